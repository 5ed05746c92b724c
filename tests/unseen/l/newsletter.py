"""A newsletter of an association of providers (PDF) in two columns."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from tests.unseen.layout import out, styles

ARTICLES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "Coach im Betrieb",
        "Jobcenter Kreis Ohmtal und Arbeit und Leben Ohmtal gGmbH",
        (
            "Wer nach vielen Jahren wieder arbeitet, braucht in den ersten Monaten jemanden, der "
            "auch abends ans Telefon geht. Das ist die Idee hinter dem Angebot, das seit Januar "
            "2019 läuft und nicht befristet ist. Angesprochen sind Langzeitleistungsbeziehende, "
            "die über das Teilhabechancengesetz (§ 16i SGB II) eingestellt werden.",
            "Derzeit werden 46 Beschäftigte begleitet, und zwar von zwei Fachkräften; der "
            "Schlüssel von 1 : 23 ist für den Kreis das Äußerste. Begleitet wird so lange, wie "
            "gefördert wird, also bis zu 60 Monate.",
            "Das Coaching schlägt mit rund 310 Euro pro Teilnehmer und Monat zu Buche. Nicht "
            "darin enthalten ist der Lohnkostenzuschuss an die Betriebe (im Schnitt 1.740 Euro "
            "monatlich bei einem Mindestlohn von 9,35 Euro).",
            "Erste Bilanz: Fünf Beschäftigte sind vorzeitig in eine ungeförderte Stelle "
            "gewechselt, 3 haben abgebrochen.",
        ),
    ),
    (
        "Sprachcafé mit Werkbank",
        "Frauenwerkstatt Lumdaquell e. V. im Auftrag des Jobcenters Lumdaquell",
        (
            "Vormittags Deutsch, danach Nähmaschine und Säge: Vom 1. September 2018 bis zum "
            "30. April 2020 lernten geflüchtete Frauen in der alten Schreinerei. 16 Plätze gab "
            "es, insgesamt nahmen 41 Frauen teil. Vorgesehen waren 8 Monate mit 20 Stunden in der Woche.",
            "Finanziert wurde das Ganze über § 16 Abs. 1 SGB II i. V. m. § 45 SGB III. "
            "Abgerechnet hat der Verein am Ende 172.800 Euro für die 20 Monate. Die Leistungen "
            "zum Lebensunterhalt (Regelsatz 432 Euro) liefen daneben weiter.",
            "Und danach? 9 Frauen sind heute sozialversicherungspflichtig beschäftigt, 6 haben "
            "eine Ausbildung begonnen. Vier brachen ab, meist wegen eines Umzugs.",
        ),
    ),
    (
        "Übergang mit Plan",
        "Jobcenter Werrastadt, Straffälligenhilfe Werrastadt e. V.",
        (
            "Haftentlassene stehen am ersten Tag oft ohne Ausweis, Konto und Wohnung da. Der "
            "Verein beginnt deshalb noch vor der Entlassung. Eingelöst wird ein Aktivierungs- und "
            "Vermittlungsgutschein (AVGS) nach § 45 SGB III.",
            "Vorgesehen sind 12 Termine zu je 90 Minuten, verteilt auf 6 Monate. Pro Fall "
            "zahlt das Jobcenter 1.450 Euro. Eine Obergrenze für die Zahl der Gutscheine besteht "
            "nicht.",
            "2019 begannen 52 Personen das Coaching; 31 von ihnen (59,6 %) blieben bis zum "
            "letzten Termin, 14 haben eine Arbeit aufgenommen.",
        ),
    ),
)


def newsletter() -> None:
    look = styles("Times", 10.5)
    story: list[Any] = [
        Paragraph("Forum Arbeit &amp; Teilhabe", look["title"]),
        Paragraph("Mitteilungen des Trägerverbunds Hessen, Ausgabe 2/2020", look["h3"]),
        Paragraph(
            "Liebe Mitglieder, in diesem Heft stehen drei Projekte aus unseren Häusern. Die Zahlen "
            "stammen von den Trägern selbst. Der Eingliederungstitel aller hessischen Mitglieder "
            "lag 2019 bei gut 38 Mio. Euro.",
            look["just"],
        ),
    ]
    for head, who, paragraphs in ARTICLES:
        story += [Paragraph(head, look["h1"]), Paragraph(f"<i>{who}</i>", look["body"])]
        story += [Paragraph(text, look["just"]) for text in paragraphs]
    story += [
        Paragraph("Impressum", look["h3"]),
        Paragraph(
            "Trägerverbund Hessen, Geschäftsstelle. Erscheint viermal im Jahr.", look["small"]
        ),
    ]
    width, height = A4
    edge, between = 18 * mm, 8 * mm
    column = (width - 2 * edge - between) / 2
    frames = [
        Frame(left, edge, column, height - 2 * edge, 0, 0, 0, 0)
        for left in (edge, edge + column + between)
    ]
    document = BaseDocTemplate(
        str(out() / "02_forum_arbeit_teilhabe_2_2020.pdf"),
        pagesize=A4,
        title="Forum Arbeit & Teilhabe 2/2020",
        author="Trägerverbund Hessen",
        invariant=1,
    )
    document.addPageTemplates([PageTemplate("two", frames)])
    document.build(story)

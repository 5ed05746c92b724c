"""A chapter of an annual report (PDF): three approaches told in sentences, ends in footnotes."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import HRFlowable, PageBreak, Paragraph

from tests.unseen.layout import gap, pdf, styles

INTRO = (
    "Im Eingliederungstitel standen 14,8 Mio. Euro bereit, davon wurden 13,9 Mio. Euro ausgegeben. "
    "Die Integrationsquote stieg von 21,4 auf 22,6 Prozent und damit um 1,2 Prozentpunkte. Dieses "
    "Kapitel beschreibt drei Ansätze, die nicht zum üblichen Einkauf gehören. Die Ergebnisse hat "
    "das Controlling aus den eigenen Verfahren ausgezählt."
)
PARTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "4.1 Lehre nach der Kita",
        (
            "Alleinerziehende Mütter und Väter ohne Berufsabschluss finden selten einen Betrieb, "
            "der Rücksicht auf die Öffnungszeiten der Kita nimmt. Die Werkraum Brachfeld gGmbH "
            "bereitet sie deshalb zwölf Monate lang an 25 Stunden in der Woche auf eine "
            "Teilzeitberufsausbildung vor und spricht parallel Betriebe an; gestützt ist das auf "
            "§ 45 SGB III. Der erste Durchgang reichte vom 1. September 2022 bis zum "
            "31. August 2023. Er hatte 16 Plätze und kostete 118.080 Euro, monatlich also "
            "615 Euro je Platz. Für den zweiten, der am 1. September 2023 mit 18 Teilnehmenden "
            "begonnen hat<super>1</super>, sind 124.800 Euro vereinbart.",
            "21 Frauen und Männer haben den ersten Durchgang begonnen. 14 blieben bis zum Schluss. "
            "38 Prozent der Gestarteten unterschrieben einen Ausbildungsvertrag, angestrebt waren "
            "50 Prozent; fünf weitere gingen direkt in Arbeit.",
        ),
        "<super>1</super> Zwei der 16 Plätze sind mit je zwei Personen belegt, die sich abwechseln.",
    ),
    (
        "4.2 Werkhalle 9",
        (
            "In der Werkhalle 9 richten Langzeitarbeitslose gespendete Möbel her, die danach an "
            "Haushalte mit wenig Geld gehen<super>2</super>. Der Verein Zweithand Brachfeld e. V. "
            "bietet hier seit Mai 2019 Arbeitsgelegenheiten nach § 16d SGB II an. Im Jahresmittel "
            "waren 27 der 30 Plätze besetzt, 71 Menschen traten 2023 ein und 66 wieder aus. Wer "
            "kommt, bleibt sechs bis neun Monate und arbeitet 24 Stunden in der Woche.",
            "Der Verein erhielt 320 Euro je besetztem Platz und Monat, im ganzen Jahr "
            "103.680 Euro. Die Mehraufwandsentschädigung von 2,00 Euro je Stunde, zusammen knapp "
            "62.000 Euro, zahlte das Jobcenter den Teilnehmenden unmittelbar. Sechs Monate nach "
            "dem Austritt standen 11 von 66 in ungeförderter Beschäftigung, das sind 16,7 Prozent "
            "und 3,1 Prozentpunkte mehr als im Vorjahr.",
        ),
        "<super>2</super> Das Angebot wurde zum 31.12.2023 beendet, weil der Landkreis die Halle "
        "verkauft hat. Eine Nachfolge wird gesucht.",
    ),
    (
        "4.3 Deutsch mit Hammer und Kelle",
        (
            "Deutsch lernt sich auf der Baustelle schneller als im Klassenraum, war die Annahme. "
            "Darum verband das Vorhaben, das vom 1. Januar 2022 bis zum 30. Juni 2023 lief, zwei "
            "Tage berufsbezogenen Deutschunterricht mit drei Tagen Mauern und Verputzen, jede "
            "Gruppe für sechs Monate. Mitgemacht haben 43 Geflüchtete, gerechnet hatten wir mit "
            "48. Die Gesamtkosten beliefen sich auf 189.000 Euro; 60 Prozent davon trug das Land, "
            "den Rest das Jobcenter.",
            "Am Ende bestanden 25 die Prüfung auf dem Niveau B1. Zwölf arbeiten heute auf dem Bau, "
            "4 haben eine Lehre begonnen. Eine Facharbeiterin verdient dort im ersten Jahr etwa "
            "2.900 Euro im Monat.",
        ),
        "",
    ),
)


def report_chapter() -> None:
    s = styles("Times", 10.5)
    story: list[Any] = [
        gap(45),
        Paragraph("Integrationsbericht 2023", s["title"]),
        Paragraph("Jobcenter Landkreis Brachfeld (Niedersachsen)", s["h2"]),
        PageBreak(),
        Paragraph("4 Was wir erprobt haben", s["h1"]),
        Paragraph(INTRO, s["just"]),
    ]
    for heading, paragraphs, note in PARTS:
        story.append(Paragraph(heading, s["h2"]))
        story += [Paragraph(text, s["just"]) for text in paragraphs]
        if note:
            story += [HRFlowable(width="30%", hAlign="LEFT"), Paragraph(note, s["small"])]
    pdf(
        "02_integrationsbericht_kapitel_4.pdf",
        "Integrationsbericht 2023",
        "Jobcenter Landkreis Brachfeld",
        story,
        footer="Integrationsbericht 2023",
        header="4 Was wir erprobt haben",
    )

"""The final report on a programme of a Land (PDF): a framed Steckbrief opens every project."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import GREY, gap, grid, pdf, styles

LABELS = (
    "Projektverbund", "Adressatenkreis", "Förderzeitraum", "Aufnahmekapazität", "Realisierte Zugänge",
    "Intensität", "Personalrelation", "Zuwendung bewilligt", "Zuwendung verwendet",
    "Untersuchungsdesign",
)  # fmt: skip
CHAPTERS = (
    (
        "ErwerbsLotsen",
        (
            "Jobcenter Landkreis Remsgrund mit Lotsenwerk Remsgrund e. V.",
            "Langzeitleistungsbeziehende mit mehreren Vermittlungshemmnissen",
            "01.04.2016 – 31.03.2019",
            "45 Plätze",
            "162 Eintritte",
            "10 Monate, wöchentlich 6 Std.",
            "1 : 15",
            "729.000 €",
            "712.800 €",
            "Zufallsauswahl (Interventions- und Kontrollgruppe)",
        ),
        "Die ErwerbsLotsen begleiten zu Behörden, zum Arzt und zum Vorstellungsgespräch. Wer von den "
        "ausgewählten Leistungsberechtigten einen Platz bekam, entschied das Los.",
        "Zwei Jahre nach dem Eintritt waren 31,5 % der Geförderten sozialversicherungspflichtig "
        "beschäftigt, in der Kontrollgruppe 24,1 %. Der Unterschied ist statistisch gesichert. "
        "Das Bruttoentgelt lag im Mittel bei 1.640 € im Monat.",
    ),
    (
        "Familienbande",
        (
            "Jobcenter Stadt Kupferau, Kinderhaus Kupferau gGmbH",
            "Eltern ohne Erwerbseinkommen",
            "01.07.2016 – 30.06.2018",
            "–",
            "76 Haushalte",
            "12 bis 18 Monate, Hausbesuche alle 14 Tage",
            "1 : 19 Haushalte",
            "364.800 €",
            "342.000,00 €",
            "Vergleichsgruppe (statistische Zwillinge aus Verwaltungsdaten)",
        ),
        "Familienbande arbeitet mit allen Mitgliedern der Bedarfsgemeinschaft. Zwei Fachkräfte "
        "besuchen die Eltern zu Hause und stimmen sich mit Kita und Schule ab.",
        "In 35,5 % der Haushalte (27 von 76) hat wenigstens ein Elternteil eine Arbeit "
        "aufgenommen, in der Vergleichsgruppe waren es 29,0 %. Der Unterschied kann auch Zufall "
        "sein.",
    ),
    (
        "Kompetenz sichtbar",
        (
            "Jobcenter Landkreis Hohenwies, Bildungspark Hohenwies GmbH",
            "Geflüchtete mit Berufserfahrung ohne Zeugnisse",
            "01.01.2017 – 31.12.2018",
            "k. A.",
            "187 Eintritte",
            "20 Tage (1 Monat), 30 Std./Woche",
            "1 : 10",
            "320.000 €",
            "299.200 €",
            "externe Evaluation ohne Vergleichsgruppe (Befragung, Prozessanalyse)",
        ),
        "In Werkstätten zeigen die Teilnehmenden, was sie im Herkunftsland gelernt haben. Am Ende "
        "steht ein Profil, das Betriebe verstehen (Kompetenzfeststellung).",
        "143 Teilnehmende erhielten ein Kompetenzprofil, 52 Teilnehmende begannen danach eine "
        "Ausbildung oder eine Arbeit. Betriebe lobten vor allem die Fotos der Werkstücke.",
    ),
)


def final_report() -> None:
    s = styles("Arial", 10)
    story: list[Any] = [
        gap(50),
        Paragraph("Landesprogramm „Andere Wege“", s["title"]),
        Paragraph("Abschlussbericht der wissenschaftlichen Begleitung", s["h2"]),
        Paragraph("Forschungsstelle Teilhabe an der Hochschule Remsgrund, Oktober 2019", s["body"]),
        Paragraph("Im Auftrag des Landes Baden-Württemberg", s["body"]),
        PageBreak(),
        Paragraph("1 Das Programm", s["h1"]),
        Paragraph(
            "Baden-Württemberg hat von 2016 bis 2019 mit zusammen 7,5 Mio. € Projekte gefördert, die "
            "Menschen im SGB II auf anderen Wegen erreichen. Drei Projekte werden hier vertieft "
            "betrachtet. Alle Beträge sind Zuwendungen des Landes ohne Eigenanteil der Träger; einen "
            "solchen hat das Land nicht verlangt.",
            s["just"],
        ),
    ]
    for number, (name, values, text, effect) in enumerate(CHAPTERS, start=2):
        if number > 2:
            story.append(PageBreak())
        story.append(Paragraph(f"{number} {name}", s["h1"]))
        rows: list[list[Any]] = [[Paragraph("Steckbrief", s["cellb"]), ""]]
        rows += [[label, value] for label, value in zip(LABELS, values, strict=True)]
        frame = [
            ("SPAN", (0, 0), (1, 0)),
            ("BOX", (0, 0), (-1, -1), 1.4, colors.black),
            ("BACKGROUND", (0, 0), (-1, -1), GREY),
        ]
        story += [grid(rows, [48, 118], s, head=0, extra=frame), gap(5)]
        story += [Paragraph(f"{number}.1 Vorgehen", s["h2"]), Paragraph(text, s["just"])]
        story += [Paragraph(f"{number}.2 Wirkung", s["h2"]), Paragraph(effect, s["just"])]
    pdf(
        "06_abschlussbericht_andere_wege.pdf",
        "Landesprogramm „Andere Wege“: Abschlussbericht",
        "Forschungsstelle Teilhabe, Hochschule Remsgrund",
        story,
        header="Abschlussbericht „Andere Wege“",
        footer="Forschungsstelle Teilhabe 2019",
    )

"""The final report of a project that the European Social Fund paid for, as PDF."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.e.typeset import hyphenated
from tests.unseen.layout import gap, grid, pdf, styles

DATA = [
    ["Vorhaben", "Zweite Schicht"],
    ["Zuwendungsempfänger", "Kolleg Uferstadt gGmbH"],
    ["Kooperation", "Jobcenter Uferstadt"],
    ["Land", "Brandenburg"],
    ["Durchführungszeitraum", "01.01.2020 – 30.06.2022"],
    ["Richtlinie", "Haltgebende Ausbildungswege (ESF 2014–2020)"],
]

OUTPUT = [
    ["Indikator", "Soll", "Ist"],
    ["O1 Eintritte gesamt", "120", "108"],
    ["O2 darunter Frauen", "60", "49"],
    ["O3 Teilnehmerplätze", "25", "25"],
    ["E1 Aufnahme einer Ausbildung", "40", "33"],
    ["E2 Aufnahme einer Beschäftigung", "25", "21"],
    ["E3 planmäßige Beendigung", "84 (70 %)", "70 (64,8 %)"],
]

FINANCE = [
    ["Position", "geplant", "abgerechnet", "Abweichung"],
    ["1 Direkte Personalausgaben", "496.000,00", "471.300,00", "- 24.700,00"],
    ["2 Restkosten (25 % von 1)", "124.000,00", "117.825,00", "- 6.175,00"],
    ["Gesamtausgaben", "620.000,00", "589.125,00", "- 30.875,00"],
    ["3 ESF-Mittel (80 %)", "496.000,00", "471.300,00", "- 24.700,00"],
    ["4 Kofinanzierung Jobcenter (20 %)", "124.000,00", "117.825,00", "- 6.175,00"],
]

TEXTS: list[tuple[str, list[str]]] = [
    (
        "2. Ziel und Zielgruppe",
        [
            """Das Projekt wandte sich an junge Erwachsene bis 25 Jahre, die eine Ausbildung
            abgebrochen oder gar nicht erst angetreten hatten. Der Anteil der Ausbildungsabbrüche
            lag in Uferstadt bei Antragstellung bei 27 Prozent.""",
        ],
    ),
    (
        "3. Verlauf",
        [
            """Die Teilnehmenden blieben durchschnittlich sieben Monate; vorgesehen waren zehn. Der
            Unterschied erklärt sich aus den Schließzeiten im Frühjahr 2020 und im Winter
            2020/2021. Unterricht und Werkstatt umfassten 24 Stunden in der Woche. Für je fünf
            Teilnehmende stand eine Begleiterin bereit, im Antrag waren es sechs.""",
        ],
    ),
]

CLOSING = [
    """Die Ausgaben je Eintritt belaufen sich damit auf 5.454,86 Euro (Plan: 5.166,67 Euro). Die
    Ausbildungsprämie von 2.000 Euro, die elf Betriebe in Anspruch nahmen, kam aus einem anderen
    Topf und ist nicht Teil der Abrechnung.""",
    """Alle Angaben entstammen dem Teilnehmer-Stammblatt und dem Monitoring des Trägers. Eine
    Befragung ein halbes Jahr nach dem Austritt ist vorgesehen, ein Teil der Antworten steht noch
    aus.""",
]


def esf_report() -> None:
    look = styles("Arial", 10)
    story: list[Any] = [
        Paragraph("Sachbericht zum Abschluss des Vorhabens", look["h1"]),
        Paragraph("1. Angaben zum Vorhaben", look["h2"]),
        grid(DATA, [55, 108], look, 0),
    ]
    for title, texts in TEXTS:
        story.append(Paragraph(title, look["h2"]))
        story += [Paragraph(hyphenated(text, 90), look["body"]) for text in texts]
    story += [
        Paragraph("4. Outputs und Ergebnisse", look["h2"]),
        grid(OUTPUT, [87, 38, 38], look, 1, 1),
        Paragraph("5. Finanzen (in Euro)", look["h2"]),
        grid(FINANCE, [64, 33, 33, 33], look, 1, 1),
        gap(3),
    ]
    story += [Paragraph(hyphenated(text, 90), look["body"]) for text in CLOSING]
    pdf(
        "10_esf_abschlussbericht.pdf",
        "Sachbericht zum Abschluss: Zweite Schicht",
        "Kolleg Uferstadt gGmbH",
        story,
        footer="Abschlussbericht ESF, Vorhaben 2019-UF-031",
    )

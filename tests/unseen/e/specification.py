"""An extract of a specification of services with two lots, as PDF."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.e.typeset import flat
from tests.unseen.layout import gap, grid, pdf, styles

LOTS = [
    ["Merkmal", "Los 1", "Los 2"],
    ["Bezeichnung", "Aktiv 50plus", "Neustart Gesundheit"],
    ["Durchführungsort", "Horstfelde", "Bad Kestrow"],
    ["Teilnehmerplätze", "24", "12"],
    ["Individuelle Zuweisungsdauer", "9 Monate", "6 Monate"],
    ["Präsenz je Woche (Zeitstunden)", "20", "15"],
    ["Personalschlüssel", "1 : 12", "1 : 6"],
]

PARTS: list[tuple[str, list[Any]]] = [
    (
        "A. Auftraggeber und Gegenstand",
        [
            """Auftraggeber ist das Jobcenter Landkreis Ostertal in Brandenburg. Gegenstand ist die
            Durchführung von Maßnahmen zur Aktivierung und beruflichen Eingliederung nach § 16
            Abs. 1 SGB II i. V. m. § 45 SGB III.""",
        ],
    ),
    (
        "B.1 Lose",
        [
            "Die Leistung ist in zwei Lose geteilt. Angebote sind für ein Los oder beide möglich.",
            LOTS,
            """Die Vertragslaufzeit beginnt für beide Lose am 01.05.2024 und endet am
            30.04.2026. Der Auftraggeber kann sie einmalig um zwölf Monate verlängern (Option).""",
        ],
    ),
    (
        "B.2 Teilnehmende",
        [
            """Los 1 richtet sich an Personen, die das 50. Lebensjahr vollendet haben. Los 2 richtet
            sich an Personen mit ärztlich festgestellten psychischen Beeinträchtigungen. Eine
            Besetzung von mindestens 70 Prozent der Plätze wird vergütet, auch wenn weniger
            Personen anwesend sind.""",
        ],
    ),
    (
        "B.3 Personal",
        [
            """Das pädagogische Personal muss über zwei Jahre Erfahrung in den letzten fünf Jahren
            verfügen. In Los 2 ist zusätzlich eine psychologische Fachkraft mit 10 Stunden in der
            Woche vorzuhalten. Das vergabespezifische Mindestentgelt beträgt 18,58 Euro je
            Zeitstunde für die Entgeltgruppe 2.""",
        ],
    ),
    (
        "B.4 Fahrkosten und Verpflegung",
        [
            """Notwendige Fahrkosten der Teilnehmenden werden mit 0,20 Euro je Kilometer erstattet
            und sind nicht in den Angebotspreis einzurechnen.""",
        ],
    ),
    (
        "B.5 Vergütung",
        [
            """Der Bieter bildet für jedes Los einen Monatspreis je Platz; der Preis ist allein im
            Preisblatt einzutragen. Für jede nachhaltige Eingliederung wird eine Prämie von 750
            Euro gezahlt. Bei schuldhafter Unterschreitung des Personalschlüssels kann eine
            Vertragsstrafe von 500 Euro je Kalendertag verlangt werden, höchstens 5 Prozent des
            Auftragswertes.""",
        ],
    ),
    (
        "B.6 Berichte",
        [
            """Der Auftragnehmer berichtet bis zum 10. des Folgemonats über Eintritte, Austritte
            und Anschlüsse. Er hat eine Eingliederungsquote von 25 Prozent anzustreben.""",
        ],
    ),
]


def specification() -> None:
    look = styles("Times", 10.5)
    story: list[Any] = [
        Paragraph("Leistungsbeschreibung (Auszug)", look["title"]),
        Paragraph("Öffentliche Ausschreibung 23-OT-0107", look["h2"]),
    ]
    for title, parts in PARTS:
        story.append(Paragraph(title, look["h2"]))
        for part in parts:
            if isinstance(part, str):
                story.append(Paragraph(flat(part), look["just"]))
            else:
                story += [grid(part, [64, 48, 48], look), gap(3)]
    pdf(
        "09_leistungsbeschreibung_lose.pdf",
        "Leistungsbeschreibung 23-OT-0107",
        "Jobcenter Landkreis Ostertal",
        story,
        header="Vergabeunterlagen 23-OT-0107",
        footer="Auszug aus der Leistungsbeschreibung",
    )

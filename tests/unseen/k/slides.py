"""Slides of a federation's conference: two examples, each with its text and figures (PPTX)."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office


def _bullets(deck: Any, title: str, lines: tuple[str, ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(20)


def _figures(deck: Any, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = title
    table = slide.shapes.add_table(len(rows), 2, Cm(2), Cm(4.5), Cm(21), Cm(10)).table
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(number, column).text = text
            table.cell(number, column).text_frame.paragraphs[0].font.size = Pt(16)


def conference_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Wer nicht kommt, wird abgeholt"
    first.placeholders[1].text = (
        "Fachtag der Landesarbeitsgemeinschaft Beschäftigung Schleswig-Holstein e. V.\n"
        "20. April 2023"
    )
    _bullets(
        deck,
        "Was die Mitglieder sagen",
        (
            "Umfrage unter 34 Mitgliedern, Rücklauf 62 %",
            "Mittel je Jobcenter sinken 2023 im Schnitt um 410.000 €",
            "Heute zwei Beispiele aus der Praxis: Küstenlotsen und Job-Shuttle Ostmoor",
        ),
    )
    _bullets(
        deck,
        "Küstenlotsen",
        (
            "Auftraggeber: Jobcenter Kreis Nordersiel; Träger: Hafenhaus Nordersiel gGmbH",
            "Für wen? schwer erreichbare junge Menschen (u25), § 16h SGB II",
            "Zeitraum 01.01.2021 – 31.12.2022",
            "10 Std./Woche Präsenz im Hafenhaus, sonst unterwegs",
            "Team: 2,5 VZÄ Sozialarbeit, Relation 1:10",
            "Budget: 300.000 € für beide Jahre",
        ),
    )
    _figures(
        deck,
        "Küstenlotsen – Zahlen",
        (
            ("Merkmal", "2021/2022"),
            ("TN-Plätze", "25"),
            ("Zugänge", "93"),
            ("Abgänge", "68"),
            ("ø Verweildauer", "7 Monate"),
            ("Übergang in Schule", "14"),
            ("Übergang in Ausbildung", "11"),
            ("Übergang in BvB", "9"),
            ("mit Anschluss (34 von 68)", "50 %"),
        ),
    )
    _bullets(
        deck,
        "Job-Shuttle Ostmoor",
        (
            "Jobcenter Kreis Ostmoor, Freie Förderung (§ 16f SGB II)",
            "Kleinbus fährt Leistungsberechtigte ohne Auto zur Früh- und Spätschicht",
            "Mobilitätsförderung dort, wo kein Linienbus fährt",
            "seit Oktober 2022, fortlaufend",
            "kostet ca. 13 T€ im Monat (Fahrer, Leasing, Sprit)",
            "Zum Vergleich: Deutschlandticket 49 € – hilft hier nicht",
        ),
    )
    _figures(
        deck,
        "Job-Shuttle Ostmoor – Zahlen",
        (
            ("Merkmal", "Stand 31.03.2023"),
            ("Fahrgäste (Personen)", "48"),
            ("Arbeitsaufnahmen", "21"),
            ("Ausbildungsaufnahmen", "4"),
        ),
    )
    _bullets(
        deck,
        "Was wir mitnehmen",
        (
            "Hingehen kostet Zeit, Nicht-Hingehen kostet mehr",
            "Vergabe: Losgröße nicht unter 20 Plätzen",
            "Nächster Fachtag: 18. April 2024",
        ),
    )
    save_office(
        deck,
        "06_fachtag_lag_2023.pptx",
        "Wer nicht kommt, wird abgeholt",
        "LAG Beschäftigung Schleswig-Holstein e. V.",
    )

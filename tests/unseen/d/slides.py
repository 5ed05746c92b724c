"""Slides that present one project, with a table of results by year (PPTX)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx import Presentation
from pptx.util import Inches, Pt

from tests.unseen.layout import save_office


def _bullets(deck: Any, title: str, lines: Sequence[str]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = lines[0]
    for line in lines[1:]:
        paragraph = frame.add_paragraph()
        paragraph.text = line.removeprefix("> ")
        paragraph.level = 1 if line.startswith("> ") else 0


def _table(deck: Any, title: str, rows: Sequence[Sequence[str]], note: str = "") -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = title
    place = Inches(0.6), Inches(1.7), Inches(8.8), Inches(0.45 * len(rows))
    table = slide.shapes.add_table(len(rows), len(rows[0]), *place).table
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            cell = table.cell(r, c)
            cell.text = text
            cell.text_frame.paragraphs[0].font.size = Pt(14)
    if note:
        box = slide.shapes.add_textbox(Inches(0.6), Inches(6.4), Inches(8.8), Inches(0.6))
        box.text_frame.text = note
        box.text_frame.paragraphs[0].font.size = Pt(11)


def slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Brückenschlag 50plus"
    first.placeholders[
        1
    ].text = "Jobcenter Landkreis Isenried (Optionskommune, Bayern)\nFachforum Optionskommunen, Januar 2024"
    _bullets(
        deck,
        "Warum dieses Projekt?",
        [
            "Landkreis mit 118.000 Einwohnern, viele kleine Betriebe",
            "31 % der erwerbsfähigen Leistungsberechtigten sind 50 Jahre oder älter",
            "In der Regelvermittlung: nur 6 % Integrationen p. a. in dieser Gruppe",
            "Regelbetreuung 1:190",
        ],
    )
    _table(
        deck,
        "Steckbrief",
        [
            ["Laufzeit", "07/2021 bis 06/2024 (36 Monate)"],
            ["Kapazität", "40 Plätze, laufender Einstieg"],
            ["Verbleib im Projekt", "Ø 9 Monate"],
            ["Präsenz", "10 Stunden/Woche, davon 4 in der Gruppe"],
            ["Team", "2,0 VZÄ Coaching + 0,5 VZÄ Arbeitgeberkontakte"],
            ["Schlüssel", "1:20 (Coaching)"],
            ["Förderung", "§ 16f SGB II (Freie Förderung)"],
        ],
    )
    _bullets(
        deck,
        "Was machen wir anders?",
        [
            "Erst Stärken, dann Stellen",
            "> Kompetenzbilanz in den ersten zwei Wochen",
            "> Probearbeiten von höchstens fünf Tagen",
            "Ein Coach bleibt auch nach der Arbeitsaufnahme zuständig",
            "> Nachbetreuung 6 Monate",
        ],
    )
    _table(
        deck,
        "Zahlen, Zahlen, Zahlen",
        [
            ["", "2021*", "2022", "2023", "Gesamt"],
            ["Eintritte", "38", "71", "66", "175"],
            ["Austritte", "9", "64", "69", "142"],
            ["davon in sv-pflichtige Arbeit", "2", "19", "23", "44"],
            ["davon in Minijob", "3", "8", "5", "16"],
            ["Quote sv-pflichtig/Austritte", "22 %", "30 %", "33 %", "31 %"],
        ],
        "* ab Juli. Quelle: eigenes Monitoring, Stichtag 31.12.2023",
    )
    _bullets(
        deck,
        "Und was kostet das?",
        [
            "Personal: 168.000 € jährlich",
            "Räume und Sachmittel: 24.000 € jährlich",
            "Zusammen 192 T€ pro Jahr, das sind 400 € je Platz und Monat",
            "Eingesparte passive Leistungen bis Ende 2023: ca. 412.000 €",
            "Mittlerer Bruttolohn der Vermittelten: 2.140 € monatlich",
        ],
    )
    _bullets(
        deck,
        "Stolpersteine und Ausblick",
        [
            "Fahrtwege: Jobticket (49 €) allein reicht auf dem Land nicht",
            "Skepsis der Betriebe gegenüber langer Arbeitslosigkeit",
            "Verlängerung bis 06/2026 ist beantragt, aber noch nicht entschieden",
        ],
    )
    author = "Jobcenter Landkreis Isenried"
    save_office(deck, "04_brueckenschlag.pptx", "Brückenschlag 50plus", author)

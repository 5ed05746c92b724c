"""A made-up collection as a PDF of many pages: forms, running text and tables, as offices write.

The same bytes on every run. It is what reading is measured on: long enough that the start of the
program does not count, and unlike any document the rules were written for. About one example on
two pages, as in collections of offices: a form fills two pages, a table names six approaches.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

PAGES: Final = 400
# shares of the pages, one part behind the other; the rest are forms
PROSE_SHARE, TABLE_SHARE = 0.5, 0.05
ROWS, FORM_PAGES = 6, 2

_GROUPS: Final = (
    "Alleinerziehende mit Kindern unter drei Jahren", "Langzeitarbeitslose ab 50 Jahren",
    "Jugendliche ohne Schulabschluss", "Geflüchtete mit Sprachniveau A2",
    "Menschen mit gesundheitlichen Einschränkungen", "Berufsrückkehrende",
)  # fmt: skip
_SUBJECTS: Final = (
    "Das Jobcenter", "Der beauftragte Träger", "Die Integrationsfachkraft", "Das Projektteam",
    "Die Geschäftsführung", "Die örtliche Wirtschaft", "Der Arbeitgeberservice",
)  # fmt: skip
_VERBS: Final = (
    "begleitet", "unterstützt", "berät", "stärkt", "erreicht", "fördert", "vermittelt", "besucht",
)  # fmt: skip
_OBJECTS: Final = (
    "die Teilnehmenden bei der Suche nach einer Wohnung und einer Arbeit",
    "Familien in den Stadtteilen mit aufsuchenden Angeboten",
    "Betriebe, die Menschen nach langer Arbeitslosigkeit einstellen",
    "junge Erwachsene auf dem Weg in eine betriebliche Ausbildung",
    "kleine Unternehmen mit einem Zuschuss zum Lohn nach § 16e SGB II",
    "die Kundinnen und Kunden in Gruppen von höchstens 12 Personen",
)  # fmt: skip
_ENDS: Final = (
    "und hält den Kontakt auch nach der Aufnahme einer Beschäftigung",
    "wobei die Beratung alle zwei Wochen und bei Bedarf zu Hause stattfindet",
    "damit die Kinder während der Maßnahme betreut werden können",
    "sodass im Jahr 2019 rund 35 % in Arbeit vermittelt wurden",
    "was sich im Vergleich zum Vorjahr als wirksam gezeigt hat",
    "und stimmt die nächsten Schritte mit dem Fallmanagement ab",
)  # fmt: skip
_TOWNS: Final = ("Auental", "Birkenried", "Dornfelde", "Eschbruck", "Grünhagen", "Haselau")


def write_collection(path: Path, pages: int = PAGES) -> Path:
    """Write the PDF; about 2,300 characters a page of text."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    rng = random.Random(pages)
    canvas = Canvas(str(path), pagesize=A4, invariant=True, pageCompression=1)
    canvas.setTitle("Sammlung von Praxisbeispielen")
    prose, tables = int(pages * PROSE_SHARE), int(pages * (PROSE_SHARE + TABLE_SHARE))
    for number in range(pages):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(56, 815, "Praxisbeispiele der Grundsicherungsstellen")
        canvas.drawString(500, 30, f"Seite {number + 1}")
        if number < prose:
            _lines(canvas, _prose(rng, number))
        elif number < tables:
            _table(canvas, rng, number)
        elif (number - tables) % FORM_PAGES == 0:
            _lines(canvas, _form(rng, number))
        else:
            _lines(canvas, _experience(rng))
        canvas.showPage()
    canvas.save()
    return path


def _sentence(rng: random.Random) -> str:
    parts = (rng.choice(p) for p in (_SUBJECTS, _VERBS, _OBJECTS, _ENDS))
    first, verb, what, end = parts
    comma = "," if end.split()[0] in ("wobei", "damit", "sodass", "was") else ""
    return f"{first} {verb} {what}{comma} {end}."


def _form(rng: random.Random, number: int) -> Iterator[tuple[str, str]]:
    """Lines of a form that fills the page, with their font."""
    town = rng.choice(_TOWNS)
    places, months, hours = (
        rng.randrange(8, 60),
        rng.choice((6, 9, 12, 24)),
        rng.choice((15, 20, 30)),
    )
    total = f"{rng.randrange(40, 900)}.{rng.randrange(100, 999)},{rng.randrange(10, 99)}"
    answers = (
        ("Name der Maßnahme:", [f"Wegweiser {town} {number}"]),
        ("Ansprechpartner:", [f"Jobcenter Landkreis {town}"]),
        ("Zielgruppe:", [rng.choice(_GROUPS), _sentence(rng)]),
        ("Laufzeit:", [f"01.0{rng.randrange(1, 9)}.2018 bis 31.12.2019"]),
        ("Dauer der Teilnahme:", [f"{months} Monate, {hours} Stunden pro Woche"]),
        ("Teilnehmerplätze:", [f"{places} Plätze, Betreuungsschlüssel 1:{rng.randrange(10, 80)}"]),
        ("Kosten:", [f"Die Kosten betragen {total} Euro für die gesamte Laufzeit."]),
        ("Rechtsgrundlage:", ["§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"]),
        ("Beschreibung der Maßnahme:", [_sentence(rng) for _ in range(12)]),
        ("Ergebnisse:", [f"{places // 3} Teilnehmende wurden in Arbeit vermittelt."]),
        ("Erfolgsfaktoren:", [_sentence(rng) for _ in range(3)]),
    )
    for label, texts in answers:
        yield "Helvetica-Bold", label
        for text in texts:
            yield from (("Helvetica", line) for line in _wrapped(text))


def _experience(rng: random.Random) -> Iterator[tuple[str, str]]:
    """The further pages of a form."""
    yield "Helvetica-Bold", "Besonderheiten bei der Umsetzung:"
    for _ in range(4):
        text = " ".join(_sentence(rng) for _ in range(4))
        yield from (("Helvetica", line) for line in _wrapped(text))


def _prose(rng: random.Random, number: int) -> Iterator[tuple[str, str]]:
    yield "Helvetica-Bold", f"{number // 8 + 1}.{number % 8} Erfahrungen aus {rng.choice(_TOWNS)}"
    for _ in range(4):
        text = " ".join(_sentence(rng) for _ in range(4))
        yield from (("Helvetica", line) for line in _wrapped(text))
        yield "Helvetica", ""


def _wrapped(text: str, width: int = 92) -> Iterator[str]:
    line = ""
    for word in text.split():
        if len(line) + len(word) + 1 > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def _lines(canvas: Any, lines: Iterator[tuple[str, str]]) -> None:
    y = 785.0
    for font, line in lines:
        canvas.setFont(font, 10)
        canvas.drawString(56, y, line)
        y -= 14.5
        if y < 50:
            return


def _table(canvas: Any, rng: random.Random, number: int) -> None:
    columns = (56, 210, 300)
    y = 785.0
    canvas.setFont("Helvetica-Bold", 9)
    for x, head in zip(columns, ("Instrument", "Eintritte 2019", "Funktion"), strict=True):
        canvas.drawString(x, y, head)
    canvas.setFont("Helvetica", 9)
    for row in range(ROWS):
        y -= 16
        canvas.drawString(columns[0], y, f"Angebot {rng.choice(_TOWNS)} {number}-{row}")
        canvas.drawString(columns[1], y, str(rng.randrange(10, 900)))
        for line in _wrapped(_sentence(rng), 52):
            canvas.drawString(columns[2], y, line)
            y -= 11
        if y < 60:
            return

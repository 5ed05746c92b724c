"""Documents of every shape: how many examples, their names, whose they are, in which state.

Forty documents (`titles/decks.toml`, `papers.toml`, `several.toml`) were written before any rule
was changed for them: at first sight 21 were read as expected, 34 of their 54 examples under their
names. Thirty more (`second.toml`) were written after that and read once before any rule was changed
for them: 17 as expected, 22 of 36 names (15 and 21 with the rules of before). Twelve more
(`third.toml`), eight of them papers of an office without an example, came last: 7 as expected,
three of the eight gave an example that is none (7 and two with the rules of before). They guard.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.layouts.no_names import cannot_name
from tests.ingest.titled_documents import Case, cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_examples_of_a_document(case: Case, tmp_path: Path) -> None:
    assert case.mistakes(case.read(tmp_path)) == []


@pytest.mark.parametrize(
    "text",
    [
        "7 Monate", "24 Plätze, 12 Monate", "Ergotherapie 0,5 VZÄ", "20", "58 %",
        "12 Wochen – 15 Plätze – 20 Stunden in der Woche", "Was ist drin?", "Und, hat’s geholfen?",
        "Danke! Fragen?", "Stand: 31.12.2024", "Hellbrunn, den 14.03.2018", "Mai 2020",
        "Sehr geehrte Damen und Herren", "Marktplatz 4, 00000 Hellbrunn",
        "Jobcenter Kreis Erlengrund · Am Bahndamm 4 · Erlenkoog",
    ],
)  # fmt: skip
def test_some_lines_never_name_anything(text: str) -> None:
    assert cannot_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "50plus", "2. Chance", "Werkhalle 9", "Laden 17", "Job in 6 Monaten", "Kompass 50",
        "100 Prozent Zukunft", "Werkplatz 7", "§ 16e", "Willkommen in Arbeit", "5 Tage zum Job",
    ],
)  # fmt: skip
def test_names_may_hold_figures(text: str) -> None:
    assert not cannot_name(text)

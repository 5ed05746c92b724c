"""The name of a measure beside letterheads, kinds of papers and what the paper tells of it."""

from __future__ import annotations

import pytest

from ingest.layouts.naming import chapter_name
from ingest.layouts.no_names import cannot_name, is_paper
from tests.ingest.reading import read_one

SHEET = """JOBCENTER LANDKREIS FICHTENAU

Handlungsansatz für Menschen mit Suchtproblemen: "Klarer Kurs"

Kurzprofil
Rechtsgrundlage          § 16a Nr. 4 SGB II, § 45 SGB III
Plätze                   12
Teilnahmedauer           6 + 3 Monate
Stunden pro Woche        15 - 30 (steigend)
Start                    01.09.2016

Was hat es gebracht?
Seit dem Start haben 94 Personen teilgenommen. 55 haben bis zum Ende durchgehalten.

Was kostet es?
Je Teilnehmer und Monat 712 Euro.
"""

BOLD = """## Gute Praxis Nr. 7

**Familienzeit** – Coaching für Familien im Jobcenter Neustadt-Süd

| | |
|---|---|
| **Wer** | Familien mit mindestens zwei Kindern |
| **Wie lange** | bis zu 18 Monate |
| **Wie viele** | 30 Familien gleichzeitig |
| **Kosten** | 11.800 € monatlich an den Träger |
"""


@pytest.mark.parametrize(("text", "name"), [(SHEET, "Klarer Kurs"), (BOLD, "Familienzeit")])
def test_neither_the_office_nor_the_paper_is_the_name(text: str, name: str) -> None:
    assert read_one(text).name == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lotsen im Quartier: Wie das Jobcenter Menschen erreicht", "Lotsen im Quartier"),
        ("Lernzentrum Mitte – Ergebnisse 2016 im Überblick", "Lernzentrum Mitte"),
    ],
)
def test_what_a_title_tells_of_the_name_is_cut(title: str, name: str) -> None:
    assert chapter_name(title, "Ein Angebot.", title, from_text=False) == name


def test_offices_and_kinds_of_papers() -> None:
    assert cannot_name("JOBCENTER LANDKREIS FICHTENAU")
    assert not cannot_name("Jobcenter auf Rädern für alle")
    assert is_paper("Gute Praxis Nr. 7") and not is_paper("Gute Praxis für Eltern")

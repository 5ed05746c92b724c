"""Slides of a meeting at which several offices show one project each."""

from __future__ import annotations

from ingest.assemble import split
from ingest.cleaning import clean
from records.model import PROGRAMME_ROLES
from tests.ingest.reading import read_one

FIRST = """# Beitrag 1: „Morgenrot“
Jobcenter Kreis Ulmental, Hessen
Gruppenangebot für junge Menschen

# Morgenrot – Eckdaten
Laufzeit 01.03.2021 – 28.02.2023
16 TN-Plätze, individuelle Dauer: 5 Monate
20 Std./Woche
Kosten: 9,6 T€ pro Monat

# Morgenrot – Bilanz
davon in Arbeit: 12
"""
SECOND = """# Beitrag 2: „Werkbus“
Jobcenter Stadt Ahlheim, Hessen
für Menschen im langjährigen Leistungsbezug, die keinen Termin mehr wahrnehmen können

# Was macht der Werkbus?
Drei Haltepunkte in der Woche, 48 Teilnehmende seit dem Start am 01.05.2021

# Werkbus: Kosten und Ergebnisse
140.000 € im Jahr
Gesamtetat EGT des Jobcenters: 4,1 Mio. €
"""


def test_each_project_of_the_deck_is_an_example() -> None:
    blocks = split(clean(f"# Fachtag\n\n{FIRST}\n{SECOND}", None))
    assert [b.name for b in blocks] == ["Morgenrot", "Werkbus"]
    assert blocks[0].end <= blocks[1].start


def test_a_slide_of_one_project_alone_stays_a_sheet() -> None:
    assert len(split(clean(f"# Fachtag\n\n{FIRST}", None))) == 1


def test_the_words_behind_a_name_say_what_its_slide_tells() -> None:
    parts = split(clean(f"# Fachtag\n\n{FIRST}\n{SECOND}", None))[1].parts
    assert {"cost", "results"} <= {f for p in parts for f in p.fields}


def test_the_budget_of_the_office_on_a_slide_is_no_cost() -> None:
    record = read_one(f"Projekttag\n\n{SECOND}")
    counted = [int(c.amount or 0) for c in record.costs if c.role in PROGRAMME_ROLES]
    assert counted == [140_000]

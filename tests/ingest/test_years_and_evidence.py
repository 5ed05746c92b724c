"""The year of a document and how strong its evidence is, from the wordings of offices."""

from __future__ import annotations

import pytest

from ingest.document_year import guess_year
from tests.ingest.one import form


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("# Jahresbericht 2019\n\nSeit 2014 gibt es die Werkstatt, seit 2014 mit Küche.", 2019),
        ("Werkstatt\n\nSeit dem 3. Quartal 2015 hilft ein Team. 2019 kamen 30 Personen.", 2019),
        ("Musterstadt, 4. Mai 2020\n\nDas Angebot lief 2017, 2018 und 2018.", 2020),
        ("Laufzeit: 2016 - 2018\n\n2019 und 2019 wurde weitergeführt.", 2019),
        ("Name: Werkstatt\n\n2016: 4, 2016: 5, 2016: 6, geplant bis 2025.", 2016),
        ("Werkstatt ohne Jahr", None),
    ],
)
def test_the_year_of_a_document_is_no_year_it_tells_of(text: str, year: int | None) -> None:
    assert guess_year(text) == year


FILLER = "Die Werkstatt hilft Menschen im Alltag. " * 12


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("Ziel 2022: 40 Plätze. 2022 soll es Abende geben.\nBis 30.06.2021 kamen 31.", 2021),
        ("Verlängert bis 31.12.2022. Das Team bleibt. 2021 fanden 9 Arbeit.", 2021),
        ("Laufzeit bis 31.12.2022. 2021 fanden 9 Arbeit.", 2021),
        ("Förderperiode 2021–2027\n\nGeplant: 2024 20 Plätze, 2024 Küche.", 2024),
        ("# Planung\n\n2023: 4 Gruppen, 2023: 2 Kurse\n\n# Stand\n\n2022: 3 Kurse", 2022),
        ("2012 gab es 3 Kurse. Geplant sind 2023 vier Kurse, 2023 sollen es mehr werden.", 2023),
        ("2022 fanden 9 Arbeit, 2022 soll wachsen. 2021 waren es 4.", 2022),
    ],
)
def test_a_plan_is_no_fact_of_its_year(told: str, year: int) -> None:
    assert guess_year(f"{FILLER}\n\n{told}") == year


CONTROL = "Ein Institut verglich die Teilnehmenden mit einer Kontrollgruppe"


@pytest.mark.parametrize(
    ("value", "level"),
    [
        (f"{CONTROL}, die zufällig gebildet wurde.", "experiment"),
        (f"{CONTROL}; über die Teilnahme entschied ein Losverfahren.", "experiment"),
        (f"{CONTROL}, randomisierte Zuteilung.", "experiment"),
        (f"{CONTROL} ähnlicher Personen.", "comparison_group"),
        (f"{CONTROL}. Eine zufällige Zuteilung war nicht möglich.", "comparison_group"),
        ("Keine Ergebnisse, da die Maßnahme erst im Herbst beginnt.", "none_yet"),
        ("Keine Zahlen, weil das Angebot neu ist.", "none_yet"),
        ("Das Projekt ist erst im Mai gestartet, daher keine Aussagen.", "none_yet"),
        ("Es gab keine Abbrüche, da alle gern kamen.", "not_stated"),
    ],
)
def test_evidence_level(value: str, level: str) -> None:
    found = form(Dauer="6 Monate", Ergebnisse=value).evidence_level
    assert found is not None and found.level == level

"""Instruments: what the law knew when a document was written, words that only look like them."""

from __future__ import annotations

import pytest

from tests.ingest.reading import read_one

HEAD = "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"


def instruments(text: str, year: int | None = 2024, label: str = "Beschreibung") -> set[str]:
    return {item.code for item in read_one(f"{HEAD}{label}: {text}\n", year).instruments}


@pytest.mark.parametrize(
    ("text", "year", "code", "read"),
    [
        ("Ein Team sorgt für ganzheitliche Betreuung.", 2024, "holistic_support", False),
        ("Das Team bietet Ganzheitliche Betreuung an.", 2024, "holistic_support", True),
        ("Das Team bietet Ganzheitliche Betreuung an.", 2015, "holistic_support", False),
        ("Das Team hilft nach § 16k SGB II.", 2024, "holistic_support", True),
        ("Ein sozialer Arbeitsmarkt soll entstehen.", 2013, "labour_market_participation", False),
        ("Ein sozialer Arbeitsmarkt soll entstehen.", 2021, "labour_market_participation", True),
        ("Soziale Teilhabe am Arbeitsmarkt.", 2016, "labour_market_participation", False),
        ("Die Stellen werden nach § 16i gefördert.", None, "labour_market_participation", True),
        ("Das Teilhabechancengesetz macht es möglich.", 2018, "labour_market_participation", True),
        ("Wir erreichen schwer erreichbare junge Menschen.", 2011, "hard_to_reach_youth", False),
    ],
)  # fmt: skip
def test_the_law_has_an_instrument_since_a_year(
    text: str, year: int | None, code: str, read: bool
) -> None:
    assert (code in instruments(text, year)) is read


@pytest.mark.parametrize(
    ("text", "code", "read"),
    [
        ("Nach der Einstellung folgt beschäftigungsbegleitende Betreuung.", "job_coaching", True),
        ("Danach folgt (beschäftigungsbegleitende) Weiterbildung.", "job_coaching", False),
        ("Es folgt beschäftigungsbegleitender fachlicher Sprachunterricht.", "job_coaching", False),
        ("Die praktische Erprobung im Lager dauert vier Wochen.", "work_trial_project", True),
        ("Es folgt die praktische Erprobung des neuen Konzepts.", "work_trial_project", False),
        ("Trotz intensiver Betreuung gelang es bisher nicht.", "intensive_support", False),
        ("Trotz intensiver Betreuung bleibt Zeit für Gruppen.", "intensive_support", True),
        ("Sie haben geringe Chancen auf einen Ausbildungsplatz.", "vocational_training", False),
        ("Viele scheitern daran, eine Lehrstelle zu bekommen.", "vocational_training", False),
        ("Wir suchen mit ihnen einen Ausbildungsplatz.", "vocational_training", True),
        ("Selbst intensive Betreuung hat nicht geholfen.", "intensive_support", False),
        ("Auch intensive Betreuung gehört dazu.", "intensive_support", True),
        ("Außerdem muss das Coaching beendet sein.", "coaching", False),
        ("Sie finden schwerer einen Ausbildungsplatz.", "vocational_training", False),
        ("Ziel ist die Teilhabe am Arbeitsmarkt.", "labour_market_participation", False),
        ("Wir setzen Teilhabe am Arbeitsmarkt ein.", "labour_market_participation", True),
        ("Über die Teilhabe am Arbeitsmarkt nach § 16i.", "labour_market_participation", True),
        ("Eine dauerhafte Teilhabe am Arbeitsleben wird möglich.", "rehab_services", False),
        ("Leistungen zur Teilhabe am Arbeitsleben helfen.", "rehab_services", True),
        ("Wer Schulden hat, geht zur Schuldenberatung.", "debt_counselling", True),
        ("Sucht- und Schuldenberatung begleiten den Kurs.", "debt_counselling", True),
    ],
)  # fmt: skip
def test_words_beside_an_instrument(text: str, code: str, read: bool) -> None:
    assert (code in instruments(text)) is read


def test_a_list_of_ways_of_teaching_names_no_instrument() -> None:
    taught = (
        "Der Kurs dauert acht Wochen.\nDidaktische Methoden:\n- Vortrag\n- Praktische Erprobung\n"
    )
    offered = taught.replace("Didaktische Methoden", "Bausteine")
    assert "work_trial_project" not in instruments(taught)
    assert "work_trial_project" in instruments(offered)

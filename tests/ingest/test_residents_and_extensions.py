"""Who lives where an approach is at work, to whom it offers something, how long it goes on."""

from __future__ import annotations

from datetime import date

from tests.ingest.reading import form


def test_residents_in_receipt_of_benefits_are_counted() -> None:
    told = (
        "Im Hafenviertel leben ca. 900 Menschen, hierunter ca. 44 Bedarfsgemeinschaften mit etwa "
        "60 erwerbsfähigen Leistungsberechtigten."
    )
    found = [(p.kind, p.value, p.qualifier) for p in form(Ziel=told).participants]
    assert found == [("households", 44, "approx"), ("stock", 60, "approx")]


def test_residents_alone_are_nobody_who_takes_part() -> None:
    assert not form(Ziel="Im Hafenviertel leben ca. 900 Menschen.").participants


def test_whom_an_offer_is_made_is_a_group() -> None:
    told = "So wird besonders arbeitsmarktfernen Personen die Möglichkeit geboten, Fuß zu fassen."
    groups = {group.code for group in form(Erfolgsfaktoren=told).target_groups}
    assert "distant" in groups
    told = "Auch arbeitsmarktferne Personen haben sich beteiligt."
    assert "distant" not in {g.code for g in form(Erfolgsfaktoren=told).target_groups}


def test_an_extension_is_an_end_of_its_own() -> None:
    told = "01.11.2015 bis 31.10.2017 (Verlängerung bis 31.12.2018)"
    ends = [d.end for d in form(Laufzeit=told).durations if d.kind == "programme"]
    assert ends == [date(2017, 10, 31), date(2018, 12, 31)]


def test_since_when_an_office_exists_is_no_run() -> None:
    told = "Der Hafenkreis nimmt seit 2005 die Aufgaben nach dem SGB II wahr."
    assert not form(Beschreibung=told).durations

"""Whom an approach is for, who pays and who runs it, in wordings of running text."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form, read_one, report


def groups(record: Record) -> set[str]:
    return {g.code for g in record.target_groups}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Personen mit mehreren Vermittlungshindernissen", {"multiple_barriers"}),
        ("Männer mit Sucht- und Schuldenproblemen", {"addiction", "debt"}),
        ("Berufsrückkehrerinnen", {"returners"}),
        ("Wiedereinsteiger nach einer Familienphase", {"returners"}),
    ],
)
def test_groups_in_further_wordings(told: str, expected: set[str]) -> None:
    record = read_one(f"Name der Maßnahme: Nordlicht\nZielgruppe: {told}\nPlätze: 12\n")
    assert expected <= groups(record)


def test_what_came_of_people_is_no_target_group() -> None:
    told = "Das Coaching ist offen. 2019 wurden 31 Minijobs und 6 Existenzgründungen erreicht."
    record = report(Inhalt=f"Es gibt 14 Plätze. {told}")
    assert not groups(record) & {"minijobbers", "self_employed"}


def test_a_label_of_people_may_tell_who_they_are() -> None:
    record = read_one(
        "Name der Maßnahme: Nordlicht\nJobcenter: Jobcenter Seeland\n"
        "Teilnehmende: Alleinerziehende ohne Betreuung\nPlätze: 12\nDauer: 9 Monate\n"
    )
    assert groups(record) == {"single_parents"}


def funding(record: Record) -> set[str]:
    return {f.code for f in record.funding_sources}


def test_who_pays_is_read_from_running_text_and_short_forms() -> None:
    told = "Es gibt 14 Plätze. Gefördert aus Mitteln des Europäischen Sozialfonds und des Landes."
    assert funding(report(Inhalt=told)) == {"esf", "state_funds"}
    told = "aus EU- und Landesmitteln"
    assert funding(form(Plätze="14", Finanzierung=told)) == {"eu_funds", "state_funds"}
    assert funding(report(Inhalt="Es gibt 14 Plätze, aber keine Mittel des ESF.")) == set()


def test_a_job_centre_in_a_district_keeps_its_name() -> None:
    told = (
        "# Nordlicht\n\nJobcenter im Regionalverband Seeland\n\n## Zielgruppe\nEltern\n\n"
        "## Plätze\n12\n\n## Dauer\n9 Monate\n\n## Kosten\n500 Euro je Platz und Monat\n"
    )
    assert read_one(told).organisation == "Jobcenter im Regionalverband Seeland"

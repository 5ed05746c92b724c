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


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("Menschen, die länger als zwei Jahre arbeitslos waren", "long_term_unemployed"),
        ("Frauen aus Familien mit Fluchterfahrung", "refugees"),
        ("Ukrainerinnen", "refugees"),
        ("Zugewanderte aus Bulgarien und Rumänien", "eu_migrants"),
        ("Frauen, die seit drei Jahren nicht im Beruf waren", "returners"),
        ("junge Menschen, die aus dem Heim kommen", "care_leavers"),
        ("wer nie einen Schulabschluss gemacht hat", "no_school_certificate"),
    ],
)
def test_groups_in_the_words_of_running_text(told: str, group: str) -> None:
    record = read_one(f"{GROUP_HEAD}Zielgruppe: {told}\n")
    assert group in groups(record)


GROUP_HEAD = "Name der Maßnahme: Nordlicht\nJobcenter: Jobcenter Seeland\nPlätze: 12\n"


def test_the_paragraph_for_those_hard_to_reach_names_its_group() -> None:
    told = f"{GROUP_HEAD}Zielgruppe: Alleinerziehende\nRechtsgrundlage: "
    record = read_one(f"{told}§ 16h SGB II\n")
    assert groups(record) == {"single_parents", "youth", "hard_to_reach"}
    by_law = next(g for g in record.target_groups if g.code == "hard_to_reach")
    assert "16h" in by_law.quote
    assert groups(read_one(f"{told}§ 16f SGB II\n")) == {"single_parents"}


@pytest.mark.parametrize(
    ("told", "instrument"),
    [
        ("Mentorinnen und Mentoren begleiten jede Teilnehmerin.", "mentoring"),
        ("Lernpaten üben zweimal in der Woche mit.", "mentoring"),
        ("Das Kontaktmobil fährt in die Dörfer.", "outreach"),
        ("Ein Sprachcamp in den Ferien gehört dazu.", "language_support"),
        ("Alle Fachkräfte kümmern sich nur um Familien.", "specialised_team"),
        ("Gearbeitet wird mit besonders kleinem Betreuungsschlüssel.", "intensive_support"),
    ],
)
def test_instruments_in_the_words_of_running_text(told: str, instrument: str) -> None:
    record = read_one(f"{GROUP_HEAD}Zielgruppe: Eltern\nBeschreibung: {told}\n")
    assert instrument in {i.code for i in record.instruments}


@pytest.mark.parametrize(
    ("told", "paragraph"),
    [("16d SGB II", "§ 16d SGB II"), ("45 Abs. 1 SGB III", "§ 45 SGB III")],
)
def test_a_label_stands_for_the_sign_of_a_paragraph(told: str, paragraph: str) -> None:
    record = read_one(f"{GROUP_HEAD}Zielgruppe: Eltern\nParagraf: {told}\n")
    assert [basis.paragraph for basis in record.legal_basis] == [paragraph]

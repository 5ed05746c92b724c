"""Label and value find each other: glued, in pairs, between strokes, column by column."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.readers.pdf_columns import side_by_side
from ingest.readers.pdf_page import Piece
from records.model import Record
from tests.ingest.test_evidence import reading_of

ANSWERS = {
    "Name der Maßnahme": "Hafenlotsen", "Jobcenter": "Jobcenter Kreis Auental",
    "Zielgruppe": "Alleinerziehende ohne Berufsabschluss", "Laufzeit": "01.03.2020 – 28.02.2021",
    "Teilnehmerplätze": "18", "Kosten": "97.200 Euro", "Ergebnisse": "7 Integrationen in Arbeit",
}  # fmt: skip


def only_record(text: str, name: str = "beispiel.txt") -> Record:
    source, reading = reading_of(text.encode(), name)
    (record,) = reading.records
    for path, evidence in record.evidences():
        assert source.text[evidence.start : evidence.end] == evidence.quote, path
    return record


def is_complete(record: Record) -> bool:
    (run,) = [d for d in record.durations if d.kind == "programme"]
    return (
        record.name == "Hafenlotsen"
        and [p.value for p in record.participants] == [18]
        and [int(c.amount or 0) for c in record.costs] == [97_200]
        and run.months == 12
        and [(r.indicator, r.value) for r in record.results] == [("employment", 7)]
        and [str(u.amount) for u in record.unit_costs][:1] == ["450.00"]
    )


@pytest.mark.parametrize(
    "line", ["{0}{1}", "{0}: {1}", "{0}\t{1}", "| {0} | {1} |", "{0}\n{1}\n", "- {0}: {1}"]
)
def test_a_form_is_read_however_label_and_value_are_set(line: str) -> None:
    rows = [line.format(*row) for row in ANSWERS.items()]
    if line.startswith("|"):
        rows.insert(0, "| Angabe | Inhalt |\n|---|:---:|")
    assert is_complete(only_record("\n".join(rows)))


def test_capital_labels_are_labels() -> None:
    rows = [f"{label.upper()}: {answer}" for label, answer in ANSWERS.items()]
    assert "NAME DER MASSNAHME: Hafenlotsen" in rows
    assert is_complete(only_record("\n".join(rows)))


@pytest.mark.parametrize("word", ["Titel", "Maßnahme", "Projekt", "Angebot", "PROJEKT"])
def test_a_plain_word_before_the_name_opens_a_form_where_nothing_else_does(word: str) -> None:
    rows = [f"{label}: {answer}" for label, answer in ANSWERS.items()]
    record = only_record("\n".join([f"{word}: Hafenlotsen", *rows[1:]]))
    assert is_complete(record)
    assert record.kind == ("project" if word.casefold() == "projekt" else record.kind)


def test_a_name_ends_at_an_empty_line() -> None:
    rows = ("Name des Projekts: Hafenlotsen", "", "Im Kreis erprobt", "Zielgruppe: Jugendliche")
    assert only_record("\n".join([*rows, "Dauer: 6 Monate"])).name == "Hafenlotsen"


def test_a_title_names_a_short_document_of_labels() -> None:
    rows = [f"{label}: {answer}" for label, answer in ANSWERS.items()][2:]
    assert is_complete(only_record("Hafenlotsen\nJobcenter Kreis Auental\n\n" + "\n".join(rows)))


@pytest.mark.parametrize("title", ["Sitzung am 3. Mai.", "Ergebnisse", "Einladung:"])
def test_what_is_no_title_names_nothing(title: str) -> None:
    _, reading = reading_of(f"{title}\n\nOrt: Rathaus\nUhrzeit: 9 Uhr\n".encode(), "a.txt")
    assert reading.records == []


def test_two_pairs_in_a_row_are_two_rows_and_heads_of_tables_stay() -> None:
    text = "Laufzeit\t2020\tTeilnehmerplätze\t18\t\nZielgruppe\tDauer\tPlätze\tKosten\n"
    assert clean(text).text.splitlines() == [
        "Laufzeit\t2020", "Teilnehmerplätze\t18\t", "Zielgruppe\tDauer\tPlätze\tKosten",
    ]  # fmt: skip


def test_a_capital_within_a_word_parts_nothing_in_running_text() -> None:
    text = "Die TeilnehmerInnen kommen.\nKostenGut ist ein Name.\nBeginn2020 auch.\n"
    assert clean(text).text == text


def column(x: float, *texts: str, top: float = 700, step: float = 20) -> list[Piece]:
    return [Piece(text, x, top - n * step, 10, False) for n, text in enumerate(texts)]


def is_label(text: str) -> bool:
    return text in ANSWERS


def test_values_drawn_behind_all_labels_go_beside_them() -> None:
    labels, answers = column(60, *ANSWERS), column(240, *ANSWERS.values())
    wrapped = Piece("und Erziehende", 240, answers[2].y - 10, 10, False)
    behind = [*answers[:3], wrapped, *answers[3:]]
    texts = [p.text for p in side_by_side([*labels, *behind], is_label)]
    pairs = [text for row in ANSWERS.items() for text in row]
    assert texts == [*pairs[:6], "und Erziehende", *pairs[6:]]


def test_columns_of_an_article_stay_one_behind_the_other() -> None:
    left = column(60, "Das Angebot", "verbindet", "Beratung und", "Arbeit im", "Betrieb.")
    right = column(240, "Die Kosten", "trägt das", "Jobcenter", "zu zwei", "Dritteln.")
    assert side_by_side([*left, *right], is_label) == [*left, *right]

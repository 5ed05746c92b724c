"""What of a record is searched, and what never is."""

from __future__ import annotations

from index.passages import MAX_CHARS, SUMMARY_FIELD, passages_of
from records.model import Contact
from tests.index.examples import make_record, sample_records


def test_every_record_has_a_summary_with_the_labels_of_its_codes() -> None:
    summaries = [p for p in passages_of(sample_records()) if p.passage.field == SUMMARY_FIELD]
    assert len(summaries) == len(sample_records())
    text = summaries[0].passage.text
    assert "SONNE" in text
    assert "Zielgruppe: Alleinerziehende" in text
    assert "Jobcenter Nordtal" in text
    assert "Betreuungsschlüssel: 1:50" in summaries[1].passage.text


def test_labels_of_codes_are_no_words_of_the_document() -> None:
    summary = passages_of(sample_records())[0]
    assert "Alleinerziehende" in summary.embedded
    assert "Alleinerziehende" not in summary.worded


def test_contacts_never_enter() -> None:
    record = make_record(
        "a",
        "Angebot",
        {
            "description": "Fragen an Erika  Beispiel, Tel. 0511 / 12 34 56, e.b@amt.de. Es hilft.",
            "email": "e.b@amt.de",
            "contact": "Erika Beispiel",
        },
        contacts=[Contact(name="Erika Beispiel", phone="0511/123456")],
    )
    found = passages_of([record])
    assert {p.passage.field for p in found} == {SUMMARY_FIELD, "description"}
    everything = " ".join(f"{p.embedded} {p.worded}" for p in found)
    assert "Es hilft" in everything
    for private in ("Erika", "0511", "12 34 56", "@"):
        assert private not in everything


def test_passages_are_led_by_the_name_and_know_their_place() -> None:
    found = [p for p in passages_of(sample_records()) if p.passage.field == "target_group"]
    assert found[0].embedded.startswith("SONNE (Start ohne Netz)\n")
    assert found[0].passage.page == 3
    assert found[0].passage.span == (0, len(found[0].passage.text))


def test_long_sections_are_cut() -> None:
    text = "Das ist ein Satz mit einigen Worten. " * 100
    found = passages_of([make_record("lang", "Lang", {"description": text})])
    pieces = [p.passage for p in found if p.passage.field == "description"]
    assert len(pieces) > 3
    assert all(len(p.text) <= MAX_CHARS and p.text.endswith(".") for p in pieces)


def test_headings_of_a_form_are_not_indexed_but_own_headings_are() -> None:
    records = [
        make_record(str(i), f"N{i}", {"description": "Text", f"feld{i}": "Text"}) for i in (1, 2)
    ]
    words = " ".join(p.worded for p in passages_of(records))
    assert "Feld1" in words
    assert "Description" not in words

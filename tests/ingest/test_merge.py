"""One approach told by several documents: joined or kept apart, and every difference visible."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from ingest import ingest_paths
from ingest.merge import may_be_twins, merge_twins
from ingest.pipeline import retire_documents
from records.corrections.editing import Corrections
from records.costs import pick
from records.model import Record
from records.readings import differences
from records.store import RecordStore
from tests.ingest.twin_cases import PAIRS, Pair, form

OFFICE = "Jobcenter Landkreis Musterland"
SHORT = "JC LK Musterland"
FIRST = form("Werkstatt Nordwind", OFFICE, places="60 Plätze") + "Träger: Lernhaus gGmbH\n"
SECOND = form("Werkstatt Nordwind", SHORT, places="48 Plätze")
WHY = {"reason": "Nachfrage beim Jobcenter", "editor": "Redaktion"}


def told(folder: Path, **texts: str) -> list[Record]:
    """Records of the collection after reading one file for each text."""
    dokumente = folder / "dokumente"
    dokumente.mkdir(exist_ok=True)
    for name, text in texts.items():
        (dokumente / f"{name}.txt").write_text(text, encoding="utf-8")
    ingest_paths([dokumente], folder / "data")
    return records(folder)


def records(folder: Path) -> list[Record]:
    store = RecordStore.open(folder / "data")
    try:
        return store.records()
    finally:
        store.close()


@pytest.mark.parametrize("pair", PAIRS, ids=[p.name for p in PAIRS])
def test_pairs(pair: Pair, tmp_path: Path) -> None:
    dokumente = tmp_path / "dokumente"
    dokumente.mkdir()
    for name, text, ending in zip(
        ("eins", "zwei"), (pair.first, pair.second), pair.endings, strict=True
    ):
        (dokumente / f"{name}{ending}").write_text(text, encoding="utf-8")
    report = ingest_paths([dokumente], tmp_path / "data")
    assert report.record_count == 2
    assert report.merged == (1 if pair.together else 0)
    assert len(records(tmp_path)) == (1 if pair.together else 2)


def test_contradicting_values_stay_with_their_document(tmp_path: Path) -> None:
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND)
    (mention,) = item.also_in
    assert item.document.id == "eins" and mention.document.id == "zwei"
    assert [p.value for p in item.participants] == [60]
    assert [p.value for p in mention.participants] == [48]
    assert mention.record == "zwei/werkstatt-nordwind"
    store = RecordStore.open(tmp_path / "data")
    texts = {d.id: d.text for d in store.documents()}
    for _, evidence in item.evidences():
        assert texts["eins"][evidence.start : evidence.end] == evidence.quote
    assert mention.evidences()
    for _, evidence in mention.evidences():
        assert texts["zwei"][evidence.start : evidence.end] == evidence.quote


def test_derived_costs_span_what_the_documents_say(tmp_path: Path) -> None:
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND)
    month = pick(item, "per_participant_month")
    assert month is not None
    # 120.000 / (60 × 12) and 120.000 / (48 × 12)
    assert (month.low, month.high) == (Decimal("166.67"), Decimal("208.33"))
    assert {"participants/0", "also_in/0/participants/0"} <= set(month.inputs)
    assert "Plätze: laut „eins“ (2020) 60, laut „zwei“ (2020) 48." in month.notes
    assert "60 Plätze" in str(month.formula_de) and "48 Plätze" in str(month.formula_de)


def test_a_difference_is_a_warning(tmp_path: Path) -> None:
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND)
    (warning,) = [w for w in item.quality.warnings if w.code == "sources_differ"]
    assert warning.message.endswith("Plätze: laut „eins“ (2020) 60, laut „zwei“ (2020) 48.")


@pytest.mark.parametrize(
    ("other", "label"),
    [
        ({"cost": "Gesamtkosten 150.000 Euro für 12 Monate"}, "Programmkosten"),
        ({"run": "01.01.2020 bis 30.06.2021"}, "Laufzeit"),
        ({"results": "14 Teilnehmende wurden in Arbeit vermittelt."}, "Integration in Arbeit"),
        ({"Dauer der Teilnahme": "9 Monate"}, "Dauer je Teilnahme"),
    ],
)
def test_every_kind_of_figure_is_compared(
    other: dict[str, str], label: str, tmp_path: Path
) -> None:
    one = form("Kompass", OFFICE, **{"Dauer der Teilnahme": "6 Monate"})
    two = form("Kompass", SHORT, **{"Dauer der Teilnahme": "6 Monate", **other})
    (item,) = told(tmp_path, eins=one, zwei=two)
    assert [d.label for d in differences(item)] == [label]


def test_what_agrees_is_no_difference(tmp_path: Path) -> None:
    one = form("Kompass", OFFICE)
    two = form("Kompass", SHORT, cost="Gesamtkosten rund 118.000 Euro für 12 Monate")
    (item,) = told(tmp_path, eins=one, zwei=two)
    assert differences(item) == []
    assert not any(w.code == "sources_differ" for w in item.quality.warnings)
    month = pick(item, "per_participant_month")
    assert month is not None and month.amount == Decimal("500.00")


def test_what_only_another_document_says_is_used_and_named(tmp_path: Path) -> None:
    one = form("Kompass", OFFICE, places="siehe Anlage") + "Träger: Lernhaus gGmbH\n"
    (item,) = told(tmp_path, eins=one, zwei=form("Kompass", SHORT, cost="siehe Anlage"))
    month = pick(item, "per_participant_month")
    assert month is not None and month.amount == Decimal("500.00")
    notes = " ".join(month.notes)
    assert "Nur laut „" in notes


def test_three_documents_give_one_record_and_the_whole_span(tmp_path: Path) -> None:
    third = form("Werkstatt Nordwind", "Job-Center Landkreis Musterland", places="40 Plätze")
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND, drei=third)
    assert len(item.also_in) == 2
    month = pick(item, "per_participant_month")
    assert month is not None
    assert (month.low, month.high) == (Decimal("166.67"), Decimal("250.00"))


def test_a_retired_twin_leaves_and_comes_back(tmp_path: Path) -> None:
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND)
    retire_documents(["zwei"], tmp_path / "data")
    (alone,) = records(tmp_path)
    assert alone.also_in == [] and pick(alone, "per_participant_month").low is None  # type: ignore[union-attr]
    assert not any(w.code == "sources_differ" for w in alone.quality.warnings)
    assert told(tmp_path, zwei=SECOND) == [item]


def test_a_retired_leading_document_leaves_the_other_standing(tmp_path: Path) -> None:
    told(tmp_path, eins=FIRST, zwei=SECOND)
    retire_documents(["eins"], tmp_path / "data")
    (other,) = records(tmp_path)
    assert other.id == "zwei/werkstatt-nordwind" and other.also_in == []


def test_a_changed_twin_comes_apart_and_together_again(tmp_path: Path) -> None:
    (item,) = told(tmp_path, eins=FIRST, zwei=SECOND)
    elsewhere = SECOND.replace(SHORT, "Jobcenter Beispielhausen")
    assert {r.id for r in told(tmp_path, zwei=elsewhere)} == {
        "eins/werkstatt-nordwind",
        "zwei/werkstatt-nordwind",
    }
    assert told(tmp_path, zwei=SECOND) == [item]


def test_corrections_of_the_leading_record_survive_coming_apart(tmp_path: Path) -> None:
    told(tmp_path, eins=FIRST, zwei=SECOND)
    edit = Corrections(RecordStore.open(tmp_path / "data"))
    edit.set("eins/werkstatt-nordwind", "participants/0/value", 48, **WHY)
    (item,) = records(tmp_path)
    assert [p.value for p in item.participants] == [48]
    assert differences(item) == [], "the correction settles it"
    assert pick(item, "per_participant_month").amount == Decimal("208.33")  # type: ignore[union-attr]
    retire_documents(["zwei"], tmp_path / "data")
    (alone,) = records(tmp_path)
    assert [p.value for p in alone.participants] == [48]
    (again,) = told(tmp_path, zwei=SECOND)
    assert [p.value for p in again.participants] == [48] and len(again.also_in) == 1


def test_a_correction_of_the_other_document_stays_with_that_document(tmp_path: Path) -> None:
    told(tmp_path, zwei=SECOND)
    edit = Corrections(RecordStore.open(tmp_path / "data"))
    edit.set("zwei/werkstatt-nordwind", "participants/0/value", 50, **WHY)
    (item,) = told(tmp_path, eins=FIRST)
    assert [p.value for p in item.participants] == [60]
    assert [p.value for p in item.also_in[0].participants] == [50]
    assert "laut „zwei“ (2020) 50" in differences(item)[0].text
    (correction,) = item.corrections
    assert (correction.state, correction.path) == ("applied", "also_in/0/participants/0/value")
    retire_documents(["eins"], tmp_path / "data")
    (alone,) = records(tmp_path)
    assert [p.value for p in alone.participants] == [50]


def test_only_records_that_may_be_twins_are_looked_at(tmp_path: Path) -> None:
    other = form("Lernhaus Südwind", OFFICE, places="12 Plätze")
    third = form("Werkstatt Nordwind", SHORT, places="30 Plätze")
    told(tmp_path, eins=FIRST, zwei=SECOND, drei=other, vier=third)
    store = RecordStore.open(tmp_path / "data")
    try:
        everything = store.records(merged=True, corrected=False)
        wanted = may_be_twins(store.live_names())
        some = list(store.each_record(merged=True, corrected=False, only=wanted))
    finally:
        store.close()
    assert len(everything) == 4
    assert {r.name for r in some} == {"Werkstatt Nordwind"}
    kept, gone = merge_twins(everything)
    kept_of_some, gone_of_some = merge_twins(some)
    assert gone_of_some == gone
    assert len(gone) == 2
    assert kept_of_some == [r for r in kept if r.id in wanted]

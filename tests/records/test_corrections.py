"""Corrections of editors: applied, visible, withdrawn, kept through later readings."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records.corrections.editing import Corrections
from records.corrections.fields import LISTS, SCALARS
from records.errors import CorrectionRefused
from records.model import Coded, Cost, Evidence, Record
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.records.examples import people, record, stay

TEXT = (
    "Die Kosten betragen 100.000 Euro im Jahr, dazu kommen 8.000 Euro Sachkosten. Es gibt 20 "
    "Plätze für Alleinerziehende und Frauen. Jede nimmt 6 Monate teil. Richtig sind\n110.000 Euro."
)
WHY = {"reason": "Die Maschine hat falsch gelesen.", "editor": "M. Muster"}


def quoted(quote: str, text: str = TEXT) -> Evidence:
    start = text.index(quote)
    return Evidence(quote=quote, start=start, end=start + len(quote), page=1)


def money(amount: str, quote: str, role: str = "programme", basis: str = "per_year") -> Cost:
    return Cost(amount=Decimal(amount), basis=basis, role=role, evidence=quoted(quote))  # type: ignore[arg-type]


def example(**more: object) -> Record:
    fields: dict[str, object] = {
        "organisation": "Jobcenter Kiel",
        "state": "Schleswig-Holstein",
        "region": "Kiel",
        "costs": [
            money("100000", "100.000 Euro"),
            money("8000", "8.000 Euro Sachkosten", "material"),
        ],
        "participants": [people(20)],
        "durations": [stay(6)],
        "target_groups": [
            Coded(code="single_parents", evidence=quoted("Alleinerziehende")),
            Coded(code="women", evidence=quoted("Frauen")),
        ],
    }
    return record("Beispiel", **{**fields, **more})


def put(store: RecordStore, *records: Record, text: str = TEXT) -> None:
    document = StoredDocument("doc", "Testdokument", None, 2013, "doc.txt", "a", text, [0])
    store.put_document(document, records)


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    opened = RecordStore.open(tmp_path)
    put(opened, example())
    return opened


@pytest.fixture
def edit(store: RecordStore) -> Corrections:
    return Corrections(store)


def now(store: RecordStore) -> Record:
    found = store.record("doc/beispiel")
    assert found is not None
    return found


def month(item: Record) -> Decimal | None:
    return next(
        (c.amount for c in item.unit_costs if c.basis == "per_participant_month"),
        None,
    )


def test_a_corrected_amount_changes_what_is_derived_from_it(
    store: RecordStore, edit: Corrections
) -> None:
    before = store.fingerprint()
    edit.set("doc/beispiel", "costs/0/amount", "110.000,00", **WHY)
    item = now(store)
    assert item.costs[0].amount == Decimal("110000.00")
    assert month(item) == Decimal("458.33")  # 110.000 / (20 × 12)
    assert item.costs[0].origin == "corrected" and item.costs[0].evidence is None
    assert item.costs[1].origin == "extracted" and item.costs[1].evidence is not None
    (told,) = item.corrections
    assert told.path == "costs/0/amount" and told.state == "applied"
    assert isinstance(told.machine_value, dict) and told.machine_value["amount"] == "100000"
    assert store.fingerprint() != before
    assert store.records()[0] == item
    assert store.records(corrected=False)[0].costs[0].amount == Decimal("100000")


def test_the_quote_an_editor_names_becomes_the_evidence(
    store: RecordStore, edit: Corrections
) -> None:
    edit.set("doc/beispiel", "costs/0/amount", 110000, **WHY, quote="Richtig sind 110.000 Euro")
    evidence = now(store).costs[0].evidence
    assert evidence is not None and evidence.match == "normalised" and evidence.page == 1
    assert TEXT[evidence.start : evidence.end] == evidence.quote == "Richtig sind\n110.000 Euro"
    with pytest.raises(CorrectionRefused, match="steht so nicht im Dokument"):
        edit.set("doc/beispiel", "costs/0/amount", 5, **WHY, quote="erfunden")


def test_taking_back_restores_what_was_read(store: RecordStore, edit: Corrections) -> None:
    before, print_before = now(store), store.fingerprint()
    first = edit.set("doc/beispiel", "costs/0/amount", "110.000", **WHY)
    second = edit.set("doc/beispiel", "costs/0/amount", "120.000", **WHY)
    assert now(store).costs[0].amount == 120000
    edit.withdraw(second, reason="Doch nicht.", editor="A. Anders")
    assert now(store).costs[0].amount == 110000
    edit.withdraw(first, reason="Auch nicht.", editor="A. Anders")
    assert now(store) == before and store.fingerprint() == print_before
    with pytest.raises(CorrectionRefused, match="schon zurückgenommen"):
        edit.withdraw(first, **WHY)
    newest, oldest = edit.history("doc/beispiel")
    assert (newest.id, oldest.id) == (second, first)
    assert oldest.state == "withdrawn" and oldest.withdrawn_by == "A. Anders"
    assert (oldest.label, oldest.before, oldest.after) == (
        "Kosten: Betrag", "100.000,00 €", "110.000,00 €",
    )  # fmt: skip


def test_items_are_added_and_removed(store: RecordStore, edit: Corrections) -> None:
    edit.add("doc/beispiel", "target_groups", {"code": "Geflüchtete"}, **WHY)
    edit.remove("doc/beispiel", "target_groups/0", **WHY)
    item = now(store)
    assert [t.code for t in item.target_groups] == ["women", "refugees"]
    assert item.target_groups[1].origin == "corrected"
    assert [(c.action, c.path) for c in item.corrections] == [
        ("add", "target_groups/1"),
        ("remove", "target_groups"),
    ]
    # an item that was added can be changed and taken out like any other
    edit.set("doc/beispiel", "target_groups/1", {"code": "migrants"}, **WHY)
    assert [t.code for t in now(store).target_groups] == ["women", "migrants"]
    edit.remove("doc/beispiel", "target_groups/1", **WHY)
    assert [t.code for t in now(store).target_groups] == ["women"]
    for entry in edit.history():
        if entry.state != "withdrawn":
            edit.withdraw(entry.id, **WHY)
    assert now(store) == example()


def test_a_whole_item_becomes_a_range(store: RecordStore, edit: Corrections) -> None:
    edit.set(
        "doc/beispiel",
        "costs/0",
        {"amount": None, "low": "90.000", "high": "120.000", "qualifier": "range"},
        **WHY,
    )
    costs = {c.basis: c for c in now(store).unit_costs}
    figure = costs["per_participant_month"]
    assert (figure.low, figure.high) == (Decimal("375.00"), Decimal("500.00"))


def test_plain_fields_and_the_region_that_follows(store: RecordStore, edit: Corrections) -> None:
    edit.set("doc/beispiel", "organisation", "Jobcenter Köln", **WHY)
    edit.set("doc/beispiel", "evidence_level/level", "eigene Zahlen", **WHY)
    edit.set("doc/beispiel", "procurement_route/code", "Gutschein", **WHY)
    item = now(store)
    assert (item.organisation, item.region, item.state) == (
        "Jobcenter Köln", "Köln", "Nordrhein-Westfalen",
    )  # fmt: skip
    assert item.evidence_level.level == "monitoring"
    assert item.procurement_route is not None and item.procurement_route.label == "Gutschein"
    assert {c.path for c in item.corrections} == {
        "organisation", "evidence_level/level", "procurement_route/code",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("costs/0/amount", "viel Geld", "keine Zahl"),
        ("costs/0/amount", "117335.04", "keine Zahl"),
        ("costs/0/amount", "-5", "keine Zahl"),
        ("costs/0/amount", float("nan"), "keine Zahl"),
        ("costs/0/amount", None, "Es fehlt der Wert"),
        ("costs/0/basis", "je Mondphase", "gibt es bei „Bezugsgröße“ nicht"),
        ("costs/0/price_year", "13", "kein Preisjahr"),
        ("costs/0/colour", "rot", "kein Feld „colour“"),
        ("costs/7/amount", "5", "nicht zu finden"),
        ("costs/x", {"amount": 1}, "nicht zu finden"),
        ("unit_costs/0/amount", "5", "nicht zu finden"),
        ("contacts/0/name", "X", "nicht zu finden"),
        ("costs/0", "5", "welches Feld"),
        ("costs/0", {"low": "5"}, "braucht beide Werte"),
        ("costs/0", {"low": "5", "high": "4"}, "größer als der Wert „bis“"),
        ("costs/0/amount", "100.000", "derselbe wie bisher"),
        ("participants/0/value", "2,5", "ganze Zahl"),
        ("durations/0/start", "31.02.2013", "kein Datum"),
        ("durations/0", {"start": "2014-01-01", "end": "01.01.2013"}, "nach dem Ende"),
        ("target_groups/0/code", "Frauen", "schon"),
        ("name", "  ", "darf nicht leer sein"),
        ("name", "x" * 5000, "Kürzen Sie den Text"),
        ("kind", "Zirkus", "gibt es bei „Art“ nicht"),
    ],
)
def test_bad_input_is_refused_in_german_and_changes_nothing(
    store: RecordStore, edit: Corrections, path: str, value: object, said: str
) -> None:
    before = store.fingerprint()
    with pytest.raises(CorrectionRefused, match=said):
        edit.set("doc/beispiel", path, value, **WHY)
    assert store.fingerprint() == before and edit.history() == []


def test_reason_editor_and_everything_else_wrong_is_told_at_once(edit: Corrections) -> None:
    with pytest.raises(CorrectionRefused) as refused:
        edit.set("doc/beispiel", "costs/0/amount", "??", reason=" ", editor="")
    assert len(refused.value.problems) == 3
    with pytest.raises(CorrectionRefused, match="gibt es nicht"):
        edit.set("doc/anders", "name", "X", **WHY)
    with pytest.raises(CorrectionRefused, match="keine Rechtsgrundlage"):
        edit.add("doc/beispiel", "legal_basis", {"paragraph": "irgendein Gesetz"}, **WHY)
    with pytest.raises(CorrectionRefused, match="„Bezugsgröße“ fehlt"):
        edit.add("doc/beispiel", "costs", {"amount": 5, "role": "programme"}, **WHY)


# --- later readings ---------------------------------------------------------------------------


def test_another_order_and_more_items_do_not_misapply(
    store: RecordStore, edit: Corrections
) -> None:
    edit.set("doc/beispiel", "costs/0/amount", "110.000", **WHY)
    edit.remove("doc/beispiel", "target_groups/1", **WHY)
    old = example()
    moved = "Vorspann. " + TEXT

    def shifted(item: Cost | Coded) -> Cost | Coded:
        return item.model_copy(update={"evidence": quoted(item.quote, moved)})

    more = Coded(code="refugees", evidence=quoted("Jede", moved))
    put(
        store,
        example(
            costs=[shifted(c) for c in reversed(old.costs)],
            target_groups=[more, *(shifted(t) for t in reversed(old.target_groups))],
        ),
        text=moved,
    )
    item = now(store)
    assert [c.amount for c in item.costs] == [8000, 110000]
    assert [t.code for t in item.target_groups] == ["refugees", "single_parents"]
    assert {c.state for c in item.corrections} == {"applied"}
    assert item.corrections[0].path == "costs/1/amount"


def test_another_reading_is_a_conflict_and_the_correction_stays(
    store: RecordStore, edit: Corrections
) -> None:
    number = edit.set("doc/beispiel", "costs/0/amount", "110.000", **WHY)
    edit.set("doc/beispiel", "organisation", "Jobcenter Lübeck", **WHY)
    put(
        store,
        example(
            costs=[money("10000", "100.000 Euro"), example().costs[1]],
            organisation="Jobcenter Plön",
        ),
    )
    item = now(store)
    assert item.costs[0].amount == 110000 and item.organisation == "Jobcenter Lübeck"
    assert [w.code for w in item.quality.warnings].count("correction_conflict") == 2
    organisation, amount = edit.conflicts()
    assert (organisation.before, organisation.machine_now) == ("Jobcenter Kiel", "Jobcenter Plön")
    assert (amount.before, amount.after, amount.machine_now) == (
        "100.000,00 €", "110.000,00 €", "10.000,00 €",
    )  # fmt: skip
    edit.keep(number, reason="Auch die neue Lesung ist falsch.", editor="M. Muster")
    assert now(store).costs[0].amount == 110000
    assert [entry.label for entry in edit.conflicts()] == ["Organisation"]
    with pytest.raises(CorrectionRefused, match="keinen Widerspruch"):
        edit.keep(edit.history()[0].id, **WHY)


def test_when_the_machine_learns_to_read_it_the_quote_comes_back(
    store: RecordStore, edit: Corrections
) -> None:
    edit.set("doc/beispiel", "costs/0/amount", "110.000", **WHY)
    put(store, example(costs=[money("110000", "100.000 Euro"), example().costs[1]]))
    item = now(store)
    assert item.costs[0].origin == "extracted" and item.costs[0].quote == "100.000 Euro"
    assert item.corrections[0].state == "confirmed" and edit.conflicts() == []


def test_an_item_that_is_no_longer_read_keeps_its_correction(
    store: RecordStore, edit: Corrections
) -> None:
    number = edit.set("doc/beispiel", "participants/0/value", 25, **WHY)
    edit.remove("doc/beispiel", "costs/1", **WHY)
    put(store, example(participants=[], costs=[]))
    item = now(store)
    assert [p.value for p in item.participants] == [25] and item.costs == []
    states = {c.action: c.state for c in item.corrections}
    assert states == {"set": "conflict", "remove": "confirmed"}
    edit.keep(number, **WHY)
    assert [p.value for p in now(store).participants] == [25] and edit.conflicts() == []


def test_corrections_wait_for_their_document(store: RecordStore, edit: Corrections) -> None:
    edit.set("doc/beispiel", "name", "Anderer Name", **WHY)
    store.retire_document("doc")
    assert [e.state for e in edit.history()] == ["waiting"]
    put(store, example())
    assert now(store).name == "Anderer Name" and [e.state for e in edit.history()] == ["applied"]


def test_a_correction_follows_its_record_into_a_merged_one(
    store: RecordStore, edit: Corrections
) -> None:
    put(store, example(), example(id="doc/zwilling"))
    edit.set("doc/zwilling", "organisation", "Jobcenter Lübeck", **WHY)
    store.set_merged([], {"doc/zwilling": "doc/beispiel"})
    assert now(store).organisation == "Jobcenter Lübeck"
    assert [e.record_id for e in edit.history("doc/beispiel")] == ["doc/beispiel"]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_reordering_applies_to_the_same_items(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    amounts = data.draw(st.lists(st.integers(1, 10**6), min_size=1, max_size=6, unique=True))
    costs = [
        Cost(amount=Decimal(a), basis="total", role="other", evidence=quoted("Die"))
        for a in amounts
    ]
    opened = RecordStore.open(tmp_path_factory.mktemp("order"))
    put(opened, example(costs=costs))
    edit = Corrections(opened)
    chosen = data.draw(st.integers(0, len(costs) - 1))
    edit.set("doc/beispiel", f"costs/{chosen}/amount", 2_000_000, **WHY)
    gone = data.draw(st.integers(0, len(costs) - 1))
    edit.remove("doc/beispiel", f"costs/{gone}", **WHY)
    wanted = sorted(2_000_000 if i == chosen else a for i, a in enumerate(amounts) if i != gone)
    random.Random(data.draw(st.integers(0, 99))).shuffle(costs)
    put(opened, example(costs=costs))
    item = opened.records()[0]
    assert sorted(int(c.amount or 0) for c in item.costs) == wanted
    assert all(c.state == "applied" for c in item.corrections)
    assert Record.model_validate_json(item.model_dump_json()) == item
    opened.close()


# --- several at once, and killed --------------------------------------------------------------


def test_the_second_of_two_editors_is_told(edit: Corrections) -> None:
    seen = edit.form("doc/beispiel").version
    edit.remove("doc/beispiel", "costs/0", **WHY, seen=seen)
    with pytest.raises(CorrectionRefused, match="inzwischen geändert"):
        edit.set("doc/beispiel", "costs/0/amount", 5, **WHY, seen=seen)


def test_editors_at_the_same_moment_lose_nothing(store: RecordStore, tmp_path: Path) -> None:
    seen = Corrections(store).form("doc/beispiel").version
    outcomes: list[str] = []

    def work(number: int) -> None:
        own = RecordStore.open(tmp_path)
        try:
            Corrections(own).set("doc/beispiel", "costs/0/amount", 1000 + number, **WHY, seen=seen)
            outcomes.append("saved")
        except CorrectionRefused:
            outcomes.append("told")
        finally:
            own.close()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["saved", *["told"] * 5]
    assert len(Corrections(store).history()) == 1


def test_a_process_killed_while_correcting_leaves_the_old_value(
    store: RecordStore, tmp_path: Path
) -> None:
    script = f"""
import os
from records.corrections.editing import Corrections
from records.store import RecordStore
store = RecordStore.open({str(tmp_path)!r})
edit = Corrections(store)
edit.set("doc/beispiel", "name", "Ganz", reason="Grund", editor="X")
with store.writing() as session:
    from records.tables import CorrectionRow
    session.add(CorrectionRow(record_id="doc/beispiel", path="name", machine_value=None,
        value="Halb", reason="r", editor="e", at="", action="set"))
    session.flush()
    os._exit(9)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=Path.cwd(), check=False)
    assert done.returncode == 9
    assert now(store).name == "Ganz"
    Corrections(store).set("doc/beispiel", "name", "Danach", **WHY)
    assert now(store).name == "Danach"


def test_a_database_of_an_earlier_release_gets_the_new_columns(tmp_path: Path) -> None:
    RecordStore.open(tmp_path).close()
    with sqlite3.connect(tmp_path / "records.sqlite") as connection:
        for column in ("action", "quote", "added_by"):
            connection.execute(f"ALTER TABLE corrections DROP COLUMN {column}")
    opened = RecordStore.open(tmp_path)
    put(opened, example())
    Corrections(opened).set("doc/beispiel", "costs/0/amount", 5, **WHY)
    assert now(opened).costs[0].amount == 5


# --- the form ---------------------------------------------------------------------------------


def test_the_form_shows_every_correctable_field(edit: Corrections) -> None:
    edit.set("doc/beispiel", "costs/0/amount", 5, **WHY)
    form = edit.form("doc/beispiel")
    assert [f.path for f in form.fields] == list(SCALARS)
    assert [item.path for item in form.lists] == list(LISTS)
    costs = next(item for item in form.lists if item.path == "costs")
    first = costs.items[0]
    assert first.corrected and first.evidence is None
    assert isinstance(first.machine, dict) and first.machine["amount"] == "100000"
    assert {f.path for f in first.fields} >= {"costs/0/amount", "costs/0/basis"}

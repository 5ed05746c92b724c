"""Dokumente: lists, reports, the form for corrections and the queue of changes."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from records.corrections.editing import Corrections
from records.corrections.fields import item_fields
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.ui import double
from tests.ui.test_links import reader
from tests.ui.test_pages import APP, HAUS, html
from ui import correction_page, documents, updates
from ui.documents import DocumentsState
from ui.updates import Change, Read, Say, Updates

READ = "Gelesen: 450,00 € → <strong>480,00 €</strong>"


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    store = RecordStore.open(tmp_path)
    for document in (double.DOCUMENT, double.OTHER):
        mine = [r for r in double.records() if r.document.id == document.id]
        stored = StoredDocument(
            document.id, document.title, document.publisher, document.year, document.file,
            document.sha256, double.TEXT, reader="pdf",
            report={"outcome": "read", "records": len(mine), "fields": {"costs": 2},
                    "named_only": ["Nachtschicht"]},
        )  # fmt: skip
        store.put_document(stored, mine)
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Change]:
    """Changes asked for; none is carried out."""
    found: list[Change] = []

    class Quiet(Updates):
        def ask(self, change: Change) -> None:
            found.append(change)

    monkeypatch.setattr(updates, "of", Quiet)
    return found


def open_page(data_dir: Path, **params: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30)
    app.session_state["test_page"] = "dokumente"
    app.session_state["test_data"] = str(data_dir)
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception and not app.error
    return app


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"beispiel": [HAUS], "feld": ["costs/0"]}, DocumentsState(record=HAUS, field="costs/0")),
        ({"beispiel": ["x"], "dokument": ["plan-2021"]}, DocumentsState(document="plan-2021")),
        ({"ansicht": ["hinweise"]}, DocumentsState("hinweise")),
        ({"ansicht": ["<b>"], "dokument": ["x"]}, DocumentsState()),
    ],
)
def test_the_url_is_checked(params: dict[str, list[str]], expected: DocumentsState) -> None:
    state = documents.read_state(reader(params), ["muster-2013", "plan-2021"], [HAUS])
    assert state == expected
    assert documents.read_state(reader(state.params()), ["plan-2021"], [HAUS]) == state


def test_the_list_names_every_document(data_dir: Path, asked: list[Change]) -> None:
    page = html(open_page(data_dir))
    assert "Gute Beispiele aus Musterland" in page and "3 Ansätze, 1 Hinweis" in page
    assert "Programm &lt;b&gt;2021&lt;/b&gt;" in page
    assert "Hinweise (1)" in page


def test_a_document_tells_what_was_read(data_dir: Path, asked: list[Change]) -> None:
    app = open_page(data_dir, dokument="muster-2013")
    assert "2 von 3" in html(app) and "Nachtschicht" in html(app)
    app.button(key="neu-einlesen").click().run()
    assert asked[0].again == ["muster.pdf"]


def test_a_correction_needs_reason_and_name_and_can_be_taken_back(
    data_dir: Path, asked: list[Change]
) -> None:
    app = open_page(data_dir, beispiel=HAUS, feld="costs/0")
    assert "Zurzeit gilt: <strong>450,00 €" in html(app)

    def field(name: str) -> Any:
        return next(w for w in app.text_input if w.key and w.key.endswith(f"-{name}"))

    def button(end: str) -> Any:
        return next(b for b in app.button if b.key and b.key.endswith(end))

    field("amount").set_value("480")
    button("-speichern").click().run()
    assert "Es fehlt die Begründung" in app.error[0].value
    assert field("amount").value == "480"
    assert not asked
    field("grund").set_value("Zahlendreher im Dokument")
    field("wer").set_value("ks")
    button("-speichern").click().run()
    assert app.success[0].value.startswith("Gespeichert")
    assert READ in html(app) and "ks, " in html(app)
    assert "feld" not in app.query_params and app.query_params["beispiel"] == HAUS
    assert [change.only_index for change in asked] == [True]

    field("grund").set_value("Doch richtig")
    assert field("wer").value == "ks"
    button("-ja").click().run()
    assert "zurückgenommen" in app.success[0].value
    store = RecordStore.open(data_dir)
    (entry,) = Corrections(store).history(HAUS)
    assert (entry.state, entry.withdrawn_reason) == ("withdrawn", "Doch richtig")


def test_only_what_was_changed_is_kept() -> None:
    fields = [f for f in item_fields("costs") if f.name in ("amount", "basis", "partial")]
    before = {"amount": "120000", "basis": "total", "partial": False}
    same = {"amount": "120.000,00", "basis": "total", "partial": False}
    assert correction_page.changed(fields, before, same) == {}
    assert correction_page.changed(fields, before, {**same, "amount": ""}) == {"amount": ""}


def test_changes_wait_for_each_other_and_tell_what_was_read(tmp_path: Path) -> None:
    go, requests = threading.Event(), []

    def work(request: dict[str, Any], say: Say, read: Read) -> None:
        requests.append(request)
        say("Lese", 0.5)
        read([{"outcome": "read", "file": "a.pdf", "records": 1}] if request["staged"] else [])
        assert go.wait(10)

    queue = Updates(tmp_path, work)
    queue.ask(Change("eins", staged=[{"path": "x", "name": "a.pdf"}]))
    until(lambda: queue.latest is not None)
    assert queue.busy and queue.latest is not None and queue.latest.ended is None
    queue.ask(Change("zwei"))
    queue.ask(Change("drei", again=["b.pdf"]))
    go.set()
    until(lambda: not queue.busy)
    assert [bool(r["staged"]) for r in requests] == [True, False], "those that waited go together"
    assert requests[1]["again"] == ["b.pdf"]
    assert [c.what for c in queue.finished] == ["drei", "zwei", "eins"]


def test_a_worker_that_dies_is_told_in_german(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(updates.sys, "executable", "/bin/true")
    queue = Updates(tmp_path)
    queue.ask(Change("eins"))
    until(lambda: not queue.busy)
    assert "bisherige Stand gilt weiter" in (queue.finished[0].error or "")


def until(done: Any) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end
        time.sleep(0.02)

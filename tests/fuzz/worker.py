"""One process that reads damaged documents and says what came of each."""

from __future__ import annotations

import contextlib
import logging
import os
import resource
import tempfile
import time
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fuzz.bases import read_bases
from tests.fuzz.mutations import Damaged, damaged

ROOM = Path(__file__).resolve().parents[2]
STORED_EVERY = 10  # every so many documents take the whole way into a store
ADDRESS_SPACE = 6 << 30  # protects the machine; the limit that is tested is lower


@dataclass(frozen=True)
class Outcome:
    """`fault` is empty when the document was read or refused as it should be."""

    number: int
    name: str
    how: str
    state: str
    records: int
    seconds: float
    memory_mb: float
    fault: str = ""


def serve(connection: Connection, bases_folder: str, seed: int) -> None:
    """Read the documents whose numbers come in, until `None` comes."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    os.environ.pop("DATABASE_URL", None)
    bases = read_bases(Path(bases_folder))
    faults = _own_faults()
    while (number := connection.recv()) is not None:
        connection.send(check(damaged(bases, seed, number), faults))


def check(document: Damaged, faults: list[str]) -> Outcome:
    """Read one document and test what must hold for any document."""
    faults.clear()
    _reset_peak()
    began = time.process_time()  # other work on the machine does not count
    state, records, fault = "read", 0, ""
    try:
        state, records = _read(document)
    except Exception:
        state, fault = "failed", traceback.format_exc()
    if faults and not fault:
        fault = faults[0]
    seconds, peak = time.process_time() - began, _peak_mb()
    return Outcome(
        document.number, document.name, document.how, state, records, seconds, peak, fault
    )


def _read(document: Damaged) -> tuple[str, int]:
    from ingest.assemble import read_records
    from ingest.corpus import document_info
    from ingest.readers import read_bytes
    from records.errors import DocumentRefused
    from records.model import DocumentRef, Record

    if document.number % STORED_EVERY == 0:
        return _store(document)
    try:
        source = read_bytes(document.data, document.name)
        info = document_info(Path(document.name), source, None)
        ref = DocumentRef(id=info.id, title=info.title, file=document.name, sha256="0" * 64)
        reading = read_records(source, info, ref)
    except DocumentRefused as refused:
        assert refused.reason.endswith((".", "!")), refused.reason
        assert refused.remedy.endswith("."), refused.remedy
        return "refused", 0
    ids = [record.id for record in reading.records]
    assert len(set(ids)) == len(ids), "an id stands twice"
    for definition in reading.definitions:
        _slice(source.text, definition.evidence, f"glossary {definition.short}")
    for record in reading.records:
        assert 0 <= record.span[0] <= record.span[1] <= len(source.text), "span"
        for path, evidence in record.evidences():
            _slice(source.text, evidence, path)
        for cost in [*record.costs, *record.unit_costs]:
            for amount in (cost.amount, cost.low, cost.high):
                assert amount is None or (amount.is_finite() and amount >= 0), f"amount {amount}"
        assert Record.model_validate_json(record.model_dump_json()) == record, "round trip"
    return ("read" if ids else "empty"), len(ids)


def _slice(text: str, evidence: object, path: str) -> None:
    quote, start, end = (getattr(evidence, name) for name in ("quote", "start", "end"))
    assert text[start:end] == quote, f"evidence of {path}"


def _store(document: Damaged) -> tuple[str, int]:
    """The whole way: a file, the store, the report."""
    from ingest import ingest_paths
    from records.store import RecordStore

    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder = Path(name)
        file = folder / document.name
        file.write_bytes(document.data)
        report = ingest_paths([file], folder / "data")
        report.to_text(), report.to_json()
        (item,) = report.documents
        assert item.code != "reading_failed", item.reason
        store = RecordStore.open(folder / "data")
        try:
            assert len(store.records(merged=True)) == item.records
            store.fingerprint(), store.glossary()
        finally:
            store.close()
        return item.outcome, item.records


def _own_faults() -> list[str]:
    """Errors that the readers catch, where they arose in our own code and not in a library."""
    found: list[str] = []

    class Listener(logging.Handler):
        def emit(self, entry: logging.LogRecord) -> None:
            if hasattr(entry, "unread_field"):
                found.append(entry.getMessage())
            if entry.exc_info is None or entry.exc_info[2] is None:
                return
            last = traceback.extract_tb(entry.exc_info[2])[-1]
            ours = Path(last.filename).is_relative_to(ROOM) and "fuzz" not in last.filename
            if ours or entry.levelno >= logging.ERROR:
                found.append("".join(traceback.format_exception(*entry.exc_info)))

    log = logging.getLogger("praxisfinder.ingest")
    log.addHandler(Listener())
    log.setLevel(logging.INFO)
    log.propagate = False
    return found


def _reset_peak() -> None:
    # where this is not possible, the peak of the whole process is what there is
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak_mb() -> float:
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

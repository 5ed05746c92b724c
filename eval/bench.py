"""Speed and memory as ratios against the floor, the bare libraries on the same data.

Seconds alone say more about the machine than about the product; the floor is measured in the same
run. The measurement works in a temporary data directory and leaves everything else alone.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from eval.bench_goals import GOALS
from eval.bench_pdf import PAGES, write_collection
from eval.bench_tasks import HALF, QUERIES, TASKS, K
from records.errors import EvaluationInputError, NothingToDo
from records.store import STORE_FILE, RecordStore

LIBRARIES: Final = (
    "bm25s", "faiss-cpu", "numpy", "pypdf", "python-docx", "python-pptx", "scikit-learn",
    "sentence-transformers", "spacy", "torch",
)  # fmt: skip
LABELS: Final = {
    "read": "Dokumente einlesen",
    "read_again": "dieselben Dokumente noch einmal",
    "read_long": f"ein PDF mit {PAGES} Seiten einlesen",
    "read_cpu": "dasselbe PDF, Rechenzeit aller Prozesse",
    "read_growth": "dasselbe PDF, Wachstum der Rechenzeit",
    "build": "Suchindex bauen",
    "open": "bis zur ersten Antwort",
    "search": "eine Frage (Median)",
    "p95": "eine Frage (95 von 100 schneller)",
}
FLOORS: Final = {
    "read": "nur der Text: pypdf, python-docx, python-pptx",
    "read_again": "das erste Einlesen",
    "read_long": "nur der Text: pypdf",
    "read_cpu": "Rechenzeit von pypdf für den Text",
    "read_growth": "ein PDF mit halb so vielen Seiten",
    "build": "TF-IDF und SVD (scikit-learn), FAISS, bm25s, nichts gespeichert",
    "open": "nur das Laden der Bibliotheken",
    "search": "derselbe Vektor, derselbe FAISS-Index und bm25s, ohne alles andere",
}
_PRIVATE_ENVIRONMENT = ("PRAXISFINDER_DATA", "PRAXISFINDER_CORPUS", "DATABASE_URL")


@dataclass(frozen=True)
class Row:
    """One task: seconds and peak resident memory (MB) of the product and of its floor.

    Of a question `seconds` is the median, `p95` what 95 of 100 stay below. A floor that was not
    measured is `None`. `torch` says whether the product had loaded it at the end.
    """

    task: str
    seconds: float
    floor_seconds: float | None
    memory_mb: float | None
    floor_memory_mb: float | None
    p95: float | None = None
    floor_p95: float | None = None
    torch: bool | None = None

    @property
    def ratio(self) -> float | None:
        return None if self.floor_seconds is None else self.seconds / self.floor_seconds

    @property
    def p95_ratio(self) -> float | None:
        if self.p95 is None or not self.floor_p95:
            return None
        return self.p95 / self.floor_p95

    @property
    def memory_ratio(self) -> float | None:
        if self.memory_mb is None or not self.floor_memory_mb:
            return None
        return self.memory_mb / self.floor_memory_mb

    @property
    def exceeded(self) -> bool:
        """A goal was set and is not kept."""
        goal = GOALS.get(self.task)
        return goal is not None and goal.exceeded(self.ratio, self.memory_mb)


@dataclass(frozen=True)
class BenchReport:
    """All tasks, what they ran on, and where."""

    rows: list[Row]
    documents: int
    records: int
    passages: int
    machine: dict[str, str]
    libraries: dict[str, str]
    notes: list[str]
    index_kind: str = "flat"
    recall: float | None = None

    def as_json(self) -> dict[str, Any]:
        rows = [
            {
                **asdict(r),
                "ratio": r.ratio,
                "p95_ratio": r.p95_ratio,
                "memory_ratio": r.memory_ratio,
                **({"goal": asdict(GOALS[r.task])} if r.task in GOALS else {}),
                "exceeded": r.exceeded,
                "floor": FLOORS[r.task],
            }
            for r in self.rows
        ]
        return {"command": "bench", **asdict(self), "rows": rows}


def run(
    corpus: Path, records: int | None = None, progress: Callable[[str], None] | None = None
) -> BenchReport:
    """Measure all tasks on the documents of `corpus`.

    With `records` generated records fill the store up to that many before the index is built.
    Raises `NothingToDo` where the folder holds no record, `EvaluationInputError` for a number
    below one or a measurement that broke off.
    """
    if records is not None and records < 1:
        raise EvaluationInputError(["--records: Nennen Sie eine Zahl ab 1."])
    step = progress or (lambda message: None)
    rows, notes = [], []
    with tempfile.TemporaryDirectory(prefix="praxisfinder-bench-") as folder:
        data = Path(folder) / "data"
        measured: dict[str, dict[str, float]] = {}
        long, half = Path(folder) / "long", Path(folder) / HALF
        for made, pages in ((long, PAGES), (half, PAGES // 2)):
            made.mkdir()
            write_collection(made / "sammlung.pdf", pages)
        for task in TASKS:
            if task == "build":
                total = _grow(data, records)
            for side in ("floor", "product"):
                step(f"{LABELS[task]} ({'Untergrenze' if side == 'floor' else 'Praxisfinder'})")
                read_from = long if task in GOALS else corpus
                measured[side] = _measure(task, side, data, read_from)
            rows.append(_row(task, measured["product"], measured["floor"]))
            if task == "read":
                documents, read = _counts(data)
            if task == "search":
                found = measured["product"]
    passages = int(found["passages"])
    if total > read:
        notes.append(
            f"{total - read} der {total} Datensätze sind erzeugt, damit der Bestand so groß ist "
            "wie verlangt; das Einlesen wurde ohne sie gemessen."
        )
    elif records is not None and records < read:
        notes.append(f"Die Dokumente enthalten {read} Datensätze; weniger wurden nicht gemessen.")
    if any(row.floor_seconds is None for row in rows):
        notes.append(
            f"Die Untergrenze des Indexbaus wurde nicht gemessen: bei {passages} Textstellen "
            "reicht scikit-learn der Speicher nicht."
        )
    approximate = "recall" in found
    return BenchReport(
        rows,
        documents,
        total,
        passages,
        _machine(),
        {n: version(n) for n in LIBRARIES},
        notes,
        "approximate" if approximate else "flat",
        found.get("recall"),
    )


def _row(task: str, product: dict[str, float], floor: dict[str, float]) -> Row:
    return Row(
        task,
        product["seconds"],
        floor.get("seconds"),
        product.get("memory_mb"),
        floor.get("memory_mb"),
        product.get("p95"),
        floor.get("p95"),
        bool(product["torch"]),
    )


def _measure(task: str, side: str, data: Path, corpus: Path) -> dict[str, float]:
    """One task in a process of its own, on a store that is not the user's."""
    environment = {k: v for k, v in os.environ.items() if k not in _PRIVATE_ENVIRONMENT}
    command = [sys.executable, "-m", "eval.bench_tasks", task, side]
    done = subprocess.run(
        [*command, "--data", str(data), "--corpus", str(corpus.resolve())],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        cwd=Path(__file__).resolve().parent.parent,
        check=False,
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["ohne Meldung"])[-1]
        raise EvaluationInputError(
            [f"Die Messung „{LABELS[task]}“ brach ab: {reason}. Prüfen Sie den Ordner „{corpus}“."]
        )
    values: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return values


def _store(data: Path) -> RecordStore:
    # never the database that DATABASE_URL names: copies are written here
    return RecordStore.open(data, url=f"sqlite:///{data / STORE_FILE}")


def _counts(data: Path) -> tuple[int, int]:
    store = _store(data)
    try:
        documents, records = len(store.documents()), len(store.records())
    finally:
        store.close()
    if not records:
        raise NothingToDo(
            "In diesen Dokumenten steht kein Praxisbeispiel, an dem gemessen werden könnte. "
            "Nennen Sie mit --corpus einen Ordner mit Praxisbeispielen."
        )
    return documents, records


def _grow(data: Path, wanted: int | None) -> int:
    """Add generated records up to `wanted`; how many there are then."""
    from eval.bench_records import fill

    store = _store(data)
    try:
        total = len(store.live_ids())
        if wanted is not None and wanted > total:
            fill(store, wanted - total)
            total = wanted
        return total
    finally:
        store.close()


def _machine() -> dict[str, str]:
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        found = re.search(r"model name\s*:\s*(.+)", info.read_text(encoding="utf-8"))
        model = found[1].strip() if found else model
    return {
        "processor": model,
        "cores": str(os.cpu_count()),
        "system": platform.system(),
        "python": platform.python_version(),
    }


def bench_text(report: BenchReport) -> str:
    """The report as a German table with the floor beside each figure."""
    from eval.text import table, value

    rows = []
    for row in report.rows:
        rows.append(
            [
                LABELS[row.task],
                _seconds(row.seconds),
                _seconds(row.floor_seconds),
                value(row.ratio, 1),
                value(row.memory_mb, 0),
                value(row.floor_memory_mb, 0),
                value(row.memory_ratio, 1),
            ]
        )
        if row.p95 is not None:
            ends = [_seconds(row.p95), _seconds(row.floor_p95), value(row.p95_ratio, 1)]
            rows.append([LABELS["p95"], *ends, "", "", ""])
    head = ["", "Zeit", "Untergrenze", "Verhältnis", "MB", "Untergrenze MB", "Verhältnis"]
    floors = "\n".join(f"{LABELS[row.task]}: {FLOORS[row.task]}." for row in report.rows)
    machine = ", ".join(
        f"{label} {report.machine[key]}"
        for label, key in (("Prozessor", "processor"), ("Kerne", "cores"), ("Python", "python"))
    )
    libraries = ", ".join(f"{name} {number}" for name, number in report.libraries.items())
    return "\n\n".join(
        [
            f"Gemessen an {report.documents} Dokumenten, {report.records} Datensätzen und "
            f"{report.passages} Abschnitten; {QUERIES} Fragen höchstens, je {K} Treffer",
            table(head, rows),
            *(
                [
                    "Der Vektorindex sucht nur in einem Teil; von den 10 nächsten Textstellen "
                    f"findet er {value(100 * report.recall, 1)} %."
                ]
                if report.recall is not None
                else []
            ),
            f"Untergrenze, die bloßen Bibliotheken an denselben Daten:\n{floors}",
            _goals_text(report.rows),
            f"{machine}\n{libraries}",
        ]
    )


def _goals_text(rows: list[Row]) -> str:
    from eval.text import value

    lines = []
    for row in rows:
        goal = GOALS.get(row.task)
        if goal is None:
            continue
        memory = f" und {value(goal.memory_mb, 0)} MB" if goal.memory_mb is not None else ""
        kept = "überschritten" if row.exceeded else "eingehalten"
        lines.append(f"{LABELS[row.task]}: höchstens {value(goal.ratio, 1)}-mal{memory}, {kept}.")
    return "Ziele:\n" + "\n".join(lines)


def _seconds(seconds: float | None) -> str:
    from eval.text import value

    if seconds is None:
        return value(None)
    return f"{value(seconds, 2)} s" if seconds >= 1 else f"{value(seconds * 1000, 1)} ms"

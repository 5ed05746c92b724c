"""Data of the page Qualität: measurements, comparisons, and what is to be judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eval.agreement import Agreement, agreements
from eval.configurations import CONFIGURATIONS
from eval.fields import LABELS
from eval.qrels import Qrels
from eval.reports import COMMANDS, SavedReport
from eval.topics import Topic
from records import german
from records.judgments import Judgment, JudgmentStore, PoolEntry
from ui import links
from ui.links import GetAll, Params

if TYPE_CHECKING:
    from eval.comparison import ComparisonReport
    from eval.retrieval import Engine

FIGURES, COMPARE, JUDGE = "messungen", "vergleich", "urteilen"
VIEWS = {FIGURES: "Messungen", COMPARE: "Zwei Suchen vergleichen", JUDGE: "Urteilen"}
BUILT_IN, OWN = "mitgeliefert", "eigene"
SOURCES = {BUILT_IN: "mitgelieferte Fragen", OWN: "eigene Urteile"}
COLLECTION = Path(__file__).resolve().parent.parent / "eval" / "collection"
SIGNIFICANT = 0.05
NONE = "–"


@dataclass(frozen=True)
class QualityState:
    """The page as its URL tells it."""

    view: str = FIGURES
    report: str = ""
    topic: str = ""
    a: str = "hybrid"
    b: str = "lexical"
    source: str = BUILT_IN

    def params(self, compared: Iterable[str] = ()) -> Params:
        found: Params = {}
        if self.view != FIGURES:
            found["ansicht"] = [self.view]
        if self.report and self.view == FIGURES:
            found["messung"] = [self.report]
        if self.topic and self.view == JUDGE:
            found["frage"] = [self.topic]
        if self.view == COMPARE:
            found |= {"a": [self.a], "b": [self.b]}
            if self.source != BUILT_IN:
                found["urteile"] = [self.source]
        return found | links.ids_params(compared)


def read_state(get_all: GetAll, reports: Iterable[str], topics: Iterable[str]) -> QualityState:
    """The page in the URL; measurements, questions and searches that do not exist are left out."""

    def known(name: str, values: Iterable[str], usual: str) -> str:
        asked = (get_all(name) or [""])[-1]
        return asked if asked in set(values) else usual

    return QualityState(
        view=known("ansicht", VIEWS, FIGURES),
        report=known("messung", reports, ""),
        topic=known("frage", topics, ""),
        a=known("a", CONFIGURATIONS, "hybrid"),
        b=known("b", CONFIGURATIONS, "lexical"),
        source=known("urteile", SOURCES, BUILT_IN),
    )


@dataclass(frozen=True)
class Material:
    """Questions and judgments to measure with."""

    topics: list[Topic]
    qrels: Qrels
    keys: Sequence[Any] = ()
    paths: Mapping[str, Path] | None = None


def material(source: str, store: JudgmentStore) -> Material:
    """The built-in test collection, or what was judged here."""
    if source == OWN:
        from eval.assessments import qrels_of

        topics = [Topic(t.id, t.query) for t in store.topics()]
        return Material(topics, Qrels(qrels_of(store.judgments(), store.adjudications())))
    from eval.formats import read_keys
    from eval.qrels import read_qrels
    from eval.topics import read_topics

    paths = {
        "topics": COLLECTION / "topics_dev.tsv",
        "qrels": COLLECTION / "qrels_dev.txt",
        "keys": COLLECTION / "keys.tsv",
    }
    return Material(
        read_topics(paths["topics"]), read_qrels(paths["qrels"]), read_keys(paths["keys"]), paths
    )


def measure(
    engine: Engine,
    given: Material,
    data_dir: Path,
    step: Callable[[], None] | None = None,
) -> str:
    """Measure the search on all questions and keep the measurement; its id.

    Raises `EvaluationInputError` where questions, judgments and records do not belong together.
    """
    from eval import text
    from eval.keys import Resolution, resolve
    from eval.reports import save_report
    from eval.retrieval import evaluate

    resolution = resolve(given.keys, engine.records()) if given.keys else Resolution()
    found = evaluate(engine, given.topics, given.qrels, resolution, progress=step)
    folder = save_report(
        data_dir, found.as_json(), text.retrieval_text(found), given.paths, found.runs,
        found.build_id,
    )  # fmt: skip
    return folder.name


def measure_extraction(data_dir: Path) -> str:
    """Measure the values read from the built-in documents against a reader's; its id."""
    from eval import extraction, text
    from eval.gold import read_gold
    from eval.opening import document_texts, stored_records
    from eval.reports import save_report

    path = COLLECTION.parent / "gold" / "records_own.json"
    found = extraction.evaluate(
        read_gold(path), stored_records(data_dir), (), document_texts(data_dir)
    )
    told = text.extraction_text(found, None)
    return save_report(data_dir, found.as_json(), told, {"gold": path}).name


def compare(engine: Engine, given: Material, a: str, b: str) -> ComparisonReport:
    """Two ways to search on the same questions. Raises `EvaluationInputError`."""
    from eval import comparison
    from eval.fit import check_fit
    from eval.keys import Resolution, resolve
    from eval.retrieval import known_documents, rank

    resolution = resolve(given.keys, engine.records()) if given.keys else Resolution()
    known = known_documents(engine.records(), resolution)
    check_fit(given.topics, given.qrels, known)
    topics = [topic for topic in given.topics if topic.id in given.qrels]
    runs = [rank(engine, topics, way, resolution=resolution) for way in (a, b)]
    queries = {topic.id: topic.query for topic in given.topics}
    return comparison.compare(given.qrels, runs[0], runs[1], queries=queries, known=known)


def verdict(report: ComparisonReport, a: str, b: str) -> str:
    """The comparison in one or two sentences, by the first measure."""
    item = report.measures[0]
    one, other = label(a), label(b)
    values = f"{item.measure}: {value(item.a)} („{one}“) und {value(item.b)} („{other}“). "
    if item.randomisation_p >= SIGNIFICANT:
        return (
            values + f"Der Unterschied lässt sich bei {german.number(len(report.a.per_topic))} "
            f"Fragen nicht von Zufall unterscheiden (p = {value(item.randomisation_p)})."
        )
    better = one if item.difference < 0 else other
    return values + (
        f"„{better}“ ist besser, und das ist kaum Zufall (p = {value(item.randomisation_p)})."
    )


def label(name: str) -> str:
    found = CONFIGURATIONS.get(name)
    return found.label if found is not None else name


def value(number: float | None, decimals: int = 3) -> str:
    """`0.8214` as "0,821"; a dash for none."""
    return NONE if number is None else german.number(round(number, decimals) + 0.0, decimals)


def signed(number: float) -> str:
    shown = value(abs(number))
    return shown if float(f"{number:.3f}") == 0 else f"{'+' if number > 0 else '−'}{shown}"


def latest(reports: Sequence[SavedReport], command: str) -> SavedReport | None:
    return next((item for item in reports if item.command == command), None)


def report_label(item: SavedReport, when: str) -> str:
    """A measurement in a list to choose from."""
    return f"{COMMANDS.get(item.command, item.command)}, {when}, {item.subject}"


def field_label(name: str) -> str:
    return LABELS.get(name, name)


@dataclass(frozen=True)
class Turn:
    """Where a judge is with a question: what comes next and what was given last."""

    entries: list[PoolEntry]
    given: dict[str, Judgment]

    @property
    def next(self) -> PoolEntry | None:
        return next((e for e in self.entries if e.record_id not in self.given), None)

    @property
    def last(self) -> Judgment | None:
        return max(self.given.values(), key=lambda j: j.at, default=None)

    @property
    def done(self) -> int:
        return sum(entry.record_id in self.given for entry in self.entries)


def turn(store: JudgmentStore, topic: str, judge: str, known: Iterable[str]) -> Turn:
    """The pool of a question for one judge; records that are gone are left out."""
    there = set(known)
    entries = [entry for entry in store.pool(topic) if entry.record_id in there]
    given = {j.record_id: j for j in store.judgments(topic, judge)} if judge else {}
    return Turn(entries, given)


def pairs(store: JudgmentStore) -> list[Agreement]:
    """Every pair of judges with at least one judgment in common."""
    return [item for item in agreements(store.judgments()) if item.common]


def kappa_words(kappa: float | None) -> str:
    """How strong an agreement is (Landis and Koch 1977), in words."""
    if kappa is None:
        return "nicht berechenbar"
    for bound, words in (
        (0.81, "fast vollkommen"),
        (0.61, "deutlich"),
        (0.41, "mittelmäßig"),
        (0.21, "ausreichend"),
        (0.0, "gering"),
    ):
        if kappa >= bound:
            return words
    return "schlechter als Zufall"

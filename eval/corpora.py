"""Data directories made for a measurement from documents, and the topic sets asked on them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from eval.provenance import ROOT, fingerprint
from eval.topics import Topic
from records.errors import NothingToDo

BUILT_IN = ROOT / "corpus"
COLLECTION = ROOT / "eval" / "collection"
GOLD = ROOT / "eval" / "gold" / "records_own.json"
PROGRAMME_GOLD = ROOT / "eval" / "gold" / "records_programme.json"
KEYS = COLLECTION / "keys.tsv"
_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


@dataclass(frozen=True)
class TopicSet:
    """Questions with judgments, and the keys that the judgments name documents by.

    `kinds` tells the kind of every question; only a half that may be looked at has it.
    """

    name: str
    label: str
    topics: Path
    qrels: Path
    keys: Path
    kinds: Path | None = None

    @property
    def there(self) -> bool:
        return self.topics.is_file() and self.qrels.is_file() and self.keys.is_file()


OWN_DEV = TopicSet(
    "own-dev",
    "own questions, development half",
    COLLECTION / "topics_dev.tsv",
    COLLECTION / "qrels_dev.txt",
    KEYS,
    COLLECTION / "kinds.tsv",
)
OWN_TEST = TopicSet(
    "own-test",
    "own questions, test half",
    COLLECTION / "topics_test.tsv",
    COLLECTION / "qrels_test.txt",
    KEYS,
)
# written later, by an author who knew neither the search nor its words (eval/collection/README.md)
OWN_DEV2 = TopicSet(
    "own-dev2",
    "further own questions, development half",
    COLLECTION / "topics_dev2.tsv",
    COLLECTION / "qrels_dev2.txt",
    KEYS,
    COLLECTION / "kinds2.tsv",
)
OWN_TEST2 = TopicSet(
    "own-test2",
    "further own questions, test half",
    COLLECTION / "topics_test2.tsv",
    COLLECTION / "qrels_test2.txt",
    KEYS,
)


def prepare(
    documents: Sequence[Path],
    data: Path,
    model: str | None = None,
    index: bool = True,
    progress: Callable[[str], None] | None = None,
) -> Path:
    """Read documents into a new data directory and build its index; the directory.

    Raises `NothingToDo` where no document holds a practice example.
    """
    from index import build_index
    from ingest import ingest_paths
    from records.store import RecordStore

    step = progress or (lambda message: None)
    with own_store():
        step("Dokumente einlesen")
        ingest_paths(list(documents), data)
        store = RecordStore.open(data)
        try:
            records = store.records()
        finally:
            store.close()
        if not records:
            names = ", ".join(path.name for path in documents)
            raise NothingToDo(f"In {names} steht kein Praxisbeispiel, an dem zu messen wäre.")
        if index:
            step("Suchindex bauen")
            build_index(data, model)
    return data


@contextmanager
def own_store() -> Iterator[None]:
    """Whatever DATABASE_URL names, a measurement keeps to its own directory."""
    kept = os.environ.pop("DATABASE_URL", None)
    try:
        yield
    finally:
        if kept is not None:
            os.environ["DATABASE_URL"] = kept


def spelled_out(topics: Sequence[Topic]) -> list[Topic]:
    """The same questions as people without umlauts on their keyboard type them."""
    return [Topic(topic.id, topic.query.translate(_SPELLED_OUT), topic.line) for topic in topics]


def documents_fingerprint(folder: Path) -> str:
    """SHA-256 over the names and contents of all files of a folder of documents."""
    return fingerprint((path for path in folder.rglob("*") if path.is_file()), folder)

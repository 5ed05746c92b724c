"""Building an index beside the live one and switching to it in one step.

A build that is killed leaves a folder that nothing names; the next build clears it away. The
build before the live one is kept as a fallback, older ones go.
"""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
import shutil
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from index import manifest as manifests
from index.column_file import write_columns
from index.compounds import WordCounts
from index.encoder import Encoder, new_encoder
from index.encoder.base import Words
from index.encoder.ngrams import words as read_words
from index.files import replace_text, sync_tree
from index.fusion import FusionWeights
from index.names import write_names
from index.passage_file import write_passages
from index.passages import IndexedPassage
from index.source import read_source
from index.text import stemmer_version
from index.thesaurus import thesaurus
from index.topics import field_word_files
from records.errors import NothingToDo, StoreBusy
from records.store import RecordStore
from records.vocabulary import vocabulary_files

Progress = Callable[[str, float], None]

LEXICAL_FOLDER, DENSE_FOLDER, ENCODER_FOLDER = "lexical", "dense", "encoder"
PASSAGES_FILE, PLACES_FILE = "passages.jsonl", "places.npz"
RECORD_IDS_FILE, LOCK_FILE = "records.json", ".lock"
CONCEPT_REPEATS = 3  # a concept of the vocabulary teaches the encoder as much as three passages
_BATCH = 256
_log = logging.getLogger("praxisfinder.index")


def build_index(
    data_dir: Path | str, model: str | None = None, progress: Progress | None = None
) -> str:
    """Build the search index of a data directory and make it the live one; its build id.

    `model` is a sentence-transformers id or local path; without it the encoder is fitted on the
    corpus. `progress` gets a German sentence and a fraction from 0 to 1. Raises `NothingToDo`
    without records, `StoreBusy` while another build runs, `ModelUnavailable` and `StoreError`.
    """
    folder = Path(data_dir)
    report = progress or (lambda message, fraction: None)
    store = RecordStore.open(folder)
    try:
        with locked(folder / manifests.INDEX_FOLDER):
            return _build(folder, store, model, report)
    finally:
        store.close()


def _build(folder: Path, store: RecordStore, model: str | None, report: Progress) -> str:
    report("Lese die Praxisbeispiele", 0.0)
    fingerprint, source = store.fingerprint(), read_source(store)
    if not source.heads:
        raise NothingToDo(
            "Es gibt noch keine Praxisbeispiele, die durchsucht werden könnten. Lesen Sie zuerst "
            "Dokumente ein: python -m ingest ORDNER"
        )
    index_folder = folder / manifests.INDEX_FOLDER
    live = manifests.current_build(folder)
    others = [name for name in manifests.builds(folder) if name != live]
    clean(index_folder, {live, *others[:1]})
    now = datetime.now(UTC)
    # microseconds keep the ids of quick builds in order
    build_id = f"{now:%Y%m%d-%H%M%S}-{now.microsecond:06d}{secrets.token_hex(1)}"
    target = index_folder / build_id
    target.mkdir()
    try:
        report("Bereite die Texte vor", 0.05)
        passages, ids = source.passages, [head.id for head in source.heads]
        write_passages(passages, ids, target / PASSAGES_FILE, target / PLACES_FILE)
        text = json.dumps(ids, ensure_ascii=False)
        (target / RECORD_IDS_FILE).write_text(text, encoding="utf-8")
        write_names([head.name for head in source.heads], target)
        write_columns(source.filters, target)
        counts = WordCounts()
        words = [counts.read(passage.embedded) for passage in passages]
        encoder, dense_kind = _build_dense(folder, target, passages, words, model, report)
        report("Baue die Wortsuche", 0.8)
        from index.lexical import LexicalIndex

        splitter = counts.splitter(thesaurus().names())
        LexicalIndex.fit(source.heads, passages, splitter).save(target / LEXICAL_FOLDER)
        report("Schreibe den Suchindex", 0.9)
        manifests.Manifest(
            schema=manifests.INDEX_SCHEMA,
            build_id=build_id,
            built_at=datetime.now(UTC).isoformat(timespec="seconds"),
            records=fingerprint,
            record_count=len(source.heads),
            passage_count=len(passages),
            dense_kind=dense_kind,
            encoder=encoder.describe().as_json(),
            fusion=FusionWeights().as_json(),
            stemmer=stemmer_version(),
            vocabulary=vocabulary_hash(),
            libraries=manifests.library_versions(),
            files=manifests.checksums(target),
        ).save(target)
        sync_tree(target)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    replace_text(index_folder / manifests.CURRENT_FILE, f"{build_id}\n")
    clean(index_folder, {build_id, live or next(iter(others), None)})
    report("Der Suchindex ist fertig", 1.0)
    return build_id


def _build_dense(
    folder: Path,
    target: Path,
    passages: Sequence[IndexedPassage],
    words: Sequence[Words],
    model: str | None,
    report: Progress,
) -> tuple[Encoder, str]:
    import numpy as np

    from index import reuse
    from index.dense import DenseIndex

    report("Lade das Sprachmodell" if model else "Lerne aus den Texten", 0.1)
    texts = [passage.embedded for passage in passages]
    hashes = reuse.hashes_of(texts)
    old = reuse.reusable(folder, model, vocabulary_hash(), hashes)
    if old is None:
        encoder = new_encoder(model)
        lines = thesaurus().lines()
        line_words = [read_words(line) for line in lines]
        encoder.fit([*texts, *lines * CONCEPT_REPEATS], [*words, *line_words * CONCEPT_REPEATS])
        known = np.full(len(texts), -1, dtype=np.int64)
    else:
        encoder, known = old.encoder, old.known(hashes)
        report(f"{int(np.count_nonzero(known >= 0))} Textstellen sind unverändert", 0.3)
    encoder.save(target / ENCODER_FOLDER)
    vectors = np.zeros((len(texts), encoder.describe().dimension), dtype=np.float32)
    new = np.flatnonzero(known < 0)
    for start in range(0, len(new), _BATCH):
        report("Berechne die Bedeutungssuche", 0.4 + 0.4 * start / len(new))
        part = new[start : start + _BATCH]
        vectors[part] = encoder.encode_passages([texts[i] for i in part], [words[i] for i in part])
    if old is not None:
        vectors[known >= 0] = old.vectors.vectors(known[known >= 0].tolist())
    dense = DenseIndex.fit(vectors)
    dense.save(target / DENSE_FOLDER)
    reuse.save_hashes(target / DENSE_FOLDER, hashes, hashes if old is None else old.fitted)
    return encoder, dense.kind


@contextmanager
def locked(index_folder: Path) -> Iterator[None]:
    """Hold the index folder for one build; the lock of a killed process is free at once.

    Raises `StoreBusy` when another build holds it.
    """
    from filelock import FileLock, Timeout

    index_folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(index_folder / LOCK_FILE)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise StoreBusy(
            "In diesem Datenverzeichnis wird gerade schon ein Suchindex gebaut. Warten Sie, bis "
            "er fertig ist, und versuchen Sie es dann noch einmal."
        ) from error
    try:
        yield
    finally:
        lock.release()


def clean(index_folder: Path, keep: Container[str | None]) -> None:
    """Remove the builds that are not in `keep`, finished or not, and half-written switches."""
    for path in index_folder.iterdir():
        if manifests.is_build_id(path.name) and path.name not in keep:
            _log.info("removing index build %s", path.name)
            shutil.rmtree(path, ignore_errors=True)  # Windows: still open in a reader, goes later
        elif path.name.startswith(f"{manifests.CURRENT_FILE}.") and path.suffix == ".tmp":
            path.unlink(missing_ok=True)


def vocabulary_hash() -> str:
    """One hash of all words that the search knows."""
    files = [*vocabulary_files(), *field_word_files()]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()

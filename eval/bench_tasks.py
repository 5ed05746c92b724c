"""What is measured, each beside its floor: the bare libraries doing the same on the same data.

Run as a process of its own for every measurement, so that the peak of memory belongs to one
task alone: python -m eval.bench_tasks TASK SIDE --data DIR --corpus DIR. One JSON line comes out.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from eval.bench_process import peak_memory, processor_time

QUERIES = 100
K = 10
REPEATS = 3
HALF = "half"  # beside the folder of the long PDF, one of half as many pages
_BLOCK = 20_000  # passages whose vectors are read at once
MOST_PASSAGES_BARE = 20_000  # beyond, scikit-learn's matrix of n-grams does not fit into memory

Measured = dict[str, Any]
Task = Callable[[Path, Path], Measured]


def read_product(data: Path, corpus: Path) -> Measured:
    """Seconds to read a folder of documents into the store."""
    from ingest import ingest_paths

    began, busy = time.perf_counter(), processor_time()
    ingest_paths([corpus], data)
    return {"seconds": time.perf_counter() - began, "cpu": processor_time() - busy}


def read_floor(data: Path, corpus: Path) -> Measured:
    """Seconds in which the readers' libraries give back the bare text of the same files."""
    import docx
    import pptx
    from pypdf import PdfReader

    from ingest.pipeline import find_files

    def text(path: Path) -> str:
        if path.suffix == ".pdf":
            return "\n".join(page.extract_text() for page in PdfReader(path).pages)
        if path.suffix == ".docx":
            document = docx.Document(str(path))
            cells = (c.text for t in document.tables for row in t.rows for c in row.cells)
            return "\n".join([*(p.text for p in document.paragraphs), *cells])
        if path.suffix == ".pptx":
            slides = pptx.Presentation(str(path)).slides
            return "\n".join(
                s.text_frame.text for x in slides for s in x.shapes if s.has_text_frame
            )
        return path.read_text(encoding="utf-8")

    began, busy = time.perf_counter(), processor_time()
    characters = sum(len(text(path)) for path in find_files([corpus]))
    seconds, cpu = time.perf_counter() - began, processor_time() - busy
    return {"seconds": seconds, "cpu": cpu, "characters": characters}


def read_again_product(data: Path, corpus: Path) -> Measured:
    """Seconds to find that the documents of the store are the same as before."""
    return read_product(data, corpus)


def read_again_floor(data: Path, corpus: Path) -> Measured:
    """Seconds of reading the same documents for the first time."""
    return read_product(data.with_name("first"), corpus)


def read_long_product(data: Path, corpus: Path) -> Measured:
    """Seconds to read one long PDF into a store of its own."""
    return read_product(data.with_name("long-data"), corpus)


def read_cpu_product(data: Path, corpus: Path) -> Measured:
    """Seconds of the processors to read the long PDF, those of all processes together."""
    return {"seconds": read_product(data.with_name("cpu-data"), corpus)["cpu"]}


def read_cpu_floor(data: Path, corpus: Path) -> Measured:
    """Seconds of the processors for its bare text."""
    return {"seconds": read_floor(data, corpus)["cpu"]}


def read_growth_product(data: Path, corpus: Path) -> Measured:
    """Seconds of the processors to read the long PDF."""
    return {"seconds": read_product(data.with_name("whole-data"), corpus)["cpu"]}


def read_growth_floor(data: Path, corpus: Path) -> Measured:
    """Seconds of the processors to read a PDF of half as many pages."""
    return {"seconds": read_product(data.with_name("half-data"), corpus.with_name(HALF))["cpu"]}


def build_product(data: Path, corpus: Path) -> Measured:
    """Seconds to fit the encoder, embed all passages and write both indexes."""
    import faiss  # noqa: F401
    import sentence_transformers  # noqa: F401

    from index.build import build_index

    began = time.perf_counter()
    build_index(data)
    return {"seconds": time.perf_counter() - began}


def build_floor(data: Path, corpus: Path) -> Measured:
    """The same passages through scikit-learn, FAISS and bm25s, in memory and without saving."""
    texts = list(islice(_passages(data), MOST_PASSAGES_BARE + 1))
    if len(texts) > MOST_PASSAGES_BARE:
        return {}
    _bare_libraries()
    began = time.perf_counter()
    _bare_index(texts)
    return {"seconds": time.perf_counter() - began}


def open_product(data: Path, corpus: Path) -> Measured:
    """Seconds from the first import to the first answer, as a user waits for it."""
    began = time.perf_counter()
    from index import SearchEngine

    engine = SearchEngine.open(data)
    engine.search("Ausbildung in Teilzeit", k=K)
    return {"seconds": time.perf_counter() - began}


def open_floor(data: Path, corpus: Path) -> Measured:
    """Seconds to import the bare libraries that a first answer needs."""
    began = time.perf_counter()
    _bare_libraries()
    import torch  # noqa: F401

    return {"seconds": time.perf_counter() - began}


def search_product(data: Path, corpus: Path) -> Measured:
    """Seconds of a warm question, with spans, passages and facets; recall of the vectors found.

    `recall` is the share of the ten nearest passages that the index finds, missing where it is
    exact.
    """
    from index import SearchEngine

    engine = SearchEngine.open(data)
    questions = _questions(data)
    found = _times(questions, lambda query: engine.search(query, k=K))
    memory = peak_memory()  # before all vectors are looked at for the recall
    passages = len(engine._build.passages)
    return found | {"memory_mb": memory, "passages": passages} | _recall(engine, questions)


def search_floor(data: Path, corpus: Path) -> Measured:
    """Seconds of the bare libraries for the same question on the same files.

    The encoder through sentence-transformers, the vectors through FAISS, the words through bm25s,
    each opened from the live build and called once, with nothing of our own around it.
    """
    import bm25s
    import faiss
    import numpy as np
    from sentence_transformers import SentenceTransformer

    from index.encoder.module import projection_class
    from index.manifest import current_build

    build = data / "index" / str(current_build(data))
    module = projection_class().load(str(build / "encoder"))
    encoder = SentenceTransformer(modules=[module], device="cpu")
    raw = np.frombuffer((build / "dense" / "vectors.faiss").read_bytes(), dtype=np.uint8)
    vectors: Any = faiss.deserialize_index(raw)
    words = bm25s.BM25.load(build / "lexical" / "passages", mmap=True, show_progress=False)

    def ask(query: str) -> None:
        vector = encoder.encode([query], show_progress_bar=False, convert_to_numpy=True)
        faiss.normalize_L2(vector)
        vectors.search(vector, K)
        terms = bm25s.tokenize([query], stopwords=None, show_progress=False, return_ids=False)
        words.retrieve(terms, k=min(K, vectors.ntotal), show_progress=False)

    return _times(_questions(data), ask)


TASKS: dict[str, dict[str, Task]] = {
    "read": {"product": read_product, "floor": read_floor},
    "read_again": {"product": read_again_product, "floor": read_again_floor},
    "read_long": {"product": read_long_product, "floor": read_floor},
    "read_cpu": {"product": read_cpu_product, "floor": read_cpu_floor},
    "read_growth": {"product": read_growth_product, "floor": read_growth_floor},
    "build": {"product": build_product, "floor": build_floor},
    "open": {"product": open_product, "floor": open_floor},
    "search": {"product": search_product, "floor": search_floor},
}


def _passages(data: Path) -> Iterator[str]:
    from index.passages import passages_of
    from records.store import RecordStore

    store = RecordStore.open(data)
    documents = groupby(store.each_record(), key=lambda record: record.document.id)
    for _, records in documents:
        for passage in passages_of(list(records)):
            yield passage.embedded


def _questions(data: Path) -> list[str]:
    """Questions of several kinds: names of records, words of their texts, limits, plain words."""
    from index.build import RECORD_IDS_FILE
    from index.manifest import current_build
    from records.store import RecordStore

    build = data / "index" / str(current_build(data))
    ids = json.loads((build / RECORD_IDS_FILE).read_text(encoding="utf-8"))
    wanted = ids[:: max(1, len(ids) // QUERIES)][:QUERIES]
    store = RecordStore.open(data)
    known = store.records_of(wanted)
    store.close()
    chosen = [known[record_id] for record_id in wanted]
    kinds: tuple[Callable[[Any], str], ...] = (
        lambda record: record.name,
        lambda record: " ".join(" ".join(s.text for s in record.sections[:1]).split()[:8]),
        lambda record: "Coaching für Alleinerziehende unter 1000 Euro im Monat",
        lambda record: f"Ausbildung in Teilzeit in {record.state or 'Bayern'}",
        lambda record: f"Langzeitarbeitslohse {record.name.split()[0]}",
    )
    return [kinds[i % len(kinds)](record) for i, record in enumerate(chosen)]


def _bare_libraries() -> None:
    import bm25s  # noqa: F401
    import faiss  # noqa: F401
    import sklearn.decomposition
    import sklearn.feature_extraction.text  # noqa: F401


def _bare_index(texts: Sequence[str]) -> tuple[Any, Any, Any, Any]:
    import bm25s
    import faiss
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 6), sublinear_tf=True)
    weights = vectorizer.fit_transform(texts)
    # the encoder's own dimension, as far as so few texts allow it
    projection = TruncatedSVD(min(256, min(weights.shape) - 1), random_state=0)
    embedded = projection.fit_transform(weights).astype("float32")
    faiss.normalize_L2(embedded)
    vectors = faiss.IndexFlatIP(embedded.shape[1])
    vectors.add(embedded)
    words = bm25s.BM25()
    words.index(
        bm25s.tokenize(list(texts), stopwords=None, show_progress=False), show_progress=False
    )
    return vectorizer, projection, vectors, words


def _times(queries: Sequence[str], ask: Callable[[str], object]) -> Measured:
    """Median and 95th percentile over the questions, of each the quickest of `REPEATS` runs.

    What other programs take from the machine would else count as ours; both sides are measured
    the same way.
    """
    for query in queries[:3]:
        ask(query)
    quickest = [float("inf")] * len(queries)
    for _ in range(REPEATS):
        for i, query in enumerate(queries):
            began = time.perf_counter()
            ask(query)
            quickest[i] = min(quickest[i], time.perf_counter() - began)
    ranked = sorted(quickest)
    p95 = ranked[min(len(ranked) - 1, int(0.95 * len(ranked)))]
    return {"seconds": statistics.median(ranked), "p95": p95, "slowest": ranked[-1]}


def _recall(engine: Any, questions: Sequence[str]) -> Measured:
    """Share of the `K` nearest passages that an approximate index gives back; none when exact."""
    import numpy as np

    build = engine._build
    if build.dense.kind == "flat":
        return {}
    asked = build.encoder.encode_queries(list(questions))
    cosines = np.empty((len(asked), len(build.dense)), dtype=np.float32)
    for start in range(0, len(build.dense), _BLOCK):
        part = np.arange(start, min(start + _BLOCK, len(build.dense)))
        cosines[:, part] = asked @ build.dense.vectors(part).T
    shares = []
    for vector, exact in zip(asked, cosines, strict=True):
        nearest = set(np.argpartition(-exact, K)[:K].tolist())
        found = build.dense.search(vector)[0][:K].tolist()
        shares.append(len(nearest & set(found)) / K)
    return {"recall": float(np.mean(shares))}


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("side", choices=("product", "floor"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    arguments = parser.parse_args(argv)
    with contextlib.redirect_stdout(sys.stderr):
        measured = TASKS[arguments.task][arguments.side](arguments.data, arguments.corpus)
    loaded = float("torch" in sys.modules)
    print(json.dumps({"memory_mb": peak_memory(), **measured, "torch": loaded}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What keeps a large collection quick: records read when shown, columns, near words, cells."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rapidfuzz.distance import OSA

from index import SearchEngine, build_index, reuse
from index.column_file import read_columns, write_columns
from index.columns import Found, ValueColumn
from index.dense import DenseIndex
from index.encoder.corpus import CorpusEncoder
from index.filters import FilterIndex
from index.near_words import NearWords
from index.ordering import first_by, name_ranks, sorted_by
from index.passages import passages_of
from index.record_cache import RecordCache
from records.costs import derive_unit_costs
from records.model import Cost, Evidence
from records.store import RecordStore
from tests.index.examples import fill_store, make_record, sample_records

EVIDENCE = Evidence(quote="x", start=0, end=1)


class CountingStore:
    """A store that remembers which records were read."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store
        self.read: list[str] = []

    def records_of(self, record_ids: Any) -> Any:
        self.read += list(record_ids)
        return self._store.records_of(record_ids)

    def __getattr__(self, name: str) -> Any:
        if name == "records":
            raise AssertionError("all records were read")
        return getattr(self._store, name)


def test_only_the_records_shown_are_read(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_index(data_dir)
    store: Any = CountingStore(RecordStore.open(data_dir))
    monkeypatch.setattr(RecordStore, "open", lambda *_: store)
    engine = SearchEngine.open(data_dir)
    assert store.read == []
    shown = [hit.record.id for hit in engine.search("Arbeit", k=2).hits]
    assert len(shown) == 2
    assert sorted(store.read) == sorted(shown)
    engine.search("Arbeit", k=2)
    engine.search("Arbeit", {"state": ["Hessen"]}, k=0)
    assert sorted(store.read) == sorted(shown)


def test_a_record_retired_meanwhile_is_still_shown(data_dir: Path) -> None:
    build_index(data_dir)
    engine = SearchEngine.open(data_dir)
    fill_store(data_dir, sample_records()[1:]).close()
    assert engine.search("Tagesmutter").hits[0].record.id == "probe/muetter"
    assert "probe/muetter" not in [r.id for r in SearchEngine.open(data_dir).records()]


def test_the_records_shown_last_are_kept(data_dir: Path) -> None:
    store: Any = CountingStore(RecordStore.open(data_dir))
    cache = RecordCache(store, kept=2)
    for name in ("muetter", "lohn", "muetter", "besuch", "muetter"):
        assert cache.get([f"probe/{name}"])[f"probe/{name}"].id == f"probe/{name}"
    assert store.read == ["probe/muetter", "probe/lohn", "probe/besuch"]
    cache.get(["probe/lohn"])
    assert store.read[3:] == ["probe/lohn"]
    assert cache.get(["probe/fehlt"]) == {}


def test_columns_on_disk_are_those_of_the_records(tmp_path: Path) -> None:
    fresh = FilterIndex.of(sample_records())
    write_columns(fresh, tmp_path)
    again = read_columns(tmp_path)
    found = np.array([True, False, True, True, False, True, True])
    assert again.facets(found) == fresh.facets(found)
    assert again.titles == fresh.titles
    for filters in ({"state": ["Hessen"]}, {"duration_months": ["..12"]}, {"has_cost": ["nein"]}):
        np.testing.assert_array_equal(again.matching(filters), fresh.matching(filters))


def test_of_many_values_the_most_frequent_are_counted() -> None:
    rows = [["b"], ["a"], ["b", "c"], ["d"], []]
    column = ValueColumn.of(rows, str)
    everything = Found(np.ones(5, dtype=bool))
    assert column.counts(everything) == [("b", 2), ("a", 1), ("c", 1), ("d", 1)]
    assert column.counts(everything, most=2) == [("b", 2), ("a", 1)]
    some = Found(np.array([False, True, False, True, False]))
    assert column.counts(some, most=1) == [("a", 1)]
    assert column.counts(Found(np.array([True, False, True, True, True]))) == [
        ("b", 2),
        ("c", 1),
        ("d", 1),
    ]
    assert column.counts(Found(np.zeros(5, dtype=bool))) == []


@pytest.mark.parametrize("values", [3, 90, 400])
@pytest.mark.parametrize("share", [0.0, 0.004, 0.1, 0.7, 1.0])
def test_counts_are_those_of_counting_one_by_one(values: int, share: float) -> None:
    draw = np.random.default_rng(values)
    several = draw.integers(0, 3, size=1_003)
    rows = [[str(v) for v in draw.choice(values, size=n, replace=False)] for n in several]
    found = draw.random(len(rows)) < share
    counted = Counter(
        value for row, chosen in zip(rows, found, strict=True) if chosen for value in row
    )
    expected = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    assert ValueColumn.of(rows, str).counts(Found(found)) == expected


@pytest.mark.parametrize("k", [-1, 0, 1, 10, 150, 299, 300, 400])
def test_the_first_of_many_are_those_of_sorting_all(k: int) -> None:
    draw = np.random.default_rng(8)
    # the last key leaves ties, which come in the order of the build
    keys = [draw.integers(0, n, size=300) for n in (2, 5, 7)]
    every = sorted(range(300), key=lambda i: tuple(key[i] for key in keys))
    assert first_by(keys, k).tolist() == every[: max(0, k)]
    assert first_by([key[:0] for key in keys], k).tolist() == []


def test_missing_values_stand_last_in_every_order() -> None:
    records = []
    for number, amount in enumerate((None, "9000", "100", None, "5000")):
        record = make_record(f"ansatz-{number}", f"Ansatz {number}", {"text": "Beratung"})
        if amount is not None:
            record.costs = [
                Cost(amount=amount, basis="total", role="programme", evidence=EVIDENCE)  # type: ignore[arg-type]
            ]
            record.unit_costs = derive_unit_costs(record)
        year = None if number == 2 else 2000 + number
        record.document = record.document.model_copy(update={"year": year})
        records.append(record)
    filters, ranks = FilterIndex.of(records), name_ranks([r.name for r in records])
    by_relevance = np.array([4, 3, 2, 1, 0])
    assert sorted_by(by_relevance, "cost_total", filters, ranks).tolist() == [2, 4, 1, 3, 0]
    assert sorted_by(by_relevance, "year", filters, ranks).tolist() == [4, 3, 1, 0, 2]
    assert sorted_by(by_relevance, "name", filters, ranks).tolist() == [0, 1, 2, 3, 4]


def test_near_words_are_those_that_counting_all_distances_finds() -> None:
    draw = random.Random(5)
    words = sorted({"".join(draw.choices("abcdei", k=draw.randint(4, 9))) for _ in range(400)})
    near = NearWords(words)
    for form in [*draw.choices(words, k=40), "straße", "x", "aaaaaaaaaaaa"]:
        for most in (1, 2, 3):
            counted = [(word, OSA.distance(form, word)) for word in words]
            expected = sorted((w for w in counted if w[1] <= most), key=lambda item: item[1])
            assert near.within(form, most) == expected


@pytest.fixture(scope="module")
def cells() -> tuple[DenseIndex, np.ndarray]:
    """6,000 points around 40 centres, searched in part."""
    draw = np.random.default_rng(3)
    centres = draw.normal(size=(40, 16))
    points = centres[draw.integers(40, size=6_000)] + 0.4 * draw.normal(size=(6_000, 16))
    vectors = (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)
    return DenseIndex.fit(vectors, exact_limit=1_000), vectors


@pytest.mark.parametrize("share", [0.002, 0.05, 0.5])
def test_a_filter_never_hides_what_it_lets_through(
    cells: tuple[DenseIndex, np.ndarray], share: float
) -> None:
    dense, vectors = cells
    draw = np.random.default_rng(4)
    allowed = draw.random(len(vectors)) < share
    hits = wanted = 0
    for query in vectors[::600]:
        numbers, cosines = dense.search(query, allowed)
        assert allowed[numbers].all()
        np.testing.assert_allclose(cosines, vectors[numbers] @ query, atol=1e-5)
        if share < 0.1:  # few: all of them come back
            assert sorted(numbers.tolist()) == np.flatnonzero(allowed).tolist()
        exact = np.flatnonzero(allowed)[np.argsort(-(vectors[allowed] @ query))[:10]]
        hits += len(set(exact.tolist()) & set(numbers[:10].tolist()))
        wanted += len(exact)
    assert hits >= 0.98 * wanted > 0


def test_exactly_the_changed_passages_are_encoded_again(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # from 1,000 passages on, of which one in ten may be new: here for a small collection
    monkeypatch.setattr(reuse, "MIN_PASSAGES", 1)
    monkeypatch.setattr(reuse, "MOST_CHANGED", 0.5)
    encoded: list[str] = []
    encode = CorpusEncoder.encode_passages

    def spy(self: CorpusEncoder, texts: Any, words: Any = None) -> Any:
        encoded.extend(texts)
        return encode(self, texts, words)

    monkeypatch.setattr(CorpusEncoder, "encode_passages", spy)
    build_index(data_dir)
    before = {p.embedded for p in passages_of(sample_records())}
    assert sorted(encoded) == sorted(p.embedded for p in passages_of(sample_records()))
    encoded.clear()
    first, *others = sample_records()
    section = first.sections[0].model_copy(update={"text": "Neu ist die Werkstatt am Hafen."})
    changed = first.model_copy(update={"sections": [section, *first.sections[1:]]})
    fill_store(data_dir, [changed, *others]).close()
    after = [p.embedded for p in passages_of([changed, *others])]
    build_index(data_dir)
    assert encoded == [text for text in after if text not in before]
    assert len(encoded) == 1
    # what was taken over is what would have been computed
    dense = SearchEngine.open(data_dir)._build.dense
    fresh = SearchEngine.open(data_dir)._build.encoder.encode_queries(after)
    np.testing.assert_allclose(dense.vectors(range(len(after))), fresh, atol=1e-6)

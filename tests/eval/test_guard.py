"""Nothing may get worse unnoticed: the built-in corpus against the kept values.

Planted regressions show that the guard sees: each is a change that a tired Friday could make.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from eval import guard
from eval.corpora import BUILT_IN, prepare
from eval.guard import GuardReport, Judgements, Series
from records.errors import EvaluationInputError


@pytest.fixture(scope="module")
def series(builtin_data: Path) -> Series:
    return guard.measure_retrieval(builtin_data)


@pytest.fixture(scope="module")
def judgements(builtin_data: Path) -> Judgements:
    return guard.measure_extraction(builtin_data)


@pytest.fixture(scope="module")
def present(
    series: Series, judgements: Judgements, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The values of this very code, kept: a planted regression must show against them."""
    folder = tmp_path_factory.mktemp("festgehalten")
    guard.update(series, judgements, folder)
    return folder


# --- the guard itself ----------------------------------------------------------------------------


def test_nothing_got_worse(series: Series, judgements: Judgements) -> None:
    report = guard.check(series, judgements)
    assert report.worse == [], guard.guard_text(report)


def test_the_same_code_gives_the_same_values(
    builtin_data: Path, series: Series, judgements: Judgements, present: Path
) -> None:
    assert guard.measure_retrieval(builtin_data) == series
    report = guard.check(series, judgements, present)
    assert report.worse == [] and all(row.difference == 0 for row in report.retrieval)


def test_all_questions_and_keys_are_watched(series: Series, judgements: Judgements) -> None:
    assert {name: len(values) for name, values in series.items()} == {
        "test/hybrid": 50, "test/dense": 50, "test/lexical": 50, "all/bare-words": 100,
        "umlauts-spelled-out/hybrid": 100, "umlauts-spelled-out/bare-words": 100,
    }  # fmt: skip
    assert len({item["key"] for item in judgements}) == 32


def forget() -> None:
    """Empty the caches of the product, which would hand on what a planted fault made."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("records", "index", "ingest"):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.fixture
def clean_caches() -> Iterator[None]:
    forget()
    yield
    forget()


# --- planted regressions of the search -----------------------------------------------------------


def without_umlauts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Umlauts and their spellings no longer fall together.

    Both places that fold them are taken out: our own, and the step of the Snowball stemmer, which
    alone would hide the loss of the other.
    """
    from records import words

    stem = words.Stemmer.__call__
    # modules hold the function itself, so its body is exchanged
    bare = inspect.unwrap(words.fold)
    monkeypatch.setattr(bare, "__code__", (lambda word: word.lower()).__code__)

    def kept_apart(self: Any, form: str) -> str:
        return stem(self, form) + ("" if form.isascii() else "~")

    monkeypatch.setattr(words.Stemmer, "__call__", kept_apart)


def without_stemmer(monkeypatch: pytest.MonkeyPatch) -> None:
    from records import words

    monkeypatch.setattr(words.Stemmer, "__call__", lambda self, form: form)


def upside_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worst of the first hits on top, as a lost minus sign would put it."""
    from index import engine

    search = engine.SearchEngine.search

    def turned(self: Any, *arguments: Any, **settings: Any) -> Any:
        result = search(self, *arguments, **settings)
        result.hits.reverse()
        return result

    monkeypatch.setattr(engine.SearchEngine, "search", turned)


@pytest.mark.usefixtures("clean_caches")
@pytest.mark.parametrize(
    ("plant", "rebuild"),
    [(without_umlauts, True), (without_stemmer, True), (upside_down, False)],
    ids=["umlaut-folding-off", "stemmer-off", "ranking-upside-down"],
)
def test_a_planted_regression_of_the_search_is_caught(
    plant: Callable[[pytest.MonkeyPatch], None],
    rebuild: bool,
    builtin_data: Path,
    judgements: Judgements,
    present: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from eval.opening import copy_store
    from index import build_index

    plant(monkeypatch)
    data = builtin_data
    if rebuild:
        data = tmp_path / "data"
        copy_store(builtin_data, data)
        build_index(data)
    report = guard.check(guard.measure_retrieval(data), judgements, present)
    assert any(row.worse for row in report.retrieval), guard.guard_text(report)


# --- planted regressions of the reading ----------------------------------------------------------


@pytest.mark.usefixtures("clean_caches")
@pytest.mark.parametrize(
    ("rule", "nothing", "field"),
    [
        ("extract_ratios", [], "ratio"),
        ("extract_legal_basis", [], "legal"),
        ("extract_costs", [], "cost"),
    ],
)
def test_a_disabled_rule_of_the_reading_is_caught(
    rule: str,
    nothing: Any,
    field: str,
    series: Series,
    present: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ingest import read_fields

    monkeypatch.setattr(read_fields, rule, lambda *arguments, **settings: nothing)
    data = prepare([BUILT_IN], tmp_path / "data", index=False)
    report = guard.check(series, guard.measure_extraction(data), present)
    assert field in report.worse, guard.guard_text(report)
    assert any(item["field"] == field for item in report.lost)


# --- the rule, on values made by hand ------------------------------------------------------------


def checked(before: list[float], now: list[float], folder: Path) -> GuardReport:
    judged = [{"key": "k", "field": "ratio", "gold": "1", "found": "1", "outcome": "right"}]
    named = [{f"q{n}": value for n, value in enumerate(values)} for values in (before, now)]
    guard.update({"test/hybrid": named[0]}, judged, folder)
    return guard.check({"test/hybrid": named[1]}, judged, folder)


@pytest.mark.parametrize(
    ("before", "now", "worse"),
    [
        # many questions lose a little: significant and above the margin
        ([0.8] * 50, [0.78] * 40 + [0.8] * 10, True),
        # as many lose, but too little to matter
        ([0.8] * 50, [0.795] * 40 + [0.8] * 10, False),
        # few lose much: not significant, below the limit
        ([0.8] * 50, [0.3] * 2 + [0.8] * 48, False),
        # so much is lost that chance is no excuse
        ([0.8] * 50, [0.0] * 4 + [0.8] * 46, True),
        ([0.8] * 50, [0.9] * 50, False),
    ],
)
def test_the_rule(before: list[float], now: list[float], worse: bool, tmp_path: Path) -> None:
    report = checked(before, now, tmp_path)
    assert bool(report.worse) is worse
    assert ("SCHLECHTER" in guard.guard_text(report)) is worse


def test_other_collections_need_new_values(
    series: Series, judgements: Judgements, tmp_path: Path
) -> None:
    with pytest.raises(EvaluationInputError, match="--update"):
        guard.check(series, judgements, tmp_path)
    guard.update(series, judgements, tmp_path)
    kept = json.loads((tmp_path / guard.RETRIEVAL).read_text(encoding="utf-8"))
    kept["inputs"]["eval/collection/qrels_test.txt"] = "anders"
    (tmp_path / guard.RETRIEVAL).write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(EvaluationInputError, match="qrels_test"):
        guard.check(series, judgements, tmp_path)


def test_what_was_read_is_not_kept_beside_the_gold(present: Path) -> None:
    kept = json.loads((present / guard.EXTRACTION).read_text(encoding="utf-8"))
    assert all("found" not in item for item in kept["judgements"])

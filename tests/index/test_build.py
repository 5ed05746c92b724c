"""Builds that are whole or not there: manifest, switch, fallback, lock, death at any moment."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import time
from pathlib import Path
from typing import Any

import pytest

from index import SearchEngine, build_index, current_build
from index.build import locked
from index.manifest import INDEX_SCHEMA, builds
from records.errors import IndexMismatch, NothingToDo, StoreBusy
from tests.index.examples import build_for_ever

_STEPS = (0.0, 0.05, 0.1, 0.4, 0.8, 0.9, 1.0)  # of the progress a build reports
_HEAVY = [
    "torch",
    "sentence_transformers",
    "faiss",
    "bm25s",
    "scipy.sparse",
    "sqlalchemy.orm",
    "sqlalchemy.dialects.sqlite",
    "pydantic",
    "snowballstemmer",
    "yaml",
    "filelock",
    "pytest",
]


def manifest_of(data_dir: Path, build_id: str) -> Path:
    return data_dir / "index" / build_id / "manifest.json"


def test_manifest_says_what_the_build_is_made_of(data_dir: Path) -> None:
    seen: list[float] = []
    build_id = build_index(data_dir, progress=lambda message, fraction: seen.append(fraction))
    raw = json.loads(manifest_of(data_dir, build_id).read_text(encoding="utf-8"))
    assert raw["schema"] == INDEX_SCHEMA
    assert raw["record_count"] == 7
    assert raw["dense_kind"] == "flat"
    assert raw["encoder"]["kind"] == "corpus"
    assert len(raw["encoder"]["weights"]) == len(raw["vocabulary"]) == len(raw["records"]) == 64
    assert raw["fusion"]["lexical"] + raw["fusion"]["dense"] == pytest.approx(1)
    folder = data_dir / "index" / build_id
    on_disk = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert set(raw["files"]) == on_disk - {"manifest.json"}
    assert not [name for name in on_disk if name.endswith((".pkl", ".pickle", ".pt", ".bin"))]
    assert seen == sorted(seen) and (seen[0], seen[-1]) == (0.0, 1.0)
    assert current_build(data_dir) == build_id


def test_the_build_before_is_kept_and_older_ones_go(data_dir: Path) -> None:
    ids = [build_index(data_dir) for _ in range(3)]
    assert current_build(data_dir) == ids[2]
    assert builds(data_dir) == [ids[2], ids[1]]


def test_an_open_engine_survives_later_builds(data_dir: Path) -> None:
    build_index(data_dir)
    engine = SearchEngine.open(data_dir)
    build_index(data_dir)
    build_index(data_dir)
    assert engine.search("Krankenkasse").hits[0].record.id == "probe/gesund"


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("manifest.json", "cut"),
        ("manifest.json", "gone"),
        ("passages.jsonl", "flip"),
        ("passages.jsonl", "gone"),
        ("dense/vectors.faiss", "cut"),
        ("dense/vectors.faiss", "flip"),
        ("encoder/model.safetensors", "flip"),
        ("lexical/splitter.json", "cut"),
    ],
)
def test_a_damaged_build_gives_way_to_the_one_before(
    copied_dir: Path, name: str, damage: str
) -> None:
    live, before = builds(copied_dir)
    assert current_build(copied_dir) == live
    path = copied_dir / "index" / live / name
    content = path.read_bytes()
    middle = len(content) // 2
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(content[:middle])
    else:
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    assert SearchEngine.open(copied_dir).build_id == before


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("schema", 99, "Version 99"),
        ("stemmer", "snowball german 1.0", "snowball german 1.0"),
        ("passage_count", 3, "Textstellen"),
        ("libraries", {"bm25s": "0.0.1", "faiss-cpu": "1.0"}, "bm25s 0.0.1"),
        ("fusion", {"lexical": 7}, "Gewichte"),
        ("encoder", {"weights": "0" * 64}, "Gewichten des Sprachmodells"),
    ],
)
def test_what_does_not_match_is_refused(
    copied_dir: Path, key: str, value: object, words: str
) -> None:
    for build_id in builds(copied_dir):
        path = manifest_of(copied_dir, build_id)
        raw = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(raw | {key: value}), encoding="utf-8")
    with pytest.raises(IndexMismatch) as caught:
        SearchEngine.open(copied_dir)
    assert words in str(caught.value)
    assert "python -m index build" in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"../../etc", b"\xff\xfe", b"20200101-000000-00000000\n"])
def test_a_damaged_pointer_finds_the_build_all_the_same(copied_dir: Path, content: bytes) -> None:
    (copied_dir / "index" / "current").write_bytes(content)
    assert SearchEngine.open(copied_dir).build_id == builds(copied_dir)[0]


def test_nothing_to_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with pytest.raises(NothingToDo, match="python -m ingest"):
        build_index(tmp_path)


def test_two_builds_at_once(data_dir: Path) -> None:
    with locked(data_dir / "index"), pytest.raises(StoreBusy, match="gerade"):
        build_index(data_dir)
    build_index(data_dir)


def test_a_failed_build_leaves_no_trace(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live = build_index(data_dir)
    monkeypatch.setattr("index.build.sync_tree", lambda folder: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build_index(data_dir)
    assert current_build(data_dir) == live
    assert builds(data_dir) == [live]


def test_killed_at_any_moment_the_index_opens_and_answers(data_dir: Path) -> None:
    build_index(data_dir)
    chance = random.Random(7)
    # the server has loaded the heavy libraries, so that a kill strikes builds and not imports
    context: Any = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    if os.name == "posix":
        context.set_forkserver_preload(_HEAVY)
    for number in range(15):
        fraction = context.Value("d", -1.0)
        builder = context.Process(target=build_for_ever, args=(str(data_dir), fraction))
        builder.start()
        step = _STEPS[number % len(_STEPS)]
        while fraction.value < step and builder.is_alive():
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.1))
        assert builder.is_alive()
        builder.kill()
        builder.join()
        engine = SearchEngine.open(data_dir)
        assert engine.build_id == current_build(data_dir)
        assert engine.search("Krankenkasse").hits[0].record.id == "probe/gesund"
    build_index(data_dir)
    left = [p.name for p in (data_dir / "index").iterdir()]
    assert len(builds(data_dir)) <= 2
    assert len(left) <= 4, left  # two builds, the pointer and the lock

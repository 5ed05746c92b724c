"""One built index for all tests that only read it, and data directories for those that write."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.index.examples import fill_store, sample_records


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data directory with the sample records and no index yet."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    fill_store(tmp_path, sample_records()).close()
    return tmp_path


@pytest.fixture(scope="session")
def built_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with two builds that tests must not change."""
    from index import build_index

    folder = tmp_path_factory.mktemp("gebaut")
    fill_store(folder, sample_records()).close()
    build_index(folder)  # becomes the fallback
    build_index(folder)
    return folder


@pytest.fixture
def copied_dir(built_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built data directory that a test may damage."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return Path(shutil.copytree(built_dir, tmp_path / "kopie"))


@pytest.fixture(scope="session")
def engine(built_dir: Path) -> Any:
    from index import SearchEngine

    return SearchEngine.open(built_dir)


@pytest.fixture
def found(engine: Any) -> Callable[..., list[str]]:
    """Slugs of the records found, best first."""

    def search(query: str, **settings: Any) -> list[str]:
        hits = engine.search(query, **settings).hits
        return [hit.record.id.removeprefix("probe/") for hit in hits]

    return search

"""The built-in corpus as a data directory, made once for all tests that measure it."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.corpora import BUILT_IN, prepare


@pytest.fixture(scope="session")
def builtin_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare([BUILT_IN], tmp_path_factory.mktemp("mitgeliefert") / "data")

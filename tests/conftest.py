"""A fault that the reading survives is a fault all the same: the test that met it fails."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.unread: list[str] = []

    def emit(self, entry: logging.LogRecord) -> None:
        if hasattr(entry, "unread_field"):
            self.unread.append(entry.getMessage())


@pytest.fixture(autouse=True)
def no_field_goes_unread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every field of every record must be read; a test of the guard says `unread_fields`."""
    listener = _Listener()
    log = logging.getLogger("praxisfinder.ingest")
    log.addHandler(listener)
    yield
    log.removeHandler(listener)
    if request.node.get_closest_marker("unread_fields") is None:
        assert listener.unread == []
    else:
        assert listener.unread, "no field went unread"

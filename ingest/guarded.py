"""One field of one example whose reading breaks off leaves the other fields as they are.

That is a fault of the program, told in three places so that it stays hidden from nobody: in the log
with its traceback, in the report of the document, and by the tests, which fail on it.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import NamedTuple, TypeVar

Value = TypeVar("Value")
_log = logging.getLogger("praxisfinder.ingest")


class Unread(NamedTuple):
    """A field, by its German name, that could not be read, and the traceback of what happened."""

    field: str
    error: str
    trace: str

    @property
    def message(self) -> str:
        return f"{self.field} konnte nicht gelesen werden (Fehler im Programm: {self.error})."


class Guard:
    """Reads fields one by one and remembers those that could not be read."""

    def __init__(self) -> None:
        self.unread: list[Unread] = []

    def read(self, name: str, work: Callable[[], Value], empty: Callable[[], Value]) -> Value:
        """What `work` gives; what `empty` gives, which says nothing, where it breaks off."""
        try:
            return work()
        except (RecursionError, MemoryError):
            raise  # the document is too large or too deep, not this field
        except Exception as error:
            trace = traceback.format_exc()
            self.unread.append(Unread(name, error.__class__.__name__, trace))
            return empty()


def log_unread(document: str, record: str, unread: list[Unread]) -> None:
    """Write every unread field of a record into the log, as an error that tests look for."""
    for item in unread:
        _log.error(
            "%s, %s: %s\n%s", document, record, item.message, item.trace,
            extra={"unread_field": item.field},
        )  # fmt: skip

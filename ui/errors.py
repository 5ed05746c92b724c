"""Whatever goes wrong reaches the user as one German sentence; the details go to the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from records.errors import PraxisfinderError
from ui import markup

_log = logging.getLogger("praxisfinder.ui")

UNEXPECTED = (
    "Die Seite konnte nicht aufgebaut werden. Laden Sie sie neu; hilft das nicht, geben Sie bitte "
    "die Uhrzeit an die Betreuung weiter, die Einzelheiten stehen im Protokoll des Programms."
)


def show(message: str) -> None:
    st.error(markup.plain_label(message), icon=":material/error:")


@contextmanager
def german_errors() -> Iterator[None]:
    """Show expected errors in their own words and unexpected ones as `UNEXPECTED`."""
    try:
        yield
    except PraxisfinderError as error:
        _log.warning("%s", error)
        show(str(error))
    except Exception:
        _log.exception("page failed")
        show(UNEXPECTED)

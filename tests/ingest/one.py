"""A form with places and a target group, for tests of its other labels."""

from __future__ import annotations

from records.model import Record
from tests.ingest.reading import read_one

__all__ = ["form", "read_one"]


def form(**fields: str) -> Record:
    """A form with these labels and values, one a line."""
    lines = ["Name der Maßnahme: Wegweiser", "Jobcenter: Jobcenter Musterstadt"]
    lines += ["Zielgruppe: Langzeitarbeitslose", "Teilnehmerzahl: 20 Plätze"]
    lines += [f"{label.replace('_', ' ')}: {value}" for label, value in fields.items()]
    return read_one("\n".join(lines) + "\n")

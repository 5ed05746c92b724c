"""What a cell of a table tells: parts under its head, for rows and for columns of examples."""

from __future__ import annotations

import re

from ingest.fields.tally import tallies
from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.cell_lines import told_lines
from ingest.layouts.compound import compound_cell
from ingest.layouts.facts import by_content
from ingest.layouts.planned_actual import planned_and_actual

# a remark may say who works there: "2,0 VZÄ, Sofortangebot"
_STAFF = re.compile(r"\d\s*(?:VZÄ|VK\b|Vollzeit(?:stellen|äquivalente?|kräfte))")
_COUNTED = ("entries", "places", "persons", "exits", "stock", "cost")


def cell_parts(head: str, field: str | None, text: str, span: tuple[int, int]) -> list[Part]:
    """Parts of a cell that stands at `span`, under a head of this field.

    A cell put together from several places has its text, but no places within it.
    """
    start, end = span
    if end - start == len(text):
        found = (
            planned_and_actual(head, field, text, start)
            or compound_cell(head, text, start)
            or told_lines(text, start, field, head)
        )
        if found:
            return found
    fields = by_content((field,) if field else ("other",), text)
    remark = " ".join(text.split()) if fields == ("description",) else ""
    if remark and any(t.outcome for t in tallies(remark)):
        fields = ("description", "results")
    if remark and _STAFF.search(remark):
        fields = (*fields, "staff")
    return [Part((*fields, *_second_field(head, fields)), head, start, end)]


def _second_field(head: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """ "Dauer und Umfang" names two fields at once."""
    if fields[0] in _COUNTED:
        return ()
    known = lexicon().fields_of(head)
    return tuple(f for f in known if f not in fields)

"""Corrections in the database, and records read together with them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any, cast

from pydantic import ValidationError
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from records.corrections.apply import Applied, QuoteFinder, Saved, apply_corrections
from records.corrections.quotes import find_quote
from records.model import CorrectionAction, Evidence, Record
from records.tables import CorrectionRow, DocumentRow, RecordRow


def live_row(session: Session, record_id: str) -> RecordRow | None:
    """The row that stands for a record id; the leading one for a record merged into another."""
    row = session.get(RecordRow, record_id)
    if row is None or row.retired:
        return None
    if row.merged_into:
        leading = session.get(RecordRow, row.merged_into)
        return leading if leading is not None and not leading.retired else row
    return row


def in_force(session: Session, record_ids: Collection[str] | None = None) -> dict[str, list[Saved]]:
    """Corrections in force in the order they were made, by the record they apply to now.

    Of all records, or of those in `record_ids` alone.

    Those of a record that is told by another one now apply to that other one.
    """
    query = (
        select(CorrectionRow, RecordRow.merged_into)
        .join(RecordRow, RecordRow.id == CorrectionRow.record_id, isouter=True)
        .where(CorrectionRow.withdrawn.is_(False))
        .order_by(CorrectionRow.id)
    )
    if record_ids is not None:
        query = query.where(
            or_(CorrectionRow.record_id.in_(record_ids), RecordRow.merged_into.in_(record_ids))
        )
    found: dict[str, list[Saved]] = {}
    for row, leading in session.execute(query):
        found.setdefault(leading or row.record_id, []).append(saved(row))
    return found


def saved(row: CorrectionRow) -> Saved:
    return Saved(
        id=row.id,
        action=cast(CorrectionAction, row.action or "set"),
        path=row.path,
        machine_value=row.machine_value,
        value=row.value,
        reason=row.reason,
        at=row.at,
        quote=row.quote,
        added_by=row.added_by,
        record_id=row.record_id,
    )


def read_record(
    session: Session, row: RecordRow, corrections: Sequence[Saved] | None = None
) -> Record:
    """The record of a row with its corrections."""
    if not corrections:
        return Record.model_validate(row.payload)
    return corrected(session, row, corrections).record


def parsed(payload: str) -> Record:
    """The record of a payload as it stands in the database."""
    try:
        return Record.model_validate_json(payload)
    except (
        ValidationError
    ):  # halves of surrogate pairs, which only Python's own parser lets through
        return Record.model_validate(json.loads(payload))


def corrected(session: Session, row: RecordRow, corrections: Sequence[Saved]) -> Applied:
    """The record of a row with its corrections, and the items that its lists are made of."""
    told = cast("list[dict[str, Any]]", row.payload.get("also_in") or [])
    finders = {
        str(mention["record"]): quote_finder(session, mention["document"]["id"])
        for mention in told
        if mention.get("record")
    }
    own = quote_finder(session, row.document_id)
    return apply_corrections(row.payload, corrections, own, finders)


def quote_finder(session: Session, document_id: str) -> QuoteFinder:
    """Looks quotes up in a document, whose text is loaded when the first one is asked for."""

    def find(quote: str, near: int) -> Evidence | None:
        document = session.get(DocumentRow, document_id)
        if document is None:
            return None
        return find_quote(quote, document.text, document.page_starts, near)

    return find

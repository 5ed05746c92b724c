"""Of stated figures the one that was paid carries what is derived from them."""

from __future__ import annotations

from decimal import Decimal

from records.costs import pick
from tests.ingest.one import form


def test_what_was_paid_goes_before_what_was_planned() -> None:
    record = form(
        Kosten="Geplant: 400 € je Platz und Monat, abgerechnet: 380 € je Platz und Monat",
        Teilnahmedauer="8 Monate",
    )
    month, head = pick(record, "per_participant_month"), pick(record, "per_participant")
    assert month is not None and month.amount == Decimal("380")
    assert head is not None and head.amount == Decimal("3040.00")

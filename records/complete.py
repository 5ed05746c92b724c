"""What follows from the stated fields of a record: unit costs, warnings, completeness."""

from __future__ import annotations

from records.model import PROGRAMME_ROLES, Quality, Record, Warning_
from records.plausibility import cost_warnings, share_warnings
from records.readings import difference_warnings, unit_costs

# what a complete record says; completeness is the share of these that it does
EXPECTED = (
    "organisation", "target_groups", "durations", "participants", "costs", "results",
    "legal_basis", "instruments",
)  # fmt: skip


def complete(record: Record) -> Record:
    """The record with everything derived computed anew."""
    record = record.model_copy(update={"unit_costs": unit_costs(record)})
    stated = sum(bool(getattr(record, name)) for name in EXPECTED)
    warnings: list[Warning_] = [
        *cost_warnings(record), *share_warnings(record), *difference_warnings(record),
    ]  # fmt: skip
    if not any(c.role in PROGRAMME_ROLES for c in record.costs):
        warnings.append(
            Warning_(code="no_cost", message="Das Dokument nennt keine Programmkosten.")
        )
    quality = Quality(completeness=round(stated / len(EXPECTED), 2), warnings=warnings)
    return record.model_copy(update={"quality": quality})

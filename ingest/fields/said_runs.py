"""Lengths and days that the clauses of prose tell, put together with what was found otherwise."""

from __future__ import annotations

from ingest.fields.said_times import said_end, said_run, said_start
from ingest.fields.scope import MAX_QUOTE, Scope, Sentence
from records.model import Duration
from records.quantities import months_between


def as_said(found: list[Duration], said: list[Duration]) -> list[Duration]:
    """What a sentence tells, each length once and as the words of its clause say."""
    by_dates = [d for d in said if d.kind == "phase" and d.months]
    kept = []
    for item in found:
        same = [s for s in said if _length(s) == _length(item) and item.months]
        replaced = any(s.kind != item.kind for s in same)
        if not replaced and not (by_dates and item.kind == "programme" and item.months):
            kept.append(item)
    known = {(d.kind, _length(d)) for d in kept}
    return [*kept, *(s for s in said if (s.kind, _length(s)) not in known)]


def _length(item: Duration) -> tuple[float | None, float | None, float | None]:
    return item.months, item.low, item.high


def with_said_days(
    scope: Scope, found: list[Duration], sentences: list[Sentence]
) -> list[Duration]:
    """The day on which prose says that it began or ended, where no run is told otherwise."""
    prose = [s for s in sentences if "\t" not in s.text]
    if not any(d.kind == "programme" and d.start for d in found):
        days = [said_run(scope, s) or said_start(scope, s) for s in prose]
        begun = next((d for d in days if d is not None), None)
        lengths_only = [d for d in found if d.kind == "programme" and d.months and not d.end]
        if begun is not None and len(lengths_only) == 1 and begun.start and not begun.end:
            # "Der Vertrag läuft zwei Jahre, Beginn war der 1. April"
            dated = lengths_only[0].model_copy(update={"start": begun.start})
            return [dated if d is lengths_only[0] else d for d in found]
        found = [*found, *([begun] if begun is not None else [])]
    if not any(d.kind == "programme" and d.end for d in found):
        ends = [d for d in (said_end(scope, s) for s in prose) if d is not None][:1]
        runs = [d for d in found if d.kind == "programme" and d.start]
        if (
            ends
            and len(runs) == 1
            and ends[0].end
            and runs[0].start
            and ends[0].end > runs[0].start
        ):
            closed = _closed(scope, runs[0], ends[0])
            return [closed if d is runs[0] else d for d in found]
        found = [*found, *ends]
    return found


def _closed(scope: Scope, run: Duration, ended: Duration) -> Duration:
    """An open run with the end told elsewhere; its quote reaches over both, if they are near."""
    assert run.start is not None and ended.end is not None
    first, last = min(run.place[0], ended.place[0]), max(run.place[1], ended.place[1])
    near = last - first <= 3 * MAX_QUOTE
    evidence = scope.source_evidence(first, last) if near else ended.evidence
    told = {
        "end": ended.end,
        "months": months_between(run.start, ended.end),
        "ongoing": False,
        "evidence": evidence,
    }
    return run.model_copy(update=told)

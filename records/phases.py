"""Which numbers of places belong to the time that a cost is told for.

"Im Probelauf gab es 24 Plätze … Künftig stehen 40 Plätze bereit": what was spent was spent on the
24. Only words beside a number tell its time; numbers without such words belong to now.
"""

from __future__ import annotations

import re
from typing import Literal

from records import german
from records.arithmetic import hull, interval_of
from records.model import Participants, Record
from records.totals import Reading, Total, people_of

Phase = Literal["trial", "now", "later"]
_TRIAL = re.compile(
    r"\bPilot(?:phase|lauf|jahr|zeit|zeitraum|betrieb)\w*|\bProbe(?:lauf|phase|betrieb|jahr)\w*|"
    r"\b(?:Erprobungs|Test|Modell|Start|Anlauf)phase\b|"
    r"\b[Aa]nfangs\b|\b[Zz]unächst\b|\b[Zz]u Beginn\b"
)
_LATER = re.compile(
    r"\b(?:[Kk]ünftig|[Zz]ukünftig|[Dd]emnächst|[Kk]ommende[snr]?\s+Jahr|[Nn]ächste[snr]?\s+Jahr)\w*\b"
)


def phase_of(words: str) -> Phase:
    """The time that a sentence speaks of."""
    if _LATER.search(words):
        return "later"
    return "trial" if _TRIAL.search(words) else "now"


def places_of(record: Record, total: Total | None) -> tuple[Reading[Participants], list[str]]:
    """Places of the time that `total` is for, and a note on those left out."""
    every = people_of(record, ("places",))
    phases = [phase_of(item.quote) for item in every.used]
    if total is None or len(set(phases)) < 2:
        return every, []
    wanted = _phase_of_total(total, set(phases))
    kept = [n for n, phase in enumerate(phases) if phase == wanted]
    spans = [interval_of(every.used[n].value, every.used[n].low, every.used[n].high) for n in kept]
    around = hull([span for span in spans if span is not None])
    used = [every.used[n] for n in kept]
    others = [every.used[n] for n in range(len(phases)) if n not in kept]
    told = dict.fromkeys(german.number(p.value) for p in others if p.value is not None)
    note = f"Für eine andere Zeit nennt das Dokument {' und '.join(told)} Plätze." if told else ""
    reading = Reading(around, [every.inputs[n] for n in kept], used)
    return reading, [note] if note else []


def _phase_of_total(total: Total, phases: set[Phase]) -> Phase:
    """By its own words; else what is planned is for later, and what was paid for what there was."""
    told = {phase_of(cost.quote) for cost in total.costs}
    own = next(iter(told)) if len(told) == 1 else "now"
    if own in phases and own != "now":
        return own
    if "later" in phases and total.costs[0].status == "planned":
        return "later"
    return "now" if "now" in phases else "trial"

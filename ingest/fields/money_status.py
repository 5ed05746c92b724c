"""Whether an amount is planned, agreed or spent, and the year of its prices."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.fields import status_words as telling
from ingest.fields.money_around import Around
from ingest.fields.money_cells import (
    heads_of,
)
from ingest.fields.scope import Scope, Sentence
from ingest.layouts.block import Part
from records.model import CostStatus
from records.quantities import (
    find_dates,
    find_money,
    find_periods,
)
from records.quick import Quick, quick


def price_year_of(scope: Scope, sentence: Sentence) -> int | None:
    years = [d.last.year for d in find_dates(sentence.text)]
    if not years and "cost" in sentence.part.fields:
        # "Sachkosten 2012" as a label of its own
        years = [d.last.year for d in find_dates(sentence.part.heading)]
    if years:
        return max(years)
    ends = [
        p.finish.year
        for part in scope.parts("period")
        for p in find_periods(scope.view.text[part.start : part.end])
        if p.finish is not None and p.explicit_end
    ]
    document = scope.document_year
    if ends and (document is None or max(ends) <= document):
        return max(ends)
    return document or (max(ends) if ends else None)


def _status_near(after: str) -> CostStatus | None:
    """ "60.000 EUR bereitgestellt, 54.250 EUR ausgezahlt": the verb behind an amount is its own."""
    verb = telling.DONE_WITH_IT.match(after)
    return None if verb is None else "actual" if verb["paid"] else "planned"


# each amount of a sentence has the words of its own clause: "bewilligt waren 86.000 Euro"
_TELLING: dict[CostStatus, Quick] = {
    "actual": quick(
        r"\b(?:tatsächlich\w*|wirklich|abgerechnet\w*|verausgabt\w*|ausgegeben\w*|gekostet|"
        r"kosteten?|ausgezahlt\w*|"
        r"aufgewendet\w*|aufgewandt|verbraucht\w*|verwendet\w*|abgeflossen|angefallen|"
        r"fiel(?:en)?\b.*\ban|"
        r"Ist-?Kosten|betrugen|betrug|beliefen|belief|lag(?:en)?|schlug(?:en)?|zahlten?|bezahlt|"
        r"gezahlt|"
        r"gab(?:en)?\b.*\baus|"
        r"Rechnung(?:sergebnis)?|Schlussrechnung|geworden)\b",
        re.IGNORECASE,
    ),
    "contracted": quick(
        r"\b(?:bewilligt\w*|vereinbart\w*|vertraglich\w*|Vertrag\w*|Zuschlag|zugesagt\w*|"
        r"beauftragt\w*|"
        r"Auftrags(?:wert|volumen|summe)|Bescheid)\b",
        re.IGNORECASE,
    ),
    "planned": quick(
        r"\b(?:geplant\w*|eingeplant|veranschlagt\w*|vorgesehen\w*|kalkuliert\w*|angesetzt\w*|"
        r"Plan(?:kosten|zahl|wert)?|"
        r"Soll|\w*ansatz|beantragt\w*|erwartet\w*|voraussichtlich\w*|eingestellt|gerechnet)\b",
        re.IGNORECASE,
    ),
}
_CLAUSE_ENDS = re.compile(r"[;:()]|,\s|\s[–-]\s|\b(?:und|aber|doch|während|statt)\b")


def _status_in_clause(sentence: str, around: Around) -> CostStatus | None:
    """What the clause of an amount says, in a sentence that tells amounts of several kinds."""
    if len(_kinds_told(sentence)) < 2 or len(find_money(sentence)) < 2:
        return None
    before = _CLAUSE_ENDS.split(around.before)[-1]
    after = _CLAUSE_ENDS.split(around.after)[0]
    told = [kind for kind, pattern in _TELLING.items() if pattern.search(f"{before} {after}")]
    return told[0] if len(told) == 1 else None


# a sentence may hold many amounts
@lru_cache(maxsize=256)
def _kinds_told(sentence: str) -> tuple[CostStatus, ...]:
    return tuple(kind for kind, pattern in _TELLING.items() if pattern.search(sentence))


def _status_before(text: str, before: str) -> CostStatus | None:
    """ "Geplant waren 60.000 Euro, tatsächlich 54.250 Euro": each amount has the word before it."""
    planned = _last(telling.PLANNED_WORD, before)
    actual = _last(telling.ACTUAL_WORD, before)
    if planned == actual or not _tells_both(text):
        return None
    return "planned" if planned > actual else "actual"


# a sentence may hold many amounts
@lru_cache(maxsize=256)
def _tells_both(sentence: str) -> bool:
    return bool(telling.PLANNED_WORD.search(sentence) and telling.ACTUAL_WORD.search(sentence))


def _last(pattern: re.Pattern[str] | Quick, text: str) -> int:
    """Where the last match ends; -1 without one."""
    return max((m.end() for m in pattern.finditer(text)), default=-1)


def status_of(scope: Scope, sentence: Sentence, position: int, around: Around) -> CostStatus:
    """By the words beside the amount, else by those of its sentence and heading."""
    return (
        _status_near(around.after)
        or _status_in_clause(sentence.text, around)
        or _status_before(sentence.text, around.before)
        or _status_of_sentence(scope, sentence, position)
    )


def _headings(scope: Scope, part: Part) -> str:
    """The label of a part, behind one of its kind right above it that has no value."""
    parts = scope.block.parts
    number = parts.index(part) if part in parts else 0
    above = parts[number - 1] if number else None
    if (
        above is None
        or "cost" not in above.fields
        or above.fields != part.fields
        or scope.view.text[above.start : above.end].strip()
    ):
        return part.heading
    return f"{above.heading} {part.heading}"


def _status_of_sentence(scope: Scope, sentence: Sentence, position: int) -> CostStatus:
    """Words of column, sentence and heading; spendings beside outcomes have been spent."""
    if "\t" in sentence.text:
        heads = heads_of(scope, sentence, position)
        if telling.ACTUAL_COLUMN.search(heads):
            return "actual"
        if telling.PLANNED_HEAD.search(heads):
            return "planned"
    status = _status_said(_headings(scope, sentence.part), _without_asides(sentence.text, position))
    if status != "unknown":
        return status
    told = telling.SPENDINGS.match(sentence.part.heading) and any(
        re.search(r"\d", scope.view.text[p.start : p.end]) for p in scope.parts("results")
    )
    return "actual" if told or _of_a_past_year(scope, sentence.part.heading) else "unknown"


def _of_a_past_year(scope: Scope, heading: str) -> bool:
    """ "Ausgabe 2013" in a paper of 2013 or later: what was spent, not what is planned."""
    year = re.search(r"\b(?:19|20)\d{2}\b", heading)
    known = scope.document_year
    past = year is not None and known is not None and int(year.group()) <= known
    return past and telling.SPENDINGS.match(heading) is not None


def _without_asides(text: str, position: int) -> str:
    """ "84.500 Euro (geplant: 90.000 Euro)": an amount in brackets has its words to itself."""
    for aside in re.finditer(r"\([^()]*\)", text):
        if aside.start() <= position < aside.end():
            return aside.group()
        if find_money(aside.group()):
            text = text[: aside.start()] + " " * len(aside.group()) + text[aside.end() :]
    return text


# a sentence may hold many amounts
@lru_cache(maxsize=256)
def _status_said(heading: str, sentence: str) -> CostStatus:
    told = _status_of_words(sentence)
    if told != "contracted" and _status_of_heading(heading) == "contracted":
        # a plan or a bill told below "Auftragswert" is one of the same contract
        return "contracted" if told == "unknown" or told == "actual" else told
    if told == "unknown" or (told == "actual" and telling.PLANNED_HEAD.search(heading)):
        return _status_of_heading(heading)
    return told


def _status_of_words(text: str) -> CostStatus:
    if telling.CONTRACTED.search(text):
        return "contracted"
    if telling.PLANNED.search(text):
        return "planned"
    return "actual" if telling.ACTUAL.search(text) else "unknown"


def _status_of_heading(heading: str) -> CostStatus:
    """What a label says, unless it leaves the choice: "lt. Vertrag bzw. Plan"."""
    contracted = telling.CONTRACTED.search(heading) is not None
    planned = telling.PLANNED_HEAD.search(heading) is not None
    if contracted and planned:
        return "unknown"
    if contracted or planned:
        return "contracted" if contracted else "planned"
    return "actual" if telling.ACTUAL_LABEL.search(heading) else "unknown"

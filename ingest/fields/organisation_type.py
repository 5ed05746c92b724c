"""Which form the organisation of an approach has, as its name shows or the text says.

A job centre is run jointly or by a municipality alone; the name seldom tells which. The text does
where it says so of the office itself: "als Optionskommune", "das Jobcenter ist eine gemeinsame
Einrichtung", a ticked box. What names both forms (the printed choice of a form) tells neither.
"""

from __future__ import annotations

import re

from ingest.fields.scope import Scope
from records.model import Evidence
from records.organisations import SCHEME, type_of_name
from records.quick import quick
from records.vocabulary import vocabulary

_FORMS = frozenset({"joint_facility", "approved_municipality"})
# forms that the text may say more exactly
_OPEN = frozenset({"basic_income_authority", "municipality"})
_MAY_TELL = quick(r"einrichtung|kommunale[rsn]?\s+träger|optionskommun|\bzkT\b|\bgE\b", re.I)
# one office, not "in zwei Jobcentern"
_OFFICE = r"(?i:\b(?:job-?centers?|landkreis(?:es)?|kreis(?:es)?|stadt|kommune|wir)\b)"
_NAME = r"(?:\s+(?:[A-ZÄÖÜ][\w-]*|der|des|im|in))*"
_SAYS_SO = re.compile(
    r"(?:\b[Aa]ls\s+(?:eine[rs]?\s+)?"
    rf"|{_OFFICE}[^.;,]{{0,60}}\b(?:ist|sind)\s+(?:seit\s+\d{{4}}\s+)?(?:eine?r?\s+)?"
    rf"|{_OFFICE}{_NAME}\s*[,(–-]\s*(?:eine\s+)?)$"
)
_TICKED = re.compile(r"(?:[☒☑■✓✔✗]|\[[xX]\]|\([xX]\))\s*")
_BEFORE = 300  # characters before a block that may hold the boxes of its form


def extract_organisation_type(
    scope: Scope, organisation: str | None
) -> tuple[str | None, Evidence | None]:
    """Code of the vocabulary and, where the text says it, the place; `None` when neither does."""
    if organisation is None:
        return None, None
    named = type_of_name(organisation)
    if named not in _OPEN:
        return named, None
    told = _ticked(scope) or _stated(scope)
    return told if told is not None else (named, None)


def _ticked(scope: Scope) -> tuple[str, Evidence] | None:
    begin = max(0, scope.block.start - _BEFORE)
    text = scope.view.text[begin : scope.block.end]
    found = {}
    boxes = list(_TICKED.finditer(text))
    for box in boxes if boxes and _MAY_TELL.holds(text) else ():
        for match in vocabulary().find(text[box.end() : box.end() + 60], SCHEME):
            if match.start == 0 and match.term.code in _FORMS:
                start = begin + box.end()
                found[match.term.code] = (start, start + match.end)
    if len(found) != 1:
        return None
    ((code, place),) = found.items()
    return code, scope.evidence(*place)


def _stated(scope: Scope) -> tuple[str, Evidence] | None:
    block = scope.view.text[scope.block.start : scope.block.end]
    if not _MAY_TELL.holds(block):
        return None
    found: dict[str, Evidence] = {}
    for part in scope.block.parts:
        for sentence in scope.sentences_of(part):
            if not _MAY_TELL.holds(sentence.text):
                continue
            told = [m for m in vocabulary().find(sentence.text, SCHEME) if m.term.code in _FORMS]
            if len({m.term.code for m in told}) > 1:
                continue
            for match in told:
                code = match.term.code
                if _SAYS_SO.search(sentence.text[: match.start]):
                    place = sentence.start + match.start, sentence.start + match.end
                    found.setdefault(code, scope.sentence_evidence(sentence, *place))
    if len(found) != 1:
        return None
    return next(iter(found.items()))

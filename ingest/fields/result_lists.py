"""Outcomes in a row, the number behind each: "Ausbildung 11, Schule 8, Abbruch 9, Rest offen"."""

from __future__ import annotations

import re

from ingest.fields.outcomes import outcome_of
from ingest.fields.scope import Scope, Sentence
from records.model import Result
from records.quantities import parse_number
from records.quantities.numbers import DIGITS

MIN_ITEMS = 2
_ITEM = (
    r"\s*(?:(?:davon|darunter)\s+)?(?P<label>[A-Za-zÄÖÜäöü](?:[^,;:.\d\n()]|\.(?=\S)){2,45}?)\s+"
    rf"(?P<value>{DIGITS})(?:\s*(?:TN|Pers\.?|Personen))?(?:\s*\(\s*(?P<share>{DIGITS})\s*%\s*\))?"
)
_REST = r"(?:\s*[,;]\s*[^,;\d]{3,40})?"
_ROW = re.compile(
    rf"\s*{re.sub(r'[?]P<[a-z]+>', '?:', _ITEM)}"
    rf"(?:\s*[,;]\s*{re.sub(r'[?]P<[a-z]+>', '?:', _ITEM)}){{1,}}{_REST}\W*"
)
_EACH = re.compile(_ITEM)
# a sentence or a date, and numbers that count no people
_NO_LABEL = re.compile(
    r"\b(?:von|bei|auf|um|zu|mit|rund|ca|etwa|waren|wurden|haben|hatten|sind|seit|ab|bis|im|am|Jahr|"
    r"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Nr|Stand)$"
)


def listed_results(scope: Scope, sentence: Sentence) -> list[Result] | None:
    """One result for each item of such a row; `None` where the sentence is none."""
    if _ROW.fullmatch(sentence.text) is None:
        return None
    items = list(_EACH.finditer(sentence.text))
    told = [(item, outcome_of(item["label"].strip(), "")) for item in items]
    known = sum(code != "other" for _, code in told)
    if any(_NO_LABEL.search(item["label"]) for item in items) or known < MIN_ITEMS:
        return None
    found: list[Result] = []
    for item, code in told:
        start, end = sentence.start + item.start("label"), sentence.start + item.end()
        value = int(parse_number(item["value"]))
        result = Result(
            indicator=code,
            label=" ".join(item["label"].split()),
            value=value,
            unit="count",
            numerator=value,
            evidence=scope.sentence_evidence(sentence, start, end),
        )
        found.append(result)
        if item["share"]:
            share = {"value": float(parse_number(item["share"])), "unit": "percent"}
            found.append(result.model_copy(update=share))
    return found

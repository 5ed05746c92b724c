"""Sentences of a form worth quoting as they stand: factors of success, lessons."""

from __future__ import annotations

import re

from ingest.fields.no_reasons import counts_the_country, gives_no_reason, goes_on_counting
from ingest.fields.scope import Scope
from ingest.labels import own_words
from records.model import Statement

# shorter lines say nothing worth quoting
MIN_STATEMENT = 25
# a sentence that a page break cut before its noun
_CUT = re.compile(r"\b(?:dies|jed|welch|ein)\w*$|\b(?:der|die|das|dem|den|des|und|oder|zu[mr]?)$")


def factors_of(scope: Scope) -> list[Statement]:
    """Reasons for success; what is not known yet, comes next or counts the country is none."""
    kept: list[Statement] = []
    counting = False
    for told in statements_of(scope, "success"):
        counting = counts_the_country(told.text) or (counting and goes_on_counting(told.text))
        if not counting and not gives_no_reason(told.text):
            kept.append(told)
    return kept


def statements_of(scope: Scope, *fields: str) -> list[Statement]:
    """Sentences of these parts; lines that only lead to a list are left out."""
    found: dict[str, Statement] = {}
    for part in scope.parts(*fields):
        sentences = iter(scope.sentences_of(part))
        for sentence in sentences:
            end = sentence.end
            while _CUT.search(scope.view.text[sentence.start : end].rstrip()):
                following = next(sentences, None)
                if following is None:
                    break
                end = following.end
            told = own_words(scope.view.text[sentence.start : end])
            text = " ".join(told.split()).lstrip("-• ")
            if len(text) >= MIN_STATEMENT and not text.endswith(":"):
                evidence = scope.evidence(sentence.start, end)
                found.setdefault(text, Statement(text=text, evidence=evidence))
    return list(found.values())

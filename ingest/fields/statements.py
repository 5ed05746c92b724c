"""Sentences of a form worth quoting as they stand: factors of success, lessons."""

from __future__ import annotations

import re

from ingest.fields.scope import Scope
from ingest.labels import own_words
from records.model import Statement

# shorter lines say nothing worth quoting
MIN_STATEMENT = 25
# a sentence that a page break cut before its noun
_CUT = re.compile(r"\b(?:dies|jed|welch|ein)\w*$|\b(?:der|die|das|dem|den|des|und|oder|zu[mr]?)$")


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

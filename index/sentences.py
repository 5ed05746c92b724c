"""Sentence boundaries of German text through spaCy.

spaCy brings torch with it, which an index build needs anyway; reading documents does not, so the
ingestion finds its sentences without it (see docs/decisions.md).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

# a new list item or paragraph always begins a new sentence
_NEW_LINE = re.compile(r"\n+(?=\s*(?:[-•–*]|\w))")


@lru_cache(maxsize=1)
def _german() -> Any:
    import spacy

    pipeline = spacy.blank("de")
    pipeline.add_pipe("sentencizer", config={"punct_chars": [".", "!", "?", ";", "…"]})
    return pipeline


def sentence_ends(text: str) -> list[int]:
    """Offsets behind each sentence of `text`, the last one included, in order.

    spaCy's tokeniser keeps German abbreviations ("z. B.", "Abs.") and ordinals ("2.") together
    with their full stop, so that these end no sentence.
    """
    document = _german()(text)
    ends = {sentence.end_char for sentence in document.sents}
    ends.update(match.start() for match in _NEW_LINE.finditer(text))
    return sorted(end for end in ends if end > 0)

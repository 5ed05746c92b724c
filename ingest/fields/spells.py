"""People told by how long they have been out of work: "seit mindestens 18 Monaten arbeitslos".

Who has been unemployed for a year is long-term unemployed (§ 18 SGB III).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from records.quantities.numbers import NUMBER, WORDS
from records.quick import quick
from records.vocabulary import TermMatch, vocabulary

LONG_TERM = 12  # months
_AT_LEAST = r"(?:seit|länger\s+als|mehr\s+als|über|mindestens|mind\.|wenigstens)"
_SPELL = quick(
    rf"(?P<least>\b{_AT_LEAST}\s+)(?:{_AT_LEAST}\s+|(?:rund|etwa|ca\.|gut|den\s+letzten)\s+)?"
    rf"(?P<number>{NUMBER})\s+(?P<unit>Monat|Jahr)\w*\s+(?:(?:und|oder)\s+(?:länger|mehr)\s+)?"
    r"(?:[a-zäöüß]+\s+){0,2}(?P<word>arbeitslos|ohne\s+Arbeit\b)"
)
# "mit einer Arbeitslosigkeit von mehr als zwei Jahren"
_TOLD_BEHIND = quick(
    rf"\b(?P<word>arbeitslos\s+gemeldet|Arbeitslos(?:igkeit|meldung))\s+(?:seit|von)\s+"
    rf"(?:{_AT_LEAST}\s+|(?:rund|etwa|ca\.|gut)\s+)?(?P<number>{NUMBER})\s+(?P<unit>Monat|Jahr)"
)
_SHORTER = re.compile(
    r"\b(?:nicht|noch\s+nicht|höchstens|maximal|bis\s+zu|weniger\s+als|kürzer)\s+$"
)


# "nicht länger als zwei", "höchstens drei" in front of "Jahre arbeitslos"
_NO_LONGER = re.compile(
    rf"\b(?:nicht|höchstens|maximal|bis\s+zu|weniger\s+als|kürzer\s+als|unter)\s+"
    rf"(?:{_AT_LEAST}\s+)?{NUMBER}\s+$"
)


def is_short_spell(text: str, start: int) -> bool:
    """The words before a mention say that people have not been out of work for so long."""
    return _NO_LONGER.search(text[max(0, start - 50) : start]) is not None


def long_spells(text: str) -> Iterator[TermMatch]:
    """Mentions of people who have been unemployed for a year or more."""
    for match in (*_SPELL.finditer(text), *_TOLD_BEHIND.finditer(text)):
        if _SHORTER.search(text[: match.start()]) or "\n\n" in match.group():
            continue
        number = match["number"].lower()
        count = WORDS.get(number) or (int(number) if number.isdigit() else 0)
        if count * (12 if match["unit"] == "Jahr" else 1) >= LONG_TERM:
            term = vocabulary().by_code["long_term_unemployed"]
            yield TermMatch(term, match.start(), match.end())

"""Running text as the documents need it: one line from many, or broken with hyphens."""

from __future__ import annotations

import re

_VOWELS = "aeiouäöüyAEIOUÄÖÜ"
# never parted between these two
_TOGETHER = "ch ck ph th qu sc bl br dr fl fr gl gr kl kr pl pr tr hl hm hn hr"


def flat(text: str) -> str:
    """A text written over several lines of source, as one line."""
    return " ".join(text.split())


def _parts(word: str, room: int) -> tuple[str, str] | None:
    """The word parted at the last syllable that still fits, with its hyphen."""
    if len(word) < 9 or not re.fullmatch(r"[A-Za-zÄÖÜäöüß]+[.,;:]?", word):
        return None
    for at in range(min(room - 1, len(word) - 4), 2, -1):
        before, here, after = word[at - 1], word[at], word[at + 1]
        if here in _VOWELS or after not in _VOWELS or before + here in _TOGETHER:
            continue
        return word[:at] + "-", word[at:]
    return None


def hyphenated(text: str, chars: int) -> str:
    """Lines of at most `chars` characters joined by <br/>, long words parted at the end."""
    lines: list[str] = []
    line = ""
    for word in flat(text).split(" "):
        rest = word
        while rest:
            room = chars - len(line) - (1 if line else 0)
            if len(rest) <= room:
                line, rest = f"{line} {rest}".strip(), ""
                continue
            parted = _parts(rest, room)
            if parted:
                lines.append(f"{line} {parted[0]}".strip())
                line, rest = "", parted[1]
            elif line:
                lines.append(line)
                line = ""
            else:
                line, rest = rest, ""
    return "<br/>".join([*lines, line] if line else lines)

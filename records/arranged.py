"""Alternatives of a pattern put together by their first letter, so that few are tried anywhere.

Python's `re` tries the alternatives of "(?:vermittelt|begonnen|…)" one after the other at every
character. Only those that begin with the letter that stands there can match, and their order among
themselves is kept, so what is found, and what its groups hold, stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# letters that `re.IGNORECASE` takes for these, beyond their capital form
_ALIKE = {"i": "İı", "k": "\u212a", "s": "ſ"}
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzäöü")
_FEW = 3  # so many alternatives are as well tried one after the other
_REPEATED = tuple("?*+{")
_HEAD = re.compile(r"\((?:\?(?:P<\w+>|<?[=!]|(?P<on>[a-z]*)(?:-(?P<off>[a-z]+))?:|>))?")


def arranged(pattern: str, any_case: bool = False) -> str:
    """The pattern with its alternatives by first letter; `any_case` where case is ignored.

    Patterns with comments or with conditions on a group are left as they are.
    """
    if "(?#" in pattern or "(?(" in pattern:
        return pattern
    flags = re.match(r"\(\?[a-z]+\)", pattern)  # "(?m)" opens the pattern
    begin = flags.end() if flags else 0
    any_case = any_case or (flags is not None and "i" in flags.group())
    return pattern[:begin] + _alternatives(pattern[begin:], any_case)


def _alternatives(pattern: str, any_case: bool) -> str:
    parts = [_inside(part, any_case) for part in _split(pattern)]
    if len(parts) <= _FEW:
        return "|".join(parts)
    out: list[str] = []
    run: dict[str, list[tuple[str, str]]] = {}
    for part in parts:
        known = _first(part, any_case)
        if known is not None:
            letter, bounded = known
            run.setdefault(letter, []).append((part, "(?<=\\b.)" if bounded else ""))
            continue
        # it may begin with any letter, so nothing goes past it
        out += _grouped(run, any_case)
        run = {}
        out.append(part)
    return "|".join([*out, *_grouped(run, any_case)])


def _grouped(run: dict[str, list[tuple[str, str]]], any_case: bool) -> Iterator[str]:
    for letter, parts in run.items():
        rest = "|".join(f"{edge}{part[3 if edge else 1 :]}" for part, edge in parts)
        if any_case:
            # a set of letters is looked at before the alternative is entered
            letters = f"{letter}{letter.upper()}{_ALIKE.get(letter, '')}"
            yield f"(?-i:[{letters}])(?:{rest})"
        else:
            yield f"{letter}(?:{rest})" if len(parts) > 1 else parts[0][0]


def _first(part: str, any_case: bool) -> tuple[str, bool] | None:
    """The letter that an alternative begins with, and whether a word begins with it."""
    bounded = part.startswith("\\b")
    bare = part[2:] if bounded else part
    letter = bare[:1].lower() if any_case else bare[:1]
    if letter.lower() not in _LETTERS or bare[1:].startswith(_REPEATED):
        return None
    return letter, bounded


def _inside(part: str, any_case: bool) -> str:
    """One alternative, with those in its groups arranged."""
    out: list[str] = []
    at = 0
    while at < len(part):
        if part[at] == "(":
            end = _closing(part, at)
            head = _HEAD.match(part, at)
            assert head is not None
            inner = any_case
            if head["on"] and "i" in head["on"]:
                inner = True
            if head["off"] and "i" in head["off"]:
                inner = False
            out += [head.group(), _alternatives(part[head.end() : end], inner), ")"]
            at = end + 1
            continue
        stop = _token(part, at)
        out.append(part[at:stop])
        at = stop
    return "".join(out)


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern, not those within its groups."""
    parts, begin, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            parts.append(pattern[begin:at])
            begin = at + 1
        at = _closing(pattern, at) + 1 if pattern[at] == "(" else _token(pattern, at)
    return [*parts, pattern[begin:]]


def _closing(pattern: str, opening: int) -> int:
    """Where the group that opens here is closed."""
    at = opening + 1
    while pattern[at] != ")":
        at = _closing(pattern, at) + 1 if pattern[at] == "(" else _token(pattern, at)
    return at


def _token(pattern: str, at: int) -> int:
    """End of what begins here: an escaped letter, a set of letters, else one letter."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] != "[":
        return at + 1
    at += 2 if pattern[at + 1] == "^" else 1
    at += pattern[at] == "]"  # first in its set it stands for itself
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1

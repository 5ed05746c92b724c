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
# an escaped letter, a set of letters (where "]" may come first), a group that opens, a sign
_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\((?:\?(?:P<\w+>|<?[=!]|(?P<on>[a-z]*)(?:-(?P<off>[a-z]+))?:|>))?"
    r"|[)|]|[^\\\[()|]+",
    re.DOTALL,
)


def arranged(pattern: str, any_case: bool = False) -> str:
    """The pattern with its alternatives by first letter; `any_case` where case is ignored.

    Patterns with comments or with conditions on a group are left as they are.
    """
    if "(?#" in pattern or "(?(" in pattern:
        return pattern
    flags = re.match(r"\(\?[a-z]+\)", pattern)  # "(?m)" opens the pattern
    begin = flags.end() if flags else 0
    any_case = any_case or (flags is not None and "i" in flags.group())
    return pattern[:begin] + _alternatives(_TOKEN.finditer(pattern, begin), any_case)


def _alternatives(tokens: Iterator[re.Match[str]], any_case: bool) -> str:
    """The alternatives up to the end of their group."""
    parts: list[str] = []
    part: list[str] = []
    for token in tokens:
        sign = token.group()
        if sign == ")":
            break
        if sign == "|":
            parts.append("".join(part))
            part = []
        elif sign[0] == "(":
            inner = any_case
            if token["on"] and "i" in token["on"]:
                inner = True
            if token["off"] and "i" in token["off"]:
                inner = False
            part += sign, _alternatives(tokens, inner), ")"
        else:
            part.append(sign)
    parts.append("".join(part))
    return _by_letter(parts, any_case) if len(parts) > _FEW else "|".join(parts)


def _by_letter(parts: list[str], any_case: bool) -> str:
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

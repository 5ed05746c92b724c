"""A quick look before a long pattern: the letters without which it cannot match.

A pattern with many alternatives tries them all at every character, most of the time in vain. What
every match must contain is read off the pattern itself, after Cox, Regular Expression Matching with
a Trigram Index (https://swtch.com/~rsc/regexp/regexp4.html); text without it is not searched. So
the look can never rule out what the pattern would find.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

from records.by_text import LONGEST_SENTENCE, by_text
from records.marks import DIGIT, lowered, mark, marks_of

_MAX_STRINGS = 48  # alternatives that are spelled out; beyond, the parts are kept apart
_MAX_LOOKED_FOR = 90
_SENTENCE = 120  # letters
_USELESS = 2.0
_MOST_SETS = 3  # the rarest are looked for
_DIGIT = "\0"  # stands for any digit
_SAFE = frozenset(
    "abcdefghijklmnopqrstuvwxyzäöüßéè0123456789 .,;:!?§€%&/()[]{}<>=+*#@_|~^'\"\\-–—„“”•○▪●◦\t\n"
)

Clause = frozenset[str]


def quick(pattern: str, flags: int = 0) -> Quick:
    """The compiled pattern behind its quick look."""
    return Quick(re.compile(pattern, flags))


class Quick:
    """A compiled pattern that looks for what it needs before it searches."""

    __slots__ = ("_any_case", "_marks", "_needs_digit", "_sets", "pattern")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self._any_case, clauses = _clauses(pattern)
        self._needs_digit = frozenset((_DIGIT,)) in clauses
        useful = {
            clause
            for clause in clauses
            if _DIGIT not in clause
            and len(clause) <= _MAX_LOOKED_FOR
            and _likely(clause) < _USELESS
        }
        rarest = sorted(useful, key=lambda clause: (_likely(clause), sorted(clause)))[:_MOST_SETS]
        # the shorter are the likelier, so that a look that succeeds ends soon
        self._sets = tuple(tuple(sorted(c, key=lambda s: (len(s), s))) for c in rarest)
        wanted = (mark(strings, self._any_case) for strings in self._sets)
        marks = [bits for bits in wanted if bits is not None]
        # the sets as bits, for sentences
        self._marks = (DIGIT, *marks) if self._needs_digit else tuple(marks)

    def may_match(self, text: str) -> bool:
        """False only where no match is possible anywhere in `text`."""
        if len(text) <= LONGEST_SENTENCE:
            held = marks_of(text) if self._marks else 0
            for bits in self._marks:  # noqa: SIM110  a generator would take longer than the look
                if not held & bits:
                    return False
            return True
        # long texts are rarely asked twice, so finding all marks would not pay
        if self._needs_digit and not holds_digit(text):
            return False
        if not self._sets:
            return True
        if self._any_case:
            text = lowered_once(text)
        for strings in self._sets:
            for string in strings:
                if string in text:
                    break
            else:
                return False
        return True

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.search(text, pos, endpos) if self.may_match(text) else None

    def finditer(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text, pos, endpos) if self.may_match(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self.pattern.findall(text) if self.may_match(text) else []

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.match(text, pos, endpos) if self.may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(text) if self.may_match(text) else None


# the patterns of all fields look at one sentence after the other
@by_text
def lowered_once(text: str) -> str:
    return lowered(text)


_ANY_DIGIT = re.compile(r"\d")


@by_text
def holds_digit(text: str) -> bool:
    return _ANY_DIGIT.search(text) is not None


def _likely(clause: Clause) -> float:
    """Rough share of sentences that hold one of the strings."""
    return sum(_SENTENCE * math.prod(map(_frequency, s)) for s in clause)


def _frequency(letter: str) -> float:
    """Rough share of a letter or mark in German text."""
    if letter.isalnum():
        return 0.06
    return {" ": 0.15, "\n": 0.02, ".": 0.02, ",": 0.02, "-": 0.02}.get(letter, 0.002)


# --- what a pattern needs ---------------------------------------------------------------------


def _clauses(pattern: re.Pattern[str]) -> tuple[bool, list[Clause]]:
    """Sets of strings; every match holds at least one string of each set.

    The first value says that case does not count; then they are in small letters.
    """
    try:
        from re import _constants as names  # type: ignore[attr-defined]
        from re import _parser as parser  # type: ignore[attr-defined]
    except ImportError:  # another Python keeps its parser elsewhere; then there is no quick look
        return False, []
    any_case = bool(pattern.flags & re.IGNORECASE) or "(?i" in pattern.pattern
    needs = _Needs(names, any_case)
    exact, clauses = needs.of(parser.parse(pattern.pattern, pattern.flags))
    if exact is not None:
        clauses = [*clauses, exact]
    return any_case, [_shortest(c) for c in clauses if c and "" not in c]


def _shortest(clause: Iterable[str]) -> Clause:
    """Without strings that hold another one of them."""
    kept: list[str] = []
    for string in sorted(set(clause), key=len):
        if not any(k in string for k in kept):
            kept.append(string)
    return frozenset(kept)


class _Needs:
    """Walks through a parsed pattern.

    Every part gives the strings it matches, where they can be spelled out (else `None`), and the
    sets of which each match holds a string.
    """

    def __init__(self, names: Any, any_case: bool) -> None:
        self.n = names
        self.any_case = any_case

    def _letter(self, code: int) -> str | None:
        """The letter as it is looked for; `None` for letters whose other forms are many."""
        lowered = chr(code).lower()
        if lowered not in _SAFE:
            return None
        return lowered if self.any_case else chr(code)

    def of(self, parts: Any) -> tuple[Clause | None, list[Clause]]:
        """Of a sequence of parts."""
        whole: Clause | None = frozenset(("",))  # all of it so far, where it can be spelled out
        run: Clause = frozenset(("",))
        clauses: list[Clause] = []
        for operator, argument in parts:
            exact, needs = self._one(operator, argument)
            clauses += needs
            if exact is not None and len(run) * len(exact) <= _MAX_STRINGS:
                run = frozenset(map("".join, product(run, exact)))
                continue
            clauses.append(run)
            whole, run = None, exact if exact is not None else frozenset(("",))
        if whole is None:
            return None, [c for c in [*clauses, run] if "" not in c]
        return run, [c for c in clauses if "" not in c]

    def _one(self, operator: Any, argument: Any) -> tuple[Clause | None, list[Clause]]:
        n = self.n
        if operator is n.LITERAL:
            letter = self._letter(argument)
            return (None, []) if letter is None else (frozenset((letter,)), [])
        if operator is n.IN:
            return self._class(argument)
        if operator is n.ASSERT:
            exact, needs = self.of(argument[1])
            return frozenset(("",)), [*needs, exact] if exact and "" not in exact else needs
        if operator in (n.ASSERT_NOT, n.AT):
            return frozenset(("",)), []
        if operator is n.SUBPATTERN:
            return self.of(argument[3])
        if operator is n.ATOMIC_GROUP:
            return self.of(argument)
        if operator is n.BRANCH:
            return self._branch(argument[1])
        if operator in (n.MAX_REPEAT, n.MIN_REPEAT, n.POSSESSIVE_REPEAT):
            least, most, parts = argument
            exact, needs = self.of(parts)
            if exact is not None and (least, most) in ((0, 1), (1, 1)):
                return exact | {""} if least == 0 else exact, [] if least == 0 else needs
            if least == 0:
                return None, []
            return None, needs if exact is None or "" in exact else [*needs, _times(exact, least)]
        return None, []

    def _class(self, members: Any) -> tuple[Clause | None, list[Clause]]:
        n = self.n
        if len(members) == 1 and members[0] == (n.CATEGORY, n.CATEGORY_DIGIT):
            return None, [frozenset((_DIGIT,))]
        if all(op is n.LITERAL for op, _ in members):
            letters = [self._letter(code) for _, code in members]
            known = frozenset(letter for letter in letters if letter is not None)
            return (None, []) if None in letters else (known, [])
        if all(op is n.LITERAL or op is n.RANGE for op, _ in members) and all(
            low >= 48 and high <= 57
            for low, high in ((a, a) if op is n.LITERAL else a for op, a in members)
        ):
            return None, [frozenset((_DIGIT,))]
        return None, []

    def _branch(self, ways: Any) -> tuple[Clause | None, list[Clause]]:
        found = [self.of(way) for way in ways]
        if all(exact is not None for exact, _ in found):
            every = frozenset().union(*(exact for exact, _ in found if exact is not None))
            return every, []
        chosen: list[Clause] = []
        for exact, needs in found:
            options = [*needs, *([exact] if exact and "" not in exact else [])]
            if not options:
                return None, []
            chosen.append(min(options, key=_likely_of_part))
        return None, [frozenset().union(*chosen)]


def _times(strings: Clause, times: int) -> Clause:
    """The strings behind each other, as often as stated or as they can be spelled out."""
    run = strings
    for _ in range(times - 1):
        if len(run) * len(strings) > _MAX_STRINGS:
            break
        run = frozenset(map("".join, product(run, strings)))
    return run


def _likely_of_part(clause: Clause) -> float:
    return _likely(_shortest(clause))

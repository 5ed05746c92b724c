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

from records.arranged import arranged
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
    return Quick(pattern, flags)


class Quick:
    """A compiled pattern that looks for what it needs before it searches.

    `written` is how it was written, `pattern` has its alternatives by first letter.
    """

    __slots__ = ("_any_case", "_enough", "_marks", "_needs_digit", "_sets", "pattern", "written")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.written = pattern
        self.pattern = re.compile(arranged(pattern, bool(flags & re.IGNORECASE)), flags)
        self._any_case, clauses, enough = _clauses(pattern, flags)
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
        # strings without white space are marked just where they stand
        whole = [string for string in enough if string and not any(map(str.isspace, string))]
        self._enough = mark(whole, self._any_case) or 0

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

    def holds(self, text: str) -> bool:
        """Whether the pattern matches anywhere in `text`; of a sentence the marks mostly tell."""
        if not self.may_match(text):
            return False
        if self._enough and len(text) <= LONGEST_SENTENCE:
            held = marks_of(text)
            # a negative number stands for "may hold anything"
            if held > 0 and held & self._enough:
                return True
        return self.pattern.search(text) is not None

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


def that_may(patterns: Iterable[Quick], text: str) -> list[Quick]:
    """Those that may match in `text`, in their order, by one look at its marks."""
    if len(text) > LONGEST_SENTENCE:
        return [pattern for pattern in patterns if pattern.may_match(text)]
    held = marks_of(text)
    found = []
    for pattern in patterns:
        for bits in pattern._marks:
            if not held & bits:
                break
        else:
            found.append(pattern)
    return found


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


def _clauses(pattern: str, flags: int) -> tuple[bool, list[Clause], Clause]:
    """Sets of strings; every match holds at least one string of each set.

    The first value says that case does not count; then they are in small letters. Text that holds
    a string of the last value matches in any case.
    """
    try:
        from re import _constants as names  # type: ignore[attr-defined]
        from re import _parser as parser  # type: ignore[attr-defined]
    except ImportError:  # another Python keeps its parser elsewhere; then there is no quick look
        return False, [], frozenset()
    parsed = parser.parse(pattern, flags)
    flags = parsed.state.flags
    any_case = bool(flags & re.IGNORECASE) or "(?i" in pattern
    needs = _Needs(names, any_case)
    exact, clauses = needs.of(parsed)
    if exact is not None:
        clauses = [*clauses, exact]
    # with case ignored in parts only, letters of both cases would be taken for each other
    throughout = any_case == bool(flags & re.IGNORECASE)
    enough = needs.enough(parsed) if throughout else frozenset()
    return any_case, [_shortest(c) for c in clauses if c and "" not in c], _shortest(enough)


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

    def enough(self, parts: Any) -> Clause:
        """Strings that match a sequence of parts wherever they stand, as far as they are known.

        What may be missing is left out, whatever it is; what looks around itself gives no string.
        """
        n = self.n
        run: Clause = frozenset(("",))
        for operator, argument in parts:
            if operator is n.LITERAL:
                letter = self._letter(argument)
                here = frozenset(() if letter is None else (letter,))
            elif operator is n.BRANCH:
                here = frozenset().union(*map(self.enough, argument[1]))
            elif operator is n.SUBPATTERN and not argument[1] and not argument[2]:
                here = self.enough(argument[3])
            elif operator in (n.MAX_REPEAT, n.MIN_REPEAT) and argument[0] == 0:
                continue
            elif operator is n.IN and all(op is n.LITERAL for op, _ in argument):
                letters = (self._letter(code) for _, code in argument)
                here = frozenset(letter for letter in letters if letter is not None)
            else:
                return frozenset()
            run = frozenset(map("".join, product(run, here)))
            if len(run) > _MAX_LOOKED_FOR:
                return frozenset()
        return run

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

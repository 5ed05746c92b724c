"""What running text says of names that stand in tables: the sentences with a name, and the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.layouts.naming import KIND_WORD
from ingest.view import View, lines_of
from records.quick import quick

# the first word of a name stands for all of it from this length on
MIN_HEAD = 6
_SENTENCE_END = re.compile(r"(?<!\d)(?<!\b[A-Za-z])(?<!\bbzw)(?<!\bca)[.!?]\s+(?=[A-ZÄÖÜ„\"])|;\s+")
# sentences about several measures, or about the office
_OF_ALL = quick(
    r"\b(?:[Ii]nsgesamt|[Zz]usammen(?!\s+\d[\d.,]*\s*(?:Euro|€|EUR))|[Bb]eiden?|[Ss]ämtliche\w*)\b|"
    r"[Zz]um Vergleich|"
    r"Eingliederungstitel|Maßnahmen\b|Angebote\b|Projekte\b|Übersicht|Tabelle"
)


@dataclass
class TellsOf:
    """Where the text speaks of one name, and the sentences it says there."""

    spans: list[tuple[int, int]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def sentences_of(view: View, names: Sequence[str]) -> dict[str, TellsOf]:
    """For each name what running text says of it; a sentence with two names belongs to neither."""
    patterns = {name: _pattern(name, names) for name in names}
    told: dict[str, TellsOf] = {name: TellsOf() for name in names}
    for start, end in paragraphs(view):
        current: str | None = None
        for first, last in sentences(view.text, start, end):
            text = view.text[first:last]
            named = [name for name, pattern in patterns.items() if pattern.search(text)]
            if named or _OF_ALL.search(text):
                current = named[0] if len(named) == 1 else None
            if current is None:
                continue
            tells = told[current]
            tells.texts.append(text)
            if tells.spans and not view.text[tells.spans[-1][1] : first].strip():
                tells.spans[-1] = (tells.spans[-1][0], last)
            else:
                tells.spans.append((first, last))
    return told


def _pattern(name: str, names: Sequence[str]) -> re.Pattern[str]:
    """A name with its endings, "des Werkhofs Nord", or its first word where no other begins so."""
    words = name.strip(' :*„“"').split()
    whole = r"\s+".join(rf"{re.escape(word)}(?:e?s|n)?" for word in words)
    heads = [other.split()[0].casefold() for other in names]
    alone = (
        len(words) > 1
        and len(words[0]) >= MIN_HEAD
        and heads.count(words[0].casefold()) == 1
        and not re.fullmatch(KIND_WORD, words[0])
    )
    head = rf"|{re.escape(words[0])}(?:e?s|n)?" if alone else ""
    return re.compile(rf"(?<![\w-])(?:{whole}{head})(?![\w-])")


def paragraphs(view: View) -> Iterator[tuple[int, int]]:
    """Lines of running text that follow each other; headings and rows of tables part them."""
    begin: int | None = None
    stop = 0
    for line in lines_of(view.text):
        running = line.text.strip() and "\t" not in line.text and not line.text.startswith("#")
        if running:
            begin = line.start if begin is None else begin
            stop = line.end
        elif begin is not None:
            yield begin, stop
            begin = None
    if begin is not None:
        yield begin, stop


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences, and what semicolons part, of a stretch of running text."""
    at = start
    for mark in _SENTENCE_END.finditer(text, start, end):
        yield at, mark.start() + 1
        at = mark.end()
    if at < end:
        yield at, end

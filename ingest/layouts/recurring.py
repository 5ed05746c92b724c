"""Lines of a document with what may be their label, and which of these labels come again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from ingest.labels import bullet, lexicon
from ingest.view import Line, View, lines_of

MIN_EXAMPLES = 2
MAX_LABEL = 60
MARK = re.compile(r"^\s*(?P<marks>#{1,6})\s+")
PAIR = re.compile(r"^\s*(?:[-•–▪]\s+)?(?P<label>[A-ZÄÖÜ][^:?\t\n]{1,44})[:?](?=\s|$)")
WORDS = re.compile(r"[A-Za-zÄÖÜäöüß]{3}")
_ITEM_MARK = re.compile(r"^\s*(?:[a-z]\)|\(?\d{1,2}[.)]|[A-Z][.)])\s+(?=[A-ZÄÖÜ])")
# a label has figures in brackets or at its end, if at all
_NO_VALUE = re.compile(r"(?:[^\W\d]|[„\"(])(?:\([^()]*\)|[^\d(])*\d{0,4}\W*$")


@dataclass(frozen=True)
class Entry:
    """A line that is not empty: the label at its beginning, if it may have one."""

    line: Line
    text: str
    key: str
    fields: tuple[str, ...]
    known: bool
    gap: bool


def entries_of(view: View, start: int = 0, end: int | None = None) -> list[Entry]:
    """Lines with the key and the fields of what may be their label."""
    words = lexicon()
    found: list[Entry] = []
    gap = True
    for line in lines_of(view.text, start, end):
        text = line.text.strip()
        if not text:
            gap = True
            continue
        label = words.match(line.text)
        told = label.heading if label is not None else _label_in(text)
        fields = label.fields if label is not None else words.by_stem(plain(told)) if told else ()
        key = key_of(told) if told else ""
        found.append(Entry(line, text, key, fields, label is not None, gap))
        gap = False
    return found


def _label_in(text: str) -> str:
    """What may be a label by its shape: the first cell, words before a colon, a short line."""
    pair = PAIR.match(text)
    told = pair["label"] if pair and "\t" not in text else text.split("\t")[0].strip()
    if len(told) > MAX_LABEL or (pair is None and bullet(text) is not None):
        return ""
    return told if _NO_VALUE.match(plain(told)) else ""


def plain(text: str) -> str:
    return _ITEM_MARK.sub("", MARK.sub("", text)).strip(" #*:.?|\t")


def key_of(text: str) -> str:
    return re.sub(r"\d+", "0", " ".join(plain(text).split())).casefold()


def recurring(entries: list[Entry]) -> set[str]:
    """Keys of labels that come again."""
    often = Counter(e.key for e in entries if e.key and WORDS.search(e.key))
    return {key for key, count in often.items() if count >= MIN_EXAMPLES}


def alone(entry: Entry) -> bool:
    """Nothing but the label stands on the line."""
    return entry.key != "" and key_of(entry.text.rstrip(":?")) == entry.key

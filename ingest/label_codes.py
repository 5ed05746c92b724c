"""Field codes of exports spelled out: "BEZ : …" becomes "Bezeichnung: …".

A key in the document says what its codes mean ("BEZ=Bezeichnung ZG=Zielgruppe"). Codes without one
are spelled out from a list where the same ones begin the lines of several records.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

from ingest.labels import lexicon
from ingest.view import View
from records.word_lists import read_word_list

CODES_FILE = Path(__file__).with_name("label_codes.yaml")
# so many codes of the key are known fields, or so many codes recur, before lines are changed
MIN_CODES = 4
_CODE = r"[A-ZÄÖÜ][A-ZÄÖÜ0-9_-]{0,9}"
_KEYED = re.compile(
    rf"(?<![\w=-])(?P<code>{_CODE})[ \t]?=[ \t]?(?P<long>[A-Za-zÄÖÜäöü][^=\n]{{1,60}}?)"
    rf"(?=[ \t]+{_CODE}[ \t]?=|[;,|\t]|[ \t]*$|[ \t]{{2,}})",
    re.MULTILINE,
)
# the code, then a colon, an equals sign or the border of a cell before the value
_LINE = re.compile(rf"(?m)^[ \t]*(?P<code>{_CODE})(?:[ \t]*[:=][ \t]*|\t[ \t]*)(?=[^\s=])")


@lru_cache(maxsize=1)
def _usual() -> dict[str, str]:
    """Code to label, for exports without a key of their own."""
    labels = read_word_list(CODES_FILE)
    return {code: label for label, codes in labels.items() for code in codes}


def codes_spelled(view: View) -> View:
    """The view with a label for each code that begins a line; the values stay where they are."""
    lines = list(_LINE.finditer(view.text))
    counts = Counter(line["code"] for line in lines)
    if len(counts) < MIN_CODES:
        return view
    meaning = _key_of(view.text, counts) or _recurring(counts)
    if not meaning:
        return view
    # a line of the key itself is no line of a record
    key = {m.start() for m in _KEYED.finditer(view.text)}

    def spelled(match: re.Match[str]) -> str:
        label = meaning.get(match["code"])
        return match.group() if label is None or match.start("code") in key else f"{label}: "

    return view.sub(_LINE, spelled)


def _key_of(text: str, counts: Counter[str]) -> dict[str, str]:
    """What the document's own key says of the codes that begin its lines."""
    told: dict[str, str] = {}
    for match in _KEYED.finditer(text):
        told.setdefault(match["code"], match["long"].strip(" .,;"))
    known = sum(bool(lexicon().fields_of(label)) for code, label in told.items() if counts[code])
    return told if known >= MIN_CODES else {}


def _recurring(counts: Counter[str]) -> dict[str, str]:
    """Usual codes, where several of them begin lines as often as records have names."""
    usual = {code: label for code, label in _usual().items() if counts[code] > 1}
    return usual if len(set(usual.values())) >= MIN_CODES else {}

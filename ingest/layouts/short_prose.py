"""A short text under a title: what a colleague writes of one approach, with hardly a figure in it.

Only for documents in which no layout, and no name that the text comes back to, shows an example.
Letters, notices, statistics and rules of the house have titles too; they are told by their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.layouts.block import Block, Part
from ingest.layouts.naming import bare
from ingest.view import Line, View, lines_of
from records.model import Kind

# letters: a page at most, and more than a caption
LONGEST, LEAST = 1_600, 250
MAX_TITLE = 60
# words of working with people
MIN_WORDS = 1
_WORK = re.compile(
    r"begleit|betreu|[Tt]eilnehm|[Tt]eilnahme|berät|[Bb]erat|[Cc]oach|[Gg]ruppe|[Kk]urs|[Tt]andem|"
    r"[Pp]aten|[Pp]atin|[Ww]erkstatt|[Pp]rakti|[Vv]ermittl|[Tt]räger|[Ff]achkr|[Ll]ots|[Gg]espräch|"
    r"[Aa]ngebot|[Pp]rojekt|[Mm]aßnahme|[Aa]nleit|leiten an|[Ee]inladung"
)
_PEOPLE = re.compile(
    r"[Ll]eistungsberechtigt|arbeitslos|Jobcenter|Kund(?:in|en|schaft)|Bürgergeld|SGB|[Jj]ugendlich|"
    r"[Aa]lleinerziehend|Geflüchtet|Azubi|Auszubildend|Eltern|Menschen|Mütter|Frauen|Männer|Erwachsene"
)
_OTHER_PAPER = re.compile(
    r"Sehr geehrte|Liebe Kolleg|(?:Viele|Freundliche|freundlichen|Beste) Grü|Öffnungszeiten|"
    r"[Aa]nmeldung|Rechnung|Regelbedarf|Kaution|Stadthalle|Eintritt ist frei|Sitzung|Beschluss"
)
_NO_TITLE = re.compile(
    r"\w*(?:[Ss]tatistik|[Bb]ilanz|[Rr]ichtlinie|[Mm]erkblatt|[Hh]inweise?|[Ee]inladung|[Ff]ragen|"
    r"[Ss]tellenausschreibung|[Bb]ericht|[Pp]rogramm|[Ii]nformation\w*|[Aa]nfrage|[Aa]ntwort)\b",
)


def title_of_prose(view: View, lines: list[Line]) -> Line | None:
    """The title of a short text about one approach, whose `lines` are not empty; else `None`."""
    if not LEAST <= len(view.text.strip()) <= LONGEST or len(lines) < 2:
        return None
    title = lines[0]
    plain = bare(title.text.strip(" \t#*"))
    told = view.text[title.end :]
    marked = sum(line.text.lstrip().startswith("#") for line in lines[1:])
    if not plain or len(plain) > MAX_TITLE or _NO_TITLE.search(plain) or marked:
        return None
    words = {m.group().casefold() for m in _WORK.finditer(told)}
    if len(words) < MIN_WORDS or not _PEOPLE.search(told) or _OTHER_PAPER.search(view.text):
        return None
    return title


def split_short_prose(view: View, may_name: Callable[[str], bool]) -> list[Block]:
    """One block for the whole text, or none; `may_name` judges a title."""
    lines = [line for line in lines_of(view.text) if line.text.strip()]
    title = title_of_prose(view, lines)
    if title is None:
        return []
    plain = bare(title.text.strip(" \t#*"))
    name = re.split(r"\s[–—-]\s|:\s", plain)[0]
    if not may_name(name):
        return []
    at = title.start + title.text.index(name)
    kind: Kind = "project" if re.search(r"[Pp]rojekt", view.text) else "measure"
    parts = [Part(("description",), "", title.end, len(view.text))]
    return [Block(name, at, at + len(name), 0, len(view.text), kind, "sheet", parts)]

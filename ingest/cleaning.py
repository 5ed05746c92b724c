"""From raw text to a readable view: mark-up out, running heads out, hyphenation mended."""

from __future__ import annotations

import re
from collections import Counter

from ingest.capital_headings import capitals_marked, letters_joined
from ingest.label_blocks import labels_known
from ingest.label_codes import codes_spelled
from ingest.label_rows import (
    leaders_to_cells,
    rows_apart,
    semicolons_to_cells,
    strokes_to_cells,
)
from ingest.running_heads import drop_running_heads
from ingest.umlauts import umlauts_restored
from ingest.view import View
from records.quick import quick

_SPACES = re.compile(r"[\u00a0\u2007\u202f\u2009\u200a\u3000]")
# "1 250 Personen", and figures of four digits and more with a space that does not break
_SPACE_IN_NUMBER = re.compile(
    r"[\u00a0\u2007\u202f\u2009](?<=\d[\u00a0\u2007\u202f\u2009])(?=\d{3}(?!\d))"
    r"| (?<=\d )(?=\d{3} (?:Personen|Menschen|Teilnehm|TN\b|Plätze|Bedarfsgem|Haushalte|Familien|"
    r"Eintritte|Austritte|Kund|Leistungsb|Arbeitslose|Beschäftigte|Jugendliche|Frauen|Männer|"
    r"Integrationen|Vermittlungen|Fälle|Besucher|Menschen|Beratungen))"
)
_NUMBER_BEFORE = re.compile(r"(?:^|[\s(:;–-])[1-9]\d{0,2}$")
_NUMBERED = re.compile(r"(?:Los|Modul|Kurs|Gruppe|Phase|Teil|Nr\.|Standort|Anlage|Stufe)\s*\d+$")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
# no German word is that long; patterns that begin within words would take forever over it
_LONGEST_WORD = 80
_ENDLESS = re.compile(rf"[^\W_]{{{_LONGEST_WORD}}}(?=[^\W_])")
_LINE_TAG = quick(r"</?(?:p|br|ul|ol|li|div|tr|table|tbody|h[1-6])(?:\s[^<>]{0,200})?/?>", re.I)
_CELL_TAG = quick(r"</?(?:td|th)(?:\s[^<>]{0,200})?>", re.I)
_INLINE_TAG = quick(r"</?(?:u|b|i|em|strong|span|sup|sub|font|a|small)(?:\s[^<>]{0,200})?>", re.I)
_IMAGE = quick(r"!\[[^\]\n]*\]\([^)\n]*\)")
_LINK = quick(r"\[([^\]\n]+)\]\([^)\s]*\)")
_SUPERSCRIPT = quick(r"\s?\^\{([^{}\n]{1,20})\}")
_ESCAPE = quick(r"\\(?=[_*#\[\]().~-])")
_BOLD_PAIR = quick(r"\*\*\*\*")
# bold glued to a word on its other side: the conversion lost a line break here
_BOLD_GLUED = quick(r"(?<=[\w.:!?“”\"}\])])\*\*(?=[\w„]|\([A-ZÄÖÜ])")
_BOLD = quick(r"\*\*")
_ITALIC_START = quick(r"(?m)^\*(?=[A-Za-zÄÖÜäöü„])")
_ITALIC_END = quick(r"(?<=[.!?“\"\w])\*(?=\s*$)", re.M)
_ITALIC = quick(r"(?<![\w*])\*([A-Za-zÄÖÜäöü„][^*\n]{0,80})\*(?![\w*])")
# list marks that the conversion left in the middle of a line
_INLINE_BULLET = quick(r"(?<=\S)[ \t]+(?=[•○▪●◦][ \t]+\S)")
_RULE = quick(r"(?m)^[ \t]*(?:-{3,}|_{3,}|={3,}|\*{3,})[ \t]*$")

_STROKES = re.compile(r"[-=*~_]{3}")
# headings of plain text between rules, "-- 1 -- NAME ------", or above one
_RULED = quick(
    r"(?m)^[-=*~_]{2,}[ \t]*(?:(?:Nr\.[ \t]*)?\d{1,2}[ \t]*[-=.:)*~]{1,3}[ \t]*)?"
    r"(?=[A-ZÄÖÜ„][^\n]{2,80}?[ \t][-=*~_]{3,}[ \t]*$)"
)
# ">>> NAME <<<", "*** Name ***": a line between signs on both sides
_DECORATED = quick(
    r"(?m)^[ \t]*[<>*~+]{2,}[ \t]+(?=[A-ZÄÖÜ„][^\n\t]{2,70}?[ \t]+[<>*~+]{2,}[ \t]*$)"
)
_SIGNS = re.compile(r"[<>*~+]{2}[ \t]*(?:\n|$)")
_SIGNS_BEHIND = quick(r"(?m)(?<=[\wäöüß.!?)“\"])[ \t]+[<>*~+]{2,}[ \t]*$")
_RULE_BEHIND = quick(r"(?m)(?<=\S)[ \t]+[-=*~_]{3,}[ \t]*$")
# columns that a PDF keeps apart by white space alone
_GAP = quick(r"(?<=\S) {3,}(?=\S)")
# what stands before a hyphen is looked at behind it: a search for a hyphen is quick
_LINE_HYPHEN = re.compile(r"[-\u2010](?<=[a-zäöüßA-ZÄÖÜ][-\u2010])[ \t]*\n[ \t]*(?=[a-zäöüß])")
_SPACE_HYPHEN = re.compile(r"-(?<=[a-zäöüß]-)[ ](?=[a-zäöüß])")
_INNER_HYPHEN = re.compile(r"-(?<=[a-zäöüß]-)(?=[a-zäöüß])")
_PART_BEFORE = re.compile(r"[A-Za-zÄÖÜäöüß]+$")
_PART_BEHIND = re.compile(r"[a-zäöüß]+")
_NAME_HYPHEN = re.compile(r"-(?<=\w-)[ \t]*\n[ \t]*(?=[A-ZÄÖÜ])")
_CONJUNCTION = re.compile(r"(?:und|oder|bzw\.?|sowie|bis|noch|als|wie|mit|u\.)(?![a-zäöüß])")
# words of their own: neither part of a hyphenated word is one
_WORD = re.compile(r"(?<![\w-])[A-Za-zÄÖÜäöüß]{3,}(?![\w-])")
# parts that German joins to a following adjective with a genuine hyphen
_KEEPS_HYPHEN = re.compile(
    r"(?:isch|lich|sozial|deutsch|haupt|neben|vor|nach|mini|on|off|work)$", re.I
)


def clean(source: str, page_starts: list[int] | None = None) -> View:
    """The readable view of a document text."""
    view = View(source)
    if page_starts and len(page_starts) > 1:
        view = drop_running_heads(view, page_starts)
    view = _with_points(view).sub(_SPACES, " ").sub(_INVISIBLE, "")
    if any(len(word) > _LONGEST_WORD for word in view.text.split()):
        view = view.sub(_ENDLESS, lambda match: f"{match.group()} ")
    view = view.sub(_LINE_TAG, "\n").sub(_CELL_TAG, "\t").sub(_INLINE_TAG, "")
    view = semicolons_to_cells(leaders_to_cells(strokes_to_cells(view))).sub(_IMAGE, "").keep(_LINK)
    view = view.keep(_SUPERSCRIPT).sub(_ESCAPE, "")
    if _STROKES.search(view.text):
        view = view.sub(_RULED, "## ").sub(_RULE_BEHIND, "")
    if _SIGNS.search(view.text):
        view = view.sub(_DECORATED, "## ").sub(_SIGNS_BEHIND, "")
    view = view.sub(_RULE, "").sub(_INLINE_BULLET, "\n")
    view = view.sub(_BOLD_PAIR, "\n").sub(_BOLD_GLUED, "\n").sub(_BOLD, "")
    view = view.keep(_ITALIC).sub(_ITALIC_START, "").sub(_ITALIC_END, "")
    view = mend_hyphens(letters_joined(view).sub(_GAP, "\t"))
    view = rows_apart(codes_spelled(capitals_marked(umlauts_restored(view))))
    return labels_known(view)


def _with_points(view: View) -> View:
    """Spaces between thousands as points, so that "1 250 Personen" is one number."""
    text = view.text

    def point(match: re.Match[str]) -> str:
        before = text[max(0, match.start() - 20) : match.start()]
        own = _NUMBER_BEFORE.search(before) and not _NUMBERED.search(before)
        return "." if own else match.group()

    return view.sub(_SPACE_IN_NUMBER, point)


def mend_hyphens(view: View) -> View:
    """Join words cut by a line break or a converter; keep hyphens that belong there.

    "Ein-tritte" is joined when the document knows "Eintritte", or does not know "Ein" as a word
    of its own; "EU- und Landesmittel" and "SGB II- Leistungsberechtigte" stay as they are.
    """
    known = Counter(map(str.casefold, _WORD.findall(view.text)))

    def break_hyphen(match: re.Match[str]) -> str:
        following = view.text[match.end() : match.end() + 12]
        return "- " if _CONJUNCTION.match(following) else ""

    mended = view.sub(_LINE_HYPHEN, break_hyphen)
    mended = mended.sub(_NAME_HYPHEN, "-")
    text = mended.text

    def space_hyphen(match: re.Match[str]) -> str:
        following = text[match.end() : match.end() + 12]
        return match.group() if _CONJUNCTION.match(following) else ""

    mended = mended.sub(_SPACE_HYPHEN, space_hyphen)

    text = mended.text

    def inner(match: re.Match[str]) -> str:
        first = _PART_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
        second = _PART_BEHIND.match(text, match.end())
        if first is None or second is None:
            return match.group()
        return "" if _is_cut(first.group(), second.group(), known) else match.group()

    return mended.sub(_INNER_HYPHEN, inner)


def _is_cut(first: str, second: str, known: Counter[str]) -> bool:
    """The hyphen between two parts was put in by a converter."""
    if _CONJUNCTION.fullmatch(second) or second in {"innen", "in", "r", "n", "e", "er"}:
        return False
    if known[(first + second).casefold()]:
        return True
    return not (_KEEPS_HYPHEN.search(first) or known[first.casefold()] > 0 or len(first) < 3)

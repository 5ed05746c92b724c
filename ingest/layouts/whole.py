"""A document about one approach, whatever its shape: its name is what all of it comes back to.

No heading, label or quotation mark is needed. Whatever stands where a name may stand is weighed by
what speaks for it: it recurs in the text or at the foot of the pages, stands in quotes or behind a
word for its kind, in the title of the file, first and largest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import MIN_FACTS, facts_of, is_told, prose
from ingest.layouts.decks import Heading, headings_marked
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import AWAY, BOX_TITLE, GENERIC, RUN_TITLE, bare, is_type, names_other
from ingest.layouts.no_names import cannot_name, is_asked, is_office, is_paper
from ingest.layouts.pieces import split_pieces
from ingest.layouts.short_prose import split_short_prose
from ingest.layouts.told_names import is_of_the_field
from ingest.names import name_key
from ingest.view import Line, View, lines_of
from records.model import Kind
from records.regions import states_named
from records.vocabulary import vocabulary

# labels of fields that an approach has
_OWN_FIELDS = frozenset(
    {
        "target_group", "participants", "cost", "duration", "period", "weekly_hours", "results",
        "legal_basis", "staffing_ratio",
    }
)  # fmt: skip
_FIELD_OF_FACT = {
    "places": "participants", "time": "duration", "group": "target_group", "unit": "cost",
    "ratio": "staffing_ratio", "law": "legal_basis", "outcome": "results",
}  # fmt: skip
# longer documents tell of more than one approach
LONGEST = 9_000
# a name that nothing in the text comes back to needs a document as short as this
SHORT = 3_000
# so many lines above the running text may hold the title
_HEAD_LINES = 14
_LONGEST_NAME = 70
_MAX_WORDS = 8
_LONG_LINE = 110
# a name of the whole recurs so often, its own place not counted
RECURS = 2
_SENTENCE = re.compile(r"[a-zäöüß)]\.\s+[A-ZÄÖÜ„]|[a-zäöüß]\.$")
_PARTED = re.compile(r"\s[–—|·•-]\s|:\s|\t")
_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ\d][^„“”\"»«\n.?:]{2,50})[“”\"«]")
_KIND = (
    r"(?:(?:(?:Modell|Pilot|ESF-)?[Pp]rojekt|Vorhaben|Angebot|Programm|Ansatz|Kurs|Modell)(?:e?s)?|"
    r"Maßnahme|Initiative)"
)
_KIND_NAME = re.compile(
    rf"\b{_KIND}\s+(?P<name>[A-ZÄÖÜ][\wäöüß-]{{3,}}(?:\s+(?:(?:am|im|in|auf|für|und|mit|zum|zur)\s+)"
    r"{0,2}[A-ZÄÖÜ\d][\wäöüß-]*){0,3})"
)
# "Häufige Fragen zum Jobtandem", "Sachbericht zum Projekt Kleeblatt"
_OF_WHAT = re.compile(
    rf"^(?:(?:AW|WG|Re|Fwd):\s+)?(?:[\w-]+(?:e[nrs]?)?\s+){{0,2}}?(?:Fragen(?:\s+und\s+Antworten)?|\w*[Bb]ericht|"
    rf"\w*[Ss]teckbrief|\w*[Kk]onzept|\w*[Vv]orstellung|\w*[Bb]ilanz|\w*[Pp]räsentation|Rückblick|"
    rf"Gespräch|Interview|Informationen|Infos|Angaben|Fortführung|Sachstand)\s+(?:zu[mr]?|über|von|vom|"
    rf"de[rs]|für|auf)\s+(?:(?:das|die|den|der|dem|unser\w*|einem?r?)\s+)?(?:{_KIND}\s+)?"
    rf"|^[\w-]+\s+(?:zu[mr]?|über)\s+(?:das\s+|die\s+|den\s+|unser\w*\s+)?{_KIND}\s+"
    rf"|^(?:Das|Die|Der|Unsere?)\s+(?:{_KIND}\s+)?(?=[A-ZÄÖÜ„\"])|^{_KIND}\s+(?=[A-ZÄÖÜ„\"])"
)
_BEHIND = re.compile(
    r"\s+(?:in (?:Kürze|Zahlen|der Praxis|Stichworten)|im (?:Überblick|Einzelnen|Jobcenter\b.*)|"
    r"auf einen Blick|stellt sich vor|zieht Bilanz|wirkt)$"
)
_NO_BEGINNING = re.compile(
    r"(?:Für|Bei|Von|Seit|Nach|Ab|Wie|Was|Wer|Warum|Wo|Wann|Stand|Quelle|Hinweis|Frage|Antwort|"
    r"Herr|Frau)\b|.*,\s+(?:der|die|das|wer|wenn|dass)\s"
)
# "Neues Haus für das Jobcenter Seeland"
_NAMES_OFFICE = re.compile(r"\s[Jj]ob-?[Cc]enters?\s+(?:der\s+|des\s+)?[A-ZÄÖÜ]")
# behind an office these are parts of it
_OF_OFFICE = re.compile(r"(?:Team|Abteilung|Bereich|Pressestelle|Newsletter|Sachgebiet)\b")
_CALLED = re.compile(r"\s+(?:nennt|heißt|nennen|heißen)\b")
# an office has its place behind it
_OF_PLACE = (
    r"(?:[Jj]ob-?[Cc]enters?|(?:Land)?[Kk]reis(?:es)?|[Ss]tadt|[Gg]emeinde) "
    r"(?:(?:Stadt|Kreis|Landkreis) )?"
)
_YEAR = re.compile(r"\s+(?:19|20)\d{2}(?:/\d{2,4})?$")
_KIND_OF_PAPER = re.compile(
    r"^\w*(?:[Bb]ericht|[Kk]onzept|[Ss]teckbrief|[Aa]ntrag|[Bb]ilanz)\s+(?=[A-ZÄÖÜ„])"
)
# "Erwerbsfähige Leistungsberechtigte: 6.640"
_COUNTS = re.compile(
    r"[^:\t]{3,60}(?::|\t)\s*(?:ca\. |rund )?\d[\d., ]*\s*(?:€|%|Euro|Prozent|EUR)?\s*$"
)
_SEVERAL = re.compile(
    r"\b(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Mm]ehrere|[2-9]|\d\d)\s+(?:\w+e\s+)?"
    r"(?:Projekte|Beispiele|Praxisbeispiele|Ansätze|Maßnahmen|Vorhaben|Angebote|Modelle)\b"
)
_ARTICLE = re.compile(r"^(?:Das|Die|Der|Unsere?)\s+(?=[A-ZÄÖÜ])")
_ENDING = re.compile(r"(?:e[mnrs]?|s|n)$")


@dataclass(frozen=True)
class Name:
    """A name of the whole document, where it stands first, how often it recurs, its weight."""

    text: str
    at: int
    recurs: int
    weight: int


def split_whole(view: View, title: str | None) -> list[Block]:
    """One block for the whole document, or none."""
    if len(view.text) > LONGEST:
        return []
    name = name_of_whole(view, title)
    if name is None or not _tells(view, name):
        return []
    if name.recurs < 1 and (len(view.text) > SHORT or _SEVERAL.search(view.text[:SHORT])):
        return []
    return [whole_block(view, name)]


def _tells(view: View, name: Name) -> bool:
    """Figures of one approach, in prose or under labels of different fields."""
    text = prose(view, 0, len(view.text))
    if is_told(text):
        return True
    facts = facts_of(text) if name.recurs >= RECURS and len(view.text) <= SHORT else set()
    if "cost" in facts and len(facts) >= MIN_FACTS:
        return True
    parts = labelled_parts(view, 0, len(view.text))
    labelled = {f for p in parts if p.heading for f in p.fields} & _OWN_FIELDS
    told = labelled | {_FIELD_OF_FACT.get(fact, fact) for fact in facts_of(text)}
    labels = len(labelled) >= MIN_FACTS - 1 and len(told) >= MIN_FACTS
    return labels and bool(labelled & {"participants", "cost"})


# how much of a document an example takes that is all it tells
_MOST = 0.7
_ONE_OF_TEXT = frozenset({"sheet", "slide", "chapter", "deck"})


def about_one(view: View, found: list[Block], title: str | None) -> list[Block]:
    """What layouts found; where that is nothing, or a part of what the document is about, all."""
    told = [b for b in found if not b.named_only]
    if not told:
        whole = split_pieces(view) or split_whole(view, title)
        return [*found, *(whole or split_short_prose(view, may_name))]
    if any(b.layout not in _ONE_OF_TEXT for b in told) or len(view.text) > LONGEST:
        return found
    name = name_of_whole(view, title)
    if len(told) > 1:
        # "Die Werkstatt in Kürze" and "Die Werkstatt in Zahlen" tell one
        one = (
            name is not None and name.recurs >= len(told) and all(name.text in b.name for b in told)
        )
        return [whole_block(view, name)] if one and name is not None else found
    block = told[0]
    own = recurrences(block.name, view.text) - 1
    if name is None or name.recurs <= own or _has_name(block.name, name.text):
        return found
    below = not re.search(r"\w", view.text[name.at + len(name.text) : block.start])
    # what stands right below the title of the document is its subtitle
    if name.recurs < RECURS and not (below and name.at < block.start):
        return found
    told_inside = recurrences(name.text, view.text[block.start : block.end]) == name.recurs + 1
    if told_inside or block.end - block.start >= _MOST * len(view.text.rstrip()):
        block.name, block.name_start = name.text, name.at
        block.name_end = name.at + len(name.text)
        return found
    return [b if b is not block else whole_block(view, name) for b in found]


def _has_name(told: str, name: str) -> bool:
    """The same name, or one word more; what a slide says behind a dash is no part of it."""
    if re.match(rf"{re.escape(name)}(?:\s[–—-]|:)\s+[a-zäöü]", told):
        return False
    return name_key(told) == name_key(name) or told in name


def whole_block(view: View, name: Name) -> Block:
    """All of the document under a name."""
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", view.text) else "measure"
    stop = name.at + len(name.text)
    parts = parts_under(view, headings_marked(view), 0, len(view.text))
    return Block(name.text, name.at, stop, 0, len(view.text), kind, "sheet", parts)


def name_of_whole(view: View, title: str | None) -> Name | None:
    """What the document is about; `None` where nothing that may be a name stands in it."""
    best: dict[str, Name] = {}
    for text, at, weight in _candidates(view, title):
        if _is_place(text, view.text):
            continue
        recurs = recurrences(text, view.text) - 1
        # a slogan is a name only where the text comes back to it
        if text[-1] == "!" and not recurs:
            continue
        told = Name(text, at, recurs, weight + 2 * min(recurs, 3))
        known = best.get(text.casefold())
        if known is None or known.weight < told.weight:
            best[text.casefold()] = told
    return max(best.values(), key=lambda n: (n.weight, n.recurs, -n.at), default=None)


def _is_place(name: str, text: str) -> bool:
    """The town or district of an office that the text names."""
    if " " in name:
        return False
    return re.search(rf"\b{_OF_PLACE}{re.escape(name)}\b", text, re.IGNORECASE) is not None


def recurrences(name: str, text: str) -> int:
    """How often a text has the name, whatever endings its words have there."""
    return sum(1 for _ in _inflected(name.rstrip("!")).finditer(text))


@lru_cache(maxsize=1024)
def _inflected(name: str) -> re.Pattern[str]:
    """ "Feste Hand" also as "Festen Hand"; capitals and small letters alike."""
    words = []
    for word in _ARTICLE.sub("", name).split():
        stem = _ENDING.sub("", word) if len(word) > 4 else word
        words.append(re.escape(stem) + (r"(?:e[mnrs]?|s|n)?" if len(word) > 4 else ""))
    flags = re.IGNORECASE if name.isupper() else re.NOFLAG
    return re.compile(r"(?<![\w-])" + r"[\s„“”\"]+".join(words) + r"(?![\w-])", flags)


def _candidates(view: View, title: str | None) -> Iterator[tuple[str, int, int]]:
    """Names with their places and what speaks for them apart from recurring."""
    headings = headings_marked(view)
    marked = {h.line.start: n for n, h in enumerate(headings)}
    told = title.casefold() if title else ""
    first = True
    for line in _head(view):
        place = 3 if marked.get(line.start) == 0 else 2 if line.start in marked else 1
        for text, at, quoted in _pieces(line):
            in_title = 2 if text.casefold() in told else 0
            yield text, at, 2 * quoted + place + in_title + first
            first = False
    for heading in headings:
        for text, at, quoted in _pieces(heading.line):
            yield text, at, 2 * quoted
    for match in _QUOTED.finditer(view.text):
        before = view.text[max(0, match.start() - 60) : match.start()]
        name = " ".join(match["name"].split())
        called = re.search(rf"{_KIND}\W+$", before) or _CALLED.match(view.text, match.end())
        if may_name(name) and called and not names_other(before):
            yield name, match.start("name"), 3
    for match in _KIND_NAME.finditer(view.text):
        name = _BEHIND.sub("", " ".join(match["name"].split()))
        if may_name(name) and not is_of_the_field(name):
            yield name, match.start("name"), 1
    for text in _PARTED.split(title or ""):
        at = view.text.find(text.strip()) if text.strip() else -1
        if at >= 0 and may_name(text.strip()):
            yield text.strip(), at, 2


def _head(view: View) -> list[Line]:
    """Lines above the running text."""
    found: list[Line] = []
    for line in lines_of(view.text):
        text = line.text.strip()
        if not text:
            continue
        if len(found) >= _HEAD_LINES or len(text) > _LONG_LINE or _SENTENCE.search(text):
            break
        found.append(line)
    return found


def _pieces(line: Line) -> Iterator[tuple[str, int, bool]]:
    """What of a line may be a name, with its place, and whether it stands in quotes."""
    if is_asked(line.text):
        yield from _asked_after(line)
    if bullet(line.text) is not None or cannot_name(line.text):
        return
    for match in _QUOTED.finditer(line.text):
        if may_name(match["name"]) and not names_other(line.text[: match.start()]):
            # a line that is nothing but a quote is what somebody says
            alone = match.group() == line.text.strip(" \t#*")
            yield match["name"].strip(), line.start + match.start("name"), not alone
    pieces = _PARTED.split(line.text.strip(" \t#*"))
    if len(pieces) > 1 and (lexicon().match(line.text) is not None or _COUNTS.match(line.text)):
        return
    if any(is_office(piece) for piece in pieces):
        pieces = [piece for piece in pieces if not _OF_OFFICE.match(piece)]
    for piece in pieces:
        full = piece.strip(' „“”"»«*')
        plain = bare(_BEHIND.sub("", full))
        # a title that is nothing but a noun with its article is written so
        if plain != full or len(pieces) > 1 or _ARTICLE.sub("", plain).count(" "):
            plain = _OF_WHAT.sub("", plain).strip(' „“”"»«*')
        else:
            plain = _OF_WHAT.sub("", plain) if not _ARTICLE.match(plain) else plain
        bare_words = _KIND_OF_PAPER.sub("", _YEAR.sub("", plain))
        for words in dict.fromkeys((plain, bare_words)):
            if may_name(words) and words in line.text:
                yield words, line.start + line.text.index(words), False


_NOUNS = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{3,}(?:\s+[A-ZÄÖÜ\d][\wäöüß-]*){0,3}")


def _asked_after(line: Line) -> Iterator[tuple[str, int, bool]]:
    """What a question may be after: "Wirkt Intensivcoaching Plus?", "Was ist neu an „Anlauf“?"."""
    for quoted in _QUOTED.finditer(line.text):
        if may_name(quoted["name"]) and not names_other(line.text[: quoted.start()]):
            yield quoted["name"].strip(), line.start + quoted.start("name"), True
    words = _NOUNS.finditer(line.text, line.text.find(" ") + 1)
    for match in words:
        if may_name(match.group()) and " " in match.group():
            yield match.group(), line.start + match.start(), False


@lru_cache(maxsize=4096)
def may_name(text: str) -> bool:
    """The words have the shape of a name and are no label, group, office or kind of paper."""
    plain = bare(text)
    return (
        3 <= len(plain) <= _LONGEST_NAME
        and len(plain.split()) <= _MAX_WORDS
        and (plain[0].isupper() or plain[0].isdigit() or plain[0] == "§")
        and plain[-1] not in ".,;:?"
        and not cannot_name(plain)
        and not is_office(plain.title() if plain.isupper() else plain)
        and not is_paper(plain)
        and not (is_type(plain) and len(plain.split()) <= 2)
        and not _NO_BEGINNING.match(plain)
        and not GENERIC.match(plain)
        and not BOX_TITLE.match(plain)
        and not AWAY.match(plain)
        and not RUN_TITLE.match(plain)
        and not lexicon().fields_of(plain)
        and not states_named(plain)
        and not _NAMES_OFFICE.search(plain)
        and not _is_only_a_kind(plain)
        and not _is_group(plain)
    )


def _is_only_a_kind(text: str) -> bool:
    """ "Das Programm", "Unser Team": a word of the field with an article."""
    article = _ARTICLE.match(text)
    word = text[article.end() :] if article else ""
    return bool(word) and " " not in word and is_of_the_field(word)


def _is_group(text: str) -> bool:
    named = sum(m.end - m.start for m in vocabulary().find(text, "target_group"))
    return 2 * named >= len(text)


def parts_under(view: View, found: list[Heading], start: int, end: int) -> list[Part]:
    """Labels under each heading; what has none comes under the field of its heading."""
    words = lexicon()
    parts: list[Part] = []
    opens = found[0].line.start if found else end
    if view.text[start:opens].strip():
        parts += labelled_parts(view, start, opens) or [Part(("description",), "", start, opens)]
    for number, heading in enumerate(found):
        stop = found[number + 1].line.start if number + 1 < len(found) else end
        if not view.text[heading.line.end : stop].strip():
            continue
        plain = bare(heading.text)
        fields = words.fields_of(plain) or words.by_stem(plain)
        inside = labelled_parts(view, heading.line.end, stop)
        if not any(p.heading for p in inside):
            inside = [Part(fields or ("description",), plain, heading.line.end, stop)]
        parts += [
            p if p.heading else Part(fields or p.fields, plain, p.start, p.end) for p in inside
        ]
    return parts

"""Chapters of reports, brochures, newsletters and papers: one approach under a heading, in prose.

Other layouts know an approach by its labels. Here a heading counts as an approach when the text
under it states several kinds of facts that only an approach has: places, a stay, a cost per head,
a legal basis, a group, outcomes. Headings that are labels themselves divide the approach above.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ingest.fields.tally import tallies
from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.decks import Heading, headings_marked
from ingest.layouts.labelled import holds_amounts, labelled_parts
from ingest.layouts.naming import GENERIC, bare, chapter_name, title_name
from ingest.layouts.no_names import cannot_name, is_asked
from ingest.layouts.references import with_references
from ingest.layouts.tables import cells_of
from ingest.layouts.themes import named_under, subject_headings
from ingest.names import name_key
from ingest.view import View, lines_of
from records.model import Kind
from records.quantities import find_durations, find_money, find_percents, find_periods, find_ratios
from records.quantities.numbers import NUMBER
from records.quick import quick
from records.vocabulary import vocabulary

# kinds of facts that make an approach of a chapter
MIN_FACTS = 3
MIN_TEXT = 150
# a shorter text has more kinds of facts
MIN_TERSE = 60
FACTS_OF_TERSE = 4
MIN_ROWS = 2
# a title stands among the first headings; fewer chapters than this do not divide a report
MAX_TITLES = 2
MIN_CHAPTERS = 3
_ENUMERATED = re.compile(
    r"^(?P<mark>(?:TOP\s+)?\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z]\))\s+(?P<title>[A-ZÄÖÜ„\"»][^\n\t]{2,100})$"
)
# "24 Plätze, 12 Monate" is a figure, no chapter 24
_COUNTED = re.compile(
    r"(?:\w+-?)?(?:[Pp]l[aä]tze?n?|Teilnehm\w+|TN|Personen|Monate?n?|Wochen\w*|Stunden|Std|Tage|Familien|"
    r"Bedarfsgemeinschaften|Euro|EUR|Prozent|Frauen|Männer|Jugendliche\w*|Menschen|Eintritte|"
    r"Austritte|\w*[Kk]räfte|Stellen|VZÄ|Integrationen|Vermittlungen)\b"
)
_SENTENCE_END = re.compile(r"[.,;:]$")
_PEOPLE = (
    r"(?:Pl[aä]tze?n?|Teilnehm\w*|TN|Personen|Menschen|Frauen|Männer|Jugendliche\w*|"
    r"Bedarfsgemeinschaften|Familien|Alleinerziehende\w*|Geflüchtete\w*|Eintritte|Tandems|"
    r"Arbeitsgelegenheiten|Arbeitsuchende\w*|Fälle\w*|Haushalte)"
)
_PLACES = quick(
    rf"{NUMBER}\s+(?:\w+\s+)?(?:Pl[aä]tzen?\b|Teilnahmepl|Teilnehm|TN\b|Bedarfsgem)|"
    r"\b(?:(?:Teilnahme)?Pl[aä]tze|Eintritte|Teilnehm\w+|TN|Kapazität)(?:\s+(?:19|20)\d{2})?\s*:\s*\d",
    re.I,
)
_OUTCOME = quick(
    rf"{NUMBER}\s+(?:von\s+(?:ihnen|{NUMBER})|(?:\w+\s+){{0,2}}{_PEOPLE})[^.;]{{0,90}}"
    r"(?:Arbeit|Ausbildung|Stelle|Beschäftigung|vermittel|abgeschlossen|bestanden|beende|schloss)",
    re.I,
)
# "Zielsetzung im Projekt", "Ergebnisse des ersten Jahres"
_OF_LABEL = re.compile(
    r"^(?P<label>[A-ZÄÖÜ]\w+)\s+(?:im|in|des|der|dieses|dieser|für|und|bis|nach)\b"
)
# a label by itself, and what the field calls an apprenticeship: "Lehre nach der Kita"
_OF_THE_FIELD = frozenset({"Lehre"})
# "Erkenntnisse aus der Krise": what was learnt, whatever from
_LEARNT = re.compile(
    r"^(?:Erkenntnisse|Erfahrungen|Lehren|Schlüsse|Folgerungen|Rückmeldungen)\s+aus\b"
)
_BREAK = re.compile(r"(?<=[a-zäöüß)])[.!?]\s+|\n\s*\n|\n-\s")
_PER_HEAD = quick(
    r"(?:€|Euro|EUR)\s+(?:monatlich\s+)?(?:pro|je)\s+(?:\w+\s+)?(?:Platz|Teilnehm|TN|Kopf|Person|Fall)|"
    r"(?:€|Euro|EUR)\s?/\s?(?:Platz|Teilnehm|TN|UE)\b|"
    r"\b[Jj]e\s+(?:Platz|Teilnehm\w+)\b",
)
_LAW = re.compile(r"(?:§|Paragraf|Paragraph)\s?\d+")
_STAFFED = re.compile(
    r"\d\s?(?:V[Zz]Ä|Stellen?\b)|Fachkraft (?:betreut|begleitet|ist)|Schlüssel|schlüssel"
)
# a heading that is nothing but the name of an office
_OFFICE = re.compile(r"(?:Kommunales\s+)?[Jj]obcenter\s+[\w.\s-]{3,50}|Kreis\s+\w+|Stadt\s+\w+")


def chapter_headings(view: View) -> list[Heading]:
    """Marked headings, and enumerated lines of their own that are set apart by empty lines."""
    found = {h.line.start: h for h in headings_marked(view)}
    marked = bool(found)
    lines = lines_of(view.text)
    for number, line in enumerate(lines):
        if line.start in found:
            continue
        match = _ENUMERATED.match(line.text.strip())
        if match is not None and match["mark"].isdigit() and _COUNTED.match(match["title"]):
            continue
        if match is None or _SENTENCE_END.search(match["title"]) or "\t" in line.text:
            continue
        above = lines[number - 1].text.strip() if number else ""
        below = lines[number + 1].text.strip() if number + 1 < len(lines) else ""
        if above or (below and _ENUMERATED.match(below)):
            continue
        level = 6 if marked else match["mark"].count(".") + 1
        found[line.start] = Heading(line, line.text.strip(), level)
    return [found[at] for at in sorted(found)]


_FACTS: dict[str, Callable[[str], bool]] = {
    "cost": lambda text: bool(find_money(text)),
    "places": lambda text: _PLACES.search(text) is not None,
    "time": lambda text: bool(find_durations(text) or find_periods(text)),
    "ratio": lambda text: bool(find_ratios(text) or _STAFFED.search(text)),
    "law": lambda text: _LAW.search(text) is not None,
    "group": lambda text: vocabulary().names_any(text, "target_group"),
    "unit": lambda text: _PER_HEAD.search(text) is not None,
    "outcome": lambda text: _tells_outcome(text),
}


def _tells_outcome(text: str) -> bool:
    return bool(
        _OUTCOME.search(text)
        or (find_percents(text) and "Arbeit" in text)
        or any(t.outcome for line in _BREAK.split(text) for t in tallies(line))
    )


def facts_of(text: str) -> set[str]:
    """Kinds of facts that a text states about an approach."""
    return {name for name, states in _FACTS.items() if states(text)}


# a chapter is asked for itself and for each heading above it
@lru_cache(maxsize=512)
def is_told(text: str) -> bool:
    """The figures in a text are those of one approach, not of a whole office."""
    # places, people who came out or the ratio: figures of one approach, not of a whole office
    facts = {name for name in ("cost", "places", "unit", "ratio") if _FACTS[name](text)}
    if not facts & {"cost", "places"} or not facts & {"places", "unit", "ratio"}:
        # without outcomes the rest would change nothing
        if not _tells_outcome(text):
            return False
        facts.add("outcome")
    for name in ("law", "time", "group", "outcome"):
        if len(facts) >= MIN_FACTS:
            return True
        if name not in facts and _FACTS[name](text):
            facts.add(name)
    return len(facts) >= MIN_FACTS


def _is_full(text: str) -> bool:
    """Long enough for a chapter, or terse and full of facts."""
    return len(text) >= MIN_TEXT or (
        len(text) >= MIN_TERSE and len(facts_of(text)) >= FACTS_OF_TERSE
    )


def _told_in(view: View, found: list[Heading], number: int) -> bool:
    """The text directly under a heading tells an approach."""
    stop = found[number + 1].line.start if number + 1 < len(found) else len(view.text)
    text = prose(view, found[number].line.end, stop)
    return not is_label(found[number].text) and _is_full(text) and is_told(text)


def split_chapters(
    view: View,
    taken: list[tuple[int, int]],
    rows: list[int] | None = None,
    known: frozenset[str] = frozenset(),
) -> list[Block]:
    """One block for each chapter that tells an approach, outside the `taken` stretches.

    A chapter with several of the table rows at `rows` in it is about them, not about one approach.
    A heading that a table has as the name of a row (`known`, as `name_key`) is one in any case.
    """
    found = chapter_headings(view)
    whole_document = _one_project(view, found) if not taken else None
    if whole_document is not None:
        return [whole_document]
    subjects = subject_headings(found, is_label)
    blocks: list[Block] = []
    number = 0
    while number < len(found):
        heading = found[number]
        last = _last_below(found, number)
        end = found[last + 1].line.start if last + 1 < len(found) else len(view.text)
        inside = found[number + 1 : last + 1]
        own_end = inside[0].line.start if inside else end
        if any(s < own_end and heading.line.start < e for s, e in taken) or not _may_open(heading):
            number += 1
            continue
        labels = [h for h in inside if is_label(h.text)]
        whole = inside and len(labels) * 2 >= len(inside)
        stop = end if whole else own_end
        if any(s < stop and heading.line.start < e for s, e in taken):
            # a form below the title of its document tells the approach already
            number += 1
            continue
        text = prose(view, heading.line.end, stop)
        children = [n for n in range(number + 1, last + 1) if _told_in(view, found, n)]
        listed = sum(heading.line.start <= row < stop for row in rows or [])
        if text.strip() and not inside and name_key(bare(heading.text)) in known:
            stop = _before_table(view, heading.line.end, stop, rows or [])
            blocks.append(_block(view, heading, heading.line.end, stop, []))
            number += 1
            continue
        if children or listed >= MIN_ROWS or _OFFICE.fullmatch(bare(heading.text)):
            number += 1
            continue
        if GENERIC.match(bare(heading.text)) or not _is_full(text) or not is_told(text):
            number += 1
            continue
        block = _block(view, heading, heading.line.end, stop, inside if whole else [])
        by_subject = heading.line.start in subjects
        blocks += named_under(view, heading, block, is_told) if by_subject else [block]
        number = last + 1 if whole else number + 1
    return with_references(view, _joined(blocks))


# how often the name in the title stands in a text that is about nothing else
_OFTEN = 3


def _one_project(view: View, found: list[Heading]) -> Block | None:
    """A report whose title names one project and whose chapters only divide it."""
    often = 1 if _only_divided(found) else _OFTEN
    named = [h for h in found[:MAX_TITLES] if title_name(h.text, view.text, often)]
    if not named:
        return None
    title = named[0]
    name = title_name(title.text, view.text, often)
    after = found[found.index(title) + 1 :]
    if len(after) < MIN_CHAPTERS or name is None:
        return None
    divides = [h for h in after if is_label(h.text) or GENERIC.match(bare(h.text))]
    if 2 * len(divides) < len(after):
        return None
    text = view.text[title.line.end :]
    if not is_told(prose(view, title.line.end, len(view.text))):
        return None
    words = lexicon()
    parts = []
    for number, heading in enumerate([title, *after]):
        stop = after[number].line.start if number < len(after) else len(view.text)
        if not view.text[heading.line.end : stop].strip():
            continue
        plain = bare(heading.text)
        fields = words.fields_of(plain) or words.by_stem(plain) if heading is not title else ()
        parts.append(Part(fields or ("description",), plain, heading.line.end, stop))
    at = view.text.index(name)
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell|erprob", text) else "measure"
    start = title.line.start
    return Block(name, at, at + len(name), start, len(view.text), kind, "chapter", parts)


# chapters of a concept: so many, and nearly all of them called what every concept calls them
_CONCEPT_CHAPTERS = 4
_CALLED_ALIKE = 0.8


def _only_divided(found: list[Heading]) -> bool:
    """One title above chapters that are all labels: a concept or an application for one project."""
    if not found or (any(h.level <= found[0].level for h in found[1:]) and found[0].level > 1):
        return False
    top = min((h.level for h in found[1:]), default=0)
    chapters = [h for h in found[1:] if h.level == top]
    alike = sum(is_label(h.text) or bool(GENERIC.match(bare(h.text))) for h in chapters)
    return len(chapters) >= _CONCEPT_CHAPTERS and alike >= _CALLED_ALIKE * len(chapters)


_CAPTION = re.compile(r"\n[ \t]*(?:Tabelle|Tab\.|Übersicht|Abbildung)[^\n\t]*\n[^\n]*\t[^\n]*\n?$")


def _before_table(view: View, start: int, stop: int, rows: list[int]) -> int:
    """Where the text under a heading ends when a table of several examples stands below it."""
    first = min((row for row in rows if start <= row < stop), default=None)
    if first is None:
        return stop
    above = view.text[start:first]
    caption = _CAPTION.search(above)
    head = above.find("\t")
    cut = caption.start() if caption else above.rfind("\n", 0, head) if head >= 0 else len(above)
    return start + max(cut, 0)


# behind several chapters of their own these close the report, not the last of them
_CLOSING = re.compile(r"(?:Ausblick|Fazit|Resümee|Zusammenfassung|Schluss\w*|Gesamt\w+)\b.{0,25}")


def _divides(text: str) -> bool:
    return is_label(text) or GENERIC.match(bare(text)) is not None


def _last_below(found: list[Heading], number: int) -> int:
    """Number of the last heading that is deeper than this one, or a label beside it."""
    last = number
    level = found[number].level
    for later in range(number + 1, len(found)):
        deeper = found[later].level > level
        beside = found[later].level == level and last == later - 1
        if beside and _CLOSING.fullmatch(bare(found[later].text)) and _names(found[:number], level):
            break
        if not deeper and not (beside and is_label(found[later].text)):
            break
        last = later
    return last


def _names(found: list[Heading], level: int) -> bool:
    """One of the headings of this level or above it divides nothing."""
    return any(h.level <= level and not _divides(h.text) for h in found)


def _may_open(heading: Heading) -> bool:
    """No label, and no figure, date or address that was marked as a heading."""
    if is_label(heading.text):
        return False
    return is_asked(heading.text) or not cannot_name(heading.text)


def is_label(text: str) -> bool:
    """A heading that divides an approach and names none."""
    words = lexicon()
    plain = bare(text)
    if words.fields_of(plain) or (plain.endswith("?") and words.by_stem(plain)):
        return True
    first = _OF_LABEL.match(plain)
    if first is not None and first["label"] in _OF_THE_FIELD:
        return False
    if _LEARNT.match(plain):
        return True
    return bool(first and words.fields_of(first["label"])) or not re.search(
        r"[A-Za-zÄÖÜäöü]{3}", plain
    )


def prose(view: View, start: int, end: int) -> str:
    """Text of a chapter without the tables of several examples in it."""
    kept = []
    for line in lines_of(view.text, start, end):
        cells = cells_of(line)
        if cells is None or len([c for c in cells if c.text]) <= 2:
            kept.append(line.text)
    return "\n".join(kept)


def _block(view: View, heading: Heading, start: int, end: int, inside: list[Heading]) -> Block:
    text = view.text[start:end]
    name = chapter_name(heading.text, text, view.text)
    at = view.text.find(name, heading.line.start, end)
    if at < 0:
        at = heading.line.start + max(0, heading.line.text.find(bare(heading.text)))
        stop = heading.line.end
    else:
        stop = at + len(name)
    parts = labelled_parts(view, start, end)
    told = [p for p in parts if p.heading and p.fields != ("other",)]
    reckoned = any(holds_amounts(view, p) for p in told)
    if len({f for p in told for f in p.fields}) < 2 and not inside and not reckoned:
        parts = [Part(("description",), "", start, end)]
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", heading.text + text) else "measure"
    return Block(
        name, at, stop, heading.line.start, end, kind, "chapter",
        [Part(_running(p), p.heading, p.start, p.end) for p in parts],
    )  # fmt: skip


def _running(part: Part) -> tuple[str, ...]:
    """Text before the first label tells of everything; it is read as running text."""
    return part.fields if part.heading else ("description",)


def _joined(blocks: list[Block]) -> list[Block]:
    """Several chapters about one approach become one block."""
    kept: dict[str, Block] = {}
    for block in blocks:
        first = kept.get(block.name.casefold())
        if first is None:
            kept[block.name.casefold()] = block
        else:
            first.parts += block.parts
            first.end = max(first.end, block.end)
    return list(kept.values())

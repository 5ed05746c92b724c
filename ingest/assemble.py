"""From a document to its records: layouts first, then every field (`read_fields`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from ingest.cleaning import clean
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from ingest.fields.organisation import organisation_in_text
from ingest.fields.scope import Scope
from ingest.fields.state import with_state
from ingest.glossary import definitions_of
from ingest.guarded import Unread, log_unread
from ingest.kinds import kind_of
from ingest.layouts.block import Block
from ingest.layouts.by_name import split_by_name
from ingest.layouts.chapters import split_chapters
from ingest.layouts.continued import add_continued
from ingest.layouts.counted import split_counted
from ingest.layouts.cycles import apart, held_together, split_cycles
from ingest.layouts.decks import split_decks
from ingest.layouts.forms import printed_lines, split_forms, split_named_forms
from ingest.layouts.headlines import split_headlines
from ingest.layouts.labelled import divided
from ingest.layouts.leads import split_leads
from ingest.layouts.lists import split_cross_tables, split_lists
from ingest.layouts.lots import with_lots
from ingest.layouts.naming import BOX_TITLE, bare
from ingest.layouts.no_names import cannot_name, is_paper
from ingest.layouts.papers import split_papers
from ingest.layouts.references import with_footnotes
from ingest.layouts.repeated import split_repeated_forms
from ingest.layouts.reports import split_reports, with_reported
from ingest.layouts.row_notes import with_row_notes
from ingest.layouts.series import split_series
from ingest.layouts.sheets import split_sheets
from ingest.layouts.siblings import with_siblings
from ingest.layouts.tables import split_tables
from ingest.layouts.titled import split_titled
from ingest.layouts.told_below import with_told_below
from ingest.layouts.told_items import settled
from ingest.layouts.whole import about_one
from ingest.layouts.yearly import split_yearly
from ingest.names import name_key, short_name, slug
from ingest.read_fields import ReadRecord, read_fields
from ingest.shared import shared
from ingest.view import View
from records.complete import complete
from records.glossary import Definition
from records.model import PROGRAMME_ROLES, DocumentRef, Evidence, Mention, Record
from records.organisations import type_of_name
from records.region_spellings import find_region_of, with_umlauts


@dataclass(frozen=True)
class Reading:
    """Records of a document, the approaches it only names, the abbreviations it explains.

    `notes` has what a reader should look at: examples that may be several read as one.
    `unread` has the fields that could not be read, by the id of their record.
    """

    records: list[Record]
    named_only: list[str]
    definitions: list[Definition] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unread: dict[str, list[Unread]] = field(default_factory=dict)


# layouts whose text may be about several examples
PROSE = ("chapter", "slide", "deck", "sheet")


def split(view: View, title: str | None = None) -> list[Block]:
    """Blocks by the layouts that a document shows, examples of one shape apart from each other.

    `title` is the one that the file itself carries.
    """
    found = with_lots(view, apart(_by_layout(view), split_cycles(view)))
    named = with_reported(view, [b for b in found if not _is_misnamed(b)])
    counted = split_counted(view)
    if len(counted) > sum(not b.named_only for b in named):
        return counted
    found = about_one(view, with_siblings(view, named), title)
    # in papers that go from question to question no heading says whose the answer is
    by_name = split_by_name(view) if all(b.layout in PROSE for b in found) else []
    return by_name if len(by_name) > sum(not b.named_only for b in found) else found


# slides that open a talk
_OPENING = re.compile(r"Was (?:Sie|euch|uns|Euch) (?:heute )?erwartet|Agenda|Gliederung|Überblick")


def _is_misnamed(block: Block) -> bool:
    """No form says so in a label, and what was taken for the name is none."""
    if block.layout in ("form", "table", "list", "column"):
        return False
    plain = bare(block.name)
    box = BOX_TITLE.match(plain) or _OPENING.fullmatch(plain)
    return cannot_name(block.name) or is_paper(block.name) or box is not None


def _by_layout(view: View) -> list[Block]:
    """Blocks by the first layouts that fit; a deck is what has none of the others."""
    forms = split_forms(view)
    if not forms:
        paper = split_papers(view)
        if paper:
            return paper
        forms = split_series(view) or split_repeated_forms(view)
    taken = [(b.start, b.end) for b in forms]
    forms += [b for b in split_sheets(view) if not any(s < b.end and b.start < e for s, e in taken)]
    lists = [*split_lists(view), *split_cross_tables(view)]
    spans = [(b.start, b.end) for b in lists]
    # a heading over a list of measures is not a measure itself
    forms = [b for b in forms if not any(b.start <= s < b.end for s, _ in spans)]
    taken = [(b.start, b.end) for b in [*forms, *lists] if b.layout != "column"]
    tables = [
        b
        for b in with_row_notes(view, split_tables(view))
        if not any(s <= b.start < e for s, e in taken)
    ]
    rows = frozenset(name_key(b.name) for b in tables)
    yearly = split_yearly(view)
    leads = split_leads(view, [*taken, *((b.start, b.end) for b in tables)])
    columns = [b for b in lists if b.layout == "column"]
    starts = [
        *(b.start for b in [*tables, *leads, *columns]),
        *(p.start for b in yearly for p in b.parts),
    ]
    chapters = [*split_chapters(view, taken, starts, rows), *leads]
    if not (forms or lists or tables or yearly):
        named = split_named_forms(view)
        if named and all(_is_labelled(b) for b in named):
            return named
    several = _several_named(view, forms)
    if several:
        return several
    decks = split_decks(view) if not (forms or lists or tables or yearly) else []
    if sum(not b.named_only for b in decks) > len(chapters) or _fills(view, decks, chapters):
        return decks
    told = with_footnotes(view, [*forms, *_not_told(forms, chapters)])
    blocks = sorted([*told, *_not_told(told, [*lists, *tables, *yearly])], key=lambda b: b.start)
    blocks = with_told_below(view, blocks)
    add_continued(view, [b for b in blocks if b.layout in ("sheet", "chapter", "slide", "column")])
    return (
        blocks or decks or split_named_forms(view) or split_reports(view)
        or split_headlines(view) or split_titled(view)
    )  # fmt: skip


# so many named approaches beside each other make a deck of several
_NAMED = 2


def _several_named(view: View, sheets: list[Block]) -> list[Block]:
    """Approaches of a deck that quotes their names, where a sheet is but a slide of one of them."""
    if not sheets or any(b.layout not in ("sheet", "slide") for b in sheets):
        return []
    told = [b for b in split_decks(view) if not b.named_only]
    if len(told) < _NAMED or len(told) <= len(sheets):
        return []
    inside = [
        any(d.start <= b.start < d.end and b.name.startswith(d.name) for d in told) for b in sheets
    ]
    return told if all(inside) else []


# kinds of labels that make a form of a document whose name has no label that is only a name's
_LABELLED = 4


def _is_labelled(block: Block) -> bool:
    """A form throughout, whatever else in it looks like slides or chapters."""
    told = {p.fields for p in block.parts if p.heading and "other" not in p.fields}
    return len(told) >= _LABELLED


# a name that a whole document is about stands in it at least this often
_OFTEN = 2


def _fills(view: View, decks: list[Block], chapters: list[Block]) -> bool:
    """One named project fills the document; its chapters are no approaches of their own."""
    if len(decks) != 1 or decks[0].start != 0 or view.text.count(decks[0].name) < _OFTEN:
        return False
    # several chapters that never name it are about something else
    if len(chapters) > 1 and not any(decks[0].name in view.text[c.start : c.end] for c in chapters):
        return False
    # a chapter of this name beside others is one of several
    own = [name_key(c.name) == name_key(decks[0].name) for c in chapters]
    return not any(own) or all(own)


def _not_told(told: list[Block], rows: list[Block]) -> list[Block]:
    """Rows and columns of their own; one about an approach told elsewhere adds its cells to it."""
    by_name = {name_key(b.name): b for b in told}
    alone = []
    for row in rows:
        known = by_name.get(name_key(row.name))
        if known is None:
            alone.append(row)
        else:
            # what running text says of it elsewhere has no heading
            elsewhere = [p for p in row.parts if p.heading or row.layout != "chapter"]
            known.parts += [p for p in elsewhere if not known.start <= p.start < known.end]
            if row.kind == "project" and known.kind == "measure":
                known.kind = "project"
    return alone


# letters at the beginning of a document that go with its title
_TITLE = 200
# letters around the pages that may say whose the document is
_FRAME = 800
# letters of examples that take longer to read than a second process takes to come about
SHARED_TEXT = 40_000


def _pack(found: ReadRecord | list[Definition]) -> dict[str, Any] | list[list[str]]:
    """A record or the definitions of a document as JSON values."""
    if isinstance(found, ReadRecord):
        return {"record": found.record.model_dump_json(), "unread": found.unread}
    return [[d.short, d.long, d.document_id, d.evidence.model_dump_json()] for d in found]


def _unpack(packed: dict[str, Any] | list[list[str]]) -> ReadRecord | list[Definition]:
    if isinstance(packed, dict):
        unread = [Unread(*item) for item in packed["unread"]]
        return ReadRecord(Record.model_validate_json(packed["record"]), unread)
    return [
        Definition(short, long, document_id, Evidence.model_validate_json(evidence))
        for short, long, document_id, evidence in packed
    ]


def read_records(source: SourceText, info: DocumentInfo, ref: DocumentRef) -> Reading:
    """All practice examples of a document, ids unique within it."""
    # slides have no running heads in their text; what repeats there are labels
    pages = None if source.reader == "pptx" else source.page_starts
    view = clean(source.text, pages)
    blocks = split(view, source.title)
    forms = [b for b in blocks if b.layout == "form"]
    printed = printed_lines(view, forms)
    frame = "\n".join(source.frame)[:_FRAME]
    house = info.publisher or organisation_in_text(view.text[:6000]) or organisation_in_text(frame)
    house = with_umlauts(house) if house else None
    records: list[Record] = []
    used: dict[str, int] = {}
    by_name: dict[str, Record] = {}
    named_only = [b.name for b in blocks if b.named_only]
    told = [b for b in blocks if not b.named_only]
    title = f"{info.title} {view.text[:_TITLE]}"
    for block in told:
        block.name = " ".join(block.name.split())
        block.kind = kind_of(block, view, title)

    def read(number: int) -> ReadRecord | list[Definition]:
        if number == 0:
            return definitions_of(view, source.page_starts, info.id)
        parts = divided(view, told[number - 1].parts)
        block = replace(told[number - 1], parts=settled(view, parts))
        own = printed if block.layout == "form" else set()
        scope = Scope(view, block, source.page_starts, own, info.year)
        return read_fields(scope, ref, house, alone=len(told) == 1)

    long = sum(b.end - b.start for b in told) >= SHARED_TEXT
    definitions, *read_in_order = shared(read, len(told) + 1, _pack, _unpack, share=long)
    unread: dict[str, list[Unread]] = {}
    for block, found in zip(told, read_in_order, strict=True):
        assert isinstance(found, ReadRecord)
        record = found.record
        log_unread(info.id, record.name, found.unread)
        if block.layout == "chapter" and not _is_approach(record):
            continue
        twin = by_name.get(name_key(record.name)) if block.layout == "table" else None
        if twin is not None and _same_row(twin, record):
            twin.also_in.append(Mention(document=ref, span=record.span, pages=record.pages))
            continue
        base = slug(short_name(record.name) if len(record.name) > 60 else record.name)
        used[base] = used.get(base, 0) + 1
        suffix = f"-{used[base]}" if used[base] > 1 else ""
        record = record.model_copy(update={"id": f"{info.id}/{base}{suffix}"})
        by_name.setdefault(name_key(record.name), record)
        records.append(record)
        if found.unread:
            unread[record.id] = found.unread
    assert isinstance(definitions, list)
    first = min((b.start for b in blocks if not b.named_only), default=0)
    # heads of pages are no text of an example, but they may say whose document it is
    opening = source.text[: view.origin[first]]
    before = len(frame) + len(opening) + 1 if opening else 0
    around = f"{frame}\n{opening}{view.text[first:]}"
    records = with_state(_at_home(records, house), around, before)
    return Reading(records, named_only, definitions, _doubts(view, told), unread)


# labels named in a note
_SHOWN = 4


def _doubts(view: View, told: list[Block]) -> list[str]:
    """Notes on examples whose labels come again, so that they may be several."""
    notes = []
    for block in told:
        labels = held_together(view, block) if block.layout not in ("table", "list") else []
        if labels:
            named = ", ".join(f"„{label}“" for label in labels[:_SHOWN])
            notes.append(
                f"„{block.name}“ macht mehrmals dieselben Angaben ({named}). Vielleicht sind das "
                "mehrere Praxisbeispiele, die als eines gelesen wurden. Prüfen Sie es am Dokument."
            )
    return notes


def _at_home(records: list[Record], house: str | None) -> list[Record]:
    """A job centre that tells of its own examples does not name itself in each of them."""
    if (
        house is None
        or "center" not in house
        or any(r.organisation not in (None, house) for r in records)
    ):
        return records
    region = find_region_of(house)
    home = {"organisation": house, "organisation_type": type_of_name(house)}
    if region is not None:
        home["state"] = region.state
        home["region"] = region.name if region.kind != "state" else None
    return [r if r.organisation else complete(r.model_copy(update=home)) for r in records]


# kinds of figures without which a chapter only talks about the office
MIN_FIGURES = 2


def _is_approach(record: Record) -> bool:
    """A chapter in prose counts when figures of one approach were read from it."""
    told = (
        any(c.role in {*PROGRAMME_ROLES, "subsidy"} for c in record.costs), record.participants,
        record.durations, record.results, record.weekly_hours, record.staffing_ratios,
    )  # fmt: skip
    return sum(map(bool, told)) >= MIN_FIGURES


def _same_row(first: Record, second: Record) -> bool:
    """The same row printed in two tables: same figures under the same name."""
    return [p.value for p in first.participants] == [p.value for p in second.participants]

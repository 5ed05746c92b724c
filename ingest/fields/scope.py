"""What a field extractor sees: the parts of one block, sentence by sentence, with evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ingest.document import page_at
from ingest.labels import bullet
from ingest.layouts.block import Block, Part
from ingest.layouts.forms import CONTACT_FIELDS, plain
from ingest.view import View, lines_of
from records.model import Evidence

# a number of one or two digits is an ordinal or a day; a year or an amount ends a sentence
_ABBREVIATION = re.compile(
    r"(?:\b(?:z|u|i|d|o|m|s|v|e|a|u\.a|z\.B|d\.h|i\.d|i\.S|o\.g|ca|rd|bzw|usw|etc|ggf|ggfs|evtl|"
    r"inkl|"
    r"incl|einschl|max|mind|Nr|Abs|Art|Std|Tel|St|Dr|Prof|vgl|insb|insbes|gem|lt|lfd|Mio|Mrd|Tsd|"
    r"mtl|jährl|bspw|sog|Bsp|Kap|Hrsg|S|V|J|F|pro TN|i\.d\.R|u\.U|idR|allg|berufl|kaufm|soz|exkl|"
    r"durchschn|Ca|Rd|Max|Mind|Inkl|Jan|Feb|Mrz|Apr|Aug|Sept|Sep|Okt|Nov|Dez|z\.\s?B|d\.\s?h|i\.\s?d\.\s?R|u\.\s?U|u\.\s?Ä|[uo]\.\s?ä|o\.\s?g)|(?<![\d,])\d{1,2})\.$"
)
_BREAK = re.compile(r"[.!?](?=[\s“”\"])\s*")
# "„Los geht's!“ stellt … dar": the mark belongs to a name
MAX_NAME = 80
_NAME_ENDS = re.compile(r"[“”\"]\s+[a-zäöü]")
MAX_QUOTE = 300
# a line that a page break cut fills the width of the page; shorter ones are captions
MIN_CUT_LINE = 45
# text wrapped by hand or by a PDF has lines of about the same width, up to this many letters
MAX_WRAPPED = 125
FITS = 0.8
_GOES_ON = re.compile(
    r"\b(?:der|die|das|des|dem|den|eine?[rsmn]?|und|oder|sowie|bzw\.|für|von|vom|im|in|zum|zur|zu|mit|"
    r"auf|am|an|bei|nach|als|aus|durch|über|um|ohne|bis|pro|je|rund|ca\.|etwa|Mio\.|§|Abs\.|Nr\.)$"
)

# "Takt: jedes Dorf alle drei Wochen", one a line
_LABEL_LINE = re.compile(r"[A-ZÄÖÜa-zäöü][^:.;!?\t\n]{2,45}:\s+\S")
_LONGEST_LINK = 10  # letters of the longest of these words, and some more


class Sentence(NamedTuple):
    """A sentence, list item or table row of a part at `view.text[start:end]`."""

    start: int
    end: int
    text: str
    part: Part


@dataclass
class Scope:
    """One block of one document with everything the extractors need."""

    view: View
    block: Block
    page_starts: list[int] | None
    printed: set[str] = field(default_factory=set)
    document_year: int | None = None
    # every field asks for the same sentences
    _sentences: dict[Part, list[Sentence]] = field(default_factory=dict, repr=False)

    @cached_property
    def headings(self) -> frozenset[str]:
        """Headings of all parts, each once; a table has as many parts as rows."""
        return frozenset(part.heading.strip(" :") for part in self.block.parts)

    def parts(self, *fields: str) -> list[Part]:
        """Parts under any of these fields; all but the contact without arguments."""
        if not fields:
            return [p for p in self.block.parts if not CONTACT_FIELDS.issuperset(p.fields)]
        wanted = frozenset(fields)
        return [p for p in self.block.parts if not wanted.isdisjoint(p.fields)]

    def sentences(self, *fields: str) -> Iterator[Sentence]:
        for part in self.parts(*fields):
            yield from self.sentences_of(part)

    def sentences_of(self, part: Part) -> list[Sentence]:
        """Sentences of a part; printed lines of the form are passed over."""
        known = self._sentences.get(part)
        if known is None:
            known = [
                sentence
                for start, end in self._chunks(part)
                for sentence in _split(self.view.text, start, end, part)
            ]
            self._sentences[part] = known
        return known

    def _chunks(self, part: Part) -> Iterator[tuple[int, int]]:
        """Runs of lines that belong together: paragraphs, list items, table rows."""
        begin: int | None = None
        stop = part.start
        lines = lines_of(self.view.text, part.start, part.end)
        width = self._width(part)
        for line in lines:
            text = line.text.strip()
            if begin is not None and text and _ends_early(self._above(part, stop), text, width):
                yield begin, stop
                begin = None
            item = bullet(line.text) is not None
            if not text and begin is not None and self._goes_on(stop, line.end, part.end):
                continue
            blank = not text or text.startswith("#") or self.prints(line.text)
            row = "\t" in text
            listed = (
                begin is not None
                and _LABEL_LINE.match(text) is not None
                and _LABEL_LINE.match(self.view.text, begin) is not None
            )
            if begin is not None and (blank or item or row or listed):
                yield begin, stop
                begin = None
            if blank:
                continue
            if row:
                yield line.start, line.end
                continue
            if begin is None:
                begin = line.start
            stop = line.end
        if begin is not None:
            yield begin, stop

    def prints(self, line: str) -> bool:
        """The form prints this line, nobody wrote it."""
        return bool(self.printed) and plain(line) in self.printed

    def _above(self, part: Part, stop: int) -> str:
        """The line that ends at `stop`, all of it where the part begins within a paragraph."""
        line = self.view.text.rfind("\n", 0, stop) + 1
        return self.view.text[max(line, part.start) if part.heading else line : stop]

    def _width(self, part: Part) -> int:
        """Letters of the longest line as the document breaks them, before hyphens were mended."""
        first, last = self.view.span(part.start, part.end)
        if not part.heading:
            # a sentence cut out of a paragraph has the width of the paragraph
            first = self.view.source.rfind("\n", 0, first) + 1
            end = self.view.source.find("\n", last)
            last = end if end >= 0 else len(self.view.source)
        lines = self.view.source[first:last].split("\n")
        return max((len(line.strip()) for line in lines if "\t" not in line), default=0)

    def _goes_on(self, stop: int, blank_end: int, end: int) -> bool:
        """A sentence that a page break cut: no full stop before, a small letter behind."""
        line = self.view.text[self.view.text.rfind("\n", 0, stop) + 1 : stop].strip()
        if len(line) < MIN_CUT_LINE:
            return False
        before = line[-1]
        following = self.view.text[blank_end:end].lstrip()[:2]
        return before not in ".:;!?" and following[:1].islower() and following[1:2] not in ")."

    def evidence(self, start: int, end: int) -> Evidence:
        """Evidence for `view.text[start:end]`; the quote is the untouched document text."""
        first, last = self.view.span(start, end)
        quote = self.view.source[first:last]
        shown = self.view.text[start:end].strip()
        return Evidence(
            quote=quote,
            start=first,
            end=last,
            page=page_at(self.page_starts, first),
            match="exact" if quote == shown else "normalised",
        )

    def source_evidence(self, first: int, last: int) -> Evidence:
        """Evidence for a stretch of the document text itself."""
        quote = self.view.source[first:last]
        page = page_at(self.page_starts, first)
        return Evidence(quote=quote, start=first, end=last, page=page, match="exact")

    def sentence_evidence(self, sentence: Sentence, start: int, end: int) -> Evidence:
        """The sentence as quote, cut around `start:end` when it is very long."""
        first, last = sentence.start, sentence.end
        if last - first > MAX_QUOTE:
            first = max(first, start - MAX_QUOTE // 2)
            last = min(last, end + MAX_QUOTE // 2)
            text = self.view.text
            while first > sentence.start and not text[first - 1].isspace():
                first -= 1
            while last < sentence.end and not text[last].isspace():
                last += 1
        return self.evidence(first, last)


def _ends_early(above: str, following: str, width: int) -> bool:
    """The line above was broken on purpose: the next word would have fitted into it."""
    if not MIN_CUT_LINE - 15 <= width <= MAX_WRAPPED or following[:1].islower():
        return False
    last = above.rsplit("\n", 1)[-1].rstrip()
    if last[-1:] in ",-–/(&" or _GOES_ON.search(last, max(0, len(last) - _LONGEST_LINK)):
        return False
    return len(last) + 1 + len(following.split(maxsplit=1)[0]) <= FITS * width


def _in_name(text: str, start: int, at: int, end: int) -> bool:
    """A mark at `at` belongs to a quoted name: "„Bahn frei! In 100 Tagen!“ ist ein Kurs"."""
    if _NAME_ENDS.match(text, at, end):
        return True
    opened = text.rfind("„", start, at)
    if opened < 0 or "“" in text[opened:at]:
        return False
    closed = text.find("“", at, min(end, opened + MAX_NAME))
    return closed >= 0 and _NAME_ENDS.match(text, closed, end) is not None


def _split(text: str, start: int, end: int, part: Part) -> Iterator[Sentence]:
    at = start
    for match in _BREAK.finditer(text, start, end):
        head = text[at : match.start() + 1]
        if _ABBREVIATION.search(head[-12:]) and text[match.start()] == ".":
            continue
        following = text[match.end() : match.end() + 1]
        if (following and following.islower()) or _in_name(text, at, match.end(), end):
            continue
        yield Sentence(at, match.start() + 1, head, part)
        at = match.end()
    if text[at:end].strip():
        yield Sentence(at, end, text[at:end], part)

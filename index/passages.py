"""From a record to the passages that are searched.

One passage a section, long ones cut at sentence ends, and one summary of the structured fields.
Personal data never enters: contact fields are left out, and names, addresses and numbers of the
record's contacts are taken out of running text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from index.results import Passage
from index.sentences import sentence_ends
from records import german
from records.model import Record
from records.vocabulary import vocabulary

Text = TypeVar("Text", str, str | None)

SUMMARY_FIELD = "summary"
SUMMARY_HEADING = "Auf einen Blick"
MAX_CHARS = 900  # a passage should fit on a result card and into any encoder
CONTACT_FIELDS = frozenset({"contact", "contacts", "email", "phone", "fax"})
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MIN_PHONE_DIGITS = 6


@dataclass(frozen=True)
class IndexedPassage:
    """A passage of one record.

    `lead` is the name of the record, `heading_text` its heading where that says something of its
    own, `facts` what the lexical leg reads of a summary instead of its text.
    """

    record_id: str
    passage: Passage
    lead: str = ""
    heading_text: str = ""
    facts: str | None = None

    @property
    def embedded(self) -> str:
        """What the dense leg reads: name of the record, heading, text."""
        return "\n".join(part for part in (self.lead, self.heading_text, self.passage.text) if part)

    @property
    def worded(self) -> str:
        """What the lexical leg reads.

        Not the labels of a summary: they are our words, and the concepts they name are indexed
        as such. Who looks for a word wants documents that use it.
        """
        text = self.passage.text if self.facts is None else self.facts
        return f"{self.heading_text}\n{text}"


def passages_of(records: Sequence[Record]) -> list[IndexedPassage]:
    """Passages of all records, in their order; every record has at least its summary."""
    printed = _printed_headings(records)
    return [passage for record in records for passage in record_passages(record, printed)]


def record_passages(
    record: Record, printed: frozenset[tuple[str, str]] = frozenset()
) -> Iterator[IndexedPassage]:
    """The summary first, then the sections; `printed` are form headings not to be indexed."""
    text = "\n".join(line for line in (*_facts(record), *_labels(record)) if line)
    summary = Passage(text, SUMMARY_FIELD, SUMMARY_HEADING, _first_page(record))
    yield IndexedPassage(record.id, summary, facts="\n".join(filter(None, _facts(record))))
    private = _private_strings(record)
    for section in record.sections:
        if section.field in CONTACT_FIELDS:
            continue
        own = (record.document.id, section.heading) not in printed
        exact = section.span[1] - section.span[0] == len(section.text)
        for start, piece in cut(section.text):
            begin = section.span[0] + start
            span = (begin, begin + len(piece)) if exact else section.span
            text = _without(piece, private)
            if text.strip():
                passage = Passage(text, section.field, section.heading, section.page, span)
                yield IndexedPassage(
                    record.id, passage, record.name, section.heading if own else ""
                )


def _facts(record: Record) -> list[str]:
    """The structured fields that quote the document, as readable lines."""
    return [
        record.name,
        ", ".join(p for p in _unique([record.organisation, record.region, record.state]) if p),
        _line("Rechtsgrundlage", (item.paragraph for item in record.legal_basis)),
        _line(
            "Betreuungsschlüssel",
            (
                f"{item.staff:g}:{german.number(people)}"
                for item in record.staffing_ratios
                for people in dict.fromkeys((item.low or item.participants, item.participants))
            ),
        ),
    ]


def _labels(record: Record) -> list[str]:
    """The coded fields by the labels of the vocabulary."""
    words = vocabulary()
    return [
        _line("Zielgruppe", (words.label(item.code) for item in record.target_groups)),
        _line("Instrument", (words.label(item.code) for item in record.instruments)),
        _line("Finanzierung", (words.label(item.code) for item in record.funding_sources)),
    ]


def cut(text: str, limit: int = MAX_CHARS) -> Iterator[tuple[int, str]]:
    """Pieces of `text` of about `limit` characters with their start, cut at sentence ends.

    The pieces are slices of `text`: `text[start:start + len(piece)] == piece`.
    """
    start = 0
    while len(text) - start > limit:
        window = text[start : start + limit]
        ends = [end for end in sentence_ends(window)[:-1] if end > limit // 3]
        end = ends[-1] if ends else max(window.rfind(" "), limit // 3)
        yield from _trimmed(text, start, start + end)
        start += end
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        yield start + piece.index(stripped), stripped


def _printed_headings(records: Sequence[Record]) -> frozenset[tuple[str, str]]:
    """Headings that a document repeats from record to record: printed on its form."""
    seen: Counter[tuple[str, str]] = Counter()
    for record in records:
        seen.update({(record.document.id, section.heading) for section in record.sections})
    return frozenset(key for key, count in seen.items() if count > 1)


def _private_strings(record: Record) -> list[str]:
    found: list[str] = []
    for contact in record.contacts:
        found += [value for value in (contact.name, contact.email, contact.phone) if value]
    return sorted((v for v in found if len(v) > 3), key=len, reverse=True)


def _without(text: str, private: Iterable[str]) -> str:
    if "@" in text:
        text = _EMAIL.sub("", text)
    for value in private:
        pattern = re.escape(value).replace(r"\ ", r"\s+")
        digits = re.findall(r"\d", value)
        if len(digits) >= _MIN_PHONE_DIGITS:  # the same number in another grouping
            pattern = r"[\s/()–-]*".join(digits)
        text = re.sub(pattern, "", text)
    return text


def _line(label: str, values: Iterable[str]) -> str:
    unique = _unique(values)
    return f"{label}: {', '.join(unique)}" if unique else ""


def _unique(values: Iterable[Text]) -> list[Text]:
    return list(dict.fromkeys(values))


def _first_page(record: Record) -> int | None:
    return record.pages[0] if record.pages else None

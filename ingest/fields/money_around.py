"""The words that belong to one amount of a sentence, and the year it is told for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.fields import money_words as words
from ingest.fields.money_cells import (
    column_head,
    row_label,
    year_of_column,
)
from ingest.fields.payer_words import PAYER_AND_PERCENT
from ingest.fields.scope import Scope, Sentence
from records.quantities import (
    Money,
)
from records.quantities.numbers import DIGITS


@dataclass(frozen=True)
class Around:
    """Words that belong to one amount: from the previous amount to the next one."""

    before: str
    after: str
    near_before: str
    near_after: str
    said: str
    year: int | None
    alternative: bool = False


# "Personalkosten 148.000 €, Sachkosten 11.000 €": words before each amount say what it is
_LABEL_BEFORE = re.compile(r"(?:^|[\n,;:])\s*[A-ZÄÖÜ][\w-]+(?:\s+\([^()]*\))?\s*:?\s*$")
_NEXT_LABEL = re.compile(r"\s*[,;\n]\s*[A-ZÄÖÜ][\w-]+(?:\s+\([^()]*\))?\s*:?\s*")


def around_of(scope: Scope, sentence: Sentence, money: Money, left: int, right: int) -> Around:
    before = sentence.text[left : money.start]
    after = sentence.text[money.end : right]
    if right < len(sentence.text) and (
        words.LEADS_ON.fullmatch(after)
        or words.NAMES_NEXT.fullmatch(after)
        or (_NEXT_LABEL.fullmatch(after) and _LABEL_BEFORE.search(before))
        or PAYER_AND_PERCENT.search(after)
    ):
        after = ""
    elif right < len(sentence.text) and (own := words.LEADS_ON_AT_END.search(after)):
        after = after[: own.start()]
    said = sentence.text[: money.start]
    if left:
        # "7.626 € pro Monat / Kosten für 15 Monate: …": the unit belongs to the amount before
        before = words.OWN_UNIT.sub("", before)
    if left == 0 or "\t" in sentence.text:
        heading = column_head(scope, sentence, money.start) or sentence.part.heading
        lead = scope.view.text[max(sentence.part.start, sentence.start - 90) : sentence.start]
        # a short line above the amount is its caption: "monatliche Einsparungen …:\nca. 120.000 €"
        caption = lead.strip().rsplit("\n", 1)[-1] if lead.strip().endswith(":") else ""
        row = row_label(sentence.text) if "\t" in said else ""
        if row and not re.search(r"\d", row) and row not in before:
            before = f"{row} {before}"
        if "\t" not in sentence.text and _after_sentence(scope, sentence):
            # the unit of a label counts for what it labels, not for the sentences behind
            heading = words.HEADED_UNIT.sub(" ", heading)
        before = f"{heading}: {caption} {before}" if heading else f"{caption} {before}"
    year = _year_of_amount(scope, sentence, money, said, sentence.text[money.end : right])
    other = left > 0 and words.ALTERNATIVE.fullmatch(sentence.text, left, money.start) is not None
    return Around(before, after, before[-70:], after[:55], said, year, other)


def _after_sentence(scope: Scope, sentence: Sentence) -> bool:
    """Another sentence of running text stands before this one in its part."""
    above = scope.view.text[sentence.part.start : sentence.start].rstrip(" \n")
    return above.endswith((".", "!", "?"))


def is_restated(before: str) -> bool:
    """The words that end in an amount say the amount before it anew; at most three of them do."""
    tail = before.rsplit(None, 4)
    return words.RESTATED.search(before, len(tail[0]) if len(tail) > 4 else 0) is not None


def clause_before(text: str) -> str:
    """What precedes an amount, from the last sentence or semicolon on."""
    return re.split(r";\s|(?<![a-z])\.\s(?=[A-ZÄÖÜ])", text[-160:])[-1]


def clause_after(text: str) -> str:
    return re.split(r";\s|(?<!\b[A-Za-z])(?<!bzw)(?<!ca)(?<!mtl)\.\s", text[:110])[0]


# a cell below "Ausgaben in Euro 2022"
_BARE_CELL = re.compile(rf"\s*{DIGITS}\s*")
_HEADED_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d{2})\W*$")


def _year_of_amount(
    scope: Scope, sentence: Sentence, money: Money, said: str, behind: str
) -> int | None:
    """ "2019: 100.000 Euro, 2020: 120.000 Euro": one of several amounts, each with its own year."""
    if "\t" in sentence.text:
        year = year_of_column(scope, sentence, money.start)
        # a row of label and amount has the year of its table
        headed = (
            _HEADED_YEAR.search(sentence.part.heading) if sentence.text.count("\t") == 1 else None
        )
        return int(headed["year"]) if year is None and headed else year
    alone = not sentence.text[: money.start].strip() and not behind.strip()
    if alone or _BARE_CELL.fullmatch(sentence.text):
        headed = _HEADED_YEAR.search(sentence.part.heading)
        return int(headed["year"]) if headed else None
    own = words.YEAR_BEFORE.search(said)
    if own is not None and len(words.YEARS_WITH_AMOUNTS.findall(sentence.text)) > 1:
        return int(own["year"])
    own = words.YEAR_AFTER.match(behind)
    if own is not None and len(words.AMOUNTS_WITH_YEARS.findall(sentence.text)) > 1:
        return int(own["year"])
    return None

"""People under a label that counts them: "2018: 40, 2019: 45", "60 (34 Frauen, 26 Männer)".

A short value says more than one number: years, both sexes, planned and actual, rounds. What the
shapes below do not cover is read like a sentence (`people`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ingest.fields.people_tables import OTHER_UNIT, PLACE, kind_of_head
from ingest.fields.ratios import HOUSEHOLD, PERSON
from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_people import both_sexes, stated
from ingest.labels import bullet
from records.model import ParticipantKind, Participants
from records.quantities import find_money, find_ratios, parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before

# longer values are running text
MAX_VALUE = 160
_YEAR = r"(?:19|20)\d{2}(?:/\d{2,4})?"
_SPACED = rf"(?:\d{{1,3}}(?: \d{{3}})+(?!\d)|{DIGITS})"
_NOUN = rf"(?P<noun>{PLACE}|{HOUSEHOLD}|{PERSON}|Eintritte\b|Austritte\b)"
# "2018: 40, 2019: 45" and "40 (2018), 45 (2019)"
_YEAR_FIRST = re.compile(
    rf"(?<![\d.,/])(?P<year>{_YEAR})\s*[:=]\s*(?P<value>{DIGITS})\b(?:\s+{_NOUN})?"
)
_YEAR_BEHIND = re.compile(
    rf"(?<![\d.,/])(?P<value>{DIGITS})\s+(?:{_NOUN}\s*)?(?:\((?:im\s+Jahr\s+)?|im\s+Jahr\s+)(?P<year>{_YEAR})\)?"
)
_PLANNED = r"(?:[Gg]eplant\w*|Plan\b|Soll\b|[Vv]orgesehen\w*|Ziel\w*)"
_ACTUAL = r"(?:[Tt]atsächlich\w*|Ist\b|[Rr]ealisiert\w*|[Ee]rreicht\w*|[Bb]esetzt\w*|[Ee]rgebnis)"
_ACTUAL_VALUE = (
    re.compile(
        rf"{_PLANNED}\s*:?\s*{DIGITS}\b[^\d]{{1,25}}?{_ACTUAL}\s*:?\s*(?P<value>{DIGITS})\b"
    ),
    re.compile(
        rf"{_ACTUAL}\s*:?\s*(?P<value>{DIGITS})\b[^\d]{{1,25}}?{_PLANNED}\s*:?\s*{DIGITS}\b"
    ),
    re.compile(
        rf"^\W*(?P<value>{DIGITS})\s*(?:{PERSON}|{PLACE})?\s*\(\s*{_PLANNED}\s*:?\s*{DIGITS}\s*\)"
    ),
)
_BETWEEN = re.compile(
    rf"\b(?:mindestens|mind\.|wenigstens)\s+(?P<low>{DIGITS})\b(?:\s+{_NOUN})?[^\d]{{1,14}}?"
    rf"(?:höchstens|maximal|max\.|bis\s+zu)\s+(?P<high>{DIGITS})\b(?:\s+(?P<noun2>{PERSON}|{PLACE}))?"
)
_ROUND = r"(?P<unit>Durchgang|Durchlauf|Gruppe|Kurs|Standort|Staffel|Runde|Klasse|Jahrgang)\b"
_EACH_ROUND = re.compile(rf"(?P<each>{NUMBER})\s*(?:{PERSON}|{PLACE})?\s*(?:je|pro|/)\s*{_ROUND}")
_ROUNDS = re.compile(
    rf"(?P<rounds>{NUMBER})\s+(?:\w+\s+)?(?:Durchg[aä]ng|Durchl[aä]uf|Grupp|Kurs|Standort|Staffel|Runde|"
    r"Klasse|Jahrg[aä]ng)\w*"
)
_SIDE_BY_SIDE = ("Gruppe", "Standort", "Klasse", "Kurs")
# "15 Plätze in Vollzeit, 10 Plätze in Teilzeit": places of two kinds, side by side
_FULL_AND_PART = re.compile(
    rf"^\W*(?P<first>{DIGITS})\s+(?:{PLACE}|TN|{PERSON})?\s*(?:in\s+|\()?(?:Vollzeit|VZ|Teilzeit|TZ)\b\)?"
    rf"\s*(?:,|;|/|und|sowie|\+)\s*(?P<second>{DIGITS})\s+(?:{PLACE}|TN|{PERSON})?\s*(?:in\s+|\()?"
    r"(?:Vollzeit|VZ|Teilzeit|TZ)\b"
)
_SEXES = re.compile(
    rf"^\W*(?P<first>{DIGITS})\s+(?:Frauen|Männer|weiblich\w*|männlich\w*)\s*[,;/+]\s*(?P<second>{DIGITS})\s+"
    r"(?:Frauen|Männer|weiblich\w*|männlich\w*)\W*$"
)
_LEADS = re.compile(
    rf"^\W*(?:(?:ca\.|rund|rd\.|etwa|max\.|maximal|bis\s+zu|mind\.|mindestens|circa)\s*)?"
    rf"(?P<value>{_SPACED}|{NUMBER})(?!{OTHER_UNIT})(?![.,:/]\d|\s*[-–]\s*\d|\s*:\s*\d|\s+bis\b)"
)
_IN_BRACKETS = re.compile(
    rf"(?P<value>{DIGITS})\s+(?P<noun>(?:Neu)?[Ee]intritte|Austritte|Zugänge|Abgänge)\b"
)
_AFTER_COLON = re.compile(
    r"(?P<noun>(?:Neu)?[Ee]intritte|Austritte|Zugänge|Abgänge)(?:\s+(?:insgesamt|gesamt))?\s*:\s*"
    rf"(?P<value>{DIGITS})\b"
)
_OVER_TIME = re.compile(
    r"\s*(?:(?:im|pro|je)\s+(?:Kalender)?[Jj]ahr\b|jährlich|p\.\s?a\.|seit\b|bisher|bislang|insgesamt|"
    r"über die (?:gesamte )?Laufzeit)"
)
_SUM_BEFORE = re.compile(r"^\W*(?:seit\b[^\d]{0,20}(?:\d{4}\s+)?)?(?:insgesamt|bisher|bislang)\s*$")
_ALL_OF_THEM = re.compile(rf"(?:insgesamt|bisher|bislang)\s+(?P<value>{DIGITS})(?![.,:/]\d)\b")
_FIXED_HEADS = ("entries", "stock", "exits", "households")
_LEAST = 2
# what `scope` says of people multiplied by rounds
ALL_ROUNDS = "alle Durchgänge"


def labelled_people(
    scope: Scope, sentence: Sentence, default: ParticipantKind | None = None
) -> list[Participants] | None:
    """The people of a short value under its label; `None` where no shape of this room fits.

    A number without a noun is of the kind `default`, else of the one that the label tells.
    """
    text = sentence.text
    if len(text) > MAX_VALUE or "\t" in text or find_money(text) or find_ratios(text):
        return None
    item = bullet(text)
    if item:
        start = sentence.start + text.index(item)
        sentence = Sentence(start, sentence.end, text[text.index(item) :], sentence.part)
    kind = default or kind_of_head(sentence.part.heading)
    for read in _SHAPES:
        found = list(read(scope, sentence, kind))
        if found:
            return found
    return None


def _of_noun(noun: str | None, kind: ParticipantKind) -> ParticipantKind:
    if not noun:
        return kind
    if re.match(HOUSEHOLD, noun):
        return "households"
    if re.search(r"pl(?:ätze|atz)", noun, re.IGNORECASE):
        return "places"
    if noun.startswith(("Eintr", "Neueintr", "Zug")):
        return "entries"
    if noun.startswith(("Austr", "Abg")):
        return "exits"
    return kind if kind in _FIXED_HEADS else "persons"


def _over_time(head: str, kind: ParticipantKind) -> ParticipantKind:
    """Numbers of whole years are people, unless the label says that they are places."""
    return "persons" if kind == "places" and not re.search(r"[Pp]l[aä]tz|Kapazität", head) else kind


def _years(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> Iterator[Participants]:
    text = sentence.text
    told = list(_YEAR_FIRST.finditer(text))
    if not told:
        told = list(_YEAR_BEHIND.finditer(text))
        if len(told) < _LEAST:
            return
    for match in told:
        of_year = _of_noun(match["noun"], _over_time(sentence.part.heading, kind))
        value = int(parse_number(match["value"]))
        item = stated(scope, sentence, of_year, value, None, None, "exact", match.span())
        yield item.model_copy(update={"scope": match["year"]})


def _actual(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> Iterator[Participants]:
    for pattern in _ACTUAL_VALUE:
        match = pattern.search(sentence.text)
        if match:
            value = int(parse_number(match["value"]))
            yield stated(scope, sentence, kind, value, None, None, "exact", match.span("value"))
            return


def _least_and_most(
    scope: Scope, sentence: Sentence, kind: ParticipantKind
) -> Iterator[Participants]:
    match = _BETWEEN.search(sentence.text)
    if match:
        low, high = int(parse_number(match["low"])), int(parse_number(match["high"]))
        if low < high:
            kind = _of_noun(match["noun"] or match["noun2"], kind)
            yield stated(scope, sentence, kind, None, low, high, "range", match.span())


def _rounds(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> Iterator[Participants]:
    text = sentence.text
    each = _EACH_ROUND.search(text)
    if each is None:
        return
    value = int(parse_number(each["each"]))
    rest = text[: each.start()] + " " * len(each.group()) + text[each.end() :]
    rounds = _ROUNDS.search(rest)
    times = int(parse_number(rounds["rounds"])) if rounds else 1
    if times > 1 and each["unit"] in _SIDE_BY_SIDE:
        yield stated(scope, sentence, "places", value * times, None, None, "exact", each.span())
        return
    about, _ = qualifier_before(text, each.start())
    yield stated(scope, sentence, "places", value, None, None, about, each.span())
    if times > 1:
        whole = stated(scope, sentence, "persons", value * times, None, None, about, each.span())
        yield whole.model_copy(update={"scope": ALL_ROUNDS})


def _added(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> Iterator[Participants]:
    """Two numbers that together are the people: full and part time, women and men."""
    text = sentence.text
    both = _FULL_AND_PART.match(text)
    if both:
        value = int(parse_number(both["first"]) + parse_number(both["second"]))
        yield stated(scope, sentence, "places", value, None, None, "exact", both.span())
        return
    sexes = _SEXES.match(text)
    pair = None if sexes else both_sexes(text)
    if sexes:
        value = int(parse_number(sexes["first"]) + parse_number(sexes["second"]))
        yield stated(scope, sentence, "persons", value, None, None, "exact", sexes.span())
    elif pair is not None and not re.search(r"\d", text[: pair[1].start()]):
        yield stated(scope, sentence, "persons", pair[0], None, None, "exact", pair[1].span())


def _leading(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> Iterator[Participants]:
    """A number without a noun opens the value; entries may stand in brackets behind it."""
    text = sentence.text
    match = _LEADS.match(text) or _summed(text)
    if match is None:
        return
    number, behind = match["value"], text[match.end() :]
    value = int(parse_number(number.replace(" ", ".")))
    counted = re.match(
        rf"\s+(?:\w+e[nrs]?\s+)?(?:{PLACE}|{HOUSEHOLD}|{PERSON}|Eintr|Austr)", behind
    )
    year = re.fullmatch(_YEAR, number) is not None
    if counted or year or value < _LEAST or re.match(r"\s*[A-ZÄÖÜ]\w+", behind):
        return
    if re.match(r"\s+(?:davon|von\s+(?:ihnen|denen))\b", behind):
        return  # "12 davon haben …": a part of those told before
    if re.match(r"\s*(?:[x×]|mal\b)\s*\d", behind) or re.match(r"\W*ein", text, re.I):
        return
    if _OVER_TIME.match(behind) or _SUM_BEFORE.match(text[: match.start("value")]):
        kind = _over_time(sentence.part.heading, kind)
    about, _ = qualifier_before(text, match.start("value"))
    yield stated(scope, sentence, kind, value, None, None, about, match.span("value"))
    for inner in (*_IN_BRACKETS.finditer(behind), *_AFTER_COLON.finditer(behind)):
        entered = int(parse_number(inner["value"]))
        span = (match.end() + inner.start(), match.end() + inner.end())
        inner_kind = _of_noun(inner["noun"].capitalize(), kind)
        yield stated(scope, sentence, inner_kind, entered, None, None, "exact", span)


def _summed(text: str) -> re.Match[str] | None:
    """ "seit 2015 insgesamt 340": the number behind the word for all of them."""
    match = _ALL_OF_THEM.search(text)
    return match if match and _SUM_BEFORE.match(text[: match.start("value")]) else None


_SHAPES: tuple[Callable[[Scope, Sentence, ParticipantKind], Iterator[Participants]], ...] = (
    _years,
    _actual,
    _least_and_most,
    _rounds,
    _added,
    _leading,
)

"""Hours a week told as a product: "zweimal die Woche für je drei Stunden", "montags bis freitags
von 8 bis 12 Uhr", "an vier Tagen in der Woche sechs Stunden"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.fields.scope import Scope, Sentence
from records.model import WeeklyHours
from records.quantities import parse_number
from records.quantities.numbers import NUMBER, WORD
from records.quantities.remembered import Stems, names_any
from records.quick import quick

# no product without hours or a time of day
_STEMS = Stems("stunde", "std", "uhr")
_WEEK = r"(?:pro|je|in\s+der|die|jede|jeder|in\s+jeder|/)\s*Woche|wöchentlich"
_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_DAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)"
_PART = r"(?:vormittag|nachmittag|abend|morgen|mittag)"
# "zweimal in der Woche", "drei Mal wöchentlich"
_TIMES = quick(
    rf"\b(?P<value>{WORD}|\d{{1,2}})[\s-]?mal\s+(?:{_WEEK})",
    re.IGNORECASE,
)
# "an vier Tagen in der Woche", "drei Vormittage", "jede Woche an zwei Abenden", "4 Tage/Woche"
_ON_DAYS = quick(
    rf"\b(?P<value>{NUMBER})\s+(?P<noun>(?:Wochen|Werk|Kurs|Projekt|Schul|Arbeits|Praxis|Unterrichts)?[Tt]agen?|"
    r"Vormittagen?|Nachmittagen?|Abenden?|Treffen|Terminen?)\b"
    rf"(?P<week>\s*(?:{_WEEK}))?"
)
# "montags bis freitags", "Montag bis Donnerstag", "Mo.–Fr."
_SPAN = quick(
    rf"\b(?:(?:von|zwischen)\s+)?(?P<first>{_DAY}|Mo|Di|Mi|Do)\.?(?P<plural>{_PART}?s)?\s*(?:bis|[-–])\s*"
    rf"(?P<last>{_DAY}|Do|Fr|Sa)\.?(?:{_PART}?s)?\b",
    re.IGNORECASE,
)
# "dienstags und donnerstags", "jeden Mittwochnachmittag"
_EVERY = quick(
    rf"\b(?:jede[nrm]?\s+(?P<day>{_DAY}){_PART}?|(?P<days>{_DAY}{_PART}?s))\b", re.IGNORECASE
)
_EVERY_WEEK = quick(
    r"\b(?:jede|in\s+jeder|einmal\s+(?:in\s+der|die|pro|je))\s+Woche\b|\bwöchentliche[nrsm]?\s"
)
# how long each time
_HALVES = rf"(?:{NUMBER}|(?i:{WORD})einhalb|anderthalb)"
_EACH = re.compile(
    rf"(?P<lead>(?:\b(?:je(?:weils)?|[Ff]ür\s+je(?:weils)?|zu\s+je|[Ff]ür|à|mit(?:\s+je)?|täglich|am\s+Tag|etwa|gut|rund|zu|[Tt]äglich)\s+)*)"
    rf"(?<![\w.,])(?P<value>{_HALVES})\s+(?:Zeits|S)tunden?\b(?P<day>\s+(?:am|pro|je)\s+Tag|\s+täglich)?"
)
_CLOCK = re.compile(
    r"\b(?:von\s+|zwischen\s+)?(?P<h1>\d{1,2})(?:[.:](?P<m1>\d\d))?(?:\s*Uhr)?\s*(?:bis|und|[-–])\s*"
    r"(?P<h2>\d{1,2})(?:[.:](?P<m2>\d\d))?\s*Uhr\b"
)
# times when somebody may come, hours of staff, of the whole course or of another time
_OTHER = quick(
    r"geöffnet|Öffnungszeit|Sprechzeit|[Ss]prechstunde|erreichbar|[Hh]otline|"
    r"\b(?:im|pro|je)\s+(?:Monat|Jahr|Quartal)\b|monatlich|alle\s+(?:zwei|vier|14|drei)\b|vierzehntäg|"
    rf"\b(?:insgesamt|zusammen)\s+{NUMBER}|Gesamt\w*|\b[Vv]orbei(?:komm|schau)\w*|ohne\s+(?:Termin|Anmeldung)|"
    r"Anlaufstelle|\boffene[rs]?\s+(?:Treff|Beratung|Tür|Sprech)|Kinderbetreuung|Betreuungszeit|Schulung\s+de[rs]\b|"
    r"Informationsveranstaltung|\b(?:Team|Fall)besprechung|Supervision|Jahre?n?\s+lang"
)
OF_STAFF = quick(
    r"\b(?:[Ee]ine?|[Dd]ie|[Dd]er|[Uu]nsere)\s+(?:\w+e\s+)?(?:\w*[Ff]achkr\w+|\w*[Cc]oach\w*|Anleiter\w*|Berater\w*|"
    r"\w*[Pp]ädagog\w+|Psycholog\w+|\w*[Ll]ehrer\w*|\w*[Mm]itarbeiter\w*|Dozent\w*|\w*[Ll]otsin?)\s+"
    r"(?:\w+\s+){0,2}?(?:arbeitet|ist|kommt|berät|sitzt|steht)\b"
)
_HIGHEST = 45
_FAR = 90  # letters between how often and how long


@dataclass(frozen=True)
class _Often:
    """How many times a week, and whether the words say that it is every week."""

    start: int
    end: int
    times: float
    weekly: bool


# "vier Vormittage, zusammen 16 Zeitstunden"
_SUMMED = quick(
    rf"\b{NUMBER}\s+(?:Vormittage|Nachmittage|Abende|Tage)n?\b[^.;]{{0,40}}?\b(?:zusammen|insgesamt)\s+"
    rf"(?P<value>{NUMBER})\s+(?:Zeits|S)tunden\b"
)


def met_hours(scope: Scope) -> list[WeeklyHours]:
    """Hours a week where a sentence tells how often and how long; one product a sentence."""
    found = []
    for sentence in scope.sentences():
        if "\t" in sentence.text or not names_any(sentence.text, _STEMS):
            continue
        made = _product(scope, sentence)
        if made is not None:
            found.append(made)
    return found


def _product(scope: Scope, sentence: Sentence) -> WeeklyHours | None:
    text = sentence.text.replace("\n", " ")
    whole = _SUMMED.search(text)
    if whole is not None and 1 <= float(parse_number(whole["value"])) <= _HIGHEST:
        span = sentence.start + whole.start(), sentence.start + whole.end()
        evidence = scope.sentence_evidence(sentence, *span)
        return WeeklyHours(hours=float(parse_number(whole["value"])), evidence=evidence)
    if _OTHER.search(text) or OF_STAFF.search(text):
        return None
    often, long = _how_often(text), _how_long(text)
    if often is None or long is None:
        return None
    start, end, hours, each = long
    if not often.weekly or max(often.start, start) - min(often.end, end) > _FAR:
        return None
    if often.times > 1 and not each:
        return None
    total = often.times * hours
    if not 1 <= total <= _HIGHEST:
        return None
    first, last = min(often.start, start), max(often.end, end)
    evidence = scope.sentence_evidence(sentence, sentence.start + first, sentence.start + last)
    return WeeklyHours(hours=total, evidence=evidence)


def _how_often(text: str) -> _Often | None:
    """The only statement of how often, joined where a text names several days."""
    span = _SPAN.search(text)
    if span is not None:
        first, last = (_number_of(span[name]) for name in ("first", "last"))
        if first is not None and last is not None and first < last:
            return _Often(span.start(), span.end(), last - first + 1, True)
    times = _TIMES.search(text)
    if times is not None:
        return _Often(times.start(), times.end(), float(parse_number(times["value"])), True)
    days = list(_ON_DAYS.finditer(text))
    if len(days) == 1 and days[0]["value"].casefold() != "ein":
        day = days[0]
        weekly = day["week"] is not None or _says_weekly(text, day)
        return _Often(day.start(), day.end(), float(parse_number(day["value"])), weekly)
    if days:
        return None
    named = {(m["day"] or m["days"]).casefold()[:4]: m for m in _EVERY.finditer(text)}
    if named:
        matches = list(named.values())
        return _Often(matches[0].start(), matches[-1].end(), len(named), True)
    every = _EVERY_WEEK.search(text)
    return _Often(every.start(), every.end(), 1, True) if every is not None else None


# half days and days of the week come every week; "an drei Tagen" may be a course of three days
_OF_WEEK = re.compile(r"Vormittag|Nachmittag|Abend|Werktag|Wochentag")


_FEW_DAYS = ("2", "3", "4", "5", "zwei", "drei", "vier", "fünf")
# what people do week after week, while a course of some days "takes place"
_COME = re.compile(
    r"\b(?:kommen|kommt|arbeiten|arbeitet|lernen|lernt|üben|treffen|trifft|besuchen|sind|werken)\b"
)


def _says_weekly(text: str, day: re.Match[str]) -> bool:
    if _COME.search(text) and day["value"].casefold() in _FEW_DAYS:
        return True
    return _OF_WEEK.match(day["noun"]) is not None or re.search(rf"\b(?:{_WEEK})", text) is not None


def _how_long(text: str) -> tuple[int, int, float, bool] | None:
    """Start, end and hours of the only length, and whether it is said to be that of each time."""
    clocks = list(_CLOCK.finditer(text))
    if len(clocks) == 1:
        clock = clocks[0]
        begin = int(clock["h1"]) + int(clock["m1"] or 0) / 60
        finish = int(clock["h2"]) + int(clock["m2"] or 0) / 60
        return (clock.start(), clock.end(), finish - begin, True) if finish > begin else None
    lengths = [] if clocks else list(_EACH.finditer(text))
    if len(lengths) != 1:
        return None
    told = lengths[0]
    each = re.search(r"\bje|à|[Tt]äglich|am\s+Tag", told["lead"]) is not None or told["day"]
    return told.start("value"), told.end(), _hours(told["value"]), bool(each) or _at_a_time(text)


def _at_a_time(text: str) -> bool:
    """ "zweimal in der Woche drei Stunden": hours beside how often are those of each time."""
    return _TIMES.search(text) is not None


def _hours(word: str) -> float:
    plain = word.casefold()
    if plain == "anderthalb":
        return 1.5
    if plain.endswith("einhalb"):
        whole = plain.removesuffix("einhalb")
        return 1.5 if not whole else float(parse_number(whole)) + 0.5
    return float(parse_number(word))


def _number_of(name: str) -> int | None:
    """The number of a day of the week by the beginning of its name."""
    return next((n for n, day in enumerate(_DAYS) if day.startswith(name.casefold())), None)

"""How long: the run of the programme, one person's stay, phases."""

from __future__ import annotations

import re

from ingest.fields.other_people import told_elsewhere
from ingest.fields.phases import with_phases
from ingest.fields.run_ends import (
    end_alone,
    named_ends,
    run_beside_stay,
    told_ends,
    with_early_end,
    with_extension,
)
from ingest.fields.said_runs import as_said, with_said_days
from ingest.fields.said_times import said_times
from ingest.fields.scope import Scope, Sentence
from ingest.fields.stay_lengths import STRONG_STAY, lengths, with_extensions
from ingest.fields.told_times import MAX_PERIOD_LINE, STRONG_RUN, tells_begin, told_runs, told_stays
from ingest.fields.varied_stays import varied
from records.model import Duration
from records.quantities import (
    find_dates,
    find_periods,
    months_between,
    parse_number,
)
from records.quantities.numbers import DIGITS
from records.quick import quick

# "von April 2020 bis Juni 2021 keine Termine", "wegen der Pandemie … ausgesetzt"
_PAUSE = re.compile(
    r"\s*(?:gab es\s+|fand\w*\s+)?(?:keine\s|pausier|ausgesetzt|unterbrochen|geschlossen)"
)
_PAUSED = re.compile(
    r"\b(?:wegen|[Pp]ause|[Uu]nterbrechung|[Uu]nterbrochen|[Aa]usgesetzt)\b[^.;]{0,30}$"
)
# "und endete planmäßig am 30. September 2021"
_ENDED = re.compile(r"\b(?:endete?|ausgelaufen|lief aus|beendet)\s+(?:\w+\s+){0,2}$")
_AND_GOES_ON = re.compile(
    r"\s*[,;(]\s*(?:(?:zunächst|seither|seitdem)\s+)?(?:läuft\b(?!\s+(?:aus|bis))|laufend|fortlaufend|unbefristet|"
    r"ohne\s+(?:Befristung|Ende)|kein\s+Ende|offen\b)"
)
_START = re.compile(
    r"gestartet|startete?\b|Maßnahmestart|Starttermin|Start\s+am\b|Projektstart|Maßnahmebeginn|"
    r"Start de[rs]\b|"
    r"\b(?:begann|beginnt|angelaufen|läuft seit)\b"
)
# a label with more than this below it tells of other dates as well
MAX_DATED = 120
# layouts whose parts are running text
PROSE_LAYOUTS = ("chapter", "sheet", "slide", "deck")


def extract_durations(scope: Scope) -> list[Duration]:
    """Programme, participation and phase durations; the period fields are read first."""
    found: list[Duration] = []
    found += named_ends(scope)
    found += _bare_lengths(scope)
    found += _dated(scope)
    found += _heading_periods(scope)
    # a form without a label of time tells lengths in its other fields
    told = scope.block.layout in PROSE_LAYOUTS or (
        scope.block.layout == "form" and not scope.parts("period", "duration")
    )
    dated = (
        s
        for s in scope.sentences("period", "duration", "weekly_hours")
        if not (told and _is_prose(s))
    )
    for sentence in with_extensions(scope, dated):
        found += _periods(scope, sentence) or end_alone(scope, sentence)
        found += lengths(scope, sentence, labelled=True)
    everything = list(scope.sentences())
    extended = {s.start: s for s in with_extensions(scope, everything)}
    for sentence in everything:
        in_field = bool(set(sentence.part.fields) & {"period", "duration"})
        if in_field and not (told and _is_prose(sentence)):
            continue
        if told and told_elsewhere(sentence.text):
            continue
        mark = len(found)
        said = said_times(sentence, scope) if told and "\t" not in sentence.text else []
        strong = bool(STRONG_STAY.search(sentence.text) or STRONG_RUN.search(sentence.text))
        if strong:
            found += lengths(scope, sentence, labelled=False)
        if scope.block.layout == "deck" and re.search(
            r"laufzeit|Projekt\w* \(|Verlängerung|in der Zeit vom|Zeitraum vom|fort(?:ge|zu)führ",
            sentence.text,
            re.IGNORECASE,
        ):
            found += _periods(scope, sentence)
        if not any(d.start for d in found) and (
            _START.search(sentence.text.replace("\n", " ")) or tells_begin(sentence.text)
        ):
            found += [d for d in _periods(scope, sentence) if d.start]
        if told:
            if scope.block.layout != "deck" or _CARRIED_OUT.search(sentence.text):
                found += told_runs(_periods(scope, sentence), sentence, found)
            found += told_stays(scope, extended.get(sentence.start, sentence))
        found[mark:] = as_said(found[mark:], said)
    if told:
        found = with_said_days(scope, found, everything)
    ended = with_early_end(scope, told_ends(scope, found))
    varying = varied(scope, run_beside_stay(with_extension(scope, ended)))
    return _ranked(with_phases(scope, varying))


# "nach 12 Monaten 31,8": when a figure was true
_AFTER = re.compile(r"\W*[Nn]ach\b")


def _is_prose(sentence: Sentence) -> bool:
    """Running text that speaks of time among other things, not a field of time."""
    return (
        not sentence.part.heading
        and "description" in sentence.part.fields
        and (len(sentence.text) > MAX_PERIOD_LINE or _AFTER.match(sentence.text) is not None)
    )


# a run told with the verb of doing it, whatever the layout: "wurde vom … bis … durchgeführt"
_CARRIED_OUT = quick(
    r"\b(?:vom|von|zwischen|[Ii]m Zeitraum|[Ii]n der Zeit|[Ii]n den Jahren)\b[^.;]{0,20}"
    r"\d[^;]{0,140}?\b(?:durchgeführt|erprobt|umgesetzt|angeboten|gefördert|gelaufen|realisiert|"
    r"finanziert|begleitet)\b"
)
_UNIT_OF_HEAD = quick(
    r"(?:in|\(|je|pro)?\s*(?P<unit>Monate?n?|Mon|Wochen|Wo|Jahren?)\b\.?\s*\)?\s*$", re.IGNORECASE
)
# "6", "6 – 9", and with units too short to be read elsewhere: "6 M", "3-6 Mo.", "12 Wo"
_SHORT_LENGTH = re.compile(
    rf"(?:(?P<low>{DIGITS})\s*(?:bis|[-–])\s*)?(?P<value>{DIGITS})(?:\s*(?P<unit>Mon|Mo\.?|M\.?|Wo|W|J\.?))?"
)
_MONTHS_OF = {"m": 1.0, "w": 12 / 52, "j": 12.0}


def _bare_lengths(scope: Scope) -> list[Duration]:
    """A number with a short unit, or alone under a head that names it: "Dauer in Monaten"."""
    found = []
    for part in scope.parts("duration", "period"):
        text = scope.view.text[part.start : part.end].strip()
        head = _UNIT_OF_HEAD.search(part.heading.strip())
        number = _SHORT_LENGTH.fullmatch(text)
        unit = (number["unit"] if number else None) or (head["unit"] if head else None)
        if number is None or unit is None:
            continue
        scale = _MONTHS_OF[unit[0].lower()]
        value = round(float(parse_number(number["value"])) * scale, 2)
        low = round(float(parse_number(number["low"])) * scale, 2) if number["low"] else None
        found.append(
            Duration(
                kind="participation",
                months=None if low is not None else value,
                low=low,
                high=value if low is not None else None,
                qualifier="range" if low is not None else "exact",
                evidence=scope.evidence(part.start, part.end),
            )
        )
    return found


# a date under one of these is the first day
_BEGINS = re.compile(
    r"\W*(?:Beginn|Start|Auftakt|Erste[rns]?\b|Seit|Laufzeit|Zeitraum|Dauer|Uhr|Wann|Zeit)", re.I
)
_GOES_ON = quick(
    r"unbefristet|ohne\s+(?:Befristung|Ende|Endtermin|Enddatum)|kein Ende|läuft\b(?! (?:aus|"
    r"bis))|laufend|fortlaufend|"
    r"bis auf [Ww]eiteres|dauerhaft",
    re.IGNORECASE,
)


def _dated(scope: Scope) -> list[Duration]:
    """A single date under a label of time: "Beginn: 1. Juni 2021, zunächst ohne Befristung"."""
    found = []
    for part in scope.parts("period"):
        text = scope.view.text[part.start : part.end].split(";")[0]
        if len(text.strip()) > MAX_DATED or find_periods(text) or not _BEGINS.match(part.heading):
            continue
        dates = find_dates(text)
        if len(dates) != 1 or re.search(r"\bbis\b|\bEnde\b|endet", text[: dates[0].start][-15:]):
            continue
        found.append(
            Duration(
                kind="programme",
                start=dates[0].first,
                ongoing=bool(_GOES_ON.search(text)),
                evidence=scope.evidence(part.start, part.end),
            )
        )
    return found


def _heading_periods(scope: Scope) -> list[Duration]:
    """Runs stated in a heading: "Projekt X (01.11.2015-31.10.2017)"."""
    if scope.block.layout != "deck":
        return []
    found = []
    text = scope.view.text[scope.block.start : scope.block.end]
    for match in re.finditer(r"(?m)^#+ .*$", text):
        for period in find_periods(match.group()):
            if period.begin and period.finish and period.finish > period.begin:
                start = scope.block.start + match.start()
                found.append(
                    Duration(
                        kind="programme",
                        months=months_between(period.begin, period.finish),
                        start=period.begin,
                        end=period.finish,
                        evidence=scope.evidence(start, start + len(match.group())),
                    )
                )
    return found


def _periods(scope: Scope, sentence: Sentence) -> list[Duration]:
    found = []
    for period in find_periods(sentence.text):
        if period.begin is None and not period.ongoing:
            continue
        before, behind = sentence.text[: period.start], sentence.text[period.end :]
        if _PAUSE.match(behind[:60]) or _PAUSED.search(before[-40:]):
            continue
        if period.finish is None and _ENDED.search(before[-40:] + " "):
            continue
        months = (
            months_between(period.begin, period.finish)
            if period.begin and period.finish and not period.ongoing
            else None
        )
        if months is not None and not 0 < months <= 600:
            continue
        found.append(
            Duration(
                kind="programme",
                months=months,
                start=period.begin,
                end=None if period.ongoing else period.finish,
                ongoing=period.ongoing
                or (period.finish is None and _AND_GOES_ON.match(behind) is not None),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + period.start, sentence.start + period.end
                ),
            )
        )
    return found


def _in_days(item: Duration) -> bool:
    """A stay counted in days of attendance; where months stand beside them, those count."""
    return item.months is not None and item.months != round(item.months, 1)


def _ranked(found: list[Duration]) -> list[Duration]:
    """Exact statements before bounds, in the order programme, participation, phase; no repeats."""
    converted = any(d.kind == "participation" and not _in_days(d) for d in found)
    found = [d for d in found if not (converted and d.kind == "participation" and _in_days(d))]
    runs = [d for d in found if d.kind == "programme" and d.start]
    closed = {d.start for d in runs if d.end}
    lengths = {d.months for d in runs if d.end}
    going = {d.start for d in runs if d.ongoing}
    found = [
        d
        for d in found
        if d.kind != "programme"
        or not (
            (d.start in closed and not d.end)
            or (not d.start and not d.end and d.months in lengths)
            # "laufend" alone says nothing more than "seit …, laufend"
            or (going and not d.end and not d.months and not d.start)
            or (d.start in going and not d.ongoing and not d.end)
        )
    ]
    found = _with_length(found)
    order = {"programme": 0, "participation": 1, "phase": 2}
    seen = set()
    kept = []
    for item in found:
        key = (
            item.kind, item.label, item.months, item.low, item.high, item.start, item.end,
            item.ongoing,
        )  # fmt: skip
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return sorted(kept, key=lambda d: order[d.kind])


def _with_length(found: list[Duration]) -> list[Duration]:
    """ "begann am 01.01.2013 und ist für drei Jahre vorgesehen" is one run with its length."""
    kept: list[Duration] = []
    for item in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.kind == item.kind == "programme"
            and last.place == item.place
            and last.start
            and not (last.end or last.months or last.ongoing or item.start or item.end)
            and item.months
        ):
            told = {"months": item.months, "qualifier": item.qualifier}
            kept[-1] = last.model_copy(update=told)
            continue
        kept.append(item)
    return kept

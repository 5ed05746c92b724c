"""Phases of an approach and how long each lasts: "Phase 1 (3 Monate)", "Modul 2 dauert 12 Wochen".

A phase is part of somebody's stay or of the run of a project, so its length is never the whole of
either.
"""

from __future__ import annotations

import re
from datetime import date

from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_times import is_age
from records.model import Duration, Qualifier
from records.quantities import find_durations, find_periods, months_between
from records.quantities.durations import DurationMention
from records.quantities.remembered import Stems, names_any

_STEMS = Stems("phase", "modul", "baustein", "abschnitt", "stufe", "block", "etappe", "option")
_KIND = r"(?:\w*[Pp]hase|Modul|Baustein|Abschnitt|Block|Stufe|Etappe)"
_COUNT = r"(?:\d{1,2}|[IVX]{1,4}|[A-D]|[Ee]ins|[Zz]wei|[Dd]rei|[Vv]ier)"
_ORDINAL = (
    r"(?:\d\.|[Ee]rste[nrs]?|[Zz]weite[nrs]?|[Dd]ritte[nrs]?|[Vv]ierte[nrs]?|[Ll]etzte[nrs]?|"
    r"[Aa]bschließende[nrs]?)"
)
# phases of somebody's life, and of the process of placement that all job centres share
_NO_PHASE = r"(?!Lebens|Familien|Erziehungs|Eltern|Kleinkind|Lern|Anfangs)"
_COMPOUND = rf"{_NO_PHASE}[A-ZÄÖÜ][a-zäöüß]{{2,}}phase"
_NAME = (
    rf"[„“\"»]?(?P<name>{_ORDINAL}\s+{_KIND}|{_KIND}\s+{_COUNT}(?!\w)|{_COMPOUND})[“”\"«]?"
    r"(?!n?-|\w)"
)
# a title of the phase between its name and its length: "Phase 1 – Ankommen: 3 Monate"
_TITLE = r"(?:\s*(?:\([^()\d]{1,60}\)|[„“\"»][^“”\"«\d]{1,60}[“”\"«]))?"
_LEADS = re.compile(
    _NAME + _TITLE + r"(?:\s*\)?\s*\(\s*(?:[^.;:\d()]{1,50}[,:;–-]\s*)?"
    r"(?:Dauer|Zeitraum|Umfang|insgesamt|jeweils|je)?:?\s*"
    r"|\s*\)?\s*(?:[:–—-]|\t)\s*(?:[^.;:\d\t()]{1,50}[:,(–\t-]\s*)?(?:Dauer:?\s*)?"
    r"|\)?\s+(?:von|über|mit|à)\s+(?:insgesamt\s+|jeweils\s+|je\s+|einer\s+Dauer\s+von\s+)?"
    r"|\)?\s+(?:(?!und\b|oder\b)[^\s.;:\d]+\s+){0,5}?(?:dauert|dauerte|umfasst|umfasste|beträgt|betrug|läuft|"
    r"lief|erstreckt\s+sich|ist\s+auf|wird\s+auf|wurde\s+auf)\s+(?:über\s+|insgesamt\s+|jeweils\s+|"
    r"in\s+der\s+Regel\s+|eine[rn]?\s+(?:Dauer|Zeitraum)\s+von\s+){0,2}"
    r"|\)?[^.;:\d\t]{0,110}\b(?:innerhalb|während|im\s+Laufe)\s+(?:von|der\s+ersten|eines|einer|der)?\s*"
    r")$"
)
# "danach dauert die Übungsphase höchstens 3 Monate"
_TURNED = re.compile(
    rf"\b(?:dauert|dauerte|läuft|lief|umfasst)\s+(?:die|der|das|eine|ein|diese)?\s*{_NAME}\s+$"
)
# "Praxisphase 5 Monate, Übungsphase bis zu 2 Monate"
_DIRECT = re.compile(rf"(?<!nach der )(?<!Nach der )[„“\"»]?(?P<name>{_COMPOUND})[“”\"«]?\s+$")
# "6monatige „Handlungsphase“", "4 Wochen Eingangsphase"
_FOLLOWS = re.compile(
    rf"\s+(?:[a-zäöüß]+e[nrs]?\s+)?[„“\"»]?(?P<own>(?:[A-ZÄÖÜ]\w+-\s+(?:und|oder)\s+)?{_COMPOUND})\b"
    rf"|\s+(?:in|für)\s+(?:die\s+|der\s+)?{_NAME}"
)
# "III	Nachhaltigkeit (1 – 6 Monate …)" in a table whose head says "Phase"
_ROW = re.compile(
    r"^\W*(?:[IVX]{1,4}|\d{1,2})\.?\s*\t\W*(?P<name>[A-ZÄÖÜ][\wäöüß -]{2,50}?)\s*"
    r"\(\s*(?:Dauer:?\s*)?$"
)
_HEAD = re.compile(r"(?m)^\W*Phasen?\s*\t")
# a stretch with dates: "1. Projektphase 01.07.2012 – 31.07.2013", "Die Pilotphase lief vom …"
_DATED = re.compile(
    rf"(?:{_NAME}|(?P<option>Verlängerungsoption|Optionszeitraum|Optionsjahr))"
    r"\s*(?:\)|[:(,–-]|lief|läuft|dauerte?|war|fand|ging|im\s+Zeitraum)?\s*(?:vom|von|ab|am)?\s*$"
)
_LOOK_BACK = 150
_RUNS = 2


def told_phases(scope: Scope) -> list[Duration]:
    """Phases with a length, in text order, each under its name."""
    found: list[Duration] = []
    for sentence in scope.sentences():
        if names_any(sentence.text, _STEMS) or "\t" in sentence.text:
            found += _lengths(scope, sentence)
    return found


def with_phases(scope: Scope, found: list[Duration]) -> list[Duration]:
    """Durations with the phases told; what was read of a phase as something else gives way."""
    phases = told_phases(scope)
    found = [d for d in found if not any(_same_length(d, phase) for phase in phases)]
    return [*_dated_phases(scope, found), *phases]


def _same_length(item: Duration, phase: Duration) -> bool:
    """The same words were read as a stay, a run or a phase without a name."""
    (start, end), (first, last) = item.place, phase.place
    told = (item.months, item.low, item.high) == (phase.months, phase.low, phase.high)
    return told and item.start is None and start < last and first < end


def _lengths(scope: Scope, sentence: Sentence) -> list[Duration]:
    text = sentence.text.replace("\n", " ")
    found = []
    for mention in find_durations(text):
        if mention.unit == "tag" or is_age(mention, text):
            continue
        name = _name_of(scope, sentence, text, mention)
        if name is None:
            continue
        found.append(
            Duration(
                kind="phase",
                label=name,
                months=mention.months,
                low=mention.low,
                high=mention.high,
                qualifier=_bound(text, mention),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + mention.start, sentence.start + mention.end
                ),
            )
        )
    return found


def _bound(text: str, mention: DurationMention) -> Qualifier:
    """The bound of a length; in "eine Phase über 10 Monate" there is none."""
    return "exact" if text.startswith("über ", mention.start) else mention.qualifier


def _name_of(scope: Scope, sentence: Sentence, text: str, mention: DurationMention) -> str | None:
    before = text[max(0, mention.start - _LOOK_BACK) : mention.start]
    follows = _FOLLOWS.match(text, mention.end)
    if follows is not None:
        return _plain(next(name for name in follows.groups() if name))
    if mention.unit == "adjective":
        return None
    leads = _LEADS.search(before) or _TURNED.search(before) or _DIRECT.search(before)
    if leads is not None:
        return _plain(leads["name"])
    row = _ROW.match(text[: mention.start]) if "\t" in text else None
    whole = scope.view.text[sentence.part.start : sentence.start] if row else ""
    return row["name"].strip() if row and _HEAD.search(whole) else None


_ORDINALS = {"erst": "1.", "zweit": "2.", "dritt": "3.", "viert": "4."}


def _plain(name: str) -> str:
    """ "ersten Phase" as "1. Phase": the name without its inflection."""
    first, _, rest = " ".join(name.split()).partition(" ")
    number = next((n for stem, n in _ORDINALS.items() if first.casefold().startswith(stem)), first)
    return f"{number} {rest}" if rest else number


def _dated_phases(scope: Scope, found: list[Duration]) -> list[Duration]:
    """Runs with dates that are named phases, where they are not all that is told of the run."""
    named: dict[tuple[object, object], str] = {}
    options: dict[tuple[object, object], str] = {}
    unread: list[Duration] = []
    for sentence in scope.sentences():
        if not names_any(sentence.text, _STEMS):
            continue
        text = sentence.text.replace("\n", " ")
        for period in find_periods(text):
            match = _DATED.search(text[max(0, period.start - _LOOK_BACK) : period.start])
            main = match and (match["name"] or "").startswith("Haupt")
            if match and not main and period.begin and period.finish:
                dates = period.begin, period.finish
                name = _plain(match["name"] or match["option"])
                (options if match["option"] else named)[dates] = name
                if not any((d.start, d.end) == dates for d in [*found, *unread]):
                    span = sentence.start + period.start, sentence.start + period.end
                    unread.append(_dated(scope, sentence, dates, name, span))
    if len(unread) >= _RUNS:
        # told in running text, where a stretch with dates alone is no run
        found = [*found, *unread]
    runs = [d for d in found if d.kind == "programme" and (d.start or d.ongoing)]
    own = [d for d in runs if (d.start, d.end) in named]
    if len(own) < _RUNS and len(own) == len(runs):
        return found
    told = {**named, **(options if own else {})}
    return [
        d.model_copy(update={"kind": "phase", "label": told[d.start, d.end]})
        if d.kind == "programme" and (d.start, d.end) in told
        else d
        for d in found
    ]


def _dated(
    scope: Scope, sentence: Sentence, dates: tuple[date, date], name: str, span: tuple[int, int]
) -> Duration:
    return Duration(
        kind="phase",
        label=name,
        months=months_between(*dates),
        start=dates[0],
        end=dates[1],
        evidence=scope.sentence_evidence(sentence, *span),
    )

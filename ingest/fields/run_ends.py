"""When a run begins and ends, where that is told in two places, or only its end is told."""

from __future__ import annotations

import re

from ingest.fields.scope import MAX_QUOTE, Scope, Sentence
from records.model import Duration
from records.quantities import find_dates, months_between
from records.quick import quick

_UNTIL = re.compile(
    r"(?:läuft|lief|endet|endete|dauert|befristet)\b[^.;]{0,20}\bbis\s+(?:zum\s+)?(?=\d|[A-ZÄÖÜ])"
)
_LIMITED = re.compile(
    r"\bbis\s+(?:zum\s+)?(?=(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?|\w+\s+)\d{2,4}|\w+\s+\d{4}|\d{4})"
    r"[^.;]{0,30}\b(?:befristet|bewilligt|gesichert|finanziert|verlängert))"
)
# "Die Bewilligung endet am 30. April 2025"
_ENDS_ON = quick(
    r"\b(?:\w*[Bb]ewilligung|\w*[Ff]örderung|\w*[Ff]inanzierung|\w*[Pp]rojekt|\w*[Mm]aßnahme|"
    r"\w*[Vv]ertrag|Vorhaben|\w*[Ll]aufzeit|Angebot|Modellphase|Zuwendung)\b[^.;]{0,40}\b"
    r"(?:endete?|läuft)\s+(?:\w+\s+){0,2}(?:am|zum|im|mit|bis)\s+(?:zum\s+)?(?=\d|[A-ZÄÖÜ])"
)
_WITHOUT_END = quick(
    r"unbefristet|dauerhaft|laufend|nicht begrenzt|Regelangebot|auf Dauer|offen", re.IGNORECASE
)
_END_ALONE = re.compile(
    r"\W*(?:\w+:\s*)?(?:ab sofort\s+)?(?:(?:noch|zunächst|voraussichtlich|vorerst|befristet|läuft|"
    r"befristet ist)\s+)*"
    r"bis\s+(?:(?:zum|einschließlich|voraussichtlich|spätestens)\s+)*$"
)


def end_alone(scope: Scope, sentence: Sentence) -> list[Duration]:
    """A field that only says when it ends: "bis 31.12.2018", "befristet bis Ende 2019"."""
    dates = find_dates(sentence.text)
    if len(dates) != 1 or not _END_ALONE.fullmatch(sentence.text[: dates[0].start]):
        return []
    end = sentence.start + dates[0].end
    evidence = scope.sentence_evidence(sentence, sentence.start + dates[0].start, end)
    return [Duration(kind="programme", end=dates[0].last, evidence=evidence)]


_NAMED_STAY = quick(
    r"(?:Teilnahme|Verweil|Zuweisungs|Teilnehmer|Aufenthalts|Förder)dauer|individuelle\w* (?:Dauer|"
    r"Laufzeit)|(?:pro|je) (?:Person|Teilnehm)|\bbleib(?:t|en)\b",
    re.IGNORECASE,
)


def run_beside_stay(found: list[Duration]) -> list[Duration]:
    """ "Dauer: 2 Jahre" beside "Teilnahmedauer: 12 Monate": the longer, unnamed one is the run."""
    stays = [d for d in found if d.kind == "participation" and d.months and d.evidence]
    named = [d for d in stays if d.evidence and _NAMED_STAY.search(d.evidence.quote)]
    if not named or any(d.kind == "programme" and d.months for d in found):
        return found
    longest = max(d.high or d.months or 0 for d in named)
    runs = [d for d in stays if d not in named and (d.months or 0) > longest]
    return [
        d.model_copy(update={"kind": "programme"}) if any(d is r for r in runs) else d
        for d in found
    ]


# "Beginn", "Vertragsende", "bewilligt von", "bis"
_BEGIN_LABEL = re.compile(
    r"\W*(?:(?:Beginn|Start)|\w+-?(?:[Bb]eginn|[Ss]tart)\b|"
    r"(?:\w+ )?(?:von|ab|seit|Von|Ab|Seit)\W*$)"
)
_END_LABEL = re.compile(r"\W*(?:(?:\w+-?)?(?:[Ee]nde|Schluss)\b|Enddatum|(?:\w+ )?(?:bis|Bis)\W*$)")
_NO_END = re.compile(
    r"(?:(?:fort)?laufend|läuft(?: noch| weiter)?|offen|unbefristet|dauerhaft|kein Ende|"
    r"bis auf [Ww]eiteres|ohne(?: Ende)?|lfd\.?|fortlfd\.?|unbefr\.?)\W*"
)


def named_ends(scope: Scope) -> list[Duration]:
    """ "Beginn" and "Ende" as two fields of their own."""
    begin = finish = goes_on = None
    for part in scope.parts("period"):
        text = scope.view.text[part.start : part.end].strip()
        if _END_LABEL.match(part.heading) and _NO_END.fullmatch(text):
            goes_on = part
        dates = find_dates(scope.view.text[part.start : part.end])
        if len(dates) == 1 and _BEGIN_LABEL.match(part.heading):
            begin = begin or (dates[0].first, part)
        elif len(dates) == 1 and _END_LABEL.match(part.heading):
            finish = finish or (dates[0].last, part)
    if begin is not None and finish is None and goes_on is not None:
        first, last = scope.view.span(begin[1].start, max(begin[1].end, goes_on.end))
        evidence = scope.source_evidence(first, last)
        return [Duration(kind="programme", start=begin[0], ongoing=True, evidence=evidence)]
    if begin is None or finish is None or finish[0] <= begin[0]:
        return []
    first, last = scope.view.span(begin[1].start, finish[1].end)
    return [
        Duration(
            kind="programme",
            months=months_between(begin[0], finish[0]),
            start=begin[0],
            end=finish[0],
            evidence=scope.source_evidence(first, last),
        )
    ]


def told_ends(scope: Scope, found: list[Duration]) -> list[Duration]:
    """A run told in two sentences: it "started on …" and "runs until …"."""
    open_runs = [
        d
        for d in found
        if d.kind == "programme"
        and d.start
        and not d.end
        and not (d.ongoing and d.evidence and _WITHOUT_END.search(d.evidence.quote))
    ]
    if not any(d.kind == "programme" for d in found):
        return [*found, *only_end(scope)]
    if len(open_runs) != 1:
        return found
    run = open_runs[0]
    for sentence in scope.sentences():
        if re.search(r"\b(?:nicht|un)\s?befristet", sentence.text):
            if run.ongoing:
                return found
            return [d.model_copy(update={"ongoing": True}) if d is run else d for d in found]
        match = _ENDS_ON.search(sentence.text)
        if match is None and not run.ongoing:
            match = _UNTIL.search(sentence.text) or _LIMITED.search(sentence.text)
        if match is None:
            continue
        dates = find_dates(sentence.text[match.end() - 1 : match.end() + 40])
        if dates and run.start and dates[0].last > run.start:
            first, last = scope.view.span(sentence.start, sentence.end)
            start, end = min(first, run.place[0]), max(last, run.place[1])
            if end - start > 3 * MAX_QUOTE:
                continue
            closed = run.model_copy(
                update={
                    "end": dates[0].last,
                    "months": months_between(run.start, dates[0].last),
                    "ongoing": False,
                    "evidence": scope.source_evidence(start, end),
                }
            )
            return [closed if d is run else d for d in found]
    return found


def only_end(scope: Scope) -> list[Duration]:
    """A run of which only the end is told: "das Projekt endet am 31.12.2022"."""
    for sentence in scope.sentences():
        match = _ENDS_ON.search(sentence.text)
        dates = find_dates(sentence.text[match.end() - 1 : match.end() + 40]) if match else []
        if match and dates and dates[0].precision != "year":
            begin, end = sentence.start + match.start(), sentence.start + match.end()
            evidence = scope.sentence_evidence(sentence, begin, end)
            return [Duration(kind="programme", end=dates[0].last, evidence=evidence)]
    return []


_EXTENDED = quick(
    r"\b[Vv]erlängerung\b[^.;()\n]{0,40}?\bbis\s+(?:zum\s+)?(?=\d)|\bverlängert\s+bis\s+(?:zum\s+)?(?=\d)"
)


def with_extension(scope: Scope, found: list[Duration]) -> list[Duration]:
    """The end of an extension beside the only closed run: "Verlängerung bis 31.12.2018"."""
    runs = [d for d in found if d.kind == "programme" and d.end]
    if len(runs) != 1 or runs[0].end is None:
        return found
    text = scope.view.text[scope.block.start : scope.block.end]
    for match in _EXTENDED.finditer(text):
        dates = find_dates(text[match.end() : match.end() + 20])
        if dates and dates[0].start == 0 and dates[0].last > runs[0].end:
            start = scope.block.start + match.start()
            evidence = scope.evidence(start, scope.block.start + match.end() + dates[0].end)
            return [*found, Duration(kind="programme", end=dates[0].last, evidence=evidence)]
    return found


_DATED = (
    r"(?P<date>\d{1,2}\.\s?(?:\d{1,2}\.\s?|[A-ZÄÖÜ][a-zä]+\s+)\d{2,4}|"
    r"(?:Ende\s+)?[A-ZÄÖÜ][a-zä]+\s+\d{4})"
)
# "wurde zum 30.06.2025 vorzeitig beendet", "vorzeitiges Ende zum 30.06.2025", "zum 31.3. gekündigt"
_STOPPED = (
    quick(
        rf"\b(?:[Zz]um|[Aa]m|[Pp]er|[Mm]it|[Mm]it Ablauf des|Ende)\s+{_DATED}\s+(?:\w+\s+){{0,3}}?"
        r"(?:beendet|eingestellt|abgebrochen|aufgelöst|gekündigt|aufgegeben|ausgelaufen)\b"
    ),
    quick(
        r"\b(?:vorzeitig\w*\s+(?:beendet|eingestellt|Ende|Beendigung|Abbruch)|Abbruch|Kündigung|gekündigt|"
        rf"abgebrochen|eingestellt)\s+(?:zum|am|per|mit)\s+{_DATED}"
    ),
)


def with_early_end(scope: Scope, found: list[Duration]) -> list[Duration]:
    """The day on which a run in a table or list was stopped, beside the run that was planned.

    What is planned belongs to the planned run, so that one stays.
    """
    runs = [d for d in found if d.kind == "programme" and d.start and (d.end or d.ongoing)]
    if scope.block.layout not in ("table", "column", "list") or len(runs) != 1:
        return found
    (run,) = runs
    for sentence in scope.sentences():
        for pattern in _STOPPED:
            match = pattern.search(sentence.text)
            dates = find_dates(match["date"]) if match else []
            if not match or not dates or not run.start or dates[0].last <= run.start:
                continue
            if run.end is None or dates[0].last < run.end:
                begin, end = sentence.start + match.start(), sentence.start + match.end()
                evidence = scope.sentence_evidence(sentence, begin, end)
                return [*found, Duration(kind="programme", end=dates[0].last, evidence=evidence)]
    return found

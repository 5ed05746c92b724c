"""Outcomes told as fractions: "Gut ein Drittel der Teilnehmenden fand Arbeit", "2/3 beendeten"."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.fields.outcomes import (
    NOT_OUTCOME,
    OUTCOME,
    is_planned,
    is_trait_share,
    main_indicator,
    outcome_of,
)
from ingest.fields.result_context import followup_months
from ingest.fields.result_labels import label_of
from ingest.fields.result_shares import OF_OTHERS
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import PEOPLE_WORDS
from records.model import Result
from records.quantities import Percent, find_percents
from records.quantities.fractions import find_fractions
from records.quick import quick
from records.vocabulary import vocabulary

_WHOM = (
    rf"(?:{PEOPLE_WORDS}|(?:Betreute|Geförderte|Begleitete|Beratene|Befragte|Vermittelte|"
    r"Existenzgründer|Abgänger|Ausgeschiedene|Langzeit\w+|Austritte|Abgänge|Eintritte|Zugänge|"
    r"Zuweisungen|Abbrecher|Absolvent)\w*)(?:\s+und\s+[A-ZÄÖÜ]\w+)?"
)
# "der im Projekt betreuten Kundinnen", "aller Betreuten", "von ihnen", "davon"
_GROUP = quick(
    r"\s*(?:(?:der|aller|von(?:\s+(?:den|allen|diesen|unseren))?|unserer|dieser|ihrer)\s+"
    rf"(?:(?![.;,])\S+\s+){{0,6}}?{_WHOM}|davon\b|(?:von|unter)\s+(?:ihnen|diesen|denen)\b|"
    rf"{_WHOM})"
)
# "Von den Teilnehmenden hat gut ein Drittel …"
_GROUP_BEFORE = quick(
    rf"\b[Vv]on\s+(?:(?:den|allen|diesen|unseren)\s+(?:\S+\s+){{0,4}}?{_WHOM}|ihnen|denen|diesen)\s+"
    r"(?:haben|hat|hatten?|sind|ist|wurden?|konnten?|fand(?:en)?|nahm(?:en)?|ging(?:en)?|begann(?:en)?)"
    r"\s+(?:\S+\s+){0,3}$"
)
# "Die Integrationsquote liegt bei einem Drittel"
_RATE_BEFORE = quick(
    r"\b\w*(?:[Qq]uote|[Aa]nteil|[Rr]ate)\b[^.;:\d]{0,80}\b(?:bei|beträgt|betrug|erreichte?|von)\s+$"
)
_EVERY = re.compile(r"jede", re.IGNORECASE)
# "2/3 durchliefen", "ein Drittel fand": the verb of a clause whose people are not named again
_VERB = re.compile(
    r"\s*(?:hat|haben|hatte|hatten|ist|sind|war|waren|wurden?|konnten?|fand|fanden|ging|gingen|nahm|nahmen|"
    r"begann|begannen|kam|kamen|trat|traten|schloss|schlossen|brach|brachen|blieb|blieben|"
    r"[a-zäöüß]{2,}(?:te|ten|ief|iefen|ieß|ießen)\b(?!\s+[A-ZÄÖÜ]))\b"
)
# "die Zahl der Leistungsbeziehenden wurde um ein Drittel gesenkt"
_BY = re.compile(r"\bum\s+$")
_NUMBER_OF = quick(
    rf"\b(?:[Zz]ahl|[Aa]nzahl|[Bb]estand)\s+(?:der|an|von)\s[^.;]{{0,90}}?{_WHOM}|"
    r"\b(?:Leistungsbezug|Hilfebedürftigkeit|Langzeitbezug)\b"
)
_LESS = re.compile(
    r"\s*(?:reduziert|gesenkt|gesunken|zurückgegangen|verringert|vermindert|abgebaut|zurückgeführt|"
    r"kleiner geworden)\b"
)
_FELL = re.compile(r"\b(?:sank|sanken|verringerte|reduzierte|ging)\b[^.;]*$")
_ON_BENEFIT = re.compile(r"(?:[Ll]eistungs|Langzeit|\b)[Bb]ez(?:ug|ieh)\w*|Hilfebedürftig")
_WAS = re.compile(r"\b(?:wurden?|ist|sind|konnten?|hat|haben|sank|sanken)\b")
# how a group is or was, the district it lives in, and where it came from
_STATE = quick(
    r"\bim\s+(?:Leistungs)?[Bb]ezug\b|\bangewiesen\b|\bberichte[nt]\b|\bkam(?:en)?\s+über\b|\bleben\b|"
    r"\bzugewiesen\b|\b(?:länger|mindestens)\b[^.;]{0,20}\b(?:Jahre|Monate)\b|\bbefragt"
)
# "19 von 58, also ein Drittel": the count before says it
_RESTATES = re.compile(
    r"\b(?:also|mithin|somit|damit|das\s+(?:sind|ist|waren?|entspricht)|entspricht)\s*$"
    r"|\d\s?(?:%|Prozent)\s*\(\s*$"
)
_ALL_THE_WAY = re.compile(
    r"\b(?:durchl\w+|absolvier\w+|beende\w+|besucht\w*|blieb\w*)\b[^.;]*\b(?:vollständig|regulär|planmäßig|"
    r"bis\s+zum\s+(?:Ende|Schluss))"
)
# "eine Stelle gefunden oder den Leistungsbezug aus anderen Gründen beendet"
_OR_OFF_BENEFIT = re.compile(
    r"\boder\b[^.;]*(?:[Bb]ezug|Hilfebedürftigkeit)\w*\s+(?:\w+\s+)?(?:beendet|verlassen|überwunden)"
)
_EDGE = re.compile(r"[,;]\s+|\s(?:und|sowie|aber|während)\s")
_AND = re.compile(r"\s(?:und|sowie|bzw\.)(?=\s|$)")
_RIGHT = re.compile(r"[.;]\s|[.;]?$")


def fraction_shares(
    scope: Scope, sentence: Sentence, telling: bool, known: list[Result]
) -> list[Result]:
    """Outcomes of a fraction of people; a fraction that restates a known share is none."""
    text = sentence.text
    fractions = find_fractions(text)
    if not fractions:
        return []
    starts = sorted(m.start for m in (*fractions, *find_percents(text)))
    told = {r.value for r in known if r.unit == "percent"}
    found: list[Result] = []
    for share in fractions:
        if share.value in told or _RESTATES.search(text[: share.start].rstrip(" ,")):
            continue
        end = _clause_end(text, share, starts)
        behind = text[share.end : end]
        fewer = _tells_fewer(text, share, behind)
        indicator = _indicator(text, share, behind, fewer, telling)
        if indicator is None:
            continue
        joint = _shares_a_verb(text, share, fractions)
        label = _label(text, share, behind, indicator, fewer, joint)
        found.append(
            Result(
                indicator=indicator,
                label=label,
                value=share.value,
                unit="percent",
                qualifier=share.qualifier,
                planned=is_planned(sentence, share.start, share.end)
                or (fewer and not _WAS.search(text)),
                followup_months=followup_months(text, share.start, share.end),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + share.start, sentence.start + share.end
                ),
            )
        )
    return found


def _clause_end(text: str, share: Percent, starts: list[int]) -> int:
    """Where the words about a fraction end; of two that share a verb ("… und …") behind it."""
    stop = _RIGHT.search(text, share.end)
    end = stop.start() if stop else len(text)
    following = next((s for s in starts if s >= share.end), end)
    return end if _leads_on(text[share.end : following]) else min(end, following)


def _leads_on(own: str) -> bool:
    """The verb of a fraction stands behind the next one: "ein Viertel aller Frauen und …"."""
    return _AND.search(own) is not None and _verb_in(own) is None


def _verb_in(text: str) -> int | None:
    """Where the verb stands in the words behind a fraction."""
    gaps = (m.start() for m in re.finditer(r"\s(?=[a-zäöüß])", text))
    return next((at for at in gaps if _VERB.match(text, at)), None)


def _shares_a_verb(text: str, share: Percent, fractions: list[Percent]) -> bool:
    """Another fraction has the same verb, before or behind this one."""
    place = fractions.index(share)
    return any(
        _leads_on(text[one.end : other.start])
        for one, other in pairwise(fractions[max(0, place - 1) : place + 2])
    )


def _label(
    text: str, share: Percent, behind: str, indicator: str, fewer: bool, joint: bool
) -> str | None:
    """What came of whom; the group in brackets where two fractions share one verb."""
    if fewer:
        told = _NUMBER_OF.search(text[: share.start])
        less = _LESS.match(behind)
        words = text[told.start() if told else 0 : share.start].rstrip()
        fell = "" if _FELL.search(words) else " gesunken"
        return f"{words.removesuffix('um').strip()}{f' {less[0].strip()}' if less else fell}"
    if joint:
        verb = _verb_in(behind)
        whose = _AND.split(behind[:verb])[0]
        return f"{vocabulary().label(indicator)} ({' '.join(whose.split())})"
    group = _GROUP.match(behind)
    at = share.end + (group.end() if group else 0)
    begin = share.start if _GROUP_BEFORE.search(text[: share.start]) else _clause_begin(text, share)
    return label_of(text[begin : share.end + len(behind)], share.start - begin, at - begin)


def _clause_begin(text: str, share: Percent) -> int:
    """Where the words about a fraction begin, behind those of the one before."""
    ends = [f.end for f in find_fractions(text) if f.end <= share.start]
    edges = _EDGE.finditer(text, max(ends), share.start) if ends else ()
    return max((edge.end() for edge in edges), default=0)


def _tells_fewer(text: str, share: Percent, behind: str) -> bool:
    """The number of people fell by the fraction."""
    before = text[: share.start]
    return (
        _BY.search(before) is not None
        and _NUMBER_OF.holds(before)
        and (_LESS.match(behind) is not None or _FELL.search(before) is not None)
    )


def _indicator(text: str, share: Percent, behind: str, fewer: bool, telling: bool) -> str | None:
    """The outcome of a fraction of people; `None` where it is no outcome of people."""
    before = text[: share.start]
    if is_trait_share(text, share.start, share.end) or OF_OTHERS.search(before[-70:]):
        return None
    if fewer:
        code = "benefit_exit" if _ON_BENEFIT.search(before) else "other"
        return code if telling else None
    rate = _RATE_BEFORE.search(before)
    if rate is not None:
        code = main_indicator(rate[0])
        return code if code not in ("other", "reach") else None
    if NOT_OUTCOME.holds(behind) or _STATE.holds(behind):
        return None
    group = _GROUP.match(behind) or _GROUP_BEFORE.search(before)
    every = _EVERY.search(text, share.start, share.end) is not None
    if not group and not _VERB.match(behind) and not (every and telling):
        return None
    if _ALL_THE_WAY.search(behind):
        return "completion"
    first = outcome_of(behind, "")
    if first == "dropout" or _OR_OFF_BENEFIT.search(behind):
        return "dropout" if first == "dropout" else "benefit_exit"
    code = main_indicator(behind)
    code = first if code == "other" else code
    if code != "other":
        return None if code == "reach" else code
    return "other" if telling and OUTCOME.holds(behind) else None

"""Effects: by how many percentage points people who took part differ from others who did not.

"um 7,5 Prozentpunkte häufiger beschäftigt als die Kontrollgruppe". A change over time ("stieg um
22 Prozentpunkte auf 58 Prozent") is no effect, and neither is what other studies or regions tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.fields.outcomes import clause, is_planned, main_indicator, outcome_of
from ingest.fields.result_context import followup_months
from ingest.fields.result_labels import label_of
from ingest.fields.scope import Scope, Sentence
from records.model import Result
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, qualifier_before

_STEM = "rozentpunkt"
_POINTS = re.compile(rf"(?P<value>{DIGITS})(?:\s|-)?(?:Prozentpunkte?n?|%-Punkte?n?)\b")
# whom those who took part are compared with
_COMPARED = re.compile(
    r"(?:Vergleichs|Kontroll|Referenz)(?:gruppe|personen|jobcenter|kreis\w*)|Zwilling|"
    r"\bNicht-?(?:t|T)eilnehm\w+|\bNicht-?(?:g|G)efördert\w+"
)
_DIFFERS = re.compile(
    r"Differenz|Unterschied|Abstand|Vorsprung|Rückstand|[Ee]ffekt|häufiger|seltener|öfter|"
    r"\bmehr\b|weniger|höher|niedriger|geringer|\b(?:über|unter)\s+(?:der|dem|den|denen)\b|"
    r"\b(?:sinkt|sank|steigt|stieg|wächst|schrumpft)\s+(?:sie|er|es)\b|\t"
)
# another time, other people, other places
_OF_OTHERS = re.compile(
    r"Vorjahr|Arbeitslosenquote|Studien\b|Literatur|Landesdurchschnitt|Bundesdurchschnitt|"
    r"\b[Vv]orher\b|\b[Zz]uvor\b|Konfidenz|Standardfehler"
)
_CHANGED = re.compile(r"\s*(?:\([^()]*\)\s*)?auf\s+(?:\w+\s+)?\d")
_FEWER = re.compile(
    r"[^.;,]{0,40}\b(?:seltener|weniger|niedriger|geringer|schlechter|unter\s+(?:der|dem|den|denen))\b"
)
_FEWER_BEFORE = re.compile(r"\b(?:Rückstand|minus)\b[^.;,\d]{0,30}$|[−–-]\s?$")
_AIMED = re.compile(
    r"\b(?:Ziel\w*|angestrebt\w*|erhofft\w*|erwartet\w*|geplant\w*)\b[^.;,\d]{0,30}$"
)
_BEFORE = 260  # letters looked through for what is counted


def effects(scope: Scope) -> list[Result]:
    """Differences to a group that is compared with, in percentage points; fewer is negative."""
    found: dict[tuple[float, float | None, bool], Result] = {}
    for part in scope.parts():
        text = scope.view.text[part.start : part.end]
        if _STEM not in text and "%-Punkt" not in text:
            continue
        compared = _COMPARED.search(text) is not None
        for sentence in scope.sentences_of(part):
            for result in _told(scope, sentence, compared):
                found.setdefault((result.value, result.followup_months, result.planned), result)
    # one effect told twice, once with its time
    return [
        r for r in found.values()
        if r.followup_months is not None
        or not any(r.value == o.value and o.followup_months is not None for o in found.values())
    ]  # fmt: skip


def _told(scope: Scope, sentence: Sentence, compared: bool) -> Iterator[Result]:
    text = sentence.text
    if not compared or _OF_OTHERS.search(text) or not _DIFFERS.search(text):
        return
    for match in _POINTS.finditer(text):
        changed = _CHANGED.match(text, match.end()) and not _COMPARED.search(text)
        value = float(parse_number(match["value"]))
        if changed or value > 100:
            continue
        before = text[: match.start()]
        fewer = _FEWER.match(text, match.end()) or _FEWER_BEFORE.search(before[-50:])
        qualifier, _ = qualifier_before(text, match.start("value"))
        aimed = _AIMED.search(before[-60:]) is not None
        start, end = sentence.start + match.start(), sentence.start + match.end()
        yield Result(
            indicator=_indicator(scope, sentence, match),
            label=label_of(text, match.start(), match.end()),
            value=-value if fewer else value,
            unit="percentage_points",
            followup_months=followup_months(text, match.start(), match.end()),
            qualifier=qualifier,
            planned=aimed or is_planned(sentence, match.start(), match.end()),
            evidence=scope.sentence_evidence(sentence, start, end),
        )


def _indicator(scope: Scope, sentence: Sentence, match: re.Match[str]) -> str:
    """What differs: told in the sentence, else shortly before it."""
    text = sentence.text
    own = main_indicator(clause(text, match.end()))
    if own == "other":
        own = outcome_of(clause(text, match.end()), text[: match.start()])
    if own != "other":
        return own
    part = sentence.part
    above = scope.view.text[max(part.start, sentence.start - _BEFORE) : sentence.start]
    code = main_indicator(above)
    return code if code != "other" else outcome_of(above, "")

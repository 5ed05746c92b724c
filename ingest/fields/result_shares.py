"""Shares told in sentences: what came of how many percent, and of which group."""

from __future__ import annotations

import re

from ingest.fields.outcomes import (
    NOT_OUTCOME,
    OUTCOME,
    RATE,
    clause,
    is_planned,
    is_trait_share,
    main_indicator,
    outcome_of,
)
from ingest.fields.result_context import (
    SHARE_OF_WHOLE,
    equal_count,
    followup_months,
    whole_behind,
)
from ingest.fields.result_labels import label_of
from ingest.fields.scope import Scope, Sentence
from records.model import Result
from records.quantities import Percent, find_percents, parse_number
from records.quantities.numbers import DIGITS

# "35 % (7 von 20)"
_COUNT_OF_SHARE = re.compile(rf"\s*\((?P<value>{DIGITS})\s+von\s+(?P<whole>{DIGITS})\b")
# shares of people that the approach is compared with
OF_OTHERS = re.compile(
    r"[Zz]um Vergleich|"
    r"Vergleichs(?:gruppe|team|personen|wert)|Kontrollgruppe|Regelvermittlung|Regelbetreuung|Regelgeschäft|"
    r"\b[Vv]orher\b|\b[Zz]uvor\b|Vorjahr|Zuschuss\b|Fördersatz|Landesdurchschnitt|Landesschnitt|Bundesschnitt|"
    r"Bundesdurchschnitt|ohne (?:Begleitung|Teilnahme|Förderung)\b"
)
# "30 bis 40 %": what follows the upper end belongs to both
_UPPER_END = re.compile(rf"\s*(?:%|Prozent)?\s*(?:bis(?:\s+zu)?|[-–])\s*{DIGITS}\s*(?:%|Prozent)")
# "stieg von 20 % auf 33 %": what it was before
_FROM = re.compile(r"\bvon\s+(?:(?:rund|ca\.|etwa|zuvor)\s+)?$")
_TO = re.compile(r"\s*(?:\([^()]*\)\s*)?auf\s+(?:(?:rund|ca\.|etwa|über|zuletzt)\s+)?\d")


# "ein Minijob für sinnvoll erachtet": advice, not what came of it
_ADVISED = re.compile(r"^[^,;]{0,110}\b(?:sinnvoll|möglich|notwendig)\s+(?:erachtet|gehalten)\b")
_OR_MORE = re.compile(r"\s+(?:und|oder)\s+mehr\b")


def _is_former(text: str, share: Percent) -> bool:
    before = _FROM.search(text, max(0, share.start - 15), share.start)
    return before is not None and _TO.match(text, share.end) is not None


def shares(scope: Scope, sentence: Sentence, telling: bool, known: list[Result]) -> list[Result]:
    """Shares of people in a sentence; those beside a count that is `known` are told with it."""
    text = sentence.text
    found = []
    for share in find_percents(text):
        if is_trait_share(text, share.start, share.end) or _is_former(text, share):
            continue
        around = text[max(0, share.start - 70) : share.end + 140]
        if share.value > 100 or NOT_OUTCOME.holds(around) or OF_OTHERS.search(around[:70]):
            continue
        if not telling and not OUTCOME.holds(around) and not RATE.holds(around):
            continue
        if any(r.unit == "percent" and r.value == share.value for r in known):
            continue  # told beside its count
        before = text[max(0, share.start - 80) : share.start]
        upper = _UPPER_END.match(text, share.end) if share.qualifier == "range" else None
        after = upper.end() if upper else share.end
        behind = re.split(r"[.;]\s|\d+\s?(?:%|Prozent)", text[after : after + 170])[0]
        indicator = main_indicator(behind)
        if indicator == "other":
            indicator = outcome_of(behind, before)
        if _ADVISED.search(text[share.end : share.end + 140].split(".")[0]):
            indicator = "other"
        planned = is_planned(sentence, share.start, share.end)
        counted = _COUNT_OF_SHARE.match(text, share.end)
        numerator = int(parse_number(counted["value"])) if counted else None
        whole = counted or SHARE_OF_WHOLE.match(text, share.end)
        denominator = int(parse_number(whole["whole"])) if whole else None
        same = equal_count(text, share.start) if counted is None else None
        if same is not None:
            told_whole, goes_on = whole_behind(text, same.end)
            numerator, denominator = same.value, same.whole or told_whole
            if indicator == "other":
                indicator = outcome_of(clause(text, goes_on), text[: same.start][-90:])
        found.append(
            Result(
                indicator=indicator,
                label=label_of(text, share.start, after),
                value=share.value,
                unit="percent",
                numerator=numerator,
                denominator=denominator,
                qualifier="min" if _OR_MORE.match(text, share.end) else share.qualifier,
                planned=planned or bool(re.search(r"\bum\s+$", before)),
                followup_months=followup_months(text, share.start, share.end),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + share.start, sentence.start + share.end
                ),
            )
        )
    return found

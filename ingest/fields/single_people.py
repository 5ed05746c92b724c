"""Outcomes of one person, told by a pronoun: "vier arbeiten im Verkauf, eine studiert jetzt"."""

from __future__ import annotations

import re

from ingest.fields.outcomes import is_planned, outcome_of
from ingest.fields.result_labels import label_of
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import tells_outcome
from records.model import Result
from records.quick import quick

# money, time, things, what was before or is elsewhere
_OTHER = quick(
    r"\b(?:Kosten|Euro|€|bezahl\w+|zahl(?:t|en|te|ten)|trägt|tragen|übernimmt|finanzier\w+|stammt\w*|Mittel|"
    r"Zuschuss|Preis|[Ff]rüher|[Vv]orher|[Zz]uvor|sonst|[Vv]orjahr|Plätze|Zeit|Stunden|Jahre?s?|Gespräche|"
    r"brach|brechen|abgebrochen|bundesweit|im\s+Land)\b"
)
# one person by a pronoun: "eine studiert jetzt", "Einer hat einen Laden angemeldet"
_ONE = quick(
    r"(?:^\W*|[,;]\s+(?:und\s+)?|\bund\s+)(?P<one>[Ee]ine[rs]?)\s+(?:hat|ist|macht|studiert|arbeitet|lernt|"
    r"wurde|ging|fand|begann|besucht)\b(?P<rest>[^.;,]*)"
)
_STUDIES = re.compile(
    r"\b(?:studiert|arbeitet|lernt)\b|selbst?ständig|\bLaden\b|\bGewerbe\b|angemeldet"
)


def single_people(scope: Scope, sentence: Sentence) -> list[Result]:
    """One person of whom something came; the caller knows that people were counted before."""
    text = sentence.text.replace("\n", " ")
    found = []
    for match in _ONE.finditer(text):
        clause = match[0]
        if not (tells_outcome(clause) or _STUDIES.search(clause)) or _OTHER.search(clause):
            continue
        start, end = match.span("one")
        found.append(
            Result(
                indicator=outcome_of(clause, ""),
                label=label_of(text, start, end),
                value=1,
                unit="count",
                numerator=1,
                planned=is_planned(sentence, start, end),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + start, sentence.start + end
                ),
            )
        )
    return found

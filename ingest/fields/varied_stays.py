"""The length of a measure whose participants stay for as long as each of them needs.

"Die Maßnahme dauert 9 Monate. Die Dauer der Teilnahme richtet sich nach dem Bedarf." tells the run.
"""

from __future__ import annotations

import re

from ingest.fields.scope import Scope
from records.model import Duration
from records.quick import quick

_VARIES = quick(
    r"\b(?:[Vv]erweil|[Tt]eilnahme|[Zz]uweisungs|[Ff]örder|[Ii]ndividuelle[rn]?\s+)?[Dd]auer\s+"
    r"(?:(?:de[rs]|einer|je|pro|für)\s+)?(?:jede[rsn]?\s+)?(?:einzelnen?\s+)?"
    r"(?:(?:Einzel|Teilnahm|Teilnehm|Person|Zuweisung|Aufenthalt|Förderung|Betreuung)\w*(?:/\S+)?\s+)?"
    r"(?:richte[tn]?\s+sich|häng[te]\b[^.;]{0,60}\bab\b|variier\w+|schwankt|"
    r"(?:ist|wird)\s+(?:\w+\s+)?(?:unterschiedlich|verschieden|individuell|offen|flexibel|"
    r"nicht\s+festgelegt))"
)
_MEASURE_LASTS = re.compile(
    r"\b(?:Maßnahme|Projekt|Programm|Angebot|Kurs|Vorhaben)s?\s+(?:dauert|läuft|geht)\b"
)


def varied(scope: Scope, found: list[Duration]) -> list[Duration]:
    """Stays that are the run of the measure, as the stays themselves are told to vary."""
    if any(d.kind == "programme" and (d.months or d.end) for d in found):
        return found
    told = [s.part for s in scope.sentences("period", "duration") if _VARIES.search(s.text)]
    places = [scope.view.span(part.start, part.end) for part in told]
    changed = []
    for item in found:
        evidence = item.evidence
        if (
            item.kind == "participation"
            and evidence is not None
            and _MEASURE_LASTS.search(evidence.quote)
            and any(first <= evidence.start < last for first, last in places)
        ):
            item = item.model_copy(update={"kind": "programme"})
        changed.append(item)
    return changed

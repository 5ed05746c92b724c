"""How an approach is put into practice: bought, run in house, funded, by voucher."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.fields.mentions import tells_an_end
from ingest.fields.scope import Scope, Sentence
from ingest.layouts.block import Part
from records.model import ProcurementRoute

LABELS = {
    "procurement": "Vergabemaßnahme",
    "in_house_award": "Inhouse-Vergabe",
    "in_house": "Selbstvornahme",
    "project_funding": "Projektförderung",
    "individual_funding": "Einzelfallförderung",
    "voucher": "Gutschein",
}
_PATTERNS = {
    "procurement": re.compile(
        r"Vergabemaßnahme|öffentliche Ausschreibung|Ausschreibung|im Rahmen der Vergabe|"
        r"(?<![-\w])Vergabe\b|Rahmenvertrag|beauftragter? (?:Dritter|Träger)|"
        r"\bEinkauf\s(?:der|von)\s(?:\w+\s)?(?:\w*[Mm]aßnahmen?|Plätzen?)\b|"
        r"\beinge?(?:zu)?kauft?\w*|\beinzukaufen\b|\bkauf(?:t|en|te|ten)\b[^.;]{0,50}\bein\b"
    ),
    "in_house_award": re.compile(
        r"In-?[Hh]ouse-?\s?(?:[Vv]ergabe|[Gg]eschäfte?s?|[Aa]uftrag\w*|[Vv]ertr[aä]g\w*)"
    ),
    "in_house": re.compile(
        r"Inhouse|In-House|Selbstvornahme|eigenes Personal|eigenem Personal|Regelangebot|"
        r"Umsetzung (?:des Projektes )?erfolgt durch (?:ein |die |"
        r"den Aufbau eines internen )?(?:Projektteam|Integrationsfachkräfte)",
        re.IGNORECASE,
    ),
    "project_funding": re.compile(r"Projektförderung|Zuwendung\w*"),
    "individual_funding": re.compile(r"Einzelfallförderung"),
    "voucher": re.compile(r"Bildungsgutschein\w*|AVGS|Gutscheinverfahren|Vermittlungsgutschein"),
}
# "eine Vergabe findet nicht statt", "keine Ausschreibung"
_NOT_BEHIND = re.compile(r"^[^.;,]{0,30}\b(?:nicht|entfällt|entfiel)\b")
_NOT_BEFORE = re.compile(r"\b(?:kein\w*|ohne|statt|anstelle)\s+(?:\w+\s+)?$")
# what is bought from a company of one's own is awarded all the same: a contract with a provider
_IN_HOUSE = re.compile(r"in-?house", re.IGNORECASE)
_AWARDED = re.compile(
    r"\b(?:[Mm]it|[Aa]n)\s(?:dem|der|einem|einer|den)\s(?:\w+\s){0,2}(?:\w*[Tt]räger|\w*[Gg]esellschaft|\w*GmbH|\w*[Tt]ochter)\w*"
    r"\b[^.;]{0,80}\b(?:Vertr[aä]g|Auftr[aä]g|vergeben|beauftragt|geschlossen)"
    r"|\b\w*[Vv]ertrag\w*\s(?:mit|zwischen)\b|\b(?:kreis|stadt|landes|kommunal)eigene[nrm]?\b"
    r"|\b(?:Tochter|Beschäftigungs)gesellschaft\b"
)
# "über AVGS-MAT", "per Bildungsgutschein" in a name or in running text
_BY_VOUCHER = re.compile(
    r"\b(?:über|per|mittels|mit)\s+(?:(?:den|die|das|einen|eine|einem|einer)\s+)?"
    r"(?P<named>AVGS(?:-\w+)?|Aktivierungs- und Vermittlungsgutschein\w*|"
    r"Bildungsgutschein\w*|Vermittlungsgutschein\w*)"
)


def extract_procurement(scope: Scope) -> list[ProcurementRoute]:
    """The routes of a form or chapter about it, each once and the first one first."""
    told = _labelled_routes(scope)
    if told:
        return told
    voucher = _by_voucher(scope)
    return [voucher] if voucher is not None else []


def _by_voucher(scope: Scope) -> ProcurementRoute | None:
    name = Part(("name",), "", scope.block.name_start, scope.block.name_end)
    for part in (name, *scope.parts("description")):
        for sentence in scope.sentences_of(part):
            match = _BY_VOUCHER.search(sentence.text)
            if match and not tells_an_end(sentence.text):
                return _route(scope, sentence, "voucher", *match.span("named"))
    return None


def _route(scope: Scope, sentence: Sentence, code: str, start: int, end: int) -> ProcurementRoute:
    evidence = scope.evidence(sentence.start + start, sentence.start + end)
    return ProcurementRoute(code=code, label=LABELS[code], evidence=evidence)


def _labelled_routes(scope: Scope) -> list[ProcurementRoute]:
    """Of the parts about it, else of those about law and money; a sentence tells one route."""
    for parts in (scope.parts("procurement"), scope.parts("legal_basis", "funding")):
        found: dict[str, ProcurementRoute] = {}
        for part in parts:
            for sentence in scope.sentences_of(part):
                first = min(
                    _told(sentence.text), key=lambda told: (told[0], -told[1]), default=None
                )
                if first is None:
                    continue
                start, end, code = first
                if code == "in_house" and _is_awarded(scope, part, sentence.text[start:end]):
                    code = "in_house_award"
                found.setdefault(code, _route(scope, sentence, code, start, end))
        if found:
            return list(found.values())
    return []


def _told(text: str) -> Iterator[tuple[int, int, str]]:
    """The first place of every route that the sentence does not deny."""
    for code, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            if _NOT_BEHIND.match(text[match.end() :]) or _NOT_BEFORE.search(text[: match.start()]):
                continue
            yield match.start(), match.end(), code
            break


def _is_awarded(scope: Scope, part: Part, word: str) -> bool:
    """In house, but with a contract: a company of the municipality does it, not the office."""
    if not _IN_HOUSE.fullmatch(word):
        return False
    return _AWARDED.search(scope.view.text, part.start, part.end) is not None

"""Whom an approach is for: groups that it is meant for, told apart from mere mentions.

A group is named where the document says whom it reaches. The same word in a contrast, in the
name of an office, in a service ("psychosoziale Beratung") or among partners names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ingest.fields.mentions import is_elsewhere, tells_an_end
from ingest.fields.scope import Scope
from ingest.fields.spells import is_short_spell, long_spells
from ingest.fields.tally import tallies
from ingest.fields.told_elsewhere import groups_told
from ingest.layouts.block import Part
from records.model import Coded, LegalBasis
from records.quick import quick
from records.vocabulary import Term, TermMatch, vocabulary

# the clause before a mention rules it out
_CONTRAST = quick(
    r"(?:\b(?:in Abgrenzung (?:zu\w*|von)|im (?:Unterschied|Gegensatz) zu\w*|anders als|anstelle|"
    r"statt|anstatt|außer|ausgenommen|grenzt\b[^,;.]{0,30}\bvo[nm]|mit Ausnahme|abgesehen von|"
    r"neben)\b[^,;.]{0,60}"
    r"|\bunabhängig von\b[^,;.]{0,40}"
    r"|\bnicht\s+(?:(?:für|an|auf|mit|bei|um)\s+)?(?:(?:die|den|der|das|reine|ein\w*)\s+)?"
    r"|\bkeine?[nrms]?\s+(?:\w+\s+für\s+)?)$",
    re.IGNORECASE,
)
_EXCLUDED = quick(
    r"(?:werden|wird|sind|ist|können|kann|dürfen) nicht\b[^.]{0,60}(?:betreut|aufgenommen|"
    r"gefördert|angesprochen|zugewiesen|teilnehmen|berücksichtigt)|"
    r"gehör\w+ (?:ausdrücklich )?nicht zu[mr]? (?:Zielgruppe|Personenkreis|Teilnehm)|"
    r"(?:ausgenommen|ausgeschlossen) (?:sind|ist|bleib\w+)|nicht\s+(?:zur )?Zielgruppe|"
    r"richte[tn] sich (?:ausdrücklich )?nicht\b|keine Zielgruppe|"
    r"(?:sind|bleiben|werden) (?:davon )?(?:ausgenommen|ausgeschlossen)",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnicht (?:nur|allein|ausschließlich)\b[^,;.]*$", re.IGNORECASE)
# "Neben der Spezialisierung für U25 …" names what is there already
_BESIDE = re.compile(
    r"^\W*Neben\b(?:(?!\b(?:werden|wird|sind|ist|können|sollen|richtet|gehören)\b)[^;.]){0,110}$"
)
# "Rund 45 % der Leistungsberechtigten sind Langzeitbeziehende": a figure, no condition
_SHARE = re.compile(
    r"^\W*(?:(?:[Rr]und|[Ee]twa|[Cc]a\.?|[Kk]napp|[Üü]ber|[Ff]ast|[Gg]ut|[Nn]ur)\s)?"
    r"\d+(?:,\d+)?\s?(?:%|Prozent)\s(?:der|aller|von)\b[^.;]*\b(?:sind|waren|haben|hatten)\s"
)
# an adjective before a service names the service: "psychosoziale Beratung"
_SERVICE = re.compile(
    r"^(?:\s*,?\s*(?:und|oder|/|bzw\.|-|sowie)?\s*\w+(?:e[nrsm]?|isch\w*))?\s+(?:\w+e[nrsm]?\s+)?"
    r"\w*(?:[Bb]etreuung|[Bb]eratung|[Bb]egleitung|[Hh]ilfe|[Uu]nterstützung|[Aa]ngebot|[Dd]ienst|"
    r"[Tt]raining|[Dd]iagnostik|[Ss]tabilisierung|[Tt]herapie|[Bb]ehandlung|[Vv]ersorgung|"
    r"[Kk]ompetenz|[Ee]inrichtung|[Zz]entrum|[Ee]ignung|[Gg]utachten|[Ff]achkr|[Ll]eistung|"
    r"[Aa]bklärung|[Uu]ntersuchung|[Bb]ildungs|[Gg]esundheit|[Pp]rävention|[Ww]ohlbefinden|"
    r"[Ff]örderung|[Cc]oaching|[Ff]aktor|[Kk]linik|[Aa]mbulanz)(?:e[nrs]?|n|s)?\b"
)
_ADJECTIVE = re.compile(r"^[a-zäöü]|^Psych(?:o|isch)|^Seelisch|^Gesundheitlich")
# "Ministerium für Familie, Frauen und Senioren", "Netzwerk für Alleinerziehende"
_BODY = quick(
    r"(?:[Mm]inisterium|Bundesamt|\b\w*[Aa]mt|Fachbereich|Dezernat|Referat|Fachdienst|Abteilung|"
    r"\w*[Bb]eratungsstellen?|Verein|Institut|Verband|Stiftung|"
    r"Wohlfahrtsverb\w+|Beauftragte\w*|Service\s?Point|Anlaufstellen?|Fachstellen?|"
    r"Selbsthilfegruppen?)\s+(?:für|der|des)?\s*[^.;:()]{0,50}$"
)
_PARTNERS = re.compile(
    r"(?:Kooperation(?:en)?|Zusammenarbeit|Kooperationspartner\w*|Netzwerkpartner\w*|"
    r"Partner(?:n|innen)?|Akteure\w*|Vernetzung)\b[^.;]{0,70}$"
)
_ACTORS = re.compile(
    r"\b(?:Vereine|Verbände|Unternehmen|Kammern|Schulen|Betriebe|Arbeitgeber|Kitas|Behörden|"
    r"Eigentümer|Ämter|Träger)\b"
)
# members of a household, not households
_OF_THEM = quick(
    r"\b(?:deren|ihre[rnm]?|dessen|seine[rnm]?|aus|Mitglieder\w*\s+(?:der|einer|von)|"
    r"Situation\s+(?:der|in der)|Vereinbarkeit von|innerhalb der|innerhalb einer|in der|je|pro)\s+"
    r"(?:\w+e[nrm]?\s+)?$",
    re.IGNORECASE,
)
# "Frauen und Männer" are everybody; "Schule, Betrieb und Familie" are no families
_AND_MEN = re.compile(r"^\s*(?:und|sowie|wie auch|oder|/)\s+Männer")
_ONE_FAMILY = re.compile(r"(?<!ganze )(?<!ganzen )(?<!jede )(?<!eine )(?<!einer )#Familie$")
_AND_WORK = re.compile(r"^\s*(?:und|mit|/|&)\s*(?:Beruf|Erwerb|Arbeit|Ausbildung)")
# "(in der Regel noch arbeitsmarktnah)" describes a group that is named already
_HEDGED = re.compile(
    r"\([^()]{0,20}\b(?:in der Regel|meist|häufig|oft|teilweise|z\.\s?T\.|überwiegend)\b[^()]*$"
    r"|[–-]\s*in der Regel[^–]{0,40}$",
    re.IGNORECASE,
)
# lists of troubles that a paragraph gives as signs or topics
_SIGNS = re.compile(
    r"\bIndikator\w*|\bAnzeichen\b|\bSymptom\w*|\bThemen(?:felder)?\b|\bModule?\b|\bInhalte\b"
)
_TROUBLES = {"addiction", "debt", "homeless", "mental_health", "health", "offenders", "illiterate"}
_AVOIDED = quick(
    r"(?:Vermeidung|Verhinderung|Vorbeugung|Prävention|Gefahr|vermeiden|verhindern|vorzubeugen|"
    r"drohende[rn]?|droht)\s*(?:/\s*\w+\s+)?(?:von|der|des|die|den|einer|eines)?\s*$",
    re.IGNORECASE,
)
_ABSTRACT = quick(r"(?:bezugs?|losigkeit|schuldung|sucht)$", re.IGNORECASE)
_FIXES = re.compile(r"^[^,.;]{0,30}\b(?:fixiert|verfestigt|entsteh|vermeid|verhinder|vorgebeugt)")
_PREVENTED = re.compile(
    r"^\s*(?:entgegen(?:zu)?wirken|vor(?:zu)?beugen|zu (?:vermeiden|verhindern))\b"
)
_OVER_25 = re.compile(r"(?:über|ab|nach|älter als|Vollendung des|vollendetem)\s*$", re.IGNORECASE)
_UNDER_25 = re.compile(r"(?:noch nicht|bis|vor)\b[^.;,]{0,40}$", re.IGNORECASE)


def is_meant(text: str, match: TermMatch) -> bool:
    """The mention names people the approach is for, as far as the words around it tell."""
    before, after = text[: match.start], text[match.end :]
    word, code = text[match.start : match.end], match.term.code
    if _CONTRAST.search(before[-90:]) and not _NOT_ONLY.search(before[-60:]):
        return False
    if _BESIDE.match(before) or _BODY.search(before[-80:]):
        return False
    if is_elsewhere(before):
        return False
    if _ADJECTIVE.match(word) and _SERVICE.match(after[:70]):
        return False
    if _PARTNERS.search(before[-100:]) and not re.search(r"\bfür\b", before[-40:]):
        return False
    if len(_ACTORS.findall(text[max(0, match.start - 70) : match.end + 70])) > 1:
        return False
    if code in ("households", "parents") and _OF_THEM.search(before[-50:]):
        return False
    if code == "parents" and (
        _AND_WORK.match(after) or _ONE_FAMILY.search(f"{before[-30:]}#{word}")
    ):
        return False
    if code == "women" and (_AND_MEN.match(after) or re.search(r"Männer\w*\s+und\s+$", before)):
        return False
    if code in ("market_ready", "distant") and _HEDGED.search(before[-80:]):
        return False
    if code in _TROUBLES and _SIGNS.search(before[-200:]):
        return False
    if _PREVENTED.match(after):
        return False
    if _ABSTRACT.search(word) and (_AVOIDED.search(before[-50:]) or _FIXES.match(after)):
        return False
    if word.startswith("25."):
        return bool(_UNDER_25.search(before[-60:])) or not _OVER_25.search(before[-25:])
    return True


# "LZB = Langzeitleistungsbeziehende" in a list of abbreviations or below a table
_LEGEND = re.compile(
    r"(?<![\w-])(?![IVX]+\b)(?P<short>[A-ZÄÖÜ]{2,5}|[a-zäöü]{1,3}[A-ZÄÖÜ]{1,2}[a-z]?)\s*=\s*"
    r"(?P<long>[A-Za-zÄÖÜäöü][^;,.\n\t=:]{4,70})"
)


@lru_cache(maxsize=8)
def _legend(text: str) -> tuple[tuple[re.Pattern[str], Term], ...]:
    """Abbreviations that the document itself explains as a target group."""
    found: dict[str, Term] = {}
    for match in _LEGEND.finditer(text):
        named = next(vocabulary().find(match["long"], "target_group"), None)
        if named is not None and vocabulary().lookup(match["short"]) is None:
            found.setdefault(match["short"], named.term)
    return tuple((re.compile(rf"(?<![\w-]){re.escape(s)}(?![\w-])"), t) for s, t in found.items())


def _named(scope: Scope, text: str) -> Iterator[TermMatch]:
    for named in vocabulary().find(text, "target_group"):
        if named.term.code != "long_term_unemployed" or not is_short_spell(text, named.start):
            yield named
    yield from long_spells(text)
    for pattern, term in _legend(scope.view.text):
        for match in pattern.finditer(text):
            if not re.match(r"\s*=", text[match.end() :]):
                yield TermMatch(term, match.start(), match.end())


# a word for women only names both groups
_WOMEN_RETURN = re.compile(r"er(?:in|innen)$")
# groups named by the work that others find
_JOBS = {"minijobbers", "self_employed"}
# letters between a number and the noun it counts
MAX_COUNTED = 25


def _mentions(scope: Scope, parts: Iterable[Part], shares: bool = False) -> dict[str, Coded]:
    """Groups named in the parts; with `shares` also those that a figure is told of."""
    found: dict[str, Coded] = {}
    for part in parts:
        for sentence in scope.sentences_of(part):
            if _EXCLUDED.search(sentence.text) or tells_an_end(sentence.text):
                continue
            inside: list[tuple[int, int]] = []
            counted = tallies(sentence.text) if "description" in part.fields else []
            for match in sorted(_named(scope, sentence.text), key=lambda m: (m.start, -m.end)):
                # "Mütter" within "junge Mütter" says nothing more
                if any(a <= match.start and match.end <= b for a, b in inside):
                    continue
                inside.append((match.start, match.end))
                word = sentence.text[match.start : match.end]
                if match.term.code == "returners" and _WOMEN_RETURN.search(word):
                    place = (sentence.start + match.start, sentence.start + match.end)
                    found.setdefault("women", Coded(code="women", evidence=scope.evidence(*place)))
                if match.term.code in found or not is_meant(sentence.text, match):
                    continue
                if not shares and _SHARE.match(sentence.text[: match.start]):
                    continue
                # "37 Minijobs und 5 Existenzgründungen" are what came of it
                if match.term.code in _JOBS and any(
                    t.outcome and 0 <= match.start - t.end <= MAX_COUNTED for t in counted
                ):
                    continue
                evidence = scope.evidence(sentence.start + match.start, sentence.start + match.end)
                found[match.term.code] = Coded(code=match.term.code, evidence=evidence)
    return found


# "wird besonders arbeitsmarktfernen Personen die Möglichkeit geboten"
_OFFERED = quick(
    r"\b(?:wird|werden)\b[^.;,]{3,70}\b(?:die|eine)\s+(?:\w+\s+)?(?:Möglichkeit|Chance)\b[^.;]{0,30}\b"
    r"(?:geboten|gegeben|eröffnet)\b"
)


def _offered(scope: Scope) -> list[Part]:
    """Clauses among the factors of success that say to whom the approach offers something."""
    found = []
    for sentence in scope.sentences("success"):
        match = _OFFERED.search(sentence.text)
        if match is not None:
            start = sentence.start + match.start()
            found.append(Part(("success",), "", start, sentence.start + match.end()))
    return found


def extract_target_groups(scope: Scope) -> list[Coded]:
    """Target groups from the name and the target-group field; else from the description."""
    name = Part(("name",), "", scope.block.name_start, scope.block.name_end)
    parts = scope.parts("target_group") or [
        # "Teilnehmende: Eltern in Elternzeit": whom, not how many
        p
        for p in scope.parts("participants")
        if not re.search(r"\d", scope.view.text[p.start : p.end])
    ]
    if scope.block.layout in ("chapter", "sheet", "slide"):
        line_end = scope.view.text.find("\n", scope.block.start)
        name = Part(("name",), "", scope.block.start, max(line_end, scope.block.name_end))
    found = _mentions(scope, [name, *parts, *scope.block.context, *groups_told(scope)])
    if not parts:
        found = {**_mentions(scope, scope.parts("description", "goal")), **found}
    elif not found:
        found = _mentions(scope, scope.parts("goal", "description"))
    found = {**_mentions(scope, _offered(scope)), **found}
    if not found:
        found = _mentions(scope, [*parts, *scope.parts("description", "goal")], shares=True)
    return list(found.values())


# paragraphs that name in their own words whom they are for
_BY_LAW = {"§ 16h SGB II": ("hard_to_reach", "youth")}


def groups_by_law(found: list[Coded], bases: list[LegalBasis]) -> list[Coded]:
    """The groups found, and those of a paragraph: "schwer zu erreichende junge Menschen"."""
    codes = {group.code for group in found}
    added = [
        Coded(code=code, evidence=basis.evidence)
        for basis in bases
        for code in _BY_LAW.get(basis.paragraph, ())
        if code not in codes
    ]
    return [*found, *added]

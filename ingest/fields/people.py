"""Counts of people: places, entries, persons, households; and staff."""

from __future__ import annotations

import re

from ingest.fields.outcomes import under_target
from ingest.fields.people_tables import (
    PLACE,
    RANGE,
    from_cells,
    from_columns,
    from_years,
    kind_of_head,
)
from ingest.fields.ratios import HOUSEHOLD, PERSON, of_one_worker, ratio_mentions
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import tallies
from records.model import ParticipantKind, Participants, Qualifier, Staff
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.quantities.remembered import names_any
from records.quick import quick

_SIZED = quick(f"{PLACE}|{HOUSEHOLD}")
_SPREAD = quick(
    rf"(?P<sites>{NUMBER})\s+(?:\w+\s+)?(?:Standort\w*|Gruppen|Kurs\w*|Durchg\w+|Städt\w+|Orten?)"
    rf"[^.;]{{0,90}}?\bje(?:weils)?\s+(?:\w+\s+)?(?P<each>{NUMBER})\s+(?P<noun>{PERSON}|{PLACE})",
    re.IGNORECASE | re.DOTALL,
)
_EACH_SITE = re.compile(
    rf"(?:[Jj]ede[rn]?|[Pp]ro|[Jj]e|"
    rf"[Aa]n jedem)\s+Standort[^.;]{{0,80}}?(?P<each>{NUMBER})\s+(?P<noun>{PERSON}|{PLACE})"
)
_SITES = quick(rf"(?P<sites>{NUMBER})\s+(?:\w+\s+)?Standort\w*", re.IGNORECASE)
_PER_ROUND = re.compile(
    rf"(?:[Pp]ro|[Jj]e)\s+(?:Durchgang|Gruppe|Kurs|Runde|"
    rf"Standort)[^.;]{{0,40}}?(?P<each>{NUMBER})\s+"
    rf"(?P<noun>{PLACE}|{PERSON})"
)
_ROUNDS = quick(
    rf"(?P<rounds>{NUMBER})\s+(?:Durchgäng\w+|Gruppen|Kurs\w+|Standort\w+)", re.IGNORECASE
)
# "64 (in 2 Durchgängen à 18 TN)": all in all, and how many at a time
_TOTAL_AND_EACH = quick(
    rf"(?P<value>{DIGITS})\s*(?:{PERSON}\s*)?\([^()]{{0,25}}?(?P<rounds>{NUMBER})\s+"
    rf"(?:Durchgäng\w+|Gruppen|Kurs\w+|Staffeln)\s*(?:[àáa]|mit|zu|je)(?:\s+je(?:weils)?)?\s+"
    rf"(?P<each>{NUMBER})\s*(?P<noun>{PERSON}|{PLACE})?",
    re.IGNORECASE,
)
_COUNT = quick(
    rf"{RANGE}(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?P<noun>{PLACE}|{HOUSEHOLD}|{PERSON}|Eintritte\b|Austritte\b)"
)
_ENTRY = quick(
    r"eingetreten|\btraten\b|\bnahmen\b[^.;]{0,60}\bteil\b|Eintritte|"
    r"teilgenommen|in (?:das|die) (?:Projekt|Maßnahme) aufgenommen|zu aktivieren",
    re.IGNORECASE,
)
_SAME_TIME = quick(
    r"zur gleichen Zeit|gleichzeitig|zeitgleich|immer|ausgelegt|Kapazität", re.IGNORECASE
)
_NOT_PARTICIPANTS = quick(
    r"(?:ca\.|rund|etwa)?\s*(?:leben|wohnen|Einwohner|Wohngebiet|Landkreis (?:hat|leben)|"
    r"Fachtagung\w*|"
    r"befinden sich im Einzugsbereich|Einzugsbereich)",
    re.IGNORECASE,
)
_OUTCOME = quick(
    r"vermittelt|integriert|beendet\b|abgeschlossen|abgebrochen|aufgenommen|davon|Schulden|"
    r"angefangen",
    re.IGNORECASE,
)
PLACEMENT = re.compile(
    r"\b(?:vermittelt|integriert|Eingliederung in|geringfügige Beschäftigung|Vermittlung (?:auf|"
    r"in))\b"
)
# everybody who has finished: the group that outcomes are shares of
_LEFT = re.compile(
    rf"Gesamtzahl[^:\d]{{0,60}}(?:beendet|abgeschlossen|"
    rf"ausgeschieden)[^:\d]{{0,30}}:\s*(?P<value>{DIGITS})"
)
# one or two people are cases that a text tells, not a group
MIN_GROUP = 5
_GROUP = quick(
    rf"\b[Vv]on\s+(?:den\s+)?(?P<value>{DIGITS})\s+{PERSON}[^.;\d]{{0,40}}(?:haben|nahmen|"
    rf"wurden|konnten|sind)?"
    rf"\s+{DIGITS}\s"
    rf"|\b(?P<second>{DIGITS})\s+(?:\w+\s+)?{PERSON}\s+(?:\w+\s+){{0,5}}?"
    rf"(?:begleitet|betreut|beraten|erreicht|gefördert|aufgesucht|besucht)\b"
)
# "24 Plätze gleichzeitig, 60 über die gesamte Laufzeit"
_CARRIED = re.compile(
    rf",\s*(?:insgesamt\s+)?(?P<value>{DIGITS})\s+(?:über die gesamte|in der gesamten|während der|"
    r"insgesamt|im gesamten|im Laufe)"
)
# what an approach has: "Acht Arbeitsgelegenheiten sind eingerichtet", "46 Tandems sind entstanden"
_SET_UP = quick(
    rf"(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<noun>Arbeitsgelegenheiten|Tandems|Patenschaften|"
    rf"{HOUSEHOLD}|{PERSON}|Fälle\w*)\s+(?:[\wäöüß.-]+\s+){{0,7}}?"
    r"(?:eingerichtet|entstanden|gebildet|teilnehmen|teilgenommen|mitmachen|aufgenommen werden|"
    r"begonnen\b(?!\s+eine)|im Jahr\b|sitzen|lernen|gestartet)"
)
# "Der erste Durchgang lief … mit 45 Teilnehmenden"
_HELD_WITH = re.compile(
    rf"\b(?:lief|läuft|fand|startet\w*|begann|beginnt|Durchgang|Durchlauf|Gruppe|Kurs)\b[^;]{{0,90}}?"
    rf"\bmit\s+(?:insgesamt\s+)?(?P<value>{DIGITS})\s+(?:\w+e[nr]?\s+)?{PERSON}"
)
# "Zwei Coaches begleiten zurzeit 54 Beschäftigte"
_LOOKED_AFTER = re.compile(
    r"\b(?:begleiten|betreuen|beraten|unterstützen)\s+(?:(?:zurzeit|derzeit|aktuell|momentan|"
    rf"insgesamt|gegenwärtig|rund|etwa)\s+){{1,2}}(?P<value>{DIGITS})\s+[A-ZÄÖÜ]\w+"
)
# a line of its own: "32 Teilnehmende in vier Betrieben"
_LINE_OF_PEOPLE = re.compile(
    rf"\W*(?P<value>{DIGITS})\s+(?:\w+e[nr]?\s+)?{PERSON}"
    r"(?:\s+(?:in|an|aus|bei|auf)\s+(?:\w+\s+){0,3}(?:Betrieb|Standort|Grupp|Kurs|Unternehm|Gemeind|"
    r"Durchg|Ort|Klass|Städt|Kommun)\w*|\s+bis heute|\s+im Jahr|\s+pro Jahr)?\W*"
)
_HALVES = {"halbe": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5}
_AMOUNT = rf"(?P<value>{NUMBER}|(?i:anderthalb|(?:ein|zwei)einhalb|halbe))"
_FTE = quick(
    rf"{_AMOUNT}\s+(?:VZÄ|VZ-Stellen?|Vollzeitäquivalent\w*|Vollzeitstellen?|Stellen?|"
    rf"VZ\b)(?:\s+(?:im|in|für)?\s*(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# units that mean staff wherever they stand; jobs for participants are "Stellen" too
_FULL_TIME = quick(
    rf"{_AMOUNT}\s+(?:[\wäöüß]+e[nr]?\s+)?(?:VZÄ|VZ-Stellen?|Vollzeitäquivalent\w*|Vollzeitstellen?|"
    r"Vollzeitkr[aä]fte?n?)\b(?:\s+(?:im|in|für)?\s*(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# "vier Beraterinnen mit je einer vollen Stelle", "eine halbe Stelle Sozialberatung"
_FULL_EACH = quick(
    rf"(?P<value>{NUMBER})\s+(?P<role>[A-ZÄÖÜ]\w+(?:innen|er|kräfte|en))\s+mit\s+je(?:weils)?\s+"
    r"einer\s+(?:vollen|ganzen)\s+Stelle"
)
_PART_TIME = quick(
    r"\b(?:eine|einer)?\s*(?P<value>halbe|(?i:anderthalb|eineinhalb|zweieinhalb))n?\s+Stellen?\b"
    r"(?:\s+(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# a full-time worker for each so many people is a ratio
_EACH_BEFORE = re.compile(
    r"\b(?:[Jj]e|[Pp]ro|[Ff]ür)\s[^.;]{0,60}\b(?:ist|steht|kommt|gibt es|wird)\s[^.;]{0,20}$"
)


def _kind(noun: str, sentence: str) -> ParticipantKind:
    if noun.startswith("Austritt"):
        return "exits"
    if re.search(r"pl(?:ätze|atz)", noun, re.IGNORECASE):
        return "places"
    if re.match(HOUSEHOLD, noun):
        return "households"
    if _ENTRY.search(sentence):
        return "entries"
    if _SAME_TIME.search(sentence):
        return "places"
    return "persons"


def extract_participants(scope: Scope) -> list[Participants]:
    """Participants from the parts that speak of size, cost and period."""
    found = from_columns(scope)
    if scope.block.layout == "table":
        return _distinct(found or from_cells(scope))
    for sentence in scope.sentences(
        "participants", "cost", "period", "duration", "staff", "weekly_hours"
    ):
        found += _from_sentence(scope, sentence)
    if not any(p.kind == "entries" for p in found):
        for sentence in scope.sentences("description", "goal", "target_group", "results"):
            sized = _SIZED.search(sentence.text)
            if sized or _ENTRY.search(sentence.text):
                kinds = (
                    {"entries"} if any(p.kind == "places" for p in found) else {"places", "entries"}
                )
                if _SAME_TIME.search(sentence.text):
                    kinds.add("households")
                kinds.add("exits")
                found += [p for p in _from_sentence(scope, sentence) if p.kind in kinds]
    found += from_years(scope)
    for sentence in scope.sentences():
        left = _LEFT.search(sentence.text)
        if left:
            value = int(parse_number(left["value"]))
            found.append(_make(scope, sentence, "exits", value, None, None, "exact", left.span()))
    if scope.block.layout in ("chapter", "sheet", "slide"):
        found += _set_up(scope)
    if not any(p.kind in ("entries", "persons") for p in found):
        found += _told_groups(scope) or _whole_groups(scope)
    return _distinct(found)


def _whole_groups(scope: Scope) -> list[Participants]:
    """The group that outcomes are counted in: "Von 42 Teilnehmenden haben 14 …"."""
    found = []
    for sentence in scope.sentences("results", "description"):
        match = _GROUP.search(sentence.text)
        if match and not of_one_worker(sentence.text):
            value = int(parse_number(match["value"] or match["second"]))
            made = _make(scope, sentence, "persons", value, None, None, "exact", match.span())
            found.append(made)
    return found


def _set_up(scope: Scope) -> list[Participants]:
    """Sizes told by what was set up or who may take part."""
    found = []
    for sentence in scope.sentences("description", "cost", "results"):
        text = sentence.text
        if "\t" in text or _NOT_PARTICIPANTS.search(text):
            continue
        line = _LINE_OF_PEOPLE.fullmatch(text) if scope.block.layout != "chapter" else None
        if line and int(parse_number(line["value"])) >= MIN_GROUP:
            value = int(parse_number(line["value"]))
            found.append(_make(scope, sentence, "persons", value, None, None, "exact", line.span()))
            continue
        for pattern in (_HELD_WITH, _LOOKED_AFTER):
            told = pattern.search(text)
            if told and int(parse_number(told["value"])) >= MIN_GROUP:
                value = int(parse_number(told["value"]))
                made = _make(scope, sentence, "persons", value, None, None, "exact", told.span())
                found.append(made)
        if of_one_worker(text[:60]):
            continue
        for match in _SET_UP.finditer(text):
            value = int(parse_number(match["value"]))
            before = text[max(0, match.start() - 25) : match.start()]
            if value < MIN_GROUP or re.search(r"\b(?:je|pro|kommen|von)\s+(?:\w+\s+)?$", before):
                continue
            if any(t.outcome and t.value == value for t in tallies(text)):
                continue
            kind: ParticipantKind = "persons"
            if match["noun"].startswith("Arbeitsgel"):
                kind = "places"
            elif re.match(HOUSEHOLD, match["noun"]):
                kind = "households"
            qualifier, _ = qualifier_before(text, match.start("value"))
            found.append(_make(scope, sentence, kind, value, None, None, qualifier, match.span()))
    return found


def _told_groups(scope: Scope) -> list[Participants]:
    """People that running text counts as reached, or as the whole that outcomes are part of."""
    found = []
    for sentence in scope.sentences("results", "description", "period", "special"):
        if sentence.part.fields == ("period",) or "\t" in sentence.text:
            continue
        if _NOT_PARTICIPANTS.search(sentence.text) or of_one_worker(sentence.text):
            continue
        if under_target(sentence) or re.match(r"\W*Ziel", sentence.text):
            continue
        for tally in tallies(sentence.text):
            if tally.outcome or tally.value < MIN_GROUP:
                continue
            around = sentence.text[max(0, tally.start - 60) : tally.end + 90]
            kind: ParticipantKind = "persons"
            if re.match(
                r"\s*(?:\w+e[nr]?\s+)?(?:Bedarfsgem|Haushalte|Familien)", sentence.text[tally.end :]
            ):
                kind = "households"
            elif _ENTRY.search(around):
                kind = "entries"
            span = (tally.start, tally.end)
            found.append(_make(scope, sentence, kind, tally.value, None, None, "exact", span))
    return found


def _from_sentence(scope: Scope, sentence: Sentence) -> list[Participants]:
    text = sentence.text
    fields = sentence.part.fields
    labelled = ("participants" in fields and "description" not in fields) or bool(
        re.match(
            r"\W*(?:(?:Gesamt)?[Tt]eilnehm\w*zahl\w*|Teilnehm\w*anzahl|Plätze|Platzzahl)", text
        )
    )
    if _NOT_PARTICIPANTS.search(text) and not labelled:
        return []
    if re.match(r"\W*(?:davon|darunter)\b", text) or PLACEMENT.search(text):
        return []
    spread = _SPREAD.search(text)
    if spread:
        value = int(parse_number(spread["sites"]) * parse_number(spread["each"]))
        return [_make(scope, sentence, "places", value, None, None, "exact", spread.span())]
    both = _TOTAL_AND_EACH.search(text)
    if both:
        each_value, total_value = (int(parse_number(both[k])) for k in ("each", "value"))
        return [
            _make(scope, sentence, "places", each_value, None, None, "exact", both.span("each")),
            _make(scope, sentence, "persons", total_value, None, None, "exact", both.span("value")),
        ]
    site = _EACH_SITE.search(text)
    if site:
        sites = _SITES.search(scope.view.text[sentence.part.start : sentence.part.end])
        if sites:
            value = int(parse_number(sites["sites"]) * parse_number(site["each"]))
            return [_make(scope, sentence, "places", value, None, None, "exact", site.span())]
    ratio_spans = ratio_mentions(text)
    each = _PER_ROUND.search(text)
    if each:
        rounds = _rounds_near(scope, sentence)
        value = int(parse_number(each["each"]))
        made = [_make(scope, sentence, "places", value, None, None, "exact", each.span())]
        if rounds > 1:
            total = _make(
                scope, sentence, "persons", value * rounds, None, None, "exact", each.span()
            )
            made.append(total.model_copy(update={"scope": "alle Durchgänge"}))
        return made
    found = []
    for match in _COUNT.finditer(text):
        if any(a <= match.start("value") < b for a, b in ratio_spans):
            continue
        entered = match["noun"].startswith(("Eintritt", "Austritt")) or "eingetreten" in text
        if _OUTCOME.search(text) and not labelled and not entered:
            continue
        value = int(parse_number(match["value"]))
        if value < 3 or re.search(r"\b(?:pro|je|ab)\s*$", text[: match.start()]):
            continue
        if not labelled and not _speaks_of_size(sentence, match):
            continue
        low = int(parse_number(match["low"])) if match["low"] else None
        qualifier, _ = qualifier_before(text, match.start("low" if low else "value"))
        kind = _kind(match["noun"], text)
        if kind == "persons" and "cost" in sentence.part.fields and not labelled:
            # "89.775 € für 15 Teilnehmende": the number a budget is calculated for
            kind = "places"
        if low is not None and low < value:
            found.append(_make(scope, sentence, kind, None, low, value, "range", match.span()))
        else:
            found.append(_make(scope, sentence, kind, value, None, None, qualifier, match.span()))
    carried = _CARRIED.search(text)
    if carried and found:
        value = int(parse_number(carried["value"]))
        kind = found[0].kind if found[0].kind == "households" else "persons"
        found.append(_make(scope, sentence, kind, value, None, None, "exact", carried.span()))
    if not found and labelled and not ratio_spans:
        bare = re.search(
            rf"(?:^|:)\s*{RANGE}(?P<value>{DIGITS})\b(?!\s*(?:%|€|Euro|Agenturen|Jobcenter|"
            rf"Gruppen))",
            text,
        )
        if bare:
            value = int(parse_number(bare["value"]))
            kind = kind_of_head(sentence.part.heading)
            found.append(
                _make(scope, sentence, kind, value, None, None, "exact", bare.span("value"))
            )
    return found


def _speaks_of_size(sentence: Sentence, match: re.Match[str]) -> bool:
    fields = set(sentence.part.fields)
    if re.search(r"pl(?:ätze|atz)", match["noun"], re.IGNORECASE):
        return True
    if "cost" in fields:
        before = sentence.text[max(0, match.start() - 25) : match.start()]
        return bool(
            re.search(
                r"(?:für|bei|und|mit|à|a|von|ausgelegt|insgesamt|:)\s*(?:insgesamt\s+|rund\s+|"
                r"ca\.\s+)?\(?$",
                before,
                re.IGNORECASE,
            )
        )
    return bool(_ENTRY.search(sentence.text) or _SAME_TIME.search(sentence.text))


def _rounds_near(scope: Scope, sentence: Sentence) -> int:
    text = scope.view.text[sentence.part.start : sentence.part.end]
    rounds = _ROUNDS.search(text)
    return int(parse_number(rounds["rounds"])) if rounds else 1


def _make(
    scope: Scope, sentence: Sentence, kind: ParticipantKind, value: int | None, low: int | None,
    high: int | None, qualifier: Qualifier, span: tuple[int, int],
) -> Participants:  # fmt: skip
    evidence = scope.sentence_evidence(sentence, sentence.start + span[0], sentence.start + span[1])
    return Participants(
        kind=kind, value=value, low=low, high=high, qualifier=qualifier, evidence=evidence
    )


def _distinct(found: list[Participants]) -> list[Participants]:
    seen = set()
    kept = []
    for item in found:
        key = (item.kind, item.value, item.low, item.high)
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept


def extract_staff(scope: Scope) -> list[Staff]:
    """Staff in full-time equivalents."""
    found: dict[tuple[float, str | None], Staff] = {}
    for sentence in scope.sentences():
        if not names_any(sentence.text, ("stelle", "vz", "vollzeit")):
            continue
        labelled = bool(set(sentence.part.fields) & {"staff", "cost"})
        patterns = (_FTE if labelled else _FULL_TIME, _FULL_EACH, _PART_TIME)
        for match in (m for pattern in patterns for m in pattern.finditer(sentence.text)):
            word = match["value"].casefold()
            value = _HALVES.get(word) or float(parse_number(word))
            if _EACH_BEFORE.search(sentence.text[: match.start()]) or not 0 < value < 500:
                continue
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            staff = Staff(fte=value, role=match["role"], evidence=evidence)
            found.setdefault((value, match["role"]), staff)
    return list(found.values())

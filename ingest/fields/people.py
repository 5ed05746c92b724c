"""Counts of people: places, entries, persons, households."""

from __future__ import annotations

import re

from ingest.fields.advised_people import advised_people
from ingest.fields.fact_values import people_of_facts
from ingest.fields.labelled_people import ALL_ROUNDS, labelled_people
from ingest.fields.multiples import multiple, paid_each
from ingest.fields.other_people import taking_part
from ingest.fields.people_columns import from_columns
from ingest.fields.people_tables import (
    OTHER_UNIT,
    PLACE,
    RANGE,
    REACHED,
    from_cells,
    from_indicators,
    from_years,
    kind_of_head,
)
from ingest.fields.ratios import HOUSEHOLD, PERSON, ratio_mentions
from ingest.fields.room import room_for, without_room
from ingest.fields.said_people import said_people, with_said
from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_people import (
    ENTRY,
    NOT_PARTICIPANTS,
    SAME_TIME,
    residents,
    set_up,
    sized,
    stated,
    told_groups,
    whole_groups,
)
from records.model import ParticipantKind, Participants
from records.quantities import find_money, parse_number
from records.quantities.numbers import DIGITS, NUMBER, QUALIFIER
from records.quick import quick

_SIZED = quick(f"{PLACE}|{HOUSEHOLD}")
_EACH_SITE = re.compile(
    rf"(?:[Jj]ede[rn]?|[Pp]ro|[Jj]e|"
    rf"[Aa]n jedem)\s+Standort[^.;]{{0,80}}?(?P<each>{NUMBER})\s+(?P<noun>{PERSON}|{PLACE})"
)
_SITES = quick(rf"(?P<sites>{NUMBER})\s+(?:\w+\s+)?Standort\w*", re.IGNORECASE)
_PER_ROUND = quick(
    rf"(?:[Pp]ro|[Jj]e|[Jj]ede[rs]?)\s+(?:Durchgang|Gruppe|Kurs|Runde|"
    rf"Standort)[^.;]{{0,40}}?(?P<each>{NUMBER})\s+"
    rf"(?P<noun>{PLACE}|{PERSON})"
)
_ROUNDS = quick(
    rf"(?P<rounds>{NUMBER})\s+(?:Durchgäng\w+|Gruppen|Kurs\w+|Standort\w+)", re.IGNORECASE
)
# "64 (in 2 Durchgängen à 18 TN)": all in all, and how many at a time
_TOTAL_AND_EACH = quick(
    rf"(?P<value>{DIGITS})\s*(?:{PERSON}\s*)?\([^()]{{0,25}}?(?P<rounds>{NUMBER})\s+"
    rf"(?P<unit>Durchgäng\w+|Gruppen|Kurs\w+|Staffeln)\s*(?:[àáa]|mit|zu|je)(?:\s+je(?:weils)?)?\s+"
    rf"(?P<each>{NUMBER})\s*(?P<noun>{PERSON}|{PLACE})?",
    re.IGNORECASE,
)
# the digit of "O3 Teilnehmerplätze" numbers an indicator
_COUNT = quick(
    rf"(?<![A-Za-zÄÖÜäöüß]){RANGE}(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?P<noun>{PLACE}|{HOUSEHOLD}|{PERSON}|Eintritte\b|Austritte\b|Eintr\.|Austr\.)"
)
_PLACES_COUNTED = re.compile(rf"\d\s+(?:\w+e[nr]?\s+)?{PLACE}")
_LABELLED = re.compile(
    r"\W*(?:(?:Gesamt)?[Tt]eilnehm\w*zahl\w*|Teilnehm\w*anzahl|Plätze|Platzzahl|"
    r"(?:TN-Zahl|Teilnehmende|Teilnehmer|Kapazität|Gruppengröße|"
    r"(?:Anzahl|Zahl)\s(?:der\s)?(?:Plätze|Teilnehm\w+|TN))\s*:)"
)
# a sentence that says what an approach may spend, and for how many
_BUDGET = quick(
    r"[Bb]ewillig|[Kk]osten\b|\bkostet|Budget|veranschlagt|kalkuliert|[Vv]olumen|aufgewendet|Ausgaben"
)
# "120 Teilnehmende (davon 60 Frauen)": a part of those counted before
_AMONG = re.compile(r"\b(?:davon|darunter|hiervon|einschließlich|inklusive|inkl\.)[^;:.()]*$")
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
# labels of forms: "Teilnehmende" beside "Plätze"
_PEOPLE_HEAD = re.compile(
    r"(?:Geplante\s)?(?:Anzahl\s)?(?:der\s)?(?:Teilnehm(?:ende|er\w*|endenzahl)|TN(?:-Zahl)?|Teiln\.)"
)
_CAME_HEAD = re.compile(rf"(?:{REACHED})\s+(?:Teilnehm|TN\b|Personen)")
_PLACES_HEAD = re.compile(r"(?:(?:Anzahl|Zahl)\s(?:der\s)?)?(?:TN-)?(?:Plätze|Platzzahl|Pl\.)")
# "11 (Bestand 31.12.23: 8)"
_STOCK = re.compile(
    r"\bBestand\s*(?:(?:am|zum|per)\s+)?(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?)?\s*:\s*"
    rf"(?P<value>{DIGITS})\b"
)
# "24 Plätze gleichzeitig, 60 über die gesamte Laufzeit"
_CARRIED = re.compile(
    rf",\s*(?:insgesamt\s+)?(?P<value>{DIGITS})\s+(?:über die gesamte|in der gesamten|während der|"
    r"insgesamt|im gesamten|im Laufe)"
)


def _kind(noun: str, sentence: str) -> ParticipantKind:
    if noun.startswith("Austr"):
        return "exits"
    if re.search(r"pl(?:ätze|atz)", noun, re.IGNORECASE):
        return "places"
    if re.match(HOUSEHOLD, noun):
        return "households"
    if re.search(r"\bnehmen\b", sentence) and SAME_TIME.search(sentence):
        return "places"
    if noun.startswith("Eintr") or ENTRY.search(sentence):
        return "entries"
    if SAME_TIME.search(without_room(sentence)):
        return "places"
    return "persons"


def extract_participants(scope: Scope) -> list[Participants]:
    """Participants from the parts that speak of size, cost and period."""
    found = from_columns(scope)
    cells, counted = len(found), {p.kind for p in found}
    if scope.block.layout == "table":
        return _distinct(found or from_cells(scope))
    for sentence in scope.sentences(
        "participants", "cost", "period", "duration", "staff", "weekly_hours"
    ):
        found += advised_people(scope, sentence) or _from_sentence(scope, sentence)
    # of a measure whose cells count the entries running text may still tell the places
    if not any(p.kind == "entries" for p in found[cells:]):
        for sentence in scope.sentences("description", "goal", "target_group", "results"):
            place = _SIZED.search(sentence.text)
            spent = _BUDGET.search(sentence.text) and find_money(sentence.text)
            if spent or _LABELLED.match(sentence.text):
                found += _from_sentence(scope, sentence)
            elif place or ENTRY.search(sentence.text) or _of_a_round(sentence.text):
                kinds = {"places", "entries"}
                if SAME_TIME.search(sentence.text):
                    kinds.add("households")
                kinds.add("exits")
                kinds -= counted
                found += [p for p in _from_sentence(scope, sentence) if p.kind in kinds]
    found += from_years(scope) + from_indicators(scope)
    if not any(p.kind == "places" for p in found):
        found += room_for(scope)
    for sentence in scope.sentences():
        left = _LEFT.search(sentence.text)
        if left:
            value = int(parse_number(left["value"]))
            found.append(stated(scope, sentence, "exits", value, None, None, "exact", left.span()))
    unlabelled = scope.block.layout == "form" and not scope.parts("participants")
    if scope.block.layout in ("chapter", "sheet", "slide", "deck") or unlabelled:
        found += set_up(scope)
    for sentence in scope.sentences("description", "goal", "target_group"):
        found += advised_people(scope, sentence)
    found = with_said(taking_part(found), [*said_people(scope), *people_of_facts(scope)], scope)
    if not any(p.kind in ("entries", "persons") and p.scope != ALL_ROUNDS for p in found):
        # stated people go before those of all rounds multiplied
        found += told_groups(scope) or whole_groups(scope) or residents(scope)
    return _distinct(taking_part(found))


def _of_a_round(text: str) -> bool:
    """A sentence says how many there are at each place or in each round."""
    return multiple(text, labelled=False) is not None or _PER_ROUND.search(text) is not None


def _from_sentence(scope: Scope, sentence: Sentence) -> list[Participants]:
    text = sentence.text
    fields = sentence.part.fields
    labelled = ("participants" in fields and "description" not in fields) or bool(
        _LABELLED.match(text)
    )
    if NOT_PARTICIPANTS.search(text) and not labelled and not _PLACES_COUNTED.search(text):
        return []
    if re.match(r"\W*(?:davon|darunter)\b", text) or PLACEMENT.search(text):
        return []
    in_all = _TOTAL_AND_EACH.search(text)
    if labelled and in_all is None:
        shaped = labelled_people(scope, sentence, _kind_here(scope, sentence.part.heading))
        if shaped is not None:
            return [*shaped, *_stock_beside(scope, sentence)]
    product = multiple(text, labelled)
    if product:
        # what is paid for each course pays for the people of one course
        apart = product.in_turn or paid_each(scope.view.text[scope.block.start : scope.block.end])
        at_once = product.each if apart else product.value
        made = [stated(scope, sentence, "places", at_once, None, None, "exact", product.span)]
        if apart:
            made.append(_all_rounds(scope, sentence, product.value, product.span))
        return made
    if in_all:
        each_value, total_value = (int(parse_number(in_all[k])) for k in ("each", "value"))
        product_of = each_value * int(parse_number(in_all["rounds"]))
        side_by_side = in_all["unit"].casefold().startswith(("grupp", "kurs"))
        if side_by_side and product_of == total_value and _counts_places(sentence, in_all):
            # "24 (zwei Gruppen à 12)" under "Plätze": there is room for all of them at once
            return [
                stated(scope, sentence, "places", total_value, None, None, "exact", in_all.span())
            ]
        return [
            stated(scope, sentence, "places", each_value, None, None, "exact", in_all.span("each")),
            stated(
                scope, sentence, "persons", total_value, None, None, "exact", in_all.span("value")
            ),
        ]
    site = _EACH_SITE.search(text)
    if site:
        sites = _SITES.search(scope.view.text[sentence.part.start : sentence.part.end])
        if sites:
            value = int(parse_number(sites["sites"]) * parse_number(site["each"]))
            return [stated(scope, sentence, "places", value, None, None, "exact", site.span())]
    ratio_spans = ratio_mentions(text)
    each = _PER_ROUND.search(text)
    if each:
        rounds = _rounds_near(scope, sentence)
        value = int(parse_number(each["each"]))
        made = [stated(scope, sentence, "places", value, None, None, "exact", each.span())]
        if rounds > 1:
            made.append(_all_rounds(scope, sentence, value * rounds, each.span()))
        return made
    found = []
    for match in _COUNT.finditer(text):
        if any(a <= match.start("value") < b for a, b in ratio_spans):
            continue
        if _AMONG.search(text[: match.start()]):
            continue
        entered = match["noun"].startswith(("Eintr", "Austr")) or "eingetreten" in text
        if _OUTCOME.search(text) and not labelled and not entered:
            continue
        value = int(parse_number(match["value"]))
        if value < 3 or re.search(r"\b(?:pro|je|ab)\s*$", text[: match.start()]):
            continue
        if not labelled and not _speaks_of_size(sentence, match):
            continue
        kind = _kind(match["noun"], text)
        of_budget = "cost" in sentence.part.fields or bool(find_money(text))
        if kind == "persons" and of_budget and not labelled:
            # "89.775 € für 15 Teilnehmende": the number a budget is calculated for
            kind = "places"
        found.append(sized(scope, sentence, kind, match))
    carried = _CARRIED.search(text)
    if carried and found:
        value = int(parse_number(carried["value"]))
        kind = found[0].kind if found[0].kind == "households" else "persons"
        found.append(stated(scope, sentence, kind, value, None, None, "exact", carried.span()))
    if not found and labelled and not ratio_spans:
        bare = re.search(
            rf"(?:^|(?<!\d):)\s*(?:(?:{QUALIFIER})\s+)?{RANGE}(?P<value>{DIGITS})\b"
            rf"(?!{OTHER_UNIT})(?![.,:]\d)(?!\s+(?:davon|von\s+(?:ihnen|denen|diesen))\b)",
            text,
        )
        if bare:
            kind = _kind_here(scope, sentence.part.heading)
            found.append(sized(scope, sentence, kind, bare))
            found += _stock_beside(scope, sentence)
    return found


def _counts_places(sentence: Sentence, told: re.Match[str]) -> bool:
    """The label or the words themselves speak of places, not of people over time."""
    return re.search(r"pl[aä]tz|kapazität", f"{sentence.part.heading} {told[0]}", re.I) is not None


def _kind_here(scope: Scope, heading: str) -> ParticipantKind:
    """What a bare number under this label of this form counts."""
    kind = kind_of_head(heading)
    return "persons" if kind == "places" and _places_elsewhere(scope, heading) else kind


def _stock_beside(scope: Scope, sentence: Sentence) -> list[Participants]:
    """ "11 (Bestand 31.12.23: 8)": how many there were on a day, beside another number."""
    stock = _STOCK.search(sentence.text)
    if stock is None or not re.search(r"\d", sentence.text[: stock.start()]):
        return []
    people = int(parse_number(stock["value"]))
    return [stated(scope, sentence, "stock", people, None, None, "exact", stock.span("value"))]


def _places_elsewhere(scope: Scope, heading: str) -> bool:
    """A form counts people under "Teilnehmende" that asks elsewhere for places or who came."""
    if not _PEOPLE_HEAD.fullmatch(heading.strip(" :")):
        return False
    return any(_PLACES_HEAD.fullmatch(h) or _CAME_HEAD.match(h) for h in scope.headings)


def _all_rounds(
    scope: Scope, sentence: Sentence, value: int, span: tuple[int, int]
) -> Participants:
    total = stated(scope, sentence, "persons", value, None, None, "exact", span)
    return total.model_copy(update={"scope": ALL_ROUNDS})


def _speaks_of_size(sentence: Sentence, match: re.Match[str]) -> bool:
    fields = set(sentence.part.fields)
    if re.search(r"pl(?:ätze|atz)", match["noun"], re.IGNORECASE):
        return True
    if "cost" in fields or find_money(sentence.text):
        before = sentence.text[max(0, match.start() - 25) : match.start()]
        return bool(
            re.search(
                r"(?:für|bei|und|mit|à|a|von|ausgelegt|insgesamt|:)\s*(?:insgesamt\s+|rund\s+|"
                r"ca\.\s+)?\(?$",
                before,
                re.IGNORECASE,
            )
        )
    return bool(ENTRY.search(sentence.text) or SAME_TIME.search(sentence.text))


def _rounds_near(scope: Scope, sentence: Sentence) -> int:
    text = scope.view.text[sentence.part.start : sentence.part.end]
    rounds = _ROUNDS.search(text)
    return int(parse_number(rounds["rounds"])) if rounds else 1


def _distinct(found: list[Participants]) -> list[Participants]:
    seen = set()
    told = set()
    kept = []
    for item in found:
        key = (item.kind, item.value, item.low, item.high)
        # one number of one sentence is one group, however it is met
        place = (item.value, item.low, item.high, item.place)
        if key in seen or (item.kind == "persons" and place in told):
            continue
        seen.add(key)
        told.add(place)
        kept.append(item)
    return kept

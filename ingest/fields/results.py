"""Outcomes: counts and shares in sentences, lists and tables, told apart from targets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.fields.effects import effects
from ingest.fields.fact_values import outcomes_of_facts
from ingest.fields.fraction_shares import fraction_shares
from ingest.fields.outcomes import (
    EXPECTS,
    NOT_OUTCOME,
    NUMBER_AFTER_VON,
    OUTCOME,
    PERSON,
    RATE,
    clause,
    is_planned,
    is_trait,
    outcome_of,
)
from ingest.fields.ratios import ratio_mentions
from ingest.fields.result_context import (
    followup_months,
    opens_with_them,
    reached_in,
    whole_behind,
    whole_of,
)
from ingest.fields.result_labels import label_of, readable, with_labels_before
from ingest.fields.result_lists import listed_results
from ingest.fields.result_pairs import with_own_outcome
from ingest.fields.result_shares import shares
from ingest.fields.result_tables import (
    FIGURE,
    GROUP_SIZE,
    cell_results,
    row_results,
    table_results,
)
from ingest.fields.result_years import in_year, told_apart, year_above
from ingest.fields.said_people import said_people
from ingest.fields.scope import Scope, Sentence
from ingest.fields.single_people import single_people
from ingest.fields.tally import OF_WHOLE, attained, other_things, tallies, tells_outcome
from ingest.labels import bullet, own_words
from ingest.layouts.block import Part
from ingest.layouts.cell_lines import lines_in
from records.model import Participants, Result
from records.quantities import find_dates, find_money, parse_number
from records.quantities.fractions import find_fractions
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.quantities.remembered import may_count
from records.quick import quick

_THING = (
    r"(?:Integration(?:en)?|Vermittlungen|Minijobs|Fällen?|Arbeitsaufnahmen|Abschlüsse|"
    r"Ausbildungsaufnahmen|Beschäftigungsverhältnisse|Reduzierungen|Arbeitsverträge|Abbrüche)"
)
_COUNT = quick(rf"(?P<value>{NUMBER})\s+(?:\w+e[nrs]?\s+){{0,2}}?(?P<noun>{PERSON}|{_THING})")
_PART_OF_WHOLE = quick(rf"(?P<value>{DIGITS})\s+von\s+(?P<whole>{DIGITS})(?:\s+{PERSON}|\))")
# "nahmen 31 eine Arbeit auf", "weitere 12 begannen": the people are not named again
_WITHOUT_NOUN = re.compile(
    rf"(?:\b(?:nahmen|fanden|begannen|wechselten|haben|konnten|[Ww]eitere)\s+|"
    rf",\s)(?P<value>{DIGITS})\s+"
    r"(?:eine?n?|in|begannen|fanden|nahmen|wechselten|den|ihre|durch)\b"
)
_SHARE_OF = quick(
    rf"(?P<value>{DIGITS})\s+davon\s+(?:mit Erfolg|erfolgreich\w*|bestanden|sozialversicherungs\w*|"
    r"in \w+|unbefristet)"
)
_OF_THEM = re.compile(
    rf"(?:davon|darunter|und|,|\()\s*(?:davon\s+)?(?P<value>{DIGITS})\s+"
    r"(?:(?:komplett\s+)?[a-zäöü]*bedarfsdeckend\w*|geringfügig\w*|befristet\w*|unbefristet\w*|"
    r"sozialversicherungspflichtig\w*|"
    r"Reduzierungen|(?:mit\s+)?Beendigung\w*|"
    r"erfolgreich\w*|davon wegen)"
)
_WHOLE_BEFORE = re.compile(rf"\b[Vv]on\s+(?:den\s+)?(?P<whole>{DIGITS})\s+\S+\s+$")
_SHARE_OF_COUNT = re.compile(
    rf"\((?:Quote|Anteil)?\s*(?:von\s+)?(?P<share>{DIGITS})\s*(?:%|Prozent)\s*\)"
)
# parts whose figures are no outcomes even when outcome words stand near them
_OTHER_FIELDS = {"period", "duration", "legal_basis", "procurement", "cost"}
# "Zusammen sind das 52 Prozent": the share of what the sentence before counted
_SUMMED = re.compile(r"\W*(?:Das|Dies|Zusammen|Insgesamt|Damit)\s+(?:sind|waren|ist|entspricht)\b")
_BARE_FIGURE = re.compile(rf"{DIGITS}\s*%?")
# parts that say how many take part, and who looks after them
_SIZES = {"participants", "staffing_ratio", "weekly_hours", "staff"}
_TELLING = {"results", "success", "framework", "lessons"}


def extract_results(scope: Scope) -> list[Result]:
    """Stated outcomes of a block, targets marked as planned."""
    found = cell_results(scope)
    if scope.block.layout == "table":
        return _distinct([*found, *_worded_cells(scope)])
    group: int | None = None
    for part in scope.parts():
        fields = set(part.fields)
        if fields & _OTHER_FIELDS and not fields & {"results", "description"}:
            tabled = table_results(scope, part.start, part.end)
            found += [r for r in tabled if r.indicator != "other"]
            found += _expected_beside(scope, part)
            found += _told_later(scope, part)
            continue
        if fields == {"background"}:
            continue
        telling = bool(fields & _TELLING)
        before = False
        if _BARE_FIGURE.fullmatch(scope.view.text[part.start : part.end].strip()):
            continue
        found += table_results(scope, part.start, part.end)
        reached: int | None = None
        for sentence in scope.sentences_of(part):
            size = GROUP_SIZE.search(sentence.text)
            if size:
                group = int(parse_number(size["value"]))
            rows = row_results(scope, sentence, group, telling)
            if rows is not None:
                found += rows
                continue
            if "\t" in sentence.text:
                continue
            # "ein" counts nobody; without another number there is nothing to find but a pronoun
            if not may_count(sentence.text) and not find_fractions(sentence.text):
                found += single_people(scope, sentence) if _any_counted(found) else []
                continue
            if not telling and NOT_OUTCOME.holds(sentence.text):
                continue
            listed = listed_results(scope, sentence) if telling else None
            if listed is not None:
                found += listed
                continue
            told_of = _counted(scope, sentence, reached)
            summed = before and _SUMMED.match(sentence.text) is not None
            before = _any_counted(told_of)
            told_of += single_people(scope, sentence) if before or _any_counted(found) else []
            if telling or summed or OUTCOME.holds(sentence.text) or RATE.holds(sentence.text):
                told_of += shares(scope, sentence, telling or summed, told_of)
            told_of += fraction_shares(scope, sentence, telling, told_of)
            told_of = with_labels_before(told_of)
            heading = own_words(part.heading)
            told_of = [_under_heading(r, heading) if telling else r for r in told_of]
            told_of = [
                readable(r, heading, told_of[n - 1] if n else None) for n, r in enumerate(told_of)
            ]
            if told_of:
                year = year_above(scope, sentence)
                told_of = [in_year(r, year) for r in told_of]
            of_staff = fields <= _SIZES and "participants" not in fields
            sizes = [r for r in told_of if of_staff or (fields <= _SIZES and _is_size(r, fields))]
            found += [r for r in told_of if not any(r is size for size in sizes)]
            if not opens_with_them(sentence.text):
                reached = reached_in(sentence.text)
    known = {(r.value, r.unit) for r in found}
    found += [r for r in outcomes_of_facts(scope) if (r.value, r.unit) not in known]
    # how many were advised or looked after is reach, not outcome
    told = told_apart([r for r in found if r.indicator != "reach" and not _only_reached(r)])
    told = _without_people(told, said_people(scope))
    return _distinct([*with_own_outcome(told), *effects(scope)])


# who comes to the examination at the end has come that far
_CAME_TO_THE_END = re.compile(
    r"\b(?:Abschluss|Zwischen)?[Pp]rüfung\b|\babschließende[nrs]?\s+\w*(?:feststellung|test|prüfung)\b"
)


def _without_people(results: list[Result], people: list[Participants]) -> list[Result]:
    """Without counts of those whose clause only says that they came or take part."""
    claimed = {(float(p.value), p.place) for p in people if p.value and p.kind != "places"}
    return [
        r
        for r in results
        if r.unit != "count"
        or r.planned
        or (float(r.value), r.place) not in claimed
        or _CAME_TO_THE_END.search(r.quote)
    ]


def _any_counted(results: list[Result]) -> bool:
    return any(r.unit == "count" and not r.planned for r in results)


def _expected_beside(scope: Scope, part: Part) -> list[Result]:
    """Outcomes that a part about money or time expects: "300 Minijobs … umgewandelt werden"."""
    found = []
    for sentence in scope.sentences_of(part):
        if "\t" in sentence.text or not EXPECTS.holds(sentence.text):
            continue
        told = [r for r in _counted(scope, sentence, None) if r.planned]
        found += [r for r in told if r.indicator not in ("other", "reach")]
    return found


def _told_later(scope: Scope, part: Part) -> list[Result]:
    """Outcomes in sentences behind the value of another label, which says nothing of them."""
    if not part.heading:
        return []
    found = []
    for sentence in scope.sentences_of(part)[1:]:
        text = sentence.text
        running = bullet(text) is None and "\t" not in text
        plain = running and may_count(text) and not find_money(text)
        if plain and not NOT_OUTCOME.holds(text) and any(t.outcome for t in tallies(text)):
            told_of = _tallied(scope, sentence, [], None)
            found += [readable(r, "") for r in told_of]
    return found


def _under_heading(result: Result, heading: str) -> Result:
    """A bare figure below its label: "Integrationsquote: 33,5 %"."""
    if result.label or result.indicator != "other" or not heading:
        return result
    code = outcome_of(heading, "")
    return result.model_copy(update={"label": heading, "indicator": code})


def _counted(scope: Scope, sentence: Sentence, reached: int | None) -> list[Result]:
    counted = _without_wholes(sentence.text, _counts(scope, sentence, reached))
    return [*counted, *_tallied(scope, sentence, counted, reached)]


# wrapped running text; facts one a line have no such marks within the line
_RUNNING = re.compile(r"[a-zäöü][.;] +\S")


def _told_in_cell(scope: Scope, part: Part) -> Iterator[Sentence]:
    """The sentences of a cell with running text, else its lines."""
    text = scope.view.text[part.start : part.end]
    if _RUNNING.search(text):
        yield from scope.sentences_of(part)
        return
    for at, line in lines_in(text, part.start):
        yield Sentence(at, at + len(line), line, part)


def _worded_cells(scope: Scope) -> list[Result]:
    """Cells with words below a head of results: "Ergebnis 2023: 9 in Arbeit", one fact a line."""
    found: list[Result] = []
    for part in scope.parts("results"):
        text = scope.view.text[part.start : part.end]
        if FIGURE.fullmatch(text.strip()):
            continue
        for sentence in _told_in_cell(scope, part):
            rows = row_results(scope, sentence, None, telling=True)
            if rows is None:
                rows = _counted(scope, sentence, None)
                rows += shares(scope, sentence, True, rows)
            found += [r for r in rows if r.indicator != "reach" and not _only_reached(r)]
    return found


# people who came, were let in or are looked after; what became of them is told elsewhere
_CAME = re.compile(
    r"\bteilnehmen\b|\bnahmen?\b(?!.*\ban\b).*\bteil\b|\bteilgenommen|\b[Ee]rreicht\b|"
    r"\baufgenommen$|\bbegleitet\b|\bbetreut\b|\blebten\b|\baufgesucht|\bangemeldet|\bbesetzt\b|"
    r"\bhaben (?:ihn|sie|es) begonnen|^(?:haben\s+)?(?:begonnen|gestartet|angefangen)$|"
    r"^Teilnehmende$|\bbesetzte\b"
)


def _is_size(result: Result, fields: set[str]) -> bool:
    """Under a label of sizes "18 Teilnehmende je Coach" is what the label says."""
    told_as = result.label or ""
    outcome = "participants" in fields and OUTCOME.holds(told_as)
    return result.indicator == "other" and not outcome


def _only_reached(result: Result) -> bool:
    told_as = result.label or ""
    return (
        result.unit == "count"
        and result.indicator == "other"
        and _CAME.search(told_as) is not None
        and not tells_outcome(told_as)
        and not attained(result.quote)
    )


def _counts(scope: Scope, sentence: Sentence, reached: int | None) -> list[Result]:
    text = sentence.text
    if not OUTCOME.holds(text) or is_trait(text):
        return []
    found: list[Result] = []
    taken: set[int] = set()
    for pattern in (_PART_OF_WHOLE, _WITHOUT_NOUN, _COUNT, _OF_THEM, _SHARE_OF):
        for match in pattern.finditer(text):
            if match.start("value") in taken or not _is_count(text, match):
                continue
            taken.add(match.start("value"))
            groups = match.groupdict()
            whole = groups.get("whole")
            if whole:
                taken.add(match.start("whole"))
            else:
                before = _WHOLE_BEFORE.search(text[: match.start()])
                whole = before["whole"] if before else None
            found += _count(scope, sentence, match, whole, reached)
    return found


def _without_wholes(text: str, counted: list[Result]) -> list[Result]:
    """Counts that the sentence gives as reached people or as the whole are no outcomes."""
    seen = tallies(text)
    outcomes = {float(t.value) for t in seen if t.outcome}
    wholes = {float(t.value) for t in seen if t.firm} - outcomes
    return [r for r in counted if r.unit != "count" or r.value not in wholes]


def _tallied(
    scope: Scope, sentence: Sentence, known: list[Result], reached: int | None
) -> list[Result]:
    """Outcomes counted without the people named again: "neun begannen eine Ausbildung"."""
    text = sentence.text
    if is_trait(text):
        return []
    have = {r.value for r in known if r.unit == "count"}
    found = []
    for tally in tallies(text):
        if not tally.outcome or float(tally.value) in have:
            continue
        if any(a <= tally.start < b for a, b in ratio_mentions(text)):
            continue
        behind, goes_on = whole_behind(text, tally.end)
        following = clause(text, goes_on)
        if _NOT_ONE.match(text, tally.end):
            continue
        whole = tally.whole or behind or whole_of(text, tally.start, tally.end, reached)
        found.append(
            count := Result(
                indicator=outcome_of(tally.led_by, "")
                if tally.led_by
                else outcome_of(following, text[max(0, tally.start - 90) : tally.start]),
                label=tally.led_by or label_of(text, tally.start, tally.end),
                value=tally.value,
                unit="count",
                numerator=tally.value,
                denominator=whole,
                followup_months=followup_months(text, tally.start, tally.end),
                planned=is_planned(sentence, tally.start, tally.end),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + tally.start, sentence.start + tally.end
                ),
            )
        )
        found += _share_beside(text, count, tally.end, goes_on)
    return found


def _is_count(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start("value")], text[match.end() :]
    if other_things(text[match.end("value") :]) or _NOT_ONE.match(text, match.end("value")):
        return False
    if re.search(r"\b(?:je|pro|mit)\s*$|(?:Phase|Modul|Teil|Nr\.|§)\s*$", before):
        return False
    number = match["value"]
    if _YEAR.fullmatch(number) and any(
        d.start <= match.start("value") < d.end for d in find_dates(text)
    ):
        return False  # "seit dem 1. September 2022 Menschen, die …"
    # "2,5 Stellen" counts nobody; "11 der 16" has its whole in the second number
    if "," in number or OF_WHOLE.search(before[-40:]):
        return False
    if any(a <= match.start("value") < b for a, b in ratio_mentions(text)):
        return False
    if before.endswith("/") or after.startswith("/"):
        return False
    if number.isalpha() and number.casefold().startswith("ein"):
        return False
    if "eingetreten" in after[:160] and "davon" not in before:
        return False
    if re.match(r"[^.;,]{0,30}\b(?:teil\b|befragt)", after):
        return False
    # "von 462 Teilnehmenden 244 …": the first number is the whole
    if re.search(r"\b[Vv]on\s+(?:den\s+)?$", before) and re.search(r"\d", after[:60]):
        return False
    return not (re.search(r"\b[Vv]on\s+(?:den\s+)?$", before) and NUMBER_AFTER_VON.match(after))


_YEAR = re.compile(r"(?:19|20)\d\d")
# "42 Personen nicht": those of whom nothing came; "15 in der Vergleichsgruppe": other people
_NOT_ONE = re.compile(
    rf"\s*(?:{PERSON}\s+)?nicht\s*(?:[.,;]|$)|[^.;,\d]{{0,30}}\b(?:Vergleichs|Kontroll)gruppe"
)


def _count(
    scope: Scope, sentence: Sentence, match: re.Match[str], whole: str | None, reached: int | None
) -> list[Result]:
    text = sentence.text
    value_start, value_end = match.span("value")
    behind, goes_on = whole_behind(text, value_end)
    following = clause(text, goes_on)
    group = int(parse_number(whole)) if whole else behind
    group = group or whole_of(text, value_start, value_end, reached)
    after = followup_months(text, value_start, value_end)
    start, end = sentence.start + match.start(), sentence.start + match.end()
    evidence = scope.sentence_evidence(sentence, start, end)
    qualifier, _ = qualifier_before(text, match.start("value"))
    indicator = outcome_of(following, text[max(0, value_start - 90) : value_start])
    label = label_of(text, value_start, value_end)
    planned = is_planned(sentence, match.start(), match.end())
    value = int(parse_number(match["value"]))
    found = [
        Result(
            indicator=indicator,
            label=label,
            value=value,
            unit="count",
            numerator=value,
            denominator=group,
            followup_months=after,
            qualifier=qualifier,
            planned=planned,
            evidence=evidence,
        )
    ]
    return [*found, *_share_beside(text, found[0], value_end, goes_on)]


def _share_beside(text: str, count: Result, end: int, goes_on: int) -> list[Result]:
    """The share in brackets behind a count; behind another number it is not its own."""
    share = _SHARE_OF_COUNT.search(text, end, goes_on + 160)
    if share is None or re.search(r"\d|[.;]\s", text[goes_on : share.start()]):
        return []
    value = float(parse_number(share["share"]))
    return [count.model_copy(update={"value": value, "unit": "percent", "qualifier": "exact"})]


def _distinct(found: list[Result]) -> list[Result]:
    seen = set()
    kept = []
    for item in found:
        key = (
            item.value,
            item.unit,
            item.place[0],
            item.label if item.unit == "percent" else None,
        )
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept

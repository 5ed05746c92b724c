"""Outcomes in lists and tables: a label and a number, or outcomes against groups or years."""

from __future__ import annotations

import re
from typing import Literal

from ingest.fields.outcomes import PERSON, indicator_of, is_trait_share, outcome_of, under_target
from ingest.fields.scope import Scope, Sentence
from ingest.labels import bullet, own_words
from ingest.layouts.block import Part
from ingest.view import Line, lines_of
from records.model import Result
from records.quantities import find_money, parse_number
from records.quantities.numbers import DIGITS
from records.quick import quick

_ROW_END = re.compile(
    rf"^(?P<label>[^\t\d][^\t]*?)[\s:=\t]+(?P<value>{DIGITS})\s*(?P<percent>%)?\s*"
    rf"(?P<noun>(?:TN|Teilnehm\w*|Personen|Fälle|Frauen|Männer|Familien|BG)\s*)?"
    rf"(?:\(\s*(?P<share>{DIGITS})\s*%\s*\))?\s*[.,;]?$"
)
# "Vermittlung in Arbeit: 14; Vermittlung in Ausbildung: 6; Abbruch: 5"
# "Ziel: Integrationsquote von 40 %"
TARGET_LABEL = re.compile(r"\W*(?:Ziel\w*|Geplant\w*|Angestrebt\w*|Soll\b|Erwartet\w*|Plan\b)")
_PAIR = re.compile(
    rf"\s*(?P<label>[^:=;,|\d\t\n][^:=;|\d\t\n]{{2,60}}?)\s*[:=]\s*(?P<value>{DIGITS})\s*(?P<percent>%)?"
    r"(?:\s*(?:TN|Teilnehm\w*|Personen|Fälle))?"
    rf"(?:\s*\(\s*(?P<share>{DIGITS})\s*%\s*\))?\s*(?:[;,|.]|\bund\b|$)"
)
GROUP_SIZE = quick(
    r"(?:Gesamtzahl|Gesamtteilnehmerzahl|insgesamt|Gesamtzahl an Teilnehmern)"
    rf"[^:\d]{{0,90}}:\s*(?P<value>{DIGITS})",
    re.IGNORECASE,
)


_FINISHED = re.compile(
    r"\W*(?:Maßnahme\s+beendet|Austritte|Abgänge|Beendet|Abschlüsse|Absolvent\w*|Teilnehmende\s+gesamt)",
    re.IGNORECASE,
)
NO_OUTCOME_HEAD = quick(
    r"Eintritte|Zugänge|Abgänge|Austritte|darunter|Plätze|Teilnehm|Ausgaben|Kosten|Budget|Jahr$|Plan|Soll|Kapazität|"
    r"€|\bEuro\b|\bEUR\b|Präsenz|Wochenstunden|Stunden\b|Dauer|\bMonate\b",
    re.IGNORECASE,
)


# "Integrationsquote in %", "Vermittlungsquote": bare figures below are shares
OF_HUNDRED = re.compile(r"%|\b(?:in|Angaben in)\s+Prozent|v\.\s?H\.|\b\w*[Qq]uote\b|\b[Aa]nteil\b")
# columns of people that the approach is compared with
OF_OTHERS = re.compile(
    r"(?:Landes|Bundes)(?:durch)?schnitt|Kontrollgruppe|Vergleichsgruppe|Unterschied|Differenz|"
    r"Vorjahr|\b[KV]G\b|\bDiff\b"
)


def row_results(
    scope: Scope, sentence: Sentence, group: int | None, telling: bool
) -> list[Result] | None:
    """A list item or two-cell row "outcome … number"; `None` when the line is none."""
    item = bullet(sentence.text)
    text = (item if item is not None else sentence.text).strip()
    if "\n" in text and "\t" not in text:
        return None
    opened = _OPENED_BY_NUMBER.fullmatch(text) if telling else None
    if opened is not None and not _NO_OUTCOME_LINE.search(opened["label"]):
        return _from_short_line(scope, sentence, opened, group)
    if item is None and "\t" not in text and not re.search(r"[=:]\s*\d", text):
        return None
    if text.count("\t") > 1 or find_money(text):
        return None
    # "31, bestanden: 26, in Arbeit: 22": the people themselves stand under the label
    lead = re.match(rf"{DIGITS}\s*[,;]\s*", text)
    listed = list(_PAIR.finditer(text, lead.end() if lead else 0))
    told_whole = sum(len(m.group()) for m in listed) + (lead.end() if lead else 0) == len(text)
    if telling and len(listed) > 1 and told_whole:
        return _listed(scope, sentence, listed, group)
    match = _ROW_END.match(text)
    if not match or not telling or len(match["label"]) > 140 or GROUP_SIZE.search(text):
        return None
    label = " ".join(match["label"].split()).strip(" :=-()")
    if re.search(r"\d\s*:\s*$", text[: match.start("value")]):
        return None
    if not re.search(r"[A-Za-zäöü]{3}", label) or re.search(
        r"\b(?:Phase|Stand|Seite|Jahr)\s*$", label
    ):
        return None
    if match["noun"] and outcome_of(label, "") == "other":
        return None
    if OF_OTHERS.search(label) or is_trait_share(f"{label} #", len(label), len(label) + 1):
        return []
    evidence = scope.evidence(sentence.start, sentence.end)
    value = float(parse_number(match["value"]))
    share = match["share"]
    planned = under_target(sentence) or TARGET_LABEL.match(label) is not None
    if match["percent"]:
        return [
            Result(
                indicator=outcome_of(label, ""),
                label=label,
                value=value,
                unit="percent",
                planned=planned,
                evidence=evidence,
            )
        ]
    found = [
        Result(
            indicator=outcome_of(label, ""), label=label, value=value, unit="count",
            numerator=int(value), denominator=group, planned=planned, evidence=evidence,
        )
    ]  # fmt: skip
    if share:
        found.append(
            Result(
                indicator=outcome_of(label, ""), label=label, value=float(parse_number(share)),
                unit="percent", numerator=int(value), denominator=group, planned=planned,
                evidence=evidence,
            )
        )  # fmt: skip
    return found


# "57 Personen wieder im Kontakt", "14 in Beratung": a line that opens with its number
_OPENED_BY_NUMBER = re.compile(
    rf"(?P<value>{DIGITS})\s+(?P<label>(?:{PERSON}\s+)?(?:wieder|in|im|mit|aus|nach|ohne|an)\s[^.;,:\d]{{3,60}})"
)


def _from_short_line(
    scope: Scope, sentence: Sentence, line: re.Match[str], group: int | None
) -> list[Result]:
    """An outcome that is told without a verb, or with its participle."""
    label = " ".join(line["label"].split())
    code = "other" if _TREATED.search(label) else outcome_of(label, "")
    value = int(parse_number(line["value"]))
    return [
        Result(
            indicator=code, label=label, value=value, unit="count", numerator=value,
            denominator=_part_of(value, group), planned=under_target(sentence),
            evidence=scope.evidence(sentence.start, sentence.end),
        )
    ]  # fmt: skip


_TREATED = re.compile(r"\bin\s+(?:eine[rn]?\s+)?(?:Therapie|Behandlung|Beratung|Reha\w*)\b")
# where people take part, work as staff, or live
_NO_OUTCOME_LINE = re.compile(
    r"\b(?:Maßnahme|Projekt|Gruppe\w*|Kurs\w*|Standort\w*|Betrieben|Team|Stunden|Woche\w*|Jahr\w*|"
    r"Monat\w*|Stellen?|Landkreis|Stadt|Migrationshintergrund|Alter)\b"
)


def _listed(
    scope: Scope, sentence: Sentence, pairs: list[re.Match[str]], group: int | None
) -> list[Result]:
    """Several pairs of an outcome and its number in one line."""
    evidence = scope.evidence(sentence.start, sentence.end)
    planned = under_target(sentence)
    found = []
    for match in pairs:
        label = " ".join(match["label"].split()).strip(" -–•")
        code = outcome_of(label, "")
        if _FINISHED.match(label) or NO_OUTCOME_HEAD.match(label):
            continue
        value = float(parse_number(match["value"]))
        percent = match["percent"] is not None
        found.append(
            Result(
                indicator=code, label=label, value=value, unit="percent" if percent else "count",
                numerator=None if percent else int(value),
                denominator=None if percent else _part_of(value, group),
                planned=planned, evidence=evidence,
            )
        )  # fmt: skip
        if match["share"]:
            share = float(parse_number(match["share"]))
            found.append(found[-1].model_copy(update={"value": share, "unit": "percent"}))
    return found


_IN_PERCENT = quick(r"(?:in|Angaben in)\s+(?:Prozent|%)")
_WIDE_GAP = re.compile(r"\s{3,}")
# what parts cells; white space that is no blank is not printable
_BORDER = re.compile(r"[\t|]| {3}")


def table_results(scope: Scope, start: int, end: int) -> list[Result]:
    """Tables with outcomes across and groups or years down, or the other way round."""
    found: list[Result] = []
    text = scope.view.text[start:end]
    if not _BORDER.search(text) and text.replace("\n", "").isprintable():
        return found  # running text
    wholes: dict[int, int] = {}
    head: list[str] | None = None
    shares = False
    last_outcome = ""
    for line in lines_of(scope.view.text, start, end):
        if "\t" not in line.text and line.text.strip():
            # "Tabelle 2: Verbleib nach zwölf Monaten, in Prozent"
            shares = _IN_PERCENT.search(line.text) is not None
        cells = _cells(line)
        if cells is None or len(cells) < 3:
            if line.text.strip():
                head = None
            continue
        texts = [c[2] for c in cells]
        numbers = [bool(FIGURE.fullmatch(t)) for t in texts[1:]]
        if not any(numbers) or all(_HEAD_CELL.fullmatch(t) for t in texts[1:]):
            head = [_label(t) for t in texts]
            continue
        if head is None or len(head) != len(cells) or sum(numbers) < len(numbers) / 2:
            continue
        whole = _whole_of_row(head, texts)
        if _FINISHED.match(texts[0]):
            wholes = {
                column: int(parse_number(text))
                for column, text in enumerate(texts)
                if re.fullmatch(DIGITS, text)
            }
        by_years = all(_HEAD_CELL.fullmatch(h) for h in head[1:])
        if by_years and NO_OUTCOME_HEAD.match(texts[0]):
            continue
        row_is_outcome = indicator_of(texts[0]) != "other" and not any(
            indicator_of(h) != "other" for h in head[1:]
        )
        row_is_outcome = row_is_outcome or by_years or _compares(head) or _planned_and_actual(head)
        for column, ((first, last, text), is_number) in enumerate(
            zip(cells[1:], numbers, strict=True), start=1
        ):
            share_of = (
                _SHARE_COLUMN.match(head[column]) and indicator_of(head[column - 1]) != "other"
            )
            if share_of and not row_is_outcome and is_number:
                # "svp. Beschäftigung | in % der Austritte": the share of the column before it
                head_here = f"{head[column - 1]}, {head[column]}"
            elif (
                not is_number
                or NO_OUTCOME_HEAD.search(head[column])
                or OF_OTHERS.search(head[column])
            ):
                continue
            else:
                head_here = head[column]
            outcome, group = (texts[0], head[column]) if row_is_outcome else (head_here, texts[0])
            if indicator_of(outcome) == "other" and _NO_OUTCOME_ROW.search(texts[0]):
                continue
            if _SHARE_ROW.fullmatch(outcome) and last_outcome:
                outcome = f"{outcome}: {last_outcome}"
            figure = FIGURE.fullmatch(text)
            assert figure is not None
            value = float(parse_number(figure["value"]))
            fraction = "," in figure["value"] and value <= _HUNDRED
            percent = (
                shares
                or bool(share_of and value <= _HUNDRED)
                or fraction
                or bool(figure["percent"])
            )
            percent = percent or (by_years and _is_share(texts[0], value))
            found.append(
                Result(
                    indicator=indicator_of(outcome),
                    label=f"{outcome} ({group})",
                    value=value,
                    unit="percent" if percent else "count",
                    numerator=None if percent else int(value),
                    denominator=None
                    if percent
                    else _part_of(value, whole or wholes.get(column) or _size_of(head[column])),
                    evidence=scope.evidence(first, last),
                )
            )
            if figure["share"]:
                part = found[-1]
                share = float(parse_number(figure["share"]))
                found.append(part.model_copy(update={"value": share, "unit": "percent"}))
        if row_is_outcome and indicator_of(texts[0]) != "other":
            last_outcome = texts[0]
    return found


# a bare figure, a share, or a count with its share behind it: "71 (39,4 %)"
FIGURE = re.compile(
    rf"(?P<value>{DIGITS})\s*(?P<percent>%|Prozent|v\.\s?H\.)?"
    rf"(?:\s*\(\s*(?P<share>{DIGITS})\s*(?:%|Prozent|v\.\s?H\.)\s*\))?"
)
# heads of columns by year: "2021*", "2022", "Gesamt"
_HEAD_CELL = re.compile(
    r"(?:Jahr\s+|[1-4]\.\s*Quartal\s+|[12]\.\s*Halbjahr\s+)?(?:19|20)\d{2}(?:/\d{2,4})?\W*|(?:ins)?gesamt|summe|zusammen|total",
    re.IGNORECASE,
)
_ACTUAL = re.compile(r"\W*(?:Ist|IST|[Ee]rreicht|[Tt]atsächlich|[Rr]ealisiert)\b")
_NO_OUTCOME_ROW = re.compile(
    r"Eintritte|Zugänge|Austritte|Abgänge|darunter|[Pp]lätze|Teilnehm|Ausgaben|[Kk]osten|Budget|Präsenz|"
    r"[Ss]tunden\b|[Dd]auer\b|\bMonate\b"
)
# a row of shares of the row above it
_SHARE_ROW = re.compile(r"(?:Quote|Anteil|in Prozent|in %|%|Prozent)\W*(?:in\s+(?:%|Prozent))?")
_SHARE_COLUMN = re.compile(r"(?:in\s+(?:%|Prozent)|%|Anteil|Quote|Prozent)(?!\w)")
_HUNDRED = 100
_SIZE = re.compile(rf"\(\s*[nN]\s*=\s*(?P<value>{DIGITS})\s*\)")


def _compares(head: list[str]) -> bool:
    """Columns of two groups, the people who took part and those they are compared with."""
    return any(OF_OTHERS.search(h) for h in head[1:]) and any(_SIZE.search(h) for h in head[1:])


def _planned_and_actual(head: list[str]) -> bool:
    """Columns of planned and actual values; the rows say of what."""
    return any(_ACTUAL.match(h) for h in head[1:])


def _size_of(head: str) -> int | None:
    size = _SIZE.search(head)
    return int(parse_number(size["value"])) if size else None


def _is_share(label: str, value: float) -> bool:
    return value <= 100 and OF_HUNDRED.search(label) is not None


def _part_of(value: float, whole: int | None) -> int | None:
    return whole if whole and value <= whole else None


def _whole_of_row(head: list[str], texts: list[str]) -> int | None:
    """How many finished in this row: the group that its other outcomes are part of."""
    for name, text in zip(head[1:], texts[1:], strict=True):
        if _FINISHED.match(name) and re.fullmatch(DIGITS, text):
            return int(parse_number(text))
    return None


def cell_results(scope: Scope) -> list[Result]:
    """Cells under a head such as "Integrationsquote" that hold nothing but a figure."""
    found: list[Result] = []
    for part in scope.parts("results"):
        text = scope.view.text[part.start : part.end].strip()
        match = FIGURE.fullmatch(text)
        if match is None:
            found += _under_own_label(scope, part, text)
            continue
        value = float(parse_number(match["value"]))
        share = match["percent"] or OF_HUNDRED.search(part.heading)
        unit: Literal["count", "percent"] = "percent" if share and value <= 100 else "count"
        heading = " ".join(own_words(part.heading).split())
        code = indicator_of(heading)
        if code == "other" and _SHARE_ROW.fullmatch(heading) and found:
            # "in Arbeit vermittelt | Quote": the share of what the column before it counts
            heading, code = f"{heading}: {found[-1].label}", found[-1].indicator
        found.append(
            Result(
                indicator=code,
                label=heading,
                value=value,
                unit=unit,
                numerator=int(value) if unit == "count" else None,
                evidence=scope.evidence(part.start, part.end),
            )
        )
        if match["share"]:
            beside = {"value": float(parse_number(match["share"])), "unit": "percent"}
            found.append(found[-1].model_copy(update=beside))
    return found


# "43 Personen", "29 von 34 Azubis"
_COUNTED = re.compile(
    rf"(?P<value>{DIGITS})(?:\s+von\s+(?:den\s+)?(?P<whole>{DIGITS}))?(?:\s+[A-ZÄÖÜ][\w:*-]+){{0,2}}"
    r"(?:\s*\([^()]*\))?"
)


def _under_own_label(scope: Scope, part: Part, text: str) -> list[Result]:
    """People below a label that says what became of them: "bis zum Ende dabei"."""
    label = " ".join(own_words(part.heading).split())
    match = _COUNTED.fullmatch(text)
    told = match is not None and (
        label != " ".join(part.heading.split()) or outcome_of(label, "") != "other"
    )
    if match is None or not told:
        return []
    value = int(parse_number(match["value"]))
    whole = int(parse_number(match["whole"])) if match["whole"] else None
    return [
        Result(
            indicator=outcome_of(label, ""),
            label=label,
            value=value,
            unit="count",
            numerator=value,
            denominator=whole if whole and value <= whole else None,
            evidence=scope.evidence(part.start, part.end),
        )
    ]


def _label(text: str) -> str:
    return " ".join(re.sub(r"(?<=[a-zäöü])-\s?(?=[a-zäöü])", "", text).split()).strip(" :")


def _cells(line: Line) -> list[tuple[int, int, str]] | None:
    if "\t" not in line.text and not line.text.strip().startswith("|"):
        if "   " not in line.text and line.text.isprintable():
            return None  # the only printable white space is " "
        wide = _WIDE_GAP.split(line.text.strip())
        if len(wide) < 3:
            return None
        cells, at = [], line.start
        for piece in wide:
            at = line.start + line.text.index(piece, at - line.start)
            cells.append((at, at + len(piece), piece))
            at += len(piece)
        return cells
    mark = "\t" if "\t" in line.text else "|"
    cells, at = [], line.start
    for piece in line.text.split(mark):
        text = piece.strip()
        lead = len(piece) - len(piece.lstrip())
        if text or mark == "\t":
            cells.append((at + lead, at + lead + len(text), text))
        at += len(piece) + 1
    return cells

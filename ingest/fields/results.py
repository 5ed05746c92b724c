"""Outcomes: counts and shares in sentences, lists and tables, told apart from targets."""

from __future__ import annotations

import re

from ingest.fields.scope import Scope, Sentence
from ingest.labels import bullet
from ingest.view import Line, lines_of
from records.model import Result
from records.quantities import find_money, find_percents, parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.vocabulary import vocabulary

_PERSON = (
    r"(?:Teilnehm\w*(?:[/*:]\s?-?\w+)*|TN\b|Personen|Menschen|Kund\w+|Leistungsberechtigt\w*|"
    r"Langzeitarbeitslose\w*|Alleinerziehende\w*|Jugendliche\w*|Frauen|Mütter|Männer|Bewerber\w*)"
)
_THING = (
    r"(?:Integration(?:en)?|Vermittlungen|Minijobs|Fällen?|Kontakte|Arbeitsaufnahmen|Abschlüsse|"
    r"Ausbildungsaufnahmen|Beschäftigungsverhältnisse|Reduzierungen|Projektideen|"
    r"Arbeitsverträge|Abbrüche)"
)
_COUNT = re.compile(rf"(?P<value>{NUMBER})\s+(?:\w+e[nrs]?\s+){{0,2}}?(?P<noun>{_PERSON}|{_THING})")
_SHARE_OF = re.compile(
    rf"(?P<value>{DIGITS})\s+davon\s+(?P<noun>mit Erfolg|erfolgreich\w*|bestanden)"
)
_OF_THEM = re.compile(
    rf"(?:davon|darunter|und|,|"
    rf"\()\s*(?:davon\s+)?(?P<value>{DIGITS})\s+(?P<noun>(?:komplett\s+)?[a-zäöü]*bedarfsdeckend\w*|Reduzierungen|(?:mit\s+)?Beendigung\w*|erfolgreich\w*)"
)
_OUTCOME = re.compile(
    r"vermittelt|Vermittlung|aufgenommen|Aufnahme|integrier\w*|Integration\w*|abgeschlossen|"
    r"beendet|angefangen|begonnen|"
    r"eingemündet|mündeten|erfolgreich|umgewandelt|zugewiesen|betreut|durchgearbeitet|nahmen|"
    r"nehmen|nutzten|"
    r"eingestellt|geringfügige Beschäftigung|Eingliederung|Abbruch|Maßnahmeabbruch|in Arbeit|"
    r"in Ausbildung|"
    r"eingegangen|erreicht\w*|verlassen|bestanden|beraten|eingesetzt|unterstützt|geholfen|"
    r"bedarfsdeckend|Reduzierung\w*",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:Ziel(?:wert|setzung|vereinbarung)?|soll(?:en|te|ten)?|geplant\w*|vorgesehen|"
    r"angestrebt\w*|erwartet\w*|"
    r"Planung|mindestens|voraussichtlich|Zielzahl)\b",
    re.IGNORECASE,
)
_TARGET_HEADING = re.compile(r"^\W*(?:Ziele?|Zielsetzung\w*|Maßnahmeziele?|Projektziele?)\b")
_NOT_OUTCOME = re.compile(
    r"Plätze|Platz\b|Alter|Jahre alt|je Vermittler|je Integrationsfachkraft|pro Fallmanager|"
    r"Betreuungsschlüssel|"
    r"Wohngebiet|leben\b|beteiligen sich|Gesamtmaßnahme|Arbeitsentgelt|Teilnehmerplätze|"
    r"Erfolgsprämie|Durchgängen|"
    r"Einzugsbereich|Zeitumfang|Informationen|Standort|Anteil Deutschunterricht|Finanzierung|"
    r"finanziert|Personalschlüssel",
    re.IGNORECASE,
)
_ROW_END = re.compile(
    rf"^(?P<label>[^\t\d][^\t]*?)[\s:=\t]+(?P<value>{DIGITS})\s*(?P<percent>%)?\s*(?:\(\s*(?P<share>{DIGITS})\s*%\s*\))?\s*[.,;]?$"
)
_GROUP_SIZE = re.compile(
    rf"(?:Gesamtzahl|Gesamtteilnehmerzahl|insgesamt|"
    rf"Gesamtzahl an Teilnehmern)[^:\d]{{0,90}}:\s*(?P<value>{DIGITS})",
    re.IGNORECASE,
)
_SHARE_OF_COUNT = re.compile(rf"\((?:Quote|Anteil)?\s*(?:von\s+)?(?P<share>{DIGITS})\s*%\)")
_WORD_NUMBER = re.compile(r"[A-Za-zäöüß]+")


def indicator_of(text: str) -> str:
    """Code of the outcome a phrase speaks of, "other" when none is known."""
    best = None
    for match in vocabulary().find(text, "outcome"):
        if best is None or match.start < best.start:
            best = match
    return best.term.code if best else "other"


_PRIORITY = (
    "employment", "minijob", "training", "benefit_exit", "benefit_reduction", "school_certificate",
    "further_measure", "dropout", "completion", "reach", "other",
)  # fmt: skip


def _main_indicator(text: str) -> str:
    """The strongest outcome in a longer phrase: work counts before having finished a course."""
    found = {match.term.code for match in vocabulary().find(text, "outcome")}
    return next((code for code in _PRIORITY if code in found), "other")


def extract_results(scope: Scope) -> list[Result]:
    """Stated outcomes of a block, targets marked as planned."""
    if scope.block.layout == "table":
        return []
    found: list[Result] = []
    group: int | None = None
    for part in scope.parts():
        fields = set(part.fields)
        if fields & {"period", "duration", "legal_basis", "procurement", "cost"} and not fields & {
            "results"
        }:
            continue
        telling = bool(fields & {"results", "success", "framework", "lessons"})
        found += _table_results(scope, part.start, part.end)
        for sentence in scope.sentences_of(part):
            size = _GROUP_SIZE.search(sentence.text)
            if size:
                group = int(parse_number(size["value"]))
                if "beendet" in sentence.text or "abgeschlossen" in sentence.text:
                    evidence = scope.sentence_evidence(sentence, sentence.start, sentence.end)
                    found.append(
                        Result(indicator="completion", label="Maßnahme beendet", value=group,
                               unit="count", numerator=group, evidence=evidence)
                    )  # fmt: skip
            row = _row_result(scope, sentence, group, telling)
            if row is not None:
                found += row
                continue
            if "\t" in sentence.text or (_NOT_OUTCOME.search(sentence.text) and not telling):
                continue
            found += _counts(scope, sentence, telling)
            if telling or _OUTCOME.search(sentence.text):
                found += _shares(scope, sentence, telling)
    return _distinct(found)


def _under_target(sentence: Sentence) -> bool:
    return bool(_TARGET_HEADING.search(sentence.part.heading)) or "goal" in sentence.part.fields


def _planned(sentence: Sentence, start: int, end: int) -> bool:
    """A figure is a target when its heading says so, or the words directly around it."""
    around = sentence.text[max(0, start - 70) : start] + " | " + sentence.text[end : end + 40]
    return _under_target(sentence) or bool(_TARGET.search(around))


def _counts(scope: Scope, sentence: Sentence, telling: bool) -> list[Result]:
    text = sentence.text
    if not _OUTCOME.search(text) or (_NOT_OUTCOME.search(text) and not telling):
        return []
    found = []
    taken: set[int] = set()
    for pattern in (_COUNT, _OF_THEM, _SHARE_OF):
        for match in pattern.finditer(text):
            if match.start("value") in taken or re.search(
                r"\b(?:je|pro|mit)\s*$", text[: match.start()]
            ):
                continue
            number = match["value"]
            if _WORD_NUMBER.fullmatch(number) and number.casefold().startswith("ein"):
                continue
            before = text[max(0, match.start() - 14) : match.start()]
            if (
                "eingetreten" in text[match.end() : match.end() + 160]
                and "davon" not in text[: match.start()]
            ):
                continue
            if re.search(r"(?:Phase|Modul|Teil|Nr\.|§|Paragraph)\s*$", before):
                continue
            taken.add(match.start("value"))
            following = _clause(text, match.end("value"))
            value = float(parse_number(number))
            whole = re.search(rf"\bvon\s+(?P<whole>{DIGITS})\s+\S+\s+$", text[: match.start()])
            if re.search(r"\bvon\s+$", text[: match.start()]) and re.match(
                rf"\s+{DIGITS}\s", text[match.end() :]
            ):
                continue
            share = _SHARE_OF_COUNT.search(text, match.end(), match.end() + 160)
            start, end = sentence.start + match.start(), sentence.start + match.end()
            evidence = scope.sentence_evidence(sentence, start, end)
            qualifier, _ = qualifier_before(text, match.start("value"))
            indicator = indicator_of(following)
            if indicator == "other" and re.search(r"^\s*\S+\s*Integration", following):
                indicator = "employment"
            planned = _planned(sentence, match.start(), match.end())
            found.append(
                Result(
                    indicator=indicator,
                    label=" ".join(following.split())[:120] or None,
                    value=value,
                    unit="count",
                    numerator=int(value),
                    denominator=int(parse_number(whole["whole"])) if whole else None,
                    qualifier=qualifier,
                    planned=planned,
                    evidence=evidence,
                )
            )
            if share:
                found.append(
                    Result(
                        indicator=indicator,
                        label=" ".join(following.split())[:120] or None,
                        value=float(parse_number(share["share"])),
                        unit="percent",
                        numerator=int(value),
                        planned=planned,
                        evidence=evidence,
                    )
                )
    return found


def _clause(text: str, start: int) -> str:
    """What follows a number up to the next number or clause."""
    rest = text[start : start + 140]
    cut = re.search(r"[.;]\s|,\s*(?=\d)|\bund\s+(?=\d)|\(|\s\d", rest)
    return rest[: cut.start()] if cut else rest


def _shares(scope: Scope, sentence: Sentence, telling: bool) -> list[Result]:
    text = sentence.text
    found = []
    for share in find_percents(text):
        if share.value > 100:
            continue
        around = text[max(0, share.start - 70) : share.end + 90]
        if _NOT_OUTCOME.search(around) or (not telling and not _OUTCOME.search(around)):
            continue
        if _SHARE_OF_COUNT.search(text[max(0, share.start - 12) : share.end + 1]) and _COUNT.search(
            text
        ):
            continue
        after = _clause(text, share.end)
        before = text[max(0, share.start - 80) : share.start]
        indicator = _main_indicator(text[share.end : share.end + 170].split("%")[0])
        if indicator == "other":
            indicator = indicator_of(before.rsplit(".", 1)[-1])
        found.append(
            Result(
                indicator=indicator,
                label=" ".join((after if after.strip(" .,") else before).split())[:120] or None,
                value=share.value,
                unit="percent",
                qualifier=share.qualifier,
                planned=_planned(sentence, share.start, share.end)
                or bool(re.search(r"\bum\s+$", before)),
                followup_months=_followup(text),
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + share.start, sentence.start + share.end
                ),
            )
        )
    return found


def _followup(text: str) -> float | None:
    match = re.search(
        rf"(?P<value>{NUMBER})\s+Monate?n?\s+nach\s+(?:Ende|Abschluss|Teilnahmeende|Austritt)",
        text,
        re.IGNORECASE,
    )
    return float(parse_number(match["value"])) if match else None


def _row_result(
    scope: Scope, sentence: Sentence, group: int | None, telling: bool
) -> list[Result] | None:
    """A list item or two-cell row "outcome … number"; `None` when the line is none."""
    item = bullet(sentence.text)
    text = (item if item is not None else sentence.text).strip()
    if "\n" in text and "\t" not in text:
        return None
    if item is None and "\t" not in text and not re.search(r"[=:]\s*\d", text):
        return None
    if text.count("\t") > 1 or find_money(text):
        return None
    match = _ROW_END.match(text)
    if not match or not telling or len(match["label"]) > 140 or _GROUP_SIZE.search(text):
        return None
    label = " ".join(match["label"].split()).strip(" :=-()")
    if re.search(r"\d\s*:\s*$", text[: match.start("value")]):
        return None
    if not re.search(r"[A-Za-zäöü]{3}", label) or re.search(
        r"\b(?:Phase|Stand|Seite|Jahr)\s*$", label
    ):
        return None
    evidence = scope.evidence(sentence.start, sentence.end)
    value = float(parse_number(match["value"]))
    share = match["share"]
    planned = _under_target(sentence)
    if match["percent"]:
        return [
            Result(
                indicator=indicator_of(label),
                label=label,
                value=value,
                unit="percent",
                planned=planned,
                evidence=evidence,
            )
        ]
    found = [
        Result(
            indicator=indicator_of(label), label=label, value=value, unit="count",
            numerator=int(value), denominator=group, planned=planned, evidence=evidence,
        )
    ]  # fmt: skip
    if share:
        found.append(
            Result(
                indicator=indicator_of(label), label=label, value=float(parse_number(share)),
                unit="percent", numerator=int(value), denominator=group, planned=planned,
                evidence=evidence,
            )
        )  # fmt: skip
    return found


def _table_results(scope: Scope, start: int, end: int) -> list[Result]:
    """Tables with outcomes across and groups or years down, or the other way round."""
    found: list[Result] = []
    head: list[str] | None = None
    for line in lines_of(scope.view.text, start, end):
        cells = _cells(line)
        if cells is None or len(cells) < 3:
            if line.text.strip():
                head = None
            continue
        texts = [c[2] for c in cells]
        numbers = [bool(re.fullmatch(rf"{DIGITS}\s*%?", t)) for t in texts[1:]]
        if not any(numbers):
            head = [_label(t) for t in texts]
            continue
        if head is None or len(head) != len(cells) or sum(numbers) < len(numbers) / 2:
            continue
        row_is_outcome = indicator_of(texts[0]) != "other" and not any(
            indicator_of(h) != "other" for h in head[1:]
        )
        for column, ((first, last, text), is_number) in enumerate(
            zip(cells[1:], numbers, strict=True), start=1
        ):
            if not is_number:
                continue
            outcome, group = (
                (texts[0], head[column]) if row_is_outcome else (head[column], texts[0])
            )
            value = float(parse_number(text.rstrip("% ")))
            found.append(
                Result(
                    indicator=indicator_of(outcome),
                    label=f"{outcome} ({group})",
                    value=value,
                    unit="percent" if text.endswith("%") else "count",
                    numerator=None if text.endswith("%") else int(value),
                    evidence=scope.evidence(first, last),
                )
            )
    return found


def _label(text: str) -> str:
    return " ".join(re.sub(r"(?<=[a-zäöü])-\s?(?=[a-zäöü])", "", text).split()).strip(" :")


def _cells(line: Line) -> list[tuple[int, int, str]] | None:
    if "\t" not in line.text and not line.text.strip().startswith("|"):
        wide = re.split(r"\s{3,}", line.text.strip())
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


def _distinct(found: list[Result]) -> list[Result]:
    seen = set()
    kept = []
    for item in found:
        key = (
            item.value,
            item.unit,
            item.evidence.start,
            item.label if item.unit == "percent" else None,
        )
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept

"""How long one person stays, by the lengths of time in a field or a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_times import NOT_A_STAY, is_age, is_point, is_run
from records.model import Duration, DurationKind
from records.quantities import find_durations, find_periods, months_between
from records.quantities.durations import DurationMention
from records.quick import quick

_STAY = quick(
    r"(?:Teilnahme|Verweil|Förder|Zuweisungs|Maßnahme|Aufenthalts)dauer|individuell\w*|"
    r"teilnehmerbezogen\w*|je Teilnehm|pro Teilnehm|Teilnehm\w+ (?:bleib|verbleib)\w*|"
    r"Maßnahme dauert|Qualifizierungsmaßnahmen dauern|dauer[nt]\b|wird die Maßnahme|"
    r"Maßnahmezeitraum (?:in der Regel|beträgt)|entspricht das|weiter betreut|nach Arbeitsaufnahme|"
    r"Projektzeit|(?:Betreuung|Teilnahme|Maßnahme|Förderung|Begleitung)\s+dauert|[Pp]ro Person|"
    r"Person\w* (?:bleib|kann)\w*|Arbeitsmarktcoaching|Bei Teilnahme",
    re.IGNORECASE,
)
_RUN = quick(
    r"Laufzeit|Projektlaufzeit|Durchführungszeitraum|Vertragslaufzeit|Programm\w* läuft|"
    r"Konzepttest|"
    r"ist für .{0,20} vorgesehen|Projektphase|Bewilligungszeitraum",
    re.IGNORECASE,
)
_PHASE = quick(
    r"\bPhase\b|\w+phase\b|\bModul|Praktik\w+|Block|Abschnitt|Zwischenbericht|Vertrag|Bewilligung|"
    r"Eingliederungsvereinbarung|Kontaktdichte|Wochenrhythmus",
    re.IGNORECASE,
)
STRONG_STAY = quick(
    r"(?:Teilnahme|Verweil|Förder|Zuweisungs)dauer|Projektzeit|Teilnahme\s+\d|(?:blieben|"
    r"bleiben)\b|"
    r"im Durchschnitt\s+\d+\s+Monate|(?:-Betreuung|Teilnahme|"
    r"Begleitung)\s+dauert|individuelle\w* (?:Dauer|Laufzeit)",
    re.IGNORECASE,
)


_EXTENDS = quick(
    r"\s*(?:(?:[Ee]ine|[Dd]ie|[Ss]ie|[Dd]iese|[Ee]r|[Dd]er)\s+)?(?:\w+\s+){0,3}?\w*[Vv]erläng|[^.;]{0,70}\bverlänger(?:t|bar)\b"
)


def with_extensions(scope: Scope, sentences: Iterable[Sentence]) -> list[Sentence]:
    """Sentences, each together with the next one where that extends the length told in it."""
    joined: list[Sentence] = []
    for sentence in sentences:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.part is sentence.part
            and "\t" not in last.text + sentence.text
            and _EXTENDS.match(sentence.text)
            and any(m.unit != "adjective" for m in find_durations(last.text)[-1:])
        ):
            text = scope.view.text[last.start : sentence.end]
            both = find_durations(text)
            if any(m.months and m.low and m.start < len(last.text) for m in both):
                joined[-1] = Sentence(last.start, sentence.end, text, last.part)
                continue
        joined.append(sentence)
    return joined


_LENGTH_OF_RUN = re.compile(r"\d\s*[(,=]\s*(?:also|d\.\s?h\.|das sind|insgesamt|=)?\s*$")


def lengths(scope: Scope, sentence: Sentence, labelled: bool) -> list[Duration]:
    found = []
    mentions = find_durations(sentence.text)
    converted: DurationMention | None = None
    for number, mention in enumerate(mentions):
        kind = _kind(sentence, mention, labelled)
        if kind is None or mention is converted or is_age(mention, sentence.text):
            continue
        explained = mentions[number + 1] if number + 1 < len(mentions) else None
        between = sentence.text[mention.end : explained.start] if explained else ""
        if explained is not None and re.fullmatch(r"\s*\(\s*", between):
            # "120 Tage (6 Monate)", "6 Monate (26 Wochen)": the document converts them itself
            if mention.unit in ("tag", "woche") or explained.unit not in ("tag", "woche"):
                continue
            converted = explained
        if _LENGTH_OF_RUN.search(sentence.text[: mention.start]) and any(
            p.begin and p.finish and months_between(p.begin, p.finish) == mention.months
            for p in find_periods(sentence.text[: mention.start])[-1:]
        ):
            continue  # "01.10.2012 – 31.08.2013 (11 Monate)": the run itself
        if mention.unit == "tag" and kind != "phase" and (mention.months or 0) < 0.5:
            continue
        qualifier = mention.qualifier
        if re.match(r"\s*verlänger", sentence.text[mention.end :]):
            qualifier = "max"
        before = sentence.text[max(0, mention.start - 40) : mention.start]
        if qualifier == "exact" and re.search(
            r"(?:in der Regel|grds\.|grundsätzlich|durchschnittlich\w*|Regelfall)",
            before + sentence.text[:30],
        ):
            qualifier = "approx" if "durchschnitt" in sentence.text.casefold() else "exact"
        found.append(
            Duration(
                kind=kind,
                months=mention.months,
                low=mention.low,
                high=mention.high,
                qualifier=qualifier,
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + mention.start, sentence.start + mention.end
                ),
            )
        )
    return found


def _kind(sentence: Sentence, mention: DurationMention, labelled: bool) -> DurationKind | None:
    text = sentence.text
    before = text[max(0, mention.start - 60) : mention.start]
    if re.match(
        r"\W*(?:Projekt|Maßnahme)?[Ll]aufzeit\b(?!.*[,/(])|\W*(?:Durchführungs|Förder|"
        r"Projekt)zeitraum$",
        sentence.part.heading,
    ):
        before = f"Laufzeit: {before}"
    behind = text[mention.end : mention.end + 45]
    stay_follows = _STAY_NAMED_BEHIND.search(behind)
    if stay_follows:
        # "24 Monate, Teilnahmedauer 6 Monate": the name belongs to the length behind it
        behind = behind[: stay_follows.start()]
        text = text[: mention.end] + behind
        if labelled and not _STAY.search(before):
            return "programme"
    around = text[max(0, mention.start - 60) : mention.end] + behind
    near_before = _other_length(text[max(0, mention.start - 25) : mention.start])
    near = near_before + text[mention.start : mention.end] + _OWN_WORDS.split(behind[:30])[0]
    if is_point(behind):
        return None
    if is_run(text, mention):
        return "programme"
    if is_point(behind):
        return None
    if re.match(r"\s*(?:\w+\s+)?Nachbetreuung", behind):
        return "phase" if labelled else None
    if NOT_A_STAY.search(near) and not STRONG_STAY.search(around):
        return None
    if re.search(r"\balle\s*$|[Aa]bst(?:and|änden) von\s*(?:etwa|ca\.|rund)?\s*$|Fehltag", before):
        return None
    if mention.unit == "adjective" and labelled and _is_whole_field(sentence, mention):
        return "participation"
    if mention.unit == "adjective" and not _STAY.search(around) and not _RUN.search(around):
        return "phase" if labelled else None
    if mention.unit == "woche" and not _STAY.search(around):
        if labelled and _is_whole_field(sentence, mention):
            return "participation"
        return "phase" if labelled else None
    extends = re.search(r"Verlängerung|innerhalb", before[-30:])
    if (extends or re.match(r"\s*verlänger", text[mention.end :])) and not STRONG_STAY.search(
        before
    ):
        return "phase" if labelled else None
    if STRONG_STAY.search(around) or _STAY.search(before):
        return "participation"
    if _RUN.search(before) or re.search(r"^\s*Laufzeit\b(?!\s*\()", text[mention.end :]):
        return "participation" if "Durchg" in text or "individuell" in text else "programme"
    if _PHASE.search(near):
        return "phase" if labelled else None
    if _STAY.search(around):
        return "participation"
    if labelled:
        return "participation"
    return None


def _other_length(before: str) -> str:
    """ "4 Wochen Vorphase, danach …": the words before a comma belong to the length told there."""
    told, comma, own = before.rpartition(",")
    return own if comma and re.search(r"\d|\b(?:Wochen|Monate)\b", told) else before


_STAY_NAMED_BEHIND = quick(
    r"[,;.(/]\s*(?:(?:die|bei|mit|einer)\s+)*(?:individuelle[rn]?\s+)?(?:max\.\s+)?"
    r"(?:Teilnahme|Verweil|Zuweisungs|Teilnehmer)dauer\b"
)
# what is told in brackets or added behind is about another length
_OWN_WORDS = re.compile(r"[,(;+]|\bplus\b|\bzzgl|\bdavon\b|\binkl|\beinschl")


def _is_whole_field(sentence: Sentence, mention: DurationMention) -> bool:
    """The length opens a field that is about lengths of time: "Dauer: 24 Wochen"."""
    heading = sentence.part.heading
    if not re.search(r"[Dd]auer|Laufzeit|Zeitraum|Umfang|[Ww]ie lang", heading) or _PHASE.search(
        heading
    ):
        return False
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    opens = re.fullmatch(
        r"\W*(?:\w*[Dd]auer:?\s*)?(?:(?:insgesamt|jeweils|in der Regel|je)\s+)?", before
    )
    return bool(opens) and not re.match(r"\s*(?:\w+\s+)?(?:\w*phase|\w*[Pp]raktik)", after)

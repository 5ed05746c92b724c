"""People told in running text: what was set up, who came, the group that outcomes are part of."""

from __future__ import annotations

import re

from ingest.fields.outcomes import under_target
from ingest.fields.people_tables import RANGE
from ingest.fields.ratios import HOUSEHOLD, PERSON, of_one_worker, ratio_mentions
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import tallies
from records.model import ParticipantKind, Participants, Qualifier
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.quick import quick, that_may

ENTRY = quick(
    r"eingetreten|\btraten\b|\bn[ae]hmen\b[^.;]{0,60}\bteil\b|Eintritte|"
    r"teilgenommen|in (?:das|die) (?:Projekt|Maßnahme) aufgenommen|zu aktivieren",
    re.IGNORECASE,
)
SAME_TIME = quick(
    r"zur gleichen Zeit|gleichzeitig|zeitgleich|immer|ausgelegt|Kapazität", re.IGNORECASE
)
NOT_PARTICIPANTS = quick(
    r"(?:ca\.|rund|etwa)?\s*(?:leben|wohnen|Einwohner|Wohngebiet|Landkreis (?:hat|leben)|"
    r"Fachtagung\w*|"
    r"befinden sich im Einzugsbereich|Einzugsbereich)",
    re.IGNORECASE,
)
# nouns for people who take part, beyond those of a ratio
_GUESTS = (
    rf"(?:{PERSON}|{HOUSEHOLD}|Ratsuchende\w*|Gäste\w*|Besucher\w*|Angemeldete\w*|Eingetretene\w*|"
    r"Väter|Mütter|Mädchen|Migrant\w*|Beschäftigte\w*|Helfer\w*|Betroffene\w*|Interessierte\w*)"
)
# "kamen 240 Ratsuchende", "lernen je 16 Teilnehmende", "von bisher 48 Angemeldeten"
_CAME = quick(
    rf"\b(?:kamen|kommen|lernen|lernten|trainieren|üben|kochen|treffen sich|"
    rf"trafen sich|meldeten sich|besuchen|besuchten|nutzen|nutzten|durchliefen|absolvierten|"
    rf"[Vv]on\s+(?:bisher|bislang|inzwischen|insgesamt))\s+(?:(?:insgesamt|bisher|rund|etwa|gut)\s+)?"
    rf"(?P<each>je(?:weils)?\s+)?(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<noun>{_GUESTS})"
)
# "Zwölf Jugendliche schrauben dort": those who do something; who is, has or lives is a population
_DO = quick(
    rf"^\W*(?P<value>{NUMBER})\s+(?:\w+e\s+)?(?P<noun>{_GUESTS})(?:\s+und\s+(?:\w+e\s+)?[A-ZÄÖÜ]\w+)?\s+"
    r"(?!nehmen(?!.*\bteil\b)|sind|waren|haben|hatten|hat|leben|lebten|wohnen|beziehen|bezogen|gelten|erhalten|erhielten|"
    r"suchen|verfügen|stehen|besitzen|kommen|wurden|werden|konnten|können|sollen|fanden|nahmen|"
    r"begannen|schlossen|brachen|müssen|mussten|wollen|bekamen|bekommen)[a-zäöüß]+(?:en|ten)\b"
)
# "haben zusammen 180 Bedarfsgemeinschaften begleitet, in denen 642 Personen lebten"
_HAVE_LOOKED_AFTER = quick(
    rf"\b(?:haben|hat|wurden)\s+(?:(?:zusammen|insgesamt|gemeinsam|bisher|bislang|seither)\s+)?"
    rf"(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<noun>{_GUESTS})\s+(?:[\wäöüß]+\s+){{0,4}}?"
    r"(?:begleitet|betreut|beraten|aufgesucht|unterstützt)\b"
)
_LIVED = quick(
    rf"\bin denen\s+(?:insgesamt\s+)?(?P<value>{NUMBER})\s+(?P<noun>Personen|Menschen)\s+leb"
)
_VISITED = quick(
    rf"\b(?P<value>{NUMBER})\s+(?P<noun>{HOUSEHOLD})\s+(?:wurden|sind)\s+(?:[\wäöüß.]+\s+){{0,5}}?"
    r"(?:aufgesucht|begleitet|betreut|beraten|erreicht|eingetreten)\b"
)
# "Am 31.12. waren 31 Personen in der Maßnahme"
_INSIDE = quick(
    rf"\b(?:waren|sind|befinden\s+sich|befanden\s+sich)\s+(?:\w+\s+){{0,2}}?(?P<value>{NUMBER})\s+"
    rf"(?:\w+e[nr]?\s+)?(?P<noun>{_GUESTS})\s+in\s+(?:der|dem|einer|einem|diesem|dieser)\s+"
    r"(?:\w*[Mm]aßnahme|\w*[Pp]rojekt|Förderung|Angebot|Begleitung|Betreuung)\b"
)
_ON_A_DAY = re.compile(
    r"Stichtag|\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZJ]\w+\s+)\d{2,4}|\bEnde\s+\d{4}|Jahresende"
)
# "21 Frauen und ein Mann": both together are the people
_BOTH = re.compile(
    rf"\b(?P<first>{NUMBER})\s+(?:Frauen|Mütter|Teilnehmerinnen)\s+und\s+(?P<second>{NUMBER})\s+"
    r"(?:Mann|Männer|Väter|Vater|Teilnehmer)\b"
    rf"|\b(?P<third>{NUMBER})\s+(?:Männer|Väter)\s+und\s+(?P<fourth>{NUMBER})\s+"
    r"(?:Frauen?|Mütter|Mutter)\b"
)
# populations that a text counts before it comes to the approach
MOST = 3000
# one or two people are cases that a text tells, not a group
MIN_GROUP = 5
_GROUP = quick(
    rf"\b[Vv]on\s+(?:den\s+)?(?P<value>{DIGITS})\s+{PERSON}[^.;\d]{{0,40}}(?:haben|nahmen|"
    rf"wurden|konnten|sind)?"
    rf"\s+{DIGITS}\s"
    rf"|\b(?P<second>{DIGITS})\s+(?:\w+\s+)?{PERSON}\s+(?:\w+\s+){{0,5}}?"
    rf"(?:begleitet|betreut|beraten|erreicht|gefördert|aufgesucht|besucht)\b"
)
# what an approach has: "Acht Arbeitsgelegenheiten sind eingerichtet", "46 Tandems sind entstanden"
_SET_UP = quick(
    rf"{RANGE}(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?P<noun>Arbeitsgelegenheiten|Tandems|Patenschaften|{HOUSEHOLD}|{PERSON}|Fälle\w*)\s+(?:[\wäöüß.-]+\s+){{0,7}}?"
    r"(?:eingerichtet|entstanden|gebildet|teilnehmen|teilgenommen|mitmachen|aufgenommen werden|"
    r"begonnen\b(?!\s+eine)|im Jahr\b|dabei\b|sitzen|lernen|gestartet)"
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


# "in 11 Fällen": how often, not how many; "40 von 44 Stadt- bzw. Landkreisen": who takes part in it
_TIMES = re.compile(r"\b(?:in|bei)\s+(?:\w+\s+)?$")
OFFICES = re.compile(
    r"\s*(?:\w+e[nr]?\s+)?(?:Stadt-|Landkreis|Kreis|Kommune|Gemeinde|Jobcenter|Betrieb|Arbeitgeber|"
    r"Unternehmen|Schule|Standort|Agentur)"
)


# "im Jahr davor waren es 27 von 102"
_YEAR_BEFORE = re.compile(r"\b(?:[Jj]ahr\s+davor|[Vv]orjahr|[Jj]ahr\s+zuvor)\b[^.;]{0,40}$")
_PROPORTION = re.compile(rf"{NUMBER}\s+von\s+$")


def stated(
    scope: Scope, sentence: Sentence, kind: ParticipantKind, value: int | None, low: int | None,
    high: int | None, qualifier: Qualifier, span: tuple[int, int],
) -> Participants:  # fmt: skip
    evidence = scope.sentence_evidence(sentence, sentence.start + span[0], sentence.start + span[1])
    return Participants(
        kind=kind, value=value, low=low, high=high, qualifier=qualifier, evidence=evidence
    )


def sized(
    scope: Scope, sentence: Sentence, kind: ParticipantKind, match: re.Match[str]
) -> Participants:
    """One number of people, or a range where a smaller one leads up to it."""
    value = int(parse_number(match["value"]))
    low = int(parse_number(match["low"])) if match["low"] else None
    if low is not None and low < value:
        return stated(scope, sentence, kind, None, low, value, "range", match.span())
    qualifier, _ = qualifier_before(sentence.text, match.start("low" if low else "value"))
    return stated(scope, sentence, kind, value, None, None, qualifier, match.span())


# "leben 4000 Menschen, hierunter ca. 440 Bedarfsgemeinschaften mit etwa 600 Leistungsberechtigten"
_RESIDENTS = re.compile(
    rf"\b(?:leben|wohnen)\b.{{0,80}}?\b(?:hierunter|darunter|davon)\s+(?:(?:ca\.|rund|etwa)\s+)?"
    rf"(?P<homes>{DIGITS})\s+{HOUSEHOLD}(?:\s+mit\s+(?:(?:ca\.|rund|etwa)\s+)?(?P<people>{DIGITS})\s+"
    r"(?:\w+e[nr]\s+)?(?:Leistungsberechtigt|Person|Mensch)\w*)?"
)


def residents(scope: Scope) -> list[Participants]:
    """Households and people in receipt of benefits where the approach looks after a district."""
    found = []
    for sentence in scope.sentences("goal", "target_group", "description"):
        match = _RESIDENTS.search(sentence.text)
        if match is None:
            continue
        kinds: tuple[tuple[str, ParticipantKind], ...] = (
            ("homes", "households"),
            ("people", "stock"),
        )
        for name, kind in kinds:
            if match[name]:
                value = int(parse_number(match[name]))
                about, _ = qualifier_before(sentence.text, match.start(name))
                span = match.span(name)
                found.append(stated(scope, sentence, kind, value, None, None, about, span))
    return found


def whole_groups(scope: Scope) -> list[Participants]:
    """The group that outcomes are counted in: "Von 42 Teilnehmenden haben 14 …"."""
    found = []
    for sentence in scope.sentences("results", "description"):
        match = _GROUP.search(sentence.text)
        if match and not of_one_worker(sentence.text):
            value = int(parse_number(match["value"] or match["second"]))
            made = stated(scope, sentence, "persons", value, None, None, "exact", match.span())
            found.append(made)
    return found


def set_up(scope: Scope) -> list[Participants]:
    """Sizes told by what was set up or who may take part."""
    found = []
    for sentence in scope.sentences("description", "cost", "results"):
        text = sentence.text
        if "\t" in text or NOT_PARTICIPANTS.search(text):
            continue
        line = _LINE_OF_PEOPLE.fullmatch(text) if scope.block.layout != "chapter" else None
        if line and int(parse_number(line["value"])) >= MIN_GROUP:
            value = int(parse_number(line["value"]))
            found.append(
                stated(scope, sentence, "persons", value, None, None, "exact", line.span())
            )
            continue
        for pattern in (_HELD_WITH, _LOOKED_AFTER):
            told = pattern.search(text)
            if told and int(parse_number(told["value"])) >= MIN_GROUP:
                value = int(parse_number(told["value"]))
                made = stated(scope, sentence, "persons", value, None, None, "exact", told.span())
                found.append(made)
        found += _who_came(scope, sentence)
        numbers = list(_SET_UP.finditer(text))
        if not numbers or of_one_worker(text[:60]):
            continue
        for match in numbers:
            value = int(parse_number(match["value"]))
            before = text[max(0, match.start() - 25) : match.start()]
            if value < MIN_GROUP or re.search(r"\b(?:je|pro|kommen|von)\s+(?:\w+\s+)?$", before):
                continue
            if any(t.outcome and t.value == value for t in tallies(text)):
                continue
            kind: ParticipantKind = "places" if SAME_TIME.search(text) else "persons"
            if match["noun"].startswith("Arbeitsgel"):
                kind = "places"
            elif re.match(HOUSEHOLD, match["noun"]):
                kind = "households"
            found.append(sized(scope, sentence, kind, match))
    return found


def both_sexes(text: str) -> tuple[int, re.Match[str]] | None:
    """ "21 Frauen und ein Mann" as their sum, and where it stands."""
    match = _BOTH.search(text)
    if match is None:
        return None
    numbers = [match[name] for name in ("first", "second", "third", "fourth") if match[name]]
    return sum(int(parse_number(number)) for number in numbers), match


def _who_came(scope: Scope, sentence: Sentence) -> list[Participants]:
    """People who came, do something or were looked after: a number, a noun and the verb."""
    text = " ".join(sentence.text.split("\n"))
    found = []
    for pattern in that_may((_CAME, _DO, _HAVE_LOOKED_AFTER, _LIVED, _VISITED, _INSIDE), text):
        match = pattern.search(text)
        if match is None or not MIN_GROUP <= int(parse_number(match["value"])) <= MOST:
            continue
        if any(a <= match.start("value") < b for a, b in ratio_mentions(text)):
            continue
        if pattern is not _LIVED and NOT_PARTICIPANTS.search(text[: match.start()]):
            continue
        if any(t.outcome and t.start == match.start("value") for t in tallies(sentence.text)):
            continue
        each = "each" in match.groupdict() and match["each"]
        kind: ParticipantKind = "places" if each else "persons"
        if re.match(HOUSEHOLD, match["noun"]):
            kind = "households"
        elif pattern is _INSIDE and _ON_A_DAY.search(text):
            kind = "stock"
        value = int(parse_number(match["value"]))
        about, _ = qualifier_before(text, match.start("value"))
        found.append(stated(scope, sentence, kind, value, None, None, about, match.span("value")))
    return found


def told_groups(scope: Scope) -> list[Participants]:
    """People that running text counts as reached, or as the whole that outcomes are part of."""
    found = []
    for sentence in scope.sentences("results", "description", "period", "special"):
        if sentence.part.fields == ("period",) or "\t" in sentence.text:
            continue
        if NOT_PARTICIPANTS.search(sentence.text) or of_one_worker(sentence.text):
            continue
        if under_target(sentence) or re.match(r"\W*Ziel", sentence.text):
            continue
        for tally in tallies(sentence.text):
            if tally.outcome or tally.value < MIN_GROUP:
                continue
            if _PROPORTION.search(sentence.text[: tally.start]) and tally.value in (10, 100):
                continue  # "sieben von zehn"
            if _YEAR_BEFORE.search(sentence.text[: tally.start]):
                continue
            if _TIMES.search(sentence.text[: tally.start]) or OFFICES.match(
                sentence.text, tally.end
            ):
                continue
            around = sentence.text[max(0, tally.start - 60) : tally.end + 90]
            kind: ParticipantKind = "persons"
            if re.match(
                r"\s*(?:\w+e[nr]?\s+)?(?:Bedarfsgem|Haushalte|Familien|BG\b)",
                sentence.text[tally.end :],
            ):
                kind = "households"
            elif ENTRY.search(around):
                kind = "entries"
            span = (tally.start, tally.end)
            about, _ = qualifier_before(sentence.text, tally.start)
            found.append(stated(scope, sentence, kind, tally.value, None, None, about, span))
    return found

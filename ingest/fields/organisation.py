"""Who runs it: organisation and contact persons, kept apart because contacts are personal data."""

from __future__ import annotations

import re

from ingest.fields.scope import Scope
from ingest.view import lines_of
from records.model import Contact
from records.quick import quick
from records.regions import states_named

_ORGANISATION = quick(
    r"\b(?:Job-?[Cc]enter|Agentur(?:en)? für Arbeit|Bundesagentur für Arbeit|Regionaldirektion|"
    r"Ministerium|"
    r"Landratsamt|Stadtverwaltung|Kreisverwaltung|Optionskommune|Sozialamt|Jugendamt|"
    r"Kommunales? |Landkreis|"
    r"Kreis\b|Region\b|Fachbereich|Zentrale der|Ärztlicher Dienst|Berufspsychologischer Service|"
    r"gGmbH|GmbH|e\.\s?V\.|"
    r"Amt für|Senats\w+|Behörde|ARGE|KoBa|Eigenbetrieb)"
)
_AUTHORITY = re.compile(
    r"(?:Kommunales\s+|Kreis-?)?[Jj]ob-?[Cc]enter|Agentur für Arbeit|Landkreis|Stadt\s|Kreis\s"
)
# "Jobcenter X mit Hauswirtschaftsschule Y": who does it, and with whom
_WITH_OTHERS = re.compile(
    r"\s+(?:(?:gemeinsam|zusammen|in Kooperation|in Zusammenarbeit)\s+)?mit\s+"
)
# "Jobcenter X (Auftraggeber), Y e. V. (führt durch)": what it is or does, and who follows
_ROLE = re.compile(
    r"\s*\((?:Auftraggeber\w*|Feder\w+|Antragstell\w+|(?:in\s+)?Eigenregie|eigen\w*\s+\w+|selbst|"
    r"Leitung|Koordin\w+|Bedarfsträger\w*|verantwortlich|Durchführung|führt\s+durch|setzt\s+um|"
    r"kommunal|zkT|gE|zugelassener\s+kommunaler\s+Träger|gemeinsame\s+Einrichtung)\)"
)
# "Jobcenter X, Team Eingliederung": the desk within the office
_UNIT = re.compile(
    r",\s*(?:Team\w*|Abteilung|Bereich|Fachbereich|Fachdienst|Sachgebiet|Stabsstelle|Referat|"
    r"Markt und Integration|Eingliederung|Fallmanagement)\b"
)
# the word alone names nobody
_BARE = re.compile(
    r"(?:Kommunales\s+|[Dd]as\s+)?[Jj]ob-?[Cc]enter|Agentur für Arbeit|Stadt|Landkreis"
)
_PERSON_TITLE = re.compile(r"\b(?:Herrn?|Frau|Dr\.|Prof\.)\s")
_ROLE_WORDS = quick(
    r"leitung|Koordinator|Berater|Referent|Leiter|Sachgebiet|Projekt", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\+49|0)\s?[\d][\d\s/().–-]{4,}\d")
_IN_TEXT = re.compile(
    r"\b(?=[divkjKJLR])(?:(?:des\s+|der\s+|im\s+|vom\s+)?(?P<name>(?:Kommunale[ns]?\s+|Kreis-?)?[Jj]ob-?[Cc]enters?"
    r"(?:[ \t]+|[ \t]*\n[ \t]*)"
    r"(?:der\s+|des\s+|"
    r"(?:im|in der)\s+(?=(?:Landkreis|Kreis|Regionalverband|Region|Städteregion)\s))?"
    r"(?:(?:Stadt|Landkreis(?:es)?|Kreis(?:es)?|Region|Regionalverband|Städteregion)\s+)?(?!Job|Themen|Bundes|Land\b|Ziel|Lauf)[A-ZÄÖÜ][\wäöüß.-]*[\wäöüß]"
    r"(?:[ -](?!Am\b|Der\b|Die\b|Das\b)[A-ZÄÖÜ][\wäöüß-]+)?)"
    r"|(?:im\s+|der\s+|des\s+)?(?P<district>(?:Kreis|Landkreis|"
    r"Region)(?:es)?\s+[A-ZÄÖÜ][\wäöüß-]+))"
)
_IN_CAPITALS = re.compile(r"(?m)^[^a-zäöüß\n]{0,40}\bJOBCENTER\s[^a-zäöüß\n]{3,60}$")
# "Netzwerk der Jobcenter Brandenburg" are all of them
_ALL_OF_A_STATE = re.compile(r"(?:der|aller)\s+[Jj]ob-?[Cc]enter\s")
_NOT_NAMES = {"Reduzierung", "Integration", "Regel", "Vermittlung", "Kunden", "Fallmanagement"}


def extract_organisation(scope: Scope) -> tuple[str | None, list[Contact]]:
    """Organisation named in the contact or organisation field, and the contact persons."""
    organisation: list[str] = []
    persons: list[str] = []
    emails: list[str] = []
    phones: list[str] = []
    for part in scope.block.parts:
        fields = set(part.fields)
        text = scope.view.text[part.start : part.end]
        told = " ".join(re.split(r"\n\s*\n", text.strip())[0].split())[:160]
        authority = _AUTHORITY.match(told)
        if (fields == {"organisation"} and told) or (fields == {"provider"} and authority):
            first = told.split(",")[0] if fields == {"provider"} else told
            if authority:
                first = _WITH_OTHERS.split(_ROLE.split(first)[0])[0]
            # a question is the next label of a form, not who it is
            if not _BARE.fullmatch(first) and "?" not in first:
                organisation.append(first)
        if not fields & {"contact", "email", "phone"}:
            continue
        emails += _EMAIL.findall(text)
        phones += [p.strip() for p in _PHONE.findall(_EMAIL.sub(" ", text))]
        if "contact" in fields:
            found, people = _contact_lines(scope, part.start, part.end)
            organisation += found
            persons += people
    contacts = [
        Contact(
            name=persons[i] if i < len(persons) else None,
            email=emails[i] if i < len(emails) else None,
            phone=phones[i] if i < len(phones) else None,
        )
        for i in range(max(len(persons), len(emails), len(phones)))
    ]
    told = ", ".join(dict.fromkeys(map(_without_desk, organisation)))
    return _without_desk(told) or None, contacts


def _without_desk(name: str) -> str:
    return _UNIT.split(name)[0] if _AUTHORITY.match(name) else name


# a provider's name is this long at most; longer texts tell how it works
_LONGEST_NAME = 90


def provider_of(scope: Scope) -> str | None:
    """Who carries an approach out, under a label of its own; for records that name no office."""
    for part in scope.block.parts:
        if part.fields != ("provider",) or not part.heading:
            continue
        lines = scope.view.text[part.start : part.end].strip().split("\n")
        told = " ".join(lines[0].split()).strip(" ;,")
        if 3 <= len(told) <= _LONGEST_NAME and told[:1].isupper() and "?" not in told:
            return told
    return None


def _contact_lines(scope: Scope, start: int, end: int) -> tuple[list[str], list[str]]:
    organisation: list[str] = []
    persons: list[str] = []
    carry = ""
    for line in lines_of(scope.view.text, start, end):
        text = " ".join(_EMAIL.sub(" ", line.text).split()).strip(" ,;")
        if not text or _PHONE.fullmatch(text):
            continue
        if carry:
            text = f"{carry}{text}" if carry.endswith("-") else f"{carry} {text}"
            carry = ""
        if _PERSON_TITLE.search(text + " ") and not _ORGANISATION.search(text):
            persons.append(text)
        elif _ORGANISATION.search(text):
            if line.text.rstrip().endswith((",", "-")) and line.end < end:
                carry = text if line.text.rstrip().endswith("-") else text + ","
            else:
                organisation.append(text)
        elif organisation and (
            organisation[-1].endswith(("und", "für", "der", "des")) or " " not in text
        ):
            # a wrapped line goes on
            organisation[-1] += f" {text}"
        elif _looks_like_person(text):
            persons.append(text)
    if carry:
        organisation.append(carry.rstrip(","))
    return organisation, persons


def _looks_like_person(text: str) -> bool:
    words = text.split(",")[0].split()
    return (
        2 <= len(words) <= 4
        and all(w[:1].isupper() for w in words)
        and not _ROLE_WORDS.search(words[0])
    )


def organisation_in_text(text: str) -> str | None:
    """The job centre or district that a text without such fields names most often, early first."""
    counts: dict[str, int] = {}
    text = _IN_CAPITALS.sub(lambda line: line.group().title(), text)
    for match in _IN_TEXT.finditer(text):
        raw = match["name"] or match["district"]
        if "\n" in raw and text[match.end() : match.end() + 1] == ":":
            continue  # the next line begins with a label
        if _ALL_OF_A_STATE.match(match.group()) and states_named(raw):
            continue
        words = raw.split()
        name = " ".join(words)
        name = re.sub(r"^Kommunale[ns]?\s+[Jj]ob-?[Cc]enters?\b", "Kommunales Jobcenter", name)
        name = re.sub(r"^(?:Kreis-?)?[Jj]ob-?[Cc]enters?\b", "Jobcenter", name)
        name = re.sub(r"^(Kreis|Landkreis)es\b", r"\1", name)
        if any(w in _NOT_NAMES for w in words):
            continue
        counts[name] = counts.get(name, 0) + 1
    if not counts:
        return None
    best = max(counts.values())
    first = next(name for name, count in counts.items() if count == best)
    # a district that tells of its job centre means the job centre
    place = first.split()[-1]
    own = (n for n in counts if "obcenter" in n and n.split()[-1] == place)
    return first if "obcenter" in first else next(own, first)

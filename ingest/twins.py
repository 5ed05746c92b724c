"""Whether two records of different documents tell the same approach."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ingest.names import short_name
from records.model import Record
from records.vocabulary import vocabulary

# names that many offices use for different things never join across organisations
MIN_KEY = 4
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LEADING = re.compile(
    r"^(?:das\s+|die\s+)?(?:(?:modell|pilot)?(?:projekt|maßnahme|programm|vorhaben)|initiative|"
    r"handlungsansatz|ansatz)\s+(?=\S)"
)
_LEADING_ANY = re.compile(_LEADING.pattern, re.IGNORECASE)
_NUMBER = re.compile(r"\b(?!(?:19|20)\d\d\b)(?:\d+|[ivx]{2,}|[ivx](?=\W*$))\b")
_WORD = re.compile(r"[^\W\d_]{3,}")
_FILLING = {
    "fuer", "der", "die", "das", "dem", "den", "des", "mit", "und", "von", "vom", "zum", "zur",
    "bei", "ein", "eine", "ins",
}  # fmt: skip
_STEM = 6  # letters that words of two explanations share

_JOB_CENTRE = re.compile(r"\b(?:kommunales\s+|kreis-?)?(?:job[\s-]?center|jc)\b")
_DISTRICT = re.compile(r"\b(?:landkreis(?:es)?|lk|kreis(?:es)?|lkr\.?|krs\.?)(?=\s|$)")
_TOWN = re.compile(r"\b(?:kreisfreie[rn]?\s+)?(?:landeshauptstadt|hansestadt|stadt)\b")
_AGENCY = re.compile(r"\b(?:agentur|aa)\s+(?:für|f\.)\s*arbeit\b|\barbeitsagentur\b")
_LEGAL_FORM = re.compile(
    r"\b(?:g|gemeinnützige\s+)?gmbh\b|\bgug\b|\be\.?\s?v\.?(?=\W|$)|\ba\.?ö\.?r\.?(?=\W|$)|\bgag\b|"
    r"\be\.?\s?g\.?(?=\W|$)|\bmbh\b|&\s*co\.?\s*kg\b"
)
_SMALL = re.compile(r"\b(?:der|des|die|das|im|in|vom|für|zentrale)\b")


@dataclass(frozen=True)
class Office:
    """One organisation of several: what it is called without the words for its form.

    `place_kind` is "district" or "town" where it is said; `known` is false for departments and
    other parts that name no organisation of their own.
    """

    name: str
    place_kind: str
    job_centre: bool
    known: bool


@lru_cache(maxsize=4096)
def offices(organisation: str) -> tuple[Office, ...]:
    """The organisations that a name lists, each comparable however it is written."""
    return tuple(
        office
        for number, part in enumerate(
            re.split(r"[,;/]|\s[–-]\s|\s+und\s+(?=[A-ZÄÖÜ])", organisation)
        )
        if (office := _office(part, number == 0)).name
    )


def _office(part: str, first: bool) -> Office:
    text = re.sub(r"[„“”\"'»«*]", " ", part.lower())
    job_centre = _JOB_CENTRE.search(text) is not None
    district = _DISTRICT.search(text) is not None
    town = _TOWN.search(text) is not None
    known = first or job_centre or district or town or bool(_LEGAL_FORM.search(text))
    text = _AGENCY.sub(" agentur ", _JOB_CENTRE.sub(" jobcenter ", text))
    for pattern in (_DISTRICT, _TOWN, _LEGAL_FORM, _SMALL):
        text = pattern.sub(" ", text)
    name = re.sub(r"[^a-z0-9]+", "", text.translate(_FOLD))
    bare = name in ("jobcenter", "agentur", "")
    return Office("" if bare else name, "district" if district else "town" if town else "",
                  job_centre, known)  # fmt: skip


def same_office(first: str, second: str, strictly: bool = False) -> bool:
    """Whether two names share an organisation; job centres of two places never do.

    `strictly` also wants the same kind of place where only one of them says it.
    """
    mine = [o for o in offices(first) if o.known]
    theirs = [o for o in offices(second) if o.known]

    def equal(one: Office, other: Office) -> bool:
        kinds = {one.place_kind, other.place_kind}
        fits = len(kinds) == 1 or ("" in kinds and not strictly)
        return one.name == other.name and fits

    centres = [o for o in mine if o.job_centre], [o for o in theirs if o.job_centre]
    if all(centres) and not any(equal(a, b) for a in centres[0] for b in centres[1]):
        return False
    return any(equal(a, b) for a in mine for b in theirs)


def twin_key(name: str) -> str:
    """Short name without quotes, case, hyphens and words such as "Projekt"."""
    short = re.sub(r"^[^\w§]+", "", short_name(name).lower())
    plain = _LEADING.sub("", short).translate(_FOLD)
    key = re.sub(r"[^a-z0-9§]+", "", plain)
    return key if len(key) >= MIN_KEY else re.sub(r"[^a-z0-9§]+", "", short.translate(_FOLD))


def generic(name: str) -> bool:
    """A name that says only what kind of offer it is: "Bewerbungstraining"."""
    short = short_name(name)
    if vocabulary().lookup(short) is not None:
        return True
    found = [m for s in ("instrument", "target_group") for m in vocabulary().find(short, s)]
    covered = sum(m.end - m.start for m in found)
    return bool(found) and covered >= len(short.strip()) - 1


def same_approach(first: Record, second: Record) -> bool:
    """Records of two documents with the same key: one approach, or only one name?"""
    if first.document.id == second.document.id or not _names_agree(first.name, second.name):
        return False
    if first.state and second.state and first.state != second.state:
        return False
    common = generic(first.name)
    if first.organisation and second.organisation:
        return same_office(first.organisation, second.organisation, strictly=common)
    return "project" in (first.kind, second.kind) and not common and _marked(first, second)


def _marked(*records: Record) -> bool:
    """A name that is no plain word: several words, digits, signs or capitals throughout.

    "Lernwerkstatt" is what many offices call their own; without an office it tells nothing.
    """
    names = [_LEADING_ANY.sub("", short_name(r.name)).strip(" *_„“") for r in records]
    return any(not re.fullmatch(r"[^\W\d_]+", n) or n.isupper() for n in names)


def _names_agree(first: str, second: str) -> bool:
    """What stands behind the short names does not tell them apart: numbers, other explanations."""
    one, two = first.lower(), second.lower()
    numbers = set(_NUMBER.findall(one)), set(_NUMBER.findall(two))
    if all(numbers) and numbers[0] != numbers[1]:
        return False
    tails = _tail(first), _tail(second)
    # more than half of the shorter explanation stands in the other one
    return not all(tails) or 2 * len(tails[0] & tails[1]) > min(map(len, tails))


def _tail(name: str) -> set[str]:
    short = short_name(name)
    at = name.find(short)
    rest = name[at + len(short) :].lower().translate(_FOLD) if at >= 0 else ""
    return {word[:_STEM] for word in _WORD.findall(rest) if word not in _FILLING}

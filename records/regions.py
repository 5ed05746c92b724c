"""Which German state a place belongs to: districts, towns and job-centre areas by name.

The names live in `regions.yaml`. A place is found in an organisation name or a sentence
("Jobcenter Landkreis Oldenburg"). A name that exists in two states, an ordinary word that
happens to be a place ("Essen", "Regen") and a text with places in several states yield
nothing rather than a guess.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from records.quick import quick
from records.word_lists import read_word_list

REGIONS_FILE = Path(__file__).with_name("regions.yaml")

RegionKind = Literal["district", "town", "state", "area"]
# what must stand in front: nothing, a word that announces a place, or one that announces a district
Needs = Literal["nothing", "lead", "strong_lead"]

_QUALIFIERS: dict[RegionKind, tuple[str, ...]] = {
    "district": ("Landkreis", "Kreis"),
    "town": (
        *("Stadt", "Stadtkreis", "Landeshauptstadt", "Hansestadt", "Universitätsstadt"),
        *("Lutherstadt", "Kreisstadt"),
    ),
    "area": (
        *("Region", "Stadt und Landkreis", "Stadt und Kreis"),
        *("Landkreis und Stadt", "Kreis und Stadt"),
    ),
}
_KIND_OF = {word.lower(): (word, kind) for kind, words in _QUALIFIERS.items() for word in words}
_STATE_WORDS = (
    r"Bundesland(?:es)?|Land(?:es)?|Freistaat(?:s|es)?|Freie Hansestadt|Freie und Hansestadt"
)
_ORGANISATIONS = (
    r"Job[\s-]?centers?|Jobcentern|JC|Agentur(?:en)? für Arbeit|Arbeitsagentur(?:en)?|Arbeitsamt"
    r"|Arbeitsförderung|Jugendberufsagentur|Optionskommunen?|ARGE|Landratsamt|Kreisverwaltung"
    r"|Stadtverwaltung|Sozialamt|Jugendamt"
)
_PLACE_WORDS = r"in|aus|Raum|Großraum|Standort|Universität|Hochschule|VHS|IHK|AWO|Caritas|Diakonie"
_LINKS = r"(?:\s+(?:der|des|im|in|für|den|dem|die))*[\s„“”\"*_]+"
_LOOK_BACK = 70

_QUALIFIER_BEFORE = re.compile(
    rf"(?<!\w)({'|'.join(sorted(_KIND_OF, key=len, reverse=True))})(?:es|e|s)?[\s„“”\"]+$",
    re.IGNORECASE,
)
_STATE_WORD_BEFORE = re.compile(rf"(?<!\w)(?:{_STATE_WORDS})\s+$")
_ORGANISATION_BEFORE = re.compile(rf"(?<!\w)({_ORGANISATIONS}){_LINKS}$", re.IGNORECASE)
_PLACE_WORD_BEFORE = re.compile(rf"(?<!\w)(?:{_PLACE_WORDS})\s+$", re.IGNORECASE)
_PERSON_BEFORE = re.compile(r"(?<!\w)(?:Frau|Herrn?|Dr\.|Prof\.|Professor(?:in)?)\s+$")
_WORD_START = re.compile(r"(?<![\w@-])[^\W\d_]")
# "Oldenburg (Oldb)", "Nienburg/Weser", "Mülheim an der Ruhr"
_ADDITION = re.compile(r"^(.+?)(?: \((.+)\)|/(.+)| (?:am|an der|in der|im|in) (.+))$")


@dataclass(frozen=True)
class Region:
    """`name` as the text has it, with "Landkreis" or "Stadt" in front; `state` in full."""

    name: str
    kind: RegionKind
    state: str


@dataclass(frozen=True)
class _Place:
    kind: RegionKind
    state: str
    independent: bool = False


@dataclass
class _Form:
    """One way to write a name, with every place it may mean."""

    name: str
    places: set[_Place]
    needs: Needs
    verb: bool

    @property
    def bare(self) -> bool:
        """Whether the name is a place however it is written."""
        return self.needs == "nothing" and not self.verb


@dataclass(frozen=True)
class _Found:
    """A place in a text; `weight`: 2 behind an organisation, 1 behind "Landkreis", 0 bare."""

    regions: tuple[Region, ...]
    weight: int
    length: int


def find_region(text: str) -> Region | None:
    """The one district, town or area the text is about, else the state it names.

    A place behind "Jobcenter" or the like goes before one behind "Landkreis" or "Stadt", and
    that before any other; among equals the longest counts. None when there is no place, when the
    foremost places lie in several states, or when a name exists in several and the text does not
    say which.
    """
    return _gazetteer().find(text)


def load_places() -> None:
    """Make ready for `find_region` what else is made at the first name of each letter."""
    places = _gazetteer()
    for letter in places.letters():
        places.names_with(letter)


def state_of(name: str) -> str | None:
    """Full name of a state by its name, code or abbreviation in any case ("NRW", "de-by")."""
    return _gazetteer().state(name)


def states_named(text: str) -> list[tuple[int, str]]:
    """Every place of a text that names a state in full, as (start, full name of the state)."""
    return _gazetteer().states_in(text)


class _Gazetteer:
    def __init__(self, raw: dict[str, Any]) -> None:
        self._ordinary = {_fold(word) for word in raw["ordinary_words"]}
        self._verbs = {_fold(word) for word in raw["verbs"]}
        self._states: dict[str, str] = {}
        self._forms: dict[str, _Form] = {}
        self._city_states = {
            entry["name"]
            for entry in raw["states"].values()
            if entry["name"] in entry["independent_towns"]
        }
        entries = list(raw["states"].items())
        for code, entry in entries:
            self._add_state(code, entry)
        for _, entry in entries:
            self._add_places(entry)
        # "Wetterau" for "Wetteraukreis", where no place has that name of its own
        for _, entry in entries:
            for name in entry["districts"]:
                short = re.sub(r"-?kreis$", "", name, flags=re.IGNORECASE)
                if short != name and " " not in short and _fold(short) not in self._forms:
                    self._add(short, _Place("district", entry["name"]), "strong_lead")
        self._by_letter: dict[str, list[_Form]] = {}
        for form in sorted(self._forms.values(), key=lambda form: -len(form.name)):
            self._by_letter.setdefault(_fold(form.name)[0], []).append(form)
        self._compiled: dict[str, re.Pattern[str]] = {}
        full = [n for _, e in entries for n in (e["name"], *e.get("other_names", ()))]
        names = "|".join(_literal(name) for name in sorted(full, key=len, reverse=True))
        self._state_names = quick(rf"(?<![\w-])(?:{names})(?=s?(?!\w|-\w))", re.IGNORECASE)

    def _add_state(self, code: str, entry: dict[str, Any]) -> None:
        state = entry["name"]
        names = [state, *entry.get("other_names", ())]
        for name in (code, f"DE-{code}", *names, *entry["abbreviations"]):
            self._states[_fold(name)] = state
        for name in names:
            self._add(name, _Place("state", state), "nothing")
        for name in entry["abbreviations"]:
            self._add(name, _Place("state", state), "lead")

    def _add_places(self, entry: dict[str, Any]) -> None:
        state = entry["name"]
        lists = (
            (entry["districts"], _Place("district", state)),
            (entry["independent_towns"], _Place("town", state, independent=True)),
            (entry["towns"], _Place("town", state)),
            (entry["job_centre_areas"], _Place("area", state)),
        )
        for names, place in lists:
            for name in names:
                self._add(name, place, "nothing")
                if addition := _ADDITION.match(name):
                    self._add(addition[1], place, "nothing")

    def _add(self, name: str, place: _Place, needs: Needs) -> None:
        if needs == "nothing" and _fold(name) in self._ordinary:
            needs = "lead"
        form = _Form(name, set(), needs, verb=_fold(name) in self._verbs)
        self._forms.setdefault(_fold(name), form).places.add(place)

    def letters(self) -> Iterable[str]:
        return self._by_letter.keys()

    def names_with(self, letter: str) -> re.Pattern[str]:
        """All names with this first letter, the longest first; made when first asked for."""
        pattern = self._compiled.get(letter)
        if pattern is None:
            names = "|".join(f"({self._pattern(form)})" for form in self._by_letter[letter])
            pattern = self._compiled[letter] = re.compile(names, re.IGNORECASE)
        return pattern

    def _pattern(self, form: _Form) -> str:
        if addition := _ADDITION.match(form.name):
            tail = next(part for part in addition.groups()[1:] if part)
            joint = r"[\s(/,]*(?:an der|am|in der|im|in|a\.?\s?d\.|a\.|i\.?\s?d\.|i\.)?\s*"
            cased = f"(?-i:{tail})" if _fold(tail) in self._ordinary else _literal(tail)
            return rf"{_literal(addition[1])}{joint}{cased}\)?(?!\w|-\w)"
        if form.needs == "lead" and all(place.kind == "state" for place in form.places):
            return rf"(?-i:{re.escape(form.name)})(?![\w-])"
        towns = any(place.kind == "town" for place in form.places)
        genitive = "" if form.name[-1] in "sßxz" or form.needs == "lead" else "s?"
        # "Berlin-Neukölln" is in Berlin, "Sachsen-Coburg" is not in Sachsen
        end = r"(?!\w|\.[a-z]{2})" if towns else r"(?!\w|-\w|\.[a-z]{2})"
        return _literal(form.name) + genitive + end

    def state(self, name: str) -> str | None:
        bare = re.sub(rf"^(?:{_STATE_WORDS})\s+", "", name.strip(), flags=re.IGNORECASE)
        return self._states.get(_fold(bare))

    def states_in(self, text: str) -> list[tuple[int, str]]:
        found = []
        for match in self._state_names.finditer(text):
            name = " ".join(re.sub(r"\s?[-‐‑–/]\s?", "-", match.group()).split())
            state = self._states.get(_fold(name))
            if state is not None and match.group()[0].isupper():
                found.append((match.start(), state))
        return found

    def find(self, text: str) -> Region | None:
        text = unicodedata.normalize("NFC", text).replace("\xad", "")
        found = list(self._scan(text))
        places = [
            f
            for f in found
            if any(r.kind != "state" or r.state in self._city_states for r in f.regions)
        ]
        named = {r.state for f in found if f not in places for r in f.regions}
        if not places:
            return _single(found, named)
        top = max(f.weight for f in places)
        return _single([f for f in places if f.weight == top], named)

    def _scan(self, text: str) -> Iterator[_Found]:
        position = 0
        small = text == text.lower()
        while start := _WORD_START.search(text, position):
            position = start.end()
            letter = _fold(start[0])[0]
            forms = self._by_letter.get(letter, [])
            match = self.names_with(letter).match(text, start.start()) if forms else None
            if match is None or match.lastindex is None:
                continue
            before = text[max(0, start.start() - _LOOK_BACK) : start.start()]
            found = _weigh(forms[match.lastindex - 1], match[0], before, small)
            if found is not None:
                yield found
            position = match.end()


@lru_cache(maxsize=1)
def _gazetteer() -> _Gazetteer:
    return _Gazetteer(read_word_list(REGIONS_FILE))


def _weigh(form: _Form, written: str, before: str, small: bool) -> _Found | None:
    """What a name means behind these words, or None where it is no place name here.

    `small`: the whole text is written without capitals, as questions often are.
    """
    if _PERSON_BEFORE.search(before):
        return None
    qualifier = _QUALIFIER_BEFORE.search(before)
    label, kind = ("", None)
    if qualifier:
        label, kind = _KIND_OF[re.sub(r"\s+", " ", qualifier[1].lower())]
    organisation = _ORGANISATION_BEFORE.search(before[: qualifier.start()] if qualifier else before)
    state_word = _STATE_WORD_BEFORE.search(before) is not None
    strong = organisation is not None or (qualifier is not None and kind != "area")
    weak = qualifier is not None or state_word or _PLACE_WORD_BEFORE.search(before) is not None
    if form.needs == "strong_lead" and not strong:
        return None
    if form.needs == "lead" and not (strong or weak):
        return None
    if written[0].islower():
        lead = qualifier or organisation
        # "jobcenter essen" is typed without capitals, "die Kantine der Stadt essen" is not
        announced = strong and lead is not None and (form.bare or lead[1][0].islower())
        if not announced and not (small and form.needs == "nothing" and (form.bare or weak)):
            return None
    regions = _read(form, label, kind, organisation is not None, state_word)
    weight = 2 if organisation else 1 if qualifier else 0
    return _Found(tuple(regions), weight, len(written) + len(label))


def _read(
    form: _Form, label: str, kind: RegionKind | None, organisation: bool, state_word: bool
) -> list[Region]:
    states = {p for p in form.places if p.kind == "state"}
    others = form.places - states
    if states and (state_word or not others or kind in (None, "area")):
        return [Region(p.state, "state", p.state) for p in states]
    if kind is not None:
        # "Landkreis Rotenburg" is not Rotenburg an der Fulda, which is a town
        alike = {p for p in others if p.kind == kind} or others
        return [Region(f"{label} {form.name}", kind, s) for s in {p.state for p in alike}]
    by_state = {p.state: [q for q in others if q.state == p.state] for p in others}
    return [Region(form.name, _kind(same, organisation), s) for s, same in by_state.items()]


def _kind(places: Iterable[_Place], organisation: bool) -> RegionKind:
    """Bare names: the independent town; a job centre elsewhere is that of the district."""
    order: list[RegionKind] = ["town", "district", "area", "state"]
    if organisation and not any(p.independent for p in places):
        order = ["district", "town", "area", "state"]
    return min((p.kind for p in places), key=order.index)


def _single(found: list[_Found], named: set[str]) -> Region | None:
    """The longest of the regions, if all lie in one state; `named` decides between namesakes."""
    regions: list[Region] = []
    for candidate in sorted(found, key=lambda f: -f.length):
        told = [r for r in candidate.regions if r.state in named]
        regions += told if len(told) == 1 else candidate.regions
    return regions[0] if len({r.state for r in regions}) == 1 else None


def _fold(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name.strip().casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_SPELLINGS = {
    "ä": "(?:ä|ae)",
    "ö": "(?:ö|oe)",
    "ü": "(?:ü|ue)",
    "ß": "(?:ß|ss)",
    "-": r"(?:\s?[-‐‑–/]\s?|\s)",
    " ": r"\s+",
    ".": r"\.?\s?",
}


def _literal(name: str) -> str:
    """The name in any usual spelling and case ending ("Märkischen Kreises", "Sankt Wendel")."""
    if name.startswith("St. "):
        return r"(?:St\.?|Sankt)\s*" + _literal(name.removeprefix("St. "))
    body = "".join(_SPELLINGS.get(c, re.escape(c)) for c in name)
    body = re.sub(r"(isch|lich|Deutsch)er?(?=\W)", r"\1e[nr]?", body)
    return body + "(?:es)?" if name.lower().endswith("kreis") else body

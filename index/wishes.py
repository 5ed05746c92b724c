"""Places, offices, paragraphs and kinds of evidence that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.text import fold, tokens
from records.regions import find_region, state_of


@dataclass(frozen=True)
class Wish:
    """One of `values` of the filter `key` is asked for by `query[start:end]`.

    `strict`: records that state another value are not wanted; else they only come later.
    `negated`: none of the values is wanted.
    """

    key: str
    values: tuple[str, ...]
    start: int
    end: int
    strict: bool = True
    negated: bool = False


_OFFICE = re.compile(
    r"^(?:(?:gemeinsame|kommunale[sr]?|das|die|der)\s+)*(?:Jobcenter|Job-Center|JC|Landkreis|Kreis|"
    r"Stadt|Region|Landratsamt|Kreisverwaltung|Arbeitsagentur|Agentur für Arbeit|ARGE|"
    r"Optionskommune|kommunales Jobcenter)\b|kreis\b",
    re.IGNORECASE,
)
_GENERIC_WORDS = """
jobcenter job center jc landkreis kreis stadt region landratsamt kreisverwaltung arbeitsagentur
agentur für arbeit arge optionskommune kommunales kommunale gemeinsame einrichtung landeshauptstadt
hansestadt bundesagentur der die das des im in am an und bei von zentrale amt soziales integration
neue alte stadtkreis bad sankt st nord süd ost west mitte
"""
_GENERIC = frozenset(fold(word) for word in _GENERIC_WORDS.split())
_BESIDE = r"(?:(?:in|im|aus|bei|beim|vom|von|für|um)\s+)?(?:(?:der|dem|den)\s+)?"
_KIND_BEFORE = (
    r"(?:(?:Raum|Großraum|Jobcenter|JC|Landkreis|Kreis|Stadt|Region|Bundesland|Land|Freistaat)\s+)*"
)


class PlaceFinder:
    """Knows the offices of the records and the states of the country."""

    def __init__(self, organisations: Iterable[str]) -> None:
        self._offices: dict[str, set[str]] = {}
        for name in organisations:
            if _OFFICE.search(name):
                for word in place_words(name):
                    self._offices.setdefault(word, set()).add(name)

    def find(self, query: str) -> Iterator[Wish]:
        """Offices by their place, else states by name, short form or adjective."""
        used: list[tuple[int, int]] = []
        named = self._named_offices(query)
        if named is not None:
            values, start, end = named
            start = _with_words_before(query, start)
            used.append((start, end))
            yield Wish("organisation", tuple(sorted(values)), start, end)
        for states, start, end in _parts_of_the_country(query):
            begin = _with_words_before(query, start)
            used.append((begin, end))
            yield Wish("state", states, begin, end)
        for state, start, end in _states(query):
            begin = _with_words_before(query, start)
            if all(end <= s or e <= begin for s, e in used):
                used.append((begin, end))
                yield Wish("state", (state,), begin, end)
        if used:
            return
        region = find_region(query)
        if region is not None and region.kind != "state":
            bare = re.sub(r"^(?:Landkreis|Kreis|Stadt|Region)\s+", "", region.name)
            place = re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", query, re.IGNORECASE)
            if place is not None:
                begin = _with_words_before(query, place.start())
                yield Wish("state", (region.state,), begin, place.end(), strict=False)

    def _named_offices(self, query: str) -> tuple[set[str], int, int] | None:
        """The offices that share all place words of the question that any office has."""
        found: set[str] | None = None
        start = end = 0
        for token in tokens(query):
            # a place is written with a capital, or stands alone in a question without any
            if token.sort != "word" or (token.text.islower() and query != query.lower()):
                continue
            offices = self._offices.get(fold(token.form))
            if offices is None or state_of(token.text) is not None:
                continue
            both = offices if found is None else found & offices
            if not both:
                continue
            start, end = (token.start, token.end) if found is None else (start, token.end)
            found = set(both)
        return None if found is None else (found, start, end)


def place_words(organisation: str) -> list[str]:
    """Folded words of an office's name that are its place: "Jobcenter Landkreis Nordtal"."""
    found = []
    for token in tokens(organisation):
        word = fold(token.form)
        if (
            token.sort == "word"
            and word not in _GENERIC
            and len(word) > 3
            and token.text[:1].isupper()
        ):
            found.append(word)
    return found


_ADJECTIVES = {
    "Baden-Württemberg": "baden-württembergisch",
    "Bayern": "bayerisch|bayrisch",
    "Berlin": "",
    "Brandenburg": "brandenburgisch",
    "Bremen": "",
    "Hamburg": "",
    "Hessen": "hessisch",
    "Mecklenburg-Vorpommern": "mecklenburgisch|mecklenburg-vorpommerisch",
    "Niedersachsen": "niedersächsisch",
    "Nordrhein-Westfalen": "nordrhein-westfälisch",
    "Rheinland-Pfalz": "rheinland-pfälzisch",
    "Saarland": "saarländisch",
    "Sachsen": "sächsisch",
    "Sachsen-Anhalt": "sachsen-anhaltisch|sachsen-anhaltinisch",
    "Schleswig-Holstein": "schleswig-holsteinisch",
    "Thüringen": "thüringisch",
}
_ENGLISH_STATES = {
    "bavaria": "Bayern", "lower saxony": "Niedersachsen", "saxony": "Sachsen",
    "saxony-anhalt": "Sachsen-Anhalt", "thuringia": "Thüringen", "hesse": "Hessen",
    "north rhine-westphalia": "Nordrhein-Westfalen", "rhineland-palatinate": "Rheinland-Pfalz",
}  # fmt: skip
_NEW = ("Brandenburg", "Mecklenburg-Vorpommern", "Sachsen", "Sachsen-Anhalt", "Thüringen")
_SOUTH = ("Baden-Württemberg", "Bayern")
_NORTH = ("Bremen", "Hamburg", "Mecklenburg-Vorpommern", "Niedersachsen", "Schleswig-Holstein")
_OLD = (
    "Baden-Württemberg", "Bayern", "Bremen", "Hamburg", "Hessen", "Niedersachsen",
    "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Schleswig-Holstein",
)  # fmt: skip
_GERMANY = r"(?:deutschlands?|deutsch(?:e[rnms]?)?)"
# the labour market statistics count Berlin to the east
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        rf"Ost{_GERMANY}|(?:im\s+)?Osten\s+Deutschlands|east(?:ern)?\s+germany|former\s+GDR|"
        r"ehemaligen?\s+DDR",
        ("Berlin", *_NEW),
    ),
    (r"neuen?\s+(?:Bundesländern?|Ländern?)|new\s+(?:federal\s+)?states", _NEW),
    (
        rf"West{_GERMANY}|alten?\s+Bundesländern?|(?:im\s+)?Westen\s+Deutschlands|"
        r"west(?:ern)?\s+germany",
        _OLD,
    ),
    (rf"Nord{_GERMANY}|north(?:ern)?\s+germany", _NORTH),
    (rf"Süd{_GERMANY}|south(?:ern)?\s+germany", _SOUTH),
    (rf"Mittel{_GERMANY}", ("Sachsen", "Sachsen-Anhalt", "Thüringen")),
)


def _parts_of_the_country(query: str) -> Iterator[tuple[tuple[str, ...], int, int]]:
    for words, states in _PARTS:
        match = re.search(rf"(?<![\w-])(?:{words})(?![\w-])", query, re.IGNORECASE)
        if match:
            yield states, match.start(), match.end()


_WORDS = re.compile(r"[^\W\d_][\w-]*(?:[ -](?:und )?[^\W\d_][\w-]*)?")


def _states(query: str) -> Iterator[tuple[str, int, int]]:
    """State names, two words before one, with capitals where the question has any."""
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return all(end <= s or e <= start for s, e in taken)

    for name, state in sorted(_ENGLISH_STATES.items(), key=lambda item: -len(item[0])):
        for match in re.finditer(rf"(?<![\w-]){name}(?![\w-])", query, re.IGNORECASE):
            if free(*match.span()):
                taken.append(match.span())
                yield state, match.start(), match.end()
    for state, forms in _ADJECTIVES.items():
        if forms:
            for match in re.finditer(rf"(?<![\w-])(?:{forms})(?:e[rnms]?)?(?![\w-])", query, re.I):
                taken.append(match.span())
                yield state, match.start(), match.end()
    spans = [(m.start(), m.end()) for m in re.finditer(r"[^\W\d_][\w-]*", query)]
    for size in (2, 1):
        for i in range(len(spans) - size + 1):
            start, end = spans[i][0], spans[i + size - 1][1]
            written = query[start:end]
            short = len(written) < 4
            # "in", "sn", "by": two letters are a state only in capitals
            if not free(start, end) or (short and not written.isupper()):
                continue
            state_name = state_of(written)
            if state_name is not None:
                taken.append((start, end))
                yield state_name, start, end


def _with_words_before(query: str, start: int) -> int:
    match = re.search(rf"(?<!\w){_BESIDE}{_KIND_BEFORE}$", query[:start], re.IGNORECASE)
    return match.start() if match else start


_CHANCE = (
    r"Zufalls(?:auswahl|zuweisung|zuteilung|verteilung|experiment\w*|prinzip|stichprobe\w*)|"
    r"zufällig\w*\s+(?:aus|zu)(?:gewählt|gewiesen|geteilt|gelost)\w*|ausgelost\w*|Losverfahren|"
    r"(?:Feld)?Experiment\w*|experimentell\w*|randomisiert\w*|Randomisierung|RCTs?|"
    r"randomi[sz](?:ed|ation)(?:\s+(?:controlled\s+)?(?:trials?|stud(?:y|ies)|experiments?))?|"
    r"random(?:ly)?\s+(?:assign\w*|allocat\w*|select\w*)|experimental\w*"
)
_COMPARED = (
    r"Kontrollgruppen?\w*|Vergleichsgruppen?\w*|Kontrollgruppe|control\s+groups?|"
    r"comparison\s+groups?|controlled\s+(?:trials?|stud(?:y|ies))"
)
_EVIDENCE: tuple[tuple[str, str, tuple[str, ...], bool], ...] = (
    (
        rf"(?:(?:mit|durch|per|by|with|using)\s+)?(?:einer?\s+|a\s+)?(?:{_CHANCE})",
        "evidence_level",
        ("experiment",),
        True,
    ),
    (
        rf"(?:(?:mit|gegen|with|against|using)\s+)?(?:einer?\s+|a\s+)?(?:{_COMPARED})",
        "evidence_level",
        ("experiment", "comparison_group"),
        True,
    ),
    (
        r"(?:extern|wissenschaftlich|unabhängig)\w*\s+(?:evaluiert\w*|begleitet\w*|untersucht\w*|"
        r"ausgewertet\w*|überprüft\w*)|evaluiert\w*|(?:externally\s+|independently\s+)?evaluated|"
        r"(?:mit|with)\s+(?:externer|wissenschaftlicher|unabhängiger|external|independent)\s+"
        r"(?:Evaluation|Evaluierung|Begleitforschung)|wirksam\w*\s+nachgewiesen",
        "evidence_level",
        ("experiment", "comparison_group", "evaluation"),
        True,
    ),
    (
        r"(?:noch\s+)?(?:ohne|keine)\s+(?:(?:belegten?|messbaren?|angegebenen?|bisherigen?)\s+)?"
        r"(?:Ergebnissen?|Ergebnisangaben?|Erfolgszahlen|Ergebniszahlen)|"
        r"Ergebnisse\s+(?:nicht\s+angegeben|fehlen|unbekannt)|"
        r"(?:without|no)\s+(?:\w+\s+)?results(?:\s+yet)?",
        "has_results",
        ("nein",),
        True,
    ),
    (
        r"(?:ohne|keine)\s+(?:Kostenangaben?|Angaben?\s+(?:zu|von|der)\s+(?:den\s+)?Kosten|"
        r"(?:angegebenen?\s+|bekannten?\s+)?Kosten(?!\s+(?:für|der|des|von)))|"
        r"Kosten\s+(?:nicht\s+(?:angegeben|bekannt|genannt)|fehlen|unbekannt)|"
        r"(?:without|no)\s+(?:known\s+|stated\s+)?(?:costs?|cost\s+(?:data|figures|information))",
        "has_cost",
        ("nein",),
        True,
    ),
    (
        r"mit\s+(?:(?:belegten|messbaren|nachgewiesenen|konkreten|veröffentlichten|guten|positiven|"
        r"ersten|dokumentierten)\s+)?(?:Ergebnissen|Erfolgszahlen|Ergebniszahlen)|"
        r"mit\s+(?:nachgewiesenem|messbarem|belegtem)\s+Erfolg|Ergebnisse\s+(?:liegen\s+vor|angegeben)|"
        r"with\s+(?:\w+\s+)?results",
        "has_results",
        ("ja",),
        True,
    ),
    (
        r"mit\s+(?:Kostenangaben?|Angaben?\s+zu\s+(?:den\s+)?Kosten|(?:(?:angegebenen|bekannten|"
        r"genannten)\s+)?Kosten(?!\s+(?:von|unter|über|bis|um|ab|zwischen|je|pro|in\s+Höhe|[<>\d])))|"
        r"Kosten\s+(?:angegeben|bekannt|genannt)|"
        r"with\s+(?:known\s+|stated\s+)?costs?(?:\s+(?:data|figures|information))?"
        r"(?!\s+(?:of|under|below|over|above|up|between|[<>\d]))",
        "has_cost",
        ("ja",),
        True,
    ),
)


def find_evidence_wishes(query: str) -> Iterator[Wish]:
    """Kinds of evidence, stated results, stated costs."""
    found: set[str] = set()
    for pattern, key, values, strict in _EVIDENCE:
        match = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", query, re.IGNORECASE)
        if match and key not in found:
            found.add(key)
            yield Wish(key, values, match.start(), match.end(), strict)


def find_legal_wishes(query: str, paragraphs: Iterable[str]) -> Iterator[Wish]:
    """Paragraphs named in the question that records are based on, as far as both are detailed."""
    named = [token for token in tokens(query, asked=True) if token.sort == "paragraph"]
    if not named:
        return
    book = next(
        (t for t in tokens(query, asked=True) if t.form.startswith("sgb") and t.form != "sgb"), None
    )
    known = {name: [token.form for token in tokens(name)] for name in paragraphs}
    for token in named:
        fitting = tuple(
            sorted(
                name
                for name, forms in known.items()
                if token.form in forms and (book is None or book.form in forms)
            )
        )
        if fitting:
            end = book.end if book is not None and book.start >= token.end else token.end
            yield Wish("legal_basis", fitting, token.start, end, strict=False)

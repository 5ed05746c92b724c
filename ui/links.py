"""What stands in the URL, and how it is read back.

A URL can be typed, cut off or made up, so everything read from it is checked here and against
the collection before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from index.ordering import RELEVANCE, SORTS
from records.model import UnitCostBasis

MAX_COMPARED = 5
MIN_COMPARED = 2
MAX_QUERY = 500
PAGE_SIZE = 10
MAX_SHOWN = 100
_MAX_VALUES = 20

Params = dict[str, list[str]]
GetAll = Callable[[str], list[str]]


@dataclass(frozen=True)
class FilterName:
    """One filter: `key` in the search engine, `param` in the URL, `label` on the page."""

    key: str
    param: str
    label: str


FILTERS: tuple[FilterName, ...] = (
    FilterName("target_group", "zielgruppe", "Zielgruppe"),
    FilterName("instrument", "instrument", "Instrument"),
    FilterName("cost_per_participant_month", "kosten-monat", "Kosten je Teilnehmermonat"),
    FilterName("cost_per_participant", "kosten-teilnahme", "Kosten je Teilnahme"),
    FilterName("duration_months", "dauer", "Dauer"),
    FilterName("participants", "plaetze", "Plätze oder Teilnehmende"),
    FilterName("staffing_ratio", "schluessel", "Teilnehmende je Fachkraft"),
    FilterName("weekly_hours", "wochenstunden", "Wochenstunden"),
    FilterName("placement_rate", "vermittelt", "In Arbeit oder Ausbildung"),
    FilterName("evidence_level", "evidenz", "Evidenzstufe"),
    FilterName("state", "bundesland", "Bundesland"),
    FilterName("organisation", "organisation", "Organisation"),
    FilterName("organisation_type", "traegerform", "Trägerform"),
    FilterName("legal_basis", "recht", "Rechtsgrundlage"),
    FilterName("kind", "art", "Art"),
    FilterName("document", "dokument", "Dokument"),
    FilterName("year", "jahr", "Jahr des Dokuments"),
    FilterName("has_cost", "kosten", "Kosten angegeben"),
    FilterName("has_results", "ergebnisse", "Ergebnisse angegeben"),
    FilterName("cost_total", "gesamtkosten", "Gesamtkosten"),
    FilterName("running", "laufzeit", "Laufzeit im Jahr"),
    FilterName("started", "beginn", "Beginn im Jahr"),
)
FILTER_BY_KEY = {item.key: item for item in FILTERS}

BASES: dict[str, UnitCostBasis] = {
    "teilnehmermonat": "per_participant_month",
    "teilnahme": "per_participant",
    "platz-jahr": "per_place_year",
    "integration": "per_integration",
    "gesamt": "total",
}
BASIS_NAMES: dict[UnitCostBasis, str] = {
    "per_participant_month": "je Teilnehmermonat",
    "per_participant": "je Teilnahme",
    "per_place_year": "je Platz und Jahr",
    "per_integration": "je Integration",
    "total": "Gesamtkosten",
}
DEFAULT_BASIS = "teilnehmermonat"
DEFAULT_BUDGET = 100_000  # euros
MAX_BUDGET = 1_000_000_000


def clean(value: str, limit: int = MAX_QUERY) -> str:
    """Typed text without control characters and surplus white space, cut to `limit`."""
    visible = "".join(c if c.isprintable() else " " for c in value)
    return re.sub(r"\s+", " ", visible).strip()[:limit]


def unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


@dataclass(frozen=True)
class SearchState:
    """The search page as its URL tells it.

    `filters` by key; `without` are wordings of the question that are not to be interpreted;
    `similar_to` asks for approaches like this one instead of a question.
    """

    query: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown: int = PAGE_SIZE
    sort: str = RELEVANCE
    without: tuple[str, ...] = ()
    similar_to: str = ""

    @property
    def empty(self) -> bool:
        return not self.query and not self.filters and not self.similar_to

    def params(self, compared: Iterable[str] = ()) -> Params:
        """As query parameters, the comparison list behind it."""
        found: Params = {}
        if self.similar_to:
            found["aehnlich"] = [self.similar_to]
        if self.query:
            found["q"] = [self.query]
        for item in FILTERS:
            if self.filters.get(item.key):
                found[item.param] = list(self.filters[item.key])
        if self.without:
            found["ohne"] = list(self.without)
        if self.sort != RELEVANCE:
            found["sortierung"] = [self.sort]
        if self.shown > PAGE_SIZE:
            found["treffer"] = [str(self.shown)]
        return found | ids_params(compared)

    def having(self, key: str, value: str) -> SearchState:
        """The same search with one filter value more."""
        values = unique([*self.filters.get(key, ()), value])
        return replace(self, filters={**self.filters, key: tuple(values)}, shown=PAGE_SIZE)

    def lacking(self, key: str, value: str | None = None) -> SearchState:
        """The same search with one filter value, or a whole filter, taken away."""
        kept = {k: tuple(v for v in vs if value is not None and v != value) if k == key else vs
                for k, vs in self.filters.items()}  # fmt: skip
        return replace(self, filters={k: v for k, v in kept.items() if v}, shown=PAGE_SIZE)

    def literally(self, text: str) -> SearchState:
        """The same question with one wording taken as it stands."""
        return replace(self, without=tuple(unique([*self.without, text])), shown=PAGE_SIZE)

    def interpreted(self, text: str) -> SearchState:
        """The same question with one wording interpreted again."""
        return replace(self, without=tuple(t for t in self.without if t != text), shown=PAGE_SIZE)

    def without_filters(self) -> SearchState:
        return replace(self, filters={}, shown=PAGE_SIZE)

    def more(self) -> SearchState:
        return replace(self, shown=min(MAX_SHOWN, self.shown + PAGE_SIZE))


def read_search(get_all: GetAll, accepts: Callable[[str, str], bool]) -> SearchState:
    """The search in the URL; filter values that mean nothing to the collection are left out.

    `accepts(key, value)` says whether a value can be filtered by.
    """
    filters: dict[str, tuple[str, ...]] = {}
    for item in FILTERS:
        asked = unique(get_all(item.param)[:_MAX_VALUES])
        values = tuple(value for value in asked if accepts(item.key, value))
        if values:
            filters[item.key] = values
    shown = PAGE_SIZE
    for number in get_all("treffer")[-1:]:
        if number.isdecimal() and len(number) < 5:
            shown = max(PAGE_SIZE, min(MAX_SHOWN, int(number)))
    query = clean((get_all("q") or [""])[-1])
    asked_sort = (get_all("sortierung") or [RELEVANCE])[-1]
    texts = (clean(text, MAX_QUERY) for text in get_all("ohne")[:_MAX_VALUES])
    return SearchState(
        query,
        filters,
        shown,
        asked_sort if asked_sort in SORTS else RELEVANCE,
        tuple(unique(text for text in texts if text)) if query else (),
        "" if query else clean((get_all("aehnlich") or [""])[-1]),
    )


def read_ids(get_all: GetAll, known: Iterable[str]) -> list[str]:
    """The approaches to compare, in order; unknown ones left out, at most five."""
    existing = set(known)
    return [i for i in unique(get_all("ids")) if i in existing][:MAX_COMPARED]


def read_basis(get_all: GetAll) -> str:
    """The cost basis in the URL, else the usual one."""
    asked = (get_all("basis") or [DEFAULT_BASIS])[-1]
    return asked if asked in BASES else DEFAULT_BASIS


def read_differences(get_all: GetAll) -> bool:
    return get_all("unterschiede")[-1:] == ["ja"]


def read_price_year(get_all: GetAll, years: Iterable[int]) -> int | None:
    """The year whose prices are asked for; `None` for the prices of the documents."""
    asked = (get_all("preise") or [""])[-1]
    return next((year for year in years if str(year) == asked), None)


def read_budget(get_all: GetAll) -> int:
    """Whole euros of the budget question, else the usual sum."""
    asked = (get_all("budget") or [""])[-1]
    if asked.isascii() and asked.isdecimal() and len(asked) <= len(str(MAX_BUDGET)):
        return min(MAX_BUDGET, int(asked)) or DEFAULT_BUDGET
    return DEFAULT_BUDGET


def ids_params(ids: Iterable[str]) -> Params:
    found = unique(ids)
    return {"ids": found} if found else {}


def record_params(record_id: str, compared: Iterable[str] = ()) -> Params:
    return {"id": [record_id]} | ids_params(compared)


@dataclass(frozen=True)
class CompareState:
    """The comparison as its URL tells it.

    `price_year` is `None` for the prices of the documents, `budget` counts whole euros,
    `differences` shows only rows that differ.
    """

    ids: tuple[str, ...] = ()
    basis: str = DEFAULT_BASIS
    price_year: int | None = None
    budget: int = DEFAULT_BUDGET
    differences: bool = False

    def params(self) -> Params:
        """As query parameters; what is as usual is left out."""
        found = ids_params(self.ids)
        if self.basis != DEFAULT_BASIS:
            found["basis"] = [self.basis]
        if self.price_year is not None:
            found["preise"] = [str(self.price_year)]
        if self.budget != DEFAULT_BUDGET:
            found["budget"] = [str(self.budget)]
        if self.differences:
            found["unterschiede"] = ["ja"]
        return found


def read_compare(get_all: GetAll, ids: Iterable[str], years: Iterable[int]) -> CompareState:
    """The comparison in the URL; `ids` are already checked, `years` can be converted to."""
    return CompareState(
        tuple(ids),
        read_basis(get_all),
        read_price_year(get_all, years),
        read_budget(get_all),
        read_differences(get_all),
    )


def compare_params(compared: Iterable[str]) -> Params:
    """The way to the comparison with everything as usual."""
    return ids_params(compared)


def href(page: str, params: Params | None = None) -> str:
    """A link from any page to another one: pages lie side by side, the search above them."""
    path = "./" if page == "suche" else page
    query = urlencode(params or {}, doseq=True)
    return f"{path}?{query}" if query else path


def share_url(address: str | None, params: Params) -> str:
    """A link to send: the address of the page that is open, with these parameters."""
    page = (address or "").partition("?")[0].partition("#")[0]
    query = urlencode(params, doseq=True)
    return f"{page}?{query}" if query else page

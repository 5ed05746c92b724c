"""What is understood of a question can be seen, switched off, counted and sorted by."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.query import corrected, parse, readable
from records.model import Duration, Record, UnitCost
from tests.index.examples import DOCUMENT, evidence, fill_store, make_record

_WORDS = """
Wie haben andere Alleinerziehende in Teilzeitausbildung erreicht unter 1000 Euro im Monat höchstens
6 Monate 1:50 § 16i SGB II 16 e Hartz IV null Bock Nordtal NRW wage subsidy for lone parents
Umschuhlung Gesundheitsberatnug 1 Euro Job Teilzeit ausbildung BG-Coaching nie zum Termin
Teilnehmer/-innen mit Ergebnissen 2013 AGH ? „ ( - keine über
"""
QUESTIONS = st.lists(st.sampled_from(_WORDS.split()), max_size=10).map(" ".join) | st.text(
    max_size=40
)
slow = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@slow
@given(query=QUESTIONS)
def test_any_question_gets_an_answer_that_tells_what_was_understood(
    engine: Any, query: str
) -> None:
    result = engine.search(query)
    assert len(result.hits) <= result.total
    speller = engine._speller.corrections(readable(query))
    said = (readable(query).casefold(), corrected(readable(query), speller).casefold())
    for item in result.understood:
        assert item.text and any(item.text.casefold() in text for text in said), item
        assert item.label and item.value


@slow
@given(query=QUESTIONS)
@example(query="Nordtal Umschuhlung Nordtal")
def test_what_is_switched_off_is_gone(engine: Any, query: str) -> None:
    result = engine.search(query, k=20)
    for item in result.understood:
        without = engine.search(query, k=20, without=[item.text])
        same = [
            other
            for other in without.understood
            if (other.kind, other.text, other.value) == (item.kind, item.text, item.value)
        ]
        assert same == []
    everything = [item.text for item in result.understood]
    plain = engine.search(query, k=20, without=everything)
    # a word that a limit had taken up is a word to correct again once the limit is off
    taken = " ".join(item.text for item in result.understood if item.kind == "filter")
    left = {i.kind for i in plain.understood if i.kind != "spelling" or i.text not in taken}
    assert left <= {"filter", "synonym", "abbreviation"}


def test_a_limit_switched_off_is_the_search_without_it(engine: Any) -> None:
    limited = engine.search("unter 100 Euro im Monat", k=20)
    chip = next(item for item in limited.understood if item.kind == "filter")
    free = engine.search("unter 100 Euro im Monat", k=20, without=[chip.text])
    assert chip not in free.understood
    assert all(not hit.unstated for hit in free.hits)


@pytest.fixture(scope="module")
def figured(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An engine over five records, some of which state cost, duration or year."""
    from index import SearchEngine, build_index

    def record(slug: str, cost: str | None, months: int | None, year: int | None) -> Record:
        values: dict[str, Any] = {"document": DOCUMENT.model_copy(update={"year": year})}
        if cost is not None:
            values["unit_costs"] = [
                UnitCost(basis="per_participant_month", amount=Decimal(cost), origin="stated")
            ]
        if months is not None:
            values["durations"] = [
                Duration(kind="participation", months=months, evidence=evidence())
            ]
        texts = {"description": f"Beratung und Arbeit für alle, Gruppe {slug}."}
        return make_record(slug, f"Kurs {slug}", texts, **values)

    folder = tmp_path_factory.mktemp("zahlen")
    fill_store(
        folder,
        [
            record("eins", "900", 6, 2013),
            record("zwei", None, 3, 2021),
            record("drei", "400", None, None),
            record("vier", "650.50", 12, 2016),
            record("ohne", None, None, 2013),
        ],
    ).close()
    build_index(folder)
    return SearchEngine.open(folder)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("cost_per_participant_month", ["drei", "vier", "eins"]),
        ("duration_months", ["zwei", "eins", "vier"]),
        ("year", ["zwei", "vier"]),
    ],
)
@pytest.mark.parametrize("query", ["", "Beratung Arbeit"])
def test_sorted_by_a_figure_what_states_none_comes_last(
    figured: Any, query: str, sort: str, order: list[str]
) -> None:
    found = [hit.record.id.removeprefix("probe/") for hit in figured.search(query, sort=sort).hits]
    assert found[: len(order)] == order
    assert len(found) == 5


@pytest.mark.parametrize(
    ("query", "first", "gone"),
    [
        ("unter 700 Euro im Monat", {"drei", "vier"}, {"eins"}),
        ("höchstens 6 Monate", {"eins", "zwei"}, {"vier"}),
        ("no longer than 6 months", {"eins", "zwei"}, {"vier"}),
        ("keine Maßnahme über 6 Monate", {"eins", "zwei"}, {"vier"}),
        ("ab 2016", {"zwei", "vier"}, {"eins", "ohne"}),
    ],
)
def test_a_limit_leaves_out_what_breaks_it_and_puts_the_silent_last(
    figured: Any, query: str, first: set[str], gone: set[str]
) -> None:
    result = figured.search(f"Beratung und Arbeit, {query}")
    found = [hit.record.id.removeprefix("probe/") for hit in result.hits]
    assert set(found[: len(first)]) == first
    assert not gone & set(found)
    assert all(hit.unstated for hit in result.hits[len(first) :])
    chip = next(item for item in result.understood if item.kind == "filter")
    free = figured.search(f"Beratung und Arbeit, {query}", without=[chip.text])
    assert gone <= {hit.record.id.removeprefix("probe/") for hit in free.hits}


def test_bands_of_figures_count_what_their_filter_finds(figured: Any) -> None:
    counted = 0
    for key in ("cost_per_participant_month", "duration_months", "year"):
        for facet in figured.search("").facets[key]:
            assert figured.search("", {key: [facet.value]}).total == facet.count, (key, facet)
            counted += facet.count
    assert counted >= 10


def test_a_facet_counts_what_its_filter_finds(engine: Any) -> None:
    facets = engine.search("").facets
    assert facets
    for key, counts in facets.items():
        for facet in counts:
            found = engine.search("", {key: [facet.value]})
            assert found.total == facet.count, (key, facet)


def test_relaxations_say_what_taking_away_would_find(engine: Any) -> None:
    query, filters = "höchstens 1 Monat", {"state": ["Hessen"], "kind": ["instrument"]}
    result = engine.search(query, filters)
    if result.total:
        pytest.fail("the question should find nothing")
    assert result.relaxations
    for item in result.relaxations:
        if item.text is not None:
            assert engine.search(query, filters, without=[item.text]).total == item.count
        else:
            fewer = {key: values for key, values in filters.items() if key != item.key}
            assert engine.search(query, fewer).total == item.count


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Wie haben andere Jobcenter Hausbesuche gemacht?", "Hausbesuche"),
        ("Gibt es schon Erfahrungen mit Hausbesuchen, die sich bewährt haben?", "Hausbesuche"),
        ("What have others tried with Hausbesuche?", "Hausbesuche"),
    ],
)
@pytest.mark.parametrize("mode", ["hybrid", "dense", "lexical"])
def test_how_it_is_asked_does_not_count(engine: Any, sentence: str, words: str, mode: str) -> None:
    first = engine.search(words, mode=mode).hits[0].record.id
    assert engine.search(sentence, mode=mode).hits[0].record.id == first


def test_words_of_asking_have_no_weight(engine: Any) -> None:
    from index.thesaurus import thesaurus

    splitter = engine._build.lexical.splitter
    asked = parse("Wie haben andere versucht, Schuldner zu beraten?", splitter, thesaurus())
    assert "versucht" not in asked.topic
    assert "versucht" not in [term.term for term in asked.terms]
    # where nothing else is said, they are all there is
    assert parse("versucht", splitter, thesaurus()).terms


def test_a_paragraph_and_its_name_find_each_other(engine: Any) -> None:
    for query in ("Teilhabe am Arbeitsmarkt", "16i", "16 i", "Paragraph 16 i", "§ 16i SGB II"):
        assert engine.search(query).hits[0].record.id == "probe/lohn", query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Gründungszuschus", "Gründungszuschuss"),
        ("Kurzarbeitergled", "Kurzarbeitergeld"),
        ("Eingliederungsvereinbahrung", "Eingliederungsvereinbarung"),
        ("Schuldnerberatnug", "Schuldnerberatung"),
    ],
)
def test_words_of_the_field_are_mended_though_the_collection_lacks_them(
    engine: Any, typed: str, meant: str
) -> None:
    assert [item.word for item in engine._speller.corrections(typed)] == [meant]
    assert engine._speller.corrections(meant) == []


@pytest.mark.parametrize(
    "word", ["Lehrer", "Kurzarbeitergeld", "Jobcarving", "Careleaver", "Foerderung", "Streetwork"]
)
def test_words_of_the_field_are_never_corrected(engine: Any, word: str) -> None:
    assert engine._speller.corrections(word) == []

"""From search results to what the page says."""

from __future__ import annotations

from index import Hit, LegScore, MatchSpan, Passage, Understood
from tests.ui import double
from ui import examples, results
from ui.catalogue import Catalogue
from ui.links import SearchState

CATALOGUE = Catalogue(double.records())


def test_browsing_needs_no_engine() -> None:
    state = SearchState(filters={"target_group": ("single_parents",), "has_cost": ("nein",)})
    found = results.find(state, CATALOGUE, None)
    assert [item.record.id for item in found.items] == ["plan-2021/ohne-zahl"]
    groups = {o.value: o.count for o in found.facets["target_group"]}
    assert groups == {"single_parents": 1}
    costs = {o.value: o.count for o in found.facets["has_cost"]}
    assert costs == {"ja": 1, "nein": 1}, "the other value can still be added"


def test_search_gives_hits_with_facets() -> None:
    engine = double.Engine()
    found = results.find(SearchState("Alleinerziehende"), CATALOGUE, engine)  # type: ignore[arg-type]
    assert [item.record.id for item in found.items] == ["muster-2013/lernpatinnen"]
    assert found.items[0].hit is not None
    assert [(o.label, o.count) for o in found.facets["target_group"]] == [("Alleinerziehende", 1)]


def test_headline_names_question_and_filters() -> None:
    state = SearchState("Hausbesuch", {"target_group": ("youth", "single_parents")})
    nothing = results.Found([], 0, {})
    assert results.headline(state, nothing, CATALOGUE) == (
        "Kein Ansatz zu „Hausbesuch“ (Zielgruppe: Jugendliche und junge Erwachsene oder "
        "Alleinerziehende)."
    )
    many = results.Found([], 12, {})
    assert results.headline(SearchState("Hausbesuch"), many, CATALOGUE) == (
        "12 Ansätze zu „Hausbesuch“, die passendsten zuerst."
    )


def test_chosen_values_stay_choosable_without_hits() -> None:
    options = results.filter_options("target_group", results.Found([], 0, {}), CATALOGUE, ["youth"])
    assert [(o.value, o.label, o.count) for o in options] == [
        ("youth", "Jugendliche und junge Erwachsene", 0)
    ]


def test_understood_lines() -> None:
    understood = [
        Understood("synonym", "Lehre", "Ausbildung", "vocational_training"),
        Understood("synonym", "Coaching", "Coaching", "coaching"),
        Understood("filter", "in NRW", "Bundesland: Nordrhein-Westfalen", "nrw"),
    ]
    assert results.understood_lines(understood) == [
        "„Lehre“ auch als Ausbildung",
        "„in NRW“ als Einschränkung Bundesland: Nordrhein-Westfalen",
    ]


def test_reasons() -> None:
    record = double.records()[0]
    hit = Hit(
        record,
        1,
        0.9,
        {"lexical": LegScore(1, 12.345), "dense": LegScore(None, None)},
        Passage("Ausbildung in Teilzeit", "target_group", "Zielgruppe", 2, None),
        [
            MatchSpan(14, 22, "Teilzeit", None),
            MatchSpan(0, 10, "Ausbildung", "Lehre"),
        ],
    )
    assert results.reasons(hit) == [
        "Wortsuche: Rang 1, Wert 12,35",
        "Bedeutungssuche: kein Treffer",
        "Gefundene Wörter: Teilzeit",
        "„Ausbildung“ gefunden, weil Sie nach „Lehre“ gefragt haben",
        "Fundstelle: Zielgruppe, Seite 2",
    ]


def test_excerpt_shows_the_marks() -> None:
    text = "Anfang. " + "Füllwort " * 100 + "Alleinerziehende in Teilzeit. " + "Füllwort " * 100
    start = text.index("Alleinerziehende")
    shown = results.excerpt(text, [(start, start + 16)])
    assert "<mark>Alleinerziehende</mark>" in shown
    assert shown.startswith("… ") and shown.endswith(" …")
    assert len(shown) < 420
    assert results.excerpt("kurz", []) == "kurz"
    assert results.excerpt(text, []).startswith("Anfang.")


def test_examples_are_offered_only_where_there_is_an_answer() -> None:
    assert examples.questions(CATALOGUE) == ["Teilzeitausbildung für Alleinerziehende"]
    assert examples.questions(Catalogue([])) == []

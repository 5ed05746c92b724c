"""From search results to what the page says."""

from __future__ import annotations

from typing import Any

from index import Hit, LegScore, MatchSpan, Passage, Understood
from tests.ui import double
from ui import examples, facets, results
from ui.catalogue import Catalogue
from ui.links import SearchState

CATALOGUE = Catalogue(double.records())
ENGINE: Any = double.Engine()


def test_browsing_needs_no_engine() -> None:
    state = SearchState(filters={"target_group": ("single_parents",), "has_cost": ("nein",)})
    found = results.find(state, CATALOGUE, None)
    assert [item.record.id for item in found.items] == ["plan-2021/ohne-zahl"]
    groups = {o.value: o.count for o in found.facets["target_group"]}
    assert groups == {"single_parents": 1}
    costs = {o.value: o.count for o in found.facets["has_cost"]}
    assert costs == {"ja": 1, "nein": 1}, "the other value can still be added"


def test_search_gives_hits_with_facets() -> None:
    found = results.find(SearchState("Alleinerziehende"), CATALOGUE, ENGINE)
    assert [item.record.id for item in found.items] == ["muster-2013/lernpatinnen"]
    assert found.items[0].hit is not None
    assert [(o.label, o.count) for o in found.facets["target_group"]] == [("Alleinerziehende", 1)]


def test_values_beside_a_chosen_one_can_be_added() -> None:
    state = SearchState("Kosten", {"target_group": ("youth",)})
    found = results.find(state, CATALOGUE, ENGINE)
    assert [o.value for o in found.facets["target_group"]] == ["single_parents", "youth"]
    assert {o.value for o in found.facets["document"]} == {"muster-2013"}


def test_numbers_are_filtered_by_ranges_and_counted_in_bands() -> None:
    state = SearchState(filters={"cost_per_participant_month": ("..<480",)})
    found = results.find(state, CATALOGUE, None)
    assert [item.record.id for item in found.items] == ["muster-2013/haus-zu-haus"]
    bands = {o.label: o.count for o in found.facets["cost_per_participant_month"]}
    assert bands == {"250 bis unter 500 €": 1, "500 bis unter 750 €": 2, "ohne Angabe": 1}
    assert CATALOGUE.accepts("duration_months", "3..6")
    assert not CATALOGUE.accepts("duration_months", "lange")
    assert not CATALOGUE.accepts("target_group", "3..6")


def test_browsing_in_the_order_asked_for() -> None:
    state = SearchState(filters={"has_cost": ("ja",)}, sort="cost_per_participant_month")
    names = [item.record.name for item in results.find(state, CATALOGUE, None).items]
    assert names[0] == "Haus-zu-Haus", "450 € is the least"
    by_name = results.find(SearchState(filters={"has_cost": ("ja",)}), CATALOGUE, None)
    assert [item.record.name for item in by_name.items] == sorted(names)


def test_similar_approaches_leave_out_the_one_itself() -> None:
    state = SearchState(similar_to="muster-2013/lernpatinnen")
    found = results.find(state, CATALOGUE, ENGINE)
    assert len(found.items) == 3
    assert results.headline(state, found, CATALOGUE) == (
        "3 Ansätze ähnlich wie „Lernpatinnen (Ausbildung in Teilzeit)“, die ähnlichsten zuerst."
    )


def test_nothing_found_says_what_to_leave_out() -> None:
    state = SearchState(filters={"target_group": ("youth",), "has_cost": ("nein",)})
    found = results.find(state, CATALOGUE, None)
    assert found.total == 0
    # one costs nothing and is for others, one is for the young and names its cost
    assert {(r.label, r.count) for r in found.relaxations} == {
        ("Zielgruppe: Jugendliche und junge Erwachsene", 1),
        ("Kosten angegeben: nein", 1),
    }
    offered = facets.take_away(state, found, CATALOGUE, [])
    assert "Ohne „Kosten angegeben: nein“</a>: 1 Ansatz" in offered
    assert "Ohne alle Filter" in offered


def test_what_is_silent_is_told() -> None:
    found = results.Found([], 9, {}, unstated={"duration_months": 4, "state": 9})
    assert results.silent_notes(SearchState("q"), found) == [
        "4 davon machen keine Angabe zu „Dauer“ und stehen weiter hinten.",
        "Keiner der Ansätze macht eine Angabe zu „Bundesland“.",
    ]
    limited = SearchState("q", {"duration_months": ("..6",)})
    assert results.silent_notes(limited, found)[0] == (
        "4 weitere Ansätze machen keine Angabe zu „Dauer“ und fehlen deshalb hier."
    )


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


def test_chips_say_what_was_understood_and_how_to_take_it_away() -> None:
    understood = [
        Understood("synonym", "Lehre", "Ausbildung", "vocational_training"),
        Understood("synonym", "Coaching", "Coaching", "coaching"),
        Understood("spelling", "Caoching", "Coaching", "Coaching"),
        Understood("filter", "in NRW", "Bundesland: Nordrhein-Westfalen", "nrw", "state"),
    ]
    assert [facets.told(item)[0] for item in understood] == [
        "„Lehre“ auch als Ausbildung",
        "",
        "„Caoching“ gelesen als „Coaching“",
        "Bundesland: Nordrhein-Westfalen",
    ]
    state = SearchState("Lehre in NRW", {"year": ("2013",)}, without=("AGH",))
    shown = facets.chips(state, understood, CATALOGUE, ["a/b"])
    assert shown.count("<li>") == 5
    assert 'aria-label="Jahr des Dokuments: 2013 entfernen"' in shown
    assert "ohne=AGH&amp;ohne=in+NRW" in shown
    assert "„AGH“ wieder deuten" in shown
    assert shown.count("ids=a%2Fb") == 5, "the comparison goes along"


def test_chips_escape_what_was_typed() -> None:
    hostile = Understood("synonym", "<b>", '"><script>', "x")
    shown = facets.chips(SearchState("<b>", without=("<i>",)), [hostile], CATALOGUE, [])
    assert "<script>" not in shown and "<i>" not in shown


def test_facets_toggle_values() -> None:
    state = SearchState(filters={"target_group": ("youth",)})
    found = results.find(state, CATALOGUE, None)
    panel = facets.panel(state, found, CATALOGUE, [])
    assert "Eingrenzen (1 aktiv)" in panel
    assert 'aria-label="Zielgruppe: Jugendliche und junge Erwachsene entfernen"' in panel
    assert "zielgruppe=youth&amp;zielgruppe=single_parents" in panel


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
        ("duration_months",),
    )
    assert results.reasons(hit) == [
        "Wortsuche: Rang 1",
        "Bedeutungssuche: kein Treffer",
        "Gefundene Wörter: Teilzeit",
        "„Ausbildung“ gefunden, weil Sie nach „Lehre“ gefragt haben",
        "Fundstelle: Zielgruppe, Seite 2",
        "Keine Angabe zu: Dauer",
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

"""What a question means beyond its words."""

from __future__ import annotations

import pytest

from index.thesaurus import thesaurus


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Ein-Euro-Jobs für Ältere", "job_opportunity"),
        ("was bringt eine agh", "job_opportunity"),
        ("Hartz IV", "basic_income_support"),
        ("alleinerziehender Vater", "single_parents"),
        ("programmes for single parents", "single_parents"),
        ("nicht zum Termin erscheinen", "hard_to_reach"),
        ("Ausbildung in Teilzeit", "part_time_training"),
    ],
)
def test_concepts_are_found_in_any_wording(query: str, code: str) -> None:
    assert code in [concept.term.code for concept in thesaurus().concepts(query)]


def test_words_of_a_longer_name_are_no_concept_of_their_own() -> None:
    found = [c.term.code for c in thesaurus().concepts("aufsuchende Arbeit mit Minijobbern")]
    assert "outreach" in found
    assert "regular_employment" not in found
    assert found.count("minijobbers") == 1


def test_the_last_part_of_a_compound_says_what_it_is_the_first_for_whom() -> None:
    found = {c.term.code: (c.text, c.how) for c in thesaurus().concepts("Gibt es BG-Coaching?")}
    assert found["coaching"] == ("BG-Coaching", "name")
    assert found["households"] == ("BG", "part")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Schulungscoaching", "coaching"),
        ("Bildungslotsen", "mentoring"),
        ("Holzwerkstätten", "practical_work"),
        ("Jobakademie", "job_academy"),
    ],
)
def test_compounds_are_known_by_their_head(word: str, code: str) -> None:
    assert code in [c.term.code for c in thesaurus().concepts(word)]
    assert code in [p.term.code for p in thesaurus().places_in(f"In der {word} lernen viele.")]


def test_abbreviations_in_documents_need_their_capitals() -> None:
    assert [p.term.code for p in thesaurus().places_in("in der AGH")] == ["job_opportunity"]
    assert not list(thesaurus().places_in("der mag das"))


def test_names_do_not_reach_across_sentences() -> None:
    assert not [
        p
        for p in thesaurus().places_in("Ausbildung. In Teilzeit")
        if p.term.code == "part_time_training"
    ]


def test_abbreviations_both_ways() -> None:
    words = thesaurus()
    assert [s.other for s in words.short_forms("IFK im Team")] == ["Integrationsfachkraft"]
    assert [s.other for s in words.short_forms("jede Integrationsfachkraft")] == ["IFK"]


def test_understood_keeps_the_users_wording() -> None:
    words, query = thesaurus(), "1-Euro-Job mit VZÄ"
    understood = words.understood(words.concepts(query), words.short_forms(query))
    found = [(u.kind, u.text, u.value) for u in understood]
    assert ("synonym", "1-Euro-Job", "job_opportunity") in found
    assert ("abbreviation", "VZÄ", "Vollzeitäquivalent") in found


def test_wider_concepts_end() -> None:
    assert list(thesaurus().with_broader("minijobbers")) == ["minijobbers", "working_recipients"]
    assert list(thesaurus().with_broader("unknown")) == ["unknown"]

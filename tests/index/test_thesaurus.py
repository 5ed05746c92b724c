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


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Leute, die nie zum vereinbarten Termin kommen", "hard_to_reach"),
        ("den Termin nimmt er nie wahr", "hard_to_reach"),
        ("kann überhaupt kein Deutsch", "language_learners"),
        ("Vater allein mit zwei kleinen Kindern", "single_parents"),
        ("hat nie etwas Richtiges gelernt", "low_skilled"),
    ],
)
def test_a_need_is_met_by_its_words_near_each_other(query: str, code: str) -> None:
    found = {c.term.code: c for c in thesaurus().concepts(query)}
    assert code in found
    assert query[found[code].start : found[code].end] == found[code].text


def test_words_far_from_each_other_say_nothing_together() -> None:
    far = "Nie war die Lage so gut wie heute, sagt die Leitung, und nennt dafür einen Termin"
    assert "hard_to_reach" not in [c.term.code for c in thesaurus().concepts(far)]


def test_documents_are_not_read_loosely() -> None:
    said = "Er kam nie pünktlich zum vereinbarten Termin."
    assert "hard_to_reach" in [c.term.code for c in thesaurus().concepts(said)]
    assert "hard_to_reach" not in [p.term.code for p in thesaurus().places_in(said)]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("§ 16d SGB II", "job_opportunity"),
        ("16 d", "job_opportunity"),
        ("Paragraph 16 e", "long_term_integration"),
        ("16e SGB2", "long_term_integration"),
        ("§ 88 SGB III", "wage_subsidy"),
        ("§ 217 SGB III alt", "wage_subsidy"),
    ],
)
def test_paragraphs_mean_what_they_regulate(query: str, code: str) -> None:
    assert code in [c.term.code for c in thesaurus().concepts(query)]


def test_a_number_of_another_law_means_something_else() -> None:
    found = [c.term.code for c in thesaurus().concepts("§ 93 SGB IX")]
    assert "start_up_grant" not in found


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Teilzeit ausbildung", "part_time_training"),
        ("Schuldner beratung", "debt_counselling"),
        ("1 Euro Job", "job_opportunity"),
        ("1-Euro-Jobs", "job_opportunity"),
        ("Foerderung: Lohnkostenzuschuesse", "wage_subsidy"),
        ("lone parents", "single_parents"),
        ("who has tried job carving", "job_carving"),
    ],
)
def test_other_ways_to_write_a_name(query: str, code: str) -> None:
    assert code in [c.term.code for c in thesaurus().concepts(query)]


def test_german_words_are_no_english_ones() -> None:
    """ "Partner" is German here; "partners" in an English question is a household."""
    german = [c.term.code for c in thesaurus().concepts("die Krankenkassen als Partner")]
    english = [c.term.code for c in thesaurus().concepts("support for partners and spouses")]
    assert "households" not in german
    assert "households" in english


def test_words_of_the_field_are_consistent() -> None:
    """Every code that another entry or paragraph names exists, and every topic has a label."""
    from index.law import paragraphs
    from index.topics import field_words

    known = {term.code for term in thesaurus().words.terms()} | set(field_words())
    for entry in field_words().values():
        named = {*entry.means, *entry.near, *([entry.broader] if entry.broader else [])}
        assert named <= known, entry.code
        assert entry.label or entry.code in thesaurus().words.by_code, entry.code
    for paragraph in paragraphs():
        assert set(paragraph.codes) <= known, paragraph


def test_short_forms_are_met_as_they_are_written() -> None:
    words = thesaurus().with_definitions([("MN", "Maßnahmen")])
    assert "Bundesagentur für Arbeit" not in [s.other for s in words.short_forms("mit BaE")]
    assert "Bundesagentur für Arbeit" in [s.other for s in words.short_forms("mit der BA")]
    assert "Bedarfsgemeinschaft" in [s.other for s in words.short_forms("alle BGs")]
    assert not words.short_forms("Maßnahmen in Bayern")

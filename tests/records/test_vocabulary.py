"""The vocabulary: it covers the field, is consistent, and its names are met as they are meant."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from records.finder import TermFinder
from records.vocabulary import Vocabulary, vocabulary


def found(text: str, scheme: str = "instrument") -> list[str]:
    return [m.term.code for m in vocabulary().find(text, scheme)]


def test_it_covers_the_field() -> None:
    count = Counter(term.scheme for term in vocabulary().terms())
    assert count["target_group"] >= 40 and count["instrument"] >= 80
    assert count["funding"] >= 12 and count["organisation"] >= 10 and count["outcome"] >= 10


def test_every_term_has_a_german_label_of_its_own() -> None:
    for scheme in ("target_group", "instrument", "funding", "organisation", "outcome"):
        labels = [term.label for term in vocabulary().terms(scheme)]
        assert len(set(labels)) == len(labels)
        assert all(label[0].isupper() for label in labels)


@pytest.mark.parametrize("scheme", ["target_group", "instrument", "funding", "organisation"])
def test_every_name_is_met_by_its_own_term(scheme: str) -> None:
    """As it stands in the file, each name leads to its term."""
    for term in vocabulary().terms(scheme):
        for name in term.names():
            assert term.code in found(f"Es geht um {name.rstrip('*')}.", scheme), name


def test_wider_concepts_lead_upwards_and_end() -> None:
    words = vocabulary()
    for term in words.terms():
        seen = [term.code]
        while (above := words.by_code[seen[-1]].broader) is not None:
            assert above not in seen, f"{term.code} is wider than itself"
            assert words.by_code[above].scheme == term.scheme, term.code
            seen.append(above)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Förderung nach § 16k SGB II durch ganzheitlicher Betreuung", "holistic_support"),
        ("Teilhabe am Arbeitsmarkt nach § 16i SGB II", "labour_market_participation"),
        ("§16e", "long_term_integration"),
        ("ein Passiv-Aktiv-Transfer", "passive_active_transfer"),
        ("Bürgergeld-Bonus", "citizen_bonus"),
        ("mit einem Gründungszuschuss", "start_up_grant"),
        ("nach dem Budget für Arbeit", "work_budget"),
        ("durch die Jugendberufsagenturen", "youth_agency"),
        ("berufsbezogenen Deutschsprachförderung", "vocational_language_course"),
        ("assistierten Ausbildung", "assisted_training"),
        ("das Qualifizierungsgeld", "training_of_employees"),
        ("eines Ein-Euro-Jobs", "job_opportunity"),
    ],
)
def test_current_and_former_instruments(text: str, code: str) -> None:
    assert code in found(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lehrer an Schulen", "vocational_training"),
        ("MATERIAL und Mathematik", "mat"),
        ("Er mag Hunde", "mag"),
        ("Leistungen zur Teilhabe", "labour_market_participation"),
        ("§ 16 SGB II", "labour_market_participation"),
    ],
)
def test_other_words_are_not_met(text: str, code: str) -> None:
    assert code not in found(text)


def test_documents_are_met_strictly_and_questions_by_their_stems() -> None:
    finder = TermFinder(vocabulary().terms("outcome"))
    text = "Die Beratung wirkt."
    assert [m for m in finder.find(text, strict=True)] == []
    assert [m.term.code for m in finder.find(text)] == ["reach"]


def test_marks_that_belong_to_a_name_have_to_be_there() -> None:
    assert found("Gruppe 50+", "target_group") == ["older"]
    assert found("50 Personen", "target_group") == []
    assert found("bis zum 25. Lebensjahr", "target_group") == ["youth"]
    assert found("25 Lebensjahre", "target_group") == []


def test_the_bracket_around_a_gender_form_stays_outside() -> None:
    text = "(Langzeitleistungsbezieher/-innen)"
    (match,) = vocabulary().find(text, "target_group")
    assert text[match.start : match.end] == "Langzeitleistungsbezieher/-innen"


def test_mistakes_in_the_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "instrument.yaml").write_text("a:\n  label: A\n  broader: b\n", encoding="utf-8")
    with pytest.raises(ValueError, match="unknown: a"):
        Vocabulary.load(tmp_path)
    (tmp_path / "instrument.yaml").write_text("a:\n  label: A\n", encoding="utf-8")
    (tmp_path / "funding.yaml").write_text("a:\n  label: A\n", encoding="utf-8")
    with pytest.raises(ValueError, match="twice"):
        Vocabulary.load(tmp_path)

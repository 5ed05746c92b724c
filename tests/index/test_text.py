"""Laws of tokenising: what must stay whole, what must fall together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.compounds import CompoundSplitter
from index.passages import cut
from index.text import fold, plain_form, stem, tokens


def terms(text: str) -> list[str]:
    return [term for token in tokens(text) for term in token.terms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Betreuungsschlüssel 1:50", "1:50"),
        ("im Verhältnis 1 : 50", "1:50"),
        ("ein Schlüssel von 1 zu 50", "1:50"),
        ("nach § 16i SGB II", "§16i"),
        ("nach §16 i SGB II", "§16i"),
        ("nach SGB II", "sgb2"),
        ("Kosten von 117.335,04 Euro", "117335,04"),
        ("am 01.10.2012", "01.10.2012"),
    ],
)
def test_numbers_stay_one_token(text: str, expected: str) -> None:
    assert expected in terms(text)


def test_several_paragraphs_are_each_a_paragraph() -> None:
    assert {"§61", "§61a", "sgb3"} <= set(terms("§§ 61, 61a SGB III"))


def test_one_amount_in_two_spellings_is_one_term() -> None:
    assert terms("5.000,00") == terms("5000") == ["5000"]
    assert terms("5.000") != terms("5,000")


@pytest.mark.parametrize(
    "form",
    [
        "Teilnehmer/-innen",
        "Teilnehmer*innen",
        "Teilnehmer:innen",
        "Teilnehmer_innen",
        "Teilnehmer(innen)",
        "TeilnehmerInnen",
        "Teilnehmerinnen",
        "Teilnehmerin",
    ],
)
def test_gender_forms_are_the_plain_word(form: str) -> None:
    found = list(tokens(f"Die {form} lernen"))
    assert [t.text for t in found] == ["Die", form, "lernen"]
    assert found[1].terms == (stem("Teilnehmer"),)


@pytest.mark.parametrize("word", ["beginnen", "Berlin", "darin", "Medizin", "Termin"])
def test_words_that_only_look_feminine_stay(word: str) -> None:
    assert plain_form(word) == word.lower()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Förderung", "Foerderung"), ("Maßnahme", "Massnahmen"), ("Übergänge", "Uebergang")],
)
def test_umlauts_and_their_spellings_are_one(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_ue_without_umlaut_stays() -> None:
    assert (fold("Frauen"), fold("Quelle"), fold("neue")) == ("frauen", "quelle", "neue")


def test_hyphenated_words_give_parts_and_whole() -> None:
    found = terms("BG-Coaching")
    assert {"bg", "coaching", stem("BGCoaching")} == set(found)


@pytest.fixture
def splitter() -> CompoundSplitter:
    corpus = "Teilzeit und Ausbildung, Ausbildung in Teilzeit, Kinder, Betreuung, Kosten, Arbeit"
    return CompoundSplitter.fit([corpus])


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("teilzeitausbildung", ["Teilzeit", "Ausbildung"]),
        ("kinderbetreuungskosten", ["Kinder", "Betreuung", "Kosten"]),
        ("teilzeitausbildungen", ["Teilzeit", "Ausbildung"]),
        ("arbeitgeber", []),
        ("ausbildung", []),
        ("schreibtisch", []),
    ],
)
def test_compounds_split_into_known_words(
    splitter: CompoundSplitter, word: str, parts: list[str]
) -> None:
    assert list(splitter.parts(word)) == [stem(part) for part in parts]


@given(st.text(max_size=300))
def test_tokens_point_into_their_text(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.text
        end = token.end


@settings(deadline=None)  # the first call loads spaCy
@given(st.text(alphabet="abc .?!\n", max_size=600), st.integers(30, 120))
def test_cutting_loses_nothing_but_white_space(text: str, limit: int) -> None:
    pieces = list(cut(text, limit))
    assert all(text[start : start + len(piece)] == piece for start, piece in pieces)
    assert all(len(piece) <= limit for _, piece in pieces)
    assert "".join("".join(piece.split()) for _, piece in pieces) == "".join(text.split())


def test_cuts_fall_between_sentences_not_behind_abbreviations() -> None:
    first = "Im 2. Halbjahr 2012 begann z. B. Frau Muster mit der Arbeit nach Abs. 3 der Regel."
    text = f"{first} Danach kam der zweite Teil der Sache, der auch lang ist und nicht endet."
    assert next(cut(text, 100)) == (0, first)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("16 i", "§16i/sgb2"),
        ("Paragraph 16 e", "§16e/sgb2"),
        ("Paragraf 45 Sozialgesetzbuch III", "§45/sgb3"),
        ("§ 16h Zweites Buch Sozialgesetzbuch", "§16h/sgb2"),
        ("16e SGB2", "§16e/sgb2"),
        ("§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III", "§45/sgb3"),
        ("§§ 81, 82 ff. SGB III", "§82/sgb3"),
        ("SGB III § 88", "§88/sgb3"),
    ],
)
def test_a_paragraph_carries_its_law(text: str, term: str) -> None:
    assert term in [t for token in tokens(text, asked=True) for t in token.terms]


def test_house_numbers_of_documents_are_no_paragraphs() -> None:
    assert "§16e" not in terms("Schulstraße 16 e")
    assert "§16e" not in terms("Schulstraße 16e")


@pytest.mark.parametrize(
    ("one", "other"),
    [("zusammenzuarbeiten", "zusammenarbeiten"), ("einzustellen", "einstellen")],
)
def test_an_infinitive_is_one_with_and_without_zu(one: str, other: str) -> None:
    assert terms(one) == terms(other)


def test_trainees_are_no_infinitive() -> None:
    assert terms("Auszubildenden") == terms("Auszubildende")

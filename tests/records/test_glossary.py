"""When letters stand for words: every content word gives its first letter, compounds give more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.glossary import Definition, by_short, looks_short, stands_for
from tests.records.examples import evidence


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("AGH", "Arbeitsgelegenheiten"),
        ("LZB", "Langzeitleistungsbezug"),
        ("EGZ", "Eingliederungszuschuss"),
        ("eLb", "erwerbsfähige Leistungsberechtigte"),
        ("KdU", "Kosten der Unterkunft"),
        ("BvB", "Berufsvorbereitende Bildungsmaßnahme"),
        ("BaE", "Berufsausbildung in außerbetrieblichen Einrichtungen"),
        ("AVGS", "Aktivierungs- und Vermittlungsgutschein"),
        ("BCA", "Beauftragte für Chancengleichheit am Arbeitsmarkt"),
        ("MAbE", "Maßnahmen zur Aktivierung und beruflichen Eingliederung"),
        ("ÄD", "Ärztlicher Dienst"),
        ("BeKo", "Beratungskonzeption"),
        ("g-AGS", "gemeinsamer Arbeitgeberservice"),
        ("KMU", "kleine und mittlere Unternehmen"),
        ("GdB", "Grad der Behinderung"),
    ],
)
def test_letters_of_the_field(short: str, long: str) -> None:
    assert looks_short(short) and stands_for(short, long)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("AC", "Potential-Assessment"),
        ("KMU", "mittlere Unternehmen"),
        ("BA", "Arbeit"),
        ("AGH", "Gelegenheiten zur Arbeit"),
        ("JC", "Jobcenter Neustadt"),  # "Neustadt" gives no letter
        ("LZB", "Menschen im Langzeitleistungsbezug"),
        ("PRO", "Programm"),  # cut short
        ("FbW", "Fort- und Weiterbildung"),
        ("NRW", "Nordrhein"),
        ("EGZ", ""),
    ],
)
def test_words_that_do_not_give_the_letters(short: str, long: str) -> None:
    assert not stands_for(short, long)


@pytest.mark.parametrize("text", ["II", "VIII", "Projekt", "a", "m/w", "Abs", "2013", "AbCdEfGhIj"])
def test_what_is_no_abbreviation(text: str) -> None:
    assert not looks_short(text)


_WORD = st.text("abdefghiklmnoprstuwz", min_size=2, max_size=9).map(str.capitalize)


@given(st.lists(_WORD, min_size=2, max_size=6))
def test_initials_of_any_words_stand_for_them(words: list[str]) -> None:
    short = "".join(word[0] for word in words)
    assert stands_for(short, " ".join(words))
    assert stands_for(short, " der ".join(words))
    assert not stands_for(short, " ".join([*words, "Ypsilon"]))
    assert not stands_for("Q" + short, " ".join(words))


def test_definitions_are_grouped_by_their_letters() -> None:
    found = by_short(
        Definition(short, long, document, evidence())
        for short, long, document in (
            ("VB", "Vermittlungsbudget", "a"),
            ("VB", "vermittlungsbudget", "b"),
            ("VB", "Vorstand Bildung", "b"),
        )
    )
    assert [(d.long, d.document_id) for d in found["VB"]] == [
        ("Vermittlungsbudget", "a"),
        ("Vorstand Bildung", "b"),
    ]

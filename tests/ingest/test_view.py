"""The cleaned view never loses its place in the source."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ingest.cleaning import clean
from ingest.running_heads import drop_running_heads
from ingest.view import View, lines_of

TEXTS = st.text(alphabet="abcdäöüß XYZ.-*_<>/ub\n\t^{}€1234567890:,–„“", max_size=300)


@given(TEXTS)
def test_every_kept_character_maps_to_itself(source: str) -> None:
    view = clean(source)
    assert len(view.origin) == len(view.text) + 1
    assert list(view.origin) == sorted(view.origin)
    for char, at in zip(view.text, view.origin, strict=False):
        if char.isalnum():
            assert source[at] == char


@given(TEXTS, st.integers(0, 300), st.integers(0, 300))
def test_spans_are_slices_of_the_source(source: str, first: int, last: int) -> None:
    view = clean(source)
    first, last = sorted((min(first, len(view.text)), min(last, len(view.text))))
    start, end = view.span(first, last)
    assert 0 <= start <= end <= len(source)
    if view.text[first:last].strip():
        assert source[start:end].strip() == source[start:end] != ""


def test_sub_keeps_the_offsets_behind_a_replacement() -> None:
    view = View("ab**cd").sub(re.compile(r"\*\*"), "")
    assert view.text == "abcd"
    assert view.span(2, 4) == (4, 6)


def test_hyphenation_is_mended_and_genuine_hyphens_stay() -> None:
    text = (
        "Die Leistungs-berechtigten kommen. Ein-tritte 2021. Die Eintritte steigen. Ein Wort.\n"
        "SGB II- Leistungsberechtigte, EU- und Landesmittel, sozial- versicherungspflichtig, "
        "Kund-\nen, Maßnahme-\nund Projektkosten, Rheinland-Pfalz-\nSaarland, Teilnehmer/-innen"
    )
    mended = clean(text).text
    for word in (
        "Leistungsberechtigten", "Eintritte 2021", "SGB II- Leistungsberechtigte",
        "EU- und Landesmittel", "sozialversicherungspflichtig", "Kunden,",
        "Maßnahme- und Projektkosten", "Rheinland-Pfalz-Saarland", "Teilnehmer/-innen",
    ):  # fmt: skip
        assert word in mended, word


def test_lost_line_breaks_around_bold_labels_come_back() -> None:
    assert clean("Werkstatt****Kontakt:**Frau X**Email:**x").text.split("\n") == [
        "Werkstatt", "Kontakt:", "Frau X", "Email:", "x",
    ]  # fmt: skip
    assert clean("ein (**fett**) **Wort**").text == "ein (fett) Wort"


def without_heads(pages: list[str]) -> str:
    starts = [sum(map(len, pages[:number])) for number in range(len(pages))]
    return drop_running_heads(View("".join(pages)), starts).text


def test_running_heads_go_and_content_stays() -> None:
    words = ("eins", "zwei", "drei", "vier", "fünf", "sechs")
    pages = [
        f"Kopfzeile der Sammlung\nInhalt {word} steht hier\n{n}\n" for n, word in enumerate(words)
    ]
    text = without_heads(pages)
    assert "Kopfzeile" not in text and all(f"Inhalt {w} steht hier" in text for w in words)
    assert not re.search(r"(?m)^\d$", text)


def test_labels_at_the_edge_of_one_page_forms_are_no_running_heads() -> None:
    pages = [
        f"Praxisbeispiel\nName der Maßnahme\nWerkstatt {name}\nZielgruppe\nJugendliche\n"
        f"Laufzeit\n6 Monate\nTeilnehmerplätze\n{places} Plätze\nSeite {number} von 9\n"
        for number, (name, places) in enumerate((("Nord", 30), ("Süd", 20), ("West", 24)), 4)
    ]
    text = without_heads(pages)
    assert text.count("Name der Maßnahme") == 3 and "20 Plätze" in text and "24 Plätze" in text
    assert "Seite" not in text and "Praxisbeispiel" not in text


def test_a_label_over_running_text_is_a_running_head() -> None:
    pages = [f"Ergebnisse\nDas Jahr {year} war gut.\nEs ging voran.\n" for year in "ABCD"]
    assert "Ergebnisse" not in without_heads(pages)


def test_figures_that_go_on_with_the_chapters_are_running_heads() -> None:
    pages = [f"Kapitel {n // 2 + 1}\nText {'abcdef'[n]} der Seite.\nSchluss.\n" for n in range(6)]
    assert "Kapitel" not in without_heads(pages)


def _lines_one_by_one(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    found, at = [], start
    while at < end:
        cut = text.find("\n", at, end)
        cut = end if cut < 0 else cut
        found.append((at, cut, text[at:cut]))
        at = cut + 1
    return found


@given(st.text(alphabet="ab\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_lines_of_long_texts_are_cut_like_those_of_short_ones(
    text: str, first: int, second: int
) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    expected = _lines_one_by_one(text, start, end)
    assert lines_of(text, start, end) == expected
    # the same places with a long rest behind them, where the lines of the whole are kept
    long = text + "\nx" * 6000
    assert lines_of(long, start, end) == expected

"""A quote is shown where it stands, or alone, never in a wrong surrounding."""

from __future__ import annotations

from records.model import Evidence
from tests.ui import double
from ui import quotes


def test_quote_in_its_surroundings() -> None:
    shown = quotes.in_context(double.evidence("20 Plätze"), double.TEXT, width=25)
    assert shown.quote == "20 Plätze"
    assert shown.before.startswith("… ") and shown.before.endswith(" für ")
    assert shown.after.endswith(" …")
    assert shown.place == "Seite 2"


def test_quote_at_the_edges_of_the_document() -> None:
    text = "Anfang und Ende"
    first = quotes.in_context(Evidence(quote="Anfang", start=0, end=6), text)
    last = quotes.in_context(Evidence(quote="Ende", start=11, end=15), text)
    assert (first.before, first.after, first.place) == ("", " und Ende", "")
    assert (last.before, last.after) == ("Anfang und ", "")


def test_quote_stands_alone_when_the_document_changed() -> None:
    moved = Evidence(quote="20 Plätze", start=0, end=9)
    for text in (double.TEXT, None, ""):
        shown = quotes.in_context(moved, text)
        assert (shown.before, shown.quote, shown.after) == ("", "20 Plätze", "")


def test_surroundings_are_escaped() -> None:
    text = '<img src=x onerror="boom()"> 20 Plätze <b>'
    start = text.index("20")
    evidence = Evidence(quote="20 Plätze", start=start, end=start + 9, page=4)
    shown = quotes.quote_html(evidence, text, "Plan <i>")
    assert "<img" not in shown and "<b>" not in shown and "<i>" not in shown
    assert "<mark>20 Plätze</mark>" in shown
    assert "Plan &lt;i&gt;, Seite 4" in shown

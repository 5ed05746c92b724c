"""An approach that two documents tell: every value beside its document, every quote in its text."""

from __future__ import annotations

from records.comparison import compare
from records.complete import complete
from records.model import Evidence, Mention, Participants, Record
from tests.ui import double
from ui import comparison, facts, fragments
from ui.exports import collection, comparison_sheets

ELSEWHERE = "Anhang. Die Lernpatinnen begleiten Alleinerziehende auf 16 Plätzen im Stadtgebiet."
FIRST, SECOND = "„Gute Beispiele aus Musterland“ (2013)", "„Programm <b>2021</b>“"


def text_of(document_id: str) -> str | None:
    return ELSEWHERE if document_id == double.OTHER.id else double.document_text(document_id)


def told_twice() -> Record:
    quote = "16 Plätzen"
    start = ELSEWHERE.index(quote)
    evidence = Evidence(quote=quote, start=start, end=start + len(quote), page=7)
    mention = Mention(
        document=double.OTHER,
        span=(0, len(ELSEWHERE)),
        record="plan-2021/lernpatinnen",
        participants=[Participants(kind="places", value=16, evidence=evidence)],
    )
    return complete(double.records()[0].model_copy(update={"also_in": [mention]}))


def test_steckbrief_names_the_document_of_each_value() -> None:
    record = told_twice()
    (fact,) = [f for f in facts.extent(record) if f.label == "Teilnehmende"]
    assert [(v.text, v.aside) for v in fact.values] == [
        ("20 Plätze", f"laut {FIRST}"),
        ("16 Plätze", f"laut {SECOND}"),
    ]
    drawn = fragments.fact(fact, record, text_of)
    assert "<mark>16 Plätzen</mark> im Stadtgebiet" in drawn, "the quote in its own document"
    assert "Programm &lt;b&gt;2021&lt;/b&gt;, Seite 7" in drawn
    assert "<mark>20 Plätze</mark>" in drawn


def test_values_without_a_difference_need_no_document() -> None:
    record = told_twice()
    (fact,) = [f for f in facts.extent(record) if f.label == "Dauer"]
    assert [v.aside for v in fact.values] == ["Laufzeit"]


def test_comparison_spans_both_and_leads_to_both_quotes() -> None:
    record, other = told_twice(), double.records()[1]
    rows = {r.label: r for r in comparison.attributes([record, other])}
    assert rows["Teilnehmende"].texts[0] == (f"20 Plätze (laut {FIRST}); 16 Plätze (laut {SECOND})")
    found = compare([record, other], "per_participant_month")
    row = comparison.cost_rows([record, other], found)[0]
    assert row.texts[0] == "500,00 bis 625,00 €"  # 120.000 / (20 × 12) and / (16 × 12)
    source = row.cells[0].source
    assert source is not None
    assert {v.evidence.quote for v in source.inputs if v.evidence} >= {"20 Plätze", "16 Plätzen"}
    assert "<mark>16 Plätzen</mark>" in fragments.derivation(source, record, text_of)
    assert any(f"laut {FIRST} 20, laut {SECOND} 16" in caveat for caveat in found.caveats)


def test_files_name_the_document_of_each_quote() -> None:
    sheet = comparison_sheets.sources([told_twice()])
    quote, title = sheet.head.index("Zitat"), sheet.head.index("Dokument")
    by_quote = {row[quote]: row[title] for row in sheet.rows}
    assert by_quote["16 Plätzen"] == double.OTHER.title
    assert by_quote["20 Plätze"] == double.DOCUMENT.title
    whole = collection.values([told_twice()])
    quote, title = whole.head.index("Zitat"), whole.head.index("Dokument")
    assert {row[quote]: row[title] for row in whole.rows}["16 Plätzen"] == double.OTHER.title


def test_paths_into_other_documents_that_lead_nowhere() -> None:
    for path in ("also_in/9/participants/0", "also_in/0/participants/9", "also_in/x", "also_in/0"):
        assert facts.input_value(told_twice(), path) is None

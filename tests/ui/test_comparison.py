"""The side-by-side view: same attributes for all, differences marked, every figure sourced."""

from __future__ import annotations

from records.comparison import compare
from tests.ui import double
from ui import chart, comparison, facts

TOTAL, STATED, SILENT, RANGED = double.records()
ALL = [TOTAL, STATED, SILENT, RANGED]


def test_chosen_basis_names_value_origin_and_reason() -> None:
    rows = {r.label: r for r in comparison.chosen_cost(compare(ALL, "per_participant_month"))}
    assert rows["Kosten je Teilnehmermonat"].cells == [
        "500,00 €",
        "450,00 €",
        "Nicht vergleichbar, weil das Dokument keine Kosten nennt.",
        "500,00 bis 666,67 €",
    ]
    assert rows["Herkunft"].cells == ["berechnet", "angegeben", "–", "berechnet"]
    assert rows["Preisjahr"].cells == ["2013", "2012", "–", "keine Angabe"]
    assert rows["Rechenweg"].cells[0] == "120.000,00 € ÷ (20 Plätze × 12 Monate)"
    assert rows["Rechenweg"].cells[1] == "steht so im Dokument"


def test_differences_are_marked_and_equal_rows_are_not() -> None:
    rows = {r.label: r for r in comparison.attributes([STATED, RANGED])}
    assert not rows["Organisation"].differs
    assert rows["Zielgruppe"].differs
    assert "Wochenstunden" not in rows, "a field that nobody states is left out"
    assert rows["Teilnehmende"].cells == ["keine Angabe", "15 Plätze"]


def test_every_figure_leads_to_its_quotes() -> None:
    found = {s.label: s for s in comparison.sources(TOTAL)}
    assert next(iter(found)) == "Gesamtkosten"
    month = found["je Teilnehmermonat"]
    assert month.formula == "120.000,00 € ÷ (20 Plätze × 12 Monate)"
    quotes = [v.evidence.quote for v in month.inputs if v.evidence]
    assert quotes == ["120.000,00 €", "20 Plätze", "12 Monate"]
    assert comparison.sources(SILENT) == []


def test_inputs_that_do_not_exist_are_left_out() -> None:
    for path in ("costs/9", "costs/x", "sections/0", "nonsense/0", ""):
        assert facts.input_value(TOTAL, path) is None


def test_chart_data_and_description() -> None:
    drawn = comparison.bars(ALL, compare(ALL, "per_participant_month"))
    assert [(b.name, b.low, b.high) for b in drawn] == [
        ("Lernpatinnen", 500.0, 500.0),
        ("Haus-zu-Haus", 450.0, 450.0),
        ("Werkstatt", 500.0, 666.67),
    ]
    described = comparison.chart_description(drawn, "per_participant_month")
    assert described == (
        "Balkendiagramm, Kosten je Teilnehmermonat. Lernpatinnen: 500,00 €; "
        "Haus-zu-Haus: 450,00 €; Werkstatt: 500,00 bis 666,67 €."
    )
    spec = chart.cost_chart(drawn, "per_participant_month").to_dict()
    assert spec["description"] == described


def test_column_heads_are_short_and_never_the_same() -> None:
    assert comparison.column_heads([TOTAL, TOTAL, TOTAL]) == [
        "Lernpatinnen",
        "Lernpatinnen (2)",
        "Lernpatinnen (3)",
    ]
    long = TOTAL.model_copy(update={"name": "Ein Name " * 12})
    assert len(comparison.short_name(long)) <= 42


def test_facts_say_nothing_where_the_document_says_nothing() -> None:
    shown = {fact.label: fact.shown for fact in [*facts.who(SILENT), *facts.extent(SILENT)]}
    assert shown["Zielgruppe"] == "Alleinerziehende"
    assert shown["Teilnehmende"] == shown["Rechtsgrundlage"] == "keine Angabe"

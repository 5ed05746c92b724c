"""The side-by-side view: same attributes for all, differences marked, every figure sourced."""

from __future__ import annotations

from records.comparison import compare
from tests.ui import double
from ui import chart, compare_table, comparison, facts

TOTAL, STATED, SILENT, RANGED = double.records()
ALL = [TOTAL, STATED, SILENT, RANGED]


def test_chosen_basis_names_value_origin_and_reason() -> None:
    rows = {r.label: r for r in comparison.cost_rows(ALL, compare(ALL, "per_participant_month"))}
    assert rows["Kosten je Teilnehmermonat"].texts == [
        "500,00 €",
        "450,00 €",
        "Nicht vergleichbar, weil das Dokument keine Kosten nennt.",
        "500,00 bis 666,67 €",
    ]
    assert rows["Herkunft"].texts == [
        "berechnet: 120.000,00 € ÷ (20 Plätze × 12 Monate)",
        "angegeben: steht so im Dokument",
        "–",
        "berechnet: (90.000,00 bis 120.000,00 €) ÷ (15 Plätze × 12 Monate)",
    ]
    assert rows["Preisjahr"].texts == ["2013", "2012", "–", "keine Angabe"]
    assert not any(label.startswith("In Preisen") for label in rows)


def test_prices_of_a_year_stand_below_the_nominal_ones() -> None:
    found = compare(ALL, "per_participant_month", 2023)
    rows = {r.label: r for r in comparison.cost_rows(ALL, found)}
    assert rows["Kosten je Teilnehmermonat"].texts[0] == "500,00 €"
    # 500 × 116.7 / 93.1; 450 × 116.7 / 91.7
    assert rows["In Preisen von 2023"].texts == [
        "626,75 € (500,00 € × 116,7 ÷ 93,1)",
        "572,68 € (450,00 € × 116,7 ÷ 91,7)",
        "–",
        "Nicht umrechenbar, weil das Preisjahr nicht angegeben ist.",
    ]
    assert [bar.low for bar in comparison.bars(ALL, found)] == [626.75, 572.68]


def test_differences_are_marked_and_equal_rows_are_not() -> None:
    rows = {r.label: r for r in comparison.attributes([STATED, RANGED])}
    assert not rows["Organisation"].differs
    assert rows["Zielgruppe"].differs
    assert "Wochenstunden" not in rows, "a field that nobody states is left out"
    assert rows["Teilnehmende"].texts == ["keine Angabe", "15 Plätze"]


def test_every_figure_leads_to_its_quotes() -> None:
    rows = comparison.cost_rows([TOTAL, SILENT], compare([TOTAL, SILENT], "per_participant_month"))
    source = rows[0].cells[0].source
    assert source is not None
    assert source.formula == "120.000,00 € ÷ (20 Plätze × 12 Monate)"
    quotes = [v.evidence.quote for v in source.inputs if v.evidence]
    assert quotes == ["120.000,00 €", "20 Plätze", "12 Monate"]
    assert rows[0].cells[1].source is None


def test_the_table_marks_differences_and_opens_to_quotes() -> None:
    rows = comparison.cost_rows(ALL, compare(ALL, "per_participant_month"))
    table = compare_table.table("Kosten", ALL, rows, double.document_text)
    assert table.count('<th scope="col">') == len(ALL) + 1
    assert '<tr class="pf-different"><th scope="row">' in table
    assert "<mark>120.000,00 €</mark>" in table
    assert "<script>" not in table
    same = compare_table.table(
        "Alle", [STATED, RANGED], comparison.attributes([STATED, RANGED]), double.document_text
    )
    assert '<tr class="pf-same"><th scope="row">Organisation</th>' in same
    assert '<span class="pf-whose">alle</span>' in same


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
        "Balkendiagramm, Kosten je Teilnehmermonat in den Preisen der Dokumente. "
        "Lernpatinnen: 500,00 €; Haus-zu-Haus: 450,00 €; Werkstatt: 500,00 bis 666,67 €."
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

"""Kosten je Integration on the page and in the files: figure, formula, quotes, or the reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from records.comparison import compare
from records.complete import complete
from records.model import Record, Result
from tests.ui import double
from ui import comparison, facts
from ui.exports import brief, collection, comparison_sheets

LABEL = "Kosten je Integration"
NOTE = "keine Integrationen in Arbeit genannt sind"


def records() -> list[Record]:
    reached = Result(
        indicator="employment", value=40, unit="count", evidence=double.evidence("40 %")
    )
    first, second = double.records()[0], double.records()[1]
    costs = [c.model_copy(update={"status": "actual"}) for c in first.costs]
    told = first.model_copy(update={"results": [reached], "costs": costs, "participants": []})
    return [complete(told), complete(second)]


def test_comparison_shows_figure_formula_and_reason() -> None:
    found = compare(records(), "per_integration")
    rows = {r.label: r for r in comparison.cost_rows(records(), found)}
    assert rows[LABEL].texts[0] == "3.000,00 €"
    assert NOTE in rows[LABEL].texts[1]
    assert rows["Herkunft"].texts[0] == "berechnet: 120.000,00 € ÷ 40 Integrationen"
    source = rows[LABEL].cells[0].source
    assert source is not None
    assert [v.evidence.quote for v in source.inputs if v.evidence] == ["120.000,00 €", "40 %"]


def test_steckbrief_and_brief_name_it() -> None:
    first = records()[0]
    (source,) = [s for s in facts.unit_costs(first) if s.label == "je Integration"]
    assert (source.value, source.formula) == ("3.000,00 €", "120.000,00 € ÷ 40 Integrationen")
    page = brief.of_record(first, "", date(2024, 1, 1))
    cells = [cell for b in page.blocks if isinstance(b, brief.Grid) for r in b.rows for cell in r]
    assert any("3.000,00 € = 120.000,00 € ÷ 40 Integrationen" in cell for cell in cells)


def test_files_have_it_as_a_number_and_the_reason_as_text() -> None:
    sheet = comparison_sheets.all_costs(records(), None)
    rows = [row for row in sheet.rows if row[sheet.head.index("Grundlage")] == LABEL]
    amount, why = sheet.head.index("Betrag"), sheet.head.index("Warum kein Wert")
    assert rows[0][amount].value == Decimal(3000)  # type: ignore[union-attr]
    assert rows[1][amount] is None and NOTE in str(rows[1][why])
    whole = collection.approaches(records())
    column = whole.head.index(f"{LABEL} in EUR")
    assert whole.rows[0][column].value == Decimal(3000)  # type: ignore[union-attr]
    assert whole.rows[1][column] is None

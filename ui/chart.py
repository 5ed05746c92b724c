"""The chosen cost basis as bars; the table on the page holds the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from records.model import UnitCostBasis
from ui.comparison import Bar, chart_description

_BAR, _RANGE, _INK = "#0f5c6e", "#8fbcc6", "#1c2b33"
_WIDEST = 640  # pixels of a title above a bar
_AXIS_HEIGHT, _BAR_STEP = 36, 52  # pixels
# Vega counts with a point and commas; German pages do not
EURO_AXIS = "replace(format(datum.value, ',.0f'), /,/g, '.') + ' €'"


def cost_chart(drawn: Sequence[Bar], basis: UnitCostBasis, price_year: int | None = None) -> Any:
    """An Altair chart: one bar an approach, the part between the bounds of a range lighter."""
    import altair as alt

    rows = [
        {
            "Ansatz": bar.name,
            "von": bar.low,
            "bis": bar.high,
            "Angabe": bar.shown,
            "Titel": f"{bar.name}: {bar.shown}",
        }
        for bar in drawn
    ]
    # names and figures stand above the bars: beside them a phone has no room
    name = alt.Y("Ansatz:N", sort=None, title=None, axis=None)
    scale = alt.Scale(domain=[0, max(bar.high for bar in drawn) * 1.02])
    axis = alt.Axis(labelExpr=EURO_AXIS, tickCount=3, title=None)
    base = alt.Chart(alt.Data(values=rows))
    tooltip = [alt.Tooltip("Ansatz:N"), alt.Tooltip("Angabe:N")]
    upper = base.mark_bar(color=_RANGE, height=22).encode(
        y=name, x=alt.X("bis:Q", scale=scale, axis=axis), tooltip=tooltip
    )
    lower = base.mark_bar(color=_BAR, height=22).encode(
        y=name, x=alt.X("von:Q", scale=scale), tooltip=tooltip
    )
    figures = base.mark_text(align="left", dy=-19, color=_INK, fontSize=13, limit=_WIDEST).encode(
        y=name, x=alt.value(0), text="Titel:N"
    )
    return (upper + lower + figures).properties(
        height=_AXIS_HEIGHT + _BAR_STEP * len(rows),
        description=chart_description(drawn, basis, price_year),
    )

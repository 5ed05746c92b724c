"""Duration against cost as numbered points; the table on the page names them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui import links, overview
from ui.chart import EURO_AXIS
from ui.context import RECORD
from ui.overview import Placed

_POINT, _INK = "#0f5c6e", "#1c2b33"
_HEIGHT = 380  # pixels


def scatter_description(found: Sequence[Placed], basis_label: str) -> str:
    """The chart in words, for those who cannot see it."""
    told = "; ".join(
        f"{item.number} {item.point.record.name}: {item.length}, {item.point.shown}"
        for item in found
    )
    return f"Punktdiagramm, Dauer und Kosten {basis_label}. {told}."


def scatter_chart(found: Sequence[Placed], basis_label: str) -> Any:
    """An Altair chart; a click on a point opens its Steckbrief."""
    import altair as alt

    rows = [
        {
            "Nr": str(item.number),
            "Ansatz": item.point.record.name,
            "Monate": item.months,
            "Kosten": item.point.middle,
            "Dauer": f"{item.length} ({item.kind})",
            "Angabe": item.point.shown,
            "Art": item.kind,
            "Link": links.href(RECORD, links.record_params(item.point.record.id)),
        }
        for item in found
    ]
    # a little room, so that no point is cut off at the edge
    months = overview.axis(1.04 * max(item.months for item in found), 6)
    costs = overview.axis(1.04 * max(item.point.middle for item in found), 5)
    x = alt.X(
        "Monate:Q",
        scale=alt.Scale(domain=[0, months[-1]]),
        axis=alt.Axis(title="Monate", values=months, format="d"),
    )
    y = alt.Y(
        "Kosten:Q",
        scale=alt.Scale(domain=[0, costs[-1]]),
        axis=alt.Axis(labelExpr=EURO_AXIS, title=None, values=costs),
    )
    tooltip = [alt.Tooltip(name) for name in ("Ansatz:N", "Dauer:N", "Angabe:N")]
    base = alt.Chart(
        alt.Data(values=rows), title=alt.Title(f"Kosten {basis_label}", anchor="start", fontSize=13)
    )
    marks = base.mark_point(
        filled=True, size=160, color=_POINT, opacity=0.85, cursor="pointer"
    ).encode(
        x=x,
        y=y,
        tooltip=tooltip,
        href="Link:N",
        shape=alt.Shape(
            "Art:N",
            legend=None,
            scale=alt.Scale(domain=["je Teilnahme", "Laufzeit"], range=["circle", "diamond"]),
        ),
    )
    numbers = base.mark_text(dx=12, dy=-9, color=_INK, fontSize=12).encode(x=x, y=y, text="Nr:N")
    return (marks + numbers).properties(
        height=_HEIGHT, description=scatter_description(found, basis_label)
    )

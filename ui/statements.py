"""Barrierefreiheit and Datenschutz: what users are owed in writing, linked on every page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from ui import address, basket, links
from ui.context import ACCESSIBILITY, PRIVACY, Context

_HERE = Path(__file__).parent


def draw_accessibility(context: Context) -> None:
    _draw(context, ACCESSIBILITY, "Barrierefreiheit")


def draw_privacy(context: Context) -> None:
    _draw(context, PRIVACY, "Datenschutz")


def _draw(context: Context, page: str, title: str) -> None:
    """The text of a page lies in a file of its name beside this one."""
    address.write(page, links.ids_params(basket.current(context)))
    st.title(title, anchor=False)
    st.html(_HERE / f"{page}.html")

"""The buttons that give files away. A file is made when its button is pressed, not before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

import streamlit as st

from records.budget import Purchase, purchase
from records.comparison import CostComparison, compare
from records.model import Record
from ui import links
from ui.exports import brief, collection, comparison_sheets, csv_file, docx_file, xlsx_file
from ui.links import CompareState

MAX_NAME = 60


def file_name(stem: str, suffix: str, today: date) -> str:
    """A name that every file system takes: "praxisfinder-vergleich-2026-01-31.xlsx"."""
    told = stem.replace("ß", "ss")
    for umlaut, pair in (
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("Ä", "Ae"),
        ("Ö", "Oe"),
        ("Ü", "Ue"),
    ):
        told = told.replace(umlaut, pair)
    plain = unicodedata.normalize("NFKD", told).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_NAME].strip("-")
    return f"praxisfinder-{slug or 'export'}-{today.isoformat()}.{suffix}"


def comparison(records: Sequence[Record], state: CompareState, link: str) -> None:
    """XLSX, CSV and brief of the comparison as it is shown."""
    today = date.today()
    items = list(records)

    def parts() -> tuple[CostComparison, list[Purchase]]:
        found = compare(items, links.BASES[state.basis], state.price_year)
        return found, [purchase(r, Decimal(state.budget), state.price_year) for r in items]

    def xlsx() -> bytes:
        found, bought = parts()
        book = comparison_sheets.workbook(items, found, bought, state.budget, link, today)
        return xlsx_file.write(book, "Vergleich")

    def csv() -> bytes:
        found, bought = parts()
        return csv_file.write(comparison_sheets.side_by_side(items, found, bought, state.budget))

    def docx() -> bytes:
        found, bought = parts()
        made = brief.of_comparison(items, found, bought, state.budget, link, today)
        return docx_file.write(made)

    with st.popover("Exportieren", icon=":material/download:", key="export"):
        _button("Excel-Datei (XLSX)", xlsx, file_name("vergleich", "xlsx", today), xlsx_file.MIME)
        _button("Tabelle (CSV)", csv, file_name("vergleich", "csv", today), csv_file.MIME)
        _button("Kurzbericht (Word)", docx, file_name("vergleich", "docx", today), docx_file.MIME)
        st.caption("Ansprechpersonen sind in keiner Datei enthalten.")


def record(item: Record, link: str) -> None:
    """The approach as a brief of one page."""
    today = date.today()
    st.download_button(
        "Kurzbericht (Word)",
        lambda: docx_file.write(brief.of_record(item, link, today)),
        file_name=file_name(item.name, "docx", today),
        mime=docx_file.MIME,
        icon=":material/download:",
        key="steckbrief-export",
        on_click="ignore",
        help="Eine Seite für den Vermerk, ohne Ansprechpersonen.",
    )


def _button(label: str, make: Callable[[], bytes], name: str, mime: str) -> None:
    suffix = name.rpartition(".")[2]
    st.download_button(
        label, make, file_name=name, mime=mime, key=f"export-{suffix}", on_click="ignore",
        icon=":material/download:", width="stretch",
    )  # fmt: skip


def everything(records: Sequence[Record]) -> None:
    """The whole collection for further work: tables and JSON Lines."""
    today, items = date.today(), list(records)

    def xlsx() -> bytes:
        sheets = [collection.approaches(items), collection.values(items)]
        return xlsx_file.write([*sheets, collection.about(items, today)], "Praxisbeispiele")

    def csv() -> bytes:
        return csv_file.write(collection.approaches(items))

    def jsonl() -> bytes:
        return collection.json_lines(items)

    name = "alle-ansaetze"
    with st.container(horizontal=True, key="alle-daten", gap="small"):
        for label, make, suffix, mime in (
            ("Excel-Datei (XLSX)", xlsx, "xlsx", xlsx_file.MIME),
            ("Tabelle (CSV)", csv, "csv", csv_file.MIME),
            ("Datensätze (JSON Lines)", jsonl, "jsonl", collection.JSONL_MIME),
        ):
            st.download_button(
                label,
                make,
                file_name=file_name(name, suffix, today),
                mime=mime,
                key=f"alle-{suffix}",
                on_click="ignore",
                icon=":material/download:",
            )

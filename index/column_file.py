"""The columns of a build on disk, so that opening it reads arrays and no record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.columns import NumberColumn, ValueColumn
from index.filters import FilterIndex

COLUMNS_FILE, VALUES_FILE = "columns.npz", "values.json"


def write_columns(filters: FilterIndex, folder: Path) -> None:
    """Numbers as arrays, values and titles as JSON; no pickle."""
    arrays: dict[str, NDArray[Any]] = {}
    for key, column in filters.columns.items():
        arrays[f"{key}:owner"], arrays[f"{key}:ids"] = column.owner, column.ids
    for key, figures in filters.figures.items():
        arrays[f"{key}:holder"], arrays[f"{key}:bounds"] = figures.owner, figures.bounds
    with (folder / COLUMNS_FILE).open("wb") as stream:
        np.savez(stream, allow_pickle=False, **arrays)
    text = {
        "size": len(filters.present),
        "titles": filters.titles,
        "values": {key: column.names for key, column in filters.columns.items()},
        "figures": list(filters.figures),
    }
    (folder / VALUES_FILE).write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")


def read_columns(folder: Path) -> FilterIndex:
    """Raises `OSError`, `ValueError` or `KeyError` for files that do not belong together."""
    text = json.loads((folder / VALUES_FILE).read_text(encoding="utf-8"))
    size = int(text["size"])
    with np.load(folder / COLUMNS_FILE, allow_pickle=False) as arrays:
        columns = {
            key: ValueColumn(size, names, arrays[f"{key}:owner"], arrays[f"{key}:ids"])
            for key, names in text["values"].items()
        }
        figures = {
            key: NumberColumn(size, arrays[f"{key}:holder"], arrays[f"{key}:bounds"])
            for key in text["figures"]
        }
    return FilterIndex(size, text["titles"], columns, figures)

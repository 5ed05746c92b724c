"""Real values: German consumer price index (Verbraucherpreisindex), yearly, 2020 = 100."""

from __future__ import annotations

import csv
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

PRICE_INDEX_FILE = Path(__file__).with_name("price_index.csv")


@lru_cache(maxsize=1)
def price_index() -> dict[int, Decimal]:
    """Year to index value; the source stands in the data file."""
    with PRICE_INDEX_FILE.open(encoding="utf-8") as file:
        rows = [line for line in file if not line.startswith("#")]
    return {int(row["year"]): Decimal(row["index"]) for row in csv.DictReader(rows)}

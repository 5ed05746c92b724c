"""Ten made-up documents in layouts that the real corpus does not have.

Offices, towns, providers and measures are invented. One function a document writes it into a
folder; the bytes are the same on every run. `expected.json` holds what a careful reader finds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tests.golden.flowing import (
    long_table,
    markdown_collection,
    question_letter,
    report_with_box,
    tab_list,
)
from tests.golden.laid_out import (
    form_sheets,
    merged_table,
    slide_deck,
    two_column_article,
    web_page,
)

MAKERS: Final[Sequence[Callable[[Path], Path]]] = (
    form_sheets,
    two_column_article,
    merged_table,
    slide_deck,
    web_page,
    report_with_box,
    long_table,
    markdown_collection,
    question_letter,
    tab_list,
)


def write_all(folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    return [make(folder) for make in MAKERS]


if __name__ == "__main__":
    for written in write_all(Path(sys.argv[1])):
        print(written)

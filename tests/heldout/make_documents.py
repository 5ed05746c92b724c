"""Six made-up documents, unseen when they were first read.

All offices, places, persons and figures are invented. `expected.json` says what a careful reader
finds in them. Rules have been changed with them in view since: they guard, they no longer predict.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.heldout.forms import write_forms, write_sheets
from tests.heldout.prose import write_comparison, write_instruments, write_report, write_slides

# --- all ---------------------------------------------------------------------------------------

DOCUMENTS: Final[dict[str, Callable[[Path], None]]] = {
    "01_praxisblaetter_wiedental.docx": write_sheets,
    "02_erhebungsbogen_vogtmark.pdf": write_forms,
    "03_jahresbericht_marschwalde.pdf": write_report,
    "04_vergleich_torfhagen.html": write_comparison,
    "05_digital_dabei_lindmoor.pptx": write_slides,
    "06_arbeitsmarktprogramm_kaltenried.txt": write_instruments,
}


def write_all(folder: Path) -> list[Path]:
    """Write the six documents into `folder` and give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in DOCUMENTS.items():
        write(folder / name)
    return [folder / name for name in DOCUMENTS]

"""Damaged files of every format: refused in German or read, never an error of a library."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from ingest.readers import read_bytes
from records.errors import DocumentRefused
from tests.ingest.makers import FORM, HTML, docx, pptx

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
ROUNDS = 60


def _originals(folder: Path) -> dict[str, bytes]:
    docx(folder / "programm.docx")
    pptx(folder / "modell.pptx")
    pdf = min(CORPUS.glob("*.pdf"), key=lambda path: path.stat().st_size)
    return {
        "programm.docx": (folder / "programm.docx").read_bytes(),
        "modell.pptx": (folder / "modell.pptx").read_bytes(),
        "sammlung.pdf": pdf.read_bytes(),
        "seite.html": HTML.encode(),
        "formular.txt": FORM.encode(),
    }


def _damaged(data: bytes, rng: random.Random) -> bytes:
    """Cut off, overwritten in places, or with a piece missing."""
    how = rng.randrange(3)
    if how == 0:
        return data[: rng.randrange(1, len(data))]
    changed = bytearray(data)
    if how == 1:
        for _ in range(rng.choice((1, 10, 100))):
            changed[rng.randrange(len(changed))] = rng.randrange(256)
    else:
        start = rng.randrange(len(changed))
        del changed[start : start + rng.randrange(1, 2000)]
    return bytes(changed)


@pytest.mark.parametrize(
    "name", ["programm.docx", "modell.pptx", "sammlung.pdf", "seite.html", "formular.txt"]
)
def test_damaged_files_are_refused_or_read(name: str, tmp_path: Path) -> None:
    whole = _originals(tmp_path)[name]
    rng = random.Random(name)
    # the collection is long; fewer rounds keep the test short
    for _ in range(4 if name.endswith(".pdf") else ROUNDS):
        try:
            source = read_bytes(_damaged(whole, rng), name)
        except DocumentRefused as refused:
            assert refused.reason.endswith(".")
            assert refused.remedy.endswith(".")
        else:
            assert source.text.strip()


def test_packed_text_that_does_not_unpack_is_refused(tmp_path: Path) -> None:
    """The directory of the archive is whole, what is packed in it is not."""
    data = bytearray(_originals(tmp_path)["programm.docx"])
    start = data.index(b"PK\x03\x04") + 60
    data[start : start + 200] = b"\xff" * 200
    with pytest.raises(DocumentRefused, match="beschädigt"):
        read_bytes(bytes(data), "programm.docx")

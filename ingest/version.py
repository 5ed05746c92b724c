"""Which rules a document was read with: a hash over everything that decides what is read.

An unchanged file is read again when any rule, word list or reading library has changed since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import records

# what only passes on or shows what was read
_NOT_READING = frozenset(
    {"__main__.py", "lock.py", "pipeline.py", "report.py", "uploads.py", "version.py"}
)
_RECORDS = (
    "arithmetic.py", "arranged.py", "bounds.py", "by_text.py", "complete.py", "cost_words.py",
    "costs.py", "finder.py", "german.py", "glossary.py", "integrations.py", "marks.py",
    "model.py", "organisations.py", "periods.py", "phases.py", "plausibility.py", "quick.py",
    "readings.py", "region_spellings.py", "regions.py", "regions.yaml", "stated_costs.py",
    "terms.py", "totals.py", "vocabulary.py", "word_lists.py", "words.py", "quantities",
    "vocabularies",
)  # fmt: skip
_LIBRARIES = (
    "beautifulsoup4", "lxml", "pypdf", "python-docx", "python-pptx", "snowballstemmer",
)  # fmt: skip
_SUFFIXES = {".py", ".yaml"}


def reading_files() -> list[Path]:
    """Code and word lists that decide what is read from a document, in stable order."""
    return sorted(_files())


def _files() -> Iterator[Path]:
    room = Path(__file__).parent
    yield from (
        file
        for file in room.rglob("*")
        if file.suffix in _SUFFIXES and not (file.parent == room and file.name in _NOT_READING)
    )
    (base,) = records.__path__
    for name in _RECORDS:
        path = Path(base) / name
        found = path.rglob("*") if path.is_dir() else (path,)
        yield from (file for file in found if file.suffix in _SUFFIXES)


@lru_cache(maxsize=1)
def reader_version() -> str:
    """The same on every machine with the same rules and libraries; 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for file in reading_files():
        digest.update(f"\0{file.parent.name}/{file.name}\0".encode())
        # a checkout with other line ends has the same rules
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    for name in _LIBRARIES:
        digest.update(f"\0{name} {version(name)}".encode())
    return digest.hexdigest()[:16]

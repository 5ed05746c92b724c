"""The manifest of a document folder (`sources.toml`): what is known about each file."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from ingest.document import SourceText
from ingest.document_year import guess_year
from ingest.fields.organisation import organisation_in_text
from ingest.names import slug
from records.errors import UsageError

MANIFEST = "sources.toml"
# what programs write into a file that nobody gave a title
_UNTITLED = re.compile(
    r"\s*(?:untitled|unbenannt|ohne titel|dokument\s?\d*|document\s?\d*|microsoft word\b.*)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DocumentInfo:
    """Bibliographic data; `year` is the year of the document, not of what it tells."""

    id: str
    title: str
    publisher: str | None
    year: int | None


def read_manifest(folder: Path) -> dict[str, dict[str, object]]:
    """Entries of `sources.toml` by file name; empty where a folder has none.

    Raises `UsageError` when the file is no valid TOML.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(
            f"Das Verzeichnis der Dokumente „{path.name}“ ist fehlerhaft: {error}. "
            "Berichtigen Sie die Zeile oder entfernen Sie die Datei."
        ) from error
    return {str(item["file"]): item for item in raw.get("source", []) if "file" in item}


def document_info(path: Path, source: SourceText, entry: dict[str, object] | None) -> DocumentInfo:
    """From the manifest where it says so, else from the document itself."""
    entry = entry or {}
    # files handed in lie under generated names; `name` is what they were called
    stem = Path(str(entry.get("name") or path.name)).stem
    own = source.title if source.title and not _UNTITLED.match(source.title) else None
    title = str(entry.get("title") or "") or own or _first_title(source.text) or stem
    year = entry.get("year")
    return DocumentInfo(
        id=str(entry.get("id") or slug(path.stem)),
        title=" ".join(title.split())[:200],
        publisher=str(entry["publisher"]) if entry.get("publisher") else _publisher(source),
        year=int(str(year)) if year else guess_year(source.text),
    )


def _first_title(text: str) -> str | None:
    """The first heading, or the first line of some length, with what follows it directly."""
    for block in re.split(r"\n\s*\n", text[:6000]):
        plain = " ".join(re.sub(r"[*_#]+", " ", block).split())
        letters = sum(c.isalpha() for c in plain)
        if letters >= 20 and len(plain) <= 200 and plain[:1] not in "-•":
            return plain
    return None


def _publisher(source: SourceText) -> str | None:
    """The office that the document names, else the one that stands around its pages."""
    return organisation_in_text(source.text[:6000]) or organisation_in_text("\n".join(source.frame))

"""Slides through python-pptx: each slide is a page, its title a heading."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from ingest.document import SourceText
from records.errors import DocumentRefused


def read_pptx(data: bytes, name: str) -> SourceText:
    """Text of a PPTX file, shapes from top to bottom. Raises `DocumentRefused`."""
    from lxml.etree import LxmlError
    from pptx import Presentation
    from pptx.exc import PackageNotFoundError, PythonPptxError

    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    try:
        deck = Presentation(io.BytesIO(data))
        for slide in deck.slides:
            text = "\n".join(_slide_lines(slide)) + "\n\n"
            starts.append(length)
            pieces.append(text)
            length += len(text)
        title = deck.core_properties.title or None
    except (
        PackageNotFoundError, PythonPptxError, KeyError, ValueError, AttributeError, TypeError,
        IndexError, LxmlError, zipfile.BadZipFile, OSError, RecursionError, LookupError,
    ) as error:  # fmt: skip
        raise DocumentRefused(
            name,
            "Die Präsentation ist beschädigt und lässt sich nicht öffnen.",
            "Öffnen Sie sie in PowerPoint und speichern Sie sie neu.",
            "damaged",
        ) from error
    return SourceText("".join(pieces), "pptx", starts, title)


def _slide_lines(slide: Any) -> Iterator[str]:
    title = slide.shapes.title
    if title is not None and title.has_text_frame and title.text_frame.text.strip():
        yield "# " + " ".join(title.text_frame.text.split()) + "\n"
    for shape in _flat(slide.shapes):
        if title is not None and shape.shape_id == title.shape_id:
            continue
        if getattr(shape, "has_table", False) and shape.has_table:
            for row in shape.table.rows:
                yield "\t".join(" ".join(cell.text.split()) for cell in row.cells)
            yield ""
        elif shape.has_text_frame:
            for paragraph in shape.text_frame.paragraphs:
                text = " ".join("".join(run.text for run in paragraph.runs).split())
                if text:
                    yield f"- {text}" if paragraph.level > 0 else f"{text}\n"


def _flat(shapes: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for shape in shapes:
        if hasattr(shape, "shapes"):
            found += _flat(shape.shapes)
        else:
            found.append(shape)
    return sorted(found, key=lambda s: (s.top or 0, s.left or 0))

"""Slides through python-pptx: each slide is a page, its title a heading."""

from __future__ import annotations

import io
import re
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
    feet: dict[str, None] = {}
    try:
        deck = Presentation(io.BytesIO(data))
        for slide in deck.slides:
            text = "\n".join(_slide_lines(slide)) + "\n\n"
            starts.append(length)
            pieces.append(text)
            length += len(text)
            feet |= dict.fromkeys(_feet(slide))
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
    return SourceText("".join(pieces), "pptx", starts, title, frame=tuple(feet))


# a figure that stands alone in a tile; its caption stands in the next one
_FIGURE = re.compile(r"^\W*\d[\d.,]*\s*(?:%|€|T€|Tsd\.?|Mio\.?|Euro)?(?:\s*(?:€|Euro))?\W*$")
MAX_CAPTION = 80


def _captions(shapes: list[Any]) -> dict[int, Any]:
    """The caption of each lone figure, by shape id: the nearest text below it, else above."""
    found: dict[int, Any] = {}
    used: set[int] = set()
    texts = [s for s in shapes if getattr(s, "has_text_frame", False) and s.text_frame.text.strip()]
    for shape in texts:
        if not _FIGURE.match(" ".join(shape.text_frame.text.split())):
            continue
        near = [
            (_below(shape, other), other)
            for other in texts
            if other is not shape
            and other.shape_id not in used
            and _overlap(shape, other)
            and len(other.text_frame.text) <= MAX_CAPTION
            and not _FIGURE.match(" ".join(other.text_frame.text.split()))
        ]
        below = [(gap, other) for gap, other in near if 0 <= gap <= 2 * (shape.height or 0)]
        if below:
            caption = min(below, key=lambda item: item[0])[1]
            found[shape.shape_id] = caption
            used.add(caption.shape_id)
    return found


def _is_footer(shape: Any) -> bool:
    """Slide number, date and footer, which every slide carries."""
    if not getattr(shape, "is_placeholder", False):
        return False
    return str(shape.placeholder_format.type).split(" ")[0] in {"SLIDE_NUMBER", "FOOTER", "DATE"}


def _feet(slide: Any) -> list[str]:
    """Lines at the foot of a slide."""
    told = (" ".join(s.text_frame.text.split()) for s in _flat(slide.shapes) if _is_footer(s))
    return [text for text in told if re.search(r"[A-Za-zÄÖÜäöü]{3}", text)]


def _below(shape: Any, other: Any) -> int:
    return (other.top or 0) - ((shape.top or 0) + (shape.height or 0) // 2)


def _overlap(shape: Any, other: Any) -> bool:
    left = max(shape.left or 0, other.left or 0)
    right = min((shape.left or 0) + (shape.width or 0), (other.left or 0) + (other.width or 0))
    return right - left >= 0.5 * min(shape.width or 1, other.width or 1)


def _slide_lines(slide: Any) -> Iterator[str]:
    title = slide.shapes.title
    shapes = [s for s in _flat(slide.shapes) if not _is_footer(s)]
    captions = _captions([s for s in shapes if title is None or s.shape_id != title.shape_id])
    told = {caption.shape_id for caption in captions.values()}
    if title is not None and title.has_text_frame and title.text_frame.text.strip():
        yield "# " + " ".join(title.text_frame.text.split()) + "\n"
    for shape in shapes:
        if shape.shape_id in told:
            continue
        if shape.shape_id in captions:
            both = f"{shape.text_frame.text} {captions[shape.shape_id].text_frame.text}"
            yield " ".join(both.split()) + "\n"
            continue
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

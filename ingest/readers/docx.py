"""Word documents through python-docx: paragraphs, headings, lists and tables in their order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ingest.document import SourceText
from records.errors import DocumentRefused

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import _Footer, _Header
    from docx.table import Table
    from docx.text.paragraph import Paragraph


def read_docx(data: bytes, name: str) -> SourceText:
    """Text of a DOCX file; merged cells are told once. Raises `DocumentRefused`."""
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from lxml.etree import LxmlError

    lines: list[str] = []
    try:
        document = Document(io.BytesIO(data))
        lines += _page_heads(document)
        feet = _page_feet(document)
        for block in document.iter_inner_content():
            if isinstance(block, Paragraph):
                lines.append(_paragraph(block))
            elif isinstance(block, Table):
                lines += ["", *_rows(block), ""]
        title = document.core_properties.title or None
    except (
        PackageNotFoundError, KeyError, ValueError, AttributeError, TypeError, IndexError,
        LxmlError, zipfile.BadZipFile, OSError, RecursionError, LookupError, NotImplementedError,
    ) as error:  # fmt: skip
        raise DocumentRefused(
            name,
            "Die Word-Datei ist beschädigt und lässt sich nicht öffnen.",
            "Öffnen Sie sie in Word und speichern Sie sie neu.",
            "damaged",
        ) from error
    return SourceText("\n".join(lines) + "\n", "docx", None, title, frame=tuple(feet))


def _page_heads(document: WordDocument) -> list[str]:
    """What stands above the pages: an office often names itself only there."""
    told = _around(part for s in document.sections for part in (s.first_page_header, s.header))
    return [f"{text}\n" for text in told]


def _page_feet(document: WordDocument) -> list[str]:
    """What stands below the pages."""
    return _around(part for s in document.sections for part in (s.first_page_footer, s.footer))


def _around(parts: Iterable[_Header | _Footer]) -> list[str]:
    """Lines of heads or feet of pages, each once."""
    found: dict[str, None] = {}
    for part in parts:
        if not part.is_linked_to_previous:
            told = (" ".join(p.text.split()) for p in part.paragraphs)
            found |= dict.fromkeys(text for text in told if text)
    return list(found)


def _paragraph(paragraph: Paragraph) -> str:
    style = ""
    if paragraph.style is not None:
        style = (paragraph.style.name or "").casefold()
    text = _line(paragraph.text, style)
    if not text:
        return ""
    if style.startswith(("heading", "überschrift")) and style[-1:].isdigit():
        return f"\n{'#' * int(style[-1])} {text}\n"
    if style in {"title", "titel"}:
        return f"# {text}\n"
    numbered = paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    if numbered or style.startswith(("list", "liste", "aufzählung")):
        return f"- {text}"
    return f"{text}\n"


# a label set apart from its value by a tab is no longer than this
_LABEL = 45


def _line(text: str, style: str) -> str:
    """The text of a paragraph; a tab behind a label stays, others are spaces."""
    cells = [cell.strip() for cell in text.strip().split("\t") if cell.strip()]
    if len(cells) == 2 and len(cells[0]) <= _LABEL and not style.startswith(("toc", "verzeichnis")):
        return "\t".join(cells)
    return " ".join(cells)


def _rows(table: Table) -> list[str]:
    """Rows with a tab between cells; tables within cells follow the row they stand in."""
    rows = []
    for row in table.rows:
        cells: list[str] = []
        inner: list[str] = []
        seen: set[int] = set()
        for cell in row.cells:
            # python-docx gives a merged cell once for each column it covers
            if id(cell._tc) in seen:
                cells.append("")
                continue
            seen.add(id(cell._tc))
            # paragraphs of a cell on one line, two spaces between them
            told = [" ".join(t.split()) for t in cell.text.replace("\t", " ").split("\n")]
            cells.append("  ".join(t for t in told if t))
            for nested in cell.tables:
                inner += _rows(nested)
        rows += ["\t".join(cells), *inner]
    return rows

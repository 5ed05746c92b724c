"""Web pages through Beautiful Soup: headings, paragraphs, lists and tables in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.document import SourceText
from records.errors import DocumentRefused

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_SKIP = ("script", "style", "noscript", "nav", "template", "svg", "form", "button", "iframe")
_BLOCK = {
    "p", "div", "section", "article", "main", "ul", "ol", "dl", "blockquote", "address", "figure",
    "figcaption", "dd", "header", "footer", "aside", "details", "summary", "pre",
    "table", "tr", "td", "th", "caption",
}  # fmt: skip


def read_html(text: str, name: str) -> SourceText:
    """Readable text of a page; scripts, styles and navigation are left out."""
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    try:
        soup = BeautifulSoup(text, "lxml")
    except (ValueError, RecursionError, AssertionError) as error:
        raise DocumentRefused(
            name,
            "Die HTML-Seite lässt sich nicht lesen.",
            "Speichern Sie die Seite im Browser neu oder als PDF.",
            "damaged",
        ) from error
    frame = _logos(soup)
    for tag in soup(list(_SKIP)):
        tag.decompose()
    title = soup.title.get_text(" ", strip=True) if soup.title else None
    lines: list[str] = [""]

    def walk(node: Tag, depth: int) -> None:
        for child in node.children:
            if isinstance(child, PreformattedString):
                continue
            if isinstance(child, NavigableString):
                lines[-1] += _join(lines[-1], " ".join(str(child).split()), str(child))
                continue
            if not isinstance(child, Tag):
                continue
            if child.name == "table" and not _is_layout(child):
                lines.extend(["", *_rows(child), "", ""])
            elif child.name == "br":
                lines.append("")
            elif child.name in {"h1", "h2", "h3", "h4", "h5", "h6"}:
                lines.extend(["", f"{'#' * int(child.name[1])} {_text(child)}", "", ""])
            elif child.name == "li":
                lines.append("- ")
                walk(child, depth + 1) if depth < 200 else None
                lines.append("")
            elif child.name == "dt":
                lines.extend(["", f"{_text(child).rstrip(':')}:", ""])
            elif child.name in _BLOCK:
                lines.append("")
                walk(child, depth + 1) if depth < 200 else None
                lines.extend(["", ""])
            elif depth < 200:
                walk(child, depth + 1)

    body = soup.body or soup
    walk(body, 0)
    return SourceText(
        "\n".join(line.rstrip() for line in lines) + "\n", "html", None, title or None, frame=frame
    )


def _logos(soup: BeautifulSoup) -> tuple[str, ...]:
    """The words behind the pictures in the head of a page: whose page it is."""
    pictures = [p for head in soup.find_all("header") for p in head.find_all(["img", "svg"])]
    told = (str(p.get("alt") or p.get("title") or p.get("aria-label") or "") for p in pictures)
    return tuple(dict.fromkeys(" ".join(text.split()) for text in told if text.strip()))


def _join(before: str, text: str, raw: str) -> str:
    if not text:
        return " " if before and not before.endswith(" ") and raw.strip() == "" and raw else ""
    gap = " " if before and raw[:1].isspace() and not before.endswith(" ") else ""
    return gap + text + (" " if raw[-1:].isspace() else "")


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text(" ", strip=True).split())


def _is_layout(table: Tag) -> bool:
    """The table only places text on the page, as newsletters do: its cells hold whole sections."""
    if table.get("role") in {"presentation", "none"}:
        return True
    if table.find(["table", "h1", "h2", "h3", "h4", "h5", "h6"]) is not None:
        return True
    columns = max((len(_cells(row)) for row in table.find_all("tr")), default=0)
    return columns <= 1 and table.find(["p", "div", "ul", "ol", "dl"]) is not None


def _cells(row: Tag) -> list[Tag]:
    return row.find_all(["td", "th"], recursive=False)


def _rows(table: Tag) -> list[str]:
    """Rows with a tab between cells; a cell over several rows or columns stands in the first."""
    rows: list[str] = []
    open_cells: dict[int, int] = {}
    lines = table.find_all("tr")
    # in a list with many columns each cell must stand below its head; a form of pairs has no heads
    wide = max((len(_cells(row)) for row in lines), default=0) >= _WIDE
    for row in lines:
        told: list[str] = []
        for cell in _cells(row):
            while open_cells.get(len(told), 0):
                open_cells[len(told)] -= 1
                told.append("")
            over = _span(cell, "rowspan")
            if over > 1:
                open_cells[len(told)] = over - 1
            told.append(_cell_text(cell))
            told += [""] * (_span(cell, "colspan") - 1 if wide else 0)
        rows.append("\t".join(told))
    return rows


# so many columns make a list
_WIDE = 5
# more rows or columns than this are a mistake of the page
_MAX_SPAN = 200


def _span(cell: Tag, name: str) -> int:
    """How many rows or columns a cell stands in."""
    told = str(cell.get(name, "1"))
    return int(told) if told.isdecimal() and 1 < int(told) <= _MAX_SPAN else 1


def _cell_text(cell: Tag) -> str:
    """The text of a cell, two spaces between its lines."""
    lines = [""]
    for item in cell.descendants:
        name = getattr(item, "name", None)
        if name in {"br", "p", "li", "div", "dt", "dd"}:
            lines.append("")
        elif name is None:
            lines[-1] += f"{item} "
    return "  ".join(told for line in lines if (told := " ".join(line.split())))

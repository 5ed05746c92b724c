"""A page put together from its pieces: headings by size, rows by place."""

from __future__ import annotations

from ingest.readers.pdf_page import Piece, heading_sizes, page_text


def piece(text: str, x: float, y: float, size: float = 10, bold: bool = False) -> Piece:
    return Piece(f"{text}\n", x, y, size, bold)


def read(pieces: list[Piece]) -> list[str]:
    return page_text(pieces, 10, heading_sizes([pieces], 10)).split("\n")


def test_larger_lines_are_headings_by_rank() -> None:
    lines = read(
        [piece("Bericht", 50, 700, 20), piece("Werkstatt", 50, 650, 14), piece("x", 50, 6)]
    )
    assert lines == ["# Bericht", "## Werkstatt", "x"]


def test_a_heading_over_two_lines_is_one() -> None:
    assert read([piece("Gute", 50, 700, 20), piece("Praxis", 50, 676, 20)]) == ["# Gute Praxis"]


def test_pieces_at_one_height_are_cells_and_wrapped_cells_go_on() -> None:
    rows = [
        piece("Maßnahme", 50, 700), piece("Plätze", 250, 700),
        piece("Werkstatt", 50, 680), piece("zwölf im", 250, 680), piece("Winter", 250, 668),
        piece("Laden", 50, 640), piece("8", 250, 640),
    ]  # fmt: skip
    assert read(rows)[:3] == ["Maßnahme\tPlätze", "Werkstatt\tzwölf im  Winter", "Laden\t8"]


def test_two_columns_of_an_article_stay_apart() -> None:
    left = [piece(f"Zeile {n} links", 50, 700 - 12 * n) for n in range(3)]
    right = [piece(f"Zeile {n} rechts", 300, 700 - 12 * n) for n in range(3)]
    assert all("\t" not in line for line in read([*left, *right]))

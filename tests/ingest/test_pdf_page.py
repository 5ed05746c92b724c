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


def _row(y: float, cells: list[list[str]], bottom: bool = False) -> list[Piece]:
    """Cells whose lines are centred at `y`, or end there."""
    found = []
    for column, lines in enumerate(cells):
        top = y + 12 * (len(lines) - 1) * (1 if bottom else 0.5)
        found += [piece(t, 50 + 120 * column, top - 12 * n) for n, t in enumerate(lines)]
    return found


def test_cells_in_the_middle_or_at_the_bottom_of_a_row_stay_in_it() -> None:
    for bottom in (False, True):
        pieces = [
            *_row(700, [["Name"], ["Plätze", "2024"], ["Kosten"]], bottom),
            *_row(650, [["Werkstatt", "am Hafen"], ["12"], ["4.000 €", "im Jahr"]], bottom),
            *_row(600, [["Laden"], ["8"], ["90.000 €", "bis Mai", "2024"]], bottom),
        ]
        rows = [line.split("\t") for line in read(pieces)]
        assert [row[0] for row in rows] == ["Name", "Werkstatt am Hafen", "Laden"]
        assert [row[1] for row in rows[1:]] == ["12", "8"]


def test_paragraphs_beside_each_other_without_a_table_are_no_row() -> None:
    left = [piece(f"Zeile {n} links", 50, 700 - 12 * n) for n in range(5)]
    right = [piece(f"Zeile {n} rechts", 300, 688 - 12 * n) for n in range(3)]
    assert all("\t" not in line for line in read([*left, *right]))


def test_the_first_row_of_a_table_may_wrap_in_its_first_cell() -> None:
    pieces = [
        piece("Ein Satz vor der Tabelle.", 50, 740),
        piece("Lfd.", 50, 700), piece("Nr.", 50, 688),
        piece("Maßnahme", 150, 700), piece("Plätze", 300, 700),
        piece("1", 50, 660), piece("Laden", 150, 660), piece("8", 300, 660),
    ]  # fmt: skip
    assert read(pieces)[1:3] == ["Lfd.  Nr.\tMaßnahme\tPlätze", "1\tLaden\t8"]

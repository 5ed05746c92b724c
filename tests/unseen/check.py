"""Score what is read from fifteen sets of made-up documents by authors who saw no rule.

Each set was read once before any rule was changed with it in view; `docs/decisions.md` has what
was found then. They guard now and no longer predict. All offices, places and figures are made up.

Run from the folder of the product: python -m tests.unseen.check [--brief]
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tests.golden.check import Score, report, score_folder
from tests.unseen import a, b, c, d, e, f, g, h, i, j, k, l, m, n, o
from tests.unseen.layout import write_into

SETS: Final = {
    "a": a.MAKERS,
    "b": b.MAKERS,
    "c": c.MAKERS,
    "d": d.MAKERS,
    "e": e.MAKERS,
    "f": f.MAKERS,
    "g": g.MAKERS,
    "h": h.MAKERS,
    "i": i.MAKERS,
    "j": j.MAKERS,
    "k": k.MAKERS,
    "l": l.MAKERS,
    "m": m.MAKERS,
    "n": n.MAKERS,
    "o": o.MAKERS,
}


def write_set(makers: Sequence[Callable[[], None]], folder: Path) -> list[Path]:
    """Write the documents of a set into `folder` and give their paths."""
    write_into(folder)
    for make in makers:
        make()
    return sorted(folder.iterdir())


def check_set(name: str, folder: Path) -> list[Score]:
    """Write one set below `folder`, read it there, score every document."""
    documents = folder / name / "documents"
    files = write_set(SETS[name], documents)
    expected = Path(__file__).parent / name / "expected.json"
    return score_folder(files, documents, folder / name / "data", expected)


def check(folder: Path, data_dir: Path) -> list[Score]:
    """All sets, one store for each."""
    return [score for name in SETS for score in check_set(name, folder / data_dir.name)]


def main(arguments: Sequence[str] | None = None) -> int:
    return report("tests.unseen.check", check, arguments)


if __name__ == "__main__":
    raise SystemExit(main())

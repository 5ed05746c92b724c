"""Score what is read from six more documents, in the same way as `tests.golden.check`.

They were unseen when first read; the rules have been changed with them in view since.

Run from the folder of the product: python -m tests.heldout.check [--brief]
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.golden.check import Score, report, score_folder
from tests.heldout.make_documents import write_all

EXPECTED: Final = Path(__file__).with_name("expected.json")


def check(folder: Path, data_dir: Path) -> list[Score]:
    """Write the six documents into `folder`, read them into `data_dir`, score every one."""
    return score_folder(write_all(folder), folder, data_dir, EXPECTED)


def main(arguments: Sequence[str] | None = None) -> int:
    return report("tests.heldout.check", check, arguments)


if __name__ == "__main__":
    raise SystemExit(main())

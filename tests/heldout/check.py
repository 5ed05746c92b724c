"""Score what is read from the six held-out documents, in the same way as `tests.golden.check`.

Run from the folder of the product: python -m tests.heldout.check [--brief]
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from ingest import ingest_paths
from records.store import RecordStore
from tests.golden.check import Score, score_document, summary, table
from tests.heldout.make_documents import write_all

EXPECTED: Final = Path(__file__).with_name("expected.json")


def check(folder: Path, data_dir: Path) -> list[Score]:
    """Write the documents into `folder`, read them into `data_dir`, score every one."""
    os.environ.pop("DATABASE_URL", None)  # never into a store that is in use
    files = write_all(folder)
    expected: dict[str, Any] = json.loads(EXPECTED.read_text(encoding="utf-8"))
    if sorted(expected) != sorted(file.name for file in files):
        raise ValueError("expected.json and the documents differ")
    ingest_paths([folder], data_dir)
    store = RecordStore.open(data_dir)
    try:
        records = store.records()
        refusals = {Path(row["file"]).name: row["reason"] for row in store.refusals()}
    finally:
        store.close()
    return [
        score_document(
            name,
            expected[name],
            [record for record in records if Path(record.document.file).name == name],
            refusals.get(name),
        )
        for name in sorted(expected)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.heldout.check", description=__doc__)
    parser.add_argument("--brief", action="store_true", help="without what is missing or extra")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="heldout-") as name:
        base = Path(name)
        scores = check(base / "documents", base / "data")
    for score in scores:
        print(table(score, options.brief), end="\n\n")
    print(summary(scores))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

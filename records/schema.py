"""python -m records.schema [--check]: write or check records/schema.json from the model."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from records.model import Record

SCHEMA_FILE = Path(__file__).with_name("schema.json")


def schema_text() -> str:
    """JSON schema of a record as it stands in the file."""
    return (
        json.dumps(Record.model_json_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    )


def main(arguments: list[str] | None = None) -> int:
    """Exit status 1 when the file is not the schema of the model."""
    parser = argparse.ArgumentParser(prog="python -m records.schema", description=__doc__)
    parser.add_argument("--check", action="store_true", help="nur prüfen, nichts schreiben")
    options = parser.parse_args(arguments)
    if not options.check:
        SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
        return 0
    if not SCHEMA_FILE.is_file() or SCHEMA_FILE.read_text(encoding="utf-8") != schema_text():
        print(
            "records/schema.json passt nicht zum Modell. Neu schreiben: python -m records.schema",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

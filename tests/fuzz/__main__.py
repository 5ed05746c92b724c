"""python -m tests.fuzz [--documents N] [--seed S] [--from FIRST] [--workers W] [--keep FOLDER]

Reads damaged documents of every format and counts what must not happen: an error that is not a
refusal, more than 10 seconds, more than 1 GB of memory, a quote that is no slice of its document.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz.bases import read_bases, write_bases
from tests.fuzz.mutations import damaged
from tests.fuzz.pool import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 when any document was handled wrongly."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="first", help="number to begin with")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the documents that failed")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    states: Counter[str] = Counter()
    ways: Counter[str] = Counter()
    failed = 0
    slowest = largest = 0.0
    with tempfile.TemporaryDirectory(prefix="fuzz-bases-") as name:
        folder = Path(name)
        write_bases(folder)
        bases = read_bases(folder)
        numbers = range(options.first, options.first + options.documents)
        for count, outcome in enumerate(run(folder, options.seed, numbers, options.workers), 1):
            states[outcome.state] += 1
            ways.update(outcome.how.split("+"))
            slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.memory_mb)
            if outcome.fault:
                failed += 1
                print(f"--- {outcome.number} {outcome.name} ({outcome.how})\n{outcome.fault}")
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    document = damaged(bases, options.seed, outcome.number)
                    (options.keep / document.name).write_bytes(document.data)
            if count % 250 == 0:
                print(f"{count} of {len(numbers)}, {failed} failed", file=sys.stderr, flush=True)
    print(f"{options.documents} documents, seed {options.seed}, from number {options.first}")
    print("  " + ", ".join(f"{state} {count}" for state, count in sorted(states.items())))
    print("  " + ", ".join(f"{way} {count}" for way, count in sorted(ways.items())))
    print(f"  slowest {slowest:.1f} s, largest {largest:.0f} MB, {time.monotonic() - began:.0f} s")
    print(f"  failed {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""The commands that measure the product as it stands: guard and report."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from eval.commands import Outcome, say

WORSE = 1


def guard(arguments: argparse.Namespace) -> Outcome:
    """Measure the built-in corpus and compare with, or keep, the values of before."""
    from eval import guard as guarded
    from eval.corpora import BUILT_IN, own_store, prepare

    with tempfile.TemporaryDirectory(prefix="praxisfinder-guard-") as folder:
        data = prepare([BUILT_IN], Path(folder) / "data", progress=say)
        say("Fragen stellen und Werte vergleichen")
        with own_store():
            series = guarded.measure_retrieval(data)
            judgements = guarded.measure_extraction(data)
    if arguments.update:
        guarded.update(series, judgements)
        say(f"Festgehalten in {guarded.FOLDER.name}/.")
    report = guarded.check(series, judgements)
    return report.as_json(), guarded.guard_text(report), WORSE if report.worse else 0

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


def report(arguments: argparse.Namespace) -> Outcome:
    """Measure everything on all corpora and write the page, or check that it is current."""
    from eval import standing, standing_page

    if arguments.check:
        return _check()
    model = None
    if arguments.model is not None:
        model = standing.Model(Path(arguments.model).name, arguments.model)
    else:
        model = standing.packaged_model()
    notes: list[str] = []
    if model is None:
        notes.append(
            "Ohne vortrainiertes Sprachmodell gemessen. Installieren Sie requirements-dev.txt oder "
            "nennen Sie eines mit --model."
        )
    found = standing.corpora(arguments.shared, test_half=not arguments.no_test_half)
    if len(found) == 1:
        notes.append(
            f"Die Originale liegen nicht in „{arguments.shared.name}“; gemessen ist nur der "
            "mitgelieferte Bestand. Ihre früheren Werte sind entfernt."
        )
    reports = {}
    for corpus in found:
        say(corpus.label)
        reports[corpus.name] = standing.measure(corpus, model, lambda message: say(f"  {message}"))
    if arguments.bench:
        from eval import bench

        say("Zeit und Speicher")
        measured = bench.run(standing.BUILT_IN, None, lambda m: say(f"  {m}"))
        reports["bench"] = measured.as_json()
    # only now: a run that breaks off leaves the figures of before together
    for old in standing.FOLDER.glob("*.json"):
        if old.stem in ("built-in", "originals"):
            old.unlink()
    for figures in reports.values():
        standing.save(figures)
    page = standing_page.render(standing.load())
    standing_page.PAGE.write_text(page, encoding="utf-8", newline="\n")
    result = {"command": "report", "corpora": [c.name for c in found], "notes": notes}
    return result, page, 0


def _check() -> Outcome:
    from eval import standing, standing_page

    current = standing_page.render(standing.load())
    written = standing_page.PAGE.read_text(encoding="utf-8") if standing_page.PAGE.is_file() else ""
    same = current == written
    told = (
        "docs/evaluation.md entspricht den Messungen in eval/reports/."
        if same
        else "docs/evaluation.md entspricht nicht den Messungen in eval/reports/. Erzeugen Sie sie "
        "neu: python -m eval report"
    )
    return {"command": "report", "current": same, "notes": []}, told, 0 if same else WORSE

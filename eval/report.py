"""Reports as German text, for reading in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from eval.metrics import MEASURES, TIES
from records import german

if TYPE_CHECKING:
    from eval.comparison import ComparisonReport
    from eval.extraction import ExtractionReport
    from eval.retrieval import RetrievalReport

MODE_LABELS: dict[str, str] = {
    "hybrid": "gesamt (hybrid)",
    "dense": "nur Bedeutung (dense)",
    "lexical": "nur Wörter (lexical)",
}
OUTCOME_LABELS: dict[str, str] = {"wrong": "falsch", "missing": "fehlt"}
NONE = "–"
_SIGNIFICANT = 0.05


def table(head: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Columns aligned by spaces, the first `left` to the left, the others to the right."""
    cells = [list(head), *[list(row) for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = []
    for row in cells:
        aligned = [
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(aligned).rstrip())
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def value(number: float | None, decimals: int = 3) -> str:
    """`0.8214` as "0,821", nothing as a dash."""
    if number is None:
        return NONE
    # adding 0 turns a rounded -0.0 into 0.0
    return german.number(round(number, decimals) + 0.0, decimals)


def retrieval_text(report: RetrievalReport) -> str:
    """Overall values by mode, then the main mode topic by topic with the other modes beside."""
    names = [measure.name for measure in MEASURES]
    modes = list(report.scores)
    main = modes[0]
    overall = [
        [MODE_LABELS.get(mode, mode), *(value(scores.overall[name]) for name in names)]
        for mode, scores in report.scores.items()
    ]
    others = [f"{names[0]} {mode}" for mode in modes[1:]]
    rows = []
    for topic, values in report.scores[main].per_topic.items():
        beside = [value(report.scores[mode].per_topic[topic][names[0]]) for mode in modes[1:]]
        query = _shorten(report.topics.get(topic, "(nicht gefragt)"), 44)
        rows.append([topic, query, *(value(values[name]) for name in names), *beside])
    parts = [
        f"Suche gemessen an {len(rows)} Fragen, je {report.depth} Ränge, Index {report.build_id}",
        table(["Suche", *names], overall),
        f"Je Frage, {MODE_LABELS.get(main, main)}",
        table(["Nr.", "Frage", *names, *others], rows, left=2),
        "\n".join(f"{measure.name}: {measure.description}." for measure in MEASURES),
        TIES,
    ]
    return "\n\n".join(parts)


def comparison_text(report: ComparisonReport, a: str, b: str) -> str:
    """Both runs by measure, with counts of topics and p-values."""
    rows = [
        [
            item.measure,
            value(item.a),
            value(item.b),
            f"{'+' if item.difference > 0 else ''}{value(item.difference)}",
            f"{item.wins}/{item.ties}/{item.losses}",
            value(item.t, 2),
            value(item.t_p),
            value(item.randomisation_p),
            "ja" if item.randomisation_p < _SIGNIFICANT else "nein",
        ]
        for item in report.measures
    ]
    head = ["Maß", "A", "B", "B - A", "besser/gleich/schlechter", "t", "p (t-Test)"]
    head += ["p (Zufall)", "bedeutsam"]
    parts = [
        f"A: {a}\nB: {b}\nVerglichen über {len(report.a.per_topic)} Fragen.",
        table(head, rows),
        "besser/gleich/schlechter: Zahl der Fragen, bei denen B gegenüber A gewinnt, gleichauf "
        "liegt oder verliert.\np: Wahrscheinlichkeit eines mindestens so großen Unterschieds, "
        "wenn A und B gleich gut wären; t-Test und Zufallstest, beide paarweise und zweiseitig. "
        "Bedeutsam: p im Zufallstest unter 0,05.",
        TIES,
    ]
    return "\n\n".join(parts)


def extraction_text(report: ExtractionReport) -> str:
    """Counts by field, then every miss with both values and the quote."""
    from eval.equality import TOLERANCES
    from eval.fields import LABELS

    scores = [*report.fields, report.overall]
    rows = [
        [
            LABELS.get(score.field, "alle Felder"),
            str(score.right),
            str(score.wrong),
            str(score.missing),
            str(score.right_empty),
            value(score.precision),
            value(score.recall),
        ]
        for score in scores
    ]
    head = ["Feld", "richtig", "falsch", "fehlt", "richtig leer", "Genauigkeit", "Vollständigkeit"]
    misses = [
        f"{miss.key}, {LABELS.get(miss.field, miss.field)} {OUTCOME_LABELS[miss.outcome]}: "
        f"Referenz {miss.gold or NONE}, gelesen {miss.found or NONE}"
        + (f"\n    „{_shorten(miss.quote, 160)}“" if miss.quote else "")
        for miss in report.misses
    ]
    parts = [
        f"Gelesene Werte gemessen an {len(report.records)} Schlüsseln der Referenz",
        table(head, rows),
        "Genauigkeit: Anteil des Gelesenen, der stimmt. Vollständigkeit: Anteil der Werte der "
        "Referenz, die richtig gelesen sind. Richtig leer: Das Dokument sagt nichts, und gelesen "
        f"ist nichts.\n{TOLERANCES}",
        "Abweichungen\n\n" + "\n".join(misses) if misses else "Keine Abweichungen.",
    ]
    return "\n\n".join(parts)


def _shorten(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"

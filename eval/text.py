"""Reports as German text, for reading in a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from eval.intervals import METHOD, Interval
from eval.metrics import MISSING, TIES
from records import german

if TYPE_CHECKING:
    from eval.ablation import AblationReport
    from eval.comparison import ComparisonReport, Placed, TopicChange
    from eval.extraction import ExtractionReport, FieldScore
    from eval.extraction_change import ExtractionChange
    from eval.judging import Judgement
    from eval.retrieval import RetrievalReport

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


def p_value(p: float | None) -> str:
    """`0.0004` as "<0,001": a p-value is never 0."""
    return "<0,001" if p is not None and p < 0.0005 else value(p)


def spread(mean: float, bounds: Interval | None) -> str:
    """A mean with its interval: "0,821 [0,760; 0,880]"."""
    if bounds is None:
        return value(mean)
    return f"{value(mean)} [{value(bounds[0])}; {value(bounds[1])}]"


def retrieval_text(report: RetrievalReport) -> str:
    """Overall values by run, then the first run topic by topic with the others beside."""
    names = [measure.name for measure in report.measures]
    runs = list(report.scores)
    main = runs[0]
    overall = [
        [_label(run), *(value(scores.overall[name]) for name in names)]
        for run, scores in report.scores.items()
    ]
    bounds = [
        [_label(run), *(_bounds(report.intervals[run][name]) for name in names)]
        for run in report.scores
    ]
    others = [f"{names[0]} {run}" for run in runs[1:]]
    rows = []
    for topic, values in report.scores[main].per_topic.items():
        beside = [value(report.scores[run].per_topic[topic][names[0]]) for run in runs[1:]]
        query = shorten(report.topics.get(topic, "(nicht gefragt)" if report.topics else ""), 44)
        rows.append([topic, query, *(value(values[name]) for name in names), *beside])
    depth = f", je {report.depth} Ränge, Index {report.build_id}" if report.build_id else ""
    parts = [
        f"Suche gemessen an {len(rows)} Fragen{depth}",
        table(["Suche", *names], overall),
        METHOD,
        table(["Suche", *names], bounds),
        f"Je Frage, {_label(main)}",
        table(["Nr.", "Frage", *names, *others], rows, left=2),
        "\n".join(f"{measure.name}: {measure.description}." for measure in report.measures),
        f"{MISSING}\n{TIES}",
    ]
    return "\n\n".join(parts)


def comparison_text(
    report: ComparisonReport, a: str, b: str, names: Mapping[str, str] | None = None
) -> str:
    """Both runs by measure with counts of topics and p-values, then the topics that moved most.

    `names` are titles of documents, shown instead of their numbers.
    """
    rows = [
        [
            item.measure,
            value(item.a),
            value(item.b),
            signed(item.difference),
            _bounds(item.interval),
            f"{item.wins}/{item.ties}/{item.losses}",
            value(item.t, 2),
            p_value(item.t_p),
            p_value(item.randomisation_p),
            "ja" if item.randomisation_p < _SIGNIFICANT else "nein",
        ]
        for item in report.measures
    ]
    head = ["Maß", "A", "B", "B - A", "95 %", "besser/gleich/schlechter", "t", "p (t-Test)"]
    head += ["p (Zufall)", "bedeutsam"]
    parts = [
        f"A: {a}\nB: {b}\nVerglichen über {len(report.a.per_topic)} Fragen.",
        table(head, rows),
        "besser/gleich/schlechter: Zahl der Fragen, bei denen B gegenüber A gewinnt, gleichauf "
        "liegt oder verliert.\np: Wahrscheinlichkeit eines mindestens so großen Unterschieds, "
        "wenn A und B gleich gut wären; t-Test und Zufallstest, beide paarweise und zweiseitig. "
        f"Bedeutsam: p im Zufallstest unter 0,05.\n95 %: {METHOD}",
        f"{MISSING}\n{TIES}",
    ]
    if report.changed:
        parts.append(
            f"Am meisten verändert nach {report.measures[0].measure}, mit den ersten Rängen beider "
            "Läufe; in Klammern der Grad, ? heißt nicht beurteilt"
        )
        parts += [_change_text(change, names or {}) for change in report.changed]
    return "\n\n".join(parts)


def _change_text(change: TopicChange, names: Mapping[str, str]) -> str:
    def cell(ranked: list[Placed], place: int) -> str:
        if place >= len(ranked):
            return ""
        grade = "?" if ranked[place].grade is None else ranked[place].grade
        name = names.get(ranked[place].document, ranked[place].document)
        return f"({grade}) {shorten(name, 46)}"

    depth = max(len(change.ranking_a), len(change.ranking_b))
    rows = [
        [str(n + 1), cell(change.ranking_a, n), cell(change.ranking_b, n)] for n in range(depth)
    ]
    query = f" {change.query}" if change.query else ""
    moved = f"{value(change.a)} → {value(change.b)} ({signed(change.b - change.a)})"
    return f"{change.topic}{query}: {moved}\n" + table(["Rang", "A", "B"], rows, left=3)


def ablation_text(report: AblationReport) -> str:
    """Every configuration with its interval and its test against the reference."""
    from eval.ablation import CORRECTION

    rows = []
    for row in report.rows:
        if row.difference is None:
            rows.append([row.label, spread(row.value, row.interval), *[NONE] * 6])
            continue
        rows.append(
            [
                row.label,
                spread(row.value, row.interval),
                f"{signed(row.difference)} {_bounds(row.difference_interval)}",
                f"{row.wins}/{row.ties}/{row.losses}",
                p_value(row.t_p),
                p_value(row.randomisation_p),
                p_value(row.holm_p),
                "ja" if (row.holm_p or 0) < _SIGNIFICANT else "nein",
            ]
        )
    head = ["Suche", report.measure, "Unterschied", "besser/gleich/schlechter", "p (t-Test)"]
    head += ["p (Zufall)", "p (Holm)", "bedeutsam"]
    return "\n\n".join(
        [
            f"Teile der Suche, gemessen an {report.topics} Fragen; Unterschied gegenüber der "
            "ersten Zeile",
            table(head, rows),
            f"{METHOD}\n{CORRECTION}\nTests wie bei python -m eval compare.",
        ]
    )


def signed(number: float) -> str:
    """`0.0214` as "+0,021"."""
    return f"{'+' if number > 0 else ''}{value(number)}"


def _label(run: str) -> str:
    from eval.configurations import CONFIGURATIONS

    known = CONFIGURATIONS.get(run)
    return known.label if known else run


def _bounds(bounds: Interval | None) -> str:
    return NONE if bounds is None else f"[{value(bounds[0])}; {value(bounds[1])}]"


def extraction_text(report: ExtractionReport, change: ExtractionChange | None = None) -> str:
    """Counts by field and document, then every miss with both values and both quotes."""
    from eval.equality import TOLERANCES
    from eval.evidence import RULE
    from eval.fields import LABELS

    head = ["Feld", "richtig", "falsch", "fehlt", "richtig leer", "Genauigkeit", "Vollständigkeit"]
    head += ["ganz richtig", "Beleg stimmt"]
    rows = [
        [LABELS.get(score.field, "alle Felder"), *_counts(score)]
        for score in (*report.fields, report.overall)
    ]
    documents = [
        [shorten(name, 44) or "(ohne Datensatz)", *_counts(score)]
        for name, score in report.by_document.items()
    ]
    misses = [_miss_text(miss) for miss in report.misses]
    faults = [f"{_miss_text(fault)}\n    {fault.fault}" for fault in report.faults]
    parts = [
        f"Gelesene Werte gemessen an {len(report.records)} Schlüsseln der Referenz",
        table(head, rows),
        "Je Dokument",
        table(["Dokument", *head[1:]], documents),
        "Genauigkeit: Anteil des Gelesenen, der stimmt. Vollständigkeit: Anteil der Werte der "
        "Referenz, die richtig gelesen sind. Richtig leer: Das Dokument sagt nichts, und gelesen "
        "ist nichts. Ganz richtig: Anteil der beurteilten Datensätze, in denen im Feld alles "
        f"stimmt und nichts fehlt.\n{TOLERANCES}\n{RULE}",
        "Abweichungen\n\n" + "\n".join(misses) if misses else "Keine Abweichungen.",
    ]
    if faults:
        parts.append("Richtige Werte mit falschem Beleg\n\n" + "\n".join(faults))
    if change is not None:
        parts.append(_extraction_change_text(change))
    return "\n\n".join(parts)


def _counts(score: FieldScore) -> list[str]:
    return [
        str(score.right),
        str(score.wrong),
        str(score.missing),
        str(score.right_empty),
        value(score.precision),
        value(score.recall),
        value(score.accuracy),
        value(score.evidence),
    ]


def _miss_text(miss: Judgement) -> str:
    from eval.fields import LABELS

    told = OUTCOME_LABELS.get(miss.outcome, "")
    lines = [
        f"{miss.key}, {LABELS.get(miss.field, miss.field)} {told}".rstrip()
        + f": Referenz {miss.gold or NONE}, gelesen {miss.found or NONE}"
    ]
    if miss.gold_quote:
        lines.append(f"    im Dokument: „{shorten(miss.gold_quote, 160)}“")
    if miss.quote:
        lines.append(f"    gelesen aus: „{shorten(miss.quote, 160)}“")
    return "\n".join(lines)


def _extraction_change_text(change: ExtractionChange) -> str:
    rows = [
        [
            f.label,
            str(f.values),
            str(f.before),
            str(f.now),
            str(f.gained),
            str(f.lost),
            p_value(f.p),
        ]
        for f in (*change.fields, change.overall)
    ]
    head = ["Feld", "Werte", "richtig vorher", "jetzt", "gewonnen", "verloren", "p (McNemar)"]
    changed = [
        f"{sign} {item.key}, {item.field}: Referenz {item.gold}, vorher {item.before or NONE}, "
        f"jetzt {item.now or NONE}"
        for sign, items in (("+", change.gained), ("-", change.lost))
        for item in items
    ]
    return "\n\n".join(
        [
            f"Verglichen mit der früheren Messung über {change.keys} Schlüssel: Anteil richtiger "
            f"Werte {value(change.share_before)} → {value(change.share_now)} "
            f"({signed(change.share_now - change.share_before)}), besser/gleich/schlechter "
            f"{change.wins}/{change.ties}/{change.losses}, p (Zufall) "
            f"{p_value(change.randomisation_p)}, p (t-Test) {p_value(change.t_p)}",
            table(head, rows),
            "\n".join(changed) if changed else "Kein Wert hat sich geändert.",
        ]
    )


def shorten(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"

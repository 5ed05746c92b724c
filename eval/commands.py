"""What the commands do: files and data directory in, report and text out."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from eval.opening import open_engine, require, stored_records
from records.errors import EvaluationInputError

Outcome = tuple[dict[str, Any], str, int]


def retrieval(arguments: argparse.Namespace) -> Outcome:
    from eval import formats, text
    from eval import retrieval as measured
    from eval.keys import Resolution
    from eval.metrics import DEFAULT_MEASURES, measures_of

    from_files = bool(arguments.run)
    needed(arguments, *(("qrels",) if from_files else ("topics", "qrels")))
    measures = measures_of(arguments.measure or DEFAULT_MEASURES, arguments.relevant)
    files = read_inputs(arguments, runs=arguments.run or ())
    if from_files:
        engine, resolution = None, Resolution()
        if files.keys is not None:
            resolution = _resolve(files.keys, stored_records(arguments.data))
        runs = {
            _run_name(path, arguments.run): resolution.run(run)
            for path, run in zip(arguments.run, files.runs, strict=True)
        }
        known = _known_if_there(arguments.data, resolution)
        found = measured.evaluate_runs(runs, files.qrels, files.topics, known, measures)
    else:
        engine = open_engine(arguments.data)
        resolution = _resolve(files.keys or [], engine.records())
        modes = tuple(arguments.mode or measured.MODES)
        asked = sum(topic.id in files.qrels for topic in files.topics or ())
        with progress(asked * len(modes)) as step:
            found = measured.evaluate(
                engine, files.topics or [], files.qrels, resolution, modes, arguments.depth, step,
                measures,
            )  # fmt: skip
    if arguments.runs is not None:
        arguments.runs.mkdir(parents=True, exist_ok=True)
        for name, run in found.runs.items():
            formats.write_run(arguments.runs / f"{name}.trec", run, name)
    told = text.retrieval_text(found)
    report = found.as_json()
    keep(arguments, report, told, files.paths, found.runs, found.build_id)
    return report, told, 0


def compare(arguments: argparse.Namespace) -> Outcome:
    from eval import comparison, text
    from eval.configurations import CONFIGURATIONS
    from eval.keys import Resolution
    from eval.metrics import DEFAULT_MEASURES, measures_of
    from eval.retrieval import known_documents, rank

    sides = (arguments.run_a, arguments.run_b)
    searched = [s for s in sides if s in CONFIGURATIONS and not Path(s).is_file()]
    needed(arguments, *(("topics", "qrels") if searched else ("qrels",)))
    measures = measures_of(arguments.measure or DEFAULT_MEASURES, arguments.relevant)
    paths = [Path(side) for side in sides if side not in searched]
    files = read_inputs(arguments, runs=paths, keys_beside=bool(searched))
    read = dict(zip(map(str, paths), files.runs, strict=True))
    resolution, known, names = Resolution(), None, {}
    engine = open_engine(arguments.data) if searched else None
    if engine is not None or files.keys is not None:
        records = engine.records() if engine is not None else stored_records(arguments.data)
        resolution = _resolve(files.keys or [], records)
        known = known_documents(records, resolution)
        names = {record.id: record.name for record in records}
        names |= {key.id: key.title for key in files.keys or []}
    topics = [topic for topic in files.topics or [] if topic.id in files.qrels]
    with progress(len(topics) * len(searched)) as step:
        runs = [
            rank(engine, topics, side, resolution=resolution, progress=step)
            if engine is not None and side in searched
            else resolution.run(read[str(Path(side))])
            for side in sides
        ]
    queries = {topic.id: topic.query for topic in files.topics or []}
    found = comparison.compare(
        files.qrels, runs[0], runs[1], measures, queries, known, max(0, arguments.changed)
    )
    told = text.comparison_text(found, *sides, names)
    report = {"A": sides[0], "B": sides[1]} | found.as_json()
    build_id = engine.build_id if engine is not None else None
    keep(arguments, report, told, files.paths, {"A": runs[0], "B": runs[1]}, build_id)
    return report, told, 0


def ablations(arguments: argparse.Namespace) -> Outcome:
    from eval import ablation, text
    from eval.configurations import CONFIGURATIONS
    from eval.fit import check_fit, fit_notes
    from eval.metrics import measures_of, score
    from eval.opening import pretrained
    from eval.retrieval import known_documents, rank

    needed(arguments, "topics", "qrels")
    measures = measures_of([arguments.measure])
    files = read_inputs(arguments)
    engine = open_engine(arguments.data)
    resolution = _resolve(files.keys or [], engine.records())
    known = known_documents(engine.records(), resolution)
    check_fit(files.topics or [], files.qrels, known)
    topics = [topic for topic in files.topics or [] if topic.id in files.qrels]
    labels = {name: way.label for name, way in CONFIGURATIONS.items()}
    builds = {name: engine.build_id for name in CONFIGURATIONS}
    with progress(len(topics) * (len(CONFIGURATIONS) + bool(arguments.model))) as step:
        runs = {
            name: rank(engine, topics, way, resolution=resolution, progress=step)
            for name, way in CONFIGURATIONS.items()
        }
        if arguments.model:
            with pretrained(arguments.data, arguments.model) as other:
                runs["pretrained"] = rank(
                    other, topics, "hybrid", resolution=resolution, progress=step
                )
                builds["pretrained"] = other.build_id
            labels["pretrained"] = f"gesamt mit {Path(arguments.model).name}"
    found = ablation.ablate(
        {name: score(files.qrels, run, measures) for name, run in runs.items()},
        labels,
        measures[0].name,
        builds,
        fit_notes(files.topics, files.qrels, known),
    )
    told = text.ablation_text(found)
    report = found.as_json()
    keep(arguments, report, told, files.paths, runs, engine.build_id)
    return report, told, 0


def extraction(arguments: argparse.Namespace) -> Outcome:
    from eval import extraction as measured
    from eval import formats, gold, lines, text
    from eval.extraction_change import compare_extraction
    from eval.opening import document_texts

    readings: list[Any] = [(gold.read_gold, arguments.gold)]
    if arguments.against is not None:
        readings.append((_read_judgements, arguments.against))
    if arguments.keys is not None:
        readings.append((formats.read_keys, arguments.keys))
    entries, *others = lines.read_all(*readings)
    before = others.pop(0) if arguments.against is not None else None
    records = stored_records(arguments.data)
    texts = document_texts(arguments.data)
    found = measured.evaluate(entries, records, others[0] if others else (), texts)
    report = found.as_json()
    change = None
    if before is not None:
        now: Any = report["judgements"]
        change = compare_extraction(before, now)
        report["change"] = change.as_json()
        found.notes.extend(change.notes)
    told = text.extraction_text(found, change)
    paths = {"gold": arguments.gold, "keys": arguments.keys, "against": arguments.against}
    keep(arguments, report, told, paths)
    return report, told, 0


def _read_judgements(path: Path) -> Any:
    """The judgements of an earlier report. Raises `EvaluationInputError`."""
    from eval.lines import Problems, filled_lines, json_members, json_text

    problems = Problems(path)
    found = json_members(json_text(filled_lines(path, problems)), problems)
    named = {member.name: member.value for member in found}
    if not problems.found and not named.get("judgements"):
        problems.add(
            None,
            "Das ist keine Messung des Einlesens.",
            "Geben Sie report.json aus evaluation/ an oder die Ausgabe von python -m eval "
            "extraction --json.",
        )
    problems.stop_if_any()
    return named["judgements"]


def bench(arguments: argparse.Namespace) -> Outcome:
    from tqdm import tqdm

    from eval import bench as measured
    from eval.bench_tasks import TASKS

    with tqdm(
        total=2 * len(TASKS), unit="Messung", file=sys.stderr, disable=None, leave=False
    ) as bar:

        def step(message: str) -> None:
            bar.set_description(message)
            bar.update(1)

        found = measured.run(arguments.corpus, arguments.records, step)
    return found.as_json(), measured.bench_text(found), 0


class Inputs:
    """The files of one measurement, read; `paths` by what they are."""

    def __init__(self, paths: dict[str, Path | None]) -> None:
        self.paths = paths
        self.topics: Any = None
        self.qrels: Any = None
        self.keys: Any = None
        self.runs: list[Any] = []


def read_inputs(arguments: argparse.Namespace, runs: Any = (), keys_beside: bool = True) -> Inputs:
    """Topics, judgments, keys and runs; raises one error with the problems of all files."""
    from eval import formats, lines
    from eval.qrels import read_qrels
    from eval.topics import read_topics

    keys = arguments.keys
    if keys is None and keys_beside and arguments.topics is not None:
        keys = _keys_beside(arguments.topics)
    inputs = Inputs({"topics": arguments.topics, "qrels": arguments.qrels, "keys": keys})
    readers: dict[str, Callable[[Path], Any]] = {
        "topics": read_topics, "qrels": read_qrels, "keys": formats.read_keys,
    }  # fmt: skip
    given = [(name, path) for name, path in inputs.paths.items() if path is not None]
    readings = [(readers[name], path) for name, path in given]
    read = lines.read_all(*readings, *((formats.read_run, path) for path in runs))
    for (name, _), content in zip(given, read, strict=False):
        setattr(inputs, name, content)
    inputs.runs = read[len(given) :]
    return inputs


def needed(arguments: argparse.Namespace, *names: str) -> None:
    """Raises `EvaluationInputError` naming every option that is missing."""
    missing = [f"--{name}" for name in names if getattr(arguments, name) is None]
    if missing:
        raise EvaluationInputError(
            [
                f"Falscher Aufruf: Es fehlt: {', '.join(missing)}.",
                f"Hilfe: python -m eval {arguments.command} --help",
            ]
        )


def keep(
    arguments: argparse.Namespace,
    report: dict[str, Any],
    told: str,
    paths: Mapping[str, Path | None],
    runs: Mapping[str, Any] | None = None,
    build_id: str | None = None,
) -> None:
    """Save the measurement in the data directory; where that fails, it is still printed."""
    if not arguments.save or not arguments.data.is_dir():
        return
    from eval.reports import save_report

    try:
        folder = save_report(arguments.data, report, told, paths, runs, build_id)
    except OSError as error:
        report["notes"].append(
            f"Die Messung ließ sich nicht aufbewahren ({error.strerror}); sie steht nur hier."
        )
        return
    say(f"Aufbewahrt in {folder} (nicht aufbewahren mit --no-save).")


@contextlib.contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error while questions are asked."""
    from tqdm import tqdm

    with tqdm(
        total=total, desc="Suchen", unit="Frage", file=sys.stderr, disable=None, leave=False
    ) as bar:
        yield lambda: bar.update(1)


def say(message: str) -> None:
    print(message, file=sys.stderr)


def _resolve(keys: Any, records: Any) -> Any:
    from eval.keys import Resolution, resolve

    return resolve(keys, records) if keys else Resolution()


def _known_if_there(data: Path, resolution: Any) -> Any:
    """The records of a data directory, where there is one; runs are measured without it too."""
    from eval.retrieval import known_documents
    from records.errors import PraxisfinderError

    try:
        require(data)
        return known_documents(stored_records(data), resolution)
    except PraxisfinderError:
        return None


def _run_name(path: Path, all_paths: list[Path]) -> str:
    """The bare name of a run file, or its whole path where two have the same."""
    same = [other for other in all_paths if other.stem == path.stem]
    return path.stem if len(same) == 1 else str(path).replace("/", "_").replace("\\", "_")


def _keys_beside(topics: Path) -> Path | None:
    keys = topics.with_name("keys.tsv")
    if not keys.is_file():
        return None
    say(f"Schlüssel aus {keys} (andere mit --keys).")
    return keys

"""Command line: python -m eval retrieval | compare | ablations | extraction | pool | …"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from eval.arguments import parser
from records.errors import EvaluationInputError, PraxisfinderError
from records.remedies import with_data

DONE, WRONG_USE = 0, 2
COMMANDS: dict[str, tuple[str, str]] = {
    "retrieval": ("eval.commands", "retrieval"),
    "compare": ("eval.commands", "compare"),
    "ablations": ("eval.commands", "ablations"),
    "extraction": ("eval.commands", "extraction"),
    "pool": ("eval.judging_commands", "pool"),
    "judgments": ("eval.judging_commands", "judgments"),
    "guard": ("eval.standing_commands", "guard"),
    "report": ("eval.standing_commands", "report"),
    "bench": ("eval.commands", "bench"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit status 0 done, 1 a check failed, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a console with another encoding must not break on an umlaut
            stream.reconfigure(errors="backslashreplace")
    arguments = parser().parse_args(argv)
    module, name = COMMANDS[arguments.command]
    data: Path | None = getattr(arguments, "data", None)
    try:
        # libraries that print must not spoil the JSON
        with contextlib.redirect_stdout(sys.stderr):
            report, text, status = getattr(importlib.import_module(module), name)(arguments)
    except EvaluationInputError as error:
        for problem in error.problems:
            _say(with_data(problem, data))
        return WRONG_USE
    except PraxisfinderError as error:
        _say(with_data(str(error), data))
        return WRONG_USE
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        _say(
            f"Lesen oder Schreiben ist nicht möglich{where}: {error.strerror}. Prüfen Sie Pfad, "
            "Rechte und freien Platz."
        )
        return WRONG_USE
    except KeyboardInterrupt:
        _say("Abgebrochen. Es wurde nichts aufbewahrt.")
        return WRONG_USE
    for note in report["notes"]:
        _say(f"Hinweis: {with_data(note, data)}")
    return _print(
        json.dumps(report, ensure_ascii=False, indent=1) if arguments.json else text, status
    )


def _print(text: str, status: int) -> int:
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # the reader closed early (head, less): no traceback, and none at the end either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _say(message: str) -> None:
    print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

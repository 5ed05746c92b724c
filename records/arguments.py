"""argparse that speaks German and ends with status 2 on wrong use."""

from __future__ import annotations

import argparse
import re
import sys
from typing import NoReturn

_GERMAN: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.*)", r"Es fehlt: \1."),
    (r"unrecognized arguments: (.*)", r"Unbekannte Angabe: \1."),
    (
        r"argument (.*): invalid choice: (\S+) \(choose from (.*)\)",
        r"\1: \2 gibt es nicht; möglich: \3.",
    ),
    (r"argument (.*): invalid \S+ value: (.*)", r"\1: \2 ist keine Zahl."),
    (r"argument (.*): expected one argument", r"\1: Der Wert fehlt."),
    (r"argument (.*): expected at least one argument", r"\1: Der Wert fehlt."),
    (r"argument (.*): ignored explicit argument (.*)", r"\1: Der Wert \2 gehört nicht dazu."),
)


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)


class GermanParser(argparse.ArgumentParser):
    """An argument parser whose headings and errors are German."""

    def __init__(self, **settings: object) -> None:
        super().__init__(
            formatter_class=_Formatter,
            add_help=False,
            **settings,  # type: ignore[arg-type]
        )
        self._positionals.title = "Angaben"
        self._optionals.title = "Optionen"
        self.add_argument("-h", "--help", action="help", help="diese Hilfe zeigen und enden")

    def error(self, message: str) -> NoReturn:
        for pattern, german in _GERMAN:
            message, changed = re.subn(f"^{pattern}$", german, message)
            if changed:
                break
        print(f"Falscher Aufruf: {message}", file=sys.stderr)
        print(f"Hilfe: {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)

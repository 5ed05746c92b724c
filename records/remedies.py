"""Commands in messages, with the data directory they were asked for."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

# commands that work on a data directory, unless the message names one already
_COMMAND = re.compile(r"python -m (?:index (?:build|search)|ingest|eval \w+)\b(?!.*? --data\b)")


def with_data(message: str, data: Path | None) -> str:
    """The message with `--data` in every command that would otherwise work on another directory.

    What a command takes by itself is `PRAXISFINDER_DATA`, else `data`; `None` leaves all as it is.
    """
    usual = Path(os.environ.get("PRAXISFINDER_DATA") or "data")
    if data is None or data.resolve() == usual.resolve():
        return message
    option = f" --data {shlex.quote(str(data))}"
    return "\n".join(
        _COMMAND.sub(lambda match: match[0] + option, line) for line in message.split("\n")
    )

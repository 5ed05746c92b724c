"""The documentation against the program: commands, options, paths of machines."""

from __future__ import annotations

import argparse
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COMMANDS = ("ingest", "index", "eval")
SKIPPED = {"__pycache__", "build", "data", "node_modules", "test-results"}
# put together so that this file does not find itself
MACHINE_PATHS = re.compile(
    "|".join(
        rf"(?<![\w.:/-])/{folder}/" for folder in ("work", "tmp", "farm", "root", "home", "opt")
    )
    + r"|/Users/\w|\b[A-Z]:\\\\?Users\b"
)


class _Captured(Exception):
    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self.parser = parser


def parser_of(command: str, monkeypatch: pytest.MonkeyPatch) -> argparse.ArgumentParser:
    """The argument parser that `python -m command` uses, caught before it parses."""

    def catch(self: argparse.ArgumentParser, *args: object, **kwargs: object) -> None:
        raise _Captured(self)

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", catch)
    monkeypatch.setattr(argparse.ArgumentParser, "parse_known_args", catch)
    monkeypatch.setattr(sys, "argv", [command])
    with pytest.raises(_Captured) as caught:
        runpy.run_module(command, run_name="__main__", alter_sys=False)
    return caught.value.parser


def commands_of(
    parser: argparse.ArgumentParser, name: str
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that does something, with its own parser."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield name, parser
    for group in groups:
        for sub, subparser in group.choices.items():
            yield from commands_of(subparser, f"{name} {sub}")


def documented() -> dict[str, str]:
    """Sections of docs/usage.md by the command that is their heading."""
    text = (ROOT / "docs" / "usage.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (python -m .+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_documented(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sections = documented()
    parser = parser_of(command, monkeypatch)
    known: set[str] = set()
    for name, subparser in commands_of(parser, f"python -m {command}"):
        known.add(name)
        assert name in sections, f"docs/usage.md has no section “{name}”"
        for action in subparser._actions:
            options = [o for o in action.option_strings if o not in ("-h", "--help")]
            if options and action.help != argparse.SUPPRESS:
                assert any(f"`{option}`" in sections[name] for option in options), (
                    f"docs/usage.md does not explain {options} of “{name}”"
                )
    own = {name for name in sections if name.split()[2] == command}
    assert own == known, "docs/usage.md describes commands that do not exist"


@pytest.mark.parametrize("command", COMMANDS)
def test_documented_options_exist(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sections = documented()
    for name, subparser in commands_of(parser_of(command, monkeypatch), f"python -m {command}"):
        existing = {option for action in subparser._actions for option in action.option_strings}
        rows = re.findall(r"^\| `(--?[a-z-]+)` \|", sections.get(name, ""), flags=re.MULTILINE)
        assert set(rows) <= existing


def test_every_judged_field_of_the_gold_is_documented() -> None:
    from eval.gold import FIELDS

    section = documented()["python -m eval extraction"]
    assert [field for field in FIELDS if f"`{field}`" not in section] == []


def test_the_readme_prints_the_two_commands() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    install = "python -m pip install -r"
    assert f"{install} requirements.txt && python -m streamlit run app.py" in lines
    assert f"{install} requirements-dev.txt && python -m pytest" in lines


@pytest.mark.parametrize("name", ["README.md", "docs/usage.md", "docs/architecture.md"])
def test_what_the_documentation_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    folder = (ROOT / name).parent
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    named = re.findall(
        r"`((?:records|ingest|index|eval|ui|scripts|tests|docs|corpus)/[\w./-]*)`", text
    )
    assert [link for link in links if not (folder / link).exists()] == []
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_no_paths_of_a_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _files()
        for number, line in enumerate(_lines(path), start=1)
        if MACHINE_PATHS.search(line)
    ]
    assert found == []


def _files() -> list[Path]:
    """Files under version control; outside of it, all that are not generated."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if listed.returncode == 0:
        return [ROOT / name for name in listed.stdout.split("\0") if name]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not any(
            part in SKIPPED or part.startswith(".") for part in path.relative_to(ROOT).parts
        )
    ]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (UnicodeDecodeError, OSError):
        return []

"""Topics: the questions of a test collection, from TSV, JSON or classic TREC files.

TSV: `qid<TAB>query[<TAB>kind[<TAB>asked_by]]`, with or without a head. JSON: `{"q1": "Frage"}` or
`[{"qid": "q1", "query": "Frage", "kind": …, "asked_by": …}]`. TREC: `<top>` with `<num>` and
`<title>`; `<desc>` and `<narr>` are left to people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eval.lines import Problems, filled_lines, is_json, json_members, json_text

_HEADS = frozenset({"qid", "id", "topic", "nummer", "nr", "nr."})
_FIELDS = ("qid", "id", "query", "kind", "asked_by")
_TOP = re.compile(r"<top>(.*?)(?:</top>|(?=<top>)|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(/?)(num|title|desc|narr)>\s*(?:(?:Number|Topic)\s*:)?", re.IGNORECASE)
_REMEDY = "Schreiben Sie je Zeile: Nummer, Tabulator, Frage."


@dataclass(frozen=True)
class Topic:
    """One question; `line` is where it stands in its file."""

    id: str
    query: str
    line: int = 0
    kind: str = ""
    asked_by: str = ""


@dataclass
class _Collected:
    problems: Problems
    topics: dict[str, Topic] = field(default_factory=dict)

    def add(self, id: str, query: str, line: int, kind: str = "", asked_by: str = "") -> None:
        id, query = id.strip(), " ".join(query.split())
        if not id or not query:
            self.problems.add(line, "Nummer oder Frage fehlt.", _REMEDY)
        elif re.search(r"\s", id):
            self.problems.add(
                line,
                f"Die Nummer „{id}“ enthält ein Leerzeichen.",
                "Nummern stehen ohne Leerzeichen vor dem Tabulator.",
            )
        elif id in self.topics:
            self.problems.repeated(line, f"Die Nummer „{id}“", self.topics[id].line)
        else:
            self.topics[id] = Topic(id, query, line, kind.strip(), asked_by.strip())


def read_topics(path: Path) -> list[Topic]:
    """Topics in file order. Raises `EvaluationInputError` with every problem of the file."""
    problems = Problems(path)
    collected = _Collected(problems)
    lines = filled_lines(path, problems)
    if is_json(path, lines):
        _from_json(json_text(lines), collected)
    elif any(re.match(r"\s*<top>", line, re.IGNORECASE) for _, line in lines):
        _from_trec(json_text(lines), collected)
    else:
        _from_table(lines, collected)
    if not collected.topics and not problems.found:
        problems.add(None, "Die Datei ist leer.", "Sie braucht mindestens eine Zeile je Frage.")
    problems.stop_if_any()
    return list(collected.topics.values())


def _from_table(lines: list[tuple[int, str]], collected: _Collected) -> None:
    for position, (number, line) in enumerate(lines):
        cells = [cell.strip() for cell in line.split("\t")]
        if position == 0 and len(cells) > 1 and cells[0].casefold() in _HEADS:
            continue
        if len(cells) < 2:
            collected.problems.add(number, "Nummer oder Frage fehlt.", _separator_remedy(line))
            continue
        kind, asked_by = (*cells[2:4], "", "")[:2]
        collected.add(cells[0], cells[1], number, kind, asked_by)


def _separator_remedy(line: str) -> str:
    """Say what stands where the tabulator should be: exported tables are the usual reason."""
    for sign, name in ((";", "Semikolon"), (",", "Komma")):
        if re.match(rf'"?[^\s{sign}"]{{1,20}}"?{sign}', line):
            return (
                f"Hier trennt ein {name} die Spalten. Speichern Sie die Tabelle als "
                "„Text (Tabstopp-getrennt)“ oder ersetzen Sie das Zeichen hinter der Nummer durch "
                "einen Tabulator."
            )
    return _REMEDY


def _from_json(text: str, collected: _Collected) -> None:
    for member in json_members(text, collected.problems):
        if member.name is not None and isinstance(member.value, str):
            collected.add(member.name, member.value, member.line)
            continue
        fields: Any = member.value if isinstance(member.value, dict) else None
        if fields is None:
            collected.problems.add(
                member.line,
                "Das ist keine Frage.",
                'Schreiben Sie {"q1": "Frage"} oder [{"qid": "q1", "query": "Frage"}].',
            )
            continue
        unknown = [name for name in fields if name not in _FIELDS]
        if unknown:
            collected.problems.add(
                member.line,
                f"Unbekannte Angaben: {', '.join(unknown)}.",
                f"Bekannt sind: {', '.join(_FIELDS)}.",
            )
        id = fields.get("qid", fields.get("id", member.name or ""))
        texts = [id, fields.get("query", ""), fields.get("kind", ""), fields.get("asked_by", "")]
        # numbers are common as topic ids
        id, query, kind, asked_by = (str(t) if isinstance(t, str | int) else "" for t in texts)
        collected.add(id, query, member.line, kind, asked_by)


def _from_trec(text: str, collected: _Collected) -> None:
    for top in _TOP.finditer(text):
        body, line = top[1], text.count("\n", 0, top.start()) + 1
        parts: dict[str, str] = {}
        tags = list(_TAG.finditer(body))
        ends = [*(tag.start() for tag in tags[1:]), len(body)]
        for tag, end in zip(tags, ends, strict=False):
            if not tag[1]:
                parts.setdefault(tag[2].lower(), body[tag.end() : end])
        if not parts.get("num", "").strip() or not parts.get("title", "").strip():
            collected.problems.add(
                line,
                "Nummer oder Frage fehlt.",
                "Jedes <top> braucht <num> und <title>.",
            )
            continue
        collected.add(parts["num"], parts["title"], line)

"""A search result as JSON and as German text for the terminal."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from index.filters import LABELS
from index.results import Hit, SearchResult, Understood

_EXCERPT = 300
_MODE_NAMES = {
    "hybrid": "Worte und Bedeutung",
    "dense": "nur Bedeutung",
    "lexical": "nur Worte",
}


def as_json(result: SearchResult, stale: bool) -> dict[str, Any]:
    """One JSON document; personal data of contacts is never part of it."""
    return {
        "command": "search",
        "query": result.query.encode("utf-8", "replace").decode(),
        "mode": result.mode,
        "build_id": result.build_id,
        "stale": stale,
        "sort": result.sort,
        "total": result.total,
        "understood": [asdict(item) for item in result.understood],
        "unstated": result.unstated,
        "relaxations": [asdict(item) for item in result.relaxations],
        "hits": [_hit(hit) for hit in result.hits],
        "facets": {key: [asdict(f) for f in found] for key, found in result.facets.items()},
    }


def _hit(hit: Hit) -> dict[str, Any]:
    record = hit.record
    return {
        "rank": hit.rank,
        "id": record.id,
        "name": record.name,
        "organisation": record.organisation,
        "document": {"id": record.document.id, "title": record.document.title},
        "score": round(hit.score, 6),
        "legs": {name: asdict(leg) for name, leg in hit.legs.items()},
        "passage": asdict(hit.passage),
        "unstated": list(hit.unstated),
        "matches": [asdict(match) for match in hit.matches],
    }


def as_text(result: SearchResult, rebuild: str | None = None) -> str:
    """What a person reads in the terminal; `rebuild` is the command for an index that is stale."""
    lines = [f"{_approaches(result.total)} gefunden ({_MODE_NAMES[result.mode]})."]
    lines += [
        sentence
        for item in result.understood
        if item.text.casefold() != item.label.casefold()
        for sentence in [_understood(item)]
    ]
    lines += [_silent(key, count) for key, count in result.unstated.items()]
    if not result.hits:
        lines += [f"Ohne „{item.label}“: {_approaches(item.count)}" for item in result.relaxations]
    if rebuild:
        lines.append(
            f"Die Praxisbeispiele haben sich seit dem Bau des Suchindex geändert: {rebuild}"
        )
    for hit in result.hits:
        record = hit.record
        lines += ["", f"{hit.rank}. {record.name}", f"   {record.id}"]
        place = ", ".join(
            part
            for part in (
                record.organisation,
                record.document.title,
                f"Seite {hit.passage.page}" if hit.passage.page else None,
            )
            if part
        )
        lines.append(f"   {place}")
        lines.append(f"   {excerpt(hit)}")
    return "\n".join(lines)


def _understood(item: Understood) -> str:
    if item.kind == "filter":
        return f"„{item.text}“ verstanden als {item.label}"
    if item.kind == "spelling":
        return f"„{item.text}“ gesucht als „{item.label}“"
    return f"„{item.text}“ auch als {item.label}"


def _silent(key: str, count: int) -> str:
    verb = "macht" if count == 1 else "machen"
    return f"{_approaches(count)} {verb} keine Angabe: {LABELS[key]}"


def _approaches(count: int) -> str:
    return "1 Ansatz" if count == 1 else f"{count} Ansätze"


def excerpt(hit: Hit, length: int = _EXCERPT) -> str:
    """The part of the passage with the most matches, on one line, cut between words."""
    text = hit.passage.text
    starts = [0, *(max(0, match.start - length // 5) for match in hit.matches)]

    def met(start: int) -> int:
        inside = [m for m in hit.matches if start <= m.start and m.end <= start + length]
        return len({m.term.casefold() for m in inside})

    start = max(starts, key=lambda s: (met(s), -s)) if len(text) > length else 0
    if start:
        start = text.find(" ", start) + 1 or start
    end = start + length
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + length // 2)
    shown = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}"

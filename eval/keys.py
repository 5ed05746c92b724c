"""Reader's keys resolved to records by their titles.

A key stands for the records whose name equals its title, else contains it as whole words, else
contains it at all; compared without case, quotes, mark-up and extra white space. Where these
belong to several organisations, the key's organisation narrows them down if that leaves any.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from eval.formats import Key, Run


class Named(Protocol):
    """What the resolution needs to know of a record."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def organisation(self) -> str | None: ...


_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,40}>")
_SUPERSCRIPT = re.compile(r"\s*\^\{([^{}]*)\}")
_SUBSCRIPT = re.compile(r"_\{([^{}]*)\}")
_MARKUP = re.compile(r"\*+|__+|`+|^#+\s*|[\u00ad\u200b\u200c\u200d\ufeff]")
_QUOTES = re.compile(r"[„“”‟\"»«›‹‚‘’‛'`´]")
_DASHES = re.compile(r"[‐‑‒–—−]")


def normalise(text: str) -> str:
    """A title as it is compared: "**„Förder-Zentrum^{Plus}“**" becomes "förder-zentrumplus"."""
    text = _TAG.sub("", text)
    text = _SUPERSCRIPT.sub(lambda m: "" if m[1].strip().isdigit() else m[1], text)
    text = _SUBSCRIPT.sub(r"\1", text)
    text = _QUOTES.sub("", _MARKUP.sub("", unicodedata.normalize("NFKC", text)))
    return re.sub(r"\s+", " ", _DASHES.sub("-", text)).strip().casefold()


@dataclass(frozen=True)
class Resolution:
    """Which records each key stands for, and the other way round.

    `keys_of` lists the keys of a record, the closest first. `unresolved` are keys without a
    record.
    """

    records_of: dict[str, list[str]] = field(default_factory=dict)
    keys_of: dict[str, list[str]] = field(default_factory=dict)
    unresolved: list[str] = field(default_factory=list)

    def documents(self, record_ids: Iterable[str]) -> list[str]:
        """A ranking of records as a ranking of keys.

        Several records of one key count as one document at the best rank; a record without a
        key keeps its own id.
        """
        ranking: dict[str, None] = {}
        for record_id in record_ids:
            for document in self.keys_of.get(record_id, [record_id]):
                ranking.setdefault(document)
        return list(ranking)

    def run(self, run: Run) -> Run:
        """A run over records as a run over keys; a key gets the best score of its records."""
        if not self.keys_of:
            return run
        resolved: Run = {}
        for topic, scores in run.items():
            found = resolved.setdefault(topic, {})
            for record_id, score in scores.items():
                for document in self.keys_of.get(record_id, [record_id]):
                    found[document] = max(score, found.get(document, score))
        return resolved


def resolve(keys: Sequence[Key], records: Sequence[Named]) -> Resolution:
    """Match every key with its records by title and, where needed, organisation."""
    names = [(record, normalise(record.name)) for record in records]
    records_of: dict[str, list[str]] = {}
    closeness: dict[str, list[tuple[int, int, str]]] = {}
    for key in keys:
        title = normalise(key.title)
        matches, level = _by_title(title, names)
        narrowed = [record.id for record in _by_organisation(key.organisation, matches)]
        records_of[key.id] = narrowed
        for record_id in narrowed:
            closeness.setdefault(record_id, []).append((level, -len(title), key.id))
    keys_of = {
        record_id: [key for _, _, key in sorted(found, key=lambda item: item[:2])]
        for record_id, found in closeness.items()
    }
    unresolved = [key for key, found in records_of.items() if not found]
    return Resolution(records_of, keys_of, unresolved)


def _by_title(title: str, names: Sequence[tuple[Named, str]]) -> tuple[list[Named], int]:
    """Records matching a normalised title, and how closely: 0 equal, 1 whole words, 2 part."""
    if not title:
        return [], 2
    whole = re.compile(rf"(?<!\w){re.escape(title)}(?!\w)")
    tests = (
        lambda name: name == title,
        lambda name: whole.search(name) is not None,
        lambda name: title in name,
    )
    for level, test in enumerate(tests):
        matches = [record for record, name in names if test(name)]
        if matches:
            return matches, level
    return [], 2


def _by_organisation(organisation: str, matches: list[Named]) -> list[Named]:
    wanted = normalise(organisation)
    if not wanted or len({normalise(match.organisation or "") for match in matches}) < 2:
        return matches
    narrowed = [
        match
        for match in matches
        if (stated := normalise(match.organisation or ""))
        and (wanted in stated or stated in wanted)
    ]
    return narrowed or matches

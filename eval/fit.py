"""Whether topics, judgments, runs and records belong together; what does not is told with its line.

Judged documents that do not exist stay in the judgments and count as not found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from eval.formats import Run
from eval.qrels import Qrels
from eval.topics import Topic
from records.errors import EvaluationInputError

_LISTED = 8


@dataclass(frozen=True)
class Known:
    """The documents there are: record ids, and keys where a key file is used."""

    documents: frozenset[str]
    with_keys: bool = False

    @property
    def remedy(self) -> str:
        if self.with_keys:
            return (
                "Sie gelten als nicht gefunden. Prüfen Sie, ob ihre Titel in der Schlüsseldatei "
                "stehen und die Dokumente eingelesen sind."
            )
        return (
            "Sie gelten als nicht gefunden. Hier stehen Datensatz-IDs, wie sie python -m index "
            "search FRAGE zeigt; stehen in den Urteilen eigene Schlüssel, dann geben Sie mit "
            "--keys die Datei an, die sie auflöst."
        )


def check_fit(topics: Sequence[Topic], qrels: Qrels, known: Known | None) -> None:
    """Raises `EvaluationInputError` when no judgment fits a topic or a document.

    Every figure would then be 0 for a reason that has nothing to do with the search.
    """
    problems: list[str] = []
    if topics and not any(topic.id in qrels for topic in topics):
        problems.append(
            "Zu keiner Frage liegt ein Urteil vor: Die Nummern in Fragen "
            f"({_some(t.id for t in topics)}) und Urteilen ({_some(qrels)}) sind verschieden. "
            "Gleichen Sie die erste Spalte beider Dateien an."
        )
    unknown = unknown_documents(qrels, known)
    documents = {document for grades in qrels.values() for document in grades}
    if known is not None and documents and len(unknown) == len(documents):
        problems.append(_unknown_sentence(qrels, unknown, len(documents), known))
    if problems:
        raise EvaluationInputError(problems)


def unknown_documents(qrels: Qrels, known: Known | None) -> list[str]:
    """Judged documents that do not exist, in file order; empty where nobody knows."""
    if known is None:
        return []
    judged = dict.fromkeys(document for grades in qrels.values() for document in grades)
    return [document for document in judged if document not in known.documents]


def fit_notes(topics: Sequence[Topic] | None, qrels: Qrels, known: Known | None) -> list[str]:
    """What does not fit, one sentence each; `topics` is `None` where no questions were given."""
    notes: list[str] = []
    if topics is not None:
        asked = {topic.id for topic in topics}
        unjudged = [topic.id for topic in topics if topic.id not in qrels]
        missing = [topic for topic in qrels if topic not in asked]
        if unjudged:
            notes.append(f"Ohne Urteil und deshalb nicht gewertet: {_list(unjudged)}.")
        if missing:
            notes.append(f"Beurteilt, aber nicht gefragt, zählt 0: {_list(missing)}.")
    unknown = unknown_documents(qrels, known)
    if unknown and known is not None:
        documents = {document for grades in qrels.values() for document in grades}
        notes.append(_unknown_sentence(qrels, unknown, len(documents), known))
    nothing = [t for t, grades in qrels.items() if not any(grade > 0 for grade in grades.values())]
    if nothing:
        notes.append(
            f"Ohne ein einziges passendes Dokument, zählt 0: {_list(nothing)}. Urteilen Sie "
            "weiter, oder nehmen Sie die Frage heraus."
        )
    return notes


def run_notes(qrels: Qrels, run: Run, name: str, known: Known | None = None) -> list[str]:
    """What of a run does not fit the judgments or the records."""
    missing = [topic for topic in qrels if not run.get(topic)]
    unjudged = [topic for topic in run if topic not in qrels]
    judged = {document for grades in qrels.values() for document in grades}
    found = list(dict.fromkeys(document for scores in run.values() for document in scores))
    notes: list[str] = []
    if missing:
        notes.append(
            f"Lauf {name}: {len(missing)} beurteilte Fragen fehlen und zählen 0 ({_list(missing)})."
        )
    if unjudged:
        notes.append(
            f"Lauf {name}: {len(unjudged)} Fragen ohne Urteil zählen nicht ({_list(unjudged)})."
        )
    if not judged & set(found):
        notes.append(
            f"Lauf {name} enthält kein einziges beurteiltes Dokument. Nennt der Lauf "
            "Datensatz-IDs und die Urteile Schlüssel, dann geben Sie die Schlüsseldatei mit "
            "--keys an."
        )
    if known is not None:
        unknown = [document for document in found if document not in known.documents]
        if unknown:
            notes.append(
                f"Lauf {name}: {len(unknown)} Dokumente gibt es im Datenbestand nicht "
                f"({_list(unknown)}). Er stammt wohl aus einem anderen Bestand oder Stand; "
                "erzeugen Sie ihn neu."
            )
    return notes


def _unknown_sentence(qrels: Qrels, unknown: list[str], total: int, known: Known) -> str:
    lines: Mapping[tuple[str, str], int] = getattr(qrels, "lines", {})
    places: dict[str, list[int]] = {}
    for (_, document), line in lines.items():
        places.setdefault(document, []).append(line)
    told = []
    for document in unknown[:_LISTED]:
        place = f" (Zeile {', '.join(map(str, places[document]))})" if document in places else ""
        near = get_close_matches(document, known.documents, 1, 0.8)
        told.append(document + place + (f", gemeint vielleicht {near[0]}" if near else ""))
    more = f"; und {len(unknown) - _LISTED} weitere" if len(unknown) > _LISTED else ""
    path = getattr(qrels, "path", None)
    where = f"{path}: " if path is not None else ""
    return (
        f"{where}{len(unknown)} von {total} beurteilten Dokumenten gibt es im Datenbestand nicht: "
        f"{'; '.join(told)}{more}. {known.remedy}"
    )


def _list(items: Sequence[str], limit: int = _LISTED) -> str:
    more = f" und {len(items) - limit} weitere" if len(items) > limit else ""
    return ", ".join(items[:limit]) + more


def _some(items: Iterable[str]) -> str:
    return ", ".join(list(items)[:3]) + ", …"

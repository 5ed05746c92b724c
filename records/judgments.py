"""Relevance judgments of people: questions, pools to judge, grades, and decided disagreements.

Kept in the same database as the records. Nothing is overwritten: a judge who changes their mind
adds a row, and the newest row of a judge counts. Pools only grow.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import JSON, Integer, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from records.errors import UsageError
from records.grades import MAX_GRADE
from records.store import RecordStore, now
from records.tables import Base, JudgmentRow

MAX_QUERY, MAX_NAME = 500, 80
WITHDRAWN = -1
_TOPIC_ID = re.compile(r"[^\s]{1,40}")


class TopicRow(Base):
    __tablename__ = "judgment_topics"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    query: Mapped[str] = mapped_column(Text)
    asked_by: Mapped[str] = mapped_column(String, default="")
    kind: Mapped[str] = mapped_column(String, default="")
    at: Mapped[str] = mapped_column(String)


class PoolRow(Base):
    __tablename__ = "pool"
    topic_id: Mapped[str] = mapped_column(String, primary_key=True)
    record_id: Mapped[str] = mapped_column(String, primary_key=True)
    found_by: Mapped[dict[str, int]] = mapped_column(JSON)
    depth: Mapped[int] = mapped_column(Integer)
    at: Mapped[str] = mapped_column(String)


class AdjudicationRow(Base):
    __tablename__ = "adjudications"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    topic_id: Mapped[str] = mapped_column(String, index=True)
    record_id: Mapped[str] = mapped_column(String)
    grade: Mapped[int] = mapped_column(Integer)
    judge: Mapped[str] = mapped_column(String)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String)


@dataclass(frozen=True)
class JudgedTopic:
    """A question to be judged; `asked_by` says who could ask it, `kind` what it tests."""

    id: str
    query: str
    asked_by: str = ""
    kind: str = ""


@dataclass(frozen=True)
class PoolEntry:
    """A record to judge for a topic; `found_by` maps each configuration to its rank there."""

    topic_id: str
    record_id: str
    found_by: Mapping[str, int]
    depth: int


@dataclass(frozen=True)
class Judgment:
    """One grade of one judge; `at` is UTC in ISO format."""

    topic_id: str
    record_id: str
    grade: int
    judge: str
    at: str


@dataclass(frozen=True)
class Adjudication:
    """A grade decided after judges disagreed, with the reason."""

    topic_id: str
    record_id: str
    grade: int
    judge: str
    reason: str
    at: str


class JudgmentStore(RecordStore):
    """The judgments of one data directory."""

    @classmethod
    def open(cls, data_dir: Path | str, url: str | None = None) -> JudgmentStore:
        """As `RecordStore.open`; a store that never held judgments gets room for them."""
        store = super().open(data_dir, url)
        assert isinstance(store, JudgmentStore)
        return store

    def put_topics(self, topics: Iterable[JudgedTopic]) -> None:
        """Add questions; one with a known number gets the new wording.

        Raises `UsageError` for a number or question that cannot be used.
        """
        with self.reading() as session:
            for topic in topics:
                _check_topic(topic)
                session.merge(TopicRow(**vars(topic), at=now()))

    def add_topic(self, query: str, asked_by: str = "", kind: str = "") -> JudgedTopic:
        """Add a question under the next free number e001, e002, …"""
        with self.writing() as session:
            used = set(session.scalars(select(TopicRow.id)))
            number = next(n for n in range(1, len(used) + 2) if f"e{n:03d}" not in used)
            topic = JudgedTopic(f"e{number:03d}", " ".join(query.split()), asked_by, kind)
            _check_topic(topic)
            session.add(TopicRow(**vars(topic), at=now()))
        return topic

    def topics(self) -> list[JudgedTopic]:
        """All questions by number."""
        with self.reading() as session:
            rows = session.scalars(select(TopicRow).order_by(TopicRow.id))
            return [JudgedTopic(r.id, r.query, r.asked_by, r.kind) for r in rows]

    def put_pool(self, topic_id: str, found_by: Mapping[str, Mapping[str, int]], depth: int) -> int:
        """Add records to the pool of a topic: record id → configuration → rank; how many are new.

        A configuration that finds a record again replaces its rank; nothing leaves the pool.
        """
        new = 0
        with self.reading() as session:
            self._require_topic(session, topic_id)
            for record_id, ranks in found_by.items():
                row = session.get(PoolRow, (topic_id, record_id))
                if row is None:
                    new += 1
                    session.add(
                        PoolRow(
                            topic_id=topic_id,
                            record_id=record_id,
                            found_by=dict(ranks),
                            depth=depth,
                            at=now(),
                        )
                    )
                else:
                    row.found_by = {**row.found_by, **ranks}
                    row.depth = max(row.depth, depth)
        return new

    def pool(self, topic_id: str | None = None) -> list[PoolEntry]:
        """What is to be judged, in an order that tells nothing about the rank.

        The order follows a hash of topic and record: the same for every judge and every time.
        """
        query = select(PoolRow)
        if topic_id is not None:
            query = query.where(PoolRow.topic_id == topic_id)
        with self.reading() as session:
            entries = [
                PoolEntry(r.topic_id, r.record_id, r.found_by, r.depth)
                for r in session.scalars(query)
            ]
        return sorted(entries, key=lambda e: (e.topic_id, _shuffled(e.topic_id, e.record_id)))

    def judge(self, topic_id: str, record_id: str, grade: int, judge: str) -> Judgment:
        """Keep one grade. The record need not be in the pool (people find more than machines).

        Raises `UsageError` for an unknown question, a grade that does not exist or no name.
        """
        _check_grade(grade)
        return self._add(topic_id, record_id, grade, _checked_name(judge))

    def withdraw(self, topic_id: str, record_id: str, judge: str) -> None:
        """Take a grade back; the earlier rows stay in the history."""
        self._add(topic_id, record_id, WITHDRAWN, _checked_name(judge))

    def add_judgments(self, judgments: Iterable[Judgment]) -> int:
        """Take over judgments made elsewhere, with their own times; how many were new.

        A judgment that is already there is left out. All or none: raises `UsageError`.
        """
        new = 0
        with self.reading() as session:
            queries = {row.id: row.query for row in session.scalars(select(TopicRow))}
            known = {_identity(row) for row in session.scalars(select(JudgmentRow))}
            for item in judgments:
                _check_grade(item.grade)
                if item.topic_id not in queries:
                    raise _unknown_topic(item.topic_id)
                row = JudgmentRow(query=queries[item.topic_id], **vars(item))
                if _identity(row) not in known:
                    known.add(_identity(row))
                    session.add(row)
                    new += 1
        return new

    def judgments(self, topic_id: str | None = None, judge: str | None = None) -> list[Judgment]:
        """The newest grade of every judge for every topic and record, without those withdrawn."""
        newest: dict[tuple[str, str, str], Judgment] = {}
        for item in self.history(topic_id):
            newest[item.topic_id, item.record_id, item.judge] = item
        return [
            item
            for item in newest.values()
            if item.grade != WITHDRAWN and (judge is None or item.judge == judge.strip())
        ]

    def history(self, topic_id: str | None = None) -> list[Judgment]:
        """Every grade ever given, the oldest first; grade -1 is one taken back."""
        query = select(JudgmentRow).order_by(JudgmentRow.at, JudgmentRow.id)
        if topic_id is not None:
            query = query.where(JudgmentRow.topic_id == topic_id)
        with self.reading() as session:
            return [
                Judgment(r.topic_id, r.record_id, r.grade, r.judge, r.at)
                for r in session.scalars(query)
            ]

    def adjudicate(
        self, topic_id: str, record_id: str, grade: int, judge: str, reason: str
    ) -> Adjudication:
        """Decide a disagreement; the judges' own grades stay. Raises `UsageError`."""
        _check_grade(grade)
        name, why = _checked_name(judge), " ".join(reason.split())
        if not why:
            raise UsageError("Es fehlt die Begründung. Schreiben Sie in einem Satz, warum.")
        decided = Adjudication(topic_id, record_id, grade, name, why, now())
        with self.reading() as session:
            self._require_topic(session, topic_id)
            session.add(AdjudicationRow(**vars(decided)))
        return decided

    def adjudications(self) -> list[Adjudication]:
        """The newest decision for every topic and record."""
        newest: dict[tuple[str, str], Adjudication] = {}
        with self.reading() as session:
            for r in session.scalars(select(AdjudicationRow).order_by(AdjudicationRow.id)):
                newest[r.topic_id, r.record_id] = Adjudication(
                    r.topic_id, r.record_id, r.grade, r.judge, r.reason, r.at
                )
        return list(newest.values())

    def _add(self, topic_id: str, record_id: str, grade: int, judge: str) -> Judgment:
        made = Judgment(topic_id, record_id, grade, judge, now())
        with self.reading() as session:
            topic = self._require_topic(session, topic_id)
            session.add(JudgmentRow(query=topic.query, **vars(made)))
        return made

    @staticmethod
    def _require_topic(session: Session, topic_id: str) -> TopicRow:
        topic = session.get(TopicRow, topic_id)
        if topic is None:
            raise _unknown_topic(topic_id)
        return topic


def _unknown_topic(topic_id: str) -> UsageError:
    return UsageError(f"Die Frage „{topic_id}“ gibt es nicht. Legen Sie sie zuerst an.")


def _check_topic(topic: JudgedTopic) -> None:
    if not _TOPIC_ID.fullmatch(topic.id):
        raise UsageError(
            f"„{topic.id}“ ist keine Nummer einer Frage: bis 40 Zeichen, keine Leerzeichen."
        )
    if not topic.query.strip() or len(topic.query) > MAX_QUERY:
        raise UsageError(f"Eine Frage hat zwischen 1 und {MAX_QUERY} Zeichen.")


def _check_grade(grade: int) -> None:
    if isinstance(grade, bool) or not 0 <= grade <= MAX_GRADE:
        raise UsageError(f"„{grade}“ ist kein bekannter Grad. Grade gehen von 0 bis {MAX_GRADE}.")


def _checked_name(judge: str) -> str:
    name = " ".join(judge.split())
    if not name or len(name) > MAX_NAME:
        raise UsageError(
            f"Es fehlt, wer urteilt: ein Kürzel oder eine Rolle mit höchstens {MAX_NAME} Zeichen."
        )
    return name


def _identity(row: JudgmentRow) -> tuple[object, ...]:
    return row.topic_id, row.record_id, row.grade, row.judge, row.at


def _shuffled(topic_id: str, record_id: str) -> str:
    return hashlib.sha256(f"{topic_id}\0{record_id}".encode()).hexdigest()

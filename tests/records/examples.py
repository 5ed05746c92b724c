"""Small records for tests."""

from __future__ import annotations

from typing import Any

from records.model import Cost, DocumentRef, Duration, Evidence, Participants, Record

DOCUMENT = DocumentRef(id="doc", title="Testdokument", year=2013, file="doc.txt", sha256="0" * 64)


def evidence(quote: str = "Zitat") -> Evidence:
    return Evidence(quote=quote, start=0, end=len(quote))


def cost(amount: str | None, basis: str = "total", role: str = "programme", **more: Any) -> Cost:
    return Cost(amount=amount, basis=basis, role=role, evidence=evidence(), **more)  # type: ignore[arg-type]


def people(value: int | None, kind: str = "places", **more: Any) -> Participants:
    return Participants(value=value, kind=kind, evidence=evidence(), **more)  # type: ignore[arg-type]


def stay(months: float | None, kind: str = "participation", **more: Any) -> Duration:
    return Duration(months=months, kind=kind, evidence=evidence(), **more)  # type: ignore[arg-type]


def record(name: str = "Beispiel", **more: Any) -> Record:
    more.setdefault("id", f"doc/{name.lower()}")
    return Record(name=name, kind="measure", document=DOCUMENT, span=(0, 10), **more)

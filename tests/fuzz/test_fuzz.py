"""A small round of damaged documents on every run; thousands with `python -m tests.fuzz`."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.fuzz.bases import read_bases, write_bases
from tests.fuzz.mutations import SUFFIXES, Damaged, _numbers_spelled, damaged
from tests.fuzz.pool import run
from tests.fuzz.worker import _own_faults, check

SEED, DOCUMENTS = 1, 120


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bases")
    write_bases(folder)
    return folder


def test_damaged_documents_are_read_or_refused(bases: Path) -> None:
    outcomes = list(run(bases, SEED, range(DOCUMENTS), workers=1))
    assert sorted(outcome.number for outcome in outcomes) == list(range(DOCUMENTS))
    assert [(o.number, o.name, o.how, o.fault) for o in outcomes if o.fault] == []
    states = Counter(outcome.state for outcome in outcomes)
    # a round in which nothing was read, or nothing refused, would test nothing
    assert states["read"] >= DOCUMENTS // 10 and states["refused"] >= DOCUMENTS // 10


def test_the_same_number_is_the_same_document(bases: Path) -> None:
    contents = read_bases(bases)
    assert damaged(contents, 1, 7) == damaged(contents, 1, 7) != damaged(contents, 2, 7)
    names = {damaged(contents, 1, number).name.rsplit(".", 1)[-1] for number in range(200)}
    assert {f".{name}" for name in names} == set(SUFFIXES)


def test_a_fault_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the rounds look for would be found."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("ingest.assemble.split", broken)
    outcome = check(Damaged(1, "a.txt", b"Kosten: 5 Euro und mehr Text", ""), [])
    assert outcome.state == "failed" and "ZeroDivisionError" in outcome.fault


@pytest.mark.unread_fields
def test_a_field_that_could_not_be_read_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("ingest.read_fields.extract_costs", broken)
    sheet = "Name der Maßnahme: Hafenlicht\nZielgruppe: Eltern\nKosten: 5 Euro\nLaufzeit: 2013\n"
    outcome = check(Damaged(1, "a.txt", sheet.encode(), ""), _own_faults())
    assert outcome.records == 1 and "ZeroDivisionError" in outcome.fault


@pytest.mark.parametrize("seed", range(5))
def test_small_numbers_are_spelled_in_every_case(seed: int) -> None:
    text = " ".join(f"{number} Plätze" for number in range(1, 101))
    spelled = _numbers_spelled(text, random.Random(seed))
    assert re.search(r"\b[A-ZÄÖÜ]{4,}\b", spelled) and re.search(r"\b[A-ZÄÖÜ][a-zäöüß]+\b", spelled)

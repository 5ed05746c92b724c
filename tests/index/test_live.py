"""Searching from many threads while the index is rebuilt and switched under them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from index import SearchEngine, build_index, current_build
from tests.index.examples import fill_store, make_record

THREADS, SWITCHES = 50, 20


def records_of(stand: int) -> list[Any]:
    """Every text of a build carries its number, so that a mixed answer can be told."""
    return [
        make_record(
            f"ansatz-{number}",
            f"Ansatz {number}",
            {"beschreibung": f"Coaching für Alleinerziehende, Stand{stand:02d}, Nummer {number}."},
        )
        for number in range(8)
    ]


class Engines:
    """One engine a build, opened once and shared by all threads, as the pages do it."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._open: dict[str | None, SearchEngine] = {}

    def live(self) -> SearchEngine:
        with self._lock:
            build = current_build(self._data_dir)
            if build not in self._open:
                self._open = {build: SearchEngine.open(self._data_dir)}
            return self._open[build]


def test_fifty_threads_search_through_twenty_switches(data_dir: Path) -> None:
    fill_store(data_dir, records_of(0)).close()
    built = {build_index(data_dir): "Stand00"}
    engines, done = Engines(data_dir), threading.Event()
    answers: list[tuple[str, frozenset[str]]] = []
    faults: list[BaseException] = []

    def search(number: int) -> None:
        try:
            while True:
                last = done.is_set()
                mode = ("hybrid", "dense", "lexical")[number % 3]
                result = engines.live().search("Coaching Alleinerziehende", k=8, mode=mode)
                texts = [hit.passage.text for hit in result.hits]
                found = {w.strip(".,") for t in texts for w in t.split() if w.startswith("Stand")}
                answers.append((result.build_id, frozenset(found)))
                if last:
                    return
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=search, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for stand in range(1, SWITCHES + 1):
        fill_store(data_dir, records_of(stand)).close()
        built[build_index(data_dir)] = f"Stand{stand:02d}"
    done.set()
    for thread in threads:
        thread.join()
    assert not faults
    assert len(built) == SWITCHES + 1
    assert all(found <= {built[build]} for build, found in answers)
    # every thread has answered from the first and from the last build
    assert len(answers) > THREADS
    assert {build for build, _ in answers} >= {current_build(data_dir)}
    assert sum(bool(found) for _, found in answers) > len(answers) / 2

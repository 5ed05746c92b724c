"""Records of a build, read from the store when they are shown."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

from records.model import Record
from records.store import RecordStore

KEPT = 2_000  # records; a few megabytes


class RecordCache:
    """The records shown last stay in memory. Safe to use from threads."""

    def __init__(self, store: RecordStore, kept: int = KEPT) -> None:
        self._store, self._kept = store, kept
        self._records: OrderedDict[str, Record] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, record_ids: Sequence[str]) -> dict[str, Record]:
        """Records by id; only those not shown lately are read."""
        with self._lock:
            found = {i: self._records[i] for i in record_ids if i in self._records}
        missing = [i for i in record_ids if i not in found]
        if missing:
            read = self._store.records_of(missing)
            found |= read
            with self._lock:
                for record_id, record in read.items():
                    self._records.setdefault(record_id, record)
        with self._lock:
            for record_id in record_ids:
                if record_id in self._records:
                    self._records.move_to_end(record_id)
            while len(self._records) > self._kept:
                self._records.popitem(last=False)
        return found

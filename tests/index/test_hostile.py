"""Two thousand questions that nobody means well: an answer or a clear message, never a crash."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from index.present import as_json, as_text

COUNT = 2_000
_PIECES = (
    "'; DROP TABLE records; --", "\" OR 1=1 --", "UNION SELECT * FROM records", "<script>", "</td>",
    "<img src=x onerror=alert(1)>", "{{7*7}}", "${jndi:x}", "../../etc/passwd", "%00", "\\u0000",
    "NEAR(", "AND OR NOT", "*", "^", "~", "[", "](", "(((", "'''", '"""', "`", "#", "§", "§§",
    "§ 16i SGB II", "SGB", "1:", "1:0", "0:0", "0:5", "1:50", "99999999999999999999", "1.2.3,4,5",
    "-5 Euro", "0 Euro im Monat", "unter Euro", "höchstens Monate", "zwischen 6 und 3 Monaten",
    "2024 bis 2013", "ab 9999", "mehr als 100000000000000000000 Euro", "0,0000001 Euro je TN",
    "💥", "👩‍👧‍👦", "🏳️‍🌈", "e\u0301", "\u202e", "\u200f", "\u200b", "\ufeff", "\u2028",
    "שלום", "مرحبا",     "日本語", "ﬀ", "ß", "İ", "ǅ", "\ud800", "\udfff",
    "\x00", "\x07", "\x1b[31m", "\x7f", "\t", "\n", "\r\n", "/-innen", "*innen",
    ":innen", "_", "-", "--", "–", "/", "//", "=teilzeit", "#single_parents", "a_b", "in NRW",
    "NRW", "Jobcenter", "Alleinerziehende", "Teilzeitausbldung", "\0", "ohne-angabe", "..6",
)  # fmt: skip


def hostile(seed: int = 5) -> Iterator[str]:
    """Every piece alone, then random strings and mixtures of growing length."""
    draw = random.Random(seed)
    yield from _PIECES
    for number in range(COUNT - len(_PIECES)):
        if number % 3 == 0:
            size = draw.choice((1, 2, 5, 20, 100))
            yield "".join(
                chr(draw.choice((draw.randrange(0x250), draw.randrange(0x11000))))
                for _ in range(size)
            )
        elif number % 3 == 1:
            yield " ".join(draw.choices(_PIECES, k=draw.randint(2, 6)))
        else:
            repeat = draw.choice((1, 3, 10, 100 if number % 90 == 2 else 5))
            yield "".join(draw.choices(_PIECES, k=2)) * repeat


def test_two_thousand_hostile_questions_are_answered(engine: Any) -> None:
    known = {record.id for record in engine.records()}
    asked = 0
    for query in hostile():
        result = engine.search(query, k=2)
        asked += 1
        assert [hit.rank for hit in result.hits] == list(range(1, len(result.hits) + 1))
        assert all(hit.record.id in known for hit in result.hits), query
        for hit in result.hits:
            spans = [hit.passage.text[m.start : m.end] for m in hit.matches]
            assert spans == [m.term for m in hit.matches], query
        # what goes to a page or a terminal is valid text and valid JSON
        json.dumps(as_json(result, False)).encode("ascii")
        as_text(result).encode("utf-8", "replace")
        assert all(asdict(item)["label"] for item in result.understood), query
    assert asked == COUNT


def test_switching_off_what_was_understood_never_fails(engine: Any) -> None:
    for query in list(hostile())[: len(_PIECES)]:
        found = engine.search(query, k=1).understood
        again = engine.search(query, k=1, without=[item.text for item in found])
        assert not {item.text for item in again.understood if item.kind == "filter"} & {
            item.text for item in found if item.kind == "filter"
        }, query

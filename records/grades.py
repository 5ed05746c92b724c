"""The scale of relevance judgments."""

from __future__ import annotations

# as judged on the page and in the built-in test collection
GRADES: dict[int, str] = {
    2: "beantwortet die Frage",
    1: "beantwortet sie zum Teil",
    0: "passt nicht",
}
MAX_GRADE = 4  # judgments made elsewhere may be finer

"""The passage an editor names as proof, found in the text of the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from records.model import Evidence

MAX_QUOTE = 2000


def find_quote(
    quote: str, text: str, page_starts: Sequence[int] | None, near: int = 0
) -> Evidence | None:
    """The occurrence of `quote` nearest to the character `near`; `None` when there is none.

    White space, line breaks and hyphens at line ends may differ from the text; the evidence quotes
    the text as it stands there.
    """
    words = quote.split()
    if not words or len(quote) > MAX_QUOTE:
        return None
    pattern = r"\s+".join(r"(?:-\n)?".join(re.escape(c) for c in word) for word in words)
    found = min(
        re.finditer(pattern, text), key=lambda match: abs(match.start() - near), default=None
    )
    if found is None:
        return None
    page = bisect_right(page_starts, found.start()) if page_starts else None
    same = found.group() == quote.strip()
    return Evidence(
        quote=found.group(),
        start=found.start(),
        end=found.end(),
        page=page or None,
        match="exact" if same else "normalised",
    )

"""Limits that a sentence sets to an amount with words further away than right before it."""

from __future__ import annotations

import re

from records.model import Qualifier

# "darf 60.000 Euro nicht übersteigen", "mehr als 45.000 Euro wird es nicht kosten"
_NOT_ABOVE = re.compile(
    r"[^.;,]{0,40}\bnicht\s+(?:übersteigen|überschreiten|überschritten|übertreffen)\b"
)
_MORE_THAN = re.compile(r"\b(?:[Mm]ehr\s+als|[Üü]ber)\s*$")
_DENIED = re.compile(r"[^.;,]{0,60}\b(?:nicht|kein\w*|nie)\b")
_CEILING = re.compile(
    r"\b(?:gedeckelt|begrenzt|beschränkt)\s+auf\s*$|\b[Oo]bergrenze\b[^.;,]{0,40}$"
)
_CEILING_BEHIND = re.compile(r"\s*(?:\w+\s+){0,4}(?:gedeckelt|begrenzt)\b")
_NOT_BELOW = re.compile(r"\bnicht\s+(?:unter|weniger\s+als)\s*$")
_AT_LEAST_BEHIND = re.compile(r"[^.;,]{0,40}\bnicht\s+unterschreiten\b")
_ABOUT_SIZE = re.compile(r"\b(?:nicht\s+(?:ganz|mehr\s+als)|keine)\s*$")


def limit_told(qualifier: Qualifier, before: str, after: str) -> Qualifier:
    """The qualifier right before an amount, unless the clause limits it from elsewhere."""
    if qualifier == "range":
        return qualifier
    if _NOT_BELOW.search(before) or _AT_LEAST_BEHIND.match(after):
        return "min"
    if _NOT_ABOVE.match(after) or _CEILING.search(before) or _CEILING_BEHIND.match(after):
        return "max"
    if _ABOUT_SIZE.search(before):
        return "max"
    over = qualifier == "min" or _MORE_THAN.search(before)
    return "max" if over and _DENIED.match(after) else qualifier

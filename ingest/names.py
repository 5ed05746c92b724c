"""Identifiers made from names: document ids and record ids."""

from __future__ import annotations

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
MAX_SLUG = 60


def slug(text: str) -> str:
    """ "Förderzentrum Plus" as "foerderzentrum-plus"; never empty."""
    lowered = text.lower().translate(_UMLAUTS)
    plain = unicodedata.normalize("NFKD", lowered).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(joined) > MAX_SLUG:
        cut = joined.rfind("-", 20, MAX_SLUG)
        joined = joined[: cut if cut > 0 else MAX_SLUG]
    return joined or "ohne-namen"


def short_name(name: str) -> str:
    """The name without explanations behind a dash, a bracket or an equals sign."""
    head = re.split(r"\s[–-]\s|\s\(|\s=\s|:\s", name.strip(), maxsplit=1)[0]
    return head.strip(' „“"”.!,;') or name


def name_key(name: str) -> str:
    """For recognising the same approach elsewhere: short name without quotes, case and hyphens."""
    return re.sub(r"[^a-z0-9äöüß§]+", "", short_name(name).lower())

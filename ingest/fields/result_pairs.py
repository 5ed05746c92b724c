"""Figures told twice: a share and, in brackets beside it, the people it counts."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.fields.outcomes import indicator_of
from records.model import Result

# a label of one word says what it counts: "Vermittlungsquote", "Abbrüche"
_NAMING = 1


def with_own_outcome(results: Sequence[Result]) -> list[Result]:
    """The results with the outcome that their label names, and one label for what is one figure.

    In "Vermittlungsquote 46 % (106 von 231), Abbrüche 38" the words behind the bracket belong to
    the next figure, so neither 46 % nor 106 are people who left.
    """
    named = [_named(r) for r in results]
    shares = [r for r in named if r.unit == "percent" and r.numerator and r.denominator]
    return [_as_its_share(r, shares) for r in named]


def _named(result: Result) -> Result:
    label = result.label or ""
    if not 0 < len(label.split()) <= _NAMING:
        return result
    code = indicator_of(label)
    return result if code in ("other", result.indicator) else _with(result, code, label)


def _as_its_share(result: Result, shares: Sequence[Result]) -> Result:
    if result.unit != "count" or result.denominator is None:
        return result
    for share in shares:
        same = (share.numerator, share.denominator) == (result.value, result.denominator)
        if same and share.evidence == result.evidence and share.label:
            return _with(result, share.indicator, share.label)
    return result


def _with(result: Result, indicator: str, label: str) -> Result:
    return result.model_copy(update={"indicator": indicator, "label": label})

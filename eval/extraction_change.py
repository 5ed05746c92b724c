"""Two versions of the extractor on the same gold: what was gained, what was lost, and is it chance.

Values are paired by key, field and the reader's value. The share of right values of every key is
compared by the paired tests of `eval.comparison`; the values of one field, which are right or not,
by McNemar's exact test (McNemar 1947): under no difference a changed value is as likely gained as
lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from eval.comparison import EQUAL, randomisation_test, t_test
from eval.fields import LABELS
from records.errors import EvaluationInputError

RIGHT = frozenset({"right", "right_empty"})
Identity = tuple[str, str, str, int]


@dataclass(frozen=True)
class Change:
    """One value that is right in one version only; `before` and `now` as shown to people."""

    key: str
    field: str
    gold: str
    before: str
    now: str


@dataclass(frozen=True)
class FieldChange:
    """Right values of one field before and now, of `values` judged in both."""

    field: str
    values: int
    before: int
    now: int
    gained: int
    lost: int
    p: float

    @property
    def label(self) -> str:
        return LABELS.get(self.field, "alle Felder")


@dataclass(frozen=True)
class ExtractionChange:
    """`share_before` and `share_now` are means over keys of the share of right values.

    `share_p_worse` is one-sided: how likely so large a loss is by chance.
    """

    keys: int
    share_before: float
    share_now: float
    wins: int
    ties: int
    losses: int
    t_p: float | None
    randomisation_p: float
    share_p_worse: float
    overall: FieldChange
    fields: list[FieldChange]
    gained: list[Change]
    lost: list[Change]
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def compare_extraction(
    before: Sequence[Mapping[str, str]], now: Sequence[Mapping[str, str]]
) -> ExtractionChange:
    """Compare the `judgements` of two reports. Raises `EvaluationInputError` for other gold."""
    old, new = _identified(before), _identified(now)
    expected = [identity for identity in old if identity in new]
    if not expected:
        raise EvaluationInputError(
            [
                "Die beiden Messungen haben keinen Wert gemeinsam; sie nutzen verschiedene "
                "Referenzen. Messen Sie beide an derselben."
            ]
        )
    notes = []
    # said without being asked for: no pair, but it counts against the version that says it
    only = [i for i in {**old, **new} if i[2] and (i not in old or i not in new)]
    if only:
        notes.append(f"{len(only)} Werte der Referenz sind nur in einer Messung beurteilt.")
    shares_old, shares_new = _shares(before), _shares(now)
    keys = [key for key in shares_old if key in shares_new]
    a, b = [shares_old[key] for key in keys], [shares_new[key] for key in keys]
    differences = [y - x for x, y in zip(a, b, strict=True)]
    fields = dict.fromkeys(identity[1] for identity in expected)
    return ExtractionChange(
        keys=len(keys),
        share_before=sum(a) / len(a),
        share_now=sum(b) / len(b),
        wins=sum(d > EQUAL for d in differences),
        ties=sum(abs(d) <= EQUAL for d in differences),
        losses=sum(d < -EQUAL for d in differences),
        t_p=t_test(a, b)[1],
        randomisation_p=randomisation_test(a, b),
        share_p_worse=randomisation_test(a, b, alternative="less"),
        overall=_field("all", expected, old, new),
        fields=[_field(f, [i for i in expected if i[1] == f], old, new) for f in fields],
        gained=_changes(expected, old, new, gained=True),
        lost=_changes(expected, old, new, gained=False),
        notes=notes,
    )


def mcnemar(gained: int, lost: int) -> float:
    """Exact two-sided p of so many gained and lost values when both are equally likely."""
    if gained + lost == 0:
        return 1.0
    from scipy import stats

    return float(stats.binomtest(gained, gained + lost, 0.5).pvalue)


def _identified(judgements: Iterable[Mapping[str, str]]) -> dict[Identity, Mapping[str, str]]:
    """Judgements by key, field, reader's value and its number among equal ones.

    What was said without being asked for is identified by what was said.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    found: dict[Identity, Mapping[str, str]] = {}
    for item in judgements:
        if item["gold"]:
            name = (item["key"], item["field"], item["gold"])
            found[(*name, seen[name])] = item
            seen[name] += 1
    return found


def _shares(judgements: Iterable[Mapping[str, str]]) -> dict[str, float]:
    """Share of right values of every key; wrong ones that nobody asked for count too."""
    outcomes: dict[str, list[bool]] = {}
    for item in judgements:
        outcomes.setdefault(item["key"], []).append(item["outcome"] in RIGHT)
    return {key: sum(values) / len(values) for key, values in outcomes.items()}


def _field(
    name: str,
    identities: Sequence[Identity],
    old: Mapping[Identity, Mapping[str, str]],
    new: Mapping[Identity, Mapping[str, str]],
) -> FieldChange:
    before = [old[i]["outcome"] in RIGHT for i in identities]
    now = [new[i]["outcome"] in RIGHT for i in identities]
    gained = sum(y and not x for x, y in zip(before, now, strict=True))
    lost = sum(x and not y for x, y in zip(before, now, strict=True))
    return FieldChange(
        name, len(identities), sum(before), sum(now), gained, lost, mcnemar(gained, lost)
    )


def _changes(
    identities: Sequence[Identity],
    old: Mapping[Identity, Mapping[str, str]],
    new: Mapping[Identity, Mapping[str, str]],
    gained: bool,
) -> list[Change]:
    return [
        Change(i[0], i[1], i[2], old[i]["found"], new[i]["found"])
        for i in identities
        if (old[i]["outcome"] in RIGHT) != (new[i]["outcome"] in RIGHT)
        and (new[i]["outcome"] in RIGHT) == gained
    ]

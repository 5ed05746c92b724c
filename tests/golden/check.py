"""Score what is read from the ten made-up documents against `expected.json`.

Run from the folder of the product: python -m tests.golden.check [--brief]

An expected value counts as found when the record of that name holds it. A list in the place of a
single word (`"basis": ["per_year", "total"]`) names readings that are equally right; an empty list
of costs expects that no programme cost is read. A key that is absent was not judged. Amounts are
equal within 0.5 % or 0.01 €, as in the reader's values of the real documents.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from ingest import ingest_paths
from records.model import PROGRAMME_ROLES, Cost, Record
from records.store import RecordStore
from tests.golden.make_documents import write_all

EXPECTED: Final = Path(__file__).with_name("expected.json")
LISTS: Final = (
    "target_groups", "instruments", "durations", "weekly_hours", "participants", "staffing_ratios",
    "staff", "costs", "unit_costs", "results", "legal_basis",
)  # fmt: skip
WORDS: Final = ("organisation", "state", "kind", "evidence_level")
FIELDS: Final = ("number_of_records", "name", *WORDS, *LISTS, "not_programme_cost", "warnings")


@dataclass
class Score:
    """Found and expected values of one document, field by field."""

    document: str
    found: Counter[str] = field(default_factory=Counter)
    expected: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    refusal: str | None = None

    def add(self, name: str, hit: bool, note: str) -> None:
        self.expected[name] += 1
        if hit:
            self.found[name] += 1
        else:
            self.missing.append(f"{name}: {note}")

    @property
    def totals(self) -> tuple[int, int]:
        return self.found.total(), self.expected.total()


# --- equal or not -----------------------------------------------------------------------------


def _plain(text: str | None) -> str:
    """Without case, quotes, mark-up and extra white space."""
    bare = re.sub(r"[\"'„“”‚‘’»«›‹*_#]", "", (text or "").replace("\xad", ""))
    return " ".join(re.sub(r"[–—]", "-", bare).split()).casefold()


def _choice(wanted: object, value: object) -> bool:
    return value in wanted if isinstance(wanted, list) else value == wanted


def _same_amount(wanted: object, amount: object) -> bool:
    if amount is None:
        return False
    left, right = Decimal(str(wanted)), Decimal(str(amount))
    return abs(left - right) <= max(abs(left) * Decimal("0.005"), Decimal("0.01"))


def _has_amount(wanted: object, item: Any) -> bool:
    return any(_same_amount(wanted, value) for value in (item.amount, item.low, item.high))


def _name_rank(wanted: str | list[str], name: str) -> int:
    """0 equal, 1 contained in a somewhat longer name, 2 another name; the best of several names.

    Only an equal name counts as found; a longer one still tells which record is meant.
    """
    if isinstance(wanted, list):
        return min(_name_rank(one, name) for one in wanted)
    left, right = _plain(wanted), re.sub(r"^(modellprojekt|projekt|maßnahme):? ", "", _plain(name))
    if left == right:
        return 0
    return 1 if left in right and len(right) <= len(left) + 60 else 2


def _paragraph(text: str) -> str:
    """ "§ 45 Abs. 1 SGB III" and "§45 SGB III" name the same paragraph."""
    match = re.search(r"§+\s*(\d+\s?[a-z]?)\b.*?\b(SGB\s+[IVX]+)", text)
    if match is None:
        return _plain(text)
    return f"{match[1].replace(' ', '')} {' '.join(match[2].split())}"


def _duration(wanted: Mapping[str, Any], item: Any) -> bool:
    if item.kind != wanted["kind"]:
        return False
    for key in ("start", "end"):
        if key in wanted and getattr(item, key) != date.fromisoformat(wanted[key]):
            return False
    if wanted.get("ongoing") and not item.ongoing:
        return False
    if "months" in wanted and wanted["months"] not in (item.months, item.low, item.high):
        return False
    return all(getattr(item, key) == wanted[key] for key in ("low", "high") if key in wanted)


def _unit_cost(wanted: Mapping[str, Any], item: Any) -> bool:
    if not _choice(wanted["basis"], item.basis) or item.origin != wanted["origin"]:
        return False
    if "amount" in wanted:
        return _has_amount(wanted["amount"], item)
    return _same_amount(wanted["low"], item.low) and _same_amount(wanted["high"], item.high)


def _cost(wanted: Mapping[str, Any], item: Cost) -> bool:
    return (
        _has_amount(wanted["amount"], item)
        and _choice(wanted["basis"], item.basis)
        and _choice(wanted["role"], item.role)
        and all(
            wanted.get(key, said) == said
            for key, said in (("qualifier", item.qualifier), ("status", item.status))
        )
    )


def _matches(name: str, wanted: Any, item: Any) -> bool:
    match name:
        case "target_groups" | "instruments":
            return bool(item.code == wanted)
        case "durations":
            return _duration(wanted, item)
        case "weekly_hours":
            return wanted in (item.hours, item.low, item.high)
        case "participants":
            values = (item.value, item.low, item.high)
            return _choice(wanted["kind"], item.kind) and wanted["value"] in values
        case "staffing_ratios":
            return bool(item.participants / item.staff == wanted)
        case "staff":
            return bool(item.fte == wanted["fte"])
        case "costs":
            return _cost(wanted, item)
        case "unit_costs":
            return _unit_cost(wanted, item)
        case "results":
            return bool(item.value == wanted["value"] and item.unit == wanted["unit"])
        case "legal_basis":
            return _paragraph(item.paragraph) == _paragraph(wanted)
    raise ValueError(name)


def _short(item: Any) -> str:
    """A value that was read, for the list of what is missing."""
    data = item.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    keep = (
        "code", "kind", "months", "low", "high", "start", "end", "ongoing", "hours", "value",
        "participants", "fte", "amount", "basis", "role", "qualifier", "status", "origin", "unit",
        "paragraph",
    )  # fmt: skip
    return " ".join(str(data[key]) for key in keep if key in data)


# --- scores -----------------------------------------------------------------------------------


def _programme(record: Record) -> list[Cost]:
    return [cost for cost in record.costs if cost.role in PROGRAMME_ROLES]


def _pair(wanted: Sequence[Mapping[str, Any]], records: Sequence[Record]) -> list[Record | None]:
    """For every expected record the one of that name, each used once; best names first."""
    pairs: dict[int, int] = {}
    for rank in (0, 1):
        for place, want in enumerate(wanted):
            for number, record in enumerate(records):
                taken = place in pairs or number in pairs.values()
                if not taken and _name_rank(want["name"], record.name) == rank:
                    pairs[place] = number
    if len(wanted) == len(records) == 1:  # one of each: under whatever name
        pairs[0] = 0
    return [records[pairs[place]] if place in pairs else None for place in range(len(wanted))]


def _word(record: Record | None, key: str) -> str | None:
    """What a record says on a field that holds one word."""
    if record is None:
        return None
    return record.evidence_level.level if key == "evidence_level" else getattr(record, key)


def _extra_costs(want: Mapping[str, Any], record: Record) -> list[str]:
    if "costs" not in want:
        return []
    stated = [*want["costs"], *(u for u in want.get("unit_costs", []) if u["origin"] == "stated")]
    return [
        f"{record.name}: {_short(cost)} «{' '.join(cost.evidence.quote.split())[:60]}»"
        for cost in _programme(record)
        if not any(_has_amount(known["amount"], cost) for known in stated)
    ]


def _score_record(score: Score, want: Mapping[str, Any], record: Record | None) -> None:
    name = want["name"]
    right = record is not None and _name_rank(name, record.name) == 0
    score.add("name", right, f"{name} (read: {record.name if record else 'no such record'})")
    for key in WORDS:
        if key in want:
            choice = want[key] if isinstance(want[key], list) else [want[key]]
            said = _word(record, key)
            hit = record is not None and _plain(said) in [_plain(one) for one in choice]
            score.add(key, hit, f"{name}: {choice[0]} (read: {said})")
    for key in LISTS:
        items = getattr(record, key) if record else []
        read = "; ".join(_short(item) for item in items)
        if key == "costs" and want.get(key) == []:
            none_read = record is not None and not _programme(record)
            score.add(key, none_read, f"{name}: no programme cost (read: {read})")
        used: set[int] = set()
        for value in want.get(key, []):
            hits = (
                number
                for number, item in enumerate(items)
                if number not in used and _matches(key, value, item)
            )
            number = next(hits, None)
            if number is not None:
                used.add(number)
            shown = json.dumps(value, ensure_ascii=False)
            score.add(key, number is not None, f"{name}: {shown} (read: {read})")
    for amount in want.get("not_programme_cost", []):
        wrong = [c for c in _programme(record) if _has_amount(amount, c)] if record else []
        score.add("not_programme_cost", record is not None and not wrong, f"{name}: {amount}")
    for code in want.get("warnings", []):
        codes = [warning.code for warning in record.quality.warnings] if record else []
        score.add("warnings", code in codes, f"{name}: {code} (read: {', '.join(codes)})")


def score_document(
    document: str, expected: Mapping[str, Any], records: Sequence[Record], refusal: str | None
) -> Score:
    score = Score(document, refusal=refusal)
    count = expected["number_of_records"]
    names = ", ".join(record.name for record in records)
    score.add(
        "number_of_records", len(records) == count, f"{count} (read: {len(records)}: {names})"
    )
    pairs = _pair(expected["records"], records)
    for want, record in zip(expected["records"], pairs, strict=True):
        _score_record(score, want, record)
        if record is not None:
            score.extra += _extra_costs(want, record)
    matched = {record.id for record in pairs if record is not None}
    for record in records:
        if record.id not in matched:
            score.extra += _extra_costs({"costs": []}, record)
    for amount in expected.get("not_programme_cost", []):
        wrong = [c for record in records for c in _programme(record) if _has_amount(amount, c)]
        score.add("not_programme_cost", bool(records) and not wrong, f"document: {amount}")
    return score


def check(folder: Path, data_dir: Path) -> list[Score]:
    """Write the ten documents into `folder`, read them into `data_dir`, score every one."""
    return score_folder(write_all(folder), folder, data_dir, EXPECTED)


def score_folder(
    files: Sequence[Path], folder: Path, data_dir: Path, expected_file: Path
) -> list[Score]:
    """Read the `files` of `folder` into `data_dir` and score them against `expected_file`."""
    os.environ.pop("DATABASE_URL", None)  # never into a store that is in use
    expected: dict[str, Any] = json.loads(expected_file.read_text(encoding="utf-8"))
    if sorted(expected) != sorted(file.name for file in files):
        raise ValueError("expected.json and the documents differ")
    ingest_paths([folder], data_dir)
    store = RecordStore.open(data_dir)
    try:
        records = store.records()
        refusals = {Path(row["file"]).name: row["reason"] for row in store.refusals()}
    finally:
        store.close()
    return [
        score_document(
            name,
            expected[name],
            [record for record in records if Path(record.document.file).name == name],
            refusals.get(name),
        )
        for name in sorted(expected)
    ]


# --- output -----------------------------------------------------------------------------------


def _line(label: str, found: int, expected: int) -> str:
    return f"  {label:<20}{found:>4} of {expected:>4}  {found / expected:>6.1%}"


def table(score: Score, brief: bool = False) -> str:
    lines = [score.document]
    if score.refusal:
        lines.append(f"  refused: {score.refusal}")
    for name in FIELDS:
        if score.expected[name]:
            lines.append(_line(name, score.found[name], score.expected[name]))
    lines.append(_line("all", *score.totals))
    lines.append(f"  wrong extra programme costs: {len(score.extra)}")
    if not brief:
        lines += [f"    - {note}" for note in score.missing]
        lines += [f"    + {note}" for note in score.extra]
    return "\n".join(lines)


def summary(scores: Iterable[Score]) -> str:
    lines = ["Documents"]
    found, expected, extra = Counter[str](), Counter[str](), 0
    for score in scores:
        hits, of = score.totals
        lines.append(
            f"  {score.document:<46}{hits:>4} of {of:>4}  {hits / of:>6.1%}"
            f"  extra costs {len(score.extra)}"
        )
        found, expected = found + score.found, expected + score.expected
        extra += len(score.extra)
    lines.append("Fields")
    lines += [_line(name, found[name], expected[name]) for name in FIELDS if expected[name]]
    lines.append("Total")
    lines.append(_line("all documents", found.total(), expected.total()))
    lines.append(f"  wrong extra programme costs: {extra}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    return report("tests.golden.check", check, arguments)


def report(
    module: str, checked: Callable[[Path, Path], list[Score]], arguments: Sequence[str] | None
) -> int:
    """Check in a temporary folder and print every score; what `python -m module` does."""
    parser = argparse.ArgumentParser(prog=f"python -m {module}")
    parser.add_argument("--brief", action="store_true", help="without what is missing or extra")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="layouts-") as name:
        base = Path(name)
        scores = checked(base / "documents", base / "data")
    for score in scores:
        print(table(score, options.brief), end="\n\n")
    print(summary(scores))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

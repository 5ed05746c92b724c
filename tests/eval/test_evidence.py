"""Evidence judged by its place, its words and the reader's own quote; versions compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from scipy import stats

from eval import __main__ as command_line
from eval.evidence import check, locate, numbers_in, supports
from eval.extraction import evaluate
from eval.extraction_change import compare_extraction, mcnemar
from eval.fields import Found
from eval.gold import GoldCost, read_gold
from eval.text import extraction_text
from records.errors import EvaluationInputError
from records.model import Cost, Evidence, Participants
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.eval.conftest import make_record

Write = Callable[[str, "str | bytes"], Path]


def cost(amount: str) -> Cost:
    quote = Evidence(quote="x", start=0, end=1)
    return Cost(amount=Decimal(amount), basis="total", role="programme", evidence=quote)


@pytest.mark.parametrize(
    ("field", "value", "quote", "right"),
    [
        ("cost", cost("117335.04"), "Gesamtkosten 117.335,04 €", True),
        ("cost", cost("2300000"), "rund 2,3 Mio. Euro", True),
        ("cost", cost("2300000"), "rund 2,4 Mio. Euro", False),
        ("participants", 16, "16 Plätze", True),
        ("participants", 16, "sechzehn Personen", True),
        ("participants", 80, "an vier Standorten mit je 20 Plätzen", True),
        ("participants", 16, "Plätze für alle", False),
        ("participants", (25, 30), "25 (bis 30)", True),
        ("participants", (25, 35), "25 (bis 30)", False),
        ("duration_months", 18.0, "anderthalb Jahre", True),
        ("duration_months", 6.0, "sechsmonatige Phase", True),
        ("duration_months", 12.0, "vom 01.03.2020 bis 28.02.2021", True),
        ("duration_months", 9.0, "ein Jahr", False),
        ("weekly_hours", 30.0, "8 Unterrichtseinheiten zu 45 Minuten, 5 Tage", True),
        ("ratio", 12.5, "2 Fachkräfte für 25 Teilnehmende", True),
        ("ratio", 50.0, "Betreuungsschlüssel 1:50", True),
        ("ratio", 50.0, "Betreuungsschlüssel 1:75", False),
        ("results_pct", 52.0, "52 % in Arbeit", True),
        ("results_pct", 66.67, "2/3 schlossen den Kurs ab", True),
        ("results_pct", 33.33, "Gut ein Drittel fand Arbeit", True),
        ("results_pct", 75.0, "ein Drittel fand Arbeit", False),
        ("start", date(2012, 10, 1), "Start am 1.10.2012", True),
        ("start", date(2013, 10, 1), "Start am 1.10.2012", False),
        ("legal", "§ 16e SGB II", "nach § 16 e SGB II", True),
        ("legal", "§ 45 SGB III", "nach § 16 e SGB II", False),
        ("legal", "§ 16c SGB II", "§§ 16a – f SGB II", True),
        ("legal", "§ 16h SGB II", "§§ 16a bis 16f SGB II", False),
        ("target", "single_parents", "für Alleinerzie-\nhende", True),
        ("target", "single_parents", "für Jugendliche", False),
        ("delivery", "Vergabe", "Vergabe", None),
    ],
)
def test_a_quote_must_say_the_value(field: str, value: Any, quote: str, right: bool | None) -> None:
    assert supports(field, value, quote) is right


def test_numbers_are_read_in_every_german_way() -> None:
    assert set(numbers_in("1.500 und 1,5 und zwölf Personen")) >= {1500.0, 1.5, 12.0}
    assert numbers_in("kein Wert") == []


def test_place_and_reader_are_judged_apart() -> None:
    text = "Vorher. Es gibt 16 Plätze. Danach."
    place = Evidence(quote="16 Plätze", start=16, end=25)
    found = Found(16, "16", place.quote, (place,))
    assert check("participants", found, text).right is True
    moved = Evidence(quote="16 Plätze", start=15, end=24)
    assert "Stelle" in check("participants", Found(16, "16", "16 Plätze", (moved,)), text).fault
    assert check("participants", found, text, ["Es gibt 16 Plätze."]).right is True
    other = check("participants", found, text, ["Danach kommen sechzehn weitere."])
    assert other.right is False and "Referenz" in other.fault
    # without the document only the words can be judged
    assert check("participants", found, None).place is None


def test_a_missing_value_is_looked_up_in_the_document() -> None:
    text = "Insgesamt kostet das 89.775,- € im Jahr und ist für Alleinerziehende nach § 45 SGB III."
    assert "89.775" in locate("cost", GoldCost(Decimal(89775), "total"), text)
    assert "Alleinerziehende" in locate("target", "alleinerziehende", text)
    assert "§ 45" in locate("legal", "§ 45 SGB III", text)
    assert locate("participants", 12.0, text) == ""


def test_both_quotes_stand_beside_a_miss(write: Write) -> None:
    gold = read_gold(
        write(
            "gold.json",
            '{"k": {"title": "ZAP", "participants": 16, "ratio": 20,'
            ' "quotes": {"participants": "Es sind 16 Plätze vorgesehen."}}}',
        )
    )
    text = "ZAP. Ein Schlüssel von 1:20. Zwölf Plätze."
    start = text.index("Zwölf")
    place = Evidence(quote="Zwölf Plätze", start=start, end=start + 12)
    record = make_record(
        "sammlung/zap", "ZAP", participants=[Participants(kind="places", value=12, evidence=place)]
    ).model_copy(update={"span": (0, len(text))})
    report = evaluate(gold, [record], texts={"sammlung": text})
    told = extraction_text(report)
    assert "im Dokument: „Es sind 16 Plätze vorgesehen.“" in told
    assert "gelesen aus: „Zwölf Plätze“" in told
    assert "im Dokument: „ZAP. Ein Schlüssel von 1:20. Zwölf Plätze.“" in told
    assert report.by_document["sammlung"].wrong == 1


def test_fields_and_documents_add_up(write: Write) -> None:
    gold = read_gold(
        write("gold.json", '{"k": {"title": "ZAP", "participants": 12, "weekly_hours": []}}')
    )
    place = Evidence(quote="12 Plätze", start=0, end=9)
    record = make_record(
        "sammlung/zap", "ZAP", participants=[Participants(kind="places", value=12, evidence=place)]
    )
    report = evaluate(gold, [record], texts={"sammlung": "12 Plätze"})
    overall = report.overall
    assert (overall.right, overall.right_empty, overall.judged, overall.exact) == (1, 1, 2, 2)
    assert (overall.evidence_judged, overall.evidence_right) == (1, 1)
    assert report.by_document["sammlung"].as_json() == overall.as_json() | {"label": "sammlung"}
    wrong = evaluate(gold, [record], texts={"sammlung": "Anders!  "})
    assert [fault.fault for fault in wrong.faults] != [""] and len(wrong.faults) == 1
    assert "falschem Beleg" in extraction_text(wrong)


def judged(outcomes: dict[str, str], field: str = "ratio") -> list[dict[str, str]]:
    return [
        {"key": key, "field": field, "gold": "1", "found": "1", "outcome": outcome}
        for key, outcome in outcomes.items()
    ]


def test_versions_are_compared_value_by_value() -> None:
    before = judged({f"k{n}": "right" for n in range(8)} | {"k8": "wrong"})
    now = judged({f"k{n}": "missing" for n in range(6)} | {"k6": "right", "k7": "right"})
    now += judged({"k8": "right"})
    change = compare_extraction(before, now)
    (field,) = change.fields
    assert (field.before, field.now, field.gained, field.lost) == (8, 3, 1, 6)
    assert field.p == pytest.approx(stats.binomtest(1, 7, 0.5).pvalue, abs=1e-12)
    assert (change.wins, change.ties, change.losses) == (1, 2, 6)
    assert [item.key for item in change.lost] == [f"k{n}" for n in range(6)]
    assert change.share_before == pytest.approx(8 / 9)


def test_what_nobody_asked_for_counts_against_a_version() -> None:
    before = judged({"k1": "right"})
    extra = {"key": "k1", "field": "ratio", "gold": "", "found": "9", "outcome": "wrong"}
    change = compare_extraction(before, [*before, extra])
    assert (change.share_before, change.share_now) == (1.0, 0.5)
    assert change.overall.lost == 0


def test_mcnemar_is_exact() -> None:
    # six lost and none gained: two tails of six fair coins
    assert mcnemar(0, 6) == pytest.approx(2 * 0.5**6)
    assert mcnemar(3, 3) == 1.0 and mcnemar(0, 0) == 1.0


def test_measurements_of_other_gold_are_refused() -> None:
    with pytest.raises(EvaluationInputError, match="Referenzen"):
        compare_extraction(judged({"a": "right"}), judged({"b": "right"}))


def test_the_command_compares_with_an_earlier_measurement(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "bestand"
    store = RecordStore.open(data)
    document = StoredDocument("sammlung", "Sammlung", None, None, "s.txt", "0" * 64, "12 Plätze")
    store.put_document(document, [make_record("sammlung/zap", "ZAP")])
    gold = str(write("gold.json", '{"k": {"title": "ZAP", "participants": 12}}'))
    arguments = ["extraction", "--gold", gold, "--data", str(data)]
    assert command_line.main([*arguments, "--json"]) == 0
    before = write("vorher.json", capsys.readouterr().out)
    place = Evidence(quote="12 Plätze", start=0, end=9)
    people = [Participants(kind="places", value=12, evidence=place)]
    store.put_document(document, [make_record("sammlung/zap", "ZAP", participants=people)])
    store.close()
    assert command_line.main([*arguments, "--against", str(before), "--json"]) == 0
    change = json.loads(capsys.readouterr().out)["change"]
    assert change["overall"]["gained"] == 1 and change["share_now"] == 1.0
    assert command_line.main([*arguments, "--against", str(before)]) == 0
    assert "+ k, participants" in capsys.readouterr().out
    assert command_line.main([*arguments, "--against", gold]) == 2
    assert "report.json" in capsys.readouterr().err

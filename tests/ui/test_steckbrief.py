"""Beside the Steckbrief: abbreviations in the text, similar approaches, corrected values."""

from __future__ import annotations

import pytest

from records.glossary import Definition
from records.model import Record, Section
from tests.ui import double
from ui import abbreviations, facts, fragments, record_aside

TOTAL, STATED, SILENT, RANGED = double.records()


def defined(short: str, long: str, document: str = "muster-2013") -> Definition:
    return Definition(short, long, document, double.evidence("Lernpatinnen"))


def telling(text: str) -> Record:
    record = TOTAL.model_copy(deep=True)
    record.sections = [Section(field="goal", heading="Ziel", text=text, span=(0, len(text)))]
    return record


def test_own_definitions_go_before_the_vocabulary_and_foreign_ones_are_left_out() -> None:
    record = telling("Das LPA-Projekt im SGB II hilft der BG; die XYZ nicht.")
    definitions = [
        defined("LPA", "Lernpatenamt"),
        defined("BG", "Beispielgruppe"),
        defined("XYZ", "etwas anderes", "plan-2021"),
        defined("NIE", "nicht im Text"),
    ]
    found = {e.short: e.long for e in abbreviations.in_record(record, definitions)}
    assert found["LPA"] == "Lernpatenamt"
    assert found["BG"] == "Beispielgruppe", "the document knows best what it means"
    assert not {"XYZ", "NIE"} & set(found)
    plain = {e.short: e.long for e in abbreviations.in_record(record, [])}
    assert plain["BG"].startswith("Bedarfsgemeinschaft")


@pytest.mark.parametrize("text", ["BGB", "ABG", "§BG", "bg"])
def test_parts_of_words_are_no_abbreviations(text: str) -> None:
    assert "BG" not in {e.short for e in abbreviations.in_record(telling(text), [])}


def test_the_first_use_is_explained_on_hover() -> None:
    seen: set[str] = set()
    shown = abbreviations.marked("<BG> und BG", {"BG": 'Bedarfs"gemeinschaft'}, seen)
    assert shown == '&lt;<abbr title="Bedarfs&quot;gemeinschaft">BG</abbr>&gt; und BG'
    assert abbreviations.marked("noch eine BG", {"BG": "x"}, seen) == "noch eine BG"
    assert abbreviations.marked("<b>", {}) == "&lt;b&gt;"


def test_similar_approaches_say_what_they_share() -> None:
    assert record_aside.shared(TOTAL, SILENT) == ["Alleinerziehende"]
    shown = record_aside.similar(TOTAL, [SILENT, STATED], ["a/b"])
    assert "gemeinsam: Alleinerziehende" in shown
    assert "450,00 € je Teilnehmermonat" in shown
    assert "<script>" not in shown
    assert shown.count("ids=a%2Fb") == 2


def test_corrected_values_are_marked_and_need_no_quote() -> None:
    record = TOTAL.model_copy(deep=True)
    hours = record.weekly_hours[0].model_copy(update={"evidence": None, "origin": "corrected"})
    record.weekly_hours = [hours]
    fact = next(f for f in facts.extent(record) if f.label == "Wochenstunden")
    shown = fragments.fact(fact, record, double.document_text)
    assert "berichtigt" in shown and "Zitat" not in shown


def test_comparable_figures_stand_beside_prices_of_the_last_year() -> None:
    shown = fragments.costs(TOTAL, double.document_text)
    # 500 × 119.3 / 93.1
    assert "640,71 € in Preisen von 2024" in shown
    assert "120.000,00 € ÷ (20 Plätze × 12 Monate) = 500,00 €" in shown


def test_many_values_are_one_click_away() -> None:
    record = TOTAL.model_copy(deep=True)
    record.results = record.results * 12
    shown = fragments.fact_list(facts.outcome(record), record, double.document_text)
    assert "4 weitere" in shown
    assert shown.count("40 %") >= 12

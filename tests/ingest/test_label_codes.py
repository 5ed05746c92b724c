"""Exports of databases: codes in the place of labels, with and without a key."""

from __future__ import annotations

from decimal import Decimal

from ingest.cleaning import clean
from ingest.label_codes import codes_spelled
from ingest.labels import lexicon
from ingest.view import View
from tests.ingest.reading import read_all

KEYED = """\
AUSZUG VORHABEN   STAND 03.04.2025
Kürzel: QQ=Titel der Maßnahme, DD=Dienststelle, GG=Rechtsgrundlage, HH=Plätze, EE=Kosten

-----------------------------------------
NR : 7
QQ : Holz und Hobel
DD : Jobcenter Lindstadt
GG : § 45 SGB III
HH : 14
EE : 64.000 EUR ges.
-----------------------------------------
NR : 8
QQ : Nadel und Faden
DD : Jobcenter Erlenau
GG : § 16f SGB II
HH : 9
EE : 21.000 EUR ges.
-----------------------------------------
"""
UNKEYED = """\
BEZ: Holz und Hobel
RGL: § 45 SGB III
ZG: Alleinerziehende
PL: 14

BEZ: Nadel und Faden
RGL: § 16f SGB II
ZG: Geflüchtete
PL: 9
"""


def test_the_key_of_a_document_says_what_its_codes_are() -> None:
    first, second = read_all(KEYED)
    assert (first.name, second.name) == ("Holz und Hobel", "Nadel und Faden")
    assert first.organisation == "Jobcenter Lindstadt"
    assert [p.value for p in second.participants] == [9]
    assert [c.amount for c in first.costs] == [Decimal(64000)]
    quote = first.costs[0].evidence
    assert quote is not None and KEYED[quote.start : quote.end] == quote.quote == "64.000 EUR ges."


def test_recurring_codes_need_no_key() -> None:
    assert [r.name for r in read_all(UNKEYED)] == ["Holz und Hobel", "Nadel und Faden"]


def test_codes_that_do_not_recur_are_left_alone() -> None:
    once = UNKEYED.split("\n\n")[0]
    assert codes_spelled(View(once)).text == once


def test_capitals_before_a_colon_in_prose_are_left_alone() -> None:
    text = "AGH: eine Form.\nBG: ein Haushalt.\nEGT: ein Titel.\nLZB: eine Gruppe.\n" * 2
    assert codes_spelled(View(text)).text == text


def test_the_key_itself_stays_as_it_is() -> None:
    assert "QQ=Titel der Maßnahme, DD=Dienststelle" in clean(KEYED).text


def test_the_number_of_a_record_is_not_told_of_the_one_before() -> None:
    text = (
        "Projektnummer: 11\nBezeichnung: Uferweg\nPlätze: 12\nRechtsgrundlage: § 45 SGB III\n\n"
        "Projektnummer: 12\nBezeichnung: Dachgarten\nPlätze: 8\nRechtsgrundlage: § 16f SGB II\n"
    )
    first, second = read_all(text)
    assert "12" not in [s.text for s in first.sections if s.heading == "Projektnummer"]
    assert text[second.span[0] :].startswith("Projektnummer: 12")


def test_abbreviated_labels_are_labels() -> None:
    words = lexicon()
    for label, field in {
        "Bez.": "name", "ZG": "target_group", "TN-Pl.": "participants", "RGL": "legal_basis",
        "Dauer ind.": "duration", "Std./Wo": "weekly_hours", "indiv. Teilnahmedauer": "duration",
        "Betr.-Schl.": "staffing_ratio",
    }.items():  # fmt: skip
        assert words.fields_of(label) == (field,), label


def test_expenses_paid_back_in_a_remark_are_no_cost_of_the_measure() -> None:
    total = "64.000 EUR ges."
    remark = KEYED.replace(total, f"{total}\nBem. : Fahrtkosten max. 80 EUR je TN")
    first = read_all(remark)[0]
    roles = {c.amount: c.role for c in first.costs}
    assert roles == {Decimal(64000): "programme", Decimal(80): "benefit"}


def test_people_beside_places_are_people_and_the_stock_is_told_apart() -> None:
    sheet = (
        "Bezeichnung: Uferweg\nRechtsgrundlage: § 45 SGB III\nPlätze: 9\n"
        "Teilnehmende: 14 (Bestand 30.06.22: 7)\n"
    )
    (record,) = read_all(sheet)
    counted = {(p.kind, p.value) for p in record.participants}
    assert counted == {("places", 9), ("persons", 14), ("stock", 7)}
    (alone,) = read_all(sheet.replace("Plätze: 9\n", "").replace(" (Bestand 30.06.22: 7)", ""))
    assert {(p.kind, p.value) for p in alone.participants} == {("places", 14)}


def test_entries_may_be_abbreviated() -> None:
    sheet = "Bezeichnung: Uferweg\nRechtsgrundlage: § 45 SGB III\nPlätze: 9\nTN: 31 Eintr.\n"
    (record,) = read_all(sheet)
    assert ("entries", 31) in {(p.kind, p.value) for p in record.participants}

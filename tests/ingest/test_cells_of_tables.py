"""Cells of lists of measures: marks of notes, planned and actual values, columns of units."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.ingest.changed_tables import lost
from tests.ingest.reading import read_all
from tests.ingest.test_changed_tables import BEFORE, TABLE

ENDED = "Der Kurs wurde zum 30.06.2023 vorzeitig beendet."


def _mark(kind: str, cell: str, mark: str, note: str) -> str:
    """The table with a mark behind one cell, and a note below."""
    table = TABLE.with_cells(kind, lambda text: text + mark if text == cell else text)
    return f"{table.text}\n{note}\n"


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("2", "2 Vorläufige Angaben des Trägers"),
        ("*", "* vorläufig"),
        (" 1)", "1) vorläufig"),
        ("¹", "¹ vorläufig"),
        ("²", "(2) vorläufig"),
        (" [1]", "[1] vorläufig"),
        (" (1)", "(1) vorläufig"),
        ("³", "Anm. 3: vorläufig"),
        (" *", ""),
        (" 1)", ""),
    ],
)
def test_the_mark_of_a_note_is_no_part_of_a_name(mark: str, note: str) -> None:
    assert lost(BEFORE, read_all(_mark("name", "Kompass", mark, note))) == []


@pytest.mark.parametrize("name", ["Kurs 2", "Perspektive 50", "Modul (3)", "Work4You2"])
def test_a_number_without_a_note_belongs_to_the_name(name: str) -> None:
    table = TABLE.with_cells("name", lambda text: name if text == "Kompass" else text)
    assert read_all(table.text)[0].name == name


@pytest.mark.parametrize(("kind", "cell"), [("name", "Kompass"), ("places", "20")])
def test_a_note_tells_of_the_row_with_its_mark(kind: str, cell: str) -> None:
    compass, anchor, _ = read_all(_mark(kind, cell, " ²", f"² {ENDED}"))
    assert date(2023, 6, 30) in [d.end for d in compass.durations]
    # what was planned belongs to the run that was planned
    assert date(2023, 12, 31) in [d.end for d in compass.durations]
    assert [d.end for d in anchor.durations] == [d.end for d in BEFORE[1].durations]
    assert compass.name == "Kompass"


def test_a_note_on_a_head_tells_of_no_row() -> None:
    text = f"{TABLE.with_head('places', 'Plätze*').text}\n* {ENDED}\n"
    assert lost(BEFORE, read_all(text)) == []


@pytest.mark.parametrize(
    ("head", "form", "kind"),
    [
        ("Eintritte Soll / Ist", "99 / {}", "entries"),
        ("Eintritte Soll/Ist*", "99/{}", "entries"),
        ("Zugänge Plan/Ist", "99/{}", "entries"),
        ("Eintritte Ist (Soll)", "{} (99)", "entries"),
        ("Plätze geplant / besetzt", "99 / {}", "places"),
        ("TN Ist/Plan", "{}/99", "persons"),
        ("Eintritte Soll / Ist", "{} / –", "entries"),
    ],
)
def test_of_planned_and_actual_people_the_actual_count(head: str, form: str, kind: str) -> None:
    records = read_all(TABLE.with_head("places", head).with_cells("places", form.format).text)
    told = [[(p.kind, p.value) for p in r.participants] for r in records]
    assert told == [[(kind, 20)], [(kind, 12)], [(kind, 16)]]


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("Kosten Plan / Ist", "97.000 / 96.500 €"),
        ("Mittel Soll/Ist (T€)", "97/96,5"),
        ("Budget Plan/Ist in €", "97.000,00/96.500,00"),
        ("Kosten Ist (Plan)", "96.500 € (97.000 €)"),
    ],
)
def test_planned_and_actual_amounts_have_their_status(head: str, cell: str) -> None:
    table = TABLE.with_head("cost", head).with_cells("cost", lambda _: cell)
    told = {(c.status, c.amount, c.role) for c in read_all(table.text)[0].costs}
    assert told == {
        ("planned", Decimal(97000), "programme"),
        ("actual", Decimal(96500), "programme"),
    }


UNITS = """# Verträge 2023

Bezeichnung\tZielgruppe\tPlätze\tBeginn\tEnde\tKosten in EUR\t{head}
Kompass\tLangzeitarbeitslose\t20\t01.01.2023\t31.12.2023\t412,50\t{first}
Anker\tAlleinerziehende\t12\t01.03.2023\t29.02.2024\tca. 60.000\tgesamt (Plan)
Werkbank\tJugendliche\t16\t01.09.2022\t31.08.2024\t9.850,00\tje TN
"""


@pytest.mark.parametrize("head", ["Bezug der Kosten", "Einheit", "Abrechnung", ""])
@pytest.mark.parametrize(
    ("first", "basis"),
    [
        ("je Platz und Monat", "per_place_month"),
        ("Platz/Monat", "per_place_month"),
        ("pro TN und Monat", "per_participant_month"),
        ("pro Jahr", "per_year"),
    ],
)
def test_a_column_may_say_what_an_amount_is_for(head: str, first: str, basis: str) -> None:
    compass, anchor, bench = read_all(UNITS.format(head=head, first=first))
    assert [(c.amount, c.basis, c.role) for c in compass.costs] == [
        (Decimal("412.50"), basis, "programme")
    ]
    assert [(c.amount, c.basis, c.qualifier, c.status) for c in anchor.costs] == [
        (Decimal(60000), "total", "approx", "planned")
    ]
    assert [(c.amount, c.basis) for c in bench.costs] == [(Decimal(9850), "per_participant")]


def test_hours_in_the_short_forms_of_lists() -> None:
    table = TABLE.with_head("duration", "Dauer je TN, Umfang")
    for form in ("6 Mon., 20 WoStd.", "6 Mon., 20 Wo.-Std.", "6 Mon., 20 Std./W"):
        (first, *_) = read_all(
            table.with_cells("duration", lambda _, f=form: f)
            .with_cells("hours", lambda _: "–")
            .text
        )
        assert [h.hours for h in first.weekly_hours] == [20], form
        assert 6 in [d.months for d in first.durations], form


def test_a_remark_may_tell_the_staff() -> None:
    table = TABLE.with_head("results", "Bemerkung").with_cells("results", lambda _: "2,0 VZÄ")
    assert [s.fte for s in read_all(table.text)[0].staff] == [2.0]


GROUPED = """# Angebote 2023

Jobcenter Auental

Nr.\tAngebot\tAnbieter\tPlätze\tDauer\tKosten je Monat und Platz
{young}
1\tSprungbrett\tKolping e. V.\t12\t6 Mon\t450,00 €
2\tKompass\tVHS Auental\t10\t3-6 Mo.\t380,00 €
{alone}
3\tZeit für uns\tFamilienhilfe gGmbH\t14\t9 M\t510,00 €
"""


@pytest.mark.parametrize(
    "form", ["{number}\t{text}\t\t\t\t", "{text}\t\t\t\t\t", "\t{text}\t\t\t\t"]
)
def test_a_row_above_others_says_whom_they_are_for(form: str) -> None:
    young = form.format(number="A", text="Junge Menschen unter 25")
    alone = form.format(number="B", text="Alleinerziehende nach § 16f SGB II")
    records = read_all(GROUPED.format(young=young, alone=alone))
    assert [r.name for r in records] == ["Sprungbrett", "Kompass", "Zeit für uns"]
    assert [[g.code for g in r.target_groups] for r in records] == [
        ["youth"],
        ["youth"],
        ["single_parents"],
    ]
    assert [[p.paragraph for p in r.legal_basis] for r in records] == [[], [], ["§ 16f SGB II"]]
    assert [r.costs[0].basis for r in records] == ["per_place_month"] * 3


def test_lengths_in_the_shortest_units() -> None:
    records = read_all(GROUPED.format(young="", alone=""))
    lengths = [[(d.kind, d.months, d.low, d.high) for d in r.durations] for r in records]
    assert lengths == [
        [("participation", 6, None, None)],
        [("participation", None, 3, 6)],
        [("participation", 9, None, None)],
    ]


@pytest.mark.parametrize(
    ("begin", "end"),
    [("Beginn", "Ende"), ("bewilligt von", "bewilligt bis"), ("von", "bis"),
     ("Vertragsbeginn", "Vertragsende")],
)  # fmt: skip
@pytest.mark.parametrize(("last", "ongoing"), [("31.12.2024", False), ("lfd.", True)])
def test_begin_and_end_in_columns_of_their_own(
    begin: str, end: str, last: str, ongoing: bool
) -> None:
    text = (
        f"# Projekte\n\nJobcenter Auental\n\nProjekttitel\tTräger\t{begin}\t{end}\tPlätze\tKosten\n"
        f"Mutig los\tFrauenhaus e. V.\t01.01.2023\t{last}\t25\t148.500 €\n"
        "Handfest\tBauhof gGmbH\t01.05.2023\t30.04.2024\t16\t62.000 €\n"
    )
    brave, solid = read_all(text)
    assert [(d.start, d.ongoing) for d in brave.durations] == [(date(2023, 1, 1), ongoing)]
    assert [(d.start, d.end) for d in solid.durations] == [(date(2023, 5, 1), date(2024, 4, 30))]


def test_a_mark_behind_the_provider_is_the_mark_of_the_row() -> None:
    table = TABLE.both_in_one_cell("Maßnahme (Träger)", "{name} ({provider})")
    marked = table.with_cells("name", lambda text: f"{text}*" if "Kompass" in text else text)
    compass = read_all(f"{marked.text}\n* {ENDED}\n")[0]
    assert compass.name == "Kompass"
    assert date(2023, 6, 30) in [d.end for d in compass.durations]


@pytest.mark.parametrize("heads", ["Ansatz\tPlätze\tKosten", "Was\tFür wen\tPlätze"])
def test_a_short_list_with_a_word_for_names(heads: str) -> None:
    rows = "Kompass\t20\t96.000 €\nAnker\t12\t64.800 €\n"
    if "wen" in heads:
        rows = "Kompass\tLangzeitarbeitslose\t20\nAnker\tAlleinerziehende\t12\n"
    records = read_all(f"# Angebote 2023\n\nJobcenter Auental\n\n{heads}\n{rows}")
    assert [(r.name, [p.value for p in r.participants]) for r in records] == [
        ("Kompass", [20]),
        ("Anker", [12]),
    ]


def test_a_short_list_of_sums_has_no_examples() -> None:
    text = (
        "# Haushalt\n\nJobcenter Auental\n\nTitel 1\tAnsatz\tIst\nPersonal\t120.000 €\t118.000 €\n"
    )
    assert read_all(f"{text}Sachkosten\t30.000 €\t29.000 €\n") == []


def test_a_column_of_units_may_stand_before_the_amounts() -> None:
    text = UNITS.format(head="Bezug der Kosten", first="je Platz und Monat")
    rows = [row.split("\t") for row in text.split("\n")]
    turned = "\n".join("\t".join([*r[:5], *r[:4:-1]] if len(r) > 1 else r) for r in rows)
    assert [r.costs[0].basis for r in read_all(turned)] == [
        "per_place_month",
        "total",
        "per_participant",
    ]

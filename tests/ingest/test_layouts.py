"""Forms, tables and decks, each told by labels and shape."""

from __future__ import annotations

from ingest.assemble import Reading, read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from ingest.layouts.columns import column_field
from records.model import DocumentRef, Record
from tests.ingest.makers import DECK, FORM, TABLE


def read(text: str, publisher: str | None = None, year: int | None = 2021) -> Reading:
    info = DocumentInfo("doc", "Titel", publisher, year)
    ref = DocumentRef(id="doc", title="Titel", year=year, file="doc.txt", sha256="x")
    reading = read_records(SourceText(text, "text"), info, ref)
    for record in reading.records:
        for path, evidence in record.evidences():
            assert text[evidence.start : evidence.end] == evidence.quote, path
    return reading


def only(text: str) -> Record:
    (record,) = read(text).records
    return record


def test_a_form_with_labels_run_together() -> None:
    record = only(FORM)
    assert record.name == "Werkstatt Nord" and record.kind == "measure"
    assert record.organisation == "Jobcenter Landkreis Musterland"
    assert {t.code for t in record.target_groups} >= {"single_parents", "low_skilled"}
    assert [d.months for d in record.durations] == [12.0]
    assert [w.hours for w in record.weekly_hours] == [20]
    (cost,) = record.costs
    assert (str(cost.amount), cost.basis, cost.role, cost.period_months) == (
        "120000",
        "total",
        "programme",
        12,
    )
    units = {c.basis: str(c.amount) for c in record.unit_costs}
    assert units["per_participant_month"] == "500.00" and units["per_participant"] == "6000.00"
    assert [p.paragraph for p in record.legal_basis] == ["§ 45 SGB III"]
    assert [(r.value, r.indicator) for r in record.results] == [(12, "employment")]


def test_contacts_are_kept_apart_from_the_sections() -> None:
    record = only(FORM)
    assert [(c.name, c.email) for c in record.contacts] == [
        ("Frau Petra Muster", "p.muster@example.org")
    ]
    told = " ".join(s.text for s in record.sections)
    assert "Muster" not in told and "@" not in told and "456-789" not in told


def test_forms_follow_each_other_and_the_index_is_cut() -> None:
    text = (
        FORM
        + FORM.replace("Werkstatt Nord", "Werkstatt Ost")
        + "\nStichwortverzeichnis\n\nWerkstatt 3, 4\n"
    )
    first, second = read(text).records
    assert (first.name, second.name) == ("Werkstatt Nord", "Werkstatt Ost")
    assert first.span[1] <= second.span[0]
    assert text[second.span[0] :].startswith("Gemeinsame Einrichtung")
    assert "Stichwort" not in text[second.span[0] : second.span[1]]


def test_labels_beside_and_above_their_values() -> None:
    text = (
        "Projekttitel: Ankommen\nOrganisation: Jobcenter Musterstadt\n"
        "Zielgruppe\nGeflüchtete Frauen\n"
        "Dauer: 9 Monate\nKosten: 2.700 Euro pro Teilnehmerin\n"
    )
    record = only(text)
    assert (record.name, record.organisation) == ("Ankommen", "Jobcenter Musterstadt")
    assert {"refugees", "women"} <= {t.code for t in record.target_groups}
    assert {c.basis: str(c.amount) for c in record.unit_costs}["per_participant_month"] == "300.00"


def test_printed_prompts_are_no_content() -> None:
    prompts = (
        "Warum erfolgreich\n- gute Ergebnisse der Arbeit\n- Sonstiges\nWir arbeiten in Gruppe {}.\n"
    )
    text = "".join(FORM.replace("Nord", f"Nr{n}") + prompts.format(n) for n in range(5))
    for record in read(text).records:
        success = next(s for s in record.sections if s.field == "success")
        assert success.text.startswith("Wir arbeiten in Gruppe")


def test_a_name_without_other_fields_is_no_form() -> None:
    assert read("Name: Anna\nHeute scheint die Sonne.\n").records == []


def test_a_table_gives_a_record_a_row() -> None:
    first, second = read(TABLE, "Jobcenter Musterstadt").records
    assert (first.name, first.participants[0].kind, first.participants[0].value) == (
        "Werkstatt Süd",
        "entries",
        1200,
    )
    assert first.organisation == "Jobcenter Musterstadt" and first.kind == "instrument"
    assert (second.participants[0].low, second.participants[0].high) == (40, 50)
    assert second.sections[-1].text.endswith("und danach Begleitung")
    assert "youth" in {t.code for t in second.target_groups}


def test_plans_of_money_and_sum_lines_are_no_instruments() -> None:
    plan = "\tEintritte 2022\tAnsatz 2021\nZweckbestimmung\t900\t800\nI. Aktivierung\t300\t200\n"
    assert read(plan).records == []
    assert "Summe" not in {r.name for r in read(TABLE).records}


def test_the_same_row_in_two_tables_is_one_record() -> None:
    again = TABLE.replace("3. Angebote", "4. Angebote")
    names = [r.name for r in read(TABLE + "\n" + again).records]
    assert names == ["Werkstatt Süd", "Startklar"]


def test_a_markdown_table_is_a_table() -> None:
    text = "| Maßnahme | Plätze | Zielgruppe |\n|---|---|---|\n| Werkhof | 25 | Jugendliche |\n"
    record = only(text)
    assert record.name == "Werkhof" and record.participants[0].kind == "places"


def test_a_deck_about_one_project() -> None:
    record = only(DECK)
    assert record.name == "BRÜCKE.NEU" and record.organisation == "Jobcenter Musterstadt"
    assert [(str(c.amount), c.basis, c.role) for c in record.costs] == [
        ("20000", "per_month", "programme"), ("25000", "per_month", "saving"),
    ]  # fmt: skip
    assert record.durations[0].months == 24.0
    assert 45 in [r.value for r in record.results]


def test_a_deck_about_several_approaches() -> None:
    slide = "\n\n### {} Das „{}“\n\n{}\n"
    filler = (
        "Die Fachkräfte betreuen die Menschen eng und halten auch danach Kontakt zu ihnen. " * 3
    )
    text = (
        "# Tagung\n\nProgramm des Tages\n\n## Beispiele aus der Praxis"
        + slide.format("a)", "Nordmodell", filler)
        + slide.format(
            "b)", "Südmodell", filler + "Auch das Nordmodell wird genannt, das Südmodell nicht."
        )
        + "\n### c) OST – Hilfe am Morgen\n\nVorstellung am Nachmittag\n"
        + "\n### „Was tun wir morgen?“\n\nAustausch\n"
    )
    reading = read(text)
    assert [r.name for r in reading.records] == ["Nordmodell", "Südmodell"]
    assert reading.named_only == ["OST – Hilfe am Morgen"] or reading.named_only == []
    assert "Austausch" not in " ".join(s.text for s in reading.records[1].sections)


def test_no_example_no_record() -> None:
    assert read("Ein kurzer Vermerk über das Wetter.\n\nSonst nichts.").records == []


def test_a_head_with_planned_or_actual_and_a_unit_of_money_is_money() -> None:
    assert column_field("Ist 2022 (€)") == "cost"
    assert column_field("Ist je Platz und Monat (€)") == "cost"
    assert column_field("Ergebnis in T€") == "cost"
    assert column_field("Ergebnis 2022") == "results"
    assert column_field("Ist 2022") != "cost"

"""Shapes that offices give to labels and values: dotted lines, two values in a cell, questions."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.labels import lexicon
from records.model import Record
from tests.ingest.reading import read_all, read_one


def _costs(record: Record) -> list[tuple[str, str, str]]:
    return [(str(c.amount), c.basis, c.role) for c in record.costs]


@pytest.mark.parametrize(
    "line", [" .................. ", " . . . . . . . . . ", " ……………… ", " ________ "]
)
def test_a_line_of_dots_leads_from_a_label_to_its_value(line: str) -> None:
    rows = {
        "Name der Maßnahme": "Werkstattjahr", "Jobcenter": "Jobcenter Kreis Auental",
        "Zielgruppe": "Jugendliche unter 25 Jahren", "Plätze": "22", "Eintritte insgesamt": "41",
        "lt. Vertrag": "139.920,00 EUR",
    }  # fmt: skip
    record = read_one("\n".join(f"{label}{line}{value}" for label, value in rows.items()))
    assert record.name == "Werkstattjahr"
    assert [(p.kind, p.value) for p in record.participants] == [("places", 22), ("entries", 41)]


def test_a_table_of_contents_is_no_form() -> None:
    text = "Vorwort ........ 3\nZielgruppe ........ 5\nKosten ........ 9\nErgebnisse ........ 12\n"
    assert clean(text).text == text


def test_two_values_of_one_cell_come_under_their_halves_of_the_head() -> None:
    head = "Maßnahme\tVerweildauer TN / Std. pro Woche\tPlätze\tKosten in Euro"
    first, second = read_all(
        f"{head}\nImpuls\t6 Monate / 20 Std.\t24\t144.000,00\n"
        "Profil\t8 Wochen / 30 Std.\t12\t79.200,00\nZwischensumme § 45 SGB III\t\t36\t223.200,00\n"
    )
    assert [(h.hours, d.months) for h, d in zip(first.weekly_hours, first.durations)] == [(20, 6)]  # noqa: B905
    assert [h.hours for h in second.weekly_hours] == [30]


def test_an_answer_may_stand_behind_its_question() -> None:
    record = read_one(
        "# Alle an einen Tisch\n\nJobcenter Seeland\n\nWorum geht es? Frühstück für Eltern.\n\n"
        "Wie lange bleibt man? 6 Monate\n\nWie viele passen rein? 12 Plätze\n\n"
        "Was kostet es? 43.200,- € für die sechs Monate lt. Zuschlag\n\n"
        "Was hat es gebracht? 5 haben eine Ausbildung begonnen.\n"
    )
    assert [d.months for d in record.durations] == [6]
    assert [p.value for p in record.participants] == [12]
    assert [(str(c.amount), c.status) for c in record.costs] == [("43200", "contracted")]
    assert [r.value for r in record.results] == [5]


def test_a_concept_whose_chapters_are_labels_is_one_approach() -> None:
    record = read_one(
        "# Brückenschlag Auental\n\nfür: Jobcenter Stadt Auental\n\n# 1 Ausgangslage\n\nViele "
        "Familien leben seit Jahren von Leistungen.\n\n# 2 Zielgruppe\n\nFamilien mit Kindern\n\n"
        "# 3 Inhalte\n\nCoaching zu Hause, 20 Plätze, je Familie 9 Monate.\n\n# 4 Personal\n\n"
        "2,5 VZÄ, Schlüssel 1:12\n\n# 5 Kosten- und Finanzierungsplan\n\n"
        "Ausgaben (Plan)\tBetrag in €\nPersonalkosten\t168.300,00\nSachkosten\t21.700,00\n"
        "Zwischensumme\t190.000,00\nGesamtkosten\t213.144,00\n\n# 6 Ergebnisse\n\n"
        "Ergebnisse liegen noch nicht vor.\n"
    )
    assert record.name == "Brückenschlag Auental"
    programme = [amount for amount, _, role in _costs(record) if role == "programme"]
    assert programme == ["213144.00"]


def test_boxes_with_their_values_below_are_read_one_by_one() -> None:
    record = read_one(
        "1 Kurzbezeichnung\t2 Art\nElternwerkstatt Auental\t[x] Maßnahme [ ] Ansatz\n"
        "3 Meldende Stelle\nJobcenter Landkreis Auental\n4 Personenkreis\nAlleinerziehende\n"
        "5 Laufzeit\t6 Verweildauer\n01.10.2011 – 30.09.2013\t9 Monate\n"
        "7 Kapazität\t8 Zeitumfang\n24 Plätze\t20 Std./Woche\n"
        "9 Aufwand\nBeträge unter 500 EUR bitte nicht aufführen.\n267.840,- € für die Laufzeit\n"
    )
    assert (record.name, record.organisation) == (
        "Elternwerkstatt Auental", "Jobcenter Landkreis Auental",
    )  # fmt: skip
    assert {(d.kind, d.months) for d in record.durations} == {
        ("programme", 24), ("participation", 9),
    }  # fmt: skip
    assert [p.value for p in record.participants] == [24]
    assert [h.hours for h in record.weekly_hours] == [20]
    assert [a for a, _, role in _costs(record) if role == "programme"] == ["267840"]


def test_a_table_of_examples_is_no_form_of_boxes() -> None:
    text = "Zielgruppe\tPlätze\tKosten\nEltern\t12\t5.000 €\nJugendliche\t10\t4.000 €\n"
    assert clean(text).text == text


def test_heads_of_a_table_may_be_shortened() -> None:
    first, second = read_all(
        "Nr.\tProdukt / Auftragnehmer\t§§\tTN-Pl.\tZuw.-dauer\tStd./ Wo.\tVertrag von – bis\t"
        "Vertragswert\tEintr. 2023\tdav. in Arbeit\tKundengruppe\n"
        "1\tTreffpunkt  Bildung Auental GmbH\t§ 45 SGB  III\t30\t6 Mon.\t25\t"
        "01.05.2022 – 30.04.2024\t450.000,00 €\t71\t17\tLangzeitarbeitslose\n"
        "2\tKlartext –  Grundbildung  VHS Auental\t§ 16f SGB II\t12\t8 Mon.\t12\t"
        "01.01.2023 – 31.12.2023\t56.000,00 €\t15\t1\tfunktionale Analphabeten\n"
        "\tSumme\t\t\t\t\t\t506.000,00 €\t\t\t\n"
    )
    assert (first.name, " ".join(second.name.split())) == ("Treffpunkt", "Klartext – Grundbildung")
    assert [(p.kind, p.value) for p in first.participants] == [("places", 30), ("entries", 71)]
    assert [law.paragraph for law in first.legal_basis] == ["§ 45 SGB III"]
    assert {d.months for d in first.durations} == {24, 6}
    assert [r.value for r in first.results] == [17]
    assert _costs(second) == [("56000.00", "total", "programme")]


def test_who_carries_it_out_stands_in_brackets_below_such_a_head() -> None:
    first, _ = read_all(
        "Maßnahme (Träger)\tPlätze\tStellen\tKosten\n"
        "Startrampe (Bildungswerk Auental e. V.)\t15\t1,5 VzÄ\t3.600 € je begleitete BG\n"
        "Kraftquelle (Diakonie Auental)\t12\t2,0 VzÄ\t500 € je Platz und Monat\n"
    )
    assert (first.name, first.organisation) == ("Startrampe", "Bildungswerk Auental e. V.")
    assert _costs(first) == [("3600", "per_participant", "programme")]


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Wer zahlt's?", "funding"), ("Was bringt’s?", "results"), ("Wie läuft's?", "description"),
        ("Was ist daraus geworden?", "results"), ("Wie lange bleibt man?", "duration"),
        ("Wer macht mit?", "target_group"), ("Steht wo im Gesetz?", "legal_basis"),
    ],
)  # fmt: skip
def test_questions_are_labels_however_they_are_put(question: str, field: str) -> None:
    assert lexicon().fields_of(question) == (field,)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Für die gesamten zwei Jahre zahlt die ARGE 453.120 Euro.", "programme"),
        ("Eine Nacht in der Notunterkunft kostet die Stadt 68 Euro.", "other"),
        ("Das Monatsticket zu 29 € zahlt der Fahrgast.", "other"),
        ("Das Amt rechnet mit 90.000 Euro weniger KdU im Jahr.", "saving"),
        ("Kinderbetreuung (130,- € mtl. je Kind) wird daneben gezahlt.", "benefit"),
        ("Der Bus selbst, 41.000 Euro, war eine Spende der Sparkasse.", "other"),
        ("Angenommen sind 7 Monate Bezug weniger bei 920 Euro je Haushalt.", "saving"),
        ("Beträge unter 1.000 EUR bitte nicht aufführen.", "other"),
        ("Fahrkosten (ca. 36 € mtl. je TN) zahlt das Amt gesondert.", "benefit"),
        ("Für 2018 stehen landesweit 5 Mio. Euro bereit.", "other"),
        ("Die Leihgeräte (Wert: 25 T€) hat das Land bereits 2020 finanziert.", "other"),
    ],
)
def test_who_pays_what_for(sentence: str, role: str) -> None:
    record = read_one(
        f"Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
        f"Plätze: 12\nDauer: 6 Monate\nBeschreibung: {sentence}\n"
    )
    assert [c.role for c in record.costs] == [role]


def test_groups_at_once_are_places_all_together() -> None:
    record = read_one(
        "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
        "Plätze: 24 (zwei Gruppen à 12)\nLaufzeit: 01.01.2012 – 31.12.2012\nDauer: 6 Monate\n"
        "Kosten: 187.200 €\n"
    )
    assert [(p.kind, p.value) for p in record.participants] == [("places", 24)]
    month = next(u for u in record.unit_costs if u.basis == "per_participant_month")
    assert str(month.amount) == "650.00"


def test_remarks_of_a_row_may_tell_outcomes() -> None:
    first, second = read_all(
        "Nr.\tMaßnahme\tRechtsgr.\tPl.\tSchl.\tGesamtkosten lt. Zuschlag (EUR)\t"
        "Stand 30.06.2019 / Bem.\n"
        "1\tAktivcenter\t§ 45 SGB III\t30\t1:15\t126.000,00\t"
        "58 Eintritte; 14  Integrationen in Arbeit.  Der Raum ist noch offen.\n"
        "2\tWerkhalle\t§ 16d SGB II\t45\t1:10\t98.700,00\tDer Beirat hat zugestimmt.\n"
    )
    assert [(p.kind, p.value) for p in first.participants] == [("places", 30)]
    assert [(r.indicator, r.value) for r in first.results] == [("employment", 14)]
    assert second.results == []


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("395,00 € je Fall", "programme"),
        ("Zuschuss an den Arbeitgeber: 500 € je Fall", "subsidy"),
    ],
)
def test_a_flat_rate_of_costs_is_the_price_of_the_measure(told: str, role: str) -> None:
    record = read_one(
        "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
        f"Dauer: 6 Monate\nKosten: {told}\n"
    )
    assert [c.role for c in record.costs] == [role]


def test_planned_and_paid_sums_stand_below_one_head() -> None:
    head = "Vorhaben\tJobcenter\tZielgruppe\tPlätze\tGesamtausgaben in T€\t"
    first, _ = read_all(
        f"{head}\nVorhaben\tJobcenter\tZielgruppe\tPlätze\tbewilligt\tverausgabt\n"
        "Brücke\tJobcenter Auental\tEltern\t18\t302,4\t291,6\n"
        "Standhalten\tJobcenter Auental\tJugendliche\t15\t378,0\t361,8\n"
    )
    assert [(str(c.amount), c.status) for c in first.costs] == [
        ("302400.0", "contracted"), ("291600.0", "actual"),
    ]  # fmt: skip

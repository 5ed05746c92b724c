"""Amounts as sentences tell them: what is a cost of the programme, of others, or none at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.model import PROGRAMME_ROLES, Cost
from tests.ingest.reading import read_one

FORM = (
    "Name der Maßnahme: Wegweiser\nJobcenter: Jobcenter Musterstadt\n"
    "Zielgruppe: Langzeitarbeitslose\nTeilnehmerzahl: 20 Plätze\n"
)
LABELS = ("Kurzbeschreibung", "Kosten und Finanzierung")


def costs_of(sentence: str, label: str) -> list[Cost]:
    lead = "Die Maßnahme stützt Menschen auf dem Weg in Arbeit. " if label == LABELS[0] else ""
    return read_one(f"{FORM}{label}: {lead}{sentence}\n").costs


NO_COST = (
    # what was not bought
    "Ein externer Anbieter hätte dafür 180.000 Euro verlangt.",
    "Ein Auftrag nach außen wäre wohl nicht unter 250 Euro je Platz zu haben gewesen.",
    "Hätte man die Plätze eingekauft, wären 320.000 Euro fällig geworden.",
    "Ursprünglich war an einen Auftrag für 99.000 Euro gedacht, dazu kam es nicht.",
    # what others pay
    "Ein vergleichbares Angebot kostet am Markt etwa 600 Euro je Platz und Monat.",
    "Das Nachbarjobcenter zahlt für sein Projekt 520 Euro je Platz und Monat.",
    "In anderen Städten liegen die Kosten bei 700 Euro je Platz und Monat.",
    "Bundesweit kostet ein solcher Platz im Mittel 510 Euro im Monat.",
    "Das Vorgängerprojekt kostete 88.000 Euro im Jahr.",
    "Im Vorjahr hatte die alte Maßnahme noch 210.000 Euro gekostet.",
    "Hausweit kostet eine Aktivierungsmaßnahme im Mittel 780 Euro je Monat.",
    "Würde man jemanden beauftragen, kämen 150.000 Euro zusammen.",
    "Eine Umschulung würde 22.000 Euro kosten.",
    "Bis 2020 kostete ein Platz noch 390 Euro im Monat.",
    "Die Maßnahme davor hatte 95.000 Euro gekostet.",
    "Die Fachkräftelücke kostet die Region 12 Mio. Euro im Jahr.",
    "Eine zweite Fachkraft würde 60.000 Euro im Jahr kosten.",
    # what the study of it costs
    "Die Evaluation selbst kostete 64.000 Euro.",
    "Für die wissenschaftliche Begleitung wurden 38.000 Euro gezahlt.",
    "Das Gutachten zur Wirkung schlug mit 21.000 Euro zu Buche.",
    # who pays
    "Das Land trägt 60 Prozent, also 291.600 Euro.",
    "Davon kommen 30.000 Euro vom Land und 10.000 Euro von der Stadt.",
    "Aus dem ESF Plus kommen 45.000 Euro.",
    "Die Stiftung beteiligt sich mit 12.000 Euro.",
    "Der Eigenanteil der Stadt beträgt 15.000 Euro.",
    # money of the whole office, money not spent, money of people and companies
    "Der Haushalt des Jobcenters umfasst 22 Mio. Euro.",
    "Für alle Maßnahmen des Jobcenters zusammen standen 3,4 Mio. Euro bereit.",
    "Das Jobcenter hat einen Etat von 18 Mio. Euro.",
    "2023 flossen 9,8 Mio. Euro in Eingliederungsleistungen.",
    "Nicht abgerufene Mittel von 18.000 Euro gingen zurück.",
    "Die Rückforderung beläuft sich auf 7.000 Euro.",
    "Eine alleinstehende Person bekommt 563 Euro Bürgergeld.",
    "Der Regelsatz beträgt 502 Euro.",
    "Wer teilnimmt, bekommt 75 Euro Anerkennung im Monat.",
    "Die Kita kostet 210 Euro im Monat.",
    "Ein Führerschein wird mit bis zu 2.500 Euro gefördert.",
    "Für jede Einstellung erhält der Arbeitgeber 2.000 Euro.",
    "Das Café setzte 64.000 Euro um.",
    "Der Tagessatz liegt bei 32 Euro.",
    "Ihm fehlten 300 Euro für die Miete.",
    "Das Preisgeld von 10.000 Euro floss in neue Werkbänke.",
    "Bis 100 Euro bleiben anrechnungsfrei.",
    "Die Bedarfsgemeinschaft erhält im Schnitt 1.480 Euro im Monat.",
    "Im Eingliederungstitel des Hauses waren 8,3 Mio. Euro veranschlagt.",
    "Die Mieten liegen zwischen 380 und 450 Euro.",
    "Ein Gerät samt Hülle kostete 389 Euro.",
    "Die Miete für eine Wohnung liegt hier bei 480 Euro.",
    "Ein Minijob bis 538 Euro gilt nicht als Integration.",
    "Der wirtschaftliche Nutzen wird auf 1,1 Mio. Euro geschätzt.",
    "Ein Tag im Praktikum bringt dem Betrieb etwa 80 Euro.",
    "Je Teilnahmetag zahlt das Jobcenter 19,80 Euro.",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("sentence", NO_COST)
def test_no_cost_of_the_programme(sentence: str, label: str) -> None:
    costs = costs_of(sentence, label)
    assert costs
    assert not [c for c in costs if c.role in PROGRAMME_ROLES]


# the sentence, and of each programme cost its amount, basis, role, status and qualifier
COSTS = (
    ("Für die zwölf Monate fielen 96.000 Euro an.", "96000 total programme actual exact"),
    ("Die Rechnung des Trägers belief sich am Ende auf 84.310,55 Euro.",
     "84310.55 total programme actual exact"),
    ("Abgerechnet wurden 72.900 Euro, bewilligt waren 80.000 Euro.",
     "72900 total programme actual exact", "80000 total programme contracted exact"),
    ("Ein Kursplatz kostet 1.890 Euro.", "1890 per_place programme unknown exact"),
    ("Für jede begonnene Coachingstunde zahlt das Jobcenter 62 Euro an den Träger.",
     "62 per_hour programme unknown exact"),
    ("Der Gutschein (AVGS) wird mit 58 Euro je Einheit abgerechnet.",
     "58 per_hour programme actual exact"),
    ("Der Stundensatz der Beratung liegt bei 71 Euro.", "71 per_hour programme unknown exact"),
    ("Die Kosten dürfen 60.000 Euro im Jahr nicht übersteigen.",
     "60000 per_year programme unknown max"),
    ("Mehr als 45.000 Euro wird das Vorhaben nicht kosten.", "45000 total programme unknown max"),
    ("Mindestens 30.000 Euro müssen wir jährlich einplanen.",
     "30000 per_year programme planned min"),
    ("Die monatliche Pauschale an den Träger beträgt 9.450 Euro.",
     "9450 per_month programme unknown exact"),
    ("2021 lagen die Kosten bei 55.000 Euro, 2022 bei 58.300 Euro.",
     "55000 per_year programme actual exact", "58300 per_year programme actual exact"),
    ("Jede Vermittlung hat uns 4.120 Euro gekostet.",
     "4120 per_integration programme actual exact"),
    ("Jeder Kurs kostete 6.000 Euro.", "6000 total programme actual exact"),
    ("Bezogen auf eine teilnehmende Person entspricht dies 3.700 Euro.",
     "3700 per_participant programme unknown exact"),
    ("Insgesamt wird an den Träger ein Betrag von 302.400 Euro ausgezahlt, pro Platz also "
     "560 Euro monatlich.",
     "302400 total programme actual exact", "560 per_place_month programme unknown exact"),
    ("Gezahlt werden monatlich pauschal 9.840 Euro.", "9840 per_month programme unknown exact"),
    ("Der Träger bekam 15.340 Euro, das sind 590 Euro pro Kopf.",
     "15340 total programme unknown exact", "590 per_participant programme unknown exact"),
    ("Gegen Rechnung: 1.250 Euro für jeden belegten Platz im Monat.",
     "1250 per_place_month programme unknown exact"),
    ("Ein Gerät kostete 389 Euro, alles in allem also 58.350 Euro.",
     "58350 total material actual exact"),
    ("Investiert wurden rund 33.000 Euro.", "33000 total programme actual approx"),
    ("Am Ende standen 49.200 Euro auf der Rechnung.", "49200 total programme unknown exact"),
    ("Eine Beratungsstunde schlägt mit 54 Euro zu Buche.", "54 per_hour programme unknown exact"),
    ("Preis je Modul und Person: 640 Euro.", "640 per_participant programme unknown exact"),
    ("Umgerechnet sind das 410 Euro je Monat und Person.",
     "410 per_participant_month programme unknown exact"),
    ("Die Vergabesumme lag bei 143.500 Euro.", "143500 total programme contracted exact"),
    ("Wir rechnen mit 55.000 Euro für das erste Jahr.", "55000 total programme planned exact"),
    ("Jede erfolgreiche Integration kostete damit 5.210 Euro.",
     "5210 per_integration programme actual exact"),
    ("Auf eine Vermittlung kommen 6.750 Euro.", "6750 per_integration programme unknown exact"),
    ("An den Träger gehen 71.500 Euro jährlich.", "71500 per_year programme unknown exact"),
    ("Das Coaching wird mit 52 Euro pro Stunde vergütet.", "52 per_hour programme unknown exact"),
    ("Das Jobcenter steckt 76.000 Euro im Jahr in die Werkstatt.",
     "76000 per_year programme unknown exact"),
    ("Der Vertrag hat einen Wert von 132.000 Euro netto.",
     "132000 total programme contracted exact"),
    ("Für 2025 sind 98.500 Euro eingestellt.", "98500 per_year programme planned exact"),
    ("Hochgerechnet auf das Jahr sind es 91.200 Euro.", "91200 per_year programme unknown exact"),
    ("Gekostet hat uns das zuletzt 96.000 Euro im Jahr, 7.200 Euro davon sind Telefonkosten.",
     "96000 per_year programme actual exact", "7200 per_year material actual exact"),
    ("Der Verein erhielt 320 Euro je besetztem Platz und Monat, im ganzen Jahr 103.680 Euro.",
     "320 per_place_month programme actual exact", "103680 per_year programme actual exact"),
    ("Das sind bei 12 Plätzen 5.400 Euro im Monat oder 64.800 Euro im Jahr.",
     "5400 per_month programme unknown exact", "64800 per_year programme unknown exact"),
    ("Statt der früheren 640 Euro kostet ein Platz im Monat jetzt 560 Euro.",
     "560 per_place_month programme unknown exact"),
    ("Die Maßnahme kostete 96.000 Euro im Jahr; ein Träger hätte 130.000 Euro verlangt.",
     "96000 per_year programme actual exact"),
    ("Von den 120.000 Euro trägt das Land 72.000 Euro und der Kreis 48.000 Euro.",
     "120000 total programme unknown exact"),
    ("Die Kosten von 80 TEUR teilen sich Jobcenter (50 TEUR) und Jugendamt (30 TEUR).",
     "80000 total programme unknown exact"),
    ("Das Coaching kostet 44.000 Euro im Jahr, Betriebe erhalten 500 Euro je Praktikum.",
     "44000 per_year programme unknown exact"),
)  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("case", COSTS, ids=lambda case: case[0])
def test_costs_of_the_programme(case: tuple[str, ...], label: str) -> None:
    sentence, *wanted = case
    read = [
        f"{Decimal(c.amount or 0)} {c.basis} {c.role} {c.status} {c.qualifier}"
        for c in costs_of(sentence, label)
        if c.role in PROGRAMME_ROLES
    ]
    assert read == list(wanted)


def test_shares_of_payers_beside_items_in_one_line() -> None:
    line = "Personal 372.000,00 € Land Nordmark (60 v. H.) 291.600,00 €\n"
    other = "Miete 84.000,00 € Jobcenter (25 v. H.) 121.500,00 €"
    costs = costs_of(f"{line}{other}", LABELS[1])
    assert [(str(c.amount), c.role) for c in costs] == [
        ("372000.00", "personnel"),
        ("291600.00", "other"),
        ("84000.00", "material"),
        ("121500.00", "other"),
    ]


RUN = (
    "Name der Maßnahme: Wegweiser\nJobcenter: Jobcenter Musterstadt\nZielgruppe: Eltern\n"
    "Gruppengröße: 15 Plätze\nTeilnahmedauer: 4 Monate\nLaufzeit: 01.01.2021 bis 31.12.2022\n"
    "Ergebnisse: 30 Personen haben Arbeit aufgenommen.\n"
)


def test_the_cost_of_one_run_is_divided_by_its_own_length() -> None:
    record = read_one(f"{RUN}Kosten: 44.400 Euro je Gruppe\n")
    assert record.costs[0].each_run
    derived = {u.basis: (str(u.amount), u.formula_de) for u in record.unit_costs}
    assert derived["per_participant_month"] == (
        "740.00",
        "44.400,00 € ÷ (15 Plätze × 4 Monate)",
    )
    assert derived["per_participant"][0] == "2960.00"
    # the integrations are those of all runs
    assert "per_integration" not in derived


def test_the_cost_of_all_runs_is_divided_by_the_whole_run() -> None:
    record = read_one(f"{RUN}Kosten: 44.400 Euro\n")
    assert not record.costs[0].each_run
    month = next(u for u in record.unit_costs if u.basis == "per_participant_month")
    assert str(month.amount) == "123.33"


PAYERS = "Der Landkreis gibt 30.000 Euro im Jahr dazu, das Jobcenter 84.000 Euro im Jahr."


@pytest.mark.parametrize("label", LABELS)
def test_what_two_payers_give_are_parts_of_the_cost(label: str) -> None:
    costs = costs_of(PAYERS, label)
    assert [(str(c.amount), c.role, c.partial, c.label) for c in costs] == [
        ("30000", "programme", True, "Landkreis"),
        ("84000", "programme", True, "Jobcenter"),
    ]
    record = read_one(f"{FORM}Laufzeit: 01.01.2021 bis 31.12.2021\n{label}: {PAYERS}\n")
    assert record.unit_costs == []


def test_what_payers_give_of_a_told_cost_is_no_cost() -> None:
    costs = costs_of(f"Die Maßnahme kostet 114.000 Euro. {PAYERS}", LABELS[0])
    assert [str(c.amount) for c in costs if c.role in PROGRAMME_ROLES] == ["114000"]

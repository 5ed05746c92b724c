"""People, hours a week and ratios told in sentences without labels."""

from __future__ import annotations

from datetime import date

import pytest

from records.model import Record
from tests.ingest.reading import read_one

PROSE = (
    "# Hafenlicht\n\nJobcenter Kreis Seeland\n\nHafenlicht ist eine Maßnahme für "
    "Langzeitarbeitslose nach § 45 SGB III. {told} Träger ist die Werkstatt Seeland gGmbH. "
    "{more} Ein Platz kostet 500 Euro im Monat.\n"
)
PEOPLE_OF_A_YEAR = [("entries", 66), ("exits", 62), ("stock", 38)]
STAY = "Die Teilnahme dauert sechs Monate. Zwölf Personen wurden in Arbeit vermittelt."


def told(sentence: str, more: str = STAY) -> Record:
    return read_one(PROSE.format(told=sentence, more=more))


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Für das erste Jahr hatten wir mit 130 Eintritten gerechnet, es sind 143 geworden.",
            [("entries", 143)],
        ),
        ("Bis zum Sommer wurden 112 statt der geplanten 90 Personen erreicht.", [("persons", 112)]),
        ("Mitgemacht haben 43 Geflüchtete, gerechnet hatten wir mit 48.", [("persons", 43)]),
        ("71 Menschen traten 2023 ein und 66 wieder aus.", [("entries", 71), ("exits", 66)]),
        (
            "Zugewiesen wurden 88 Personen, angetreten sind 71.",
            [("entries", 88), ("entries", 71)],
        ),
        ("Im Jahresmittel waren 27 der 30 Plätze besetzt.", [("places", 30), ("stock", 27)]),
        ("Derzeit nehmen 43 Personen teil.", [("stock", 43)]),
        ("Von den 45 eingeladenen Frauen kamen 38.", [("persons", 38)]),
        ("Die Gruppe umfasst 20 Männer und Frauen.", [("places", 20)]),
        ("Begleitet werden zurzeit 31 Familien.", [("households", 31)]),
        ("Ein Nachbarjobcenter betreibt ein ähnliches Vorhaben mit 50 Plätzen.", []),
        ("Eine Kürzung auf 20 Plätze wurde geprüft und verworfen.", []),
        ("Im Landkreis leben 2.300 Alleinerziehende.", []),
        ("Im Antrag waren 60 Teilnehmende vorgesehen.", []),
    ],
)
def test_people_are_what_their_clause_says(sentence: str, people: list[tuple[str, int]]) -> None:
    assert [(p.kind, p.value) for p in told(sentence).participants] == people


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("Man trifft sich einmal in der Woche für zwei Stunden.", [2]),
        ("Zweimal in der Woche kommen alle für je drei Stunden zusammen.", [6]),
        ("Montags bis freitags von 8 bis 12 Uhr sind die Frauen im Kurs.", [20]),
        ("An fünf Vormittagen lernen die Teilnehmenden jeweils vier Stunden.", [20]),
        ("In der Woche kommen 18 Stunden zusammen.", [18]),
        ("Die Beratung ist montags bis freitags von 8 bis 12 Uhr geöffnet.", []),
        ("Zwei Mal im Monat treffen sich alle für je drei Stunden.", []),
        ("Die Anleiterin arbeitet 30 Stunden in der Woche.", []),
        ("Der Kurs findet an zwei Tagen zu je acht Stunden statt.", []),
    ],
)
def test_hours_of_a_week_are_how_often_times_how_long(sentence: str, hours: list[float]) -> None:
    assert [h.hours for h in told(sentence, f"Es gibt 20 Plätze. {STAY}").weekly_hours] == hours


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Auf eine volle Stelle kommen 40.", [40]),
        ("Auf eine Fachkraft kommen dann 10 statt bisher 12 Teilnehmende.", [10]),
        ("Statt 150 betreut eine Fachkraft hier 50 Personen.", [50]),
        ("Acht Teilnehmende werden von einer Anleiterin betreut.", [8]),
        ("Für je 20 Jugendliche gibt es einen Coach.", [20]),
        ("Die Coaches betreuen im Schnitt 28 Personen.", [28]),
        ("Der Schlüssel wurde von 1:140 auf 1:70 gesenkt.", [70]),
        ("Das Verhältnis von Fachkräften zu Teilnehmenden beträgt 1 zu 18.", [18]),
        ("In der regulären Vermittlung liegt der Schlüssel bei 1:150.", []),
        ("Im Maßstab 1:50 bauten sie ein Modell.", []),
    ],
)
def test_ratios_are_those_of_the_approach(sentence: str, people: list[float]) -> None:
    record = told(sentence, f"Es gibt 200 Plätze. {STAY}")
    assert [r.participants / r.staff for r in record.staffing_ratios] == people


@pytest.mark.parametrize(
    ("sentence", "fte"),
    [
        ("Das Jobcenter zahlt eine volle Stelle für die Koordination.", [1]),
        ("Zwei halbe Stellen für die Beratung hat das Land bewilligt.", [1]),
        ("Eine ganze Stelle für die Beratung, eine Dreiviertelstelle für die Akquise.", [0.75, 1]),
        ("Darin stecken vier Vollzeitstellen für Anleiter und eine halbe für Pädagogik.", [0.5, 4]),
        ("Fünf Fachkräfte in Vollzeit bilden das Team.", [5]),
        ("Ein Werkstattleiter (0,8 Stelle) steht zur Seite.", [0.8]),
        ("Die halbe Stelle hat sie nach dem Kurs gefunden.", []),
        ("Zwei Stellen blieben bei den Betrieben unbesetzt.", []),
        ("Der Fachdienst fordert eine Aufstockung auf drei Stellen.", []),
        ("Auf eine Vollzeitkraft entfallen 40 laufende Fälle.", []),
    ],
)
def test_posts_of_staff_are_told_in_words(sentence: str, fte: list[float]) -> None:
    record = told(sentence, f"Es gibt 200 Plätze. {STAY}")
    assert sorted(s.fte for s in record.staff) == fte


@pytest.mark.parametrize(
    ("sentence", "lengths"),
    [
        ("Die Pilotphase lief vom 1. April bis zum 31. Dezember 2022.", [("phase", 9)]),
        ("Am Anfang steht eine zweimonatige Orientierungsphase.", [("phase", 2)]),
        ("Nach fünf Jahren ist Schluss.", [("participation", 60)]),
        ("Die Frauen besuchen den sechsmonatigen Helferkurs.", [("participation", 6)]),
        ("Der Lehrgang ging über fünf Monate.", [("participation", 5)]),
        ("Das Vorhaben ist auf zwei Jahre angelegt.", [("programme", 24)]),
        ("Die Begleitung ist auf zwei Jahre angelegt.", [("participation", 24)]),
        (
            "Nach der Arbeitsaufnahme werden die Menschen sechs Monate lang weiter begleitet.",
            [("phase", 6)],
        ),
        ("Ein Jahr später waren 210 noch bei uns.", []),
        ("Ein anderes Projekt lief von 2015 bis 2017.", []),
        ("Vor der Aufnahme warten viele drei Monate auf einen Termin.", []),
    ],
)
def test_lengths_are_what_their_clause_says(
    sentence: str, lengths: list[tuple[str, float]]
) -> None:
    record = told(sentence, "Es gibt 20 Plätze. Zwölf Personen wurden in Arbeit vermittelt.")
    assert [(d.kind, d.months) for d in record.durations] == lengths


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Als wir im März 2022 anfingen, war alles neu.", (date(2022, 3, 1), None)),
        ("Am 15. März 2023 fiel der Startschuss.", (date(2023, 3, 15), None)),
        (
            "Begonnen hat der Kurs am 1. Februar 2024, abgeschlossen wurde er am "
            "30. November 2024.",
            (date(2024, 2, 1), date(2024, 11, 30)),
        ),
        ("Der Vertrag mit dem Träger läuft Ende 2026 aus.", (None, date(2026, 12, 31))),
        (
            "Das Angebot gibt es seit Mai 2019, es wurde zum 31.12.2023 beendet.",
            (date(2019, 5, 1), date(2023, 12, 31)),
        ),
    ],
)
def test_days_of_beginning_and_end(sentence: str, days: tuple[date | None, date | None]) -> None:
    record = told(sentence, "Es gibt 20 Plätze. Zwölf Personen wurden in Arbeit vermittelt.")
    assert [(d.start, d.end) for d in record.durations] == [days]


LIST = """# Stadtgrün

Jobcenter Kreis Seeland

- Zielgruppe: Langzeitarbeitslose
- wie viele gleichzeitig: 30
- Dauer: 6 Monate
- Kosten: 285 € je Platz und Monat
- 2022 dabei gewesen: 71
- danach Arbeit: 8
"""


def test_numbers_behind_words_of_the_house_are_people_and_outcomes() -> None:
    record = read_one(LIST)
    assert [(p.kind, p.value) for p in record.participants] == [("places", 30), ("persons", 71)]
    assert [(r.indicator, r.value) for r in record.results] == [("employment", 8)]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Begonnen hatten 30.", [("entries", 30)]),
        ("176 haben mitgemacht.", [("persons", 176)]),
        ("Eintritte 66, Austritte 62, Bestand zum Jahresende 38.", PEOPLE_OF_A_YEAR),
        ("Teilgenommen: 27 Männer, 16 Frauen, 43 insgesamt.", [("persons", 43)]),
        ("Zwölf Teilnehmer je Staffel, das reicht.", [("places", 12)]),
        (
            "Im ersten Kurs saßen neun Frauen, im zweiten vierzehn.",
            [("persons", 9), ("persons", 14)],
        ),
        ("Vor dem Kurs tat das jeder zehnte, danach sieben von zehn.", []),
        ("Im Jahr davor waren es 27 von 102.", []),
        ("2021 waren es 12 Verträge bei 22 Jugendlichen gewesen.", []),
        ("Die Quote der Eintritte lag bei 16 Prozent, das sind zehn Personen.", []),
    ],
)
def test_numbers_without_a_noun_beside_them(sentence: str, people: list[tuple[str, int]]) -> None:
    assert [(p.kind, p.value) for p in told(sentence).participants] == people


@pytest.mark.parametrize(
    ("sentence", "ratio"),
    [
        ("Ich bin Fallmanagerin und habe 48 Fälle.", 48),
        ("Elf Fachkräfte arbeiten dort, auf jede kommen 60 Familien.", 60),
        ("Ein Werkmeister, eine Pädagogin, also eins zu sechs.", 6),
    ],
)
def test_ratios_whose_worker_is_named_before(sentence: str, ratio: float) -> None:
    record = told(sentence, f"Es gibt 200 Plätze. {STAY}")
    assert [r.participants / r.staff for r in record.staffing_ratios] == [ratio]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Am Schluss hatten 103 wieder Arbeit.", [103]),
        ("Zwanzig sind in Pflegeheimen angestellt.", [20]),
        ("Drei Frauen machen eine Ausbildung, eine hat einen Laden angemeldet.", [3, 1]),
        ("Als die Werft schloss, verloren 640 Menschen ihre Stelle.", []),
        ("Bei uns arbeiten 28 Menschen in der Werkstatt.", []),
        ("Bislang haben 83 Personen einen Baustein begonnen, 61 ein Zertifikat erhalten.", [61]),
        ("Darin stecken vier Vollzeitstellen für Anleiter.", []),
        ("Der Verein fordert eine Aufstockung auf drei Stellen.", []),
    ],
)
def test_outcomes_are_no_posts_and_no_population(sentence: str, values: list[float]) -> None:
    record = told(sentence, "Es gibt 20 Plätze. Die Teilnahme dauert sechs Monate.")
    assert [r.value for r in record.results] == values

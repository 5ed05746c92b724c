"""Numbers of people, hours a week, ratios and posts under labels of many wordings."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form, read_one, report


def people(record: Record) -> list[tuple[str, int | tuple[int | None, int | None]]]:
    return [
        (p.kind, p.value if p.value is not None else (p.low, p.high)) for p in record.participants
    ]


def hours(record: Record) -> list[tuple[float | tuple[float, float], str]]:
    return [
        ((h.low, h.high) if h.low is not None and h.high is not None else h.hours, h.unit)
        for h in record.weekly_hours
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Wöchentliche Stundenzahl", "Wochenarbeitszeit", "Anzahl der Wochenstunden",
        "Regelmäßige wöchentliche Anwesenheit", "Unterrichtsstunden pro Woche", "Std./Woche",
        "Umfang je Woche", "Wöchentlicher Unterrichtsumfang",
    ],
)  # fmt: skip
@pytest.mark.parametrize("layout", [form, report])
def test_hours_under_any_label_of_a_week_are_hours_and_never_places(label, layout) -> None:  # type: ignore[no-untyped-def]
    record = layout(**{"Teilnehmerzahl": "14 Plätze", label: "22,5 Stunden", "Dauer": "9 Monate"})
    assert people(record) == [("places", 14)]
    assert hours(record) == [(22.5, "60min")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("28 Std.", (28, "60min")),
        ("12-18 Stunden", ((12, 18), "60min")),
        ("zwischen 16 und 24 Stunden", ((16, 24), "60min")),
        ("24 Unterrichtseinheiten á 45 Minuten", (24, "45min")),
        ("32 UE je Woche", (32, "45min")),
        ("30 Unterrichtsstunden à 60 Minuten", (30, "60min")),
        ("2 Stunden pro Woche", (2, "60min")),
        ("Vollzeit (38,5 Std.)", (38.5, "60min")),
        ("2 Tage pro Woche (12 Stunden)", (12, "60min")),
    ],
)
def test_hours_need_no_week_of_their_own_under_a_label_of_weekly_hours(
    told: str, expected: tuple[object, str]
) -> None:
    assert hours(form(Teilnehmerzahl="14", Wöchentliche_Stunden=told)) == [expected]


@pytest.mark.parametrize(
    "told",
    ["täglich 5 Stunden", "8 Termine mit je 4 Stunden", "insgesamt 40 Stunden", "nach Absprache",
     "10 x 3 Std.", "20 Stunden im Monat", "16 Stunden je Teilnehmerin",
     "45 Stunden zu je 30 Euro"],
)  # fmt: skip
def test_hours_of_a_day_a_meeting_or_the_whole_course_are_no_weekly_hours(told: str) -> None:
    assert hours(form(Teilnehmerzahl="14", Wöchentliche_Stunden=told)) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Der Kurs umfasst 16 Unterrichtseinheiten à 45 Minuten pro Woche.", (16, "45min")),
        ("Möglich sind Vollzeit mit 38 Stunden und Teilzeit.", (38, "60min")),
        ("Die wöchentliche Arbeitszeit liegt zwischen 18 und 25 Stunden.", ((18, 25), "60min")),
        ("Pro Woche kommen die Eltern 20 Stunden in den Betrieb.", (20, "60min")),
    ],
)
def test_running_text_tells_hours_with_their_week(told: str, expected: tuple[object, str]) -> None:
    record = report(Inhalt=f"Es gibt 14 Plätze für 9 Monate. {told}")
    assert hours(record) == [expected]


def test_hours_of_a_course_in_running_text_are_none_of_a_week() -> None:
    told = "Es gibt 14 Plätze. Die Schulung dauert 24 Stunden, dazu 12 UE Online-Lernen."
    assert hours(report(Inhalt=told)) == []


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Maßnahmedauer je Teilnehmer", "8 Monate"), ("Anwesenheit im Betrieb", "30 Stunden"),
        ("Verweildauer pro Person", "20 Wochen"), ("Förderanteil ESF", "45 %"),
        ("Mittlerer Einsatz", "25 Stunden"), ("Pauschale", "400 Euro"),
    ],
)  # fmt: skip
def test_a_number_with_a_unit_of_its_own_is_no_number_of_people(label: str, value: str) -> None:
    record = form(Teilnehmerzahl="14 Plätze", **{label: value}, Ziel="Arbeit")
    assert people(record) == [("places", 14)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2 x 11", [("places", 22)]),
        ("3 × 8 Plätze", [("places", 24)]),
        ("dreimal 7 Plätze", [("places", 21)]),
        ("zwei Mal je 12", [("places", 24)]),
        ("14 Plätze pro Standort an 3 Standorten", [("places", 42)]),
        ("15 TN je Kurs (2 Kurse)", [("places", 30)]),
        ("jeweils 9 Personen in fünf Gemeinden", [("places", 45)]),
        ("fünf Standorte mit jeweils 6 Plätzen", [("places", 30)]),
        ("jeweils 9 Personen in zwei Durchgängen", [("places", 9), ("persons", 18)]),
        ("2 x 12 Wochen, 17 Plätze", [("places", 17)]),
        ("35 bis 50 Personen im Jahr", [("persons", (35, 50))]),
        ("ca. 35 - 50", [("places", (35, 50))]),
        ("90 Teilnehmende (davon 40 Frauen, 50 Männer)", [("persons", 90)]),
        ("90 Teilnehmende, darunter rund 30 Jugendliche", [("persons", 90)]),
        ("unbegrenzt", []),
    ],
)
def test_sizes_are_read_whole(told: str, expected: list[tuple[str, object]]) -> None:
    assert people(form(Teilnehmerzahl=told, Dauer="9 Monate")) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ein Team aus drei Coaches begleitet rund 60 Bedarfsgemeinschaften.", ("households", 60)),
        ("Jährlich nehmen etwa 95 Personen teil.", ("entries", 95)),
        ("Seit Beginn haben 52 Personen teilgenommen.", ("entries", 52)),
        ("Teilnehmerzahl: 35 bis 50 Personen im Jahr.", ("persons", (35, 50))),
        ("An jedem Tag nehmen immer 13 Frauen gleichzeitig teil.", ("places", 13)),
        ("Bewilligt wurden 300.000 Euro für 18 Monate und 25 Teilnehmerinnen.", ("places", 25)),
    ],
)
def test_running_text_tells_each_size_once(told: str, expected: tuple[str, object]) -> None:
    record = report(Inhalt=f"Die Maßnahme dauert 9 Monate. {told}")
    assert people(record) == [expected]


def ratios(record: Record) -> list[tuple[float, float]]:
    return [(r.staff, r.participants) for r in record.staffing_ratios]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("1 zu 24", [(1, 24)]),
        ("1:12,5", [(1, 12.5)]),
        ("eins zu zwanzig", [(1, 20)]),
        ("3 Coaches für 45 Teilnehmende", [(3, 45)]),
        ("eine Anleiterin auf acht Personen", [(1, 8)]),
        ("zwei Lotsen betreuen 70 Familien", [(2, 70)]),
        ("18 TN/Coach", [(1, 18)]),
        ("höchstens 1 : 14", [(1, 14)]),
        ("kein fester Schlüssel", []),
        ("2 Fachkräfte, 4 Stunden täglich", []),
    ],
)
def test_ratios_under_their_label_may_be_told_in_words(
    told: str, expected: list[tuple[float, float]]
) -> None:
    record = form(Teilnehmerzahl="14", Betreuungsschlüssel=told)
    assert ratios(record) == expected


def test_the_size_of_a_team_is_no_ratio() -> None:
    told = "Ein Team aus fünf Fachkräften begleitet 80 Familien für 12 Monate."
    assert ratios(report(Inhalt=told)) == []


def posts(told: str, **more: str) -> list[float]:
    return [s.fte for s in report(Inhalt=f"Es gibt 14 Plätze für 9 Monate. {told}", **more).staff]


def test_posts_are_read_wherever_full_time_is_named() -> None:
    assert posts("Die Anleitung übernehmen 3,5 Vollzeitstellen.") == [3.5]
    assert posts("Zwei Vollzeitkräfte und eine halbe Stelle sind dafür da.") == [2.0, 0.5]
    assert posts("Anderthalb Stellen sind besetzt.") == [1.5]


def test_posts_of_others_and_heads_are_no_posts_of_the_approach() -> None:
    assert posts("12 Personen wurden in Vollzeitstellen vermittelt.") == []
    assert posts("Betriebe haben 6 Vollzeitstellen geschaffen.") == []
    assert posts("Vier Coaches sind dabei. Ohne die 2,0 VZÄ der Verwaltung.") == []
    assert posts("Es lohnt.", Ergebnisse="9 Vollzeitstellen und 4 Minijobs.") == []


def test_a_line_of_another_field_ends_the_value_above_it() -> None:
    record = read_one(
        "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
        "Kosten: 90.000 Euro\nPersonal im Einsatz: 2 Coaches\nZahl der Abbrüche: 12\nZugang: frei\n"
    )
    told = {s.field: s.text for s in record.sections}
    assert told["cost"] == "90.000 Euro Personal im Einsatz: 2 Coaches"
    assert told["results"] == "12"

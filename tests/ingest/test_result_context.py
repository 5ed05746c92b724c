"""Results with the group they are part of, their follow-up, and figures that are none."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form, report


def counts(record: Record) -> list[tuple[str, float, int | None]]:
    return [(r.indicator, r.value, r.denominator) for r in record.results if r.unit == "count"]


def shares(record: Record) -> list[tuple[str, float, int | None, int | None]]:
    return [
        (r.indicator, r.value, r.numerator, r.denominator)
        for r in record.results
        if r.unit == "percent"
    ]


@pytest.mark.parametrize(
    ("told", "count", "share"),
    [
        ("52 von 130 (40 %) in Arbeit", ("employment", 52, 130), ("employment", 40.0, 52, 130)),
        ("7 von 18 in Ausbildung", ("training", 7, 18), None),
        ("11 Personen von 25 haben eine Stelle gefunden (44 %).", ("employment", 11, 25),
         ("employment", 44.0, 11, 25)),
        ("25 % (9 von 36) fanden Arbeit", ("employment", 9, 36), ("employment", 25.0, 9, 36)),
        ("45 von 75 Teilnehmenden (60 Prozent) schlossen die Maßnahme ab",
         ("completion", 45, 75), ("completion", 60.0, 45, 75)),
        ("9 Vermittlungen bei 31 Eintritten", ("employment", 9, 31), None),
        ("Von den 64 Teilnehmenden des Jahres 2019 fanden 16 eine Beschäftigung, das entspricht "
         "einer Quote von 25 %.", ("employment", 16, 64), ("employment", 25.0, 16, 64)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("layout", [form, report])
def test_a_count_keeps_its_group_and_its_share(told, count, share, layout) -> None:  # type: ignore[no-untyped-def]
    record = layout(Plätze="24", Ergebnisse=told)
    assert counts(record) == [count]
    assert shares(record) == ([share] if share else [])


def test_they_of_the_sentence_before_are_the_group() -> None:
    told = (
        "Seit Beginn haben 47 Personen teilgenommen. Davon sind 12 in ein reguläres "
        "Arbeitsverhältnis gewechselt, 6 haben eine Umschulung begonnen."
    )
    assert counts(report(Ergebnisse=told)) == [
        ("employment", 12, 47),
        ("further_measure", 6, 47),
    ]
    told = "Betreut wurden 96 Menschen; 24 davon (25 Prozent) konnten in Arbeit vermittelt werden."
    assert counts(report(Ergebnisse=told)) == [("employment", 24, 96)]


def codes(record: Record) -> list[str]:
    return [w.code for w in record.quality.warnings if w.code == "share_mismatch"]


def test_a_share_is_measured_by_its_own_group_only() -> None:
    wrong = report(Ergebnisse="Von den 60 Teilnehmenden fanden 20 eine Stelle, das sind 45 %.")
    assert codes(wrong) == ["share_mismatch"]
    right = report(Ergebnisse="Von den 60 Teilnehmenden fanden 27 eine Stelle, das sind 45 %.")
    assert codes(right) == []
    own = form(Teilnehmerzahl="jeweils 20 Personen an drei Standorten",
               Ergebnisse="9 Personen von 20 haben eine Arbeit aufgenommen (45 %).")  # fmt: skip
    assert codes(own) == []
    places = form(Plätze="30", Ergebnisse="18 Personen (36 %) integriert")
    assert codes(places) == []


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Teilnehmerzahl", "je Durchgang 14 Teilnehmende, zwei Durchgänge"),
        ("Teilnehmerzahl", "rund 300 Teilnehmende im Jahr"),
        ("Teilnehmerzahl", "90 Teilnehmende (davon 40 Frauen)"),
        ("Betreuungsschlüssel", "ein Coach für 16 Teilnehmende"),
        ("Betreuungsschlüssel", "3 Fachkräfte für 30 Teilnehmende"),
        ("Inhalt", "Insgesamt sollen 350 Personen teilnehmen."),
        ("Inhalt", "Dazu gehören zwei lange Praktika in Betrieben."),
        ("Personal", "7 Mitarbeitende, 5 in Vollzeit"),
    ],
)
@pytest.mark.parametrize("layout", [form, report])
def test_sizes_ratios_and_plans_are_no_results(label: str, value: str, layout) -> None:  # type: ignore[no-untyped-def]
    record = layout(**{label: value})
    assert [r.value for r in record.results] == []


def test_pairs_of_an_outcome_and_a_number_are_read_one_by_one() -> None:
    told = "Übergang in Arbeit: 17; Übergang in Ausbildung: 8; Abbrüche: 4"
    expected = [("employment", 17, None), ("training", 8, None), ("dropout", 4, None)]
    assert counts(form(Plätze="24", Ergebnisse=told)) == expected
    assert counts(form(Plätze="24", Ergebnisse="Vermittelt: 11 TN")) == [("employment", 11, None)]


def test_items_of_a_list_need_no_person() -> None:
    told = (
        "- 23 Übergänge in betriebliche Ausbildung\n- 5 Einstiegsqualifizierungen\n"
        "- 4 Übergänge in den ersten Arbeitsmarkt\n- 6 Praktika\n"
    )
    assert counts(report(Ergebnisse=told)) == [
        ("training", 23, None), ("further_measure", 5, None), ("employment", 4, None),
        ("other", 6, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "indicator"),
    [
        ("15 sv-pflichtige Beschäftigungen", "employment"),
        ("14 Vermittlungen in Ausbildung", "training"),
        ("9 Vermittlungen in einen Minijob", "minijob"),
        ("6 Existenzgründungen", "self_employment"),
        ("Bei 21 Personen sank der Leistungsbezug.", "benefit_reduction"),
        ("12 Teilnehmende haben eine Arbeit aufgenommen", "employment"),
    ],
)
def test_what_came_of_them(told: str, indicator: str) -> None:
    assert [i for i, _, _ in counts(form(Plätze="24", Ergebnisse=told))] == [indicator]


def test_others_and_those_of_whom_nothing_came_are_no_results() -> None:
    told = "Nach der Zeit arbeiteten 31 Mütter gegenüber 12 in der Kontrollgruppe."
    assert [v for _, v, _ in counts(form(Plätze="24", Ergebnisse=told))] == [31]
    told = "21 Personen integriert, 40 Personen nicht"
    assert counts(form(Plätze="24", Ergebnisse=told)) == [("employment", 21, None)]


def test_a_share_of_a_group_keeps_the_group() -> None:
    record = form(Plätze="24", Ergebnisse="Bei 30 % der 60 Teilnehmenden sank der Leistungsbezug.")
    assert shares(record) == [("benefit_reduction", 30.0, None, 60)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Nach 9 Monaten waren noch 64 % beschäftigt.", [(64.0, 9.0)]),
        ("Ein halbes Jahr nach Ende waren 40 % in Arbeit.", [(40.0, 6.0)]),
        ("Nach einem Jahr arbeiteten weiterhin 13 Teilnehmende.", [(13.0, 12.0)]),
        ("60 % Vermittlungsquote (15 von 25 Teilnehmenden), sechs Monate nach Ende noch 10 in "
         "Arbeit", [(15.0, None), (60.0, None), (10.0, 6.0)]),
        ("Nach 6 Monaten in der Maßnahme begannen 8 Teilnehmende eine Ausbildung.", [(8.0, None)]),
    ],
)  # fmt: skip
def test_follow_up_belongs_to_the_figure_beside_it(
    told: str, expected: list[tuple[float, float | None]]
) -> None:
    record = form(Plätze="24", Ergebnisse=told)
    assert sorted((r.value, r.followup_months) for r in record.results) == sorted(expected)

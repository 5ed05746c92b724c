"""Figures of several years, each with its year in its label."""

from __future__ import annotations

from records.model import Record
from tests.ingest.reading import form, report


def labels(record: Record) -> dict[int, str | None]:
    return {int(r.value): r.label for r in record.results}


def test_figures_below_a_heading_that_is_a_year_carry_it() -> None:
    told = (
        "##### 2018\n\nInsgesamt gab es 61 Integrationen (davon 40 komplett bedarfsdeckend).\n\n"
        "##### 2019\n\n75 Integrationen, davon 52 komplett bedarfsdeckend.\n\n"
        "##### Ausblick\n\nIn Arbeit vermittelt wurden bis zum Ende noch 9 Personen.\n"
    )
    found = labels(report(Ergebnisse=told))
    assert found[61] is not None and found[61].endswith("2018)")
    assert (found[40], found[52]) == (
        "komplett bedarfsdeckend (2018)",
        "komplett bedarfsdeckend (2019)",
    )
    assert found[9] is not None and "2019" not in found[9]


def test_equal_labels_of_one_sentence_are_told_apart_by_their_years() -> None:
    told = "In 2016 wurden 88 Minijobs umgewandelt, in 2017 liegt die Zahl derzeit bei 31 Fällen."
    assert labels(form(Ergebnisse=told)) == {
        88: "Minijobs umgewandelt (2016)",
        31: "Minijobs umgewandelt (2017)",
    }


def test_a_single_figure_keeps_its_label() -> None:
    found = labels(form(Ergebnisse="Im Jahr 2016 wurden 88 Minijobs umgewandelt."))
    assert found == {88: "Minijobs umgewandelt"}


def test_a_label_with_a_time_of_its_own_keeps_it() -> None:
    told = "##### 2018\n\n01.01.2018 bis 31.03.2018 15 Integrationen\n"
    assert labels(report(Ergebnisse=told)) == {15: "Integrationen (01.01.2018 bis 31.03.2018)"}


def test_the_last_line_of_wrapped_text_is_no_heading() -> None:
    told = "Die Maßnahme lief im Landkreis von August 2019 bis Juli\n2021.\n12 TN haben bestanden."
    (label,) = labels(report(Ergebnisse=told)).values()
    assert label is not None and "2021" not in label

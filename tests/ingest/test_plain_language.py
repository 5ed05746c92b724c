"""Forms in plain language, slides with questions for titles, titles that are labels elsewhere."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.label_clauses import field_of_clause
from tests.ingest.reading import read_all, read_one

CLAUSES = """\
# Unser Angebot auf einem Blatt

So heißt es\tLernhaus
Wer dahintersteht\tJobcenter Kreis Seeland (Auftraggeber), Haus am Fluss e. V. (führt durch)
Wen wir meinen\tAlleinerziehende ohne Abschluss
Wie lange jemand bleibt\t6 Monate
Wie viele hineinpassen\t12
Wie viele bisher da waren\tinsgesamt 31 Personen
Was es kostet\t410 Euro je Platz und Monat
Was nicht dazugehört\tFahrtkosten (im Schnitt 29 Euro im Monat) laufen gesondert.
Worauf es sich stützt\t§ 16f SGB II
"""


def test_a_form_that_asks_in_half_sentences_is_a_form() -> None:
    record = read_one(CLAUSES)
    assert (record.name, record.organisation) == ("Lernhaus", "Jobcenter Kreis Seeland")
    assert [(p.kind, p.value) for p in record.participants] == [("places", 12), ("persons", 31)]
    assert [d.months for d in record.durations] == [6]
    programme = [(c.amount, c.basis) for c in record.costs if c.role == "programme"]
    assert programme == [(Decimal(410), "per_place_month")]


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Wie wir heißen", "name"),
        ("Seit wann es uns gibt", "period"),
        ("Wen wir ansprechen wollen:", "target_group"),
        ("Was daraus geworden ist", "results"),
        ("Wer sich kümmert", "staffing_ratio"),
        ("Wie viele mitmachen können", "participants"),
        ("Was haben wir gelernt?", "lessons"),
        ("Wen erreicht das Angebot?:", "target_group"),
        ("Wie lange bleibt jemand?", "duration"),
        ("Was kostet das Projekt?", "cost"),
        ("wie lange jemand bleibt", None),
        ("Was der Rat beschlossen hat", None),
        ("Wie lange jemand bleibt, hängt davon ab.", None),
    ],
)
def test_clauses_are_known_by_what_they_ask_after(label: str, field: str | None) -> None:
    assert field_of_clause(label) == field


SLIDES = """\
# {name}

{office}

# Für wen ist das?

{group}

# Wie läuft es ab?

Plätze: {places}

Dauer: {months} Monate

Umfang: 20 Std. je Woche

# Was kostet das?

{price} € je Platz und Monat

"""
LERNHAUS = SLIDES.format(
    name="Lernhaus", office="Jobcenter Kreis Seeland", group="Eltern", places=12, months=6,
    price=410,
)  # fmt: skip
WERKBANK = SLIDES.format(
    name="Werkbank", office="Jobcenter Stadt Musterstadt", group="Jugendliche", places=20,
    months=9, price=380,
)  # fmt: skip


def test_a_question_over_a_slide_is_not_what_the_project_is_called() -> None:
    record = read_one(LERNHAUS)
    assert (record.name, record.organisation) == ("Lernhaus", "Jobcenter Kreis Seeland")
    assert [c.amount for c in record.costs] == [410]


def test_projects_with_the_same_questions_are_kept_apart() -> None:
    first, second = read_all(LERNHAUS + WERKBANK)
    assert [(r.name, [c.amount for c in r.costs]) for r in (first, second)] == [
        ("Lernhaus", [410]), ("Werkbank", [380]),
    ]  # fmt: skip
    assert [p.value for p in second.participants] == [20]


def test_an_office_alone_on_the_first_slide_gives_no_name() -> None:
    slides = LERNHAUS.replace(
        "# Lernhaus\n\nJobcenter Kreis Seeland", "# Jobcenter Kreis Seeland\n\n# Lernhaus"
    )
    assert read_one(slides).name == "Lernhaus"


SHEET = """\
# {title}

Jobcenter Kreis Seeland

Zielgruppe: Langzeitarbeitslose
Plätze: 20
Dauer: 6 Monate
Kosten: 410 Euro je Platz und Monat
"""


@pytest.mark.parametrize("title", ["Bausteine", "Module", "Stärken"])
def test_a_title_that_is_a_label_elsewhere_is_the_name(title: str) -> None:
    assert read_one(SHEET.format(title=title)).name == title


@pytest.mark.parametrize("title", ["Konzept", "Projektbeschreibung", "Zielgruppe", "Kosten"])
def test_what_a_paper_is_called_is_no_name(title: str) -> None:
    assert title not in [r.name for r in read_all(SHEET.format(title=title))]


def test_a_name_that_is_a_heading_below_its_label_has_no_mark() -> None:
    form = (
        "Praxisbeispiel\n# Lernhaus\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\nPlätze: 12\n"
    )
    assert [r.name for r in read_all(form)] == ["Lernhaus"]

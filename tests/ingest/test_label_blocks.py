"""Forms whose labels no list knows: what they mean is read off their words and their values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.cleaning import clean
from ingest.label_classes import known_labels, no_cost
from ingest.labels import lexicon, own_words
from tests.ingest.reading import read_all


@pytest.mark.parametrize(
    ("label", "values", "fields"),
    [
        ("Angebotsbezeichnung kurz", ["Werkbank", "Kompass"], ()),
        ("Kurzname des Angebots", ["Werkbank", "Kompass"], ("name",)),
        ("Aufnahmekapazität", ["20 Plätze"], ("participants",)),
        ("Realisierte Zugänge", ["61 Eintritte"], ("participants",)),
        ("Mannschaftsstärke", ["12 Plätze", "16 Plätze"], ("participants",)),
        ("Bewilligte Zuwendung von uns", ["90.000 €"], ("cost",)),
        ("Auftragssumme netto", ["90.000 €"], ("cost",)),
        ("Was der Träger erhält", ["410 € je Platz und Monat"], ("cost",)),
        ("Woraus bezahlt", ["Eingliederungstitel"], ("funding",)),
        ("Mittelherkunft 2019", ["Landesmittel"], ("funding",)),
        ("Gesetzlicher Rahmen der Förderung", ["§ 16f SGB II"], ("legal_basis",)),
        ("Fundstelle", ["§ 16f SGB II", "§ 45 SGB III"], ("legal_basis",)),
        ("Klientel des Projekts", ["Alleinerziehende"], ("target_group",)),
        ("Gedacht für", ["alle ab 50 Jahren"], ("target_group",)),
        ("Mittlere Verweildauer", ["7 Monate"], ("duration",)),
        ("Betreuungsrelation (max.)", ["1 : 12"], ("staffing_ratio",)),
        ("Zahlenverhältnis", ["1 : 12", "1 : 20"], ("staffing_ratio",)),
        ("Intensität", ["6 Monate, 20 Std./Woche"], ("weekly_hours", "duration")),
        ("Vertragsbindung", ["01.01.2020 – 31.12.2021", "01.06.2019 – 31.05.2020"], ("period",)),
        ("Einsendende Stelle", ["Jobcenter Auenstadt"], ("organisation",)),
        ("Bericht von", ["Jobcenter Auenstadt", "Jobcenter Bergen"], ("organisation",)),
        ("In den Händen von", ["Werkhof Süd e. V."], ("provider",)),
        ("Was am Ende herausgekommen ist", ["14 in Arbeit"], ("results",)),
        ("Haarfarbe", ["blond", "braun"], ()),
    ],
)
def test_a_label_means_what_its_words_and_values_say(
    label: str, values: list[str], fields: tuple[str, ...]
) -> None:
    labels = known_labels(label, values)
    told = dict.fromkeys(field for known in labels for field in lexicon().fields_of(known))
    assert tuple(told) == fields


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Lohn der Beschäftigten", "1.640 € je Monat"),
        ("Entgelt der Teilnehmenden", "820 € im Monat"),
        ("Eigenanteil des Trägers", "12.000 €"),
        ("Regelbedarf", "502 €"),
        ("Eingesparte Leistungen", "214.000 €"),
        ("Freibetragsgrenze", "520 € im Monat"),
        ("Prämie bei Abschluss", "1.500 €"),
        ("Was die Leute bekommen", "1,50 € je Stunde"),
        ("Was zahlen Sie", "5 € je Teilnehmer"),
        ("Mehraufwandsentschädigung", "1,30 € je Stunde"),
        ("Umsatz des Kaufhauses", "143.000 €"),
        ("Etat des Jobcenters", "6,1 Mio. €"),
        ("Sonstiger Betrag", "4.000 €"),
        ("Vergütung", "11,40 € je Stunde"),
    ],
)
def test_money_that_is_no_cost_of_the_measure_never_becomes_one(label: str, value: str) -> None:
    assert "Kosten" not in known_labels(label, [value])


def test_what_people_pay_or_earn_is_no_cost_by_its_label() -> None:
    assert no_cost("Verdienst nach der Vermittlung") and no_cost("Ihre Zuzahlung")
    assert not no_cost("Vertragssumme")


FORM = """1 Kurzname des Angebots\tWerkbank
2 Einsendende Stelle\tJobcenter Auenstadt
3 Wen es angeht\tAlleinerziehende
4 Aufnahmekapazität\t16 Plätze
5 Mittlere Verweildauer\t8 Monate
6 Auftragssumme\t61.440 Euro für zwölf Monate
7 Fundstelle\t§ 45 SGB III
"""
SECOND = (
    FORM.replace("Werkbank", "Kompass")
    .replace("16 Plätze", "24 Plätze")
    .replace("61.440", "92.160")
)


def test_a_form_with_labels_of_its_own_is_read() -> None:
    first, second = read_all(f"{FORM}\n\n{SECOND}")
    assert (first.name, second.name) == ("Werkbank", "Kompass")
    assert [p.value for p in first.participants] == [16]
    assert [p.value for p in second.participants] == [24]
    assert [c.amount for c in first.costs] == [Decimal(61440)]
    assert first.organisation == "Jobcenter Auenstadt"
    assert first.legal_basis[0].paragraph == "§ 45 SGB III"


def test_quotes_and_headings_are_those_of_the_document() -> None:
    text = f"{FORM}\n\n{SECOND}"
    first, _ = read_all(text)
    for _, evidence in first.evidences():
        assert text[evidence.start : evidence.end] == evidence.quote
    assert {"Einsendende Stelle", "Auftragssumme"} <= {s.heading for s in first.sections}
    assert not any("⟦" in section.heading + section.text for section in first.sections)
    assert own_words("Plätze ⟦Stärke⟧") == "Stärke"


def test_the_first_row_names_the_example_where_no_row_is_called_so() -> None:
    rows = FORM.replace("1 Kurzname des Angebots", "1 Wovon wir erzählen")
    other = SECOND.replace("1 Kurzname des Angebots", "1 Wovon wir erzählen")
    assert [r.name for r in read_all(f"Blatt 1\n{rows}\nBlatt 2\n{other}")] == [
        "Werkbank",
        "Kompass",
    ]


def test_labels_above_their_values_are_a_form_too() -> None:
    cards = [
        f"## {name}\n\nWer passt dazu?:\n\n{group}\n\nSo viel Zeit brauchen Sie:\n\n{time}\n\n"
        f"Was zahlen Sie?:\n\nNichts. Zum Schluss gibt es {pay} € für Werkzeug.\n\n"
        for name, group, time, pay in (
            ("Dreiklang", "Alleinerziehende", "3 Monate", 40),
            ("Handwerk", "Menschen unter 25 Jahren", "8 bis 10 Monate", 50),
        )
    ]
    view = clean("# Angebote\n\n" + "".join(cards))
    assert "Zielgruppe ⟦Wer passt dazu?⟧:" in view.text
    assert "Sonstiges ⟦Was zahlen Sie?⟧:" in view.text


@pytest.mark.parametrize(
    "text",
    [
        "Werkbank\t20 Plätze, 6 Monate, 410 € je Platz und Monat, § 45 SGB III\n"
        "Kompass\t15 Plätze, 9 Monate, 512 € je Platz und Monat, § 16f SGB II\n"
        "Anker\t12 Plätze, 4 Monate, 380 € je Platz und Monat, § 45 SGB III\n"
        "Lotse\t30 Plätze, 3 Monate, 290 € je Platz und Monat, § 45 SGB III\n"
        "Brücke\t18 Plätze, 12 Monate, 615 € je Platz und Monat, § 16f SGB II\n",
        "Aus dem Alltag: 40 Gespräche\nNicht verschwiegen sei: 12 Abbrüche\n"
        "Zur Wirkung: dazu später\nUnd die Kosten: ein andermal\nNoch etwas: Geduld hilft\n",
        "Vom Gespräch bis zum Lohnzettel: Ein Lotse begleitet in den Betrieb.\n"
        "Zielgruppe: Eltern\nPlätze: 14\nPersonal, Betreuungsrelation 1 : 7\nKosten: 61.200 Euro\n"
        "Personal und Sachkosten ohne Zuschüsse (2018: 61.200 Euro) an Betriebe.\n",
        "Personalkosten\t120.000 €\nMiete\t12.000 €\nSumme\t132.000 €\n",
    ],
    ids=[
        "examples beside their facts",
        "sentences with colons",
        "ratios and brackets",
        "plan of costs",
    ],
)
def test_what_is_no_form_stays_as_it_is(text: str) -> None:
    assert clean(text).text == text


def test_no_mark_of_the_view_reaches_a_record() -> None:
    rows = (
        "Was am Ende herausgekommen ist\t9 Personen fanden Arbeit\nNoch eine Frage? Bitte anrufen\n"
    )
    for record in read_all(f"{FORM}{rows}\n\n{SECOND}{rows}"):
        assert "⟦" not in record.model_dump_json() and "⟧" not in record.model_dump_json()
    assert own_words("- Zielgruppe / Träger ⟦Wer?⟧: alle") == "- Wer? alle"
    assert own_words("2 Erreichte Personen ⟦Durchlauf⟧") == "2 Durchlauf"


FIGURES = """# Kompass

Für Langzeitarbeitslose ab 50 Jahren.

Plätze\t18
Dauer\t6 Monate, {hours}
Betreuungsschlüssel\t1 : 9
{label}\t{value}
Kosten\t96.000 Euro
"""


@pytest.mark.parametrize(
    ("label", "value", "count", "whole"),
    [
        ("bis zum Schluss dabei", "43 Personen", 43, None),
        ("Prüfung bestanden", "29 von 34 Azubis", 29, 34),
        ("in Arbeit gewechselt", "12 Frauen", 12, None),
    ],
)
def test_people_below_a_label_that_says_what_became_of_them_are_an_outcome(
    label: str, value: str, count: int, whole: int | None
) -> None:
    (record,) = read_all(FIGURES.format(label=label, value=value, hours="20 Std. wtl."))
    (result,) = record.results
    assert (result.value, result.unit, result.denominator) == (count, "count", whole)
    assert result.label is not None and "⟦" not in result.label


@pytest.mark.parametrize("hours", ["20 Std. wtl.", "20 h wö.", "20 Stunden wtl."])
def test_hours_in_short_forms_are_weekly(hours: str) -> None:
    (record,) = read_all(FIGURES.format(label="Team", value="2 VZÄ", hours=hours))
    assert [h.hours for h in record.weekly_hours] == [20]

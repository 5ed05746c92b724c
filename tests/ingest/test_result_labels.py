"""Labels of figures read as a colleague would write them."""

from __future__ import annotations

import re

import pytest

from ingest.fields.result_labels import MAX_LABEL, label_of
from tests.ingest.reading import form


def label(text: str) -> str | None:
    """Label of the figure in square brackets."""
    at = re.search(r"\[(.+?)\]", text)
    assert at is not None
    plain = text.replace("[", "").replace("]", "")
    return label_of(plain, at.start(), at.end() - 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seit dem Start sind bis jetzt [35] Alleinerziehende in Arbeit vermittelt worden.",
            "Alleinerziehende in Arbeit vermittelt",
        ),
        ("Es konnten [24] TN in Arbeit, 13 TN in Ausbildung vermittelt werden.", "in Arbeit"),
        ("Personen: [68] Personen hatten die Lehre vorzeitig beendet.", "Lehre vorzeitig beendet"),
        ("davon waren [94] Personen erfolgreich.", "erfolgreich"),
        ("In [29 %] der Fälle wurde eine Empfehlung ausgesprochen.", "Empfehlung ausgesprochen"),
        (
            "Im Jahr 2012 haben [20 %] der Personen, die fertig wurden, eine Stelle angetreten.",
            "Stelle angetreten",
        ),
        (
            "In [18 %] der Fälle konnte der Übergang in Rente vollzogen werden, was auch gut ist.",
            "Übergang in Rente vollzogen",
        ),
        (
            "01.11.2015 bis 31.12.2015 [2] Integrationen",
            "Integrationen (01.11.2015 bis 31.12.2015)",
        ),
        ("Gesamt [196] Integrationen", "Integrationen (gesamt)"),
        ("Ein Abbruch erfolgte bei [18] TN (14 davon wegen Krankheit).", "Abbruch"),
        ("[1] Teilnehmer/-in - Eingliederung in Bürgerarbeit", "Eingliederung in Bürgerarbeit"),
        (
            "Die Akademie für Alleinerziehende kann eine Integrationsquote von [64 %] aufweisen.",
            "Integrationsquote (für Alleinerziehende)",
        ),
        ("Im Kurs nutzten [25] TN die Beratung.", "Im Kurs nutzten TN die Beratung"),
        (
            "Bei 5 % der Fälle konnte Teilzeit geraten werden nur [3 %] der TN schienen gesund.",
            "schienen gesund",
        ),
        (
            "Insgesamt verblieben [90 %] der gezählten Teilnehmer bis zum Ende.",
            "verblieben bis zum Ende",
        ),
        ("[19] von ihnen sind heute in Arbeit, also 30 Prozent.", "heute in Arbeit"),
        ("[8] von 12 haben B1 bestanden", "B1 bestanden"),
        ("Von 52 Eingetretenen sind [29] wieder in einer Lehre.", "wieder in einer Lehre"),
        ("18 von ihnen arbeiten heute, das sind knapp [30 %].", "arbeiten heute"),
        ("Bis April kamen 45 Personen, von ihnen sind [38] noch beschäftigt.", "noch beschäftigt"),
        ("Nach einem halben Jahr waren noch [33] da.", "Nach einem halben Jahr waren noch da"),
        ("2013 waren es [43] Fälle.", None),
    ],
)
def test_a_label_says_what_was_reached(text: str, expected: str | None) -> None:
    assert label(text) == expected


def test_a_label_goes_on_behind_a_page_break() -> None:
    told = "[15] Teilnehmende wurden in ein festes Verhältnis\n\nvermittelt (Quote von 33 %)."
    assert label(told) == "in ein festes Verhältnis vermittelt"


def test_a_long_label_ends_where_a_part_of_the_sentence_ends() -> None:
    most = "sehr " * 15
    told = f"In [44 %] der Fälle wurde Kontakt zu {most}guten Stellen geknüpft und {most}."
    found = label(told)
    assert found is not None and len(found) <= MAX_LABEL and found.endswith("geknüpft")


def test_a_bare_number_is_of_what_was_told_before_it() -> None:
    record = form(Ergebnisse="2012 wurden 19 Minijobs umgewandelt, 2013 waren es 4 Fälle.")
    assert [(r.value, r.label, r.indicator) for r in record.results] == [
        (19, "Minijobs umgewandelt (2012)", "employment"),
        (4, "Minijobs umgewandelt (2013)", "employment"),
    ]


def test_advice_is_no_outcome_and_and_more_is_a_minimum() -> None:
    told = (
        "Bei 8 % der TN wurde ein Minijob für sinnvoll erachtet. "
        "Der Zuspruch liegt bei 90 Prozent und mehr."
    )
    found = [(r.value, r.indicator, r.qualifier) for r in form(Ergebnisse=told).results]
    assert found == [(8, "other", "exact"), (90, "other", "min")]


def test_lasting_integrations_are_work() -> None:
    told = "31 nachhaltige Integrationen (15 mit Beendigung des Leistungsbezugs)."
    indicators = {r.value: r.indicator for r in form(Ergebnisse=told).results}
    assert indicators[31] == "employment" and indicators[15] == "benefit_exit"

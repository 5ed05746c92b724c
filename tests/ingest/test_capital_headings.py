"""Letters and typed reports whose headings are lines in capitals."""

from __future__ import annotations

from ingest.capital_headings import capitals_marked
from ingest.view import View
from tests.ingest.reading import read_all

LETTER = """\
RUNDSCHREIBEN DER LANDESARBEITSGEMEINSCHAFT
Nummer 4

Liebe Kolleginnen und Kollegen,

zwei Häuser haben uns geschrieben.


KAFFEE UND KITA
(Jobcenter Kreis Seeland, Thüringen)

Seit dem 1. März 2022 trifft sich die Gruppe "Kaffee und Kita", ein Angebot für Alleinerziehende
mit zehn Plätzen. Wer mitmacht, bleibt vier Monate. Im Jahr 2023 hat das 36.000 Euro gekostet.
Von 22 Teilnehmenden haben neun eine Arbeit aufgenommen.


SCHRITT FÜR SCHRITT
(Jobcenter Stadt Musterstadt, Hessen)

"Schritt für Schritt" wendet sich an Langzeitarbeitslose, hält 15 Plätze vor und dauert sechs
Monate. Das Angebot kostet 420 Euro je Platz und Monat und stützt sich auf § 45 SGB III. Die Stadt
schätzt, dass jede Vermittlung ihr 8.000 Euro im Jahr an Kosten der Unterkunft erspart.


AUSBLICK

Der nächste Brief erscheint im Herbst.
"""


def test_approaches_of_a_letter_stand_under_headings_in_capitals() -> None:
    first, second = read_all(LETTER)
    assert (first.name, first.organisation) == ("Kaffee und Kita", "Jobcenter Kreis Seeland")
    assert (second.name, second.state) == ("Schritt für Schritt", "Hessen")
    assert [(c.amount, c.basis) for c in second.costs if c.role == "programme"] == [
        (420, "per_place_month")
    ]


def test_the_name_of_a_typed_report_is_written_in_small_letters() -> None:
    report = """\
ARBEITSMARKTBERICHT DES JOBCENTERS STADT MUSTERSTADT

VORBEMERKUNG

Der Bericht stellt zwei Vorhaben des vergangenen Jahres vor. Er ist für den Beirat bestimmt und
enthält keine Angaben zu einzelnen Personen.

LERNWERFT AM KANAL

Am Kanal lernen junge Menschen unter 25 Jahren, wie ein Boot gebaut wird. 12 Plätze stehen bereit,
die Teilnahme dauert neun Monate. Ausgegeben wurden im Jahr 2022 insgesamt 86.400 Euro.

MARKTKÜCHE

Die Küche kocht mit Alleinerziehenden für den Wochenmarkt. Es gibt 8 Plätze für sechs Monate. Die
Kosten betrugen im Jahr 2022 insgesamt 48.000 Euro.
"""
    assert [r.name for r in read_all(report)] == ["Lernwerft am Kanal", "Marktküche"]


def test_labels_in_capitals_and_a_single_shout_are_no_headings() -> None:
    form = "BOGEN\n\nZIELGRUPPE\n\n" + "Eltern " * 30 + "\n\nKOSTEN\n\n" + "5.000 Euro " * 30
    shout = "Ein Brief\n\nACHTUNG NEUE NUMMER\n\n" + "Wir sind umgezogen. " * 20
    for text in (form, shout, "# Titel\n\n" + LETTER):
        assert capitals_marked(View(text)).text == text


def test_the_view_still_knows_where_each_character_stands() -> None:
    view = capitals_marked(View(LETTER))
    at = view.text.index("SCHRITT FÜR")
    assert LETTER[view.span(at, at + 11)[0] : view.span(at, at + 11)[1]] == "SCHRITT FÜR"

"""Examples below each other in whatever shape: labels come again, names do not."""

from __future__ import annotations

import pytest

from records.model import PROGRAMME_ROLES
from tests.ingest.test_layouts import read

MERGED_ROWS = """Jobcenter Stadt Auental (Bayern)

# Projektblätter 2021

Anlage zum Arbeitsmarktprogramm. Insgesamt standen 4,1 Mio. € bereit.

Werkstatt am Fluss\t\t\t
Zielgruppe\tLangzeitarbeitslose\tLaufzeit\t01.01.2021 – 31.12.2021
Plätze\t12\tSchlüssel\t1:6
Kosten\t57.600 € im Jahr\t\t

Lernbus\t\t\t
Zielgruppe\tJugendliche unter 25\tLaufzeit\tseit 01.06.2021
Plätze\t15\tSchlüssel\t1:5
Kosten\t380 € je Platz und Monat\t\t
"""
NUMBERED = """Sammlung der Projekte, Stand Mai 2022
Jobcenter Landkreis Moorbach, Niedersachsen

Projekt Nr. 1 – Gartenkreis
Zielgruppe: Ältere ab 50 Jahren
Laufzeit: 01.02.2022 bis 31.01.2023
Gesamtkosten: 67.200 Euro

Projekt Nr. 2 – Bewegte Pause
Zielgruppe: Menschen mit gesundheitlichen Einschränkungen
Laufzeit: seit 01.09.2021
Gesamtkosten: 24.000 Euro
"""
ENUMERATED_LABELS = """Beispiel A: Wohnen zuerst
Jobcenter Stadt Hohenried (Baden-Württemberg)

a) Zielgruppe
Wohnungslose Menschen mit Leistungsbezug.
b) Ablauf
Beratung auf der Straße und in der Wohnung; 30 Plätze für 12 Monate.
c) Kosten
Im Jahr 2020 wurden 99.000 Euro ausgegeben.

Beispiel B: Zweite Heimat
Jobcenter Stadt Hohenried (Baden-Württemberg)

a) Zielgruppe
Geflüchtete mit Aufenthaltserlaubnis.
b) Ablauf
Sprachkurs am Vormittag, Praktikum am Nachmittag; 22 Plätze für 8 Monate.
c) Kosten
Vereinbart sind 510 Euro je Platz und Monat.
"""
LABELS_ALONE = """Steckbriefe der Maßnahmen
Jobcenter Stadt Grauburg, Nordrhein-Westfalen

Holzwerkstatt
Zielgruppe
Langzeitarbeitslose über 35 Jahre
Dauer
6 Monate
Plätze
24
Kosten
412 € je Platz und Monat

Küche und mehr
Zielgruppe
Menschen mit psychischen Erkrankungen
Dauer
12 Monate
Plätze
8
Kosten
605 € je Platz und Monat
"""
QUESTIONS = """Praxis konkret

Kompass Ausbildung
Jobcenter Stadt Lindau am Bruch, Sachsen
Für wen? Junge Menschen unter 25 ohne Abschluss.
Was passiert? Zwei Tage Schule, drei Tage Betrieb. 16 Plätze, 9 Monate.
Kosten: 115.200 Euro im Jahr, vertraglich vereinbart.

Digital dabei
Jobcenter Landkreis Elmenau, Thüringen
Für wen? Ältere ab 55 Jahren.
Was passiert? Kurse am Tablet, acht Wochen, 24 Plätze.
Kosten: 290 Euro je Teilnehmer.
"""
UNDER_A_SENTENCE = """Maßnahmen des Jobcenters Kreis Lahnberg (Rheinland-Pfalz)

Tandem
Mentoren begleiten Alleinerziehende in die Teilzeitausbildung.
Laufzeit: 01.10.2020 – 30.09.2022
Teilnehmende: 24
Mittel: 96.000 Euro
Grundlage: § 16f SGB II

Schritt für Schritt
Aufsuchendes Coaching für Familien.
Laufzeit: seit 01.01.2019
Teilnehmende: 35
Mittel: 70.000 Euro im Jahr
Grundlage: § 16a SGB II
"""
OFFICE_BELOW = """# Fachtag Aktivierung

Landesarbeitsgemeinschaft, 3. Juni 2022

# Ablauf

10.00 Uhr Begrüßung

# Zurück in Takt

Jobcenter Landkreis Heidesee

Für Langzeitarbeitslose mit Suchterkrankung

14 Plätze, 20 Std./Woche, 8 Monate

# Was es kostet und bringt

Kosten: 84.000 € im Jahr

6 von 25 in Arbeit

# Haus der Familie

Jobcenter Stadt Rabenfels, gemeinsam mit der Caritas

Bedarfsgemeinschaften mit Kindern

Läuft seit Januar 2020, 40 Familien im Jahr

# Zahlen 2021

Kosten: 98.000 € p. a.

# Vielen Dank!

Kontakt über die Geschäftsstelle
"""
OFFICE_ABOVE = """Wettbewerb gute Praxis 2020

Jobcenter: Jobcenter Kreis Wiesenau
Bundesland: Hessen
Titel des Projekts: Brücken bauen
Zielgruppe: Geflüchtete Frauen
Plätze: 20
Kosten: 120.000 Euro

Jobcenter: Jobcenter Stadt Felsheim
Bundesland: Bayern
Titel des Projekts: Fit im Lager
Zielgruppe: Langzeitarbeitslose
Plätze: 15
Kosten: 81.000 Euro
"""

QUESTIONS_AS_HEADINGS = """# Unsere Angebote

## Neustart Pflege

### Für wen ist das?

Für Frauen nach der Elternzeit.

### Was lernen Sie?

Grundlagen der Pflege. 20 Plätze, 25 Stunden je Woche, sechs Monate.

### Was kostet das Jobcenter das?

62.000 Euro im Jahr 2022.

## Technik verstehen

### Für wen ist das?

Für Menschen über 50.

### Was lernen Sie?

Umgang mit dem Internet. 15 Plätze, 10 Stunden je Woche, drei Monate.

### Was kostet das Jobcenter das?

18.000 Euro im Jahr 2022.

Jobcenter Stadt Weilerbach, Saarland
"""
NUMBER_ABOVE = """Maßnahmen des Jobcenters Stadt Auental

Projekt 1
Werkstatt Holz und mehr
Zielgruppe: Langzeitarbeitslose
Plätze: 18
Kosten: 400 Euro je Platz und Monat

Projekt 2
Café Kinderwagen
Zielgruppe: Alleinerziehende
Plätze: 12
Kosten: 450 Euro je Platz und Monat
"""

Told = list[tuple[str, str, str]]
SHAPES: dict[str, tuple[str, Told]] = {
    "merged first rows": (
        MERGED_ROWS,
        [
            ("Werkstatt am Fluss", "Jobcenter Stadt Auental", "57600"),
            ("Lernbus", "Jobcenter Stadt Auental", "380"),
        ],
    ),
    "numbered headings": (
        NUMBERED,
        [
            ("Gartenkreis", "Jobcenter Landkreis Moorbach", "67200"),
            ("Bewegte Pause", "Jobcenter Landkreis Moorbach", "24000"),
        ],
    ),
    "enumerated labels": (
        ENUMERATED_LABELS,
        [
            ("Wohnen zuerst", "Jobcenter Stadt Hohenried", "99000"),
            ("Zweite Heimat", "Jobcenter Stadt Hohenried", "510"),
        ],
    ),
    "labels above their values": (
        LABELS_ALONE,
        [
            ("Holzwerkstatt", "Jobcenter Stadt Grauburg", "412"),
            ("Küche und mehr", "Jobcenter Stadt Grauburg", "605"),
        ],
    ),
    "questions": (
        QUESTIONS,
        [
            ("Kompass Ausbildung", "Jobcenter Stadt Lindau", "115200"),
            ("Digital dabei", "Jobcenter Landkreis Elmenau", "290"),
        ],
    ),
    "a sentence between name and labels": (
        UNDER_A_SENTENCE,
        [
            ("Tandem", "Jobcenter Kreis Lahnberg", "96000"),
            ("Schritt für Schritt", "Jobcenter Kreis Lahnberg", "70000"),
        ],
    ),
    "slides with the office below their name": (
        OFFICE_BELOW,
        [
            ("Zurück in Takt", "Jobcenter Landkreis Heidesee", "84000"),
            ("Haus der Familie", "Jobcenter Stadt Rabenfels", "98000"),
        ],
    ),
    "questions as headings": (
        QUESTIONS_AS_HEADINGS,
        [
            ("Neustart Pflege", "Jobcenter Stadt Weilerbach", "62000"),
            ("Technik verstehen", "Jobcenter Stadt Weilerbach", "18000"),
        ],
    ),
    "a number above the name": (
        NUMBER_ABOVE,
        [
            ("Werkstatt Holz und mehr", "Jobcenter Stadt Auental", "400"),
            ("Café Kinderwagen", "Jobcenter Stadt Auental", "450"),
        ],
    ),
    "forms that begin with the office": (
        OFFICE_ABOVE,
        [
            ("Brücken bauen", "Jobcenter Kreis Wiesenau", "120000"),
            ("Fit im Lager", "Jobcenter Stadt Felsheim", "81000"),
        ],
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_what_comes_again_begins_the_next_example(shape: str) -> None:
    text, wanted = SHAPES[shape]
    told = [
        (r.name, r.organisation, [str(c.amount) for c in r.costs if c.role in PROGRAMME_ROLES])
        for r in read(text).records
    ]
    assert told == [(name, office, [cost]) for name, office, cost in wanted]


def test_labels_that_only_one_document_has_divide_its_examples() -> None:
    texts = {
        "Nachtschicht": "Beschäftigte im Schichtdienst erreichen. 25 Plätze, 4 Monate.",
        "Erste Schicht": "Jugendliche an den Betrieb heranführen. 18 Plätze, 10 Monate.",
    }
    told = "".join(
        f"{name}\n\nUnser Anliegen\n\n{text}\n\nDer Weg dahin\n\nGespräche im Gewerbegebiet, ein "
        f"Coach auf 25 Personen.\n\nUnterm Strich\n\n8 Personen sind in Arbeit.\n\n"
        for name, text in texts.items()
    )
    records = read(f"# Neues aus der Praxis\n\nDrei Beispiele.\n\n{told}").records
    assert [r.name for r in records] == list(texts)
    assert [[p.value for p in r.participants][:1] for r in records] == [[25], [18]]


def test_sites_of_one_measure_are_no_examples() -> None:
    site = "## Standort {place}\n\nInhalt: {work}\nPlätze: 6\nDauer: 6 Monate\n\n"
    text = (
        "# Aktivierung am See\n\nJobcenter Kreis Seenland\n\nZielgruppe: Langzeitarbeitslose\n"
        "Kosten: 55.000 Euro im Jahr\nPlätze: 12\n\n"
        + site.format(place="Nord", work="Holz")
        + site.format(place="Süd", work="Metall")
    )
    assert [r.name for r in read(text).records] == ["Aktivierung am See"]


def test_what_a_label_leads_into_ends_with_its_slide() -> None:
    first, _second = read(OFFICE_BELOW).records
    assert [g.code for g in first.target_groups] == ["long_term_unemployed", "addiction"]
    assert [r.value for r in first.results] == [6]


NAMELESS = (
    "Zielgruppe: {}\nDauer: 6 Monate\nPlätze: 12\nKosten: {} Euro\nGrundlage: § 45 SGB III\n\n"
)


def test_several_examples_without_names_are_told_in_the_report() -> None:
    head = "# Angebote am See\n\nJobcenter Kreis Seenland\n\n"
    one = NAMELESS.format("Langzeitarbeitslose", "20.000")
    reading = read(head + one + NAMELESS.format("Jugendliche", "30.000"))
    (note,) = reading.notes
    assert "„Angebote am See“" in note and "„Zielgruppe“, „Dauer“" in note
    assert read(head + one).notes == []

"""Measures below lines of their own, under the heading of an instrument or in a numbered list."""

from __future__ import annotations

from tests.ingest.reading import read_all

PROGRAMME = """Jobcenter Kreis Wiesenau

Arbeitsmarkt- und Integrationsprogramm 2023

1. Rahmenbedingungen
Im Kreis Wiesenau waren 4.812 Menschen arbeitslos. Das Eingliederungsbudget beträgt 6,4 Mio. Euro.

2. Maßnahmen

2.1 Aktivierung und berufliche Eingliederung (§ 45 SGB III)

Werkstatt Kompass
Beim Bildungswerk gibt es durchgängig 24 Plätze. Die Teilnahme dauert in der Regel sechs Monate
bei 30 Wochenstunden. Für 2023 sind 172.800 Euro eingeplant.

Mütter in Bewegung
Teilzeitmaßnahme mit 20 Std./Woche, 15 TN-Plätze, Verweildauer bis zu 9 Monate.
Maßnahmekosten 2023: 94.500 €.

2.2 Öffentlich geförderte Beschäftigung

Grüne Hilfe nach § 16d SGB II
Es stehen 85 Plätze bei sieben Trägern bereit, die in Parks und auf Friedhöfen arbeiten lassen.
Ein Träger erhält 310 Euro je Platz und Monat.
"""

NUMBERED = """Jobcenter Altenau

Maßnahmenübersicht

1) AktivCenter "Mole"
   Träger: Lernwerk; § 45 SGB III; 01.01.2022 - 31.12.2022 (Option 2 x 12 Monate)
   Kapazität: 40 TN; Zuweisungsdauer 6 Monate
   Preis: 489,00 EUR/TN/Monat
   Eintritte 2021: 88

2) Coaching "Wegzeichen"
   Träger: Lernhilfe; § 45 SGB III (AVGS MAT); fortlaufend
   Preis: 54,12 EUR/UE
   Eintritte 2021: 61

3) AGH "Grünes Band"
   Träger: Bauhof; § 16d SGB II
   Plätze: 22
   Zuweisung max. 24 Monate, 30 Std./Wo.
   Kosten: 245,00 EUR je Platz und Monat
"""


def test_the_heading_of_an_instrument_is_no_example_of_those_below_it() -> None:
    records = read_all(PROGRAMME)
    assert [r.name for r in records] == [
        "Werkstatt Kompass",
        "Mütter in Bewegung",
        "Grüne Hilfe nach § 16d SGB II",
    ]
    assert [[str(c.amount) for c in r.costs] for r in records] == [["172800"], ["94500"], ["310"]]
    assert [[law.paragraph for law in r.legal_basis] for r in records] == [
        ["§ 45 SGB III"],
        ["§ 45 SGB III"],
        ["§ 16d SGB II"],
    ]


def test_numbered_lines_above_labels_are_names_and_facts_behind_the_provider_are_read() -> None:
    first, second, third = read_all(NUMBERED)
    assert [r.name for r in (first, second, third)] == ["Mole", "Wegzeichen", "Grünes Band"]
    (run,) = (d for d in first.durations if d.kind == "programme")
    assert (str(run.start), str(run.end)) == ("2022-01-01", "2022-12-31")
    assert [law.paragraph for law in first.legal_basis] == ["§ 45 SGB III"]
    assert ("entries", 88) in [(p.kind, p.value) for p in first.participants]
    assert [(str(c.amount), c.basis) for c in second.costs] == [("54.12", "per_hour")]
    assert [(p.kind, p.value) for p in third.participants] == [("places", 22)]

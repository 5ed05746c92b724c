"""A practice letter in plain text: headings in capitals, two measures."""

from __future__ import annotations

from tests.unseen.layout import out

LETTER = """PRAXISBRIEF NR. 7 (JUNI 2018)
Jobcenter Landkreis Elbniederung, Sachsen-Anhalt

Liebe Kolleginnen und Kollegen,

zwei Sachen, die bei uns gut laufen, diesmal ohne Hochglanz. Nachfragen
bitte wie immer ueber das Postfach der Geschaeftsstelle.


TEILZEIT ZÄHLT

FÜR WEN
Minijobber und Teilzeitkräfte, die aufstocken, also neben dem Lohn noch
Leistungen beziehen.

WAS WIR MACHEN
Ein Coach des Trägers (Lernwerk Elbniederung GmbH) besucht auch den Arbeit-
geber. Meist geht es um Fahrzeiten, Kinder oder einfach darum, dass niemand
gefragt hat. Teilnahme 6 Monate, 45 Plätze, 1 Coach : 15 TN. Grundlage ist
§ 16 Abs. 1 SGB II i.V.m. § 45 SGB III. Los ging es am 01.01.2017, der
Vertrag endet am 31.12.2018.

WAS ES KOSTET
2017: 64.800,- EUR (abgerechnet). Die Grenze von 450 EUR beim Minijob ist
dabei die eigentliche Hürde, nicht unser Geld. Unser Controlling meint,
wir sparen rd. 148.000 EUR passive Leistungen im Jahr. Naja.

WAS ES BRINGT
2017 waren 83 TN dabei. 31 haben ihre Stunden aufgestockt, 12 sind ganz
aus dem Bezug.


FÜHRERSCHEIN FÜR DEN JOB

FÜR WEN
Langzeitarbeitslose mit einer Einstellungszusage, denen nur Klasse B fehlt.

WAS WIR MACHEN
Kein Träger, nur ein Antrag auf einer Seite: Freie Förderung nach § 16f SGB II.
Vom Antrag bis zur Prüfung dauert es im Schnitt 5 Monate. Läuft seit
01.03.2016.

WAS ES KOSTET
Höchstens 2.000 EUR je Fall. 2017 waren es 38.400 EUR für 24 Personen.
Wer durchfällt, zahlt die zweite Prüfung (um die 230 EUR) selbst.

WAS ES BRINGT
21 haben bestanden, 17 arbeiten.


ZUM SCHLUSS
Der nächste Brief kommt im Herbst. Themen gern an uns.
"""


def capital_letter() -> None:
    (out() / "10_praxisbrief_elbniederung.txt").write_bytes(LETTER.encode("utf-8"))

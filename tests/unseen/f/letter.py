"""A good-practice letter in plain text: two offices tell what they do, lines broken by hand."""

from __future__ import annotations

from tests.unseen.layout import out

LETTER = """PRAXISBRIEF DER JOBCENTER IM NORDEN
Nummer 7, Dezember 2023

Liebe Kolleginnen und Kollegen,

auch dieses Mal haben uns zwei Häuser geschrieben, was bei ihnen gut
läuft. Gekürzt haben wir wenig, geschönt nichts.


FRÜHSTÜCK MIT FOLGEN
(Jobcenter Kreis Wattmoor, Schleswig-Holstein)

Angefangen hat es mit Brötchen. Wer allein erzieht, kommt um acht Uhr
nicht ins Amt, wohl aber um neun in die Kita nebenan. Dort trifft sich
seit dem 1. Februar 2021 die Gruppe "Frühstück mit Folgen", ein Ange-
bot für Alleinerziehende, das wir unbefristet fortführen. Zwölf Plätze
gibt es, und wer einen bekommt, bleibt fünf Monate. Neun Stunden in der
Woche sind es, nicht mehr, denn der Rest der Zeit gehört der Stellen-
suche. Den Auftrag hat die Familienbildung Wattmoor gGmbH.

Billig ist das nicht, aber überschaubar: Im Jahr 2022 haben wir 61.920
Euro ausgegeben, veranschlagt waren 66.000 Euro. Das Frühstück selbst
zahlt der Förderverein, etwa 85 Euro im Monat. Von 29 Teilnehmenden des
Jahres 2022 haben 13 eine Arbeit gefunden, die meisten in Teilzeit und
zu Löhnen knapp über dem Mindestlohn von 12,00 Euro. Vier Frauen haben
eine Ausbildung begonnen. Rechtlich stützen wir uns auf § 45 SGB III.


DER LANGE ATEM
(Jobcenter Stadt Grauwiek, Mecklenburg-Vorpommern)

In Grauwiek hat man sich an eine Gruppe gewagt, die in vielen Häusern
als "austherapiert" gilt: Menschen mit psychischen Erkrankungen, die
seit Jahren im Langzeitleistungsbezug stehen. "Der lange Atem" begann
am 1. Juni 2020 und endete am 31. Mai 2023. Die Hafenhaus Grauwiek eG
hielt 18 Plätze vor; insgesamt haben 52 Personen teilgenommen. Wer kam,
kam für 12 bis 18 Monate, anfangs nur einen Tag, später 16 Stunden in
der Woche. Eine Fachkraft war für sechs Teilnehmende zuständig.

Über die drei Jahre hat das Ganze 466.560 Euro gekostet. Bewilligt
waren 480.000 Euro. Zum Vergleich: Der gesamte Eingliederungstitel der
Stadt lag 2022 bei 5,2 Millionen Euro. Acht der 52 haben heute einen
Arbeitsvertrag, weitere 14 eine ehrenamtliche Aufgabe. Rund 40 Prozent
haben vorzeitig aufgehört, und auch das gehört zur Wahrheit. Die Stadt
rechnet vor, dass jeder Arbeitsvertrag ihr 9.300 Euro im Jahr an Kosten
der Unterkunft erspart. Grundlage war die freie Förderung nach § 16f
SGB II.


ZUM SCHLUSS

Der nächste Brief erscheint im März. Schreiben Sie uns, auch wenn etwas
nicht gelungen ist.

Ihre Redaktion
"""


def practice_letter() -> None:
    path = out() / "06_praxisbrief_nr7.txt"
    path.write_text(LETTER, encoding="utf-8", newline="\n")

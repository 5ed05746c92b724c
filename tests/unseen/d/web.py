"""A profile of a project as a web page, and a circular as plain text."""

from __future__ import annotations

from tests.unseen.layout import out

PROFILE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>GrünWerk | Beschäftigungsprojekte | Jobcenter Landkreis Moorwiek</title>
<style>dt {font-weight: bold} dd {margin-bottom: .6em}</style>
</head>
<body>
<header><p>Jobcenter Landkreis Moorwiek</p>
<nav><ul><li><a href="#">Start</a></li><li><a href="#">Bürgergeld</a></li>
<li><a href="#">Projekte</a></li><li><a href="#">Barrierefreiheit</a></li></ul></nav></header>
<main>
<h1>GrünWerk</h1>
<p>Streuobstwiesen mähen, Wanderwege freischneiden, Nistkästen bauen: Bei GrünWerk arbeiten Menschen,
die lange nicht gearbeitet haben, an Dingen, die man hinterher sieht. Der Landkreis in
Mecklenburg-Vorpommern hat 68&nbsp;Kilometer solcher Wege.</p>
<h2>Projektsteckbrief</h2>
<dl>
<dt>Art des Angebots</dt>
<dd>Arbeitsgelegenheit nach &sect;&nbsp;16d SGB&nbsp;II</dd>
<dt>Maßnahmeträger</dt>
<dd>Landschaftspflegehof Moorwiek gGmbH</dd>
<dt>Wer kann mitmachen?</dt>
<dd>Leistungsberechtigte, die seit vier Jahren und länger Bürgergeld oder zuvor Arbeitslosengeld&nbsp;II
beziehen, vorrangig Menschen ab 55</dd>
<dt>Dauer der Teilnahme</dt>
<dd>6 bis 12 Monate, in Einzelfällen länger</dd>
<dt>Arbeitszeit</dt>
<dd>25&nbsp;Stunden pro Woche</dd>
<dt>Laufzeit des Projekts</dt>
<dd>01.05.2021&nbsp;&ndash;&nbsp;30.04.2025</dd>
<dt>Teilnehmerzahl</dt>
<dd>18 Plätze, im Jahr 2023 insgesamt 34&nbsp;Teilnehmende</dd>
<dt>Anleitung</dt>
<dd>1&nbsp;:&nbsp;9, dazu eine halbe Stelle Sozialberatung</dd>
<dt>Kosten</dt>
<dd>Maßnahmekostenpauschale 410,00&nbsp;&euro; je Platz und Monat. Hinzu kommt die
Mehraufwandsentschädigung von 1,80&nbsp;&euro; je geleisteter Stunde, die den Teilnehmenden
anrechnungsfrei verbleibt.</dd>
<dt>Ergebnisse</dt>
<dd>Von den 34 Teilnehmenden des Jahres 2023 sind 5 in Arbeit auf dem allgemeinen Arbeitsmarkt
gewechselt, 3 in eine Beschäftigung nach &sect;&nbsp;16i SGB&nbsp;II und 11 in eine andere Maßnahme.
Die Anwesenheit lag bei 83&nbsp;%. (Auswertung des Trägers, Januar 2024)</dd>
<dt>Was hat sich bewährt?</dt>
<dd>Feste Kolonnen von sechs Leuten, ein Frühstück um neun, sichtbare Ergebnisse.</dd>
<dt>Was war schwierig?</dt>
<dd>Die Zusätzlichkeit: Die Naturschutzbehörde musste jeden Auftrag einzeln bestätigen. Die Anschaffung
eines Mähbalkens für 7.900&nbsp;&euro; hat eine Stiftung übernommen.</dd>
</dl>
</main>
<aside><h3>Wussten Sie schon?</h3>
<p>Der Regelbedarf für Alleinstehende beträgt seit Januar 563&nbsp;&euro;.</p></aside>
<footer><p>Letzte Änderung: 12.02.2024 &middot; Impressum &middot; Datenschutz</p></footer>
</body>
</html>
"""

CIRCULAR = """\
LANDESARBEITSGEMEINSCHAFT DER JOBCENTER IM SAARLAND
Rundbrief Nr. 7/2022                                             28. September 2022

An die Geschäftsführungen
Betreff: Gute Beispiele aus den Häusern

Liebe Kolleginnen und Kollegen,

wie auf der Sommertagung verabredet, schicken wir Ihnen drei Beispiele, die sich zum
Abgucken eignen. Die Angaben stammen aus den Jobcentern selbst - wir haben sie nicht
nachgerechnet.


-- 1 -- ERSTER TERMIN IN 48 STUNDEN ------------------------------------------------

- Haus: Jobcenter Saaling
- Idee: wer Leistungen beantragt, sitzt spätestens zwei Tage danach bei einer Vermitt-
  lerin. Die Bearbeitung des Antrags läuft parallel weiter.
- Läuft seit Mai 2021, kein Ende vorgesehen.
- Personal: zwei VZÄ aus dem Bestand umgesetzt, darum keine Extra-Mittel nötig.
- Bilanz nach zwölf Monaten: 1.310 Neuanträge, davon 274 Personen (21 %) in Arbeit, be-
  vor der erste Bescheid draußen war. Vorher lag der Anteil bei 9 %.
- Die Kämmerei freut sich über geschätzt 1,1 Mio. EUR weniger Leistungen.


-- 2 -- FRÜHSTÜCK MIT DEM CHEF ------------------------------------------------------

- Haus: Jobcenter Blieswald
- Für: Kundinnen und Kunden, die länger als fünf Jahre im Bezug stehen.
- Was: einmal im Monat lädt ein Betrieb zum Frühstück in die Werkhalle ein - keine Mappe,
  keine Anzüge, acht bis zehn Gäste.
- Erstes Frühstück: 14. Januar 2020; wegen Corona gab es von April 2020 bis Juni 2021
  keine Termine.
- Kosten: rd. 7.700 EUR im Jahr (Bus, Brötchen, eine Viertelstelle ist nicht eingerechnet).
- Ergebnis 2021/22: 96 Gäste, 41 Einstellungen (43 %), nach einem halben Jahr noch 33 da.
- Nicht verschwiegen sei: in 28 Fällen floss ein Eingliederungszuschuss (§ 88 SGB III)
  von durchschnittlich 780 EUR monatlich.


-- 3 -- MOBIL IM KOLLERTAL ----------------------------------------------------------

- Haus: Jobcenter Kollerau-Land
- Für: alleinerziehende Mütter und Väter ohne Führerschein in Dörfern mit weniger als
  drei Bussen am Tag.
- Was: Zuschuss zum Führerschein von höchstens 2.500 EUR, gezahlt in drei Raten, aus dem
  Vermittlungsbudget (§ 44 SGB III).
- Zeitraum: 1.3.2021 bis 28.2.2022, wird wiederholt, sobald Geld da ist.
- Mittel: 60.000 EUR bereitgestellt, 54.250 EUR ausgezahlt.
- Teilgenommen: 31, bestanden: 26, in Arbeit: 22.
- Lehre: Theorieunterricht nur vormittags anbieten!


Rückfragen bitte wie immer an die Geschäftsstelle. Der nächste Rundbrief handelt von der
Vertretungsregelung - das Budget der LAG selbst (45.000 EUR) ist übrigens gesichert.

Mit freundlichen Grüßen
Die Geschäftsstelle
"""


def profile() -> None:
    (out() / "06_gruenwerk.html").write_text(PROFILE, encoding="utf-8", newline="\n")


def circular() -> None:
    (out() / "10_rundbrief_7_2022.txt").write_text(CIRCULAR, encoding="utf-8", newline="\n")

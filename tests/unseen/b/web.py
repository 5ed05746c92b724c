"""A synopsis in Markdown (approaches in columns) and a collection of cities as a web page."""

from __future__ import annotations

from tests.unseen.layout import out

SYNOPSIS = """# Modellprojekte im Jobcenter-Verbund Weserbogen (Niedersachsen)

*Synopse für die Lenkungsgruppe, Stand 30. Juni 2023*

Die drei Jobcenter des Verbunds erproben vier Modellprojekte. Die Angaben beruhen auf den Meldungen
der Häuser und sind nicht extern geprüft. Der Verbund hat zusammen 214.000 Einwohner; im Juni 2023 waren
9.870 Menschen arbeitslos gemeldet.

## Synopse

| Merkmal | Frühstart | Zweite Reife | Tagwerk | Pflegebrücke |
|---|---|---|---|---|
| Jobcenter | Jobcenter Bückenfeld | Jobcenter Kreis Rintelberg | Jobcenter Holzmark | Jobcenter Bückenfeld |
| Beginn | 01.01.2022 | 01.07.2022 | 01.04.2022 | 01.10.2022 |
| Ende | 31.12.2023 | 30.06.2023 | 31.03.2024 | 30.09.2023 |
| Wer nimmt teil? | Schulabgänger ohne Ausbildungsplatz | Ältere ab 55 | Suchtkranke | Frauen mit Migrationshintergrund |
| Plätze | 20 | 15 | 10 | 18 |
| Eintritte bisher | 47 | 23 | 21 | 18 |
| Teilnahmedauer in Monaten | 8 | 6 | 12 | 12 |
| Stunden pro Woche | 30 | 15 | 15 | 25 |
| Schlüssel | 1:10 | 1:15 | 1:5 | 1:9 |
| Gesamtkosten | 264.000 € | 58,5 T€ | 0,216 Mio. € | 151.200 € |
| Kosten je Platz und Monat | 550 € | 325 € | 900 € | 700 € |
| Übergänge in Arbeit | 6 | 8 | 3 | k. A. |
| Übergänge in Ausbildung | 19 | – | – | 5 |
| Rechtsgrundlage | § 45 SGB III | § 45 SGB III | § 16f SGB II | § 16f SGB II |

## Anmerkungen

- *Frühstart*: Die Kammern geben Lehrmittel im Wert von 7.400 € dazu.
- *Tagwerk*: Der Landkreis stellt die Räume; der Mietwert von 21.600 € im Jahr ist nicht enthalten.
- *Pflegebrücke*: Nach der Prüfung zahlen die Einrichtungen mindestens 16,10 € je Stunde.
- Die Verbundstelle selbst kostet 130.000 € im Jahr und wird hier nicht betrachtet.
"""

CITIES = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Arbeit in der Stadt – Beispiele aus Mitgliedsstädten</title></head>
<body>
<header><p>Städteverbund Soziales</p><nav><a href="#a">Kahlenberg</a> <a href="#b">Neustrand</a> <a href="#c">Erzheim</a></nav></header>
<main>
<h1>Arbeit in der Stadt – Beispiele aus Mitgliedsstädten</h1>
<p>Die 48 Mitgliedsstädte geben zusammen rund 310 Mio. Euro im Jahr für kommunale Eingliederungsleistungen aus. Drei
Beispiele zeigen, was damit möglich ist.</p>

<section id="a"><h2>Kahlenberg: Jobladen Nordstadt</h2>
<p>In der Nordstadt leben 12.300 Menschen, jeder vierte ist auf Leistungen angewiesen. Das Jobcenter Stadt Kahlenberg (Bayern)
hat dort einen Laden angemietet. Drei Fachkräfte beraten ohne Termin, helfen bei Bewerbungen und
kennen die Betriebe im Viertel.</p>
<table><tr><th>Laufzeit</th><td>April 2019 bis März 2022</td></tr>
<tr><th>Besucherinnen und Besucher</th><td>640</td></tr>
<tr><th>Vermittelt</th><td>118 in Arbeit, 21 in Ausbildung</td></tr>
<tr><th>Budget</th><td>525.000 Euro (175.000 Euro pro Jahr), Bundesprogramm Soziale Stadt</td></tr></table>
<p>Die Ladenmiete von 1.350 Euro im Monat übernimmt die Wohnungsgesellschaft.</p></section>

<section id="b"><h2>Neustrand: Hafenlehre</h2>
<p>Wer keinen Lehrbetrieb findet, lernt am Kai: Die Hafenlehre des Jobcenters Neustrand (Mecklenburg-Vorpommern) bildet
Jugendliche ohne Ausbildungsplatz außerbetrieblich zu Fachkräften für Lagerlogistik und Metalltechnik aus.</p>
<ul><li>14 Plätze</li><li>36 Monate, 38 Stunden in der Woche</li><li>Start am 1. September 2018</li>
<li>1.085 € pro Platz/Monat</li><li>§ 76 SGB III</li><li>Ausbildungsvergütung: 682 € im ersten Jahr</li></ul>
<p>11 der 14 Auszubildenden haben die Prüfung bestanden (79 %), neun wurden von Hafenbetrieben übernommen.</p></section>

<section id="c"><h2>Erzheim: Rat und Tat für Pflegende</h2>
<p>Wer Angehörige pflegt, hat wenig Spielraum für Erwerbsarbeit. In Erzheim (Sachsen) berät eine Fachkraft des Jobcenters
Erzheim jeweils 40 pflegende Angehörige. Sie klärt Entlastungsangebote und spricht mit Arbeitgebern über Arbeitszeiten.
Die Begleitung ist auf ein halbes Jahr angelegt. Die Kosten von 380 Euro pro Person werden aus kommunalen Mitteln
bestritten; das Pflegegeld von 316 Euro bleibt unberührt.</p>
<details><summary>Ergebnisse anzeigen</summary><p>52 Personen wurden seit Juni 2020 begleitet. 13 (25 %) konnten eine Arbeit aufnehmen
oder mehr Stunden arbeiten.</p></details></section>
</main>
<footer>Geschäftsstelle, Tel. 0211 99 88 770 · Stand: Januar 2023</footer>
</body></html>
"""


def synopsis() -> None:
    (out() / "05_synopse_weserbogen.md").write_text(SYNOPSIS, encoding="utf-8")


def cities() -> None:
    (out() / "07_arbeit_in_der_stadt.html").write_text(CITIES, encoding="utf-8")

"""A portal's article with a fact box (HTML) and the minutes of a meeting (TXT)."""

from __future__ import annotations

from tests.unseen.layout import out

ARTICLE = """<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>Kaffee, Kinder, Karriere: die Morgenrunde in Eschenwald | Praxisportal Arbeit &amp; Soziales</title>
<meta name="description" content="Wie ein Jobcenter Eltern beim Frühstück erreicht"></head>
<body>
<header><a href="/">Praxisportal Arbeit &amp; Soziales</a>
<nav><ul><li><a href="/themen">Themen</a></li><li><a href="/termine">Termine</a></li><li><a href="/suche">Suche</a></li></ul></nav></header>
<p class="breadcrumb">Startseite &gt; Praxis &gt; Hessen &gt; Morgenrunde</p>
<article>
<p class="kicker">Aus der Praxis</p>
<h1>Kaffee, Kinder, Karriere: die Morgenrunde in Eschenwald</h1>
<p class="teaser">Im Familienzentrum beginnt der Weg in den Beruf mit Brötchen. Das Jobcenter Landkreis Eschenwald lädt Eltern kleiner
Kinder in die „Morgenrunde“ ein und hat damit mehr Erfolg als mit mancher Vorladung.</p>
<p class="meta">Veröffentlicht am 14. Februar 2024 · Lesezeit 4 Minuten</p>
<aside class="facts"><h2>Auf einen Blick</h2>
<dl>
<dt>Projekt</dt><dd>Morgenrunde</dd>
<dt>Wer</dt><dd>Jobcenter Landkreis Eschenwald mit dem Familienzentrum am Anger</dd>
<dt>Wo</dt><dd>Eschenwald, Hessen</dd>
<dt>Für wen</dt><dd>Eltern mit Kindern unter drei Jahren</dd>
<dt>Seit wann</dt><dd>1. Oktober 2022, unbefristet</dd>
<dt>Wie viele</dt><dd>14 Plätze</dd>
<dt>Wie lange</dt><dd>6 Monate, 12 Stunden in der Woche</dd>
<dt>Was es kostet</dt><dd>71.400 Euro im Jahr</dd>
<dt>Wer es bezahlt</dt><dd>Eingliederungstitel des Jobcenters (§ 16f SGB II) und Landkreis</dd>
</dl></aside>
<h2>Niemand fragt zuerst nach dem Lebenslauf</h2>
<p>Viertel nach neun, die Kinder spielen nebenan. Am Tisch geht es um Kita-Anmeldungen, um Schichtpläne und darum, ob sich Arbeit lohnt,
wenn das Bürgergeld für eine alleinstehende Person bei 563 Euro liegt und der Mindestlohn bei 12,41 Euro. „Wir rechnen das gemeinsam
aus“, heißt es aus dem Team. Meist lohnt es sich.</p>
<p>Zwei Fachkräfte leiten die Runde, je sieben Eltern haben eine feste Ansprechperson. Die Kinderbetreuung ist inbegriffen.</p>
<h2>Was dabei herauskommt</h2>
<p>61 Mütter und Väter haben seit dem Start teilgenommen. 18 von ihnen arbeiten heute, das sind knapp 30 Prozent. Sieben haben eine
Ausbildung begonnen, für 22 Kinder wurde ein Kita-Platz gefunden. Verglichen mit anderen Eltern hat das bisher niemand; die Zahlen
stammen aus der laufenden Erfassung des Jobcenters.</p>
<h2>Was man dafür braucht</h2>
<p>Von den Kosten trägt der Landkreis 21.420 Euro, den Rest das Jobcenter. Insgesamt verfügt das Jobcenter über 6,2 Mio. Euro
Eingliederungsmittel. Wer die Runde nachmachen will, sollte mit drei Monaten Vorlauf rechnen, so lange dauerte die Suche nach Räumen.</p>
</article>
<section class="related"><h2>Das könnte Sie auch interessieren</h2>
<ul><li><a href="/a">Mit 40 Plätzen und 500.000 Euro: ein Kreis baut um</a></li>
<li><a href="/b">Arbeitslosenquote in Hessen bei 5,4 Prozent</a></li>
<li><a href="/c">Neue Förderrichtlinie: bis zu 250.000 Euro je Vorhaben</a></li></ul></section>
<footer><p>Impressum · Datenschutz · Barrierefreiheit</p></footer>
</body></html>
"""

MINUTES = """PROTOKOLL

Austauschtreffen der Jobcenter im Regionalverbund Ostsachsen (Sachsen)
Datum:   23. Januar 2024, 10:00 bis 14:30 Uhr
Ort:     Neißebrück, Rathaus, Raum 204
Anwesend: Vertretungen der Jobcenter Erzgrund, Landkreis Mulderland und Stadt Neißebrück, Regionaldirektion (Gast)
Verteiler: Teilnehmende, Geschäftsführungen

TOP 1   Begrüßung, Protokoll der letzten Sitzung

Das Protokoll vom 12. September 2023 wird ohne Änderungen angenommen. Die Regionaldirektion berichtet kurz zur
Lage: Im Dezember waren in den drei Kreisen 14.380 Personen arbeitslos gemeldet, die Quote betrug 6,9 Prozent.

TOP 2   Berichte aus den Häusern

Das Jobcenter Erzgrund stellt die Maßnahme "Erfahrung zählt" vor. Sie wendet sich an Arbeitslose ab 55 Jahren und
läuft seit dem 1. Mai 2022. 20 Plätze sind eingerichtet, die Teilnahme dauert sechs Monate. Der Träger bekommt
monatlich 7.600 Euro, das sind 380 Euro je Platz und Monat; rechtlich handelt es sich um eine Maßnahme nach § 45 SGB
III. 2023 gab es 42 Eintritte. 15 Personen haben eine Arbeit aufgenommen, meist in Teilzeit und zu Löhnen um
13,50 Euro die Stunde. Auf Nachfrage: Die Bewilligung endet am 30. April 2025.

Das Jobcenter Landkreis Mulderland berichtet über zwei Ansätze. Der erste heißt "Sprachbad": Geflüchtete lernen in
Betrieben Deutsch, 22 Stunden in der Woche, vier Monate lang. Der erste Durchgang lief vom 1. September bis zum 31.
Dezember 2023 mit 45 Teilnehmenden in drei Gruppen. Abgerechnet wurden 63.000 Euro, also 1.400 Euro pro Kopf. Davon
hat der Freistaat aus Landesmitteln 25.000 Euro übernommen. 34 Teilnehmende haben die Prüfung B1 bestanden, 13
wurden vom Betrieb eingestellt. Der zweite Ansatz, die "Werkstatttage", beginnt erst am 1. März 2024. Jugendliche
unter 25 Jahren sollen in 12 Plätzen verschiedene Gewerke kennenlernen. Was das kostet, steht noch nicht fest,
Ergebnisse liegen naturgemäß noch nicht vor.

Das Jobcenter Stadt Neißebrück spricht über seine "Kümmerer". So nennt es das begleitende Coaching für Beschäftigte
nach § 16i SGB II. Zwei Coaches begleiten zurzeit 54 Beschäftigte, jeder also 27. Die Begleitung ist auf zwölf
Monate angelegt und kostet 130 Euro je Teilnehmenden und Monat. Nicht darin enthalten ist der Lohnkostenzuschuss an die
Arbeitgeber von durchschnittlich 1.980 Euro im Monat. Bisher sind 12 Personen in ungeförderte Arbeit gewechselt,
gut 22 Prozent.

TOP 3   Haushalt 2024

Alle drei Häuser rechnen mit Kürzungen. Im Jobcenter Erzgrund sinken die Eingliederungsmittel von 4,6 auf 4,1 Mio.
Euro, in Mulderland müssen voraussichtlich 300.000 Euro umgeschichtet werden.

TOP 4   Verschiedenes

Angeregt wird ein gemeinsames Vorhaben für Alleinerziehende. Konkrete Planungen gibt es nicht.
Nächstes Treffen: 11. Juni 2024 in Mulderland.

Protokoll: Geschäftsstelle des Verbunds
"""


def article() -> None:
    (out() / "04_praxisportal_morgenrunde.html").write_text(ARTICLE, encoding="utf-8")


def minutes() -> None:
    (out() / "07_protokoll_austauschtreffen.txt").write_text(MINUTES, encoding="utf-8")

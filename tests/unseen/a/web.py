"""A page of a practice portal (HTML) and an e-mail newsletter (plain text)."""

from __future__ import annotations

from tests.unseen.layout import out

PORTAL = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Dranbleiben – Nachbetreuung nach der Arbeitsaufnahme | Praxisportal Grundsicherung</title>
<style>body{font-family:sans-serif}.fakten{background:#eee}</style>
<script>var budget = 777000; console.log("Kosten " + budget + " Euro");</script></head>
<body>
<div class="cookie">Wir verwenden nur technisch notwendige Cookies. <button>Verstanden</button></div>
<nav><ul><li><a href="/">Start</a></li><li><a href="/beispiele">Praxisbeispiele</a></li><li><a href="/termine">Termine</a></li></ul></nav>
<main><article>
<p class="kicker">Praxisbeispiel · Veröffentlicht am 14.03.2023</p>
<h1>Dranbleiben – Nachbetreuung nach der Arbeitsaufnahme</h1>
<p class="lead">Das Jobcenter Uferstadt lässt niemanden allein, der nach langer Zeit wieder arbeitet: Ein kleines Team
hält ein halbes Jahr lang Kontakt zu neu Beschäftigten und ihren Betrieben.</p>
<dl class="fakten">
<dt>Bundesland</dt><dd>Nordrhein-Westfalen</dd>
<dt>Jobcenter</dt><dd>Jobcenter Uferstadt</dd>
<dt>Themenfeld</dt><dd>Nachhaltigkeit von Integrationen</dd>
<dt>Umsetzung</dt><dd>seit 1. Juli 2021, fortlaufend</dd>
<dt>Größe des Jobcenters</dt><dd>11.480 erwerbsfähige Leistungsberechtigte</dd>
</dl>
<h2>Worum geht es?</h2>
<p>Jede dritte Arbeitsaufnahme endete in Uferstadt innerhalb von sechs Monaten wieder. Häufige Gründe waren Konflikte im Team,
unzuverlässige Kinderbetreuung und Schulden. Hier setzt „Dranbleiben“ an.</p>
<h2>Für wen ist das Angebot?</h2>
<p>Für ehemals Langzeitarbeitslose, die eine sozialversicherungspflichtige Stelle angetreten haben. Ihr Bruttolohn liegt im
Schnitt bei 2.180 Euro.</p>
<h2>Wie wird gearbeitet?</h2>
<ul><li>erstes Gespräch in der Woche vor Arbeitsbeginn</li><li>danach alle 14 Tage Kontakt, auch abends</li>
<li>Begleitung über 6 Monate</li><li>eine Fachkraft begleitet 30 Personen</li></ul>
<h2>Was kostet das?</h2>
<p>Der beauftragte Träger erhält eine Fallpauschale von 740 Euro. Bei 130 Fällen im Jahr ergeben sich daraus 96.200 Euro.
Rechtsgrundlage ist § 16 Abs. 1 SGB II in Verbindung mit § 45 SGB III.</p>
<h2>Was hat es gebracht?</h2>
<p>Nach einem halben Jahr waren 83 % der Begleiteten noch beschäftigt. In einer Vergleichsgruppe ohne Begleitung
waren es 71 %. Das Jobcenter schätzt die vermiedenen Leistungen auf 310.000 Euro im Jahr.</p>
<h2>Was raten Sie anderen?</h2>
<p>Die Begleitung muss vor dem ersten Arbeitstag beginnen. Betriebe wollen eine feste Ansprechperson.</p>
</article></main>
<aside><h2>Das könnte Sie auch interessieren</h2><ul>
<li><a href="/b/412">Gesundheitswoche im Jobcenter: Was 15.000 Euro bewirken</a></li>
<li><a href="/b/398">Podcast: Ein Tag im Arbeitgeberservice</a></li></ul></aside>
<footer>Redaktion Praxisportal · Tel. 0800 1239900 · <a href="/impressum">Impressum</a></footer>
</body></html>
"""

NEWSLETTER = """SGB II KOMPAKT
Newsletter des Verbunds der Jobcenter in Rheinland-Pfalz
Ausgabe 3/2022 vom 28. September 2022
======================================================================

In dieser Ausgabe:
  1. Mindestlohn steigt
  2. Aus den Häusern: Tandem in Queichlingen
  3. Aus den Häusern: Stromsparhelfer Lauterhafen
  4. Aus den Häusern: Donnerstal qualifiziert für die Pflege
  5. Termine und Personalien

----------------------------------------------------------------------
1. MINDESTLOHN STEIGT
----------------------------------------------------------------------
Ab 1. Oktober gilt ein Mindestlohn von 12 Euro. Die Grenze für
Minijobs steigt auf 520 Euro im Monat. Die Verbundzentrale rechnet
damit, dass landesweit rund 4.300 Bedarfsgemeinschaften weniger
aufstocken müssen.

----------------------------------------------------------------------
2. AUS DEN HÄUSERN: TANDEM IN QUEICHLINGEN
----------------------------------------------------------------------
Zwei Fachkräfte für eine Familie - so arbeitet das Jobcenter
Queichlingen seit dem 1. Februar 2022 in seinem Projekt "Tandem". Eine
Integrationsfachkraft und eine Mitarbeiterin des Jugendamts besuchen
Paare mit Kindern, in denen beide Eltern seit Jahren ohne Arbeit sind.
Auf jedes Duo kommen 25 Bedarfsgemeinschaften, insgesamt können 50
Bedarfsgemeinschaften teilnehmen. Gerechnet wird mit zehn Monaten je
Familie. Die jährlichen Kosten liegen bei etwa 210.000 Euro; das Land
gibt einen Zuschuss von 90.000 Euro. In den ersten sechs Monaten fanden
elf Elternteile Arbeit, davon fünf in Vollzeit.

----------------------------------------------------------------------
3. AUS DEN HÄUSERN: STROMSPARHELFER LAUTERHAFEN
----------------------------------------------------------------------
Arbeitslose beraten Arbeitslose: Im Auftrag des Jobcenters Stadt
Lauterhafen werden langzeitarbeitslose Frauen und Männer zu
Stromsparhelfern geschult. Acht Arbeitsgelegenheiten nach
Paragraf 16d SGB II sind eingerichtet, die Zuweisung gilt für
12 Monate mit 28 Stunden pro Woche. Je Platz zahlt das Jobcenter
monatlich 540 Euro an den Träger, die Helfer bekommen zusätzlich 2 Euro
je Stunde. 310 Haushalte wurden 2021 besucht, jeder sparte im Schnitt
155 Euro Stromkosten im Jahr. Drei von neun ausgeschiedenen Helfern
haben heute eine feste Stelle.

----------------------------------------------------------------------
4. AUS DEN HÄUSERN: DONNERSTAL QUALIFIZIERT FÜR DIE PFLEGE
----------------------------------------------------------------------
Von Februar bis Dezember 2022 läuft im Jobcenter Donnerstal die
Teilqualifizierung "Pflege packt an" für Menschen ohne
Berufsabschluss. 22 Frauen und Männer haben begonnen, 19 sind noch
dabei. Der Bildungsgutschein nach § 81 SGB III deckt Lehrgangskosten
von 6.380 Euro pro Kopf; das sind 580 Euro im Monat. Auf dem Stundenplan
stehen 35 Stunden in der Woche. Die Pflegeheime der Region haben allen
eine Stelle mit mindestens 13,70 Euro Stundenlohn zugesagt.

----------------------------------------------------------------------
5. TERMINE UND PERSONALIEN
----------------------------------------------------------------------
10. November 2022: Fachtag "Digital beraten", Kosten 85 Euro inkl.
Verpflegung, Anmeldung unter 06300 77 1450.
Abmelden: Bitte antworten Sie auf diese E-Mail mit dem Wort STOPP.
"""


def portal() -> None:
    (out() / "07_praxisportal_dranbleiben.html").write_text(PORTAL, encoding="utf-8")


def newsletter() -> None:
    (out() / "08_newsletter_kompakt.txt").write_text(NEWSLETTER, encoding="utf-8")

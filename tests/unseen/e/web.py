"""A page of a portal for practice examples and an article of a newsletter, both HTML."""

from __future__ import annotations

from tests.unseen.layout import out

PORTAL = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Rollende Werkstatt | Praxisbeispiele | Praxisforum Grundsicherung</title>
<meta name="description" content="Portal für den Austausch der Jobcenter">
<style>body{font-family:sans-serif}nav a{margin-right:1em}</style>
<script>window.stat = {"page": 4711};</script>
</head>
<body>
<header><a href="/">Praxisforum Grundsicherung</a>
<nav><a href="/themen">Themen</a><a href="/praxis">Praxisbeispiele</a><a href="/termine">Termine</a>
<a href="/leicht">Leichte Sprache</a></nav></header>
<p class="crumbs">Startseite &rsaquo; Praxisbeispiele &rsaquo; Aufsuchende Arbeit</p>
<main>
<p class="kicker">Praxisbeispiel</p>
<h1>Rollende Werkstatt</h1>
<p class="teaser">Wer nicht mehr ins Amt kommt, bekommt Besuch: Ein umgebauter Bücherbus steht
donnerstags am Baggersee und montags vor dem Einkaufsmarkt. An der Werkbank entsteht, was im
Besprechungszimmer nicht gelingen wollte &ndash; ein Gespräch.</p>
<p class="meta">Veröffentlicht am 14.&nbsp;Mai&nbsp;2024 &middot; Lesezeit 4 Minuten</p>
<aside class="facts">
<h2>Auf einen Blick</h2>
<dl>
<dt>Jobcenter</dt><dd>Jobcenter Kreis Rodaue (kommunal)</dd>
<dt>Bundesland</dt><dd>Hessen</dd>
<dt>Wen erreicht das Angebot?</dt>
<dd>Menschen unter 25, zu denen das Jobcenter keinen Kontakt mehr hat</dd>
<dt>Laufzeit</dt><dd>1.&nbsp;März&nbsp;2021 bis 28.&nbsp;Februar&nbsp;2025</dd>
<dt>Plätze</dt><dd>24</dd>
<dt>Teilnahmedauer</dt><dd>in der Regel sechs Monate</dd>
<dt>Team</dt><dd>3,5 Vollzeitstellen beim freien Träger Werkbus e.&nbsp;V.</dd>
<dt>Kosten</dt><dd>rund 216.000&nbsp;Euro im Jahr aus dem Eingliederungstitel</dd>
<dt>Grundlage</dt><dd>§&nbsp;16h SGB&nbsp;II</dd>
</dl>
</aside>
<h2>Ausgangslage</h2>
<p>Im Kreis Rodaue leben 3.900 erwerbsfähige Leistungsberechtigte, 610 davon sind jünger als 25
Jahre. Etwa jede sechste Einladung an diese Gruppe blieb ohne Antwort. Eine Minderung um 30
Prozent des Regelbedarfs, zuletzt also um gut 150 von 502&nbsp;Euro, brachte kaum jemanden zurück
an den Schreibtisch der Integrationsfachkraft.</p>
<h2>Ziel</h2>
<p>Die Jugendlichen sollen wieder Vertrauen fassen. Mindestens 40 Prozent sollen das Angebot mit
einem Anschluss verlassen, so steht es in der Vereinbarung mit dem Träger.</p>
<h2>Umsetzung</h2>
<p>Das Angebot umfasst 15&nbsp;Stunden in der Woche. Geschraubt, geschweißt und gekocht wird in
Kleingruppen; eine sozialpädagogische Fachkraft ist für höchstens acht junge Menschen zuständig.
Den Bus hat eine Stiftung überlassen, sein Zeitwert wird mit 38.500&nbsp;Euro angegeben. Zweimal
im Monat fährt jemand aus dem Fallmanagement mit und berät an Bord.</p>
<blockquote>&bdquo;Am Schraubstock reden sie. Im Büro schauen sie auf die Schuhe.&ldquo;
<cite>Anleiter im Werkbus</cite></blockquote>
<h2>Ergebnis</h2>
<p>Bis Ende 2023 haben 131 junge Menschen teilgenommen. 46 von ihnen begannen eine Ausbildung, 21
nahmen eine Arbeit auf; das sind zusammen 51 Prozent. Weitere 17 besuchen inzwischen eine
berufsvorbereitende Bildungsmaßnahme, 29 haben abgebrochen. Die Angaben stammen aus einer eigenen
Auszählung des Fallmanagements, eine Untersuchung von außen gibt es nicht.</p>
</main>
<section class="more"><h2>Das könnte Sie auch interessieren</h2>
<ul><li><a href="/p/88">Nachtschicht im Rathaus: Beratung bis 21 Uhr</a></li>
<li><a href="/p/91">Sprachcafé statt Wartezone</a></li></ul></section>
<footer><p>War diese Seite hilfreich? Ja &middot; Nein</p>
<p>Diese Seite verwendet Cookies. Impressum &middot; Datenschutz &middot;
Barrierefreiheit</p></footer>
</body>
</html>
"""

NEWSLETTER = """<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>Newsletter Nr. 3/2023 – Stadt Mühlacken</title></head>
<body bgcolor="#ffffff">
<table width="640" align="center" cellpadding="8"><tr><td>
<p><small>Wird diese Nachricht nicht richtig dargestellt? Online-Ansicht</small></p>
<h3>Jobcenter aktuell &ndash; Ausgabe 3/2023</h3>
<p><b>In dieser Ausgabe:</b> Zweites Frühstück feiert Geburtstag &middot; Neue Öffnungszeiten
&middot; Zahl des Monats</p>
</td></tr><tr><td>
<h1>Erst das Brötchen, dann die Bewerbung</h1>
<p><b>Mühlacken (Saarland), 21.&nbsp;September&nbsp;2023.</b> Kaffeeduft, Kinderlachen, dazwischen
ein Laptop: Seit zwei Jahren treffen sich im Stadtteilhaus Kohlgarten Mütter und Väter, die ihre
Kinder ohne Partner großziehen, zum Projekt &bdquo;Zweites Frühstück&ldquo;. Am Mittwoch wurde
Geburtstag gefeiert.</p>
<p>Angefangen hat das Jobcenter Stadt Mühlacken am 1.&nbsp;September&nbsp;2021 mit einer Handvoll
Neugieriger. Inzwischen haben 74&nbsp;Elternteile mitgemacht, gleichzeitig ist Platz für 14. An drei
Vormittagen, insgesamt zwölf Stunden pro Woche, geht es um Betreuungszeiten, Bewerbungen und
manchmal auch um Liebeskummer. Länger als acht Monate bleibt kaum jemand; vorgesehen sind acht.</p>
<p>&bdquo;Wir haben lange Angebote gemacht, die um acht Uhr begannen. Um acht stehen unsere
Leute vor
der Kita&ldquo;, sagt die Beauftragte für Chancengleichheit am Arbeitsmarkt. Zwei Coaches betreuen
die Gruppe, jede hat also sieben Eltern im Blick.</p>
<p>Die Bilanz kann sich sehen lassen: 23&nbsp;Mütter und zwei Väter haben eine
sozialversicherungspflichtige Stelle gefunden, meist in Teilzeit. Neun Frauen begannen eine
Umschulung. &bdquo;Das ist gut jede dritte Person&ldquo;, rechnet der Geschäftsführer des
Jobcenters vor: 34 Prozent der Teilnehmenden seien heute in Arbeit. Ausgewertet hat das die
Controllingstelle im Haus.</p>
<p>Billig ist das nicht, teuer aber auch nicht: Das Projekt kostet die Stadt und den Bund
zusammen 100.800&nbsp;Euro im Jahr. Dem stünden eingesparte Leistungen von schätzungsweise
130.000&nbsp;Euro gegenüber, so der Geschäftsführer. Der Eingliederungstitel des Jobcenters
insgesamt liegt in diesem Jahr bei 7,9&nbsp;Mio.&nbsp;Euro. Wer nach dem Frühstück eine Stelle
annimmt, verdient im Mittel 1.640&nbsp;Euro brutto.</p>
<p>Rechtlich läuft das Ganze als Maßnahme zur Aktivierung nach §&nbsp;45 SGB&nbsp;III.
Im Herbst entscheidet der Sozialausschuss, ob das Projekt über den 31.&nbsp;August&nbsp;2024
hinaus fortgesetzt wird. &bdquo;Ich würde weitermachen&ldquo;, sagt eine Teilnehmerin und greift
zum letzten Brötchen.</p>
</td></tr><tr><td>
<h2>Neue Öffnungszeiten</h2>
<p>Ab Oktober ist die Eingangszone mittwochs bis 18 Uhr besetzt.</p>
<h2>Zahl des Monats: 563</h2>
<p>So viele Euro beträgt der Regelbedarf für Alleinstehende ab Januar 2024.</p>
<p><small>Herausgeber: Pressestelle. Abmelden &middot; Impressum</small></p>
</td></tr></table>
</body>
</html>
"""


def portal_page() -> None:
    (out() / "01_praxisportal_seite.html").write_text(PORTAL, encoding="utf-8")


def newsletter() -> None:
    (out() / "12_newsletter_artikel.html").write_text(NEWSLETTER, encoding="utf-8")

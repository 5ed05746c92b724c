"""A job centre's page for customers and colleagues (HTML): cards, with figures folded away."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Angebote von A bis Z | Jobcenter Kreis Nordbruch</title>
<meta name="author" content="Jobcenter Kreis Nordbruch">
<style>.card{border:1px solid #ccc;padding:1em;margin:1em 0} nav a{margin-right:1em}</style>
</head>
<body>
<header><p class="logo">Jobcenter Kreis Nordbruch</p>
<nav><a href="/">Start</a> <a href="/geld">Geldleistungen</a> <a href="/angebote">Angebote</a>
<a href="/leicht">Leichte Sprache</a></nav></header>
<div class="cookie" role="dialog">Wir verwenden nur technisch notwendige Cookies. <button>Gut</button></div>
<main>
<h1>Angebote von A bis Z</h1>
<p>Im Kreis Nordbruch (Schleswig-Holstein) sollen Sie nicht lange suchen m&uuml;ssen. F&uuml;r
Beratungsstellen und Kolleginnen steht unter jedem Angebot, was dahintersteckt. Stand: Mai 2022.</p>

<article class="card" id="dreiklang">
<h2>Dreiklang</h2>
<p class="lead">Kind, Arbeit, Sie selbst: Einzelcoaching f&uuml;r alle, die allein erziehen.</p>
<dl>
<dt>Wer passt dazu?</dt><dd>Alleinerziehende, gleich ob mit oder ohne Beruf</dd>
<dt>So viel Zeit brauchen Sie</dt><dd>3 Monate, Termine nach Absprache</dd>
<dt>Was zahlen Sie?</dt><dd>Nichts. Sie brauchen einen Gutschein (AVGS) von uns.</dd>
<dt>Wer macht das?</dt><dd>Lotsenhaus Nordbruch GmbH</dd>
</dl>
<details><summary>F&uuml;r Fachleute</summary>
<p>36 Einheiten zu 41,00&nbsp;&euro;, also 1.476,00&nbsp;&euro; je Person. Grundlage:
&sect;&nbsp;45 SGB&nbsp;III. Im Jahr 2021 haben 64 Personen ihren Gutschein eingel&ouml;st; 22 Personen haben
seither Arbeit gefunden.</p></details>
</article>

<article class="card" id="holz-und-hand">
<h2>Holz &amp; Hand</h2>
<p class="lead">Die Jugendwerkstatt im alten B&auml;ckerhof.</p>
<dl>
<dt>Wer passt dazu?</dt><dd>Junge Menschen unter 25, die nach der Schule nichts gefunden haben</dd>
<dt>So viel Zeit brauchen Sie</dt><dd>8 bis 10 Monate, 35 Stunden in der Woche</dd>
<dt>Was zahlen Sie?</dt><dd>Nichts. Wer durchh&auml;lt, bekommt zum Schluss 50&nbsp;&euro; f&uuml;r Werkzeug.</dd>
<dt>Wer macht das?</dt><dd>Handwerkerschule Nordbruch gGmbH</dd>
</dl>
<details><summary>F&uuml;r Fachleute</summary>
<table>
<tr><th>Vertrag</th><td>15.08.2021&nbsp;&ndash;&nbsp;14.08.2023</td></tr>
<tr><th>Pl&auml;tze</th><td>18, Einstieg jederzeit</td></tr>
<tr><th>Verg&uuml;tung</th><td>695&nbsp;&euro; je Platz und Monat</td></tr>
<tr><th>Schl&uuml;ssel</th><td>1&nbsp;:&nbsp;6</td></tr>
<tr><th>Grundlage</th><td>&sect;&nbsp;16 Abs.&nbsp;1 SGB&nbsp;II i.&nbsp;V.&nbsp;m. &sect;&nbsp;45 SGB&nbsp;III</td></tr>
<tr><th>Erfolg</th><td>Es liegen noch keine Ergebnisse vor; die Auswertung folgt Ende 2023.</td></tr>
</table></details>
</article>

<article class="card" id="erst-die-tuer">
<h2>Erst die T&uuml;r</h2>
<p class="lead">Ein Projekt mit der Wohnungslosenhilfe: zuerst ein Dach, dann der Lebenslauf.</p>
<dl>
<dt>Wer passt dazu?</dt><dd>Menschen ohne eigene Wohnung (Wohnungslose, Notunterkunft, Couch)</dd>
<dt>So viel Zeit brauchen Sie</dt><dd>So viel, wie es eben braucht. Wir kommen zu Ihnen (aufsuchend).</dd>
<dt>Wer macht das?</dt><dd>Zwei Sozialarbeiterinnen (zusammen 1,5 Stellen) der Bahnhofsdiakonie Nordbruch</dd>
</dl>
<details><summary>F&uuml;r Fachleute</summary>
<p>Begonnen am 01.05.2020, unbefristet. Der Kreis tr&auml;gt das Personal mit 96.000&nbsp;&euro; im Jahr, wir die
Sachkosten mit 14.400&nbsp;&euro; im Jahr. Bis heute waren 118 Personen dabei; 31 Personen haben wieder eine
eigene Wohnung, 12 Personen eine Arbeit. Eine Nacht in der Notunterkunft kostet die Gemeinde &uuml;brigens
38&nbsp;&euro;.</p></details>
</article>
</main>
<aside><h2>Auch interessant</h2><ul><li><a href="/but">Bildungspaket: 156&nbsp;&euro; f&uuml;r die Schule</a></li></ul></aside>
<footer><p>Jobcenter Kreis Nordbruch &middot; Impressum &middot; Datenschutz</p></footer>
</body>
</html>
"""


def offer_page() -> None:
    path = out() / "05_angebote_nordbruch.html"
    path.write_text(PAGE, encoding="utf-8", newline="\n")

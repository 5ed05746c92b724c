"""A page of a good-practice portal (HTML) about one approach, with menus and teasers around it."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Mobil in den Job – Praxisdatenbank Teilhabe und Arbeit</title>
<meta name="description" content="Praxisbeispiel aus Mecklenburg-Vorpommern">
<style>body{font-family:sans-serif}aside{float:right;width:28%;background:#eef}</style>
</head>
<body>
<header>
<p class="logo">Praxisdatenbank Teilhabe und Arbeit</p>
<nav><ul><li><a href="/">Start</a></li><li><a href="/themen">Themen</a></li>
<li><a href="/beispiele">Praxisbeispiele</a></li><li><a href="/newsletter">Newsletter</a></li></ul></nav>
<p class="breadcrumb">Start &gt; Praxisbeispiele &gt; Ländlicher Raum &gt; Mobil in den Job</p>
</header>
<main>
<h1>Mobil in den Job</h1>
<p class="lead">Ohne Auto keine Arbeit, ohne Arbeit kein Auto: Im Landkreis Seelbeck fährt der letzte Bus
um 17:40 Uhr. Das Jobcenter verbindet Führerschein, Leihrad und Beratung.</p>
<aside>
<h2>Auf einen Blick</h2>
<dl>
<dt>Einrichtung</dt><dd>Jobcenter Landkreis Seelbeck</dd>
<dt>Bundesland</dt><dd>Mecklenburg-Vorpommern</dd>
<dt>Zielgruppe</dt><dd>Langzeitleistungsbeziehende mit Jobaussicht, die nicht mobil sind</dd>
<dt>Laufzeit</dt><dd>seit 2. Halbjahr 2021, unbefristet</dd>
<dt>Teilnehmende 2023</dt><dd>43</dd>
<dt>Kosten 2023</dt><dd>64.500&nbsp;€</dd>
<dt>Rechtsgrundlage</dt><dd>§&nbsp;16f SGB&nbsp;II, §&nbsp;44 SGB&nbsp;III</dd>
</dl>
</aside>
<h2>Worum geht es?</h2>
<p>Im Kreis liegen zwischen Wohnort und möglichem Arbeitsplatz oft 30 Kilometer. Eine Befragung der
Integrationsfachkräfte ergab, dass bei jedem dritten Vermittlungsvorschlag der Weg das Problem war.</p>
<h2>So wird es gemacht</h2>
<p>Eine Mobilitätsberaterin (0,75 VZÄ) klärt mit den Kundinnen und Kunden, was wirklich fehlt. Möglich sind ein
Zuschuss zum Führerschein (höchstens 2.200&nbsp;€ je Person), ein E-Bike aus dem Leihpool oder eine
Fahrgemeinschaft. Die Begleitung dauert in der Regel 4 bis 6 Monate und endet mit der Probezeit.</p>
<p>Für den Leihpool wurden einmalig 15 E-Bikes angeschafft (Sachkosten 31.000&nbsp;€, vom Landkreis
bezahlt). Mit zwei Fahrschulen gibt es feste Absprachen.</p>
<h2>Was wurde erreicht?</h2>
<ul>
<li>31 Führerscheine bestanden</li>
<li>22 Personen haben eine Arbeit aufgenommen</li>
<li>16 von ihnen waren nach sechs Monaten noch beschäftigt</li>
</ul>
<p>Die Zahlen stammen aus dem Controlling des Jobcenters und beziehen sich auf 2023.</p>
<h2>Was ist übertragbar?</h2>
<p>Das Beraten lohnt sich auch ohne Geld: Fast ein Viertel der Anfragen ließ sich mit einer Fahrgemeinschaft lösen. Wichtig
ist eine klare Regel, wer einen Führerschein bekommt, und zwar vor dem ersten Antrag.</p>
<p class="stand">Eingestellt am 12.04.2024 | Themen: Mobilität, Ländlicher Raum</p>
</main>
<section class="related">
<h2>Das könnte Sie auch interessieren</h2>
<ul>
<li><a href="/beispiele/118">Kita-Shuttle im Nordkreis</a></li>
<li><a href="/beispiele/97">Dorfladen als Lernort</a></li>
</ul>
</section>
<footer><p><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> ·
<a href="/barrierefreiheit">Barrierefreiheit</a></p></footer>
</body>
</html>
"""


def portal_page() -> None:
    (out() / "06_mobil_in_den_job.html").write_text(PAGE, encoding="utf-8", newline="\n")

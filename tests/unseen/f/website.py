"""A web page of an office (HTML) that shows four offers as cards."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Unsere Angebote | Jobcenter Hallebruch</title>
<style>.cards{display:flex;flex-wrap:wrap}.card{width:46%;border:1px solid #999}</style>
</head>
<body>
<header>
<nav><a href="/">Start</a> <a href="/geld">Geldleistungen</a> <a href="/angebote">Angebote</a></nav>
</header>
<main>
<h1>Unsere Angebote</h1>
<p class="lead">Das Jobcenter Hallebruch in Sachsen-Anhalt stellt seine aktuellen Angebote vor. Im
Jahr 2024 geben wir dafür insgesamt 3,6&nbsp;Mio.&nbsp;Euro aus.</p>
<section class="cards">

<article class="card" id="sonnenseite">
<span class="tag">Familie</span>
<h2>Sonnenseite</h2>
<p>Ein Vormittagskurs für alleinerziehende Mütter und Väter. Erst Orientierung, dann Praxis im
Betrieb.</p>
<ul>
<li>15 Stunden pro Woche</li>
<li>Dauer: 6 Monate</li>
<li>16 Plätze</li>
<li>Träger: Bildungshof Hallebruch GmbH</li>
<li>Kosten: 490&nbsp;€ pro Platz und Monat</li>
</ul>
<p class="foot">2023 haben 33 Personen teilgenommen, 12 davon fanden Arbeit. § 45 SGB III</p>
</article>

<article class="card" id="holzwurm">
<span class="tag">Beschäftigung</span>
<h2>Holzwurm</h2>
<p>Arbeits&shy;gelegenheit in der Möbelwerkstatt für Frauen und Männer, die schon lange Leistungen
beziehen (Langzeitleistungsbezug).</p>
<ul>
<li>25 Stunden pro Woche</li>
<li>Dauer: 6 bis 9 Monate</li>
<li>24 Plätze</li>
<li>Träger: Gemeinnützige Werkstätten Hallebruch</li>
<li>Kosten 2024 (geplant): 129.600&nbsp;€</li>
</ul>
<p class="foot">Sie erhalten 1,80&nbsp;€ je Stunde zusätzlich zum Bürgergeld. § 16d SGB II</p>
</article>

<article class="card" id="atempause">
<span class="tag">Gesundheit</span>
<h2>Atempause</h2>
<p>Einzelgespräche mit einer Psychologin, wenn die Seele nicht mitspielt. Für Menschen mit
psychischen Erkrankungen.</p>
<ul>
<li>bis zu 10 Termine in höchstens 4 Monaten</li>
<li>Start: 01.02.2023, läuft weiter</li>
<li>durch: eigene Fachkräfte des Jobcenters (0,8 VZÄ)</li>
<li>Kosten: 1.240&nbsp;€ je Teilnehmer/-in</li>
</ul>
<p class="foot">Bislang 57 Ratsuchende; 44&nbsp;% gehen danach in ein weiteres Angebot. Wir
sparen uns damit Gutachten für je 380&nbsp;€.</p>
</article>

<article class="card" id="klingelrunde">
<span class="tag">Unterwegs</span>
<h2>Klingelrunde</h2>
<p>Wir kommen vorbei: Zwei Kolleginnen besuchen Menschen, die schwer erreichbar sind und auf Post
nicht antworten.</p>
<ul>
<li>01.05.2023 bis 30.04.2025</li>
<li>Personal: 2 VZÄ</li>
<li>Kosten: 11.400&nbsp;€ monatlich</li>
</ul>
<p class="foot">Im ersten Jahr 142 Haushalte besucht, 88 öffneten die Tür. § 16 Abs. 1 SGB II</p>
</article>

</section>
</main>
<footer><p>Jobcenter Hallebruch · Am Speicher 2 · <a href="/impressum">Impressum</a></p></footer>
</body>
</html>
"""


def offer_page() -> None:
    (out() / "03_angebote_hallebruch.html").write_text(PAGE, encoding="utf-8", newline="\n")

"""A page of a district (HTML): three offers in prose, instruments inside the sentences."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Neue Wege in Arbeit | Landkreis Wehrstetten</title>
<meta name="description" content="Angebote des Kommunalen Jobcenters">
<style>nav li { display: inline } .fn { font-size: 80% }</style>
</head>
<body>
<header>
<a href="/"><img src="/logo.svg" alt="Kommunales Jobcenter Landkreis Wehrstetten"></a>
<nav><ul><li><a href="/buerger">Bürgerservice</a></li><li><a href="/arbeit">Arbeit</a></li>
<li><a href="/kreistag">Kreistag</a></li><li><a href="/karriere">Karriere</a></li></ul></nav>
<p>Sie sind hier: Startseite &gt; Arbeit &gt; Neue Wege</p>
</header>
<main>
<h1>Neue Wege in Arbeit</h1>
<p>5.400 Menschen im Landkreis beziehen Bürgergeld. Für 2025 stehen 6,2&nbsp;Mio.&nbsp;Euro für
ihre Eingliederung bereit. Drei Angebote stellen wir Ihnen hier vor.</p>

<h2>Spätzünder</h2>
<p>Wer mit 30 keinen Berufsabschluss hat, muss nicht für immer Helfer bleiben. Die Teilnehmenden
arbeiten weiter im Betrieb und bereiten sich, unterstützt von einem Coaching, auf die
Externenprüfung vor der Kammer vor. Das dauert 14 Monate und braucht acht Stunden in der Woche,
verteilt auf zwei Abende und den Samstag. Das Bildungswerk Obere Wehr begleitet die Gruppe.</p>
<p>Für die 20 Teilnehmenden des ersten Jahrgangs (1.&nbsp;Oktober 2022 bis 30.&nbsp;November 2023)
wurden 78.400&nbsp;Euro aufgewendet, 3.920&nbsp;Euro pro Kopf; bewilligt waren 86.000&nbsp;Euro.
13 haben die Prüfung bestanden, drei wiederholen sie. Bezahlt wird aus der Freien Förderung
(§&nbsp;16f SGB&nbsp;II).</p>

<h2>Rufbus zur Schicht</h2>
<p>Um 4:30&nbsp;Uhr fährt kein Linienbus. Deshalb erproben wir vom 10.12.2023 bis zum 09.12.2025
einen Rufbus ins Industriegebiet, eine Mobilitätshilfe, die es im Land Baden-Württemberg so noch
nicht gab. Sie darf höchstens 365.000&nbsp;Euro kosten; die Hälfte übernimmt das Land. Ein
Einzelfahrschein kostet die Fahrgäste 2,80&nbsp;Euro.</p>
<p>Nach zwölf Monaten nutzten 64 Personen den Bus regelmäßig, erwartet hatten wir 100. 31 von ihnen
haben nach eigenen Angaben nur deshalb eine Stelle angenommen.</p>

<h2>Klarsicht*</h2>
<p>Überschuldete Menschen kommen zur Sprechstunde gleich neben der Anmeldung, denn die
Schuldnerberatung der Sozialstation Wehrstetten e.&nbsp;V. sitzt seit dem 1.&nbsp;April 2022 im
Jobcenter. Grundlage ist §&nbsp;16a SGB&nbsp;II. Abgerechnet wird eine Fallpauschale von
385&nbsp;Euro je abgeschlossener Beratung. 2024 waren es 208 Beratungen und damit
80.080&nbsp;Euro.</p>
<ul>
<li>Bei 92 Ratsuchenden kam ein Vergleich mit den Gläubigern zustande.</li>
<li>Der Anteil der Lohnpfändungen bei neuer Arbeit sank um 13 Prozentpunkte auf 31&nbsp;Prozent.</li>
</ul>
<p class="fn">* Das Angebot Klarsicht wurde zum 31.03.2025 beendet. Bitte wenden Sie sich an die
Beratungsstelle im Rathaus.</p>
</main>
<aside><h3>Das könnte Sie auch interessieren</h3>
<ul><li><a href="/arbeit/antrag">Antrag online</a></li><li><a href="/sorge">Sorge und Pflege</a></li>
</ul></aside>
<footer><p>Landratsamt Wehrstetten · Schlossplatz 1 · Impressum · Datenschutz ·
Barrierefreiheit</p></footer>
</body>
</html>
"""


def district_page() -> None:
    (out() / "05_neue_wege_in_arbeit.html").write_text(PAGE, encoding="utf-8", newline="\n")

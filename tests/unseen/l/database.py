"""A page of a regional agency's collection (HTML): three entries with lists of terms."""

from __future__ import annotations

from tests.unseen.layout import out

ENTRIES: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Schichtwechsel",
        "Wer arbeitet und trotzdem Geld vom Jobcenter bekommt, wird im Alltag selten eingeladen. "
        "Ein kleines Team macht genau das.",
        (
            ("Wer", "Jobcenter Emscherau"),
            ("Für wen", "Aufstockerinnen und Aufstocker"),
            ("Zeit", "seit Mai 2015, wird fortgeführt"),
            ("Umfang", "190 beratene Personen im Jahr 2016; Schlüssel 1:120"),
            ("Budget", "68 T€ jährlich (1,0 VZÄ und Sachmittel)"),
            (
                "Bilanz 2016",
                "34 Personen haben den Leistungsbezug beendet, 58 ihre Arbeitszeit erhöht.",
            ),
        ),
    ),
    (
        "Mit Kind zur Lehrstelle",
        "Fünf Monate Vorbereitung auf eine Ausbildung in Teilzeit, mit Kinderbetreuung im Haus "
        "nebenan.",
        (
            ("Wer", "Bildungskreis Lippebruch gGmbH für das Jobcenter Kreis Lippebruch"),
            ("Für wen", "Junge Mütter"),
            ("Zeit", "01.02.2016 bis 30.06.2016 (5 Monate), 24 Stunden pro Woche"),
            ("Umfang", "12 Plätze, 12 Teilnehmerinnen"),
            ("Rechtsgrundlage", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
            ("Budget", "45.000,00 Euro lt. Zuschlag; das Kindergeld (190 Euro) bleibt anrechenbar"),
            (
                "Bilanz",
                "10 Frauen haben die Maßnahme abgeschlossen. 7 haben zum 1. August eine "
                "Ausbildung begonnen.",
            ),
        ),
    ),
    (
        "Wohnen. Arbeit. Weiter.",
        "Ohne Schlüssel kein Vertrag, ohne Vertrag kein Schlüssel: Das Projekt geht beides "
        "gleichzeitig an.",
        (
            ("Wer", "Stadt Hellwegheim, Fachbereich Soziales"),
            ("Für wen", "Wohnungslose Menschen"),
            ("Zeit", "1. April 2014 bis 31. März 2017"),
            ("Umfang", "30 Plätze, 74 Personen insgesamt; zwei Fachkräfte (1:15)"),
            ("Rechtsgrundlage", "§ 16a SGB II"),
            (
                "Budget",
                "insges. ca. 0,43 Mio. Euro; eingesparte Unterbringungskosten lt. Stadt: "
                "120.000 Euro",
            ),
            ("Bilanz", "21 Personen haben eine eigene Wohnung, 9 arbeiten."),
        ),
    ),
)
PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8">
<title>Ideenbörse – Regionalagentur Hellweg-Emscher</title>
<meta name="author" content="Regionalagentur Hellweg-Emscher">
<meta name="date" content="2017-06-20">
<style>dt{{font-weight:bold;float:left;width:9em}}dd{{margin-left:10em}}</style></head><body>
<header><nav><ul><li><a href="/">Start</a></li><li><a href="/termine">Termine</a></li>
<li><a href="/ideen" class="on">Ideenbörse</a></li></ul></nav></header>
<div class="cookie"><p>Diese Seite verwendet nur notwendige Cookies. <a href="#">Okay</a></p></div>
<main><h1>Ideenbörse SGB II</h1>
<p>Die Regionalagentur Hellweg-Emscher (Nordrhein-Westfalen) sammelt Beispiele aus ihren
Mitgliedskommunen. Letzte Änderung: 20.06.2017</p>
{entries}
</main>
<aside><h3>Förderaufruf</h3><p>Für 2018 stehen landesweit 5 Mio. Euro bereit.
<a href="/aufruf">Zum Aufruf</a></p></aside>
<footer><p>© Regionalagentur Hellweg-Emscher · Impressum · Datenschutz</p></footer>
</body></html>
"""


def practice_page() -> None:
    parts = []
    for name, lead, facts in ENTRIES:
        rows = "\n".join(f"<dt>{term}</dt><dd>{text}</dd>" for term, text in facts)
        parts.append(
            f"<article><h2>{name}</h2>\n<p>{lead}</p>\n<dl>\n{rows}\n</dl>\n"
            '<p><a href="#top">nach oben</a></p></article>'
        )
    path = out() / "05_ideenboerse.html"
    path.write_text(PAGE.format(entries="\n".join(parts)), encoding="utf-8")

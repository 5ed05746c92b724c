"""The page of a ministry's practice database (HTML): definition lists, menus, a teaser."""

from __future__ import annotations

from html import escape

from tests.unseen.layout import out

Entry = tuple[str, str, tuple[tuple[str, str], ...]]
ENTRIES: tuple[Entry, ...] = (
    (
        "Zweite Runde",
        "Wer lange nicht gearbeitet hat, probiert sich in drei Werkstätten aus, bevor es in "
        "einen Betrieb geht.",
        (
            ("Jobcenter", "Jobcenter Landkreis Saaletal-Ost"),
            ("Träger", "Werkstattverbund Saaletal e. V."),
            ("Zielgruppe", "Langzeitarbeitslose"),
            ("Laufzeit", "01.01.2021 bis 30.06.2023 (30 Monate)"),
            ("Teilnahmedauer", "12 Monate"),
            ("Wochenstunden", "25"),
            ("Plätze", "20, bisher 52 Eintritte"),
            ("Gesamtkosten", "225.000 Euro, bewilligt (Landesanteil 80 Prozent)"),
            (
                "Ergebnisse",
                "11 Personen in sozialversicherungspflichtiger Beschäftigung, 7 in einer "
                "Umschulung. Der Verbund wirbt mit 30.000 Euro Einsparung je Vermittlung; "
                "nachgeprüft ist das nicht.",
            ),
            ("Rechtsgrundlage", "§ 16f SGB II"),
        ),
    ),
    (
        "Brücke Kita",
        "Jobcenter und Kita beraten gemeinsam, in der Bring- und Abholzeit.",
        (
            ("Jobcenter", "Jobcenter Stadt Unstrutfeld"),
            ("Träger", "keiner (eigenes Personal)"),
            ("Zielgruppe", "Eltern mit Kindern unter drei Jahren"),
            ("Laufzeit", "laufend seit Januar 2020"),
            ("Reichweite", "135 Familien im Jahr"),
            ("Gesamtkosten", "keine Angabe"),
            ("Ergebnisse", "64 Kinder haben einen Betreuungsplatz bekommen"),
            ("Rechtsgrundlage", "§ 16a SGB II"),
        ),
    ),
    (
        "Digital-Werkstatt 45",
        "Vom Einschalten bis zur Online-Bewerbung, in Gruppen von höchstens sechs.",
        (
            ("Jobcenter", "Jobcenter Ilmgrund"),
            ("Träger", "Lernhaus Ilmgrund GmbH"),
            ("Zielgruppe", "Ältere ab 45 Jahren ohne Erfahrung am Rechner"),
            ("Laufzeit", "seit 01.10.2021"),
            ("Teilnahmedauer", "60 Stunden in 3 Monaten"),
            ("Kosten", "7,20 Euro je Teilnehmerstunde, also 432 Euro je Teilnehmer"),
            ("Teilnehmende", "94 Personen (Stand Dezember 2022)"),
            (
                "Ergebnisse",
                "81 Prozent schreiben ihre Bewerbung danach allein. Ein Leihgerät ist "
                "für die Zeit des Kurses versichert (Wert 380 Euro).",
            ),
            ("Rechtsgrundlage", "§ 45 SGB III (AVGS)"),
        ),
    ),
)

HEAD = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8">
<title>Praxisdatenbank Arbeit: Treffer | Thüringer Ministerium für Arbeit</title>
<meta name="author" content="Thüringer Ministerium für Arbeit">
<style>dt{font-weight:bold;float:left;width:12em}dd{margin-left:13em}</style></head>
<body>
<header><a href="#inhalt">Zum Inhalt springen</a>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/presse">Presse</a></li>
<li><a href="/foerderung">Förderung: 42 Mio. Euro bis 2027</a></li></ul></nav></header>
<p class="cookie">Diese Seite verwendet Cookies. <button>Nur notwendige</button></p>
<ol class="breadcrumb"><li>Arbeit</li><li>Praxisdatenbank</li><li>Suche</li></ol>
<main id="inhalt">
<h1>Praxisdatenbank Arbeit</h1>
<p>Ihre Suche ergab 3 Treffer (Land: Thüringen, Rechtskreis: SGB II).</p>
"""
TAIL = """</main>
<aside><h2>Aktuelles</h2><p>Neuer Aufruf: Für 2024 stehen 5,1 Mio. Euro für Landesprojekte
bereit. Skizzen bis 31.10.</p></aside>
<footer><p>Impressum | Datenschutz | Barrierefreiheit</p><p>Letzte Änderung: 12.01.2023</p></footer>
</body></html>
"""


def _entry(entry: Entry) -> str:
    name, summary, pairs = entry
    lines = "\n".join(f"<dt>{escape(key)}</dt><dd>{escape(text)}</dd>" for key, text in pairs)
    return (
        f"<article>\n<h2>{escape(name)}</h2>\n<p>{escape(summary)}</p>\n<dl>\n{lines}\n</dl>\n"
        '<p><a href="#">Drucken</a> | <a href="#">Merken</a></p>\n</article>\n'
    )


def ministry_database() -> None:
    page = HEAD + "".join(_entry(entry) for entry in ENTRIES) + TAIL
    (out() / "04_praxisdatenbank_thueringen.html").write_bytes(page.encode("utf-8"))

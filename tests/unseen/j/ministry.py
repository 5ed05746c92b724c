"""A ministry's page on a programme of its state (HTML): projects as lists of terms, and noise."""

from __future__ import annotations

from tests.unseen.layout import out

PROJECTS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Werkstück",
        "In der Werkstatt wird gelernt, was im Klassenzimmer nicht ging.",
        (
            ("Zuwendungsempfänger", "Lernstatt Ottenthal e. V."),
            ("Personenkreis", "Jugendliche ohne Schulabschluss"),
            ("Bewilligungszeitraum", "01.08.2020 bis 31.07.2022"),
            ("Zuwendung", "312.000 Euro (100 % Landesmittel, bewilligt)"),
            (
                "Umfang",
                "20 Plätze; 28 Wochenstunden; in der Regel 10 Monate; "
                "drei Fachkräfte auf 2,4 Stellen (VZÄ)",
            ),
            (
                "Stand der Umsetzung",
                "Von 43 Ausgetretenen haben 26 den Hauptschulabschluss nachgeholt (60,5 %), "
                "12 begannen eine Ausbildung.",
            ),
        ),
    ),
    (
        "Talwärts mobil",
        "Wo der Bus zweimal am Tag fährt, hilft ein Fahrdienst zur Arbeit und zur Kita.",
        (
            ("Zuwendungsempfänger", "Gemeindeverband Oberes Kreuztal"),
            ("Personenkreis", "Alleinerziehende und pflegende Angehörige im SGB-II-Bezug"),
            ("Bewilligungszeitraum", "seit 01.10.2019, laufend"),
            ("Zuwendung", "ca. 85.000 Euro pro Jahr"),
            (
                "Umfang",
                "60 Personen im Jahr. Ein Zuschuss zum Führerschein (bis zu 1.200 Euro je Person) "
                "kommt vom Jobcenter und ist nicht Teil der Zuwendung.",
            ),
            (
                "Stand der Umsetzung",
                "2020 haben 19 Personen eine Arbeit aufgenommen. Ohne Auto, mit Plan.",
            ),
        ),
    ),
    (
        "Kontor 4",
        "Buchführung, Preise, Akquise: Hilfe für kleine Betriebe, die nicht genug abwerfen.",
        (
            ("Zuwendungsempfänger", "Gründerhaus Ottenthal GmbH"),
            ("Personenkreis", "Selbstständige, die ergänzend Arbeitslosengeld II beziehen"),
            ("Bewilligungszeitraum", "01.01.2021 bis 31.12.2023"),
            ("Zuwendung", "1.150 bis 1.400 Euro je Teilnehmerin/Teilnehmer, je nach Modulzahl"),
            ("Umfang", "10 Module à 3 Std. in 5 Monaten; 48 Eintritte im ersten Jahr"),
            (
                "Stand der Umsetzung",
                "Ergebnisse liegen noch nicht vor. Der durchschnittliche Gewinn bei Eintritt lag "
                "bei 640 Euro im Monat.",
            ),
        ),
    ),
)
HEAD = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Chancenbrücke Saar – Ministerium für Arbeit und Teilhabe</title>
<meta name="author" content="Ministerium für Arbeit und Teilhabe, Saarland">
<style>dt { font-weight: bold } nav li { display: inline }</style>
</head>
<body>
<div class="cookie" role="dialog">Wir verwenden nur technisch notwendige Cookies.
<button>Verstanden</button></div>
<header><p>Ministerium für Arbeit und Teilhabe · Saarland</p>
<nav><ul><li><a href="#">Startseite</a></li><li><a href="#">Arbeit</a></li>
<li><a href="#">Förderprogramme</a></li><li><a href="#">Presse</a></li></ul></nav></header>
<main>
<h1>Landesprogramm „Chancenbrücke Saar“</h1>
<p>Mit dem Programm fördert das Saarland von 2019 bis 2023 Vorhaben vor Ort. Insgesamt stehen
dafür 5,2 Mio. Euro bereit. Anträge können laufend gestellt werden, ein Anspruch besteht nicht.
Drei Vorhaben stellen wir hier vor.</p>
"""
TAIL = """</main>
<aside><h2>Zum Thema</h2><ul><li><a href="#">Förderrichtlinie (PDF, 412 kB)</a></li>
<li><a href="#">Antragsformular</a></li></ul></aside>
<footer><p>Letzte Aktualisierung: 12.11.2021 · <a href="#">Impressum</a> ·
<a href="#">Datenschutz</a> · <a href="#">Barrierefreiheit</a></p></footer>
</body>
</html>
"""


def programme_page() -> None:
    parts = [HEAD]
    for number, (name, lead, terms) in enumerate(PROJECTS, 1):
        parts.append(f'<article id="vorhaben-{number}">\n<h2>{name}</h2>\n<p><em>{lead}</em></p>')
        parts.append("<dl>")
        parts += [f"<dt>{term}</dt>\n<dd>{text}</dd>" for term, text in terms]
        parts.append("</dl>\n</article>\n")
    parts.append(TAIL)
    (out() / "05_chancenbruecke.html").write_text("\n".join(parts), encoding="utf-8")

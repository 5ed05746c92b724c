"""A page of a federation with examples of its members: cards with terms (HTML)."""

from __future__ import annotations

from tests.unseen.layout import out

CARDS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Inklusionslotse",
        "Vom ersten Gespräch bis zum ersten Lohnzettel: Ein Lotse begleitet in den Betrieb.",
        (
            ("Auftraggebende Stelle", "Jobcenter Stadt Illerburg"),
            ("Adressatenkreis", "Menschen mit Schwerbehinderung oder Gleichstellung"),
            ("Projektzeitraum", "01.07.2016 – 30.06.2019"),
            ("Individuelle Teilnahme", "12 Monate"),
            ("Kapazität", "14 Plätze, Betreuungsrelation 1 : 7"),
            ("Aufwand", "113.400 Euro p.&nbsp;a.<sup>1</sup>"),
            ("Grundlage", "§ 16 Abs. 1 SGB II i.&nbsp;V.&nbsp;m. § 45 SGB III"),
            (
                "Bilanz",
                "2018 nahmen 26 Personen teil. 8 fanden sozialversicherungspflichtige Arbeit; 6 "
                "von 8 waren nach sechs Monaten noch beschäftigt (75&nbsp;%).",
            ),
        ),
    ),
    (
        "Mama macht&#8217;s möglich",
        "Vorbereitung auf eine Teilzeitausbildung, mit Kind und Stundenplan.",
        (
            ("Auftraggebende Stelle", "Jobcenter Landkreis Weißenried"),
            ("Durchführung", "Bildungshaus Weißenried e.&nbsp;V."),
            ("Adressatenkreis", "junge Mütter ohne Berufsabschluss"),
            ("Projektzeitraum", "01.11.2017 – 31.08.2018"),
            ("Individuelle Teilnahme", "10 Monate, wöchentlich 25 Stunden"),
            ("Kapazität", "15 Plätze; 16 Eintritte (eine Nachbesetzung)"),
            (
                "Aufwand",
                "106.500 Euro Gesamtkosten. Krippenplätze (220 Euro mtl.) bezahlt das Jugendamt.",
            ),
            (
                "Bilanz",
                "<ul><li>9 Teilzeitausbildungen begonnen</li><li>2 schulische Ausbildungen</li>"
                "<li>1 Arbeitsaufnahme</li><li>Übergangsquote 75&nbsp;% (12 von 16)</li></ul>",
            ),
        ),
    ),
    (
        "Schuldenfrei starten",
        "Schuldnerberatung im Jobcenter-Flur: kurzer Weg, keine Wartezeit.",
        (
            ("Auftraggebende Stelle", "Jobcenter Landkreis Talwang"),
            ("Adressatenkreis", "überschuldete Leistungsberechtigte"),
            ("Projektzeitraum", "seit 01.01.2009, laufend"),
            (
                "Aufwand",
                "Fallpauschale 395,00 Euro je Fall; 2018 insgesamt 83.740 Euro<sup>2</sup>",
            ),
            ("Grundlage", "§ 16a SGB II"),
            (
                "Bilanz",
                "2018 wurden 212 Personen beraten. 97 einigten sich außergerichtlich mit den "
                "Gläubigern, 41 gingen in die Verbraucherinsolvenz. Die Schulden betrugen im "
                "Mittel 17.600 Euro.",
            ),
        ),
    ),
)

PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font-family:sans-serif}}article{{border:1px solid #999;padding:1em;margin:1em}}
dt{{font-weight:bold;float:left;clear:left;width:12em}}dd{{margin-left:13em}}</style></head>
<body>
<header><nav><a href="/">Start</a> | <a href="/themen">Themen</a> | <a href="/spenden">Spenden</a>
</nav></header>
<main><h1>{title}</h1>
<p>Netzwerk Arbeit und Teilhabe Bayern e.&nbsp;V. – Beispiele aus den Regionen, gesammelt 2019.
Ihr Mitgliedsbeitrag (120 Euro im Jahr) macht diese Sammlung möglich.</p>
{cards}
<aside><p><sup>1</sup> Personal- und Sachkosten, ohne Eingliederungszuschüsse (2018: 61.200 Euro)
an Betriebe.</p><p><sup>2</sup> nach Abrechnung.</p></aside>
</main>
<footer><p>Wir verwenden Cookies. <a href="/impressum">Impressum</a></p></footer>
</body></html>
"""


def practice_page() -> None:
    cards = []
    for name, teaser, rows in CARDS:
        terms = "\n".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in rows)
        cards.append(
            f'<article class="karte"><h2>{name}</h2><p class="teaser">{teaser}</p>\n'
            f"<dl>\n{terms}\n</dl></article>"
        )
    page = PAGE.format(title="Praxisbörse Bayern", cards="\n".join(cards))
    (out() / "07_praxisboerse_bayern.html").write_text(page, encoding="utf-8")

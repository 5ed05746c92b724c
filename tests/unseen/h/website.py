"""A web page (HTML) with five offers: cards whose details fold out."""

from __future__ import annotations

from html import escape

from tests.unseen.h.text import flow, pairs
from tests.unseen.layout import out

CARDS = (
    (
        "Ü50 aktiv",
        "Noch lange nicht fertig: ein Angebot für Ältere ab 50 Jahren.",
        """
Ablauf | 6 Monate, 20 Stunden in der Woche; Werkstatt, Gesundheitstag, Betriebsbesuche

Plätze | 18, Einstieg jeden Montag

Kosten für das Jobcenter | 415 Euro je Platz und Monat

Bisher | 64 Eintritte seit Januar 2021; 19 haben eine Arbeit aufgenommen (29,7 %)

Grundlage | § 16 Abs. 1 SGB II mit § 45 SGB III

Ort | Bildungswerk Wendelau, Hafenstraße
""",
    ),
    (
        "Ausbildung in Teilzeit? Ja!",
        "Für junge Mütter, die einen Berufsabschluss wollen.",
        """
Ablauf | Vorbereitung: 6 Termine mit je 4 Stunden. Danach Begleitung in der Teilzeitausbildung

Laufzeit | 01.08.2021 – 31.07.2022

Plätze | 12

Kosten für das Jobcenter | 36.720,00 Euro (Vertragssumme)

Bisher | 7 von 12 Frauen haben eine Ausbildung begonnen (58 %)

Gut zu wissen | Die Ausbildungsvergütung (im Schnitt 724 Euro) wird angerechnet, es gibt aber
Freibeträge.
""",
    ),
    (
        "Gesund im Job und ohne",
        "Bewegung, Schlaf, Ernährung: freiwillig und ohne Attest.",
        """
Ablauf | 8 Wochen, einmal in der Woche 2 Stunden

Teilnehmende | 31 Personen im ersten Halbjahr 2022

Kosten für das Jobcenter | keine, die gesetzlichen Krankenkassen tragen das Angebot

Bisher | 26 von 31 sagen: „Mir geht es besser“ (84 %)

Gut zu wissen | Wer danach einen Kurs besucht, bekommt von der Kasse bis zu 75 Euro erstattet.
""",
    ),
    (
        "Arbeitsgelegenheit Tierheim",
        "Ein Einstieg mit vier Pfoten, für Menschen, die lange ohne Arbeit sind.",
        """
Ablauf | bis zu 9 Monate, 30 Stunden in der Woche

Plätze | 8

Kosten für das Jobcenter | 310 € je Platz und Monat (Maßnahmekostenpauschale)

Das bekommen Sie | 2,00 Euro je Stunde zusätzlich zum Arbeitslosengeld II

Bisher | 2021 haben 13 Menschen teilgenommen, 2 wurden vom Tierschutzverein übernommen

Grundlage | § 16d SGB II
""",
    ),
    (
        "Digital-Werkstatt",
        "Handy, Tablet, Jobbörse: üben statt ausfüllen.",
        """
Ablauf | 2 Wochen, vormittags

Teilnehmende | 139 Personen in elf Kursen im Jahr 2021

Kosten für das Jobcenter | 28.600 Euro im Jahr 2021 (abgerechnet)

Bisher | 104 Teilnehmende nutzen jetzt jobcenter.digital

Gut zu wissen | Leihgeräte: 45 Tablets, Anschaffung 13.900 Euro aus Mitteln des Kreises
""",
    ),
)
HEAD = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Unsere Angebote – Jobcenter Wendelau</title>
<style>.karten{display:grid;grid-template-columns:1fr 1fr;gap:1em}.karte{border:1px solid #ccc;
padding:1em;border-radius:8px}dt{font-weight:bold}</style></head><body>
<header><a href="/">Jobcenter Kreis Wendelau</a> (Schleswig-Holstein)
<nav><ul><li><a href="/geld">Geld</a></li><li><a href="/arbeit">Arbeit</a></li>
<li><a href="/kontakt">Termin</a></li></ul></nav></header>
<div class="hinweis" role="dialog">Diese Seite verwendet nur notwendige Cookies.
<button>Verstanden</button></div><main><h1>Unsere Angebote für Sie</h1>
"""
INTRO = """Fünf Angebote, die Sie ohne Antrag nutzen können. Sprechen Sie uns an! Insgesamt gibt
das Jobcenter im Jahr 2022 rund 5,3 Mio. Euro für Förderung aus."""
FOOT = """</main><footer><p>Stand: August 2022 · Seite drucken · Leichte Sprache</p>
<p>Öffnungszeiten: Mo–Do 8–12 Uhr</p></footer></body></html>
"""


def _card(name: str, lead: str, rows: str) -> str:
    items = "\n".join(
        f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in pairs(rows)
    )
    return (
        f'<article class="karte"><h2>{escape(name)}</h2><p class="lead">{escape(lead)}</p>\n'
        f"<details><summary>Mehr erfahren</summary>\n<dl>\n{items}\n</dl></details>"
        '<p><a href="/termin">Interesse? Termin vereinbaren</a></p></article>'
    )


def offer_cards() -> None:
    cards = "\n".join(_card(*card) for card in CARDS)
    page = f'{HEAD}<p>{flow(INTRO)}</p>\n<section class="karten">\n{cards}\n</section>\n{FOOT}'
    (out() / "05_angebote_wendelau.html").write_text(page, encoding="utf-8")

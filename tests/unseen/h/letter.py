"""A form letter (TXT): printed labels, dotted lines, what the office typed behind them."""

from __future__ import annotations

from tests.unseen.layout import out

WIDTH = 40
HEAD = """Jobcenter Kreis Dithmoor
Schleswig-Holstein
- Maßnahmemanagement -

An die
Regionale Koordinierungsstelle

                                                    Dithmoor, den 14.10.2016

Rückmeldung zur Abfrage "Maßnahmen für junge Menschen"
(bitte je Maßnahme EIN Blatt, Zutreffendes eintragen)

"""
FOOT = """
Anmerkungen:
Die Fahrtkosten lagen höher als gedacht (ländlicher Raum!). Im laufenden
Haushaltsjahr stehen insgesamt 4.150.000 EUR im EGT zur Verfügung.

Mit freundlichen Grüßen
im Auftrag

..........................
(Unterschrift, Stempel)
"""
LINES = (
    ("A. Allgemeines", None),
    ("Name der Maßnahme", "Nordlicht U25"),
    ("Träger", "Jugendwerk Dithmoor e. V."),
    ("Zielgruppe", "Jugendliche u. junge Erwachsene unter 25 Jahren ohne"),
    ("", "Schulabschluss"),
    ("Rechtsgrundlage", "§ 16 Abs. 1 SGB II i.V.m. § 45 SGB III"),
    ("Laufzeit", "01.09.2015 bis 31.08.2016"),
    ("Dauer je TN", "6 Monate, Verlängerung bis zu 12 Monate"),
    ("Wochenstunden", "28 (Zeitstd.)"),
    ("B. Teilnehmende", None),
    ("Plätze", "22"),
    ("Eintritte insgesamt", "41"),
    ("  davon weiblich", "17"),
    ("C. Personal", None),
    ("Soz.päd.", "2,0 VZÄ"),
    ("Psychologe/in", "0,5 VZÄ"),
    ("Betreuungsschlüssel", "1 : 11"),
    ("D. Kosten", None),
    ("Ansatz (Plan)", "148.500,00 EUR"),
    ("lt. Vertrag", "139.920,00 EUR"),
    ("abgerechnet (Ist)", "131.274,55 EUR"),
    ("Fahrtkosten TN (aus VB, gesondert)", "12.300,00 EUR"),
    ("E. Verbleib (6 Monate nach Austritt)", None),
    ("Ausbildung", "9"),
    ("Arbeit (svp)", "6"),
    ("Schule / Schulabschluss", "4"),
    ("Abbruch", "8"),
    ("Integrationsquote", "36,6 % (15 von 41)"),
    ("Prämie an Träger bei Vermittlung", "keine"),
)


def form_letter() -> None:
    lines = []
    for label, value in LINES:
        if value is None:
            lines += ["", label, "-" * len(label)]
        elif not label:
            lines.append(" " * (WIDTH + 1) + value)
        else:
            lines.append(f"{label} ".ljust(WIDTH, ".") + f" {value}")
    text = HEAD + "\n".join(lines).lstrip("\n") + "\n" + FOOT
    (out() / "09_formbrief_dithmoor.txt").write_text(text, encoding="utf-8")

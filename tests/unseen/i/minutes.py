"""Minutes of an advisory board in plain text, with three measures set out by dotted lines."""

from __future__ import annotations

from tests.unseen.layout import out

MINUTES = """ARGE STADT BRÜCKWALL (Sachsen)
Beirat
                                             Brückwall, 09.03.2010

N I E D E R S C H R I F T
über die 14. Sitzung des Beirates am 02.03.2010, 15.00 - 16.40 Uhr

TOP 1  Begrüßung, Protokoll der 13. Sitzung
Keine Einwände.

TOP 2  Haushalt
Für 2010 sind 6,1 Mio. EUR Eingliederungsmittel zugeteilt, davon ca.
2,3 Mio. EUR durch Verträge gebunden. Verwaltungskosten 4,8 Mio. EUR.

TOP 3  Einzelne Vorhaben
Die Geschäftsführung berichtet anhand der Tischvorlage:

3.1 Pluspunkt 50
    gedacht für ............. Ältere ab 50 Jahren
    in den Händen von ....... Sozialwerk Brückwall e.V.
    Stärke .................. 40 Pl.
    Verbleib ................ 9 Mon., 15 Std. wtl.
    Spanne .................. 1.1.2010 - 31.12.2010
    Geld .................... 151.200 EUR (= 315 EUR/Platz/Mon.),
                              lt. Vertrag
    gestützt auf ............ § 16 (1) SGB II, § 46 SGB III
    Bilanz 2009 ............. 118 TN, davon in Arbeit 19,5 % (23)
    Auf Frage der Kammer nach dem Lohn der Vermittelten: im Mittel
    7,80 EUR/Std.

3.2 Eltern-Kind-Werkstatt
    gedacht für ............. Alleinerziehende, Kind unter 6
    in den Händen von ....... noch offen (Ausschreibung läuft)
    Stärke .................. 16 Pl.
    Verbleib ................ 6 Mon., 20 Std. wtl.
    Spanne .................. 01.07.2010 - 30.06.2011
    Betreuung ............... 1:8
    Geld .................... höchstens 480 EUR je Platz u. Monat
    gestützt auf ............ § 46 SGB III
    Bilanz .................. entfällt, da neu - noch keine
                              Ergebnisse

3.3 Telefonaktion Herbst
    gedacht für ............. Marktnahe (Profillage Markt/Aktivierung)
    in den Händen von ....... ARGE selbst, 4 befristete Vollzeitkräfte
    Stärke .................. 1.860 Personen angerufen
    Spanne .................. 01.10.2009 - 31.12.2009
    Geld .................... 34.500 EUR (Personal), abgerechnet
    Bilanz .................. 214 Integrationen; 390 Termine wurden
                              nicht wahrgenommen
    Der Beirat begrüßt eine Wiederholung. Die passiven Leistungen,
    die dadurch wegfielen, schätzt die ARGE auf 640.000 EUR.

TOP 4  Verschiedenes
Nächste Sitzung: 08.06.2010.

gez. Protokollführung
"""


def advisory_minutes() -> None:
    path = out() / "08_niederschrift_beirat.txt"
    path.write_text(MINUTES, encoding="utf-8", newline="\n")

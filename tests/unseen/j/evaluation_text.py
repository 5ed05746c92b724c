"""What the institute's report says."""

from __future__ import annotations

TITLE = "Anders arbeiten mit Familien, Rückkehrenden und Suchtkranken"
OPENING = (
    "Der Bezirk Mittelhirschgau hat zwischen 2013 und 2015 drei Modelle gefördert; dafür waren "
    "zusammen 1,9 Mio. Euro im Haushalt eingestellt. Das Institut wurde beauftragt, Umsetzung und "
    "Wirkung zu untersuchen.",
    "Ausgewertet wurden die Förderdaten der Jobcenter, die Verwendungsnachweise der Träger und "
    "41 Leitfadeninterviews. Nur beim Familienkompass ließ sich nachträglich eine Vergleichsgruppe "
    "bilden.",
)
MODELS: tuple[tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]], ...] = (
    (
        "Familienkompass",
        (
            ("Umsetzung durch", "Jobcenter Landkreis Hirschgau"),
            ("Richtet sich an", "Eltern in Bedarfsgemeinschaften, in denen niemand arbeitet"),
            ("Modellzeitraum", "01.04.2013 – 31.03.2015"),
            ("Erreicht", "94 BG"),
            ("Mittlere Begleitdauer", "11 Monate"),
            ("Fallschlüssel", "1:20"),
            ("Ausgaben", "338.400 € (Verwendungsnachweis), d. h. 3.600 € je begleitete BG"),
            ("Rechtlich", "§ 45 SGB III"),
        ),
        (
            "Eine Fachkraft ist für die ganze Familie zuständig und trifft sie überwiegend zu "
            "Hause. In 25 der 94 Bedarfsgemeinschaften (26,6 %) nahm während der Begleitung "
            "wenigstens ein Elternteil eine sozialversicherungspflichtige Beschäftigung auf. In "
            "der Vergleichsgruppe von 188 ähnlichen Bedarfsgemeinschaften ohne Begleitung waren es "
            "im "
            "selben Zeitraum 16,0 %. Der Unterschied ist auf dem 5-Prozent-Niveau signifikant.",
        ),
    ),
    (
        "TaktGeber",
        (
            ("Umsetzung durch", "Jobcenter Stadt Ahrenstein mit der Akademie Ahrenstein gGmbH"),
            ("Richtet sich an", "Berufsrückkehrende nach der Familienphase"),
            ("Modellzeitraum", "01.09.2013 – 28.02.2015"),
            ("Erreicht", "25 Plätze, 61 Eintritte"),
            ("Mittlere Begleitdauer", "7 Monate"),
            ("Anwesenheit", "16 Std./Woche, ab dem 4. Monat 20 Std./Woche"),
            ("Ausgaben", "13 T€ je Monat (Vertragspreis)"),
            ("Rechtlich", "§ 45 SGB III"),
        ),
        (
            "Neun Personen brachen ab, überwiegend in den ersten vier Wochen. Von den 52 regulär "
            "Ausgetretenen gingen 21 (40,4 %) in sozialversicherungspflichtige Beschäftigung; "
            "weitere 7 nahmen einen Minijob auf. Eine Vergleichsgruppe stand hier nicht zur "
            "Verfügung, die Zahlen sind deshalb kein Wirkungsnachweis.",
            "Die Akademie berichtet, dass Betriebe vor allem die festen Wochentage schätzten. "
            "Tariflich lag der Einstieg bei 9,80 € in der Stunde.",
        ),
    ),
    (
        "Nachtfalter",
        (
            ("Umsetzung durch", "Suchthilfe Ahrenstein e. V."),
            ("Richtet sich an", "Arbeitslose mit Suchterkrankung"),
            ("Modellzeitraum", "laufend seit Mai 2014"),
            ("Erreicht", "33 Personen (Stichtag 31.12.2014)"),
            ("Ablauf", "6 Termine mit je 4 Stunden, danach offene Gruppe am Abend"),
            ("Ausgaben", "k. A."),
            ("Rechtlich", "§ 16a Nr. 4 SGB II (Suchtberatung)"),
        ),
        (
            "Die Gruppe trifft sich, wenn andere Stellen geschlossen haben. In den Interviews "
            "beschreiben die Teilnehmenden mehr Tagesstruktur; Integrationszahlen wurden nicht "
            "erhoben. Die Folgekosten einer unbehandelten Sucht schätzt die Literatur auf rund "
            "14.000 € je Person und Jahr.",
        ),
    ),
)
CLOSING = (
    "Alle drei Modelle leben von Verlässlichkeit: feste Personen, feste Zeiten, kurze Wege. "
    "Der Bezirk sollte den Familienkompass fortführen und bei TaktGeber eine Vergleichsgruppe von "
    "Anfang an einplanen.",
)
OVERVIEW = (
    ("Modell", "Erreicht", "In Beschäftigung"),
    ("Familienkompass", "94 BG", "26,6 %"),
    ("TaktGeber", "61 Eintritte", "40,4 %"),
    ("Nachtfalter", "33 Personen", "nicht erhoben"),
)

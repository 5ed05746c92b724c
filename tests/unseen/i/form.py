"""A survey form of a working group of counties (PDF), filled in by three offices."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

FIELDS = (
    "1 Kurzname des Vorhabens",
    "2 Meldende Stelle",
    "3 Für wen gedacht?",
    "4 Anlass",
    "5 Was geschieht?",
    "6 Umsetzung durch",
    "7 Kapazität / Inanspruchnahme",
    "8 Verweildauer je Person, zeitl. Umfang",
    "9 Von – bis",
    "10 Personaleinsatz",
    "11 Finanzvolumen",
    "12 Mittelherkunft",
    "13 Vorschrift",
    "14 Bisherige Wirkung (bitte Zahlen!)",
    "15 Würden Sie es wieder so machen?",
    "16 Rückfragen an",
)
FIRST = (
    "Brücke 25",
    "Jobcenter Landkreis Ilmhausen",
    "unter 25-Jährige ohne Schulabschluss",
    "Im Herbst 2009 war jeder dritte arbeitslose Jugendliche im Kreis ohne Abschluss.",
    "Werkstatt (Holz, Farbe, Küche) und Unterricht im Wechsel, sozialpädagog. Begleitung, "
    "Vorbereitung auf die externe Prüfung",
    "[ ] eigenes Personal   [x] Dritte, und zwar: Bildungswerk Ilmhausen GmbH (Maßnahme nach "
    "Vergabe)",
    "24 Plätze, laufender Einstieg; in der gesamten Zeit 78 Eintritte",
    "6 Monate, Verlängerung bis zu 12; 30 Std./Woche",
    "01.09.2010 – 31.08.2012",
    "1:12 (Anleiter und Soz.-päd. zusammen)",
    "287.424,- € für die gesamte Laufzeit (Vertragssumme). Fahrkosten der TN (rd. 34,50 €/Monat) "
    "werden gesondert erstattet.",
    "Eingliederungstitel",
    "§ 16 Abs. 1 SGB II i.V.m. § 46 SGB III (a.F.)",
    "In Ausbildung: 19 TN, in Arbeit: 7 TN. Den Hauptschulabschluss haben 14 TN nachgeholt. "
    "Abbruchquote 21,8 % (17 von 78)",
    "[x] ja   [ ] nein   [ ] mit Änderungen:",
    "Teamleitung U25",
)
SECOND = (
    "Familienrunde",
    "Jobcenter Landkreis Auental",
    "Eltern, die beide ohne Arbeit sind",
    "Zwei Akten, zwei Fallmanager, keiner kannte den anderen.",
    "Eine Fachkraft für die ganze Bedarfsgemeinschaft, Hausbesuch am Anfang, danach Gespräche "
    "alle drei Wochen, Jugendamt mit am Tisch",
    "[x] eigenes Personal   [ ] Dritte, und zwar:",
    "rd. 120 Bedarfsgemeinschaften",
    "offen, im Schnitt 14 Monate",
    "seit 2. Halbjahr 2011, laufend",
    "2,5 VZÄ im Fallmanagement; Schlüssel 1:50 bzw. (ab 2013) 1:65",
    "Personal aus dem Bestand, nicht beziffert. Sachkosten 13 T€ jährlich.",
    "Verwaltungshaushalt",
    "entfällt",
    "17 BG sind ganz aus dem Bezug ausgeschieden, bei 41 BG ist der Hilfebedarf kleiner "
    "geworden. Eingesparte passive Leistungen lt. Controlling 214.000 €.",
    "[ ] ja   [ ] nein   [x] mit Änderungen: Jugendamt von Anfang an",
    "Bereichsleitung Fallmanagement",
)
THIRD = (
    "Zurück ins Tun",
    "Jobcenter Stadt Grünfurt",
    "Kunden im Langzeitleistungsbezug mit psychischen Erkrankungen (keine akute Krise!)",
    "Ärztlicher Dienst: „nur unter 3 Std. belastbar“ – und dann?",
    "Belastungserprobung in kleinen Schritten, Ergotherapie, Einzelgespräche",
    "[ ] eigenes Personal   [x] Dritte, und zwar: Tagwerk Grünfurt e. V.",
    "15 gleichzeitig; insgesamt 31 TN",
    "120 Tage (6 Monate); 4 h tägl. = 20 Std./Wo.",
    "01.03.2012 bis 28.02.2013",
    "zwei Fachkräfte, zus. 1,75 VZÄ",
    "geplant ca. 96 T€, abgerechnet 91.800,00 €",
    "Eingliederungstitel",
    "§ 16f SGB II",
    "9 TN wechselten in eine Folgemaßnahme, 3 TN in einen Minijob, 2 TN in svB-Beschäftigung.",
    "[x] ja   [ ] nein   [ ] mit Änderungen:",
    "Sachgebiet Markt",
)


def reporting_form() -> None:
    s = styles("Arial", 9.5)
    story: list[Any] = []
    for number, answers in enumerate((FIRST, SECOND, THIRD), start=1):
        if number > 1:
            story.append(PageBreak())
        story.append(Paragraph("Meldebogen „Bewährtes aus der Praxis“", s["h1"]))
        story.append(
            Paragraph(
                "Arbeitskreis SGB II der Landkreise in Thüringen – Umfrage Juni 2013. Bitte höchstens "
                f"eine Seite je Vorhaben, Rücklauf bis 28.06.2013. Bogen {number} von 3",
                s["small"],
            )
        )
        rows: list[list[Any]] = [
            [Paragraph(label, s["cellb"]), text]
            for label, text in zip(FIELDS, answers, strict=True)
        ]
        story.append(gap(2))
        story.append(grid(rows, [52, 114], s, head=0))
        story.append(gap(3))
        story.append(
            Paragraph(
                "Mit der Rücksendung stimmen Sie der Weitergabe an die Mitglieder des "
                "Arbeitskreises zu. Feld 11: Bitte keine Regelleistungen.",
                s["small"],
            )
        )
    pdf(
        "01_meldebogen_bewaehrtes.pdf",
        "Meldebogen Bewährtes aus der Praxis",
        "Arbeitskreis SGB II der Landkreise in Thüringen",
        story,
        footer="AK SGB II Thüringen, Meldebogen 2013",
    )

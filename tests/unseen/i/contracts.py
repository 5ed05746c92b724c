"""A list of running contracts (PDF, landscape): one table over several pages, header repeated."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

HEAD = [
    "Nr.", "Produkt / Auftragnehmer", "Personenkreis, Inhalt", "§§", "Kap.", "ind. Dauer", "Std./W.",
    "Bindung", "Preis (EUR)", "Ausgabe 2013 (EUR)", "Austritte / dav. in Arbeit",
]  # fmt: skip
ROWS = [
    [
        "1",
        "<b>AktivCenter Osterhain</b><br/>bfo Bildung GmbH",
        "Langzeitarbeitslose. Offener Bereich, Werkstätten, Bewerbungswerkstatt, wöchentliches "
        "Einzelgespräch. Zuweisung durch die IFK nach Profiling; Gruppe wechselt laufend.",
        "§ 45 SGB III", "60", "4 Mon.", "20", "01.07.2013 – 30.06.2015",
        "312,50 je TN-Platz/Monat", "112.500,00", "61 / 17",
    ],
    [
        "2",
        "<b>Perspektive Pflege</b><br/>Pflegeschule Osterhain e. V.",
        "Berufsrückkehrerinnen. Vorbereitung auf die Pflegehelferausbildung, Praktikum von vier "
        "Wochen in zwei Einrichtungen, Lernen in Teilzeit, Kinderbetreuung im Haus.",
        "§ 45 SGB III", "15", "8 Mon.", "30", "01.09.2013 – 30.04.2014",
        "58.800,00 gesamt", "29.400,00", "–",
    ],
    [
        "3",
        "<b>Schuldenfrei in Arbeit</b><br/>Schuldnerberatung der Caritas Osterhain",
        "Überschuldete Leistungsberechtigte. Haushaltsplan, Verhandlung mit Gläubigern, "
        "Vorbereitung der Insolvenz; Abrechnung je Fall nach Abschlussbericht.",
        "§ 16a SGB II", "–", "bis 6 Mon.", "–", "seit 01.01.2010, unbefristet",
        "185,– je Fall", "14.245,00 (77 Fälle)", "52 / –",
    ],
    [
        "4",
        "<b>Junge Chance</b><br/>Kolping-Werkstatt Osterhain gGmbH",
        "Jugendliche unter 25 ohne Ausbildung. Produktion für echte Kunden, Berufsschule an zwei "
        "Tagen, erlebnispädagogische Woche im Frühjahr, Elterngespräche.",
        "§ 45 SGB III", "24", "12 Mon.", "35", "01.09.2013 – 31.08.2014",
        "182.880,00 gesamt", "60.960,00", "–",
    ],
    [
        "5",
        "<b>Kunterbunt (Sozialkaufhaus)</b><br/>Dienste am Markt e. V.",
        "Langzeitleistungsbezieher. Arbeitsgelegenheit in Annahme, Lager, Verkauf; zusätzlich und "
        "im öffentlichen Interesse, Beirat hat am 12.11.2012 zugestimmt.",
        "§ 16d SGB II", "28", "6–12 Mon.", "30", "01.01.2013 – 31.12.2013",
        "248,00 je Platz/Monat, zzgl. MAE 1,25/Std.", "79.994,88 (Ausl. 96 %)", "49 / 9",
    ],
    [
        "6",
        "<b>Weitblick</b><br/>Reha-Zentrum Osterhain GmbH",
        "Menschen mit psychischen Erkrankungen. Kleine Gruppen, Arbeitserprobung ab 10 Std./W. mit "
        "Steigerung, ärztliche Sprechstunde im Haus, Nachgehen bei Abwesenheit.",
        "§ 16f SGB II", "12", "9 Mon.", "15", "01.02.2013 – 31.01.2015",
        "195.840,00 gesamt", "89.760,00", "11 / 2",
    ],
]  # fmt: skip


def contract_list() -> None:
    s = styles("Narrow", 9.5)
    width: list[float] = [9, 31, 50, 19, 12, 17, 17, 24, 26, 28, 23]
    total = ["", "<b>Summe</b>", "", "", "", "", "", "", "", "386.859,88", ""]
    story = [
        Paragraph("Vertragsliste Eingliederung – Stand 31.12.2013", s["h1"]),
        Paragraph(
            "Jobcenter Landkreis Osterhain (Bayern), Sachgebiet Einkauf und Controlling. Aufgeführt "
            "sind alle Verträge mit Bindung über den Jahreswechsel sowie die im Jahr 2013 "
            "ausgelaufenen. Der Eingliederungstitel 2013 betrug 2,3 Mio. Euro. Kap. = Zahl der Plätze, "
            "die gleichzeitig besetzt werden können. Austritte zählen das Jahr 2013; „in Arbeit“ nach "
            "eigener Erhebung, einen Monat nach dem Austritt.",
            s["body"],
        ),
        gap(2),
        grid([HEAD, *ROWS, total], width, s),
        gap(3),
        Paragraph("bfo = Bildungsforum Osterhain; MAE = Mehraufwandsentschädigung.", s["small"]),
    ]
    pdf(
        "07_vertragsliste_2013.pdf",
        "Vertragsliste Eingliederung 2013",
        "Jobcenter Landkreis Osterhain",
        story,
        header="Vertragsliste Eingliederung 2013",
        footer="Jobcenter Landkreis Osterhain",
        pagesize=landscape(A4),
        margin=18 * mm,
    )

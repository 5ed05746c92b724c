"""A yearly integration report, a paper for a council and a table that runs over pages (PDF)."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

MEASURES = (
    (
        "Aktivierungszentrum Selde",
        "Eingangsangebot für alle neuen Kundinnen und Kunden (§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 1 SGB III). Die "
        "Teilnahme ist auf sechs Wochen angelegt, an 30 Stunden je Woche. Es unterrichten sieben Lehrkräfte.",
    ),
    (
        "Werkstatt Perspektive",
        "Arbeitsgelegenheiten nach § 16d SGB II in Holz, Metall und Garten für Menschen, die seit Jahren keinen Kontakt "
        "mehr zum Erwerbsleben haben. Zugewiesen wird für neun Monate, höchstens 25 Stunden wöchentlich. Die "
        "Mehraufwandsentschädigung beträgt 1,50 € je Stunde. Der Anleitungsschlüssel liegt bei 1:12.",
    ),
    (
        "Frauen starten durch",
        "Das Angebot der Gleichstellungsstelle und des Jobcenters wendet sich an allein erziehende Mütter. 20 "
        "Wochenstunden, sieben Monate, Kinderbetreuung im Haus. Gegenüber dem Vorjahr (2020: 61 Eintritte, "
        "Integrationsquote 29,5 %) wurde ein Kurs mehr angeboten.",
    ),
    (
        "Jugendhaus Kompass",
        "Aufsuchende Hilfe nach § 16h SGB II für junge Menschen, die von den Sozialleistungssystemen nicht mehr erreicht "
        "werden. Das Jugendhaus wird seit dem 1. August 2019 gemeinsam mit dem Jugendamt betrieben, das weitere "
        "112 T€ aus eigenem Haushalt beisteuert.",
    ),
    (
        "Gesundheit im Blick",
        "Fallmanagement mit ärztlicher und psychologischer Beratung für Kundinnen und Kunden mit Depressionen, Ängsten "
        "oder Suchtproblemen. Ein Fallmanager betreut 50 Personen statt der sonst üblichen 160. Die mittlere "
        "Verweildauer lag bei elf Monaten; das Projekt endet am 31.12.2022.",
    ),
    (
        "Sprache und Handwerk",
        "Vormittags Deutsch, nachmittags Betrieb: 35 Stunden wöchentlich, acht Monate lang, für Geflüchtete mit "
        "B1-Niveau. 13 Teilnehmende haben eine Lehre begonnen. Der Träger zahlt Fahrkosten von höchstens 63 € im Monat.",
    ),
)
FIGURES = [
    ["Maßnahme", "Eintritte", "Bestand (Ø)", "Ausgaben in T€", "Integrationsquote in %"],
    ["Aktivierungszentrum Selde", "412", "96", "874,5", "31,2"],
    ["Werkstatt Perspektive", "138", "54", "612,0", "14,5"],
    ["Frauen starten durch", "74", "31", "198,4", "35,1"],
    ["Jugendhaus Kompass", "63", "22", "341,2", "41,3"],
    ["Gesundheit im Blick", "117", "40", "226,0", "18,8"],
    ["Sprache und Handwerk", "58", "29", "254,8", "22,4"],
    ["Summe", "862", "272", "2.506,9", "27,3"],
]


def integration_report() -> None:
    s = styles("Times", 10.5)
    story: list[Any] = [
        gap(60),
        Paragraph("Eingliederungsbericht 2021", s["title"]),
        Paragraph("Kommunales Jobcenter Kreis Oberselde", s["h2"]),
        Paragraph("Zugelassener kommunaler Träger, Niedersachsen", s["body"]),
        PageBreak(),
        Paragraph("1 Das Jahr im Überblick", s["h1"]),
        Paragraph(
            "Das zweite Jahr der Pandemie hat die Arbeit des Kommunalen Jobcenters geprägt. Die Zahl der "
            "Bedarfsgemeinschaften sank um 3,4 % auf 6.212. Für Leistungen zur Sicherung des Lebensunterhalts wurden 68,3 Mio. € "
            "ausgezahlt. Der Eingliederungstitel betrug 14,2 Mio. €, verausgabt wurden davon 12,9 Mio. € (90,8 %). "
            "Insgesamt gelangen 2.384 Integrationen in Erwerbstätigkeit, das entspricht einer Quote von 26,1 %.",
            s["just"],
        ),
        Paragraph(
            "Der Mindestlohn stieg zum 1. Juli 2021 auf 9,60 € und erleichterte es, bedarfsdeckend zu vermitteln. "
            "Im Verwaltungshaushalt waren 187,5 Stellen besetzt.",
            s["just"],
        ),
        Paragraph("2 Eigene Maßnahmen", s["h1"]),
        Paragraph(
            "Neben den gesetzlichen Regelinstrumenten hält der Kreis sechs eigene Maßnahmen vor. Ihre Zahlen "
            "stehen in Tabelle 4, die Beschreibung folgt im Text.",
            s["just"],
        ),
    ]
    for number, (title, text) in enumerate(MEASURES, 1):
        story += [Paragraph(f"2.{number} {title}", s["h2"]), Paragraph(text, s["just"])]
    story += [
        gap(),
        Paragraph("Tabelle 4: Eigene Maßnahmen im Jahr 2021", s["h3"]),
        grid(FIGURES, [58, 22, 26, 30, 30], s, right_from=1),
        Paragraph(
            "Integrationsquote: Anteil der Eintritte, auf die binnen sechs Monaten eine sozialversicherungspflichtige "
            "Beschäftigung oder Ausbildung folgt. Quelle: Fachverfahren, eigene Auswertung, Stand 31.03.2022.",
            s["small"],
        ),
        Paragraph("3 Ausblick", s["h1"]),
        Paragraph(
            "Für 2022 sind Eingliederungsmittel von 13,6 Mio. € angekündigt. Alle sechs Maßnahmen werden fortgeführt; über "
            "ein Angebot für Selbstständige wird im Herbst entschieden.",
            s["just"],
        ),
    ]
    author = "Kommunales Jobcenter Kreis Oberselde"
    pdf(
        "02_eingliederungsbericht_2021.pdf",
        "Eingliederungsbericht 2021",
        author,
        story,
        "Eingliederungsbericht 2021",
    )


def council_paper() -> None:
    s = styles("Arial", 10)
    head = [
        ["Stadt Ahlenkirch", "Beschlussvorlage"],
        ["Fachbereich 5 – Soziales und Jugend", "Vorlage Nr. 118/2023 – öffentlich"],
        [
            "Beratungsfolge",
            "Jugendhilfeausschuss 12.10.2023 (Vorberatung)<br/>Stadtrat 09.11.2023 (Entscheidung)",
        ],
    ]
    costs = [
        ["Finanzielle Auswirkungen", "2024", "2025", "gesamt"],
        ["Personalaufwand", "198.000 €", "204.000 €", "402.000 €"],
        ["Sachaufwand", "42.000 €", "42.000 €", "84.000 €"],
        ["Aufwand gesamt", "240.000 €", "246.000 €", "486.000 €"],
        ["Erstattung Jobcenter (60 v. H.)", "144.000 €", "147.600 €", "291.600 €"],
        ["Belastung der Stadt (40 v. H.)", "96.000 €", "98.400 €", "194.400 €"],
    ]
    story: list[Any] = [
        grid(head, [80, 86], s, head=0),
        Paragraph("Betreff: Fortführung des Projekts „Talentschmiede Nord“ bis Ende 2025", s["h2"]),
        Paragraph("Beschlussvorschlag", s["h3"]),
        Paragraph(
            "Der Stadtrat beschließt, das Projekt „Talentschmiede Nord“ in der Zeit vom 01.01.2024 bis zum 31.12.2025 "
            "gemeinsam mit dem Jobcenter Ahlenkirch fortzuführen. Die Verwaltung wird ermächtigt, den "
            "Kooperationsvertrag mit der Jugendwerkstatt Ahlenkirch e. V. zu verlängern.",
            s["body"],
        ),
        Paragraph("Sachverhalt", s["h3"]),
        Paragraph(
            "Im nördlichen Rheinland-Pfalz bleibt etwa jeder neunte Schulabgänger zunächst ohne Anschluss. Die „Talentschmiede "
            "Nord“ arbeitet mit 18- bis 24-Jährigen, die weder in Schule noch in Ausbildung oder Arbeit sind "
            "und Termine bei der Berufsberatung nicht wahrnehmen. Vorgehalten werden 30 Plätze. Drei sozialpädagogische "
            "Vollzeitkräfte begleiten die jungen Leute im Verhältnis 1:10, im Mittel acht Monate lang. "
            "Rechtsgrundlagen sind § 16h SGB II und § 13 SGB VIII.",
            s["body"],
        ),
        Paragraph(
            "Vom 01.01.2022 bis zum Stichtag 31.08.2023 wurden 104 junge Menschen aufgenommen. 37 davon sind in eine "
            "Ausbildung eingemündet, 21 in Arbeit; zwölf haben abgebrochen. Die Zielvorgabe des Rates (50 v. H. "
            "Einmündungen) wurde mit 55,8 v. H. übertroffen. In der ersten Förderphase 2022/2023 waren 452.000 € "
            "bewilligt; abgerechnet werden voraussichtlich 431.500 €.",
            s["body"],
        ),
        Paragraph(
            "Ein junger Mensch, der dauerhaft ohne Ausbildung bleibt, kostet die öffentliche Hand nach einer bundesweiten "
            "Schätzung rund 22.000 € im Jahr.",
            s["body"],
        ),
        grid(costs, [70, 32, 32, 32], s, right_from=1),
        gap(2),
        Paragraph(
            "Die Mittel sind im Teilhaushalt 05 (Gesamtansatz 12,4 Mio. €) veranschlagt. Deckung: Minderaufwand "
            "bei den Kosten der Unterkunft in Höhe von 350.000 €.",
            s["body"],
        ),
        Paragraph("Alternativen", s["h3"]),
        Paragraph(
            "Verzicht auf die Fortführung. Die Bundesmittel würden dann verfallen. Eine Kürzung auf 20 Plätze "
            "wurde geprüft und verworfen, weil die Werkstattmiete von 2.900 € monatlich gleich bliebe.",
            s["body"],
        ),
        Paragraph("Klimarelevanz: keine. Mitbestimmung: nicht berührt.", s["small"]),
    ]
    pdf("05_beschlussvorlage.pdf", "Beschlussvorlage 118/2023", "Stadt Ahlenkirch", story)


PLAN_HEAD = (
    "Lfd. Nr.|Bezeichnung, Durchführung|Vorschrift|Personenkreis|Vertragslaufzeit|TN-Plätze|Zuweisungs-<br/>dauer|"
    "Std./ Wo.|Ansatz 2024 in €|Vergabeart"
)
PLAN = (
    "1|Anker (Sozialdienste Flachsee)|§ 16f SGB II|Wohnungslose sowie von Wohnungsverlust bedrohte Personen|01.02.2024 – 31.01.2026|16|8 Mon.|15|118.400|freihändig",
    "2|Werkbank 2.0 (Berufsbildungshaus Flachsee)|§ 16d SGB II|eLB mit mehrfachen Vermittlungshemmnissen|01.01.2024 – 31.12.2024|60|6 Mon.|25|331.200|Zuwendung",
    "3|Durchblick (Lernkreis GmbH)|§ 45 SGB III|U25 ohne Schulabschluss|15.08.2023 – 14.08.2024|20|10 Mon.|35|184.000|Öff. Ausschreibung",
    "4|Kind und Kegel (Lernkreis GmbH)|§ 45 SGB III|Alleinerziehende|01.03.2024 – 28.02.2025|18|7 Mon.|20|97.650|Öff. Ausschreibung",
    "5|Sicherer Tritt (Reha-Verbund Flachsee)|§ 45 SGB III|psychisch Beeinträchtigte|01.05.2024 – 30.04.2025|12|9 Mon.|12|64.800|Besch. Ausschreibung",
    "6|Pflege-Einstieg (Akademie am See)|§ 81 SGB III|Geringqualifizierte|02.09.2024 – 01.09.2025|25|12 Mon.|38,5|n. n.|Bildungsgutschein",
    "7|Goldener Herbst (Berufsbildungshaus Flachsee)|§ 45 SGB III|Ältere ab 58 J.|01.01.2024 – 30.06.2024|22|3 Mon.|18|39.600|Öff. Ausschreibung",
    "8|Unterwegs (Streetwork-Verein)|§ 16h SGB II|schwer erreichbare junge Menschen|seit 01.07.2022 unbefr.|15|offen|–|142.300|Zuwendung",
    "9|Tandemcoaching (Jobcenter, eigenes Personal)|§ 16k SGB II|16i-Beschäftigte und ihre Familien|ab 01.04.2024|40|bis 12 Mon.|–|0 (Personal VKB)|keine",
    "10|Deutsch am Band (Sprachwerk eG)|§ 45 SGB III|Geflüchtete mit Arbeitszusage|01.06.2024 – 30.11.2024|14|6 Mon.|22|71.400|Besch. Ausschreibung",
)


def plan_table() -> None:
    s = styles("Arial", 9)
    rows = [PLAN_HEAD.split("|")] + [row.split("|") for row in PLAN]
    for row in rows[1:]:
        name, rest = row[1].split(" (", 1)
        row[1] = f"<b>{name}</b><br/>({rest}"
    rows.append(["", "Summe der Ansätze", "", "", "", "242", "", "", "1.049.350", ""])
    table = grid(rows, [11, 41, 22, 40, 30, 18, 24, 14, 26, 28], s)
    for line in range(1, len(rows)):
        table._argH[line] = 52
    story: list[Any] = [
        Paragraph("Maßnahmeplanung 2024", s["h1"]),
        Paragraph(
            "Jobcenter Region Flachsee – Anlage 2 zum Haushaltsplan. Eingliederungstitel 9,85 Mio. €. Der Ansatz ist der auf "
            "das Kalenderjahr entfallende Betrag.",
            s["body"],
        ),
        table,
        gap(),
        Paragraph(
            "TN = Teilnehmende, VKB = Verwaltungskostenbudget, n. n. = noch nicht beziffert, eLB = erwerbsfähige "
            "Leistungsberechtigte. Die Plätze sind Jahresdurchschnitte des Vertrags.",
            s["small"],
        ),
    ]
    name = "12_massnahmeplanung_2024.pdf"
    author = "Jobcenter Region Flachsee"
    pdf(name, "Maßnahmeplanung 2024", author, story, "Maßnahmeplanung 2024", pagesize=landscape(A4))

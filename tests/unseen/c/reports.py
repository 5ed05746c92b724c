"""A Land's collection, headings in the margin (PDF), and a yearly report with numbered measures (PDF)."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.layout import BLUE, gap, grid, pdf, styles

PAGES: list[tuple[str, str, dict[str, str]]] = [
    (
        "Erst mal ankommen",
        "Jobcenter Kreis Schwansen",
        {
            "Ausgangslage": "Fast jede dritte Person im Leistungsbezug berichtet von seelischen Belastungen. Auf einen Therapieplatz "
            "wartet man im Kreis etwa sieben Monate. In dieser Zeit geschieht oft nichts.",
            "Idee": "Menschen mit psychischen Erkrankungen bekommen einen festen Ort und eine feste Bezugsperson, bevor über Arbeit "
            "gesprochen wird. Kleine Schritte zählen, Fehlzeiten führen nicht sofort zum Ausschluss.",
            "Umsetzung": "Seit dem 1. März 2021 führt die Brücke Schwansen gGmbH das Angebot durch. Es gibt 12 Plätze. Wer kommt, bleibt in "
            "der Regel neun Monate und ist 15 Stunden pro Woche da. Auf eine sozialpädagogische Fachkraft kommen sechs Teilnehmende "
            "(Schlüssel 1:6).",
            "Wirkung": "Bis Ende 2021 haben 19 Personen teilgenommen. Drei nahmen eine Beschäftigung auf, vier begannen eine Umschulung, "
            "acht sind heute in therapeutischer Behandlung.",
            "Ressourcen": "Das Angebot kostet 97.200 Euro im Jahr (§ 45 SGB III). Daneben werden Fahrkosten erstattet, im Schnitt 48 Euro im "
            "Monat.",
        },
    ),
    (
        "Fachkraft mit Kind",
        "Jobcenter Stadt Fördehafen",
        {
            "Ausgangslage": "In der Stadt sind 1.930 Alleinerziehende auf Leistungen angewiesen, zwei Drittel davon ohne Berufsabschluss. "
            "Vollzeitkurse kommen für sie kaum infrage.",
            "Idee": "Eine Qualifizierung zur Betreuungskraft in Teilzeit, mit Unterricht nur während der Kita-Zeiten und einer "
            "Notfallbetreuung für die Kinder.",
            "Umsetzung": "Der letzte Durchgang lief vom 1. September 2020 bis zum 31. August 2021 mit 25 Wochenstunden. 16 Alleinerziehende "
            "haben ihn begonnen. Der Kurs dauert zwölf Monate.",
            "Wirkung": "14 Teilnehmerinnen haben die Prüfung bestanden. 11 der 16 arbeiten inzwischen in einer Einrichtung, das sind "
            "69 Prozent.",
            "Ressourcen": "Je Teilnehmerin fallen 8.940 Euro Lehrgangskosten an, bezahlt über Bildungsgutscheine (§ 81 SGB III). Für die "
            "bestandene Abschlussprüfung erhalten die Frauen eine Prämie von 1.500 Euro. Das Einstiegsgehalt liegt bei 2.350 Euro "
            "brutto in Vollzeit.",
        },
    ),
    (
        "Boot statt Bank",
        "Jobcenter Kreis Eidermarsch",
        {
            "Ausgangslage": "Etwa 140 junge Menschen im Kreis haben den Kontakt zu Schule, Ausbildung und Jobcenter verloren. Briefe bleiben "
            "ungeöffnet.",
            "Idee": "Streetworker sprechen schwer erreichbare junge Menschen dort an, wo sie sind, und laden sie in eine "
            "Bootswerft am Fluss ein. Niemand muss, jeder darf.",
            "Umsetzung": "Das Projekt nach § 16h SGB II lief vom 1. Juni 2019 bis zum 31. Mai 2022. 20 Plätze hielt die Werft vor. Eine feste "
            "Verweildauer gab es bewusst nicht.",
            "Wirkung": "57 junge Menschen wurden erreicht. 23 gehen wieder zur Schule oder machen eine Ausbildung, neun haben eine Arbeit "
            "gefunden.",
            "Ressourcen": "Für die drei Jahre wurden insgesamt 468.000 Euro ausgegeben, davon 382.500 Euro für Personal und 85.500 Euro für "
            "Sachkosten. Das Holz spendete eine Stiftung; sein Wert von 12.000 Euro ist darin nicht enthalten.",
        },
    ),
    (
        "Dorf-Sprechstunde",
        "Jobcenter Nordergeest",
        {
            "Ausgangslage": "Vom Rand des Kreises dauert die Fahrt zum Jobcenter mit dem Bus bis zu zwei Stunden. Eine Tageskarte kostet "
            "9,80 Euro, bei einem Regelsatz von 449 Euro viel Geld.",
            "Idee": "Nicht die Menschen kommen ins Amt, das Amt kommt aufs Dorf: aufsuchende Beratung für Langzeitleistungsbeziehende.",
            "Umsetzung": "Seit April 2018 sind zwei Integrationsfachkräfte mit einem Dienstwagen in elf Gemeinden unterwegs. Sie sitzen im "
            "Feuerwehrhaus, in der Bücherei oder am Küchentisch.",
            "Wirkung": "Im Jahr 2021 wurden 205 Personen beraten. 36 von ihnen konnten in Arbeit vermittelt werden.",
            "Ressourcen": "Zusätzliche Mittel werden nicht eingesetzt. Die Fachkräfte gehören zum Stammpersonal.",
        },
    ),
    (
        "Zurück an Bord",
        "Jobcenter Stadt Travemark",
        {
            "Ausgangslage": "Wer über 50 ist und seine Stelle verliert, bleibt in Travemark im Mittel 21 Monate arbeitslos. Die "
            "Arbeitslosenquote der Stadt lag 2021 bei 8,2 Prozent.",
            "Idee": "Ältere ab 50 Jahren erhalten ein Coaching, das auch nach der Einstellung weitergeht. Betriebe haben so einen "
            "Ansprechpartner.",
            "Umsetzung": "30 Plätze, sechs Monate Coaching, ein Coach betreut 15 Menschen (1:15). Das Angebot besteht seit dem 15. Januar 2020.",
            "Wirkung": "Von den 50 Teilnehmenden des Jahres 2021 fanden 22 eine sozialversicherungspflichtige Stelle (44 Prozent).",
            "Ressourcen": "Der Träger erhält 310 Euro je Platz und Monat. Hinzu kommt für Arbeitgeber ein Eingliederungszuschuss, im Mittel "
            "780 Euro monatlich, der nicht zu den Kosten des Coachings zählt. Grundlage ist § 45 SGB III.",
        },
    ),
]


def collection() -> None:
    s = styles("Narrow", 11)
    story: list[Any] = [
        gap(50),
        Paragraph("Gute Praxis 2022", s["title"]),
        Paragraph("Fünf Ideen aus den Jobcentern in Schleswig-Holstein", s["h1"]),
        gap(8),
        Paragraph(
            "Herausgegeben von der Landesarbeitsgemeinschaft der Jobcenter, Kiel 2022", s["body"]
        ),
        gap(20),
        Paragraph(
            "Die 15 Jobcenter des Landes haben 2021 zusammen 187,4 Millionen Euro für Eingliederung ausgegeben. Hinter "
            "solchen Summen stehen Ideen. Jede der folgenden Seiten stellt eine davon vor.",
            s["body"],
        ),
    ]
    for number, (name, office, parts) in enumerate(PAGES, 1):
        band = Table(
            [
                [
                    Paragraph(f'<font color="white" size="22">{number}</font>', s["body"]),
                    Paragraph(f'<font color="white" size="17"><b>{name}</b></font>', s["body"]),
                ],
                ["", Paragraph(f'<font color="white">{office}</font>', s["body"])],
            ],
            colWidths=[18 * mm, 148 * mm],
        )
        band.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (-1, -1), BLUE),
                    ("SPAN", (0, 0), (0, 1)),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                    ("TOPPADDING", (0, 0), (-1, 0), 8),
                ]
            )
        )
        rows = [
            [
                Paragraph(f'<font color="#1f3f66"><b>{head}</b></font>', s["body"]),
                Paragraph(text, s["body"]),
            ]
            for head, text in parts.items()
        ]
        body = Table(rows, colWidths=[34 * mm, 132 * mm])
        body.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
                    ("LINEBELOW", (0, 0), (-1, -2), 0.3, colors.lightgrey),
                ]
            )
        )
        story += [PageBreak(), band, gap(8), body]
    pdf(
        "01_gute_praxis_schleswig_holstein.pdf",
        "Gute Praxis 2022",
        "Landesarbeitsgemeinschaft der Jobcenter",
        story,
        footer="Gute Praxis 2022 · Schleswig-Holstein",
    )


CHAPTERS: list[tuple[str, str, list[str]]] = [
    (
        "h1",
        "1 Rahmenbedingungen",
        [
            "Im Jahresdurchschnitt 2022 waren im Landkreis 5.212 Menschen arbeitslos, davon 3.870 im Rechtskreis SGB II. Die "
            "Arbeitslosenquote betrug 7,4 Prozent und lag damit 0,3 Punkte unter dem Vorjahr. Das Jobcenter Lausitzbogen betreute 6.104 "
            "Bedarfsgemeinschaften mit 8.930 erwerbsfähigen Leistungsberechtigten."
        ],
    ),
    (
        "h1",
        "2 Finanzielle Ausstattung",
        [
            "Dem Jobcenter standen 2022 im Eingliederungstitel 9.846.000 Euro und im Verwaltungshaushalt 12,3 Mio. Euro zur Verfügung. Die "
            "Eingliederungsmittel wurden zu 96,4 Prozent ausgeschöpft.",
            "TABLE",
        ],
    ),
    (
        "h1",
        "3 Zielerreichung",
        [
            "Es gelangen 1.986 Integrationen, die Integrationsquote betrug 22,2 Prozent. Der Bestand an Langzeitleistungsbeziehenden sank um "
            "2,1 Prozent auf 6.015 Personen."
        ],
    ),
    (
        "h1",
        "4 Ausgewählte Maßnahmen",
        ["Im Folgenden werden vier Maßnahmen beschrieben, die das Jahr geprägt haben."],
    ),
    (
        "h2",
        "4.1 Aktivcenter Spreeauen",
        [
            "Das Aktivcenter nimmt Menschen auf, die neu in den Leistungsbezug kommen. Im Berichtsjahr wurden durchgehend 45 Plätze nach "
            "§ 45 SGB III vorgehalten, auf die 268 Eintritte entfielen. Die Zuweisung erfolgt für zwei Monate bei einer Anwesenheit von "
            "30 Stunden wöchentlich.",
            "Für die Maßnahme wurden 2022 insgesamt 226.800 Euro verausgabt. Das entspricht 420 Euro je Platz und Monat. Von den 252 "
            "Personen, die das Aktivcenter verließen, waren sechs Monate später 86 sozialversicherungspflichtig beschäftigt; die "
            "Eingliederungsquote liegt damit bei 34,1 Prozent.",
        ],
    ),
    (
        "h2",
        "4.2 Arbeitsgelegenheiten Tagebaurand",
        [
            "Am Rand des ehemaligen Tagebaus pflegen Langzeitarbeitslose Wege, Bänke und Pflanzungen. Für die Arbeitsgelegenheiten nach "
            "§ 16d SGB II waren 130 Plätze bewilligt, im Jahresdurchschnitt waren 110 besetzt. Die Teilnahme ist auf sechs Monate "
            "angelegt und umfasst 25 Stunden in der Woche.",
            "Die Träger erhielten eine Pauschale von 265 Euro je Teilnehmenden und Monat, zusammen 349.800 Euro im Jahr. Die "
            "Mehraufwandsentschädigung von 1,60 Euro je Stunde summierte sich auf weitere 211.500 Euro. 14 Teilnehmende wechselten in eine "
            "Beschäftigung, 37 in eine andere Maßnahme.",
        ],
    ),
    (
        "h2",
        "4.3 Familiencoach mobil",
        [
            "Seit dem 1. Juli 2021 begleiten drei Coaches eines freien Trägers Bedarfsgemeinschaften mit Kindern, und zwar bei ihnen zu Hause. "
            "Das auf § 16f SGB II gestützte Vorhaben endet am 30. Juni 2024. Gleichzeitig werden 60 Bedarfsgemeinschaften "
            "betreut, ein Coach ist für 20 zuständig. Eine Begleitung dauert zwölf Monate.",
            "Die Gesamtkosten der drei Jahre sind mit 583.200 Euro veranschlagt. Bis Ende 2022 hatten 31 Familien einen Betreuungsplatz "
            "gefunden; 17 Elternteile nahmen eine Arbeit auf. Eine externe Bewertung findet nicht statt, die Angaben stammen aus der "
            "eigenen Statistik.",
        ],
    ),
    (
        "h2",
        "4.4 Teilqualifizierung Logistik",
        [
            "An Geringqualifizierte richtet sich die Teilqualifizierung Logistik. 38 Personen sind 2022 eingetreten. Der Lehrgang dauert vier "
            "Monate in Vollzeit mit 38 Wochenstunden und wird nach § 81 SGB III gefördert.",
            "Die Ausgaben betrugen 171.000 Euro, je Teilnehmenden also 4.500 Euro. 29 Teilnehmende schlossen mit Zertifikat ab, 21 haben "
            "eine Stelle im Lager oder im Versand gefunden, wo nach Tarif 13,20 Euro in der Stunde gezahlt werden.",
        ],
    ),
    (
        "h1",
        "5 Ausblick auf 2023",
        [
            "Für 2023 ist ein Eingliederungstitel von 10,1 Mio. Euro angekündigt. Mit dem Bürgergeld steigt der Regelbedarf auf 502 Euro. Das "
            "Aktivcenter wird neu ausgeschrieben. Eine Verlängerung des Familiencoachs über 2024 hinaus ist noch nicht entschieden."
        ],
    ),
]


def annual_report() -> None:
    s = styles("Times", 11)
    budget = grid(
        [
            ["Ausgaben nach Art (in Euro)", "2021", "2022"],
            ["Aktivierung und Vermittlung", "3.104.000", "3.021.500"],
            ["Berufliche Weiterbildung", "1.877.300", "1.912.000"],
            ["Beschäftigung schaffende Leistungen", "3.390.100", "3.562.400"],
            ["Übrige", "1.012.800", "995.600"],
            ["Summe", "9.384.200", "9.491.500"],
        ],
        [86, 36, 36],
        s,
        right_from=1,
    )
    story: list[Any] = [
        gap(60),
        Paragraph("Eingliederungsbericht 2022", s["title"]),
        Paragraph("Jobcenter Lausitzbogen", s["h1"]),
        Paragraph("Land Brandenburg", s["body"]),
        PageBreak(),
        Paragraph("Inhalt", s["h2"]),
    ]
    for page, (_, head, _) in enumerate(CHAPTERS):
        story.append(
            Paragraph(f"{head} {'.' * (70 - len(head))} {3 if page < 6 else 4}", s["body"])
        )
    story.append(PageBreak())
    for level, head, paragraphs in CHAPTERS:
        story.append(Paragraph(head, s[level]))
        story += [budget if text == "TABLE" else Paragraph(text, s["just"]) for text in paragraphs]
    pdf(
        "02_eingliederungsbericht_lausitzbogen.pdf",
        "Eingliederungsbericht 2022",
        "Jobcenter Lausitzbogen",
        story,
        footer="Jobcenter Lausitzbogen",
        header="Eingliederungsbericht 2022",
    )

"""Running reports as PDF: a labour market programme and a provider's annual report."""

from __future__ import annotations

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles


def programme() -> None:
    s = styles("Times", 11)
    p = lambda text, kind="just": Paragraph(text, s[kind])  # noqa: E731
    story = [
        gap(55),
        p("Arbeitsmarkt- und Integrationsprogramm 2022", "title"),
        p("Jobcenter Kreis Tannenau", "h1"),
        gap(8),
        p(
            "Beschlossen von der Trägerversammlung am 9. Dezember 2021<br/>Am Gerberwall 14, 37999 Tannenau<br/>"
            "Servicetelefon 05599 80 12 00",
            "body",
        ),
        PageBreak(),
        p("1 Ausgangslage", "h1"),
        p(
            "Der Kreis Tannenau liegt im Süden Niedersachsens und zählt 142.300 Einwohnerinnen und Einwohner. Die "
            "Arbeitslosenquote lag im Oktober 2021 bei 5,8 Prozent und damit um 0,4 Prozentpunkte unter dem Wert "
            "des Vorjahres. Im Rechtskreis SGB II waren 2.640 Menschen arbeitslos gemeldet, 1.318 von ihnen seit "
            "mehr als einem Jahr."
        ),
        p(
            "Zum 1. Januar 2022 steigt der Regelbedarf für Alleinstehende auf 449 Euro. Für die Betriebe der Region "
            "wird sich im Jahresverlauf zudem die Anhebung des Mindestlohns auf 12,00 Euro auswirken. Die größten "
            "Arbeitgeber sind das Kreisklinikum, zwei Hersteller von Messtechnik und die Holzwirtschaft."
        ),
        p("<b>Tabelle 1: Eckwerte der Grundsicherung</b>", "body"),
        grid(
            [
                ["", "2019", "2020", "2021"],
                ["Erwerbsfähige Leistungsberechtigte", "5.206", "5.118", "4.912"],
                ["darunter im Langzeitleistungsbezug", "3.377", "3.402", "3.329"],
                ["Integrationsquote in %", "24,1", "19,8", "22,6"],
            ],
            [85, 25, 25, 25],
            s,
            right_from=1,
        ),
        gap(),
        p("2 Finanzielle Spielräume", "h1"),
        p(
            "Nach der Eingliederungsmittelverordnung entfallen auf das Jobcenter im kommenden Jahr rund 6,2 Mio. Euro "
            "im Eingliederungstitel und 9,85 Mio. Euro für Verwaltungskosten. Wie in den Vorjahren ist eine "
            "Umschichtung in den Verwaltungshaushalt notwendig; geplant sind 640.000 Euro. Damit stehen für die "
            "Förderung der Leistungsberechtigten gut 5,5 Mio. Euro bereit."
        ),
        p("3 Schwerpunkte der Integrationsarbeit", "h1"),
        p("3.1 Junge Menschen erreichen: „Kurve kriegen“", "h2"),
        p(
            "Nicht alle jungen Leute finden den Weg in die Beratung. Mit „Kurve kriegen“ suchen Jobcenter und Jugendamt "
            "seit dem 1. August 2020 gemeinsam unter 25-Jährige auf, zu denen der Kontakt abgerissen ist: an Treffpunkten, "
            "in der Notschlafstelle, bei Bekannten. Gefördert wird nach § 16h SGB II. Wegen der guten Nachfrage wird das "
            "Angebot 2022 auf 15 Plätze ausgebaut. Eine sozialpädagogische Fachkraft ist für höchstens fünf junge Menschen "
            "zuständig. Die Begleitung dauert im Mittel neun Monate; wer länger braucht, darf bleiben."
        ),
        p(
            "Für 2022 hat das Jobcenter hierfür 171.000 Euro eingeplant. Die Miete der Anlaufstelle von 14.400 Euro im "
            "Jahr trägt das Jugendamt aus eigenen Mitteln. Von den bis Ende Oktober 2021 begleiteten 38 jungen Menschen "
            "gingen sieben wieder zur Schule, neun begannen eine Ausbildung."
        ),
        p("3.2 Rückenwind für Alleinerziehende", "h2"),
        p(
            "Wer Kinder allein erzieht, braucht verlässliche Zeiten. „Rückenwind“ findet deshalb an fünf Vormittagen mit "
            "zusammen 20 Stunden in der Woche statt und pausiert in den Schulferien. Zwölf Plätze stehen zur Verfügung. "
            "Nach sechs Monaten ziehen Teilnehmende, Träger und Fallmanagement Bilanz; eine Verlängerung um bis zu drei "
            "Monate ist möglich. Das Vergabeverfahren nach § 45 SGB III wurde vom Regionalen Einkaufszentrum begleitet. "
            "Abgerechnet werden 486 Euro je Teilnehmerin und Monat. Seit dem Start im März 2021 haben 31 Personen "
            "teilgenommen, zehn von ihnen arbeiten inzwischen sozialversicherungspflichtig, vier haben eine Ausbildung "
            "in Teilzeit begonnen."
        ),
        p("3.3 Gesundheit stärken: Modellvorhaben „Balance“", "h2"),
        p(
            "Vom 1. Januar 2022 bis zum 31. Dezember 2023 erprobt das Jobcenter mit den gesetzlichen Krankenkassen das "
            "Modellvorhaben „Balance“. Angesprochen sind Leistungsberechtigte mit seelischen Belastungen, die sich eine "
            "Arbeitsaufnahme derzeit nicht zutrauen. 20 Plätze sind vorgesehen. Zwei Integrationsfachkräfte mit "
            "Zusatzausbildung begleiten die Gruppe im Rahmen ihrer normalen Arbeitszeit. Die Kursgebühren von 22.500 Euro "
            "übernehmen die Krankenkassen; dem Jobcenter entstehen keine eigenen Maßnahmekosten. Aussagen zur Wirkung "
            "sind noch nicht möglich."
        ),
        p("4 Geplanter Einsatz der Instrumente", "h1"),
        p(
            "Die folgende Übersicht zeigt, wie die Mittel verteilt werden. Die Eintritte beruhen auf den Erfahrungen der "
            "letzten beiden Jahre und berücksichtigen Bindungen aus Vorjahren nicht."
        ),
        p("<b>Tabelle 2: Eintritts- und Mittelplanung 2022</b>", "body"),
        grid(
            [
                ["Instrument", "Grundlage", "Eintritte (Plan)", "Ansatz in T€"],
                ["Maßnahmen bei einem Träger", "§ 45 SGB III", "820", "1.940"],
                ["Förderung der beruflichen Weiterbildung", "§ 81 SGB III", "160", "1.120"],
                ["Eingliederungszuschüsse", "§ 88 SGB III", "95", "410"],
                ["Arbeitsgelegenheiten", "§ 16d SGB II", "240", "685"],
                ["Einstiegsgeld", "§ 16b SGB II", "70", "98"],
                ["Teilhabe am Arbeitsmarkt", "§ 16i SGB II", "18", "1.250"],
                ["Freie Förderung", "§ 16f SGB II", "–", "57,5"],
                ["<b>Summe</b>", "", "<b>1.403</b>", "<b>5.560,5</b>"],
            ],
            [72, 35, 28, 28],
            s,
            right_from=2,
        ),
        gap(),
        p(
            "Bei den Eingliederungszuschüssen wird im Regelfall über sechs Monate gefördert. Unterjährig freie Mittel fließen "
            "in die berufliche Weiterbildung. Zum Jahresende 2021 waren 64 Beschäftigungsverhältnisse nach § 16i SGB II "
            "besetzt."
        ),
        p("5 Zielnachhaltung", "h1"),
        p(
            "Die Geschäftsführung berichtet der Trägerversammlung vierteljährlich. Für 2022 ist eine Integrationsquote von "
            "23,5 Prozent vereinbart; der Bestand an Langzeitleistungsbeziehenden soll um 1,5 Prozent sinken."
        ),
    ]
    pdf(
        "01_integrationsprogramm_tannenau.pdf",
        "Arbeitsmarkt- und Integrationsprogramm 2022",
        "Jobcenter Kreis Tannenau",
        story,
        footer="Arbeitsmarkt- und Integrationsprogramm 2022",
        header="Jobcenter Kreis Tannenau",
    )


def annual_report() -> None:
    s = styles("Arial", 10)
    p = lambda text, kind="body": Paragraph(text, s[kind])  # noqa: E731
    story = [
        gap(40),
        p("Jahresbericht 2021", "title"),
        p("Werkhof Arnsfelde gGmbH", "h1"),
        p("Beschäftigung · Qualifizierung · Nachbarschaft"),
        PageBreak(),
        p("Das Jahr in Zahlen", "h1"),
        p(
            "Der Werkhof Arnsfelde beschäftigte am Jahresende 112 Mitarbeiterinnen und Mitarbeiter und erzielte Erlöse von "
            "7,1 Mio. Euro (Vorjahr: 6,8 Mio. Euro). Aus Spenden kamen 34.000 Euro zusammen, sie flossen in den neuen "
            "Aufenthaltsraum. Der Umbau der Halle 3 kostete 1,35 Mio. Euro. Unser wichtigster Auftraggeber blieb das "
            "Jobcenter Arnsfelde, in dessen Auftrag wir vier Maßnahmen durchführten."
        ),
        p("Kettenglied – die Fahrradwerkstatt", "h1"),
        p(
            "In der Fahrradwerkstatt werden gespendete Räder zerlegt, instand gesetzt und an Menschen mit geringem Einkommen "
            "weitergegeben. Langzeitarbeitslose Männer und Frauen arbeiten hier in einer Arbeitsgelegenheit "
            "nach § 16d SGB II, in der Regel 25 Stunden je Woche und für die Dauer von zwölf Monaten. Sie erhalten 1,60 Euro "
            "Mehraufwandsentschädigung pro Stunde. 640 Räder verließen 2021 die Werkstatt.<super>1</super>"
        ),
        p("Aufwind", "h1"),
        p(
            "Aufwind ist unser Angebot für alle, die nach langer Pause wieder in Tritt kommen wollen. In den ersten vier Wochen "
            "klären wir Stärken und Ziele, es folgen Werkstatttage, Bewerbungstraining und ein Praktikum. "
            "Das Angebot umfasst 16 Wochenstunden. Im Schnitt bleiben die Teilnehmenden fünf Monate. "
            "Gefördert wird nach § 45 SGB III, der Vertrag mit dem Jobcenter läuft vom 1. Februar 2021 bis 31. Januar 2023. "
            "Vergütet werden 268,40 € je TN und Monat. Eine Anleiterin oder ein Anleiter betreut zwölf Personen."
        ),
        p("Textilwerk", "h1"),
        p(
            "Nähen verbindet: Im Textilwerk entstehen aus alten Planen und Stoffen neue Taschen. Das Projekt "
            "wendet sich an Frauen mit Zuwanderungsgeschichte, die in Deutschland noch nie gearbeitet haben. "
            "Neben der Arbeit an der Maschine gibt es an zwei Nachmittagen Deutsch. Das Jobcenter stellte "
            "2021 für das Textilwerk 78 T€ bereit, 51 T€ davon entfielen auf das Personal. Der Verkauf der "
            "Taschen brachte 9.300 Euro ein. Die Teilnahme ist auf ein Jahr angelegt."
        ),
        gap(90),
        p(
            "<super>1</super> Das Jobcenter zahlt eine Maßnahmekostenpauschale von 389 Euro je Platz und Monat; die "
            "Entschädigung der Teilnehmenden ist darin nicht enthalten.",
            "small",
        ),
        PageBreak(),
        p("Neue Wege U25", "h1"),
        p(
            "Die Produktionsschule nimmt Jugendliche und junge Erwachsene ohne Schul- oder Berufsabschluss auf. "
            "Gearbeitet wird in Küche, Holzwerkstatt und Medienlabor, 35 Stunden in der Woche. Die Gesamtkosten "
            "von 248.400 Euro im Jahr 2021 tragen Jobcenter und Jugendamt je zur Hälfte. Ein "
            "Team aus drei Werkpädagoginnen und Werkpädagogen sichert einen Schlüssel von 1 : 6. Am Ende des "
            "Schuljahrs legten acht Jugendliche die Prüfung zum Hauptschulabschluss ab; alle bestanden."
        ),
        p("Teilnahmestatistik 2021", "h1"),
        grid(
            [
                [
                    "Maßnahme",
                    "Plätze",
                    "Eintritte",
                    "Austritte",
                    "davon in Arbeit/ Ausbildung",
                    "Quote",
                ],
                ["Kettenglied", "16", "27", "25", "5", "20,0 %"],
                ["Aufwind", "30", "74", "71", "22", "31,0 %"],
                ["Textilwerk", "14", "19", "17", "4", "23,5 %"],
                ["Neue Wege U25", "18", "26", "24", "13", "54,2 %"],
            ],
            [46, 20, 22, 22, 34, 22],
            s,
            right_from=1,
        ),
        p("Ausblick", "h1"),
        p(
            "2022 feiert der Werkhof sein 25-jähriges Bestehen. Mit Sorge sehen wir die steigenden Energiepreise: "
            "Allein für Gas rechnen wir mit Mehrkosten von 46.000 Euro. Der Tariflohn unserer "
            "Anleitungskräfte steigt im April auf 3.240 Euro."
        ),
    ]
    pdf(
        "06_jahresbericht_werkhof.pdf",
        "Jahresbericht 2021",
        "Werkhof Arnsfelde gGmbH",
        story,
        footer="Werkhof Arnsfelde gGmbH | Jahresbericht 2021",
    )

"""Reports as PDF: an evaluation in brief, and a job centre's annual report with notes in the margin."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.layout import gap, grid, pdf, styles


def evaluation() -> None:
    s = styles("Times", 11)
    p = lambda text, kind="just": Paragraph(text, s[kind])  # noqa: E731
    story = [
        p("Institut für Arbeitsmarktbeobachtung Rheinhafen", "small"),
        p("Intensivteam Plus: Wirkt eine engere Betreuung?", "title"),
        p(
            "Kurzbericht zur Evaluation im Auftrag des Jobcenters Mühlstadt (Saarland), Oktober 2020",
            "body",
        ),
        p("Das Wichtigste in Kürze", "h2"),
        Paragraph(
            "Ein Jahr nach der Zuweisung waren 31,4 Prozent der intensiv Betreuten beschäftigt.",
            s["bullet"],
            bulletText="•",
        ),
        Paragraph("In der Kontrollgruppe waren es 22,9 Prozent.", s["bullet"], bulletText="•"),
        Paragraph(
            "Für Menschen über 55 Jahren zeigt sich kein Effekt.", s["bullet"], bulletText="•"
        ),
        p("1 Das Vorhaben", "h1"),
        p(
            "Das Jobcenter Mühlstadt hat von Januar 2018 bis Dezember 2019 das „Intensivteam Plus“ erprobt. Fünf "
            "Vermittlungsfachkräfte betreuten Langzeitleistungsbeziehende mit einem Schlüssel von 1 zu 35; üblich ist in "
            "Mühlstadt ein Schlüssel von 1 zu 240. Damit standen zu jedem Zeitpunkt 175 Plätze zur Verfügung. Im Durchschnitt "
            "blieben die Teilnehmenden zehn Monate im Team. Kern der Arbeit waren zweiwöchentliche Gespräche und "
            "gemeinsame Besuche in Betrieben."
        ),
        p("2 Untersuchungsdesign", "h1"),
        p(
            "Wer die Kriterien erfüllte, wurde per Zufall entweder dem Intensivteam oder der regulären Vermittlung zugewiesen. "
            "410 Personen kamen in die Teilnahmegruppe, 395 in die Kontrollgruppe. Beide Gruppen unterscheiden sich in Alter, "
            "Geschlecht und Bezugsdauer nicht. Für die Begleitforschung fielen 118.000 Euro an, die das Land übernahm."
        ),
        p("<b>Tabelle 1: Zugänge in die Teilnahmegruppe</b>", "body"),
        grid(
            [
                ["Jahr", "Zugänge", "darunter Frauen"],
                ["2018", "212", "101"],
                ["2019", "198", "88"],
                ["Insgesamt", "410", "189"],
            ],
            [40, 35, 40],
            s,
            right_from=1,
        ),
        gap(),
        p("3 Ergebnisse", "h1"),
        p("<b>Tabelle 2: Verbleib nach zwölf Monaten, in Prozent</b>", "body"),
        grid(
            [
                ["", "Teilnahmegruppe (n = 410)", "Kontrollgruppe (n = 395)", "Unterschied"],
                ["Sozialversicherungspflichtig beschäftigt", "31,4", "22,9", "8,5**"],
                ["Leistungsbezug beendet", "17,8", "12,6", "5,2*"],
                ["Geringfügig beschäftigt", "9,1", "8,7", "0,4"],
            ],
            [62, 36, 36, 28],
            s,
            right_from=1,
        ),
        p("** signifikant auf dem 1-Prozent-Niveau, * auf dem 5-Prozent-Niveau", "small"),
        p(
            "Der mittlere Nettolohn der neu Beschäftigten lag bei 1.640 Euro im Monat und damit nur wenig über dem "
            "Nettolohn in der Kontrollgruppe (1.605 Euro)."
        ),
        p("4 Kosten und Nutzen", "h1"),
        p(
            "Für die zwei Jahre weist das Jobcenter Gesamtkosten von 1,26 Mio. Euro aus. Davon entfielen 1.058.400 Euro auf "
            "Personal und 201.600 Euro auf Sachmittel. Rechnerisch sind das 3.073 Euro je teilnehmende Person. Dem stehen "
            "eingesparte Leistungen von geschätzt 1,9 Mio. Euro gegenüber, wenn man einen Zeitraum von fünf Jahren zugrunde legt."
        ),
        p("5 Empfehlung", "h1"),
        p(
            "Wir empfehlen, das Intensivteam Plus beizubehalten und die Auswahl auf Personen unter 55 Jahren zu "
            "konzentrieren. Eine Ausweitung auf alle 6.900 Langzeitleistungsbeziehenden wäre nicht zu finanzieren."
        ),
    ]
    pdf(
        "02_evaluation_intensivteam.pdf",
        "Intensivteam Plus: Kurzbericht zur Evaluation",
        "Institut für Arbeitsmarktbeobachtung Rheinhafen",
        story,
        footer="Kurzbericht Intensivteam Plus",
    )


def _margin(story: list[Any], s: dict[str, Any], notes: list[str], paragraphs: list[Any]) -> None:
    """Text on the left, small notes in the margin beside it."""
    left = [Paragraph(t, s["just"]) if isinstance(t, str) else t for t in paragraphs]
    right = [Paragraph(f"<i>{note}</i>", s["small"]) for note in notes]
    table = Table([[left, right]], colWidths=[122 * mm, 42 * mm])
    table.setStyle(
        TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, 0), 0)])
    )
    story.append(table)


def annual_report() -> None:
    s = styles("Arial", 10)
    p = lambda text, kind="body": Paragraph(text, s[kind])  # noqa: E731
    story: list[Any] = [
        gap(50),
        p("Geschäftsbericht 2022", "title"),
        p("Jobcenter Peenemark", "h1"),
        p(
            "Gemeinsame Einrichtung der Agentur für Arbeit und des Landkreises Peenemark, "
            "Mecklenburg-Vorpommern"
        ),
        PageBreak(),
        p("Auf einen Blick", "h1"),
    ]
    _margin(
        story,
        s,
        ["214 Beschäftigte", "61,4 Mio. Euro passive Leistungen"],
        [
            "Ende 2022 betreute das Jobcenter Peenemark 7.015 erwerbsfähige Leistungsberechtigte. 214 Beschäftigte "
            "bewilligten Leistungen von 61,4 Mio. Euro und bearbeiteten 1.530 Widersprüche. Für Eingliederung standen "
            "8,05 Mio. Euro bereit, ausgegeben wurden 97,2 Prozent."
        ],
    )
    story.append(p("Arbeitsgelegenheiten „Einfach machen“", "h1"))
    _margin(
        story,
        s,
        ["60 Plätze", "360 Euro je Platz und Monat", "§ 16d SGB II"],
        [
            "Bei „Einfach machen“ gestalten Langzeitarbeitslose Spielplätze, Wanderwege und Dorfmuseen. Die "
            "Teilnahme dauert meist neun Monate, gearbeitet wird 25 Stunden in der Woche. Die Ausgaben beliefen sich 2022 auf "
            "259.200 Euro. Hinzu kommt die Entschädigung der Teilnehmenden von 1,50 Euro je Stunde."
        ],
    )
    story += [
        grid(
            [
                ["Jahr", "Zugänge", "Abgänge", "davon in Beschäftigung", "Anteil"],
                ["2020", "88", "80", "8", "10,0 %"],
                ["2021", "96", "90", "12", "13,3 %"],
                ["2022", "104", "101", "17", "16,8 %"],
            ],
            [25, 25, 25, 45, 25],
            s,
            right_from=1,
        ),
        p("Teilhabe am Arbeitsmarkt", "h1"),
    ]
    _margin(
        story,
        s,
        ["83 besetzte Stellen", "§ 16i SGB II"],
        [
            "Am Jahresende waren 83 Stellen nach § 16i SGB II besetzt, überwiegend bei Kommunen und Vereinen. Für "
            "Lohnkostenzuschüsse wandte das Jobcenter 1,62 Mio. Euro auf, für das begleitende Coaching 74.000 Euro. "
            "Im Jahresverlauf wechselten 19 Geförderte in eine ungeförderte Beschäftigung. Die Förderung kann bis zu "
            "fünf Jahre dauern. Das Gros der Stellen ist nach einem Tarif mit 2.310 Euro brutto vergütet."
        ],
    )
    story += [PageBreak(), p("Jugendberufsagentur mobil", "h1")]
    _margin(
        story,
        s,
        ["164 Jugendliche erreicht"],
        [
            "Seit Mai 2021 fährt die Jugendberufsagentur in die Schulen und Jugendclubs der Region. Zwei Beratungskräfte "
            "erreichten 2022 auf diesem Weg 164 Jugendliche, 29 von ihnen begannen eine Ausbildung, 17 ein freiwilliges Jahr. "
            "Gesonderte Kosten entstehen nicht; das Personal wird aus dem Verwaltungsbudget bezahlt."
        ],
    )
    story.append(p("Gesund durchs Jahr", "h1"))
    _margin(
        story,
        s,
        ["72 Teilnehmende", "§ 45 SGB III"],
        [
            "Wer aus gesundheitlichen Gründen lange pausieren musste, findet bei „Gesund durchs Jahr“ einen behutsamen "
            "Einstieg. Das Angebot begann am 1. März 2022 und umfasst sechs Monate mit zwölf Stunden je Woche. 72 Frauen und "
            "Männer nahmen im ersten Jahr teil, 58 hielten bis zum Schluss durch, 14 fanden Arbeit. Der Träger erhält je "
            "Teilnehmendem 1.080 Euro, also 180 Euro im Monat. Die Krankenkasse steuert für jeden Kurs 110 Euro bei."
        ],
    )
    story += [
        p("Ausblick", "h1"),
        p(
            "Mit dem Bürgergeld ändern sich 2023 viele Abläufe. Der Regelbedarf steigt auf 502 Euro."
        ),
    ]
    pdf(
        "06_geschaeftsbericht_peenemark.pdf",
        "Geschäftsbericht 2022",
        "Jobcenter Peenemark",
        story,
        footer="Jobcenter Peenemark | Geschäftsbericht 2022",
    )

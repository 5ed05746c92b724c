"""A report of a state centre (PDF): prose on three projects, each with a box of facts."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import BLUE, gap, grid, pdf, styles

CHAPTERS: tuple[tuple[str, str, tuple[tuple[str, str], ...], tuple[str, ...]], ...] = (
    (
        "2.1",
        "Digital am Start",
        (
            ("Standort", "Jobcenter Region Allerbogen"),
            ("Teilnehmerkreis", "Neuantragstellerinnen und Neuantragsteller"),
            ("Zeitraum", "01.01.2022 – 31.12.2022"),
            ("Format", "6 Termine mit je 4 Stunden"),
            ("Erreichte", "154 Personen"),
            ("Mittel", "27.720 € (verausgabt), d. h. 180,00 € je teilnehmender Person"),
            ("Rechtsnorm", "§ 45 SGB III"),
        ),
        (
            "Wer einen Antrag stellt, bekommt im Allerbogen in der ersten Woche eine Einladung in "
            "den Schulungsraum. Dort wird das Konto bei der Jobsuche eingerichtet, der Lebenslauf "
            "geschrieben und die erste Bewerbung abgeschickt.",
            "118 der 154 Personen (76,6 %) waren bei allen Terminen dabei. Drei Monate später "
            "hatten 37 eine Beschäftigung aufgenommen.",
        ),
    ),
    (
        "2.2",
        "Passage",
        (
            ("Standort", "Jobcenter Harzvorland; Partner: Lotsenhaus Harzvorland gGmbH"),
            ("Teilnehmerkreis", "psychisch erkrankte Leistungsberechtigte"),
            ("Zeitraum", "01.11.2019 – 31.10.2024"),
            ("Format", "18 Monate, individuelle Begleitung"),
            ("Kapazität", "40 Plätze, 4,0 Vollzeitstellen (1 : 10)"),
            ("Erreichte", "118 Eintritte bis 30.06.2023"),
            ("Mittel", "3,12 Mio. € (Bewilligung, gesamte Laufzeit)"),
            ("Rechtsnorm", "§ 11 SGB IX (Bundesprogramm rehapro)"),
        ),
        (
            "Die Begleitung beginnt mit einem Gespräch zu Hause oder im Park und nicht im Amt. Die "
            "Lotsinnen gehen mit zum Arzt, zur Klinik und später in den Betrieb.",
            "Von den 118 Eingetretenen haben bisher 26 eine Arbeit aufgenommen (22 %). Abgebrochen "
            "haben 33, darunter auffällig viele in den ersten acht Wochen. Der Regelbedarf "
            "(2023: 502 €) wird nicht aus dem Projekt gezahlt.",
        ),
    ),
    (
        "2.3",
        "Fahrplan B",
        (
            ("Standort", "Jobcenter Landkreis Moorgrund; Partner: Landwerk Moorgrund e. V."),
            ("Teilnehmerkreis", "Langzeitarbeitslose"),
            ("Zeitraum", "01.10.2021 – 30.09.2023"),
            ("Format", "120 Tage (6 Monate), 22 Wochenstunden"),
            ("Kapazität", "25 Plätze"),
            ("Erreichte", "96 Eintritte"),
            ("Mittel", "13 T€ pro Monat (Vertrag)"),
            ("Rechtsnorm", "§ 16f SGB II"),
        ),
        (
            "Im Moorgrund fährt der letzte Bus um 17:40 Uhr. Das Projekt verbindet deshalb die "
            "Stellensuche mit der Frage, wie man überhaupt hinkommt: Führerschein, geliehener "
            "Roller, Mitfahrbörse.",
            "28 Personen haben den Führerschein gemacht, 31 eine Arbeit aufgenommen. Für die "
            "Fahrschule gilt eine Obergrenze von 2.500 € je Person; sie wird aus dem "
            "Vermittlungsbudget bezahlt und ist in den Mitteln nicht enthalten.",
        ),
    ),
)


def fact_boxes() -> None:
    look = styles("Times", 11)
    story: list[Any] = [
        Paragraph("Nah dran", look["title"]),
        Paragraph("Praxisbericht 2023 des Landeszentrums Grundsicherung Niedersachsen", look["h2"]),
        gap(6),
        Paragraph("1 Zu diesem Bericht", look["h1"]),
        Paragraph(
            "Das Landeszentrum hat drei Standorte besucht. Alle Zahlen haben uns die "
            "Jobcenter aus ihrer eigenen Statistik genannt (Stand: September 2023). Für die "
            "Besuche selbst standen 14.000 € zur Verfügung.",
            look["just"],
        ),
        Paragraph("2 Drei Besuche", look["h1"]),
    ]
    for number, (chapter, name, facts, prose) in enumerate(CHAPTERS):
        if number:
            story.append(PageBreak())
        rows = [["Steckbrief", ""], *([f"<b>{a}</b>", b] for a, b in facts)]
        edge = [("SPAN", (0, 0), (-1, 0)), ("BOX", (0, 0), (-1, -1), 1.4, BLUE)]
        story += [
            Paragraph(f"{chapter} {name}", look["h2"]),
            Paragraph(prose[0], look["just"]),
            gap(2),
            grid(rows, [40, 110], look, extra=edge),
            gap(4),
            Paragraph(prose[1], look["just"]),
        ]
    pdf(
        "06_nah_dran_2023.pdf",
        "Nah dran. Praxisbericht 2023",
        "Landeszentrum Grundsicherung Niedersachsen",
        story,
        footer="Nah dran – Praxisbericht 2023",
        header="Landeszentrum Grundsicherung Niedersachsen",
    )

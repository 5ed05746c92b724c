"""A council paper (PDF): a question of a group, the answer of the administration per measure."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

QUESTIONS = (
    "Welche Maßnahmen für Leistungsberechtigte nach dem SGB II werden seit 2018 mit städtischer "
    "Beteiligung durchgeführt, durch wen und auf welcher Grundlage?",
    "Wie viele Menschen nehmen teil, und wie lange?",
    "Was kosten die Maßnahmen, und was haben sie gebracht?",
)
ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "1. Stadtgrün für alle",
        (
            "Zu Frage 1: Öffentlich geförderte Beschäftigung für Langzeitarbeitslose, Träger ist "
            "der Bau- und Grünhof Elsterwinkel (Eigenbetrieb). Grundlage: § 16d SGB II. Laufzeit "
            "01.01.2018 – 31.12.2020.",
            "Zu Frage 2: 60 Plätze, 30 Wochenstunden, Verbleib 24 Monate. Bis zum Stichtag "
            "30.06.2020 gab es 97 Eintritte.",
            "Zu Frage 3: Die Maßnahme kostet über die gesamte Laufzeit (36 Monate) ca. 1,2 Mio. "
            "Euro. 14 Personen sind in den ersten Arbeitsmarkt gewechselt, 21 haben vorzeitig "
            "beendet. Der Verkauf von Kompost und Pflanzen bringt etwa 8.500 Euro im Jahr ein.",
        ),
    ),
    (
        "2. Beschäftigungsorientiertes Fallmanagement",
        (
            "Zu Frage 1: Eigenes Personal des Jobcenters Elsterwinkel, laufend seit 01.04.2018, "
            "für Menschen mit mehreren Vermittlungshemmnissen.",
            "Zu Frage 2: Zum 31.12.2019 wurden 390 Personen betreut. Der Schlüssel beträgt "
            "1:50 bzw. 1:65 (unter bzw. ab 25 Jahre). Beschäftigt sind 6,5 VZÄ.",
            "Zu Frage 3: Die Personalkosten lagen 2019 bei 364.000 Euro. 23 % der Betreuten "
            "gelten heute als marktnah. Zum Vergleich: Für Kosten der Unterkunft gab die Stadt "
            "2019 rund 17,6 Mio. Euro aus.",
        ),
    ),
    (
        "3. Azubi-Anschub",
        (
            "Zu Frage 1: Assistierte Ausbildung für Auszubildende mit Lernschwierigkeiten, "
            "durchgeführt vom Berufsförderkreis Elsterwinkel e. V. nach § 16 Abs. 1 SGB II i. V. "
            "m. § 74 SGB III. August 2019 bis Juli 2021.",
            "Zu Frage 2: 25 Plätze, wöchentlich 4 Stunden Stützunterricht.",
            "Zu Frage 3: Vertraglich vereinbart sind monatlich 9.750 Euro für alle Plätze. 76 % "
            "(19 von 25) haben die Zwischenprüfung bestanden; 3 haben abgebrochen. Die "
            "Ausbildungsvergütung (mindestens 515 Euro) zahlt der Betrieb.",
        ),
    ),
)


def council_answer() -> None:
    style = styles("Arial", 10)
    story: list[Any] = [
        Paragraph("Große Kreisstadt Elsterwinkel (Sachsen)", style["h3"]),
        grid(
            [
                ["Drucksache", "VI/0417/2020", "öffentlich"],
                ["Gremium", "Ausschuss für Soziales und Arbeit", "15.09.2020"],
                ["Verfasser", "Dezernat II / Jobcenter Elsterwinkel", "TOP 7"],
            ],
            [32, 90, 40],
            style,
            head=0,
        ),
        Paragraph("Antwort der Verwaltung auf eine Anfrage", style["h1"]),
        Paragraph(
            "Anfrage der Fraktion Bürger für Elsterwinkel vom 17.08.2020: Beschäftigungsmaßnahmen "
            "in der Stadt",
            style["h2"],
        ),
        Paragraph("Die Fraktion fragt:", style["body"]),
    ]
    story += [
        Paragraph(text, style["bullet"], bulletText=f"{number}.")
        for number, text in enumerate(QUESTIONS, 1)
    ]
    story += [
        gap(2),
        Paragraph(
            "Die Verwaltung antwortet, nach Maßnahmen gegliedert. Der Zuschussbedarf des "
            "Dezernats II beträgt laut Haushalt 2020 insgesamt ca. 2,3 Mio. Euro.",
            style["body"],
        ),
    ]
    for heading, texts in ANSWERS:
        story.append(Paragraph(heading, style["h2"]))
        story += [Paragraph(text, style["body"]) for text in texts]
    story += [
        gap(3),
        Paragraph("Finanzielle Auswirkungen: keine. Anlagen: keine.", style["small"]),
        Paragraph("gez. Der Beigeordnete", style["body"]),
    ]
    pdf(
        "07_drucksache_elsterwinkel.pdf",
        "Antwort auf die Anfrage: Beschäftigungsmaßnahmen in der Stadt",
        "Große Kreisstadt Elsterwinkel",
        story,
        footer="Drucksache VI/0417/2020",
    )

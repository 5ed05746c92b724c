"""Minutes (PDF) of an exchange of job centres: four approaches told in prose."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.h.text import paragraphs
from tests.unseen.layout import gap, grid, pdf, styles

TITLE = "Ergebnisprotokoll: Erfahrungsaustausch der Jobcenter in Brandenburg"
FRAME = [
    ["Datum", "Donnerstag, 24.05.2018, 10.00–15.30 Uhr"],
    ["Ort", "Kreishaus Grünwalde, Raum 112"],
    ["Teilnehmende", "21 Vertreter/innen aus 9 Jobcentern (Liste liegt bei der Geschäftsstelle)"],
    ["Protokoll", "Geschäftsstelle"],
]
WELCOME = """
Die Geschäftsstelle begrüßt. Das Protokoll vom 16.11.2017 wird ohne Änderungen angenommen. Der
Globalhaushalt der neun Häuser beträgt 2018 zusammen ca. 71,5 Mio. €; die Kürzung von 2,9 Mio. €
gegenüber dem Vorjahr wird kontrovers diskutiert.
"""
TOPICS = (
    (
        "TOP 2.1 „Werkakademie light“ (Jobcenter Landkreis Grünwalde)",
        """
Die Bereichsleitung berichtet: In der Werkakademie light arbeiten Neuantragsteller/innen vier Wochen
lang jeden Vormittag an ihren Bewerbungen, ein Coach betreut 20 Personen (1:20). Durchgeführt wird
sie von einem Bildungsträger nach § 45 SGB III. Je Teilnehmer/in zahle man rund 390 Euro.

2017 haben 412 Personen begonnen, davon haben 131 binnen drei Monaten eine Arbeit aufgenommen, das
sind 31,8 %. Nachfrage aus der Runde, ob das nicht die seien, die sowieso gegangen wären: Das könne
man nicht ausschließen, eine Vergleichsgruppe gebe es nicht.
""",
    ),
    (
        "TOP 2.2 „Familiencoach“ (Jobcenter Stadt Birkenrode)",
        """
In Birkenrode begleiten seit 01.10.2016 drei Familiencoaches (zus. 2,75 VZÄ) Bedarfsgemeinschaften
mit Kindern, der Schlüssel liegt bei 1:35. Aktuell sind 96 Bedarfsgemeinschaften dabei. Angesetzt
waren für 2017 205.000 €, tatsächlich ausgegeben wurden 187.000 € (eine Stelle war drei Monate nicht
besetzt). In 38 der 96 BG (39,6 %) ist inzwischen mindestens ein Elternteil in Arbeit. Das Angebot
ist auf Dauer gestellt, ein Ende ist nicht vorgesehen. Der Stadtrat hat eine Ausweitung um
60.000 € vorerst abgelehnt.
""",
    ),
    (
        "TOP 2.3 „Anschub“ – Coaching nach § 16e (Jobcenter Oderaue)",
        """
Oderaue stellt das beschäftigungsbegleitende Coaching Anschub vor. Zielgruppe sind
Langzeitarbeitslose, die nach § 16e SGB II gefördert eingestellt werden. Das Coaching dauert sechs
Monate und kostet 280 € pro Teilnehmer und Monat. Bis April wurden 45 Personen begleitet, von ihnen
sind 38 noch beschäftigt (84,4 %). Der Zuschuss an die Betriebe (im Mittel 1.350 € monatlich) ist
darin nicht enthalten; gezahlt werden Stundenlöhne ab 11,20 €.

Hinweis Oderaue: Das Coaching nicht erst anbieten, wenn es knirscht.
""",
    ),
    (
        "TOP 2.4 „Sprechstunde im Frauenhaus“ (Jobcenter Havelmark)",
        """
Seit Januar 2018 bietet Havelmark jeden Dienstag eine Sprechstunde im Frauenhaus an, laufend.
Bisher kamen 24 Frauen. Zusätzliche Mittel werden nicht gebraucht, eine Fachkraft fährt hin.
Ergebnisse liegen noch nicht vor, im Herbst soll berichtet werden.
""",
    ),
)
END = """
Termin der nächsten Runde: 15.11.2018. Themenwünsche: Teilhabechancengesetz (Entwurf), Umgang mit
Ausgaberesten. Die Fahrtkostenpauschale (25 €) rechnet jedes Haus selbst ab.
"""


def exchange_minutes() -> None:
    style = styles("Arial", 10)
    story: list[Any] = [
        Paragraph(TITLE, style["h1"]),
        grid([[f"<b>{label}</b>", text] for label, text in FRAME], [35, 130], style, head=0),
        gap(3),
        Paragraph("TOP 1 Begrüßung, Haushalt", style["h2"]),
        *(Paragraph(part, style["body"]) for part in paragraphs(WELCOME)),
        Paragraph("TOP 2 Ansätze aus den Häusern", style["h2"]),
    ]
    for heading, text in TOPICS:
        story.append(Paragraph(heading, style["h3"]))
        story += [Paragraph(part, style["body"]) for part in paragraphs(text)]
    story.append(Paragraph("TOP 3 Verschiedenes", style["h2"]))
    story += [Paragraph(part, style["body"]) for part in paragraphs(END)]
    pdf(
        "08_protokoll_erfahrungsaustausch.pdf", TITLE, "Geschäftsstelle", story,
        footer="Protokoll Erfahrungsaustausch 24.05.2018",
    )  # fmt: skip

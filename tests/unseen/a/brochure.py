"""A ministry's brochure: two newspaper columns, grey fact boxes without a fixed form."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from tests.unseen.layout import GREY, gap, out, styles


def _box(lines: list[str], s: dict[str, Any]) -> Table:
    table = Table([[Paragraph(line, s["cell"])] for line in lines], colWidths=[78 * mm])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), GREY),
                ("BOX", (0, 0), (-1, -1), 0.8, colors.grey),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table


ARTICLES = [
    (
        "Jobcoach auf Rädern",
        "Kommunales Jobcenter Wetterbach",
        [
            "Dienstags Oberrod, mittwochs Kirchlinden, donnerstags der Parkplatz am Freibad: Der weiße Bus des Kommunalen "
            "Jobcenters Wetterbach fährt dorthin, wo zweimal am Tag ein Linienbus hält. „Wir hatten Menschen, die wir seit "
            "Jahren nur vom Papier kannten“, sagt die Teamleiterin. Gemeint sind Langzeitbeziehende in den Dörfern, die "
            "Einladungen nicht mehr folgten.",
            "Drei Coaches beraten im Bus und, wenn gewünscht, am Küchentisch. Sie bringen Stellenangebote, Anträge und Zeit mit. "
            "Die Förderung läuft über die Freie Förderung nach § 16f SGB II. Für die Beschaffung des Fahrzeugs gab eine "
            "Stiftung 64.000 Euro dazu.",
            "Die Bilanz nach drei Jahren kann sich sehen lassen: Von 214 angesprochenen Menschen sind 53 in Arbeit gekommen, "
            "also rund 25 Prozent. Weitere 40 nehmen an einer Maßnahme teil.",
        ],
        [
            "<b>Auf einen Blick</b>",
            "<b>Am Start</b> seit Mai 2019",
            "<b>Team</b> drei Coaches auf 2,5 Stellen",
            "<b>Aufwand</b> rund 236.000 Euro im Jahr, darunter 158.000 Euro für Personal",
            "<b>Kontakt</b> Telefon 06999 3120",
        ],
    ),
    (
        "Azubi mit Kind",
        "Jobcenter Lahnberg",
        [
            "Morgens um halb sieben im Betrieb sein, wenn die Kita erst um acht öffnet? Für junge Mütter bleibt die "
            "Ausbildung oft ein Wunsch. Das Jobcenter Lahnberg hat mit der Kreishandwerkerschaft ein Modell entwickelt, in dem "
            "in 30 Stunden pro Woche gelernt und gearbeitet wird.",
            "18 Alleinerziehende unter 27 begannen im September 2020 eine Ausbildung als Kauffrau, Friseurin oder "
            "Zahntechnikerin. Die Ausbildungsvergütung im ersten Jahr liegt zwischen 650 und 880 Euro und wird vom Betrieb "
            "gezahlt. Eine Sozialpädagogin hält den Kontakt zu Schule, Betrieb und Familie.",
            "14 der 18 Frauen haben ihre Prüfung bestanden, das sind 78 Prozent. „Zwei sind umgezogen, zwei "
            "haben den Beruf gewechselt“, heißt es aus dem Projekt.",
        ],
        [
            "<b>Auf einen Blick</b>",
            "September 2020 bis August 2023",
            "18 Plätze, Schlüssel 1:18",
            "1.018 Euro pro Platz und Monat",
            "Rechtsgrundlage: § 16f SGB II",
        ],
    ),
    (
        "Firmenpaten",
        "Jobcenter Kreis Bieberau",
        [
            "Kontakte schaden nur dem, der keine hat. Nach diesem Satz arbeitet das Jobcenter Kreis Bieberau: "
            "Ehemalige Personalchefs und Handwerksmeister begleiten ein halbes Jahr lang Arbeitsuchende, die älter als 50 sind. "
            "Sie öffnen Türen, die eine Bewerbungsmappe nicht öffnet.",
            "46 Tandems sind seit dem Beginn im Januar 2021 entstanden. 21 Arbeitsuchende haben eine Stelle "
            "gefunden, in drei Fällen im Betrieb des Paten. Die Paten arbeiten ehrenamtlich. Bezahlt wird allein "
            "eine halbe Stelle für die Koordination; dafür gibt der Kreis jährlich 31.500 Euro aus.",
            "Ein Nebeneffekt: Nach Schätzung des Kreises wurden 190.000 Euro an Leistungen eingespart.",
        ],
        [
            "<b>Auf einen Blick</b>",
            "Idee: ehrenamtliche Begleitung",
            "46 Tandems bis Ende 2022",
            "Ein Tandem trifft sich alle zwei Wochen",
        ],
    ),
    (
        "Sprache im Takt",
        "Jobcenter Offental",
        [
            "Deutsch lernt man am besten dort, wo man es braucht. Im Güterverkehrszentrum Offental sitzen 30 Geflüchtete aus "
            "acht Ländern im Schulungsraum eines Logistikers, verteilt auf zwei Gruppen zu je 15. "
            "Vormittags Unterricht, nachmittags Lager: Zusammen sind das 24 Wochenstunden.",
            "Der Lehrgang dauert acht Monate und kostet 4.960 Euro je Teilnehmerin oder Teilnehmer. Die Mittel stammen aus dem "
            "Eingliederungstitel, Grundlage ist § 45 SGB III. Wer übernommen wird, beginnt mit einem Stundenlohn von 12,40 "
            "Euro.",
            "26 Personen haben den Lehrgang beendet, 17 einen Arbeitsvertrag erhalten. Das entspricht 57 Prozent aller, die "
            "begonnen haben. Die Universität einer Nachbarstadt wertet das Vorhaben derzeit aus.",
        ],
        [
            "<b>Auf einen Blick</b>",
            "<b>Partner</b> Logistikverband, Volkshochschule",
            "<b>Beginn</b> 4. Oktober 2021",
            "<b>Ende</b> 31. Mai 2022",
        ],
    ),
]


def brochure() -> None:
    s = styles("Narrow", 10.5, 1.3)
    width, height = A4
    column = 82 * mm
    left = Frame(20 * mm, 20 * mm, column, height - 62 * mm, id="left")
    right = Frame(width - 20 * mm - column, 20 * mm, column, height - 62 * mm, id="right")
    banner = Frame(20 * mm, height - 42 * mm, width - 40 * mm, 28 * mm, id="banner")
    whole = Frame(25 * mm, 25 * mm, width - 50 * mm, height - 50 * mm, id="whole")

    def number(canvas: Any, doc: Any) -> None:
        canvas.setFont("Narrow-Regular", 8)
        canvas.drawCentredString(width / 2, 11 * mm, f"Wege öffnen  |  {doc.page}")

    doc = BaseDocTemplate(
        str(out() / "03_wege_oeffnen.pdf"),
        pagesize=A4,
        title="Wege öffnen",
        author="Hessisches Landesministerium für Arbeit",
        invariant=1,
    )
    doc.addPageTemplates(
        [
            PageTemplate("cover", [whole]),
            PageTemplate("article", [banner, left, right], onPage=number),
        ]
    )
    story: list[Any] = [
        gap(50),
        Paragraph("Wege öffnen", s["title"]),
        Paragraph("Gute Praxis aus Jobcentern in Hessen", s["h1"]),
        Paragraph("Eine Broschüre des Landesministeriums für Arbeit, Ausgabe 2023", s["body"]),
    ]
    for name, organisation, paragraphs, box in ARTICLES:
        story += [
            NextPageTemplate("article"),
            PageBreak(),
            Paragraph(name, s["title"]),
            Paragraph(organisation, s["body"]),
            FrameBreak(),
        ]
        story += [Paragraph(text, s["just"]) for text in paragraphs[:2]]
        story += [gap(2), FrameBreak(), _box(box, s), gap(4), Paragraph(paragraphs[2], s["just"])]
    doc.build(story)

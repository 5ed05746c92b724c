"""A short report of a district in two columns, with a box of facts for every offer (PDF)."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table, TableStyle

from tests.unseen.layout import BLUE, gap, out, styles

S = styles("Times", 10.5)

OFFERS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    (
        "Frauen in Fahrt",
        "Nach der Familienzeit zurück in den Beruf: Berufsrückkehrerinnen üben Bewerbung und EDV, "
        "erproben sich in zwei Praktika und sprechen offen über Vereinbarkeit. Träger ist die "
        "Ländliche Erwachsenenschule Westerbruch.",
        (
            "<b>Läuft</b> seit 2. Halbjahr 2010, fortlaufend",
            "<b>Plätze</b> 24 (zwei Gruppen à 12)",
            "<b>Dauer</b> 120 Tage (6 Monate), 22,5 Std. wöchentl.",
            "<b>Kosten 2012</b> 187.200,- €",
        ),
        "Im Jahr 2012 nahmen 47 Frauen teil. 19 von ihnen fanden eine sozialversicherungspflichtige "
        "Arbeit, 8 davon in Teilzeit; 5 begannen eine Ausbildung. Die Kinderbetreuung während der "
        "Kurszeiten trug die Kreisjugendhilfe (12 T€).",
    ),
    (
        "Pflegestart",
        "Geringqualifizierte ohne Berufsabschluss werden in einem Jahr zur Altenpflegehelferin "
        "bzw. zum Altenpflegehelfer weitergebildet. Gefördert wird die berufliche Weiterbildung "
        "über Bildungsgutschein (§ 16 Abs. 1 SGB II i. V. m. § 81 SGB III).",
        (
            "<b>Lief</b> vom 01.10.2011 – 30.09.2012",
            "<b>Umfang</b> 38,5 Std. wöchentl.",
            "<b>Lehrgangskosten</b> 6.480,00 € je Teilnehmer/in",
        ),
        "Gestartet sind 18 Frauen und Männer. 15 bestanden die Prüfung (83,3 %), 13 wurden von "
        "ihrem Praxisbetrieb übernommen. Während des Lehrgangs wird Arbeitslosengeld II "
        "weitergezahlt (Regelbedarf 374 €).",
    ),
    (
        "An der Haustür",
        "Zwei Fachkräfte suchen schwer erreichbare Jugendliche zu Hause, am Bahnhof oder im "
        "Jugendtreff auf. Rechtsgrundlage dieser aufsuchenden Arbeit ist die Freie Förderung, "
        "§ 16f SGB II.",
        (
            "<b>Läuft</b> vom 01.04.2012 – 31.03.2014",
            "<b>Plätze</b> 20, Schlüssel 1:10",
            "<b>Dauer</b> individuell, im Mittel 5 Monate",
            "<b>Kosten</b> 310 € je Platz und Monat, zus. 148.800 € (Auftragssumme)",
        ),
        "Bis Dezember 2012 wurden 38 Jugendliche aufgesucht. Zu 22 von ihnen (rund 58 %) besteht "
        "heute ein verlässlicher Kontakt, 7 besuchen wieder eine Schule. Sanktionen sind "
        "ausdrücklich kein Thema.",
    ),
    (
        "Jobperspektive Westerbruch",
        "Langzeitarbeitslose mit mehreren Vermittlungshemmnissen arbeiten bei Vereinen, Kommunen "
        "und Betrieben. Der Arbeitgeber erhält nach § 16e SGB II einen Lohnkostenzuschuss von bis "
        "zu 75 % des Arbeitsentgelts.",
        (
            "<b>Bestand 31.12.2012</b> 41 geförderte Beschäftigte",
            "<b>Förderdauer</b> bis zu 24 Monate",
            "<b>Zuschuss</b> im Schnitt 1.015 € je Fall und Monat",
        ),
        "2012 gelang 6 Beschäftigten der Übergang in ungeförderte Arbeit. Die Entlohnung ist "
        "ortsüblich und beträgt mindestens 8,50 € die Stunde.",
    ),
)


def _box(lines: tuple[str, ...]) -> Table:
    box = Table([[[Paragraph(line, S["cell"]) for line in lines]]], colWidths=[79 * mm])
    box.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f3ead2")),
                ("LINEBEFORE", (0, 0), (0, -1), 3, BLUE),
            ]
        )
    )
    return box


def _head(canvas: Any, doc: Any) -> None:
    canvas.saveState()
    canvas.setFillColor(BLUE)
    canvas.rect(0, A4[1] - 16 * mm, A4[0], 16 * mm, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    canvas.setFont("Times-Bold", 13)
    canvas.drawString(20 * mm, A4[1] - 11 * mm, "Eingliederung 2012 kompakt")
    canvas.setFillColor(colors.black)
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(20 * mm, 10 * mm, "Jobcenter Landkreis Westerbruch (Niedersachsen)")
    canvas.drawRightString(A4[0] - 20 * mm, 10 * mm, f"Seite {doc.page}")
    canvas.restoreState()


def two_column_leaflet() -> None:
    story: list[Any] = [
        Paragraph("Das Jahr in Zahlen", S["h2"]),
        Paragraph(
            "Das kommunale Jobcenter Landkreis Westerbruch betreute 2012 im Schnitt 5.310 "
            "Bedarfsgemeinschaften. Für Eingliederung standen 9,87 Mio. € bereit, für Verwaltung "
            "6,4 Mio. €. Vier Angebote stellen wir auf diesen Seiten vor.",
            S["body"],
        ),
    ]
    for name, what, facts, outcome in OFFERS:
        story += [Paragraph(name, S["h1"]), Paragraph(what, S["body"]), _box(facts), gap(2)]
        story.append(Paragraph(outcome, S["body"]))
    story.append(
        Paragraph(
            "Impressum: Landkreis Westerbruch, Fachbereich Arbeit, März 2013. Alle Angaben aus "
            "der eigenen Statistik.",
            S["small"],
        )
    )
    doc = BaseDocTemplate(
        str(out() / "02_eingliederung_kompakt_2012.pdf"),
        pagesize=A4,
        title="Eingliederung 2012 kompakt",
        author="Jobcenter Landkreis Westerbruch",
        invariant=1,
    )
    frames = [
        Frame(left * mm, 18 * mm, 84 * mm, A4[1] - 40 * mm, id=name, leftPadding=2, rightPadding=2)
        for name, left in (("left", 18), ("right", 108))
    ]
    doc.addPageTemplates([PageTemplate(id="two", frames=frames, onPage=_head)])
    doc.build(story)

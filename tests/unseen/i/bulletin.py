"""A members' bulletin of social enterprises (PDF in two columns) with a box under each article."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from tests.unseen.layout import gap, grid, out, styles

ARTICLES = (
    (
        "Möbelkarussell",
        "Süderlohe. Was andere auf die Straße stellen, wird hier geschliffen, geleimt und wieder "
        "verkauft. Im Möbelkarussell der Werkhof Süderlohe gGmbH arbeiten Langzeitarbeitslose in "
        "Arbeitsgelegenheiten (§ 16d SGB II), zugewiesen vom Jobcenter Kreis Süderlohe. Das "
        "Kaufhaus setzt im Jahr rund 143.000 € um, doch davon lebt es nicht.",
        "Im vergangenen Jahr gingen 97 Leute hinein und 21 Leute in Arbeit auf dem ersten "
        "Arbeitsmarkt. „Uns fehlt nicht das Holz, uns fehlt die Anleitung“, sagt der "
        "Werkstattleiter.",
        (
            ("Dabei", "32 Menschen zugleich"),
            ("Wie lange", "zwischen 6 und 12 Monaten"),
            ("Pro Woche", "30 Stunden, mit Kind 20 Stunden"),
            ("Anleitung", "1 : 8"),
            ("Was wir bekommen", "289 € je Platz u. Monat (Maßnahmekostenpauschale)"),
            ("Was die Leute bekommen", "1,50 € je Stunde, Fahrkarte"),
        ),
    ),
    (
        "Lernküche Plus",
        "Ahlenbek. Rechnen beim Abwiegen, Sprechen beim Schälen: In der Lernküche Plus bereiten "
        "sich geflüchtete Frauen auf die Prüfung B1 und auf Arbeit in der Gemeinschaftsverpflegung "
        "vor. Das Frauenzentrum Ahlenbek e. V. hat das Projekt mit dem Jobcenter Ahlenbek "
        "entwickelt; die Hälfte zahlt der ESF. Am Anfang steht ein Vorkurs, 6 Termine mit je "
        "4 Stunden, dann folgt die eigentliche Zeit in der Küche.",
        "Bis Mitte 2016 haben 34 Frauen begonnen. Die Prüfung bestanden haben bislang 76 % (26 von "
        "34). Die Kinder sind im Nebenraum; das Jugendamt trägt dafür 6,20 € je Kind und Stunde.",
        (
            ("Dabei", "18 Plätze"),
            ("Wie lange", "9 Monate nach dem Vorkurs"),
            ("Pro Woche", "24 Stunden"),
            ("Wann", "01.02.2015 – 31.01.2017"),
            ("Was wir bekommen", "226.800 Euro für beide Jahre, bewilligt"),
        ),
    ),
    (
        "Stadtteilhelfer Nord",
        "Hasenkamp. Sie bringen Bücher, begleiten zum Arzt und wechseln auch einmal eine "
        "Glühbirne: Die Stadtteilhelfer Nord sind Menschen, die lange Leistungen bezogen haben "
        "(Langzeitleistungsbezieher) und nun über das Bundesprogramm „Soziale Teilhabe am "
        "Arbeitsmarkt“ beschäftigt sind. Für jede Stelle gibt es vom Bund bis zu 1.320 € "
        "Lohnkostenzuschuss im Monat; getragen werden die Verträge von der Nachbarschaft "
        "Hasenkamp eG.",
        "Für Zahlen zum Erfolg ist es noch zu früh, Ergebnisse liegen noch nicht vor.",
        (
            ("Dabei", "25 Stellen"),
            ("Wie lange", "höchstens 36 Monate"),
            ("Pro Woche", "30 Stunden"),
            ("Wann", "01.11.2015 – 31.12.2018"),
            ("Begleitung", "eine Sozialpädagogin für alle (1 : 25)"),
            ("Was wir bekommen", "3.400 € monatlich vom Kreis, nur für die Begleitung"),
        ),
    ),
)


def _head(canvas: Any, doc: Any) -> None:
    width, height = A4
    canvas.saveState()
    canvas.setFont("Times-Bold" if doc.page == 1 else "Times-Italic", 20 if doc.page == 1 else 9)
    title = "Betriebsblatt" if doc.page == 1 else "Betriebsblatt 2/2016"
    canvas.drawString(18 * mm, height - 18 * mm, title)
    canvas.setFont("Times-Roman", 8.5)
    canvas.drawRightString(
        width - 18 * mm,
        height - 18 * mm,
        "Landesverband Soziale Betriebe Niedersachsen e. V. · Ausgabe 2/2016",
    )
    canvas.line(18 * mm, height - 20 * mm, width - 18 * mm, height - 20 * mm)
    canvas.drawCentredString(width / 2, 10 * mm, f"– {doc.page} –")
    canvas.restoreState()


def two_columns() -> None:
    s = styles("Times", 10)
    story: list[Any] = [
        Paragraph("Aus den Betrieben", s["h2"]),
        Paragraph(
            "Drei Mitglieder haben wir besucht und überall dieselben Fragen gestellt. Mehr "
            "Betriebe stellen wir im Herbst vor; Vorschläge nimmt die Geschäftsstelle entgegen.",
            s["just"],
        ),
    ]
    for name, opening, ending, box in ARTICLES:
        story.append(Paragraph(name, s["h1"]))
        story += [Paragraph(opening, s["just"]), Paragraph(ending, s["just"])]
        story.append(grid([[a, b] for a, b in box], [24, 56], s, head=0))
        story.append(gap(5))
    story.append(Paragraph("Termine", s["h2"]))
    story.append(
        Paragraph(
            "Mitgliederversammlung am 14. Oktober 2016. Der Beitrag bleibt bei 240 € im Jahr.",
            s["just"],
        )
    )
    width, height = 83 * mm, A4[1] - 40 * mm
    frames = [
        Frame(left * mm, 16 * mm, width, height, leftPadding=0, rightPadding=3, id=str(left))
        for left in (18, 109)
    ]
    doc = BaseDocTemplate(
        str(out() / "02_betriebsblatt_2016_2.pdf"),
        pagesize=A4,
        title="Betriebsblatt 2/2016",
        author="Landesverband Soziale Betriebe Niedersachsen e. V.",
        invariant=1,
    )
    doc.addPageTemplates([PageTemplate(id="two", frames=frames, onPage=_head)])
    doc.build(story)

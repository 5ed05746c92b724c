"""Made-up documents whose layout carries meaning: sheets, columns, merged cells, slides."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from docx import Document
from docx.shared import Pt
from pptx import Presentation
from pptx.util import Cm
from pptx.util import Pt as SlidePt
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.golden.typesetting import (
    save_office,
)

# --- 1: a form with labels beside the values --------------------------------------------------

_SHEETS: Final = (
    (
        ("Bezeichnung der Maßnahme", "Wiedereinstieg im Blick"),
        ("Bedarfsträger", "Jobcenter Kreis Ellerbach"),
        ("Auftragnehmer", "Lernforum Ellerbach gGmbH"),
        (
            "Personenkreis",
            "Alleinerziehende sowie Berufsrückkehrerinnen nach einer Familienphase",
        ),
        (
            "Inhalte",
            "Berufswegplanung, Auffrischung von Kenntnissen in Textverarbeitung und "
            "Warenwirtschaft, betriebliche Erprobung von vier Wochen, Hilfe bei der Suche nach "
            "Kinderbetreuung.",
        ),
        ("Laufzeit", "01.03.2017 bis 28.02.2018"),
        (
            "Individuelle Zuweisungsdauer",
            "9 Monate (Verlängerung um bis zu 3 Monate möglich)",
        ),
        ("Platzzahl", "20"),
        ("Zeitlicher Umfang", "15 Std./Woche, ausschließlich vormittags"),
        ("Personaleinsatz", "Betreuungsrelation 1 zu 20, dazu eine Honorarkraft für EDV"),
        (
            "Aufwand",
            "84.000,00 Euro p. a.\nKosten der Kinderbetreuung werden daneben bis zu 130 € je Kind "
            "und Monat erstattet.",
        ),
        ("Rechtsgrundlage", "§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 1 SGB III"),
        (
            "Verbleib",
            "Im Maßnahmejahr nahmen 50 Personen teil; davon 38 % in svpfl. Beschäftigung "
            "vermittelt (19 von 50). 6 Personen begannen eine Ausbildung.",
        ),
        (
            "Bemerkungen",
            "Vermittelt wird nur in Stellen, die mindestens mit 8,84 € je Stunde entlohnt werden.",
        ),
    ),
    (
        ("Bezeichnung der Maßnahme", "Gesund in Arbeit"),
        ("Bedarfsträger", "Jobcenter Kreis Ellerbach"),
        ("Auftragnehmer", "Bietergemeinschaft Rehawerk Ellerbach / Lernforum Ellerbach gGmbH"),
        (
            "Personenkreis",
            "Erwerbsfähige Leistungsberechtigte (eLb) mit gesundheitlichen Einschränkungen, "
            "darunter auch Menschen mit psychischen Belastungen",
        ),
        (
            "Inhalte",
            "Klärung des Leistungsvermögens, Bewegungs- und Ernährungsangebote, Erprobung in "
            "Übungswerkstätten mit langsam steigender Stundenzahl.",
        ),
        ("Laufzeit", "laufend seit 03/2019"),
        ("Individuelle Zuweisungsdauer", "i. d. R. 6 Monate"),
        ("Platzzahl", "12 (Nachbesetzung fortlaufend)"),
        ("Zeitlicher Umfang", "anfangs 10, später 20 Std./Woche"),
        ("Personaleinsatz", "Betreuungsschlüssel 1:8"),
        ("Aufwand", "Kosten pro Platz/Monat: 389,50 €"),
        ("Rechtsgrundlage", "§ 45 Abs. 1 Satz 1 Nr. 1 SGB III"),
        ("Verbleib", "Es liegen noch keine Ergebnisse vor."),
        ("Bemerkungen", "Eine Verlängerung des Vertrags um ein Jahr ist vorgesehen."),
    ),
)


def form_sheets(folder: Path) -> Path:
    path = folder / "01_massnahmeblaetter_ellerbach.docx"
    document = Document()
    document.add_heading("Maßnahmeblätter des Jobcenters Kreis Ellerbach", 0)
    document.add_paragraph("Anlage 3 zum Bericht an den örtlichen Beirat, Stand: Juni 2019")
    for number, rows in enumerate(_SHEETS, start=1):
        document.add_heading(f"Maßnahmeblatt Nr. {number}", 2)
        table = document.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
            cells[0].paragraphs[0].runs[0].font.bold = True
        if number < len(_SHEETS):
            document.add_page_break()
    save_office(document, path, "Maßnahmeblätter", "Jobcenter Kreis Ellerbach")
    return path


# --- 2: an article in two columns -------------------------------------------------------------

# "~" marks where a word may be divided at the end of a line
_ARTICLE: Final = (
    ("p", "Wenn in einer Familie seit Jahren niemand arbeitet, hilft es selten, nur mit einer "
     "Person zu sprechen. Das Jobcenter Stadt Neuwalde hat deshalb am 1. April 2016 das Projekt "
     "»Familien~Lotsen« gestartet. Es läuft bis zum 31. März 2018 und richtet sich an Bedarfs~"
     "gemein~schaften mit Kindern, die schon länger als vier Jahre Leis~tungen der "
     "Grund~siche~rung beziehen. Lang~zeit~leis~tungs~be~zie~hende (LZB) stellen in Neuwalde zwei "
     "Drittel aller erwerbs~fähigen Leis~tungs~berech~tig~ten."),
    ("h", "Eine Lotsin für zehn Familien"),
    ("p", "Jede Familie erhält eine feste An~sprech~person. Die Betreu~ungs~rela~tion liegt bei "
     "1 zu 10; im Regel~geschäft betreut eine Inte~gra~tions~fach~kraft dagegen rund 180 Personen. "
     "Ins~gesamt stehen sechs Lotsinnen und Lotsen bereit, die 60 Familien gleich~zeitig "
     "begleiten. Die Beglei~tung dauert im Durch~schnitt 14 Monate. Getroffen wird sich dort, wo "
     "es den Familien passt: zu Hause, in der Kinder~tages~stätte oder beim Spazier~gang."),
    ("p", "Am Anfang steht eine gemein~same Bestands~auf~nahme. Wohnung, Schulden, Sprache, "
     "Gesund~heit und die Betreu~ung der Kinder kommen zur Sprache, bevor es um Bewer~bungen geht. "
     "Erst dann wird verein~bart, wer in der Familie welchen Schritt zuerst geht. Die "
     "Verein~barung wird alle acht Wochen über~prüft. Viele Eltern erleben zum ersten Mal, dass "
     "ihre Pläne zusam~men~passen müssen und dürfen."),
    ("p", "Recht~lich stützt sich das Projekt auf die freie Förderung nach § 16f SGB II. Die "
     "Lot~sinnen und Lotsen sind beim Jobcenter ange~stellt und haben ihre Büros im "
     "Nach~bar~schafts~haus am Markt. Mit Jugend~amt und Schul~sozial~arbeit besteht eine schrift~"
     "liche Koopera~tions~verein~barung."),
    ("h", "Was es kostet"),
    ("p", "Für die zwei~jährige Laufzeit sind rd. 1,2 Mio. € veran~schlagt, die je zur Hälfte aus "
     "Landes~mitteln und aus dem Einglie~de~rungs~titel stammen. Darin ent~halten sind Personal~"
     "kosten von 910.000 Euro. Die Stadt rechnet damit, dass sie im selben Zeit~raum etwa "
     "310.000 Euro an Kosten der Unter~kunft einspart. Als bedarfs~deckend gilt für eine "
     "vier~köpfige Familie ein Netto~ein~kommen ab etwa 2.300 Euro."),
    ("h", "Was daraus wurde"),
    ("p", "Bis Ende Oktober 2017 haben 47 Erwach~sene eine Arbeit auf~genom~men, 28 davon "
     "sozial~ver~siche~rungs~pflich~tig. 9 Jugend~liche be~gannen eine Aus~bil~dung. Rund 22 % der "
     "Familien konnten den Leis~tungs~bezug ganz beenden (13 von 60). Ebenso wichtig ist der Team~"
     "leitung, was in keiner Statis~tik steht: Kinder kommen regel~mäßiger zur Schule, und "
     "Post bleibt nicht mehr unge~öffnet liegen."),
    ("h", "Was andere beachten sollten"),
    ("p", "Das Projekt lebt davon, dass die Fach~kräfte Zeit haben. Ein Team, das neben~her noch "
     "den allge~meinen Bestand betreut, wird schei~tern. Güns~tig ist außer~dem, wenn die Familien "
     "frei~willig teil~nehmen und Ter~mine ohne Rechts~folgen~beleh~rung verein~bart werden. "
     "Schließ~lich braucht es Geduld: In den ersten sechs Monaten gab es kaum Arbeits~auf~nahmen, "
     "danach stieg die Zahl von Quartal zu Quartal."),
    ("p", "Neuwalde möchte die Idee nun in den Regel~betrieb über~nehmen. Ein Nachbar~kreis hat "
     "bereits ange~fragt, ob er die Arbeits~hilfen nutzen darf. Sie sollen im Früh~jahr ver~öffent~"
     "licht werden."),
)  # fmt: skip


def _divided_lines(text: str, width: float, font: str, size: float) -> list[str]:
    """Break into lines, dividing words at "~" with a hyphen as typesetters do."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        parts = word.split("~")
        while parts:
            lead = f"{line} " if line else ""
            fitting = 0
            for count in range(len(parts), 0, -1):
                tail = "" if count == len(parts) or parts[count - 1].endswith("-") else "-"
                if stringWidth(lead + "".join(parts[:count]) + tail, font, size) <= width:
                    fitting = count
                    break
            if fitting == len(parts):
                line, parts = lead + "".join(parts), []
            elif fitting:
                lines.append(lead + "".join(parts[:fitting]) + "-")
                line, parts = "", parts[fitting:]
            else:
                lines.append(line)
                line = ""
    return [*lines, line] if line else lines


def two_column_article(folder: Path) -> Path:
    path = folder / "02_artikel_familienlotsen.pdf"
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle("Die ganze Familie im Blick")
    width, height = A4
    margin, gap = 20 * mm, 8 * mm
    column = (width - 2 * margin - gap) / 2
    page = 14

    def furniture() -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(margin, height - 13 * mm, "Arbeitsmarkt vor Ort 1/2018")
        canvas.drawRightString(width - margin, height - 13 * mm, "AUS DER PRAXIS")
        canvas.drawCentredString(width / 2, 11 * mm, str(page))

    furniture()
    canvas.setFont("Helvetica-Bold", 24)
    canvas.drawString(margin, height - 32 * mm, "Die ganze Familie im Blick")
    canvas.setFont("Helvetica-Oblique", 12)
    canvas.drawString(
        margin, height - 41 * mm, "Im Projekt »FamilienLotsen« berät das Jobcenter Stadt Neuwalde"
    )
    canvas.drawString(margin, height - 47 * mm, "Eltern und Kinder gemeinsam und zu Hause")
    top, bottom = height - 60 * mm, 105 * mm
    x, y = margin, top
    for kind, text in _ARTICLE:
        font, size = ("Helvetica-Bold", 11) if kind == "h" else ("Times-Roman", 10.5)
        if kind == "h":
            y -= 4
        for line in _divided_lines(text, column, font, size):
            if y < bottom:
                if x == margin:
                    x = margin + column + gap
                else:
                    canvas.showPage()
                    page += 1
                    furniture()
                    x, top, bottom = margin, height - 25 * mm, 238 * mm
                y = top
            canvas.setFont(font, size)
            canvas.drawString(x, y, line)
            y -= 13.5
        y -= 5
    canvas.save()
    return path


# --- 3: a table whose first column is merged downwards ----------------------------------------

_SERVICES: Final = (
    (
        "Aktivierung und berufliche Eingliederung",
        (
            ("Werkstatt Zukunft", "Jugendliche und junge Erwachsene ohne Berufsabschluss; "
             "Teilnahme 6 Monate, 30 Std./Woche", "16", "T€ 84", "§ 45 SGB III"),
            ("Kompetenzcheck 50plus", "Ältere ab 50 Jahren; Feststellung der Kenntnisse und "
             "anschließende Stellensuche", "24", "T€ 61,5", "§ 45 SGB III"),
            ("Beratung für Soloselbstständige", "Soloselbstständige mit zu geringem Gewinn; "
             "Prüfung der Tragfähigkeit", "–", "T€ 38", "§ 16c SGB II"),
        ),
    ),
    (
        "Beschäftigung schaffende Maßnahmen",
        (
            ("Arbeitsgelegenheiten im Stadtwald", "Arbeitsmarktferne Langzeitarbeitslose; "
             "Mehraufwandsentschädigung 1,50 € je Stunde", "40", "rd. 0,3 Mio. €",
             "§ 16d SGB II"),
            ("Teilhabe am Arbeitsmarkt", "Langzeitleistungsbeziehende nach mehr als sechs Jahren "
             "Bezug; Coaching während der Beschäftigung", "25", "T€ 540", "§ 16i SGB II"),
        ),
    ),
    (
        "Förderung der Arbeitsaufnahme",
        (
            ("Eingliederungszuschuss", "Arbeitgeber, die Menschen mit mehreren "
             "Vermittlungshemmnissen einstellen; im Mittel 4.800 € je Förderfall", "–",
             "T€ 216", "§ 88 SGB III"),
            ("Einstiegsgeld", "Leistungsberechtigte, die eine Arbeit oder ein Gewerbe aufnehmen; "
             "Höchstförderdauer 24 Monate", "–", "T€ 25", "§ 16b SGB II"),
        ),
    ),
)  # fmt: skip


def merged_table(folder: Path) -> Path:
    path = folder / "03_eingliederungsleistungen_hohenrode.docx"
    document = Document()
    document.styles["Normal"].font.size = Pt(10)
    document.add_heading("Eingliederungsleistungen 2019 im Überblick", 1)
    document.add_paragraph("Jobcenter Landkreis Hohenrode, Team Planung und Steuerung")
    document.add_paragraph(
        "Die folgende Übersicht nennt die Leistungen, die das Jobcenter Landkreis Hohenrode im "
        "Haushaltsjahr 2019 einsetzt. Dem Jobcenter stehen dafür 1,3 Mio. Euro zur Verfügung. Die "
        "Platzzahlen beziehen sich auf zwölf Monate bei voller Besetzung (T€ = tausend Euro)."
    )
    table = document.add_table(rows=1, cols=6)
    table.style = "Table Grid"
    headers = (
        "Instrumentengruppe", "Leistung", "Zielgruppe und Inhalt", "Plätze",
        "Mittelansatz 2019", "Rechtsgrundlage",
    )  # fmt: skip
    for cell, text in zip(table.rows[0].cells, headers, strict=True):
        cell.text = text
    for group, rows in _SERVICES:
        first = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells[1:], row, strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = group
    last = table.add_row().cells
    last[0].merge(last[3]).text = "Summe"
    last[4].text = "T€ 1.264,5"
    document.add_paragraph(
        "Nicht verbrauchte Mittel fließen im vierten Quartal in die Förderung der beruflichen "
        "Weiterbildung."
    )
    save_office(document, path, "Eingliederungsleistungen 2019", "Jobcenter Hohenrode")
    return path


# --- 4: a deck with one project a slide -------------------------------------------------------

_SLIDES: Final = (
    ("Überblick", (
        "Drei Projekte, die aus dem laufenden Budget finanziert werden",
        "Eingliederungsbudget des Jobcenters insgesamt: 6,4 Mio. €",
        "Neuland – Starthilfe U25 – Jobcoach 50plus",
    )),
    ("Neuland – Sprache und Beruf", (
        "Projekt für Geflüchtete mit Sprachniveau A2",
        "15 Plätze, Einstieg jederzeit möglich",
        "Teilnahmedauer 6 Monate, 25 Std./Woche",
        "Kosten: 520 € mtl. je TN (TN = Teilnehmende)",
        "laufend seit 09/2018",
        "Grundlage: § 45 SGB III",
    )),
    ("Starthilfe U25", (
        "Projekt für Jugendliche ohne Berufsabschluss",
        "12 Plätze, Betreuungsschlüssel 1:6",
        "Laufzeit 01.01.2019 bis 31.12.2019",
        "Individuelle Teilnahme höchstens 10 Monate",
        "Gesamtkosten: T€ 84 (zur Hälfte aus dem ESF)",
    )),
    ("Jobcoach 50plus", (
        "Projekt für Langzeitarbeitslose ab 50 Jahren (50plus)",
        "Zwei Jobcoaches, Betreuungsrelation 1 zu 40",
        "Keine Maßnahmekosten, Umsetzung mit eigenem Personal",
        "Einstellungsprämie an Arbeitgeber: einmalig 1.500 €",
        "Eingesparte Leistungen je Integration: rund 640 € mtl.",
    )),
)  # fmt: skip
_SLIDE_TABLE: Final = (
    ("Projekt", "Eintritte 2019", "Integrationen", "Integrationsquote"),
    ("Neuland – Sprache und Beruf", "42", "16", "38 %"),
    ("Starthilfe U25", "18", "7", "39 %"),
    ("Jobcoach 50plus", "96", "31", "32 %"),
)


def slide_deck(folder: Path) -> Path:
    path = folder / "04_projekte_bad_lindach.pptx"
    deck = Presentation()
    cover = deck.slides.add_slide(deck.slide_layouts[0])
    cover.shapes.title.text = "Projekte 2019/2020"
    cover.placeholders[1].text = "Jobcenter Bad Lindach\nSitzung des Beirats am 12. März 2020"
    for title, bullets in _SLIDES:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        frame = slide.placeholders[1].text_frame
        frame.text = bullets[0]
        for bullet in bullets[1:]:
            frame.add_paragraph().text = bullet
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Ergebnisse 2019"
    shape = slide.shapes.add_table(
        len(_SLIDE_TABLE), len(_SLIDE_TABLE[0]), Cm(1.5), Cm(5), Cm(22), Cm(6)
    )
    for row, values in enumerate(_SLIDE_TABLE):
        for column, value in enumerate(values):
            shape.table.cell(row, column).text = value
    note = slide.shapes.add_textbox(Cm(1.5), Cm(13), Cm(22), Cm(1.5)).text_frame
    note.text = "Integration: Aufnahme einer svpfl. Beschäftigung bis sechs Monate nach Austritt"
    note.paragraphs[0].font.size = SlidePt(12)
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Nächste Schritte"
    slide.placeholders[1].text_frame.text = "Fortführung aller Projekte, Bericht im Herbst 2020"
    save_office(deck, path, "Projekte 2019/2020", "Jobcenter Bad Lindach")
    return path


# --- 5: a web page with a definition list -----------------------------------------------------

_PAGE: Final = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Kompass Selbstständigkeit | Jobcenter Landkreis Seeheim</title>
<style>body { font-family: sans-serif } dt { font-weight: bold }</style>
<script>var tracking = { "betrag": "99.999,00 €" };</script>
</head>
<body>
<nav><ul><li><a href="/">Start</a></li><li><a href="/projekte">Projekte</a></li>
<li><a href="/kontakt">Kontakt</a></li></ul></nav>
<aside><h3>Meldungen</h3><p>Landkreis investiert 2,4 Mio. Euro in Radwege. Neue
&Ouml;ffnungszeiten ab M&auml;rz.</p></aside>
<main>
<h1>Kompass Selbstst&auml;ndigkeit</h1>
<p>Viele Selbstst&auml;ndige im Landkreis kommen mit ihrem Betrieb nicht &uuml;ber die Runden. Das
Projekt kl&auml;rt mit ihnen, ob sich der Betrieb tragen kann oder ob eine Anstellung der bessere
Weg ist.</p>
<dl>
<dt>Verantwortlich</dt><dd>Jobcenter Landkreis Seeheim</dd>
<dt>Wer wird erreicht?</dt><dd>Solo-Selbstst&auml;ndige, die ihr Einkommen seit mindestens einem
Jahr mit Arbeitslosengeld&nbsp;II aufstocken</dd>
<dt>Laufzeit</dt><dd>Januar 2017 bis Dezember 2018</dd>
<dt>Beratungsdauer</dt><dd>4 bis 6 Monate</dd>
<dt>Umfang</dt><dd>4 Std./Woche, einzeln und in Gruppen</dd>
<dt>Pl&auml;tze</dt><dd>20</dd>
<dt>Kosten</dt><dd>260,00&nbsp;Euro je Teilnehmerin bzw. Teilnehmer und Monat</dd>
<dt>Rechtsgrundlage</dt><dd>&sect;&nbsp;16c SGB&nbsp;II</dd>
</dl>
<h2>Zahlen</h2>
<table>
<caption>Verlauf nach Jahren</caption>
<thead><tr><th>Jahr</th><th>Eintritte</th><th>Ausgaben</th><th>Leistungsbezug beendet</th>
<th>Betrieb aufgegeben</th></tr></thead>
<tbody>
<tr><td>2017</td><td>41</td><td>62.400,00 &euro;</td><td>11</td><td>9</td></tr>
<tr><td>2018</td><td>46</td><td>64.800,00 &euro;</td><td>14</td><td>12</td></tr>
</tbody>
</table>
<h2>Gut zu wissen</h2>
<p>Wer seinen Betrieb fortf&uuml;hrt, kann f&uuml;r notwendige Sachg&uuml;ter einen Zuschuss von bis
zu 5.000&nbsp;Euro erhalten. Gewinne unter 100 Euro im Monat bleiben anrechnungsfrei.</p>
</main>
<footer><p>&copy; 2019 Jobcenter Landkreis Seeheim &middot; <a href="/impressum">Impressum</a></p>
</footer>
</body>
</html>
"""


def web_page(folder: Path) -> Path:
    path = folder / "05_kompass_selbststaendigkeit.html"
    path.write_text(_PAGE, encoding="utf-8", newline="\n")
    return path

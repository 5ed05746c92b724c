"""Made-up documents of running text, long tables and lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    LongTable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from tests.golden.typesetting import (
    BODY,
    CELL,
    CELL_BOLD,
    CELL_LARGE,
    HEAD,
    TITLE,
)

# --- PDF with running heads -------------------------------------------------------------------


def _report(
    path: Path,
    title: str,
    running_head: str,
    story: list[Flowable],
    size: tuple[float, float] = A4,
) -> None:
    width, height = size

    def furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
        if document.page == 1:
            return
        canvas.setFont("Helvetica", 8)
        canvas.drawString(22 * mm, height - 14 * mm, running_head)
        canvas.drawRightString(width - 22 * mm, 12 * mm, f"Seite {document.page}")

    document = BaseDocTemplate(str(path), pagesize=size, title=title, invariant=1)
    frame = Frame(22 * mm, 20 * mm, width - 44 * mm, height - 42 * mm, id="text")
    document.addPageTemplates(PageTemplate(id="page", frames=[frame], onPage=furniture))
    document.build(story)


# --- 6: a report with a fact box --------------------------------------------------------------

_BOX: Final = (
    ("Projektname", "Quartier aktiv"),
    ("Träger", "Kommunales Jobcenter Talheim"),
    ("Durchführung", "Nachbarschaftshaus Weststadt e. V."),
    ("Laufzeit", "01.01.2015 bis 31.12.2016"),
    (
        "Zielgruppe",
        "arbeitsmarktferne Langzeitleistungsbeziehende (LZB) aus dem Stadtteil Weststadt",
    ),
    ("Plätze", "30"),
    ("Gesamtkosten", "432.000 Euro"),
    ("Kosten je Platz und Monat", "520 Euro"),
    ("Förderung", "Europäischer Sozialfonds, Landesmittel"),
)
_CHAPTERS: Final = (
    ("1 Ausgangslage", (
        "In der Weststadt leben rund 9.400 Menschen, von denen im Jahr 2014 mehr als ein Viertel "
        "auf Leistungen der Grundsicherung angewiesen war. Das Kommunale Jobcenter Talheim hat "
        "dort zwar eine Nebenstelle, doch viele Einladungen blieben ohne Antwort. Der Rat der "
        "Stadt hat deshalb im Herbst 2014 beschlossen, ein Modellprojekt im Quartier zu erproben.",
        "Ein ähnliches Vorhaben in einer Nachbarstadt war 2012 nach kurzer Zeit eingestellt "
        "worden, weil die Räume zu weit von den Wohnungen der Teilnehmenden entfernt lagen. Diese "
        "Erfahrung ist in die Planung eingegangen.",
    )),
    ("2 Teilnehmende und Zugang", (
        "Das Projekt wendet sich an LZB, deren letzte Beschäftigung mehr als vier Jahre "
        "zurückliegt. Der Zugang ist freiwillig. Etwa die Hälfte der Teilnehmenden kam über die "
        "persönliche Ansprache im Nachbarschaftshaus, die übrigen auf Vorschlag des "
        "Fallmanagements.",
        "Während der gesamten Laufzeit gab es 87 Eintritte. Im Durchschnitt blieben die "
        "Teilnehmenden 8 Monate im Projekt.",
    )),
    ("3 Umsetzung", (
        "Angeboten wurden offene Werkstätten, gemeinsames Kochen, Sprachpraxis und "
        "Einzelgespräche. Die Anwesenheit betrug 18 Stunden pro Woche. Zwei Sozialpädagoginnen "
        "begleiteten je 15 Personen; der Betreuungsschlüssel lag damit bei 1:15.",
        "Nach etwa drei Monaten folgten Erprobungen in Betrieben der Umgebung. Arbeitgeber, die "
        "eine Teilnehmerin oder einen Teilnehmer einstellten, konnten einen Eingliederungszuschuss "
        "von durchschnittlich 1.200 € im Monat erhalten. Gezahlt werden musste mindestens der "
        "gesetzliche Mindestlohn von 8,50 € je Stunde.",
    )),
    ("4 Ergebnisse", (
        "Von den 87 Teilnehmenden nahmen 31 eine sozialversicherungspflichtige Arbeit auf (36 %). "
        "Weitere 12 begannen einen Minijob. Sechs Monate nach dem Austritt waren noch 24 Personen "
        "beschäftigt.",
        "Die wissenschaftliche Begleitung durch eine Hochschule hat 40 Teilnehmende befragt. Fast "
        "alle gaben an, wieder häufiger das Haus zu verlassen und mehr Menschen zu kennen als "
        "vorher.",
    )),
    ("5 Kosten und Finanzierung", (
        "Für das Projekt wurden in 24 Monaten 432.000 Euro ausgegeben. Davon entfielen 290.000 "
        "Euro auf Personalkosten und 142.000 Euro auf Sachkosten. Rechtsgrundlage ist § 16f SGB "
        "II.",
        "Dem stehen Einsparungen bei den passiven Leistungen gegenüber, die das Jobcenter für die "
        "ersten zwölf Monate nach Arbeitsaufnahme auf 95.000 Euro schätzt.",
    )),
    ("6 Fazit", (
        "Die Nähe zum Wohnort und die freiwillige Teilnahme waren entscheidend. Die Stadt führt "
        "das Angebot ab 2017 in kleinerem Umfang fort. Für andere Kommunen gilt: Ohne einen "
        "Partner, dem die Menschen im Stadtteil bereits vertrauen, lässt sich der Ansatz nicht "
        "übertragen.",
    )),
)  # fmt: skip


def report_with_box(folder: Path) -> Path:
    path = folder / "06_abschlussbericht_quartier_aktiv.pdf"
    rows = [[Paragraph(a, CELL_BOLD), Paragraph(b, CELL)] for a, b in _BOX]
    box = Table([[Paragraph("Steckbrief", CELL_BOLD), ""], *rows], colWidths=[50 * mm, 105 * mm])
    box.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 1, colors.black),
                ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    story: list[Flowable] = [
        Spacer(1, 60 * mm),
        Paragraph("Abschlussbericht zum Modellprojekt »Quartier aktiv«", TITLE),
        Paragraph("Kommunales Jobcenter Talheim", BODY),
        Paragraph("Februar 2017", BODY),
        PageBreak(),
        Paragraph("Inhalt", HEAD),
    ]
    for number, (heading, _) in enumerate(_CHAPTERS):
        story.append(Paragraph(f"{heading} {'.' * 60} {3 if number < 4 else 4}", BODY))
    story += [Spacer(1, 10 * mm), box, PageBreak()]
    for number, (heading, paragraphs) in enumerate(_CHAPTERS):
        story.append(Paragraph(heading, HEAD))
        story += [Paragraph(text, BODY) for text in paragraphs]
        if number == 3:
            story.append(PageBreak())
    _report(path, "Abschlussbericht Quartier aktiv", "Abschlussbericht »Quartier aktiv«", story)
    return path


# --- 7: one table over three pages ------------------------------------------------------------

_PROGRAMME: Final = (
    ("Aktivcenter Rabenfurt", "Tägliches Gruppenangebot für LZB, die sich an feste Zeiten gewöhnen "
     "und ihre Unterlagen auf den neuesten Stand bringen wollen. Besuche in Betrieben und eine "
     "Woche Probearbeit gehören dazu.", "40", "6 Monate", "168"),
    ("Brückenjahr", "Jugendliche ohne Ausbildungsplatz holen Schulstoff nach und lernen in drei "
     "Werkstätten Berufe kennen. Begleitet werden sie von einer Lehrkraft und einem Meister.",
     "18", "12 Monate", "129,6"),
    ("Mut-Werkstatt", "AE mit Kindern unter zehn Jahren erproben, wie sich Arbeit und Familie "
     "verbinden lassen. Die Kinder werden im Haus betreut.", "15", "9 Monate", "72"),
    ("Gesundheitslotsen", "Menschen mit gA klären mit einer Lotsin, welche Arbeit möglich ist. "
     "Ärztliche Gutachten werden gemeinsam besprochen, Anträge vorbereitet.",
     "20", "bis zu 12 Monate", "84"),
    ("Fahrradwerkstatt am Hafen", "AGH nach § 16d SGB II für arbeitsmarktferne TN. Gespendete "
     "Räder werden instand gesetzt und an Familien weitergegeben.", "12", "6 Monate", "50,4"),
    ("Sprachbrücke Beruf", "Geflüchtete lernen Deutsch für Handwerk und Pflege und gehen an zwei "
     "Tagen der Woche in einen Betrieb. Der Umfang beträgt 25 Std./Woche.",
     "25", "6 Monate", "150"),
    ("Werkakademie", "Neukundinnen und Neukunden suchen unter Anleitung vom ersten Tag an nach "
     "einer Stelle. Die Räume liegen im Erdgeschoss des Jobcenters.", "60", "2 Monate", "198"),
    ("Gründerwerkstatt", "Existenzgründer prüfen ihre Idee, rechnen den Bedarf durch und schreiben "
     "einen Geschäftsplan. Wer nicht gründet, erhält eine Beratung zur Stellensuche.",
     "10", "4 Monate", "36"),
    ("Coaching für Familien", "Bedarfsgemeinschaften mit Kindern werden zu Hause besucht. "
     "Vereinbart wird, wer welchen Schritt geht und wer in der Zeit die Kinder betreut.",
     "14", "12 Monate", "100,8"),
    ("Neustart ohne Sucht", "Menschen mit Suchtproblemen nach einer Entwöhnung arbeiten in der "
     "Gärtnerei mit. Betreuungsrelation 1 zu 8.", "8", "9 Monate", "67,2"),
    ("TQ Lager und Logistik", "Geringqualifizierte erwerben den ersten Baustein eines Abschlusses "
     "nach § 81 SGB III. Der Staplerschein ist enthalten.", "16", "6 Monate", "134,4"),
    ("Jobcoaching 50plus", "Ältere ab 50 Jahren werden von Ehrenamtlichen bei der Stellensuche "
     "begleitet. Die Plätze sind immer besetzt.", "22", "6 Monate", "k. A."),
)  # fmt: skip


def long_table(folder: Path) -> Path:
    path = folder / "07_arbeitsmarktprogramm_rabenfurt.pdf"
    headers = ("Nr.", "Maßnahme", "Inhalt und Zielgruppe", "Plätze", "Dauer", "Budget 2021 in T€")
    rows: list[list[Any]] = [[Paragraph(text, CELL_BOLD) for text in headers]]
    for number, row in enumerate(_PROGRAMME, start=1):
        rows.append([Paragraph(text, CELL_LARGE) for text in (str(number), *row)])
    rows.append([Paragraph(text, CELL_BOLD) for text in ("", "Gesamt", "", "260", "", "1.190,4")])
    widths = [12 * mm, 55 * mm, 98 * mm, 20 * mm, 33 * mm, 33 * mm]
    table = LongTable(rows, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
                ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 1), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 1), (-1, -1), 7),
            ]
        )
    )
    story: list[Flowable] = [
        Paragraph("Arbeitsmarktprogramm 2021", TITLE),
        Paragraph("Jobcenter Stadt Rabenfurt", HEAD),
        Paragraph(
            "Das Jobcenter Stadt Rabenfurt betreut rund 7.800 erwerbsfähige Leistungsberechtigte. "
            "Mit dem Programm legt es fest, welche Maßnahmen im Jahr 2021 angeboten werden und wie "
            "viele Plätze dafür zur Verfügung stehen. Der Verwaltungsrat hat das Programm im "
            "November 2020 beschlossen.",
            BODY,
        ),
        Paragraph(
            "Die Budgets gelten jeweils für das ganze Kalenderjahr bei voller Besetzung. Aus dem "
            "Vorjahr wurden 95 T€ übertragen. Für die Teilnahme gilt: Fahrkosten werden bis zu 60 "
            "€ im Monat erstattet.",
            BODY,
        ),
        Paragraph("Abkürzungen", HEAD),
        Paragraph(
            "AE = Alleinerziehende; AGH = Arbeitsgelegenheit; gA = gesundheitliche "
            "Einschränkungen; LZB = Langzeitleistungsbeziehende; TN = Teilnehmende; TQ = "
            "Teilqualifizierung",
            BODY,
        ),
        Paragraph("Übersicht der Maßnahmen", HEAD),
        table,
        Spacer(1, 6 * mm),
        Paragraph("Änderungen bleiben vorbehalten.", BODY),
    ]
    head = "Jobcenter Stadt Rabenfurt · Arbeitsmarktprogramm 2021"
    _report(path, "Arbeitsmarktprogramm 2021", head, story, landscape(A4))
    return path


# --- 8: a Markdown collection -----------------------------------------------------------------

_COLLECTION: Final = """# Gute Praxis aus den Jobcentern der Region Oderau

Zusammengestellt vom Arbeitskreis Eingliederung, Stand Mai 2020. TN steht für Teilnehmende.

## Mobil zur Arbeit

- **Jobcenter:** Jobcenter Landkreis Oderau
- **Zielgruppe:** Langzeitarbeitslose in Orten ohne Bahnanschluss
- **Kurzbeschreibung:** Ein Fahrdienst bringt die TN zu Betrieben im Schichtdienst; daneben werden
  Fahrgemeinschaften vermittelt und der Weg zum Führerschein geklärt.
- **Laufzeit:** laufend seit 03/2019
- **Plätze:** 10
- **Kosten:** 45.600 € jährlich
- **Kosten je Platz und Monat:** 330 €
- **Ergebnis:** 14 von 32 Teilnehmenden haben eine Arbeit aufgenommen (44 %).

## Zweite Chance Ausbildung

- **Jobcenter:** Jobcenter Stadt Grünau
- **Zielgruppe:** Jugendliche, die eine Ausbildung abgebrochen haben
- **Kurzbeschreibung:** Werkstatttage, Nachhilfe und Praktika; ein Ausbildungslotse hält Kontakt zu
  Betrieben und Berufsschule.
- **Dauer:** 9 Monate (Verlängerung um bis zu 3 Monate möglich)
- **Umfang:** 30 Std./Woche
- **Plätze:** 14
- **Kosten:** 695,00 Euro pro Teilnehmer und Monat
- **Rechtsgrundlage:** § 45 SGB III
- **Hinweis:** Die Vergütung in der anschließenden Ausbildung liegt bei rund 870 Euro im Monat.

## Haushaltsnahe Dienste

- **Jobcenter:** Kommunales Jobcenter Wiesenthal
- **Zielgruppe:** Frauen mit Migrationshintergrund
- **Kurzbeschreibung:** Vorbereitung auf Tätigkeiten in Privathaushalten, berufsbezogenes Deutsch
  und Begleitung beim Einstieg.
- **Teilnehmende:** 28 Personen im Jahr 2018
- **Kosten:** k. A.
- **Ergebnis:** 9 Frauen fanden einen Minijob, 6 eine sozialversicherungspflichtige Stelle.
- **Hinweis:** Ein Verdienst bis 450 € gilt als geringfügig.

## Schuldenfrei in Arbeit

- **Jobcenter:** Jobcenter Kreis Moorheim
- **Zielgruppe:** Überschuldete, deren Lohn gepfändet würde
- **Kurzbeschreibung:** Beratung im Haus, Verhandlung mit Gläubigern, gemeinsame Gespräche mit dem
  neuen Arbeitgeber.
- **Laufzeit:** 01.01.2019 bis 31.12.2019
- **Teilnehmende:** 64 Personen
- **Kosten:** 38.400 Euro für 12 Monate (Personal- und Sachkosten)
- **Rechtsgrundlage:** § 16a SGB II
- **Nutzen:** Eingesparte Leistungen von rd. 21.000 € im ersten Jahr
"""


def markdown_collection(folder: Path) -> Path:
    path = folder / "08_gute_praxis_oderau.md"
    path.write_text(_COLLECTION, encoding="utf-8", newline="\n")
    return path


# --- 9: an old letter that answers numbered questions -----------------------------------------

_LETTER: Final = """\
Von:      Jobcenter Sandbrück, Markt und Integration
An:       Arbeitskreis der Jobcenter
Datum:    14. November 2012
Betreff:  AW: Umfrage "Gute Ansätze", Fragebogen des Jobcenters Sandbrück

Sehr geehrte Damen und Herren,

wie besprochen erhalten Sie unsere Antworten zu zwei Maßnahmen. Die
Nummern folgen Ihrem Fragebogen vom 2. Oktober.


ERSTE MASSNAHME

1. Wie heißt die Maßnahme?
   Perspektive Pflege

2. Wer nimmt teil?
   Alleinerziehende und andere Frauen nach der Elternzeit, die sich
   für einen Beruf in der Pflege interessieren. Eine abgeschlossene Be-
   rufsausbildung wird nicht erwartet.

3. Wie lange dauert die Teilnahme?
   7 Monate, darin enthalten sind sechs Wochen Praktikum.

4. In welchem Zeitraum läuft die Maßnahme?
   01.02.2012 bis 31.08.2012

5. Wie viele Plätze gibt es?
   18 Plätze

6. Wie viele Stunden umfasst die Maßnahme?
   25 Stunden in der Woche

7. Was kostet die Maßnahme?
   Kosten: k. A.

8. Welche Ergebnisse wurden erzielt?
   Von 17 Teilnehmerinnen haben 11 eine sozialversicherungspflich-
   tige Beschäftigung aufgenommen (65 %), 2 begannen eine Ausbildung.

9. Auf welcher Rechtsgrundlage?
   § 45 SGB III

10. Was ist sonst noch wichtig?
   Der Einstiegslohn in den Heimen der Umgebung liegt bei 9,75 € brutto
   je Stunde. Für Fahrten zum Praktikum zahlen wir 0,20 € je Kilometer.


ZWEITE MASSNAHME

1. Wie heißt die Maßnahme?
   Nachbarschaftsladen

2. Wer nimmt teil?
   Langzeitarbeitslose über 50 Jahre (50plus), die seit langem keinen
   Kontakt zur Arbeitswelt haben.

3. Wie lange dauert die Teilnahme?
   Bis zu 12 Monate

4. In welchem Zeitraum läuft die Maßnahme?
   Laufend seit 05/2010

5. Wie viele Plätze gibt es?
   16 Plätze

6. Wie viele Stunden umfasst die Maßnahme?
   20 Stunden in der Woche

7. Was kostet die Maßnahme?
   Kosten: k. A. Die Einnahmen des Ladens von etwa 7.000 Euro im Jahr
   werden gespendet.

8. Welche Ergebnisse wurden erzielt?
   2011 wechselten 5 Teilnehmende in eine reguläre Beschäftigung. Be-
   sonders erfreulich: Fast alle sind regelmäßig anwesend.

9. Auf welcher Rechtsgrundlage?
   § 16d SGB II

10. Was ist sonst noch wichtig?
   Die Teilnehmenden erhalten eine Mehraufwandsentschädigung von 1,25 €
   je Stunde.

Mit freundlichen Grüßen
Jobcenter Sandbrück
"""


def question_letter(folder: Path) -> Path:
    path = folder / "09_fragebogen_sandbrueck.txt"
    path.write_bytes(_LETTER.replace("\n", "\r\n").encode("cp1252"))
    return path


# --- 10: a tab-separated list -----------------------------------------------------------------

_LIST: Final = (
    (
        "Maßnahme", "Träger", "Laufzeit", "Plätze", "Kosten pro Platz und Monat",
        "Integrationsquote", "Rechtsgrundlage",
    ),
    ("Bewerbungszentrum Auental", "Bildungswerk Auental gGmbH", "01.01.2019 - 31.12.2019", "30",
     "389,50 €", "38 %", "§ 45 SGB III"),
    ("Jugendwerkstatt Mitte", "Werkhof Auental e. V.", "laufend seit 03/2019", "16", "612,00 €",
     "27 %", "§ 16h SGB II"),
    ("Pflegeassistenz in Teilzeit", "Pflegeschule Auental GmbH", "02/2019 bis 01/2020", "12",
     "744,80 €", "61 %", "§ 81 SGB III"),
    ("Stadtteilküche", "Sozialwerk Auental e. V.", "01.07.2018 - 30.06.2020", "20", "318 €",
     "14,5 %", "§ 16d SGB II"),
    ("Aktiv mit Handicap", "Inklusionsdienste Auental gGmbH", "01.04.2019 - 31.03.2020", "10",
     "455,25 €", "k. A.", "§ 45 SGB III"),
    ("Meine Chance", "Bildungswerk Auental gGmbH", "01.01.2019 - 30.06.2019", "8", "k. A.",
     "33 %", "§ 16f SGB II"),
)  # fmt: skip


def tab_list(folder: Path) -> Path:
    path = folder / "10_massnahmen_auental.txt"
    lines = ["Maßnahmen des Jobcenters Auental 2019", "", *("\t".join(row) for row in _LIST)]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8", newline="\n")
    return path

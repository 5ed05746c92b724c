"""A brochure in two columns with a box in the margin, and a catalogue of five single pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.unseen.layout import BLUE, out

REGULAR, BOLD = "Arial-Regular", "Arial-Bold"
SAND = colors.HexColor("#f3ead8")
GREEN = colors.HexColor("#2f6b4f")


def hyphenated(text: str, width: float, font: str = REGULAR, size: float = 9.2) -> list[str]:
    """Lines of a narrow column; a word may be parted where the text has a bar."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        rest = word.split("|")
        while rest:
            lead = f"{line} " if line else ""
            for used in range(len(rest), 0, -1):
                part = "".join(rest[:used])
                shown = part if used == len(rest) else part.rstrip("-") + "-"
                if stringWidth(lead + shown, font, size) <= width:
                    line, rest = lead + shown, rest[used:]
                    break
            else:
                if not line:
                    line, rest = "".join(rest), []
                    continue
            if rest:
                lines.append(line)
                line = ""
    return [*lines, line] if line else lines


def _lines(
    canvas: Canvas, lines: Sequence[str], x: float, y: float, font: str = REGULAR, size: float = 9.2
) -> float:
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(x, y, line)
        y -= size * 1.38
    return y


def _open(name: str, title: str, author: str) -> Canvas:
    canvas = Canvas(str(out() / name), pagesize=A4, invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    return canvas


def _box(canvas: Canvas, facts: Sequence[tuple[str, str]]) -> None:
    canvas.setFillColor(SAND)
    canvas.rect(148 * mm, 62 * mm, 48 * mm, 193 * mm, stroke=0, fill=1)
    canvas.setFillColor(BLUE)
    y = _lines(canvas, ["Auf einen Blick"], 152 * mm, 247 * mm, BOLD, 12) - 6
    canvas.setFillColor(colors.black)
    for label, text in facts:
        y = _lines(canvas, [label], 152 * mm, y, BOLD, 8.4)
        y = _lines(canvas, hyphenated(text, 41 * mm, REGULAR, 8.4), 152 * mm, y, REGULAR, 8.4) - 7


def _spread(
    canvas: Canvas,
    page: int,
    title: str,
    lead: str,
    columns: tuple[Sequence[str], Sequence[str]],
    facts: Sequence[tuple[str, str]],
) -> None:
    canvas.setFillColor(BLUE)
    _lines(canvas, [title], 15 * mm, 270 * mm, BOLD, 20)
    canvas.setFillColor(colors.black)
    _lines(canvas, [lead], 15 * mm, 261 * mm, "Arial-Italic", 10.5)
    for x, parts in zip((15 * mm, 82 * mm), columns, strict=True):
        y = 250 * mm
        for part in parts:
            if part.startswith("# "):
                y = _lines(canvas, [part[2:]], x, y - 3, BOLD, 10)
                continue
            y = _lines(canvas, hyphenated(part, 60 * mm), x, y) - 5
    _box(canvas, facts)
    _lines(canvas, [f"Wege, die tragen {page}"], 15 * mm, 12 * mm, REGULAR, 7.5)
    canvas.showPage()


FOREWORD = [
    "Liebe Leserinnen und Leser,",
    "im Landkreis Rehbach leben rund 9.400 erwerbs|fähige Leistungs|berechtigte. Für sie standen uns 2021 "
    "Mittel von zusammen 31,6 Mio. Euro zur Verfügung, davon 17,9 Mio. Euro für die Ver|waltung. Hinter "
    "diesen Summen stehen Menschen.",
    "Drei An|gebote stellen wir Ihnen auf den folgen|den Seiten vor. Sie haben gemein|sam, dass sie nicht mit "
    "der Be|werbungs|mappe beginnen.",
]


def brochure() -> None:
    c = _open("01_broschuere_wege.pdf", "Wege, die tragen", "Jobcenter Landkreis Rehbach")
    c.setFillColor(BLUE)
    _lines(c, ["Wege, die tragen"], 15 * mm, 230 * mm, BOLD, 30)
    c.setFillColor(colors.black)
    _lines(
        c, ["Angebote des Jobcenters Landkreis Rehbach (Hessen)"], 15 * mm, 218 * mm, REGULAR, 13
    )
    y = 190 * mm
    for part in FOREWORD:
        y = _lines(c, hyphenated(part, 120 * mm, size=11), 15 * mm, y, size=11) - 8
    _lines(c, ["Stand: Februar 2022"], 15 * mm, 30 * mm)
    c.showPage()
    _spread(
        c,
        4,
        "Tandem Rehbach",
        "Zu zweit geht es leichter: erst der Alltag, dann die Arbeit",
        (
            [
                "Manche Männer und Frauen im lang|jährigen Leistungs|bezug schaffen wegen seelischer "
                "Be|lastungen kaum noch den Weg zum Brief|kasten. Ein Gesprächs|termin im Amt hilft ihnen nicht.",
                "# So arbeiten wir",
                "Jede Teil|nehmerin und jeder Teil|nehmer bekommt eine feste Be|gleitung. Die ersten Treffen "
                "finden zu Hause, im Café oder auf einer Park|bank statt. Danach beginnt die Zeit in der "
                "Holz|werkstatt des Trägers. Be|gonnen wird mit zwei Vor|mittagen, gesteigert wird nach Kräften.",
                "Wer teil|nimmt, behält seinen Regel|bedarf von 449 Euro; einen Lohn gibt es nicht.",
            ],
            [
                "# Was daraus geworden ist",
                "Seit dem Start bis Ende 2021 sind 61 Per|sonen ein|getreten. Von ihnen haben 17 eine "
                "ver|sicherungs|pflichtige Arbeit auf|genommen, das sind 28 Pro|zent. Weitere neun be|gannen eine "
                "Um|schulung. Drei Monate nach der Auf|nahme waren noch 15 in Arbeit.",
                "# Was wir gelernt haben",
                "Die Werk|statt darf nicht zu früh kommen. Wer in den ersten vier Wochen über|fordert wird, "
                "bleibt weg. Die Zahlen stam|men aus unserer eigenen Aus|wertung.",
            ],
        ),
        [
            ("Träger", "Werkhof Rehbach gGmbH"),
            ("Beginn und Ende", "1. April 2020 bis 31. März 2023"),
            ("Plätze", "24"),
            ("So lange dabei", "bis zu 12 Monate"),
            ("Umfang", "20 Std./Woche"),
            ("Betreuung", "eine Fachkraft auf acht Teilnehmende"),
            ("Kosten", "172.800 Euro im Jahr"),
            ("Recht", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
        ],
    )
    _spread(
        c,
        6,
        "Startzeit für Eltern",
        "Wenn nur eine da ist, die alles stemmt",
        (
            [
                "Das An|gebot richtet sich an Mütter und Väter, die ihre Kinder ohne Partner groß|ziehen und "
                "deren jüngstes Kind bald drei wird. Ge|dacht ist es als Brücke zwischen Er|ziehungs|zeit und "
                "Be|ruf.",
                "# Vormittags, nie in den Ferien",
                "Be|gleitet wird die Gruppe von 1,5 Voll|zeit|stellen. Auf dem Plan stehen Be|rufs|kunde, "
                "Mathe|matik, Haushalts|planung und ein Prak|tikum von drei Wochen.",
            ],
            [
                "Der Kita-Bei|trag von bis zu 210 Euro monat|lich wird von der Ge|meinde über|nommen.",
                "# Bilanz 2021",
                "Von den 27 Teil|nehmerin|nen des Jahres 2021 be|gannen acht eine Aus|bildung in Teil|zeit, "
                "sechs nahmen eine Arbeit auf. Zu|sammen sind das 52 Pro|zent. Fünf haben vor|zeitig "
                "auf|gehört, meist wegen Krank|heit der Kinder.",
            ],
        ),
        [
            ("Träger", "Volkshochschule Rehbach"),
            ("Beginn und Ende", "läuft seit September 2019"),
            ("Plätze", "14 je Durchgang, zwei Durchgänge im Jahr"),
            ("So lange dabei", "6 Monate"),
            ("Umfang", "15 Std./Woche"),
            ("Kosten", "485 Euro je Platz und Monat"),
            ("Recht", "§ 45 SGB III"),
        ],
    )
    _spread(
        c,
        8,
        "Lotsen im Quartier",
        "Klingeln statt vorladen",
        (
            [
                "Wer auf keinen Brief mehr antwortet, bekommt Be|such. Zwei Lotsin|nen des Job|centers sind "
                "in der Nord|stadt unter|wegs und suchen Haus|halte auf, zu denen der Kontakt ab|gerissen ist.",
                "# Ohne Druck",
                "Der Be|such ist frei|willig. Es gibt keine Rechts|folgen|belehrung, keinen Antrag und keinen "
                "Fragen|katalog.",
            ],
            [
                "# Bisher",
                "310 Haus|halte wurden bis Dezember 2021 auf|gesucht, bei 128 ge|lang ein Ge|spräch. 46 "
                "Per|sonen sind seit|her wieder in regel|mäßiger Be|ratung. Wie viele davon in Arbeit kamen, "
                "ist noch nicht ausgewertet.",
            ],
        ),
        [
            ("Träger", "Jobcenter Landkreis Rehbach"),
            ("Beginn und Ende", "1. Juni 2021, zunächst ohne Befristung"),
            ("Kosten", "keine gesonderten Mittel, eigenes Personal"),
            ("Recht", "keine besondere Rechtsgrundlage"),
        ],
    )
    c.save()


ENTRIES: tuple[dict[str, Any], ...] = (
    {
        "title": "Kochlöffel und Konto",
        "facts": [
            ("Wer's macht", "Jobcenter Landkreis Achtalen mit Hauswirtschaftsschule Achtalen"),
            ("Für wen?", "Familien mit mehreren Kindern, in denen beide Eltern ohne Arbeit sind"),
            ("Uhr", "9 Std. wöchentlich, insgesamt 4 Monate je Familie; Start 01.03.2018, läuft"),
            ("Köpfe", "10 Familien gleichzeitig, 43 Familien seit Beginn"),
            ("Geldbeutel", "rund 36 T€ im Jahr (kommunale Mittel)"),
            ("Paragraf", "§ 16a SGB II"),
        ],
        "text": "Gekocht wird für alle, gerechnet auch. In 19 der 43 Familien hat mindestens ein Elternteil im "
        "Jahr danach eine Arbeit aufgenommen, in sieben eine Weiterbildung. Der Wareneinsatz liegt bei 4,10 € "
        "je Mahlzeit. Ein Haushaltsbuch ersetzt kein Einkommen, aber 26 Familien haben ihre Stromschulden "
        "inzwischen geregelt; im Schnitt waren es 870 €.",
    },
    {
        "title": "Der zweite Anlauf",
        "facts": [
            ("Wer's macht", "Jobcenter Stadt Murgheim"),
            ("Für wen?", "Unter 25-Jährige, die eine Lehre abgebrochen haben"),
            ("Uhr", "volle 39 Std. in der Woche; 10 Monate; Projekt vom 01.09.2017 bis 31.08.2020"),
            ("Köpfe", "15 Plätze; Anleitung 1 zu 5"),
            ("Geldbeutel", "1.120 € pro Platz und Monat"),
            ("Paragraf", "§ 16f SGB II"),
        ],
        "text": "Drei Werkstätten, ein Meister je Werkstatt. Von 52 Eingetretenen sind 29 wieder in einer Lehre "
        "(55,8 %), sechs arbeiten. Elf kamen nach der ersten Woche nicht mehr. Die Ausbildungsvergütung im "
        "ersten Lehrjahr beträgt 720 €. Betriebe, die übernehmen, erhalten von der Kammer eine Prämie von "
        "einmalig 1.500 €.",
    },
    {
        "title": "Nachtschicht mit Kind",
        "facts": [
            ("Wer's macht", "Jobcenter Landkreis Hohenrainau"),
            (
                "Für wen?",
                "Alleinstehende mit Kind unter zehn, die im Schichtdienst arbeiten wollen",
            ),
            ("Uhr", "seit 01.01.2019; begleitet wird ein halbes Jahr lang"),
            ("Köpfe", "21 Frauen und ein Mann im Jahr 2019"),
            ("Geldbeutel", "58.300 € für 2019, davon 49.800 € Personal und 8.500 € Sachmittel"),
            ("Paragraf", "keine Angabe"),
        ],
        "text": "Tagesmütter mit Bett: Das Jobcenter organisiert die Betreuung ab fünf Uhr früh. 13 von 22 "
        "haben die Stelle nach der Probezeit noch. Das sind knapp 60 %. Das Krankenhaus zahlt 14,20 € je Stunde "
        "plus Zuschläge.",
    },
    {
        "title": "Wanderkoffer Gesundheit",
        "facts": [
            ("Wer's macht", "Jobcenter Schwarzlach-Land mit drei Krankenkassen"),
            (
                "Für wen?",
                "Menschen, die aus gesundheitlichen Gründen nur noch wenige Stunden arbeiten können",
            ),
            ("Uhr", "8 Wochen, je zweimal 90 Minuten; Auftakt war im Mai 2019"),
            ("Köpfe", "je Kurs 8 bis 12"),
            ("Geldbeutel", "trägt die Krankenkasse, für das Jobcenter kostenfrei"),
            ("Paragraf", "§ 20a SGB V"),
        ],
        "text": "Der Koffer enthält, was ein Kurs braucht: Matten, Bänder, ein Rezeptheft. Sechs Kurse liefen. "
        "Ergebnisse liegen noch nicht vor, eine Befragung ist für 2021 vorgesehen.",
    },
    {
        "title": "Das Werkstattgespräch",
        "facts": [
            ("Wer's macht", "Jobcenter Landkreis Oberriedau"),
            ("Für wen?", "Kundinnen und Kunden jenseits der 55 mit Facharbeiterbrief"),
            ("Uhr", "15.02.2018 bis 14.02.2020"),
            ("Köpfe", "Fallzahl 70 je Vermittlerin, 2 Vermittlerinnen"),
            ("Geldbeutel", "264.000 Euro für beide Jahre zusammen; umgerechnet 1.571 € je Person"),
            ("Paragraf", "ohne; Eigenmittel des Kreises"),
        ],
        "text": "Nicht im Büro, sondern im Betrieb wird gesprochen. 168 Menschen haben teilgenommen, 57 sind "
        "heute in Arbeit, also gut jeder Dritte (34 %). Nach sechs Monaten waren es noch 49. Der Kreis "
        "rechnet mit 310.000 € weniger Kosten der Unterkunft.",
    },
)


def _icon(canvas: Canvas, number: int, x: float, y: float) -> None:
    canvas.setFillColor(GREEN)
    if number % 2:
        canvas.circle(x + 4, y + 3, 5, stroke=0, fill=1)
    else:
        canvas.roundRect(x - 1, y - 2, 10, 10, 2, stroke=0, fill=1)
    canvas.setFillColor(colors.black)


def catalogue() -> None:
    c = _open("11_ideenkiste.pdf", "Ideenkiste 2020", "Arbeitskreis Jobcenter Süd")
    c.setFillColor(GREEN)
    _lines(c, ["Ideenkiste 2020"], 20 * mm, 200 * mm, BOLD, 32)
    c.setFillColor(colors.black)
    cover = ["Fünf Seiten zum Herausnehmen", "Arbeitskreis der Jobcenter in Baden-Württemberg"]
    _lines(c, cover, 20 * mm, 186 * mm, REGULAR, 13)
    c.showPage()
    for number, entry in enumerate(ENTRIES, 1):
        c.setFillColor(GREEN)
        c.rect(0, 262 * mm, 210 * mm, 22 * mm, stroke=0, fill=1)
        c.setFillColor(colors.white)
        _lines(c, [f"{number}   {entry['title']}"], 20 * mm, 269 * mm, BOLD, 22)
        y = 245 * mm
        for place, (label, text) in enumerate(entry["facts"]):
            _icon(c, place, 20 * mm, y)
            _lines(c, [label], 28 * mm, y, BOLD, 10)
            lines = hyphenated(text, 118 * mm, REGULAR, 10)
            y = min(_lines(c, lines, 66 * mm, y, REGULAR, 10), y - 14) - 8
        y = _lines(c, ["Was rauskam und was man wissen sollte"], 20 * mm, y - 12, BOLD, 11) - 4
        _lines(c, hyphenated(entry["text"], 165 * mm, size=10.5), 20 * mm, y, size=10.5)
        c.showPage()
    c.save()

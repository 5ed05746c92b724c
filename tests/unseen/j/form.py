"""A form of a district, filled in twice (PDF): numbered boxes, some side by side."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.layout import gap, pdf, styles

# a row of boxes: pairs of printed label and what was filled in
Row = tuple[tuple[str, str], ...]

ELTERN: tuple[Row, ...] = (
    (("1 Kurzbezeichnung", "Elternwerkstatt Tarnsee"), ("2 Art", "[x] Maßnahme   [ ] Ansatz")),
    (
        (
            "3 Meldende Stelle",
            "Jobcenter Landkreis Tarnsee (zkT), Mecklenburg-Vorpommern; "
            "ausführend: Lernhof Tarnsee e. V.",
        ),
    ),
    (("4 Personenkreis", "Alleinerziehende eLb mit Kindern unter 10 J."),),
    (
        ("5 Laufzeit", "01.10.2011 – 30.09.2013"),
        ("6 Verbleib des Einzelnen", "i. d. R. 9 Mon., Verl. bis zu 12"),
    ),
    (
        ("7 Kapazität", "2 Standorte mit je 12, zus. 24 TN-Plätze"),
        ("8 Zeitumfang", "20 Std./Wo. (Mo–Do)"),
    ),
    (
        ("9 Personaleinsatz", "1,5 VzÄ Soz.päd.; 0,5 VzÄ Verw.; Schlüssel 1 : 12"),
        ("10 Rechtsgrundlage", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
    ),
    (
        (
            "11 Aufwand (Zuschlagswert)",
            "267.840,- € für die gesamte Laufzeit (24 Mon.). Kinderbetreuung wird mit "
            "130 €/Kind u. Monat TN-bezogen vom JC getragen, nicht enthalten.",
        ),
    ),
    (
        (
            "12 Ertrag (Stand 31.03.2013)",
            "41 Eintritte, 33 Austritte. Von den Austritten: 11 x svB, 5 x Ausbildung, "
            "3 x Minijob; 6 Abbrüche; Rest: Verbleib in Betreuung",
        ),
    ),
    (
        (
            "13 Was ist übertragbar?",
            "Kita-Zeiten vor Maßnahmebeginn klären. Ohne Randzeitenbetreuung kein Erfolg!",
        ),
    ),
)
TANDEM: tuple[Row, ...] = (
    (
        ("1 Kurzbezeichnung", "Falldienst im Tandem"),
        ("2 Art", "[ ] Maßnahme   [x] Ansatz"),
    ),
    (("3 Meldende Stelle", "Jobcenter Landkreis Tarnsee (zkT), Mecklenburg-Vorpommern"),),
    (("4 Personenkreis", "Langzeitleistungsbezieher (länger als 24 Mon. im Bezug)"),),
    (
        ("5 Laufzeit", "seit 2. Halbjahr 2012, unbefristet"),
        ("6 Verbleib des Einzelnen", "entf."),
    ),
    (("7 Kapazität", "im Ø 260 BG in Betreuung"), ("8 Zeitumfang", "entf.")),
    (
        ("9 Personaleinsatz", "4,0 VzÄ Fallmanagement; Schlüssel 1 : 65 (vorher 1 : 110)"),
        ("10 Rechtsgrundlage", "entf. (eigenes Personal)"),
    ),
    (
        (
            "11 Aufwand (Zuschlagswert)",
            "kein Einkauf. Personalmehrkosten rd. 156 T€ p. a.; "
            "dem stehen geschätzt 92.000 € weniger passive Leistungen gegenüber.",
        ),
    ),
    (
        (
            "12 Ertrag (Stand 31.03.2013)",
            "Integrationsquote im 2. Hj. 2012: 14,6 % (38 von 260)",
        ),
    ),
    (
        (
            "13 Was ist übertragbar?",
            "Zwei Personen je Fall: eine rechnet, eine redet. Vertretung ist damit geregelt.",
        ),
    ),
)


def _boxes(rows: tuple[Row, ...]) -> list[Any]:
    style = styles("Arial", 9.5)
    tables: list[Any] = []
    for row in rows:
        cells = [[Paragraph(f"<font size=7>{a}</font>", style["small"]) for a, _ in row]]
        cells.append([Paragraph(b, style["body"]) for _, b in row])
        width = 166 * mm / len(row)
        table = Table(cells, colWidths=[width] * len(row))
        table.setStyle(
            TableStyle(
                [("BOX", (n, 0), (n, 1), 0.6, colors.black) for n in range(len(row))]
                + [
                    ("TOPPADDING", (0, 0), (-1, -1), 1),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                    ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f0f0e6")),
                ]
            )
        )
        tables.append(table)
    return tables


def filled_form() -> None:
    style = styles("Arial", 9.5)
    story: list[Any] = []
    for number, rows in enumerate((ELTERN, TANDEM), 1):
        story += [
            Paragraph("Landkreis Tarnsee – Fachdienst 50 / Jobcenter", style["small"]),
            Paragraph("Meldebogen Lernnetzwerk 2013", style["h1"]),
            Paragraph(
                f"Bogen {number} von 2. Bitte in Stichworten. Beträge unter 1.000 EUR bitte "
                "nicht einzeln aufführen.",
                style["small"],
            ),
            gap(2),
            *_boxes(rows),
            gap(),
            Paragraph("Vordruck LK TS 50-118 (01/2013)", style["small"]),
        ]
        if number == 1:
            story.append(PageBreak())
    pdf(
        "01_meldebogen_tarnsee.pdf",
        "Meldebogen Lernnetzwerk 2013",
        "Landkreis Tarnsee",
        story,
    )

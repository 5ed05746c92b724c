"""The form on which providers report to the state office that pays them (PDF, one page each)."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.layout import GREY, gap, grid, pdf, styles

S = styles("Arial", 9.5)
Rows = tuple[tuple[tuple[str, str], ...], ...]

FAMILIES: Rows = (
    (
        ("1.1 Zuwendungsempfänger", "Bildungswerk Ilmsteg gGmbH"),
        ("1.2 Aktenzeichen", "LAF-3-0417/14"),
    ),
    (
        ("1.3 Bezeichnung des Vorhabens", "Rückenwind für Familien"),
        ("1.4 Zuweisende Stelle", "Jobcenter Ilmstegkreis"),
    ),
    (
        ("1.5 Bewilligungszeitraum", "01.03.2014 bis 29.02.2016"),
        ("1.6 Durchführungsort", "Ilmsteg, Am Gaswerk 4"),
    ),
    (
        (
            "2.1 Zielgruppe gem. Zuwendungsbescheid",
            "Alleinerziehende im Leistungsbezug SGB II, überwiegend ohne abgeschlossene "
            "Berufsausbildung",
        ),
    ),
    (
        ("2.2 TN-Plätze lt. Bescheid", "24"),
        ("2.3 Eintritte (kumuliert)", "71"),
        ("2.4 Austritte (kumuliert)", "52"),
    ),
    (
        ("2.5 Verweildauer", "i. d. R. 9 Monate"),
        ("2.6 Umfang je TN", "20 Std./Woche"),
        ("2.7 Personal (VZÄ)", "2,0 sozialpäd. Begleitung<br/>0,25 Verwaltung"),
    ),
)
DETOUR: Rows = (
    (
        ("1.1 Zuwendungsempfänger", "Werkhof Saalborn e. V."),
        ("1.2 Aktenzeichen", "LAF-3-0562/14"),
    ),
    (
        ("1.3 Bezeichnung des Vorhabens", "Zweite Wegstrecke"),
        ("1.4 Zuweisende Stelle", "Jobcenter Saalborn"),
    ),
    (
        ("1.5 Bewilligungszeitraum", "01.07.2014 bis 30.06.2015"),
        ("1.6 Durchführungsort", "Saalborn; Nebenstelle Kleinritte"),
    ),
    (
        (
            "2.1 Zielgruppe gem. Zuwendungsbescheid",
            "langzeitarbeitslose Frauen und Männer ab Vollendung des 50. Lebensjahres. Zuweisung "
            "nach § 16 Abs. 1 SGB II i. V. m. § 45 SGB III",
        ),
    ),
    (
        ("2.2 TN-Plätze lt. Bescheid", "16"),
        ("2.3 Eintritte (kumuliert)", "23"),
        ("2.4 Austritte (kumuliert)", "19"),
    ),
    (
        ("2.5 Verweildauer", "6 Monate"),
        ("2.6 Umfang je TN", "15 Std./Woche, davon 3 Std. Gruppe"),
        ("2.7 Personal (VZÄ)", "1,5 Anleitung"),
    ),
)


def _boxes(rows: Rows) -> list[Any]:
    boxes: list[Any] = []
    for row in rows:
        cells = [
            [Paragraph(caption, S["small"]), Paragraph(value, S["cellb"])] for caption, value in row
        ]
        table = Table([cells], colWidths=[166 * mm / len(cells)] * len(cells))
        table.setStyle(
            TableStyle(
                [("GRID", (0, 0), (-1, -1), 0.6, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            )
        )
        boxes.append(table)
    return boxes


def _section(title: str) -> Table:
    bar = Table([[Paragraph(title, S["cellb"])]], colWidths=[166 * mm])
    bar.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), GREY), ("BOX", (0, 0), (-1, -1), 0.6,
                             colors.black)]))  # fmt: skip
    return bar


def _page(rows: Rows, money: list[list[Any]], ends: list[list[Any]], note: str) -> list[Any]:
    return [
        Paragraph("Landesamt für Arbeitsförderung Thüringen", S["small"]),
        Paragraph("Sachbericht zum Verwendungsnachweis", S["h1"]),
        Paragraph("- bitte in Druckschrift oder am PC ausfüllen; je Projekt ein Vordruck -",
                  S["small"]),
        _section("1 Angaben zum Projekt / 2 Teilnehmende"),
        *_boxes(rows),
        gap(2),
        _section("3 Zahlenmäßiger Nachweis (EUR)"),
        grid(money, [76, 45, 45], S, right_from=1),
        Paragraph("Finanzierung: 80 v. H. ESF, 20 v. H. Landesmittel.", S["small"]),
        gap(2),
        _section("4 Verbleib der ausgetretenen TN"),
        grid(ends, [126, 40], S, right_from=1),
        gap(2),
        _section("5 Erläuterungen"),
        Paragraph(note, S["body"]),
        gap(6),
        Paragraph("Ort, Datum ____________________   rechtsverbindliche Unterschrift "
                  "____________________", S["small"]),
    ]  # fmt: skip


def report_form() -> None:
    head = ["Ausgabeart", "bewilligt", "abgerechnet"]
    ends = ["Verbleib", "Anzahl"]
    first = _page(
        FAMILIES,
        [head, ["Personalausgaben", "214.500,00", "208.730,12"],
         ["Sachausgaben", "61.980,00", "59.384,25"],
         ["Gesamtausgaben", "276.480,00", "268.114,37"]],
        [ends, ["[x] sozialversicherungspflichtige Beschäftigung", "17"],
         ["[x] Ausbildung/Umschulung", "6"], ["[x] geringfügige Beschäftigung", "8"],
         ["[x] Abbruch", "5"], ["[ ] Selbständigkeit", "-"],
         ["Integrationsquote (17 + 6 von 52)", "44,2 %"]],
        "Zielwert lt. Bescheid war eine Quote von 35 %. Kinderbetreuung (bis 130 € mtl. je Kind) "
        "wurde vom Jobcenter gezahlt und ist in Abschnitt 3 nicht enthalten. Die Nachfrage "
        "lag durchgehend über der Platzzahl.",
    )  # fmt: skip
    second = _page(
        DETOUR,
        [head, ["Personalausgaben", "86.300,00", "*"], ["Sachausgaben", "38.500,00", "*"],
         ["Gesamtausgaben", "124.800,00", "*"]],
        [ends, ["[x] sozialversicherungspflichtige Beschäftigung", "4"],
         ["[ ] Ausbildung/Umschulung", "-"], ["[x] geringfügige Beschäftigung", "3"],
         ["[x] Abbruch", "2"], ["Integrationsquote (4 von 19)", "21,1 %"]],
        "* Die Schlussabrechnung wird nachgereicht. Monatskarten (58,40 €) hat das Jobcenter "
        "den TN unmittelbar erstattet. Der Zielwert von 25 % wurde verfehlt, weil zwei "
        "Praktikumsbetriebe im Herbst 2014 ausfielen.",
    )  # fmt: skip
    pdf(
        "01_sachberichte_laf.pdf",
        "Sachbericht zum Verwendungsnachweis",
        "Landesamt für Arbeitsförderung Thüringen",
        [*first, PageBreak(), *second],
        footer="LAF Vordruck 14-27 (Stand 01/2014)",
    )

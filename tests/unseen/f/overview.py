"""A county's plan as one table across the page (PDF): seven measures and a row of sums."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

HEAD = [
    "Nr.",
    "Maßnahme",
    "Träger",
    "Zielgruppe",
    "Rechts-<br/>grundlage",
    "Zeitraum",
    "Std./<br/>Woche",
    "Plätze",
    "Kosten ges. in €<br/>(Plan)",
    "Eingl.-Quote<br/>Vorjahr",
]
ROWS = [
    ["1", "Kompass Dornlohe", "BBZ Dornlohe", "LZB", "§ 45 SGB III",
     "01.01.–<br/>31.12.2025", "30", "30", "198.000", "24,5 %"],
    ["2", "Alleinerziehend – stark im Beruf", "Frauenwerk Dornlohe e. V.", "Alleinerziehende",
     "§ 45 SGB III", "01.03.2025–<br/>28.02.2026", "20", "15", "99.000", "31,0 %"],
    ["3", "Grünpflege Talaue", "Kommunalservice Dornlohe", "LZB", "§ 16d SGB II",
     "01.04.–<br/>30.09.2025", "25", "40", "84.000", "6,3 %"],
    ["4", "Seelenruhe", "Klinikum Dornlohe", "psychisch Erkrankte", "§ 45 SGB III",
     "01.01.–<br/>31.12.2025", "15", "12", "93.600", "17,8 %"],
    ["5", "Haustürkontakt", "Jobcenter (Eigenregie)", "schwer Erreichbare", "§ 16f SGB II",
     "01.07.2025–<br/>30.06.2026", "–", "25", "120.000", "neu"],
    ["6", "Lager und Logistik (Teil-<br/>qualifizierung)", "BBZ Dornlohe", "LZB",
     "§ 81 SGB III", "01.02.–<br/>31.07.2025", "39", "18", "151.200", "52,4 %"],
    ["7", "Nähstube Mosaik", "Frauenwerk Dornlohe e. V.", "Alleinerziehende, LZB",
     "§ 16d SGB II", "01.05.2025–<br/>30.04.2026", "20", "10", "54.000", "9,1 %"],
    ["", "Summe", "", "", "", "", "", "150", "799.800", ""],
]  # fmt: skip


def overview_table() -> None:
    s = styles("Arial", 9.5)
    story: list[Any] = [
        Paragraph("Maßnahmeplanung 2025", s["h1"]),
        Paragraph("Jobcenter Landkreis Dornlohe, Thüringen – Stand 18.11.2024", s["body"]),
        grid(
            [HEAD, *ROWS],
            [9, 40, 35, 31, 25, 27, 15, 16, 30, 24],
            s,
            right_from=6,
            extra=[("BACKGROUND", (0, -1), (-1, -1), colors.HexColor("#f4ecd8"))],
        ),
        gap(3),
        Paragraph(
            "LZB = Personen im Langzeitleistungsbezug. Eingl.-Quote = Anteil der Austritte, die "
            "sechs Monate später sozialversicherungspflichtig beschäftigt sind. Die "
            "Mehraufwandsentschädigung (Nr. 3 und 7: 2,00 € je Std.) ist nicht enthalten. Der "
            "Eingliederungstitel 2025 beträgt voraussichtlich 4.310.000 €; davon werden 1.260.000 "
            "€ in das Verwaltungskostenbudget umgeschichtet.",
            s["small"],
        ),
    ]
    pdf(
        "04_planung_dornlohe_2025.pdf",
        "Maßnahmeplanung 2025",
        "Jobcenter Landkreis Dornlohe",
        story,
        pagesize=landscape(A4),
        margin=20 * mm,
    )

"""Annex to a labour market programme (PDF, landscape): one approach a row, notes below."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

HEAD = [
    "Lfd. Nr.", "Ansatz<br/><i>Träger</i>", "Für wen", "Plätze", "Eintritte<br/>Soll / Ist*",
    "Zeitraum", "Dauer je TN, Umfang", "Mittel 2025 (Plan)", "Grundlage", "Stand 30.09.2025",
]  # fmt: skip
ROWS = [
    [
        "1", "Brotzeit<br/><i>Backstube Tiefenrode e. V.</i>", "Langzeitleistungsbeziehende", "18",
        "40 / 37", "01.01. – 31.12.2025", "6 Mon., 20 WoStd.", "97.200 €",
        "§ 16d SGB II (AGH)", "9 in Arbeit",
    ],
    [
        "2", "Stapelweise<br/><i>Lernwerk Tiefenrode GmbH</i>", "Geringqualifizierte", "12",
        "12 / 12", "01.02. – 31.10.2025", "9 Mon., 39 WoStd.", "93.960 €",
        "§ 81 SGB III", "Teilqualifizierung Lager; 11 Zertifikate, 7 übernommen",
    ],
    [
        "3", "Kind &amp; Kontor<br/><i>Frauenbildung Muldeufer e. V.</i>", "Alleinerziehende", "14",
        "20 / 23", "seit 01.09.2024, lfd.", "7 Mon., 15 WoStd.", "520 € je Platz und Monat",
        "§ 45 SGB III", "8 in Arbeit, 3 in Ausbildung",
    ],
    [
        "4", "Haus um Haus<br/><i>Eigenes Team</i>", "Familien, die auf Post nicht reagieren", "–",
        "60 BG / 48 BG", "01.04.2024 – 31.03.2026", "nach Bedarf",
        "151 T€, davon 128 T€ Personal", "§ 16a SGB II",
        "aufsuchende Sozialarbeit; 29 BG nehmen wieder Termine wahr",
    ],
    [
        "5", "Startbude<sup>2</sup><br/><i>Gründerhaus Tiefenrode</i>", "Selbstständige im Bezug",
        "25", "25 / 19", "01.01. – 31.12.2025", "4 Mon., 6 WoStd.", "48.500,- €",
        "§ 16c SGB II", "5 ohne Leistungsbezug",
    ],
    [
        "6", "Zweitmeinung<br/><i>Akademie Erzfeld GmbH</i>", "Arbeitsuchende ab 50 Jahren", "30",
        "90 / 81", "01.01. – 31.12.2025", "3 Mon., 10 WoStd.", "61.200 €",
        "§ 45 SGB III", "24 in Arbeit (30 %)",
    ],
    ["", "zusammen (ohne Nr. 3)", "", "85", "", "", "", "451.860 €", "", ""],
]  # fmt: skip
NOTES = (
    "* bis 30.09.2025. BG = Bedarfsgemeinschaften. Die Integrationsquote des Landkreises lag im "
    "September bei 24,3 % (+0,8 Prozentpunkte gegenüber dem Vorjahr).",
    "<sup>2</sup> Der Ansatz wurde zum 30.06.2025 beendet; bis dahin sind 21.300,- € abgerechnet "
    "worden. Die restlichen Mittel fließen in den Eingliederungszuschuss (Ansatz 1,9 Mio. €).",
)


def programme_table() -> None:
    s = styles("Narrow", 8.8)
    story: list[Any] = [
        Paragraph("Landkreis Tiefenrode · Jobcenter · Freistaat Sachsen", s["small"]),
        Paragraph("Arbeitsmarktprogramm 2025 – Anlage 2: Die Ansätze im Einzelnen", s["h1"]),
        grid([HEAD, *ROWS], [10, 34, 41, 13, 20, 27, 22, 26, 26, 35], s),
        gap(3),
    ]
    story += [Paragraph(note, s["small"]) for note in NOTES]
    pdf(
        "04_arbeitsmarktprogramm_anlage_2.pdf",
        "Arbeitsmarktprogramm 2025, Anlage 2",
        "Jobcenter Landkreis Tiefenrode",
        story,
        footer="Arbeitsmarktprogramm 2025",
        pagesize=landscape(A4),
        margin=20 * mm,
    )

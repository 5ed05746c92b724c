"""A register of measures (PDF, landscape): a table over pages, its header on each of them."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

HEAD = (
    "Nr.", "Produkt / Auftragnehmer", "§§", "TN-Pl.", "Zuw.- dauer", "Std./ Wo.",
    "Vertrag von – bis", "Vertragswert", "Eintr. 2023", "Austr. 2023", "dav. in Arbeit",
    "Kundengruppe / Hinweise",
)  # fmt: skip
ROWS = (
    (
        "1", "<b>AktivCenter Küste</b><br/>FORTIS Bildung GmbH", "§ 45 SGB III", "30", "6 Mon.",
        "25", "01.05.2022 – 30.04.2024", "450.000,00 €", "71", "58", "17 (29,3 %)",
        "Langzeitarbeitslose, die eine feste Tagesstruktur brauchen. Einstieg wöchentlich, "
        "Standorte Hafenstraße und Bahnhof.",
    ),
    (
        "2", "<b>Werkraum Hafen</b><br/>Dünenland Service gGmbH", "§ 16d SGB II", "18", "9 Mon.",
        "30", "01.01.2023 – 31.12.2023", "92.880,00 €", "29", "22", "3 (13,6 %)",
        "Langzeitleistungsbeziehende. Mehraufwandsentschäd. 2,00 €/Std. im Vertragswert nicht "
        "enthalten. AGH, Zusätzlichkeit geprüft durch den Beirat.",
    ),
    (
        "3", "<b>Seekarte</b><br/>Jugendhilfe Nordstrand e. V.", "§ 16h SGB II", "16",
        "bis 12 Mon.", "–", "01.03.2023 – 28.02.2025", "249.600,00 €", "21", "6", "2 ¹",
        "schwer erreichbare junge Menschen unter 25. Aufsuchend, Bus mit Küche, keine Zuweisung "
        "im engeren Sinn.",
    ),
    (
        "4", "<b>Einzelcoaching AVGS</b><br/>div. zugel. Träger", "§ 45 SGB III", "–", "4 Mon.",
        "–", "lfd.", "52,80 € je UE; Ø 46 UE = 2.428,80 € je TN", "163", "149", "52 (34,9 %)",
        "alle eLb mit Coachingbedarf, Gutschein wird durch die IFK ausgegeben; Abrechnung nach "
        "tatsächlichen UE.",
    ),
    (
        "5", "<b>Elternzeit und dann</b><br/>Frauenwerk Dünenland", "§ 45 SGB III", "14",
        "5 Mon.", "20", "01.09.2022 – 31.08.2023", "100.800,00 €", "31", "29", "10 (34,5 %)",
        "Eltern mit Kindern unter 3 J. Kinder werden im Haus betreut (Tagespflege des Kreises). "
        "Nachfolge ist ausgeschrieben.",
    ),
    (
        "6", "<b>Klartext – Grundbildung</b><br/>VHS Dünenland", "§ 16f SGB II", "12", "8 Mon.",
        "12", "seit 01.02.2021, laufend", "4.680,00 € mtl.", "15", "11", "1 (9,1 %)",
        "funktionale Analphabeten, auch mit Arbeit. Abendkurse möglich.",
    ),
    (
        "7", "<b>Gründungslotsen</b><br/>Kontor West UG", "§ 16c SGB II", "–", "3 Mon.", "–",
        "01.04.2023 – 31.03.2024", "15.400,00 € (35 Fälle × 440,00 €)", "26", "19", "5",
        "Selbstständige im Leistungsbezug. Tragfähigkeitsprüfung und Begleitung.",
    ),
    ("", "Summe (ohne Nr. 4 und 6)", "", "", "", "", "", "908.680,00 €", "", "", "", ""),
)  # fmt: skip
WIDTHS: list[float] = [10, 38, 19, 14, 17, 12, 24, 29, 14, 15, 22, 49]
AIR = [("TOPPADDING", (0, 1), (-1, -1), 10), ("BOTTOMPADDING", (0, 1), (-1, -1), 14)]


def repeating_table() -> None:
    style = styles("Arial", 10, 1.5)
    page = landscape(A4)
    story: list[Any] = [
        Paragraph("Jobcenter Kreis Dünenland (Schleswig-Holstein)", style["h3"]),
        Paragraph("Maßnahmeregister 2023", style["h1"]),
        Paragraph(
            "Stand der Ist-Zahlen: 31.10.2023. Für Eingliederungsleistungen stehen im "
            "Haushaltsjahr 7,45 Mio. € bereit. Angaben in der Spalte „dav. in Arbeit“ beziehen "
            "sich auf die Austritte.",
            style["body"],
        ),
        grid([list(HEAD), *(list(row) for row in ROWS)], WIDTHS, style, extra=AIR),
        gap(2),
        Paragraph("¹ Produkt im Aufbau, Quote wird nicht ausgewiesen.", style["small"]),
        Paragraph("UE = Unterrichtseinheit (45 Min.), IFK = Integrationsfachkraft", style["small"]),
    ]
    pdf(
        "07_massnahmeregister_duenenland.pdf",
        "Maßnahmeregister 2023",
        "Jobcenter Kreis Dünenland",
        story,
        footer="JC Kreis Dünenland · Controlling · Maßnahmeregister 2023",
        pagesize=page,
        margin=17 * mm,
    )

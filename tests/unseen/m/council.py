"""A paper for a municipal committee (PDF): decision, reasons, costs and who pays them."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

HEAD = [
    ["Vorlage Nr.", "V/0187/2024", "Status", "öffentlich"],
    ["Federführung", "Dezernat III, Fachbereich Soziales", "Datum", "21.10.2024"],
    ["Beratungsfolge", "Ausschuss für Soziales und Wohnen", "Sitzung", "13.11.2024"],
]
DECISION = (
    "1. Der Ausschuss stimmt der Fortführung des Projekts „Laden 17“ mit 30 Plätzen vom "
    "01.01.2025 bis 31.12.2026 zu.",
    "2. Die Gesamtkosten in Höhe von 486.000,00 € werden zur Kenntnis genommen; der Anteil der "
    "Stadt ist in den Haushalt einzustellen.",
)
REASONS = (
    "Im Ladenlokal Lange Straße 17 arbeitet der Verein Obdach und Arbeit Marlenburg e. V. "
    "gemeinsam mit dem Jobcenter Marlenburg für wohnungslose Menschen und für Haftentlassene. "
    "Wer hereinkommt, findet neben Dusche und Postadresse auch aufsuchende Sozialarbeit, eine "
    "Suchtberatung und Hilfe bei der Arbeitssuche. Die Begleitung dauert in der Regel vier bis "
    "neun Monate. Für die kommunalen Leistungen gilt § 16a SGB II.",
    "Die Erprobungsphase begann am 01.07.2023 und endet am 31.12.2024. Für ihre 18 Monate waren "
    "bei 20 Plätzen 216.000,00 € bewilligt, benötigt werden voraussichtlich nur 203.400,00 €, "
    "weil eine Stelle erst im Oktober besetzt werden konnte.",
    "Bis zum 30.09.2024 wurden 112 statt der geplanten 90 Personen erreicht. 41 fanden eine "
    "Wohnung, 23 wurden in Arbeit vermittelt, 17 begannen eine Therapie. Der Anteil derjenigen, "
    "die Termine zuverlässig wahrnehmen, stieg um 22 Prozentpunkte auf 58 Prozent.",
    "Ab 2025 werden 2,5 Vollzeitstellen finanziert, das entspricht einem Betreuungsschlüssel von "
    "1 : 12. Eine Unterbringung in der Notunterkunft kostet die Stadt dagegen 41 € je Nacht.",
)
COSTS = [
    ["Aufwand 2025 und 2026", "Betrag", "Finanzierung", "Betrag"],
    ["Personal", "372.000,00 €", "Land Sachsen-Anhalt (60 v. H.)", "291.600,00 €"],
    ["Sachmittel, Miete", "84.000,00 €", "Jobcenter (25 v. H.)", "121.500,00 €"],
    ["Verwaltungsumlage", "30.000,00 €", "Stadt Marlenburg (15 v. H.)", "72.900,00 €"],
    ["Summe", "486.000,00 €", "Summe", "486.000,00 €"],
]
BUDGET = (
    "Haushaltsmäßige Belastung: Produktkonto 3.1.5.40, Ansatz 2025 insgesamt 1.240.000 €, davon "
    "noch verfügbar 88.000 €. Klimarelevanz: keine. Gleichstellung: geprüft."
)


def council_paper() -> None:
    s = styles("Arial", 10)
    story: list[Any] = [
        Paragraph("Stadt Marlenburg", s["h1"]),
        Paragraph("Beschlussvorlage", s["h2"]),
        grid(HEAD, [30, 70, 25, 40], s, head=0),
        gap(4),
        Paragraph("Betreff: Fortführung des Projekts „Laden 17“", s["h3"]),
        Paragraph("Beschlussvorschlag", s["h3"]),
    ]
    story += [Paragraph(text, s["body"]) for text in DECISION]
    story.append(Paragraph("Begründung", s["h3"]))
    story += [Paragraph(text, s["just"]) for text in REASONS]
    story += [
        Paragraph("Kosten und Finanzierung", s["h3"]),
        grid(COSTS, [42, 32, 58, 33], s),
        gap(3),
        Paragraph(BUDGET, s["small"]),
    ]
    pdf(
        "07_vorlage_v_0187_2024.pdf",
        "Beschlussvorlage V/0187/2024",
        "Stadt Marlenburg",
        story,
        footer="V/0187/2024",
    )

"""An export of approaches (TXT, tab-separated): one a line, comments above, notes at the end."""

from __future__ import annotations

from tests.unseen.layout import out

HEAD = (
    "Bezeichnung", "Träger", "Zielgruppe", "Plätze", "TN bisher", "Beginn", "Ende", "Dauer je TN",
    "Std./Woche", "Kosten in EUR", "Bezug der Kosten", "davon in Arbeit", "Bemerkung",
)  # fmt: skip
ROWS = (
    (
        "Blattwerk", "Gartenhof Blieswinkel gGmbH", "Langzeitleistungsbezieher", "24", "88",
        "01.01.2023", "31.12.2024", "6-9 Monate", "25", "276.480,00", "gesamt", "13",
        "AGH, § 16d SGB II; MAE 1,80 je Std. kommt dazu",
    ),
    (
        "Kontrast", "Reha-Werk Saarufer GmbH", "psychisch Erkrankte", "10", "31", "01.05.2023",
        "laufend", "10 Monate", "12", "695,00", "je Platz und Monat", "5",
        "Pilotphase bis 30.04.2024 mit 6 Plätzen; § 45 SGB III",
    ),
    (
        "Erste Adresse", "eigenes Personal", "Neuantragsteller", "", "540", "01.02.2024",
        "laufend", "2 Monate", "4", "118.000,00", "pro Jahr", "167", "2,0 VZÄ, Sofortangebot",
    ),
    (
        "Kranführer gesucht", "Baubildung Saarwinkel e. V.", "Geringqualifizierte", "8", "8",
        "01.06.2024", "30.11.2024", "6 Monate", "40", "9.850,00", "je TN", "",
        "FbW, § 81 SGB III; es liegen noch keine Ergebnisse vor",
    ),
    (
        "Familienrat", "Haus der Familie Blieswinkel", "Alleinerziehende", "16", "45",
        "01.09.2022", "31.08.2024", "8 Monate", "18", "ca. 205.000", "gesamt (Plan)", "14",
        "wurde zum 29.02.2024 vorzeitig beendet, abgerechnet 148.800,00 EUR",
    ),
    (
        "Handschlag", "Handwerksbildung Bliesau", "Jugendliche ohne Schulabschluss", "20", "52",
        "01.08.2023", "31.07.2025", "11 Monate", "30", "324.000,00", "gesamt", "12",
        "danach oft Einstiegsqualifizierung beim Innungsbetrieb; 9 Abbrüche",
    ),
)  # fmt: skip
BEFORE = (
    "Jobcenter Landkreis Blieswinkel (Saarland), Bereich Markt und Integration",
    "Besondere Ansätze, Auszug aus der Maßnahmeliste, Stand 30.09.2024",
    "",
)
AFTER = (
    "",
    "Nicht enthalten: Eingliederungszuschüsse (Ausgaben 2024 bisher 742.300 EUR) und Reisekosten.",
)


def approach_list() -> None:
    lines = [*BEFORE, *("\t".join(row) for row in (HEAD, *ROWS)), *AFTER]
    text = "\n".join(lines) + "\n"
    (out() / "09_liste_ansaetze.txt").write_text(text, encoding="utf-8", newline="\n")

"""A tab-separated export of a measures database (TXT)."""

from __future__ import annotations

from tests.unseen.layout import out

HEAD = (
    "Nr", "Massnahme", "Traeger", "Bundesland", "Rechtsgrundlage", "Zielgruppe", "Beginn", "Ende",
    "TN-Dauer (Mon.)", "Std./Woche", "Plaetze", "Schluessel", "Kosten gesamt (EUR)",
    "Kosten je Platz u. Monat (EUR)", "Eintritte", "Austritte", "Integrationen", "Bemerkung",
)  # fmt: skip
ROWS = (
    ("2201", "Fit für den Markt", "Bildungszentrum Werrastein GmbH", "Bayern", "§ 45 SGB III",
     "Langzeitarbeitslose", "01.02.2022", "31.01.2023", "4", "20", "24", "1:12", "138.240,00",
     "480,00", "77", "70", "16", ""),
    ("2202", "Startbahn U25", "Jugendhof Werrastein e. V.", "Bayern", "§ 16h SGB II",
     "Jugendliche und junge Erwachsene unter 25", "01.09.2021", "31.08.2022", "10", "35", "15",
     "1:10", "121.500,00", "675,00", "22", "19", "8", "Prämie Träger je Ausbildung 500 EUR"),
    ("2203", "Deutsch am Arbeitsplatz", "Sprachhof Werrastein", "Bayern", "§ 16f SGB II",
     "Migrantinnen und Migranten in Arbeit", "01.03.2022", "31.08.2022", "6", "12,5", "10", "",
     "13 T€", "k. A.", "10", "10", "3", "Abrechnung gerundet, Rechnung fehlt noch"),
    ("2204", "Haushaltscoaching", "Jobcenter Stadt Werrastein", "Bayern", "§ 16a SGB II",
     "Bedarfsgemeinschaften mit Kindern", "15.04.2020", "laufend", "9", "", "", "1:15", "k. A.",
     "k. A.", "", "", "",
     "30 BG gleichzeitig; Träger rechnet mit Einsparung von 96.000 EUR im Jahr"),
    ("2205", "Gesund unterwegs", "Reha-Verbund Werrastein gGmbH", "Bayern", "§ 45 SGB III",
     "Menschen mit gesundheitlichen Einschränkungen", "01.01.2022", "31.12.2022", "5", "8", "18",
     "1:9", "70.200,00", "325,00", "41", "33", "4", "Attestgebühr 15 EUR zahlt die Kasse"),
)  # fmt: skip


def measures_export() -> None:
    lines = [
        "Jobcenter Stadt Werrastein - Massnahmedatenbank",
        "Export vom 06.02.2023; 5 Saetze; Filter: Status <> geloescht",
        "",
        "\t".join(HEAD),
        *("\t".join(row) for row in ROWS),
        "",
        "Ende der Liste",
        "",
    ]
    text = "\r\n".join(lines)
    (out() / "06_massnahmedatenbank_werrastein.txt").write_bytes(text.encode("utf-8"))

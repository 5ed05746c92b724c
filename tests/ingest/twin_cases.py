"""Pairs of made-up documents: do both tell the same approach, or do their names only look alike?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """Two documents; `together` says whether a reader takes them for one approach."""

    name: str
    first: str
    second: str
    together: bool
    endings: tuple[str, str] = (".txt", ".txt")


def form(name: str, office: str, **fields: str) -> str:
    """A data sheet as offices fill it in."""
    rows = {
        "Bezeichnung der Maßnahme": name,
        "Jobcenter": office,
        "Zielgruppe": fields.pop("group", "Langzeitarbeitslose Menschen über 50 Jahre"),
        "Laufzeit": fields.pop("run", "01.01.2020 bis 31.12.2020"),
        "Plätze": fields.pop("places", "20 Plätze"),
        "Kosten": fields.pop("cost", "Gesamtkosten 120.000 Euro für 12 Monate"),
        "Ergebnisse": fields.pop("results", "9 Teilnehmende wurden in Arbeit vermittelt."),
        **fields,
    }
    return "\n".join(f"{label}: {told}" for label, told in rows.items()) + "\n"


def deck(name: str, office: str, places: str = "30", year: str = "2020") -> str:
    """Slides about one project."""
    return (
        f"# Projekt {name}\n\n{office} stellt das Projekt {name} vor.\n\n"
        f"## Das Projekt {name} (01.01.{year}-31.12.{year})\n\n"
        f"Im Projekt {name} werden Langzeitarbeitslose auf {places} Plätzen eng betreut.\n\n"
        "## Kosten\n\nGesamtkosten des Projekts: 90.000 Euro\n\n"
        f"## Erfolge\n\n{year} gab es 12 Integrationen in Arbeit.\n"
    )


def brochure(name: str, office: str, told: str) -> str:
    """A chapter of a brochure in running prose."""
    return (
        f"# Gute Praxis vor Ort\n\nDieses Heft zeigt Beispiele.\n\n## {name}\n\n{told}\n\n"
        f"Kontakt: {office}\n"
    )


PAIRS = [
    Pair(
        "the same office, abbreviated",
        form("Werkstatt Nordwind", "Jobcenter Landkreis Musterland"),
        form("Werkstatt Nordwind", "JC LK Musterland", places="24 Plätze"),
        True,
    ),
    Pair(
        "name in quotes and in other letters",
        form("Lotsenhaus Plus", "Jobcenter Musterstadt"),
        form("„LOTSENHAUS PLUS“", "Jobcenter Musterstadt"),
        True,
    ),
    Pair(
        "name with and without hyphen",
        form("Job-Fit 50 plus", "Jobcenter Kreis Beispielau"),
        form("JobFit 50plus", "Jobcenter Kreis Beispielau"),
        True,
    ),
    Pair(
        "job centre written in three words",
        form("Familienbrücke", "Jobcenter Musterstadt"),
        form("Familienbrücke", "Job-Center der Stadt Musterstadt"),
        True,
    ),
    Pair(
        "legal form and capitals of the provider",
        form("Garten der Vielfalt", "Lernhaus Musterstadt gGmbH"),
        form("Garten der Vielfalt", "LERNHAUS Musterstadt gemeinnützige GmbH"),
        True,
    ),
    Pair(
        "name explained in brackets in one of them",
        form("STARK (Starthilfe für Alleinerziehende)", "Jobcenter Landkreis Musterland"),
        form("STARK", "Jobcenter Landkreis Musterland"),
        True,
    ),
    Pair(
        "municipal job centre and its short name",
        form("Neue Wege", "Kommunales Jobcenter Landkreis Musterland"),
        form("Neue Wege", "Jobcenter Landkreis Musterland"),
        True,
    ),
    Pair(
        "slides and form of one project",
        deck("BRÜCKE.NEU", "Das Jobcenter Musterstadt"),
        form("Projekt BRÜCKE.NEU", "Jobcenter Musterstadt"),
        True,
        (".md", ".txt"),
    ),
    Pair(
        "office with its department",
        form("Tandem 25", "Jobcenter Musterstadt, Team Markt und Integration"),
        form("Tandem 25", "Jobcenter Musterstadt"),
        True,
    ),
    Pair(
        "sheet and chapter of a brochure",
        form("Aufwind in Teilzeit", "Jobcenter Landkreis Musterland"),
        brochure(
            "Aufwind in Teilzeit",
            "Jobcenter Landkreis Musterland",
            "Das Jobcenter Landkreis Musterland bietet Alleinerziehenden 18 Plätze für 9 Monate. "
            "Die Gesamtkosten betragen 81.000 Euro. 7 Teilnehmende wurden in Arbeit vermittelt.",
        ),
        True,
        (".txt", ".md"),
    ),
    Pair(
        "one programme in two towns",
        form("Perspektive 50plus", "Jobcenter Musterstadt"),
        form("Perspektive 50plus", "Jobcenter Beispielhausen"),
        False,
    ),
    Pair(
        "a programme and its successor",
        form("JUWELE", "Jobcenter Landkreis Musterland"),
        form("JUWELE II", "Jobcenter Landkreis Musterland", run="01.01.2021 bis 31.12.2021"),
        False,
    ),
    Pair(
        "a generic name of two offices",
        form("Bewerbungstraining", "Jobcenter Musterstadt"),
        form("Bewerbungstraining", "Jobcenter Landkreis Beispielau"),
        False,
    ),
    Pair(
        "a generic name, one of them without an office",
        form("Bewerbungstraining", "Jobcenter Musterstadt"),
        "Bezeichnung der Maßnahme: Bewerbungstraining\nZielgruppe: Alleinerziehende\n"
        "Plätze: 12 Plätze\nKosten: Gesamtkosten 30.000 Euro\n",
        False,
    ),
    Pair(
        "town and district of one name",
        form("Anlauf", "Jobcenter Stadt Musterau"),
        form("Anlauf", "Jobcenter Landkreis Musterau"),
        False,
    ),
    Pair(
        "a module of the same series",
        form("Aktiv Modul 1", "Jobcenter Musterstadt"),
        form("Aktiv Modul 2", "Jobcenter Musterstadt", places="12 Plätze"),
        False,
    ),
    Pair(
        "slides of two towns",
        deck("AUFBRUCH", "Das Jobcenter Musterstadt"),
        deck("AUFBRUCH", "Das Jobcenter Beispielhausen", "45", "2022"),
        False,
        (".md", ".md"),
    ),
    Pair(
        "the same name in different places of the sheet",
        form("Chance", "Lernhaus Nord gGmbH"),
        form("Chance", "Lernhaus Süd gGmbH"),
        False,
    ),
    Pair(
        "two modules behind a colon",
        form("Aktiv: Modul 1", "Jobcenter Musterstadt"),
        form("Aktiv: Modul 2", "Jobcenter Musterstadt"),
        False,
    ),
    Pair(
        "one name for two groups of people",
        form("Mittendrin (für Frauen)", "Jobcenter Musterstadt"),
        form("Mittendrin (für Geflüchtete)", "Jobcenter Musterstadt"),
        False,
    ),
    Pair(
        "one provider for two offices",
        form("Aufbruch", "Lernhaus gGmbH, Jobcenter Musterstadt"),
        form("Aufbruch", "Lernhaus gGmbH, Jobcenter Beispielhausen"),
        False,
    ),
    Pair(
        "two names of an agency",
        form("Zukunftstag", "Agentur für Arbeit Musterstadt"),
        form("Zukunftstag", "Arbeitsagentur Musterstadt"),
        True,
    ),
    Pair(
        "a club and its abbreviation",
        form("Fahrradwerkstatt", "Neue Arche e. V."),
        form("Fahrradwerkstatt", "Neue Arche e.V."),
        True,
    ),
    Pair(
        "a town and the district around it",
        form("Anlauf", "Jobcenter Musterstadt"),
        form("Anlauf", "Jobcenter Musterstadt-Land"),
        False,
    ),
    Pair(
        "umlauts written out",
        form("Brücke ins Büro", "Jobcenter Übermünster"),
        form("Bruecke ins Buero", "Jobcenter Uebermuenster"),
        True,
    ),
    Pair(
        "with and without the word Maßnahme",
        form("Maßnahme Kompass", "Jobcenter Musterstadt"),
        form("Kompass", "Jobcenter Musterstadt"),
        True,
    ),
    Pair(
        "two parts of a pact",
        form("Perspektive 50plus – Pakt Nord", "Jobcenter Musterstadt"),
        form("Perspektive 50plus – Pakt Süd", "Jobcenter Musterstadt"),
        False,
    ),
    Pair(
        "the runs of two years",
        form("Ferienakademie 2021", "Jobcenter Musterstadt"),
        form("Ferienakademie 2022", "Jobcenter Musterstadt", run="01.01.2022 bis 31.12.2022"),
        False,
    ),
    Pair(
        "slides that name no office, and a form",
        deck("HORIZONT", "Das Team"),
        form("Horizont", "Jobcenter Musterstadt"),
        True,
        (".md", ".txt"),
    ),
    Pair(
        "office with its place in other words",
        form("Tandem 25", "Jobcenter im Landkreis Musterland"),
        form("Tandem 25", "Jobcenter des Landkreises Musterland"),
        True,
    ),
    Pair(
        "a plain word, one of them without an office",
        deck("Werkakademie", "Das Team"),
        form("Werkakademie", "Jobcenter Musterstadt"),
        False,
        (".md", ".txt"),
    ),
    Pair(
        "a paragraph as a name",
        form("§ 16e", "Jobcenter Musterstadt"),
        form("§ 16 e", "Jobcenter Musterstadt", places="10 Plätze"),
        True,
    ),
    Pair(
        "the head office and its name turned round",
        form("Nachhalten", "Zentrale der Bundesagentur für Arbeit, Fachbereich A"),
        form("Nachhalten", "Bundesagentur für Arbeit, Zentrale, Fachbereich A"),
        True,
    ),
]

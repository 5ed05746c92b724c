"""The keyword index of the collection: field terms with the pages on which they stand."""

from __future__ import annotations

import re
from pathlib import Path

# term as printed, and how its inflected and compound forms begin
TERMS: dict[str, str] = {
    "Ältere": r"Ältere|älteren?|50plus",
    "Alleinerziehende": r"Alleinerziehend",
    "Anreize für Arbeitgeber": r"Arbeitgeberzusch|Lohnkostenzusch|Minderleistung",
    "Arbeitgeberservice": r"Arbeitgeberservice|Arbeitgeber-Service|Unternehmerservice",
    "Arbeitsgelegenheit": r"Arbeitsgelegenheit|AGH",
    "Aufstocker": r"Aufstocke|Ergänzer",
    "Aufsuchende Arbeit": r"aufsuchend|Hausbesuch",
    "Bedarfsgemeinschaft": r"Bedarfsgemeinschaft",
    "Betreuungsschlüssel": r"Betreuungsschlüssel|Personalschlüssel",
    "Bewerbungstraining": r"Bewerbungstraining|Bewerbungscoaching|Bewerbungsunterlagen",
    "Coaching": r"(?:\w+-?)?coach",
    "Einzelumschulung": r"(?:Einzel)?umschulung",
    "Ergebnismessung": r"Integrationsquote|Vermittlungsquote|Eingliederungsquote",
    "Existenzgründung": r"Existenzgründ|Selbst(?:st)?ändige",
    "Fallmanagement": r"Fallmanage",
    "Freie Förderung": r"§ 16 ?f\b|Freie Förderung",
    "Führerschein und Mobilität": r"Führerschein|Mobilität",
    "Geringfügige Beschäftigung": r"geringfügig|Mini-?job",
    "Gesundheit": r"gesundheit",
    "Gruppenarbeit": r"Gruppenarbeit|Gruppenangebot|Gruppencoaching|Kleingruppe",
    "Integrationsfachkraft": r"Integrationsfachkr",
    "Jugendliche": r"Jugendliche|U25|unter 25",
    "Kinderbetreuung": r"Kinderbetreuung",
    "Kompetenzfeststellung": r"Kompetenzfeststellung|Assessment|Profiling",
    "Menschen mit Behinderung": r"Rehabilitand|schwerbehindert|Behinderung",
    "Migration": r"Migration|Migrant",
    "Nachbetreuung": r"Nachbetreu|nachgehend|Nachhaltigkeit",
    "Netzwerk": r"Netzwerk",
    "Passiv-Aktiv-Transfer": r"Passiv-Aktiv",
    "Praktikum": r"(?:\w+-?)?praktik(?:um|a)",
    "Psychosoziale Betreuung": r"psychosozial|sozialpädagogisch",
    "Qualifizierung": r"Qualifizierung|Teilqualifizierung",
    "Quartier": r"Quartier",
    "Schuldnerberatung": r"Schuldnerberat|Schuldenpräv|Schulden",
    "Sprachförderung": r"Sprachförder|Sprachkurs|Deutschkurs|Sprachkenntnis",
    "Suchtberatung": r"Suchtberat|Suchtprobl|Sucht",
    "Tagesstruktur": r"Tagesstruktur|Tagesablauf",
    "Teilzeit": r"Teilzeit",
    "Übergang Schule – Beruf": r"Übergang Schule|Jugendberufshilfe|Übergangsmanagement",
    "Vermittlungshemmnisse": r"Vermittlungshemmnis|Hemmniss",
    "Zuweisung": r"Zuweisung|zugewiesen",
}
_HYPHEN_AT_END = re.compile(r"(?<=[a-zäöüß])-\s*\n(?=[a-zäöüß])")
_ORDER = str.maketrans("ÄÖÜäöüß", "AOUaous")


def page_texts(path: Path) -> list[str]:
    """Text of each page, words cut at line ends joined again."""
    from pypdf import PdfReader

    texts = (page.extract_text() for page in PdfReader(path).pages)
    return [" ".join(_HYPHEN_AT_END.sub("", text).split()) for text in texts]


def keyword_pages(pages: list[str], first: int) -> dict[str, list[int]]:
    """Term to 1-based page numbers, from page `first` on, in the order of a German dictionary."""
    found: dict[str, list[int]] = {}
    for term in sorted(TERMS, key=lambda t: t.translate(_ORDER).casefold()):
        pattern = re.compile(rf"(?<!\w)(?:{TERMS[term]})", re.IGNORECASE)
        numbers = [n for n, text in enumerate(pages, 1) if n >= first and pattern.search(text)]
        if numbers:
            found[term] = numbers
    return found


def index_lines(found: dict[str, list[int]]) -> dict[str, list[str]]:
    """Lines of the printed index under their initials."""
    lines: dict[str, list[str]] = {}
    for term, numbers in found.items():
        initial = term.translate(_ORDER)[0].upper()
        lines.setdefault(initial, []).append(f"{term} {', '.join(map(str, numbers))}")
    return lines

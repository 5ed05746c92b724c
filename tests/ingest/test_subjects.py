"""Chapters about a group that name their measures in the text."""

from __future__ import annotations

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from records.model import PROGRAMME_ROLES, DocumentRef, Record


def read(text: str) -> dict[str, Record]:
    ref = DocumentRef(id="p", title="Programm", file="p.txt", sha256="0" * 64)
    info = DocumentInfo("p", "Programm", None, 2023)
    return {r.name: r for r in read_records(SourceText(text, "txt", None, None), info, ref).records}


def amounts(record: Record) -> list[int]:
    return [int(c.amount or 0) for c in record.costs if c.role in PROGRAMME_ROLES]


HEAD = "# Arbeitsmarktprogramm 2023\n## Jobcenter Kreis Lindenau\n\n## 1 Zielgruppen\n"
YOUNG = """### 1.1 Junge Menschen
Im Kreis leben 1.900 Personen unter 25 Jahren mit Anspruch auf Leistungen. Dafür wird „Anlauf“
fortgesetzt. Die Maßnahme nach § 45 SGB III bietet 24 Plätze, dauert sechs Monate und kostet
380 Euro je Platz und Monat.
"""
SINGLE = """### 1.2 Alleinerziehende
Für 800 Haushalte gibt es zwei Angebote. „Rückenwind“ heißt das Coaching mit 12 Plätzen, es dauert
vier Monate und kostet 290 Euro je Platz und Monat. Neu eingerichtet wird „Kernzeit“ mit 10 Plätzen
für acht Monate; hier zahlt das Jobcenter 510 Euro je Platz und Monat.
"""
HEALTH = """### 1.3 Gesundheit
Viele Menschen sind lange krank und finden ohne Hilfe nicht zurück. Im März startet „Atempause“
mit 16 Plätzen für fünf Monate, der Preis liegt bei 455 Euro je Platz und Monat.
"""


def test_the_heading_is_the_group_and_the_quoted_name_the_measure() -> None:
    found = read(HEAD + YOUNG + SINGLE + HEALTH)
    assert list(found) == ["Anlauf", "Rückenwind", "Kernzeit", "Atempause"]
    assert [t.code for t in found["Anlauf"].target_groups] == ["youth"]
    assert "single_parents" in [t.code for t in found["Kernzeit"].target_groups]


def test_each_measure_has_its_own_amount_and_none_of_the_whole_group() -> None:
    found = read(HEAD + YOUNG + SINGLE + HEALTH)
    assert [amounts(r) for r in found.values()] == [[380], [290], [510], [455]]
    assert [p.value for p in found["Anlauf"].participants] == [24]


def test_a_saying_in_quotation_marks_is_no_name() -> None:
    said = YOUNG.replace("Dafür wird", "Unser Motto „Keiner bleibt zurück“ gilt. Dafür wird")
    assert "Anlauf" in read(HEAD + said + SINGLE)


def test_a_chapter_with_a_name_of_its_own_keeps_it() -> None:
    text = HEAD + (
        "### 1.1 Werkhof Süd\nIm Werkhof lernen Alleinerziehende mit „Lernfix“ am Rechner. Er hat "
        "24 Plätze, die Teilnahme dauert sechs Monate und kostet 380 Euro je Platz und Monat.\n"
    )
    assert list(read(text)) == ["Werkhof Süd"]


def test_notes_go_to_the_text_with_their_number_and_end_where_the_next_begins() -> None:
    noted = SINGLE.replace("Euro je Platz und Monat. Neu", "Euro je Platz und Monat.1 Neu")
    text = (
        HEAD.replace("## 1", "Der Etat ist knapp.2 Es folgt mehr.\n## 1") + YOUNG + noted + HEALTH
    )
    text += (
        "1 Gesamtes Vergabevolumen für Beratungen aller Art: 720 T€.\n"
        "2 Davon stehen 90.000 Euro Ausgaben unter Vorbehalt einer späteren Zuteilung.\n"
    )
    found = read(text)
    assert amounts(found["Atempause"]) == [455]
    assert all(720_000 not in amounts(r) and 90_000 not in amounts(r) for r in found.values())


def test_an_adjective_tells_the_state_of_the_office() -> None:
    text = HEAD.replace("## 1", "Die hessische Kreisstadt wächst.\n## 1") + YOUNG + SINGLE
    assert {r.state for r in read(text).values()} == {"Hessen"}


def test_what_is_not_counted_in_is_no_cost() -> None:
    text = HEAD + YOUNG.rstrip() + " Ohne Fahrgeld der Jugendlichen (rund 45 Euro im Monat).\n"
    assert amounts(read(text + SINGLE)["Anlauf"]) == [380]

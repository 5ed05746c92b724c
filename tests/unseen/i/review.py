"""A foundation looks back on its year (DOCX): two projects in running text, without any labels."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

OPENING = (
    "Wer ein Jahr zusammenfassen will, erzählt besser von zweien als von allen. Aus den elf "
    "Vorhaben, die unsere Stiftung in Brandenburg betreibt, haben wir darum zwei herausgesucht, "
    "eines für Erwachsene und eines für Jugendliche. Insgesamt hat die Stiftung im Jahr 2023 rund "
    "1,9 Millionen Euro ausgegeben."
)
CHAPTERS = (
    (
        "Zweite Schicht",
        (
            "Frühmorgens putzen, abends kellnern und am Monatsende doch zum Amt: Für Menschen, die "
            "trotz eines Minijobs aufstocken müssen, haben wir gemeinsam mit dem Jobcenter "
            "Landkreis Oderbogen das Projekt „Zweite Schicht“ entwickelt. Am 1. März 2022 ging es "
            "los, und ein Ende ist bislang nicht vorgesehen. Dreißig Plätze gibt es, und die "
            "meisten bleiben neun Monate. In dieser Zeit sitzen sie zwei Stunden in der Woche "
            "einem Coach gegenüber, rechnen, sortieren, üben das Gespräch mit der Chefin. Unsere "
            "beiden Coaches teilen sich dafür 1,5 Stellen.",
            "Das Jobcenter überweist uns jeden Monat 8.700 Euro auf der Grundlage von § 45 SGB "
            "III. Bis Ende 2023 haben 71 Personen teilgenommen. Bei 26 Personen wurde aus dem "
            "Minijob, der damals bei 520 Euro endete, eine versicherungspflichtige Stelle, und "
            "8 Personen brauchen heute gar kein Bürgergeld mehr.",
        ),
    ),
    (
        "Werkstattsommer",
        (
            "Drei Monate können lang sein, wenn man jung ist und niemand wartet. Der "
            "„Werkstattsommer“ hat vom 3. Juli bis zum 24. September 2023 Jugendliche erreicht, die "
            "weder zur Schule gingen noch zum Jobcenter kamen. Angesprochen haben wir sie am See "
            "und vor dem Supermarkt, also dort, wo sie ohnehin waren. 21 Jugendliche fingen an; an "
            "28 Stunden in der Woche wurde gesägt, geschweißt und gekocht, und auf einen Anleiter "
            "kamen sieben Jugendliche.",
            "Veranschlagt waren dafür knapp 47.000 Euro, gekostet hat der Sommer am Ende 43.260 "
            "Euro, die das Jobcenter Stadt Grenzhagen nach § 16h SGB II übernahm; die Sparkasse "
            "legte noch Werkzeug im Wert von 1.200 Euro dazu. 19 Jugendliche hielten bis zum Schluss "
            "durch. 11 Jugendliche begannen im Herbst eine Ausbildung, 4 Jugendliche eine "
            "Einstiegsqualifizierung. Von den übrigen wissen wir es nicht, und auch das gehört "
            "hierher.",
        ),
    ),
)
ENDING = (
    "Was im kommenden Jahr wird, hängt wie immer davon ab, wer uns trägt. Allen, die 2023 gespendet "
    "haben, zusammen 64.300 Euro, danken wir herzlich."
)


def year_in_review() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Georgia", Pt(11)
    doc.add_heading("Ein Jahr, zwei Geschichten", 0)
    doc.add_paragraph("Stiftung Arbeit und Nachbarschaft Oderbogen – Jahresrückblick 2023")
    doc.add_paragraph(OPENING)
    for name, paragraphs in CHAPTERS:
        doc.add_heading(name, 1)
        for text in paragraphs:
            doc.add_paragraph(text)
    doc.add_heading("Ausblick", 1)
    doc.add_paragraph(ENDING)
    save_office(
        doc,
        "09_jahresrueckblick_2023.docx",
        "Ein Jahr, zwei Geschichten",
        "Stiftung Arbeit und Nachbarschaft Oderbogen",
    )

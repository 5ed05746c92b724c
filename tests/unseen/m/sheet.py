"""A job centre's own project sheet (DOCX): running prose under a plain title, no labels."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

PARAGRAPHS = (
    "Wer seit vielen Jahren Bürgergeld bezieht, hat bei uns im Schnitt fünf Ansprechpartner "
    "kennengelernt. Bei der Festen Hand ist es einer. Gemeint sind Menschen im "
    "Langzeitleistungsbezug, die keine Maßnahme mehr zu Ende gebracht haben; wer jünger als 25 "
    "ist, bleibt im Team U25. Die Fachkraft kauft nichts ein. Sie übernimmt selbst ein "
    "aufsuchendes Coaching und lädt erst ins Haus, wenn das jemand will.",
    "Angefangen haben wir klein. Die Pilotphase lief vom 1. April bis zum 31. Dezember 2022 nur "
    "in der Geschäftsstelle Koogstadt, mit 25 Plätzen und einer halben Stelle. Seit Januar 2023 "
    "ist die Feste Hand Regelangebot an beiden Standorten und läuft ohne Befristung: Gleichzeitig "
    "werden 60 Personen begleitet, auf eine volle Stelle kommen 40.",
    "Man trifft sich einmal in der Woche für zwei Stunden, anfangs oft am Küchentisch. Nach sechs "
    "Monaten wird gemeinsam überlegt, ob es weitergeht; länger als zehn Monate bleibt niemand.",
    "Gekostet hat uns das zuletzt 96.000 Euro im Jahr, fast alles Gehälter, 7.200 Euro davon sind "
    "Fahrt- und Telefonkosten. Ein Auftrag an einen Träger wäre nach unserer Schätzung nicht "
    "unter 210 Euro je Platz und Monat zu haben gewesen.",
    "Für die Jahre 2023 und 2024 hatten wir mit 130 Eintritten gerechnet, es sind 143 geworden. "
    "38 von ihnen haben eine sozialversicherungspflichtige Arbeit aufgenommen, 17 einen Minijob "
    "und 9 eine Ausbildung. 52 haben vorher aufgehört.*",
    "Was wir anders machen würden? Die Kolleginnen und Kollegen aus der Leistungsabteilung von "
    "Anfang an dazunehmen. Die Hälfte der Gespräche dreht sich um Bescheide.",
)
FOOTNOTE = (
    "* Davon 21 wegen Umzugs, Elternzeit oder Krankheit. Alle Zahlen: eigene Auszählung, Stand "
    "31.12.2024; Fälle, die nur angelegt und nie gesprochen wurden, sind nicht dabei."
)


def project_sheet() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    head = doc.sections[0].header.paragraphs[0]
    head.text = "Jobcenter Kreis Erlengrund · Am Bahndamm 4 · Erlenkoog · Schleswig-Holstein"
    title = doc.add_paragraph()
    run = title.add_run("Feste Hand")
    run.bold, run.font.size = True, Pt(20)
    for text in PARAGRAPHS:
        doc.add_paragraph(text)
    doc.add_paragraph().add_run(FOOTNOTE).font.size = Pt(8)
    save_office(doc, "01_feste_hand.docx", "Feste Hand", "Markt und Integration")

"""A press release (DOCX): a trial that becomes regular, the office only in the letterhead."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

PARAGRAPHS = (
    "Der Probelauf ist vorbei, das Angebot bleibt: Das Modellprojekt „Mitanpacken“ wird zum "
    "1. Januar 2025 fester Bestandteil der Arbeit vor Ort. Das hat die Trägerversammlung am "
    "Dienstag beschlossen.",
    "„Mitanpacken“ richtet sich an Zugewanderte aus Bulgarien und Rumänien, die bisher nur auf "
    "Zuruf und ohne Vertrag gearbeitet haben. Sie beginnen mit einer Kompetenzfeststellung, "
    "bekommen Sprachförderung mitten im Betrieb und werden von Mentorinnen und Mentoren aus der "
    "eigenen Sprachgruppe begleitet. Im Schnitt dauert das sieben Monate, an vier Vormittagen "
    "und zusammen 16 Stunden in der Woche.",
    "Im Probelauf vom 1. Oktober 2022 bis zum 30. September 2024 gab es 24 Plätze, die insgesamt "
    "96 Menschen nutzten. 34 von ihnen haben heute einen Arbeitsvertrag, 11 besuchen einen "
    "Berufssprachkurs, 19 haben abgebrochen. Das Ziel, 30 Menschen in Arbeit zu bringen, wurde "
    "damit übertroffen. Auch beim Geld blieb das Projekt unter dem Plan: Ausgegeben wurden "
    "331.776 Euro, veranschlagt waren 345.600 Euro. „Jede Integration spart der Stadt rund "
    "11.400 Euro im Jahr“, rechnet die Kämmerei vor.",
    "Künftig stehen 40 Plätze bereit, für die jährlich 288.000 Euro vorgesehen sind. Geändert "
    "wird die Betreuung: Auf eine Fachkraft kommen dann 10 statt bisher 12 Teilnehmende. "
    "Rechtsgrundlage bleibt § 16f SGB II. Die Teilnehmenden erhalten weiter Bürgergeld; der "
    "Regelsatz für Alleinstehende liegt bei 563 Euro.",
)
ABOUT = (
    "Hintergrund: Das Jobcenter betreut rund 31.000 Menschen in 15.800 Bedarfsgemeinschaften. "
    "Sein Eingliederungsbudget beträgt 2024 gut 38,2 Mio. Euro, die Integrationsquote 19,8 "
    "Prozent (minus 0,4 Prozentpunkte)."
)
LETTERHEAD = "Jobcenter Stadt Ruhrfelde · Pressestelle · Zechenring 12 · Ruhrfelde"


def press_release() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    section = doc.sections[0]
    section.header.paragraphs[0].text = LETTERHEAD
    section.footer.paragraphs[0].text = "Eine gemeinsame Einrichtung in Nordrhein-Westfalen"
    doc.add_paragraph("PRESSEMITTEILUNG 23/2024").runs[0].bold = True
    doc.add_paragraph("12. November 2024 – frei zur Veröffentlichung")
    doc.add_heading("Vom Zuruf zum Vertrag: „Mitanpacken“ wird Regelangebot", 1)
    for text in PARAGRAPHS:
        doc.add_paragraph(text)
    doc.add_paragraph("– Ende der Mitteilung –")
    doc.add_paragraph().add_run(ABOUT).italic = True
    save_office(doc, "06_pressemitteilung_23_2024.docx", "Pressemitteilung 23/2024", "Pressestelle")

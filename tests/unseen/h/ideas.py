"""A collection of ideas (DOCX) whose label words are the colleagues' own."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.h.text import flow, pairs
from tests.unseen.layout import save_office

INTRO = """Vier Häuser haben aufgeschrieben, was bei ihnen funktioniert (oder auch nicht). Kein
Wettbewerb, keine Jury. Nachmachen ist ausdrücklich erlaubt! Der Verbund selbst hat kein eigenes
Budget, die 7.500 Euro für den Druck kommen aus dem Tagungsetat."""
IDEAS = (
    (
        "Frühstück mit Folgen",
        "Jobcenter Stadt Lippenau",
        """
Worum geht es? | Alle 14 Tage ein Frühstück für Alleinerziehende, mit Kindern, ohne Akte. Wer
möchte, bleibt danach zum Gespräch.

Wie lange schon? | seit Februar 2014, läuft weiter

Wer macht mit? | Je Termin 10–14 Mütter und (selten) Väter; 2015 waren es 67 verschiedene Personen.

Was kostet es? | Fast nichts: ca. 1.800 Euro im Jahr für Lebensmittel u. Raum. Personal läuft mit.

Was hat es gebracht? | 21 haben danach ein Praktikum gemacht, 12 eine Arbeit angefangen.

Was würden wir anders machen? | Früher mit der Kita reden.
""",
    ),
    (
        "Der Kümmerer",
        "Jobcenter Kreis Bergisch-Tal",
        """
Worum geht es? | Ein Ansprechpartner für alles: Amt, Arzt, Vermieter. Für Menschen mit mehreren
Vermittlungshemmnissen, die sonst von Stelle zu Stelle geschickt werden.

Wie lange bleibt man? | 6 Monate, Verlängerung bis zu 12.

Wer kümmert sich? | zwei halbe Stellen, 1:30 – mehr geht nicht

Wer macht mit? | 48 Personen bisher

Was kostet es? | 58.400 Euro Personalkosten jährlich, sonst nur ein Diensthandy

Was hat es gebracht? | 15 von 48 sind aus dem Leistungsbezug raus (31 %). Der Kämmerer rechnet mit
90.000 Euro weniger KdU im Jahr, wir sind da vorsichtiger.
""",
    ),
    (
        "Probierwerkstatt",
        "Jobcenter Ennerstadt",
        """
Worum geht es? | Junge Leute unter 25 probieren Holz, Metall, Küche – je vier Wochen.

Von wann bis wann? | 1.2.2016–31.7.2016

Wie lange bleibt man? | 3 Monate, 30 Std./Woche

Wie viele passen rein? | 12 Plätze

Was kostet es? | 43.200,- € für die sechs Monate lt. Zuschlag. Taschengeld gibt es nicht; die
Mittagsverpflegung (3,20 € am Tag) zahlt das Jugendamt.

Steht wo im Gesetz? | § 16 Abs. 1 SGB II, § 45 SGB III

Was hat es gebracht? | Noch zu früh, es liegen noch keine Ergebnisse vor.
""",
    ),
    (
        "Bewerbercafé auf Rädern",
        "Jobcenter Märkisches Oberland",
        """
Worum geht es? | Ein umgebauter Linienbus steht an 5 Markttagen im Monat auf dem Dorf: Mappen
machen, Fotos, Bewerbungstraining, WLAN.

Wer macht mit? | 340 Beratungsfälle 2015, meist Langzeitarbeitslose

Was kostet es? | Je Fall haben wir 85 € ausgerechnet (Fahrer, Sprit, Fotos). Der Bus selbst,
41.000 Euro, war eine Spende der Sparkasse.

Was hat es gebracht? | 88 Vorstellungsgespräche, daraus 29 Arbeitsverträge – alle über dem
Mindestlohn von 8,50 €.

Geht das auch ohne Bus? | Ja, ein Gemeindesaal reicht.
""",
    ),
)


def idea_exchange() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Cambria", Pt(11)
    doc.sections[0].footer.paragraphs[0].text = "Ideenbörse 2016 – Verbund Jobcenter in NRW"
    doc.add_heading("Ideenbörse", 0)
    doc.add_paragraph("Verbund der Jobcenter in Nordrhein-Westfalen, Ausgabe 2016")
    doc.add_paragraph(flow(INTRO))
    for name, office, rows in IDEAS:
        doc.add_heading(name, 1)
        doc.add_paragraph().add_run(office).italic = True
        for label, text in pairs(rows):
            paragraph = doc.add_paragraph()
            paragraph.add_run(label).bold = True
            paragraph.add_run(f" {text}")
    save_office(doc, "07_ideenboerse_nrw.docx", "Ideenbörse 2016", "Verbund der Jobcenter in NRW")

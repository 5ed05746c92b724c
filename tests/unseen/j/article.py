"""An article in a newsletter (DOCX): running text, without a label or a table."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

HEADLINE = "Projekt „Dranbleiben“: Wie aus einem Jugendtreff ein Weg in die Lehre wurde"
TEXT = (
    "Herdingen (Nordrhein-Westfalen). Wer am Vormittag in die alte Druckerei kommt, hört erst "
    "einmal Musik. Seit dem 1. März 2009 gibt es hier das Projekt „Dranbleiben“, das die ARGE "
    "Herdingen bei der Herdinger Beschäftigungsgesellschaft mbH in Auftrag gegeben hat. Gedacht "
    "ist es für Jugendliche unter 25 Jahren, die nach der Schule nirgends angekommen sind.",
    "Eingekauft wurden 32 Plätze, der Vertrag läuft zunächst bis zum 28. Februar 2011. Für die "
    "gesamten zwei Jahre zahlt die ARGE 453.120 Euro. Das klingt viel, ist aber bei einem Etat "
    "von 21,7 Millionen Euro überschaubar. Ein Monat Arbeitslosengeld II mit Unterkunft kostet für "
    "einen Alleinstehenden etwa 640 Euro.",
    "Die Jugendlichen kommen an vier Tagen, zusammen 24 Stunden in der Woche, und bleiben im "
    "Durchschnitt sieben Monate. Drei Sozialpädagoginnen und ein Meister teilen sich 3,5 Stellen; "
    "auf eine Fachkraft kommen damit rechnerisch neun Jugendliche. „Mehr dürfen es nicht werden, "
    "sonst merken wir nicht, wenn einer wegbleibt“, heißt es im Team.",
    "Das Vorläuferprojekt „Neue Wege“ war 2008 nach nur neun Monaten eingestellt worden, weil die "
    "Hälfte der 20 Plätze leer blieb. Daraus hat man gelernt: Heute holt jemand die Jugendlichen "
    "in den ersten zwei Wochen zu Hause ab.",
    "Und was kommt dabei heraus? Bis Ende September 2010 haben 103 Jugendliche angefangen, 74 "
    "haben das Projekt wieder verlassen. Von diesen 74 haben 29 eine Ausbildung begonnen "
    "(39,2 Prozent), "
    "14 haben Arbeit gefunden (18,9 Prozent), 11 sind in eine Einstiegsqualifizierung gewechselt. "
    "Abgebrochen haben 8, von den übrigen weiß man es nicht. Weniger als 7,50 Euro in der Stunde "
    "verdient keiner von denen, die arbeiten. Die Zahlen stammen aus der Statistik der ARGE, eine "
    "Untersuchung von außen gibt es nicht.",
    "Rechtlich stützt sich die ARGE auf § 16 Abs. 1 SGB II in Verbindung mit § 46 SGB III. Ob es "
    "nach dem Februar weitergeht, entscheidet die Trägerversammlung im Dezember. Verzichten möchte "
    "in Herdingen niemand mehr darauf.",
)


def running_text() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Times New Roman", Pt(12)
    doc.sections[0].header.paragraphs[
        0
    ].text = "Rundbrief der kommunalen Sozialplanung · Ausgabe 4/2010"
    doc.add_heading(HEADLINE, 1)
    for text in TEXT:
        doc.add_paragraph(text)
    doc.add_paragraph("Herausgeber: Netzwerk Kommunale Sozialplanung Rhein-Wupper e. V.")
    save_office(
        doc,
        "08_rundbrief_dranbleiben.docx",
        "Rundbrief 4/2010",
        "Netzwerk Kommunale Sozialplanung Rhein-Wupper e. V.",
    )

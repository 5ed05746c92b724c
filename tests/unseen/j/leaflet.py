"""A leaflet for advice centres (PDF): two narrow columns, headings as questions."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Frame, PageTemplate, Paragraph

from tests.unseen.layout import out, styles

INTRO = (
    "Sie beraten Menschen in Wiesenrath und möchten wissen, welche Angebote des Jobcenters gerade "
    "offen sind? Hier sind drei, nach denen wir am häufigsten gefragt werden."
)
OFFERS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Silberfaden",
        (
            ("Für wen?", "Arbeitslose ab 50, die lange keine Bewerbung mehr geschrieben haben."),
            (
                "Wie läuft's?",
                "8 Termine mit je 4 Stunden, verteilt auf 2 Monate. Danach kann man zum "
                "Stammtisch kommen. Pro Kurs gibt es 12 Plätze.",
            ),
            ("Wer macht's?", "Perspektive Wiesenrath gGmbH"),
            (
                "Wer zahlt's?",
                "Das Jobcenter über den Aktivierungs- und Vermittlungsgutschein (§ 45 SGB III): "
                "310 Euro je Teilnehmerin bzw. Teilnehmer.",
            ),
            (
                "Was bringt's?",
                "46 Menschen haben 2016 den Kurs beendet. 13 von ihnen hatten drei Monate später "
                "eine neue Stelle (28 %).",
            ),
        ),
    ),
    (
        "Lotsenbüro Nord",
        (
            (
                "Für wen?",
                "Menschen mit Schulden, die ihre Post vom Amt lieber nicht mehr aufmachen.",
            ),
            (
                "Wie läuft's?",
                "Einfach vorbeikommen, dienstags und donnerstags von 10 bis 16 Uhr, seit März "
                "2017 und ohne festes Ende. Auf Wunsch gehen wir auch mit nach Hause und sortieren "
                "dort.",
            ),
            ("Wer macht's?", "Jobcenter Stadt Wiesenrath; zwei Kolleginnen mit zus. 1,25 Stellen"),
            (
                "Wer zahlt's?",
                "Für Ratsuchende ist alles kostenlos. Grundlage ist die Freie Förderung "
                "(§ 16f SGB II).",
            ),
            ("Was bringt's?", "Das Büro ist noch jung, Ergebnisse liegen noch nicht vor."),
        ),
    ),
    (
        "Wieder rein – Umstieg in die Pflege",
        (
            ("Für wen?", "Arbeitsuchende ohne Berufsabschluss, die gern mit Menschen arbeiten."),
            (
                "Wie läuft's?",
                "12 Monate, davon 3 Monate Praktikum. 35 Std. pro Woche, Ferien wie in der Schule. "
                "18 Plätze, nächster Beginn im September.",
            ),
            ("Wer macht's?", "Pflegeschule am Wiesenrather Tor"),
            (
                "Wer zahlt's?",
                "Das Jobcenter als Weiterbildung nach § 81 SGB III, 7.020 € je Platz für die "
                "volle Dauer. Für die bestandene Prüfung gibt es 1.500 € Prämie vom Staat.",
            ),
            (
                "Was bringt's?",
                "Im letzten Kurs haben 16 von 18 bestanden; 14 arbeiten heute in der Pflege, "
                "Einstieg meist bei 10,20 €/Std.",
            ),
        ),
    ),
)
IMPRINT = (
    "Herausgeber: Jobcenter Stadt Wiesenrath (Hessen), Am Bleichplatz 2. Stand Mai 2017, "
    "Auflage 3.000. Alle Angaben ohne Gewähr."
)


def _frames() -> list[Frame]:
    width, height = A4[0] / 2 - 22 * mm, A4[1] - 30 * mm
    return [
        Frame(left * mm, 15 * mm, width, height, leftPadding=2, rightPadding=2)
        for left in (16, 111)
    ]


def two_column_leaflet() -> None:
    style = styles("Arial", 11.5, 1.4)
    story: list[Any] = [
        Paragraph("Gut dabei", style["title"]),
        Paragraph("Faltblatt für Beratungsstellen", style["h3"]),
        Paragraph(INTRO, style["body"]),
    ]
    for name, parts in OFFERS:
        story += [CondPageBreak(45 * mm), Paragraph(name, style["h1"])]
        for question, answer in parts:
            story += [Paragraph(question, style["h3"]), Paragraph(answer, style["body"])]
    story.append(Paragraph(IMPRINT, style["small"]))
    doc = BaseDocTemplate(
        str(out() / "02_faltblatt_wiesenrath.pdf"),
        pagesize=A4,
        title="Gut dabei",
        author="Jobcenter Stadt Wiesenrath",
        invariant=1,
    )
    doc.addPageTemplates([PageTemplate(id="two", frames=_frames())])
    doc.build(story)

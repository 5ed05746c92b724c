"""An annual report in two columns (PDF): a job centre tells its year like a magazine."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
)

from tests.unseen.layout import grid, out, styles

YEAR = [
    "Das Jahr in Kürze",
    "2023 hat uns der Umstieg auf das Bürgergeld beschäftigt, dazu die Menschen aus der Ukraine und "
    "ein Arbeitsmarkt, der nach vielen guten Monaten im Herbst eine Pause machte. Im Jahresschnitt "
    "betreuten wir 5.214 Bedarfsgemeinschaften mit 7.306 erwerbsfähigen Leistungsberechtigten.",
    "Für Eingliederung standen uns 11,4 Mio. Euro zur Verfügung. Ausgegeben haben wir 10,87 Mio. "
    "Euro, das sind 95,4 Prozent. Die Verwaltung kostete 14,2 Mio. Euro, davon trug der Kreis "
    "Ahrensbruch seinen kommunalen Anteil von 15,2 Prozent.",
    "1.688 Menschen fanden 2023 Arbeit oder Ausbildung. Unser Ziel waren 1.720.",
]

EARLY = [
    "Frühstart",
    "Wer ein Kind unter drei hat, muss nicht arbeiten. Viele wollen aber, und nach drei Jahren Pause "
    "ist der Weg zurück oft länger als gedacht. Deshalb haben wir <b>Frühstart</b> eingekauft, eine "
    "Maßnahme für Alleinerziehende (nach § 16 Abs. 1 SGB II i. V. m. § 45 SGB III), die am "
    "1. Februar 2023 begann und bis zum 31. Januar 2024 lief.",
    "14 Plätze gab es, und sie waren begehrt: 31 Frauen sind im Lauf des Jahres eingestiegen, "
    "manche direkt aus der Elternzeit. Jede blieb sechs Monate, 15 Stunden in der Woche, immer "
    "vormittags. Die Kinder waren nebenan; die Spielgruppe hat der Kreis bezahlt (1.480 Euro im "
    "Monat). Zwei Sozialpädagoginnen teilten sich anderthalb Stellen (1,5 VZÄ).",
    "Der Auftrag ging für 105.840 Euro an den Bildungsträger Treffpunkt Lerchengasse. Und das "
    "Ergebnis? Neun Frauen arbeiten heute sozialversicherungspflichtig, sechs haben eine Ausbildung "
    "angefangen, eine davon in Teilzeit. „Ich wusste gar nicht mehr, dass ich gut rechnen kann“, "
    "sagte eine Teilnehmerin beim Abschlussfrühstück.",
]

BENCH = [
    "Werkbank Süd",
    "Alte Fahrräder, Parkbänke, Nistkästen: In der <b>Werkbank Süd</b> am Güterbahnhof wird seit dem "
    "2. Halbjahr 2019 repariert, was sonst auf dem Wertstoffhof landet. Rechtlich sind es "
    "Arbeitsgelegenheiten nach § 16d SGB II, menschlich für viele der erste feste Termin seit langem. "
    "Gedacht ist das Angebot für Langzeitleistungsbezieher.",
    "40 Plätze, 25 Wochenstunden, in der Regel sechs Monate. Der Träger erhält je Platz und Monat "
    "388 Euro Maßnahmekosten; die Teilnehmenden bekommen 2,00 Euro Mehraufwandsentschädigung je "
    "Stunde. 2023 zählten wir 97 Eintritte. Zwölf Personen wechselten in Arbeit, neun in eine "
    "Förderung nach § 16i SGB II. 23 Prozent haben vorzeitig abgebrochen, meist wegen Krankheit.",
]

LATE = [
    "Termin nach Feierabend",
    "Wer arbeitet und trotzdem aufstocken muss, kann vormittags nicht ins Amt. Seit Oktober 2022 "
    "haben wir darum donnerstags bis 20 Uhr offen. Der <b>Termin nach Feierabend</b> kostet uns "
    "nichts extra, die Kolleginnen und Kollegen bauen ihre Zeit an anderen Tagen ab.",
    "38 Beschäftigte konnten 2023 nach der Beratung ihre Stunden aufstocken, elf brauchen uns gar "
    "nicht mehr. Wir machen weiter, solange sich genug Freiwillige für den späten Dienst finden.",
]


def annual_magazine() -> None:
    st = styles("Times", 10)
    sans = styles("Arial", 10)
    width, height = A4
    column = (width - 36 * mm - 8 * mm) / 2
    columns = [
        Frame(18 * mm + n * (column + 8 * mm), 18 * mm, column, height - 40 * mm, 0, 0, 0, 0)
        for n in (0, 1)
    ]
    cover = Frame(18 * mm, 18 * mm, width - 36 * mm, height - 90 * mm, 0, 0, 0, 0)

    def decorate(canvas: Any, doc: Any) -> None:
        canvas.setFont("Arial-Regular", 7.5)
        canvas.drawString(18 * mm, height - 13 * mm, "Jobcenter Kreis Ahrensbruch")
        canvas.drawRightString(width - 18 * mm, height - 13 * mm, "Jahresbericht 2023")
        canvas.drawCentredString(width / 2, 10 * mm, f"– {doc.page} –")
        canvas.line(width / 2, 20 * mm, width / 2, height - 24 * mm)

    story: list[Any] = [
        Paragraph("Menschen. Arbeit. Kreis.", sans["title"]),
        Paragraph("Jahresbericht 2023", sans["h1"]),
        Paragraph("Jobcenter Kreis Ahrensbruch, Nordrhein-Westfalen", sans["body"]),
        NextPageTemplate("columns"),
        FrameBreak(),
    ]
    for number, part in enumerate((YEAR, EARLY, BENCH, LATE)):
        if number == 1:
            story.append(Paragraph("Was wir ausprobiert haben", sans["h1"]))
        story.append(Paragraph(part[0], sans["h1" if number == 0 else "h2"]))
        story += [Paragraph(text, st["just"]) for text in part[1:]]
    story += [
        Paragraph("Zum Nachschlagen", sans["h1"]),
        grid(
            [
                ["Ausgaben Eingliederung 2023", "Euro"],
                ["Berufliche Weiterbildung (FbW)", "2.906.114"],
                ["Aktivierung, Maßnahmen beim Träger", "2.371.580"],
                ["Teilhabe am Arbeitsmarkt", "2.844.020"],
                ["Übriges", "2.748.286"],
                ["Summe", "10.870.000"],
            ],
            [56, 24],
            sans,
            right_from=1,
        ),
        Paragraph("Redaktionsschluss: 15. März 2024", st["small"]),
    ]
    doc = BaseDocTemplate(
        str(out() / "01_jahresbericht_ahrensbruch.pdf"),
        pagesize=A4,
        title="Menschen. Arbeit. Kreis. Jahresbericht 2023",
        author="Jobcenter Kreis Ahrensbruch",
        invariant=1,
    )
    doc.addPageTemplates(
        [PageTemplate("cover", [cover]), PageTemplate("columns", columns, onPage=decorate)]
    )
    doc.build(story)

"""A scientific short report on one measure: two columns, notes, references."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from tests.unseen.e.typeset import flat, hyphenated
from tests.unseen.layout import gap, grid, out, styles

ABSTRACT = """Auf einen Blick: Der Kurzbericht untersucht das „Tandem-Coaching“, das ein Jobcenter
in Nordrhein-Westfalen von Oktober 2017 bis September 2019 erprobt hat. Die Zuweisung erfolgte per
Zufall. Zwölf Monate nach der Zuweisung sind Geförderte um 7,5 Prozentpunkte häufiger beschäftigt
als Personen der Kontrollgruppe; nach zwei Jahren beträgt der Abstand noch 5,2 Prozentpunkte."""

PARTS: list[tuple[str, list[str]]] = [
    (
        "Ausgangspunkt",
        [
            """Ob sich intensive Betreuung lohnt, ist in der Literatur umstritten.<super>1</super>
            Ältere Studien finden Effekte zwischen 2 und 11 Prozentpunkten. Im Jahr 2017 bezogen
            bundesweit 2,9 Mio. Menschen seit mindestens zwei Jahren Leistungen.""",
        ],
    ),
    (
        "Das Angebot",
        [
            """Im Jobcenter Flusskreis wurden Personen begleitet, die seit wenigstens zwei Jahren
            Arbeitslosengeld II bezogen und arbeitslos gemeldet waren. Zwei Coaches, einer vom
            Jobcenter und einer vom Träger, arbeiten im Tandem. Das Coaching dauert sechs Monate
            und umfasst im Mittel vier Stunden je Woche.""",
            """Ein Tandemcoach betreut 25 Personen. In der Regelbetreuung des Jobcenters sind es
            140.<super>2</super> Rechtsgrundlage ist § 45 SGB III.""",
        ],
    ),
    (
        "Daten und Methode",
        [
            """Aus dem Bestand wurden 817 Personen gezogen und per Los aufgeteilt: 412 kamen in
            die Programmgruppe, 405 in die Kontrollgruppe. Von den 412 Zugewiesenen traten 251
            tatsächlich ein, das sind 60,9 Prozent. Ausgewertet werden Prozessdaten; die Effekte
            sind Intention-to-treat-Effekte.""",
        ],
    ),
    (
        "Befunde",
        [
            """Ein Jahr nach der Zuweisung waren 31,8 Prozent der Programmgruppe
            sozialversicherungspflichtig beschäftigt, in der Kontrollgruppe 24,3 Prozent. Die
            Differenz von 7,5 Prozentpunkten ist auf dem Ein-Prozent-Niveau gesichert. Nach 24
            Monaten sinkt sie auf 5,2 Prozentpunkte. Das Monatsentgelt unterscheidet sich
            hingegen kaum: Die Beschäftigten der Programmgruppe verdienten 48 Euro mehr, der
            Unterschied ist nicht signifikant.""",
        ],
    ),
    (
        "Kosten und Nutzen",
        [
            """Das Tandem-Coaching kostet 2.340 Euro je Teilnehmer.<super>3</super> Dem stehen
            innerhalb von zwei Jahren Minderausgaben bei den passiven Leistungen von 1.120 Euro je
            Teilnehmer gegenüber. Für den Fiskus rechnet es sich im betrachteten Zeitraum also
            nicht; bei gleichbleibendem Verlauf wäre dies nach 51 Monaten der Fall.""",
        ],
    ),
    (
        "Fazit",
        [
            """Die Befunde sprechen für eine Fortführung mit engerer Auswahl. Offen bleibt, wie
            viel der geringere Betreuungsschlüssel und wie viel das Tandem selbst beiträgt.""",
        ],
    ),
]

EFFECTS = [
    ["Anteil in Beschäftigung (%)", "PG", "KG", "Diff."],
    ["nach 6 Monaten", "19,4", "17,2", "2,2"],
    ["nach 12 Monaten", "31,8", "24,3", "7,5***"],
    ["nach 24 Monaten", "36,0", "30,8", "5,2**"],
]

NOTES = [
    "1 Einen Überblick geben die unten genannten Arbeiten.",
    "2 Ohne Personen, die nicht aktiviert werden; eigene Erhebung, Stand 10/2017.",
    "3 Trägervergütung und anteilige Personalkosten des Jobcenters, Preise von 2018.",
]

REFERENCES = [
    "Arbeitsgruppe Betreuung (2014): Mehr Zeit, mehr Wirkung? Diskussionspapier 12, S. 1–45.",
    "Institut Flussland (2016): Teure Vermittler, billige Briefe. Bericht 7, 2. Aufl.",
    "Netzwerk Wirkung (2019): Intensivbetreuung im Vergleich. Heft 3, S. 210–233.",
]


def short_report() -> None:
    look = styles("Times", 9.5)
    top = A4[1] - 92 * mm
    head = Frame(18 * mm, A4[1] - 76 * mm, 174 * mm, 60 * mm, id="head")
    first = [Frame(x * mm, 18 * mm, 85 * mm, top + 2 * mm - 18 * mm + 14 * mm) for x in (18, 107)]
    later = [Frame(x * mm, 18 * mm, 85 * mm, A4[1] - 40 * mm) for x in (18, 107)]

    def decorate(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(18 * mm, 10 * mm, f"Kurzbericht 5/2021   {doc.page}")
        canvas.restoreState()

    doc = BaseDocTemplate(
        str(out() / "05_kurzbericht_wirkung.pdf"), pagesize=A4, invariant=1,
        title="Coaching im Tandem: Was bringt es, was kostet es?",
        author="Forschungsstelle Arbeitsmarkt Flussland",
    )  # fmt: skip
    doc.addPageTemplates(
        [
            PageTemplate("first", [head, *first], onPage=decorate, autoNextPageTemplate="later"),
            PageTemplate("later", later, onPage=decorate),
        ]
    )
    story: list[Any] = [
        Paragraph("Kurzbericht 5/2021 · Forschungsstelle Arbeitsmarkt Flussland", look["small"]),
        Paragraph("Coaching im Tandem: Was bringt es, was kostet es?", look["h1"]),
        Paragraph(flat(ABSTRACT), look["just"]),
        gap(24),
    ]
    for title, texts in PARTS:
        story.append(Paragraph(title, look["h3"]))
        story += [Paragraph(hyphenated(text, 52), look["body"]) for text in texts]
        if title == "Befunde":
            story += [grid(EFFECTS, [40, 13, 13, 16], look, 1, 1)]
            story += [Paragraph("PG = Programmgruppe, KG = Kontrollgruppe.", look["small"])]
    story += [gap(5), *[Paragraph(note, look["small"]) for note in NOTES]]
    story.append(Paragraph("Literatur", look["h3"]))
    story += [Paragraph(entry, look["small"]) for entry in REFERENCES]
    doc.build(story)

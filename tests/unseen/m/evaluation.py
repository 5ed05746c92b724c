"""Summary of an external evaluation (PDF): two columns, a comparison group, plan and reach."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from tests.unseen.layout import out, styles

TITLE = "„Vorfahrt Arbeit“ – Kurzfassung der Evaluation"
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Worum es ging",
        (
            "Das Jobcenter Kreis Hohenbruch (Brandenburg) hat im Modellprojekt „Vorfahrt Arbeit“ "
            "Menschen, die länger als zwei Jahre arbeitslos waren, mit besonders kleinem Schlüssel "
            "betreut: Auf eine Fachkraft kamen 70 statt sonst 220 Leistungsberechtigte. Sechs "
            "Vollzeitstellen wurden dafür neu besetzt.",
            "Neben der eigenen Vermittlung konnten die Fachkräfte ohne weitere Rücksprache einen "
            "Eingliederungszuschuss zusagen oder Einstiegsgeld nach § 16b SGB II bewilligen, im "
            "Mittel 1.150 Euro je Fall. Diese Leistungen sind in den Kosten unten nicht enthalten.",
        ),
    ),
    (
        "Ablauf",
        (
            "Auf eine dreimonatige Vorbereitungsphase folgte die Hauptphase vom 1. April 2021 bis "
            "zum 31. März 2023.<super>1</super> Niemand blieb länger als zwölf Monate in der "
            "besonderen Betreuung. Gespräche fanden alle 14 Tage statt.",
        ),
    ),
    (
        "Wen wir verglichen haben",
        (
            "Vorgesehen waren 450 Zugänge, tatsächlich traten 412 Personen ein. Ihnen wurden 398 "
            "statistische Zwillinge aus zwei Nachbarkreisen gegenübergestellt (Propensity Score "
            "Matching). Eine zufällige Zuweisung war nicht gewollt.",
        ),
    ),
    (
        "Was herauskam",
        (
            "24 Monate nach dem Eintritt waren 130 von 412 Personen der Projektgruppe "
            "sozialversicherungspflichtig beschäftigt, also 31,6 Prozent. In der Vergleichsgruppe "
            "waren es 25,1 Prozent. Der Unterschied von 6,5 Prozentpunkten ist statistisch "
            "gesichert, das Ziel von 8 Prozentpunkten wurde verfehlt.",
            "Vorzeitig beendet haben die Betreuung 18 Prozent; befürchtet worden waren 25 Prozent. "
            "Bei Frauen mit Kindern zeigt sich kein Unterschied.",
        ),
    ),
    (
        "Was es gekostet hat",
        (
            "Für Personal und Räume fielen 741.600 Euro an, 1.800 Euro je Person. Geplant waren "
            "790.000 Euro. Dem stehen nach zwei Jahren eingesparte Leistungen von 2.350 Euro pro "
            "Kopf gegenüber. Die Evaluation selbst schlug mit 64.000 Euro zu Buche.",
        ),
    ),
    (
        "Was wir empfehlen",
        (
            "Den kleinen Schlüssel beibehalten, aber nur dort, wo der Bezug schon lange dauert. "
            "Wer binnen eines Jahres ohnehin Arbeit findet, braucht ihn nicht.",
        ),
    ),
)
NOTE = (
    "<super>1</super> Das Modellprojekt wurde zum 31.03.2023 beendet. Ein Teil der Fachkräfte "
    "arbeitet im Regelgeschäft weiter."
)


def evaluation_summary() -> None:
    s = styles("Times", 11)
    width, height = A4
    column = (width - 48 * mm) / 2

    def letterhead(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont("Arial-Regular", 8)
        canvas.drawString(
            20 * mm, height - 14 * mm, "Institut für Übergangsforschung Nord · Kurzbericht 6/2024"
        )
        canvas.setFont("Times-Bold", 17)
        canvas.drawString(20 * mm, height - 27 * mm, TITLE)
        canvas.setFont("Arial-Regular", 8)
        canvas.drawRightString(width - 20 * mm, 11 * mm, f"{doc.page}")
        canvas.restoreState()

    frames = [
        Frame(20 * mm + n * (column + 8 * mm), 84 * mm, column, height - 118 * mm, 0, 0, 0, 0)
        for n in (0, 1)
    ]
    story: list[Any] = []
    for heading, paragraphs in PARTS:
        story.append(Paragraph(heading, s["h3"]))
        story += [Paragraph(text, s["just"]) for text in paragraphs]
    story.append(Paragraph(NOTE, s["small"]))
    template = BaseDocTemplate(
        str(out() / "08_evaluation_vorfahrt_arbeit.pdf"),
        pagesize=A4,
        title=TITLE,
        author="Institut für Übergangsforschung Nord",
        invariant=1,
    )
    template.addPageTemplates(PageTemplate("two", frames, onPage=letterhead))
    template.build(story)

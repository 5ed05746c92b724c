"""An information paper for a city council: questions of a faction, answers, three tables."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.e.typeset import flat
from tests.unseen.layout import gap, grid, pdf, styles

HEAD = [
    ["Informationsvorlage", "Nr. 0318/2024"],
    ["Gremium", "Ausschuss für Soziales und Arbeit"],
    ["Sitzung", "12.06.2024, öffentlich"],
    ["Zuständig", "Dezernat III, Jobcenter Stadt Eichfurt"],
    ["Betreff", "Anfrage der Fraktion „Bürger für Eichfurt“: Was leisten unsere Maßnahmen?"],
]

ENTRIES = [
    ["Eintritte", "2021", "2022", "2023"],
    ["Werkhof Süd", "48", "52", "61"],
    ["Müttercafé Plus", "24", "31", "29"],
    ["Jugendbüro am Markt", "110", "125", "142"],
]

MONEY = [
    ["Ausgaben in Euro", "2021", "2022", "2023"],
    ["Werkhof Süd", "182.400", "189.000", "201.600"],
    ["Müttercafé Plus", "64.800", "66.000", "72.000"],
    ["Jugendbüro am Markt", "148.500", "151.200", "158.400"],
    ["Summe", "395.700", "406.200", "432.000"],
]

LEAVERS = [
    ["Jahr", "Werkhof Süd", "Müttercafé Plus", "Jugendbüro am Markt"],
    ["2021", "7", "5", "31"],
    ["2022", "9", "8", "38"],
    ["2023", "14", "6", "45"],
]

QUESTIONS: list[tuple[str, list[Any]]] = [
    (
        "Frage 1: Welche Maßnahmen für Langzeitarbeitslose, Mütter und Jugendliche gibt es jetzt?",
        [
            """Antwort: Das Jobcenter hält drei Angebote dauerhaft vor. Der Werkhof Süd ist eine
            Arbeitsgelegenheit nach § 16d SGB II mit 40 Plätzen; zugewiesen wird für sechs Monate
            bei 28 Wochenstunden. Das Müttercafé Plus bietet alleinerziehenden Müttern 15 Plätze,
            acht Stunden in der Woche, für höchstens zehn Monate; es wird als Freie Förderung
            nach § 16f SGB II finanziert. Das Jugendbüro am Markt berät unter 25-Jährige, die den
            Kontakt zu den Ämtern abgebrochen haben, auf der Grundlage von § 16h SGB II und ohne
            festes Platzkontingent.""",
        ],
    ),
    (
        "Frage 2: Wie viele Menschen haben in den Jahren 2021 bis 2023 teilgenommen?",
        ["Antwort: Die Eintritte sind in der folgenden Übersicht dargestellt.", ENTRIES],
    ),
    (
        "Frage 3: Was haben die Maßnahmen gekostet?",
        [
            """Antwort: Angegeben sind die tatsächlichen Ausgaben des Jobcenters für die Träger. Die
            Mehraufwandsentschädigung im Werkhof von 1,50 Euro je Stunde ist nicht
            enthalten.""",
            MONEY,
            """Zum Vergleich: Der Eingliederungstitel betrug im Jahr 2023 insgesamt 9,6 Mio.
            Euro. Der kommunale Finanzierungsanteil an den Verwaltungskosten liegt bei 15,2
            Prozent.""",
        ],
    ),
    (
        "Frage 4: Wie viele Teilnehmende wurden in Arbeit oder Ausbildung vermittelt?",
        [
            """Antwort: Gezählt werden Aufnahmen einer sozialversicherungspflichtigen Beschäftigung
            oder Ausbildung bis sechs Monate nach Austritt.""",
            LEAVERS,
            """Die Auswertung beruht auf den Fachverfahren des Jobcenters. Eine
            wissenschaftliche Untersuchung ist nicht beauftragt.""",
        ],
    ),
    (
        "Frage 5: Welche Einsparungen ergeben sich für den städtischen Haushalt?",
        [
            """Antwort: Die Kosten der Unterkunft sind im Jahr 2023 um 312.000 Euro gesunken. Ein
            ursächlicher Zusammenhang mit den drei Maßnahmen lässt sich nicht nachweisen.""",
        ],
    ),
]


def council_paper() -> None:
    look = styles("Arial", 10)
    story: list[Any] = [
        Paragraph("Stadt Eichfurt", look["h1"]),
        grid(HEAD, [38, 126], look, 0),
        gap(5),
    ]
    for question, parts in QUESTIONS:
        story.append(Paragraph(question, look["h3"]))
        for part in parts:
            if isinstance(part, str):
                story.append(Paragraph(flat(part), look["body"]))
            else:
                story += [grid(part, [52, 36, 36, 40], look, 1, 1), gap(3)]
    story += [gap(5), Paragraph("Finanzielle Auswirkungen: keine", look["body"])]
    pdf(
        "08_ratsinformation_anfrage.pdf",
        "Informationsvorlage 0318/2024",
        "Stadt Eichfurt",
        story,
        footer="Informationsvorlage 0318/2024",
    )

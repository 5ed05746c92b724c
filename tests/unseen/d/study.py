"""Final evaluation of a model project with a comparison group, several pages (PDF)."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

OUTCOMES = [
    [
        "Stand zwölf Monate nach Eintritt",
        "FiM-Gruppe (n = 180)",
        "Vergleichsgruppe (n = 180)",
        "Differenz",
    ],
    [
        "Mindestens ein Elternteil sv-pflichtig beschäftigt",
        "71 (39,4 %)",
        "43 (23,9 %)",
        "+15,5 PP***",
    ],
    ["Leistungsbezug beendet", "38 (21,1 %)", "22 (12,2 %)", "+8,9 PP**"],
    ["Mindestens eine Sanktion", "14 (7,8 %)", "17 (9,4 %)", "-1,7 PP (n. s.)"],
]
COSTS = [
    ["Kostenart", "Plan", "Ist"],
    ["Personalkosten", "1.080.000 €", "1.044.000 €"],
    ["Sachkosten", "198.000 €", "216.000 €"],
    ["Gesamtkosten", "1.278.000 €", "1.260.000 €"],
]


def study() -> None:
    s = styles("Times", 11)

    def text(words: str) -> Paragraph:
        return Paragraph(words, s["just"])

    story: list[Any] = [
        gap(50),
        Paragraph("Wirkungsanalyse des Modellprojekts „Familien im Mittelpunkt“ (FiM)", s["title"]),
        Paragraph("Abschlussbericht", s["h2"]),
        Paragraph("im Auftrag des Jobcenters Kreis Dornbach (Freistaat Sachsen)", s["body"]),
        Paragraph("Institut für Teilhabeforschung Wendelstadt, Mai 2022", s["body"]),
        PageBreak(),
        Paragraph("Zusammenfassung", s["h1"]),
        text(
            "Das Modellprojekt FiM hat drei Jahre lang Bedarfsgemeinschaften mit minderjährigen Kindern intensiv "
            "begleitet. Die Wirkung ist mit dem Verfahren der statistischen Zwillinge (Propensity Score Matching) "
            "geprüft worden. In den geförderten Familien ist der Anteil derer, in denen mindestens ein Elternteil "
            "sozialversicherungspflichtig arbeitet, um 15,5 Prozentpunkte höher als in der Vergleichsgruppe."
        ),
        Paragraph("1 Ausgangslage", s["h1"]),
        text(
            "Im Kreis Dornbach lebten 2018 in 1.940 Bedarfsgemeinschaften Kinder; in 870 davon bezogen beide Eltern bereits "
            "seit mehr als vier Jahren Leistungen. Eine Familie mit zwei Kindern erhielt im Mittel 1.612 € "
            "monatlich an Regelleistung und Unterkunftskosten. Jährlich flossen so rund 37 Mio. € in den Kreis."
        ),
        Paragraph("2 Das Modellprojekt", s["h1"]),
        text(
            "FiM begann am 1. Oktober 2018 und endete planmäßig am 30. September 2021. Vier Familienberaterinnen mit "
            "je einer vollen Stelle haben zusammen 180 Bedarfsgemeinschaften begleitet, in denen 642 Personen lebten. Auf eine "
            "Beraterin kamen damit 45 Familien, in der Regelbetreuung sind es 150. Eine Familie blieb "
            "durchschnittlich 17,4 Monate. Rechtlich stützte sich das Projekt auf § 16f SGB II; die flankierenden "
            "Hilfen (Schuldner- und Suchtberatung) wurden nach § 16a SGB II erbracht."
        ),
        text(
            "Die Beraterinnen gingen mindestens einmal im Monat in die Wohnung. Alle zwei Wochen fand eine Fallkonferenz "
            "mit Jugendamt und Kindertagesstätte statt. Für kleine Anschaffungen stand ein Handgeld von 100 € je "
            "Familie zur Verfügung."
        ),
        PageBreak(),
        Paragraph("3 Methodik", s["h1"]),
        text(
            "Eine zufällige Zuweisung kam aus fachlichen Gründen nicht in Betracht. Aus den nicht geförderten "
            "Bedarfsgemeinschaften wurde deshalb zu jeder FiM-Familie eine möglichst ähnliche gesucht (Alter, Zahl der Kinder, "
            "Dauer des Bezugs, Schulabschluss, Staatsangehörigkeit). Untersucht wird der Stand zwölf Monate nach "
            "Eintritt. Ergänzend sind 24 leitfadengestützte Gespräche geführt worden."
        ),
        Paragraph("4 Ergebnisse", s["h1"]),
        grid(OUTCOMES, [58, 37, 41, 30], s),
        Paragraph(
            "** p &lt; 0,05; *** p &lt; 0,01; PP = Prozentpunkte; n. s. = nicht signifikant",
            s["small"],
        ),
        gap(2),
        text(
            "Besonders deutlich fällt der Unterschied bei Müttern aus. Wo das jüngste Kind bereits eine "
            "Kindertagesstätte besuchte, arbeiteten 34 Mütter gegenüber 15 in der Vergleichsgruppe."
        ),
        Paragraph("5 Kosten und Nutzen", s["h1"]),
        text("Tabelle 3 stellt Planung und Abrechnung für die gesamte Projektdauer gegenüber."),
        grid(COSTS, [60, 40, 40], s, right_from=1),
        gap(2),
        text(
            "Je Bedarfsgemeinschaft wurden damit 7.000 € aufgewendet. Dem stehen Minderausgaben bei den passiven "
            "Leistungen von rechnerisch 2.310 € je Familie und Jahr gegenüber, in der Summe 415.800 € jährlich. "
            "Die Ausgaben wären demnach nach gut drei Jahren ausgeglichen. Der durchschnittliche Stundenlohn der aufgenommenen "
            "Beschäftigungen betrug 11,35 €."
        ),
        Paragraph("6 Empfehlungen", s["h1"]),
        text(
            "Wir empfehlen, den günstigen Betreuungsschlüssel beizubehalten. Bei einer Verstetigung mit sechs "
            "Stellen wäre mit etwa 560.000 € im Jahr zu rechnen."
        ),
    ]
    name, author = "07_wirkungsanalyse_fim.pdf", "Institut für Teilhabeforschung Wendelstadt"
    pdf(name, "Wirkungsanalyse FiM", author, story, "Wirkungsanalyse FiM", "Abschlussbericht")

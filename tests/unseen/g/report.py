"""An integration report (PDF): numbered chapters, a running head, costs in a table at the end."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

FRONT: tuple[tuple[str, str, str], ...] = (
    ("h1", "1 Rahmenbedingungen", ""),
    (
        "body",
        "",
        "Im Jahresdurchschnitt 2022 betreute das Jobcenter Kreis Lippegrund 6.120 "
        "Bedarfsgemeinschaften mit 8.790 erwerbsfähigen Leistungsberechtigten. Die "
        "Arbeitslosenquote im Rechtskreis SGB II lag bei 5,4 %. Kriegsfolgen und Preise "
        "bestimmten das Jahr mehr als jede Planung.",
    ),
    ("h1", "2 Eingliederungsmittel", ""),
    (
        "body",
        "",
        "Zugeteilt wurden 9,8 Mio. € für Eingliederungsleistungen und 14,2 Mio. € für "
        "Verwaltungskosten. Umgeschichtet wurden 1,1 Mio. €. Die Ausgaben der vier größeren "
        "Maßnahmen stehen in Kapitel 4.",
    ),
    ("h1", "3 Maßnahmen", ""),
    ("h2", "3.1 Kompass Arbeit", ""),
    (
        "body",
        "",
        "Die Aktivierungsmaßnahme nach § 16 Abs. 1 SGB II i. V. m. § 45 SGB III richtet sich "
        "an Langzeitarbeitslose und wird vom Kolleg Lippegrund durchgeführt. Die Zuweisung "
        "erfolgt für 6 Monate mit 22 Wochenstunden. 2022 standen 40 Plätze zur Verfügung; es gab "
        "91 Eintritte. Die Eingliederungsquote betrug 27,5 % (25 von 91). Angestrebt waren 30 %.",
    ),
    ("h2", "3.2 AGH Grünpflege", ""),
    (
        "body",
        "",
        "In den Arbeitsgelegenheiten nach § 16d SGB II werden 35 Plätze im Grünbereich der "
        "Gemeinden besetzt, Träger ist die Lippegrund Dienste gGmbH. Die Teilnahme dauert 6 "
        "Monate, Verlängerung bis zu 12. Üblich sind 20 Std. wöchentlich; die "
        "Mehraufwandsentschädigung beträgt 1,50 € je Stunde und ist in den Kosten der Tabelle "
        "nicht enthalten. Von 44 Austritten mündeten 5 in Arbeit und 9 in eine "
        "Anschlussmaßnahme.",
    ),
    ("h2", "3.3 Suchtberatung vor Ort", ""),
    (
        "body",
        "",
        "Die Beratungsstelle des Vereins Klarsicht Lippegrund berät im Auftrag des Kreises nach "
        "§ 16a SGB II suchtkranke Leistungsberechtigte, zweimal in der Woche direkt im Haus. "
        "Abgerechnet wird pauschal mit 148,00 € je Fall; 2022 waren es 173 Personen. 38 von "
        "ihnen haben eine Behandlung angetreten.",
    ),
    ("h2", "3.4 Coaching 16i", ""),
    (
        "body",
        "",
        "Beschäftigte nach § 16i SGB II werden während der gesamten Förderung im Betrieb "
        "begleitet (ganzheitliche beschäftigungsbegleitende Betreuung). Zum 31.12.2022 waren "
        "dies 31 Personen, der Betreuungsschlüssel liegt bei 1 : 25. Die Lohnkostenzuschüsse "
        "(612.300 €) sind hier nicht aufgeführt. 6 Beschäftigte wurden ungefördert "
        "übernommen.",
    ),
    ("h1", "4 Kosten im Überblick", ""),
    (
        "body",
        "",
        "Soll = Planung laut Arbeitsmarktprogramm, Ist = Ausgaben bis 31.12.2022. Die letzte "
        "Spalte teilt das Ist durch Plätze und Monate, soweit Plätze vereinbart sind.",
    ),
)
COSTS: list[list[str]] = [
    ["Maßnahme", "Plätze", "Soll 2022 (€)", "Ist 2022 (€)", "Ist je Platz und Monat (€)", "Hinweis"],
    ["Kompass Arbeit", "40", "216.000,00", "208.320,00", "434,00",
     "Wegen des späten Starts im Januar blieben einige Plätze anfangs leer. Der Träger hat "
     "nur die besetzten Plätze berechnet."],
    ["AGH Grünpflege", "35", "171.500,00", "163.800,00", "390,00",
     "Maßnahmekostenpauschale ohne Mehraufwand. Im August wegen Trockenheit zwei Wochen "
     "Pause bei vollem Personal."],
    ["Suchtberatung vor Ort", "–", "30.000,00", "25.604,00", "–",
     "Fallpauschale. Die Nachfrage war im ersten Halbjahr schwach, weil die Beratung "
     "nur am Telefon möglich war."],
    ["Coaching 16i", "31", "80.600,00", "74.400,00", "200,00",
     "Eine Stelle war von März bis Mai nicht besetzt. Der Ansatz bleibt für 2023 gleich."],
    ["Summe", "", "498.100,00", "472.124,00", "", ""],
]  # fmt: skip


def integration_report() -> None:
    style = styles("Times", 10.3)
    story: list[Any] = [
        gap(55),
        Paragraph("Eingliederungsbericht 2022", style["title"]),
        Paragraph("Jobcenter Kreis Lippegrund (Nordrhein-Westfalen)", style["h2"]),
        Paragraph("beschlossen vom Beirat am 23.03.2023", style["body"]),
        PageBreak(),
    ]
    for kind, heading, text in FRONT:
        story.append(Paragraph(heading or text, style["just" if kind == "body" else kind]))
    story.append(gap(3))
    story.append(grid(COSTS, [32, 14, 26, 26, 24, 44], style))
    story.append(gap(3))
    story.append(
        Paragraph("Rundungsdifferenzen sind möglich. Alle Beträge brutto.", style["small"])
    )
    pdf(
        "05_eingliederungsbericht_lippegrund.pdf",
        "Eingliederungsbericht 2022",
        "Jobcenter Kreis Lippegrund",
        story,
        footer="Stand: März 2023",
        header="Jobcenter Kreis Lippegrund · Eingliederungsbericht 2022",
    )

"""A chapter of a county's yearly report (PDF): three measures, each with a small table."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles


def _one_line(text: str) -> str:
    return " ".join(text.split())


def report_chapter() -> None:
    s = styles("Times", 10.5)
    story: list[Any] = []

    def head(text: str, level: str = "h2") -> None:
        story.append(Paragraph(text, s[level]))

    def say(text: str) -> None:
        story.append(Paragraph(_one_line(text), s["just"]))

    def table(rows: list[list[Any]], widths: list[float], right: int | None = 1) -> None:
        story.extend([grid(rows, widths, s, right_from=right), gap(4)])

    head("4 Was wir 2023 unternommen haben", "h1")
    say("""Das Jobcenter Kreis Lohental (Rheinland-Pfalz) betreute im Jahresmittel 5.840
        Bedarfsgemeinschaften. Für Eingliederungsleistungen standen 9,7 Mio. € bereit, von denen
        9,1 Mio. € verausgabt wurden. Drei Vorhaben werden im Folgenden näher vorgestellt.""")

    head("4.1 Wiederanlauf")
    say("""Wer nach einer psychischen Erkrankung wieder Fuß fassen möchte, findet bei den üblichen
        Trägerangeboten selten das passende Tempo. „Wiederanlauf“ richtet sich deshalb an
        Leistungsberechtigte mit psychischen Beeinträchtigungen. Beauftragt ist der Verein
        Brückenhaus Lohental e. V.; der Vertrag läuft vom 1. März 2022 bis zum 28. Februar 2025.
        Es stehen 20 Plätze zur Verfügung. Die Teilnahme dauert in der Regel neun Monate bei einer
        Anwesenheit von 18 Stunden in der Woche. Auf eine Fachkraft kommen zehn Teilnehmende.""")
    say("""Für die gesamte Vertragslaufzeit wurden 432.000 € vereinbart. Rechtsgrundlage ist
        § 16 Abs. 1 SGB II i. V. m. § 45 SGB III. Gelingt der Übergang in Arbeit, spart der Kreis
        nach eigener Rechnung im Schnitt 1.150 € an passiven Leistungen je Fall und Monat.""")
    table(
        [
            ["seit Vertragsbeginn", "Plan", "Ist"],
            ["Eintritte", "90", "87"],
            ["in Arbeit oder Ausbildung gemündet", "25", "23"],
            ["vorzeitig beendet", "20,0 %", "18,4 %"],
        ],
        [80, 30, 30],
    )

    head("4.2 Familie und Beruf im Takt")
    say("""Seit dem 1. September 2021 bietet das Jobcenter mit eigenen Kräften (1,75 VZÄ) einen
        Halbjahreskurs für Alleinerziehende an; ein Ende ist nicht vorgesehen. Jeder der beiden
        Durchgänge eines Jahres dauert sechs Monate und hat 14 Plätze. Der Unterricht umfasst
        20 Zeitstunden je Woche und endet stets vor 13 Uhr. Die Kinderbetreuung wird den
        Teilnehmerinnen und Teilnehmern mit 160 € je Kind und Monat erstattet; dieser Betrag ist in
        der nachstehenden Übersicht nicht enthalten.""")
    table(
        [
            ["Aufwand im Haushaltsjahr 2023", "Betrag"],
            ["Ansatz", "96.000 €"],
            ["Ergebnis", "91.560 €"],
        ],
        [80, 45],
    )
    say("""Von den 28 Personen, die 2023 begonnen haben, hielten 24 bis zum Schluss durch. Elf
        nahmen binnen drei Monaten eine sozialversicherungspflichtige Beschäftigung auf. Gefördert
        wird nach § 45 SGB III.""")

    head("4.3 Lohnbrücke")
    say("""Mit der „Lohnbrücke“ setzt der Kreis die Teilhabe am Arbeitsmarkt nach § 16i SGB II um.
        Gemeint sind Menschen im Langzeitleistungsbezug. 38 Plätze sind
        eingerichtet, die Arbeitszeit beträgt 30 Wochenstunden. Die
        Beschäftigung kann bis zu 60 Monate gefördert werden. Gezahlt wird der
        Tariflohn, mindestens aber 12,41 € je Stunde. Für das begleitende Coaching erhält die
        Lohental Arbeit gGmbH eine Pauschale von 325 € je Platz und Monat; eine Coachin begleitet
        höchstens 19 Beschäftigte (1:19).""")
    table(
        [
            ["2023", "Anzahl bzw. Betrag"],
            ["Lohnkostenzuschüsse an Arbeitgeber", "1.020.000 €"],
            ["Coaching", "148.200 €"],
            ["beendete Arbeitsverhältnisse", "31"],
            ["davon vom Betrieb übernommen", "6"],
        ],
        [80, 45],
    )
    pdf(
        "01_jahresbericht_lohental.pdf",
        "Jahresbericht 2023, Kapitel 4",
        "Jobcenter Kreis Lohental",
        story,
        footer="Jobcenter Kreis Lohental · Jahresbericht 2023",
    )

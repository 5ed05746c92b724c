"""A survey form of an association of districts (PDF), one filled-in sheet a page."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

LABELS = (
    "1 Meldende Stelle",
    "2 Bezeichnung des Vorhabens",
    "3 Art (bitte ankreuzen)",
    "4 Adressatenkreis",
    "5 Anlass und Idee",
    "6 Durchführung (Ablauf, Personal, Umfang)",
    "7 Laufzeit",
    "8 Verweildauer",
    "9 Kapazität / bisherige Teilnahmen",
    "10 Finanzieller Aufwand",
    "11 Rechtsgrundlage",
    "12 Erreichtes",
    "13 Stolpersteine",
)
SHEETS = (
    (
        "KoBa Selkeland (zugelassener kommunaler Träger)",
        "Startbahn 50+",
        "[X] Maßnahme  [  ] interner Ansatz  [  ] Sonstiges",
        "eLb über 50 Jahre",
        "Wer mit 50 arbeitslos wird, bekommt selten eine Einladung zum Gespräch. In der Gruppe "
        "wird offen darüber geredet und dann gezielt bei kleinen Betrieben angerufen.",
        "Maßnahme bei einem Träger (MAT), vergeben an die Bildungsgesellschaft Selke mbH. "
        "19,5 Std. wöchentlich an drei Tagen. Sozialpädagogische Begleitung 1:20.",
        "01.02.2011 – 31.01.2012",
        "6 Monate",
        "20 Plätze (zwei Gruppen); bisher 38 Eintritte",
        "117.600,- € lt. Vertrag für die gesamte Laufzeit. Fahrkosten (ca. 36 € mtl. je TN) "
        "zahlt die KoBa gesondert.",
        "§ 16 Abs. 1 SGB II i. V. m. § 46 SGB III (a. F.)",
        "11 der 38 TN in sv-pfl. Beschäftigung vermittelt (28,9 %), 4 weitere im Minijob.",
        "Busverbindung nach 18 Uhr.",
    ),
    (
        "Landkreis Bodeaue, Eigenbetrieb Jobcenter",
        "Familienlotsen",
        "[  ] Maßnahme  [X] interner Ansatz  [  ] Sonstiges",
        "Alleinerziehende mit Kindern unter 10 J.",
        "Kita, Jugendamt, Wohngeld, Unterhalt – die Frauen (und einige Väter) liefen von Tür zu Tür. "
        "Jetzt gibt es eine feste Ansprechperson im Haus.",
        "2,5 VzÄ Fallmanagement, Betreuungsschlüssel 1:40. Hausbesuche auf Wunsch.",
        "seit 2. Halbjahr 2010, laufend",
        "nach Bedarf",
        "seit Beginn 162 Bedarfsgemeinschaften",
        "Keine zusätzlichen Mittel, Personal aus dem Bestand. Eingesparte KdU: rd. 84 T€ im Jahr.",
        "entfällt",
        "27 der 162 BG haben den Leistungsbezug vollständig beendet, das sind 16,7 %.",
        "Vertretung bei Urlaub.",
    ),
    (
        "Jobcenter Stadt Ostrau a. d. Fuhne",
        "Stadtgrün und Radwege",
        "[X] Maßnahme  [  ] interner Ansatz  [  ] Sonstiges",
        "Langzeitleistungsbezieher",
        "Zusätzliche Pflege der Radwege, die der Bauhof nicht schafft.",
        "Arbeitsgelegenheiten mit MAE beim Verein Grüne Fuhne e. V., 30 Std./Woche. "
        "MAE 1,25 € je Std. wird extra gezahlt.",
        "01.04.2012 – 30.09.2012",
        "Zuweisung jeweils 6 Mon.",
        "35 Plätze, alle durchgehend besetzt",
        "Maßnahmekosten 215,00 € je Platz und Monat, zusammen 45.150,00 € (abgerechnet).",
        "§ 16d SGB II",
        "3 Abgänge in Arbeit; 5 Abbrüche wegen Krankheit.",
        "Arbeitskleidung kam erst im Mai.",
    ),
)


def survey_form() -> None:
    look = styles("Arial", 10)
    story: list[Any] = []
    for number, sheet in enumerate(SHEETS, start=1):
        if number > 1:
            story.append(PageBreak())
        story += [
            Paragraph("Kommunalverbund Harz und Börde – Umfrage „Was wirkt vor Ort?“", look["h2"]),
            Paragraph(
                f"Meldebogen Nr. {number} von {len(SHEETS)} &nbsp;|&nbsp; Rücklauf bis 30.11.2012 "
                "&nbsp;|&nbsp; Land Sachsen-Anhalt",
                look["small"],
            ),
            gap(2),
            grid(
                [[f"<b>{a}</b>", b] for a, b in zip(LABELS, sheet, strict=True)],
                [52, 112],
                look,
                head=0,
            ),
            gap(3),
            Paragraph(
                "Hinweis: Die Angaben zu 1 bis 13 werden veröffentlicht. Namen und "
                "Telefonnummern bitte nur auf dem Beiblatt eintragen.",
                look["small"],
            ),
        ]
    pdf(
        "01_meldebogen_harz_boerde.pdf",
        "Meldebogen Was wirkt vor Ort? 2012",
        "Kommunalverbund Harz und Börde",
        story,
        footer="Kommunalverbund Harz und Börde, Umfrage 2012",
    )

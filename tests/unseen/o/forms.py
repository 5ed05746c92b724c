"""Three examples on the same form (PDF), one a page, filled in by three Bavarian offices."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

LABELS = (
    "Bezeichnung des Handlungsansatzes",
    "Jobcenter",
    "Zielgruppe",
    "Ausgangslage / Idee",
    "Umsetzung",
    "Laufzeit",
    "Zeitl. Umfang",
    "Plätze / TN",
    "Personaleinsatz, Schlüssel",
    "Rechtsgrundlage",
    "Kosten",
    "Ergebnisse",
    "Was andere wissen sollten",
)

EXPERIENCE = (
    "Erfahrung zählt",
    "Jobcenter Landkreis Ilzgrund",
    "Ältere ab 50 J., i. d. R. langzeitarbeitslos, mit abgeschl. Berufsausbildung",
    "AG suchen, finden aber „niemanden“; unsere Kunden 50+ werden nicht eingeladen. "
    "Bewerbungstraining von der Stange hilft hier nicht mehr.",
    "Gruppe mit festem Stamm, eigener Besprechungsraum, wöchentl. Betriebsbesuche. Jeder TN spricht "
    "mind. 3 Betriebe selbst an. Die TN bleiben die vollen 11 Monate.",
    "01.10.2017 – 31.08.2018",
    "20 Std./Woche",
    "18 TN-Plätze",
    "1:9 (zwei Dozenten)",
    "§ 45 Abs. 1 Satz 1 SGB III",
    "89.100,- € (Vergabe), d. h. 4.950,- € pro TN",
    "7 TN in svpfl. Beschäftigung (davon 2 in TZ)<br/>3 TN in geringfügiger Beschäftigung<br/>"
    "Integrationsquote damit 39 % (Minijobs nicht mitgerechnet)<br/>"
    "Stundenlohn der Vermittelten im Mittel 11,20 €",
    "Vorher mit den Betrieben reden. Ohne AG-S läuft nichts.",
)
VILLAGES = (
    "Fallmanagement auf Rädern",
    "Jobcenter Landkreis Hohenwaldeck",
    "eLb in den Randgemeinden mit mehreren Vermittlungshemmnissen, ohne Pkw; kommen nicht zu "
    "Terminen in die Kreisstadt",
    "Bus fährt 2x am Tag. Meldeversäumnisse in den drei Randgemeinden doppelt so hoch wie sonst.",
    "Fallmanagerin kommt mit Dienst-Pkw ins Rathaus vor Ort oder nach Hause. Laptop, mobiler Drucker. "
    "Keine Einladung mit Rechtsfolgenbelehrung beim Erstkontakt.",
    "seit 01/2016, laufend",
    "nach Bedarf, ca. alle 14 Tage",
    "z. Zt. 72 Personen in Betreuung",
    "1,5 VZÄ; 1:50 bzw. 1:65 (wenn Vertretung)",
    "./.",
    "Personal rd. 93.000 € p. a., Sachkosten (Leasing, Benzin, Handy) ca. 7.800 € jährlich",
    "2017: 22 Integrationen, davon 15 svpfl.<br/>"
    "14 BGs sind ganz aus dem Bezug raus<br/>"
    "eingesparte passive Leistungen geschätzt 130.000 €",
    "Winterreifen. Und: Datenschutz im Rathaus vorher klären!",
)
PART_TIME = (
    "Teilzeitlehre? Geht doch!",
    "Jobcenter Stadt Perlenau",
    "Alleinerziehende u. junge Mütter ohne Berufsabschluss",
    "Betriebe kennen die Ausbildung in Teilzeit kaum. Die Frauen trauen sich nicht zu fragen.",
    "Vorbereitung mit Praktikum, Kinderbetreuung wird mitorganisiert, Suche nach dem Betrieb "
    "gemeinsam. Träger: Lernhaus Perlenau gGmbH.",
    "03.09.2018 bis 28.02.2019",
    "120 Tage (6 Monate), 25 Std. wö.",
    "12",
    "1 : 12, dazu 0,5 VZÄ Sozialpäd.",
    "§ 16 (1) SGB II i.V.m. § 45 SGB III",
    "79.200 € lt. Angebot",
    "Es liegen noch keine Ergebnisse vor (Maßnahme läuft).",
    "Rechtzeitig Kita-Plätze. Wirklich rechtzeitig.",
)


def approach_forms() -> None:
    st = styles("Arial", 10)
    story: list[Any] = [
        Paragraph("Handlungsansätze für die Praxis", st["title"]),
        Paragraph(
            "Sammlung der Arbeitsgemeinschaft der Jobcenter im Donau-Ilz-Raum (Bayern), "
            "Herbst 2018. Die Bögen wurden von den Jobcentern selbst ausgefüllt und nur auf "
            "Tippfehler durchgesehen.",
            st["body"],
        ),
        PageBreak(),
    ]
    for number, answers in enumerate((EXPERIENCE, VILLAGES, PART_TIME), 1):
        rows = [list(row) for row in zip(LABELS, answers, strict=True)]
        story += [
            Paragraph(f"Bogen {number}", st["h2"]),
            grid(rows, [46, 118], st, head=0),
            gap(5),
            Paragraph(
                "Rückfragen bitte über die Poststelle des jeweiligen Jobcenters.", st["small"]
            ),
            PageBreak(),
        ]
    pdf(
        "02_handlungsansaetze_donau_ilz.pdf",
        "Handlungsansätze für die Praxis",
        "Arbeitsgemeinschaft der Jobcenter im Donau-Ilz-Raum",
        story[:-1],
        footer="Handlungsansätze für die Praxis 2018",
    )

"""A chapter of a labour market and integration programme (PDF): four measures in short prose."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, pdf, styles

LEAD = (
    "Dem Jobcenter Rothenau stehen 2024 voraussichtlich 4,86 Mio. € im Eingliederungstitel zur Verfügung, "
    "rund 7 % weniger als im Vorjahr. Davon sind etwa 2,9 Mio. € durch laufende Förderungen und "
    "bestehende Verträge bereits gebunden. Die Zahl der erwerbsfähigen Leistungsberechtigten wird im "
    "Jahresdurchschnitt bei 5.320 erwartet. Ziel ist eine Integrationsquote von 24,5 %.",
    "Der Maßnahmeneinkauf konzentriert sich daher auf Angebote, die sich in den vergangenen Jahren bewährt "
    "haben. Neu aufgenommen wird nur die Teilqualifizierung in der Pflege.",
)
MEASURES = (
    (
        "Perspektive Pflege",
        "Die Pflegeeinrichtungen der Region suchen dringend Personal. Gemeinsam mit dem "
        "Klinikverbund und der Berufsfachschule wird deshalb erstmals eine Teilqualifizierung "
        "zur Pflegehilfe angeboten. Sie richtet sich an Geringqualifizierte mit Interesse an "
        "einem sozialen Beruf und beginnt am 01.03.2024; der Lehrgang dauert zehn Monate "
        "(bis 31.12.2024) mit 35 Stunden in der Woche einschließlich der Praxisphasen.",
        "Vorgesehen sind 12 Plätze, eingeplant sind 114.000 € nach § 16 Abs. 1 SGB II i. V. m. "
        "§ 81 SGB III. Die beteiligten Häuser haben zugesagt, allen erfolgreichen Absolventinnen und "
        "Absolventen ein Übernahmeangebot zu machen. Ergebnisse liegen naturgemäß noch nicht vor.",
    ),
    (
        "Aktivcenter Rothenau",
        "Das Aktivcenter ist seit 01.04.2019 das zentrale Angebot für den schnellen Einstieg und wird auch 2024 "
        "fortgeführt. Die bis zu 60 Teilnehmenden erhalten in offenen Werkstätten und Kleingruppen "
        "Bewerbungscoaching, Hilfe bei der Stellensuche und eine Kompetenzfeststellung. Die "
        "Teilnahme dauert vier Monate bei 15 Wochenstunden, eine Fachkraft betreut 15 Personen.",
        "Gerechnet wird 2024 mit 170 Eintritten. Für das Jahr sind 432 T€ veranschlagt (§ 45 SGB III). "
        "2023 waren 158 Austritte zu verzeichnen, davon mündeten 46 (29,1 %) in eine "
        "sozialversicherungspflichtige Beschäftigung.",
    ),
    (
        "Arbeitsgelegenheiten im Stadtwald",
        "Für arbeitsmarktferne Personen hält der städtische Forstbetrieb 25 AGH-Plätze vor. "
        "Die Teilnehmenden pflegen Wege, Bänke und Schutzhütten, angeleitet von zwei Forstwirten. "
        "Die Zuweisung erfolgt für 9 Monate mit 20 bis 30 Stunden wöchentlich; gezahlt wird eine "
        "Mehraufwandsentschädigung von 2,00 € je Stunde.",
        "Der Träger erhält eine Maßnahmekostenpauschale von 310 € je Platz und Monat, das sind "
        "93.000 € im Jahr (§ 16d SGB II). 2023 nahmen 44 Personen teil, 6 wechselten anschließend in eine "
        "Förderung nach § 16i SGB II.",
    ),
    (
        "Beratung für Selbstständige",
        "Rund 140 Leistungsberechtigte sind selbstständig, viele davon seit Jahren ohne ausreichenden "
        "Gewinn. Eine fachkundige Stelle prüft die Tragfähigkeit und berät die Betroffenen "
        "6 Monate lang, insgesamt 20 Stunden. Am Ende steht eine klare Empfehlung: ausbauen oder "
        "aufgeben und in eine abhängige Beschäftigung wechseln.",
        "2024 sollen 18 Personen gefördert werden. Die Kosten betragen 1.450 € je Teilnehmer, "
        "insgesamt also 26.100 € (§ 16c Abs. 2 SGB II). Von den 15 Personen, die 2023 beraten wurden, haben "
        "5 ihr Gewerbe abgemeldet und eine Arbeit aufgenommen, bei 4 ist der Leistungsbezug entfallen.",
    ),
)
END = (
    "Über die Verteilung der restlichen Mittel wird nach der Sitzung des örtlichen Beirats im April "
    "entschieden. Für Eingliederungszuschüsse sind 610.000 € und für Leistungen nach § 16i SGB II 1,2 Mio. € "
    "reserviert."
)


def programme_chapter() -> None:
    style = styles("Times", 11)
    story: list[Any] = [
        Paragraph("Arbeitsmarkt- und Integrationsprogramm 2024", style["title"]),
        Paragraph("Jobcenter Rothenau (Bayern)", style["h2"]),
        gap(6),
        Paragraph("4 Maßnahmen und Mitteleinsatz", style["h1"]),
    ]
    story += [Paragraph(text, style["just"]) for text in LEAD]
    for name, *paragraphs in MEASURES:
        story.append(Paragraph(name, style["h3"]))
        story += [Paragraph(text, style["just"]) for text in paragraphs]
    story += [Paragraph("Weitere Mittel", style["h3"]), Paragraph(END, style["just"])]
    pdf(
        "04_integrationsprogramm_rothenau_2024.pdf",
        "Arbeitsmarkt- und Integrationsprogramm 2024",
        "Jobcenter Rothenau",
        story,
        footer="Jobcenter Rothenau – Arbeitsmarkt- und Integrationsprogramm 2024",
    )

"""What two job centres wrote into the form of the collection."""

from __future__ import annotations

QUESTIONS = (
    "1. Wie heißt Ihr Beispiel?",
    "2. Welches Jobcenter hat es eingereicht? (Name, Land)",
    "3. Was war der Anlass?",
    "4. An wen richtet sich das Angebot?",
    "5. Was wird konkret gemacht? Bitte beschreiben Sie Inhalte und Ablauf.",
    "6. Wann wurde begonnen, wann endet das Angebot?",
    "7. Wie viele Personen können bzw. konnten teilnehmen und wie lange?",
    "8. Was hat es gekostet und wer hat es bezahlt?",
    "9. Auf welcher Rechtsgrundlage wird gefördert?",
    "10. Welche Ergebnisse liegen Ihnen vor und wie wurden sie ermittelt?",
    "11. Was hat zum Gelingen beigetragen, was war schwierig?",
    "12. Was würden Sie anderen Jobcentern raten?",
    "13. An wen kann man sich wenden?",
)

ALONE = (
    "Schritt für Schritt – Alleinerziehende im Beruf",
    "Jobcenter Landkreis Hollerbeck, Niedersachsen",
    "Jede fünfte Bedarfsgemeinschaft im Landkreis ist alleinerziehend, rund 1.150 insgesamt. In den "
    "Beratungsgesprächen wurde immer wieder deutlich, dass nicht die fehlende Motivation das Problem "
    "ist, sondern Betreuungszeiten, Wege und das Fehlen von Teilzeitstellen am Vormittag. Die "
    "vorhandenen Maßnahmen begannen alle um 8 Uhr und waren damit für die meisten nicht machbar.",
    "Alleinerziehende mit Kindern ab einem Jahr, deren letzte Beschäftigung länger als zwei Jahre "
    "zurückliegt oder die noch nie sozialversicherungspflichtig beschäftigt waren. Ein Schulabschluss "
    "ist keine Voraussetzung.",
    "Die Teilnehmerinnen (es waren bislang nur Frauen) kommen an vier Vormittagen von 8:30 bis 13:30 "
    "Uhr, das sind 20 Stunden in der Woche. In den ersten acht Wochen geht es um Tagesstruktur, "
    "Kinderbetreuung und Stärken, danach folgen Bewerbungstraining, EDV und zwei Praktika in "
    "Betrieben, die vorher von unserem Arbeitgeberservice angesprochen wurden.\n"
    "Durchgeführt wird das Angebot von der Bildungswerk Hollerbeck gGmbH. Eine sozialpädagogische "
    "Fachkraft betreut 8 Frauen (1:8). Kinder können in der benachbarten Kita randzeitbetreut werden.",
    "01.02.2022 bis 31.03.2023. Eine Neuausschreibung ist erfolgt.",
    "Es standen 16 Plätze mit laufendem Einstieg zur Verfügung. Die individuelle Teilnahmedauer betrug "
    "7 Monate. Insgesamt sind 35 Frauen eingetreten.",
    "Für die gesamte Laufzeit von 14 Monaten sind dem Träger 174.720,00 € gezahlt worden. Die Mittel "
    "kamen aus dem Eingliederungstitel. Fahrkosten (im Schnitt 48 € monatlich je Teilnehmerin) und "
    "Kinderbetreuungskosten (bis zu 160 € je Kind und Monat) sind darin nicht enthalten, sie wurden "
    "zusätzlich übernommen.",
    "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III, Vergabe über das REZ",
    "Bis sechs Monate nach Austritt haben wir jede Teilnehmerin selbst nachgehalten (Excel-Liste der "
    "Integrationsfachkräfte): 12 Frauen sind in sozialversicherungspflichtiger Beschäftigung, meist mit "
    "20 bis 25 Wochenstunden, 4 haben eine Ausbildung in Teilzeit begonnen, 5 üben einen Minijob aus. "
    "Bei den übrigen hat sich zumindest die Betreuungssituation geklärt. Eine wissenschaftliche "
    "Begleitung gab es nicht.",
    "Gelungen: die Uhrzeiten. Außerdem, dass die Kita von Anfang an mit am Tisch saß. Schwierig war die "
    "Busverbindung aus dem Südkreis; drei Frauen haben deswegen wieder aufgehört.",
    "Vor der Ausschreibung mit den Betroffenen reden. Und mit den Kitas, nicht erst danach.",
    "Jobcenter Landkreis Hollerbeck, Beauftragte für Chancengleichheit am Arbeitsmarkt",
)

FAMILY = (
    "Familiencoaching zu Hause",
    "Jobcenter Stadt Brammfeld, Nordrhein-Westfalen",
    "In manchen Bedarfsgemeinschaften beziehen inzwischen zwei Generationen Leistungen. Die Gespräche "
    "im Jobcenter werden immer nur mit einer Person geführt, obwohl die Probleme (Schulden, Schule der "
    "Kinder, Trennung, Gesundheit) alle betreffen.",
    "Familien im Langzeitleistungsbezug mit mindestens einem Kind unter 18 Jahren. Der Zugang ist "
    "freiwillig, vorgeschlagen wird von der Integrationsfachkraft oder vom Jugendamt.",
    "Zwei Coaches aus dem eigenen Haus (2,0 VZÄ, Ausbildung in systemischer Beratung) besuchen die "
    "Familien zu Hause, in der Regel alle zwei Wochen, am Anfang wöchentlich. Am Küchentisch wird "
    "ein Familienplan gemacht, der für alle Mitglieder gilt. Behördenbriefe werden gemeinsam geöffnet. "
    "Leistungsrechtliche Fragen nehmen die Coaches mit und klären sie intern.",
    "Oktober 2021, läuft weiter (unbefristet).",
    "Die Coaches begleiten gleichzeitig 40 Bedarfsgemeinschaften, Schlüssel also 1:20. Vorgesehen sind "
    "6 Monate, eine Verlängerung auf bis zu 12 Monate ist möglich und kommt bei etwa der Hälfte vor. "
    "Seit Beginn wurden 93 Familien begleitet.",
    "Die Personalkosten liegen bei ca. 128.400 € jährlich, dazu rd. 9.600 € Sachkosten im Jahr "
    "(Dienstwagen, Fortbildung, Supervision). Bezahlt wird alles aus dem Verwaltungsbudget, "
    "Eingliederungsmittel werden nicht benötigt.",
    "Keine Maßnahme im engeren Sinn; Beratung nach § 14 SGB II. Schuldner- und Suchtberatung werden "
    "bei Bedarf nach § 16a SGB II eingebunden.",
    "Eigene Auswertung zum 31.12.2023: In 28 Bedarfsgemeinschaften hat mindestens ein Mitglied eine "
    "Arbeit oder Ausbildung aufgenommen, 11 haben den Leistungsbezug vollständig verlassen. In 17 "
    "Familien gehen Kinder wieder regelmäßig zur Schule. 9 Familien haben abgebrochen.",
    "Die Coaches haben keine Sanktionsbefugnis, das war der Türöffner. Schwierig: Datenschutz zwischen "
    "Jugendamt und Jobcenter, hier hat eine Schweigepflichtentbindung geholfen.",
    "Klein anfangen, mit zwei Leuten, die das wirklich wollen. Supervision von Beginn an einplanen.",
    "Jobcenter Stadt Brammfeld, Bereich Markt und Integration",
)

EXAMPLES = tuple(tuple(zip(QUESTIONS, answers, strict=True)) for answers in (ALONE, FAMILY))

"""Foreword, interviews and boxes of the ministry's brochure."""

from __future__ import annotations

FOREWORD = """
Im Jahr 2021 hat das Land 12,4 Mio. Euro aus dem Europäischen Sozialfonds und eigenen Mitteln für
Menschen eingesetzt, die schon lange auf Arbeit warten. Mehr als 3.900 Personen haben davon
profitiert. Drei Projekte stellen wir vor, stellvertretend für 47 andere.

Jeder Euro ist gut angelegt: Eine vermiedene Langzeitarbeitslosigkeit entlastet die öffentlichen
Haushalte nach Berechnungen des Ministeriums um bis zu 21.000 Euro im Jahr.
"""
_HOF_LEAD = """
Zwischen Apfelbäumen und Kompost: Auf dem ehemaligen Gutshof in Talheim-Au arbeiten
Langzeitleistungsbeziehende in Gärtnerei, Küche und Hofladen. Der Hofladen hat 2020 einen Umsatz
von 94.000 Euro gemacht, die regionale Wertschöpfung schätzt die Hochschule auf 210.000 bis
260.000 Euro.
"""
_HOF_TALK = """
Was ist bei Ihnen anders als in einer üblichen Maßnahme?

Die Projektleiterin: Bei uns kaufen echte Kunden ein. Wenn der Salat um acht nicht fertig ist,
merken es alle. Wir haben 58 Menschen begleitet, 16 davon sind heute in Arbeit.

Verdienen die Leute etwas?

Während der Teilnahme nicht, sie bekommen weiter ihre Leistung. Wer übernommen wird, beginnt bei
10,45 Euro in der Stunde.
"""
_HOF_BOX = """
Projekt | Hofgut Neustart

Träger | Hofgut Talheim gGmbH mit Jobcenter Landkreis Talheim

Für wen | Langzeitleistungsbeziehende

Laufzeit | 01.07.2019 bis 30.06.2021

Plätze | 26, Teilnahme 12 Monate, 25 Stunden pro Woche

Begleitung | eine Anleitung für 8 Teilnehmende (1:8)

Kosten | 361.920 Euro in zwei Jahren

Ergebnis | 27,6 % in Arbeit (16 von 58)

Rechtsgrundlage | § 16f SGB II
"""
_PFLEGE_LEAD = """
Pflegekräfte fehlen überall. In Rheinfeld-Süd lernen Menschen mit Einwanderungsgeschichte in
Teilqualifizierungen, was sie als Pflegehilfskraft brauchen. Danach winkt ein Einstiegsgehalt von
2.340 Euro brutto.
"""
_PFLEGE_TALK = """
Woran scheitert es am häufigsten?

Der Kursleiter: Nicht am Willen. An Wohnung, Kita, Bus. Sieben haben den Kurs nicht geschafft,
fast alle aus solchen Gründen.

Lohnt sich das für die Häuser?

Eine Stelle über Zeitarbeit zu füllen kostet ein Heim gut 14.200 Euro mehr im Jahr. Von unseren
28 Leuten sind 19 geblieben. Wer besteht, bekommt außerdem 1.000 Euro Weiterbildungsprämie.
"""
_PFLEGE_BOX = """
Projekt | Pflege-Sprung

Träger | Pflegekolleg Rheinfeld mit Jobcenter Rheinfeld-Süd

Für wen | Migrantinnen und Migranten mit Interesse an der Pflege

Dauer | 8 Monate, 38,5 Stunden pro Woche

Teilnehmende | 28 Personen

Kosten | 6.150 Euro je Teilnehmerin und Teilnehmer

Ergebnis | 21 mit Abschluss der Teilqualifizierung, 19 übernommen (67,9 %)

Rechtsgrundlage | § 16 Abs. 1 SGB II, § 81 SGB III
"""
_WOHNEN_LEAD = """
Ohne Wohnung keine Arbeit, ohne Arbeit keine Wohnung. Das Projekt in Kaiserhafen löst den Knoten
von beiden Seiten. Eine Nacht in der Notunterkunft kostet die Stadt 68 Euro.
"""
_WOHNEN_TALK = """
Wie finden Sie Wohnungen in einem engen Markt?

Die Sozialdezernentin: Mit Bürgschaften und viel Klinkenputzen. 47 Menschen haben inzwischen einen
eigenen Mietvertrag, 29 eine Arbeit oder Ausbildung.

Und was sagt der Kämmerer?

Der freut sich: Wir sparen nach eigener Rechnung rund 310.000 Euro im Jahr bei der Unterbringung.
Unser Sozialetat insgesamt liegt allerdings bei 96 Mio. Euro.
"""
_WOHNEN_BOX = """
Projekt | Ankommen in Kaiserhafen

Träger | Stadtmission Kaiserhafen mit Jobcenter Stadt Kaiserhafen

Für wen | Wohnungslose im SGB II

Laufzeit | 01.01.2019 bis 31.12.2021

Plätze | 60; bisher 133 Eintritte

Teilnahme | 18 Monate

Personal | 5,5 Vollzeitstellen

Kosten | rund 1,2 Mio. Euro in drei Jahren (80 % ESF, 20 % Stadt)

Ergebnis | 47 Mietverträge, 29 Arbeits- oder Ausbildungsaufnahmen
"""
PROJECTS = (
    ("Hofgut Neustart", _HOF_LEAD, _HOF_TALK, _HOF_BOX),
    ("Pflege-Sprung", _PFLEGE_LEAD, _PFLEGE_TALK, _PFLEGE_BOX),
    ("Ankommen in Kaiserhafen", _WOHNEN_LEAD, _WOHNEN_TALK, _WOHNEN_BOX),
)

"""A ministry's brochure as bare text (TXT): a foreword, three examples, a closing word."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """SACHSEN SCHAFFT CHANCEN
Drei gute Beispiele aus der Arbeitsmarktförderung
Herausgegeben vom Ministerium für Arbeit, Freistaat Sachsen
Februar 2024


VORWORT

Arbeit ist mehr als Einkommen. Sie gibt dem Tag einen Rahmen und den Menschen das
Gefühl, gebraucht zu werden. Mit 85,5 Millionen Euro aus dem Europäischen Sozialfonds
Plus unterstützen wir deshalb in dieser Förderperiode jene, die es schwerer haben. Die
folgenden Beispiele zeigen, was engagierte Träger und Jobcenter vor Ort daraus machen.


*****************************************************************
1. TAFF - Teilzeitausbildung für Familien
*****************************************************************

Landkreis Elsterau. Träger: Bildungshof Elsterau e. V. in Zusammenarbeit mit dem
Jobcenter Landkreis Elsterau

Morgens die Kita, mittags der Betrieb, abends die Hausaufgaben, die eigenen und die der
Kinder: Wer als Mutter oder Vater eine Ausbildung macht, braucht starke Nerven und
verlässliche Begleitung. Beides finden junge Eltern ohne Berufsabschluss bei TAFF.

Das Vorhaben läuft vom 1. Mai 2023 bis zum 30. April 2025. Es bietet 25 Plätze.
Unterrichtet wird an 25 bis 30 Stunden in der Woche. Eine Sozialpädagogin ist für
höchstens 13 Teilnehmende zuständig. Die Gesamtausgaben betragen 287.500,00 Euro; 60
Prozent kommen aus dem ESF Plus, den Rest trägt der Freistaat.

Bislang konnten 18 Ausbildungsverträge geschlossen werden. Vier Teilnehmende haben
aufgehört, zwei davon wegen Umzugs.


*****************************************************************
2. Brücke nach draußen
*****************************************************************

Stadt Zschirlenau. Jobcenter Stadt Zschirlenau mit der Straffälligenhilfe

Der Tag der Entlassung ist für viele der schwerste. Keine Wohnung, kein Konto, kein
Plan. "Brücke nach draußen" beginnt deshalb schon drei Monate vorher, noch in der
Anstalt, und begleitet Haftentlassene dann weitere neun Monate.

Seit Januar 2021 werden jedes Jahr etwa 40 Männer und Frauen aufgenommen. Dafür
werden jährlich rund 126.000 Euro aufgewendet, also 3.150 Euro pro Kopf. Zum
Vergleich: Ein Hafttag kostet das Land rund 150 Euro.

Von den 40 Teilnehmenden des Jahres 2022 lebten ein Jahr später 22 in einer eigenen
Wohnung (55 Prozent), 13 hatten Arbeit. Sechs waren wieder in Haft.


*****************************************************************
3. Digitaler Stammtisch
*****************************************************************

Vogtgrund. Jobcenter Vogtgrund und Volkshochschule

Online-Bewerbung, Jobsuche am Handy, Videogespräch mit der Vermittlerin: Was Jüngeren
leichtfällt, ist für viele ab 55 eine Hürde. Beim Digitalen Stammtisch wird sie
gemeinsam genommen, jeden zweiten Mittwoch, bei Kaffee und Kuchen. Kurzzeitig war die
Idee belächelt worden. Heute kommen jedes Mal zwölf bis fünfzehn Gäste, und die
Volkshochschule denkt über eine zweite Runde nach. Auswertungen gibt es bisher nicht.


ZUM SCHLUSS

Sie haben selbst eine Idee? Der nächste Förderaufruf erscheint im Herbst 2024. Gefördert
werden Vorhaben ab 50.000 Euro. Bitte beachten Sie, dass der gesetzliche Mindestlohn
(derzeit 12,41 Euro) auch in geförderten Arbeitsverhältnissen gilt.

Diese Broschüre wird kostenlos abgegeben. Sie darf nicht zur Wahlwerbung verwendet werden.
"""


def ministry_brochure() -> None:
    (out() / "08_sachsen_schafft_chancen.txt").write_bytes(PAGE.encode("utf-8"))

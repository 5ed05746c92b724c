"""A city's programme for the year (Markdown): one wide table, footnotes, a look back."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """# Arbeitsmarktprogramm 2025

Jobcenter Stadt Quellheim (Rheinland-Pfalz)
Beschlussfassung Trägerversammlung 11/2024

## 1 Rahmen

Der Eingliederungstitel 2025 liegt nach der vorläufigen Zuteilung bei 4,9 Mio. Euro und damit
rund 8 % unter dem Vorjahr. Daraus folgt: weniger Einkauf, bessere Auslastung, keine neuen
Doppelstrukturen. Schwerpunkte bleiben Langzeitarbeitslose, Jugendliche und Frauen.

## 2 Maßnahmen im Überblick

Mittelansatz jeweils für die gesamte Vertragslaufzeit, soweit nicht anders vermerkt.

| Nr. | Maßnahme | Rechtsgrundlage | Zielgruppe | Plätze | Vertragslaufzeit | Dauer je TN | Std./Wo. | Mittelansatz (T€) |
|---|---|---|---|---:|---|---|---:|---:|
| 1 | Aktivcenter Mitte | § 45 SGB III | Langzeitarbeitslose | 60 | 01.01.2025 – 31.12.2025 | 3 Monate | 30 | 302,4 |
| 2 | Jugendwerkstatt Kompass | § 45 SGB III | Jugendliche unter 25 | 24 | 01.03.2025 – 28.02.2026 | 6 Monate | 39 | 207,36 |
| 3 | Umschulung Pflegehilfe | § 81 SGB III | Geringqualifizierte | 15 | 01.04.2025 – 31.03.2026 | 12 Monate | 38 | 195,0 |
| 4 | AGH Grün und Gemeinwesen | § 16d SGB II | Langzeitleistungsbezieher | 50 | 01.01.2025 – 31.12.2025 | 6 Monate, Verl. bis 12 mögl. | 20 | 240,0 |
| 5 | Coaching im Betrieb | §§ 16e, 16i SGB II | Geförderte Beschäftigte | 35 | laufend | 12 Monate | – | 63,0 ¹ |
| 6 | Schuldnerberatung | § 16a Nr. 2 SGB II | Überschuldete | – ² | laufend | – | – | 49,2 ² |
| 7 | Frauen in Arbeit! | § 16f SGB II | Frauen nach Familienphase | 16 | 01.09.2025 – 31.08.2026 | 9 Monate | 15 | 99,84 |
| | **Summe** | | | | | | | **1.156,8** |

¹ Jahresbetrag, Vertrag verlängert sich stillschweigend
² Leistungsvereinbarung mit der Stadt: 410 € je Beratungsfall, höchstens 120 Fälle im Jahr

## 3 Rückblick 2024

* **Aktivcenter Mitte:** 188 Eintritte, 41 Integrationen (21,8 %). Auslastung 93 %.
* **Jugendwerkstatt Kompass:** 13 Jugendliche in Ausbildung, 9 in Arbeit. Zu viele Fehltage im Sommer.
* **AGH Grün und Gemeinwesen:** 96 Zuweisungen; 14 Übergänge in den ersten Arbeitsmarkt.
* **Schuldnerberatung:** 104 Fälle abgerechnet, davon 37 mit außergerichtlicher Einigung.

Neu sind 2025 die Nrn. 3 und 7. Hierzu kann noch nichts gesagt werden.

## 4 Was wir 2025 nicht mehr einkaufen

Das Bewerbercenter läuft zum 31.12.2024 aus (2024: 118 T€). Die Nachfrage war zuletzt gering.
"""


def city_plan() -> None:
    (out() / "06_arbeitsmarktprogramm_quellheim.md").write_bytes(PAGE.encode("utf-8"))

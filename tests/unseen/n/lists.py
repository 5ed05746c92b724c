"""A terse internal list (TXT): four measures in the abbreviations of the office."""

from __future__ import annotations

from tests.unseen.layout import out

LIST = """JC Steinwede / M+I                                   intern, nicht weitergeben
Maßnahmen lfd. - Stand 15.02.25

1) Kompass Ü50
   Träger: BBZ Steinwede gGmbH, § 45 SGB III
   01.10.24 - 30.09.25, 15 TN-Plätze, Verbleib 6 Mon., 20 Std./Wo.
   ZG: Ältere ab 50
   Kosten: 81.000 EUR (Vertrag), = 450 EUR/Platz/Monat
   bisher 22 Eintritte, 9 Austritte, davon 4 in svB
   Schlüssel 1:15

2) Elternbrücke
   Träger: Familienzentrum Steinwede e.V., § 16f SGB II
   01.01.25 - 31.12.25 (1. Verlängerung), 10 Plätze
   ZG: Erziehende mit Kindern unter 3
   Kosten: 49.200 EUR / Jahr
   2024: 19 TN, 6 Kita-Plätze vermittelt, 5 in Arbeit
   läuft gut, Warteliste

3) TQ Lager/Logistik
   Träger: BBZ Steinwede gGmbH, FbW § 81 SGB III
   Start 03.03.25, 120 Tage (6 Monate), Vollzeit 38,5 Std./Wo.
   ZG: Geringqualifizierte
   Kosten: 4.860 EUR je TN, 10 TN geplant
   noch keine Ergebnisse

4) Werkhalle Süd
   Träger: Stadtdienste Steinwede, AGH § 16d SGB II
   laufend seit 01.06.2020, 20 Plätze, 6-12 Mon.
   ZG: Langzeitarbeitslose
   Kosten: 275 EUR je Platz und Monat; MAE 1,50 EUR/Std. extra
   2024: 38 Zuweisungen, 3 in Arbeit, 7 Abbrüche
   -> Belegung nur 70 %, mit Träger sprechen!

To do: Ausschreibung Kompass Nachfolge bis Ende April. Restmittel EGT ca. 310 TEUR (ohne Bindung).
"""


def internal_list() -> None:
    (out() / "09_massnahmen_intern.txt").write_text(LIST, encoding="utf-8", newline="\n")

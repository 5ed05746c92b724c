"""Terms of the trade in one sentence each, for the small question marks on the pages."""

from __future__ import annotations

PARTICIPANT_MONTH = "Teilnehmermonat: ein Platz, einen Monat lang besetzt."
PARTICIPATION = "Teilnahme: eine Person vom Eintritt bis zum Austritt."
GROSS = (
    "alle Kosten geteilt durch alle, die in Arbeit gekommen sind (brutto), nur wo beide für "
    "dieselbe Gruppe und Zeit angegeben sind."
)
EVIDENCE_LEVEL = (
    "Evidenzstufe: wie gut belegt ist, dass die Maßnahme selbst das Ergebnis gebracht hat, von "
    "„eigene Zahlen“ bis „Zufallsauswahl mit Vergleichsgruppe“."
)
PRICE_YEAR = (
    "Preisjahr: das Jahr, in dessen Preisen ein Betrag genannt ist; mit dem Verbraucherpreisindex "
    "des Statistischen Bundesamts lässt er sich in die Preise eines anderen Jahres umrechnen."
)
STAFFING_RATIO = "Betreuungsschlüssel: wie viele Teilnehmende auf eine Fachkraft kommen."
BASES = (
    f"{PARTICIPANT_MONTH} {PARTICIPATION} Platz und Jahr: ein Platz, zwölf Monate lang besetzt. "
    f"Kosten je Integration: {GROSS}"
)
BUDGET = (
    "Gerechnet wird mit den Kosten je Teilnehmermonat und je Teilnahme, die von jedem Ansatz "
    "bekannt sind; halbe Plätze werden abgerundet."
)
TERMS: dict[str, str] = {
    "Teilnehmermonat": "ein Platz, einen Monat lang besetzt.",
    "Teilnahme": "eine Person vom Eintritt bis zum Austritt.",
    "Kosten je Integration": GROSS,
    "Preisjahr": "das Jahr, in dessen Preisen ein Betrag genannt ist.",
    "Evidenzstufe": EVIDENCE_LEVEL.partition(": ")[2],
    "Betreuungsschlüssel": STAFFING_RATIO.partition(": ")[2],
}

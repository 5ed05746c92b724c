"""The words that say what an amount of money is: its unit, its role, its status, its reach.

Every expression is matched against the words around an amount; none names a document or an
office. German word stems are open at the end where the inflection varies.
"""

from __future__ import annotations

import re

from records.quantities.dates import MONTHS
from records.quantities.numbers import NUMBER
from records.quick import quick

PERSON = (
    r"(?:Teilnehm\w*(?:[/*:]\s?-?\w+)*|TN\b|Person(?:en)?\b|teilnehmende\w*\s+Person|Kopf|"
    r"Kund\w+|Klient\w*|Jugendliche\w*|"
    r"Absolvent\w*|"
    r"Teilnahme|geförderte[rn]?\s+Person|Auszubildende\w*|Mutter|Frau|Lehrgangsteiln\w*|Schüler\w*|"
    r"Familie|Bedarfsgemeinschaft|Haushalt(?!sjahr)|BG\b|Tandem|Eintritt\b)"
)
PLACE = (
    r"(?:(?:Teilnehmer|Teilnahme|Maßnahme|Teilnehmenden|TN|Kurs|Lehrgangs|Projekt|Trainings)?-?"
    r"(?:[Pp]latz|[Pp]lätze|Pl(?=\.)))\b"
)
PER = r"(?:pro|je|/|/\s?je|à)\s*"
PER_PERSON = quick(
    rf"{PER}(?:[a-zäöüß]+e[rnms]?\s+)?{PERSON}"
    rf"|(?:pro|je|/)\s*Monat\s*(?:und|u\.|/|&)\s*{PERSON}"
    r"|\b(?:eine?|jede[rs]?|einzelne[rs]?)\s+(?:Teilnehm\w+|Teilnahme|Person)\s+(?:kostet|kosten)\b"
    rf"|\b(?:je|pro)\s+[A-ZÄÖÜ]\w+\s+und\s+(?:je\s+)?{PERSON}"
    rf"|\b(?:bezogen|umgerechnet|gerechnet)\s+auf\s+(?:eine[nr]?|"
    rf"jede[nr]?)\s+(?:[a-zäöüß]+e[nr]?\s+)?{PERSON}"
    r"|\b(?:TN|Teilnehm\w+|Teilnahme|Kopf)-?(?:pauschale|preis|satz)\b",
    re.IGNORECASE,
)
# a participant-month in one word, and "per head" in its short forms
PERSON_MONTH = re.compile(
    rf"(?:[Pp]ro|[Jj]e)\s+Monat\s+und\s+(?:je\s+|pro\s+)?{PERSON}|"
    r"(?:TN|Teilnehmer|Teilnehmenden|Teilnahme)-?[Mm]onat\w*"
)
HEAD = quick(r"\bp\.\s?P\.|[Pp]ro Nase|[Pp]ro Kopf|[Jj]e Kopf")
HALF_YEAR = quick(r"(?:pro|je|im)\s+Halbjahr|halbjährlich", re.IGNORECASE)
PER_PLACE = quick(
    rf"{PER}(?:besetzte[nrm]?\s+|belegte[nrm]?\s+)?{PLACE}"
    rf"|(?:pro|je|/)\s*Monat\s*(?:und|u\.|/|&)\s*{PLACE}"
    rf"|\bfür\s+jeden\s+(?:besetzten\s+|belegten\s+)?{PLACE}"
    rf"|\b(?:ein|jeder|der\s+einzelne)\s+{PLACE}\s+(?:kostete?|schlägt|schlug)\b"
    rf"|\bkostete?\s+(?:uns\s+)?(?:ein|jeder|der)\s+{PLACE}"
    r"|\b(?:TN-?|Teilnehmer)?[Pp]latz-?(?:kosten|pauschale|preis|satz)\b",
    re.IGNORECASE,
)
PER_MONTH = quick(
    r"(?:(?:pro|je|/|im|und|u\.|&)\s*Monate?\b|\bjeden\s+Monat\b|monatlich\w*|\bmtl\.?|/\s*Mon\b|"
    r"\bMonats(?:pauschale|satz|preis|kosten|betrag)\b)",
    re.IGNORECASE,
)
PER_YEAR = quick(
    r"(?:(?:pro|je|/|im|im\s+(?:ganzen|gesamten))\s*(?:Kalender|Haushalts)?[Jj]ahr\b|"
    r"\b(?:hoch)?gerechnet\s+auf\s+(?:das|ein)\s+(?:ganze\s+)?Jahr\b|\bauf\s+(?:das|"
    r"ein)\s+(?:ganze\s+)?Jahr\s+(?:hoch)?gerechnet\b|"
    r"\bjedes\s+Jahr\b|jährlich\w*|Jahresbudget|"
    r"Jahreskosten|\bp\.\s?a\b|\bpro\s+anno\b|/\s?a\b|/\s?J\b)",
    re.IGNORECASE,
)
# "35 Fälle × 440,00 €", "500 € x 20 TN x 12 Monate"
_FACTOR = r"\d+(?:,\d+)?\s*(?:[A-ZÄÖÜ][\w./-]*|Monaten?)"
TIMES_BEFORE = re.compile(rf"(?:{_FACTOR}\s*[×x*]\s*)+(?:à\s*)?$")
# "44.400 Euro je Gruppe", "Pro Kurs zahlen wir …": the cost of one of several runs
_RUN = r"(?:Gruppe|Kurs|Durchgang|Durchlauf|Staffel|Lehrgang|Runde|Jahrgang|Klasse|Camp|Seminar)\b"
EACH_RUN = re.compile(rf"\s*\(?(?:je|pro|für\s+jede[ns]?|/)\s*(?:[a-zäöüß]+e[nrs]?\s+)?{_RUN}")
EACH_RUN_BEFORE = re.compile(
    rf"\b(?:[Jj]e|[Pp]ro|[Ff]ür\s+jede[ns]?|[Jj]ede[rs]?)\s+{_RUN}[^.;,\d]{{0,60}}$"
)
# "36 Einheiten zu 41,00 €": the price of a unit
UNITS_BEFORE = re.compile(
    r"\d\s*(?:Einheiten|UE|Unterrichtseinheiten|Stunden|Std\.?)\s*(?:zu|à|á|a|je|von)\s*(?:je\s+)?$"
)
TIMES_BEHIND = re.compile(rf"\s*(?:[×x*]\s*{_FACTOR}\s*)+")
# "je Platz und Jahr", "pro Quartal", "je Teilnehmer und Tag": a price for a time of its own
_TIME_UNIT = (
    r"(?P<unit>Kalenderjahr|Jahr|Halbjahr|Quartal|Vierteljahr|Woche|(?:Teilnahme|Maßnahme|"
    r"Anwesenheits|Teilnehmer|Kalender)?-?[Tt]ag)\b"
)
OWN_TIME = re.compile(
    rf"[^.;,\d]{{0,40}}?(?:(?:\b(?:pro|je|im|und|u\.)|/)\s*(?:je\s+|pro\s+)?{_TIME_UNIT}"
    r"|\b(?P<word>wöchentlich|vierteljährlich|täglich)\b)"
)
# "Je Teilnahmetag zahlt das Jobcenter 19,80 Euro"
DAY_BEFORE = re.compile(
    r"\bTagess[aä]tz\w*\b[^.;,\d]{0,40}$|\b(?:[Jj]e|[Pp]ro|"
    r"[Jj]eden)\s+(?:\w+)?-?[Tt]ag\b[^.;,\d]{0,60}$"
)
OWN_TIME_BEFORE = re.compile(
    rf"(?:(?:\b(?:[Pp]ro|[Jj]e|und)|/)\s*{_TIME_UNIT}|\b(?P<word>[Ww]öchentlich|"
    rf"[Vv]ierteljährlich|[Tt]äglich))"
    r"\s*:?\s*(?:(?:rund|ca\.|etwa|fallen|werden|von)\s+)*$"
)
PER_HOUR = re.compile(
    r"(?:pro|je|/|die|in\s+der)\s*(?:(?:TN|Teilnehm\w*|Person)\s*(?:und|/|-)\s*(?:je\s+)?)?"
    r"(?:Std\b|\w*-?stunde|\w*-?std\b|h\b|UE\b|Unterrichts|Einheit\b)",
    re.IGNORECASE,
)
# "Für jede begonnene Coachingstunde zahlt das Jobcenter 62 Euro"
HOUR_BEFORE = re.compile(
    r"\b(?:[Jj]ede|[Jj]e|[Pp]ro|[Ee]ine)\s+(?:[a-zäöüß]+e\s+)?(?:[A-ZÄÖÜ]\w+stunde|Stunde|UE|"
    r"(?:Unterrichts|Lern)?[Ee]inheit)\b"
    r"[^.;,\d]{0,60}$"
)
# the price of one meeting or journey: how many of them there are is not told
PER_SESSION = re.compile(
    r"(?:pro|je|für (?:eine|jede)[nrs]?)\s+(?:\w+e[nrs]?\s+)?(?:\w*[Ss]itzung|\w*[Tt]ermin|"
    r"\w*[Gg]espräch|\w*[Bb]esuch|\w*[Ff]ahrt|Kilometer|km\b|Mahlzeit|Essen\b|\w*[Pp]rüfung|"
    r"Stück\b)"
)
# a rate that somebody is paid for each hour of work with participants: a price, no wage
HOURLY_RATE = re.compile(
    r"(?:Stunden|Stundenverrechnungs|Verrechnungs|Honorar|Kosten|Vergütungs|"
    r"Fachleistungs)-?s[aä]tz\w*|"
    r"Fachleistungsstunde\w*|Honorar\w*|(?:Coaching|Beratungs|Unterrichts|Trainer|"
    r"Dozenten)stunde\w*"
)
HOURLY_PRICE = re.compile(
    r"\b(?:\w*[Tt]räger\w*|Dienstleister\w*|Anbieter\w*|Auftragnehmer\w*|kostet\w*|Preis\w*|"
    r"abgerechnet|\w+kosten|Kosten)\b"
)
OF_PARTICIPANT_HOUR = re.compile(
    r"\s*\(?(?:pro|je|/)\s*(?:(?:TN|Teilnehm\w*)\s*(?:und|/|-)\s*\w*|(?:TN|Teilnehm\w*|Maßnahme|"
    r"Coaching|Beratungs|Fachleistungs|Unterrichts|Trainer|Dozenten)-?)"
    r"(?:[Ss]tunde|[Ss]td\b|UE\b)",
)
# "58 Euro je Einheit": nobody's wage
OF_UNIT = re.compile(r"\s*\(?(?:pro|je|/)\s*(?:UE|(?:Unterrichts|Lern)?[Ee]inheit)\b")
PER_RESULT = re.compile(
    r"(?:pro|je|/)\s*(?:erfolgreiche\w*\s+)?(?:Integration|Vermittlung)\b"
    r"|(?:pro|je)\s+(?:vermittelte|integrierte)[rn]?\s+(?:Person|Teilnehm\w+|Kund\w+)"
    r"|\bauf\s+(?:eine|jede)\s+(?:Integration|Vermittlung)\s+(?:kommen|kamen|entfallen|entfielen)\b"
    r"|\b(?:eine|jede)\s+(?:erfolgreiche\s+)?(?:Integration|Vermittlung)\s+(?:kostete?|hat|kam|"
    r"kommt|schlägt|schlug)\b"
    r"|\bkostete?\s+eine\s+(?:Integration|Vermittlung)\b",
    re.IGNORECASE,
)
PER_CASE = re.compile(
    r"Fallpauschale|Kopfpauschale|Fallkosten|(?:pro|je|/)\s*(?:Fall|Förderfall|Einzelfall|"
    r"Arbeitsverhältnis)\b",
    re.IGNORECASE,
)

# "5.200 Euro (Plan: 4.900 Euro)": the same price as it was expected, or as it was before
ASIDE = re.compile(
    r"[^()]{0,40}\(\s*(?:Plan\w*|Soll|geplant\w*|kalkuliert\w*|Antrag|im\s+Antrag|Vorjahr|"
    r"im\s+Vorjahr|Vorgabe|Ziel\w*)\s*:?\s*(?:rund\s+|ca\.\s+|etwa\s+)?$"
)
SUBSIDY = quick(
    r"Zuschuss\w*|Zuschüsse\w*|Förderhöhe|Erstattung\w*|erstatte[tn]\b|Prämie\w*|Pauschale\w*|"
    r"Einstiegsgeld|Förderbetrag|"
    r"Mehraufwandsentschädigung|Ausgleich\w*|Aufwandsentschädigung|Darlehen\w*|Gutschein\w*|"
    r"Bonus|Minderleistungsausgleich|Förderhöchst\w*|Höchstsatz|Höchstbetrag",
    re.IGNORECASE,
)
PERSONNEL = quick(
    r"Personalkosten|Personalmehrkosten|Personalausgaben|Personalaufw\w+|Personalmittel|Gehälter|"
    r"Personal\b",
    re.IGNORECASE,
)
MATERIAL = quick(
    r"Sachaufw\w+|Sach- und|Sachkosten|Sachausgaben|Sachmittel|Honorar\w*|Mietkosten|"
    r"Materialkosten|Fahrtkosten|Raummiete\w*|Raumkosten|\bMiete\b|\bMaterial\b|Lernmaterial\w*|"
    r"Fahrkosten(?! und)",
    re.IGNORECASE,
)
COST = quick(
    r"\bGesamtausgaben\b|\bfinanzier\w+|\b[Vv]erausgabt|\b[Aa]ufgewendet|\b[Kk]alkuliert|\b[Bb]ewilligt|"
    r"\b[Gg]ekostet\b|\bausgerechnet\b|\bVertrag\s+(?:sieht|umfasst|lautet)\b|\bVertrag:|"
    r"\bl(?:t\.|aut)\s+Vertrag\b|"
    r"[Vv]ertraglich vereinbart|\b[Aa]ngesetzt|"
    r"\bwurden\b[^.;]{0,60}\binvestiert|\bbezahlt\b|\bkostete?n?\b|Preis\b|[Vv]ergütet\b|"
    r"abgerechnet|"
    r"[Aa]bgerechnet|\brechnet\b|bereitgestellt|"
    r"stellte?n?\b[^.;]{0,80}(?=\s*\d)|[Aa]usgegeben|"
    r"[Kk]osten\b|\w+kosten\b|Volumen|\w+volumen|Budget|\w+budget|Mittel\b|"
    r"\w*[Mm]ittel(?:ansatz|volumen|bedarf)?\b|"
    r"Auftragswert|Ausgaben|[Vv]eranschlagt|\b(?:Geplant|Vorgesehen)\s+(?:sind|waren)\b|"
    r"[Ee]ingeplant|Finanz\w+|Aufwand\b|Aufwendungen|"
    r"Euro jährlich|fördert|Fördersumme|"
    r"Zuwendung|\bAnsatz\s+(?:im\s+Haushalt|beläuft|beträgt|liegt)",
)
# "Zuschuss an Arbeitgeber 500 € monatlich", under a label of costs too
TO_EMPLOYERS = re.compile(
    r"\b\w*(?:[Zz]uschuss|[Zz]uschüsse|[Pp]rämien?|[Ee]rstattung|Ausgleich)\s+(?:an|für)\s+"
    r"(?:(?:die|den|das|der)\s+)?(?:Arbeitgeber\w*|Betriebe?n?|Unternehmen)\b[^.;,]{0,30}$"
)
# "Die Betriebe erhalten zusätzlich 500 Euro je Praktikum"
EMPLOYERS_GET = re.compile(
    r"\b(?:Betriebe?|Arbeitgeber\w*|Unternehmen|Firmen)\s+(?:erhalten|erhält|bekommen|bekommt|"
    r"bekam\w*|erhielt\w*)\b[^.;]{0,50}$"
)
# "Das Einstiegsgeld beträgt 200 Euro": paid to people, under a label of costs too
PAID_OUT = re.compile(
    r"\b(?:Einstiegsgeld|\w*[Pp]rämien?|\w*[Bb]onus|Darlehen|Aufwandsentschädigung)\s+"
    r"(?:beträgt|betrug|liegt\s+bei|in\s+Höhe\s+von|von)\s+(?:\w+\.?\s+)?$"
)
# "Für 15 Teilnehmende stehen …", "Dafür stehen jährlich …"
MADE_AVAILABLE = re.compile(
    r"\b(?:[Ff]ür\s+(?:(?:das|die|den|dieses|diese)\s+(?:\w+e[nrs]?\s+)?(?:\w*[Pp]rojekt|"
    r"\w*[Mm]aßnahme|Angebot|Vorhaben|Modell\w*|Ansatz|Durchführung|Umsetzung)|"
    r"\d+\s+(?:\w+e\s+)?(?:Teilnehm\w+|TN|Plätze))|[Dd]afür|[Hh]ierfür)\b[^.;]{0,30}"
    r"\b(?:stehen|standen|steht)\s+[^.;]{0,40}$"
    r"|\b(?:(?:zahlt|zahlte|gibt|gab|wendet|wendete)\s+(?:das\s+Jobcenter|die\s+ARGE)|"
    r"das\s+Jobcenter\s+"
    r"(?:zahlt|zahlte|wendet))\s+(?:(?:im\s+Jahr|dafür|hierfür|jährlich|monatlich)\s+)*$"
    r"|\b[Dd]as\s+Jobcenter\s+(?:überweist|zahlt|erstattet)\s+uns\b[^.;]{0,30}$"
)
# "Rund 94.000 Euro zahlt das Jobcenter im Jahr"
PAID_BY_OFFICE = re.compile(
    r"\s*(?:im\s+Jahr\s+|jährlich\s+|monatlich\s+)?(?:zahlt|zahlte|wendet|gibt|gab)\s+"
    r"das\s+Jobcenter\b"
    r"(?!\s+(?:den|dem|der|an)\b)"
)
# both together are the whole: "Personal- und Sachkosten"
STAFF_AND_MATERIAL = re.compile(
    r"\bPersonal\w*-?\s*(?:und|sowie|&|/|\+|plus|u\.)\s*(?:(?:für|die)\s+)?(?:Sach\w+|"
    r"Material\w*|Mieten?\b|R[äa]um\w*)"
    r"|\b(?:Sach|Material|Miet|Raum|Räum)\w*-?\s*(?:und|sowie|&|/|\+|plus|u\.)\s*(?:(?:für|"
    r"die)\s+)?Personal\w*"
)
PARTIAL = quick(r"\b(?:davon|darunter|hiervon|darin enthalten)\b", re.IGNORECASE)
# "2019: 100.000 Euro", "im Jahr 2019 rund 100.000 Euro", "lagen 2019 bei 100.000 Euro"
_ROUGHLY = (
    r"(?:(?:rund|ca\.|etwa|circa|bei|auf|mit|noch|dann|bereits|schon|nur|waren\s+es|knapp|"
    r"(?:lagen|betrugen|beliefen\s+sich)\s+(?:die|unsere)\s+(?:\w*kosten|Kosten|Ausgaben)|"
    r"sogar|insgesamt|betrugen\s+sie|lagen\s+sie|lag\s+er)\s+)*"
)
_AMOUNT = r"(?<![\d.,])\d[\d.,]{0,18}\s{0,3}(?:€|Euro|EUR|T€|TEUR|Tsd|Mio)"
YEAR_BEFORE = re.compile(rf"(?<![\d.,/])(?P<year>20[0-3]\d)(?:\s*[:=–-])?\s*{_ROUGHLY}$")
YEARS_WITH_AMOUNTS = re.compile(rf"(?<![\d.,/])20[0-3]\d(?:\s*[:=–-])?\s*{_ROUGHLY}(?={_AMOUNT})")
# "100.000 Euro (2019), 120.000 Euro im Jahr 2020"
_IN_YEAR = r"\s*\(?\s*(?:(?:im|in|für|das|Jahre?)\s+)*"
YEAR_AFTER = re.compile(rf"{_IN_YEAR}(?P<year>20[0-3]\d)\b(?!\s*[:=]|[./]\d)")
AMOUNTS_WITH_YEARS = re.compile(rf"{_AMOUNT}\.?{_IN_YEAR}20[0-3]\d\b(?!\s*[:=]|[./]\d)")
LABEL = re.compile(
    r"(?:Kosten|Aufwendungen|Ausgaben|Mittel)\s+(?:für\s+)?(?:die|der|des|das|den|dem)?\s*"
    r"(?P<label>[A-ZÄÖÜ][\wäöüß-]+(?:\s+[A-ZÄÖÜ][\wäöüß-]+){0,3})\s+(?:betragen|belaufen|liegen|"
    r"betrug|rund|ca\.|etwa|von|in)?",
)
# what every example is; no part of a cost is called so
NO_PART = frozenset({"Maßnahme", "Maßnahmen", "Projekt", "Projekts", "Programm", "Angebot"})
COVERS = re.compile(
    rf"(?:für|bei|und|mit|à)\s+(?:insgesamt\s+|rund\s+|ca\.\s+|"
    rf"je\s+)?(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?P<noun>{PERSON}|{PLACE}|Plätzen?|Teilnehmerplätzen?|Bedarfsgemeinschaften)",
    re.IGNORECASE,
)
# "120.000 € (20 Plätze, 12 Monate)": what the amount is for stands in brackets behind it
COVERS_IN_BRACKETS = re.compile(
    rf"[^.;,()\d]{{0,25}}\((?:\d+\s+Monate?,?\s+(?:und\s+)?)?(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?:{PERSON}|{PLACE})\s*[,;)/]",
    re.IGNORECASE,
)
# "für 20 Plätze und 12 Monate", "(20 Plätze, 12 Monate)": people told before the months
PEOPLE_FIRST = rf"(?:{NUMBER}\s+(?:{PERSON}|{PLACE})\s*(?:[,;/]|und|über|für|à)?\s*)?"
MONTHS_BEHIND = re.compile(
    rf"[\s,(]*(?:für|über|und|in|auf|bei)?\s*{PEOPLE_FIRST}(?:für|über)?\s*", re.IGNORECASE
)
# "Sachkosten 2012: …" is an amount of one year
DATED = quick(
    r"(?:(?:[Kk]osten|Budget|Mittel\w*|\w*ansatz|Ausgaben|\w*[Pp]reis|Aufwand|"
    r"Abrechnung)\s+(?:im\s+Jahre?\s+|"
    r"für\s+(?:das\s+Jahr\s+)?|in\s+)?"
    r"|(?:[Kk]osten|Ausgaben|Aufwand|Aufwendungen|Budget)\s+(?:beliefen|betrugen|lagen|beträgt|"
    r"betrug|"
    r"belief)\s+(?:sich\s+)?(?:im\s+Jahre?\s+)?"
    r"|\b[Ff]ür\s+(?:das\s+Jahr\s+)?|\b[Ii]m\s+Jahre?\s+)(?:19|20)\d{2}\b(?!\s*[-–/])"
    r"|(?<![\d.–-])(?<![–-] )\b20\d\d(?::|\s+waren\s+es)\s+(?:\w+\.?\s+)?$"
)
MONTH_NAME = "|".join(name for name in MONTHS if len(name) > 3 or name == "mai")
# "Jahresbudget für 2013 (April bis Dezember)" covers these months only
PART_OF_YEAR = re.compile(
    rf"^[^.;]{{0,40}}\(\s*(?P<first>{MONTH_NAME})\s*(?:bis|[-–])\s*(?P<last>{MONTH_NAME})\b",
    re.IGNORECASE,
)
HEAD_UNIT = re.compile(r"(?:T€|TEUR|Tsd\.?\s?(?:€|Euro)|€|Euro|EUR)\b|T€|€")
CAPTION_UNIT = re.compile(
    r"(?:[Ii]n|[Aa]ngaben in|[Bb]eträge in|\()\s*(?:T€|TEUR|Tsd\.?\s?(?:€|Euro|EUR)|€|Euro\b|EUR\b)"
)
LENGTH_WORD = re.compile(
    r"(?:für|über|Laufzeit|innerhalb|auf|in|und|von)\s+(?:die\s+|den\s+|"
    r"eine[rn]?\s+)?(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)


OWN_UNIT = re.compile(
    r"^\s*\(?(?:(?:pro|je|/|im|à)\s*(?:[a-zäöüß]+e[nrms]\s+)?[\w/-]+\s*(?:(?:und|"
    r"u\.)\s*Monat\s*)?|monatlich\w*\s*|mtl\.\s*|"
    r"jährlich\w*\s*)+",
    re.IGNORECASE,
)
# "171.000 Euro, je Teilnehmenden also 4.500 Euro": the unit belongs to the amount that follows
LEADS_ON = re.compile(
    r"\s*,\s*(?:das\s+sind\s+)?(?:je|pro)\s+\w+(?:\s+und\s+\w+)?\s+(?:also|somit|damit|demnach|"
    r"mithin)\s*"
    r"|\s*[,;(–-]\s*(?:(?:das\s+sind|also|entspricht|und|bzw\.|davon)\s+)?(?:jährlich|monatlich|"
    r"(?:je|pro|im)\s+[\wäöüß/-]+(?:\s+und\s+\w+)?)\s*:?\s*"
)
# "… ausgezahlt, pro Platz also 560 Euro"
LEADS_ON_AT_END = re.compile(
    r"[,;]\s*(?:das\s+sind\s+)?(?:je|pro)\s+[\wäöüß-]+(?:\s+und\s+\w+)?\s+(?:also|somit|damit|"
    r"demnach|mithin|sind\s+das)?\s*$"
)
# "120.000 € (Personalkosten 90.000 €, …)", "120.000 €; Sachkosten: …": the name of the next amount
NAMES_NEXT = re.compile(r"\s*(?:\((?![^()]*\))|[,;–-])\s*[^(),;]*")
# "12.000 bzw. 15.000 €", "450 € (Teilzeit) oder 600 € (Vollzeit)": one unit for both
ALTERNATIVE = re.compile(r"\s*(?:\([^()]{0,40}\)\s*)?(?:bzw\.|beziehungsweise|oder|/)\s*")
# the document says itself that the amount is not the whole cost
NOT_WHOLE = re.compile(
    r"(?:Volumen|volumen|Angabe|Kosten|Förderhöhe)[^.]{0,80}(?:nicht möglich|nicht beziffert|"
    r"nicht benannt|nicht\s+(?:\w+\s+)?(?:beziffern|nennen|benennen|angeben)|"
    r"noch nicht (?:definiert|feststeh|beziffer)|nicht angegeben werden)"
)
# "80.000 € kommunale Mittel zuzüglich zum Bundesanteil": the share of one payer beside others
BESIDE_SHARES = re.compile(
    r"\b(?:zuzüglich|zusätzlich|ergänzend|neben|(?:da|hin)zu\s+komm\w+)\s+(?:noch\s+)?(?:zu[mr]?\s+)?"
    r"(?:de[mnrs]\s+|die\s+|das\s+)?"
    r"(?:[a-zäöüß]+e[nrsm]?\s+)?(?:(?:Bundes|Landes|Kreis|Kommunal|ESF-?|EU-?)?(?:[Aa]nteil\w*|"
    r"[Mm]itteln?|[Ff]örderung\w*|[Zz]usch(?:uss|üsse)\w*|[Zz]uweisung\w*))\b(?![^.;]{0,60}\d{2})"
)
# "… 400 €, refinanziert aus einem Ausgleich von 300 €": where the first amount comes from
REFUNDED = re.compile(
    r"\b(?:(?:re|gegen|ko|mit)?finanziert|gedeckt|erstattet|ausgeglichen|getragen)\w*\s+"
    r"(?:aus|durch|über|von|vom|mit)\b[^.;]*$",
    re.IGNORECASE,
)


PAID_TO_PEOPLE = quick(
    r"(?:Teilnehmende\w*|Teilnehmer\w*|Helfer\w*|Jugendliche\w*|Auszubildende\w*|"
    r"Bedarfsgemeinschaft(?:en)?|"
    r"Person|Alleinstehende\w*|\bSie|\bsie)\s+"
    r"(?:\w+\s+){0,2}(?:erhalten|erhält|bekommen|bekommt)\b[^.;]{0,70}$"
)
MAE = re.compile(
    r"Mehraufwand\w*|Fahrtkostenpauschale|"
    r"(?:Hand|Fahr|Kilometer|Taschen|Essens|Verpflegungs|Start|Bücher|Trennungs)geld|Prämie|"
    r"Aufwandsentschädigung|"
    r"Entschädigung|Weiterbildungsgeld|Bürgergeldbonus|Kinderzuschlag|Wohngeld|Elterngeld|"
    r"Unterhaltsvorschuss"
)
# a contractor is paid this for each case: the price of the programme
TO_CONTRACTOR = re.compile(
    r"(?:Träger|Auftragnehmer\w*|Anbieter|Bildungsträger|Dienstleister|Maßnahmeträger)\b"
)
PAID_TO_CONTRACTOR = quick(
    rf"{TO_CONTRACTOR.pattern}[^.;]{{0,70}}\b(?:erhält|erhielt|erhalten|bekommt|bekam|bekommen|"
    rf"berechnet)\b"
    rf"|\b(?:erhält|erhalten|bekommt|bekommen)\b[^.;]{{0,40}}{TO_CONTRACTOR.pattern}"
    rf"|\b(?:\w*[Pp]auschale|Vergütung|Zahlung|Entgelt)\s+(?:an|für)\s+(?:den|die|das|"
    rf"einen)\s+(?:\w+\s+)?"
    rf"{TO_CONTRACTOR.pattern}"
    rf"|\b(?:zahlt\w*|zahlen|vergüt\w+)\b[^.;]{{0,60}}\b(?:dem|den|an)\s+(?:\w+\s+){{0,3}}?"
    rf"{TO_CONTRACTOR.pattern}"
    rf"|\b(?:dem|den|an)\s+(?:\w+\s+){{0,2}}?{TO_CONTRACTOR.pattern}[^.;]{{0,60}}\b(?:zahlt|"
    rf"vergüt\w+|Betrag)"
)
FOR_STAFF = re.compile(
    r"^\s*(?:davon\s+)?(?:(?:entfiel\w*|entfallen|sind|gingen|waren)\s+)?(?:davon\s+)?(?:auf|"
    r"für)\s+"
    r"(?:das\s+|die\s+)?(?:Personal\w*|Löhne|Gehälter|Fachkräfte)"
)
FOR_MATERIAL = re.compile(
    r"^\s*(?:davon\s+)?(?:(?:entfiel\w*|entfallen|sind|gingen|waren)\s+)?(?:davon\s+)?(?:auf|"
    r"für)\s+"
    r"(?:die\s+|das\s+)?(?:Sach\w+|Material\w*|Miete\w*|Räume|Honorare)"
    # "7.200 Euro davon sind Fahrt- und Telefonkosten"
    r"|^\s*davon\s+(?:sind|waren|machen)\s+(?:\w+-\s+(?:und|"
    r"oder)\s+)?(?!Personal)\w*(?:[Kk]osten|[Mm]aterial|[Mm]iete\w*)\b"
)
RESTATED = re.compile(
    r"(?:\b[Ii]n\s+(?:der\s+)?Summe|\bdas\s+(?:sind|entspricht|ergibt)|\balso|\bmithin|"
    r"\bumgerechnet|=|\bentspricht)\s*"
    r"(?:rund|ca\.|etwa)?\s*$"
)


# "… kostet die Betreuung rund 270.000 €, die Arbeitsgelegenheit rund 315.000 €"
PART = re.compile(
    r"(?:die|der|das|für|den)\s+(?P<label>(?:[a-zäöü]+\s+)?[A-ZÄÖÜ][\wäöüß-]+)\s*(?:mit|auf|"
    r"betragen|beträgt)?\s*$"
)
# units in a label: "Kosten pro Platz und Monat"
HEADED_UNIT = re.compile(
    r"\b(?:pro|je|à)\s+[\w/-]+(?:\s*(?:und|/|\bje\b)\s*[\w-]+)?|/\s*\w+|\b(?:monatlich|"
    r"jährlich)\w*|"
    r"\bmtl\.|\bp\.\s?a\.",
    re.IGNORECASE,
)
SHARE_OF_WAGE = re.compile(
    r"\d\s*(?:%|Prozent|v\.\s?H\.)\s+(?:des|der|vom|am|von)\s+(?:[\wäöüß-]+\s+){0,2}?"
    r"(?:\w*[Ll]ohn\w*|\w*[Ee]ntgelt\w*|\w*[Gg]ehalt\w*|\w*[Ll]ohnkosten|Brutto\w*|\w*[Vv]ergütung)"
)
_TIME_OF = (
    r"(?:den|die|der|dem)?\s*(?:gesamten?\s+)?(?:Zeitraum|Zeit|Laufzeit|Projektlaufzeit|Jahren?)?"
)
FOR_THE_TIME = re.compile(
    rf"[\s,(]*(?:(?:für|über|im|in|auf|innerhalb)\s+{_TIME_OF}|{_TIME_OF})\s*(?:von|vom)?\s*\(?\s*"
)
IN_THE_TIME = re.compile(rf"\b(?:[Ff]ür|[Üü]ber|[Ii]m|[Ii]n)\s+{_TIME_OF}\s*(?:von|vom)?\s*\(?\s*$")

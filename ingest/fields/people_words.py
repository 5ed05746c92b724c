"""Words that say what a number of people is: nouns, verbs of coming and going, times, plans."""

from __future__ import annotations

import re

from ingest.fields.ratios import HOUSEHOLD, PERSON

# adjectives and participles used as nouns, women and men of a trade, those who went through it
_BY_ENDING = (
    r"(?!\w*(?:[Ww]ochen|[Jj]ahres|[Mm]onats|[Pp]rojekt|[Mm]aßnahme)ende)[A-ZÄÖÜ][a-zäöüß]+"
    r"(?:ende|lose|innen|linge|entlassene|wanderte|flüchtete|schuldete|hörige|schiedene|duldete|"
    r"migranten|brecher|abgänger|anfänger|rückkehrer|kranke|beziehende|bezieher|helfer|gründer|schüler|"
    r"bewohner|steiger|nutzer|lerner|empfänger|beratene|betreute|begleitete|geförderte)n?\b"
)
PEOPLE = (
    rf"(?:{PERSON}|{HOUSEHOLD}|{_BY_ENDING}|Ratsuchende\w*|Gäste\w*|Besucher\w*|Väter\w*|Mädchen|"
    r"Jungen|Betroffene\w*|Interessierte\w*|Interessent\w*|Beschäftigte\w*|Geförderte\w*|Arbeitslose\w*|"
    r"Bürgergeld\w+|Ältere\w*|Bewohner\w*|Azubis|Beratene\w*|Begleitete\w*|Betreute\w*)"
)
COUNTED = r"(?:Ein|Zu|Aus|Ab)(?:tritte|gänge)\w*|Anmeldungen|Zuweisungen|Aufnahmen|Teilnahmen"
EXIT = re.compile(
    r"\bAustritte|\bAbgäng|\bAusgetretene|\bausgetreten\b|\bausgeschieden\b|\btr[ae]ten\b.*\baus\b|\bschieden\b.*\baus\b|"
    r"\b(?:Maßnahme|Projekt|Angebot|Kurs|Programm)\b.*\bverl(?:assen|ießen)\b"
)
ENTRY = re.compile(
    r"\bEintritte|\bZugänge|\bZuweisungen|\bAufnahmen|\beingetreten\b|\bangetreten\b|"
    r"\btr[ae]ten\b.*\b(?:ein|an)\b|\bzugewiesen\b|\b[Zz]ugewiesen\s+w|\bgestartet\b|\bstartete[n]?\b|"
    r"\bbegonnen\b|\bbegannen\b|\b[Aa]ngefangen\b|\bfingen\b.*\ban\b|\bAnfang\b|\b(?:wurden|sind)\b.*\baufgenommen\b|\b[Aa]ufgenommen\s+w|"
    r"\beingestiegen\b|\bstiegen\b.*\bein\b|\beingeschrieben\b"
)
REACHED = re.compile(
    r"\bgenutzt\b|\bnutzten\b|\b[Tt]eilgenommen\b|\bnahmen\b.*\bteil\b|\b[Mm]itgemacht\b|\bmachten\b.*\bmit\b|"
    r"\b[Ee]rreicht(?:en?)?\b|\bdurchl(?:iefen|aufen)\b|\babsolvier(?:t|ten)\b|\bbesucht(?:en)?\b|"
    r"\bbeteilig(?:t|ten)\b|\b[Bb]egleitet\b|\b[Bb]etreut\b|\b[Bb]eraten\b|\b[Uu]nterstützt\b|\b[Gg]efördert\b|"
    r"\bkamen\b|\bgekommen\b|\bgewonnen\b|\bgewinnen\b|\bWeg in\b.*\bgefunden\b|\bangenommen\b|"
    r"\b(?:waren|sind)\s+es\b|\bwaren\b.*\bda\b|\bdabei\s+gewesen\b|\bgingen\b.*\bdurch\b|"
    r"\bliehen\b|\bgeliehen\b|\bgab\s+es\s+bis|\b(?:auf|zu)geteilt\b|\bteilte\b.*\bauf\b|\bgelost\b|\beingelassen\b|"
    r"\b[Bb]ei\s+uns\s+(?:arbeiten|lernen|wohnen|leben|sind)\b|\bes\s+(?:waren|sind)\b|\bprofitier(?:t|ten)\b|\b[Aa]ngesprochen\b|"
    r"\b[Gg]ezählt\b|\bzähl(?:t|te|ten)\b|\bverzeichne(?:t|ten)\b|\bmeldeten\b.*\ban\b|\bangemeldet\b"
)
NOW = re.compile(
    r"\b(?:[Dd]erzeit|[Zz]urzeit|[Zz]ur\s+Zeit|[Aa]ktuell|[Mm]omentan|[Gg]egenwärtig|[Ss]tichtag|"
    r"[Jj]ahresende|[Jj]ahreswechsel|Jahres(?:durchschnitt|mittel)|[Aa]m\s+\d{1,2}\.\s?(?:\d|[A-ZJ])|[Zz]um\s+\d{1,2}\.)"
)
INSIDE = re.compile(
    r"\b(?:dabei|teil|Projekt|Maßnahme|Angebot|Kurs|Programm|belegt|besetzt|betreut|begleitet|"
    r"[Bb]egleitung|[Bb]etreuung|[Ff]örderung|da)\b"
)
# so many at a time
AT_ONCE = re.compile(
    r"\b(?:[Gg]leichzeitig|[Zz]eitgleich|zur\s+(?:gleichen|selben)\s+Zeit|[Pp]arallel)\b"
)
GROUP = re.compile(
    r"\b(?:[Pp]ro|[Jj]e|[Jj]ede[rnm]?|[Ee]ine?|[Dd]ie|[Dd]er|[Ii]n\s+jede[rm])\s+(?:\w+e[rn]?\s+)?"
    r"(?:Gruppe|Kurs\w*|Durchgang|Durchlauf|Runde|Staffel|Klasse|Jahrgang|Lerngruppe|Lehrgang)\b"
    r"[^,;.]*$"
)
# "zwölf Teilnehmer je Staffel"
EACH_GROUP = re.compile(
    r"^\s*(?:\w+\s+){0,3}?(?:je|pro|in\s+jeder?m?)\s+(?:Gruppe|Kurs|Durchgang|Durchlauf|Runde|Staffel|Klasse|Jahrgang)\b"
)
# "im ersten Kurs saßen neun Frauen"
ROUND = re.compile(
    r"\b[Ii]m\s+(?:ersten|zweiten|dritten|letzten|vergangenen)\s+(?:Kurs|Durchgang|Durchlauf|Jahrgang|Lehrgang)\b"
    r".*\b(?:saßen|waren|lernten|starteten|begannen|arbeiteten|nahmen)\b"
)
HOLDS = re.compile(
    r"\b(?:umfasst|umfassen|besteht|bestehen|hat|zählt|fasst|lernen|sitzen|sind|nehmen|arbeiten|"
    r"starten|beginnen|treffen|von|mit|aus)\b"
)
# planned, wished for, or beside the number that was reached
PLANNED = re.compile(
    r"\b(?:[Gg]eplant\w*|[Gg]erechnet|[Ee]rwartet\w*|[Vv]orgesehen\w*|[Aa]ngestrebt\w*|[Aa]nvisiert\w*|"
    r"[Kk]alkuliert\w*|[Zz]iel\w*|[Ss]oll(?:en|te|ten)?|[Pp]lan|[Aa]ntrag|[Vv]orgenommen|[Ss]tatt|[Aa]nstelle|"
    r"[Hh]offte\w*|[Gg]ehofft|[Ee]igentlich|werden\s+wir|wollen)\b"
)
POSSIBLE = re.compile(r"\b(?:können|könnten|dürfen|wären|würden|müssen|möchten)\b")
# whose people they are: other offices, other years, the whole district, staff and guests
OTHERS = re.compile(
    r"\b(?:Nachbar(?:land|stadt)?(?:kreis|jobcenter|stadt|kommune|gemeinde|bezirk|projekt|ort)\w*|[Bb]enachbart\w*|"
    r"[Aa]ndere[nrms]?\s+(?:Projekte?|Jobcenter|Maßnahmen?|Vorhaben|Kreise?|Träger|Angebote?)|"
    r"[Aa]nderswo|[Bb]undesweit\w*|[Ll]andesweit\w*|[Kk]reisweit\w*|[Vv]orjahr\w*|[Vv]orher|[Zz]uvor|[Ff]rüher\w*|"
    r"Vorgänger\w*|Vergleichs\w*|Kontroll\w*|Zwillinge|leben|lebten|wohnen|wohnten|Einwohner\w*|"
    r"bezieh(?:en|t)|bezogen|insgesamt\s+betreut|Warteliste|warten|Fachtag\w*|Veranstaltung\w*|"
    r"Infoabend\w*|Messe|Betriebe?n?|Unternehmen|Arbeitgeber\w*|arbeitslos\s+gemeldet|gemeldet)\b"
)
OFFICE = re.compile(
    r"\b(?:[Dd]as|[Uu]nser|[Dd]er|[Dd]ie)\s+(?:Jobcenter|Landkreis|Kreis|Stadt|Agentur|Amt)\b[^,;.]*"
    r"\b(?:betreut\w*|zählt\w*|verzeichnet\w*|versorgt\w*|hat)\b|\b(?:betreut|zählt)\s+das\s+Jobcenter\b"
)
INVITED = re.compile(
    r"\b(?:[Ee]ingeladen\w*|[Aa]ngeschrieben\w*|[Bb]eworben|[Vv]orgeschlagen\w*|[Kk]ontaktiert\w*|"
    r"[Bb]efragt\w*|[Ii]nfrage|geantwortet|Einladung\w*)\b"
)
AMONG = re.compile(
    r"\b(?:davon|darunter|hiervon|[Vv]on\s+(?:ihnen|denen|diesen|den)|unter\s+ihnen|inklusive|einschließlich)\b[^,;.]*$"
)
OFF_BENEFIT = re.compile(r"[Bb]ezug\b|[Hh]ilfebedürftig|Leistung\w*\b")
# "95 von 342": a part of a group
PART = re.compile(r"\s+von\s+(?:den\s+|insgesamt\s+)?\d")
EACH = re.compile(r"\b(?:pro|je|ab|à|jeweils|etwa\s+alle|nach|mindestens\s+je)\s*$")
CLAUSE = re.compile(
    r"[,;:]\s|\s[–-]\s|[()]|\b(?:und|aber|sondern|während)\s+(?=(?:\w+\s+){0,2}?\d)"
)

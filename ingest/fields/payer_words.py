"""The words that say whose money an amount is: funders, sponsors, whole budgets of an office."""

from __future__ import annotations

import re

from records.quick import quick

# money of others: who pays a part is no cost of the programme, and neither is a whole budget
PAID_BY_OTHERS = quick(
    r"\b(?:trägt|tragen|übernimmt|übernehmen|zahlt|zahlen|bezahlt|finanziert|gab|gibt|geben|"
    r"steuert\w*|"
    r"spendete\w*|stiftete\w*|beteilig\w+)\s+(?:sich\s+)?(?:das|die|der|ein|eine)?\s*(?:\w+\s+)?"
    r"(?:Jugendamt|Krankenkasse\w*|Stadt|Stiftung|Land\b|Bund\b|Betrieb\w*|Arbeitgeber\w*|"
    r"Gemeinde\w*|"
    r"Kommune\w*|Kirche\w*|Verein\w*|Kammer\w*|Handwerkskammer|Förderverein|"
    r"Wohnungsgesellschaft|Sparkasse|Rotary\w*|Lions\w*|Unternehmen|Rentenversicherung|"
    r"Agentur für Arbeit|Sponsor\w*)"
)
BORNE_BY = re.compile(
    r",\s*(?:trägt|übernimmt|zahlt)\s+(?:der|die|das)\s+(?:\w+\s+)?[A-ZÄÖÜ]\w+"
    r"|^[^.;,()]{0,25}\)\s*(?:trägt|übernimmt|zahlt)\s+(?:der|die|"
    r"das)\s+(?!Jobcenter)(?:\w+\s+)?[A-ZÄÖÜ]"
    # "… läuft über den Landkreis und ist nicht eingerechnet"
    r"|^(?:[^.;,(]|\bu\.){0,90}\b(?:ist|sind|wird|werden)\s+(?:hier|dabei|"
    r"darin)?\s*nicht\s+(?:mit\s*)?(?:ein|an)?"
    r"(?:gerechnet|gezählt|enthalten|berücksichtigt|aufgeführt|Teil\s+der)"
    r"|^[^.;,]{0,50}\b(?:beisteuer\w*|beigesteuert|zuschie(?:ß|ss)\w*|zugeschossen|dazugibt)\b"
)
# "3 Mio. €, davon 1,9 Mio. € aus dem Passiv-Aktiv-Transfer": where a part of it comes from
OUT_OF = re.compile(
    r"\s*(?:aus|vom|von)\s+(?:dem\s+|der\s+|den\s+|des\s+)?(?:[a-zäöü]+e[nrm]\s+)?"
    r"(?:[\w-]*(?:[Mm]ittel|[Tt]ransfer|[Hh]aushalt|[Ff]onds|[Bb]udget|[Pp]rogramm|[Tt]itel|"
    r"[Kk]asse)n?\b|ESF|Land\b|Bund\b|Kreis\b|Stadt\b|Kommune\b)"
)
# "Die Krankenkasse steuert für jeden Kurs 110 Euro bei": others pay, told before the amount
OTHERS_PAY = re.compile(
    r"\b(?:Krankenkasse\w*|Kassen?|Stiftung\w*|Jugendamt|Förderverein\w*|Sparkasse|Kammern?|"
    r"Sponsor\w*|"
    r"Einrichtungen|Betriebe?|Arbeitgeber|Wohnungsgesellschaft|Rentenversicherung|Eltern|"
    r"Unternehmen|Spender\w*)\s+(?:steuer\w+|zahl\w+|geb\w+|gibt|gab|übern\w+|tr[aä]g\w*|"
    r"finanzier\w+|spende\w*|stift\w+)\b[^.;]{0,70}$"
    # "die Spielgruppe hat der Kreis bezahlt (1.480 Euro im Monat)"
    r"|\b(?:hat|haben)\s+(?:der|die|das)\s+(?:Landkreis|Kreis|Stadt|Land|Freistaat|Bund|Kommune|"
    r"Gemeinde|Kirche\w*|Stiftung|Verein)\s+(?:\w+\s+)?(?:bezahlt|finanziert|übernommen|getragen)"
    r"\W{0,4}$"
    r"|\b[Vv]on den (?:\w*[Kk]osten|Ausgaben)\s+(?:trägt|tragen|übernimmt|zahlt)\b[^.;]{0,70}$"
    r"|\b(?:Landkreis|Kreis|Stadt|Land|Freistaat|Bund|Kommune|"
    r"Gemeinde)\s+beteilig\w+\s+sich\b[^.;]{0,60}$"
)
# "Wer durchfällt, zahlt die zweite Prüfung (um die 230 EUR) selbst": taking part costs nothing more
PAY = re.compile(
    r"\b(?:be)?(?:zahl\w*|tr[aä]g\w*|übernehm\w*|übernimmt|finanzier\w*)\b[^.;]{0,70}$"
)
THEMSELVES = re.compile(r"[^.;]{0,30}\b(?:selbst|selber|privat|aus\s+eigener\s+Tasche)\b")
# "Die Geräte (Wert: 25 T€) hat das Land finanziert": paid by others before
PAID_BY_LAND = re.compile(
    r"^[^.;]{0,20}\b(?:hat|haben|wurden?)\s+(?:das|der|die|vom|von)\s+(?:\w+\s+)?(?:Land|Bund|"
    r"Freistaat|Stiftung|Verein|"
    r"Förderverein|Sparkasse|Kirche|Schulamt|Jugendamt|"
    r"Krankenkasse\w*)\b[^.;]{0,40}\b(?:finanziert|bezahlt|übernommen|"
    r"getragen|gestellt|beschafft|angeschafft)"
)
# "Der Bus, 41.000 Euro, war eine Spende": given, not paid for
GIVEN = re.compile(
    r"^[^.;]{0,40}\b(?:Spende|Schenkung|gespendet|geschenkt|gestiftet|gesponsert|Sachspende)\b"
)
FUNDER = quick(
    r"(?:\bESF\w*(?:\s+Plus)?|EFRE|Landesmittel\w*|Bundesmittel\w*|Landeszuweisung\w*|"
    r"Eigenanteil\w*|"
    r"Eigenmittel\w*|Kofinanzierung\w*|Komplementärmittel\w*|Drittmittel\w*|Landesanteil\w*|"
    r"Bundesanteil\w*|Zuweisung\w*|Landeszuschuss\w*|Bundeszuschuss\w*|"
    r"kommunale\w*\s+(?:Mittel|Anteil)\w*|"
    r"[Aa]bzüglich|Förderung des Landes|Anteil\s+(?:des|der)\s+\w+)\s*(?:\([^)]*\)\s*)?"
    r"(?:in Höhe von|von|:|=|–|-)?\s*(?:rund|ca\.|etwa)?\s*$"
)
# "96 TEUR (Bund 64 TEUR, Land 32 TEUR)": shares of those who pay, named by one word
_PAYER = (
    r"(?:Bund|Land|Freistaat|EU|ESF\w*(?:\s?Plus|\+)?|EFRE|Kommunen?|Landkreis|Kreis|Stadt|"
    r"Gemeinden?|Bezirk|"
    r"Jobcenter|Agentur(?:\s+für\s+Arbeit)?|Stiftung|Träger|Eigenmittel|Eigenanteil|Spenden|"
    r"Landesmittel|Bundesmittel|ESF-Mittel|EU-Mittel|kommunale\s+Mittel)"
)
_GIVES = (
    r"\s*(?:\(?\d+(?:,\d+)?\s*%\)?)?\s*(?:mit|:|=|–|trägt|zahlt|gibt|gab|steuert)?\s*"
    r"(?:(?:rund|ca\.|etwa)\s+)?$"
)
# "Land Sachsen-Anhalt (60 v. H.) 291.600,00": a payer, its share, its amount
PAYER_AND_PERCENT = re.compile(
    rf"(?:{_PAYER}|Jugendamt|Sozialamt)(?:\s+(?:[A-ZÄÖÜ][\w.-]+|"
    rf"e\.\s?V\.)){{0,3}}\s*\(?\d+(?:,\d+)?\s*(?:%|Prozent|v\.\s?H\.)\)?"
    r"\W{0,3}$"
)
# "Das Land trägt 60 Prozent, also 291.600 Euro", "Aus dem ESF Plus kommen 45.000 Euro"
PAYER_GIVES = re.compile(
    r"\b(?:[Dd]as|[Dd]er|[Dd]ie|[Dd]avon|[Vv]om|[Vv]on)\s+(?:(?:das|der|die)\s+)?(?:Land|Bund|"
    r"Freistaat|Landkreis|Kreis|Stadt|"
    r"Kommune|Gemeinde|EU|ESF|\w*[Ss]tiftung|Jugendamt|Sozialamt|"
    r"\w*[Kk]asse)\b[^.;]{0,30}?\s*(?:trägt|tragen|trug|zahlt|zahlte|gibt|gab|"
    r"übernimmt|übernahm|finanziert|steuert|beteilig\w+|fördert)\b[^.;]{0,30}(?:Prozent|%|"
    r"v\.\s?H\.|Hälfte|Drittel|Viertel|"
    r"Rest|Anteil|beteiligt\s+sich|sich\b)[^.;\d]{0,40}$"
    r"|\b(?:trägt|tragen|trug|zahlt|zahlte|übernimmt|übernahm|finanziert|steuert|gibt)\s+(?:das|"
    r"der|die)\s+(?:Land|Bund|Freistaat|"
    r"Landkreis|Kreis|Stadt|Kommune|Gemeinde|EU|\w*[Ss]tiftung|Jugendamt|"
    r"Sozialamt)\b[^.;,\d]{0,30}$"
    r"|\b[Aa]us\s+(?:(?:dem|der|den)\s+)?(?:ESF\w*(?:\s?Plus|\+)?|Europäischen\s+Sozialfonds|"
    r"\w*[Ll]andesmitteln|Bundesmitteln|"
    r"EU-Mitteln|ESF-Mitteln|Spenden|Stiftungsmitteln|Drittmitteln|Landeshaushalt|"
    r"Kreishaushalt)\b[^.;]{0,20}"
    r"\b(?:kommen|kamen|stammen|stammten|fließen|flossen|werden|wurden|sind|waren)\b[^.;]{0,20}$"
    r"|\b(?:Eigenanteil|Eigenmittel|Kofinanzierung|Landesanteil|Bundesanteil|Anteil|Kreisanteil|"
    r"Beitrag)\s+(?:der|des|von)\s+"
    r"(?:\w+\s+)?[A-ZÄÖÜ]\w+[^.;]{0,20}\b(?:beträgt|betrug|liegt|lag|beläuft|macht|"
    r"sind)\b[^.;]{0,20}$"
    r"|\bteil(?:en|ten)\s+sich\b[^.;]{0,80}\(\s*(?:\w+\s+)?$"
)
_SHARE = r"(?:\d+(?:,\d+)?\s*%\s*)?(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Vv]om|von|aus|dem|des)\s+)*"
# "Kreis Seeland", "Eigenmittel VHS"
_CALLED = r"(?:\s+[A-ZÄÖÜ][\w.-]+){0,2}"
SHARE_OF = re.compile(
    rf"(?:[(,;:/+–-]|\bund|\bdavon|\bsowie)\s*{_SHARE}{_PAYER}{_CALLED}{_GIVES}"
    rf"|^\W*{_SHARE}(?!Jobcenter|Agentur|Träger){_PAYER}{_CALLED}{_GIVES}"
)
SHARE_BY = re.compile(
    rf"\s*\(?(?:(?:vom|aus|durch|von|des|der|dem|den|die|das|trägt|tragen|zahlt|"
    rf"übernimmt)\s+)*{_PAYER}"
    r"(?=\s*(?:[,;)/+.]|und\b|sowie\b|$|\())"
)
# a row of a table that says where the money comes from, or what is taken off
FUNDED_ROW = quick(
    r"Eigenanteil|Landeszu|Bundeszu|Landesmittel|Bundesmittel|Kofinanz|abzüglich|Zuweisung|ESF|"
    r"Drittmittel|Erträge|Einnahmen|Anteil\b|Finanzierung durch",
    re.IGNORECASE,
)
# "… flossen 9,8 Mio. Euro in Eingliederungsleistungen"
INTO_ALL = re.compile(
    r"\s*(?:in|für|an)\s+(?:die\s+)?(?:Eingliederungsleistungen|Leistungen\s+zur\s+Eingliederung|"
    r"(?:alle|sämtliche)\s+(?:\w+\s+)?(?:\w*[Mm]aßnahmen|\w*[Aa]ngebote|\w*[Pp]rojekte))\b"
)
# "Der Eingliederungstitel des Jobcenters umfasst …", under a label of costs too
BUDGET_IS = quick(
    r"\bJobcenter\s+(?:hat|hatte|verfügt|verfügte|verwaltet)\b[^.;]{0,30}\b(?:Etat|Budget|"
    r"Haushalt|Eingliederungs\w+)\b[^.;]{0,20}$|"
    r"\b[Ff]ür\s+(?:die\s+)?[A-ZÄÖÜ]\w+\s+insgesamt\b[^.;]{0,40}$|"
    # "Im Eingliederungstitel des Hauses waren 8,3 Mio. € veranschlagt"
    r"\b[Ii]m\s+Eingliederungs(?:titel|budget)\b(?:(?!\b(?:dafür|hierfür|davon|für\s+(?:das|die|"
    r"den|dieses))\b)[^.;\d]){0,50}"
    r"\b(?:waren|sind|standen|stehen|gab|gibt)\b(?:(?!\b(?:dafür|hierfür|für\s+(?:das|die|den|"
    r"dieses))\b)[^.;]){0,40}$|"
    r"\b(?:Haushalt|Etat|Budget)\s+(?:des|eines)\s+Jobcenters\b[^.;]{0,30}$|"
    r"\b(?:[Ff]ür|[Aa]uf|[Üü]ber)\s+(?:alle|sämtliche)\s+(?:\w+\s+)?(?:\w*[Mm]aßnahmen|"
    r"\w*[Aa]ngebote|\w*[Pp]rojekte)\b[^.;\d]{0,60}$|"
    # "Für 2018 stehen landesweit 5 Mio. Euro bereit"
    r"\b(?:landes|bundes|kreis|stadt)weit\b[^.;]{0,25}$|"
    r"\b(?:Eingliederungstitel|Eingliederungsbudget|Gesamthaushalt|Globalbudget|"
    r"Verwaltungshaushalt)\s+"
    r"(?:[\wäöüß]+\s+){0,4}(?:umfasst|umfasste|beträgt|betrug|beläuft|belief)\b[^.;]{0,30}$"
    r"|\b(?:für|auf|über)\s+(?:alle|sämtliche)\s+(?:\w+\s+)?"
    r"(?:\w*[Mm]aßnahmen|\w*[Aa]ngebote|\w*[Pp]rojekte|[Ii]nstrumente)\b[^.;]{0,30}$"
)
OFFICE_BUDGET = quick(
    r"(?:Teilhaushalt\w*|Gesamthaushalt\w*|Verwaltungshaushalt\w*|Verwaltungskosten(?:budget)?|"
    r"Eingliederungstitel|Eingliederungsbudget|Eingliederungsmittel|Umschichtung\w*|Haushaltsplan|"
    r"Eingliederungsleistungen|Unterkunft\w*|Lebensunterhalt\w*|Passive\w* Leistungen|"
    r"Globalbudget|Landesprogramm|Bundesprogramm|Förderprogramm|im Programm|"
    r"Landkreis\s+(?!und\b|oder\b|hat\b|lässt\b|gibt\b|zahlt\b)\w+)"
    r"[^.;]{0,60}(?:stehen|standen|stand\b|steht|umfasst|beträgt|betrug|beläuft|stiegen|sanken|"
    r"flossen|entfallen|verfüg\w+|insgesamt|"
    r"ausgestattet|bereit|:|\bvon|geplant|20\d\d)[^.;]{0,60}$"
    r"|\b(?:Teilhaushalt|Gesamthaushalt|Verwaltungshaushalt)\w*\b[^.;]{0,40}$"
    # what is spent on all offers of a kind or by the whole office
    r"|\b(?:Gesamt-?etat|Gesamter\s+Etat|EGT|Etat\s+des\s+Jobcenters)\b[^.;]{0,40}$"
    r"|(?:volumen|[Bb]udget|[Aa]usgaben|[Mm]ittel|[Kk]osten)\b[^.;]{0,60}"
    r"\b(?:aller\s+Art|insgesamt\s+aller|(?:für|über)\s+(?:alle|sämtliche)\s+"
    r"(?:\w+\s+)?(?:\w*[Mm]aßnahmen|\w*[Aa]ngebote|\w*[Pp]rojekte|[Ii]nstrumente|"
    r"[Ll]ose))\b[^.;]{0,30}$"
    r"|#\s*(?:(?:im|für|an|aus)\s+)?(?:den\s+|die\s+|dem\s+)?"
    r"(?:Eingliederungstitel|Eingliederungsmittel\w*|Verwaltungs\w+)(?!\s+(?:für die|je))",
    re.IGNORECASE,
)

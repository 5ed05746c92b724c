"""What says in running text that money went into the programme, and how such a sentence is built.

`SPENT` is matched against the words before an amount, "§" in its place, and the words behind it.
"""

from __future__ import annotations

import re

_ROUGH = (
    r"(?:(?:rund|ca\.|etwa|circa|knapp|gut|insgesamt|zusammen|so|damit|dann|somit|jeweils|nur|noch)"
    r"\s+)*"
)
_PROGRAMME = (
    r"(?:\w*[Pp]rojekts?|\w*[Mm]aßnahmen?|\w*[Aa]ngebots?|Vorhabens?|Modell\w*|\w*[Kk]urse?s?|"
    r"\w*[Ww]erkstatt|\w*[Bb]eratung|\w*[Cc]oaching|\w*[Bb]etreuung|\w*[Qq]ualifizierung|"
    r"Begleitung|"
    r"Durchführung|Umsetzung|Aufgabe|Arbeit)"
)
SPENT = re.compile(
    # "Für die zwölf Monate fielen 96.000 Euro an"
    r"\b(?:[Ff]allen|[Ff]ielen|[Ff]iel|[Ff]ällt)\b[^.;]{0,80}§[^.;,]{0,40}\ban\b"
    r"|\b(?:[Rr]echnung|[Kk]ostenpunkt|[Kk]ostenrahmen|[Aa]uftragssumme|[Ff]inanzbedarf|"
    r"[Kk]ostenaufwand)\b[^.;]{0,70}§"
    rf"|\b[Uu]nterm\s+Strich\b[^.;]{{0,40}}§"
    r"|\bschl[aäu]g\w*\b[^.;]{0,70}§[^.;]{0,40}\bzu\s+Buche\b"
    r"|\bzu\s+Buche\s+\w*schl[aäu]g\w*[^.;]{0,30}§"
    r"|§[^.;,]{0,50}\b(?:einplanen|einzuplanen|zu\s+haben|freigegeben|freigemacht|genehmigt|"
    r"zugesagt|zugebilligt|"
    r"investiert|gekostet|kosten|ausgegeben|aufgewendet|aufgewandt|aufgebracht|aufwenden|"
    r"verbraucht|"
    r"benötigt|gebraucht|verausgabt|abgeflossen|vergütet|berechnet|bezahlt|gezahlt|überwiesen|"
    r"in\s+Rechnung\s+gestellt|in\s+die\s+Hand\s+genommen)\b"
    rf"|\b(?:steckt|steckte|steckten|stecken|investiert\w*|fließen|flossen|fließt|floss|gehen|"
    rf"gingen)\b[^.;]{{0,60}}§"
    rf"[^.;,]{{0,30}}\b(?:in|an)\s+(?:das|die|den|dieses|diese|"
    rf"unser\w*)\s+(?:\w+e[nrs]?\s+)?{_PROGRAMME}"
    r"|\b(?:Zuschlag|Auftrag)\b[^.;]{0,60}\b(?:für|zu|mit|über)\s+§"
    r"|\b(?:Vertrag|Auftrag)\b[^.;]{0,40}\b(?:Wert|Höhe|Volumen)\s+von\s+§"
    # "Soll: 249.600 €. Ist: 231.920 €"
    r"|^\W*(?:Ist|IST|Soll|SOLL|Plan|Preis|Kasse)\s*:\s*§"
    r"|\b[Aa]brechnung\b[^.;]{0,80}§"
    r"|\b[Gg]ezahlt\s+(?:werden|wird|wurden|wurde)\b[^.;]{0,50}§"
    r"|§\s*(?:einmalig|in\s+der\s+Anschaffung)\b|\b[Aa]nschaff\w+\b[^.;]{0,50}§"
    r"|\bJobcenter\s+(?:steuert|steuerte|gibt|gab)\b[^.;]{0,70}§"
    r"|§[^.;,]{0,30}\b(?:zusammengelegt|aufgebracht|beigesteuert)\b"
    r"|\bJobcenter\b[^.;]{0,30}\bzahlt\w*\b[^.;]{0,60}[,:]\s*§\s*(?:waren|sind)\s+es\b"
    rf"|\bentspricht\s+(?:dies|das|dem)?\s*{_ROUGH}§|\b[Bb]ezogen\s+auf\b[^.;]{{0,60}}§"
    r"|\b[Rr]echnerisch\b[^.;]{0,30}§"
    r"|\b(?:[Ii]nvestiert|[Bb]ereitgestellt|[Aa]bgerufen|[Aa]usgezahlt)\s+(?:hat|haben|werden|"
    r"wurden|sind|wurde)\b[^.;]{0,60}§"
    r"|§[^.;]{0,30}\b(?:gehen|gingen|fließen|flossen)\s+an\s+(?:den|die|das)\s+(?:\w*[Tt]räger|"
    r"Verein|Anbieter|Bildungs\w+)\b"
    r"|\b[Aa]n\s+(?:den|die|das)\s+(?:\w*[Tt]räger|Verein|Anbieter|Bildungs\w+)\s+(?:gehen|"
    r"gingen|fließen|flossen)\b[^.;]{0,40}§"
    r"|^\W*Es\s+(?:stehen|standen)\b[^.;]{0,30}§[^.;]{0,30}\bzur\s+Verfügung\b"
    r"|\bverschling\w*\b[^.;]{0,40}§|\bverschlang\w*\b[^.;]{0,40}§"
    r"|\b[Mm]it\s+§\s*(?:blieb|bleibt|lag|liegt)\b[^.;]{0,40}\b(?:unter|über)\b"
    r"|\b(?:geplanten|veranschlagten|bewilligten|vorgesehenen|kalkulierten)\s+§"
    r"|\b[Aa]uf\s+(?:eine[nr]?|jede[nrs]?)\s+\w+\s+(?:kommen|kamen|entfallen|"
    r"entfielen)\b[^.;]{0,40}§"
    r"|§[^.;,]{0,50}\b(?:auf\s+der\s+Rechnung|unterhalten|betrieben)\b"
    r"|\b(?:Haushalts|Kosten|Plan)ansatz\b[^.;]{0,50}§"
    r"|\b(?:Vergabe|Zuschlags|Angebots)(?:summe|wert|preis)\b[^.;]{0,50}§"
    rf"|\b(?:[Ww]ir\s+rechnen|rechnen\s+wir)\s+(?:\w+\s+)?mit\s+{_ROUGH}§"
    r"|\b[Ii]n\s+(?:der\s+)?Summe\b[^.;]{0,40}§"
    # "2024 waren es 208 Beratungen und damit 80.080 Euro"
    rf"|\bund\s+(?:damit|somit|so)\s+{_ROUGH}§"
    # "Für 2025 sind 98.500 Euro eingestellt"
    r"|\b(?:sind|waren|wurden|werden)\b[^.;]{0,40}§[^.;,]{0,35}\b(?:eingestellt|einzustellen|"
    r"bereitgestellt|reserviert|bewilligt)\b"
    rf"|\bkomm\w*\s+(?:wir\s+)?(?:\w+\s+)?auf\s+{_ROUGH}§"
    rf"|\b[Hh]ochgerechnet\b[^.;]{{0,50}}§"
    rf"|\b[Dd]as\s+(?:sind|macht|waren|ergibt|entspricht)\b[^.;]{{0,40}}§\s*(?:im|pro|je|"
    rf"monatlich|jährlich)\b"
    r"|\b(?:Stunden|Honorar|Verrechnungs)-?s[aä]tz\w*\s+(?:der|des|für|von|im|je)\b[^.;,]{0,50}§"
    r"|\b(?:brauch\w+|benötig\w+|verbrauch\w+)\b[^.;,]{0,40}§"
    r"|\b(?:gab|gaben|geben|gibt)\b[^.;]{0,60}§[^.;,]{0,15}\baus\b"
    r"|\bwend\w+\b[^.;]{0,60}§[^.;,]{0,15}\bauf\b"
    r"|\b(?:lässt|ließ|lassen)\s+sich\b[^.;]{0,50}§[^.;,]{0,15}\bkosten\b"
    # "Von den 120.000 Euro trägt das Land …": who pays a share of the cost
    r"|\b[Vv]on\s+(?:den|diesen)\s+(?:insgesamt\s+|gesamten\s+)?§\s*(?:trägt|tragen|übernimmt|"
    r"übernehmen|zahlt|zahlen|finanziert)\b"
    r"|\bVon\s+(?:den|diesen)\s+§[^.;,]{0,20}\b(?:entfallen|entfielen|gingen|gehen)\s+(?:auf|an|"
    r"für)\b"
)
# "320 Euro je Platz und Monat, im ganzen Jahr 103.680 Euro": the same money over another time
_TIME = (
    r"(?:(?:im|in|auf|für|über|pro|je)\s+(?:(?:ganzen?|gesamten?|das|die|der|den|einem|ein|"
    r"diese[ns]?|zwölf|\d+)\s+)*"
    r"(?:Jahr(?:en?)?|Monat(?:en?)?|Laufzeit|Zeitraum|Projektlaufzeit)|jährlich|monatlich|"
    r"insgesamt|zusammen|"
    r"in\s+(?:der\s+)?Summe|also|das\s+(?:sind|macht|waren)|mithin|somit|damit|oder|bzw\.|"
    r"umgerechnet|und)"
)
_SAME_MONEY = re.compile(rf"[^.;,\d]{{0,60}}?[\s,(–-]+(?:{_TIME}\s+)+{_ROUGH}")
# "Von den 120.000 Euro trägt das Land 72.000 Euro": the amount that is shared out
SHARED_OUT = re.compile(r"\b[Vv]on\s+(?:den|diesen)\s+(?:insgesamt\s+|gesamten\s+)?$")


# "Der Regelsatz beträgt …", "Das Café setzte … um": a subject and a verb of its own
_OWN_CLAUSE = re.compile(
    r"^\W*(?:(?:Der|Die|Das|Ein|Eine|Wer|Im|Für|Mit|Aus|Ihr|Ihre|Jeder|Jede|Jedes)\s)[^.;:]{0,80}"
    r"\b(?:bekomm\w+|erhält|erhielt\w*|verdien\w*|gibt\s+es|gab\s+es|beträgt|betrug|liegt|lag|"
    r"lebte?n?|leben|"
    r"entlastet\w*|setzte|hat|hatte|flossen|fließen|verlangte?n?|stieg|sank|wird|werden|wurden?|"
    r"kostete?)\b"
)
_OF_PROGRAMME = re.compile(
    r"\w*(?:[Kk]osten|[Pp]reis|[Bb]udget|[Vv]olumen|[Mm]ittel|[Aa]usgaben|[Aa]ufw[aä]nd\w*|"
    r"[Pp]auschale|[Vv]ergütung|"
    r"[Bb]etrag|[Ss]umme|[Aa]nsatz|[Ww]ert|[Hh]onorar|[Ss]atz|[Zz]uwendung|[Ff]örderung|"
    r"[Ff]inanzierung|[Ee]ntgelt|"
    r"[Pp]rojekt\w*|[Mm]aßnahme\w*|[Aa]ngebot\w*|[Pp]latz|[Pp]lätze|[Tt]eilnahme\w*|"
    r"[Tt]eilnehm\w*|[Tt]räger\w*|[Kk]urs\w*|"
    r"[Dd]urchgang|[Ss]taffel|[Gg]ruppe|[Ll]ehrgang|[Cc]oaching|[Bb]eratung|[Ss]tellen?|[Kk]raft|"
    r"[Kk]räfte|[Pp]ersonal\w*|"
    r"[Mm]iete|[Mm]aterial|[Vv]ertrag\w*|[Aa]uftrag\w*|[Rr]echnung|[Ii]ntegration|[Vv]ermittlung|"
    r"[Ff]all|[Ff]älle|[Ff]amilien?|Jobcenter|Verein|Landkreis|"
    r"Kreis|Stadt|Land)\b"
)


def is_about_others(said: str, ahead: str) -> bool:
    """A clause of its own below a label of costs names nothing that belongs to the programme."""
    told = f"{said} {ahead}"
    if not _OWN_CLAUSE.search(f"{said}§{ahead}") or _OF_PROGRAMME.search(told):
        return False
    return not is_spent(said, ahead)


def same_money(between: str) -> bool:
    """Only units and a time stand between two amounts."""
    return _SAME_MONEY.fullmatch(between) is not None and not _VERB.search(between)


# another clause with a subject and a verb of its own
_VERB = re.compile(
    r"\b(?:erhält|erhalten|bekommt|bekommen|zahlt|zahlte|zahlen|trägt|tragen|spart|sparen|"
    r"verdien\w+|kommen|kommt|"
    r"gibt|gab|geben|übernimmt|fördert|davon|darunter)\b"
)


def is_spent(before: str, after: str) -> bool:
    """Words around an amount say that the programme cost it."""
    return SPENT.search(f"{before[-120:]}§{after[:60]}") is not None

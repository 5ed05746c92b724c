"""The words that say an amount is no cost of the programme: wages, savings, benefits, claims.

Every expression is matched against the words around an amount; none names a document or an
office. German word stems are open at the end where the inflection varies.
"""

from __future__ import annotations

import re

from records.quick import quick

WAGE = quick(
    r"Ausbildungsvergütung\w*|\w*[Ll]ohn(?!kosten)\w*|[Nn]etto\w*|\w*[Ee]inkommen\b|entlohnt|"
    r"Stundenlohn|Mindestlohn|Tariflohn|Entlohnung|Brutto\w*|Arbeitsentgelt|Lohn\b|Gehalt|"
    r"verdien\w+|"
    r"Vergütung von|"
    r"Vergütung (?:der|für die) (?:Azubi|Auszubild|Teilnehm|Beschäft|Praktik|Lehrling)\w*|"
    r"Arbeitnehmerbrutto\w*",
    re.IGNORECASE,
)
# "Kosten (brutto, lt. Vertrag)", "Auftragswert brutto": with tax, nobody's wage
WITH_TAX = re.compile(
    r"(\w*(?:[Kk]osten|[Aa]usgaben|[Pp]reis|[Vv]olumen|[Ww]ert|[Bb]udget|[Aa]nsatz|[Ss]umme|"
    r"[Ff]inanzierung))"
    r"(\s*[(,/]?\s*(?:in\s+(?:Euro|EUR|€)\s*,?\s*)?)(?:[Bb]rutto|[Nn]etto)\b"
)
SAVING = quick(
    r"vermiedene\w*|eingesparte\w*|Minderaufwendung\w*|"
    r"\bspare?n\b|\bsparten?\b|\bgespart\w*|"
    r"Einsparung\w*|eingespart\w*|Ersparnis\w*|Kostensenkung|Minderausgabe\w*|spart\w*|"
    r"Entlastung\w*",
    re.IGNORECASE,
)
# fares are paid back to people, up to an amount
FARES = re.compile(
    r"Fahrt?kosten\w*\s+(?:\w+\s+)?(?:von|bis|in Höhe)\b[^.;]{0,30}$"
    r"|\b(?:Fahrkarten?|Fahrscheine?|Deutschland-?[Tt]icket|Monatskarten?|Monatstickets?)\b[^.;]{0,30}$"
)
# "Reisekosten max. 60 Euro je TN": what people get back, where no costs are reckoned
EXPENSES = re.compile(
    r"\b(?:Fahrt?|Reise|Bewerbungs|Kinderbetreuungs|Übernachtungs)kosten\b[^.;,]{0,25}"
    r"(?:\bmax\.[^.;,]{0,10})?$"
)
# "… sinken um 190 Euro", "… um rund 190 Euro niedriger"
REDUCED_BY = re.compile(
    r"\b(?:sink\w*|sank\w*|gesunken|senk\w+|gesenkt|reduzier\w+|verringer\w+|minder\w+|"
    r"verminder\w+|fallen|fielen|fiel|ging\w*|gehen)\b[^.;]{0,60}\bum\s+(?:(?:rund|ca\.|etwa|"
    r"durchschnittlich|im\s+Schnitt|mehr\s+als|über|bis\s+zu)\s+)*$"
)
BY_THIS = re.compile(r"\bum\s+(?:(?:rund|ca\.|etwa|im\s+Schnitt|mehr\s+als|über|bis\s+zu)\s+)*$")
LOWER = re.compile(
    r"(?:[^.;,]|\.\d){0,40}\b(?:gesunken|gesenkt|reduziert|verringert|niedriger|geringer|"
    r"günstiger|billiger|"
    r"gemindert|vermindert)\b"
)
# "310.000 € weniger Kosten der Unterkunft"
LESS_THAN_BEFORE = re.compile(
    r"\s*(?:weniger|geringere|niedrigere)\s+(?:\w+e[nr]?\s+)?"
    r"(?:\w*[Kk]osten|\w*[Aa]usgaben|\w*[Ll]eistungen|\w*[Aa]ufwand|\w*[Aa]ufwendungen|KdU\b|"
    r"Bürgergeld|Arbeitslosengeld|\w*[Ll]eistungsbezug|Regelbedarf|Miete\w*)"
)
# "1.612 € monatlich an Regelleistung": what a household lives on
SPENT_ON_LIVING = re.compile(
    r"\s*(?:monatlich|im Monat|jährlich|im Jahr)?\s*(?:an|für)\s+(?:\w+\s+)?(?:Regelleistung|"
    r"Regelbedarf|Unterkunft|Kosten der Unterkunft|Arbeitslosengeld|Bürgergeld|Lebensunterhalt|"
    r"Grundsicherung)\w*"
)
# "563 Euro Bürgergeld"
OF_LIVING = re.compile(
    r"\s*(?:(?:im|pro)\s+Monat\s+)?(?:Bürgergeld|Arbeitslosengeld|Sozialgeld|Regelbedarf|"
    r"Regelsatz|Regelleistung|Hartz|Grundsicherung|"
    r"Kindergeld|Wohngeld|Elterngeld|Taschengeld|Schulden|Umsatz|Gewinn|Erlös|"
    r"\w*[Ee]inkommen)\b|[^.;,]{0,25}\banrechnungsfrei\b"
)
# "Die Miete für eine Wohnung liegt bei 480 Euro"
HOUSING = re.compile(
    r"\b(?:Mieten?\s+(?:für|einer|der|von)\s+(?:(?:eine[rn]?|kleine\w*|"
    r"ihre[rn]?)\s+)*(?:\w*[Ww]ohnung\w*|Zimmer)|Wohnungsmieten?|"
    r"Kaltmiete|Warmmiete|Bruttokaltmiete|(?:Die|Ihre)\s+Mieten)\b[^.;]{0,60}$"
)
# "Die Kita kostet 210 Euro im Monat"
CHILD_CARE = re.compile(
    r"\b(?:Kita\w*|Kindergarten\w*|Krippe\w*|Tagesmutter|"
    r"Hort)\b[^.;,]{0,40}\bkostet\w*\b[^.;,]{0,20}$"
)
# "Ein Führerschein wird mit bis zu 2.500 Euro gefördert"
HELPED_WITH = re.compile(
    r"\b(?:Führerschein|Umzug|Bewerbung|Fahrrad|Fahrräder|Laptop|Ausrüstung|Arbeitskleidung|"
    r"Prüfung)\w*\s+(?:wird|werden)\b"
    r"[^.;§]{0,40}§[^.;]{0,20}\b(?:gefördert|bezuschusst|unterstützt)\b"
)
# "Eine Nacht in der Unterkunft kostet die Stadt 68 Euro": the price of something else, for others
COSTS_OTHERS = re.compile(
    r"\b(?:[Ee]in(?:e[nrs]?)?|[Jj]ede[rsn]?)\s+(?:\w+e[nrs]?\s+)?(?!\w*(?:[Pp]latz|[Tt]eiln|"
    r"[Kk]urs|[Ll]ehrgang|"
    r"[Mm]aßnahme|[Pp]rojekt|[Cc]oaching|[Ww]oche|[Mm]onat|[Jj]ahr|[Ss]tunde|[Pp]erson|[Ff]all\b|"
    r"[Bb]eratung|"
    r"[Qq]ualifizierung|[Aa]usbildung|[Bb]egleitung|[Ii]ntegration|[Vv]ermittlung))[A-ZÄÖÜ]\w+\b"
    r"[^.;,]*\bkoste(?:t|te|n|ten)\s+(?:den|die|das|einen|eine|ein)\s+"
    r"(?!Jobcenter|Träger|Projekt)(?:\w+e[nrs]?\s+)?[A-ZÄÖÜ]\w+[^.;,]{0,40}$"
)
# "Ticket 29 € zahlt der Fahrgast", "… zahlt die Prüfung (230 EUR) selbst"
PAYS_ALONE = re.compile(
    r"\W*(?:\w+\s+){0,3}?(?:zahl\w+|trägt|tragen|übernimmt|übernehmen)\s+(?:der|die|das|den)\s+"
    r"(?:\w+e[nrs]?\s+)?(?:Fahrgäst\w*|Fahrgast|Teiln\w+|Eltern|Famil\w+|Kund\w+|Betroffen\w+|"
    r"Mieter\w*|"
    r"Auszubildende\w*|Leistungsberechtigte\w*)\b"
    r"|[^.;]{0,20}\bselbst\b"
)
PAYS_THEMSELVES = re.compile(
    r"\b(?:zahlt|zahlen|bezahlt|bezahlen|trägt|tragen|übernimmt)\b[^.;]{0,60}$"
)
# "Angenommen sind 7 Monate Bezug weniger bei 920 Euro": what is reckoned as saved
LESS_BENEFIT = re.compile(
    r"\b(?:weniger\s+(?:\w+\s+)?(?:\w*[Bb]ezug|Leistung\w*)|(?:\w*[Bb]ezug|"
    r"Leistungen)\s+weniger)\b[^.;]{0,60}$"
)
# "Kinderbetreuung (130,- € mtl. je Kind)": people get it beside the measure
FOR_CHILDREN = re.compile(r"\b[Kk]inderbetreuung\w*\b[^.;,\d]{0,45}$")
PAID_BY_TIME = re.compile(
    r"\s*(?:monatlich|mtl\.?|(?:im|pro|je|/)\s*Monat|(?:pro|je|/)\s*Kind|täglich)"
)
# "Beträge unter 1.000 EUR bitte nicht aufführen": what a form asks for
ASKS_FOR = re.compile(r"\b[Bb]itte\b")
# a row or line of its own: "Fahrtkosten TN (aus VB, gesondert)"
FARES_OF_PEOPLE = re.compile(
    r"\b[Ff]ahrt?kosten\s*\((?:ca\.|rund|rd\.|bis(?:\s+zu)?|max\.)?\s*$|"
    r"\b[Ff]ahrt?kosten\s*(?:(?:der|für|von)\s+(?:die\s+)?)?(?:TN|Teiln\w*|Kund\w*)\b|"
    r"\b[Ff]ahrt?kosten\b[^.;\d]{0,30}\b(?:gesondert|zusätzlich|daneben)\b"
)
# amounts that the document sets beside its own costs
COMPARED = quick(
    r"\b[Zz]um Vergleich\b|\b[Ii]m Vergleich\b|[Nn]icht (?:mitgerechnet|mitgezählt|enthalten|"
    r"eingerechnet|berücksichtigt)|\bdagegen kostet\w*"
    r"|^\W*(?:\w+:\s+)?(?:\d{1,2}\s+)?(?:Ohne|Nicht\s+\w+\s+sind)\s+"
    r"(?:die\s+)?\w*(?:[Kk]osten|[Gg]eld|[Aa]usgaben|[Pp]rämien?)\b[^.;,]*\([^().;]*$"
    r"|\b(?:Tages|Monats|Fahr|Wochen|Eintritts)karte\s+kostet|(?:[Tt]icket|Fahrschein|Busfahrt|"
    r"Führerschein)\s+kostet"
    r"|(?:^|[;,(])\W*ohne\s+(?:die\s+)?\w*(?:[Kk]osten|[Aa]usgaben|[Pp]auschale)\b[^;]*\([^().;]*$"
    # "Ein Tag in der Klinik kostet die Kasse …": what others pay for something else
    r"|\bkoste\w*\s+(?:die|den|das)\s+(?:\w*[Kk]assen?|Betriebe?|Arbeitgeber\w*|Familien?|Eltern|"
    r"Allgemeinheit|Region|Wirtschaft|Gesellschaft|Staat|Steuerzahl\w+|Sozialamt|Jugendamt|"
    r"\w*[Vv]ersicherung)\b"
    r"|\b[Ee]ine?\s+(?:Tag|Nacht|Woche|Monat|Aufenthalt|Platz)\s+(?:in|im|auf)\s+(?:(?:der|dem|"
    r"einer|"
    r"einem)\s+)?\w*(?:[Kk]linik|[Kk]rankenhaus|[Hh]eim|[Uu]nterkunft|[Hh]aft|[Pp]sychiatrie|"
    r"[Pp]ension|[Ff]rauenhaus)\b"
)
BENEFIT = quick(
    r"Leistungsanspruch\w*|Verdienst\b|Grenze\b|Leistungsansprüche\w*|Regelsatz|Regelbedarf|"
    r"Freibetrag|"
    r"Hinzuverdienst|Einkommensgrenze|"
    r"Verdienstgrenze|geringfügig\w*\s+Beschäftigung|Umfang\b|Bedarfssatz|Anspruch\w*|"
    r"Unterhaltsgeld|Taschengeld",
    re.IGNORECASE,
)
CLAIM = quick(
    r"\b(?:nahm|nahmen|brachte|brachten|spielt\w*)\b[^.;]{0,90}\bein\b|\bVerkäufe?n?\b|Erträge\w*|"
    r"Eigenbeitrag\w*|Teilnahmebeitrag\w*|Elternbeitrag\w*|\berhoben\b|Vertragsstrafe\w*|"
    r"Deckung\b|Lehrmittel im Wert|im Wert von|Mietwert\w*|Pflegegeld|Kindergeld|"
    r"Begleitforschung|Bußgeld\w*|Strafzettel|Mahngebühr\w*|Betriebshaftpflicht\w*|"
    r"Wertschöpfung\w*|Einnahmen|Erlöse?\b|Spenden|volkswirtschaftlich\w*|Umsatz\w*|"
    r"öffentliche[nr]? Hand|Steuerzahl\w+|Folgekosten|bundesweite\w* Schätzung\w*|"
    r"akquiriert\w*|eingeworben\w*|\bGewinne?\b|Kaution\w*|Selbstbeteiligung|"
    r"Eigen(?:anteil|leistung)\s+(?:der|von|je|pro)\s+(?:Teiln|TN|Eltern|Famil|Kund)\w*|"
    r"Drittmittel\w*|Steuereinnahmen|"
    r"\bMinijob\w*|Preisgeld|\bdotiert|\bfehlte?n?\b|Passiv-Aktiv-Transfer|"
    r"(?<!und )\bNutzen\b(?!:)|\bbring\w*\s+(?:dem|den|der)\s+(?:Betrieb|"
    r"Unternehmen|Arbeitgeber|Kommune|Stadt)\w*|"
    r"Mehreinnahmen|fiskalisch\w*|Social Return|Schulden\b|Schuldenhöhe|Verschuldung",
    re.IGNORECASE,
)

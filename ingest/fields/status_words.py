"""The words that say whether an amount of money is planned, agreed or spent."""

from __future__ import annotations

import re

from records.quick import quick

PLANNED = quick(
    r"geplant\w*|eingeplant|veranschlagt|vorgesehen|kalkuliert|Kostenschätzung|voraussichtlich|"
    r"erwartet\w*|einplanen|einzuplanen|einzustellen|\brechnen\s+(?:\w+\s+)?mit\b|(?:€|Euro|"
    r"EUR)\s+(?:\w+\s+){0,2}eingestellt|"
    r"Plan\w*ansatz|Haushaltsansatz|Mittelansatz|\bAnsatz(?=\s*[:\d])|sollen|soll\b|angesetzt",
    re.IGNORECASE,
)
# the words that set planned and actual amounts side by side
PLANNED_WORD = re.compile(
    r"[Gg]eplant\w*|[Aa]ngesetzt\w*|[Vv]eranschlagt\w*|[Vv]orgesehen\w*|[Kk]alkuliert\w*|"
    r"\bPlan(?:kosten|zahl|wert)?\b|"
    r"\bSoll\b|\w*[Aa]nsatz\b|[Bb]eantragt\w*|[Ee]rwartet\w*|[Vv]oraussichtlich|[Ee]ingeplant"
)
ACTUAL_WORD = re.compile(
    r"[Tt]atsächlich\w*|[Aa]bgerechnet\w*|[Vv]erausgabt\w*|\bIst\b|\bIstkosten|[Aa]usgegeben|"
    r"\bgekostet\b|"
    r"[Aa]ngefallen|[Rr]echnungsergebnis|[Ww]irklich\w*|[Bb]etrugen|[Bb]eliefen"
)
# "Beratungsansatz", "Warum halten Sie diesen Ansatz für erfolgreich?" speak of no money
# a label of what was paid in the end
ACTUAL_LABEL = re.compile(
    r"[Aa]bgerechnet|[Vv]erausgabt|[Vv]erwendet\b|\bIst\b|\bIST\b|\bIst-?[Kk]osten|"
    r"[Tt]atsächlich|[Aa]bgeflossen"
)
PLANNED_HEAD = re.compile(
    r"(?:[Pp]lan|[Hh]aushalt|[Mm]ittel|[Bb]udget|[Kk]osten)\w*-?[Aa]nsatz\b|"
    r"(?<!den )(?<!diesen )(?<!dieser )(?<!\w)Ansatz\b(?! für\b)|"
    r"\bPlan\b|\bSoll\b|[Gg]eplant|"
    r"\w*(?:Finanzierungs|Finanz|Kosten|Ausgaben)-?(?: und \w+)?plan\b|"
    r"Finanzielle Auswirkungen|\w*[Mm]ittelbedarf|[Kk]alkulation"
)
ACTUAL_COLUMN = re.compile(
    r"\|\s*(?:\w+-)?(?:Ist|IST|[Aa]brechnung|[Aa]bgerechnet\w*|[Vv]erausgabt\w*|[Tt]atsächlich\w*|"
    r"Rechnungsergebnis)\b"
)
SPENDINGS = re.compile(r"\W*(?:\w+\s+)?(?:Ausgaben?|Istkosten|Aufwendungen)\b")
DONE_WITH_IT = re.compile(
    r"\s*(?:(?P<paid>ausgezahlt|verausgabt|abgerechnet|abgeflossen|ausgegeben|verwendet|verbraucht)"
    r"|bereitgestellt|eingeplant|veranschlagt|vorgesehen|geplant|kalkuliert|beantragt)\b"
)
CONTRACTED = quick(
    r"\bVertrag(?:\s+(?:sieht|umfasst|lautet|hat\s+einen\s+Wert)\b|:)|\bl(?:t\.|aut)\s+Vertrag\b|"
    r"Vertragswert|Vertragssumme|"
    r"Vergabesumme|Zuschlagssumme|Auftragsvolumen|Auftragswert|Auftragssumme|Vertragssumme|"
    r"Vertragswert|Zuschlag|vertraglich|"
    r"vereinbart|Vergabevolumen|bewilligt|(?:lt\.|laut|gemäß|gem\.)\s+(?:\w+)?(?:Vertrag|"
    r"Bescheid|Auftrag)|"
    r"^\W*(?:\w+\s)?Vertrag\s*[:=]|\|\s*Vertrag\b",
    re.IGNORECASE,
)
ACTUAL = quick(
    r"\bAbrechnung\b|\bIst-?[Kk]osten|betrugen|beliefen|\bbelief\b|\b[Gg]ekostet\b|\bkosteten?\b|"
    r"\blagen?\s+(?:[\w ]{0,30}\s)?bei\b|"
    r"\bfiel(?:en)?\b(?:[^.;]|\.\d){0,80}\ban\b|\bgab(?:en)?\b(?:[^.;]|\.\d){0,70}\baus\b|"
    r"\bschlug(?:en)?\b(?:[^.;]|\.\d){0,70}\bzu Buche|"
    r"\bhaben\b(?:[^.;]|\.\d){0,60}\b(?:be)?zahlt\b|aufgewandt|verbraucht|\bsummierten\b|"
    r"\b[Ii]nvestiert\s+(?:wurden|haben|hat)|\berhielt(?:en)?\b|\b20\d\d\s+waren\s+es\b|"
    r"\bwaren\s+es\s+20\d\d\b|"
    r"[Tt]atsächlich\w*|abgerechnet\w*|Abgerechnet\s+(?:haben|hat|wurden?|sind)|"
    r"[Bb]ezahlt\s+(?:haben|hat|wurden)|[Vv]erausgabt|"
    r"[Aa]usgegeben|"
    r"wurden .{0,40}eingesetzt|entstanden|"
    r"aufgewendet|\bIst\b|Ergebnis",
)

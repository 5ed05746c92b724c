"""Prices that are not those of the programme: of other offers, of other offices, of its study.

"Ein Auftrag an einen Träger wäre nicht unter 210 Euro zu haben gewesen", "Am Markt kostet ein
Platz …", "Die Evaluation selbst schlug mit … zu Buche".
"""

from __future__ import annotations

import re

# what did not come about; "würde" tells plans too and needs another's offer beside it
_UNREAL = re.compile(
    r"\b(?:hätten?|wären?|kämen?|lägen?|beliefen?\s+sich\s+dann|gäbe)\b", re.IGNORECASE
)
_WOULD = re.compile(r"\bwürden?\b", re.IGNORECASE)
_BOUGHT_ELSEWHERE = re.compile(
    r"\b(?:ein\w*|externe[rnms]?|freie[rnms]?)\s+(?:\w+e[rnms]?\s+)?(?:Auftrag|Träger|Anbieter|"
    r"Dienstleister|Unternehmen)\b|"
    r"\b(?:[Ee]inkauf|[Vv]ergabe|[Aa]usschreibung|Fremdvergabe)\b|\bextern\b|\beingekauft\b"
)
# "Eine Umschulung würde 22.000 Euro kosten"
_SOMETHING = re.compile(r"\W*Eine?\s+(?:[a-zäöüß]+e[rs]?\s+)?[A-ZÄÖÜ]")
_OFFER = (
    r"(?:Angebote?s?|Maßnahmen?|Platz|Plätze|Projekte?|Kurse?s?|Coachings?|Lehrg[aä]ng\w*|"
    r"Verfahren|"
    r"Modelle?|Programme?|Betreuung|Auftr[aä]g\w*|Vertr[aä]g\w*|Regelung|Lösung|Beratung|"
    r"Qualifizierung)"
)
_ELSEWHERE = re.compile(
    rf"\bvergleichbare[rnms]?\s+(?:\w+\s+)?{_OFFER}\b|\b[aA]m\s+(?:freien\s+)?Markt\b|"
    rf"[Mm]arktüblich\w*|"
    r"\bMarktpreise?n?\b|\b(?:Nachbar|nachbar)(?:jobcenter|kreis|landkreis|stadt|gemeinde|"
    r"kommune|bezirk)\w*|"
    r"\b[Bb]enachbarte\w*\s+(?:Jobcenter|Kreis|Landkreis|Stadt|Kommune)\w*|"
    r"\b[Ii]n\s+(?:den\s+)?(?:anderen|vielen|meisten|manchen|größeren|übrigen)\s+(?:\w+en\s+)?"
    r"(?:Städten|Kreisen|Landkreisen|Jobcentern|Kommunen|Regionen|Bundesländern|Ländern)\b|"
    r"\b(?:[Aa]ndere|[Üü]brige|[Mm]anche|[Vv]iele)n?\s+(?:Jobcenter|Träger|Anbieter|Kreise|"
    r"Städte|Kommunen)\b|"
    r"\b(?:[Aa]nderswo|[Aa]ndernorts|[Aa]nderenorts|[Bb]undesweit(?!\s+(?:ein|erst|größt))|"
    r"[Bb]undesdurchschnitt|[Bb]undesschnitt|"
    r"[Ll]andesdurchschnitt|[Ll]andesschnitt|[Hh]ausweit)\b|"
    rf"\b(?:[Dd]ie|[Dd]as|[Dd]er|[Dd]em|[Ee]ine?[rn]?|[Dd]ieses?)\s+(?:alte|frühere|vorherige|"
    rf"ehemalige|"
    rf"klassische|herkömmliche|übliche|reguläre|gewöhnliche|vorige|"
    rf"eingestellte)[rnms]?\s+{_OFFER}\b|"
    rf"\b{_OFFER}\s+(?:davor|zuvor|vorher)\b|"
    # "Bis 2020 kostete ein Platz noch 390 Euro", "Früher kostete …"
    r"\b[Bb]is\s+(?:\w+\s+)?20\d\d\b[^.;,#]{0,60}\bnoch\b|"
    r"\b(?:[Ff]rüher|[Ee]inst|[Dd]amals)\b[^.;,#]{0,40}\b(?:kostete?n?|lag|lagen|betrug|waren)\b|"
    r"\bVorgänger(?:projekt|maßnahme|modell|angebot|programm|kurs)?\w*\b"
)
# "Statt der früheren 640 Euro", "anstelle von bisher 300 Euro"; a plan is a figure of its own
_INSTEAD_OF = re.compile(
    r"\b(?:[Aa]n)?(?:[Ss]tatt|[Ss]telle)\s+(?:(?:der|die|den|von|wie|bisher\w*|früher\w*|zuvor|"
    r"sonst|vormals|"
    r"üblich\w*|zuletzt|rund|etwa|ca\.|mit)\s+)*$"
)
_PLANNED = re.compile(
    r"geplant|veranschlagt|kalkuliert|bewilligt|beantragt|erwartet|vorgesehen|angesetzt|eingeplant"
)
# "Die Maßnahme, die auch in anderen Städten läuft, kostet …"
_ASIDE = re.compile(r",\s*(?:die|der|das|den|dem|deren|dessen)\s[^,]*,")
# "Ein Gerät samt Hülle kostete 389 Euro": the price of a thing, not of the programme
_THING = re.compile(
    r"^\W*(?:Ein|Eine|Jede[rs]?|Solch\s+ein)\s+(?:[a-zäöüß]+e[nrs]?\s+)?"
    r"(?!\w*(?:[Pp]latz|[Tt]eiln|[Kk]urs|[Ll]ehrgang|[Mm]aßnahme|[Pp]rojekt|[Cc]oaching|[Ww]oche|"
    r"[Mm]onat|[Jj]ahr|"
    r"[Ss]tunde|[Pp]erson|[Ff]all\b|[Bb]eratung|[Qq]ualifizierung|[Aa]usbildung|[Uu]mschulung|"
    r"[Bb]egleitung|"
    r"[Ii]ntegration|[Vv]ermittlung|[Dd]urchgang|[Dd]urchlauf|[Ss]taffel|[Gg]ruppe|[Bb]austein|"
    r"[Mm]odul|[Tt]ag\b|"
    r"[Ss]telle|[Kk]raft|[Ff]amilie|[Tt]andem|[Bb]etreuung|[Tt]raining|[Ss]eminar|[Ww]orkshop|"
    r"[Tt]eilnahme|"
    r"[Cc]oach|[Ff]örderung|[Ee]inheit|[Mm]ensch|[Kk]opf|[Kk]und\w+|[Jj]ugendliche\w*))"
    r"[A-ZÄÖÜ]\w+\b[^.;,]{0,40}\bkostete?(?:n)?\s+(?:\w+\s+){0,2}$"
)
_STUDY = (
    r"(?:Evaluation(?:sstudie|sbericht)?|Evaluierung|Begleitforschung|Begleitstudie|"
    r"Begleituntersuchung|"
    r"wissenschaftliche[nr]?\s+(?:Begleitung|Auswertung|Untersuchung)|Gutachten|"
    r"Wirkungs(?:studie|analyse|messung|untersuchung)|externe[nr]?\s+(?:Auswertung|Untersuchung))"
)
# "Nicht verbraucht wurden 6.913 Euro", "18.000 Euro gingen zurück", "gedacht war an …"
_NOT_SPENT = re.compile(
    r"\b[Nn]icht\s+(?:mehr\s+)?(?:verbraucht|abgerufen|benötigt|gebraucht|ausgegeben|verwendet|"
    r"ausgeschöpft|"
    r"verausgabt|abgeflossen)\w*\b[^.;,]{0,60}#|"
    r"#[^.;,]{0,40}\b(?:nicht\s+(?:verbraucht|abgerufen|benötigt|gebraucht|ausgegeben|"
    r"ausgeschöpft|verausgabt)|"
    r"(?:ging|gingen|geht|gehen|fließt|flossen)\s+(?:wieder\s+)?zurück|"
    r"zurückgezahlt|zurückgegeben|zurückgefordert|übrig|gedacht)\b"
    r"|\b(?:Rückforderung|Rückzahlung|Rückerstattung|\w*[Nn]achzahlung|\w*[Gg]uthaben|"
    r"Restmittel)(?:en)?\b[^.;,]{0,50}#"
)
_STUDY_COSTS = re.compile(
    rf"\b{_STUDY}\b(?:\s+(?:selbst|allein|durch|der|des|von|vom|zur|dazu|hierzu|an|das|die|ein\w*|"
    r"[A-ZÄÖÜ][\w-]*))*\s+(?:hat\b|hatte\b|haben\b|kostete?n?\b|schl[aä]gt\b|schlug\b|betrug\b|"
    r"beträgt\b|"
    r"lag\b|liegt\b|belief\b|war\b|ist\b|wurde\b|zahlte?\b)[^.;,]{0,60}$"
    rf"|\b(?:[Ff]ür|[Aa]n)\s+(?:die|das|eine?|den)\s+(?:\w+e[nr]?\s+)?{_STUDY}\b[^.;,]{{0,60}}$"
    rf"|\b[Kk]osten\s+(?:der|des|für\s+die|für\s+das)\s+(?:\w+en\s+)?{_STUDY}\b[^.;,]{{0,60}}$"
)
_FOR_STUDY = re.compile(
    rf"[^.;,\d]{{0,30}}\b(?:für|an|kostete?|in)\s+(?:die|das|eine?)\s+(?:\w+e[nr]?\s+)?{_STUDY}\b"
)


def is_thing(before: str) -> bool:
    """The words before an amount name a thing that it is the price of."""
    return _THING.search(before) is not None


def of_others(before: str, after: str) -> bool:
    """The words around an amount say that it is not what the programme costs.

    `before` begins behind the amount before it, `after` ends where the next one begins.
    """
    said = re.split(r"[.;:]\s", before)[-1][-160:]
    ahead = re.split(r"[;,]|\.\s", after[:110])[0]
    clause = said.rsplit(",", 1)[-1]
    told = f"{_ASIDE.sub(' ', said)} # {ahead}"
    if _UNREAL.search(f"{clause} {ahead}"):
        return True
    if _WOULD.search(f"{clause} {ahead}") and (
        _BOUGHT_ELSEWHERE.search(told) or _SOMETHING.match(clause)
    ):
        return True
    if (_INSTEAD_OF.search(said) and not _PLANNED.search(said[-40:])) or _ELSEWHERE.search(told):
        return True
    if _NOT_SPENT.search(told) or _THING.search(said):
        return True
    return _STUDY_COSTS.search(said) is not None or _FOR_STUDY.match(after) is not None

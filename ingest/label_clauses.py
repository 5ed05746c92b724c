"""Labels that are half a sentence: "So heißt es", "Wen wir meinen", "Was herausgekommen ist".

Offices that write their forms in plain language ask like that, each in words of its own, so that
the clauses are known by what they ask after, not one by one.
"""

from __future__ import annotations

import re

_LONGEST = 60
_OPENING = (
    "so ", "wie ", "wer ", "wo", "wen ", "was ", "wann ", "von wann", "seit wann", "ab wann",
    "für wen", "an wen", "mit wem", "nach welche", "steht ",
)  # fmt: skip
_OF = r"(?:das|die|der) (?:projekt|maßnahme|angebot|ansatz)"
_IT = rf"(?:es|das|das ganze|man|wir|wir uns|uns|sie|unser \w+|{_OF})"
_IS = r"(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|gibt|gab)"
# field: what the clause as a whole looks like, in small letters, without "?" and ":"
_CLAUSES = {
    "name": (
        rf"so (?:heißt|heißen|nenn\w+) {_IT}(?: uns| sich| es)?",
        rf"wie {_IT} (?:heißt|heißen)",
        rf"wie (?:heißt|heißen) {_IT}",
    ),
    "organisation": (
        rf"wer (?:da)?hinter ?(?:{_IT} )?steht",
        r"wer steht dahinter",
        r"wer verantwortlich ist",
        rf"wer {_IT} (?:macht|umsetzt|durchführt|trägt|verantwortet|(?:an)?bietet|sind)",
    ),
    "region": (
        rf"wo(?: {_IT} (?:läuft|stattfindet|ist|passiert|sind))?",
        rf"wo läuft {_IT}",
    ),
    "target_group": (
        r"wer (?:macht|darf|kann) mit(?:machen)?",
        r"wer (?:nimmt teil|kommt zu uns|ist dabei)",
        rf"(?:für |an )?wen (?:{_IT} )?(?:meinen|erreichen|ansprechen|einladen|suchen|betrifft)"
        r"(?: wollen| möchten)?",
        r"(?:für |an )?wen (?:es |das )?(?:gemeint ist|gedacht ist|da ist|ist|sich richtet)",
        r"wer (?:mitmachen|teilnehmen|kommen) (?:kann|darf)",
        r"wer (?:kommt|mitmacht|teilnimmt)",
        r"mit wem wir arbeiten",
        rf"wen (?:erreicht|erreichen|meint|meinen|betrifft|suchen) {_IT}",
        rf"(?:für|an) wen (?:ist|richtet sich|wendet sich) {_IT}(?: gedacht| gemacht| da)?",
    ),
    "period": (
        rf"wie lange (?:schon|gibt es {_IT}|läuft {_IT}|besteht {_IT})(?: schon)?",
        rf"(?:von|seit|ab) wann(?: bis wann)?(?: {_IT} .{{2,20}})?",
        r"wann (?:es|das) (?:läuft|begann|begonnen hat|anfing|stattfindet)",
    ),
    "duration": (
        r"wie lange (?:bleibt|bleiben|begleite[tn]|betreue[tn]|förder[nt]) .{2,25}",
        r"wie lange (?:jemand|man|jeder?|eine? \w+|teilnehmende|die \w+) "
        r"(?:(?:da)?bleib\w+|dabei .{2,8}|teilnimmt|teilnehmen|mitmacht|begleitet wird)",
        r"wie lange (?:es|das) (?:dauert|geht)",
        rf"wie lange (?:dauert|geht|bleibt|bleiben) (?:{_IT}|jemand|die \w+)",
    ),
    "participants": (
        r"wie viele (?:\w+ ){0,2}(?:passen (?:hin|r)ein|(?:finden|haben) platz)",
        r"wie viele (?:\w+ ){0,2}(?:machen mit|nehmen teil)",
        r"wie viele (?:\w+ ){0,2}(?:(?:hinein|rein)\s?passen|platz (?:haben|finden))",
        r"wie viele (?:\w+ ){0,2}(?:mitmachen|teilnehmen|dabei sein) können",
        rf"wie viele (?:\w+ ){{0,2}}(?:da|dabei|gekommen|begonnen|erreicht) {_IS}",
        r"wie viele (?:\w+ ){0,2}(?:mitgemacht|teilgenommen) haben",
    ),
    "weekly_hours": (
        r"was (?:das|es) in der woche (?:heißt|bedeutet|ist)",
        r"wie (?:oft|viele stunden).{0,30}",
    ),
    "staff": (r"wer (?:kümmert|betreut|begleitet|arbeitet|berät) .{3,20}",),
    "staffing_ratio": (
        r"wer sich kümmert",
        r"wer (?:\w+ )?(?:begleitet|betreut)",
        r"wer (?:begleitet|betreut|kümmert sich um) die \w+",
    ),
    "cost": (
        rf"was {_IT} (?:kostet|gekostet hat)",
        rf"wie teuer {_IT} (?:ist|war)",
        rf"(?:was|wie viel) (?:kostet|kostete) {_IT}",
        rf"wie teuer (?:ist|war) {_IT}",
    ),
    "other": (
        rf"was (?:{_IT} )?nicht (?:dazu\s?gehört|dabei|enthalten|drin|eingerechnet|mitgezählt|"
        rf"mitgerechnet)(?: {_IS})?",
    ),
    "funding": (
        rf"wer (?:be)?zahlt {_IT}",
        rf"wer (?:finanziert|fördert) {_IT}",
        rf"wer (?:{_IT} )?(?:be)?zahlt",
        rf"wer {_IT} (?:fördert|finanziert)",
    ),
    "results": (
        r"was (?:ist|wurde|war) (?:bisher |am ende )?(?:daraus|draus|dabei) (?:ge|her)\w+",
        r"was (?:bringt|brachte|bewirkt) (?:es|das|uns) ?\w{0,12}",
        rf"was (?:dabei |bisher |am ende )?(?:her)?aus(?:gekommen {_IS}|kam|kommt)",
        rf"was (?:dabei |bisher |am ende )?raus(?:gekommen {_IS}|kam|kommt)",
        rf"was (?:daraus|draus) (?:geworden {_IS}|wurde|wird)",
        rf"was {_IT} (?:gebracht hat|bringt|bewirkt(?: hat)?)",
        rf"was (?:wir )?(?:bisher )?erreicht {_IS}",
        r"was sich (?:getan|verändert) hat",
        rf"was (?:bringt|bewirkt|brachte|bewirkte) {_IT}",
    ),
    "legal_basis": (
        r"(?:steht )?wo (?:steht )?(?:das |es )?im gesetz(?: steht)?|steht wo im gesetz",
        rf"worauf {_IT} (?:sich )?(?:stützt|stützen|beruht|fußt|gründet)(?: sich)?",
        r"nach welche[mr] (?:recht|gesetz|paragrafen|vorschrift).{0,20}",
    ),
    "lessons": (
        r"was (?:haben wir (?:daraus )?gelernt|wir (?:daraus )?gelernt haben)",
        r"was wir (?:anderen? )?(?:raten|empfehlen|mitgeben|weitergeben)",
        r"was wir (?:heute )?anders machen würden",
        r"was andere (?:wissen|beachten) (?:sollten|müssen)",
        r"was schwierig (?:ist|war)",
    ),
    "description": (
        rf"wie (?:läuft|funktioniert|geht) {_IT}(?: ab)?",
        r"was (?:wir|dort|hier|da|die teilnehmenden) (?:alles )?(?:tun|machen|anbieten)",
        r"was (?:dort|hier|da) (?:alles )?(?:passiert|geschieht|läuft)",
        r"wie wir (?:arbeiten|vorgehen)",
    ),
}
_PATTERNS = {field: re.compile("|".join(told)) for field, told in _CLAUSES.items()}


def field_of_clause(label: str) -> str | None:
    """Field of a label that is a clause as a whole; it begins with a capital."""
    if not 2 <= len(label) <= _LONGEST or not label[:1].isupper():
        return None
    # "ß" stays what it is
    plain = " ".join(label.lower().strip(" :.?*").split())
    if not plain.startswith(_OPENING):
        return None
    return next((field for field, clause in _PATTERNS.items() if clause.fullmatch(plain)), None)

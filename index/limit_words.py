"""Words of a question that name no subject: those of its limits, of praise, of practice examples.

They never keep a record that meets a limit out of the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator

from index.stopwords import ASKING_WORDS, FRAME_WORDS
from index.text import Token, tokens

Span = tuple[int, int]

_COST = (
    r"(?:preis|kosten)?günstig\w*|guenstig\w*|preiswert\w*|billig\w*|bezahlbar\w*|erschwinglich\w*|"
    r"sparsam\w*|teuer\w*|teure[rnsm]?|Kosten|Preise?|Budgets?|Ausgaben|Aufwand|kostet|kosten|cheap|"
    r"cheaper|cheapest|affordable|inexpensive|low-cost|costs?|costing|expensive|price[sd]?|budgets?|"
    r"(?:und|and|je|pro|per) (?:Platz|Person|Kopf|TN|Teilnehm\w*|Monat|Jahr|place|head|month|year)"
)
_TIME = (
    r"kurz|kurze[rnsm]?|kürzere[rnsm]?|lang|lange[rnsm]?|längere[rnsm]?|kurzfristig\w*|langfristig\w*|"
    r"kurzzeitig\w*|Dauer|dauert|dauern|dauernd\w*|Laufzeit\w*|Zeitraum|short|shorter|long|longer|"
    r"brief|duration|lasts?|lasting"
)
_STARTED = (
    r"neu|neue[rnsm]?|neuere[rnsm]?|neueste[rnsm]?|aktuell\w*|laufend\w*|läuft|laufen|lief|liefen|"
    r"begonnen\w*|begann\w*|gestartet\w*|Start|Beginn|Laufzeit\w*|Jahr\w*|new|recent|current|running|"
    r"started|launched|begun"
)
_EVIDENCE = (
    r"untersucht\w*|geprüft\w*|überprüft\w*|erprobt\w*|getestet\w*|evaluiert\w*|belegt\w*|wirksam\w*|"
    r"nachgewiesen\w*|Wirkung\w*|Studien?|Untersuchung\w*|Evaluation\w*|Evaluierung\w*|studied|"
    r"tested|evaluat\w*|stud(?:y|ies)|proven|effective"
)
# by the key of a limit: what only says again what is limited
_OF_LIMITS: dict[str, str] = {
    "cost_per_participant_month": _COST,
    "cost_per_participant": _COST,
    "cost_total": _COST,
    "has_cost": _COST,
    "duration_months": _TIME,
    "staffing_ratio": (
        r"\w*[Ss]chlüssel\w*|Betreuungsrelation\w*|Fallzahl\w*|Verhältnis|eng|enge[rnsm]?|engmaschig\w*|"
        r"Betreuung|Personal|(?:staff\w*|supervision|client)[ -]ratios?|ratios?|caseloads?"
    ),
    "weekly_hours": r"Stunden|Stundenumfang|Wochenstunden|Umfang|Arbeitszeit|hours|workload",
    "participants": (
        r"klein\w*|groß\w*|Gruppen?|Kleingruppen?|Gruppengröße|Plätze\w*|Teilnehmerzahl\w*|"
        r"Teilnehm\w*|small|large|groups?|participants?|places"
    ),
    "placement_rate": r"erfolgreich\w*|Erfolg\w*|\w*quoten?|successful\w*|success|rates?",
    "year": _STARTED,
    "running": _STARTED,
    "started": _STARTED,
    "evidence_level": _EVIDENCE,
    "has_results": r"Ergebniss\w*|Erfolge?|results?|angegeben\w*|belegt\w*|nachgewiesen\w*",
    "state": r"Bundesland|Land|Region|regional\w*|state",
}
_LIMIT_PATTERNS = {
    key: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for key, words in _OF_LIMITS.items()
}
# how one speaks of practice examples and praises them, German and English
_TALK = """
vorhaben konzept konzepte konzepten modell modelle modellen modellprojekt modellprojekte initiative
initiativen lösung lösungen idee ideen weg wege vorgehensweise vorgehensweisen praxis kurs kurse
bestpractice best practice practices good sachen ding dinge dingen
instrument instrumente einträge eintrag treffer fall fälle
gute guter gutes guten bessere beste besten interessante interessanter interessantes interessanten
spannende spannender spannendes spannenden erfolgreiche erfolgreicher erfolgreiches erfolgreichen
bewährte bewährter bewährtes bewährten gelungene gelungener gelungenes gelungenen vorbildliche
vorbildlicher vorbildliches vorbildlichen empfehlenswerte empfehlenswerten passende passenden
geeignete geeigneten sinnvolle sinnvollen tolle toller tolles tollen einfache einfacher einfachen
innovative innovativer innovatives innovativen übersicht liste
approach approaches programme programmes program programs project projects measure measures scheme
schemes initiative initiatives example examples offer offers service services course courses idea
ideas model models interesting successful great nice useful suitable
"""
TALK_WORDS: frozenset[str] = frozenset(_TALK.split()) | FRAME_WORDS | ASKING_WORDS
_BENT = re.compile(r"[a-zäöüß]{2,}(?:e|en|er|es|em)")


def limit_spans(query: str, keys: Iterable[str]) -> Iterator[Span]:
    """Where a question says again what the limits on `keys` say already."""
    for key in dict.fromkeys(keys):
        pattern = _LIMIT_PATTERNS.get(key)
        for match in pattern.finditer(query) if pattern else ():
            yield match.span()


def has_subject(query: str, names: Collection[Span], occurs: Callable[[Token], bool]) -> bool:
    """Whether a question is about something beside its limits, as far as its words tell.

    `names` are the places of names of the field. Of other words only nouns count, by their capital
    where the question has capitals at all, and only where one `occurs` in the collection.
    """
    if names:
        return True
    read = [token for token in tokens(query, asked=True) if token.terms]
    nouns = any(token.text[:1].isupper() for token in tokens(query, asked=True))
    for place, token in enumerate(read):
        if token.sort != "word":
            return True
        if token.form in TALK_WORDS or token.text.lower() in TALK_WORDS:
            continue
        noun = not nouns or (token.text[:1].isupper() and not _opens(read, place))
        if noun and occurs(token):
            return True
    return False


def says_anything(query: str) -> bool:
    """Whether a question has any word beside those that are said of every practice example."""
    return any(
        token.terms and token.form not in TALK_WORDS and token.text.lower() not in TALK_WORDS
        for token in tokens(query, asked=True)
    )


def _opens(read: list[Token], place: int) -> bool:
    """Whether a word may have its capital only because it is the first: "Digitale Angebote"."""
    following = read[place + 1 : place + 2]
    return (
        place == 0
        and bool(_BENT.fullmatch(read[0].text.lower()))
        and any(token.text[:1].isupper() for token in following)
    )

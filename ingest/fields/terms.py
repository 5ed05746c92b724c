"""Coded statements: funding, legal basis, evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.fields.elided import find_elided
from ingest.fields.mentions import leads_to
from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_elsewhere import basis_told
from ingest.layouts.block import Part
from records.model import Coded, EvidenceLevel, LegalBasis
from records.quantities.remembered import Stems, names_any
from records.quick import Quick, quick
from records.vocabulary import vocabulary

_PARAGRAPH = re.compile(
    r"(?:§§?|Paragra(?:f|ph)(?:en)?)\s?(?P<list>\d{1,3}\s?[a-z]?(?![a-zäöü])(?:\s?\(\d{1,2}[a-z]?\))?(?:\s?(?:und\s)?(?:Abs(?:atz|\.)|S(?:atz|\.)|"
    r"Nr\.|Ziffer)\s?[\d,\s]*(?:und\s\d)?)*"
    r"(?:\s?(?:,|und|u\.|bis|–|-|/|(?:bzw\.|oder|sowie)(?=\s?(?:§|\d{1,3}\s?[a-z](?![a-zäöü\d]))))\s?(?:§§?\s?)?(?:\d{1,3}\s?[a-z]?|"
    r"[a-z])(?![a-zäöü\d])(?:\s?(?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.)\s?\d+(?:\s?S(?:atz|"
    r"\.)\s?\d)?)*)*)"
    r"(?:\s?(?:ff?\.?))?\s?(?:\([^)]{1,12}\)\s?)?\s{0,2}(?P<law>SGB\s{0,3}(?:XII|XI|IX|X|VIII|VII|VI|V|IV|"
    r"III|II|I)\b|BBiG|AufenthG|AsylbLG|VOL|GG)?"
)
_LINKS = re.compile(r"\s*(?:i\.?\s?V\.?\s?m\.?|in Verbindung mit|iVm)")
_SECTION = quick(r"(\d{1,3})(?:\s?([a-z])(?![a-zäöü]))?(?![\d])")
_UP_TO = re.compile(r"(\d{1,3})\s?[a-z]?\s?(?:-|–|bis)\s?(\d{1,3})\s?([a-z])(?![a-zäöü])")
# "§§ 16, 16a – f", "§§ 16b bis 16d": letters of one number
_LETTERS = re.compile(
    r"(?P<number>\d{1,3})\s?(?P<first>[a-z])\s?(?P<reach>-|–|bis|,|und|u\.|/|bzw\.|oder|sowie)\s?(?:(?P=number)\s?)?"
    r"(?P<last>[a-z])(?![a-zäöü\d])"
)
_SUBPART = re.compile(
    r"\(\d{1,2}[a-z]?\)|"
    r"(?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.|Ziffer)\s?[\d,\s]*\d(?:\s?und\s\d)?"
)
_RANDOM = quick(
    r"Zufallsprinzip|\bper Zufall|\bnach dem Zufall|\bdurch Zufall|zufällig (?:aus)?(?:gewählt|"
    r"zugewiesen|zugeteilt|zugeordnet|gezogen|gebildet|verteilt|eingeteilt|aufgeteilt|bestimmt)|"
    r"zufällige\w* (?:Zuweisung|Zuteilung|Zuordnung|Auswahl|Aufteilung)|"
    r"Zufalls(?:auswahl|zuweisung|zuteilung|verfahren|experiment)|ausgelost|randomisier|"
    r"Losverfahren|\bLosentscheid|per Los\b|\bRCT\b",
    re.IGNORECASE,
)
# "Eine zufällige Zuweisung kam nicht in Betracht"
_NOT_RANDOM = re.compile(
    r"nicht (?:in Betracht|in Frage|infrage|möglich|durchführbar|vertretbar|erfolgt|statt|gewollt|"
    r"gewünscht|vorgesehen|angestrebt)|"
    r"verzichtet|"
    r"\bkeine?\w*\s+(?:zufällig|Zufall|Los)"
)
_COMPARISON = quick(
    r"Vergleichsgruppe|Kontrollgruppe|Referenzgruppe|statistische\w* Zwilling\w*|Propensity|"
    r"Matching-?[Vv]erfahren",
    re.IGNORECASE,
)
# "ohne Vergleichsgruppe", "aber keine Vergleichsgruppe gebildet hat"
_NO_COMPARISON = re.compile(
    r"\b(?:ohne|kein\w*|nicht mit|noch)\s+(?:\w+\s+){0,2}(?:Vergleichs|Kontroll|Referenz)gruppe|"
    r"(?:Vergleichs|Kontroll|Referenz)gruppe\s+(?:\w+\s+){0,2}(?:fehlt|nicht\b|gibt es nicht)",
    re.IGNORECASE,
)
_EXTERNAL = quick(
    r"(?:evaluiert|wissenschaftlich begleitet|Evaluation|"
    r"Untersuchungen)\b[^.]{0,80}(?:Universität|Hochschule|Institut|TU\b|IAB|ISG)"
    r"|(?:Universität|Hochschule|Institut|TU\b|IAB|ISG)[^.]{0,100}(?:evaluier\w*|"
    r"wissenschaftlich begleitet|Evaluation|Untersuchungen)"
    r"|(?:begleitet|untersucht|ausgewertet)\b[^.;]{0,60}\bvon (?:eine[rm]|der|dem)\s(?:\w+\s)?"
    r"(?:Universität|Hochschule|Fachhochschule|Forschungsinstitut|Institut)\b"
    r"|Evaluationsstichprobe|\bexterne\s+(?:Evaluation|Evaluierung)|\bextern\s+evaluiert",
    re.IGNORECASE,
)
# quick look: none of the three ways to say it goes without one of these
_EXTERNAL_STEMS = Stems("evalu", "begleitet", "untersuch", "ausgewertet")
_NONE_YET = quick(
    r"(?:noch\s+)?keine\s+(?:\w+\s+){0,2}(?:Ergebnisse|Aussagen|Quoten|"
    r"Zahlen)[^.]{0,60}(?:vor\b|getroffen|möglich|verfügbar)"
    r"|(?:Ergebnisse|Erfahrungen|Erkenntnisse) liegen noch nicht vor|"
    r"noch\s+keine\s+(?:\w+\s+)?(?:Ergebnisse|Quoten|Aussagen)|"
    r"Evaluation [^.]{0,60}erfolgt nach Projektabschluss"
    r"|(?:Ergebnisse|Quoten|Zahlen)\b[^.]{0,45}\b(?:noch (?:keine|nicht)|stehen (?:noch )?aus)"
    r"|zu früh für (?:eine |erste )?(?:Ergebnisse|Zahlen|Aussagen|Bilanz)"
    r"|für (?:eine |erste )?(?:Ergebnisse|Zahlen|Aussagen|Bilanz) ist es (?:noch )?zu früh"
    r"|\bnoch (?:hat|haben) (?:keine[rs]?|niemand)\b[^.]{0,60}(?:durchlaufen|beendet|abgeschlossen)"
    r"|\bkeine (?:\w+ ){0,2}(?:Ergebnisse|Zahlen|Daten|Aussagen|Quoten|Angaben|Auswertung)\b"
    r"[^.]{0,30}\b(?:da|weil|denn|wegen|aufgrund)\b[^.]{0,60}(?:\berst\b|start|begin|begonnen|angelaufen|\bneu\b)"
    r"|\b(?:erst|gerade|soeben) (?:\w+ ){0,3}(?:gestartet|begonnen|angelaufen)\b[^.]{0,40}\bkeine\b"
    r"|liegen (?:aktuell |derzeit )?(?:noch )?keine|Angaben [^.]{0,40}liegen noch nicht vor",
    re.IGNORECASE,
)


def _first_matches(scope: Scope, parts: Iterable[Part]) -> dict[str, Coded]:
    found: dict[str, Coded] = {}
    for part in parts:
        for sentence in scope.sentences_of(part):
            named = vocabulary().find(sentence.text, "funding")
            for match in (*named, *find_elided(sentence.text, "funding")):
                if match.term.code in found or _DENIED.search(sentence.text[: match.start]):
                    continue
                evidence = scope.evidence(sentence.start + match.start, sentence.start + match.end)
                found[match.term.code] = Coded(code=match.term.code, evidence=evidence)
    return found


# "Es erfolgt keine Kofinanzierung aus Mitteln des ESF"
# or one of the costs that are paid: "Beide Positionen enthalten Mieten, Verwaltungskosten …"
_DENIED = re.compile(
    r"\b(?:kein\w*|nicht|ohne|weder|noch)\b[^.;,]{0,70}$"
    r"|\bkeine?\w*\s+(?:\w+\s+)?\w*kosten\b[^.;]{0,110}$"
    r"|\b(?:enthält|enthalten|umfass\w+|beinhalt\w+)\b[^.;]{0,60}kosten,\s*$",
    re.IGNORECASE,
)


# running text that says who pays
_FUNDED = quick(
    r"\b(?:[Gg]efördert|[Ff]inanziert|[Kk]ofinanziert|[Bb]ezuschusst|[Gg]etragen|Mitteln)\b"
)
# "EU- und Landesmittel", "aus Mitteln des ESF und des Landes": the noun stands once for both
_SHORT_FORMS = (
    ("eu_funds", re.compile(r"\b(?P<named>EU-)\s?(?:und|,|/|oder|sowie)\s[^.;]{0,30}[Mm]ittel")),
    (
        "state_funds",
        re.compile(r"\bMitteln?\s[^.;]{0,70}(?:und|sowie|,)\s(?P<named>des\sLandes)\b"),
    ),
    # "gefördert durch den ESF und das Land …", "beteiligt sich das Land"
    (
        "state_funds",
        re.compile(
            r"\b(?:[Gg]efördert|[Ff]inanziert|[Bb]ezuschusst|[Bb]eteiligt sich|"
            r"(?:Geld|Mittel|Förder|Zuwendungs)geber\w*)\b[^.;]{0,60}\s"
            r"(?P<named>(?:vom|das|dem)\sLand)\b(?!\s?kreis)"
            r"|(?P<payer>\bvom\sLand)\b[^.;]{0,60}\b(?:finanziert|gefördert|getragen)\b"
        ),
    ),
    (
        "municipal_funds",
        re.compile(
            # what a job centre or a provider has of its own is not the money of a municipality
            r"\b(?P<own>Eigen(?:mitteln?|anteil)\s(?:des|der)\s(?:[A-ZÄÖÜ][\w-]+-)?"
            r"(?:Landkreis|Kreis|Stadt|Kommun|Gemeind)\w*)"
            r"|\b(?P<payer>(?:vom|von\sder)\s(?:Landkreis|Kreis|Stadt|Kommune|[A-ZÄÖÜ][\w-]+-Kreis))"
            r"\b[^.;]{0,40}\b(?:finanziert|getragen|bezuschusst)\b"
            r"|\b[Ff]inanzier\w+\b[^.;]{0,140}\b(?P<named>durch\s(?:den|die)\s(?:Landkreis|Kreis|"
            r"Stadt|Kommune))\b"
        ),
    ),
    (
        "federal_funds",
        re.compile(r"\bMitteln?\s[^.;]{0,70}(?:und|sowie|,)\s(?P<named>des\sBundes)\b"),
    ),
)


def extract_funding(scope: Scope) -> list[Coded]:
    parts = scope.parts("funding", "legal_basis", "cost", "special", "procurement", "staff")
    found = _first_matches(scope, parts)
    told = [s for s in scope.sentences("description") if _FUNDED.holds(s.text)]
    for sentence in told:
        for match in vocabulary().find(sentence.text, "funding"):
            if match.term.code not in found and not _DENIED.search(sentence.text[: match.start]):
                evidence = scope.evidence(sentence.start + match.start, sentence.start + match.end)
                found[match.term.code] = Coded(code=match.term.code, evidence=evidence)
    labelled = [s for p in parts for s in scope.sentences_of(p)]
    for sentence in (*labelled, *told):
        for code, pattern in _SHORT_FORMS:
            short = pattern.search(sentence.text)
            if short and code not in found and not _DENIED.search(sentence.text[: short.start()]):
                start, end = next(short.span(k) for k, told in short.groupdict().items() if told)
                evidence = scope.evidence(sentence.start + start, sentence.start + end)
                found[code] = Coded(code=code, evidence=evidence)
    return list(found.values())


def extract_legal_basis(scope: Scope) -> list[LegalBasis]:
    """Paragraphs in one spelling each; a list such as "§§ 45, 75, 81 SGB III" gives one each."""
    name = Part(("name",), "", scope.block.name_start, scope.block.name_end)
    found: dict[str, LegalBasis] = {}
    named = [name, *scope.parts("legal_basis", "procurement")]
    for parts in (named, scope.parts(), basis_told(scope)):
        _paragraphs_of(scope, parts, found)
        if found:
            break
    return list(found.values())


# "Personen nach § 10 SGB II", "Zugang zu den Leistungen nach § 16a": no basis of the approach
_ENTITLED = re.compile(
    r"\b(?:Personen|Personenkreis\w*|Menschen|Eltern|Erziehende|Kundinnen und Kunden)\s+"
    r"(?:nach|gemäß|gem\.|im Sinne (?:von|des))\s+$"
)
_WHO = re.compile(r"§ (?:\d|1[0-5])[a-z]? SGB II")
_OPEN_TO = re.compile(r"\b(?:Zugang|Zugriff)\s+(?:zu|auf)\b[^.;]{0,60}$")


def _paragraphs_of(scope: Scope, parts: Iterable[Part], found: dict[str, LegalBasis]) -> None:
    for part in parts:
        for sentence in scope.sentences_of(part):
            told = paragraphs(sentence.text)
            if not told and "legal_basis" in part.fields:
                told = _without_sign(sentence.text)
            for start, end, paragraph in told:
                before = sentence.text[:start]
                if leads_to(before) or _OPEN_TO.search(before):
                    continue
                if _ENTITLED.search(before) and _WHO.fullmatch(paragraph):
                    continue
                if paragraph not in found:
                    evidence = scope.evidence(sentence.start + start, sentence.start + end)
                    found[paragraph] = LegalBasis(paragraph=paragraph, evidence=evidence)


# "Paragraf: 16d SGB II": the label stands for the sign
_BARE = re.compile(
    r"^\W*(?P<number>\d{1,3})\s?(?P<letter>[a-z])?(?:\s+(?:Abs\.?|Absatz)\s*\d+)?\s+"
    r"SGB\s+(?P<book>XII|XI|IX|X|VIII|VII|VI|V|IV|III|II|I)\b"
)


def _without_sign(text: str) -> list[tuple[int, int, str]]:
    match = _BARE.match(text)
    if match is None:
        return []
    paragraph = f"§ {match['number']}{match['letter'] or ''} SGB {match['book']}"
    return [(match.start("number"), match.end(), paragraph)]


def paragraphs(text: str) -> list[tuple[int, int, str]]:
    """Paragraphs named in a text as (start, end, "§ 16a SGB II")."""
    found: list[tuple[int, int, str]] = []
    pending: list[tuple[int, int, str]] = []
    for match in _PARAGRAPH.finditer(text):
        law = re.sub(r"SGB\s*", "SGB ", match["law"]) if match["law"] else None
        body = _SUBPART.sub(lambda m: " " * len(m.group()), match["list"])
        sections: list[str] = []
        for number, letter in _SECTION.findall(_each_letter(body)):
            sections.append(f"§ {number}{letter or ''}")
        for low, high, letter in _UP_TO.findall(body):
            # "§§ 74–75a" reach over § 75
            if int(low) < int(high):
                sections.insert(sections.index(f"§ {high}{letter}"), f"§ {high}")
        # "§ 16e bzw. 16f": a single letter behind a comma goes with the number before it
        for item in sections:
            pending.append((match.start(), match.end(), item))
        if law and sections == ["§ 16"] and law == "SGB II" and _LINKS.match(text, match.end()):
            # § 16 SGB II only opens the instruments of SGB III, which stand behind it
            pending = []
            continue
        if law:
            found += [(s, e, f"{p} {law}") for s, e, p in pending]
            pending = []
        elif not re.match(
            r"\s?(?:bzw\.|und|oder|,|/|i\.\s?V|in Verbindung)", text[match.end() : match.end() + 12]
        ):
            # without a law of its own: in this field the numbering of SGB II is meant for § 16 ff.
            found += [(s, e, f"{p} SGB II") for s, e, p in pending if re.match(r"§ 16[a-i]", p)]
            pending = []
    found += [(s, e, f"{p} SGB II") for s, e, p in pending if re.match(r"§ 16[a-i]", p)]
    return found


def _each_letter(body: str) -> str:
    """A list of paragraphs with every letter told: "16a; 16b; 16c" for "16a – c"."""
    while (match := _LETTERS.search(body)) is not None:
        number, first, last = match["number"], match["first"], match["last"]
        if match["reach"] in ("-", "–", "bis") and first < last:
            letters = [chr(code) for code in range(ord(first), ord(last) + 1)]
        else:
            letters = [first, last]
        told = "; ".join(f"{number}{letter}" for letter in letters)
        body = f"{body[: match.start()]}{told}{body[match.end() :]}"
    return body


def extract_evidence_level(scope: Scope, has_results: bool) -> EvidenceLevel:
    """How strong the evidence is that the document offers, strongest statement first."""
    sentences = list(scope.sentences())
    random = _find(sentences, _RANDOM, _NOT_RANDOM)
    comparison = _find(sentences, _COMPARISON, _NO_COMPARISON)
    if random and comparison:
        return EvidenceLevel(level="experiment", evidence=_evidence(scope, random))
    if comparison:
        return EvidenceLevel(level="comparison_group", evidence=_evidence(scope, comparison))
    results = [s for s in sentences if set(s.part.fields) & {"results", "success", "special"}]
    none_yet = _find(results, _NONE_YET)
    external = _find([s for s in sentences if names_any(s.text, _EXTERNAL_STEMS)], _EXTERNAL)
    if external and not none_yet:
        return EvidenceLevel(level="evaluation", evidence=_evidence(scope, external))
    if has_results:
        return EvidenceLevel(level="monitoring")
    none_yet = none_yet or _find(sentences, _NONE_YET)
    if none_yet:
        return EvidenceLevel(level="none_yet", evidence=_evidence(scope, none_yet))
    return EvidenceLevel(level="not_stated")


def _find(
    sentences: list[Sentence], pattern: Quick, denied: re.Pattern[str] | None = None
) -> Sentence | None:
    """The first sentence that says it and does not deny it."""
    told = (s for s in sentences if pattern.holds(s.text))
    return next((s for s in told if denied is None or not denied.search(s.text)), None)


def _evidence(scope: Scope, sentence: Sentence):  # type: ignore[no-untyped-def]
    return scope.sentence_evidence(sentence, sentence.start, sentence.end)

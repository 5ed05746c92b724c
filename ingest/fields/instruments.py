"""What the approach does: instruments from its name, goal, description and legal basis.

An instrument of the law is met by its paragraph in any document, by its name only in documents
written since the law knows it: before, "sozialer Arbeitsmarkt" was a word of the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.fields.elided import find_elided
from ingest.fields.mentions import is_own
from ingest.fields.scope import Scope, Sentence
from ingest.labels import bullet
from ingest.layouts.block import Part
from records.model import Coded
from records.vocabulary import TermMatch, vocabulary

# a paragraph or the law itself is told
_PARAGRAPH = re.compile(r"\d|gesetz")
# "beschäftigungsbegleitende Qualifizierung": training beside the job is no care on the job
_TRAINING = re.compile(
    r"\)?\s+(?:[a-zäöüß]+e[nrsm]?\s+){0,2}\w*(?:[Qq]ualifizierung|[Ww]eiterbildung|[Ff]ortbildung|"
    r"[Aa]usbildung|[Ss]chulung|[Ss]prach\w+|[Kk]urs\w*|[Ss]tudium)"
)
# "praktische Erprobung des Konzepts", "… des Gelernten": nobody tries work
_TRIED = re.compile(
    r"\s+(?:de[rs]|von)\s+(?:\w+e[nrsm]?\s+)?(?:Gelernte|Erlernte|Inhalt|Übung|Method|Konzept|Modell|"
    r"Ansatz|Ansätze|Verfahren|Instrument|Modul|Software)"
)
# "die Teilhabe am Arbeitsmarkt verbessern": a goal, unless the law stands beside it
_TAKING_PART = re.compile(r"Teilhabe\s+am\s+Arbeits(?:markt|leben)")
_AS_GOAL = re.compile(
    r"\b(?:die|der|zur|mehr|eine[rn]?|ihre[rn]?|seine[rn]?|deren|(?:soziale|volle|bessere|aktive|"
    r"\w+(?:liche|ige|hafte|tigte))[rn]?)\s+$",
    re.IGNORECASE,
)
_LAW_BEHIND = re.compile(r"[\s\"“]*\(?(?:(?:nach|gemäß|gem\.)\s+)?§")
_OTHER_NOUN = {"job_coaching": _TRAINING, "work_trial_project": _TRIED}
# a list under "Didaktische Methoden:" says how something is taught
_TEACHING = re.compile(
    r"\b(?:[Dd]idakti\w+|\w*(?:[Ll]ehr|[Ll]ern|[Uu]nterrichts)methoden?)\b[^\n]*:\s*$"
)


def extract_instruments(scope: Scope) -> list[Coded]:
    """Each instrument once, with the first place that names it."""
    name = Part(("name",), "", scope.block.name_start, scope.block.name_end)
    parts = scope.parts("description", "goal", "legal_basis", "procurement", "special", "funding")
    # the chapter tells what its rows are only where they do not tell themselves
    context = [p for p in scope.block.context if "context" in p.fields]
    found = _named_in(scope, [name, *parts]) or _named_in(scope, context)
    return list(found.values())


def _named_in(scope: Scope, parts: Iterable[Part]) -> dict[str, Coded]:
    found: dict[str, Coded] = {}
    for part in parts:
        for sentence in scope.sentences_of(part):
            named = vocabulary().find(sentence.text, "instrument")
            for match in (*named, *find_elided(sentence.text, "instrument")):
                code = match.term.code
                if code in found or not _is_meant(scope, sentence, match):
                    continue
                evidence = scope.evidence(sentence.start + match.start, sentence.start + match.end)
                found[code] = Coded(code=code, evidence=evidence)
    return found


def _is_meant(scope: Scope, sentence: Sentence, match: TermMatch) -> bool:
    text = sentence.text
    other = _OTHER_NOUN.get(match.term.code)
    return (
        is_own(text, match.start, match.end)
        and _known_by_law(text, match, scope.document_year)
        and not _is_goal(text, match)
        and not (other is not None and other.match(text, match.end))
        and not _is_taught(scope, sentence)
    )


def _is_goal(text: str, match: TermMatch) -> bool:
    """Taking part in working life is what an approach wants, not a name."""
    return (
        _TAKING_PART.match(text, match.start) is not None
        and _AS_GOAL.search(text[: match.start]) is not None
        and _LAW_BEHIND.match(text, match.end) is None
    )


def _known_by_law(text: str, match: TermMatch, year: int | None) -> bool:
    """The law had the instrument when the document was written, or its paragraph is told."""
    term, named = match.term, text[match.start : match.end]
    if term.since is None or _PARAGRAPH.search(named) or named in term.abbreviations:
        return True
    if term.proper and not _is_proper(text, match):
        return False
    return year is None or year >= term.since


def _is_proper(text: str, match: TermMatch) -> bool:
    """Written as a name: with a capital that does not come from the beginning of a sentence."""
    before = text[: match.start].strip()
    alone = not before and not text[match.end :].strip(" \t.:")
    return text[match.start].isupper() and (bool(before) or alone)


def _is_taught(scope: Scope, sentence: Sentence) -> bool:
    """An item of a list of ways of teaching."""
    text, at = scope.view.text, sentence.start
    line = text.rfind("\n", 0, at) + 1
    while line > sentence.part.start and (
        bullet(text[line:at]) is not None or not text[line:at].strip()
    ):
        at = line - 1
        line = max(text.rfind("\n", 0, at) + 1, sentence.part.start)
    return _TEACHING.search(text[line:at]) is not None

"""A question as weighted index terms, each with the words of the user it came from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from index.compounds import CompoundSplitter
from index.law import regulating
from index.options import EVERYTHING, SearchOptions
from index.results import Understood
from index.spelling import Correction, Speller
from index.stopwords import ASKING_WORDS, FRAME_WORDS
from index.text import Token, fold, pair_term, plain_form, stemmer, surface_term, tokens
from index.thesaurus import Concept, ShortForm, Thesaurus, concept_term, other_names

KEYWORD_LENGTH = 2
MAX_QUERY = 2000  # characters read; no question needs more, and a pasted book must not stall
# What a term weighs beside a word of the user: measured on questions and keywords in turn, and
# flat around these values.
OWN_WORD, IDENTIFIER = 1.0, 2.5
FRAME = 0.2
SURFACE, PAIR, PART, JOINED = 0.5, 0.4, 0.5, 0.8
CONCEPT, MEANT, NEAR, WIDER, SYNONYM, LONG_FORM = 0.99, 0.5, 0.25, 0.1, 0.25, 0.6
LAW, FORMER_LAW = 0.5, 0.2  # the paragraph of a concept that was named otherwise
NO_LAW = ("target_group", "colloquial")  # schemes whose concepts no paragraph stands for
TRANSLATED = ("english",)  # ways to name a concept that documents do not use
# a paragraph means what it regulates, "BG" in "BG-Betreuung" says for whom
_SHARES = {"law": MEANT, "former law": NEAR, "part": MEANT}


@dataclass(frozen=True)
class QueryTerm:
    """An index term; `via` is the user's wording where the term itself was not typed."""

    term: str
    weight: float
    via: str | None = None


@dataclass(frozen=True)
class ParsedQuery:
    """`text` is the question as read, `topic` its words that tell examples apart.

    `terms` serve the lexical leg, `topic` and `expansion` the dense one. `topical` says whether
    there is any subject in it at all.
    """

    text: str
    topic: str
    tokens: list[Token]
    terms: list[QueryTerm]
    expansion: str
    understood: list[Understood]
    identifiers: frozenset[str] = field(default_factory=frozenset)
    concepts: tuple[Concept, ...] = ()
    shorts: tuple[ShortForm, ...] = ()
    topical: bool = True

    @property
    def is_keyword(self) -> bool:
        """One or two words, which are meant as they stand."""
        return sum(bool(token.terms) for token in self.tokens) <= KEYWORD_LENGTH


def parse(
    query: str,
    splitter: CompoundSplitter,
    words: Thesaurus,
    options: SearchOptions = EVERYTHING,
    without: Collection[str] = (),
    speller: Speller | None = None,
) -> ParsedQuery:
    """Read a question. Any text is a question; what means nothing has no terms.

    `without` names wordings whose synonyms, long forms or corrections are not wanted.
    """
    text = readable(query)
    skipped = {wording.casefold() for wording in without}
    corrections = []
    if speller is not None and options.spelling:
        corrections = [c for c in speller.corrections(text) if c.text.casefold() not in skipped]
        text = corrected(text, corrections)
    typed = {fold(plain_form(c.word)): c.text for c in corrections}
    found = list(tokens(text, asked=True))
    weights: dict[str, QueryTerm] = {}

    def add(term: str, weight: float, via: str | None = None) -> None:
        known = weights.get(term)
        if known is None or weight > known.weight:
            weights[term] = QueryTerm(term, weight, via)

    def add_name(name: str, weight: float, via: str) -> None:
        """One word by its stem, more only in one piece: "Arbeit" is no "aufsuchende Arbeit"."""
        words_of_name = [token for token in tokens(name) if token.terms]
        if len(words_of_name) == 1:
            for term in words_of_name[0].terms:
                add(term, weight, via)
        for left, right in pairwise(words_of_name):
            add(pair_term(left, right), weight, via)

    concepts = [c for c in words.concepts(text) if c.text.casefold() not in skipped]
    shorts = [s for s in words.short_forms(text) if s.text.casefold() not in skipped]
    if not options.thesaurus:
        concepts, shorts = [], []
    topical = [token for token in found if token.terms and not _framing(token)]
    for token in found:
        share = _share(token) if topical else 1.0
        own = IDENTIFIER if token.is_identifier else OWN_WORD
        via = typed.get(fold(token.form))
        for number, term in enumerate(token.terms if share else ()):
            # "Job" in "Ein-Euro-Job" is no more than a part of a compound
            less = (token.part and number == 0) or (token.sort == "paragraph" and "/" in term)
            add(term, share * (PART if less else own), via)
        if token.sort == "word" and token.terms and share:
            form = fold(token.form)
            add(surface_term(form), share * SURFACE * (PART if token.part else 1), via)
            for part in splitter.parts(form) if options.compounds else ():
                add(part, share * PART, via)
    meaningful = [token for token in found if token.terms and (_share(token) or not topical)]
    for left, right in pairwise(meaningful):
        add(pair_term(left, right), PAIR)
    for whole, via in _joined(found, splitter) if options.compounds else ():
        add(whole, JOINED, via)
    expansion: list[str] = []
    bare = sum(bool(token.terms) for token in found) <= KEYWORD_LENGTH  # meant as it stands
    for concept in concepts:
        share = _SHARES.get(concept.how, CONCEPT)
        codes = list(words.with_broader(concept.term.code))
        add(concept_term(codes[0]), share, concept.text)
        if concept.how == "former law":
            continue  # the number may mean something else today
        names = other_names(concept.term)
        expansion += names
        for name in names:
            add_name(name, SYNONYM * min(1, share / MEANT), concept.text)
        if concept.how == "part":
            continue
        for code in codes[1:]:
            add(concept_term(code), WIDER, concept.text)
        for meant in words.meant(concept.term.code):
            add(concept_term(meant.code), MEANT, concept.text)
            expansion.append(meant.label)
        for near in words.near(concept.term.code):
            add(concept_term(near.code), NEAR * (0.4 if bare else 1), concept.text)
        if concept.how != "law" and concept.term.scheme not in NO_LAW:
            for item in regulating(concept.term.code):
                # a paragraph that regulates several things speaks less for each of them
                share = (FORMER_LAW if item.former else LAW) / len(item.codes)
                add(item.term, share, concept.text)
    for short in shorts:
        expansion.append(short.other)
        add_name(short.other, LONG_FORM, short.text)
    return ParsedQuery(
        text=text,
        topic=_topic(topical, concepts) or text,
        tokens=found,
        terms=list(weights.values()),
        expansion="; ".join(dict.fromkeys(expansion)),
        understood=[
            *(Understood("spelling", c.text, c.word, c.word) for c in corrections),
            *words.understood(concepts, shorts),
        ],
        topical=bool(topical),
        identifiers=frozenset(t.terms[0] for t in found if t.is_identifier and t.terms),
        concepts=tuple(concepts),
        shorts=tuple(shorts),
    )


def _framing(token: Token) -> bool:
    return token.form in FRAME_WORDS or token.form in ASKING_WORDS


def _share(token: Token) -> float:
    """What a word counts beside the others: how one asks nothing, what all examples are little."""
    return 0.0 if token.form in ASKING_WORDS else FRAME if token.form in FRAME_WORDS else 1.0


def _topic(topical: Sequence[Token], concepts: Sequence[Concept]) -> str:
    """The words for the dense leg; English names by the German label, as documents have it."""
    said: dict[int, str] = {}
    for token in topical:
        said[token.start] = token.text
    for concept in concepts:
        if concept.how in TRANSLATED:
            inside = [s for s in said if concept.start <= s < concept.end]
            for start in inside:
                said[start] = ""
            if inside:
                said[inside[0]] = concept.term.label
    return " ".join(text for _, text in sorted(said.items()) if text)


def corrected(text: str, corrections: Sequence[Correction]) -> str:
    """The question with its typing errors mended."""
    for item in sorted(corrections, key=lambda c: -c.start):
        text = text[: item.start] + item.word + text[item.end :]
    return text


def readable(query: str) -> str:
    """The question without control characters and broken surrogates, at most `MAX_QUERY` long."""
    clean = query.encode("utf-8", "ignore").decode("utf-8")
    clean = "".join(c if c.isprintable() else " " for c in clean[: 2 * MAX_QUERY])
    return " ".join(clean.split())[:MAX_QUERY]


def _joined(found: list[Token], splitter: CompoundSplitter) -> list[tuple[str, str]]:
    """Neighbouring words written as one: "Teilzeit Ausbildung" also asks for the compound."""
    pairs: list[tuple[str, str]] = []
    words = [t for t in found if t.sort == "word" and t.terms]
    for left, right in pairwise(words):
        for link in ("", "s", "es", "n"):
            whole = f"{fold(left.form)}{link}{fold(right.form)}"
            if splitter.knows(whole):
                pairs.append((stemmer()(whole), f"{left.text} {right.text}"))
    return pairs

"""The lexical leg: BM25 over stems, compound parts and concepts.

BM25 in the Lucene variant (Robertson and Zaragoza 2009; Kamphuis et al., Which BM25 Do You Mean,
ECIR 2020), computed ahead by bm25s. Records and passages are indexed side by side: the record
decides the rank, the passage is what is shown.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.compounds import CompoundSplitter
from index.passages import IndexedPassage
from index.query import QueryTerm
from index.source import RecordHead
from index.text import Token, fold, pair_term, surface_term, tokens
from index.thesaurus import concept_term, thesaurus

RECORDS, PASSAGES, SPLITTER = "records", "passages", "splitter.json"
# a small B: a table row is not a better answer than a full report because it is short
K1, B = 1.2, 0.3
PASSAGE_B = 0.75  # of the passages of one record the densest is shown
NAME_REPEATS = 2  # a word of the name counts as two in the text
CODE_REPEATS = 1
RARE_PAIRS_BELOW = 20_000  # records; in larger collections a pair that occurs once finds nothing

Scores = NDArray[np.float32]
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class LexicalIndex:
    """Two BM25 indexes over the same records and the splitter they were made with."""

    records: Any
    passages: Any
    splitter: CompoundSplitter

    @classmethod
    def fit(
        cls,
        records: Sequence[RecordHead],
        passages: Sequence[IndexedPassage],
        splitter: CompoundSplitter,
    ) -> LexicalIndex:
        """Index `passages` one by one and, joined, the `records` they belong to."""
        of_records, of_passages = TermNumbers(), TermNumbers()
        by_record: dict[str, array[int]] = {record.id: array("l") for record in records}
        single: list[array[int]] = []
        for passage in passages:
            terms = passage_terms(passage, splitter)
            # which of the passages of one record is shown does not hang on pairs of words
            single.append(of_passages.read(t for t in terms if not is_pair(t)))
            by_record[passage.record_id].extend(of_records.read(terms))
        for record in records:
            by_record[record.id].extend(of_records.read(record_terms(record, splitter)))
        joined = list(by_record.values())
        if len(joined) > RARE_PAIRS_BELOW:
            joined = of_records.without_single_pairs(joined)
        return cls(_bm25(joined, of_records, B), _bm25(single, of_passages, PASSAGE_B), splitter)

    def score_records(self, query: Iterable[QueryTerm], mask: Scores | None = None) -> Scores:
        """BM25 of every record, in the order of the build; 0 where `mask` is 0."""
        from scipy.sparse import csc_array

        terms = list(query)
        weights = np.array([item.weight for item in terms], dtype=np.float32)
        postings = [_postings(self.records, item.term) for item in terms]
        none = np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        places, values = (np.concatenate(part) for part in zip(none, *postings, strict=True))
        ends = np.cumsum([0, *(len(found) for found, _ in postings)])
        # one column a term: what each gives every record is added up in one pass
        shape = (self.records.scores["num_docs"], len(terms))
        scores: Scores = csc_array((values, places, ends), shape=shape) @ weights
        return scores if mask is None else scores * mask

    def score_passages(self, query: Iterable[QueryTerm], numbers: Numbers) -> Scores:
        """BM25 of the passages at `numbers`, which must be in rising order."""
        scores: Scores = np.zeros(len(numbers), dtype=np.float32)
        for item in query:
            found, values = _postings(self.passages, item.term)
            if len(found):
                at = np.minimum(np.searchsorted(found, numbers), len(found) - 1)
                scores += np.where(found[at] == numbers, np.float32(item.weight) * values[at], 0)
        return scores

    def records_with(self, term: str) -> Numbers:
        """Places of the records that have a term, in rising order."""
        return _postings(self.records, term)[0]

    def knows(self, term: str) -> bool:
        return term in self.records.vocab_dict

    def save(self, folder: Path) -> None:
        for name, index in ((RECORDS, self.records), (PASSAGES, self.passages)):
            index.save(folder / name, show_progress=False)
        words = json.dumps(self.splitter.as_json(), ensure_ascii=False, sort_keys=True)
        (folder / SPLITTER).write_text(words, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LexicalIndex:
        import bm25s

        found = [
            # postings stay on disk until a question needs them
            bm25s.BM25.load(folder / name, mmap=True, show_progress=False)
            for name in (RECORDS, PASSAGES)
        ]
        for index in found:
            for name in ("data", "indices", "indptr"):
                # the same memory: a slice of a plain array costs a tenth of a slice of a memmap
                index.scores[name] = np.asarray(index.scores[name])
        words = json.loads((folder / SPLITTER).read_text(encoding="utf-8"))
        return cls(found[0], found[1], CompoundSplitter.from_json(words))


def index_terms(text: str, splitter: CompoundSplitter) -> list[str]:
    """All terms of a text: stems, words as written, identifiers, compound parts and word pairs."""
    return terms_of(tokens(text), splitter)


def terms_of(read: Iterable[Token], splitter: CompoundSplitter) -> list[str]:
    found: list[str] = []
    before: Token | None = None
    for token in read:
        if not token.terms:
            continue
        found += token.terms
        if token.sort == "word":
            form = fold(token.form)
            found += [surface_term(form), *splitter.parts(form)]
        if before is not None:
            found.append(pair_term(before, token))
        before = token
    return found


def passage_terms(passage: IndexedPassage, splitter: CompoundSplitter) -> list[str]:
    text = passage.worded
    read = list(tokens(text))
    codes = [place.term.code for place in thesaurus().places_in(text, read)]
    return [*terms_of(read, splitter), *concept_terms(codes)]


def record_terms(record: RecordHead, splitter: CompoundSplitter) -> list[str]:
    """What counts for the record as a whole: its name and its coded fields."""
    name = index_terms(record.name, splitter)
    name += concept_terms(codes_in(record.name))
    return name * NAME_REPEATS + concept_terms(record.codes) * CODE_REPEATS


def codes_in(text: str) -> list[str]:
    return [place.term.code for place in thesaurus().places_in(text)]


def concept_terms(codes: Iterable[str]) -> list[str]:
    """Terms of the concepts, each also under its wider ones, once each."""
    found: list[str] = []
    for code, count in Counter(codes).items():
        found += [concept_term(code)] * count
        wider = list(thesaurus().with_broader(code))[1:]
        found += [concept_term(other) for other in wider]
    return found


class TermNumbers:
    """Numbers of terms in the order of their first sight: a collection of texts as small arrays."""

    def __init__(self) -> None:
        self.vocabulary: dict[str, int] = {}

    def read(self, terms: Iterable[str]) -> array[int]:
        known = self.vocabulary
        return array("l", [known.setdefault(term, len(known)) for term in terms])

    def without_single_pairs(self, documents: list[array[int]]) -> list[array[int]]:
        """Without the pairs of words that one document alone has, which are most of all terms.

        The numbers of the terms that stay are closed up.
        """
        spread = np.zeros(len(self.vocabulary), dtype=np.int32)
        for document in documents:
            spread[np.unique(np.frombuffer(document, dtype=np.dtype("l")))] += 1
        pairs = np.fromiter(map(is_pair, self.vocabulary), dtype=bool, count=len(spread))
        kept = ~pairs | (spread > 1)
        numbers = np.cumsum(kept) - 1
        self.vocabulary = {term: int(numbers[i]) for term, i in self.vocabulary.items() if kept[i]}
        thinned = []
        for document in documents:
            found = np.frombuffer(document, dtype=np.dtype("l"))
            thinned.append(array("l", numbers[found[kept[found]]].tolist()))
        return thinned


def is_pair(term: str) -> bool:
    return "_" in term


def _bm25(documents: Sequence[array[int]], terms: TermNumbers, b: float) -> Any:
    import bm25s

    index = bm25s.BM25(k1=K1, b=b, method="lucene", backend="numpy")
    # bm25s cannot index documents without any term
    nothing = terms.read(["\0"])
    index.index(
        ([list(d) if len(d) else list(nothing) for d in documents], terms.vocabulary),
        show_progress=False,
    )
    return index


def _postings(index: Any, term: str) -> tuple[Numbers, Scores]:
    """Documents that have a term, in rising order, and what it gives each of them."""
    number = index.vocab_dict.get(term)
    if number is None:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    start, end = index.scores["indptr"][number : number + 2]
    return index.scores["indices"][start:end], index.scores["data"][start:end]

"""The words of `docs/evaluation.md` that are no figures."""

from __future__ import annotations

from eval.comparison import PERMUTATIONS
from eval.intervals import RESAMPLES

CONFIGURATION_LABELS = {
    "hybrid": "whole search (hybrid)",
    "dense": "meaning only (dense)",
    "lexical": "words only (lexical)",
    "without-thesaurus": "without thesaurus",
    "without-compounds": "without compound parts",
    "without-constraints": "without constraints",
    "without-spelling": "without spelling correction",
    "pretrained": "whole search with {model}",
    "pretrained-dense": "{model} alone (dense)",
}
KIND_LABELS = {
    "natural": "full sentences",
    "keywords": "keywords",
    "colloquial": "colloquial or outdated terms",
    "abbreviation": "abbreviations",
    "misspelt": "typing errors",
    "compound": "compounds taken apart",
    "constraint": "cost, duration, place and other limits",
    "english": "English",
    "combined": "several things at once",
    "name": "names of approaches",
    "vague": "needs put into everyday words",
}
FIELD_LABELS = {
    "cost": "programme cost: amount",
    "basis": "programme cost: basis",
    "qualifier": "programme cost: exact, about, at most …",
    "cpp": "cost per participant",
    "cpm": "cost per participant and month",
    "participants": "participants",
    "duration_months": "duration in months",
    "weekly_hours": "weekly hours",
    "ratio": "staffing ratio",
    "results": "results, counts",
    "results_pct": "results, percentages",
    "results_points": "results, percentage points",
    "traps": "amounts that are no programme cost",
    "target": "target groups",
    "start": "start",
    "end": "end",
    "legal": "legal basis",
    "delivery": "procurement route",
}
METHOD = f"""
## Method

**Documents.** The built-in corpus (`corpus/`) retells five published documents in our own words;
the originals are measured where they lie in `../shared/originals`. Each is read and indexed afresh
into a temporary data directory by the same code that serves users.

**Questions.** Own questions: 100 in two halves, written with their judgments by one reader before
any result was seen ([card](../eval/collection/README.md)). Further own questions: 100 more in two
halves, written by an author who had seen neither the search nor its words when its words were
already made. Settings are chosen on the development halves only. Of the test halves only means are
kept and shown here; the values of the questions of the first are kept in `eval/baselines/` for the
regression guard and are not looked at. Given questions: ten, with judgments of another reader.
Keywords: 140 terms of the form collection's own index; what the index names for a term is relevant,
nothing else is judged. Judgments name documents by reader's keys, which are resolved to records by
title; several records of one key count once, at the best rank.

**Measures.** nDCG@10 (graded), Recall@10, MRR, MAP, P@5 and Judged@10 by ir_measures (pytrec_eval),
100 ranks deep, relevant from grade 1 on. Means over all judged questions: a question without hits
counts 0. Documents that are judged but not in the collection count as not found. Runs of the search
have no equal scores. The tests compare the command with ir_measures and pytrec_eval on random runs.

**Chance.** Intervals: bootstrap over questions, {RESAMPLES} samples, percentiles. Differences:
paired randomisation test over questions, {PERMUTATIONS} swaps (all of them where there are no
more), two-sided; Holm over all rows of a column. Seeds are fixed. Both are those of scipy.

**Extraction.** The first reader's values come with the documents, the second reader's were written
by hand for all other examples ([rules](../eval/gold/README.md)). Amounts are equal within 0.5 % or
0.01 €, everything else exactly; a narrower target group than the reader's is right. Evidence is
judged by rules of its own, not by those of the ingestion.

**Regression guard.** The tests measure the built-in corpus on every change and fail where it got
worse than the values in `eval/baselines/` by more than chance and a margin (`python -m eval guard`,
rule in [usage](usage.md)). They also measure the figures of this page for the built-in corpus again
and compare.

## Limits

- One judge wrote questions and judgments, no practitioner, no second opinion; agreement is unknown.
- 50 questions a half: differences below about 0.05 are rarely significant.
- The judge knew the documents, so every question has an answer; the collection says nothing about
  questions without one.
- The built-in corpus retells the originals: figures on both are not independent.
- Rules of the ingestion were written with the form collection at hand. What they are worth on
  documents of other offices is shown by `tests/heldout/`, not here.
- The second reader's values are those of one person; doubtful readings are listed in the card.
- Judged@10 below 1 for given questions and keywords means unjudged documents among the first ten:
  some may be relevant, so these figures are lower bounds.
"""
REPEAT = """
## Repeat

```
python -m pip install -r requirements-dev.txt
python -m eval report
```

measures everything again and writes `eval/reports/` and this page; it takes some minutes. Without
`../shared` only the built-in corpus and the own questions are measured. `python -m eval report
--check` measures nothing and tells whether this page is what the saved figures give. Single
figures:

```
python -m ingest corpus --data data-eval
python -m index build --data data-eval
python -m eval retrieval --data data-eval --topics eval/collection/topics_dev.tsv \\
    --qrels eval/collection/qrels_dev.txt
python -m eval ablations --data data-eval --topics eval/collection/topics_dev.tsv \\
    --qrels eval/collection/qrels_dev.txt
python -m eval extraction --data data-eval --gold eval/gold/records_own.json \\
    --keys eval/collection/keys.tsv
```
"""

"""Whether an example is a project, a measure, an approach or an instrument of the law.

A form says it in its own label, unless its name is that of a project. Elsewhere the name tells of
an instrument, the words of the text and the title of the document tell a project from a measure.
"""

from __future__ import annotations

import re

from ingest.layouts.block import Block
from ingest.view import View
from records.model import Kind
from records.vocabulary import vocabulary

# instruments that the law names: their own names are not those of an approach
STATUTORY = frozenset(
    {
        "activation", "mat", "mag", "voucher", "further_training", "retraining",
        "external_training", "partial_qualification", "training_support", "assisted_training",
        "entry_qualification",
        "vocational_preparation", "job_opportunity", "labour_market_participation",
        "long_term_integration", "wage_subsidy", "entry_allowance", "start_up_support",
        "free_support", "municipal_services", "placement_budget", "hard_to_reach_youth",
        "holistic_support", "training_premium", "job_creation", "supported_employment",
        "trial_employment", "start_up_grant", "self_employment_services",
    }
)  # fmt: skip
_PROJECT = re.compile(r"\b(?:(?:Modell|Pilot|ESF-)?[Pp]rojekt(?:e?s|en?)?|Modellvorhaben)\b")
# the name that an office gives says more than the label that is printed on the form
_CALLED_PROJECT = re.compile(r"\b(?:Modell|Pilot)?[Pp]rojekt\b(?!-)")
_MEASURE = re.compile(r"\b(?:[A-ZÄÖÜ]\w+)?[Mm]aßnahmen?\b")
_PROJECTS_TITLE = re.compile(r"[Pp]rojekt|\bESF\b|Modellvorhaben")
_MEASURES_TITLE = re.compile(r"[Mm]aßnahme")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")


def kind_of(block: Block, view: View, title: str) -> Kind:
    """Kind of the example a block tells, in a document of this title."""
    if block.layout == "form":
        return "project" if _CALLED_PROJECT.search(block.name) else block.kind
    if _names_instrument(block.name):
        return "instrument"
    if block.kind in ("project", "approach"):
        return block.kind
    # a row of a table says little of itself: its column head and the title tell what it is
    parts = [] if block.layout == "table" else block.parts
    told = " ".join(f"{p.heading} {view.text[p.start : p.end]}" for p in parts)
    projects, measures = len(_PROJECT.findall(told)), len(_MEASURE.findall(told))
    titled = bool(_PROJECTS_TITLE.search(title)), bool(_MEASURES_TITLE.search(title))
    if projects > measures or (titled == (True, False) and not measures):
        return "project"
    return "measure" if titled[1] or measures else block.kind


def _names_instrument(name: str) -> bool:
    term = vocabulary().lookup(name) or vocabulary().lookup(_BRACKETS.sub(" ", name).strip())
    return term is not None and term.code in STATUTORY

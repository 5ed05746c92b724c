"""Ten documents of further offices: leaflets, forms, slides, pages, papers, an export, letters."""

from tests.unseen.g.conference import regional_conference
from tests.unseen.g.council import council_answer
from tests.unseen.g.database import ministry_database
from tests.unseen.g.export import measures_export
from tests.unseen.g.leaflet import practice_leaflets
from tests.unseen.g.letter import capital_letter
from tests.unseen.g.newsletter import newsletter_article
from tests.unseen.g.proof import proof_of_use
from tests.unseen.g.report import integration_report
from tests.unseen.g.steckbrief import merged_forms

MAKERS = (
    practice_leaflets,
    merged_forms,
    regional_conference,
    ministry_database,
    integration_report,
    measures_export,
    council_answer,
    proof_of_use,
    newsletter_article,
    capital_letter,
)

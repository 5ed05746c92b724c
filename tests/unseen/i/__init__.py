"""Nine documents of further offices: each with its own words for the same fields."""

from tests.unseen.i.annex import council_annex
from tests.unseen.i.bulletin import two_columns
from tests.unseen.i.contracts import contract_list
from tests.unseen.i.evaluation import final_report
from tests.unseen.i.form import reporting_form
from tests.unseen.i.minutes import advisory_minutes
from tests.unseen.i.page import offer_page
from tests.unseen.i.review import year_in_review
from tests.unseen.i.talk import expert_day

MAKERS = (
    reporting_form,
    two_columns,
    council_annex,
    expert_day,
    offer_page,
    final_report,
    contract_list,
    advisory_minutes,
    year_in_review,
)

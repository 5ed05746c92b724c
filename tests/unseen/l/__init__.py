"""Six documents of further institutions: a form, a newsletter, a table, slides, a page, boxes."""

from tests.unseen.l.annex import ministry_annex
from tests.unseen.l.boxes import fact_boxes
from tests.unseen.l.database import practice_page
from tests.unseen.l.form import survey_form
from tests.unseen.l.newsletter import newsletter
from tests.unseen.l.slides import committee_slides

MAKERS = (
    survey_form,
    newsletter,
    ministry_annex,
    committee_slides,
    practice_page,
    fact_boxes,
)

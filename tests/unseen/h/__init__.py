"""Ten documents of further offices: forms, a planning table, a concept, minutes and brochures."""

from tests.unseen.h.brochure import ministry_brochure
from tests.unseen.h.concept import concept_paper
from tests.unseen.h.form import survey_form
from tests.unseen.h.ideas import idea_exchange
from tests.unseen.h.letter import form_letter
from tests.unseen.h.minutes import exchange_minutes
from tests.unseen.h.planning import planning_table
from tests.unseen.h.research import short_report
from tests.unseen.h.slides import project_slides
from tests.unseen.h.website import offer_cards

MAKERS = (
    survey_form,
    planning_table,
    concept_paper,
    project_slides,
    offer_cards,
    short_report,
    idea_exchange,
    exchange_minutes,
    form_letter,
    ministry_brochure,
)

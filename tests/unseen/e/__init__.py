"""Twelve documents in shapes that the field knows, from a portal page to a newsletter."""

from tests.unseen.e.council import council_paper
from tests.unseen.e.counties import brochure
from tests.unseen.e.esf import esf_report
from tests.unseen.e.export import database_export
from tests.unseen.e.models import profiles
from tests.unseen.e.office import concept, slides
from tests.unseen.e.programme import yearly_programme
from tests.unseen.e.specification import specification
from tests.unseen.e.study import short_report
from tests.unseen.e.web import newsletter, portal_page

MAKERS = (
    portal_page,
    brochure,
    yearly_programme,
    profiles,
    short_report,
    concept,
    slides,
    council_paper,
    specification,
    esf_report,
    database_export,
    newsletter,
)

"""Twelve documents of further offices: each of another kind and layout."""

from tests.unseen.d.brochures import brochure, catalogue
from tests.unseen.d.forms import application, newsletter, programme
from tests.unseen.d.papers import council_paper, integration_report, plan_table
from tests.unseen.d.slides import slides
from tests.unseen.d.study import study
from tests.unseen.d.web import circular, profile

MAKERS = (
    brochure,
    integration_report,
    programme,
    slides,
    council_paper,
    profile,
    study,
    newsletter,
    application,
    circular,
    catalogue,
    plan_table,
)

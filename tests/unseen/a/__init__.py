"""Eight documents: programme, ESF sheets, brochure, committee paper, slides, annual report, web."""

from tests.unseen.a.brochure import brochure
from tests.unseen.a.office import committee_paper, conference
from tests.unseen.a.reports import annual_report, programme
from tests.unseen.a.sheets import esf_sheets
from tests.unseen.a.web import newsletter, portal

MAKERS = (
    programme, esf_sheets, brochure, committee_paper, conference, annual_report, portal, newsletter,
)  # fmt: skip

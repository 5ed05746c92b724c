"""Seven documents of further offices: forms, a leaflet, a plan, reports, a bill, slides, a page."""

from tests.unseen.k.bill import council_bill
from tests.unseen.k.form import report_form
from tests.unseen.k.leaflet import two_column_leaflet
from tests.unseen.k.plan import tender_plan
from tests.unseen.k.provider import provider_report
from tests.unseen.k.slides import conference_slides
from tests.unseen.k.webpage import practice_page

MAKERS = (
    report_form,
    two_column_leaflet,
    tender_plan,
    provider_report,
    council_bill,
    conference_slides,
    practice_page,
)

"""Eight documents of eight further institutions, each with its own words for the same things."""

from tests.unseen.j.article import running_text
from tests.unseen.j.evaluation import boxed_report
from tests.unseen.j.form import filled_form
from tests.unseen.j.leaflet import two_column_leaflet
from tests.unseen.j.ministry import programme_page
from tests.unseen.j.planning import merged_table
from tests.unseen.j.provider import provider_slides
from tests.unseen.j.register import repeating_table

MAKERS = (
    filled_form,
    two_column_leaflet,
    merged_table,
    provider_slides,
    programme_page,
    boxed_report,
    repeating_table,
    running_text,
)

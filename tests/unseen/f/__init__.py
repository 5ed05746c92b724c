"""Six documents of further offices: a report, a sheet, a page, a table, slides and a letter."""

from tests.unseen.f.letter import practice_letter
from tests.unseen.f.overview import overview_table
from tests.unseen.f.report import report_chapter
from tests.unseen.f.sheet import fact_sheet
from tests.unseen.f.talk import five_slides
from tests.unseen.f.website import offer_page

MAKERS = (
    report_chapter,
    fact_sheet,
    offer_page,
    overview_table,
    five_slides,
    practice_letter,
)

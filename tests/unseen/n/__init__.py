"""Nine documents of nine further offices: what colleagues send round without a second thought."""

from tests.unseen.n.board import council_minutes
from tests.unseen.n.form import collection_form
from tests.unseen.n.lists import internal_list
from tests.unseen.n.model_project import final_report
from tests.unseen.n.overview import measures_table
from tests.unseen.n.portal import portal_page
from tests.unseen.n.programme import programme_chapter
from tests.unseen.n.provider import project_sheet
from tests.unseen.n.talk import conference_slides

MAKERS = (
    collection_form,
    project_sheet,
    conference_slides,
    programme_chapter,
    measures_table,
    portal_page,
    final_report,
    council_minutes,
    internal_list,
)

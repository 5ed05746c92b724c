"""Nine papers of further offices that tell results, participants and costs in sentences."""

from tests.unseen.m.chapter import report_chapter
from tests.unseen.m.council import council_paper
from tests.unseen.m.evaluation import evaluation_summary
from tests.unseen.m.listing import approach_list
from tests.unseen.m.press import press_release
from tests.unseen.m.programme import programme_table
from tests.unseen.m.sheet import project_sheet
from tests.unseen.m.talk import slides
from tests.unseen.m.website import district_page

MAKERS = (
    project_sheet,
    report_chapter,
    slides,
    programme_table,
    district_page,
    press_release,
    council_paper,
    evaluation_summary,
    approach_list,
)

"""Seven documents: collection, yearly report, final report, article, slides, plan, minutes."""

from tests.unseen.c.office import conference, final_report, plan
from tests.unseen.c.reports import annual_report, collection
from tests.unseen.c.web import article, minutes

MAKERS = (collection, annual_report, final_report, article, conference, plan, minutes)

"""Eight documents of further offices: a magazine, forms, a grant sheet, slides, a letter, plans."""

from tests.unseen.o.brochure import ministry_brochure
from tests.unseen.o.evaluation import evaluation_summary
from tests.unseen.o.forms import approach_forms
from tests.unseen.o.grant import grant_sheet
from tests.unseen.o.magazine import annual_magazine
from tests.unseen.o.newsletter import district_newsletter
from tests.unseen.o.plan import city_plan
from tests.unseen.o.talk import forum_slides

MAKERS = (
    annual_magazine,
    approach_forms,
    grant_sheet,
    forum_slides,
    district_newsletter,
    city_plan,
    evaluation_summary,
    ministry_brochure,
)

"""Eight documents: catalogue, evaluation, collection, tender, synopsis, report, web page, cards."""

from tests.unseen.b.catalogue import catalogue, tender
from tests.unseen.b.office import cards, collection
from tests.unseen.b.reports import annual_report, evaluation
from tests.unseen.b.web import cities, synopsis

MAKERS = (catalogue, evaluation, collection, tender, synopsis, annual_report, cities, cards)

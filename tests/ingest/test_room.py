"""Places told as room for so many people."""

from __future__ import annotations

import pytest

from tests.ingest.reading import report


def _people(told: str) -> set[tuple[str, int | None]]:
    return {(p.kind, p.value) for p in report(Inhalt=told).participants}


@pytest.mark.parametrize(
    "told",
    [
        "Bisher haben 48 Eltern mitgemacht, gleichzeitig ist Platz für 12.",
        "In der Werkstatt ist immer Platz für zwölf Frauen.",
        "Das Haus bietet Raum für 12 Jugendliche.",
        "Platz ist jeweils für 12 Teilnehmende.",
    ],
)
def test_room_for_so_many_people_is_places(told: str) -> None:
    assert ("places", 12) in _people(told)
    assert ("places", 48) not in _people(told)


@pytest.mark.parametrize(
    "told", ["Der Saal hat Platz für 200 Stühle.", "Es blieb Platz für zwei Büros."]
)
def test_room_for_things_is_none(told: str) -> None:
    assert not any(kind == "places" for kind, _ in _people(told))

"""Questions to start with, offered only where the collection has something to answer."""

from __future__ import annotations

from dataclasses import dataclass

from ui.catalogue import Catalogue


@dataclass(frozen=True)
class Example:
    """A question and the vocabulary codes (filter key, value) that an answer would carry."""

    question: str
    needs: tuple[tuple[str, str], ...]


EXAMPLES: tuple[Example, ...] = (
    Example(
        "Teilzeitausbildung für Alleinerziehende",
        (("target_group", "single_parents"), ("instrument", "part_time_training")),
    ),
    Example("Hausbesuche bei Menschen, die keine Termine einhalten", (("instrument", "outreach"),)),
    Example(
        "Jugendliche aktivieren in höchstens 6 Monaten",
        (("target_group", "youth"), ("duration_months", "..6")),
    ),
    Example(
        "Coaching unter 700 Euro im Monat je Teilnehmer",
        (("instrument", "coaching"), ("cost_per_participant_month", "..<700")),
    ),
    Example("Coaching für ganze Bedarfsgemeinschaften", (("target_group", "households"),)),
    Example("Berufsabschluss Schritt für Schritt nachholen", (("target_group", "low_skilled"),)),
    Example("Lohnkostenzuschuss für Langzeitarbeitslose", (("instrument", "wage_subsidy"),)),
    Example("Beratung für Selbstständige und Gründende", (("target_group", "self_employed"),)),
)


def questions(catalogue: Catalogue, number: int = 5) -> list[str]:
    """Up to `number` example questions that this collection can answer."""
    fitting = [
        example.question
        for example in EXAMPLES
        if catalogue.browse({key: [value] for key, value in example.needs})
    ]
    return fitting[:number]

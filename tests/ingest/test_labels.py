"""The label lexicon understands labels as offices print them."""

from __future__ import annotations

import pytest

from ingest.labels import lexicon


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Zielgruppe", ("target_group",)),
        ("Name/Bezeichnung des Handlungsansatzes:", ("name",)),
        ("## Zielgruppe", ("target_group",)),
        ("3. Laufzeit", ("period",)),
        ("Ziel des Handlungsansatzes und Zielgruppe", ("goal", "target_group")),
        ("Maßnahmezeitraum (Laufzeit, Dauer in Wochenstunden)", ("period",)),
        ("Rechtsgrundlagen / Finanzierung / Umsetzung", ("legal_basis", "funding", "description")),
        (
            "Warum halten Sie diesen Ansatz für erfolgreich? Zum Beispiel mit Blick auf",
            ("success",),
        ),
        ("Evaluationsergebnisse – soweit vorhanden, z. B. Quoten", ("results",)),
    ],
)
def test_labels_that_stand_alone(line: str, fields: tuple[str, ...]) -> None:
    label = lexicon().match(line)
    assert label is not None and label.alone and label.fields == fields


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Kosten: 12.000 €", "cost", "12.000 €"),
        ("Auftragsvolumen:\t167.502,96 EUR", "cost", "167.502,96 EUR"),
        ("Betreuungsschlüssel: 1:15", "staffing_ratio", "1:15"),
        ("Name der Maßnahme: Werkstatt", "name", "Werkstatt"),
    ],
)
def test_labels_beside_their_value(line: str, field: str, value: str) -> None:
    label = lexicon().match(line)
    assert label is not None and label.fields == (field,)
    assert line[label.value_at :].strip() == value


@pytest.mark.parametrize(
    "line",
    [
        "Die Kosten der Maßnahme trägt das Jobcenter.",
        "Zielgruppe sind Jugendliche aus dem Rechtskreis SGB II",
        "Instrument\tEintritte 2021\tFunktion im Integrationsprozess",
        "Um 10:30 Uhr beginnt der Kurs",
        "",
    ],
)
def test_running_text_is_no_label(line: str) -> None:
    assert lexicon().match(line) is None

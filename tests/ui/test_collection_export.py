"""The whole collection as a file: what was corrected says so, and no contact leaves."""

from __future__ import annotations

import json

from records.model import Contact, Record
from tests.ui import double
from ui.exports import collection

TOTAL = double.records()[0]


def with_corrected_people(quoted: bool) -> Record:
    first, *rest = TOTAL.participants
    evidence = first.evidence if quoted else None
    put_right = first.model_copy(update={"origin": "corrected", "evidence": evidence})
    return TOTAL.model_copy(update={"participants": [put_right, *rest]})


def origins(record: Record, label: str) -> list[tuple[object, object]]:
    sheet = collection.values([record])
    what, origin, quote = (sheet.head.index(n) for n in ("Angabe", "Herkunft", "Zitat"))
    return [(row[origin], row[quote]) for row in sheet.rows if row[what] == label]


def test_a_corrected_value_is_called_corrected_with_and_without_a_quote() -> None:
    label = "Teilnehmende"
    quote = TOTAL.participants[0].quote
    assert origins(TOTAL, label)[0] == ("gelesen", quote)
    assert origins(with_corrected_people(True), label)[0] == ("berichtigt", quote)
    assert origins(with_corrected_people(False), label)[0] == ("berichtigt", None)


def test_json_lines_hold_every_record_without_contacts() -> None:
    contact = Contact(name="Vorname Nachname", email="jemand@beispiel.invalid", phone=None)
    records = [TOTAL.model_copy(update={"contacts": [contact]}), *double.records()[1:]]
    lines = collection.json_lines(records).decode("utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    assert [item["id"] for item in read] == [record.id for record in records]
    assert "Nachname" not in "".join(lines) and "beispiel.invalid" not in "".join(lines)


def test_one_row_an_approach_and_as_many_cells_as_the_head() -> None:
    sheet = collection.approaches(double.records())
    assert [row[0] for row in sheet.rows] == [record.id for record in double.records()]
    assert {len(row) for row in sheet.rows} == {len(sheet.head)}

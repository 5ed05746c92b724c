"""What can be corrected, in the words that an editor reads."""

from __future__ import annotations

import pytest

from records.corrections.fields import LISTS, SCALARS, item_fields, scalar_field


@pytest.mark.parametrize("name", LISTS)
def test_every_field_has_a_german_label_and_its_choices(name: str) -> None:
    for field in (*item_fields(name), *(scalar_field(path) for path in SCALARS)):
        assert field.label != field.name or field.label in ("Name",), field
        if field.kind == "choice":
            assert len(field.choices) >= 2
            assert all(label and label != code for code, label in field.choices), field

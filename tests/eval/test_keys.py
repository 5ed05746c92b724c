"""Reader's keys: how titles are compared, and which records a key stands for."""

from __future__ import annotations

import pytest

from eval.fit import unknown_documents
from eval.formats import Key
from eval.keys import normalise, resolve
from eval.retrieval import known_documents
from tests.eval.conftest import make_record


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("**Förderzentrum^{Plus}**", "FörderzentrumPlus"),
        ("Förderzentrum ^{PLUS}", "förderzentrumplus"),
        ("Förderzentrum<sup>Plus</sup>", "FörderzentrumPlus"),
        ("„INA!  –\nIntegration nachhalten.“", "INA! - Integration nachhalten."),
        ("Talent\u00adcenter ^{3}", "talentcenter"),
        ("»Fit for Life«", "'Fit for Life'"),
        ("### Neustart", "NEUSTART"),
    ],
)
def test_titles_are_compared_without_dress(written: str, same: str) -> None:
    assert normalise(written) == normalise(same)


def test_different_titles_stay_different() -> None:
    names = ["Primus", "Primus II", "Aktivcenter", "AktivA", "§ 16e", "§ 16i"]
    assert len({normalise(name) for name in names}) == len(names)


def test_an_equal_name_goes_before_one_that_contains_the_title() -> None:
    records = [
        make_record("r/1", "Vermittlung intensiv mit Betreuung"),
        make_record("r/2", "Vermittlung intensiv"),
    ]
    found = resolve([Key("k", "Vermittlung Intensiv")], records)
    assert found.records_of == {"k": ["r/2"]}


def test_whole_words_go_before_parts_of_words() -> None:
    records = [
        make_record("r/1", "Aktivierungshilfen U25"),
        make_record("r/2", "Neue Aktivierungshilfe"),
    ]
    assert resolve([Key("k", "Aktivierungshilfe")], records).records_of == {"k": ["r/2"]}
    assert resolve([Key("k", "Aktivierungshilfe")], records[:1]).records_of == {"k": ["r/1"]}


def test_organisation_narrows_down_only_when_that_leaves_something() -> None:
    records = [
        make_record("r/1", "Neustart", "Jobcenter Kaiserslautern"),
        make_record("r/2", "Neustart", "Jobcenter Dortmund"),
        make_record("r/3", "Neustart", None),
    ]
    one = resolve([Key("k", "Neustart", "**Jobcenter Dortmund**")], records)
    assert one.records_of["k"] == ["r/2"]
    none = resolve([Key("k", "Neustart", "Jobcenter Jena")], records)
    assert none.records_of["k"] == ["r/1", "r/2", "r/3"]


def test_the_organisation_does_not_matter_where_there_is_only_one() -> None:
    records = [make_record("r/1", "Neustart", "gE Kaiserslautern")]
    assert resolve([Key("k", "Neustart", "Jobcenter Stadt KL")], records).records_of["k"] == ["r/1"]


def test_several_records_of_one_key_are_one_document_at_the_best_rank() -> None:
    records = [
        make_record("r/1", "JUMITA"),
        make_record("r/2", "JUMITA"),
        make_record("r/3", "ZAP"),
    ]
    found = resolve([Key("k", "JUMITA")], records)
    assert found.documents(["r/3", "r/2", "r/1"]) == ["r/3", "k"]
    assert found.run({"q": {"r/1": 1.0, "r/2": 3.0, "r/3": 2.0}}) == {"q": {"k": 3.0, "r/3": 2.0}}


def test_a_record_of_several_keys_stands_for_each_the_closest_first() -> None:
    records = [make_record("r/1", "Förderung nach § 16e und § 16i"), make_record("r/2", "§ 16i")]
    keys = [Key("e", "§ 16e"), Key("all", "Förderung nach § 16e und § 16i")]
    assert resolve(keys, records).documents(["r/1"]) == ["all", "e"]


def test_keys_without_a_record_are_named() -> None:
    found = resolve([Key("k1", "ZAP"), Key("k2", "Gibt es nicht")], [make_record("r/1", "ZAP")])
    assert found.unresolved == ["k2"]
    qrels = {"q": {"k1": 1, "k2": 1, "r/1": 1, "k3": 0}}
    known = known_documents([make_record("r/1", "ZAP")], found)
    assert unknown_documents(qrels, known) == ["k2", "k3"]

"""Qualität: measurements, comparisons and judging without torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from eval.reports import save_report
from records.judgments import JudgmentStore
from tests.ui import double
from tests.ui.test_links import reader
from tests.ui.test_pages import APP, HAUS, LERNPATINNEN, SILENT, html
from ui import quality
from ui.quality import QualityState

RETRIEVAL: dict[str, Any] = {
    "command": "retrieval",
    "topics": 2,
    "measures": {"nDCG@10": "Güte der ersten zehn"},
    "overall": {"hybrid": {"nDCG@10": 0.75}, "lexical": {"nDCG@10": 0.5}},
    "intervals": {"hybrid": {"nDCG@10": [0.5, 1.0]}},
    "per_topic": {
        "q1": {"query": "Was <b>hilft</b>?", "hybrid": {"nDCG@10": 1.0}},
        "q2": {"query": "Wer begleitet?", "hybrid": {"nDCG@10": 0.5}},
    },
    "notes": ["Eine Frage blieb ohne Urteil."],
}


def open_page(data_dir: Path, judge: str = "", **params: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30)
    app.session_state["test_page"] = "qualitaet"
    app.session_state["test_data"] = str(data_dir)
    if judge:
        app.session_state["urteil_wer"] = judge
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception and not app.error
    return app


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    store = JudgmentStore.open(tmp_path)
    topic = store.add_topic("Was hilft Alleinerziehenden?")
    store.put_pool(topic.id, {i: {"hybrid": 1} for i in (LERNPATINNEN, HAUS, SILENT)}, 10)
    return tmp_path


def test_the_url_is_checked() -> None:
    given = {"ansicht": ["vergleich"], "a": ["dense"], "b": ["erfunden"], "urteile": ["eigene"]}
    state = quality.read_state(reader(given), [], [])
    assert state == QualityState("vergleich", a="dense", b="lexical", source="eigene")
    assert quality.read_state(reader(state.params()), [], []) == state
    assert quality.read_state(reader({"messung": ["../x"], "frage": ["e9"]}), [], ["e001"]) == (
        QualityState()
    )


def test_without_measurements_the_page_says_so(tmp_path: Path) -> None:
    app = open_page(tmp_path)
    assert "Noch wurde nichts gemessen." in [m.value for m in app.markdown]
    assert not app.selectbox


def test_a_measurement_is_shown_question_by_question(tmp_path: Path) -> None:
    made = save_report(tmp_path, RETRIEVAL, "text")
    app = open_page(tmp_path, messung=made.name)
    page = html(app)
    assert "0,750 (0,500 bis 1,000)" in page
    assert page.index("Wer begleitet?") < page.index("Was &lt;b&gt;hilft&lt;/b&gt;?")
    assert "Eine Frage blieb ohne Urteil." in page


def test_one_approach_after_the_other_is_graded(judged: Path) -> None:
    app = open_page(judged, "A", ansicht="urteilen", frage="e001")
    store = JudgmentStore.open(judged)
    for grade in (2, 0, 1):
        app.button(key=f"note-{grade}").click().run()
    assert sorted(j.grade for j in store.judgments("e001", "A")) == [0, 1, 2]
    assert "fertig beurteilt" in app.success[0].value
    app.button(key="urteil-zurueck").click().run()
    assert len(store.judgments("e001", "A")) == 2
    assert app.button(key="note-2")


def test_nobody_judges_without_a_name(judged: Path) -> None:
    app = open_page(judged, ansicht="urteilen")
    assert app.button(key="note-2").disabled
    assert "wer urteilt" in app.info[0].value


def test_agreement_and_deciding(judged: Path) -> None:
    store = JudgmentStore.open(judged)
    for judge, grades in {"A": (2, 0, 1), "B": (2, 0, 0)}.items():
        for record, grade in zip((LERNPATINNEN, HAUS, SILENT), grades, strict=True):
            store.judge("e001", record, grade, judge)
    app = open_page(judged, "A", ansicht="urteilen")
    # equal on 2 of 3; by chance 1/3 · 1/3 + 1/3 · 2/3 + 1/3 · 0 = 1/3, so (2/3 − 1/3) / (1 − 1/3)
    assert "67 %" in html(app) and "0,50 (mittelmäßig)" in html(app)
    key = f"klaeren-e001-{SILENT}"
    app.text_input(key=f"{key}-grund").set_value("Nur nebenbei erwähnt")
    next(b for b in app.button if b.key == f"{key}-ja").click().run()
    assert [(d.record_id, d.grade) for d in store.adjudications()] == [(SILENT, 0)]


@pytest.mark.parametrize(
    ("kappa", "words"),
    [(None, "nicht berechenbar"), (-0.1, "schlechter als Zufall"), (0.5, "mittelmäßig"),
     (0.81, "fast vollkommen")],
)  # fmt: skip
def test_kappa_in_words(kappa: float | None, words: str) -> None:
    assert quality.kappa_words(kappa) == words


def test_own_judgments_are_material(judged: Path) -> None:
    store = JudgmentStore.open(judged)
    store.judge("e001", HAUS, 2, "A")
    given = quality.material(quality.OWN, store)
    assert given.qrels == {"e001": {HAUS: 2}}
    assert [t.query for t in given.topics] == ["Was hilft Alleinerziehenden?"]


def test_the_same_search_twice_is_no_comparison(tmp_path: Path) -> None:
    app = open_page(tmp_path, ansicht="vergleich", a="dense", b="dense")
    assert "zwei verschiedene" in app.info[0].value


def test_signs() -> None:
    assert [quality.signed(v) for v in (0.0123, -0.5, 0.0001, -0.0001)] == [
        "+0,012",
        "−0,500",
        "0,000",
        "0,000",
    ]


def test_records_that_are_gone_are_not_judged(judged: Path) -> None:
    store = JudgmentStore.open(judged)
    turn = quality.turn(store, "e001", "A", [r.id for r in double.records() if r.id != HAUS])
    assert {e.record_id for e in turn.entries} == {LERNPATINNEN, SILENT}

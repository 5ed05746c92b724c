"""The pages in Streamlit's own test harness, over the made-up collection."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from records.errors import IndexMismatch
from ui import errors

APP = Path(__file__).with_name("app_double.py")
LERNPATINNEN, HAUS, SILENT, RANGED = (
    "muster-2013/lernpatinnen",
    "muster-2013/haus-zu-haus",
    "plan-2021/ohne-zahl",
    "muster-2013/werkstatt",
)


def open_page(path: str = "", **params: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30)
    if path:
        app.session_state["test_page"] = path
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    assert not app.error
    return app


def html(app: AppTest) -> str:
    return "\n".join(element.value for element in app.html)


def links(app: AppTest) -> list[str]:
    return [link.value for link in app.page_link]


def test_start_page_offers_ways_in() -> None:
    app = open_page()
    assert app.title[0].value == "Praxisbeispiele der Jobcenter finden"
    page = html(app)
    assert "<strong>4</strong> <span>Ansätze</span>" in page
    assert "<strong>3</strong> <span>nennen Kosten</span>" in page
    assert 'href="./?q=Teilzeitausbildung+f%C3%BCr+Alleinerziehende"' in page
    assert 'href="./?zielgruppe=single_parents"><span>Alleinerziehende</span> <b>2</b>' in page


def test_search_from_the_form_goes_into_the_url() -> None:
    app = open_page(zielgruppe="single_parents")
    app.text_input(key="suche_frage").set_value("Alleinerziehende")
    app.button(key="suchen").click().run()
    assert app.query_params["q"] == "Alleinerziehende"
    assert app.query_params["zielgruppe"] == "single_parents"
    assert "1 Ansatz zu „Alleinerziehende“ (Zielgruppe: Alleinerziehende)." in html(app)
    assert "<mark>Alleinerziehende</mark> ohne Berufsabschluss" in html(app)
    assert "500,00 €" in html(app) and "6.000,00 €" in html(app)
    assert "Wortsuche: Rang 1" in html(app)


def test_a_link_gives_the_same_view() -> None:
    app = open_page(q="Kosten", zielgruppe="youth", sortierung="name", ids=LERNPATINNEN)
    assert app.text_input(key="suche_frage").value == "Kosten"
    assert "1 Ansatz zu „Kosten“ (Zielgruppe: Jugendliche und junge Erwachsene)." in html(app)
    assert "Im Vergleich:</strong> Lernpatinnen." in html(app)
    assert "Vergleich öffnen \\(1 von 5\\)" in links(app)


def test_sorting_goes_into_the_url_and_comes_back() -> None:
    app = open_page(kosten="ja")
    assert app.selectbox(key="suche_sortierung").value == "name"
    assert "relevance" not in app.selectbox(key="suche_sortierung").options
    app.selectbox(key="suche_sortierung").set_value("cost_per_participant_month").run()
    assert app.query_params["sortierung"] == "cost_per_participant_month"
    page = html(app)
    assert page.index("Haus-zu-Haus</a></h3>") < page.index("Lernpatinnen (Ausbildung")
    app.selectbox(key="suche_sortierung").set_value("name").run()
    assert "sortierung" not in app.query_params


def test_what_was_understood_can_be_taken_away() -> None:
    app = open_page(q="Ausbildung in Hessen")
    assert "Bundesland: Hessen <b>✕</b>" in html(app)
    assert "ohne=in+Hessen" in html(app)
    literal = open_page(q="Ausbildung in Hessen", ohne="in Hessen")
    assert "„in Hessen“ wieder deuten" in html(literal)
    assert "Bundesland: Hessen <b>" not in html(literal)


def test_similar_approaches_from_a_card() -> None:
    assert f"aehnlich={LERNPATINNEN.replace('/', '%2F')}" in html(open_page(q="Alleinerziehende"))
    page = html(open_page(aehnlich=LERNPATINNEN))
    assert "3 Ansätze ähnlich wie „Lernpatinnen" in page
    assert "Haus-zu-Haus</a></h3>" in page


def test_no_hit_names_what_to_take_away() -> None:
    app = open_page(q="Raumfahrt", zielgruppe="youth", jahr="2013")
    page = html(app)
    assert "Kein Ansatz zu „Raumfahrt“" in page
    assert 'aria-label="Zielgruppe: Jugendliche und junge Erwachsene entfernen"' in page
    assert "Das können Sie weglassen:" in page
    assert "Ohne alle Filter" in page
    assert "Ohne die Suchworte „Raumfahrt“</a>: 1 Ansatz" in page


def test_comparison_is_kept_in_the_url() -> None:
    app = open_page(q="Alleinerziehende")
    key = "karte-muster-2013-lernpatinnen-vergleich"
    app.button(key=key).click().run()
    assert app.query_params["ids"] == LERNPATINNEN
    assert app.button(key=key).label == "Aus dem Vergleich nehmen"
    app.button(key=key).click().run()
    assert "ids" not in app.query_params


def test_a_full_comparison_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.links.MAX_COMPARED", 2)
    app = open_page(q="Alleinerziehende", ids=[HAUS, SILENT])
    assert app.button(key="karte-muster-2013-lernpatinnen-vergleich").disabled


def test_record_page_shows_every_value_with_its_quote() -> None:
    app = open_page("steckbrief", id=LERNPATINNEN)
    assert app.title[0].value.startswith("Lernpatinnen")
    page = html(app)
    assert "120.000,00 € ÷ (20 Plätze × 12 Monate) = 500,00 €" in page
    assert "<mark>§ 45 SGB III</mark>" in page
    assert "Gute Beispiele aus Musterland (2013), Seite 2" in page
    assert "Die Beträge passen nicht." in page
    assert "keine Angabe" in page


def test_record_page_offers_similar_approaches_and_the_way_to_correct() -> None:
    page = html(open_page("steckbrief", id=LERNPATINNEN))
    assert "<h2>Ähnliche Ansätze</h2>" in page
    assert 'href="steckbrief?id=muster-2013%2Fhaus-zu-haus"' in page
    assert "Einen Wert berichtigen" in page
    assert "Was heißt Teilnehmermonat" in page


def test_record_page_escapes_what_documents_say() -> None:
    app = open_page("steckbrief", id=SILENT)
    assert "<script>alert" not in html(app)
    assert "Jobcenter *Stern*" in html(app)
    assert "\\<script\\>" in app.title[0].value


@pytest.mark.parametrize("asked", ["", "gibt/es-nicht", "<script>"])
def test_record_page_without_a_record_offers_a_choice(asked: str) -> None:
    app = open_page("steckbrief", id=asked)
    assert len(app.selectbox(key="steckbrief_wahl").options) == 4
    assert bool(app.warning) == bool(asked)


def test_comparison_page() -> None:
    page = html(open_page("vergleich", ids=[LERNPATINNEN, HAUS, SILENT, RANGED]))
    assert '<th scope="col">Lernpatinnen</th><th scope="col">Haus-zu-Haus</th>' in page
    assert '<strong class="pf-amount">500,00 €</strong>' in page
    assert "Nicht vergleichbar, weil das Dokument keine Kosten nennt." in page
    assert "Die Preisjahre unterscheiden sich" in page
    assert "120.000,00 € ÷ (20 Plätze × 12 Monate) = 500,00 €" in page


def test_comparison_basis_prices_and_differences_go_into_the_url() -> None:
    app = open_page("vergleich", ids=[LERNPATINNEN, HAUS])
    app.segmented_control(key="vergleich_grundlage").set_value("teilnahme").run()
    assert app.query_params["basis"] == "teilnahme"
    assert '<strong class="pf-amount">6.000,00 €</strong>' in html(app)
    app.selectbox(key="vergleich_preise").set_value(2023).run()
    assert app.query_params["preise"] == "2023"
    # 6,000 × 116.7 / 93.1
    assert '<strong class="pf-amount">7.520,95 €</strong>' in html(app)
    before = html(app).count("<tr")
    app.toggle(key="vergleich_unterschiede").set_value(True).run()
    assert app.query_params["unterschiede"] == "ja"
    assert html(app).count("<tr") < before
    app.selectbox(key="vergleich_preise").set_value(0).run()
    assert "preise" not in app.query_params


def test_the_budget_question() -> None:
    app = open_page("vergleich", ids=[LERNPATINNEN, SILENT])
    assert [h.value for h in app.header][1] == "Was bekomme ich für 100.000 €?"
    # 100,000 / (500 × 12) = 16.7; 100,000 / 6,000 = 16.7
    assert "16 Plätze" in html(app) and "16 Teilnahmen" in html(app)
    app.text_input(key="vergleich_budget").set_value("250 Tsd. Euro").run()
    assert app.query_params["budget"] == "250000"
    assert "41 Plätze" in html(app)
    app.text_input(key="vergleich_budget").set_value("sehr viel").run()
    assert "nicht als Betrag lesen" in app.warning[-1].value
    assert app.query_params["budget"] == "250000"
    assert "41 Plätze" in html(app)


def test_comparison_page_needs_two() -> None:
    app = open_page("vergleich", ids=LERNPATINNEN)
    assert '<table class="pf-compare' not in html(app)
    app.multiselect(key="vergleich_auswahl").set_value([LERNPATINNEN, HAUS]).run()
    assert app.query_params["ids"] == [LERNPATINNEN, HAUS]
    assert '<table class="pf-compare' in html(app)


def test_no_figure_on_a_basis_is_said_openly() -> None:
    app = open_page("vergleich", ids=[LERNPATINNEN, HAUS], basis="integration")
    assert "nicht vergleichen" in app.warning[-1].value
    assert "Nicht vergleichbar, weil" in html(app)


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (IndexMismatch("Der Index passt nicht: python -m index build"), "Der Index passt nicht"),
        (ValueError("secret path /etc"), errors.UNEXPECTED[:40]),
    ],
    ids=["expected", "unexpected"],
)
def test_errors_become_one_german_sentence(problem: Exception, told: str) -> None:
    app = AppTest.from_file(str(APP), default_timeout=30)
    app.session_state["test_problem"] = problem
    app.query_params["q"] = "Hausbesuche"
    app.run()
    assert not app.exception
    assert len(app.error) == 1
    assert told in app.error[0].value.replace("\\", "")
    assert "secret" not in app.error[0].value

"""Every value stands in its document, however the parts of a form are put together.

Forms are made of labels and answers in any order, laid out in seven ways and roughened as files
are: line ends, hyphenation, spaces that do not break, letters taken apart. What is read may be
little; what is read must be a slice of the text, and its figures must stand in its quote.
"""

from __future__ import annotations

import html
import io
import re
import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.assemble import Reading, read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from ingest.readers import read_bytes
from records.model import DocumentRef, Record
from tests.ingest.makers import pdf

ANSWERS = {
    "Zielgruppe": (
        "Alleinerziehende ohne Berufsabschluss", "Langzeitarbeitslose ab 50 Jahren",
        "Jugendliche unter 25 Jahren; keine Rehabilitanden", "Geflüchtete mit Sprachniveau A2",
    ),
    "Laufzeit": (
        "01.03.2020 – 28.02.2021", "seit 2. Halbjahr 2018", "unbefristet", "2019 bis 2022",
    ),
    "Dauer der Teilnahme": (
        "6 Monate, Verlängerung bis zu 12 Monaten", "120 Tage (6 Monate)", "sechs bis neun Monate",
        "6 Termine mit je 4 Stunden",
    ),
    "Wochenstunden": ("39 Stunden/TZ ist möglich", "20 Unterrichtseinheiten à 45 Minuten", "15–20"),
    "Teilnehmerplätze": (
        "60 Plätze", "an vier Standorten jeweils 20 Teilnehmer/-innen", "rund 1.200 Eintritte",
        "50 Bedarfsgemeinschaften", "zwölf",
    ),
    "Betreuungsschlüssel": ("1:50 bzw. 1:65", "1 : 12", "eine Fachkraft für 15 Teilnehmende"),
    "Kosten": (
        "117.335,04 €", "ca. 2,3 Mio. Euro", "13 T€", "89.775,- €", "weniger als 216.000 Euro",
        "1.300 Euro je Teilnehmer/-in monatlich", "500 bis 650 Euro pro Platz und Monat",
        "Personalkosten 80.000 €, Sachkosten 12.500 €", "Lohn mindestens 12,82 €/Stunde",
    ),
    "Rechtsgrundlage": ("§ 16 SGB II i. V. m. § 45 SGB III", "§ 16i SGB II", "§§ 16e, 16f SGB II"),
    "Ergebnisse": (
        "33 % wurden vermittelt (15 von 45).", "71 Integrationen in Arbeit", "keine",
        "Von 24 Teilnehmerinnen nahmen 9 eine Ausbildung auf, 3 brachen ab.",
        "Es liegen noch keine Ergebnisse vor.",
    ),
    "Beschreibung": (
        "Das Angebot verbindet Beratung und Praktikum. Die Kinder werden betreut.",
        "Ein Team besucht Familien zu Hause; 2 von 3 nehmen das Angebot an.",
    ),
}  # fmt: skip
NAMES = ("Werkstatt Nord", "Lernhaus „Plan B“", "Start-Klar! 2.0", "Brücke & Weg", "WEGE 50+")
LAYOUTS = ("above", "beside", "bold", "tabs", "html", "docx", "pdf")

answered = st.lists(st.sampled_from(sorted(ANSWERS)), min_size=1, max_size=8, unique=True)
forms = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        answered.flatmap(
            lambda labels: st.tuples(
                *(st.tuples(st.just(label), st.sampled_from(ANSWERS[label])) for label in labels)
            )
        ),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda form: form[0],
)
Forms = list[tuple[str, tuple[tuple[str, str], ...]]]


def rows_of(form: tuple[str, tuple[tuple[str, str], ...]]) -> list[tuple[str, str]]:
    name, answers = form
    return [("Name der Maßnahme", name), *answers]


def text_of(made: Forms, layout: str) -> str:
    patterns = {
        "above": "{0}\n{1}\n\n", "beside": "{0}: {1}\n", "bold": "**{0}:****{1}**",
        "tabs": "{0}\t{1}\n",
    }  # fmt: skip
    written = (
        "".join(patterns[layout].format(*row) for row in rows_of(form)) + "\n\n" for form in made
    )
    return "".join(written)


def roughened(text: str, ways: set[str]) -> str:
    if "hyphenated" in ways:
        text = re.sub(r"\b(\w{5})(\w{5,})", r"\1-\n\2", text)
    if "soft" in ways:
        text = re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", text)
    if "hard spaces" in ways:
        text = re.sub(r"(\d) (\w)", "\\1\u00a0\\2", text)
    if "wide" in ways:
        text = text.replace(" ", "  ")
    if "windows" in ways:
        text = text.replace("\n", "\r\n")
    if "apart" in ways:
        text = unicodedata.normalize("NFD", text)
    return text


def file_of(made: Forms, layout: str, ways: set[str]) -> tuple[bytes, str]:
    if layout == "html":
        body = "".join(
            f"<h2>{html.escape(form[0])}</h2><dl>"
            + "".join(
                f"<dt>{html.escape(label)}</dt><dd>{html.escape(roughened(answer, ways))}</dd>"
                for label, answer in rows_of(form)
            )
            + "</dl>"
            for form in made
        )
        page = f"<!doctype html><html><head><meta charset=utf-8></head><body>{body}</body></html>"
        return page.encode(), "beispiele.html"
    if layout == "docx":
        from docx import Document

        document = Document()
        for form in made:
            document.add_heading(form[0], level=1)
            table = document.add_table(rows=0, cols=2)
            for label, answer in rows_of(form):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, roughened(answer, ways - {"windows"})
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue(), "beispiele.docx"
    if layout == "pdf":
        pages = [roughened(text_of([form], "above"), ways).splitlines() for form in made]
        return pdf(pages, header="Praxisbeispiele der Grundsicherung", footer=True), "beispiele.pdf"
    return roughened(text_of(made, layout), ways).encode(), "beispiele.txt"


def reading_of(data: bytes, name: str) -> tuple[SourceText, Reading]:
    source = read_bytes(data, name)
    info = DocumentInfo("beispiele", "Beispiele", None, 2021)
    ref = DocumentRef(id="beispiele", title="Beispiele", year=2021, file=name, sha256="0" * 64)
    return source, read_records(source, info, ref)


def digits(text: str) -> str:
    return re.sub(r"\D", "", unicodedata.normalize("NFKC", text))


def check(source: SourceText, record: Record) -> None:
    found = record.evidences()
    for path, evidence in found:
        assert source.text[evidence.start : evidence.end] == evidence.quote, path
        assert evidence.quote.strip() == evidence.quote != "", path
        assert record.span[0] <= evidence.start <= evidence.end <= record.span[1], path
    for cost in record.costs:
        # trailing zeros are not written in "2,3 Mio." and "13 T€"
        for amount in filter(None, (cost.amount, cost.low, cost.high)):
            figures = digits(format(amount, "f")).rstrip("0")
            assert figures in digits(cost.quote), cost
    for ratio in record.staffing_ratios:
        written = digits(ratio.quote)
        assert not written or str(int(ratio.participants)) in written, ratio


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    forms,
    st.sampled_from(LAYOUTS),
    st.sets(st.sampled_from(["hyphenated", "soft", "hard spaces", "wide", "windows", "apart"])),
)
def test_what_is_read_stands_in_the_document(made: Forms, layout: str, ways: set[str]) -> None:
    source, reading = reading_of(*file_of(made, layout, ways))
    ids = [record.id for record in reading.records]
    assert len(ids) == len(set(ids))
    for record in reading.records:
        check(source, record)
    for definition in reading.definitions:
        evidence = definition.evidence
        assert source.text[evidence.start : evidence.end] == evidence.quote


@settings(max_examples=60, deadline=None)
@given(forms, st.sampled_from(LAYOUTS))
def test_an_example_with_three_answers_is_found(made: Forms, layout: str) -> None:
    full = [form for form in made if len(form[1]) >= 3]
    _, reading = reading_of(*file_of(full, layout, set())) if full else (None, None)
    if reading is not None:
        names = [record.name for record in reading.records]
        for form in full:
            assert any(form[0].split()[0] in name for name in names), (form[0], names)

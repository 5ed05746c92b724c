"""The built-in corpus: complete, current, true to its originals, and without contact persons."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ingest.readers import read_document
from scripts.build_corpus import SOURCES, build
from scripts.corpus_build.source_text import (
    Block,
    Heading,
    ItemList,
    TableRows,
    parse_blocks,
    read_forms,
    read_slides,
)

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
ORIGINALS = ROOT.parent / "shared" / "originals"
COLLECTION, PROGRAMME, SLIDES, BORKEN, WENDEPUNKT = (
    "handlungsansaetze-2013.pdf",
    "arbeitsmarktprogramm-2021.docx",
    "themeninsel-langzeitleistungsbezug.pptx",
    "borkener-modell.txt",
    "wende-punkt.md",
)
FILES = [COLLECTION, PROGRAMME, SLIDES, BORKEN, WENDEPUNKT]

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
LIST_NUMERAL = re.compile(r"(?m)^\s*(?:[-•–*]\s+)?\d{1,2}[.)]\s+(?=\D)")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
PHONE = re.compile(r"(?<![\d.,])(?:\+49|0)\d{2,5}\s*[ /–-]\s*\d[\d –-]{2,}")
URL = re.compile(r"(?:https?://|www\.)\S+")
LABELLED_PHONE = re.compile(r"(?:Telefon|Tel\.?|Fax)\W*\d[\d /–-]*")
RUNNING_LINE = re.compile(
    r"(?m)^\s*(?:Handlungsansätze für Langzeitleistungsbeziehende im SGB II – Sammlung"
    r"|Seite \d+)\s*$"
)

# numbers of an original example that its source leaves out: example, numbers, reason
LEFT_OUT = {
    7: ({"2", "3"}, "numerals of a list that the conversion of the original ran together"),
}


def sources() -> list[dict[str, Any]]:
    with (CORPUS / "sources.toml").open("rb") as file:
        entries: list[dict[str, Any]] = tomllib.load(file)["source"]
    return entries


@cache
def text_of(path: Path) -> str:
    return read_document(path).text


def squeezed(text: str) -> str:
    """Text without white space and hyphens, so that line breaks make no difference."""
    return re.sub(r"[\s\u00ad-]+", "", RUNNING_LINE.sub("", text))


def pieces(blocks: list[Block]) -> list[str]:
    """Each heading, paragraph, list item and table row of a source."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, ItemList):
            found += [text for _, text in block.items]
        elif isinstance(block, TableRows):
            found += ["".join(row) for row in block.rows]
        else:
            found.append(block.text)
    return found


def numbers(text: str) -> set[str]:
    return set(NUMBER.findall(LIST_NUMERAL.sub(" ", text)))


# --- the folder ----------------------------------------------------------------------------------


def test_sources_name_every_file_and_nothing_else() -> None:
    listed = [entry["file"] for entry in sources()]
    present = sorted(path.name for path in CORPUS.iterdir() if path.name != "sources.toml")
    assert sorted(listed) == present == sorted(FILES)
    assert len({entry["id"] for entry in sources()}) == len(listed)


@pytest.mark.parametrize("entry", sources(), ids=lambda entry: entry["id"])
def test_source_is_described_and_readable(entry: dict[str, Any]) -> None:
    fields = {"id", "file", "title", "publisher", "year", "url", "licence", "note"}
    assert set(entry) == fields
    assert isinstance(entry["year"], int)
    assert "In eigenen Worten nacherzählt" in entry["note"]
    assert len(text_of(CORPUS / entry["file"])) > 1000


# --- the build -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corpus")
    build(out)
    return out


@pytest.mark.parametrize("name", FILES)
def test_built_file_is_current(rebuilt: Path, name: str) -> None:
    assert text_of(CORPUS / name).split() == text_of(rebuilt / name).split(), (
        "run python scripts/build_corpus.py"
    )


def test_rebuild_gives_the_same_bytes(rebuilt: Path, tmp_path: Path) -> None:
    for path in build(tmp_path):
        assert path.read_bytes() == (rebuilt / path.name).read_bytes(), path.name


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        (PROGRAMME, parse_blocks((SOURCES / "programme/programm-2021.md").read_text("utf-8"))),
        (SLIDES, [b for slide in read_slides(SOURCES / "decks/themeninsel-1.md") for b in slide]),
        (COLLECTION, parse_blocks((SOURCES / "collection/vorwort.md").read_text("utf-8"))),
        (COLLECTION, [
            block for form in read_forms(SOURCES / "collection")
            for label, blocks in form.fields for block in (Heading(2, label), *blocks)
        ]),
    ],
    ids=["programme", "slides", "foreword", "forms"],
)  # fmt: skip
def test_nothing_is_lost_on_the_way_into_the_file(name: str, blocks: list[Block]) -> None:
    text = squeezed(text_of(CORPUS / name))
    assert [piece for piece in pieces(blocks) if squeezed(piece) not in text] == []


def test_pdf_has_pages_hyphenation_and_an_index() -> None:
    document = read_document(CORPUS / COLLECTION)
    assert document.page_starts is not None
    pages = len(document.page_starts)
    assert pages > 36
    assert document.text.count("– Sammlung\n") == pages
    assert all(f"Seite {page}\n" in document.text for page in range(1, pages + 1))
    assert len(re.findall(r"[a-zäöüß]-\n[a-zäöüß]", document.text)) > 200
    assert "\u00ad" not in document.text
    index = document.text[document.text.index("Stichwortverzeichnis") :]
    assert re.search(r"Alleinerziehende \d+, \d+", index)


def test_pdf_keeps_table_rows_in_lines() -> None:
    lines = [re.split(r"\s{2,}", line) for line in text_of(CORPUS / COLLECTION).split("\n")]
    rows = [
        row
        for form in read_forms(SOURCES / "collection")
        for _, blocks in form.fields
        for block in blocks
        if isinstance(block, TableRows)
        for row in block.rows
    ]
    assert len(rows) > 40
    for row in rows:
        assert any(
            line[:-1] == row[:-1] and row[-1].startswith(line[-1].strip()) for line in lines
        ), row


# --- what stands in it ---------------------------------------------------------------------------


def test_all_36_examples_are_in_the_collection() -> None:
    forms = read_forms(SOURCES / "collection")
    assert len(forms) == 36
    text = squeezed(text_of(CORPUS / COLLECTION))
    for form in forms:
        of = "der Maßnahme" if form.kind == "Maßnahme" else "des Handlungsansatzes"
        name = f"Name/Bezeichnung {of}: {form.title}"
        assert text.count(squeezed(name)) == 1, form.title
        if form.organisation:
            assert squeezed(f"{name} Ansprechpartner: {form.organisation}") in text


def test_all_instruments_are_rows_of_the_programme() -> None:
    blocks = parse_blocks((SOURCES / "programme/programm-2021.md").read_text(encoding="utf-8"))
    names = [
        row[0]
        for block in blocks
        if isinstance(block, TableRows) and block.rows[0][0] == "Instrument"
        for row in block.rows[1:]
        if row[0] != "Summe"
    ]
    assert len(names) >= 35
    rows = [line.split("\t")[0] for line in text_of(CORPUS / PROGRAMME).split("\n") if "\t" in line]
    assert [name for name in names if name not in rows] == []


@pytest.mark.parametrize("name", FILES)
def test_no_contact_data(name: str) -> None:
    text = text_of(CORPUS / name)
    assert EMAIL.findall(text) == []
    assert PHONE.findall(text) == []


# --- against the originals -----------------------------------------------------------------------

needs_originals = pytest.mark.skipif(
    not ORIGINALS.is_dir(), reason="the original documents are not in ../shared/originals"
)


def original(number: str) -> str:
    (path,) = ORIGINALS.glob(f"{number}_*.txt")
    return path.read_text(encoding="utf-8")


def original_examples() -> list[str]:
    """The 36 examples of the collection, each from the printed line on the kind of carrier."""
    text = original("001")
    text = text[: text.index("\nStichwortverzeichnis")]
    carrier = r"(?m)^Gemeinsame Einrichtung\s+Zugelassener kommunaler Träger"
    return re.split(carrier, text)[1:]


@pytest.mark.originals
@needs_originals
@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("decks/wendepunkt.md", "000"),
        ("collection/vorwort.md", "001"),
        ("decks/borkener-modell.txt", "002"),
        ("decks/themeninsel-1.md", "003"),
        ("programme/programm-2021.md", "004"),
    ],
)
def test_numbers_stand_in_the_original(source: str, number: str) -> None:
    text = (SOURCES / source).read_text(encoding="utf-8")
    assert numbers(text) - set(NUMBER.findall(original(number))) == set()


@pytest.mark.originals
@needs_originals
def test_numbers_of_the_examples_are_those_of_the_originals() -> None:
    examples = original_examples()
    assert len(examples) == 36
    for position, example in enumerate(examples, 1):
        text = (SOURCES / f"collection/{position:02d}.md").read_text(encoding="utf-8")
        added = numbers(text) - set(NUMBER.findall(example))
        assert added == set(), f"example {position}: not in the original"
        for contact in (LABELLED_PHONE, EMAIL, URL, PHONE):
            example = contact.sub(" ", example)
        allowed = LEFT_OUT.get(position, (set(), ""))[0]
        missing = numbers(example) - set(NUMBER.findall(text)) - allowed
        assert missing == set(), f"example {position}: not in the source"

"""Damaged documents, the same ones for the same seed and number.

Bytes: cut off, overwritten, pieces missing, doubled, or taken from another document. Packed
formats: the XML inside changed and packed again, so that it is the content that is wrong. Text:
lines shuffled, repeated and run together, odd characters, huge numbers, numbers as words, other
cases of letters, other encodings.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from records.quantities.numbers import WORDS

MAX_TEXT = 400_000
SUFFIXES = (".pdf", ".docx", ".pptx", ".txt", ".md", ".html")
_ODD = (
    "\0", "\x0b", "\x1b[31m", "\u202e", "\u200b", "\ufeff", "\u0301" * 50, "\ud7ff", "\U0001f6a7",
    "ﬁ", "½", "٣", "²", "−", "\u00ad", "\t" * 40, "\n" * 200, "<" * 50, "((((" * 60, "))))" * 60,
    "[" * 300, "|" * 200, "#" * 99 + " ", "- " * 200, "§" * 100, "€" * 100, "„" * 50, "…",
)  # fmt: skip
_TOKENS = (
    "9" * 400, "1." * 300, "0,00 €", "-5 Euro", "1.000.000.000.000 Euro", "1:0", "0:50", "1 : 1",
    "31.02.2013", "00.00.0000", "29.02.2100 – 01.01.1900", "0 Plätze", "0 Monate", "§ 16 SGB II",
    "99999 Teilnehmende", "150 %", "0 % von 0", "bis zu bis zu", "ca. ca. 5", "12 – 3 Monate",
    "je Platz und Monat", "pro Teilnehmer", "TN = TN", "(LZB)", "Kosten:", "Zielgruppe",
    "Name der Maßnahme: ", "Instrument\tEintritte\tFunktion", "Jobcenter", "in Höhe von",
    "x" * 5000, "Wort" * 3000, "a-" * 2000, "1 € " * 500, "20 Plätze " * 300, "2013 " * 400,
    "Dreißig Plätze", "DREISSIG TN", "Siebenundzwanzig Teilnehmende", "Zwo Monate", "zwölf Euro",
)  # fmt: skip


@dataclass(frozen=True)
class Damaged:
    """`number` of the seed, file `name`, `data`, and what was done to it."""

    number: int
    name: str
    data: bytes
    how: str


def damaged(bases: Mapping[str, bytes], seed: int, number: int) -> Damaged:
    """The document with this number."""
    rng = random.Random(f"{seed}/{number}")
    # every format as often as the others, however many documents of it there are
    suffix = rng.choice(sorted({_suffix(name) for name in bases}))
    name = rng.choice([name for name in bases if _suffix(name) == suffix])
    data = bases[name]
    done = []
    ways = _ways(suffix)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        way = rng.choice(ways)
        data = way(data, rng, bases) or b"\0"
        done.append(way.__name__.strip("_"))
    if rng.random() < 0.05:
        suffix = rng.choice(SUFFIXES)
        done.append("renamed")
    return Damaged(number, f"{number}-{name.rsplit('.', 1)[0]}{suffix}", data, "+".join(done))


def _suffix(name: str) -> str:
    return "." + name.rsplit(".", 1)[-1]


Way = Callable[[bytes, random.Random, Mapping[str, bytes]], bytes]


def _ways(suffix: str) -> Sequence[Way]:
    if suffix in (".docx", ".pptx"):
        return (*_BYTES, _packed_text, _packed_text, _packed_text, _packed_text)
    if suffix == ".pdf":
        return (*_BYTES, _streams, _new_pdf, _new_pdf)
    return (*_BYTES, *_TEXTS, *_TEXTS)


# --- bytes ------------------------------------------------------------------------------------


def _cut_off(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _overwritten(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    changed = bytearray(data)
    for _n in range(rng.choice((1, 10, 200)) if changed else 0):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _piece_missing(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + data[start + rng.randrange(1, 5000) :]


def _piece_doubled(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    piece = data[start : start + rng.randrange(1, 5000)]
    return (data[:start] + piece * rng.choice((1, 2, 20)) + data[start:])[: 4 * MAX_TEXT]


def _spliced(data: bytes, rng: random.Random, bases: Mapping[str, bytes]) -> bytes:
    other = bases[rng.choice(list(bases))]
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other)) :]


def _noise(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + rng.randbytes(rng.randrange(1, 400)) + data[start:]


_BYTES: tuple[Way, ...] = (
    _cut_off, _overwritten, _piece_missing, _piece_doubled, _spliced, _noise,
)  # fmt: skip


# --- text -------------------------------------------------------------------------------------


def _lines_mixed(text: str, rng: random.Random) -> str:
    lines = text.split("\n")
    rng.shuffle(lines)
    return "\n".join(lines)


def _lines_repeated(text: str, rng: random.Random) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    return "\n".join([*lines[:at], *lines[at : at + 3] * rng.choice((10, 100, 500)), *lines[at:]])


def _run_together(text: str, rng: random.Random) -> str:
    return re.sub(r"\n+", lambda m: m.group() if rng.random() < 0.4 else "", text)


def _one_line(text: str, rng: random.Random) -> str:
    return text.replace("\n", rng.choice((" ", "\t", "")))


def _odd_characters(text: str, rng: random.Random) -> str:
    for _ in range(rng.choice((1, 5, 30))):
        at = rng.randrange(len(text) + 1)
        text = text[:at] + rng.choice(_ODD) + text[at:]
    return text


def _tokens(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    for _ in range(rng.choice((1, 10, 50))):
        words.insert(rng.randrange(len(words) + 1), rng.choice(_TOKENS))
    return " ".join(words)


def _numbers_changed(text: str, rng: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        if rng.random() < 0.7:
            return match.group()
        return rng.choice(("0", "00", "1", str(rng.randrange(10**9)), "9" * 40, "1,5", "1.2.3", ""))

    return re.sub(r"\d+", other, text)


def _numbers_spelled(text: str, rng: random.Random) -> str:
    """Small numbers as words, in small letters, at the beginning of a sentence, in capitals."""
    spelled: dict[str, list[str]] = {}
    for word, value in WORDS.items():
        spelled.setdefault(str(value), []).append(word)

    def word(match: re.Match[str]) -> str:
        if rng.random() < 0.4 or match.group() not in spelled:
            return match.group()
        change = rng.choice((str.lower, str.capitalize, str.upper))
        return change(rng.choice(spelled[match.group()]))

    return re.sub(r"(?<![\d.,])\d{1,3}(?![\d.,])", word, text)


def _cases_changed(text: str, rng: random.Random) -> str:
    """Words in capitals, in small letters, or with a capital, as in headings."""
    change = rng.choice((str.upper, str.lower, str.capitalize, str.swapcase))
    share = rng.choice((0.05, 0.3, 1.0))
    return re.sub(r"\w+", lambda m: change(m.group()) if rng.random() < share else m.group(), text)


def _spaces_lost(text: str, rng: random.Random) -> str:
    return re.sub(" ", lambda m: m.group() if rng.random() < 0.7 else "", text)


def _tabs(text: str, rng: random.Random) -> str:
    return re.sub(" ", lambda m: m.group() if rng.random() < 0.8 else "\t", text)


def _letters_changed(text: str, rng: random.Random) -> str:
    letters = list(text)
    for _ in range(len(letters) // 50):
        letters[rng.randrange(len(letters))] = rng.choice("aäeßZ0.,:;-()§€ \n\t")
    return "".join(letters)


_ON_TEXT = (
    _lines_mixed, _lines_repeated, _run_together, _one_line, _odd_characters, _tokens,
    _numbers_changed, _numbers_spelled, _cases_changed, _spaces_lost, _tabs, _letters_changed,
)  # fmt: skip


def changed_text(text: str, rng: random.Random) -> str:
    """One or two of the changes of text, kept to a size that a document can have."""
    for _ in range(rng.choice((1, 2))):
        text = rng.choice(_ON_TEXT)(text, rng)[:MAX_TEXT]
    return text


def _text_changed(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    text = changed_text(data.decode("utf-8", "replace"), rng)
    encoding = rng.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"))
    return text.encode(encoding, "replace")


def _recombined(data: bytes, rng: random.Random, bases: Mapping[str, bytes]) -> bytes:
    """Paragraphs of several documents in a new order."""
    texts = [d for n, d in bases.items() if n.endswith((".txt", ".md"))]
    paragraphs = [
        p
        for d in (data, rng.choice(texts), rng.choice(texts))
        for p in d.decode("utf-8", "replace").split("\n\n")
    ]
    chosen = rng.sample(paragraphs, rng.randrange(1, min(len(paragraphs), 60) + 1))
    return "\n\n".join(chosen).encode("utf-8", "replace")[:MAX_TEXT]


_TEXTS: tuple[Way, ...] = (_text_changed, _recombined)


# --- packed formats ---------------------------------------------------------------------------


def _packed_text(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    """The XML of one part changed, in its texts or in its mark-up, and packed again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        NotImplementedError,
        EOFError,
        zipfile.zlib.error,
    ):
        return _overwritten(data, rng, {})
    inside = [n for n in parts if re.search(r"word/document|slides/slide\d|notesSlide|styles", n)]
    if not inside:
        return _overwritten(data, rng, {})
    for name in rng.sample(inside, min(len(inside), rng.choice((1, 3)))):
        xml = parts[name].decode("utf-8", "replace")
        parts[name] = rng.choice((_words, _words, _elements, _nested))(xml, rng).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _words(xml: str, rng: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        if rng.random() < 0.8:
            return match.group()
        shown = changed_text(match.group(1), rng)[:3000]
        clean = re.sub(r"[\0-\x08\x0b-\x1f&<]", "", shown)
        return f">{clean}<"

    return re.sub(r">([^<]+)<", other, xml)


def _elements(xml: str, rng: random.Random) -> str:
    """Some elements gone or doubled."""
    pieces = re.split(r"(<[^>]*>)", xml)
    for _ in range(rng.choice((1, 5, 20))):
        at = rng.randrange(len(pieces))
        pieces[at : at + 1] = rng.choice(([], [pieces[at]] * 2, [pieces[at]] * 30))
    return "".join(pieces)


def _nested(xml: str, rng: random.Random) -> str:
    """Tables in tables, deeper than anyone writes them."""
    match = re.search(r"<w:tc>|<a:t>", xml)
    if match is None:
        return _elements(xml, rng)
    depth = rng.choice((20, 200))
    opened = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Wort</w:t></w:r></w:p>" * depth
    return xml[: match.end()] + opened + "</w:tc></w:tr></w:tbl>" * depth + xml[match.end() :]


# --- PDF --------------------------------------------------------------------------------------


def _streams(data: bytes, rng: random.Random, _: Mapping[str, bytes]) -> bytes:
    """Numbers and names in the plain parts of a PDF changed."""

    def other(match: re.Match[bytes]) -> bytes:
        if rng.random() < 0.98:
            return match.group()
        return rng.choice((b"0", b"-1", b"99999999", b"1 0 R", b"null", b""))

    return re.sub(rb"\b\d+\b", other, data)


def _new_pdf(data: bytes, rng: random.Random, bases: Mapping[str, bytes]) -> bytes:
    """A whole PDF with damaged text on its pages."""
    from tests.ingest.makers import pdf

    texts = [d for n, d in bases.items() if n.endswith((".txt", ".md"))]
    text = changed_text(rng.choice(texts).decode("utf-8", "replace")[:20_000], rng)
    lines = [re.sub(r"[^\x20-\x7eÄÖÜäöüß§€–]", " ", line)[:200] for line in text.split("\n")]
    pages = [lines[i : i + 45] for i in range(0, min(len(lines), 180), 45)] or [[""]]
    return pdf(pages, header=rng.choice(("", "Kopfzeile")), footer=rng.random() < 0.5)

"""Plain text, Markdown and tab-separated text: taken as it is."""

from __future__ import annotations

from ingest.document import SourceText
from records.errors import DocumentRefused


def decode(data: bytes, name: str) -> str:
    """Text of bytes in UTF-8, UTF-16 with mark, or Windows-1252; line ends become `\\n`.

    Raises `DocumentRefused` for anything else.
    """
    text: str | None = None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            text = data.decode("utf-16")
        except UnicodeDecodeError:
            text = None
    else:
        for encoding in ("utf-8-sig", "cp1252"):
            try:
                text = data.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    controls = sum(c < " " and c not in "\t\n\r\f\x0b" for c in text or "")
    if text is None or "\0" in text or controls > max(2, len(text) // 200):
        raise DocumentRefused(
            name,
            "Der Inhalt ist kein lesbarer Text (unbekannte Zeichenkodierung oder Binärdaten).",
            "Speichern Sie das Dokument als PDF, DOCX oder als Text in UTF-8.",
            "unknown_encoding",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_text(text: str, name: str) -> SourceText:
    return SourceText(text=text, reader="markdown" if name.lower().endswith(".md") else "text")

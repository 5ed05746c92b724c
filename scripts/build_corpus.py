"""Build the documents of the built-in corpus from the plain text in scripts/corpus.

    python scripts/build_corpus.py [--out corpus]

A rebuild gives the same text and, with the same library versions, the same bytes.
Needs the packages of requirements-dev.txt.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "scripts" / "corpus"
if str(ROOT) not in sys.path:
    # so that it runs as a script as well as a module
    sys.path.insert(0, str(ROOT))

# documents that are their own source
COPIES = {
    "borkener-modell.txt": "decks/borkener-modell.txt",
    "wende-punkt.md": "decks/wendepunkt.md",
}


def build(out: Path) -> list[Path]:
    """Write all documents into `out` and return their paths."""
    from scripts.corpus_build.collection_pdf import build_collection
    from scripts.corpus_build.programme_docx import build_programme
    from scripts.corpus_build.slides_pptx import build_slides

    out.mkdir(parents=True, exist_ok=True)
    collection = out / "handlungsansaetze-2013.pdf"
    programme = out / "arbeitsmarktprogramm-2021.docx"
    slides = out / "themeninsel-langzeitleistungsbezug.pptx"
    build_collection(SOURCES / "collection", collection)
    build_programme(SOURCES / "programme" / "programm-2021.md", programme)
    build_slides(SOURCES / "decks" / "themeninsel-1.md", slides)
    for name, source in COPIES.items():
        shutil.copyfile(SOURCES / source, out / name)
    return [collection, programme, slides, *(out / name for name in COPIES)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the documents of the built-in corpus.")
    parser.add_argument("--out", type=Path, default=ROOT / "corpus", help="folder to write to")
    for path in build(parser.parse_args().out):
        print(f"{path}  {path.stat().st_size // 1024 + 1} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What an index is made of, and whether what lies on disk is still that.

`index/current` holds the id of the live build, `index/<build-id>/manifest.json` its parts.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from index.files import sha256
from index.text import stemmer_version
from records.errors import IndexMismatch

INDEX_SCHEMA = 4  # rises whenever tokens, passages or files change their meaning
INDEX_FOLDER, CURRENT_FILE, MANIFEST_FILE = "index", "current", "manifest.json"
REBUILD = "Bauen Sie ihn neu: python -m index build"
_BUILD_ID = re.compile(r"\d{8}-\d{6}-[0-9a-f]{8}")
# libraries whose other version may give other tokens, scores or bytes
LIBRARIES = ("bm25s", "faiss-cpu", "numpy", "safetensors", "sentence-transformers", "torch")


@dataclass(frozen=True)
class Manifest:
    """Everything that must fit for a build to be used.

    `files` maps paths below the build folder to SHA-256; `records` is the fingerprint of the
    record store at the build.
    """

    schema: int
    build_id: str
    built_at: str
    records: str
    record_count: int
    passage_count: int
    dense_kind: str
    encoder: dict[str, Any]
    fusion: dict[str, float]
    stemmer: str
    vocabulary: str
    libraries: dict[str, str]
    files: dict[str, str]

    def save(self, folder: Path) -> None:
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True)
        (folder / MANIFEST_FILE).write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Manifest:
        """Raises `IndexMismatch` when it is missing, cut off, or of another schema."""
        try:
            raw = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
            schema = raw["schema"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise IndexMismatch(
                f"Der Suchindex ist beschädigt (manifest.json). {REBUILD}"
            ) from error
        if schema != INDEX_SCHEMA:
            raise IndexMismatch(
                f"Der Suchindex hat Version {schema}, dieses Programm liest Version "
                f"{INDEX_SCHEMA}. {REBUILD}"
            )
        try:
            return cls(**raw)
        except TypeError as error:
            raise IndexMismatch(
                f"Der Suchindex ist beschädigt (manifest.json). {REBUILD}"
            ) from error


def check(folder: Path) -> Manifest:
    """The manifest of a build whose files are all as they were written.

    Raises `IndexMismatch` naming what does not fit and the command that mends it.
    """
    manifest = Manifest.load(folder)
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.is_file() or sha256(path) != expected:
            raise IndexMismatch(f"Der Suchindex ist beschädigt ({name}). {REBUILD}")
    if manifest.stemmer != stemmer_version():
        raise IndexMismatch(
            f"Der Suchindex wurde mit „{manifest.stemmer}“ gebaut, hier läuft "
            f"„{stemmer_version()}“. {REBUILD}"
        )
    for name in ("bm25s", "faiss-cpu"):
        built, here = manifest.libraries.get(name), version(name)
        if _major(built) != _major(here):
            raise IndexMismatch(
                f"Der Suchindex wurde mit {name} {built} gebaut, hier läuft {here}. {REBUILD}"
            )
    return manifest


def checksums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below `folder` but the manifest, by its path with "/"."""
    return {
        path.relative_to(folder).as_posix(): sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST_FILE
    }


def library_versions() -> dict[str, str]:
    return {name: version(name) for name in LIBRARIES}


def is_build_id(name: str) -> bool:
    return _BUILD_ID.fullmatch(name) is not None


def current_build(data_dir: Path | str) -> str | None:
    """Id of the live build; `None` when there is none. Reads one small file."""
    try:
        name = (Path(data_dir) / INDEX_FOLDER / CURRENT_FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if is_build_id(name) else None


def builds(data_dir: Path | str) -> list[str]:
    """Ids of all finished builds on disk, newest first."""
    folder = Path(data_dir) / INDEX_FOLDER
    if not folder.is_dir():
        return []
    names = [
        path.name
        for path in folder.iterdir()
        if is_build_id(path.name) and (path / MANIFEST_FILE).is_file()
    ]
    return sorted(names, reverse=True)


def _major(number: str | None) -> str:
    return ".".join((number or "").split(".")[:2])

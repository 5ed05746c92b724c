"""From the files of a build to its parts in memory; what does not fit is not opened."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import manifest as manifests
from index.build import (
    DENSE_FOLDER,
    ENCODER_FOLDER,
    LEXICAL_FOLDER,
    PASSAGES_FILE,
    PLACES_FILE,
    RECORD_IDS_FILE,
)
from index.column_file import read_columns
from index.dense import DenseIndex
from index.encoder import Encoder, load_encoder
from index.filters import FilterIndex
from index.lexical import LexicalIndex
from index.manifest import Manifest
from index.names import NameForms, read_names
from index.passage_file import PassageFile
from records.errors import IndexMismatch, IndexMissing
from records.remedies import with_data

_log = logging.getLogger("praxisfinder.index")


@dataclass(frozen=True)
class LoadedBuild:
    """A build in memory, but for its texts, which stay on disk.

    `owner` holds, for every passage, the place of its record (the passages of a record lie behind
    each other), `worth` how much it says when it is shown.
    """

    manifest: Manifest
    lexical: LexicalIndex
    dense: DenseIndex
    encoder: Encoder
    passages: PassageFile
    owner: NDArray[np.int64]
    worth: NDArray[np.float32]
    record_ids: list[str]
    names: list[str]
    forms: NameForms
    filters: FilterIndex
    starts: NDArray[np.int64]

    def passages_of(self, place: int) -> tuple[int, int]:
        """First passage of a record and the one behind its last."""
        return int(self.starts[place]), int(self.starts[place + 1])


def open_build(data_dir: Path) -> LoadedBuild:
    """The live build, or the newest other one that is whole when the live one is not.

    Raises `IndexMissing` when nothing was built, `IndexMismatch` (of the live build) when no
    build can be used, and `ModelUnavailable`.
    """
    live = manifests.current_build(data_dir)
    names = [name for name in (live, *manifests.builds(data_dir)) if name is not None]
    if not names:
        raise IndexMissing(
            f"In „{data_dir}“ gibt es noch keinen Suchindex. Bauen Sie ihn: python -m index build"
        )
    first: IndexMismatch | None = None
    for name in dict.fromkeys(names):
        try:
            build = _load(data_dir / manifests.INDEX_FOLDER / name)
        except IndexMismatch as error:
            _log.warning("index build %s cannot be used: %s", name, with_data(str(error), data_dir))
            first = first or error
            continue
        if first is not None:
            _log.warning("falling back to index build %s", name)
        return build
    assert first is not None
    raise first


def _load(folder: Path) -> LoadedBuild:
    manifest = manifests.check(folder)
    try:
        record_ids: list[str] = json.loads((folder / RECORD_IDS_FILE).read_text(encoding="utf-8"))
        places = np.load(folder / PLACES_FILE, allow_pickle=False)
        owner = places["owner"].astype(np.int64)
        names, forms = read_names(folder)
        build = LoadedBuild(
            manifest=manifest,
            lexical=LexicalIndex.load(folder / LEXICAL_FOLDER),
            dense=DenseIndex.load(folder / DENSE_FOLDER, manifest.dense_kind),
            encoder=load_encoder(folder / ENCODER_FOLDER),
            passages=PassageFile.open(folder / PASSAGES_FILE, places["offsets"]),
            owner=owner,
            worth=places["worth"],
            record_ids=record_ids,
            names=names,
            forms=forms,
            filters=read_columns(folder),
            starts=np.searchsorted(owner, np.arange(len(record_ids) + 1)),
        )
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise IndexMismatch(
            f"Der Suchindex ist beschädigt ({folder.name}). {manifests.REBUILD}"
        ) from error
    _agree(build)
    return build


def _agree(build: LoadedBuild) -> None:
    """Every part counts the same passages and dimensions, else `IndexMismatch`."""
    vectors, passages = len(build.dense), len(build.passages)
    if not vectors == passages == build.manifest.passage_count:
        raise IndexMismatch(
            f"Der Suchindex enthält {vectors} Vektoren zu {passages} Textstellen. "
            f"{manifests.REBUILD}"
        )
    described = build.encoder.describe()
    if build.dense.dimension != described.dimension:
        raise IndexMismatch(
            f"Der Suchindex hat {build.dense.dimension} Dimensionen, das Sprachmodell "
            f"{described.dimension}. {manifests.REBUILD}"
        )
    if described.weights != build.manifest.encoder.get("weights"):
        raise IndexMismatch(
            f"Der Suchindex wurde mit anderen Gewichten des Sprachmodells „{described.model}“ "
            f"gebaut. {manifests.REBUILD}"
        )

"""Reading files into the store: each document on its own, refused ones named, none lost."""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from ingest.assemble import Reading, read_records
from ingest.collecting import rare_collections
from ingest.corpus import MANIFEST, DocumentInfo, document_info, read_manifest
from ingest.lock import writing
from ingest.merge import may_be_twins, merge_twins
from ingest.names import slug
from ingest.readers import SUFFIXES, read_document
from ingest.report import DocumentReport, IngestReport, document_report, unchanged_report
from ingest.version import reader_version
from records.errors import DocumentRefused, NothingToDo
from records.model import DocumentRef
from records.store import RecordStore
from records.stored_items import StoredDocument, StoredFile

_log = logging.getLogger("praxisfinder.ingest")

Progress = Callable[[str, float], None]


def find_files(paths: Sequence[Path]) -> list[Path]:
    """Readable files below the paths, in stable order; hidden ones and manifests are left out.

    Raises `NothingToDo` when a path does not exist or nothing is found.
    """
    missing = [str(p) for p in paths if not p.exists()]
    if missing:
        raise NothingToDo(
            "Nicht gefunden: " + ", ".join(f"„{m}“" for m in missing) + ". Prüfen Sie den Pfad."
        )
    files: list[Path] = []
    for path in paths:
        if path.is_file():
            files.append(path)
            continue
        files += [file for file in _visible(path) if _is_document(file)]
    files = list(dict.fromkeys(files))
    if not files:
        raise NothingToDo(
            "Keine Dokumente gefunden. Gelesen werden PDF, DOCX, PPTX, HTML, Markdown und Text."
        )
    return files


def _is_document(path: Path) -> bool:
    return not _is_side_file(path) and path.suffix.lower() in SUFFIXES | {".doc", ".ppt"}


def _is_side_file(path: Path) -> bool:
    """A file that belongs to the folder, not to the collection."""
    return path.name == MANIFEST or path.stem.lower() in {"readme", "license", "changelog"}


def _ignored(paths: Sequence[Path]) -> list[str]:
    """Names of files below the folders whose format nobody here can read."""
    return [
        file.name
        for folder in paths
        if folder.is_dir()
        for file in _visible(folder)
        if not _is_document(file) and not _is_side_file(file)
    ]


def _visible(folder: Path) -> list[Path]:
    """All files below a folder in stable order; hidden ones are left out."""
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        and not any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
    ]


def ingest_paths(
    paths: Sequence[Path],
    data_dir: Path,
    progress: Progress | None = None,
    again: bool = False,
) -> IngestReport:
    """Read files and folders into the store of `data_dir`.

    Unchanged documents are recognised by their hash and skipped unless `again` is set; a document
    that is refused leaves what was stored of it untouched. Raises `NothingToDo`, `StoreError`,
    `StoreBusy`.
    """
    files = find_files(paths)
    report = IngestReport(ignored=_ignored(paths))
    with writing(data_dir), rare_collections():
        store = RecordStore.open(data_dir)
        try:
            manifests = {f.parent: read_manifest(f.parent) for f in files}
            stored = store.inventory()
            taken = {item.id: item.file for item in stored}
            known = {item.file: item for item in stored if not item.retired}
            here = {path.resolve().as_posix() for path in files}
            absent = [item for item in stored if item.file not in here]
            # a file that is still there has not moved; the same bytes again are a copy of it
            present = [i for i in absent if not i.retired and Path(i.file).is_file()]
            elsewhere = {item.sha256: item for item in absent if item not in present}
            told = {item.sha256: Path(item.file) for item in present}
            digests = {path: _sha256(path) for path in files}
            for number, path in enumerate(_stored_first(files, known, digests)):
                if progress:
                    progress(path.name, number / len(files))
                digest = digests[path]
                if digest in told:
                    report.documents.append(_copy(store, path, told[digest], known))
                    continue
                entry = manifests[path.parent].get(path.name)
                item = _ingest_file(store, path, digest, entry, taken, known, elsewhere, again)
                if item.outcome != "refused":
                    told[digest] = path
                report.documents.append(item)
            report.documents += _retire_missing(store, paths, files)
            report.merged = store.merged_count() if store.is_merged() else _merge(store)
            live = sum(item.records for item in store.inventory() if not item.retired)
            report.collection = live - report.merged
            if progress:
                progress("fertig", 1.0)
        finally:
            store.close()
    return report


def retire_documents(document_ids: Sequence[str], data_dir: Path) -> None:
    """Take documents out of the collection; twins told by them stand for themselves again."""
    with writing(data_dir):
        store = RecordStore.open(data_dir)
        try:
            for document_id in document_ids:
                store.retire_document(document_id)
            _merge(store)
        finally:
            store.close()


def _stored_first(
    files: Sequence[Path], known: Mapping[str, StoredFile], digests: Mapping[Path, str]
) -> list[Path]:
    """Of several copies the one that is stored already goes first and keeps its id."""

    def fresh(path: Path) -> bool:
        item = known.get(path.resolve().as_posix())
        return item is None or item.sha256 != digests[path]

    several = {digest for digest, count in Counter(digests.values()).items() if count > 1}
    return sorted(files, key=lambda path: digests[path] in several and fresh(path))


def _copy(
    store: RecordStore, path: Path, first: Path, known: Mapping[str, StoredFile]
) -> DocumentReport:
    """The same bytes a second time: told once; a document that was made of them is retired."""
    old = known.get(path.resolve().as_posix())
    if old is not None:
        store.retire_document(old.id)
    name = first.name if first.name != path.name else f"{first.parent.name}/{first.name}"
    return DocumentReport(
        path.name,
        "duplicate",
        reason=f"Inhaltsgleich mit „{name}“ und deshalb nur einmal aufgenommen.",
    )


def _ingest_file(
    store: RecordStore,
    path: Path,
    digest: str,
    entry: dict[str, object] | None,
    taken: dict[str, str],
    known: Mapping[str, StoredFile],
    elsewhere: dict[str, StoredFile],
    again: bool,
) -> DocumentReport:
    key = path.resolve().as_posix()
    old = known.get(key)
    same = old and old.sha256 == digest and old.reader_version == reader_version()
    if old and same and not again:
        told = store.document_report(old.id)
        return unchanged_report(path.name, old.id, old.title, old.reader, old.records, told)
    try:
        source = read_document(path)
        info = document_info(path, source, entry)
        # the same bytes under another path: the document moved and keeps its id
        moved = elsewhere.pop(digest, None) if key not in taken.values() else None
        if moved is not None:
            info, taken[moved.id] = replace(info, id=moved.id), key
        info = _unique(info, key, taken)
        ref = DocumentRef(
            id=info.id,
            title=info.title,
            publisher=info.publisher,
            year=info.year,
            file=path.name,
            sha256=digest,
        )
        reading = _read(source, info, ref, path.name)
    except DocumentRefused as refused:
        store.put_refusal(key, refused.code, refused.reason, refused.remedy)
        return DocumentReport(
            path.name, "refused", code=refused.code, reason=refused.reason, remedy=refused.remedy
        )
    item = document_report(
        path.name,
        reading.records,
        document_id=info.id,
        title=info.title,
        reader=source.reader,
        named_only=reading.named_only,
        notes=[*source.notes, *reading.notes],
        pages=len(source.page_starts) if source.page_starts else None,
        characters=len(source.text),
        abbreviations=len(reading.definitions),
        unread={key: [u.message for u in told] for key, told in reading.unread.items()},
    )
    taken[info.id] = key
    store.put_document(
        StoredDocument(
            id=info.id,
            title=info.title,
            publisher=info.publisher,
            year=info.year,
            file=key,
            sha256=digest,
            text=source.text,
            page_starts=source.page_starts,
            reader=source.reader,
            reader_version=reader_version(),
            report=asdict(item),
        ),
        reading.records,
        reading.definitions,
    )
    return item


def _read(source, info: DocumentInfo, ref: DocumentRef, name: str) -> Reading:  # type: ignore[no-untyped-def]
    try:
        return read_records(source, info, ref)
    except (RecursionError, MemoryError) as error:
        raise DocumentRefused(
            name,
            "Der Aufbau des Dokuments ist zu verschachtelt, um es auszuwerten.",
            "Teilen Sie es oder speichern Sie es als PDF.",
            "too_complex",
        ) from error
    except Exception as error:
        # a fault of ours over one document; the others go in, and what was stored of it stays
        _log.exception("%s: das Auswerten brach ab", name)
        raise DocumentRefused(
            name,
            f"Beim Auswerten trat ein Fehler im Programm auf ({error.__class__.__name__}).",
            "Melden Sie das bitte mit der Datei; bis dahin hilft vielleicht ein anderes Format.",
            "reading_failed",
        ) from error


def _unique(info: DocumentInfo, file: str, taken: dict[str, str]) -> DocumentInfo:
    """Two different files never share an id."""
    number = 2
    candidate = info.id
    while taken.get(candidate, file) != file:
        candidate = f"{info.id}-{number}"
        number += 1
    return DocumentInfo(slug_path(candidate), info.title, info.publisher, info.year)


def slug_path(text: str) -> str:
    return slug(text) if not text.replace("-", "").isalnum() else text


def _sha256(path: Path) -> str:
    """Of the bytes of a file; of its path where it cannot be read, which reading then tells."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                digest.update(block)
    except OSError:
        return f"unreadable {path}"
    return digest.hexdigest()


def _retire_missing(
    store: RecordStore, paths: Sequence[Path], files: list[Path]
) -> list[DocumentReport]:
    """Documents of an ingested folder that are no longer there are retired, not deleted."""
    present = {f.resolve().as_posix() for f in files}
    folders = [p.resolve().as_posix().rstrip("/") + "/" for p in paths if p.is_dir()]
    gone = []
    for document in store.inventory():
        if document.retired:
            continue
        inside = any(document.file.startswith(folder) for folder in folders)
        if inside and document.file not in present:
            store.retire_document(document.id)
            gone.append(
                DocumentReport(Path(document.file).name, "retired", document.id, document.title)
            )
    return gone


def _merge(store: RecordStore) -> int:
    wanted = may_be_twins(store.live_names())
    read = list(store.each_record(merged=True, corrected=False, only=wanted)) if wanted else []
    kept, gone = merge_twins(read)
    same = {id(record) for record in read}
    store.set_merged([record for record in kept if id(record) not in same], gone)
    return len(gone)

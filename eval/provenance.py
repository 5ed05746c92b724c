"""Where a figure comes from: state of the code, index and input files behind a measurement."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# what decides on figures: reading, searching, measuring, and the tables beside the code
CODE_FOLDERS = ("records", "ingest", "index", "eval")
CODE_SUFFIXES = frozenset({".py", ".yaml", ".csv"})
LIBRARIES = ("ir_measures", "scipy", "numpy", "scikit-learn")


def provenance(
    inputs: Mapping[str, Path | None] | None = None, manifest: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Everything that must be known to repeat a measurement.

    `inputs` are files by what they are (topics, qrels, …), told by name and SHA-256; `manifest`
    is that of the index. Holds no path of the machine.
    """
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "code": code_state(),
        "index": dict(manifest) if manifest is not None else None,
        "inputs": {
            name: {"file": _shown(path), "sha256": sha256(path)}
            for name, path in (inputs or {}).items()
            if path is not None and path.is_file()
        },
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in LIBRARIES},
    }


def code_state() -> dict[str, Any]:
    """Commit, whether files differ from it, and one fingerprint of the code that decides.

    Without git the commit is `None`; the fingerprint tells two states apart in any case.
    """
    commit = _git("rev-parse", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return {
        "commit": commit,
        "changed": bool(changed) if commit is not None and changed is not None else None,
        "fingerprint": code_fingerprint(),
    }


@lru_cache(maxsize=1)
def code_fingerprint() -> str:
    """SHA-256 over the names and contents of all files that can change a figure."""
    files = (
        path
        for folder in CODE_FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.suffix in CODE_SUFFIXES and path.is_file()
    )
    return fingerprint(files, ROOT)


def fingerprint(files: Iterable[Path], below: Path) -> str:
    """SHA-256 over relative names and contents; line ends do not count."""
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.relative_to(below).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def index_manifest(data_dir: Path, build_id: str) -> dict[str, Any] | None:
    """The manifest of a build as it lies on disk; `None` where it cannot be read."""
    path = data_dir / "index" / build_id / "manifest.json"
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return raw


def _shown(path: Path) -> str:
    """The path inside the product, or else the bare name: no folder of a machine."""
    resolved = path.resolve()
    return resolved.relative_to(ROOT).as_posix() if resolved.is_relative_to(ROOT) else path.name


def _git(*arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(ROOT), *arguments],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None

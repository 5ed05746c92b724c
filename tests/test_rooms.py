"""What import-linter cannot see: app.py, imports at module level, and what is declared."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("records", "ingest", "index", "eval", "ui")
HEAVY = {"torch", "sentence_transformers", "faiss", "bm25s", "sklearn", "scipy", "spacy"}
PARSERS = {"pypdf", "docx", "pptx"}
# name of the import where it is not the name of the package
PACKAGES = {
    "bs4": "beautifulsoup4",
    "spellchecker": "pyspellchecker",
    "docx": "python-docx",
    "faiss": "faiss-cpu",
    "ir_measures": "ir_measures",
    "pptx": "python-pptx",
    "sklearn": "scikit-learn",
    "yaml": "pyyaml",
}
# declared for another reason than an import of our own
NOT_IMPORTED = {
    "torch",  # sentence-transformers would take any version
    "cryptography",  # pypdf decrypts AES with it
    "pytest",  # runs the tests
}


def product_files() -> list[Path]:
    files = [ROOT / "app.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
    return [path for path in files if path.is_file()]


def imported(tree: ast.Module, everywhere: bool) -> Iterator[str]:
    """Names of the top-level packages a module imports, also inside functions if `everywhere`."""
    nodes = ast.walk(tree) if everywhere else _at_import_time(tree.body)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def _at_import_time(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        for name in ("body", "orelse", "finalbody"):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _at_import_time(getattr(node, name, []))


def read(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def requirements(name: str) -> dict[str, str]:
    """Package to exact version, in the order of the file."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line.strip() and not line.startswith(("#", "-r"))]
    parts = [re.fullmatch(r"([\w.-]+)==([\w.+]+)", line.strip()) for line in pinned]
    assert all(parts), f"every line of {name} is package==version"
    return {part[1].lower(): part[2] for part in parts if part}


@pytest.mark.parametrize("path", product_files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_heavy_libraries_wait_until_they_are_needed(path: Path) -> None:
    assert not set(imported(read(path), everywhere=False)) & HEAVY


def test_the_app_knows_neither_models_nor_parsers() -> None:
    assert not set(imported(read(ROOT / "app.py"), everywhere=True)) & (HEAVY | PARSERS)


def test_nobody_imports_the_app() -> None:
    assert not [path for path in product_files() if "app" in imported(read(path), everywhere=True)]


def test_every_library_in_use_is_declared_and_every_declared_one_used() -> None:
    own = {*ROOMS, "app", *sys.stdlib_module_names}
    used = {
        PACKAGES.get(name, name.replace("_", "-")).lower()
        for path in product_files()
        for name in imported(read(path), everywhere=True)
        if name not in own
    }
    declared = set(requirements("requirements.txt"))
    assert used <= declared, "missing in requirements.txt"
    assert declared - NOT_IMPORTED <= used, "declared, but not imported anywhere"


def test_torch_comes_first_in_its_exact_version() -> None:
    assert next(iter(requirements("requirements.txt").items())) == ("torch", "2.13.0")


def test_development_adds_to_the_product() -> None:
    text = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert "-r requirements.txt" in text.splitlines()
    assert not set(requirements("requirements-dev.txt")) & set(requirements("requirements.txt"))

"""How documents look: reading them, splitting them, extracting what they state."""

from ingest.pipeline import ingest_paths, retire_documents
from ingest.report import DocumentReport, IngestReport

__all__ = ["DocumentReport", "IngestReport", "ingest_paths", "retire_documents"]

"""Builds the documents of the built-in corpus from the plain text in scripts/corpus."""

"""Extraction of single fields: each module reads one kind of statement from a block."""

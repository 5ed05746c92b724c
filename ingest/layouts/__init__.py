"""Layouts by label and shape: forms, tables of instruments, slide decks and reports."""

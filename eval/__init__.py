"""Measuring: how well search finds, and how well extraction reads."""

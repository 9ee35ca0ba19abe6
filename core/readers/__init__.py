"""Readers: one file per format, each turning a source into a `Stack`."""

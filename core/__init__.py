"""Data and mathematics; numpy and friends only, never QGIS and never torch."""

"""The chosen data before any run: its series and profiles, read where it lies."""

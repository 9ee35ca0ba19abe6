"""Writers: one file per format. Every file is complete or absent, never half written."""

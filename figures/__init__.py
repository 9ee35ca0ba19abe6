"""The room of printed figures: matplotlib draws what a comparison found, as vector PDF and PNG."""

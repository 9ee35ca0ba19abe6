"""The steps of the forecast dock, one file each, in the order they stand in the dock."""

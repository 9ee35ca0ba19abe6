"""Interferograms to a time series: phase to millimetres, then weighted least squares over the network."""

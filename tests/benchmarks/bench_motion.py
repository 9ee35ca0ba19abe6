"""Etna's inversion beside numpy's dense least squares, and Ustica's two tracks beside the L3 series of EGMS.

    WORKER_PYTHON tests/benchmarks/bench_motion.py ../shared/data

Prints the figures of docs/preparing-your-data.md: differences and residuals of the network; correlation and
root mean square difference of up and east, cell by cell (median, and 5 % to 95 % of cells).
"""

import sys
from pathlib import Path

import h5py
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.decompose import decompose
from groundcast.core.prepare.resample import at_dates
from groundcast.core.readers import read
from groundcast.core.source import Source

RADIAN_MM = 56.236 / (4 * np.pi)
TRACKS = ("117_0227_IW2", "022_0845_IW2")


def dense(path):
    """(T, P) mm towards the satellite, pixel by pixel with numpy."""
    with h5py.File(path) as file:
        matrix, phase = file["Jmat"][()], file["igram"][()].reshape(len(file["igram"]), -1)
    result = np.full((matrix.shape[1], phase.shape[1]), np.nan)
    for column in range(phase.shape[1]):
        known = np.isfinite(phase[:, column])
        dates = np.flatnonzero((matrix[known] != 0).any(axis=0))
        solved = np.linalg.lstsq(matrix[known][:, dates], phase[known, column].astype(float), rcond=None)[0]
        result[dates, column] = (solved - solved[0]) * RADIAN_MM
    return result


def etna(folder):
    path = folder / "etna_envisat" / "Etna_sample.h5"
    whole, acquired = (read(Source(str(path), network=rule)) for rule in ("whole", "as-acquired"))
    residual = np.median(whole.quality["network_residual_mm"])
    print(f"Etna: {whole.values.shape[0]} dates, {whole.values.shape[1]} pixels")
    print(f"  farthest from the dense solution: {np.nanmax(np.abs(whole.values - dense(path))):.6f} mm")
    print(f"  median residual of the network: {residual:.1f} mm")
    apart = np.sqrt(np.nanmean((acquired.values - whole.values) ** 2, axis=1))
    all_of_it = np.sqrt(np.nanmean((acquired.values - whole.values) ** 2))
    print(f"  as acquired, from the whole: {all_of_it:.1f} mm (rms), at most {apart.max():.1f} mm at a date")


def compared(made, theirs):
    """Correlation and rms difference of each cell, and the median spread of their series."""
    a, _, left, _, e, top = made.place.transform
    row, column = ((theirs.place.y - top) // e).astype(int), ((theirs.place.x - left) // a).astype(int)
    both = made.values[:, row, column], at_dates(theirs.values, theirs.dates, made.dates)
    known = np.isfinite(both[0]) & np.isfinite(both[1])
    found, wanted = (np.where(known, each, np.nan) for each in both)
    found, wanted = found - np.nanmean(found, axis=0), wanted - np.nanmean(wanted, axis=0)
    power = np.sqrt(np.nansum(found**2, axis=0) * np.nansum(wanted**2, axis=0))
    alike = np.nansum(found * wanted, axis=0) / power
    rms = np.sqrt(np.nanmean((found - wanted) ** 2, axis=0))
    return alike, rms, np.median(np.nanstd(wanted, axis=0)), known.any(axis=0).sum()


def ustica(folder, rule):
    place = folder / "egms_ustica"
    tracks = [read(Source(str(place / f"EGMS_L2b_{track}_VV_2020_2024_1.zip"))) for track in TRACKS]
    made = decompose(*tracks, cell=100, rule=rule)
    print(f"Ustica, a track between its dates: {rule}; {len(made.up.dates)} dates")
    for letter, ours in (("U", made.up), ("E", made.east)):
        theirs = read(Source(str(place / f"EGMS_L3_E45N17_100km_{letter}_2020_2024_1.zip")))
        alike, rms, spread, cells = compared(ours, theirs)
        low, middle, high = np.percentile(alike, [5, 50, 95])
        leak, noise = (np.nanmedian(ours.quality[name]) for name in ("north_leak", "noise_mm"))
        print(f"  {ours.kind}: correlation {middle:.4f} ({low:.4f} to {high:.4f}),", end=" ")
        print(f"rms {np.median(rms):.2f} mm, spread {spread:.1f} mm, {cells} cells;", end=" ")
        print(f"north {leak:+.2f}, noise {noise:.1f} mm")


if __name__ == "__main__":
    data = Path(sys.argv[1])
    etna(data)
    for between in ("linear", "previous"):
        ustica(data, between)

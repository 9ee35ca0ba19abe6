"""Reading against plain tools, in one run: rasters against gdal_translate, EGMS against pandas; memory.

    WORKER_PYTHON tests/benchmarks/bench_readers.py [--dates N] [--side N] [--points N] [--egms ZIP]

Prints seconds (the best of three), their ratios, and the most memory that each reading took. Rasters and the
large table are simulated noise; the EGMS archive is real where its path is given.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import numpy as np
import pandas
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.readers import read
from groundcast.core.source import Source

START = np.datetime64("2018-01-05")


def seconds(task, times=3):
    """The best of several runs."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        task()
        found.append(time.perf_counter() - start)
    return min(found)


def memory(code, *words):
    """Gigabytes that a fresh interpreter took at most to run `code`."""
    lines = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from groundcast.core.readers import read; from groundcast.core.source import Source\n"
        f"{code}\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6)"
    )
    command = [sys.executable, "-c", lines, str(Path(__file__).resolve().parents[1]), *words]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])


def rasters(folder, dates, side):
    rng = np.random.default_rng(0)
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(20, 0, 5e5, 0, -20, 4e6), "tiled": True}
    for i in range(dates):
        path = folder / f"{str(START + 12 * i).replace('-', '')}.tif"
        shape = {"height": side, "width": side, "count": 1}
        with rasterio.open(path, "w", driver="GTiff", dtype="float32", **shape, **place) as file:
            file.write(rng.normal(size=(1, side, side)).astype(np.float32))
            file.units = ["mm"]


def translate(folder, out):
    """gdal_translate of all files into one raw raster."""
    files = sorted(str(file) for file in folder.glob("*.tif"))
    subprocess.run(["gdalbuildvrt", "-q", "-separate", str(out / "all.vrt"), *files], check=True)
    command = ["gdal_translate", "-q", "-of", "ENVI", str(out / "all.vrt"), str(out / "all.raw")]
    subprocess.run(command, check=True)


def table(path, points, dates=200):
    rng = np.random.default_rng(0)
    days = ",".join(str(START + 6 * i).replace("-", "") for i in range(dates))
    row = ",".join(f"{value:.1f}" for value in rng.normal(0, 5, dates))
    with open(path, "w") as file:
        file.write(f"pid,easting,northing,mean_velocity,seasonality,incidence_angle,{days}\n")
        file.writelines(
            f"p{i},{4_000_000 + i % 3000 * 20},{2_000_000 + i // 3000 * 20},0,0,37,{row}\n"
            for i in range(points)
        )


def unzipped(path):
    with zipfile.ZipFile(path) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        with archive.open(name) as raw:
            return pandas.read_csv(raw)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dates", type=int, default=40)
    parser.add_argument("--side", type=int, default=1000)
    parser.add_argument("--points", type=int, default=200_000)
    parser.add_argument("--egms", default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, out = Path(name) / "s", Path(name) / "out"
        folder.mkdir(), out.mkdir()
        rasters(folder, given.dates, given.side)
        plain, ours = seconds(lambda: translate(folder, out)), seconds(lambda: read(Source(str(folder))))
        held = memory("read(Source(sys.argv[2]))", str(folder))
        size = 4e-9 * given.dates * given.side**2
        print(
            f"{given.dates} GeoTIFFs of {given.side} x {given.side}: {ours:.2f} s, "
            f"gdal_translate {plain:.2f} s, ratio {ours / plain:.2f}; "
            f"values {size:.2f} GB, at most {held:.2f} GB held"
        )
        if given.egms:
            plain, ours = seconds(lambda: unzipped(given.egms)), seconds(lambda: read(Source(given.egms)))
            print(f"EGMS archive: {ours:.2f} s, pandas {plain:.2f} s, ratio {ours / plain:.2f}")
        path = Path(name) / "points.csv"
        table(path, given.points)
        held = memory("read(Source(sys.argv[2]))", str(path))
        size = 4e-9 * given.points * 200
        took = seconds(lambda: read(Source(str(path))), 1)
        print(
            f"{given.points:,} points of 200 dates: {took:.1f} s; values "
            f"{size:.2f} GB, at most {held:.2f} GB held"
        )
    print(f"this process held at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")


if __name__ == "__main__":
    main()

"""Reading rasters against gdal_translate, and clicks on a large stack: simulated noise, in one run.

    WORKER_PYTHON tests/benchmarks/bench_reading_rasters.py [--dates N] [--side N] [--click-side N]

Prints for stored forms of a stack: seconds to read all as series, those of gdal_translate for the same bytes
(into memory, and into a raw file), their ratios, and the most memory that was held. Then milliseconds from a
click to its series on a stack of `--click-side` pixels a side, the first click and thirty more. The time of
the processor itself stands beside each, since a busy machine stretches the rest. `--folder` says where six
gigabytes of files (for the default sizes) are made and deleted.
"""

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.readers import found_reader, read
from groundcast.core.readers.large import cube_in
from groundcast.core.source import Source
from groundcast.core.window import Window

START = np.datetime64("2018-01-05")
CLICKS = 30
PIXELS = {"interleave": "pixel"}
FORMS = {
    "a file per date, uncompressed strips": {},
    "a file per date, deflate in tiles": {"tiled": True, "compress": "deflate", "predictor": 3},
}


def seconds(task, times):
    """The best of several runs: by the clock, and of the processor with all programs that were started."""
    found = []
    for _ in range(times):
        start, own = time.perf_counter(), processor()
        task()
        found.append((time.perf_counter() - start, processor() - own))
    return np.min(found, axis=0)


def processor():
    kinds = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, kinds))


def days(count):
    return [str(START + 12 * i).replace("-", "") for i in range(count)]


def profile(side, count=1):
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(20, 0, 5e5, 0, -20, 4e6)}
    return {"driver": "GTiff", "dtype": "float32", "height": side, "width": side, "count": count, **place}


def layer(side, rng):
    """Tenths of a millimetre, as processors write them: noise that packs like data."""
    return np.round(rng.normal(0, 3, (side, side)), 1).astype(np.float32)


def write_files(folder, dates, side, form):
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for day in days(dates):
        with rasterio.open(folder / f"{day}.tif", "w", **profile(side), **form) as file:
            file.write(layer(side, rng), 1)
            file.units = ["mm"]


def write_bands(path, dates, side, block):
    """One file with all bands of a block together, written by rows of blocks."""
    rng = np.random.default_rng(0)
    form = {"tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate"} | PIXELS
    with rasterio.open(path, "w", **profile(side, dates), **form, BIGTIFF="YES") as file:
        file.descriptions = days(dates)
        file.update_tags(UNIT="mm")
        for top in range(0, side, block):
            height = min(block, side - top)
            values = np.round(rng.normal(0, 3, (dates, height, side)), 1).astype(np.float32)
            file.write(values, window=rasterio.windows.Window(0, top, side, height))


def translate(source, out, form):
    subprocess.run(["gdal_translate", "-q", "-of", form, str(source), str(out)], check=True)


def held(path):
    """Gigabytes that a fresh interpreter took at most to read a source."""
    code = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from groundcast.core.readers import read; from groundcast.core.source import Source\n"
        "read(Source(sys.argv[2]))\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6)"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).resolve().parents[1]), str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])


def whole(folder, given):
    for name, form in FORMS.items():
        path = folder / "s"
        write_files(path, given.dates, given.side, form)
        files = sorted(str(file) for file in path.glob("*.tif"))
        vrt = folder / "all.vrt"
        subprocess.run(["gdalbuildvrt", "-q", "-separate", str(vrt), *files], check=True)
        compare(f"{given.dates} x {given.side}² {name}", path, vrt, folder, given.times)
        shutil.rmtree(path)
    path = folder / "bands.tif"
    write_bands(path, given.dates, given.side, 32)
    compare(
        f"{given.dates} x {given.side}² bands of one file, deflate in tiles of 32",
        path,
        path,
        folder,
        given.times,
    )
    path.unlink()


def compare(name, ours, plain, folder, times):
    took = seconds(lambda: read(Source(str(ours))), times)
    memory = seconds(lambda: translate(plain, folder / "none", "MEM"), times)
    raw = seconds(lambda: translate(plain, folder / "all.raw", "ENVI"), times)
    for file in folder.glob("all.*"):
        file.unlink()
    print(f"{name}: at most {held(ours):.2f} GB held")
    for what, i in (("by the clock", 0), ("processor", 1)):
        print(
            f"    {what}: {took[i]:.2f} s; gdal_translate into memory {memory[i]:.2f} s, ratio "
            f"{took[i] / memory[i]:.2f}, into a file {raw[i]:.2f} s, ratio {took[i] / raw[i]:.2f}",
            flush=True,
        )


def clicks(folder, given):
    """Only the blocks that are clicked at are written, of the others their place in the file."""
    places = np.random.default_rng(1).integers(0, given.click_side, (CLICKS + 1, 2))
    path = folder / "files"
    path.mkdir()
    for day in days(given.dates):
        write_blocks(path / f"{day}.tif", [day], given.click_side, 256, places)
    told("a file per date, deflate in tiles of 256", path, given.click_side, places)
    shutil.rmtree(path)
    path = folder / "click.tif"
    write_blocks(path, days(given.dates), given.click_side, 32, places)
    told("bands of one file, deflate in tiles of 32", path, given.click_side, places)
    path.unlink()


def write_blocks(path, dates, side, block, places):
    """A raster with values in the blocks around `places`."""
    rng = np.random.default_rng(0)
    form = {"tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate", "predictor": 3}
    form |= {"interleave": "pixel", "sparse_ok": True, "bigtiff": "yes", "nodata": np.nan}
    with rasterio.open(path, "w", **profile(side, len(dates)), **form) as file:
        file.descriptions = dates
        file.update_tags(UNIT="mm")
        for row, column in {tuple(place // block * block) for place in places}:
            height, width = min(block, side - row), min(block, side - column)
            values = np.round(rng.normal(0, 3, (len(dates), height, width)), 1).astype(np.float32)
            file.write(values, window=rasterio.windows.Window(column, row, width, height))


def told(name, path, side, places):
    """From a click to its series, on an open stack."""
    source, times = Source(str(path)), []
    start, own = time.perf_counter(), time.process_time()
    with cube_in(found_reader(source)[0], source) as cube:
        for row, column in places:
            values = cube.read(Window(int(row), int(column), 1, 1)).values
            times.append((1000 * (time.perf_counter() - start), 1000 * (time.process_time() - own)))
            if not np.isfinite(values).all():
                raise SystemExit("a click found no values")
            start, own = time.perf_counter(), time.process_time()
    wall, processor = np.array(times).T
    print(
        f"a click on {len(cube.dates)} x {side}², {name}: the first {wall[0]:.0f} ms, then "
        f"{np.median(wall[1:]):.1f} ms in the middle and {wall[1:].max():.1f} ms at most; processor "
        f"{processor[0]:.0f} ms, then {np.median(processor[1:]):.1f}, at most {processor[1:].max():.1f} ms",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser()
    for name, default in (("dates", 160), ("side", 2000), ("click-side", 5000), ("times", 3)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--folder", default=None, help="where the files are made and deleted")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        whole(Path(name), given)
        clicks(Path(name), given)


if __name__ == "__main__":
    main()

"""How long comparing the ten networks of Huo et al. 2024, Table IV, takes on the small simulated scene.

    python tests/benchmarks/bench_comparison.py [--full] [--regions A,B] [--set hidden=64] [--out DIR]

Writes the scene, runs `compare` with one seed on it in a process of its own, factors given, and prints wall
and processor seconds as shares of the limit of ten minutes on two processors, with the machine's load before
and after: on a busy machine processor seconds count, and wall seconds do not. It is a quick look, as the
dialog proposes; with --full the networks have their default settings. --models a,b runs some of them;
--out keeps the comparison.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pyogrio

ROOT = Path(__file__).resolve().parents[2]
WORKER = [sys.executable, "-u", "-I", str(ROOT / "worker/__main__.py")]
LIMIT_SECONDS = 600
PROCESSORS = 2
TEN = "gler-bigrunet,conv1d-mhca-bigru,mhca-bigru,mhca-gru,mhsa-bigru,mhsa-gru,sa-bigru,sa-gru,bigru,gru"
FACTORS = {"lst": "temperature", "ndvi": "ndvi", "rain": "rain"}


def kept_regions(folder, names):
    """A file of some of the scene's polygons."""
    meta, _, shapes, fields = pyogrio.raw.read(folder / "regions.gpkg")
    held = np.isin(fields[list(meta["fields"]).index("name")], names)
    path = folder / "some.gpkg"
    about = {"crs": meta["crs"], "geometry_type": meta["geometry_type"]}
    pyogrio.raw.write(path, shapes[held], [field[held] for field in fields], meta["fields"], **about)
    return path


def command(folder, given):
    """The words of the comparison."""
    regions = kept_regions(folder, given.regions.split(","))
    words = ["compare", folder / "deformation", "--out", given.out or folder / "out", "--regions", regions]
    words += ["--models", given.models, "--seeds", "1", "--origins", given.origins]
    words += [] if given.full else ["--quick"]
    for name, each in FACTORS.items():
        words += ["--factor", f"{name}={folder / 'factors' / each}"]
    for setting in given.set:
        words += ["--set", setting]
    return [*WORKER, *map(str, words)]


def worked():
    """Processor seconds of all processes started from here that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--regions", default="A,B,C,D")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--origins", type=int, default=1)
    parser.add_argument("--models", default=TEN)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--out", default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([*WORKER, "simulate", name, "--size", "small"], check=True, stdout=subprocess.DEVNULL)
        load, start, before = os.getloadavg()[0], time.monotonic(), worked()
        subprocess.run(command(folder, given), check=True, stdout=subprocess.DEVNULL)
        tell(given, time.monotonic() - start, worked() - before, load)


def tell(given, seconds, work, load):
    """Seconds, and their ratio to the limit; above 1 is too slow."""
    told = ", ".join(["default settings" if given.full else "quick look", *given.set])
    count = given.models.count(",") + 1
    print(f"{count} models, regions {given.regions}, {given.origins} origin(s), {told}")
    print(f"load {load:.1f} before, {os.getloadavg()[0]:.1f} after, {os.cpu_count()} processors")
    print(f"wall      {seconds:8.0f} s: {seconds / LIMIT_SECONDS:.2f} of the limit of {LIMIT_SECONDS} s")
    share = work / LIMIT_SECONDS / PROCESSORS
    print(f"processor {work:8.0f} s: {share:.2f} of {PROCESSORS} x {LIMIT_SECONDS} s")


if __name__ == "__main__":
    main()

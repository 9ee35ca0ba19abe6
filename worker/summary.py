"""report.json: the one index of a run, from which QGIS and people learn what was done."""

from __future__ import annotations

import json
import platform
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ..core.job import Job
from ..core.version import VERSION
from ..core.write.json_file import write_json
from ..models import catalogue

SCHEMA = 1
LIBRARIES = (
    "torch",
    "numpy",
    "scipy",
    "pandas",
    "rasterio",
    "pyogrio",
    "shapely",
    "pyproj",
    "h5py",
    "netCDF4",
    "zarr",
)


def versions() -> dict[str, str]:
    """Versions of Python, GroundCast and the libraries that a result depends on."""
    found = {"groundcast": VERSION, "python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def summary(
    job: Job,
    about: dict,
    factors: list[dict],
    device: dict,
    regions: list,
    report,
    backtest: dict | None = None,
) -> dict:
    """The report of a run as described in docs/design.md.

    Args:
        regions: one `Result` of each region.
        report: the reporter, for its warnings and the time it took.
        backtest: the document of the trial on the past, None where there was none.
    """
    first = regions[0]
    return {
        "schema": SCHEMA,
        "groundcast": VERSION,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "simulated": bool(about.get("simulated", False)),
        "seed": job.seed,
        "seconds": round(report.seconds, 2),
        "job": json.loads(job.to_json()),
        "versions": versions(),
        "device": device,
        "data": about,
        "factors": factors,
        "dates": first.dates,
        "model": _model(job, first),
        "regions": [result.about for result in regions],
        "scores": [row for result in regions for row in result.scores],
        "backtest": backtest,
        "verdicts": [result.verdict for result in regions if result.verdict],
        "warnings": report.warnings,
        "artifacts": [artifact for result in regions for artifact in result.artifacts],
    }


def _model(job: Job, first) -> dict:
    entry = catalogue.entry(job.model)
    return {
        "name": entry.name,
        "label": entry.label,
        "settings": catalogue.settings(job.model, job.settings),
        "parameters": first.about["parameters"],
        "optimistic": job.preparation.mode == "paper",
    }


def write(folder: Path, document: dict) -> Path:
    """Write `report.json` into the results folder, as a whole or not at all."""
    path = folder / "report.json"
    write_json(path, document)
    return path

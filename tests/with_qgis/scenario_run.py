"""Runs for tests of scenarios: reports of a model with factors, and a scenario's maps on Ustica's cells.

The response is made up (minus a tenth of a millimetre for each date): it tests layers and words, no model.
"""

import json
from pathlib import Path

import numpy as np
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.tests.with_qgis import sample_run
from osgeo import gdal

STEP = -0.1
FACTORS = [
    {"name": "temperature", "unit": "degC", "places": 9, "rule": "linear", "first": "2019-09-05",
     "last": "2022-08-04"},
    {"name": "rain", "unit": "mm/day", "places": 2, "rule": "monthly", "first": "2019-09-01",
     "last": "2022-07-01"},
]  # fmt: skip


def trained(folder, model="gler-bigrunet", factors=FACTORS, kinds=("model",), seconds=120.0):
    """A run folder with the report and the job of a training."""
    folder.mkdir(parents=True, exist_ok=True)
    observed = [str(day) for day in np.datetime64("2019-09-06") + 12 * np.arange(89)]
    ahead = [str(day) for day in np.datetime64(observed[-1]) + 12 * np.arange(1, 31)]
    job = Job(
        model=model,
        deformation=Source("/data/scene"),
        factors={f["name"]: Source(f"/data/{f['name']}", kind=f["name"]) for f in factors},
        settings={"epochs": 60},
    )
    report = {
        "schema": 1, "created": "2026-01-01T00:00:00", "groundcast": "0.1.0", "seed": 0, "seconds": seconds,
        "simulated": True, "job": json.loads(job.to_json()),
        "data": {"path": "/data/scene", "cadence_days": 12, "unit": "mm", "epochs": 89,
                 "sign": "positive towards the satellite"},
        "device": {"kind": "cpu", "name": "Test processor"}, "factors": factors,
        "dates": {"observed": observed, "held_back": observed[-10:], "forecast": ahead},
        "model": {"name": model, "label": model}, "regions": [{"name": "A", "series": 783}],
        "scores": [], "verdicts": [], "warnings": [],
        "artifacts": [{"kind": kind, "region": "A", "model": model, "path": f"A/{kind}"} for kind in kinds],
    }  # fmt: skip
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    (folder / "job.json").write_text(job.to_json(), encoding="utf-8")
    return folder


def region(mean=-0.15, half=0.06, name="A", dates=("2023-07-12", "2023-07-24")):
    """A region's entry of a scenario's report; half None for one training alone."""
    response = [mean / 2, mean]
    bounds = {"lower_mm": None, "upper_mm": None}
    if half is not None:
        bounds = {"lower_mm": [m - half for m in response], "upper_mm": [m + half for m in response]}
    return {"region": name, "dates": list(dates), "response_mm": response, **bounds}


def entry(regions, changes=("+1",), path="climatology"):
    """The entry `scenario` of a report."""
    factors = [
        {"name": "temperature", "unit": "degC", "path": path, "changes": list(changes), "reference": path},
        {"name": "rain", "unit": "mm/day", "path": "own", "changes": [], "reference": "own"},
    ]
    return {"meaning": "", "seeds": [0, 1, 2], "level": 0.9, "factors": factors, "regions": regions}


def write_scenario_run(folder: Path) -> Path:
    """A scenario's results on 100 m cells of Ustica, regions A and B."""
    sample_run.write_raster_run(folder)
    path = folder / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    days = np.array(report["dates"]["forecast"], "datetime64[D]")
    moved = (STEP * np.arange(len(days)))[:, None, None]
    kept = [a for a in report["artifacts"] if a["kind"] in ("observed", "median", "lower", "upper")]
    for region_name in ("A", "B"):
        own = next(a for a in kept if a["kind"] == "median" and a["region"] == region_name)
        data = gdal.Open(str(folder / own["path"]))
        median, place = data.ReadAsArray(), data.GetGeoTransform()
        response = np.where(np.isfinite(median), moved, np.nan).astype(np.float32)
        made = {"reference": median - response, "response": response}
        made |= {"response_lower": response - 0.05, "response_upper": response + 0.05}
        for kind, values in made.items():
            name = f"{region_name}/seasonal_{kind}.tif"
            sample_run._write_cog(folder / name, days, values.astype(np.float32), (place[0], place[3]))
            kept.append(sample_run._artifact(kind, region_name, name, days))
    dates = tuple(report["dates"]["forecast"][-2:])
    report |= {"artifacts": kept, "scores": [], "model": {"name": "factor-regression", "label": "Factors"}}
    report["dates"]["held_back"] = []
    size = float(moved.min())
    report["scenario"] = entry([region(size, 0.05, name, dates) for name in ("A", "B")])
    path.write_text(json.dumps(report), encoding="utf-8")
    return folder


def ablation():
    """What `ablation.json` held after three seeds from two origins on the simulated scene, region A."""
    return {
        "model": "gler-bigrunet", "reference": "seasonal", "origins": ["2021-12-01", "2022-03-31"],
        "seeds": [0, 1, 2], "horizons": [1, 2, 3, 5, 7, 10], "simulated": True,
        "rmse_mm": {
            "all factors": [[4.64, 4.98, 4.46], [4.80, 4.98, 4.72]],
            "without temperature": [[4.77, 4.89, 4.21], [5.08, 5.02, 4.79]],
            "without rain": [[4.77, 5.29, 4.91], [5.73, 4.87, 4.76]],
            "no factors": [[5.57, 5.62, 5.29], [5.59, 4.96, 5.59]],
            "seasonal": [[4.43], [4.76]],
        },
        "gains": {
            "temperature": {"mean": 0.0044, "half": 0.0556, "by_origin": [-0.017, 0.025],
                            "by_seed": [0.041, -0.005, -0.023], "kind": "nothing"},
            "rain": {"mean": 0.054, "half": 0.0644, "by_origin": [0.059, 0.049],
                     "by_seed": [0.094, 0.018, 0.05], "kind": "nothing"},
            "all factors": {"mean": 0.1219, "half": 0.0974, "by_origin": [0.146, 0.098],
                            "by_seed": [0.154, 0.055, 0.156], "kind": "helped"},
        },
        "skill": {
            "all factors": {"mean": -0.0376, "half": 0.0742, "by_origin": [-0.06, -0.016],
                            "by_seed": [-0.028, -0.086, 0.001], "kind": "nothing"},
            "no factors": {"mean": -0.1855, "half": 0.0508, "by_origin": [-0.24, -0.131],
                           "by_seed": [-0.216, -0.156, -0.184], "kind": "hurt"},
        },
    }  # fmt: skip

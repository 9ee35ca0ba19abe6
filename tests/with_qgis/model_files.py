"""Model files as the worker writes them, with numbers of one's own, for tests of cards and the library."""

import json

import numpy as np
from groundcast.core.job import Job, Preparation
from groundcast.core.source import Source
from groundcast.models import checkpoint

SIGN = "positive towards the satellite"
INFO = {
    "kind": "los", "unit": "mm", "sign": SIGN, "crs": "EPSG:3035", "epochs": 222, "cadence_days": 12,
    "first": "2020-01-03", "last": "2025-05-06", "series": 120, "simulated": False, "notes": [],
    "extent_degrees": [13.1, 38.6, 13.2, 38.8], "velocity_mm_yr": [-5.0, 2.0],
}  # fmt: skip
GRID = {
    "crs": "EPSG:3035",
    "transform": [4600000.0, 100.0, 0.0, 1750000.0, 0.0, -100.0],
    "height": 40,
    "width": 50,
}


def score(model, error, on="pixels"):
    return {
        "region": "all",
        "model": model,
        "on": on,
        "rmse_mm": {"1": error, "all": error},
        "coverage90": 0.88,
    }


def write(path, model="gler-bigrunet", place=None, factors=(), settings=None, **changes):
    """A model file at `path`; `changes` are of the card's entry `extra`, or of `about` and `data` in it."""
    about = {
        "created": "2026-10-01T12:00:00+00:00", "groundcast": "0.1.0", "seed": 0, "series": 120,
        "first": "2020-01-03", "last": "2024-12-25", "dates": 152,
        "extent_degrees": [13.1, 38.6, 13.2, 38.8], "velocity_mm_yr": [-6.0, 3.0],
        "scores": [score("persistence", 4.0), score(model, 3.0), score(model, 1.0, "region mean")],
    }  # fmt: skip
    data = {"path": "/data/Ustica.zip", "kind": "los", "unit": "mm", "sign": SIGN, "first": "2020-01-03",
            "last": "2024-12-25", "epochs": 210, "series": 120, "cadence_days": 12}  # fmt: skip
    cell = 100.0 if place == "gridded" else 0.0
    place = GRID if place in ("grid", "gridded") else place or {"crs": "EPSG:3035", "columns": []}
    job = Job(deformation=Source("/data/Ustica.zip"), model=model, settings=settings or {},
              preparation=Preparation(cell=cell), hold_back=10)  # fmt: skip
    extra = {
        "region": "all", "colour": "#56B4E9", "cadence_days": 12, "hold_back": 10,
        "data": data | changes.pop("data", {}), "kind": "los", "sign": SIGN, "simulated": False,
        "attribution": "", "place": place, "factors": list(factors), "job": job.to_json(), "backtest": None,
        "about": about | changes.pop("about", {}),
    } | changes  # fmt: skip
    card = {"model": model, "extra": extra}
    if model == "gler-bigrunet":
        card |= {
            "facts": {"settings": {}, "time_step": 36, "epochs_trained": 41, "best_epoch": 37},
            "parameters": 9876,
        }
    path.parent.mkdir(parents=True, exist_ok=True)
    checkpoint.save(path, json.loads(json.dumps(card)), {"values": np.zeros((2, 3), np.float32)})
    return path

"""What is said about a stack, and its mark."""

import json
from dataclasses import replace

import numpy as np
from groundcast.core.describe import describe, gaps
from groundcast.core.fingerprint import fingerprint
from groundcast.core.rasterise import to_grid


def test_points(ustica):
    about = describe(ustica)
    assert json.loads(json.dumps(about)) == about
    kept = {k: about[k] for k in ("kind", "epochs", "first", "last", "unit", "series", "valid_share", "crs")}
    assert kept == {
        "kind": "los", "epochs": 210, "first": "2020-01-03", "last": "2024-12-25", "unit": "mm",
        "series": 11590, "valid_share": 1.0, "crs": "EPSG:3035",
    }  # fmt: skip
    assert about["cadence_days"] == 12 and "grid" not in about and about["attribution"]
    assert [g["days"] for g in about["gaps"]] == [12, 24, 24]
    assert about["gaps"][0] == {"after": "2020-03-21", "before": "2020-04-02", "days": 12}


def test_grid(ustica):
    about = describe(to_grid(ustica, 100))
    assert about["grid"] == {"crs": "EPSG:3035", "width": 44, "height": 34, "cell": 100.0}
    assert "series" not in about and about["valid_share"] == 1.0


def test_slower_pace_is_no_gap():
    days = np.datetime64("2020-01-01") + np.r_[np.arange(0, 120, 6), np.arange(120, 360, 12)]
    assert gaps(days) == []
    assert [g["days"] for g in gaps(np.delete(days, [4, 30]))] == [12, 24]
    assert gaps(days[:2]) == [] and gaps(days[:1]) == []


def test_mark_follows_the_data(ustica):
    mark = fingerprint(ustica)
    assert len(mark) == 16 and mark == fingerprint(replace(ustica, notes=()))
    values = ustica.values.copy()
    values[-1, -1] += 0.1
    moved = replace(ustica.place, x=ustica.place.x + 1)
    changes = ({"values": values}, {"dates": ustica.dates + 1}, {"place": moved}, {"kind": "up"})
    assert len({mark, *(fingerprint(replace(ustica, **c)) for c in changes)}) == 5

"""Documents come back as plain JSON, whatever numpy put into them."""

import json
from pathlib import Path

import numpy as np
from groundcast.core.write.json_file import write_json


def test_writes_plain_json(tmp_path):
    document = {
        "score": np.float32(0.5),
        "count": np.int64(3),
        "missing": float("nan"),
        "far": np.float64(np.inf),
        "dates": np.array(["2020-01-05", "2020-01-17"], "datetime64[D]"),
        "first": np.datetime64("2020-01-05"),
        "values": np.array([[1.0, np.nan]]),
        "path": Path("A") / "median.tif",
        "pair": (1, 2),
        1: True,
        "place": "Żółć",
    }
    write_json(tmp_path / "report.json", document)
    text = (tmp_path / "report.json").read_text(encoding="utf-8")
    assert "Żółć" in text and "NaN" not in text and "Infinity" not in text
    assert json.loads(text) == {
        "score": 0.5,
        "count": 3,
        "missing": None,
        "far": None,
        "dates": ["2020-01-05", "2020-01-17"],
        "first": "2020-01-05",
        "values": [[1.0, None]],
        "path": str(Path("A/median.tif")),
        "pair": [1, 2],
        "1": True,
        "place": "Żółć",
    }

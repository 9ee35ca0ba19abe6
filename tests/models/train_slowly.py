"""Trains a small network, telling each epoch; `test_resume` kills it on the way.

Arguments: values.npy, folder of the state.
"""

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]


def main(values: str, folder: str) -> None:
    spec = importlib.util.spec_from_file_location("conftest", ROOT / "tests" / "conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    from groundcast.core.panel import Panel
    from groundcast.core.reporter import Silent
    from groundcast.models.forecasting import Gler

    class Slow(Silent):
        def metric(self, name, step, value):
            if name == "loss":
                print("epoch", step, flush=True)
                # Time enough for the state to fall due after every epoch.
                time.sleep(0.3)

    rows = np.load(values)
    days = np.datetime64("2019-09-07") + 12 * np.arange(len(rows))
    settings = {"hidden": 16, "epochs": 30, "time_step": 5, "repeat": 2, "batch": 8, "early_stop": 0}
    Gler(settings, "cpu", folder=Path(folder)).fit(Panel(rows, days, 12, region="A"), Slow())


if __name__ == "__main__":
    main(*sys.argv[1:])

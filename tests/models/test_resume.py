"""A training that is killed goes on from its last state, to the same answer as one that was not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
from groundcast.models.forecasting import Gler

TRAINER = Path(__file__).with_name("train_slowly.py")
SETTINGS = {"hidden": 16, "epochs": 30, "time_step": 5, "repeat": 2, "batch": 8, "early_stop": 0}


def test_a_killed_training_goes_on(make_panel, listener, tmp_path):
    panel = make_panel()
    data = tmp_path / "values.npy"
    np.save(data, panel.values)
    child = subprocess.Popen(
        [sys.executable, str(TRAINER), str(data), str(tmp_path / "state")], stdout=subprocess.PIPE, text=True
    )
    for line in child.stdout:
        if line.startswith("epoch 6"):
            os.kill(child.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
            break
    child.stdout.close()
    assert child.wait() != 0
    bare = make_panel(factors=())
    resumed = Gler(SETTINGS, "cpu", folder=tmp_path / "state").fit(bare, listener)
    first = min(step for _, step, _ in listener.metrics)
    assert 1 < first <= 7
    assert f"goes on from epoch {first} of a run that was stopped" in str(listener.warnings)
    assert resumed.seconds_per_epoch > 0
    whole = Gler(SETTINGS, "cpu").fit(bare, listener)
    for name, weight in whole.net.state_dict().items():
        assert torch.equal(weight, resumed.net.state_dict()[name]), name
    assert not list((tmp_path / "state").glob("*.part*"))

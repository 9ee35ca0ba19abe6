"""What the worker's Python says of its devices: memory that is free, and how fast the processor is."""

import torch
from groundcast.worker import probe


def test_the_processor_has_free_memory_and_the_time_of_a_step():
    processor = probe.devices(torch)[-1]
    assert processor["kind"] == "cpu" and processor["step_seconds"] > 0
    assert 0 <= processor["free_bytes"] <= processor["memory_bytes"]


def test_the_step_leaves_the_threads_as_they_were():
    before = torch.get_num_threads()
    assert 0 < probe.step_seconds(torch) < 5
    assert torch.get_num_threads() == before

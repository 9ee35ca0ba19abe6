"""A full memory is told as such, that of a graphics card too, which was called a fault of ours."""

import pytest
from groundcast.worker import faults

torch = pytest.importorskip("torch")


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: not enough memory"), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_a_full_memory_is_no_fault(error, full):
    assert faults.is_full(error) is full
    assert (faults.told(error).code == "memory") is full

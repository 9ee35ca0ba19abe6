import pytest
import torch
from groundcast.core.errors import GroundCastError
from groundcast.models import device, products


def test_the_processor_is_always_there():
    found = device.choose("cpu")
    assert found.torch == torch.device("cpu")
    assert found.kind == "cpu"
    assert found.memory_bytes > 1 << 28
    assert found.label.startswith(found.name)
    assert "GiB" in found.label


def test_auto_takes_the_card_where_there_is_one(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda number: (20 << 30, 24 << 30))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda number: "NVIDIA Test")
    assert device.choose().label == "NVIDIA Test, 24 GiB, 20 GiB free"
    assert device.choose("cpu").kind == "cpu"
    with pytest.raises(
        GroundCastError, match="cuda:3 was asked for; this worker environment finds 1 NVIDIA card"
    ):
        device.choose("cuda:3")


def test_auto_takes_the_processor_where_there_is_no_card(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert device.choose("auto").kind == "cpu"
    with pytest.raises(
        GroundCastError, match="cuda:0 was asked for; this worker environment finds 0 NVIDIA cards"
    ):
        device.choose("cuda")
    with pytest.raises(GroundCastError, match="this machine has no Apple graphics card"):
        device.choose("mps")


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "cpu:1", ""])
def test_unknown_names_are_refused(name):
    with pytest.raises(
        GroundCastError, match=f"There is no device '{name}'. Choose auto, cpu, cuda, cuda:1 or mps."
    ):
        device.choose(name)


@pytest.mark.parametrize(
    ("error", "memory"),
    [
        (torch.OutOfMemoryError("CUDA out of memory."), True),
        (MemoryError(), True),
        (RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 1 bytes."), True),
        (RuntimeError("MPS backend out of memory"), True),
        (RuntimeError("shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_what_counts_as_out_of_memory(error, memory):
    assert device.exhausted(error) is memory


@pytest.fixture
def switch():
    """The switch of float32 products, put back afterwards."""
    matmul = torch.backends.mkldnn.matmul
    before = matmul.fp32_precision
    matmul.fp32_precision = "ieee"
    yield matmul
    matmul.fp32_precision = before


def test_quick_products_are_as_exact_as_float32(monkeypatch, switch):
    monkeypatch.setattr(products, "_amd", lambda: True)
    products.speed_up()
    assert products._error() < products.ACCURACY


def test_the_switch_is_taken_back_where_it_rounds(monkeypatch, switch):
    monkeypatch.setattr(products, "_amd", lambda: True)
    monkeypatch.setattr(products, "_error", lambda: 1e-3)
    assert products.speed_up() is False
    assert switch.fp32_precision == "ieee"


def test_other_processors_are_left_alone(monkeypatch, switch):
    monkeypatch.setattr(products, "_amd", lambda: False)
    assert products.speed_up() is False
    assert switch.fp32_precision == "ieee"

"""Quicker float32 matrix products where the default library holds this processor back."""

from __future__ import annotations

import platform
from pathlib import Path

import torch

ACCURACY = 1e-6
"""Largest error of a product of 512 terms, relative to the size of its terms; bfloat16 gives 1e-3."""


def speed_up() -> bool:
    """Route float32 products through oneDNN on AMD processors, where MKL runs at half its rate.

    oneDNN is reached by allowing reduced precision. Without matrix units (AMX) it computes in float32
    all the same; on processors that would round to bfloat16 the test finds out and the permission is
    taken back. Depends on the machine only, so that equal seeds give equal answers on it.

    Returns:
        whether the switch is on.
    """
    switch = getattr(getattr(torch.backends, "mkldnn", None), "matmul", None)
    if not _amd() or not hasattr(switch, "fp32_precision") or not torch.backends.mkldnn.is_available():
        return False
    if switch.fp32_precision == "bf16":
        return True
    before = switch.fp32_precision
    switch.fp32_precision = "bf16"
    if _error() > ACCURACY:
        switch.fp32_precision = before
        return False
    return True


def _error() -> float:
    """Largest error of float32 products of several shapes, relative to the size of the terms."""
    draw = torch.Generator().manual_seed(0)
    worst = 0.0
    for rows, columns in ((64, 384), (256, 512), (79, 1024)):
        left = torch.randn(2, rows, 512, generator=draw)
        right = torch.randn(2, 512, columns, generator=draw)
        exact = torch.einsum("bik,bkj->bij", left.double(), right.double())
        size = torch.einsum("bik,bkj->bij", left.double().abs(), right.double().abs())
        for product, truth, scale in (
            (left[0] @ right[0], exact[0], size[0]),
            (torch.bmm(left, right), exact, size),
            (torch.addmm(torch.zeros(columns), left[1], right[1]), exact[1], size[1]),
        ):
            worst = max(worst, float(((product.double() - truth).abs() / scale).max()))
    return worst


def _amd() -> bool:
    listing = Path("/proc/cpuinfo")
    if listing.is_file():
        return "AuthenticAMD" in listing.read_text(encoding="ascii", errors="replace")
    return "AuthenticAMD" in platform.processor()

"""CNN-PhLSTM: maps of past dates to the map of the next one; He et al. 2022, IEEE JSTARS 15.

The paper's "kernel sizes 450 x 450, 225, 75 …" are sizes of feature maps: strides 2, 3, 3, 5, then 3 x 3
(docs/models.md). A pooled vector of 512 features a date goes through three recurrent layers;
a decoder of five enlargements draws the map. Rasters of other sizes get five factors of their own for
each axis, are filled up with zeros below and to the right, and cropped again. With torch's own LSTM
in place of the peephole one this is the paper's CNN-LSTM.

Factors, which the paper leaves to future work, stand beside the vector of each date, made of all their
places together: they have a resolution of their own. Their next values come from the same memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations_with_replacement

import torch
from torch import nn
from torch.nn import functional as F

from ..core.errors import GroundCastError
from .blocks.peephole import PeepholeLstm

CHANNELS = (1, 32, 64, 128, 256, 512)
UNITS = (512, 256, 128)
FORCING = 64
"""Features of a factor beside the 512 of a map."""

FACTORS = (1, 2, 3, 5)
SMALLEST, LARGEST = 11, 5**5


@dataclass(frozen=True)
class Frame:
    """How a map of `height` x `width` pixels is made small and large again.

    Attributes:
        rows, columns: five factors for each axis, growing; their product is the filled-up side.
    """

    height: int
    width: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    @property
    def filled(self) -> tuple[int, int]:
        """Height and width once filled up."""
        sides = []
        for factors in (self.rows, self.columns):
            side = 1
            for factor in factors:
                side *= factor
            sides.append(side)
        return sides[0], sides[1]


def frame(height: int, width: int) -> Frame:
    """The frame of a raster, filled up as little as can be.

    Raises:
        GroundCastError: a side is too small for the loss's window, or too large (`raster-size`).
    """
    for side in (height, width):
        if not SMALLEST <= side <= LARGEST:
            raise GroundCastError(
                f"The raster has {height} x {width} pixels; CNN-PhLSTM and CNN-LSTM take {SMALLEST} to "
                f"{LARGEST} along each side.",
                "Choose a larger region or smaller cells." if side < SMALLEST else "Grid to larger cells.",
                "raster-size",
            )
    return Frame(height, width, factors(height), factors(width))


def factors(side: int) -> tuple[int, ...]:
    """Five factors, growing, whose product is the least that reaches `side`: 2 3 3 5 5 for 450."""

    def product(five):
        result = 1
        for factor in five:
            result *= factor
        return result

    fitting = [five for five in combinations_with_replacement(FACTORS, 5) if product(five) >= side]
    return min(fitting, key=lambda five: (product(five), five[::-1]))


class Encoder(nn.Module):
    """Maps to vectors: five convolutions and the mean over what is left of the map."""

    def __init__(self, given: Frame):
        super().__init__()
        layers = []
        for k, strides in enumerate(zip(given.rows[:4], given.columns[:4])):
            sizes = tuple(max(3, stride) for stride in strides)
            padding = tuple((size - stride + 1) // 2 for size, stride in zip(sizes, strides))
            layers += [nn.Conv2d(CHANNELS[k], CHANNELS[k + 1], sizes, strides, padding), nn.ReLU()]
        left = given.rows[4], given.columns[4]
        # Valid where the map still has room for the kernel, as 5 x 5 to 3 x 3 in the paper.
        last = nn.Conv2d(CHANNELS[4], CHANNELS[5], 3, padding=tuple(int(side < 3) for side in left))
        self.layers = nn.Sequential(*layers, last, nn.ReLU())

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """(N, Y, X) to (N, 512)."""
        return self.layers(maps[:, None]).mean(dim=(2, 3))


class Decoder(nn.Module):
    """Vectors to maps: five times nearest enlargement, then a convolution as wide as the factor."""

    def __init__(self, given: Frame):
        super().__init__()
        self.sizes = list(zip(given.rows[::-1], given.columns[::-1]))
        channels = (UNITS[-1], *CHANNELS[4:0:-1], 1)
        self.layers = nn.ModuleList(
            nn.Conv2d(channels[k], channels[k + 1], size) for k, size in enumerate(self.sizes)
        )

    def forward(self, vectors: torch.Tensor) -> torch.Tensor:
        """(B, 128) to (B, Y, X). The last layer is linear: ground that sinks is negative."""
        maps = vectors[:, :, None, None]
        for k, (size, layer) in enumerate(zip(self.sizes, self.layers)):
            maps = F.interpolate(maps, scale_factor=tuple(map(float, size)), mode="nearest")
            maps = layer(F.pad(maps, _same(size)))
            maps = F.relu(maps) if k < len(self.layers) - 1 else maps
        return maps[:, 0]


def _same(size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Zeros left, right, above and below that keep a map's size; one more at the end for even kernels."""
    height, width = size
    return (width - 1) // 2, width // 2, (height - 1) // 2, height // 2


class LstmLayer(nn.Module):
    """torch's LSTM where `PeepholeLstm` would stand; forget gates begin at 1, as in Keras."""

    def __init__(self, width: int, units: int):
        super().__init__()
        self.lstm = nn.LSTM(width, units)
        self.units = units
        self.initialise()

    def initialise(self, generator: torch.Generator | None = None) -> None:
        """As Keras draws it; torch's second bias, which Keras has not, stays 0."""
        nn.init.xavier_uniform_(self.lstm.weight_ih_l0, generator=generator)
        nn.init.orthogonal_(self.lstm.weight_hh_l0, generator=generator)
        with torch.no_grad():
            self.lstm.bias_hh_l0.zero_()
            self.lstm.bias_ih_l0.zero_()[self.units : 2 * self.units] = 1.0
        self.lstm.bias_hh_l0.requires_grad_(False)

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        """(T, B, I) to (T, B, U)."""
        return self.lstm(steps)[0]


RECURRENT = {"cnn-phlstm": PeepholeLstm, "cnn-lstm": LstmLayer}


class CnnRecurrent(nn.Module):
    """CNN-PhLSTM or CNN-LSTM for rasters of one frame: (B, T, Y, X) to (B, Y, X), between -1 and 1.

    Args:
        places: P_f of each factor.
    """

    def __init__(self, given: Frame, kind: str = "cnn-phlstm", places: tuple[int, ...] = ()):
        super().__init__()
        self.frame = given
        self.encoder = Encoder(given)
        widths = (CHANNELS[-1] + FORCING * len(places), *UNITS)
        layer = RECURRENT[kind]
        self.recurrent = nn.Sequential(*(layer(w, u) for w, u in zip(widths, widths[1:])))
        self.decoder = Decoder(given)
        self.forcing = nn.ModuleList(nn.Linear(count, FORCING) for count in places)
        self.heads = nn.ModuleList(nn.Linear(UNITS[-1], count) for count in places)

    @property
    def last(self) -> nn.Module:
        """The layer that the maps come from."""
        return self.decoder.layers[-1]

    def initialise(self, seed: int) -> None:
        """Draw all weights anew, as Keras draws them."""
        generator = torch.Generator().manual_seed(seed)
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                nn.init.xavier_uniform_(module.weight, generator=generator)
                nn.init.zeros_(module.bias)
            elif isinstance(module, (PeepholeLstm, LstmLayer)):
                module.initialise(generator)

    def encode(self, maps: torch.Tensor, factors=()) -> torch.Tensor:
        """(N, Y, X) maps of dates, and (N, P_f) of each factor, to (N, 512) and more.

        A date that windows share is encoded once.
        """
        high, wide = self.frame.filled
        missing = (0, wide - self.frame.width, 0, high - self.frame.height)
        vectors = self.encoder(F.pad(maps, missing))
        if not factors:
            return vectors
        return torch.cat([vectors, *(layer(f).tanh() for layer, f in zip(self.forcing, factors))], dim=1)

    def answer(self, vectors: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """(B, T, F) vectors of past dates to the (B, Y, X) map of the next, and (B, P_f) of each factor."""
        last = self.recurrent(vectors.transpose(0, 1))[-1]
        maps = self.decoder(last)[:, : self.frame.height, : self.frame.width]
        return maps, [head(last) for head in self.heads]

    def forward(self, windows: torch.Tensor) -> torch.Tensor:
        """The maps alone, of a network without factors."""
        batch, steps = windows.shape[:2]
        return self.answer(self.encode(windows.flatten(0, 1)).unflatten(0, (batch, steps)))[0]

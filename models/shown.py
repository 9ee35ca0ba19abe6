"""Windows of a network of groups of points: contexts, what follows them, and the scale of both."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
import torch

from ..core.prepare.scale import Scaler
from . import known
from .known import View


@dataclass(frozen=True, eq=False)
class Shown:
    """A part of the series of G groups of L points, and how a network sees it in each of W windows.

    Attributes:
        filled: (N, G, L) the series without gaps, mm.
        targets: (N, G, L) the part as it is to be forecast, NaN where nothing was observed.
        mean, spread: (G, L) scale of the part.
        contexts: (W, C, N), and `reference` (W, A, N), as `known.View.matrices` gives them.
        held, after: (N, G, L) as `known.held` gives them; None where no value lacks.
    """

    filled: torch.Tensor
    targets: torch.Tensor
    mean: torch.Tensor
    spread: torch.Tensor
    contexts: torch.Tensor
    reference: torch.Tensor
    held: torch.Tensor | None = None
    after: torch.Tensor | None = None

    def windows(self, chosen: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Of the windows `chosen` (B, 2), first row and group: contexts (B, C, L), targets and last values.

        All are scaled. Targets (B, A, L), and last values, which persistence keeps, are relative to the
        reference.
        """
        first, group = chosen.unbind(1)
        ends = first + self.contexts.shape[1]
        series = self._known(group, ends)
        mean, spread = self.mean[group, None], self.spread[group, None]
        rows = ends[:, None] + torch.arange(self.reference.shape[1], device=ends.device)
        reference = self.reference[first] @ series + mean
        last = series[torch.arange(len(ends), device=ends.device), ends - 1, None]
        context = (self.contexts[first] @ series - mean) / spread
        return context, (self.targets[rows, group[:, None]] - reference) / spread, (last - reference) / spread

    def _known(self, group: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
        """(B, N, L) series of each group, gaps filled from the rows before `ends` (B,)."""
        series = self.filled.transpose(0, 1)[group]
        if self.held is None:
            return series
        late = self.after.transpose(0, 1)[group] >= ends[:, None, None]
        return torch.where(late, self.held.transpose(0, 1)[group], series)

    def scaled(self) -> torch.Tensor:
        """(N, G, L) the series in the scale of the part."""
        return (self.filled - self.mean) / self.spread

    def arrays(self) -> list[np.ndarray]:
        """All that there is, for a fingerprint."""
        every = (getattr(self, each.name) for each in fields(self))
        return [rows.cpu().numpy() for rows in every if rows is not None]

    def with_gaps(self) -> Shown:
        """The same, saying of each value that it is known on its own date."""
        if self.held is not None:
            return self
        own = torch.arange(len(self.filled), dtype=torch.int32, device=self.filled.device)
        return replace(self, held=self.filled, after=own[:, None, None].expand(self.filled.shape))


def joined(several: list[Shown]) -> Shown:
    """The groups of several, which are seen in the same way, one after the other."""
    if len(several) == 1:
        return several[0]
    axes = {"filled": 1, "targets": 1, "mean": 0, "spread": 0}
    if any(each.held is not None for each in several):
        several, axes = [each.with_gaps() for each in several], axes | {"held": 1, "after": 1}
    made = {
        name: torch.cat([getattr(each, name) for each in several], dim=axis) for name, axis in axes.items()
    }
    return replace(several[0], **made)


@dataclass(frozen=True, eq=False)
class Series:
    """The series of a region in training.

    Attributes:
        observed: (N, P) mm, NaN where nothing was observed; `filled` the same without gaps.
        parts: (N, P) each, of all dates together: patterns are found in them, and no context.
        view: how networks see them.
        contexts: (W, C, N) of each part, and `reference` (W, A, N), as `View.matrices` gives them.
        scalers: of each part.
    """

    observed: np.ndarray
    filled: np.ndarray
    parts: list[np.ndarray]
    contexts: list[np.ndarray]
    reference: np.ndarray
    scalers: list[Scaler]

    @classmethod
    def of(cls, observed: np.ndarray, filled: np.ndarray, days: np.ndarray, view: View, ahead: int) -> Series:
        """The series `observed` (N, P), seen by `view` in windows that forecast `ahead` dates."""
        contexts, reference = view.matrices(days, ahead)
        parts = view.cut(filled)
        scalers = known.scalers_of(view, filled, parts, reference)
        return cls(observed, filled, parts, contexts, reference, scalers)

    def shown(self, found: np.ndarray, number: int, device: torch.device) -> Shown:
        """The part `number` of the groups `found` (G, L), columns of the series."""
        scaler = self.scalers[number]
        of_points = [self.filled[:, found], self._targets(number)[:, found]]
        of_points += [scaler.mean[found], scaler.spread[found]]
        late = known.held(self.observed, self.filled) or ()
        every = [*of_points, self.contexts[number], self.reference, *(rows[:, found] for rows in late)]
        return Shown(*(torch.from_numpy(np.ascontiguousarray(rows)).to(device) for rows in every))

    def _targets(self, number: int) -> np.ndarray:
        """(N, P) what a part is to be: the last one is what was observed less the others."""
        if number < len(self.parts) - 1:
            return self.parts[number]
        return self.observed - sum(self.parts[:-1])

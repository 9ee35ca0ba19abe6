"""A trained GLER-BiGRUnet or relative: it forecasts recursively, and its file holds all that this needs."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.panel import Panel, Quantiles
from ..core.prepare.scale import Scaler
from . import checkpoint, network_file
from .deviations import deviations_of
from .device import choose
from .facts import Facts, recent
from .given import ordered, require_paths, standardised, taken
from .gler_bigrunet import MODEL, GlerBiGruNet
from .gler_comparison import STACKS, ComparisonNet
from .inputs import everything, latest
from .required import differ, require_dates
from .rollout import roll_together

NETWORKS = (MODEL, *STACKS)
ORIGINS_AT_ONCE = 16


class FittedGler:
    """A trained network with its scalers and the dates it last saw.

    Attributes:
        facts: how it was made.
        card, arrays: what the saver added to the file.
        panel: the dates that a forecast is made from, as a panel: `predict` needs no other data.
            The last `time_step` dates, or all where deviations from a reference are forecast.
        deviations: what the network sees and forecasts of the deformation.
        seconds_per_epoch: how long an epoch of its training took here; None for a loaded model.
    """

    seconds_per_epoch: float | None = None

    def __init__(self, net, scalers, observed, facts, panel, card=None, arrays=None):
        self.net: GlerBiGruNet | ComparisonNet = net.eval().requires_grad_(False)
        self.scalers: list[Scaler] = scalers
        self.observed: np.ndarray = observed
        self.facts: Facts = facts
        self.panel: Panel = panel
        self.deviations = deviations_of(facts.settings, facts.time_step)
        self.card: dict = card or {}
        self.arrays: dict[str, np.ndarray] = arrays or {}

    time_step = property(lambda self: self.facts.time_step)
    epochs_trained = property(lambda self: self.facts.epochs_trained)
    best_epoch = property(lambda self: self.facts.best_epoch)
    note = property(lambda self: self.facts.note)

    @property
    def parameters(self) -> int:
        """Number of trained weights."""
        return sum(weight.numel() for weight in self.net.parameters())

    def predict(self, panel: Panel, horizon: int, paths: dict[str, np.ndarray] | None = None) -> Quantiles:
        """The `horizon` dates after the panel's last one, by recursion; median only, in mm.

        Args:
            paths: (H, P_k) values of a factor on these dates, in its unit, that take the place of
                the model's own forecast of it. A date's value moves the dates after it only.

        Raises:
            GroundCastError: the panel or the paths do not fit the model (see `rollout`).
        """
        return Quantiles(self.rollout(panel, np.array([len(panel.dates)]), horizon, paths)[0])

    def rollout(
        self, panel: Panel, ends: np.ndarray, horizon: int, paths: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        """Recursive forecasts from many origins at once.

        Each forecast starts with the last `time_step` dates before its end and sees nothing later:
        all inputs are predicted one step, appended, and the window slides (Huo et al. 2024, fig. 9).

        Args:
            ends: (O,) int, number of the panel's dates before each origin.
            paths: given values of factors, as in `predict`; the same for every origin.

        Returns:
            (O, H, P) float32, mm; NaN for series that were never observed in training.

        Raises:
            GroundCastError: other factors (`factors-differ`) or another number of series
                (`series-differ`) than in training, too few dates before an end (`too-few-dates`), or a
                path of an unknown factor or of another size (`path-differs`).
        """
        forecast = self._rolled(panel, ends, horizon, given=self._given(paths, horizon))[0]
        forecast[..., ~self.observed] = np.nan
        return forecast

    def retraced(self, panel: Panel, ends: np.ndarray, horizon: int) -> np.ndarray:
        """`rollout`, for errors of the past."""
        return self.rollout(panel, ends, horizon)

    def factors(self, panel: Panel, horizon: int) -> dict[str, np.ndarray]:
        """Forecasts of the factors, (H, P_k) each in its unit, kept within its physical bounds."""
        ends = np.array([len(panel.dates)])
        rolled = self._rolled(panel, ends, horizon, every_input=True)[1:]
        bounds = [panel.factors[name] for name in self.facts.names]
        return {f.name: np.clip(r[0], f.minimum, f.maximum) for f, r in zip(bounds, rolled)}

    def remember(self, panel: Panel) -> None:
        """Make the last dates of `panel` those that a forecast without data starts from."""
        self.panel = recent(taken(panel, self.facts.model), self._inputs(panel))

    def _inputs(self, panel: Panel) -> list[np.ndarray]:
        """(N, P_k) rows of each input that a forecast is made from, checked against the model."""
        panel = ordered(taken(panel, self.facts.model), self.facts.names)
        require_dates(len(panel.dates), self.time_step)
        values = everything(panel) if self.deviations else latest(panel, self.time_step)
        for name, rows, width in zip(("deformation", *panel.factors), values, self.net.shape.widths):
            if rows.shape[1] != width:
                raise differ(f"{width} series of {name}", str(rows.shape[1]))
        return values

    def _given(self, paths: dict[str, np.ndarray] | None, horizon: int) -> list | None:
        """Paths as `roll` takes them: standardised, in the order of the inputs."""
        if not paths:
            return None
        require_paths(paths, dict(zip(self.facts.names, self.net.shape.widths[1:])), horizon)
        return [None, *standardised(paths, self.facts.names, self.scalers[1:])]

    def _rolled(self, panel, ends, horizon, every_input: bool = False, given=None) -> list[np.ndarray]:
        """(O, H, P_k) of the deformation or of every input, in their units."""
        parts, references = [], []
        matrix = self.deviations.matrix(panel.days) if self.deviations else None
        for group in np.array_split(ends, max(1, -(-len(ends) // ORIGINS_AT_ONCE))):
            pasts = [panel.before(int(end)) for end in group]
            windows = [self._inputs(past) for past in pasts]
            if matrix is not None:
                references += [self._coming(past, rows[0], horizon) for past, rows in zip(pasts, windows)]
                windows = [self._deviating(rows, matrix) for rows in windows]
            stacked = [s.forward(np.stack(rows)) for s, rows in zip(self.scalers, zip(*windows))]
            parts.append(roll_together(self.net, stacked, horizon, every_input, given))
        joined = [np.concatenate(p) for p in zip(*parts)]
        told = [scaler.inverse(values) for scaler, values in zip(self.scalers, joined)]
        if references:
            told[0] += np.stack(references)
        return told

    def _coming(self, past: Panel, values: np.ndarray, horizon: int) -> np.ndarray:
        """(H, P) mm, what the reference says after the series (N, P) of `past`."""
        return self.deviations.coming(values, past.days, past.cadence_days, horizon)

    def _deviating(self, rows: list[np.ndarray], matrix: np.ndarray) -> list[np.ndarray]:
        """(T, P_k) last rows of each input (N, P_k), of the deformation its deviations."""
        count, steps = len(rows[0]), self.time_step
        own = matrix[count - steps : count, :count] @ rows[0]
        return [own, *(values[-steps:] for values in rows[1:])]

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds (grid, places, intervals …) to `path`.

        Raises:
            GroundCastError: the file cannot be written, as in `checkpoint.save`.
        """
        own, arrays = network_file.pack(self)
        card = {"model": self.facts.model, **own, "extra": self.card | (extra_card or {})}
        checkpoint.save(path, card, arrays | _prefixed(self.arrays | (extra_arrays or {})))

    @classmethod
    def load(cls, path: Path, device: str = "auto") -> FittedGler:
        """A model that `save` wrote, ready to forecast on `device`.

        Raises:
            GroundCastError: it is no model file or damaged (`model-damaged`), holds another model
                (`model-other`), or as in `checkpoint.load` and `device.choose`.
        """
        card, arrays = checkpoint.load(path)
        if card.get("model") not in NETWORKS:
            raise GroundCastError(
                f"{Path(path).name} holds the model {card.get('model')!r}, not a recurrent network.",
                "Choose another file, or forecast with that model.",
                "model-other",
            )
        try:
            parts = network_file.unpack(card, arrays, choose(device).torch)
            return cls(*parts, card["extra"], network_file.group(arrays, "extra"))
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
            raise checkpoint.damaged(path) from error


def _prefixed(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {f"extra/{name}": array for name, array in arrays.items()}

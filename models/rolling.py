"""What trained networks have in common that forecast from the past values of a panel alone."""

from __future__ import annotations

import numpy as np

from ..core.panel import Panel, Quantiles
from .facts import Facts
from .given import ordered, require_paths, taken


class Rolling:
    """A trained model; subclasses say what data they need, and how they go on from one origin.

    A forecast without given paths is that along the model's own forecast of the factors, so that a
    scenario which leaves them as they are changes nothing.

    Attributes:
        observed: (P,) bool, series that held a value in training.
        facts: how the model was made.
        card, arrays: what the saver added to the file.
        seconds_per_epoch: how long an epoch of its training took here; None for a loaded model.
        one_by_one: each origin takes a forecast of its own, so that a shorter one from it saves its time.
    """

    seconds_per_epoch: float | None = None
    one_by_one = True

    def __init__(self, observed: np.ndarray, facts: Facts, card: dict | None, arrays: dict | None):
        self.observed, self.facts = observed, facts
        self.card: dict = card or {}
        self.arrays: dict[str, np.ndarray] = arrays or {}

    time_step = property(lambda self: self.facts.time_step)
    epochs_trained = property(lambda self: self.facts.epochs_trained)
    best_epoch = property(lambda self: self.facts.best_epoch)
    note = property(lambda self: self.facts.note)

    @property
    def places(self) -> dict[str, int]:
        """P_f of each factor, as in training."""
        return {}

    def predict(self, panel: Panel, horizon: int, paths: dict[str, np.ndarray] | None = None) -> Quantiles:
        """The `horizon` dates after the panel's last one; median only, in mm.

        Args:
            paths: (H, P_f) values of a factor on these dates, in its unit, that take the place of
                the model's own forecast of it.

        Raises:
            GroundCastError: as `rollout`.
        """
        return Quantiles(self.rollout(panel, np.array([len(panel.dates)]), horizon, paths)[0])

    def rollout(
        self, panel: Panel, ends: np.ndarray, horizon: int, paths: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        """Forecasts from many origins; each sees nothing after its end.

        Args:
            ends: (O,) int, number of the panel's dates before each origin.
            paths: given values of factors, as in `predict`; the same for every origin.

        Returns:
            (O, H, P) float32, mm; NaN for series that were never observed in training.

        Raises:
            GroundCastError: other series (`series-differ`) or factors (`factors-differ`) than in
                training, too few dates before an end (`too-few-dates`), or a path of an unknown factor or
                of another size (`path-differs`).
        """
        given = paths or {}
        require_paths(given, self.places, horizon)

        def along(past: Panel) -> dict:
            own = {} if given.keys() == self.places.keys() else self._own(past, horizon)
            return own | given

        return self._from_each(panel, ends, horizon, along)

    def retraced(self, panel: Panel, ends: np.ndarray, horizon: int) -> np.ndarray:
        """`rollout` in half the time, for errors of the past: each group of series goes along its own
        forecast of the factors, not along the mean of all groups.
        """
        return self._from_each(panel, ends, horizon, lambda past: {})

    def _from_each(self, panel: Panel, ends: np.ndarray, horizon: int, along) -> np.ndarray:
        """(O, H, P) from every end, along the paths that `along` gives for what is known there."""
        panel = ordered(taken(panel, self.facts.model), self.facts.names)
        self._require(panel, ends)
        pasts = [panel.before(int(end)) for end in ends]
        forecast = np.stack([self._rolled(past, horizon, along(past))[0] for past in pasts])
        forecast[..., ~self.observed] = np.nan
        return forecast

    def factors(self, panel: Panel, horizon: int) -> dict[str, np.ndarray]:
        """Forecasts of the factors, (H, P_f) each in its unit, kept within its physical bounds.

        Raises:
            GroundCastError: as `rollout`.
        """
        panel = ordered(taken(panel, self.facts.model), self.facts.names)
        self._require(panel, np.array([len(panel.dates)]))
        return self._own(panel, horizon)

    def _own(self, panel: Panel, horizon: int) -> dict[str, np.ndarray]:
        """`factors` of a panel that fits."""
        told = self._rolled(panel, horizon, {})[1]
        pairs = zip(panel.factors.values(), told)
        return {f.name: np.clip(rows, f.minimum, f.maximum).astype(np.float32) for f, rows in pairs}

    def remember(self, panel: Panel) -> None:
        """Nothing: a run's own record of its series is what later forecasts start from."""

    def _require(self, panel: Panel, ends: np.ndarray) -> None:
        """Refuses data that the model was not made for."""
        raise NotImplementedError

    def _rolled(self, panel: Panel, horizon: int, paths: dict) -> tuple[np.ndarray, list[np.ndarray]]:
        """(H, P) mm along the paths of the factors, and its own (H, P_f) of each where none is given."""
        raise NotImplementedError

"""A trained GLER-BiGRUnet: it forecasts recursively, and its file holds all that this needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from ..core.errors import GroundCastError
from ..core.panel import Factor, Panel, Quantiles
from ..core.prepare.scale import Scaler
from . import checkpoint
from .crew import Crew
from .device import choose
from .gler_bigrunet import GlerBiGruNet, Shape, activation_of
from .inputs import latest

MODEL = "gler-bigrunet"
ORIGINS_AT_ONCE = 16
OWN = ("weights", "mean", "spread", "history", "observed")


@dataclass(frozen=True)
class Facts:
    """What a network was trained on and how: the part of its card that is its own.

    Attributes:
        settings: every setting of the catalogue, as used.
        time_step: dates in a window.
        region, cadence_days: of the panel it was trained on.
        names: of the factors, in the order of the inputs; `units`, `minima`, `maxima` (None where
            unbounded) belong to them.
        trained_from, trained_until: first and last date of training, ISO.
        epochs_trained, best_epoch: epochs, counted from 1.
        note: what a reader of its results should know.
    """

    settings: dict
    time_step: int
    region: str
    cadence_days: int
    names: tuple[str, ...]
    units: tuple[str, ...]
    minima: tuple
    maxima: tuple
    trained_from: str
    trained_until: str
    epochs_trained: int = 0
    best_epoch: int = 0
    note: str = ""


class FittedGler:
    """A trained network with its scalers and the dates it last saw.

    Attributes:
        facts: how it was made.
        card, arrays: what the saver added to the file.
        panel: the last `time_step` dates as a panel, from which `predict` needs no other data.
        seconds_per_epoch: how long an epoch of its training took here; None for a loaded model.
    """

    seconds_per_epoch: float | None = None

    def __init__(self, net, scalers, observed, facts, panel, card=None, arrays=None):
        self.net: GlerBiGruNet = net.eval().requires_grad_(False)
        self.scalers: list[Scaler] = scalers
        self.observed: np.ndarray = observed
        self.facts: Facts = facts
        self.panel: Panel = panel
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

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """The `horizon` dates after the panel's last one, by recursion; median only, in mm.

        Raises:
            GroundCastError: the panel does not fit the model (see `rollout`).
        """
        return Quantiles(self.rollout(panel, np.array([len(panel.dates)]), horizon)[0])

    def rollout(self, panel: Panel, ends: np.ndarray, horizon: int) -> np.ndarray:
        """Recursive forecasts from many origins at once.

        Each forecast starts with the last `time_step` dates before its end and sees nothing later:
        all inputs are predicted one step, appended, and the window slides (Huo et al. 2024, fig. 9).

        Args:
            ends: (O,) int, number of the panel's dates before each origin.

        Returns:
            (O, H, P) float32, mm; NaN for series that were never observed in training.

        Raises:
            GroundCastError: other factors (`factors-differ`) or another number of series
                (`series-differ`) than in training, or too few dates before an end (`too-few-dates`).
        """
        forecast = self._rolled(panel, ends, horizon)[0]
        forecast[..., ~self.observed] = np.nan
        return forecast

    def factors(self, panel: Panel, horizon: int) -> dict[str, np.ndarray]:
        """Forecasts of the factors, (H, P_k) each in its unit, kept within its physical bounds."""
        ends = np.array([len(panel.dates)])
        rolled = self._rolled(panel, ends, horizon, every_input=True)[1:]
        bounds = [panel.factors[name] for name in self.facts.names]
        return {f.name: np.clip(r[0], f.minimum, f.maximum) for f, r in zip(bounds, rolled)}

    def remember(self, panel: Panel) -> None:
        """Make the last dates of `panel` those that a forecast without data starts from."""
        self.panel = recent(panel, self._inputs(panel))

    def _inputs(self, panel: Panel) -> list[np.ndarray]:
        """(T, P_k) last rows of each input, checked against the model."""
        names = tuple(panel.factors)
        if set(names) != set(self.facts.names):
            raise GroundCastError(
                f"The model was trained with {_listing(self.facts.names)}, "
                f"the data come with {_listing(names)}.",
                "Give the same factors, or train a new model.",
                "factors-differ",
            )
        ordered = replace(panel, factors={n: panel.factors[n] for n in self.facts.names})
        values = latest(ordered, self.time_step)
        for name, rows, width in zip(("deformation", *names), values, self.net.shape.widths):
            if rows.shape[1] != width:
                raise GroundCastError(
                    f"The model was trained on {width} series of {name}, the data have {rows.shape[1]}.",
                    "Use the region and grid of the training, or train a new model.",
                    "series-differ",
                )
        return values

    def _rolled(self, panel, ends, horizon, every_input: bool = False) -> list[np.ndarray]:
        """(O, H, P_k) of the deformation or of every input, in their units."""
        parts = []
        for group in np.array_split(ends, max(1, -(-len(ends) // ORIGINS_AT_ONCE))):
            windows = [self._inputs(panel.before(int(end))) for end in group]
            stacked = [s.forward(np.stack(rows)) for s, rows in zip(self.scalers, zip(*windows))]
            parts.append(roll_together(self.net, stacked, horizon, every_input))
        joined = [np.concatenate(p) for p in zip(*parts)]
        return [scaler.inverse(values) for scaler, values in zip(self.scalers, joined)]

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds (grid, places, intervals …) to `path`.

        Raises:
            GroundCastError: the file cannot be written, as in `checkpoint.save`.
        """
        arrays = {f"weights/{n}": w.detach().cpu().numpy() for n, w in self.net.named_parameters()}
        arrays |= {f"mean/{k}": s.mean for k, s in enumerate(self.scalers)}
        arrays |= {f"spread/{k}": s.spread for k, s in enumerate(self.scalers)}
        history = (self.panel.values, *(f.samples for f in self.panel.factors.values()))
        arrays |= {f"history/{k}": rows for k, rows in enumerate(history)}
        arrays["observed"] = self.observed
        own = {"model": MODEL, "facts": vars(self.facts), "parameters": self.parameters}
        own["dates"] = [str(d) for d in self.panel.dates]
        extra = {"extra": self.card | (extra_card or {})}
        checkpoint.save(path, own | extra, arrays | _prefixed(self.arrays | (extra_arrays or {})))

    @classmethod
    def load(cls, path: Path, device: str = "auto") -> FittedGler:
        """A model that `save` wrote, ready to forecast on `device`.

        Raises:
            GroundCastError: it is no model file or damaged (`model-damaged`), holds another model
                (`model-other`), or as in `checkpoint.load` and `device.choose`.
        """
        card, arrays = checkpoint.load(path)
        if card.get("model") != MODEL:
            raise GroundCastError(
                f"{Path(path).name} holds the model {card.get('model')!r}, not {MODEL}.",
                "Choose another file, or forecast with that model.",
                "model-other",
            )
        try:
            return cls._rebuilt(card, arrays, choose(device).torch)
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
            raise checkpoint.damaged(path) from error

    @classmethod
    def _rebuilt(cls, card: dict, arrays: dict, device: torch.device) -> FittedGler:
        facts = Facts(**{k: tuple(v) if isinstance(v, list) else v for k, v in card["facts"].items()})
        count = 1 + len(facts.names)
        scalers = [Scaler(arrays[f"mean/{k}"], arrays[f"spread/{k}"]) for k in range(count)]
        history = [arrays[f"history/{k}"] for k in range(count)]
        dates = np.array(card["dates"], dtype="datetime64[D]")
        shapes = {(facts.time_step, len(s.mean)) == h.shape for s, h in zip(scalers, history)}
        if (
            shapes != {True}
            or len(dates) != facts.time_step
            or arrays["observed"].shape != scalers[0].mean.shape
        ):
            raise ValueError("Scalers, history and dates disagree.")
        net = _network(shape_of(facts, [len(s.mean) for s in scalers]), _group(arrays, "weights"))
        panel = Panel(
            history[0], dates, facts.cadence_days, _factors(facts, history[1:], dates), facts.region
        )
        own = _group(arrays, "extra")
        return cls(net.to(device), scalers, arrays["observed"].astype(bool), facts, panel, card["extra"], own)


def roll_together(net, windows: list[np.ndarray], horizon: int, every_input: bool) -> list[np.ndarray]:
    """`roll`, on a processor with the origins shared out among its threads."""
    crew = Crew()
    if next(net.parameters()).device.type != "cpu":
        return roll(net, windows, horizon, every_input)
    groups = np.array_split(np.arange(len(windows[0])), min(crew.size, len(windows[0])))
    with crew.at_work():
        tasks = [partial(roll, net, [w[g] for w in windows], horizon, every_input) for g in groups]
        return [np.concatenate(parts) for parts in zip(*crew.run(tasks))]


@torch.no_grad()
def roll(net: GlerBiGruNet, windows: list[np.ndarray], horizon: int, every_input: bool) -> list[np.ndarray]:
    """Recursive standardised forecasts.

    What is kept of the past is its projection to H features: a date enters the network through
    nothing else, so each is projected once.

    Args:
        windows: (O, T, P_k) standardised, of each input.

    Returns:
        (O, horizon, P_k) of the deformation alone, or of every input.
    """
    device = next(net.parameters()).device
    origins, steps = windows[0].shape[:2]
    rows = [torch.from_numpy(w).to(device).flatten(0, 1) for w in windows]
    past = [p.view(origins, steps, -1) for p in net.project(rows)]
    starts = torch.arange(origins, device=device) * steps
    kept = len(windows) if every_input else 1
    forecast = [np.empty((origins, horizon, w.shape[2]), np.float32) for w in windows[:kept]]
    for lead in range(horizon):
        features = net.features([p.flatten(0, 1) for p in past], starts, steps)
        ends = [f[-1] if f.dim() == 3 else f for f in features]
        answers = [head(end) for head, end in zip(net.heads, ends)]
        for written, answer in zip(forecast, answers):
            written[:, lead] = answer.cpu().numpy()
        past = [torch.cat([p[:, 1:], new[:, None]], dim=1) for p, new in zip(past, net.project(answers))]
    return forecast


def recent(panel: Panel, rows: list[np.ndarray]) -> Panel:
    """The panel of the last dates only, with the gapless `rows` (T, P_k) as its values."""
    dates = panel.dates[-len(rows[0]) :]
    factors = {
        f.name: replace(f, samples=values, dates=dates, rule="linear")
        for f, values in zip(panel.factors.values(), rows[1:])
    }
    return replace(panel, values=rows[0], dates=dates, factors=factors)


def shape_of(facts: Facts, widths: list[int]) -> Shape:
    """The network's shape from its facts and the columns of each input."""
    activations = ("tanh", *(activation_of(name) for name in facts.names))
    return Shape(tuple(widths), activations, facts.settings["hidden"], facts.settings["target"])


def _network(shape: Shape, weights: dict[str, np.ndarray]) -> GlerBiGruNet:
    """The network with `weights`; refused before anything is allocated where shapes disagree."""
    with torch.device("meta"):
        net = GlerBiGruNet(shape)
    if {n: tuple(w.shape) for n, w in net.named_parameters()} != {n: w.shape for n, w in weights.items()}:
        raise ValueError("The weights do not fit the card.")
    tensors = {n: torch.from_numpy(np.ascontiguousarray(w, np.float32)) for n, w in weights.items()}
    net.load_state_dict(tensors, assign=True)
    return net


def _factors(facts: Facts, history: list[np.ndarray], dates: np.ndarray) -> dict[str, Factor]:
    bounds = zip(facts.names, facts.units, facts.minima, facts.maxima, history)
    return {
        name: Factor(
            name,
            rows,
            dates,
            "linear",
            unit,
            -np.inf if low is None else low,
            np.inf if high is None else high,
        )
        for name, unit, low, high, rows in bounds
    }


def _listing(names: tuple[str, ...]) -> str:
    return "the factors " + ", ".join(sorted(names)) if names else "no factors"


def _prefixed(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {f"extra/{name}": array for name, array in arrays.items()}


def _group(arrays: dict[str, np.ndarray], group: str) -> dict[str, np.ndarray]:
    return {n.split("/", 1)[1]: a for n, a in arrays.items() if n.startswith(group + "/")}

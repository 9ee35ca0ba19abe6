"""`groundcast`, the combination of simple forecasts, and the Gaussian process, as models of the catalogue."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace

import numpy as np
from threadpoolctl import threadpool_limits

from ..core import combination
from ..core.baselines import METHODS, Learned
from ..core.baselines.gaps import observed_dates
from ..core.combination import LEAST_DATES, Combination
from ..core.conformal import Calibration
from ..core.errors import GroundCastError
from ..core.gaussian_process import Kernel
from ..core.gaussian_process.forecaster import FittedProcess
from ..core.gaussian_process.kernel import Belief
from ..core.members import Neighbours, Process
from ..core.members.neighbours import Kept
from ..core.panel import Panel, Quantiles, around
from ..core.reporter import shares
from ..core.spatial import Scales
from . import residual
from .residual import Residual

PROCESS, NEIGHBOURS = "gaussian-process", "neighbours"
KINDS = ("own", "common")
PARTS = ("theta", "level", "weight")


@dataclass(frozen=True)
class Groundcast:
    """The combination of `core.combination`; the Gaussian process, alone and with neighbours, is a member."""

    seed: int = 0
    correction: str = "off"

    def fit(self, panel: Panel, report) -> FittedGroundcast:
        """Weights and intervals from an inner backtest on the panel alone.

        Raises:
            GroundCastError: fewer than eight dates (`too-few-dates`).
        """
        if len(panel.dates) < LEAST_DATES:
            raise GroundCastError(
                f"{len(panel.dates)} dates are too few for the combination, which needs {LEAST_DATES}.",
                "Use persistence, or more dates.",
                "too-few-dates",
            )
        stack = panel.values, panel.days, panel.cadence_days
        off = self.correction == "off"
        plain, learning = shares(report, [1.0, 0.0] if off else [1.0, 0.5])
        methods = self._methods(panel)
        with threadpool_limits(1, user_api="blas"):  # threads that share two cores wait for each other
            tested = combination.tested(*stack, methods, plain.progress)
            made = combination.fit_tested(tested, *stack, methods)
        if off:
            return FittedGroundcast(made)
        return FittedGroundcast(made, residual.learn(made, tested, panel, self.seed, learning), tried=True)

    def _methods(self, panel: Panel) -> dict:
        """Fresh members: they remember the origins that they were asked for."""
        process = Process(self.seed)
        near = Neighbours.of(process, panel.places, panel.values, self.seed)
        return combination.members(more={PROCESS: process} | ({NEIGHBOURS: near} if near else {}))


@dataclass(frozen=True, eq=False)
class FittedGroundcast:
    """A fitted combination; `note` says where it fell back to a reference, and what a learned correction did.

    Attributes:
        correction: the learned one; None where none was learned.
        tried: whether one was asked for.
    """

    combination: Combination
    correction: Residual | None = None
    tried: bool = False

    @property
    def note(self) -> str:
        """What to know of the fit, in sentences; "" where there is nothing."""
        return " ".join(filter(None, (self.combination.note, residual.told(self.correction, self.tried))))

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one.

        Raises:
            GroundCastError: neighbours are looked at, and the panel's places are unknown (`no-places`), or it
                holds newer dates for a part of the stack only (`few-series`).
        """
        made = self.along(panel).combination
        with threadpool_limits(1, user_api="blas"):
            median, fan = made.forecast(panel.values, panel.days, panel.cadence_days, horizon)
        return around(self._corrected(made, median, panel), fan)

    def median(self, panel: Panel, horizon: int) -> np.ndarray:
        """(H, P) the median of `predict`, in mm; errors as there."""
        made = self._here(panel)
        median = made.median(panel.values, panel.days, panel.cadence_days, horizon)
        return self._corrected(made, median, panel)

    def along(self, panel: Panel) -> FittedGroundcast:
        """The same, ready for forecasts from many dates of `panel`; errors as of `predict`."""
        days = panel.days[observed_dates(panel.values)]
        return replace(self, combination=self._here(panel).along(days))

    def _here(self, panel: Panel) -> Combination:
        """The combination for the series of the panel."""
        made = self.combination
        if NEIGHBOURS not in made.methods:
            return made
        near = made.methods[NEIGHBOURS].at(panel.places)
        return replace(made, methods={**made.methods, NEIGHBOURS: near})

    def _corrected(self, made: Combination, median: np.ndarray, panel: Panel) -> np.ndarray:
        if self.correction is None or not self.correction.earned:
            return median
        return median + self.correction.correction(made, median, panel)


def pack(fitted: FittedGroundcast | FittedProcess) -> tuple[dict, dict]:
    """(card, arrays) of a model file that `unpack` reads."""
    if isinstance(fitted, FittedProcess):
        return {"model": PROCESS, "level": fitted.level}, _kernel_arrays(fitted.kernel)
    made = fitted.combination
    card = {
        "model": "groundcast",
        "members": list(made.names),
        "gain": made.gain,
        "reference": made.reference,
        "note": made.note,
    }
    calibration = {f"calibration/{name}": array for name, array in asdict(made.calibration).items()}
    arrays = {"leads": made.leads, "weights": made.weights} | calibration
    learned = {name: method for name, method in made.methods.items() if isinstance(method, Learned)}
    card |= {"learned": list(learned), "variance": made.variance}
    for name, method in learned.items():
        parts = {"days": method.days, "seen": method.seen} | dict(method.known)
        arrays |= {f"members/{name}/{part}": np.asarray(array) for part, array in parts.items()}
    process = made.methods.get(PROCESS)
    kernel = process.kernel if process is not None else None
    near = _near_arrays(made.methods[NEIGHBOURS]) if NEIGHBOURS in made.methods else {}
    card["tried"] = fitted.tried
    if fitted.correction is not None:
        told, parts = residual.pack(fitted.correction)
        card, near = card | {"correction": told}, near | parts
    return card, arrays | near | (_kernel_arrays(kernel) if kernel is not None else {})


def unpack(card: dict, arrays: dict) -> FittedGroundcast | FittedProcess:
    """The fitted model that `pack` packed.

    Raises:
        KeyError, ValueError: a part is missing or of another kind.
    """
    kernel = _kernel(arrays) if "kernel/days" in arrays else None
    if card["model"] == PROCESS:
        return FittedProcess(_kernel(arrays), card["level"])
    simple = tuple(name for name in card["members"] if name not in (PROCESS, NEIGHBOURS))
    pooled = {PROCESS: Process(kernel=kernel)}
    if NEIGHBOURS in card["members"]:
        pooled[NEIGHBOURS] = _near(arrays, pooled[PROCESS])
    methods = combination.members(simple, pooled)
    methods |= {name: _learned(name, arrays) for name in card.get("learned", ())}
    methods = {name: methods[name] for name in card["members"]}
    parts = (arrays[f"calibration/{part.name}"] for part in fields(Calibration))
    return FittedGroundcast(
        Combination(
            methods,
            arrays["leads"],
            arrays["weights"],
            Calibration(*parts),
            card["gain"],
            card["reference"],
            card["note"],
            card.get("variance"),
        ),
        residual.unpack(card["correction"], arrays) if "correction" in card else None,
        card.get("tried", False),
    )


def _learned(name: str, arrays: dict) -> Learned:
    """A pooled member with what it learned; files of older versions name none, and learn as they forecast."""
    method, given = METHODS[name], f"members/{name}/"
    days, seen = arrays[f"{given}days"], arrays[f"{given}seen"]
    learned = method.parts if seen.sum() >= method.least else ()
    return Learned(method, {part: arrays[given + part] for part in learned}, days, seen)


def _near_arrays(near: Neighbours) -> dict[str, np.ndarray]:
    """The parts of a fitted member that looks at neighbours."""
    arrays = {"places": near.places, "local": near.kept.local, "days": near.kept.days}
    named = {f"neighbours/{name}": array for name, array in arrays.items()}
    return named | _kernel_arrays(near.scales.field, "field") | _kernel_arrays(near.scales.rest, "rest")


def _near(arrays: dict, process: Process) -> Neighbours:
    scales = Scales(process.kernel, _kernel(arrays, "field"), _kernel(arrays, "rest"))
    places, local, days = (arrays[f"neighbours/{name}"] for name in ("places", "local", "days"))
    return Neighbours.loaded(process, places, scales, Kept(local, days))


def _kernel_arrays(kernel: Kernel, which: str = "kernel") -> dict[str, np.ndarray]:
    """The kernel's parts by name; the explanations of one kind stand in one array each."""
    arrays = {"days": kernel.days, "mode": kernel.mode}
    for kind in KINDS:
        beliefs = getattr(kernel, kind)
        if beliefs:
            arrays |= {f"{kind}/{part}": np.array([getattr(b, part) for b in beliefs]) for part in PARTS}
    return {f"{which}/{name}": np.asarray(array, np.float64) for name, array in arrays.items()}


def _kernel(arrays: dict, which: str = "kernel") -> Kernel:
    given = {kind: [arrays.get(f"{which}/{kind}/{part}", ()) for part in PARTS] for kind in KINDS}
    beliefs = {
        kind: tuple(Belief(theta, float(level), float(weight)) for theta, level, weight in zip(*parts))
        for kind, parts in given.items()
    }
    return Kernel(days=arrays[f"{which}/days"], mode=arrays[f"{which}/mode"], **beliefs)

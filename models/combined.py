"""`groundcast`, the combination of simple forecasts, and the Gaussian process, as models of the catalogue."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from ..core import combination
from ..core.combination import LEAST_DATES, Combination
from ..core.conformal import Calibration
from ..core.errors import GroundCastError
from ..core.gaussian_process import Kernel
from ..core.gaussian_process.forecaster import FittedProcess
from ..core.gaussian_process.kernel import Belief
from ..core.members import Process
from ..core.panel import Panel, Quantiles, around

PROCESS = "gaussian-process"
KINDS = ("own", "common")
PARTS = ("theta", "level", "weight")


@dataclass(frozen=True)
class Groundcast:
    """The combination of `core.combination` with the Gaussian process as one more member."""

    seed: int = 0

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
        methods = combination.members(more={PROCESS: Process(self.seed)})
        return FittedGroundcast(
            combination.fit(panel.values, panel.days, panel.cadence_days, methods, report.progress)
        )


@dataclass(frozen=True, eq=False)
class FittedGroundcast:
    """A fitted combination; `note` says where it fell back to a reference."""

    combination: Combination

    @property
    def note(self) -> str:
        return self.combination.note

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one."""
        made = self.combination
        median = made.median(panel.values, panel.days, panel.cadence_days, horizon)
        return around(median, made.fan(panel.values, horizon))


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
    process = made.methods.get(PROCESS)
    kernel = process.kernel if process is not None else None
    return card, arrays | (_kernel_arrays(kernel) if kernel is not None else {})


def unpack(card: dict, arrays: dict) -> FittedGroundcast | FittedProcess:
    """The fitted model that `pack` packed.

    Raises:
        KeyError, ValueError: a part is missing or of another kind.
    """
    kernel = _kernel(arrays) if "kernel/days" in arrays else None
    if card["model"] == PROCESS:
        return FittedProcess(_kernel(arrays), card["level"])
    simple = tuple(name for name in card["members"] if name != PROCESS)
    methods = combination.members(simple, {PROCESS: Process(kernel=kernel)})
    methods = {name: methods[name] for name in card["members"]}
    parts = (arrays[f"calibration/{name}"] for name in ("leads", "sizes", "origins"))
    return FittedGroundcast(
        Combination(
            methods,
            arrays["leads"],
            arrays["weights"],
            Calibration(*parts),
            card["gain"],
            card["reference"],
            card["note"],
        )
    )


def _kernel_arrays(kernel: Kernel) -> dict[str, np.ndarray]:
    """The kernel's parts by name; the explanations of one kind stand in one array each."""
    arrays = {"days": kernel.days, "mode": kernel.mode}
    for kind in KINDS:
        beliefs = getattr(kernel, kind)
        if beliefs:
            arrays |= {f"{kind}/{part}": np.array([getattr(b, part) for b in beliefs]) for part in PARTS}
    return {f"kernel/{name}": np.asarray(array, np.float64) for name, array in arrays.items()}


def _kernel(arrays: dict) -> Kernel:
    given = {kind: [arrays.get(f"kernel/{kind}/{part}", ()) for part in PARTS] for kind in KINDS}
    beliefs = {
        kind: tuple(Belief(theta, float(level), float(weight)) for theta, level, weight in zip(*parts))
        for kind, parts in given.items()
    }
    return Kernel(days=arrays["kernel/days"], mode=arrays["kernel/mode"], **beliefs)

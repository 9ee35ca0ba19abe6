"""Roles of regions in a run: one model of those that train, taken to the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.roles import FORECAST, SCORED_APART, TRAIN, VALIDATE, settled
from ..models import catalogue
from ..models.elsewhere import elsewhere, require_elsewhere, require_room, watching
from ..models.forecasters import Maker

UNUSED = "{label} has nothing to stop or to choose: region {name} is scored and decides nothing."


@dataclass(frozen=True)
class Roles:
    """The role of each region; `of` is empty where every region trains a model of its own."""

    of: dict[str, str] = field(default_factory=dict)

    def role(self, region: str) -> str:
        """The region's role, "" where there are no roles."""
        return self.of.get(region, "")

    def scored(self, region: str) -> bool:
        """Whether the region's forecasts are scored at all."""
        return self.role(region) != FORECAST

    def apart(self, region: str) -> bool:
        """Whether its scores must not be taken together with those of the regions that train."""
        return self.role(region) in (*SCORED_APART, FORECAST)

    def shared(self, maker: Maker, panels: Sequence[Panel]) -> Maker | Shared:
        """What makes a forecaster of any of the regions: `maker` itself where there are no roles."""
        if not self.of:
            return maker
        return Shared(maker, self._together(panels, TRAIN), self._together(panels, VALIDATE))

    def _together(self, panels: Sequence[Panel], role: str) -> Panel | None:
        return together([panel for panel in panels if self.role(panel.region) == role])


def roles_of(job: Job, models: Sequence[str], panels: Sequence[Panel], reporter) -> Roles:
    """The roles of the job's regions, and warnings of what a validation region cannot decide.

    Raises:
        GroundCastError: no region trains (`role-train`), one that must not be seen shares series with one
            that trains (`role-overlap`) or is too small for the model (`role-small`), or no model of
            `models` can leave its region (`role-model`).
    """
    roles = Roles(settled(job.region_roles, [panel.region for panel in panels]))
    if not roles.of:
        return roles
    _require_apart(panels, roles)
    if len(models) == 1:
        _require_room(models[0], panels, roles)
    able = [catalogue.entry(name) for name in models if catalogue.entry(name).elsewhere]
    if not able:
        require_elsewhere(models[0])
    for name in (name for name, role in roles.of.items() if role == VALIDATE):
        for entry in able if len(models) == 1 else ():
            if not entry.watches:
                reporter.warning("role-unused", UNUSED.format(label=entry.label, name=name))
    return roles


def _require_room(model: str, panels: Sequence[Panel], roles: Roles) -> None:
    """Refuses regions that are too small for a model of others."""
    trained = sum(p.values.shape[1] for p in panels if roles.role(p.region) == TRAIN)
    for panel in panels:
        if roles.role(panel.region) != TRAIN:
            require_room(model, panel, trained)


def _require_apart(panels: Sequence[Panel], roles: Roles) -> None:
    """Refuses regions that are scored apart and share series with one that has another role."""
    for one, other in combinations(panels, 2):
        pair = {roles.role(one.region), roles.role(other.region)}
        if len(pair) == 1 or not pair & set(SCORED_APART) or FORECAST in pair:
            continue
        shared = np.intersect1d(one.cells, other.cells).size
        if shared:
            first, last = sorted((one.region, other.region), key=lambda name: roles.role(name) != TRAIN)
            raise GroundCastError(
                f"Region {last} ({roles.role(last)}) shares {shared:,} series with region {first} "
                f"({roles.role(first)}): it would not be unseen.",
                f"Cut {last} by {first}, or draw it elsewhere.",
                "role-overlap",
            )


def together(panels: Sequence[Panel]) -> Panel | None:
    """One panel of all series of several regions, each once; None of none.

    Its places are unknown: those of a panel count from the middle of its own region.
    """
    if not panels:
        return None
    cells, first = np.unique(np.concatenate([panel.cells for panel in panels]), return_index=True)
    values = np.concatenate([panel.values for panel in panels], axis=1)[:, first]
    region = "+".join(panel.region for panel in panels)
    return replace(panels[0], values=values, cells=cells, places=None, region=region)


@dataclass(frozen=True, eq=False)
class Shared:
    """Makes forecasters that are fitted once on the training regions, and then taken to any region.

    Attributes:
        training: series of the regions that train; its dates are those of every other panel.
        watched: those of the validation regions, None without.
    """

    maker: Maker
    training: Panel
    watched: Panel | None = None
    _fitted: dict = field(default_factory=dict)

    @property
    def cost(self) -> float:
        """As the maker's."""
        return self.maker.cost

    @property
    def label(self) -> str:
        """As the maker's."""
        return self.maker.label

    @property
    def learned(self) -> bool:
        """As the maker's."""
        return self.maker.learned

    @property
    def factors(self) -> bool:
        """As the maker's."""
        return self.maker.factors

    def __call__(self, origin: int = 0) -> Elsewhere:
        return Elsewhere(self, origin)

    def fitted(self, origin: int, dates: int, report):
        """The model of the training regions' first `dates` dates; made when it is first asked for.

        Raises:
            GroundCastError: the model cannot leave its region (`role-model`), or from the fit.
        """
        require_elsewhere(self.maker.name)
        if (origin, dates) not in self._fitted:
            past = self.training.before(dates)
            watched = None if self.watched is None else self.watched.before(dates)
            self._fitted[origin, dates] = watching(self.maker, origin, past, watched, report)
        return self._fitted[origin, dates]


@dataclass(frozen=True, eq=False)
class Elsewhere:
    """A forecaster whose `fit` looks at the given panel for the scale of its series only."""

    shared: Shared
    origin: int

    def fit(self, panel: Panel, report):
        """The shared model for the series of `panel`, which ends where its training ended."""
        return elsewhere(self.shared.fitted(self.origin, len(panel.dates), report), panel)

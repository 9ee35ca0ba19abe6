"""What a job of water storage holds besides its deformation: plain data, checked where it is made."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from .entries import require
from .errors import GroundCastError
from .source import Source

NONE_WORD = "none"
SOURCES = ("prior", "descending", "validation", "atmosphere", "snow")
CHOICES = {
    "mode": ("per-cell", "joint"),
    "treatment": ("sqrt", "perturbed"),
    "smoother": ("off", "on"),
    "sweep": ("auto", "on", "off"),
    "cells": ("prior", "ease"),
    "matching": ("nearest", "interpolate"),
    "statistic": ("mean", "median"),
    "frame": ("CE", "CM", "CF"),
}
ABOVE_ZERO = ("sigma_mm", "sd_mm", "tau_days", "length_km", "localisation_km", "gravity", "snow_sd")
FROM_ZERO = ("halo_km", "noise_length_km", "velocity_mm", "max_gap_days")


def _nothing() -> Source:
    return Source("")


@dataclass(frozen=True)
class Water:
    """Settings of the task `assimilate`.

    Attributes:
        prior: water storage in mm (mm, cm, m or kg/m2, as its tag says), one band a date.
        descending: a second track, with incidence angles; the job's deformation is the ascending one.
        validation: an independent record of water (GRACE), stack or table of date and value.
        atmosphere: vertical displacement by the atmosphere, subtracted from the deformation.
        snow: the part of the prior that is snow; its error is a factor, not a sum.
        study: vector file of the area to correct; "" takes the cells with deformation.
        reference: `NONE_WORD` for deformation tied to GNSS, else a vector file of the reference area.
        sigma_mm: standard deviation of the deformation of one cell at one date.
        noise_length_km: correlation length of that noise between cells, for the mode "joint"; 0 for none.
        sd_mm, tau_days, length_km: standard deviation and correlation of the prior's error.
        members, mode, treatment, localisation_km, smoother: see `core/hydrology/filter`.
        halo_km: width of the prior that is taken around the study area.
        love, frame, gravity: Love-number file ("" takes PREM), frame and g of the loading.
        velocity_mm: places that move faster than this (mm a year) are left out; 0 keeps all.
        statistic, minimum_valid: how places are put together in a cell.
        cells: the "prior"'s own cells, or "ease" (EASE-Grid 2.0, 25 km).
        matching: the "nearest" acquisition for each date of the prior, or the prior "interpolate"d to
            the acquisitions.
        max_gap_days: largest distance between dates that belong together; 0 takes half the cadence.
        exclude: dates or spans whose deformation is left out ("2016-05-01/2016-06-30").
        snow_sd: standard deviation of the logarithm of the snow's factor.
        sweep: filter anew for 7 to 12 mm; "auto" does so where it is quick.
    """

    prior: Source = field(default_factory=_nothing)
    descending: Source = field(default_factory=_nothing)
    validation: Source = field(default_factory=_nothing)
    atmosphere: Source = field(default_factory=_nothing)
    snow: Source = field(default_factory=_nothing)
    study: str = ""
    reference: str = NONE_WORD
    sigma_mm: float = 9.0
    noise_length_km: float = 0.0
    sd_mm: float = 60.0
    tau_days: float = 90.0
    length_km: float = 150.0
    members: int = 24
    mode: str = "per-cell"
    treatment: str = "sqrt"
    localisation_km: float = 300.0
    smoother: str = "off"
    halo_km: float = 300.0
    love: str = ""
    frame: str = "CE"
    gravity: float = 9.81
    velocity_mm: float = 5.0
    statistic: str = "mean"
    minimum_valid: float = 0.3
    cells: str = "prior"
    matching: str = "nearest"
    max_gap_days: float = 0.0
    exclude: tuple[str, ...] = ()
    snow_sd: float = 0.3
    sweep: str = "auto"

    def __post_init__(self):
        """Refuses values out of range (`setting-value`), wherever they came from."""
        for key, choices in CHOICES.items():
            value = getattr(self, key)
            require(value in choices, f"{key} = {value}", f"one of {', '.join(choices)}")
        for key in ABOVE_ZERO:
            value = getattr(self, key)
            require(0 < value < float("inf"), f"{key} = {value:g}", "a number above 0")
        for key in FROM_ZERO:
            value = getattr(self, key)
            require(0 <= value < float("inf"), f"{key} = {value:g}", "0 or more")
        require(self.members >= 2, f"members = {self.members}", "10 or more; 2 at least")
        require(
            0 <= self.minimum_valid <= 1, f"minimum_valid = {self.minimum_valid:g}", "a share from 0 to 1"
        )

    @classmethod
    def from_dict(cls, entries: dict) -> Water:
        """The settings that a job.json holds; what it lacks is as by default.

        Raises:
            GroundCastError: an unknown key (`job-key`), or a value out of range.
        """
        unknown = sorted(set(entries) - {f.name for f in fields(cls)})
        if unknown:
            raise GroundCastError(
                f"The job's water settings have the unknown entry {unknown[0]!r}.",
                "Correct its name, or update GroundCast.",
                "job-key",
            )
        sources = {name: Source.from_dict(entries[name]) for name in SOURCES if name in entries}
        return cls(**entries | sources | {"exclude": tuple(entries.get("exclude", ()))})

"""The kinds of result maps: what each is called, its unit, its ramp, and how far its colours reach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..words import label_of, later, number, tr


@dataclass(frozen=True)
class Kind:
    """One kind of map.

    Attributes:
        ramp: by its meaning, see `ramps`.
        reach: "motion" (one range for all that moves), "residual", "own" (symmetric, of this kind alone),
            "top" (from 0), "share" (0 to 1), "classes" (skill) or "dates".
        unit: of its values, "" for dates.
        meaning: what it shows, for a layer's description; see `meaning`.
        end: which end of what, or what its values are, "" for the values themselves.
        level: of the band that it is an end of, in percent.
    """

    ramp: str
    reach: str
    unit: str
    meaning: str
    end: str = ""
    level: int = 90


ENDS_OF_BANDS = {
    "lower": later("lower end of the {level} % band"),
    "upper": later("upper end of the {level} % band"),
}
ENDS_OF_TRAININGS = {
    "lower": later("lower end of {level} % of trainings"),
    "upper": later("upper end of {level} % of trainings"),
}


def _all() -> dict[str, Kind]:
    kinds = {
        "observed": Kind("motion", "motion", "mm", later("Observed displacement")),
        "median": Kind("motion", "motion", "mm", later("Forecast displacement"), later("median")),
        "held_back": Kind("motion", "motion", "mm", later("Forecast of held-back dates"), later("median")),
        "residual": Kind(
            "error", "residual", "mm", later("Residual on a held-back date, observed minus forecast")
        ),
        "width": Kind("width", "top", "mm", later("Width of the forecast's 90 % band")),
        "velocity": Kind("motion", "own", "mm/yr", later("Velocity of the forecast")),
        "acceleration": Kind("motion", "own", "mm/yr²", later("Acceleration of the forecast")),
        "change": Kind("motion", "own", "mm/yr", later("Velocity of the forecast minus that of the past")),
        "step": Kind("motion", "own", "mm", later("Step in the past of a series, where there was one")),
        "bend": Kind(
            "motion", "own", "mm/yr", later("New velocity in the past of a series, where it changed")
        ),
        "probability": Kind("chance", "share", "", later("Probability of crossing the threshold, 0 to 1")),
        "skill": Kind("skill", "classes", "%", later("How much smaller the RMSE is than the reference's")),
        "reference": Kind(
            "motion",
            "motion",
            "mm",
            later("Forecast along the reference paths of the factors"),
            later("median"),
        ),
        "response": Kind("motion", "own", "mm", later("Response of the model, scenario minus reference")),
    }
    for kind in ("median", "held_back", "velocity", "acceleration"):
        base, prefix = kinds[kind], "" if kind == "median" else f"{kind}_"
        for side, end in ENDS_OF_BANDS.items():
            kinds[prefix + side] = replace(base, end=end)
            if kind == "median":
                for level in (50, 80):
                    kinds[f"{side}{level}"] = replace(base, end=end, level=level)
    for side, end in ENDS_OF_TRAININGS.items():
        kinds[f"response_{side}"] = replace(kinds["response"], end=end)
    for kind, meaning in (
        ("crossing", later("First date on which the threshold is more likely crossed than not")),
        ("crossing_early", later("First date on which the threshold is crossed with a probability of 10 %")),
        ("crossing_late", later("First date on which the threshold is crossed with a probability of 90 %")),
    ):
        kinds[kind] = Kind("when", "dates", "", meaning, later("in days since 1970-01-01"))
    return kinds


KINDS = _all()


def meaning(kind: str) -> str:
    """What a map of `kind` shows, in the user's language: "Forecast displacement, median"."""
    about = KINDS[kind]
    end = tr(about.end, level=about.level) if about.end else ""
    return f"{tr(about.meaning)}, {end}" if end else tr(about.meaning)


CROSSINGS = ("crossing", "crossing_early", "crossing_late")
# Maps of a whole run, in the order of the layers; the ends of intervals stand in a group of their own.
SUMMARY = (
    "response",
    "median",
    "reference",
    "width",
    "residual",
    "skill",
    "velocity",
    "acceleration",
    "change",
    "step",
    "bend",
    "probability",
    "crossing",
)
ENDS = (
    "response_lower",
    "response_upper",
    "lower",
    "upper",
    "velocity_lower",
    "velocity_upper",
    "acceleration_lower",
    "acceleration_upper",
    "crossing_early",
    "crossing_late",
)


@dataclass(frozen=True)
class About:
    """What names and legends tell of a run besides the kind.

    Attributes:
        side, level: "below" or "above" which displacement in mm; side "" without a threshold.
        reference: the baseline of the skill, by the catalogue's name, "" where not known.
        known, last: the last date that was observed, and the last of the forecast, ISO.
        scenario: whether the forecast follows factors that somebody chose.
    """

    side: str = ""
    level: float = 0.0
    reference: str = ""
    last: str = ""
    known: str = ""
    scenario: bool = False

    @property
    def threshold(self) -> str:
        """ "below −20 mm"."""
        level = number(self.level, int(self.level % 1 != 0))
        return (
            tr("above {level} mm", level=level)
            if self.side == "above"
            else tr("below {level} mm", level=level)
        )

    @property
    def crossing(self) -> str:
        """ "Falls below −20 mm"."""
        if self.side == "above":
            return tr("Rises {threshold}", threshold=self.threshold)
        return tr("Falls {threshold}", threshold=self.threshold)

    @property
    def baseline(self) -> str:
        """The reference as people read it."""
        return label_of(self.reference) if self.reference else tr("the best baseline")


def about(report: dict) -> About:
    """What a report says of threshold, reference and end."""
    job, backtest = report.get("job") or {}, report.get("backtest") or {}
    level = job.get("threshold_mm")
    references = {verdict["reference"] for verdict in report.get("verdicts") or []}
    only = references.pop() if len(references) == 1 else ""
    return About(
        (job.get("threshold_side") or "below") if level is not None else "",
        float(level or 0.0),
        backtest.get("reference") or only,
        (report["dates"]["forecast"] or [""])[-1],
        (report["dates"]["observed"] or [""])[-1],
        "scenario" in report,
    )


def name(kind: str, day, told: About) -> str:
    """The name of a map that sums a run up: what, when, which, unit."""
    names = {
        "median": tr("Forecast {date}, median (mm)", date=day),
        "lower": tr("Forecast {date}, lower 90 % (mm)", date=day),
        "upper": tr("Forecast {date}, upper 90 % (mm)", date=day),
        "reference": tr("Reference {date}, median (mm)", date=day),
        "response": tr("Response {date}, scenario − reference (mm)", date=day),
        "response_lower": tr("Response {date}, lower 90 % (mm)", date=day),
        "response_upper": tr("Response {date}, upper 90 % (mm)", date=day),
        "width": tr("Interval width {date} (mm)", date=day),
        "residual": tr("Residual {date} (mm)", date=day),
        "velocity": tr("Forecast velocity (mm/yr)"),
        "velocity_lower": tr("Forecast velocity, lower 90 % (mm/yr)"),
        "velocity_upper": tr("Forecast velocity, upper 90 % (mm/yr)"),
        "acceleration": tr("Forecast acceleration (mm/yr²)"),
        "acceleration_lower": tr("Forecast acceleration, lower 90 % (mm/yr²)"),
        "acceleration_upper": tr("Forecast acceleration, upper 90 % (mm/yr²)"),
        "change": tr("Change against the past (mm/yr)"),
        "step": tr("Steps in the past (mm)"),
        "bend": tr("New velocities in the past (mm/yr)"),
        "skill": tr("Skill against {baseline} (%)", baseline=told.baseline),
        "probability": tr("{crosses}, probability (%)", crosses=told.crossing),
        "crossing": tr("{crosses}, date", crosses=told.crossing),
        "crossing_early": tr("{crosses}, early date (10 %)", crosses=told.crossing),
        "crossing_late": tr("{crosses}, late date (90 %)", crosses=told.crossing),
    }
    if told.scenario:
        names |= {
            "median": tr("Scenario {date}, median (mm)", date=day),
            "lower": tr("Scenario {date}, lower 90 % (mm)", date=day),
            "upper": tr("Scenario {date}, upper 90 % (mm)", date=day),
        }
    return names[kind]


def suffix(kind: str, told: About, day: str = "") -> str:
    """What stands after the numbers of a legend."""
    if kind == "residual":
        return tr(" mm, observed − forecast")
    if kind.startswith("response"):
        return tr(" mm, scenario − reference")
    if kind == "width":
        return tr(" mm, 90 % band")
    if kind == "probability":
        return tr(" % {threshold} by {date}", threshold=told.threshold, date=day or told.last)
    return f" {KINDS[kind].unit}"

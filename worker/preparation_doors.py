"""What `prepare`, `lags`, `patterns`, `series` and `factor` do: results on stdout."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from ..core.alignment import Alignment
from ..core.write.atomic import replacing
from . import preparation_commands, source_commands
from .printing import to_json
from .reporters import Console


def prepare(given) -> None:
    """Tell what the steps do, and write the result where a file is named."""
    from . import preparing
    from .converting import require_apart, require_format

    job = preparation_commands.job(given)
    if given.out:
        require_apart(job.deformation, Path(given.out))
        require_format(Path(given.out))
    raw, made = preparing.prepared(job, given.fill, given.origin)
    found = preparing.document(job, raw, made)
    if given.out:
        found["out"] = str(preparing.written(made, Path(given.out)))
    print(to_json(found) if given.json else preparing.told(found))
    if given.out and not given.json:
        print(found["out"])


def lags(given) -> None:
    """The correlation of deformation and factors over lags."""
    from . import lags as scanning

    job = preparation_commands.job(given)
    asked = scanning.Range(given.longest, given.step)
    found = scanning.lags(job, asked, Quiet() if given.json else Console())
    if given.csv:
        _table(found, Path(given.csv))
    print(to_json(found) if given.json else scanning.table(found))


def patterns(given) -> None:
    """Mean silhouette by number of patterns."""
    from . import pattern_numbers

    job, reporter = preparation_commands.job(given), Quiet() if given.json else Console()
    found = pattern_numbers.patterns(job, given.most, given.smoothing, reporter)
    print(to_json(found) if given.json else pattern_numbers.table(found))


def series(given) -> None:
    """Write the series at places."""
    from . import extracting
    from .converting import require_apart

    names, places = extracting.places_of(given.at, given.places)
    source = source_commands.source_of(given)
    require_apart(source, Path(given.out))
    found = extracting.extract(source, names, places, Path(given.out), given.tolerance)
    if found < len(places):
        print(f"{len(places) - found} of {len(places)} places have no series near them.")
    print(given.out)


def factor(given) -> None:
    """What a factor held at one place."""
    from . import extracting, factor_series

    _, places = extracting.places_of([given.at])
    place = factor_series.place_of(given.at_crs, *places[0], factor_series.size_of(given.cell))
    source = replace(source_commands.source_of(given), kind=given.name)
    own = Alignment(given.space, given.time, given.lag_days)
    days = factor_series.days_of(given.dates)
    found = factor_series.at_place(source, place, days, own, given.mode, max(given.hold_back, 0))
    print(to_json(found) if given.json else factor_series.told(found))


class Quiet(Console):
    """Says nothing: stdout carries a document."""

    def send(self, message, /, **entries):
        """Nothing."""


def _table(found: dict, path: Path) -> None:
    """One row a factor, region and lag."""
    columns = ("lags_days", "correlation", "with_season", "band", "effective_samples")
    with replacing(path) as temporary, open(temporary, "w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, lineterminator="\n")
        writer.writerow(["factor", "region", "lag_days", *columns[1:]])
        for row in found["scans"]:
            for values in zip(*(row[column] for column in columns)):
                writer.writerow([row["factor"], row["region"], *values])


DOORS = {"prepare": prepare, "lags": lags, "patterns": patterns, "series": series, "factor": factor}

"""What the commands of water storage do: print, or run the job."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from . import water_commands
from .printing import to_json
from .reporters import Console


def loading(given) -> None:
    """Displacement under a disk, at several distances."""
    from ..core.hydrology.loading import disk_response
    from ..core.hydrology.love_numbers import love_numbers

    distances = water_commands.numbers(given.distances_km, "--distances-km")
    if not distances:
        raise GroundCastError("--distances-km names no distance.", "Write it like 0,14,20.", "usage")
    if not np.isfinite(given.height_m):
        raise GroundCastError("--height-m is no number.", "Give metres of water.", "usage")
    love = love_numbers(given.love, given.frame)
    moved = given.height_m * disk_response(given.radius_km, distances, love, given.g)
    document = {
        "radius_km": given.radius_km,
        "height_m": given.height_m,
        "distances_km": distances,
        "displacement_mm": moved.tolist(),
        "unit": "mm",
        "sign": "positive up",
        "frame": love.frame,
        "gravity": given.g,
        "love_numbers": love.source,
        "notes": list(love.notes),
    }
    if given.json:
        print(to_json(document))
        return
    print(
        f"{given.height_m:g} m of water on a disk of {given.radius_km:g} km; mm, positive up; {love.source}"
    )
    for distance, up in zip(distances, moved):
        print(f"{distance:12g} km {up:14.6f} mm")
    for note in love.notes:
        print(f"Note: {note}")


def enkf_update(given) -> None:
    """One update of one cell's ensemble."""
    from ..core.hydrology import update as kalman

    members = np.array(water_commands.numbers(given.members, "--members"))
    kalman.require_members(len(members))
    kalman.require_sigma(given.sigma)
    kalman.require_spread(members)
    seen = kalman.predicted(given.operator * members)
    variance = given.sigma**2
    noise = np.random.default_rng(given.seed).standard_normal(len(members))
    observed = np.float64(given.observation)
    after = kalman.update(members, seen, observed, variance, given.mode, noise)
    document = {
        "mode": given.mode,
        "seed": given.seed,
        "gain": float(kalman.gain(members, seen, variance)),
        "innovation": float(observed - seen.mean),
        "normalised_innovation": float(kalman.normalised(observed, seen, variance)),
        "prior": {"members": members, "mean": members.mean(), "sd": members.std(ddof=1)},
        "analysis": {"members": after, "mean": after.mean(), "sd": after.std(ddof=1)},
    }
    document["notes"] = _doubts(given, members)
    print(to_json(document) if given.json else _told(document))


def _doubts(given, members: np.ndarray) -> list[str]:
    from ..core.hydrology.update import ADVISED

    notes = []
    if len(members) < ADVISED:
        notes.append(f"{len(members)} members are few for a filter; for a check by hand they will do.")
    if given.operator > 0:
        notes.append("The operator is above 0: water would lift the ground.")
    return notes


def _told(document: dict) -> str:
    lines = [f"{key:24}{document[key]:.6g}" for key in ("gain", "innovation", "normalised_innovation")]
    for name in ("prior", "analysis"):
        part = document[name]
        listed = ", ".join(f"{value:.4f}" for value in part["members"])
        lines.append(f"{name:24}mean {part['mean']:.6g}, sd {part['sd']:.6g}; members {listed}")
    return "\n".join(lines + [f"Note: {note}" for note in document["notes"]])


def assimilate(given) -> None:
    """Run the job, then say what it found."""
    from . import pipeline

    console = Console()
    signal.signal(signal.SIGTERM, lambda *_: console.cancel())
    path = pipeline.run(water_commands.job(given), console)
    scores = json.loads((path.parent / "scores.json").read_text(encoding="utf-8"))
    print(to_json(scores) if given.json else told(scores))
    if not given.json:
        print(path)


def told(scores: dict) -> str:
    """The scores in lines for people."""
    lines = ["Simulated data."] if scores["simulated"] else []
    if scores["innovation"]["count"]:
        lines.append(_innovations(scores["innovation"]))
    if scores["validation"]:
        area = scores["validation"]["area"]
        before, after = area["before"], area["after"]
        count = len(scores["validation"]["months"])
        lines.append(
            f"Area mean against the validation, {count} months: ubRMSD "
            f"{before['ubrmsd_mm']:.1f} to {after['ubrmsd_mm']:.1f} mm, "
            f"R {before['r']:.3f} to {after['r']:.3f}."
        )
    held = ", ".join(f"{100 * v:.0f} % at {k} km" for k, v in scores["response"]["held_of_load_km"].items())
    lines.append(f"Study area and halo hold this share of the response to a load of radius: {held}.")
    return "\n".join([*lines, scores["detectability"]["sentence"]])


def _innovations(found: dict) -> str:
    return (
        f"Innovations: mean {found['mean']:+.2f}, sd {found['sd']:.2f} per cell (1 where errors are stated "
        f"rightly), lag-1 {found['lag1']:+.2f}; sd of the area mean {found['area_sd']:.2f}, below 1 by "
        "construction."
    )


def simulate_loading(given, console: Console) -> None:
    """`simulate --scene loading`: a twin experiment as files."""
    from ..core.hydrology.twin import twin
    from ..core.hydrology.twin_files import write_twin

    console.stage("making the simulated twin of water and its load")
    made = twin(given.size, given.seed)
    console.stage(f"writing {given.out}")
    write_twin(made, Path(given.out), console)
    print(
        f"Simulated data. Try: groundcast assimilate --prior {given.out}/prior.tif --deformation "
        f"{given.out}/up.tif --validation {given.out}/validation.tif --study {given.out}/study.gpkg --out RUN"
    )


DOORS = {"loading": loading, "enkf-update": enkf_update, "assimilate": assimilate}

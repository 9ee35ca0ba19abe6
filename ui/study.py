"""What the user is working on: one study, kept in the QGIS project and restored with it."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field, fields

from qgis.core import Qgis, QgsMessageLog, QgsProject

from ..core.errors import GroundCastError
from .spoken import translated
from .words import tr

VERSION = 1
# What studies held once; a project that still does opens all the same.
FORMER = ("profile_layer_id",)
SCOPE, KEY = "GroundCast", "study"


@dataclass(eq=False)
class Study:
    """One place under study, as the Forecast dock edits it and a job is made from it.

    Change the fields, then call `changed()`: observers hear of it and the project keeps it.

    Attributes:
        name: as people call it; "" until data is chosen.
        data_path: file or folder of the deformation, "simulated:small", or "" (none, or a layer
            without a file).
        data_layer_id: the map layer that shows it, "" where it is not loaded.
        data_options: reader, kind, unit, crs, cell, vertical … by the names of `core.source` and
            `core.job.Preparation`; `found_unit` or `guessed_unit`: the source's own as it was read.
        factors: path of each factor by name.
        factor_options: what the source of each factor is told, by the names of `core.source`.
        alignment: rules in space and time and lag of factors by name, as in `core.preparation.Alignment`.
        region_layer_id: the vector layer of the project with the regions, "" before the first drawing.
        model, settings: by the names of the catalogue; only settings that differ from it.
        horizon, until, hold_back, device, seed: as in `core.job.Job`.
        threshold_side, threshold_mm: "below" or "above" which displacement, side "" for none.
        reference: crs and box of the place whose motion is taken off what is shown, {} for none.
        kept: crs, box, name, colour, note and tick of the series that are kept beside the one shown.
        profile_lines: names of the profile lines that are drawn, the current one first.
        runs: results folders, oldest first; comparisons: those of comparisons of models.
        unfinished: folders of runs that were begun, or wait, and have no results yet.
    """

    name: str = ""
    data_path: str = ""
    data_layer_id: str = ""
    data_options: dict = field(default_factory=dict)
    factors: dict[str, str] = field(default_factory=dict)
    factor_options: dict = field(default_factory=dict)
    alignment: dict = field(default_factory=dict)
    region_layer_id: str = ""
    model: str = "groundcast"
    settings: dict = field(default_factory=dict)
    horizon: int = 72
    until: str = ""
    hold_back: int = 10
    threshold_side: str = ""
    threshold_mm: float = 0.0
    device: str = "auto"
    seed: int = 0
    reference: dict = field(default_factory=dict)
    kept: list[dict] = field(default_factory=list)
    profile_lines: list[str] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)
    comparisons: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)

    def __post_init__(self):
        self._observers: list[Callable[[], None]] = []
        self._told = self.to_dict()

    def to_dict(self) -> dict:
        """All fields as plain data, with the version of their layout; paths are absolute."""
        entries = {f.name: copy.deepcopy(getattr(self, f.name)) for f in fields(self)}
        return {"version": VERSION} | entries

    @classmethod
    def from_dict(cls, entries: dict) -> Study:
        """The study that `to_dict` gave.

        Raises:
            GroundCastError: of another version (`study-version`), or with an entry of an unknown
                name or type (`study-entry`).
        """
        version = entries.get("version") if isinstance(entries, dict) else None
        if version != VERSION:
            raise GroundCastError(
                tr(
                    "The project's study has version {it}, this GroundCast reads version {own}.",
                    it=version,
                    own=VERSION,
                ),
                tr("Update GroundCast to go on with it."),
                "study-version",
            )
        passed = ("version", *FORMER)
        given = {key: copy.deepcopy(value) for key, value in entries.items() if key not in passed}
        defaults = cls().to_dict()
        for key, value in given.items():
            if key not in defaults or type(value) is not type(defaults[key]):
                raise GroundCastError(
                    tr(
                        "The project's study has the entry {key} = {value!r}, which is not known.",
                        key=key,
                        value=value,
                    ),
                    tr("Update GroundCast to go on with it."),
                    "study-entry",
                )
        return cls(**given)

    def become(self, other: Study) -> None:
        """Take over all fields of `other` and tell the observers; they stay this study's own."""
        for f in fields(self):
            setattr(self, f.name, copy.deepcopy(getattr(other, f.name)))
        self.changed()

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback()` after each change; the function given back ends that."""
        self._observers.append(callback)
        return lambda: self._observers.remove(callback) if callback in self._observers else None

    def changed(self) -> None:
        """Tell the observers, if a field differs from what they were told last.

        An observer may change the study in turn; the comparison ends the circle.
        """
        now = self.to_dict()
        if now == self._told:
            return
        self._told = now
        for callback in list(self._observers):
            callback()


class Memory:
    """Keeps a study in a QGIS project: writes each change, restores it when a project is opened.

    Paths are kept the way the project keeps those of its layers, by default relative to it.
    """

    def __init__(self, study: Study, project: QgsProject):
        self._study = study
        self._project = project
        self._restoring = False
        self._forget = study.on_change(self._write)
        project.readProject.connect(self._read)
        project.cleared.connect(self._clear)
        # Paths turn relative to a project that is saved for the first time, or under another name.
        project.writeProject.connect(self._rewrite)
        self._read()

    def close(self) -> None:
        """Stop keeping; what the project holds stays."""
        self._forget()
        self._project.readProject.disconnect(self._read)
        self._project.cleared.disconnect(self._clear)
        self._project.writeProject.disconnect(self._rewrite)

    def _write(self) -> None:
        if self._restoring:
            return
        entries = carried(self._study.to_dict(), self._project)
        self._project.writeEntry(SCOPE, KEY, json.dumps(entries))

    def _read(self, *_) -> None:
        text, there = self._project.readEntry(SCOPE, KEY, "")
        try:
            found = Study.from_dict(json.loads(text)) if there else Study()
            found = Study.from_dict(landed(found.to_dict(), self._project))
        except (ValueError, GroundCastError) as error:
            # The entry stays as it is until the user edits the study, so a newer plugin can read it.
            QgsMessageLog.logMessage(translated(str(error)), "GroundCast", Qgis.MessageLevel.Warning)
            found = Study()
        self._restore(found)

    def _clear(self) -> None:
        self._restore(Study())

    def _restore(self, found: Study) -> None:
        self._restoring = True
        try:
            self._study.become(found)
        finally:
            self._restoring = False

    def _rewrite(self, *_) -> None:
        if self._project.readEntry(SCOPE, KEY, "")[1]:
            self._write()


def carried(entries: dict, project: QgsProject) -> dict:
    """`entries` of a study as the project keeps them, by default with paths relative to it."""
    return with_paths(entries, lambda path: project.writePath(path) if os.path.isabs(path) else path)


def landed(entries: dict, project: QgsProject) -> dict:
    """What `carried` gave, with absolute paths again."""
    near = ("./", "../")
    turn = lambda path: os.path.normpath(project.readPath(path)) if path.startswith(near) else path  # noqa: E731
    return with_paths(entries, turn)


def with_paths(entries: dict, turn: Callable[[str], str]) -> dict:
    """`entries` of a study with every path turned by `turn`; words such as simulated:small stay."""
    return entries | {
        "data_path": turn(entries["data_path"]),
        "factors": {name: turn(path) for name, path in entries["factors"].items()},
        "factor_options": {
            name: _options_with_paths(options, turn) for name, options in entries["factor_options"].items()
        },
        "runs": [turn(path) for path in entries["runs"]],
        "comparisons": [turn(path) for path in entries["comparisons"]],
        "unfinished": [turn(path) for path in entries["unfinished"]],
        "data_options": _options_with_paths(entries["data_options"], turn),
    }


def _options_with_paths(options: dict, turn: Callable[[str], str]) -> dict:
    """Options of the data, with the paths of further files and of a second track turned."""
    turned = dict(options)
    if options.get("also"):
        turned["also"] = [turn(path) for path in options["also"]]
    if options.get("other"):
        turned["other"] = turn(options["other"])
    return turned

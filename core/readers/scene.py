"""A simulated scene as `core/simulate` writes it: its deformation, from a folder with scene.json."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..source import Source
from ..stack import Stack
from .rasters import Rasters


class SceneFolder:
    """A simulated scene's folder."""

    name = "scene"
    label = "Simulated scene"

    def accepts(self, source: Source) -> bool:
        """A folder with scene.json and deformation/."""
        folder = Path(source.path)
        return (folder / "scene.json").is_file() and (folder / "deformation").is_dir()

    def read(self, source: Source) -> Stack:
        """The scene's deformation, marked as simulated."""
        inside = replace(source, path=str(Path(source.path) / "deformation"), reader="")
        return replace(Rasters().read(inside), simulated=True)

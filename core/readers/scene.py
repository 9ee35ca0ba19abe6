"""A simulated scene as `core/simulate` writes it: its deformation, from a folder with scene.json.

Layout: `write_scene` of core/simulate/files.py, deformation/YYYYMMDD.tif; physics: docs/simulated-scene.md.
"""

from __future__ import annotations

from contextlib import contextmanager
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
        with self.cube(source) as cube:
            return cube.within(source)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`."""
        inside = replace(source, path=str(Path(source.path) / "deformation"), reader="")
        with Rasters().cube(inside) as cube:
            yield replace(cube, read=lambda window: replace(cube.read(window), simulated=True))

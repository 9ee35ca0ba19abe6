"""What the algorithms about data share: a source as words of the worker, a file to write, its layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..words import tr
from . import parameters as shared
from .base import LOAD, OUTPUT, GroundCastAlgorithm

REAL = QgsProcessingParameterNumber.Type.Double
STACKS = "GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)"


def words_of(algorithm, parameters, context) -> list[str]:
    """Path, unit and CRS of the source that the parameters of `add_source` name.

    Raises:
        GroundCastError: as `parameters.source_of`.
    """
    source = shared.source_of(algorithm, parameters, context)
    more = [("--unit", source.unit), ("--crs", source.crs)]
    return [source.path, *(word for option, text in more if text for word in (option, text))]


class DataAlgorithm(GroundCastAlgorithm):
    """An algorithm whose words the worker's command line runs; some write a stack that can be shown."""

    def add_stack_output(self, label: str) -> None:
        """The file of a stack, and whether to show it."""
        self.addParameter(
            QgsProcessingParameterBoolean(LOAD, tr("Show the result on the map"), defaultValue=True)
        )
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, label, STACKS))

    def add_cell(self) -> None:
        """Size of the cells that points are averaged in."""
        label = tr("Average in cells of (0: keep the series)")
        self.addParameter(QgsProcessingParameterNumber("CELL", label, REAL, defaultValue=0.0, minValue=0.0))

    def show(self, paths: dict[str, str], parameters, context) -> None:
        """Remember the written files that `postProcessAlgorithm` puts on the map.

        Args:
            paths: the source that each file shows, "" where its values are others.
        """
        asked = self.parameterAsBool(parameters, LOAD, context)
        self._shown = paths if asked else {}

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        """Put what was written on the map, in the colours of motion; called in the main thread."""
        from .. import conversion

        for path, source in getattr(self, "_shown", {}).items():
            if Path(path).suffix in (".tif", ".gpkg") and Path(path).is_file():
                conversion.show(Path(path), source)
        return {}


def add_file(algorithm, name: str, label: str) -> None:
    """A file among the outputs that is named by another parameter."""
    algorithm.addOutput(QgsProcessingOutputFile(name, label))

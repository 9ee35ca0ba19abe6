"""What the algorithms about data share: a source as words of the worker, a file to write, its layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.job import Job
from ...core.source import Source
from .. import source_options
from ..words import tr
from . import parameters as shared
from .base import LOAD, OUTPUT, GroundCastAlgorithm
from .told_parameters import with_told

REAL = QgsProcessingParameterNumber.Type.Double
STACKS = "GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)"


def job_of(algorithm, parameters, context, source: Source | None = None) -> Job:
    """A job with the source that the parameters of `add_source` name, its factors, and what both are told.

    Raises:
        GroundCastError: as `parameters.source_of`, `parameters.factors_of` and `told_parameters.with_told`.
    """
    source = source or shared.source_of(algorithm, parameters, context)
    named = algorithm.parameterDefinition("FACTORS") is not None
    factors = shared.factors_of(algorithm, parameters, context) if named else {}
    return with_told(Job(deformation=source, factors=factors), algorithm, parameters, context)


def words_of(job: Job) -> list[str]:
    """Path of a job's deformation and what it is told, as words of the worker."""
    source = job.deformation
    return [source.path, *source_options.words(source_options.of_source(source))]


def factor_words_of(job: Job) -> list[str]:
    """The factors of a job and what they are told, as words of the worker."""
    words = []
    for name, source in job.factors.items():
        words += ["--factor", f"{name}={source.path}"]
        words += source_options.factor_words(name, source_options.of_source(source))
    return words


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

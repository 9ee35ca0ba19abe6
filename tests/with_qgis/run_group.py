"""What a run's group holds in the project, for the tests that look into it."""

from qgis.core import QgsRasterLayer


def nodes(group):
    """The layers of a run's group by their names."""
    return {node.name(): node for node in group.findLayers()}


def part(group, name):
    """A group within a run's group."""
    return next(child for child in group.children() if child.name() == name)


def shown_band(layer: QgsRasterLayer) -> int:
    """The band that a layer's colours show."""
    renderer = layer.renderer()
    return renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()


def shader_of(layer):
    """The colours of a raster."""
    return layer.renderer().shader().rasterShaderFunction()

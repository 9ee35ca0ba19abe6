"""A field for the CRS of a source that is silent or wrong about it."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox

from ..words import tr


def crs_field(name: str, chosen: str = "") -> QgsProjectionSelectionWidget:
    """A field called `name`, filled with what was chosen."""
    made = QgsProjectionSelectionWidget()
    made.setObjectName(name)
    made.setOptionVisible(QgsProjectionSelectionWidget.CrsNotSet, True)
    made.setToolTip(
        tr("<b>CRS</b><br>In which the coordinates of the data are, where the file is silent or wrong.")
    )
    # QGIS leads Tab to its button alone, past the list.
    made.setFocusProxy(made.findChild(QComboBox))
    if chosen:
        made.setCrs(QgsCoordinateReferenceSystem(chosen))
    return made


def words_of(field: QgsProjectionSelectionWidget) -> str:
    """The chosen CRS as a run reads it: its code, or its whole text where it has none; "" for none."""
    crs = field.crs()
    # The user's own have a code that nobody but this QGIS knows.
    known = crs.authid() and not crs.authid().startswith("USER:")
    return "" if not crs.isValid() else crs.authid() if known else crs.toWkt()


def show_found(field: QgsProjectionSelectionWidget, crs: str) -> None:
    """Show what was found, without taking it for a choice."""
    field.blockSignals(True)
    field.setCrs(QgsCoordinateReferenceSystem(crs))
    field.blockSignals(False)

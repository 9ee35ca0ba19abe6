"""The help, which lies with the plugin and opens without internet."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .. import resources


def open_page(page: str = "index") -> None:
    """Open a page of the help in the user's browser; `page` may name a place in it ("models#card")."""
    name, _, place = page.partition("#")
    address = QUrl.fromLocalFile(resources.path(f"help/{name}.html"))
    if place:
        address.setFragment(place)
    QDesktopServices.openUrl(address)

"""A run's dated maps as KMZ: overlays with their dates, for Google Earth and its like."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from datetime import timedelta
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ..words import tr
from .frames import Frame

CRS = "EPSG:4326"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
OVERLAY = """<GroundOverlay><name>{name}</name>
<TimeSpan><begin>{begin}</begin><end>{end}T23:59:59Z</end></TimeSpan><drawOrder>{order}</drawOrder>
<Icon><href>{file}</href></Icon><LatLonBox><north>{north:.8f}</north><south>{south:.8f}</south>
<east>{east:.8f}</east><west>{west:.8f}</west></LatLonBox></GroundOverlay>
"""
# At the lower left of the screen, a little away from the edges.
KEY = """<ScreenOverlay><name>{name}</name><Icon><href>{file}</href></Icon>
<overlayXY x="0" y="0" xunits="fraction" yunits="fraction"/>
<screenXY x="0.02" y="0.06" xunits="fraction" yunits="fraction"/></ScreenOverlay>
"""


def write_kmz(path: Path, title: str, about: str, frames: Iterable[Frame], key: QImage | None = None) -> None:
    """Write the frames, whose extents are in degrees.

    Args:
        title: of the whole; about: what the colours mean, and whose data they show.
        key: the colours with their values, which stays on the screen.

    Raises:
        OSError: the file cannot be written.
    """
    overlays = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, frame in enumerate(frames, 1):
            name = f"files/{number:04d}.png"
            archive.writestr(name, png(frame.picture))
            overlays.append(_overlay(frame, name, number))
        if key is not None:
            archive.writestr("files/key.png", png(key))
            overlays.append(KEY.format(name=escape(tr("Legend")), file="files/key.png"))
        head = f"<name>{escape(title)}</name><description>{escape(about)}</description>"
        body = (
            f"<Document>{head}\n<Folder><name>{escape(title)}</name>{''.join(overlays)}</Folder></Document>"
        )
        archive.writestr("doc.kml", f'{HEAD}<kml xmlns="http://www.opengis.net/kml/2.2">{body}</kml>\n')


def _overlay(frame: Frame, file: str, order: int) -> str:
    """Ends a second before the next begins, and lies above those before it where time is not looked at."""
    box, last = frame.extent, frame.until - timedelta(days=1)
    return OVERLAY.format(
        name=escape(f"{frame.day} {frame.words}"), begin=frame.day, end=last, order=order, file=file,
        north=box.yMaximum(), south=box.yMinimum(), east=box.xMaximum(), west=box.xMinimum(),
    )  # fmt: skip


def png(picture) -> bytes:
    """A picture as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data)

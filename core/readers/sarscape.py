"""The header that SARscape writes beside each raster: the day of its acquisition.

Layout: XML of the schema http://www.sarmap.ch/xml/SARscapeHeaderSchema (version 1.0), HEADER_INFO with
AcquisitionParameters/AcquisitionTime as `09-SEP-2021 09:55:38.72322300`. Rasters made of two acquisitions
have AcquisitionTimeMaster and AcquisitionTimeSlave beside it; the raster's own day is AcquisitionTime.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..dates import named_dates

_LONGEST = 200_000
"""Characters that are looked through: tables of colours follow, which are long."""
_TIME = re.compile(r"<AcquisitionTime>\s*([^<]+)<")


def days_of(path: Path) -> list[np.datetime64]:
    """The day in the header beside the raster `path`, one or none."""
    for file in (path.with_suffix(".sml"), path.with_name(f"{path.name}.sml")):
        if file.is_file():
            found = _TIME.search(file.read_text(encoding="utf-8", errors="replace")[:_LONGEST])
            return named_dates(found.group(1))[:1] if found else []
    return []

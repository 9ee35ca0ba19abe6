"""Two tracks of Ustica, prepared for a forecast, beside the L3 series that EGMS made with all dates."""

import numpy as np
import pytest
from groundcast.core.preparation import Preparation
from groundcast.core.prepare.resample import at_dates
from groundcast.core.prepare.steps import prepare
from groundcast.core.readers import read
from groundcast.core.source import Source


@pytest.mark.parametrize(("component", "letter"), [("up", "U"), ("east", "E")])
def test_what_a_forecast_sees_is_near_the_interpolated_series(data, component, letter):
    """Nothing later is looked at, so that dates of one track lag by some days: 0.5 mm, not 0.05."""
    folder = data / "egms_ustica"
    names = (f"EGMS_L2b_{track}_VV_2020_2024_1.zip" for track in ("117_0227_IW2", "022_0845_IW2"))
    one, other = (read(Source(str(folder / name))) for name in names)
    made = prepare(one, Preparation(other="second", component=component, cell=100.0), other)
    theirs = read(Source(str(folder / f"EGMS_L3_E45N17_100km_{letter}_2020_2024_1.zip")))
    a, _, left, _, e, top = made.place.transform
    row, column = ((theirs.place.y - top) // e).astype(int), ((theirs.place.x - left) // a).astype(int)
    both = made.values[:, row, column], at_dates(theirs.values, theirs.dates, made.dates)
    known = np.isfinite(both[0]) & np.isfinite(both[1])
    found, wanted = (np.where(known, each, np.nan) - np.nanmean(each, axis=0) for each in both)
    alike = np.nansum(found * wanted, axis=0) / np.sqrt(
        np.nansum(found**2, axis=0) * np.nansum(wanted**2, axis=0)
    )
    assert np.median(alike) > 0.97
    assert 0.2 < np.nanmedian(np.sqrt(np.nanmean((found - wanted) ** 2, axis=0))) < 1.0

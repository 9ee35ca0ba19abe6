"""Two lines of sight to up and east."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.decompose import decompose, line_of_sight, noise_of
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.prepare.resample import at_dates
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.core.stack import Stack

RNG = np.random.default_rng(3)
DATES = np.datetime64("2020-01-01") + 6 * np.arange(30)
X, Y = (each.ravel() * 100.0 for each in np.meshgrid(np.arange(6), np.arange(5)))


def track(heading, incidence, east, up, north=0.0, dates=DATES, noise=0.0):
    """Points of a track that sees given motion (T, P)."""
    theta, course = np.radians(incidence), np.radians(heading)
    vector = -np.sin(theta) * np.cos(course), np.sin(theta) * np.sin(course), np.cos(theta)
    values = vector[0] * east + vector[1] * north + vector[2] * up + RNG.normal(0, noise, east.shape)
    columns = {"heading": np.full(len(X), heading, np.float32)}
    place = Points("EPSG:32633", X, Y, np.arange(len(X)).astype(str), columns)
    angle = np.full(len(X), incidence, np.float32)
    return Stack(values.astype(np.float32), dates, place, incidence_deg=angle)


def motion():
    return (RNG.normal(0, 5, (30, 30)).cumsum(axis=0) for _ in range(2))


def test_known_motion_comes_back():
    east, up = motion()
    made = decompose(track(-12, 38, east, up), track(192, 41, east, up), cell=100)
    np.testing.assert_allclose(np.sort(made.up.series, axis=1), np.sort(up, axis=1), atol=1e-3)
    np.testing.assert_allclose(np.sort(made.east.series, axis=1), np.sort(east, axis=1), atol=1e-3)
    assert (made.up.kind, made.east.kind, made.east.sign) == ("up", "east", "positive east")
    assert any("not to move north" in note for note in made.up.notes)


def test_motion_to_the_north_leaks_by_the_share_told():
    east, up = (np.zeros((30, 30)) for _ in range(2))
    made = decompose(track(-12, 38, east, up, north=10.0), track(192, 41, east, up, north=10.0), cell=100)
    for part in (made.up, made.east):
        np.testing.assert_allclose(
            part.values, 10 * np.broadcast_to(part.quality["north_leak"], part.values.shape), atol=1e-4
        )


def test_noise_is_propagated():
    east, up = (np.zeros((400, 30)) for _ in range(2))
    dates = np.datetime64("2015-01-01") + 6 * np.arange(400)
    made = decompose(
        track(-12, 38, east, up, dates=dates, noise=2),
        track(192, 41, east, up, dates=dates, noise=3),
        cell=100,
    )
    for part in (made.up, made.east):
        np.testing.assert_allclose(part.quality["noise_mm"].mean(), part.values.std(axis=0).mean(), rtol=0.05)


def test_one_side_twice_is_refused():
    east, up = motion()
    with pytest.raises(GroundCastError, match=r"Both tracks look from the same side.*only 3 degrees apart"):
        decompose(track(-12, 38, east, up), track(-12, 41, east, up), cell=100)


def test_what_cannot_be_decomposed():
    east, up = motion()
    one, other = track(-12, 38, east, up), track(192, 41, east, up)
    with pytest.raises(GroundCastError, match="is 'up', not line of sight"):
        decompose(replace(one, kind="up"), other)
    with pytest.raises(GroundCastError, match="needs the direction of the line of sight"):
        decompose(replace(one, incidence_deg=None), other)
    with pytest.raises(GroundCastError, match="share no time"):
        decompose(one, replace(other, dates=DATES + 4000), cell=100)
    far = replace(other, place=replace(other.place, x=X + 1e5))
    with pytest.raises(GroundCastError, match="share no cell"):
        decompose(one, far, cell=100)
    elsewhere = replace(other, place=replace(other.place, crs="EPSG:32634"))
    with pytest.raises(GroundCastError, match="lie on different cells"):
        decompose(one, elsewhere, cell=100)


def test_an_azimuth_that_may_be_the_one_or_the_other_is_not_taken_as_heading():
    east, up = motion()
    one = track(-12, 38, east, up)
    columns = {"azimuth_angle": one.place.attributes["heading"]}
    named = replace(one, place=replace(one.place, attributes=columns))
    with pytest.raises(GroundCastError, match=r"azimuth_angle of the data may be that of the flight or of"):
        decompose(named, track(192, 41, east, up), cell=100)


def test_previous_looks_at_nothing_later():
    """With the rule "previous" the second track's future does not move a value before it."""
    east, up = motion()
    one, other = track(-12, 38, east, up), track(192, 41, east, up, dates=DATES + 2)
    before = decompose(one, other, 100, "previous").up
    changed = other.values.copy()
    changed[20:] += 50
    after = decompose(one, replace(other, values=changed), 100, "previous").up
    known = before.dates < other.dates[20]
    np.testing.assert_array_equal(before.values[known], after.values[known])
    assert not np.array_equal(before.values[~known], after.values[~known], equal_nan=True)


@pytest.mark.parametrize("letter", ["U", "E"])
def test_ustica_is_the_product_of_egms(data, letter):
    """Tracks 117 and 022 give the L3 series of the same cells: same sign, same geometry, rms below 0.1 mm."""
    folder = data / "egms_ustica"
    tracks = (
        read(Source(str(folder / f"EGMS_L2b_{t}_VV_2020_2024_1.zip")))
        for t in ("117_0227_IW2", "022_0845_IW2")
    )
    made = decompose(*tracks, cell=100)
    ours = made.up if letter == "U" else made.east
    theirs = read(Source(str(folder / f"EGMS_L3_E45N17_100km_{letter}_2020_2024_1.zip")))
    a, _, left, _, e, top = ours.place.transform
    row, column = ((theirs.place.y - top) // e).astype(int), ((theirs.place.x - left) // a).astype(int)
    found = ours.values[:, row, column]
    wanted = at_dates(theirs.values, theirs.dates, ours.dates)
    known = np.isfinite(found) & np.isfinite(wanted)
    assert known.mean() > 0.95
    difference = np.where(known, found - wanted, np.nan)
    difference -= np.nanmean(difference, axis=0)
    assert np.nanmedian(np.sqrt(np.nanmean(difference**2, axis=0))) < 0.1
    both = [
        np.where(known, each, np.nan) - np.nanmean(np.where(known, each, np.nan), axis=0)
        for each in (found, wanted)
    ]
    alike = np.nansum(both[0] * both[1], axis=0) / np.sqrt(
        np.nansum(both[0] ** 2, axis=0) * np.nansum(both[1] ** 2, axis=0)
    )
    assert np.median(alike) > 0.99


def test_direction_of_egms_from_heading_agrees_with_its_vector(ustica):
    layers = {n: c for n, c in ustica.place.attributes.items() if not n.startswith("los_")}
    bare = replace(ustica, place=replace(ustica.place, attributes=layers))
    for name, part in line_of_sight(bare).items():
        np.testing.assert_allclose(part, ustica.place.attributes[name], atol=2e-3)


def test_noise_of_white_series():
    series = RNG.normal(0, 4, (2000, 3)) + 0.1 * np.arange(2000)[:, None]
    dates = np.datetime64("2000-01-01") + np.cumsum(RNG.choice([6, 12], 2000))
    np.testing.assert_allclose(noise_of(series, dates), 4, rtol=0.1)
    assert np.isnan(noise_of(series[:2], dates[:2])).all()

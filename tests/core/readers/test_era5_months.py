"""Amounts that count up, across files and windows: one decision for all, and no hour lost between months."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import found_reader, read
from groundcast.core.readers.large import cube_in
from groundcast.core.source import Source
from groundcast.core.window import blocks
from groundcast.tests.core.readers import made_factors

JANUARY = 24 * 18262  # 2020-01-01 00:00
FEBRUARY = JANUARY + 24 * 31
HOURS = np.arange(JANUARY + 1, FEBRUARY + 24 * 29)
UNDECIDED = "Too few days hold amounts to tell"


def rain(wet_days, seed=1):
    """Hourly amounts that fall on some days only, from 03:00 to 20:00 or so, in metres."""
    amounts = np.random.default_rng(seed).gamma(0.3, 1e-3, (len(HOURS), 3, 4))
    day, hour = HOURS // 24 - 18262, HOURS % 24
    amounts[~np.isin(day, wet_days) | (hour < 3) | (hour > 20)] = 0
    return amounts


def by_day(amounts, hours=HOURS):
    """Sums over the days of the calendar, in which each time lies."""
    return np.stack([amounts[hours // 24 == day].sum(axis=0) for day in np.unique(hours // 24)])


def test_a_dry_month_is_read_as_the_wet_one_before(tmp_path):
    amounts = rain([2, 5, 9, 14, 20, 36, 44])
    made_factors.months(tmp_path, HOURS, amounts, [FEBRUARY])
    stack = read(Source(str(tmp_path), kind="rain"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)
    assert sum("count up within each day" in note for note in stack.notes) == 1


def test_a_dry_month_is_read_as_the_wet_one_after(tmp_path):
    amounts = rain([4, 20, 33, 36, 40, 44])
    made_factors.months(tmp_path, HOURS, amounts, [FEBRUARY])
    stack = read(Source(str(tmp_path), kind="rain"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)


@pytest.mark.parametrize("first", [FEBRUARY - 1, FEBRUARY, FEBRUARY + 1])
def test_no_hour_is_lost_where_files_meet(tmp_path, first):
    amounts = np.random.default_rng(3).gamma(0.3, 1e-3, (len(HOURS), 3, 4))
    made_factors.months(tmp_path, HOURS, amounts, [first])
    stack = read(Source(str(tmp_path), kind="rain"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)
    assert len(stack.dates) == 60 and any("1,439 times became 60 dates" in note for note in stack.notes)


def test_months_of_several_years_in_one_file(tmp_path):
    """All Januaries in one file and the days after in another: the files lie within each other."""
    amounts = np.random.default_rng(3).gamma(0.3, 1e-3, (len(HOURS), 3, 4))
    whole = made_factors.land(tmp_path / "whole.nc", HOURS, amounts)
    with made_factors.netCDF4.Dataset(whole) as file:
        since = np.asarray(file["tp"][:])
    whole.unlink()
    odd = (HOURS // 240) % 2 == 1
    for name, own in (("a.nc", odd), ("b.nc", ~odd)):
        made_factors._era5(tmp_path / name, 3600 * HOURS[own], since[own], "tp")
    stack = read(Source(str(tmp_path), kind="rain"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)


def test_windows_agree_with_the_whole_where_rain_falls_in_a_corner_only(tmp_path):
    amounts = rain([2, 5, 9, 14, 36, 44])
    dry = np.isin(HOURS // 24 - 18262, [2, 5, 9, 14])
    amounts[dry, 1:], amounts[dry, :, 2:] = 0, 0
    made_factors.months(tmp_path, HOURS, amounts, [FEBRUARY])
    source = Source(str(tmp_path), kind="rain")
    whole = read(source)
    np.testing.assert_allclose(whole.values, by_day(amounts), atol=1e-6)
    with cube_in(found_reader(source)[0], source) as cube:
        for window in blocks(cube.grid, len(cube.dates), 1, (1, 1)):
            part = cube.read(window)
            np.testing.assert_array_equal(part.values, whole.values[:, window.rows, window.columns])
            assert part.notes == whole.notes


def test_too_few_days_with_amounts_are_told(tmp_path):
    made_factors.months(tmp_path, HOURS, rain([4, 40]), [FEBRUARY])
    assert any(note.startswith(UNDECIDED) for note in read(Source(str(tmp_path), kind="rain")).notes)


def test_dry_files_say_nothing(tmp_path):
    made_factors.months(tmp_path, HOURS, rain([]), [FEBRUARY])
    assert not any(note.startswith(UNDECIDED) for note in read(Source(str(tmp_path), kind="rain")).notes)


def test_days_with_amounts_at_their_last_time_alone_do_not_tell(tmp_path):
    """Amounts of each six hours at one place, which by chance fell in the evenings only."""
    hours = HOURS[HOURS % 6 == 0]
    amounts = np.zeros((len(hours), 3, 4))
    amounts[np.isin(hours, JANUARY + 24 * np.array([3, 5, 8, 12]))] = 0.004
    made_factors._era5(tmp_path / "a.nc", 3600 * hours, amounts, "tp")
    stack = read(Source(str(tmp_path / "a.nc"), kind="rain"))
    np.testing.assert_allclose(stack.values, by_day(amounts, hours), atol=1e-7)
    assert any(note.startswith(UNDECIDED) for note in stack.notes)


def test_amounts_that_count_down(tmp_path):
    sun = np.maximum(0, np.sin(np.pi * (HOURS % 24 - 6) / 12))[:, None, None]
    amounts = -1e-3 * sun * np.random.default_rng(5).uniform(0.5, 1, (len(HOURS), 3, 4))
    made_factors.months(tmp_path, HOURS, amounts, [FEBRUARY], "pev")
    stack = read(Source(str(tmp_path), kind="pev"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)
    assert stack.values.min() < -1e-3 and any("taken apart" in note for note in stack.notes)


def test_evaporation_with_dew_at_night(tmp_path):
    sun = np.maximum(0, np.sin(np.pi * (HOURS % 24 - 6) / 12))[:, None, None]
    amounts = np.where(sun > 0, -1e-3 * sun, 5e-5) * np.ones((1, 3, 4))
    made_factors.months(tmp_path, HOURS, amounts, [FEBRUARY], "e")
    stack = read(Source(str(tmp_path), kind="evaporation", variable="e"))
    np.testing.assert_allclose(stack.values, by_day(amounts), atol=1e-6)
    assert stack.unit == "m of water equivalent"


@pytest.mark.parametrize(("name", "days"), [("sf", 24), ("sd", 1)])
def test_snow_that_falls_is_summed_and_snow_that_lies_is_averaged(tmp_path, name, days):
    made_factors._era5(tmp_path / "a.nc", 3600 * HOURS[23:], np.full((len(HOURS) - 23, 3, 4), 1e-3), name)
    stack = read(Source(str(tmp_path / "a.nc"), kind="snow", variable=name))
    np.testing.assert_allclose(stack.values, 1e-3 * days, rtol=1e-5)


def test_temperatures_of_a_day_that_two_files_share_are_averaged_together(tmp_path):
    warmth = np.random.default_rng(4).uniform(0, 8, (len(HOURS), 3, 4))
    for name, own in (("a.nc", HOURS <= FEBRUARY), ("b.nc", HOURS > FEBRUARY)):
        made_factors._era5(tmp_path / name, 3600 * HOURS[own], warmth[own], "t2m")
    stack = read(Source(str(tmp_path), kind="temperature"))
    mean = [280 + warmth[day == HOURS // 24].mean(axis=0) for day in np.unique(HOURS // 24)]
    np.testing.assert_allclose(stack.values, np.stack(mean), atol=1e-3)


def test_a_time_in_two_files_is_refused_with_both_names(tmp_path):
    warmth = np.zeros((len(HOURS), 3, 4))
    for name, own in (("a.nc", HOURS <= FEBRUARY), ("b.nc", HOURS >= FEBRUARY)):
        made_factors._era5(tmp_path / name, 3600 * HOURS[own], warmth[own], "t2m")
    with pytest.raises(GroundCastError, match=r"time 2020-02-01 00:00 occurs in a.nc and in b.nc. .*cut off"):
        read(Source(str(tmp_path), kind="temperature"))


def test_a_date_in_two_files_of_one_value_a_day_is_refused(tmp_path):
    for name, first in (("a.nc", 0), ("b.nc", 2)):
        seconds = 86400 * (18262 + first + np.arange(3)) + (43200 if first else 0)
        made_factors._era5(tmp_path / name, seconds, np.zeros((3, 3, 4)), "t2m")
    with pytest.raises(GroundCastError, match=r"date 2020-01-03 occurs in a.nc and in b.nc. Leave one file"):
        read(Source(str(tmp_path), kind="temperature"))

"""`groundcast series`: the series at places, as a table."""

import csv
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.worker import door

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
POINTS = DATA / "donana" / "donana_s1_asc_los_mm_unique.csv"
RASTERS = DATA / "opera_geotiffs"

pytestmark = pytest.mark.skipif(not POINTS.exists(), reason="the real data are not beside the repository")


def rows(path):
    with open(path, encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_the_nearest_point_s_series(tmp_path, capsys):
    raw, out = read(Source(str(POINTS))), tmp_path / "series.csv"
    x, y = raw.place.x[5] + 0.3, raw.place.y[5] - 0.2
    assert door.main(["series", str(POINTS), str(out), "--at", f"{x},{y}"]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    found = rows(out)
    assert [row["date"] for row in found] == [str(day) for day in raw.dates]
    np.testing.assert_allclose([float(row["value_mm"]) for row in found], raw.series[:, 5], rtol=1e-5)
    assert float(found[0]["distance"]) == pytest.approx(np.hypot(0.3, 0.2), abs=1e-6)


def test_places_of_a_table_and_those_too_far(tmp_path, capsys):
    raw, out, places = read(Source(str(POINTS))), tmp_path / "series.csv", tmp_path / "places.csv"
    places.write_text(f"name,x,y\nnear,{raw.place.x[0]},{raw.place.y[0]}\nfar,0,0\n")
    words = ["series", str(POINTS), str(out), "--places", str(places), "--tolerance", "100"]
    assert door.main(words) == 0
    assert capsys.readouterr().out.startswith("1 of 2 places have no series near them.")
    assert {row["place"] for row in rows(out)} == {"near"}


@pytest.mark.skipif(not RASTERS.exists(), reason="OPERA is not here")
def test_the_cell_that_a_place_lies_in(tmp_path):
    raw, out = read(Source(str(RASTERS))), tmp_path / "series.csv"
    row, column = np.argwhere(np.isfinite(raw.values).all(axis=0))[0]
    x, y = (axis[row, column] for axis in raw.place.centres())
    step = raw.place.cell[0] / 4
    assert door.main(["series", str(RASTERS), str(out), "--at", f"{x + step},{y}"]) == 0
    values = [float(each["value_mm"]) for each in rows(out)]
    np.testing.assert_allclose(values, raw.values[:, row, column], rtol=1e-4)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "No place is given"),
        (["--at", "here"], "A place is no pair of numbers"),
        (["--at", "0,0", "--tolerance", "10"], "None of the 1 places lies at a series"),
        (["--at", "-70.5,-33.2", "--tolerance", "10"], "None of the 1 places lies at a series"),
        (["--places", "/nowhere/places.csv"], "places.csv is not a table of places"),
    ],
)
def test_what_is_no_place_is_one_sentence(tmp_path, capsys, words, message):
    assert door.main(["series", str(POINTS), str(tmp_path / "out.csv"), *words]) == 1
    told = capsys.readouterr().err
    assert message in told and "Traceback" not in told and not (tmp_path / "out.csv").exists()

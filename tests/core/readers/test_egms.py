"""EGMS products as downloaded."""

import time
import zipfile

import numpy as np
import pandas
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE, UPWARDS

L2B = "egms_ustica/EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip"
L3 = "egms_ustica/EGMS_L3_E45N17_100km_{}_2020_2024_1.zip"
HEADER = "pid,easting,northing,mean_velocity,seasonality,{}20200103,20200109"


def frame(path):
    with zipfile.ZipFile(path) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        with archive.open(name) as raw:
            return pandas.read_csv(raw)


def test_l2b_is_read_as_pandas_reads_it(data):
    stack, table = read(Source(str(data / L2B))), frame(data / L2B)
    dates = [c for c in table if c.isdigit()]
    assert stack.values.shape == (210, 11590) and stack.values.dtype == np.float32
    np.testing.assert_array_equal(stack.values.T, table[dates].to_numpy(np.float32))
    assert [str(d).replace("-", "") for d in stack.dates] == dates
    assert (stack.kind, stack.unit, stack.sign) == ("los", "mm", TOWARDS_SATELLITE)
    assert stack.place.crs == "EPSG:3035"
    np.testing.assert_array_equal(stack.place.x, table["easting"])
    np.testing.assert_allclose(stack.incidence_deg, table["incidence_angle"], rtol=1e-6)
    np.testing.assert_allclose(stack.place.attributes["rmse_ts"], table["rmse_ts"], rtol=1e-6)
    np.testing.assert_allclose(stack.quality["temporal_coherence"], table["temporal_coherence"], rtol=1e-6)
    assert stack.place.identifiers[0] == table["pid"][0]
    assert "Copernicus Land Monitoring Service" in stack.attribution


def test_l2b_opens_in_about_the_time_of_pandas(data):
    def seconds(task):
        start = time.perf_counter()
        task()
        return time.perf_counter() - start

    tasks = (lambda: read(Source(str(data / L2B)))), (lambda: frame(data / L2B))
    ours, plain = np.min([[seconds(task) for task in tasks] for _ in range(4)], axis=0)
    assert ours < 2 * plain


@pytest.mark.parametrize(("letter", "kind", "sign"), [("U", "up", UPWARDS), ("E", "east", "positive east")])
def test_l3_takes_its_direction_from_the_name(data, letter, kind, sign):
    stack = read(Source(str(data / L3.format(letter))))
    assert (stack.kind, stack.sign, stack.values.shape) == (kind, sign, (304, 522))
    assert stack.incidence_deg is None
    assert any("interpolated" in note for note in stack.notes)


def test_renamed_l3_asks_for_its_direction(table):
    path = table("ustica.csv", HEADER.format(""), "a,1,2,0,0,1.5,2.5")
    with pytest.raises(GroundCastError, match=r"ustica.csv is an EGMS L3 product, but its name does not say"):
        read(Source(str(path)))
    assert read(Source(str(path), kind="up")).kind == "up"


def test_l2_without_archive_is_known_by_its_columns(table):
    path = table("any.csv", HEADER.format("incidence_angle,"), "a,1,2,0,0,37,1.5,2.5", "b,3,4,0,0,38,0.5,")
    stack = read(Source(str(path)))
    assert stack.kind == "los" and np.isnan(stack.values[1, 1])
    np.testing.assert_allclose(stack.incidence_deg, [37, 38])


def test_select_keeps_the_chosen_points(data):
    everything = read(Source(str(data / L2B)))
    wanted = tuple(everything.place.identifiers[[5, 100]])
    stack = read(Source(str(data / L2B), select=wanted))
    np.testing.assert_array_equal(stack.values, everything.values[:, [5, 100]])
    np.testing.assert_array_equal(stack.incidence_deg, everything.incidence_deg[[5, 100]])
    with pytest.raises(GroundCastError, match="None of the 1 selected points is in the source"):
        read(Source(str(data / L2B), select=("nobody",)))

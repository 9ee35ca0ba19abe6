"""Several files given together: what makes one source is one, others are refused, none is left out unseen."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read, reader_of, survey
from groundcast.core.source import Source
from groundcast.tests.core.readers import making as make
from groundcast.tests.core.readers.test_told_guesses import grids

DAYS = ("20200105", "20200117", "20200129", "20200210")


@pytest.fixture
def four(tmp_path):
    """Four GeoTIFFs in two folders, each with its number as value, and one of coherence."""
    paths = [
        str(make.tif(tmp_path / ("a" if number < 3 else "b"), f"{day}.tif", np.full((3, 4), float(number))))
        for number, day in enumerate(DAYS)
    ]
    make.tif(tmp_path / "a", "coherence.tif", np.full((3, 4), 0.5))
    return paths


def test_a_part_of_a_folder_is_a_series(four):
    """A file alone stands for its folder; listed ones stand for themselves, in any order."""
    assert read(Source(four[0])).values[:, 0, 0].tolist() == [0, 1, 2]
    stack = read(Source(four[2], also=(four[0],)))
    assert stack.values[:, 0, 0].tolist() == [0, 2] and not stack.quality
    coherence = four[0].replace(DAYS[0], "coherence")
    assert "temporal_coherence" in read(Source(four[2], also=(four[0], coherence))).quality


def test_files_and_folders_of_several_places_are_a_series(four, tmp_path):
    assert read(Source(four[0], also=(four[3],))).values[:, 0, 0].tolist() == [0, 3]
    folders = read(Source(str(tmp_path / "a"), also=(str(tmp_path / "b"),)))
    assert folders.values[:, 0, 0].tolist() == [0, 1, 2, 3]
    assert folders.quality["temporal_coherence"][0, 0] == 0.5
    assert survey(Source(four[0], also=(four[3],)), 0).dates.tolist() == [
        np.datetime64("2020-01-05").item(),
        np.datetime64("2020-02-10").item(),
    ]


def test_a_listed_file_that_is_not_there(four):
    with pytest.raises(GroundCastError, match=r"There is no file or folder '.*20200222.tif'"):
        read(Source(four[0], also=(four[0].replace(DAYS[0], "20200222"),)))
    assert len(read(Source(four[0], also=(four[0],))).dates) == 1, "the same file again is the same"


def test_listed_grids_of_gmt_are_a_series(tmp_path):
    paths = sorted(map(str, grids(tmp_path).glob("*.grd")))
    other = tmp_path / "b"
    other.mkdir()
    later = grids(other) / "los_2020016.grd"
    assert len(read(Source(paths[0], unit="mm", also=(str(later),))).dates) == 2
    assert len(read(Source(paths[0], unit="mm", also=(str(later),), variable="2020004")).dates) == 1


def test_listed_months_are_a_climatology(tmp_path):
    paths = [str(make.tif(tmp_path, f"wc2.1_10m_prec_{month:02d}.tif", unit="")) for month in range(1, 13)]
    source = Source(paths[0], also=tuple(paths[1:]), kind="rain", years=(2020, 2020))
    assert reader_of(source) == "climatology" and len(read(source).dates) == 12


ONE_ONLY = {
    "mintpy": lambda f: make.h5(f, "timeseries.h5", {"timeseries": make.CUBE, "date": make.DAYS}, UNIT="mm"),
    "csv": lambda f: make.text(f, "a.csv", make.CSV),
    "stations": lambda f: make.text(f, "rain.csv", "date,a\n2020-01-05,1\n2020-01-06,2\n"),
    "stamps": make.mat,
    "vector": make.gpkg,
}


@pytest.mark.parametrize("reader", ONE_ONLY)
def test_further_files_are_refused_where_one_is_read(reader, tmp_path):
    """All but the first were left out without a word."""
    path = ONE_ONLY[reader](tmp_path)
    other = tmp_path / f"other{path.suffix}"
    other.write_bytes(path.read_bytes())
    assert reader_of(Source(str(path))) == reader
    with pytest.raises(
        GroundCastError, match=rf"{path.name} was given with 1 more.*read one at a time"
    ) as told:
        read(Source(str(path), also=(str(other),)))
    assert told.value.code == "several-files"

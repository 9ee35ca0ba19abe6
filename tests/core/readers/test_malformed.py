"""Malformed sources: each gets one sentence that names the place and the cure; nothing is half read."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import (
    malformed_hdf5,
    malformed_layers,
    malformed_netcdf,
    malformed_paths,
    malformed_rasters,
    malformed_tables,
)
from groundcast.tests.core.readers.time_limit import time_limit

ROOMS = (
    malformed_rasters, malformed_hdf5, malformed_netcdf, malformed_tables, malformed_layers, malformed_paths,
)  # fmt: skip
REFUSED = [case for room in ROOMS for case in room.REFUSED]
READ = [case for room in ROOMS for case in room.READ]
SECONDS = 60
"""No source may keep a reader longer; a large one is not among these."""
ELSEWHERE = (
    "b.tif",
    "stations.csv",
    "gone.tif",
    "20200129.tif",
    "b_20200105.tif",
    "https",
    "/vsi",
    "There is no file",
)
"""What is named instead of the source, or of its folder, where the trouble lies elsewhere."""


@pytest.fixture(autouse=True)
def no_hang():
    """A reader that never comes back fails its test."""
    with time_limit(SECONDS):
        yield


def test_there_are_at_least_sixty():
    assert len(REFUSED) >= 60 and len({name for name, *_ in REFUSED + READ}) == len(REFUSED) + len(READ)


@pytest.mark.parametrize(("make", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused_in_one_sentence(tmp_path, make, words):
    path = make(tmp_path)
    with pytest.raises(GroundCastError) as caught:
        read(Source(str(path)))
    error = caught.value
    assert words and words in error.message
    named = (Source(str(path)).title, tmp_path.name, *ELSEWHERE)
    assert any(name in error.message for name in named)
    assert "\n" not in str(error) and error.message.endswith(".") and len(error.message) < 400
    assert error.code and error.cure.endswith(".")


@pytest.mark.parametrize(("make", "words"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_read_and_told(tmp_path, make, words):
    stack = read(Source(str(make(tmp_path)), unit="mm"))
    assert np.isfinite(stack.values).any() and not np.isinf(stack.values).any()
    assert (np.diff(stack.dates).astype(int) > 0).all()
    assert any(words in note for note in (*stack.notes, ""))

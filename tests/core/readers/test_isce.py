"""ISCE's folders of pairs: which file is the phase, which band the coherence, and where the pixels lie."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_isce

SERIES = np.array([0, -1, -3]) * 55.466 / (4 * np.pi)


@pytest.mark.parametrize("ending", [".vrt", ".xml"])
def test_labels_of_connected_components_are_no_phase(tmp_path, ending):
    """filt_fine.unw.conncomp has the word unw and stands before filt_fine.unw: its labels were inverted."""
    stack = read(Source(str(made_isce.stack(tmp_path, geometry=False, ending=ending))))
    np.testing.assert_allclose(stack.values[:, 1, 1], SERIES, rtol=1e-5)
    assert not any("repeat a pair" in note for note in stack.notes)


def test_coherence_of_two_bands_is_the_second(tmp_path):
    """The first band is amplitude, as of .unw: read as coherence it was above 1, and weighed by it."""
    stack = read(Source(str(made_isce.stack(tmp_path, geometry=False))))
    assert any("weighted by coherence" in note for note in stack.notes)
    with pytest.raises(GroundCastError, match="The coherence of interferograms is 0 or missing"):
        read(Source(str(made_isce.stack(tmp_path, geometry=False, coherence=0.0))))


@pytest.mark.parametrize("ending", [".vrt", ".xml"])
def test_latitude_and_longitude_beside_give_pixels_their_place(tmp_path, ending):
    stack = read(Source(str(made_isce.stack(tmp_path, ending=ending))))
    assert stack.values.shape == (3, 6) and stack.place.crs == "EPSG:4326"
    np.testing.assert_allclose(stack.values[:, 4], SERIES, rtol=1e-5)
    assert np.isnan(stack.place.x[0])
    assert (stack.place.x[4], stack.place.y[4]) == (pytest.approx(15.009), pytest.approx(37.511))
    assert stack.place.identifiers[4] == "1_1"
    assert (stack.incidence_deg == 39).all()
    assert stack.quality["los_up"][0] == pytest.approx(np.cos(np.radians(39)), 1e-5)
    assert stack.quality["los_east"][0] == pytest.approx(
        -np.sin(np.radians(39)) * np.sin(np.radians(100)), 1e-5
    )
    assert any("radar geometry" in note for note in stack.notes)
    assert not any("No coordinate reference system" in note for note in stack.notes)


def test_place_of_another_size_is_refused_with_its_cure(tmp_path):
    folder = made_isce.stack(tmp_path)
    made_isce.place(tmp_path / "merged/geom_reference", shape=(4, 6))
    with pytest.raises(GroundCastError, match=r"lat.rdr.vrt has 6 x 4 pixels.*3 x 2\..*Give") as caught:
        read(Source(str(folder)))
    assert caught.value.code == "grid-mismatch"

"""Stacks of interferograms: Etna's real network, and files made to published layouts."""

import shutil

import h5py
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE

RADIAN_MM = 56.236 / (4 * np.pi)


@pytest.fixture
def etna(data):
    return data / "etna_envisat"


def plain(path):
    """The whole network of a KFTS file by numpy's dense least squares, (T, P) mm towards the satellite."""
    with h5py.File(path) as file:
        matrix, phase = file["Jmat"][()], file["igram"][()].reshape(len(file["igram"]), -1)
    result = np.full((matrix.shape[1], phase.shape[1]), np.nan)
    for column in range(phase.shape[1]):
        known = np.isfinite(phase[:, column])
        dates = np.flatnonzero((matrix[known] != 0).any(axis=0))
        solved = np.linalg.lstsq(matrix[known][:, dates], phase[known, column].astype(float), rcond=None)[0]
        result[dates, column] = (solved - solved[0]) * RADIAN_MM
    return result


def test_etna_is_the_dense_solution(etna):
    stack = read(Source(str(etna / "Etna_sample.h5")))
    assert stack.values.shape == (61, 400) and stack.place.crs == "EPSG:4326"
    assert (str(stack.dates[0]), str(stack.dates[-1])) == ("2003-01-22", "2010-06-09")
    assert (stack.kind, stack.unit, stack.sign, str(stack.reference)) == (
        "los", "mm", TOWARDS_SATELLITE, "2003-01-22",
    )  # fmt: skip
    np.testing.assert_allclose(stack.values, plain(etna / "Etna_sample.h5"), atol=2e-5)
    assert (stack.quality["network_parts"] == 1).all()
    assert 2 < np.median(stack.quality["network_residual_mm"]) < 8
    assert any("56.236 mm (Envisat" in note for note in stack.notes)


def test_etna_folder_appends_the_later_interferograms(etna):
    folder, both = read(Source(str(etna))), Source(str(etna / "Etna_sample.h5"))
    assert len(folder.dates) == 63 and str(folder.dates[-1]) == "2010-09-22"
    named = read(Source(both.path, also=(str(etna / "Etna_sample_new.h5"),)))
    np.testing.assert_array_equal(folder.values, named.values)
    assert any(note.startswith("222 interferograms of 63 dates") for note in folder.notes)


def test_sign_wavelength_and_unit_as_chosen(etna):
    path = str(etna / "Etna_sample.h5")
    usual = read(Source(path)).values
    turned = read(Source(path, phase_sign="towards")).values
    np.testing.assert_array_equal(turned, -usual)
    long = read(Source(path, wavelength_mm=2 * 56.236))
    np.testing.assert_allclose(long.values, 2 * usual, rtol=1e-4, atol=1e-4)
    assert any("as chosen" in note for note in long.notes)
    np.testing.assert_allclose(read(Source(path, unit="mm")).values * RADIAN_MM, usual, rtol=1e-3, atol=1e-3)


def test_reference_place_is_still(etna):
    stack = read(Source(str(etna / "Etna_sample.h5")))
    x, y = stack.place.x[210], stack.place.y[210]
    moved = read(Source(str(etna / "Etna_sample.h5"), reference=(float(x), float(y))))
    known = np.isfinite(moved.values[:, 210])
    assert known.sum() > 50
    np.testing.assert_allclose(moved.values[known, 210], 0, atol=1e-4)
    with pytest.raises(GroundCastError, match=r"The reference at 3, 3 holds no series"):
        read(Source(str(etna / "Etna_sample.h5"), reference=(3.0, 3.0)))


def test_as_acquired_is_untouched_by_the_future(etna, tmp_path):
    """Interferograms that end after a date may change: no value up to it moves by a bit."""
    shutil.copytree(etna, tmp_path / "e", copy_function=shutil.copyfile)
    path = tmp_path / "e" / "Etna_sample.h5"
    before = read(Source(str(path), network="as-acquired"))
    with h5py.File(path, "r+") as file:
        later = (file["Jmat"][()] == -1).argmax(axis=1) > 40
        values = file["igram"][()]
        values[later] = values[later][:, ::-1] * 3 + 1
        file["igram"][...] = values
    after = read(Source(str(path), network="as-acquired"))
    np.testing.assert_array_equal(after.values[:41], before.values[:41])
    assert not np.array_equal(after.values[41:], before.values[41:], equal_nan=True)


@pytest.fixture
def kfts(tmp_path):
    """A function that writes a small stack of interferograms in the layout of KFTS."""

    def write(name="stack.h5", **changes):
        days = 733000 + 35 * np.arange(4)
        matrix = np.array([[1, -1, 0, 0], [0, 1, -1, 0], [0, 0, 1, -1], [1, 0, -1, 0]], float)
        sets = {"igram": np.ones((4, 2, 3), np.float32), "Jmat": matrix, "dates": days} | changes
        with h5py.File(tmp_path / name, "w") as file:
            for key, values in sets.items():
                if values is not None:
                    file[key] = values
        return tmp_path / name

    return write


def test_without_coordinates_rows_and_columns_are_used(kfts):
    stack = read(Source(str(kfts())))
    assert stack.values.shape == (4, 2, 3) and stack.place.crs == ""
    assert any("rows and columns" in note for note in stack.notes)


def test_matrix_of_later_minus_earlier_turns_the_sign(kfts):
    one = read(Source(str(kfts()))).values
    matrix = -np.array([[1, -1, 0, 0], [0, 1, -1, 0], [0, 0, 1, -1], [1, 0, -1, 0]], float)
    other = read(Source(str(kfts(Jmat=matrix))))
    np.testing.assert_array_equal(other.values, -one)
    assert any("towards the satellite. Confirm" in note for note in other.notes)


def test_parts_are_told(kfts):
    matrix = np.array([[1, -1, 0, 0], [1, -1, 0, 0], [0, 0, 1, -1], [0, 0, 1, -1]], float)
    matrix[1] = [0, 0, 1, -1]
    stack = read(Source(str(kfts(Jmat=matrix))))
    assert (stack.quality["network_parts"] == 2).all()
    assert any("6 of 6 series have interferograms in up to 2 parts" in note for note in stack.notes)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"Jmat": np.ones((3, 4))}, r"stack.h5 holds igram of 4 x 2 x 3, Jmat of 3 x 4 and 4 dates"),
        ({"Jmat": np.ones((4, 4))}, r"Row 1 of Jmat in stack.h5 does not join two dates"),
        ({"dates": np.arange(4.0)}, r"The dates of stack.h5 are no ordinal days"),
        ({"dates": 733000 - 35 * np.arange(4)}, r"dates of stack.h5 repeat or are out of order"),
        ({"dates": None}, r"stack.h5 has no data set 'dates'; it holds Jmat, igram"),
        ({"igram": np.full((4, 2, 3), np.nan)}, r"stack.h5 holds no values: all 4 interferograms are empty"),
        ({"igram": np.ones((4, 2, 3), complex)}, r"holds complex128, not real numbers"),
        ({"dates": 733000 + np.array([0, 1, 3, 4])}, r"does not state the radar's wavelength"),
    ],
)
def test_stacks_that_do_not_fit(kfts, changes, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(kfts(**changes))))


def test_coordinates_of_another_size(kfts, tmp_path):
    for name in ("lat", "lon"):
        np.zeros(5, "<f4").tofile(tmp_path / f"{name}.flt")
    with pytest.raises(GroundCastError, match=r"lat.flt holds 5 numbers, the interferograms 6 pixels"):
        read(Source(str(kfts())))


def mintpy_stack(path, dropped=(), **attributes):
    """ifgramStack.h5 as MintPy writes it: load_data.py; documentation "Data structure" of MintPy 1.6."""
    pairs = [("20200105", "20200117"), ("20200117", "20200129"), ("20200105", "20200129")]
    phase = np.array([1.0, 2, 3], np.float32)[:, None, None] * np.ones((3, 2, 4), np.float32)
    phase[:, 0, 0] = 0
    about = {"FILE_TYPE": "ifgramStack", "WAVELENGTH": "0.05546576", "LENGTH": "2", "WIDTH": "4"}
    place = {"X_FIRST": "14.9", "Y_FIRST": "37.8", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees"}
    with h5py.File(path, "w") as file:
        file["unwrapPhase"] = phase
        file["coherence"] = np.full(phase.shape, 0.7, np.float32)
        file["date"] = np.array(pairs, "S8")
        file["bperp"] = np.zeros(3, np.float32)
        file["dropIfgram"] = ~np.isin(np.arange(3), dropped)
        for key, value in (about | place | attributes).items():
            file.attrs[key] = value
    return Source(str(path))


def test_mintpy_stack(tmp_path):
    stack = read(mintpy_stack(tmp_path / "ifgramStack.h5"))
    assert stack.values.shape == (3, 2, 4) and stack.place.crs == "EPSG:4326"
    assert np.isnan(stack.values[:, 0, 0]).all()
    np.testing.assert_allclose(
        stack.values[:, 1, 1], np.array([0, -1, -3]) * 55.46576 / (4 * np.pi), rtol=1e-5
    )
    assert any("55.4658 mm, as ifgramStack.h5 says" in note for note in stack.notes)


def test_mintpy_reference_and_dropped_interferograms(tmp_path):
    stack = read(mintpy_stack(tmp_path / "ifgramStack.h5", dropped=(2,), REF_Y="1", REF_X="1"))
    assert (stack.values[:, 1] == 0).all()
    assert any("1 interferograms are marked as dropped" in note for note in stack.notes)


def test_geotiff_pairs_are_inverted(raster, tmp_path):
    """LiCSAR's folders: GEOC/PAIR/PAIR.geo.unw.tif and .geo.cc.tif (Lazecký et al. 2020)."""
    ones = np.ones((2, 3))
    for pair, phase in (("20200105_20200117", 1), ("20200117_20200129", 2), ("20200105_20200129", 3)):
        raster(f"GEOC/{pair}/{pair}.geo.unw.tif", ones * phase)
        raster(f"GEOC/{pair}/{pair}.geo.cc.tif", ones * 0.5)
        raster(f"GEOC/{pair}/{pair}.geo.diff_unfiltered_pha.tif", ones)
    stack = read(Source(str(tmp_path / "GEOC")))
    np.testing.assert_allclose(stack.values[:, 0, 0], np.array([0, -1, -3]) * 55.466 / (4 * np.pi), rtol=1e-5)
    assert any("weighted by coherence" in note for note in stack.notes)


def test_displacement_pairs_keep_their_sign(raster, tmp_path):
    for pair, value in (("20200105_20200117", 4), ("20200117_20200129", 5)):
        raster(f"s/disp_{pair}.tif", np.full((2, 3), value), "mm")
    stack = read(Source(str(tmp_path / "s")))
    assert stack.values[:, 0, 0].tolist() == [0, 4, 9]


def test_pairs_without_unit_or_in_several(raster, tmp_path):
    raster("s/20200105_20200117.tif", np.ones((2, 3)))
    raster("s/20200117_20200129.tif", np.ones((2, 3)))
    with pytest.raises(
        GroundCastError, match=r"such as 20200105_20200117.tif are without a unit\. Choose rad"
    ):
        read(Source(str(tmp_path / "s")))
    raster("s/20200117_20200129.tif", np.ones((2, 3)), "m")
    with pytest.raises(GroundCastError, match="in different units"):
        read(Source(str(tmp_path / "s")))


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"wavelength_mm": -1.0}, "The wavelength -1 mm is out of range"),
        ({"phase_sign": "up"}, "The source's phase sign 'up' is out of range. Choose away or towards"),
        ({"network": "x"}, "Choose whole or as-acquired"),
        ({"reference": (1.0, 2.0, 3.0)}, "The reference of 3 numbers is out of range"),
    ],
)
def test_options_out_of_range(option, message):
    with pytest.raises(GroundCastError, match=message):
        Source("a", **option)


def test_options_survive_the_job_file():
    source = Source("a", also=("b",), reference=(1.5, 2.0), wavelength_mm=31.0, phase_sign="away")
    assert Source.from_dict(source.as_dict()) == source


def test_a_coherence_of_zero(raster, tmp_path):
    """Pixels of no coherence stay empty; where there is no other pixel, that is the reason that is told."""
    ones = np.ones((2, 3), np.float32)
    for pair in ("20200105_20200117", "20200117_20200129"):
        coherence = ones * 0.5
        coherence[:, 0] = 0
        raster(f"GEOC/{pair}/{pair}.geo.unw.tif", ones)
        raster(f"GEOC/{pair}/{pair}.geo.cc.tif", coherence)
        raster(f"none/{pair}/{pair}.geo.unw.tif", ones)
        raster(f"none/{pair}/{pair}.geo.cc.tif", ones * 0)
    stack = read(Source(str(tmp_path / "GEOC")))
    assert np.isnan(stack.values[:, :, 0]).all() and np.isfinite(stack.values[:, :, 1:]).all()
    with pytest.raises(
        GroundCastError, match=r"The coherence of none is 0 or missing wherever its i"
    ) as told:
        read(Source(str(tmp_path / "none")))
    assert told.value.code == "no-coherence"


def test_look_vector_of_hyp3_is_kept(raster, tmp_path):
    """HyP3 "Sentinel-1 InSAR Product Guide": theta is the elevation above the ground, phi from the east."""
    ones = np.ones((2, 3))
    ones[0, 2] = 0  # outside of the swath HyP3 writes 0, which is no direction
    for pair in ("20200105T053212_20200117T053212", "20200117T053212_20200129T053212"):
        name = f"s/S1AA_{pair}_VVP012_INT80_G_ueF_1234"
        raster(f"{name}_unw_phase.tif", np.ones((2, 3)))
        raster(f"{name}_lv_theta.tif", ones * np.radians(52))
        raster(f"{name}_lv_phi.tif", ones * np.radians(190))
    stack = read(Source(str(tmp_path / "s")))
    expected = np.where(ones == 0, np.nan, 38)
    np.testing.assert_allclose(stack.incidence_deg, expected, rtol=1e-5)
    assert all(np.isnan(stack.quality[f"los_{way}"][0, 2]) for way in ("east", "north", "up"))
    east, north = (stack.quality[name][0, 0] for name in ("los_east", "los_north"))
    assert east == pytest.approx(np.cos(np.radians(52)) * np.cos(np.radians(190)), 1e-5)
    assert north == pytest.approx(np.cos(np.radians(52)) * np.sin(np.radians(190)), 1e-5)


@pytest.mark.parametrize("place", ["GEOC", "metadata"])
def test_unit_vector_of_licsar_is_kept(raster, tmp_path, place):
    ones = np.ones((2, 3))
    for pair in ("20200105_20200117", "20200117_20200129"):
        raster(f"GEOC/{pair}/{pair}.geo.unw.tif", ones)
    for part, value in zip("ENU", (0.6, -0.1, 0.79)):
        layer = ones * value
        layer[0, 0] = 0
        raster(f"{place}/022D_05210_131313.geo.{part}.tif", layer)
    stack = read(Source(str(tmp_path / "GEOC")))
    assert stack.quality["los_east"][1, 1] == pytest.approx(0.6) and np.isnan(stack.quality["los_up"][0, 0])
    assert stack.incidence_deg[1, 1] == pytest.approx(np.degrees(np.arccos(0.79)), 1e-5)


def test_listed_rasters_are_the_network(raster, tmp_path):
    """Some of a folder, and some of another: just these are inverted."""
    names = (("a", "20200105_20200117", 1), ("a", "20200105_20200129", 9), ("b", "20200117_20200129", 2))
    paths = [str(raster(f"{folder}/{pair}.unw.tif", np.full((2, 3), v))) for folder, pair, v in names]
    stack = read(Source(paths[0], also=(paths[2],)))
    np.testing.assert_allclose(stack.values[:, 0, 0], np.array([0, -1, -3]) * 55.466 / (4 * np.pi), rtol=1e-5)
    folders = read(Source(str(tmp_path / "a"), also=(str(tmp_path / "b"),)))
    assert any(note.startswith("3 interferograms of 3 dates") for note in folders.notes)

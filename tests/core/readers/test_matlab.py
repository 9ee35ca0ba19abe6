"""MATLAB's files: the same arrays as scipy reads, and for every damage a sentence, not the end of all."""

import numpy as np
import pytest
import scipy.io
from groundcast.core.errors import GroundCastError
from groundcast.core.readers.matlab import variables

RNG = np.random.default_rng(0)
ARRAYS = {
    "doubles": RNG.normal(size=(7, 5)),
    "floats": RNG.normal(size=(3, 40)).astype(np.float32),
    "whole": RNG.integers(-300, 300, (4, 4)).astype(np.int16),
    "bytes_": np.arange(6, dtype=np.uint8).reshape(2, 3),
    "single": np.array([[3.5]]),
    "a_name_that_is_longer_than_eight_letters": np.arange(3.0)[None],
}
OTHERS = {
    "text": "hello",
    "cell": np.array([1, "a"], object),
    "waves": np.ones((2, 2)) * 1j,
    "cube": np.ones((2, 2, 2)),
}


@pytest.mark.parametrize("packed", [False, True])
def test_arrays_are_those_that_scipy_reads(tmp_path, packed):
    path = tmp_path / "a.mat"
    scipy.io.savemat(path, ARRAYS | OTHERS, do_compression=packed, long_field_names=True)
    found, wanted = variables(path, set(ARRAYS) | set(OTHERS)), scipy.io.loadmat(path)
    assert set(found) == set(ARRAYS)
    for name, values in found.items():
        np.testing.assert_array_equal(values, wanted[name])
        assert values.dtype == wanted[name].dtype and values.shape == wanted[name].shape


def test_only_what_is_asked_for_comes(tmp_path):
    scipy.io.savemat(tmp_path / "a.mat", ARRAYS, do_compression=True, long_field_names=True)
    assert set(variables(tmp_path / "a.mat", {"single", "none"})) == {"single"}


@pytest.mark.parametrize("packed", [False, True])
def test_every_damaged_byte_gives_arrays_or_a_sentence(tmp_path, packed):
    path = tmp_path / "a.mat"
    scipy.io.savemat(path, {"doubles": ARRAYS["doubles"], "single": ARRAYS["single"]}, do_compression=packed)
    good = path.read_bytes()
    for at in range(124, len(good)):
        for value in (0, 255, good[at] ^ 64):
            path.write_bytes(good[:at] + bytes([value]) + good[at + 1 :])
            _arrays_or_a_sentence(path)
        path.write_bytes(good[:at])
        _arrays_or_a_sentence(path)


def _arrays_or_a_sentence(path):
    try:
        found = variables(path, {"doubles", "single"})
    except GroundCastError as error:
        assert error.code in ("damaged-file", "wrong-format")
        return
    assert all(values.ndim == 2 for values in found.values())

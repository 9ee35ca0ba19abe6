"""Headers of classic netCDF: the library crashed on counts that no file could hold."""

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.readers.netcdf_3 import sound_header
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import GRID

FORMS = ("NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF3_64BIT_DATA")
TAG = b"\0\0\0\x0a"


def classic(path, form, long=0):
    """A grid of GMT in a classic form, with an attribute of so many letters."""
    with netCDF4.Dataset(path, "w", format=form) as file:
        for name, count in (("y", 3), ("x", 4)):
            file.createDimension(name, count)
            file.createVariable(name, "f8", (name,))[:] = 5 + 0.1 * np.arange(count)
        file.createVariable("z", "f4", ("y", "x"))[:] = GRID
        file["z"].units, file.history, file["z"].numbers = "mm", "x" * long, np.arange(3, dtype="i2")
    return path


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("long", [5, 2_000_000])
def test_sound_headers_of_every_form(tmp_path, form, long):
    """A header longer than what is looked at is left to the library."""
    path = classic(tmp_path / "20200105.grd", form, long)
    assert sound_header(path) and read(Source(str(path))).values.shape == (1, 3, 4)


@pytest.mark.parametrize("form", FORMS)
def test_a_count_of_dimensions_that_no_file_holds(tmp_path, form):
    path = classic(tmp_path / "20200105.grd", form)
    content = bytearray(path.read_bytes())
    at = content.find(TAG) + 4
    content[at : at + 2] = b"\x7b\x8e"
    path.write_bytes(content)
    assert not sound_header(path)
    with pytest.raises(GroundCastError, match=r"20200105.grd is cut short or damaged"):
        read(Source(str(path)))


def test_headers_that_end_early_or_know_no_type(tmp_path):
    path = classic(tmp_path / "20200105.grd", FORMS[0])
    content = path.read_bytes()
    path.write_bytes(content[:60])
    assert not sound_header(path)
    path.write_bytes(content.replace(b"history\0" + bytes([0, 0, 0, 2]), b"history\0" + bytes([0, 0, 0, 99])))
    assert not sound_header(path)
    path.write_bytes(b"\x89HDF\r\n")
    assert sound_header(path)

"""Which variable and which files are taken, and that nothing is left out without a word."""

import subprocess
import sys
from pathlib import Path

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import made_factors
from groundcast.tests.core.readers.making import nc

ROOT = Path(__file__).resolve().parents[3]
DAYS = 18262 + np.arange(60)
VALUES = np.random.default_rng(0).uniform(0, 8, (60, 3, 4)).round(2)


@pytest.fixture
def holding(tmp_path):
    """A function that writes a file of variables, each filled with its number."""

    def write(*names):
        path = nc(tmp_path)
        with netCDF4.Dataset(path, "r+") as file:
            file.renameVariable("displacement", names[0])
            for number, name in enumerate(names):
                axes = ("time", "lat", "lon")
                variable = file[name] if not number else file.createVariable(name, "f4", axes)
                variable[:] = number
        return str(path)

    return write


@pytest.mark.parametrize(
    ("names", "kind", "taken"),
    [
        (("displacement_std", "los_displacement_filtered"), "los", 1),
        (("pr_flag", "total_precip"), "rain", 1),
        (("temperature_quality", "temperature_qc", "mean_temperature"), "temperature", 2),
        (("rain_sigma", "rain_uncertainty", "rain_mask", "daily_rain", "rain_error"), "rain", 3),
    ],
)
def test_what_is_said_about_values_is_not_taken_for_them(holding, names, kind, taken):
    stack = read(Source(holding(*names), kind=kind))
    assert np.unique(stack.values) == [taken]
    assert any(f"The variable {names[taken]} of a.nc is taken" in note for note in stack.notes)


@pytest.mark.parametrize(
    ("names", "kind"),
    [(("pr_flag", "tp_flag"), "rain"), (("total_precip", "rain_gauge"), "rain"), (("x_std", "y_std"), "los")],
)
def test_where_none_or_several_speak_of_a_kind_nothing_is_taken(holding, names, kind):
    with pytest.raises(GroundCastError, match=r"a.nc holds 2 variables") as caught:
        read(Source(holding(*names), kind=kind))
    assert caught.value.code == "several-variables"
    factor, deformation = "Name the factor after the one to take", "Name the one to take as the variable"
    assert caught.value.cure.startswith(deformation if kind == "los" else factor)
    assert names[0] in caught.value.cure


@pytest.fixture
def months(tmp_path):
    """Three files, the second of which names its rain otherwise."""
    for number, name in enumerate(("tp", "sf", "tp")):
        own = slice(20 * number, 20 * number + 20)
        made_factors._era5(tmp_path / f"{number + 1}.nc", 86400 * DAYS[own], VALUES[own], name)
    return str(tmp_path)


@pytest.mark.parametrize("variable", ["", "tp"])
def test_files_without_the_variable_are_told(months, variable):
    stack = read(Source(months, kind="rain", variable=variable))
    assert len(stack.dates) == 40
    assert any(note == "1 of 3 files hold no tp and are left out: 2.nc." for note in stack.notes)


def test_files_whose_dates_others_have_are_left_out_without_a_word(tmp_path):
    for name in ("t2m", "tp"):
        made_factors._era5(tmp_path / f"{name}.nc", 86400 * DAYS, VALUES, name)
    stack = read(Source(str(tmp_path), kind="rain"))
    assert len(stack.dates) == 60 and not any("left out" in note for note in stack.notes)


FEW = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
import conftest
from groundcast.core.readers import read
from groundcast.core.readers.netcdf_file import opened
from groundcast.core.source import Source
folder = {folder!r}
read(Source(folder + "/000.nc"))
resource.setrlimit(resource.RLIMIT_NOFILE, ({limit}, {limit}))
try:
    {ask}
except Exception as error:
    print(error)
"""


def _with_few(folder, limit, ask):
    pytest.importorskip("resource", reason="Windows has no limit of open files to set")
    for number in range(90):
        nc(folder, f"{number:03d}.nc", times=(number,))
    code = FEW.format(tests=str(ROOT / "tests"), folder=str(folder), limit=limit, ask=ask)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, cwd=ROOT)
    return done.stdout.strip() or done.stderr


def test_more_files_than_a_system_keeps_open(tmp_path):
    assert _with_few(tmp_path, 40, "print(len(read(Source(folder)).dates))") == "90"


def test_where_no_file_more_can_be_opened_that_is_told(tmp_path):
    said = _with_few(tmp_path, 3, "opened(Path(folder) / '001.nc').__enter__()")
    assert said.startswith("Too many files are open to read 001.nc. Close other programs")


def test_a_file_without_dates_may_stand_first_in_a_folder(tmp_path):
    """The folder was called several tables, because its first file, a height, has no time."""
    with netCDF4.Dataset(tmp_path / "a_height.nc", "w") as file:
        file.createDimension("lat", 2)
        file.createVariable("lat", "f8", ("lat",))[:] = [45.0, 44.9]
    for name, first in (("b.nc", 0), ("c.nc", 36)):
        nc(tmp_path, name, times=(first, first + 12, first + 24))
    assert len(read(Source(str(tmp_path))).dates) == 6

"""Damaged copies of valid files: a stack or one sentence, never a traceback, whatever bytes are hit."""

import functools
import tempfile
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import READERS, read, reader_of
from groundcast.core.source import Source
from groundcast.tests.core.readers.time_limit import time_limit
from groundcast.tests.core.readers.valid_files import LAYOUTS
from hypothesis import given, settings
from hypothesis import strategies as some

NO_FILES = {
    "simulated": "a name and a seed",
    "postgis": "a database, whose damage is that of a connection (test_database)",
    "hdf5": "whatever HDF5 holds no layout that is read: always refused (test_malformed)",
}
"""Readers that no damaged copy of a valid file can reach, and what they read."""


@some.composite
def damage(draw):
    """A function from good bytes to damaged ones: cut, overwritten, filled, repeated or swapped in places."""
    kind = draw(some.sampled_from(("cut", "write", "zero", "repeat", "header")))
    place, share = draw(some.floats(0, 1)), draw(some.floats(0, 0.2))
    content = draw(some.binary(min_size=1, max_size=12))

    def apply(good):
        size = len(good)
        at = int(place * size) if kind != "header" else int(place * min(size, 600))
        upto = min(size, at + max(1, int(share * size)))
        if kind == "cut":
            return good[:at]
        if kind == "zero":
            return good[:at] + bytes(upto - at) + good[upto:]
        if kind == "repeat":
            return good[:upto] + good[at:upto] + good[upto:]
        return good[:at] + content + good[at + len(content) :]

    return apply


@functools.cache
def valid(name):
    """The files of a layout by their paths, and the path to open; the latter None where none can be made."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        opened = LAYOUTS[name].make(root)
        files = sorted(each for each in root.rglob("*") if each.is_file())
        return {each.relative_to(root): each.read_bytes() for each in files}, opened and opened.relative_to(
            root
        )


def copied(name, root):
    """A valid source in a folder of its own: its path, and all its files."""
    content, opened = valid(name)
    if opened is None:
        pytest.skip("the libraries that are installed do not write it")
    for path, held in content.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(held)
    return root / opened, [root / path for path in content]


def source_of(name, path):
    return Source(str(path), **LAYOUTS[name].options)


def test_every_reader_is_driven():
    driven = {layout.reader for layout in LAYOUTS.values()}
    assert driven | set(NO_FILES) == {reader.name for reader in READERS}
    assert not driven & set(NO_FILES)


@pytest.mark.parametrize("name", LAYOUTS)
def test_undamaged_copies_are_read(tmp_path, name):
    """Else damage would be done to files that another reader takes, or none."""
    path, _ = copied(name, tmp_path)
    source = source_of(name, path)
    assert reader_of(source) == LAYOUTS[name].reader
    _require_sound(read(source))


# GDAL's words about damaged names are not always letters; rasterio and pyogrio then warn of their own.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", LAYOUTS)
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(harm=damage(), which=some.floats(0, 1, exclude_max=True), lost=some.booleans())
def test_damaged_copies(name, harm, which, lost):
    """One of the files is damaged, or, where there are several, gone."""
    with tempfile.TemporaryDirectory() as folder:
        path, files = copied(name, Path(folder))
        hurt = files[int(which * len(files))]
        if lost and len(files) > 1:
            hurt.unlink()
        else:
            hurt.write_bytes(harm(hurt.read_bytes()))
        _a_stack_or_a_sentence(source_of(name, path))


def _a_stack_or_a_sentence(source):
    try:
        with time_limit(20):
            stack = read(source)
    except GroundCastError as error:
        assert "\n" not in str(error) and len(error.message) < 600
        assert error.code and error.message.endswith(".") and error.cure.endswith(".")
        return
    _require_sound(stack)


def _require_sound(stack):
    assert len(stack.dates) == len(stack.values) and (np.diff(stack.dates).astype(int) > 0).all()
    assert np.isfinite(stack.values).any() and not np.isinf(stack.values).any()
    x, y = stack.coordinates()
    assert len(x) == len(y) == stack.series.shape[1]

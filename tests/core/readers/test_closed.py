"""Closed files and folders, and links that lead round: one sentence, whoever runs it."""

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import CSV, link, text, tif

DOOR = [sys.executable, "-u", "-I", str(Path(__file__).resolve().parents[3] / "worker" / "__main__.py")]


@pytest.fixture
def closed(monkeypatch):
    """Closes a path to this process, which may be an administrator's that no right of the disk holds up."""
    paths = []

    def refusing(function):
        def tried(path, *given, **named):
            if str(path) in paths:
                raise PermissionError(13, "Permission denied", str(path))
            return function(path, *given, **named)

        return tried

    monkeypatch.setattr(builtins, "open", refusing(open))
    monkeypatch.setattr(os, "scandir", refusing(os.scandir))
    return lambda path: paths.append(str(path)) or path


def said(path):
    with pytest.raises(GroundCastError) as told:
        read(Source(str(path)))
    return told.value


@pytest.mark.parametrize(
    "made",
    [
        lambda f: text(f, "a.csv", CSV),
        lambda f: tif(f, "20200105.tif"),
        lambda f: tif(f, "s/20200105.tif").parent,
    ],
    ids=["table", "raster", "folder"],
)
def test_a_closed_source_is_named(made, tmp_path, closed):
    path = closed(made(tmp_path))
    error = said(path)
    assert (error.code, str(error).startswith(f"{path} may not be opened by this user.")) == (
        "forbidden",
        True,
    )


def test_a_closed_raster_among_others_is_named(tmp_path, closed):
    tif(tmp_path, "s/20200105.tif")
    path = closed(tif(tmp_path, "s/20200117.tif"))
    assert str(path) in said(path.parent).message


def test_a_link_round_to_itself_is_nothing_to_read_for_the_command_line(tmp_path):
    path = link(tmp_path, tmp_path / "a.tif", "a.tif")
    done = subprocess.run(
        [*DOOR, "info", str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1
    assert done.stderr == (
        f"groundcast: There is no file or folder {str(path)!r}. Check the path, or choose the source again.\n"
    )

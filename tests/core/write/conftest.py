"""Real disks that are small or read-only."""

import subprocess
import sys

import pytest


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 64 kB, where the machine lets us mount one."""
    yield from _disk(tmp_path / "disk", "size=64k")


@pytest.fixture
def disk_of_600_kb(tmp_path):
    """The same with more room, for files that all but fit."""
    yield from _disk(tmp_path / "disk", "size=600k")


@pytest.fixture
def read_only_disk(tmp_path):
    """A real read-only file system, where the machine lets us mount one."""
    yield from _disk(tmp_path / "disk", "ro")


def _disk(folder, options):
    folder.mkdir()
    mounted = _mount("-t", "tmpfs", "-o", options, "none", folder)
    yield folder if mounted else pytest.skip("mounting needs root with CAP_SYS_ADMIN")
    subprocess.run(["umount", str(folder)], check=True)


def _mount(*words):
    if not sys.platform.startswith("linux"):
        return False
    try:
        return subprocess.run(["mount", *map(str, words)], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False

"""Real disks that are small or read-only."""

import subprocess
import sys

import pytest


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 64 kB, where the machine lets us mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = _mount("-t", "tmpfs", "-o", "size=64k", "none", folder)
    yield folder if mounted else pytest.skip("mounting needs root with CAP_SYS_ADMIN")
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def read_only_disk(tmp_path):
    """A real read-only file system, where the machine lets us mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = _mount("-t", "tmpfs", "-o", "ro", "none", folder)
    yield folder if mounted else pytest.skip("mounting needs root with CAP_SYS_ADMIN")
    subprocess.run(["umount", str(folder)], check=True)


def _mount(*words):
    if not sys.platform.startswith("linux"):
        return False
    try:
        return subprocess.run(["mount", *map(str, words)], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False

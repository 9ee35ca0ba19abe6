"""Sources that may not be opened, and links that lead round: no error in QGIS, the worker tells of them."""

import os

import pytest
from groundcast.ui import sources


def test_a_closed_folder_is_not_drawn(tmp_path, monkeypatch):
    def closed(path):
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "20200105.tif").write_bytes(b"II*\0")
    assert sources.is_drawn(str(tmp_path), {})
    monkeypatch.setattr(os, "listdir", closed)
    assert not sources.is_drawn(str(tmp_path), {})


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_no_layer_shows_a_link_round_to_itself(tmp_path, qgis_new_project):
    link = tmp_path / "a.tif"
    link.symlink_to(link)
    assert sources.showing(str(link)) is None
    assert not sources.is_there(str(link))

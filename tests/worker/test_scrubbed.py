"""What a process of the worker inherits of QGIS's surroundings, and what not."""

import os
import sys

from groundcast.worker import interpreters


def test_scrubbed_environment():
    given = {
        "HOME": "/h",
        "PATH": "/usr/bin",
        "PROJ_LIB": "x",
        "GDAL_DATA": "x",
        "PYTHONHOME": "x",
        "Qt_Plugin_Path": "x",
        "LD_LIBRARY_PATH": "x",
        "DYLD_LIBRARY_PATH": "x",
        "QGIS_PREFIX_PATH": "/usr",
        "PIP_INDEX_URL": "kept",
        "HTTPS_PROXY": "kept",
    }
    kept = interpreters.scrubbed(given)
    assert sorted(kept) == ["HOME", "HTTPS_PROXY", "PATH", "PIP_INDEX_URL"]
    assert kept["PATH"] == "/usr/bin"


def test_dlls_of_qgis_leave_the_path_on_windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    given = {"OSGEO4W_ROOT": "/qgis", "PATH": os.pathsep.join(["/qgis/bin", "/windows"])}
    assert interpreters.scrubbed(given) == {"PATH": "/windows"}

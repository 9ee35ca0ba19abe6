"""Tests of this folder need QGIS's Python; elsewhere they are left out, and say so."""

import importlib.util
import os

HAS_QGIS = importlib.util.find_spec("qgis") is not None
collect_ignore_glob = [] if HAS_QGIS else ["*"]

os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")

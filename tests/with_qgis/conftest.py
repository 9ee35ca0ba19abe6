"""Tests of this folder need QGIS's Python; elsewhere they are left out, and say so.

The process ends as it is, with QGIS still in it (`--qgis_disable_exit` in scripts/test): the order in which
QGIS's objects and Python's die differs from run to run, and now and then one dies twice. That a QGIS with
the plugin ends well is tested where it matters, in a real window (`test_real_window.run_journey`).
"""

import gc
import importlib.util
import os
import shutil
import sys
import tempfile

import pytest

HAS_QGIS = importlib.util.find_spec("qgis") is not None
collect_ignore_glob = [] if HAS_QGIS else ["*"]

os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")

_ended_with = pytest.StashKey()
_settings = pytest.StashKey()


if HAS_QGIS:

    def pytest_sessionstart(session):
        """Settings of this run alone, empty.

        pytest-qgis keeps them in the folder of the repository: of two runs there at the same time each would
        find at once what a test of the other sets, a worker's Python that does not work above all.
        """
        if "qgis.core" not in sys.modules:  # the process that hands out the tests has no QGIS
            return
        from qgis.PyQt.QtCore import QSettings

        place = tempfile.mkdtemp(prefix="groundcast-settings-")
        session.config.stash[_settings] = place
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)

    @pytest.fixture(autouse=True, scope="module")
    def collected_between_files():
        """What the tests hold in circles goes between files, never while a window is painted or a tool used.

        The plugin's own windows and tools are held by it; the journeys through a real QGIS show that.
        """
        gc.disable()
        yield
        gc.enable()
        gc.collect()

    @pytest.fixture(autouse=True, scope="module")
    def clipboard_given_back():
        """What a file copied goes with it.

        A window on the same screen asks the clipboard's owner what it holds, and waits for five seconds: this
        process answers nobody while it waits for a journey to end.
        """
        yield
        from qgis.PyQt.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
            QGuiApplication.processEvents()

    @pytest.fixture
    def profiles_at_once(monkeypatch):
        """The profile dock waits for what it reads; that it does not is tested in test_profile_reading.py."""
        from groundcast.ui.docks import profile_reading

        monkeypatch.setattr(profile_reading, "AT_ONCE_S", 60.0)

    @pytest.fixture(autouse=True, scope="session")
    def nothing_goes_on(qgis_app):
        """After the last test no task works, no layer is loaded and no thread runs any more."""
        from groundcast.ui import compat

        compat.keep_pool_threads()  # as the plugin does; many tests do without the plugin
        yield
        from qgis.core import QgsApplication, QgsProject
        from qgis.PyQt.QtCore import QThreadPool

        QgsApplication.taskManager().cancelAll()
        QgsProject.instance().clear()
        QThreadPool.globalInstance().waitForDone(30_000)
        qgis_app.processEvents()
        gc.collect()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Keep what the tests came to."""
    session.config.stash[_ended_with] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End here where QGIS was in this process."""
    if _settings in config.stash:
        shutil.rmtree(config.stash[_settings], ignore_errors=True)
    if _ended_with in config.stash and "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_ended_with])

"""A run of these tests shares its settings with no other one."""

from pathlib import Path

from groundcast.ui import settings
from qgis.core import QgsSettings

ROOT = Path(__file__).resolve().parents[2]


def test_no_run_beside_this_one_sees_its_settings():
    """Two runs in one repository did: `test_lags_of_rain` failed once, started with another test's Python."""
    settings.write("language", "de")
    QgsSettings().sync()
    file = Path(QgsSettings().fileName())
    assert "language=de" in file.read_text() and ROOT not in file.parents
    settings.write("language", "")

"""Each format of the processors through Add stack, in the window, with clicks: read, told and added."""

import subprocess
import zipfile
from itertools import islice
from pathlib import Path

import pytest
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.tests.with_qgis.test_add_stack import (  # noqa: F401
    OPERA,
    add,
    drop,
    layers,
    needs_worker,
    opened,
    place,
    real,
)
from groundcast.ui import settings, sources
from groundcast.worker import environment

DONANA = OPERA.parent / "donana" / "Sentinel_Asc.shp"
L3 = OPERA.parent / "egms_ustica" / "EGMS_L3_E45N17_100km_U_2020_2024_1.zip"
FORMATS = {
    "bands/series.tif": ("4,800 pixels", "4 dates"),
    "names": ("4,800 pixels", "4 dates"),
    "tags": ("4,800 pixels", "4 dates"),
    "envi": ("4,800 pixels", "4 dates"),
    "sarscape": ("4,800 pixels", "4 dates"),
    "gmt": ("4,800 pixels", "4 dates"),
    "GEOC": ("4,800 pixels", "4 dates"),
    "hyp3": ("4,800 pixels", "4 dates"),
    "isce": ("4,800 pixels", "4 dates"),
    "isce_vrt": ("4,800 pixels", "4 dates"),
    "isce_radar/merged/interferograms": ("4,796 points", "4 dates"),
    "opera": ("4,800 pixels", "4 dates"),
    "licsbas/cum.h5": ("4,800 pixels", "4 dates"),
    "licsbas/cum_filt.h5": ("4,800 pixels", "4 dates"),
    "mintpy/geo_timeseries.h5": ("4,800 pixels", "4 dates"),
    "long.csv": ("40 points", "4 dates"),
}
NETWORKS = ("GEOC", "hyp3", "isce", "isce_vrt", "isce_radar/merged/interferograms")
UNPLACED = ("isce", "isce_vrt")
LAYERS = {
    "licsbas/cum.h5": ("spatial coherence", "network residual mm", "mask"),
    "mintpy/geo_timeseries.h5": ("temporal coherence",),
}
"""What lies beside the series and is told."""
"""In radar geometry, without coordinates: no map can show it."""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """All formats, made by the worker's Python."""
    folder = tmp_path_factory.mktemp("formats")
    script = Path(__file__).with_name("made_formats.py")
    command = [str(environment.python_in()), str(script), str(folder), str(OPERA)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder


@needs_worker
@real(OPERA)
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_dropped_understood_and_added(name, made, place, qtbot):  # noqa: F811
    settings.write("python", str(environment.python_in()))
    dialog = opened(qtbot, "", until="")
    drop(dialog, [made / name])
    qtbot.waitUntil(
        lambda: dialog.notice.kind in ("success", "error") and not dialog.preview.reading, timeout=90000
    )
    text = dialog.notice.text()
    assert dialog.notice.kind == "success", text
    assert all(part in text for part in FORMATS[name]), text
    assert dialog.phase.network.isVisible() == (name in NETWORKS)
    assert len(dialog.preview.dates) == 4 and dialog.preview.info["unit"] == "mm"
    assert all(layer in dialog.facts.text() for layer in LAYERS.get(name, ())), dialog.facts.text()
    converted = bool(dialog.findings.converted.text())
    path, _options = add(qtbot, dialog)
    assert Path(path) == made / name
    if converted and name not in UNPLACED:
        qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
        assert len(sources.layer_dates(layers()[0])) == 4


@needs_worker
@pytest.mark.parametrize("path", [DONANA, L3])
def test_real_points_are_dropped_understood_and_added(path, place, qtbot):  # noqa: F811
    if not path.exists():
        pytest.skip(f"{path.name} is not here")
    dialog = opened(qtbot, "", until="")
    settings.write("python", str(environment.python_in()))
    drop(dialog, [path])
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert "points" in dialog.notice.text() and dialog.preview.info["series"] > 400
    assert add(qtbot, dialog)[0] == str(path)


@needs_worker
@pytest.mark.parametrize("level, basic", [("L2a", True), ("L2b", False)])
def test_a_csv_of_egms_is_dropped_understood_and_added(level, basic, place, qtbot):  # noqa: F811
    """Rows of the real download; those of L2a have the same columns."""
    if not EGMS.exists():
        pytest.skip("the Ustica EGMS file is not here")
    path = place / f"EGMS_{level}_022_0845_IW2_VV_2020_2024_1.csv"
    with zipfile.ZipFile(EGMS) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        with archive.open(name) as stream:
            path.write_bytes(b"".join(islice(stream, 61)))
    dialog = opened(qtbot, "", until="")
    drop(dialog, [path])
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert "60 points · mm, line of sight" in dialog.notice.text()
    notes = " ".join(dialog.preview.info["notes"])
    assert ("EGMS L2a is not calibrated" in notes) == basic
    assert add(qtbot, dialog)[0] == str(path)

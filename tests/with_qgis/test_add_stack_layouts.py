"""Further layouts of processors through Add stack, and every form of factor through step 2."""

import subprocess
from pathlib import Path

import pytest
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
from groundcast.ui import jobs, settings, sources
from groundcast.ui.dialogs.factor import FactorDialog
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

PIXELS, POINTS = "4,800 pixels", "40 points"
# As tests/core/readers/made_exports.py lists them, which needs libraries that QGIS does not bring.
COHERENT = (
    "sarvey.shp", "sarvey.gpkg", "mintpy.shp", "tre.shp", "ps_plot_ts_v-d.mat", "newer/ps_plot_ts_v-d.mat",
    "ps_export_gis.csv", "sarproz.csv", "sarproz_short.csv",
)  # fmt: skip
EXPORTED = (
    *COHERENT, "stamps_tsexport.csv", "stamps_headerless.csv", "pygmtsar.csv", "pygmtsar.geojson",
)  # fmt: skip
LAYOUTS = {
    "S1_IW1_128_0593_0597_20200105_20200210.he5": PIXELS,
    "radar/timeseries.h5": "4,796 points",
    "vrt": PIXELS,
    "cog": PIXELS,
    "others.gpkg": POINTS,
    "others.sqlite": POINTS,
    **{f"exports/{name}": POINTS for name in EXPORTED},
    "exports/disp.nc": PIXELS,
    "exports/geotiffs": PIXELS,
    "inputs/ifgramStack.h5": PIXELS,
    "lookup/timeseries.h5": PIXELS,
    "gmtsar": PIXELS,
    "gmt_older": PIXELS,
    "cube.nc": PIXELS,
    "opera_moving": PIXELS,
}
WITH_COHERENCE = (
    "S1_IW1_128_0593_0597_20200105_20200210.he5",
    "opera_moving",
    *(f"exports/{name}" for name in COHERENT),
)
# Files of exports that the map shows by a copy: QGIS alone finds no dates in them.
COPIED = (
    "stamps_tsexport.csv",
    "stamps_headerless.csv",
    "sarproz_short.csv",
    "pygmtsar.csv",
    "ps_plot_ts_v-d.mat",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """All layouts, made by the worker's Python."""
    folder = tmp_path_factory.mktemp("layouts")
    script = Path(__file__).with_name("made_layouts.py")
    command = [str(environment.python_in()), str(script), str(folder), str(OPERA)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder


@needs_worker
@real(OPERA)
@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_dropped_understood_and_added(name, made, place, qtbot):  # noqa: F811
    settings.write("python", str(environment.python_in()))
    dialog = opened(qtbot, "", until="")
    drop(dialog, [made / name])
    qtbot.waitUntil(
        lambda: dialog.notice.kind in ("success", "error") and not dialog.preview.reading, timeout=90000
    )
    text = dialog.notice.text()
    assert dialog.notice.kind == "success" and LAYOUTS[name] in text and "4 dates" in text, text
    assert len(dialog.preview.dates) == 4 and dialog.preview.info["unit"] == "mm"
    assert ("temporal coherence" in dialog.facts.text()) == (name in WITH_COHERENCE)
    converted = bool(dialog.findings.converted.text())
    assert converted or Path(name).name not in COPIED
    path, _options = add(qtbot, dialog)
    assert Path(path) == made / name
    if converted:
        qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
        assert len(sources.layer_dates(layers()[0])) == 4


DONANA = OPERA.parent / "donana"
DEFORMATION = DONANA / "donana_s1_asc_los_mm_unique.csv"
FOLDER, FILE = ("gcFactorFolder", "getExistingDirectory"), ("gcFactorFile", "getOpenFileName")
TABLE = ("gcFactorTable", "getOpenFileName")
FACTORS = {
    "climatology": (*FOLDER, "rasters", "rain", "monthly climatology, repeated from"),
    "rain.nc": (*FILE, "raster", "rain", ""),
    "era5.nc": (*FILE, "raster", "temperature", ""),
    "era5_before.nc": (*FILE, "raster", "temperature", ""),
    "modis.nc": (*FILE, "raster", "ndvi", ""),
    "chirps.nc": (*FILE, "raster", "rain", ""),
    "era5.zip": (*FILE, "raster", "rain", ""),
    "rain.zarr": (*FOLDER, "rasters", "rain", ""),
    "appeears": (*FOLDER, "rasters", "ndvi", ""),
    "chirps": (*FOLDER, "rasters", "rain", ""),
    DONANA / "donana_rain_daily_mm.csv": (*TABLE, "stations", "rain", ""),
}
"""How a factor is added, how it is called, and what its scan says besides a sentence on the lag."""


def visible(step):
    """The window of a factor that is open."""
    return next(each for each in step.window().findChildren(FactorDialog) if each.isVisible())


@needs_worker
@real(OPERA)
@real(DEFORMATION)
@pytest.mark.parametrize("name", FACTORS, ids=str)
def test_a_factor_is_added_and_its_lags_are_scanned(name, made, place, qtbot, monkeypatch):  # noqa: F811
    action, asks, kind, called, said = FACTORS[name]
    settings.write("python", str(environment.python_in()))
    step = FactorsStep(Study(data_path=str(DEFORMATION), hold_back=10))
    qtbot.addWidget(step)
    step.show()
    path = str(made / name)
    monkeypatch.setattr(
        QFileDialog, asks, lambda *_words: path if asks == "getExistingDirectory" else (path, "")
    )
    next(each for each in step.add.menu().actions() if each.objectName() == action).trigger()
    shown = visible(step)
    qtbot.waitUntil(lambda: shown.source.notice.kind in ("success", "warning"), timeout=90000)
    # Of several variables a name such as ndvi chooses one; before, they are offered.
    assert shown.source.glance.isVisible() == (shown.source.variable.count() < 2)
    QTest.mouseClick(shown.buttons.button(shown.buttons.StandardButton.Ok), Qt.MouseButton.LeftButton)
    item = step.tree.topLevelItem(0)
    assert item.text(2) == Path(path).name and item.toolTip(0) == kind
    item.setText(0, called)
    role = Qt.ItemDataRole.UserRole
    qtbot.waitUntil(lambda: step.tree.topLevelItem(0).data(0, role) == called)
    QTest.mouseClick(step.details, Qt.MouseButton.LeftButton)
    dialog = visible(step)
    dialog.longest.setValue(36)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.plot is not None or dialog.told.kind == "error", timeout=90000)
    text = dialog.told.text()
    assert dialog.plot is not None and dialog.told.kind == "warning", text
    assert said in text and ("No lag" in text or "explains it all" in text or "yearly cycle" in text), text
    dialog.lag.setValue(12)
    QTest.mouseClick(dialog.buttons.button(dialog.buttons.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert step.study.alignment == {called: {"lag_days": 12}}
    job = jobs.training(step.study).job
    assert job.factors[called].path == path and job.factors[called].kind == called

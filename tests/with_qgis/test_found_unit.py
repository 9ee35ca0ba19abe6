"""The unit of the source as the reader found it: the map and the plots say what step 1 says."""

import pytest
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.test_add_stack import DATA, OPERA, place, real  # noqa: F401
from groundcast.ui import settings
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.layers.sources import SourceLayers
from groundcast.ui.observed.opening import Observed
from groundcast.ui.preview import Preview
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsProject

DONANA = DATA / "donana" / "donana_s1_asc_los_mm_unique.csv"
UNKNOWN = "Data · mean velocity, unit not known"


@pytest.mark.parametrize("note, found", [
    ("The unit is millimetres, from the name a_mm.csv.", {"found_unit": "mm"}),
    ("The unit is metres, as a.tif says.", {"found_unit": "m"}),
    ("The unit was guessed as metres from the values. Confirm it.", {"guessed_unit": "m"}),
    ("Coordinates are in EPSG:25830.", {}),
])  # fmt: skip
def test_what_is_kept_of_a_unit(qgis_app, note, found):
    preview = Preview()
    preview.info = {"notes": [note]}
    assert preview.found_unit() == found


@pytest.fixture
def shown(place):  # noqa: F811
    layers = SourceLayers(QgsProject.instance())
    yield layers
    layers.close()


@pytest.fixture
def table(place):  # noqa: F811
    path = place / "p.csv"
    path.write_text("lon,lat,D20200101,D20210101\n13.2,38.7,0,1\n13.3,38.7,0,2\n")
    return str(path)


def added(qtbot, layers, path, told):
    with qtbot.waitSignal(layers.added, timeout=20000) as heard:
        layers.add(path, {"name": "Data", **told})
    return heard.args[0]


@pytest.mark.parametrize("told, name, label, speed", [
    ({"found_unit": "mm"}, "Data · mean velocity (mm/yr)", " mm/yr", 1),
    ({"guessed_unit": "m"}, "Data · mean velocity (mm/yr, unit guessed)", " mm/yr", 1000),
    ({"guessed_unit": "m", "unit": "cm"}, "Data · mean velocity (mm/yr)", " mm/yr", 10),
])  # fmt: skip
def test_a_layer_follows_the_unit_that_is_learnt(shown, table, qtbot, told, name, label, speed):
    layer = added(qtbot, shown, table, {})
    assert layer.name() == UNKNOWN and not any(label in each.label() for each in layer.renderer().ranges())
    shown.add(table, {"name": "Data", **told})
    qtbot.waitUntil(lambda: layer.name() == name, timeout=20000)
    assert all(label in each.label() for each in layer.renderer().ranges())
    speeds = sorted(each["velocity_mm_yr"] for each in layer.getFeatures())
    assert speeds == pytest.approx([speed * 365.25 / 366, speed * 2 * 365.25 / 366])
    assert len(QgsProject.instance().mapLayers()) == 1 and shown.shown(table).id() == layer.id()


def test_a_name_that_the_user_gave_stays_and_a_layer_taken_away_stays_away(shown, table, qtbot):
    layer = added(qtbot, shown, table, {})
    layer.setName("Mine")
    shown.add(table, {"name": "Data", "found_unit": "mm"})
    qtbot.waitUntil(lambda: " mm/yr" in layer.renderer().ranges()[0].label(), timeout=20000)
    assert layer.name() == "Mine"
    QgsProject.instance().removeMapLayer(layer.id())
    shown.add(table, {"name": "Data", "found_unit": "cm"})
    qtbot.wait(100)
    assert not QgsProject.instance().mapLayers()


@real(OPERA)
@pytest.mark.parametrize(
    "told, ending", [({"found_unit": "m"}, "(m)"), ({"guessed_unit": "m"}, "(m, guessed)")]
)
def test_a_raster_is_named_by_the_unit_that_is_learnt(shown, qtbot, told, ending):
    layer = added(qtbot, shown, str(OPERA), {})
    assert "(" not in layer.name()
    shown.add(str(OPERA), {"name": "Data", **told})
    qtbot.waitUntil(lambda: layer.name().endswith(ending), timeout=20000)


@needs_worker
@real(DONANA)
def test_step_1_map_and_series_say_the_same(place, shown, qtbot):  # noqa: F811
    settings.write("python", str(environment.python_in()))
    study = Study()
    step = DataStep(study)
    qtbot.addWidget(step)
    step.take_path(str(DONANA))
    qtbot.waitUntil(lambda: bool(step.preview.info), timeout=90000)
    assert "442 points · mm, line of sight" in step.preview.facts()
    assert study.data_options == {"found_unit": "mm"}
    with qtbot.waitSignal(shown.added, timeout=20000) as heard:
        shown.show(study)
    assert heard.args[0].name().endswith("mean velocity (mm/yr)")
    observed = Observed(study)
    with qtbot.waitSignal(observed.ready, timeout=20000):
        observed.look()
    assert observed.results.unit == "mm"
    observed.stop()
    step.preview.forget()

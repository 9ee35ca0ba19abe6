"""The plugin in a window: what it puts up, what it takes down, and what passes between its parts."""

import gc
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import groundcast
import pytest
from groundcast import resources
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import settings, threads
from groundcast.ui.actions import COMMANDS
from groundcast.ui.compat import NAVIGATION_OFF
from groundcast.worker import environment
from qgis.core import QgsApplication, QgsProject, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget

PLAYING = QgsTemporalNavigationObject.AnimationState.Forward
ROOT = Path(__file__).resolve().parents[2]
needs_data = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture
def window(qgis_new_project, monkeypatch):
    """The window, with a worker environment that is not set up and no dock open from last time."""
    kept = {}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    monkeypatch.setattr(settings, "is_set_up", lambda: False)
    missing = environment.Status(False, "", problem="Not set up.", code="missing")
    monkeypatch.setattr(environment, "check", lambda python=None: missing)
    return qgis_window()


@pytest.fixture
def plugin(window):
    made = groundcast.classFactory(window)
    made.initGui()
    yield made
    made.unload()
    settle()


def settle():
    """Let Qt delete what was told to go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def providers():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


def receivers(project):
    return [project.receivers(getattr(project, name)) for name in ("readProject", "cleared", "writeProject")]


def test_toolbar_menu_and_provider_are_there(plugin, window):
    assert [action.objectName() for action in plugin.workbench.actions.toolbar.actions()] == [
        "gcForecastAction",
        "gcStackAction",
        "gcRegionAction",
        "gcProfileAction",
        "gcSeriesAction",
        "gcCompareAction",
        "gcHelpAction",
    ]
    assert [action.text() for action in window.menus["&GroundCast"].actions()] == [c.label for c in COMMANDS]
    chords = [chord for chord in window.registered.values() if chord]
    assert chords == [f"Ctrl+G, {command.chord}" for command in COMMANDS if command.chord]
    assert len(set(chords)) == len(chords) >= 7
    assert "groundcast" in providers()


def names_of(plugin):
    return [action.objectName() for action in plugin.workbench.actions.toolbar.actions()]


def test_water_storage_stands_in_the_toolbar_once_it_is_used(plugin, window):
    assert plugin.workbench.actions["water"] in window.menus["&GroundCast"].actions()
    plugin.workbench.actions["water"].trigger()
    assert names_of(plugin)[-2:] == ["gcWaterAction", "gcHelpAction"]
    plugin.workbench.actions["water"].trigger()
    plugin.workbench.show_water()
    assert names_of(plugin).count("gcWaterAction") == 1
    again = groundcast.classFactory(window)
    plugin.unload()
    settle()
    again.initGui()
    assert "gcWaterAction" in names_of(again)
    again.unload()
    settle()
    plugin.initGui()


def test_a_project_with_water_maps_brings_the_button(plugin, window):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:3035", "Water", "memory")
    layer.setCustomProperty("groundcast/kind", "tws_analysis")
    QgsProject.instance().addMapLayer(layer)
    plugin.workbench._project_read()
    assert "gcWaterAction" in names_of(plugin)


def test_every_action_has_an_icon_of_its_own_and_a_tooltip(plugin, window):
    icons = [command.icon for command in COMMANDS]
    assert len(set(icons)) == len(icons)
    for command in COMMANDS:
        action = plugin.workbench.actions[command.name]
        assert not action.icon().isNull()
        assert command.help in action.toolTip() and command.label in action.toolTip()


def test_options_open_from_the_menu_and_from_the_dock(plugin, window):
    plugin.workbench.actions["options"].trigger()
    plugin.workbench.show_forecast()
    dock = plugin.workbench.docks["forecast"]
    dock.optionsRequested.emit()
    assert window.options_shown == ["mGroundCastOptions"] * 2
    window.options_shown.clear()


def test_no_dock_is_made_before_it_is_asked_for(plugin, window):
    assert not window.window.findChildren(QDockWidget, "gcForecastDock")
    plugin.workbench.actions["forecast"].trigger()
    assert window.window.findChildren(QDockWidget, "gcForecastDock")[0].isVisible()
    assert plugin.workbench.actions["forecast"].isChecked()


def test_add_stack_opens_dock_and_dialog(plugin, window):
    plugin.workbench.actions["stack"].trigger()
    dock = plugin.workbench.docks["forecast"]
    assert dock.isVisible() and dock._dialog.isVisible()
    dock._dialog.close()


def test_diagnostics_are_copied_without_the_users_folder(plugin, window, tmp_path, monkeypatch):
    run = tmp_path / "run-1-seasonal"
    run.mkdir()
    (run / "job.json").write_text(f'{{"out": "{tmp_path}/x"}}')
    (run / "log.txt").write_text("\n".join(f"line {i}" for i in range(50)) + f"\nread {tmp_path}/data.csv")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    plugin.workbench.study.runs = [str(run)]
    plugin.workbench.actions["diagnostics"].trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("## GroundCast diagnostics") and "- QGIS 3." in text and "GroundCast 0." in text
    assert str(tmp_path) not in text and '"out": "~/x"' in text and "read ~/data.csv" in text
    assert "line 49" in text and "line 5\n" not in text


def test_f1_in_a_dock_opens_its_own_page(plugin, window, monkeypatch):
    opened = []
    monkeypatch.setattr(plugin.workbench, "show_help", opened.append)
    plugin.workbench.actions["forecast"].trigger()
    QTest.keyClick(plugin.workbench.docks["forecast"].results.tree, Qt.Key.Key_F1)
    QTest.mouseClick(plugin.workbench.docks["forecast"].study_row.help, Qt.MouseButton.LeftButton)
    assert opened == ["forecast", "forecast"]


def test_closing_the_dock_releases_its_button(plugin, window):
    plugin.workbench.actions["forecast"].trigger()
    window.window.findChildren(QDockWidget, "gcForecastDock")[0].close()
    settle()
    assert not plugin.workbench.actions["forecast"].isChecked()


def test_unload_leaves_nothing_behind(window):
    project = QgsProject.instance()
    before, heard = providers(), receivers(project)
    tool = window.mapCanvas().mapTool()
    made = groundcast.classFactory(window)
    made.initGui()
    for name in ("forecast", "region", "series", "profile", "water", "models"):
        made.workbench.actions[name].trigger()
    page = window.option_pages[0].createWidget(window.window)
    page.deleteLater()
    made.workbench.shell.setup.show()
    made.unload()
    settle()
    assert window.left_behind() == []
    assert window.registered == {} and window.menus == {}
    assert window.option_pages == [] and window.locator_filters == []
    assert not [w for w in window.window.findChildren(QDialog) if w.objectName().startswith("gc")]
    assert set() == threads._RUNNING
    assert providers() == before
    assert receivers(project) == heard
    assert window.mapCanvas().mapTool() in (tool, None)
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_reload_works(window):
    for _ in range(3):
        made = groundcast.classFactory(window)
        made.initGui()
        made.workbench.actions["forecast"].trigger()
        made.unload()
        settle()
    assert window.left_behind() == []


def test_dock_that_was_open_opens_again(window, qtbot):
    first = groundcast.classFactory(window)
    first.initGui()
    first.workbench.show_forecast(True)
    first.unload()
    settle()
    second = groundcast.classFactory(window)
    second.initGui()
    qtbot.waitUntil(lambda: second.workbench.docks.is_open("forecast"), timeout=2000)
    second.unload()
    settle()


def test_importing_and_starting_load_nothing_heavy():
    """A QGIS without this plugin's docks open pays for toolbar and menu only."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from package import register; register()\n"
        "import groundcast.plugin, groundcast.ui.workbench, groundcast.ui.processing.provider as processing\n"
        "processing.GroundCastProvider().loadAlgorithms()\n"
        "heavy = ['matplotlib', 'torch', 'rasterio', 'scipy', 'pandas', 'groundcast.ui.docks.forecast',\n"
        "         'groundcast.ui.options_page', 'groundcast.ui.dialogs.setup']\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "scripts" / "lib")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "[]"


def test_study_of_the_project_reaches_the_dock(plugin, window, tmp_path):
    plugin.workbench.study.name = "Ustica"
    plugin.workbench.study.horizon = 33
    plugin.workbench.study.changed()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert plugin.workbench.study.horizon == 72
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (plugin.workbench.study.name, plugin.workbench.study.horizon) == ("Ustica", 33)


@needs_data
def test_finished_run_comes_to_the_map_and_to_the_docks(plugin, window, tmp_path, qtbot):
    folder = sample_run.write_raster_run(tmp_path / "run-1-seasonal")
    bench = plugin.workbench
    bench.study.name = "Ustica"
    bench.show_forecast()
    bench.pick_series(True)
    with qtbot.waitSignal(bench.runs.loader.added, timeout=20000):
        bench.docks["forecast"].runFinished.emit(str(folder))
    names = [child.name() for child in QgsProject.instance().layerTreeRoot().children()]
    assert names == ["Ustica · Run 1 · Trend and season"]
    assert bench.docks["series"].results.folder == folder
    assert window.mapCanvas().extent().intersects(bench.docks["series"].results.extent())


@lru_cache(maxsize=1)
def time_line(window):
    """The window's time line; its canvas holds it by a bare pointer, so it is kept."""
    navigation = QgsTemporalNavigationObject()
    window.mapCanvas().setTemporalController(navigation)
    return navigation


def shown_layers():
    return [node for node in QgsProject.instance().layerTreeRoot().findLayers() if node.isVisible()]


@needs_data
@pytest.mark.parametrize("shown", [True, False])
def test_play_button_plays_the_run_with_the_temporal_controller(plugin, window, tmp_path, qtbot, shown):
    folder = sample_run.write_raster_run(tmp_path / "run-1-seasonal")
    bench, navigation = plugin.workbench, time_line(window)
    controller = QDockWidget("Temporal Controller", window.window)
    controller.setObjectName("Temporal Controller")
    controller.hide()
    bench.study.runs = [str(folder)]
    bench.study.changed()
    bench.show_forecast()
    if shown:
        bench.docks["forecast"].showRun.emit(str(folder))
        qtbot.waitUntil(lambda: not bench.runs.loader.busy, timeout=20000)
    QTest.mouseClick(bench.docks["forecast"].results.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: navigation.animationState() == PLAYING, timeout=20000)
    navigation.pause()
    assert not controller.isHidden()
    dates = navigation.temporalExtents()
    assert dates.begin().date().year() < 2025 <= dates.end().date().year()
    assert len(shown_layers()) > 20
    navigation.setNavigationMode(NAVIGATION_OFF)
    assert len(shown_layers()) == 1
    controller.setParent(None)
    controller.deleteLater()


@needs_data
def test_reopened_project_gives_its_newest_run_to_the_docks(plugin, window, tmp_path, qtbot):
    folder = sample_run.write_raster_run(tmp_path / "run-1-seasonal")
    bench = plugin.workbench
    bench.study.runs = [str(folder), str(tmp_path / "deleted")]
    bench.study.changed()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    bench.pick_series(True)
    assert bench.docks["series"].results is None
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert bench.docks["series"].results.folder == folder


def test_drawn_region_becomes_the_study_s(plugin, window, tmp_path, monkeypatch):
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    bench = plugin.workbench
    bench.draw_region(True)
    assert bench.actions["region"].isChecked()
    crs = QgsCoordinateReferenceSystem("EPSG:3035")
    bench.drawing._drawn(QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 0))"), crs)
    layer = QgsProject.instance().mapLayer(bench.study.region_layer_id)
    assert [feature["name"] for feature in layer.getFeatures()] == ["A"]
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    assert not layer.isEditable() and layer.dataProvider().featureCount() == 1
    bench.draw_region(False)
    assert not bench.actions["region"].isChecked()


def test_a_profile_is_kept_with_the_project_where_no_region_was_drawn(plugin, window, tmp_path, monkeypatch):
    from groundcast.ui.profiles_layer import ProfilesLayer
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    line = QgsGeometry.fromWkt("LINESTRING(0 0,10 10)")
    ProfilesLayer().add(line, QgsCoordinateReferenceSystem("EPSG:3035"))
    layer = ProfilesLayer().layer()
    assert layer.isEditable()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    assert not layer.isEditable() and layer.dataProvider().featureCount() == 1


def test_drawn_regions_take_the_place_of_those_of_another_layer(plugin, window, tmp_path, monkeypatch):
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer

    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    bench, project = plugin.workbench, QgsProject.instance()
    former = QgsVectorLayer("Polygon?crs=EPSG:3035&field=name:string", "Of another", "memory")
    project.addMapLayer(former)
    bench.study.region_layer_id = former.id()
    shape = QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 0))")
    for _ in range(2):
        bench.drawing._drawn(shape, QgsCoordinateReferenceSystem("EPSG:3035"))
    drawn = project.layerTreeRoot().findLayer(bench.study.region_layer_id)
    assert drawn.layer() is not former and drawn.isVisible()
    assert not project.layerTreeRoot().findLayer(former).isVisible()
    assert window.message() == "Drawn regions now count, in place of Of another."


@pytest.mark.parametrize("ground", ["#EFEFEF", "#323232"])
@pytest.mark.parametrize("name", sorted(p.stem for p in (ROOT / "resources" / "icons").glob("*.svg")))
def test_icons_are_readable_on_light_and_dark(name, ground):
    """At least a tenth of the icon has the contrast of 3:1 that graphics need."""
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    QSvgRenderer(resources.path(f"icons/{name}.svg")).render(painter)
    painter.end()
    colours = [image.pixelColor(x, y) for x in range(0, 96, 3) for y in range(0, 96, 3)]
    strong = [c for c in colours if contrast(c, QColor(ground)) >= 3]
    assert len(strong) > 0.1 * len(colours)


def contrast(a, b):
    first, second = sorted((luminance(a), luminance(b)))
    return (second + 0.05) / (first + 0.05)


def luminance(colour):
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts))


def test_unknown_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"no resource 'icons/nothing.svg'"):
        resources.path("icons/nothing.svg")

"""Settings → Options → GroundCast: every setting is remembered, and takes effect where it says."""

import os
import sys

import pytest
from groundcast.tests.with_qgis.dock_window import flush, scripted_worker
from groundcast.ui import cache, jobs, settings, worker_limits
from groundcast.ui.layers import ramps
from groundcast.ui.layers.kinds import About
from groundcast.ui.layers.ranges import Ranges
from groundcast.ui.layers.styles import style_points
from groundcast.ui.options import OptionsFactory
from groundcast.ui.setup_window import SetupWindow
from groundcast.ui.study import Study
from groundcast.ui.tasks import RunTask
from groundcast.ui.worker_command import WorkerCommand
from groundcast.worker import environment
from qgis.core import QgsGradientColorRamp, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

KEYS = (
    "python", "environment", "build", "proxy", "proxy_address", "wheels", "device", "threads", "memory_mb",
    "cache", "cache_gb", "series_copy", "series_copy_gb", "language",
    "ramp/motion", "ramp/error", "ramp/skill",
)  # fmt: skip


@pytest.fixture
def place(tmp_path, qgis_app):
    """A folder, and settings as on the first day."""
    for key in KEYS:
        QgsSettings().remove(settings.PREFIX + key)
    yield tmp_path
    for key in KEYS:
        QgsSettings().remove(settings.PREFIX + key)


@pytest.fixture
def options(place, qtbot):
    """(page, factory); the worker is a script that answers at once."""
    scripted_worker(place)
    window = SetupWindow()
    factory = OptionsFactory(window)
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.environment.status.status is not None, timeout=20000)
    yield page, factory
    window.stop()
    flush()


def fresh(factory, qtbot):
    """The page as it opens next time."""
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    return page


def test_page_says_that_the_worker_is_ready(options):
    page, _ = options
    assert page.environment.notice.kind == "success"
    assert page.environment.notice.text() == "Ready: Python 3.11.2, torch 2.13.0, Test processor."


def test_page_fits_the_smallest_screen(options):
    """1280 x 800 at 200 % is 640 x 400; QGIS scrolls a page up and down, not sideways."""
    assert options[0].minimumSizeHint().width() < 600


def test_every_setting_is_remembered(options, qtbot, place):
    page, factory = options
    page.environment.folder.setFilePath(str(place / "environment"))
    page.environment.supply.proxy.setCurrentIndex(page.environment.supply.proxy.findData("own"))
    page.environment.supply.address.setText("http://proxy:8080")
    page.environment.supply.wheels.setFilePath(str(place))
    page.resources.device.setCurrentIndex(page.resources.device.findData("cpu"))
    page.resources.threads.setValue(1)
    page.resources.memory.setValue(3)
    page.resources.cache.setFilePath(str(place / "copies"))
    page.resources.cache_limit.setValue(7)
    page.resources.series.setChecked(False)
    page.resources.series_limit.setValue(11)
    page.looks.language.setCurrentIndex(page.looks.language.findData("en"))
    told = []
    factory.applied.connect(lambda: told.append(True))
    page.apply()
    assert told == [True]
    again = fresh(factory, qtbot)
    assert again.environment.folder.filePath() == str(place / "environment")
    assert again.environment.supply.proxy.currentData() == "own"
    assert again.environment.supply.address.text() == "http://proxy:8080"
    assert again.environment.supply.wheels.filePath() == str(place)
    assert again.resources.device.currentData() == "cpu"
    assert (again.resources.threads.value(), again.resources.memory.value()) == (1, 3)
    assert again.resources.cache.filePath() == str(place / "copies")
    assert again.resources.cache_limit.value() == 7
    assert not again.resources.series.isChecked() and not again.resources.series_limit.isEnabled()
    assert again.resources.series_limit.value() == 11
    assert again.looks.language.currentData() == "en"


def test_threads_and_memory_reach_every_way_to_start_the_worker(options, place):
    page, _ = options
    page.resources.threads.setValue(1)
    page.resources.memory.setValue(3)
    page.apply()
    wanted = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "GROUNDCAST_MEMORY_MB": "3000"}
    assert wanted.items() <= worker_limits.environment().items()
    task = RunTask(jobs.Prepared(place, jobs.Job()), "A run")
    assert wanted.items() <= task._worker._environment.items()
    command = WorkerCommand(["info"])
    given = command._process.processEnvironment()
    assert {name: given.value(name) for name in wanted} == wanted
    page.resources.threads.setValue(0)
    page.resources.memory.setValue(0)
    page.apply()
    assert "GROUNDCAST_MEMORY_MB" not in worker_limits.environment()


def test_a_workers_process_really_has_the_variables(options, place, qtbot):
    page, _ = options
    page.resources.threads.setValue(1)
    page.apply()
    program = place / "worker"
    program.write_text(f"#!{sys.executable}\nimport json, os\nprint(json.dumps(dict(os.environ)))\n")
    program.chmod(0o755)
    settings.write("python", str(program))
    told = []
    command = WorkerCommand(["info", "--json"])
    command.finished.connect(told.append)
    command.start()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told[0]["OMP_NUM_THREADS"] == told[0]["MKL_NUM_THREADS"] == "1"


def test_device_reaches_the_job_unless_the_study_says_otherwise(options, place, monkeypatch):
    page, _ = options
    page.resources.device.setCurrentIndex(page.resources.device.findData("cpu"))
    page.apply()
    monkeypatch.setattr(settings, "results_folder", lambda: place)
    study = Study(name="x", data_path="simulated:small")
    assert jobs.training(study).job.device == "cpu"
    study.device = "cuda:1"
    assert jobs.training(study).job.device == "cuda:1"


def test_a_graphics_card_of_the_options_is_asked_for_networks_only(options, place, monkeypatch):
    settings.write("device", "cuda")
    monkeypatch.setattr(settings, "results_folder", lambda: place)
    given = {
        name: jobs.training(Study(name="x", data_path="simulated:small", model=name)).job.device
        for name in ("theta", "gru")
    }
    assert given == {"theta": "auto", "gru": "cuda"}


def test_device_that_is_gone_stays_chosen_and_says_so(options):
    page, _ = options
    settings.write("device", "cuda:3")
    page.resources.load()
    assert page.resources.device.currentData() == "cuda:3"
    assert "not found now" in page.resources.device.currentText()


def test_devices_come_from_the_worker(options):
    page, _ = options
    found = environment.Status(True, "p", devices=(
        {"kind": "cuda", "value": "cuda:0", "name": "Test card", "memory_bytes": 12_000_000_000},
        {"kind": "cpu", "value": "cpu", "name": "Test processor", "memory_bytes": 0},
    ))  # fmt: skip
    page.resources.show_devices(found)
    texts = [page.resources.device.itemText(i) for i in range(page.resources.device.count())]
    assert texts == ["Automatic (the fastest)", "Test card, 12.0 GB", "Test processor"]


def test_folder_of_the_environment_decides_which_python_runs(options, place):
    page, _ = options
    page.environment.python.setFilePath("")
    page.environment.folder.setFilePath(str(place / "other"))
    page.apply()
    assert settings.python() == str(environment.python_in(place / "other"))
    page.environment.folder.setFilePath("")
    page.apply()
    assert settings.python() == str(environment.python_in())


@pytest.mark.parametrize(("choice", "address", "proxy"), [
    ("none", "", "direct"), ("own", "http://p:1", "http://p:1"), ("qgis", "", "system"),
])  # fmt: skip
def test_proxy_of_choice_reaches_the_downloads(options, choice, address, proxy):
    page, _ = options
    form = page.environment.supply
    form.proxy.setCurrentIndex(form.proxy.findData(choice))
    form.address.setText(address)
    assert form.address.isVisible() == (choice == "own")
    page.apply()
    assert settings.supply().proxy == proxy


def test_proxy_of_qgis_is_taken_with_its_sign_in(place):
    kept = QgsSettings()
    given = {
        "Enabled": True,
        "Type": "HttpProxy",
        "Host": "q",
        "Port": "8080",
        "User": "me",
        "Password": "p@ss",
    }
    try:
        for name, value in given.items():
            kept.setValue(f"proxy/proxy{name}", value)
        assert settings.supply().proxy == "http://me:p%40ss@q:8080"
        kept.setValue("proxy/proxyType", "DefaultProxy")
        assert settings.supply().proxy == "system"
    finally:
        for name in given:
            kept.remove(f"proxy/proxy{name}")


def test_proxy_without_an_address_is_told(options):
    form = options[0].environment.supply
    form.proxy.setCurrentIndex(form.proxy.findData("own"))
    form.address.setText("proxy")
    assert "needs an address" in form.trouble()


def test_ramp_of_choice_reaches_the_layers(options):
    page, _ = options
    wanted = QgsGradientColorRamp(QColor("#112233"), QColor("#ddeeff"))
    page.looks.ramps["motion"].setColorRamp(wanted)
    page.apply()
    assert ramps.ramp("motion").color1().name() == "#112233"
    layer = QgsVectorLayer("Point?crs=EPSG:3035&field=D20200101:double", "x", "memory")
    style_points(layer, "D20200101", "median", Ranges(motion=10.0, residual=1.0, width=1.0))
    colours = [each.symbol().color().name() for each in layer.renderer().ranges()]
    assert (colours[0], colours[-1]) == ("#112233", "#ddeeff")
    assert ramps.shader("motion", -1, 1).colorRampItemList()[0].color.name() == "#112233"
    QTest.mouseClick(page.looks.reset, Qt.MouseButton.LeftButton)
    page.apply()
    assert settings.read("ramp/motion") == ""
    assert ramps.ramp("motion").color1().name() == ramps.COLOURS["motion"][0]


def test_skill_classes_take_the_ramp_of_choice(options):
    from groundcast.ui.layers.styles import _skill_classes

    page, _ = options
    page.looks.ramps["skill"].setColorRamp(QgsGradientColorRamp(QColor("#000000"), QColor("#ffffff")))
    page.apply()
    colours = [colour for _, colour, _ in _skill_classes(About())]
    assert colours == ["#000000", "#404040", "#808080", "#bfbfbf", "#ffffff"]


def test_damaged_ramp_falls_back_to_the_plugins_own(place):
    settings.write("ramp/motion", "<colorramp")
    assert ramps.ramp("motion").color1().name() == ramps.COLOURS["motion"][0]


def copies(place, count=3, size=400_000_000):
    """Sparse files of a known size, the oldest first."""
    folder = place / "copies"
    folder.mkdir()
    for number in range(count):
        path = folder / f"{number}.tif"
        with open(path, "wb") as file:
            file.truncate(size)
        os.utime(path, (1_600_000_000 + number, 1_600_000_000 + number))
        path.with_suffix(".qml").write_text("")
    settings.write("cache", str(folder))
    return folder


def test_copies_are_counted_emptied_and_kept_within_the_limit(options, place):
    page, _ = options
    folder = copies(place)
    page.resources.load()
    assert "3 copies take 1.2 GB" in page.resources.cache_size.text()
    page.resources.cache_limit.setValue(1)
    page.apply()
    assert sorted(path.name for path in folder.iterdir()) == ["1.qml", "1.tif", "2.qml", "2.tif"]
    page.resources.show_cache()
    QTest.mouseClick(page.resources.empty, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox, "gcEmptyCache")
    assert str(folder) in box.text()
    delete = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert list(folder.iterdir()) == [] and not page.resources.empty.isEnabled()


def test_a_copy_that_a_layer_shows_is_never_deleted(place, qgis_new_project):
    folder = copies(place, 2, 10)
    layer = QgsVectorLayer("Point?crs=EPSG:3035", "x", "memory")
    QgsProject.instance().addMapLayer(layer)
    layer.setDataSource(str(folder / "0.tif"), "x", "ogr")
    assert cache.spare() == [folder / "1.tif"]
    assert cache.empty() == 10 and (folder / "0.tif").exists()


def test_removing_names_the_folder_and_asks_once(options, place, qtbot):
    page, _ = options
    made = place / "environment"
    made.mkdir()
    (made / "pyvenv.cfg").write_text("")
    page.environment.folder.setFilePath(str(made))
    page.environment._show_status()
    QTest.mouseClick(page.environment.remove_button, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox, "gcRemoveEnvironment")
    assert str(made) in box.text() and made.exists()
    remove = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.exists(), timeout=10000)
    qtbot.waitUntil(lambda: page.environment.notice.kind == "success", timeout=20000)


def test_nothing_is_removed_while_a_run_goes_on(options, monkeypatch):
    page, _ = options
    monkeypatch.setattr("groundcast.ui.options_environment.running", lambda: ["Run 3"])
    page.environment.ask_to_remove()
    assert page.environment.notice.text() == "Run 3 is still working. Wait for it, or cancel it first."
    assert page.findChild(QMessageBox, "gcRemoveEnvironment") is None


def test_removing_what_is_no_environment_is_refused(options, place, qtbot):
    page, _ = options
    (place / "photos").mkdir()
    (place / "photos" / "1.jpg").write_text("")
    page.environment.folder.setFilePath(str(place / "photos"))
    page.environment.remove()
    qtbot.waitUntil(lambda: page.environment.notice.kind == "error", timeout=10000)
    assert "is no Python environment" in page.environment.notice.text()
    assert (place / "photos" / "1.jpg").exists()


def test_repair_begins_in_the_window_of_the_setup(options, place, qtbot, monkeypatch):
    page, _ = options

    def repair(progress, cancelled, place, supply):
        return environment.Status(True, "python", "3.11.2", "2.13.0", {"name": "Mended"})

    monkeypatch.setattr(environment, "repair", repair)
    page.environment.repair()
    dialog = page.environment._setup.dialog
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=10000)
    assert "Mended" in dialog.notice.text()


def test_another_python_that_is_chosen_meanwhile_has_its_turn(place, qtbot):
    from groundcast.ui.worker_status import WorkerStatus

    (place / "a").mkdir()
    (place / "b").mkdir()
    first, second = (str(scripted_worker(place / name)) for name in "ab")
    status, seen = WorkerStatus(), []
    status.changed.connect(lambda: seen.append(status.status.python))
    status.look(first)
    status.look(second)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=30000)
    assert seen == [first, second]
    status.wait()


def test_page_that_closes_early_leaves_its_check_to_end_alone(place, qtbot):
    scripted_worker(place)
    window = SetupWindow()
    page = OptionsFactory(window).createWidget(None)
    page.deleteLater()
    flush()
    from groundcast.ui import threads

    threads.wait()
    assert set() == threads._RUNNING


def test_colours_of_series_are_given_back_when_the_page_is_accepted_and_once(options):
    page, factory = options
    told = []
    factory.seriesReset.connect(lambda: told.append(True))
    QTest.mouseClick(page.looks.series, Qt.MouseButton.LeftButton)
    assert not page.looks.series.isEnabled() and told == []
    page.apply()
    page.apply()
    assert told == [True] and page.looks.series.isEnabled()

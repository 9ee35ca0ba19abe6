"""Dialogs of the dock, and commands of the worker that run beside QGIS."""

import shutil

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis.dock_window import INFO, flush, needs_data, needs_worker, scripted_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.ui import scene, settings
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.dialogs.setup import SetupDialog
from groundcast.ui.words import number
from groundcast.ui.worker_command import WorkerCommand
from groundcast.worker import environment
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def place(tmp_path, qgis_app):
    yield tmp_path
    for key in ("python", "environment", "build", "wheels", "proxy"):
        settings.write(key, "")


def open_stack(qtbot, path, options=None):
    dialog = AddStackDialog(str(path), options)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@needs_data
@needs_worker
def test_add_stack_reads_the_real_download_and_hands_over_the_choices(place, qtbot):
    settings.write("python", str(environment.python_in()))
    dialog, added = open_stack(qtbot, EGMS), []
    dialog.added.connect(lambda path, options: added.append((path, options)))
    assert not dialog.add.isEnabled() and dialog.notice.text().endswith("210 dates · 2020–2024 · Reading…")
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=60000)
    assert dialog.notice.text() == f"{number(11590)} points · mm, line of sight · 210 dates · 2020–2024"
    assert "Positive towards the satellite." in dialog.facts.text()
    assert dialog.crs.crs().authid() == "EPSG:3035" and dialog.crs.isEnabled()
    assert len(dialog.strip.dates) == 210
    picture = dialog.glance
    assert picture.isVisible() and picture._image.width() <= 57 and len(picture._found["series"]) == 3
    assert picture.accessibleDescription().startswith("velocity of the samples: ")
    assert "mm/yr" in picture.accessibleDescription()
    dialog.vertical.setChecked(True)
    dialog.gridded.setChecked(True)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert added == [(str(EGMS), {"vertical": True, "cell": 100.0})]


def test_add_stack_says_what_is_wrong_and_adds_nothing(place, qtbot):
    scripted_worker(place, info="No dates were found in data.csv. Name the columns like 20200105.")
    (place / "data.csv").write_text("a\n1\n")
    dialog = open_stack(qtbot, place / "data.csv")
    qtbot.waitUntil(lambda: dialog.notice.kind == "error", timeout=20000)
    assert dialog.notice.text().startswith("No dates were found in data.csv.")
    assert not dialog.add.isEnabled()
    dialog.source.setFilePath(str(place / "nowhere.csv"))
    assert "There is no" in dialog.reason.text()


def test_add_stack_asks_again_when_the_unit_is_overridden(place, qtbot):
    scripted_worker(place)
    (place / "data.csv").write_text("a\n1\n")
    dialog = open_stack(qtbot, place / "data.csv")
    qtbot.waitUntil(lambda: dialog.add.isEnabled(), timeout=20000)
    dialog.unit.setCurrentIndex(dialog.unit.findData("cm"))
    assert dialog.preview.reading and dialog.options() == {"unit": "cm"}
    qtbot.waitUntil(lambda: dialog.add.isEnabled(), timeout=20000)
    assert not dialog.vertical.isEnabled()
    assert dialog.vertical.toolTip() == "Needs an incidence angle in the data."


def test_add_stack_needs_the_worker(place, qtbot):
    settings.write("python", str(place / "nothing"))
    (place / "data.csv").write_text("a\n1\n")
    dialog = open_stack(qtbot, place / "data.csv")
    assert "not set up yet" in dialog.reason.text() and not dialog.add.isEnabled()


def run_command(qtbot, words):
    command, told = WorkerCommand(words), []
    command.finished.connect(lambda document: told.append(document))
    command.failed.connect(lambda reason: told.append(reason))
    command.start()
    qtbot.waitUntil(lambda: bool(told), timeout=60000)
    return told[0]


def test_command_hands_over_the_document_or_the_reason(place, qtbot):
    scripted_worker(place)
    assert run_command(qtbot, ["info", "x", "--json"]) == INFO
    scripted_worker(place, info="b.tif has 9 x 8 pixels, the others 10 x 8.")
    assert run_command(qtbot, ["info", "x", "--json"]) == "b.tif has 9 x 8 pixels, the others 10 x 8."
    settings.write("python", str(place / "nothing"))
    assert "not set up yet" in run_command(qtbot, ["info", "x", "--json"])


@needs_worker
def test_the_real_worker_refuses_in_its_own_words(place, qtbot):
    settings.write("python", str(environment.python_in()))
    (place / "data.csv").write_text("easting,northing,a\n1,2,3\n")
    assert "No dates" in run_command(qtbot, ["info", str(place / "data.csv"), "--json"])


@needs_worker
def test_the_simulated_scene_becomes_data_factors_and_regions(place, qtbot, qgis_new_project, monkeypatch):
    from groundcast.ui.docks.forecast import ForecastDock
    from groundcast.ui.study import Study

    settings.write("python", str(environment.python_in()))
    monkeypatch.setattr(settings, "home", lambda: place / "home")
    dock = ForecastDock(None, Study())
    qtbot.addWidget(dock)
    dock.data.empty.linkActivated.emit("scene")
    assert "simulated scene" in dock.data.problem.text()
    qtbot.waitUntil(dock.data.has_data, timeout=120000)
    qtbot.waitUntil(lambda: not dock.data.preview.reading, timeout=60000)
    assert scene.is_complete(place / "home" / "Simulated scene")
    assert dock.regions.summary() == "A, B, C, D"
    assert list(dock.study.factors) == ["temperature", "ndvi", "rain"]
    assert dock.data.preview.epochs() == 88 and "2022-04-24" in dock.data.gaps.text()
    assert dock.regions.count() == 4 and dock.regions.series(dock.data.preview.info) > 4000
    assert dock.run.primary.isEnabled()
    dock.stop()
    flush()


def make_setup(qtbot):
    dialog = SetupDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_setup_shows_sizes_and_refuses_a_full_disk(place, qtbot, monkeypatch):
    usage = shutil.disk_usage(place)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1_100_000_000))
    dialog = make_setup(qtbot)
    assert not dialog.start.isEnabled()
    assert "1.1 GB are free. Free some space." in dialog.notice.text()


def test_setup_tells_size_and_time_of_each_build_and_keeps_the_choice(place, qtbot, monkeypatch):
    taken = []

    def create(progress, cancelled, place, supply):
        taken.append((place, supply))
        return environment.Status(True, "python", "3.11.2", "2.13.0", {"name": "Test processor"})

    monkeypatch.setattr(environment, "create", create)
    dialog = make_setup(qtbot)
    cpu, card = dialog.choice.builds["cpu"], dialog.choice.builds["cuda"]
    assert "to download, about" in cpu.text() and "3.0 GB" in card.text()
    other = card if cpu.isChecked() else cpu
    other.setChecked(True)
    dialog.choice.folder.setFilePath(str(place / "here"))
    dialog.choice.supply.wheels.setFilePath(str(place))
    assert str(place / "here") in dialog.size.text()
    with qtbot.waitSignal(dialog.ready, timeout=10000):
        QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    where, supply = taken[0]
    assert where == place / "here" and supply.wheels == str(place)
    assert supply.build == ("cuda" if other is card else "cpu")
    assert settings.python() == str(environment.python_in(place / "here"))


def test_setup_is_not_modal_so_that_qgis_goes_on(place, qtbot):
    assert not make_setup(qtbot).isModal()


def test_setup_reports_stages_and_tells_ready(place, qtbot, monkeypatch):
    def create(progress, cancelled, place, supply):
        progress("Installing", 0.4, "400 MB of about 1100 MB")
        return environment.Status(True, "python", "3.11.2", "2.13.0", {"name": "Test processor"})

    monkeypatch.setattr(environment, "create", create)
    dialog = make_setup(qtbot)
    with qtbot.waitSignal(dialog.ready, timeout=10000):
        QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.notice.text() == "Ready: Python 3.11.2, torch 2.13.0, Test processor."
    assert dialog.stage.text() == "Installing · 400 MB of about 1100 MB"
    assert dialog.later.text() == "Close"


def test_setup_tells_what_failed_and_offers_to_try_again(place, qtbot, monkeypatch):
    def create(progress, cancelled, place, supply):
        raise GroundCastError("The package index is out of reach.", "Check the network.", "network")

    monkeypatch.setattr(environment, "create", create)
    dialog = make_setup(qtbot)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.notice.kind == "error", timeout=10000)
    assert dialog.notice.text() == "The package index is out of reach. Check the network."
    assert dialog.start.isEnabled() and dialog.start.text() == "Try again"


def test_setup_cancels_what_runs_instead_of_closing(place, qtbot, monkeypatch):
    def create(progress, cancelled, place, supply):
        while not cancelled():
            progress("Installing", 0.1, "")
        raise GroundCastError("The set-up was cancelled.", "", "cancelled")

    monkeypatch.setattr(environment, "create", create)
    dialog = make_setup(qtbot)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.value() == 100, timeout=10000)
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.notice.kind == "error", timeout=10000)
    assert dialog.notice.text() == "The set-up was cancelled."
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_setup_takes_an_environment_of_the_users_own(place, qtbot):
    python = scripted_worker(place)
    settings.write("python", "")
    dialog = make_setup(qtbot)
    dialog.own.setChecked(True)
    assert not dialog.start.isEnabled()
    dialog.python.setFilePath(str(python))
    with qtbot.waitSignal(dialog.ready, timeout=20000):
        QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert settings.python() == str(python)

"""The library of saved models: a folder, and the dialog that lists it beside the runs of the study."""

from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import model_files
from groundcast.tests.with_qgis.dock_window import flush
from groundcast.tests.with_qgis.model_files import INFO
from groundcast.ui import model_library, settings
from groundcast.ui.dialogs.model_library import ModelLibraryDialog
from groundcast.ui.model_fitness import AtHand
from groundcast.ui.study import Study
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox


@pytest.fixture
def home(tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    return tmp_path


def test_importing_keeps_a_whole_copy_under_a_free_name(home):
    source = model_files.write(home / "shared" / "Ustica.gcast")
    first, second = model_library.add(source), model_library.add(source)
    assert (first.name, second.name) == ("Ustica.gcast", "Ustica 2.gcast")
    assert first.read_bytes() == source.read_bytes()
    assert model_library.paths() == [first, second]


def test_model_of_a_run_is_named_by_its_data(home):
    run = model_files.write(home / "run-1" / "A" / "model.gcast", region="A")
    assert model_library.add(run).stem == "Ustica A GLER-BiGRUnet"


def test_what_is_no_model_is_not_imported(home):
    (home / "x.gcast").write_text("no")
    with pytest.raises(GroundCastError, match="is not a GroundCast model"):
        model_library.add(home / "x.gcast")
    assert model_library.paths() == []


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a:b", "x" * 101])
def test_name_that_is_none_is_refused(home, name):
    made = model_library.add(model_files.write(home / "Ustica.gcast"))
    with pytest.raises(GroundCastError, match="cannot name a file") as caught:
        model_library.rename(made, name)
    assert caught.value.code == "model-name" and made.exists()


def test_renaming_never_replaces_another(home):
    source = model_files.write(home / "Ustica.gcast")
    first, second = model_library.add(source), model_library.add(source)
    with pytest.raises(GroundCastError, match="a model Ustica already"):
        model_library.rename(second, "Ustica")
    assert model_library.rename(first, "Größe 1").stem == "Größe 1" and not first.exists()


def test_only_models_of_the_library_are_removed(home):
    outside = model_files.write(home / "run-1" / "all" / "model.gcast")
    with pytest.raises(GroundCastError, match="does not lie in the library"):
        model_library.remove(outside)
    inside = model_library.add(outside)
    model_library.remove(inside)
    assert outside.exists() and not inside.exists()


def test_export_writes_one_file_that_can_be_imported(home):
    made = model_library.add(model_files.write(home / "Ustica.gcast"))
    out = model_library.export(made, home / "out" / "for you")
    assert out.name == "for you.gcast" and model_library.add(out).exists()
    blocked = home / "file"
    blocked.write_text("")
    with pytest.raises(GroundCastError, match="cannot be written") as caught:
        model_library.export(made, blocked / "x.gcast")
    assert caught.value.code == "not-writable"


@pytest.fixture
def dialog(home, qtbot):
    """The dialog over one saved model and one run; its data fit."""
    model_library.add(model_files.write(home / "Ustica.gcast"))
    run = home / "run-1-gler-bigrunet"
    model_files.write(run / "all" / "model.gcast")
    made = ModelLibraryDialog(Study(runs=[str(run)]), lambda: (AtHand(INFO), ""))
    qtbot.addWidget(made)
    made.open_at()
    yield made
    flush()


def names(dialog):
    return [item.text(0) for item in dialog._items()]


def test_library_and_runs_are_listed_and_the_first_card_is_shown(dialog):
    assert names(dialog) == ["Ustica", "run-1-gler-bigrunet"]
    assert "Ustica.zip" in dialog.view.text.toPlainText()
    assert dialog.view.checks.count() == 8 and dialog.view.own.isChecked()
    assert dialog.run.isEnabled() and dialog.run.isDefault()


def test_checks_are_said_with_a_mark_for_readers_of_screens(dialog):
    item = dialog.view.checks.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith("✔ Model")


def test_forecast_asks_for_the_run_with_the_data_of_choice(dialog):
    asked = []
    dialog.forecastRequested.connect(lambda path, own: asked.append((Path(path).name, own)))
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    dialog.open_at()
    dialog.view.theirs.setChecked(True)
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert asked == [("Ustica.gcast", True), ("Ustica.gcast", False)]
    assert not dialog.isVisible()


def test_data_that_do_not_fit_leave_only_the_models_own(home, qtbot):
    model_library.add(model_files.write(home / "Ustica.gcast"))
    dialog = ModelLibraryDialog(Study(), lambda: (AtHand(INFO | {"series": 3}), ""))
    qtbot.addWidget(dialog)
    dialog.open_at()
    assert not dialog.view.own.isEnabled() and dialog.view.theirs.isChecked() and dialog.run.isEnabled()


def test_without_data_the_reason_is_said(home, qtbot):
    model_library.add(model_files.write(home / "Ustica.gcast"))
    dialog = ModelLibraryDialog(Study(), lambda: (None, "Step 1 has no data to check against."))
    qtbot.addWidget(dialog)
    dialog.open_at()
    assert dialog.view.heading.text() == "Step 1 has no data to check against."
    assert dialog.view.theirs.isChecked()


def test_empty_library_says_what_it_is_for(home, qtbot):
    dialog = ModelLibraryDialog(Study(), lambda: (None, ""))
    qtbot.addWidget(dialog)
    dialog.open_at()
    assert "listed here" in dialog.view.text.toPlainText()
    enabled = [button.objectName() for button in dialog.list_buttons if button.isEnabled()]
    assert enabled == ["gcModelAdd", "gcModelFolder"] and not dialog.run.isEnabled()


def test_model_of_a_run_is_kept(dialog):
    dialog.tree.setCurrentItem(dialog._items()[1])
    assert dialog.keep.isEnabled() and not dialog.rename.isEnabled() and not dialog.remove.isEnabled()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert names(dialog) == ["Ustica", "Ustica GLER-BiGRUnet", "run-1-gler-bigrunet"]
    assert dialog.notice.text() == 'Kept as "Ustica GLER-BiGRUnet".'


def test_removing_asks_once_and_names_the_file(dialog):
    path = dialog.path()
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    box = dialog.findChild(QMessageBox, "gcRemoveModel")
    assert "Ustica" in box.text() and path in box.informativeText() and Path(path).exists()
    delete = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert names(dialog) == ["run-1-gler-bigrunet"] and not Path(path).exists()


def test_renaming_and_exporting_from_the_dialog(dialog, home):
    dialog.take_name("a:b")
    assert dialog.notice.kind == "error" and "cannot name a file" in dialog.notice.text()
    dialog.take_name("North")
    assert names(dialog)[0] == "North" and Path(dialog.path()).stem == "North"
    dialog.take_export(str(home / "out.gcast"))
    assert dialog.notice.kind == "success" and (home / "out.gcast").is_file()


def test_opened_file_is_shown_without_being_kept(dialog, home):
    other = model_files.write(home / "from a colleague.gcast", place="grid")
    dialog.open_at(str(other))
    assert names(dialog)[-1] == "from a colleague" and dialog.path() == str(other)
    assert not dialog.view.own.isEnabled() and dialog.view.theirs.isChecked()


def test_damaged_file_is_told_in_its_place(dialog, home):
    (home / "x.gcast").write_text("no")
    dialog.open_at(str(home / "x.gcast"))
    assert "x.gcast is not a GroundCast model" in dialog.view.text.toPlainText()
    assert not dialog.run.isEnabled()
    dialog.open_at(str(home))
    assert "holds no trained model" in dialog.notice.text()

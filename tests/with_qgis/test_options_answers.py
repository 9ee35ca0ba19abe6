"""What Options says to entries that are none: a sentence each; the set-up shows what was entered there."""

from groundcast.tests.with_qgis.test_options import options, place  # noqa: F401
from groundcast.ui import settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_setup_shows_what_options_says_now(options, qtbot, tmp_path):  # noqa: F811
    page, _ = options
    group = page.environment
    for name in ("first", "second é"):
        group.folder.setFilePath(str(tmp_path / name))
        group.supply.wheels.setFilePath(str(tmp_path / f"{name} wheels"))
        group.python.setFilePath("")
        click(group.set_up_button)
        choice = group._setup.dialog.choice
        assert choice.folder.filePath() == str(tmp_path / name) and not choice.own.isChecked()
        assert choice.supply.wheels.filePath() == str(tmp_path / f"{name} wheels")
        click(group._setup.dialog.later)
        assert not group._setup.dialog.isVisible()
    settings.write("python", "")


def test_a_path_that_is_no_python_is_told_by_its_name(options, qtbot, tmp_path):  # noqa: F811
    page, _ = options
    group = page.environment
    (tmp_path / "environment").mkdir()
    (tmp_path / "environment" / "pyvenv.cfg").write_text("")
    group.folder.setFilePath(str(tmp_path / "environment"))
    for path in (tmp_path, tmp_path / "nowhere" / "python"):
        group.python.setFilePath(str(path))
        click(group.check_button)
        qtbot.waitUntil(lambda path=path: str(path) in group.notice.text(), timeout=20000)
        told = f"{path} is no Python. Choose the program itself, such as …/bin/python."
        assert group.notice.kind == "error" and group.notice.text() == told
    assert not group.repair_button.isEnabled() and "Clear the field" in group.repair_button.toolTip()
    group.python.setFilePath("")
    group.folder.setFilePath(str(tmp_path / "none"))
    click(group.check_button)
    qtbot.waitUntil(lambda: "not set up yet" in group.notice.text(), timeout=20000)
    assert group.repair_button.toolTip() == "There is no environment of the plugin's own."


def test_a_folder_for_copies_that_is_a_file_is_told_at_once(options, tmp_path, monkeypatch):  # noqa: F811
    resources = options[0].resources
    monkeypatch.setattr("groundcast.ui.series_copies.size", lambda: 0)
    monkeypatch.setattr("groundcast.ui.cache.copies", list)
    monkeypatch.setattr("groundcast.ui.cache.spare", list)
    (tmp_path / "file").write_text("")
    resources.cache.setFilePath(str(tmp_path / "file"))
    told = f"Nothing can be written to {tmp_path / 'file'}. Choose another folder."
    assert resources.cache_size.text() == told
    resources.cache.setFilePath(str(tmp_path / "new é"))
    assert resources.cache_size.text() == "No copies yet."
    assert not resources.empty.isEnabled() and resources.empty.toolTip() == "There are no copies."

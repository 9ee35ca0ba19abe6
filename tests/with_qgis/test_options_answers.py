"""What Options says to entries that are none: a sentence each; the set-up shows what was entered there."""

import pytest
from groundcast.tests.with_qgis.test_options import options, place  # noqa: F401
from groundcast.ui import build_words, settings
from groundcast.worker import environment
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
    (tmp_path / "notes.txt").write_text("no program")
    for path in (tmp_path, tmp_path / "nowhere" / "python", tmp_path / "notes.txt"):
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


def proxied(page, address):
    form = page.environment.supply
    form.proxy.setCurrentIndex(form.proxy.findData("own"))
    form.address.setText(address)


@pytest.mark.parametrize(
    "address", ["nonsense", "http://", "http://a b:1", "http://a:port", "ftp://a:1", "http://a:1/b"]
)
def test_a_proxy_that_is_none_is_refused_and_not_kept(options, address):  # noqa: F811
    page, factory = options
    proxied(page, "http://good:8080")
    page.apply()
    assert page.environment.refusal.text() == "" and page.isValid()
    told = []
    factory.refused.connect(told.append)
    proxied(page, address)
    sentence = "The proxy needs an address such as http://proxy.example.org:8080."
    assert page.environment.refusal.text() == sentence and not page.isValid()
    for button in (page.environment.set_up_button, page.environment.repair_button):
        button.setEnabled(True)
        click(button)
    assert page.environment._setup.dialog is None
    page.apply()
    assert told == [f"{sentence} The proxy is as it was before."]
    assert settings.supply().proxy == "http://good:8080"


def test_the_build_is_chosen_with_its_cost_told_first(options, tmp_path):  # noqa: F811
    page, _ = options
    group = page.environment
    group.folder.setFilePath(str(tmp_path / "environment"))
    for build in ("cuda", "cpu"):
        group.build.choice.setCurrentIndex(group.build.choice.findData(build))
        download = build_words.download(group.build.choice.currentText(), build)
        assert group.build.told.text().startswith(download)
        assert build_words.room(build, tmp_path / "environment") in group.build.told.text()
        page.apply()
        assert settings.supply().chosen_build == build


def test_the_build_that_is_there_is_named_and_repair_exchanges_it(options, tmp_path, qtbot, monkeypatch):  # noqa: F811
    page, _ = options
    group, asked = page.environment, []
    libraries = tmp_path / "environment" / "lib" / "python3.11" / "site-packages"
    (libraries / "torch-2.13.0+cpu.dist-info").mkdir(parents=True)
    (tmp_path / "environment" / "pyvenv.cfg").write_text("")
    group.folder.setFilePath(str(tmp_path / "environment"))
    group.python.setFilePath("")
    group.build.choice.setCurrentIndex(group.build.choice.findData("cpu"))
    assert group.build.told.text() == "Installed."
    group.build.choice.setCurrentIndex(group.build.choice.findData("cuda"))
    assert "makes the environment anew" in group.build.told.text()

    def repair(**asked_for):
        asked.append((asked_for["place"], asked_for["supply"].build))
        return environment.Status(True, "python", "3.11.2", "2.13.0", {"name": "Mended"})

    monkeypatch.setattr(environment, "repair", repair)
    group.repair()
    qtbot.waitUntil(lambda: bool(asked), timeout=10000)
    assert asked == [(tmp_path / "environment", "cuda")]


def test_a_disk_too_small_for_the_build_is_told(options, tmp_path, monkeypatch):  # noqa: F811
    page, _ = options
    monkeypatch.setattr(build_words, "free", lambda folder: 1_000_000)
    page.environment.folder.setFilePath(str(tmp_path / "environment"))
    choice = page.environment.build.choice
    choice.setCurrentIndex(1 - choice.currentIndex())
    assert "1 MB are free. Free some space." in page.environment.refusal.text()

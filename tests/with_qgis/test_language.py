"""The language of the plugin: which ones lie there, which one is spoken."""

import pytest
from groundcast.ui import language, settings
from qgis.core import QgsSettings


@pytest.fixture
def place(qgis_app):
    """The setting as on the first day."""
    QgsSettings().remove(settings.PREFIX + "language")
    yield
    QgsSettings().remove(settings.PREFIX + "language")


def test_languages_are_those_that_lie_there(place, monkeypatch, tmp_path):
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    (tmp_path / "groundcast_de.qm").write_bytes(b"")
    (tmp_path / "groundcast_zh_CN.qm").write_bytes(b"")
    assert language.available() == ["en", "de", "zh_CN"]
    settings.write("language", "zh_CN")
    assert language.wanted() == "zh_CN"
    settings.write("language", "de_AT")
    assert language.wanted() == "de"
    settings.write("language", "fr")
    assert language.wanted() == ""
    assert language.name_of("de") == "Deutsch"
    # A file that is no translation is left alone.
    settings.write("language", "de")
    assert language.install() is None


def test_language_of_choice_is_spoken(place, monkeypatch, tmp_path):
    import shutil
    import subprocess

    from groundcast.ui.words import tr

    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("needs Qt's lrelease")
    source = tmp_path / "groundcast_de.ts"
    source.write_text(
        '<?xml version="1.0"?><TS version="2.1" language="de"><context><name>GroundCast</name><message>'
        "<source>Copy diagnostics</source><translation>Diagnose kopieren</translation>"
        "</message></context></TS>"
    )
    made = tmp_path / "groundcast_de.qm"
    subprocess.run([lrelease, str(source), "-qm", str(made)], check=True, capture_output=True)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    settings.write("language", "de")
    translator = language.install()
    assert tr("Copy diagnostics") == "Diagnose kopieren"
    language.remove(translator)
    assert tr("Copy diagnostics") == "Copy diagnostics"

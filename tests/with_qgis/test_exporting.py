"""A run as package, KMZ, animation and film: what is in the files, and what is refused."""

import io
import os
import threading
import time
import zipfile
from datetime import date
from xml.etree import ElementTree

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.written import write_project
from groundcast.ui import run_names, settings
from groundcast.ui.dialogs.report import ReportDialog
from groundcast.ui.exporting import animation, film, package
from groundcast.ui.exporting.animation import EDGE, LINE, MILLISECONDS, REST, Caption, Colours, captioned
from groundcast.ui.exporting.asking import Exports, kinds
from groundcast.ui.exporting.frames import Frame, sheets_of
from groundcast.ui.exporting.task import ExportTask
from groundcast.ui.layers.kinds import meaning
from groundcast.ui.processing.export import Export
from osgeo import ogr
from PIL import Image
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage
from qgis.PyQt.QtWidgets import QFileDialog

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")
KML = "{http://www.opengis.net/kml/2.2}"


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("export") / "run-3 ü")


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch):
    monkeypatch.setattr("groundcast.ui.exporting.frames.LONGEST", 120)


def _is_red(red, green, blue):
    return red > green + 80 and red > blue + 80


def _is_blue(red, green, blue):
    return blue > red + 80


def exported(run, target):
    task = ExportTask(run, target)
    assert task.run(), task.trouble
    return target


def test_a_package_opens_elsewhere_with_its_styles(run, tmp_path):
    write_project(run)
    packed = exported(run, tmp_path / "p.zip")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "elsewhere")
    home = tmp_path / "elsewhere" / run.name
    assert list(home.rglob("*.qml"))
    assert all(style.with_suffix(".sld").is_file() for style in home.glob("A/*.qml"))
    # QGIS writes SLD for rasters and does not read it: other programs do.
    style = ElementTree.parse(next(home.glob("A/*_median.sld")))
    entries = [each for each in style.iter() if each.tag.endswith("ColorMapEntry")]
    assert len(entries) > 3 and float(entries[0].get("quantity")) < 0 < float(entries[-1].get("quantity"))
    project = QgsProject()
    assert project.read(str(home / "project.qgz"))
    layers = list(project.mapLayers().values())
    assert len(layers) > 20 and all(layer.isValid() for layer in layers)
    assert all(str(tmp_path / "elsewhere") in layer.source() for layer in layers)
    assert any(
        isinstance(x, QgsRasterLayer) and x.renderer().type() == "singlebandpseudocolor" for x in layers
    )
    project.clear()


def test_a_geopackage_carries_its_style(tmp_path):
    folder = sample_run.write_point_run(tmp_path / "run-1", count=50)
    write_project(folder)
    data = ogr.Open(str(next(folder.rglob("*.gpkg"))))
    assert data.GetLayerByName("layer_styles").GetFeatureCount() >= 5
    path = next(folder.rglob("*.gpkg"))
    for name in ("median", "lower", "upper"):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.renderer().type() == "graduatedSymbol", name
        assert layer.renderer().classAttribute() in layer.fields().names()
        assert all(each.label().endswith(" mm") for each in layer.renderer().ranges())


def test_a_kmz_holds_every_dated_map_in_its_place(run, tmp_path):
    _, sheets = sheets_of(run)
    path = exported(run, tmp_path / "r.kmz")
    with zipfile.ZipFile(path) as archive:
        tree = ElementTree.fromstring(archive.read("doc.kml"))
        overlays = list(tree.iter(f"{KML}GroundOverlay"))
        names = set(archive.namelist())
    assert len(overlays) == len(sheets)
    assert all(each.find(f"{KML}Icon/{KML}href").text in names for each in overlays)
    begins = [each.find(f"{KML}TimeSpan/{KML}begin").text for each in overlays]
    assert begins == sorted(begins) and begins[0] == str(sheets[0].day)
    ends = [each.find(f"{KML}TimeSpan/{KML}end").text for each in overlays]
    assert all(end < begin for end, begin in zip(ends, begins[1:])), "no two dates at one time"
    orders = [int(each.find(f"{KML}drawOrder").text) for each in overlays]
    assert orders == sorted(set(orders)), "the newest on top where time is not looked at"
    box = overlays[0].find(f"{KML}LatLonBox")
    north, south, east, west = (float(box.find(KML + n).text) for n in ("north", "south", "east", "west"))
    assert 38.68 < south < north < 38.75 and 13.13 < west < east < 13.22  # Ustica
    assert "observed" in overlays[0].find(f"{KML}name").text
    shown = tree.find(f"{KML}Document/{KML}Folder/{KML}ScreenOverlay/{KML}Icon/{KML}href").text
    with zipfile.ZipFile(path) as archive:
        key = Image.open(io.BytesIO(archive.read(shown))).convert("RGB")
    red, blue = (sum(1 for pixel in key.getdata() if is_it(*pixel)) for is_it in (_is_red, _is_blue))
    assert red > 100 and blue > 100, "the legend has both ends of the colours"
    assert "Copernicus" in tree.find(f"{KML}Document/{KML}description").text


def test_an_animation_has_a_picture_a_date(run, tmp_path):
    _, sheets = sheets_of(run)
    with Image.open(exported(run, tmp_path / "r.gif")) as opened:
        assert opened.n_frames == len(sheets)
        assert opened.convert("RGB").getcolors(1 << 24) and opened.width >= 480


@pytest.mark.parametrize("credit", ["", "ESA", "Generated from data of a service with a very long name " * 2])
def test_no_word_under_a_picture_is_cut(credit):
    picture = QImage(300, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    day = date(2026, 1, 1)
    page = captioned(
        Frame(day, day, False, picture, QgsRectangle()),
        Caption("Run 1 · Theta", credit, Colours(-20.0, 20.0)),
    )
    assert page.height() == 40 + (3 if credit else 2) * LINE
    white = QColor("white").rgb()
    edge = [page.pixel(page.width() - x, y) for x in range(1, EDGE - 1) for y in range(page.height())]
    assert set(edge) == {white}
    key = {page.pixel(x, 40 + LINE // 2) for x in range(page.width() // 2, page.width())}
    assert len(key) > 50  # the bar of colours


def test_what_one_kind_of_map_means_has_a_line_of_its_own(monkeypatch):
    # Half a line beside the bar of colours held "Residual on a held-back date," and no more.
    drawn = []
    monkeypatch.setattr(animation, "_write", lambda p, place, text, bold: drawn.append((text, place)))
    picture = QImage(300, 40, QImage.Format.Format_RGB32)
    day, what = date(2026, 1, 1), meaning("residual")
    page = captioned(
        Frame(day, day, False, picture, QgsRectangle(), what), Caption("Run 1", "ESA", Colours(-20.0, 20.0))
    )
    assert [text for text, _ in drawn] == ["2026-01-01", what, "Run 1", "ESA"]
    assert page.height() == 40 + 4 * LINE and drawn[1][1].width() > 0.9 * page.width()
    letters = QFontMetrics(animation._font(False, animation.LEAST_LETTERS))
    assert letters.horizontalAdvance(what) <= drawn[1][1].width()


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a program called ffmpeg on the path: this shell script."""

    def make(script):
        folder = tmp_path / "programs"
        folder.mkdir()
        (folder / "ffmpeg").write_text("#!/bin/sh\n" + script)
        (folder / "ffmpeg").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    return make


@pytest.mark.skipif(os.name == "nt", reason="the program is a shell script")
def test_a_film_gets_a_picture_a_date_and_rests_at_the_end(run, tmp_path, program):
    program('for last; do :; done; cat > "$last"\n')
    _, sheets = sheets_of(run)
    written = exported(run, tmp_path / "r.mp4").read_bytes()
    assert written.count(b"\x89PNG") == len(sheets) + REST // MILLISECONDS - 1
    assert [ending for ending, *_ in kinds()] == ["zip", "kmz", "gif", "mp4"]


@pytest.mark.skipif(os.name == "nt", reason="the program is a shell script")
def test_what_ffmpeg_says_is_told(run, tmp_path, program):
    program("echo no encoder for this >&2; exit 3\n")
    task = ExportTask(run, tmp_path / "r.mp4")
    assert not task.run() and task.trouble.code == "export-film"
    assert "no encoder for this" in str(task.trouble) and not (tmp_path / "r.mp4").exists()


@pytest.mark.skipif(not film.ffmpeg(), reason="ffmpeg is not installed")
def test_ffmpeg_itself_makes_a_film(run, tmp_path):
    assert exported(run, tmp_path / "r.mp4").read_bytes()[4:8] == b"ftyp"


def test_without_ffmpeg_a_film_is_refused(run, tmp_path, monkeypatch):
    monkeypatch.setattr(film, "ffmpeg", lambda: "")
    monkeypatch.setattr("groundcast.ui.exporting.asking.ffmpeg", lambda: "")
    task = ExportTask(run, tmp_path / "r.mp4")
    assert not task.run() and task.trouble.code == "export-film" and not list(tmp_path.iterdir())
    assert [ending for ending, *_ in kinds()] == ["zip", "kmz", "gif"]


def test_points_have_no_dated_maps_to_draw(tmp_path):
    folder = sample_run.write_point_run(tmp_path / "run-1", count=50)
    task = ExportTask(folder, tmp_path / "r.kmz")
    assert not task.run() and task.trouble.code == "export-frames"
    assert not (tmp_path / "r.kmz").exists()


def test_a_cancelled_export_leaves_nothing(run, tmp_path):
    for name in ("c.zip", "c.kmz", "c.gif"):
        task = ExportTask(run, tmp_path / name)
        task.cancel()
        task.run()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "file").write_text("x")
    for name in ("c.zip", "c.kmz", "c.gif"):
        task = ExportTask(run, tmp_path / "file" / name)
        assert not task.run()
        assert f"{name} cannot be written" in str(task.trouble)
    with pytest.raises(GroundCastError, match="holds no report"):
        write_project(tmp_path)


def test_a_run_that_is_renamed_bears_its_name_in_files_and_in_the_dialog_of_its_report(run, tmp_path, qtbot):
    run_names.rename(run, "With rain")
    dialog = ReportDialog(str(run))
    qtbot.addWidget(dialog)
    with zipfile.ZipFile(exported(run, tmp_path / "named.kmz")) as packed:
        assert "<name>With rain · " in packed.read("doc.kml").decode("utf-8")
    run_names.rename(run, "")
    assert dialog.windowTitle() == "Report on With rain"


def test_the_menu_asks_for_a_file_and_the_bar_tells_the_end(run, tmp_path, qtbot, monkeypatch):
    told = []
    exports = Exports(lambda text, level: told.append((text, level)))
    settings.write("results", str(tmp_path))
    menu = exports.menu(lambda: str(run), None)
    assert [action.text() for action in menu.actions()][2] == "Animation…"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine 2020.06"), ""))
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=120000)
    # What follows a dot in a name is no ending.
    assert (tmp_path / "mine 2020.06.gif").is_file()
    assert "mine 2020.06.gif" in told[0][0] and told[0][1] == Qgis.MessageLevel.Success
    menu.deleteLater()


def test_as_an_algorithm_the_ending_chooses(run, tmp_path):
    algorithm = Export().create({})
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    given = {"RUN": str(run), "OUTPUT": str(tmp_path / "a.zip")}
    _, worked = algorithm.run(given, context, feedback)
    assert worked and (tmp_path / "a.zip").is_file()
    with pytest.raises(QgsProcessingException, match=r"a\.doc ends in none of"):
        algorithm.run(given | {"OUTPUT": str(tmp_path / "a.doc")}, context, feedback, catchExceptions=False)


def test_a_package_whose_folder_is_full_is_told_and_forgotten(run, tmp_path, qtbot, monkeypatch):
    """What the disk raised passed by: nothing was said, and the package was never forgotten."""

    def full(_folder, _colours):
        raise OSError(28, "No space left on device")

    told = []
    exports = Exports(lambda text, level: told.append((text, level)))
    monkeypatch.setattr(package, "_prepared", full)
    exports.start(run, tmp_path / "full.zip")
    qtbot.waitUntil(lambda: len(told) > 1, timeout=30000)
    assert "No space left" in told[1][0] and told[1][1] == Qgis.MessageLevel.Critical
    qtbot.waitUntil(lambda: not exports._projects, timeout=5000)


def test_unloading_does_not_wait_for_a_package_that_is_made_ready(run, tmp_path, qtbot, monkeypatch):
    """The plugin's unload stood until the thread had read every map of the run."""
    began, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(package, "_prepared", lambda *_: (began.set(), go_on.wait(10)))
    exports = Exports(lambda text, level: None)
    exports.start(run, tmp_path / "slow.zip")
    qtbot.waitUntil(began.is_set, timeout=30000)
    since = time.monotonic()
    exports.close()
    held = time.monotonic() - since
    go_on.set()
    assert held < 0.5 and not exports._projects

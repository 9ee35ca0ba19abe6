"""What a report is made of: the series and profiles that are ticked, a reference, templates of other runs."""

import json
import shutil

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.written import write_report
from groundcast.ui import map_place
from groundcast.ui.dialogs.report import ReportDialog
from groundcast.ui.layers import add_run, relative
from groundcast.ui.report import plotting
from groundcast.ui.report.chosen import Chosen
from groundcast.ui.report.lines import study_places
from groundcast.ui.report.scale_bars import LEAST, MOST, _map_width
from groundcast.ui.report.template import save_template
from groundcast.ui.run_results import RunResults
from groundcast.ui.shown_runs import ShownRuns
from groundcast.ui.study import Study
from osgeo import gdal
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsUnitTypes
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("parts") / "run-3")


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def places(run):
    """(name, entry) of three cells with values, in the order of the rows."""
    results, found = RunResults(run), []
    _, values, x, y = results.values_in("observed", "A", results.extent())
    known = [i for i in range(values.shape[1]) if (values[:, i] == values[:, i]).all()]
    for i in known[:: len(known) // 3][:3]:
        box = QgsRectangle(float(x[i]), float(y[i]), float(x[i]), float(y[i]))
        found.append((f"Place {i}", map_place.entry(box, results.crs)))
    results.close()
    return found


def across(run, share):
    """A line from west to east at a share of the height of the run."""
    results = RunResults(run)
    box = results.extent()
    results.close()
    y = box.yMinimum() + share * box.height()
    return QgsGeometry.fromWkt(f"LINESTRING({box.xMinimum()} {y}, {box.xMaximum()} {y})")


@pytest.fixture
def titles(monkeypatch):
    """The words over the plots, in the order in which they are drawn; the values with them."""
    told = []
    for name in ("draw_series", "draw_profile"):
        own = getattr(plotting.pictures, name)

        def draw(run, values, words, path, own=own):
            told.append((words, values))
            return own(run, values, words, path)

        monkeypatch.setattr(plotting.pictures, name, draw)
    return told


def texts(layout):
    return {item.id(): item.text() for item in layout.items() if hasattr(item, "text")}


def boxes_of(layout, number):
    """(name, rectangle on the page) of the items of ours on a page."""
    items = [each for each in layout.items() if getattr(each, "id", str)().startswith("gc_")]
    return [(each.id(), each.sceneBoundingRect()) for each in items if each.page() == number]


def test_every_ticked_series_and_profile_has_its_plot(run, project, places, titles, tmp_path):
    """A report had one profile and the series where the ground moves most, whatever the user had kept."""
    lines = (("P1", across(run, 0.4)), ("P2", across(run, 0.6)))
    chosen = Chosen(True, tuple(places), lines, False)
    made = write_report(run, tmp_path / "many.pdf", project, chosen=chosen)
    words = [each for each, _ in titles]
    assert words[1:] == [*(name for name, _ in places), "profile P1", "profile P2"]
    plots = [name for number in range(5) for name, _ in boxes_of(made.layout, number) if "plot" in name]
    assert sorted(plots) == [f"gc_plot_{n}" for n in range(1, 7)] and not made.notes
    order = [made.layout.itemById(f"gc_plot_{n}").picturePath().rsplit("/")[-1] for n in (1, 2, 3)]
    assert order == ["series.png", "profile.png", "series_2.png"]
    assert made.layout.pageCollection().pageCount() == 5
    assert gdal.Open(f"PDF:5:{made.files[0]}") is not None
    assert texts(made.layout)["gc_page_4"] == "Page 4 of 5"
    assert made.files[1].read_text(encoding="utf-8").count("data:image/png;base64,") == 8
    for number in range(5):
        own = boxes_of(made.layout, number)
        tops = sorted(box.top() for name, box in own if name.startswith("gc_plot"))
        assert all(later - before > 106 for before, later in zip(tops, tops[1:]))


def test_without_a_tick_there_is_no_plot(run, project, titles, tmp_path):
    made = write_report(run, tmp_path / "none.pdf", project, html=False, chosen=Chosen(False, (), (), False))
    assert not titles and made.layout.itemById("gc_plot_1") is None and made.files[0].is_file()


def test_the_dialog_lists_profiles_with_the_first_and_series_with_all_ticked(qtbot, run, project, places):
    lines = (("P1", across(run, 0.4)), ("P2", across(run, 0.6)))
    dialog = ReportDialog(str(run), lines, places=places)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.plots.chosen() == Chosen(True, tuple(places), lines[:1], False)
    profiles = dialog.plots.profiles
    assert [profiles.item(n).text() for n in range(2)] == ["P1", "P2"]
    profiles.setFocus()
    profiles.setCurrentRow(1)
    qtbot.keyClick(profiles, Qt.Key.Key_Space)
    dialog.plots.series.setCurrentRow(0)
    qtbot.keyClick(dialog.plots.series, Qt.Key.Key_Space)
    assert dialog.plots.chosen() == Chosen(False, tuple(places), lines, False)
    alone = ReportDialog(str(run), ())
    qtbot.addWidget(alone)
    assert alone.plots.chosen() == Chosen()


def test_series_come_from_what_is_kept_and_what_is_shown(places):
    study = Study()
    study.kept = [{**entry, "name": name} for name, entry in places[:2]] + [{"name": "old"}]
    assert [name for name, _ in study_places(study)] == [places[0][0], places[1][0]]
    assert [name for name, _ in study_places(study, places[2])] == [
        name for name, _ in (places[2], *places[:2])
    ]
    assert len(study_places(study, ("again", places[0][1]))) == 2


class Window:
    """What a run's report needs of QGIS's window."""

    openLayoutDesigner = None  # noqa: N815  (QGIS's name)

    def __init__(self, window):
        self.mainWindow = lambda: window


def test_report_of_the_dock_lists_what_is_shown_and_kept(qtbot, run, project, places):
    window, study = QWidget(), Study()
    qtbot.addWidget(window)
    study.kept = [{**places[0][1], "name": "kept"}]
    runs = ShownRuns(Window(window), study, print)
    runs.picked = lambda: ("Pixel 1, 2", places[1][1])
    runs.report_on(str(run))
    dialog = window.findChild(ReportDialog)
    series = dialog.plots.series
    assert [series.item(n).text() for n in range(1, series.count())] == ["Pixel 1, 2", "kept"]
    assert len(dialog.plots.chosen().places) == 2 and dialog.plots.chosen().across
    dialog.reject()


def related(run, project, place, keep=True):
    """The run on the map, relative to a place."""
    group, results = add_run(run, project), RunResults(run)
    own = map_place.series_at(place, results)
    relative.show(group, own, run, place=place if keep else None)
    results.close()
    return own


def test_where_the_maps_are_relative_the_plots_are(run, project, places, titles, tmp_path):
    """Maps relative to a reference stood beside absolute plots, and nothing said so."""
    own = related(run, project, places[0][1])
    chosen = Chosen(True, tuple(places[:1]), (("P1", across(run, 0.5)),), False)
    made = write_report(run, tmp_path / "relative.pdf", project, chosen=chosen)
    assert len(titles) == 3 and all(f"relative to {own.where}" in words for words, _ in titles)
    at_reference = titles[1][1]
    assert abs(at_reference.observed[at_reference.observed == at_reference.observed]).max() < 1e-5
    said = texts(made.layout)
    assert f"relative to {own.where}" in said["gc_map_title_1"]
    assert f"relative to {own.where}; scores are not" in said["gc_trust"]
    assert f"relative to {own.where}" in made.files[1].read_text(encoding="utf-8")


def test_of_maps_whose_reference_nobody_kept_the_words_say_so(run, project, places, titles, tmp_path):
    related(run, project, places[0][1], keep=False)
    made = write_report(run, tmp_path / "old.pdf", project, html=False)
    assert not any("relative" in words for words, _ in titles)
    assert "the plots are not" in texts(made.layout)["gc_trust"]


def test_as_they_were_the_plots_are_too(run, project, places, titles, tmp_path):
    related(run, project, places[0][1])
    from groundcast.ui.layers import find_group

    relative.take_back(find_group(project, run))
    made = write_report(run, tmp_path / "back.pdf", project, html=False)
    assert not any("relative" in words for words, _ in titles)
    assert "relative to" not in "".join(texts(made.layout).values())


@pytest.fixture
def smaller(run, tmp_path):
    """The same run without residuals, and without scores."""
    folder = tmp_path / "run-9"
    shutil.copytree(run, folder)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    kept = ("observed", "median")
    report["artifacts"] = [each for each in report["artifacts"] if each["kind"] in kept]
    report["scores"] = []
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder


def test_a_template_keeps_no_words_of_the_run_that_it_was_made_of(run, smaller, project, places, tmp_path):
    """With one map the second one's heading, bar and colours stayed, and pages were numbered as before."""
    sample_run.with_backtest(run, "theta")
    chosen = Chosen(True, tuple(places), (), True)
    layout = write_report(run, tmp_path / "big.pdf", project, html=False, chosen=chosen).layout
    before = texts(layout)
    layout.itemById("gc_page_1").setText("old")
    layout.itemById("gc_scores_title").setText(f"{before['gc_scores_title']}, continued on the next page")
    save_template(layout, tmp_path / "own.qpt")
    filled = write_report(
        run, tmp_path / "a.pdf", project, str(tmp_path / "own.qpt"), html=False, chosen=chosen
    )
    assert texts(filled.layout)["gc_page_1"] == before["gc_page_1"]
    assert texts(filled.layout)["gc_scores_title"] == before["gc_scores_title"]
    made = write_report(smaller, tmp_path / "b.pdf", project, str(tmp_path / "own.qpt"), html=False)
    left = {item.id() for item in made.layout.items() if hasattr(item, "id")}
    gone = {"gc_map_2", "gc_map_title_2", "gc_legend_2", "gc_scale_2", "gc_plot_3", "gc_scores_title"}
    assert not gone & left and {"gc_map_1", "gc_scale_1", "gc_plot_1", "gc_plot_2"} <= left


def bar_of(layout):
    bar = layout.itemById("gc_scale_1")
    return bar.numberOfSegments(), bar.units(), bar.unitLabel(), bar.unitsPerSegment()


def share_of(layout):
    bar = layout.itemById("gc_scale_1")
    return bar.numberOfSegments() * bar.unitsPerSegment() / _map_width(bar)


def test_a_scale_bar_of_the_users_own_template_stays_where_it_fits(run, project, tmp_path):
    """Its units and segments were ours again in every report."""
    layout = write_report(run, tmp_path / "bars.pdf", project, html=False).layout
    assert LEAST < share_of(layout) < MOST
    bar, path = layout.itemById("gc_scale_1"), tmp_path / "bars.qpt"
    yards = QgsUnitTypes.decodeDistanceUnit("yards")[0]
    bar.setUnits(yards)
    bar.setUnitLabel("yd")
    bar.setNumberOfSegments(4)
    for part, stays in ((0.3, True), (30.0, False), (0.003, False)):
        bar.setUnitsPerSegment(part * _map_width(bar) / 4)
        save_template(layout, path)
        filled = write_report(run, tmp_path / "b.pdf", project, str(path), html=False).layout
        assert bar_of(filled)[:3] == (4, yards, "yd")
        assert (bar_of(filled)[3] == pytest.approx(bar.unitsPerSegment())) is stays
        assert 0.09 < share_of(filled) <= 0.31
        box, shown = filled.itemById("gc_scale_1").rect(), filled.itemById("gc_map_1").rect()
        assert box.width() < 0.6 * shown.width()


def test_plots_that_a_template_has_no_place_for_are_told(run, project, places, tmp_path):
    layout = write_report(run, tmp_path / "plain.pdf", project, html=False).layout
    save_template(layout, tmp_path / "own.qpt")
    chosen = Chosen(True, tuple(places), (), True)
    made = write_report(
        run, tmp_path / "t.pdf", project, str(tmp_path / "own.qpt"), html=False, chosen=chosen
    )
    assert len(made.notes) == 1 and "no place for 3 of the plots" in made.notes[0]


def test_a_run_that_cannot_be_written_is_reported_elsewhere(run, project, tmp_path):
    """A read-only run folder stopped every report, and the PDF was named as what cannot be written."""
    folder = tmp_path / "run-8"
    shutil.copytree(run, folder, ignore=shutil.ignore_patterns("report", "maps"))
    for name in ("report", "maps"):
        (folder / name).write_text("no folder")
    target = tmp_path / "out" / "r.pdf"
    made = write_report(folder, target, project)
    assert target.is_file() and made.files[1].is_file()
    plot = made.layout.itemById("gc_plot_1").picturePath()
    assert plot == str(tmp_path / "out" / "r_files" / "series.png")
    assert (tmp_path / "out" / "r_files" / "maps").is_dir()
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(GroundCastError, match=r"r\.pdf cannot be written"):
        write_report(folder, tmp_path / "file" / "r.pdf", project)


def test_the_pictures_of_the_maps_fill_their_frames(run, project, tmp_path, monkeypatch):
    """Drawn for the dots of the screen, a map covered the ninth part of its frame."""
    from groundcast.ui.report import map_pictures
    from qgis.PyQt.QtGui import QImage

    found, own = [], map_pictures.MapPictures.take_away

    def take_away(pictures):
        found.extend(QImage(picture.picturePath()) for _, picture in pictures._put)
        own(pictures)

    monkeypatch.setattr(map_pictures.MapPictures, "take_away", take_away)
    write_report(run, tmp_path / "f.pdf", project, html=False)
    assert len(found) == 2
    for image in found:
        small = image.scaled(60, 60)
        drawn = [(x, y) for x in range(60) for y in range(60) if small.pixelColor(x, y).name() != "#ffffff"]
        spans = [max(place[i] for place in drawn) - min(place[i] for place in drawn) for i in (0, 1)]
        assert max(spans) > 45, spans


def test_a_line_without_a_length_is_left_out(run, project, titles, tmp_path):
    dot = QgsGeometry.fromWkt("LINESTRING(4598000 1742000, 4598000 1742000)")
    chosen = Chosen(False, (), (("P0", dot), ("P1", across(run, 0.5))), False)
    made = write_report(run, tmp_path / "dot.pdf", project, html=False, chosen=chosen)
    assert [words for words, _ in titles] == ["profile P1"] and "P0" in made.notes[0]


def test_the_pdf_knows_where_its_largest_map_lies(run, project, tmp_path):
    made = write_report(run, tmp_path / "place.pdf", project, html=False)
    left, step, _, top, _, down = gdal.Open(str(made.files[0])).GetGeoTransform()
    box = made.layout.itemById("gc_map_1").extent()
    assert left < box.xMinimum() and top > box.yMaximum() and step > 0 > down


def test_maps_are_whole_again_after_the_pictures_of_them(run, project, tmp_path):
    layout = write_report(run, tmp_path / "m.pdf", project, html=False).layout
    assert all(layout.itemById(f"gc_map_{n}").isVisible() for n in (1, 2))
    pictures = [each for each in layout.items() if type(each).__name__ == "QgsLayoutItemPicture"]
    assert {each.id() for each in pictures} == {"gc_plot_1", "gc_plot_2"}

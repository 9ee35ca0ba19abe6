"""A report in turns, which can be given up, and one whose table of scores is longer than a page."""

from dataclasses import replace

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.written import write_report
from groundcast.ui.dialogs.report import ReportDialog
from groundcast.ui.report import writing
from groundcast.ui.report.content import content
from groundcast.ui.report.template import save_template
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")
HEADER = ["Model", "RMSE (mm)", "Skill (%)", "90 % interval held", "Its width (mm)"]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("report") / "run-3")


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def many(monkeypatch):
    """Scores of 60 models, the first and the fiftieth of them best."""
    rows = [[f"Model {n}", str(n), "0", "90 %", "1"] for n in range(60)]
    monkeypatch.setattr(writing, "content", lambda run: replace(content(run), scores=(HEADER, rows, {0, 49})))
    return [row[0] for row in rows]


def font_of(label):
    """What a label of a page is written in, by the call that this QGIS has for it."""
    if not hasattr(label, "textFormat"):
        return label.font()
    font = label.textFormat().font()
    font.setPointSizeF(label.textFormat().size())
    return font


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_a_long_verdict_has_room_above_the_maps(run, project, tmp_path, times, monkeypatch):
    """That of a run with an unseen region took three lines, and the maps' heading lay on the last."""
    said = " ".join(["The forecast is about as good as trend and season over the next four months."] * times)
    monkeypatch.setattr(writing, "content", lambda run: replace(content(run), sentence=said))
    layout = write_report(run, tmp_path / "said.pdf", project, html=False).layout
    item, words = layout.itemById("gc_sentence"), QLabel(said)
    words.setWordWrap(True)
    words.setFont(font_of(item))
    shown = words.heightForWidth(round(item.rect().width() / 25.4 * words.logicalDpiX()))
    assert shown / words.logicalDpiY() * 25.4 <= layout.itemById("gc_map_title_1").y() - item.y()


def names_in(layout, item):
    contents = layout.itemById(item).multiFrame().tableContents()
    return [line[0].content() for line in contents]


def test_a_long_table_of_scores_goes_on_on_pages_of_its_own(run, project, tmp_path, many):
    made = write_report(run, tmp_path / "long.pdf", project)
    shown = [names_in(made.layout, item) for item in ("gc_scores", "gc_scores_2", "gc_scores_3")]
    assert [part[0] for part in shown] == ["Model"] * 3
    assert [name for part in shown for name in part[1:]] == many
    bold = made.layout.itemById("gc_scores_3").multiFrame().tableContents()[4][0]
    assert bold.content() == "Model 49" and bold.textFormat().font().bold()
    frame = made.layout.itemById("gc_scores_2")
    assert frame.multiFrame().totalSize().height() <= frame.rect().height()
    assert gdal.Open(f"PDF:5:{made.files[0]}") is not None
    said = {item.id(): item.text() for item in made.layout.items() if hasattr(item, "text")}
    assert said["gc_page_5"] == "Page 5 of 5" and "continued" in said["gc_scores_title"]


def test_a_template_with_one_table_says_how_many_rows_it_has_no_room_for(run, project, tmp_path, many):
    layout = write_report(run, tmp_path / "r.pdf", project, html=False).layout
    for name in ("gc_scores_2", "gc_scores_3"):
        layout.removeLayoutItem(layout.itemById(name))
    save_template(layout, tmp_path / "own.qpt")
    made = write_report(run, tmp_path / "own.pdf", project, str(tmp_path / "own.qpt"), html=False)
    assert names_in(made.layout, "gc_scores") == ["Model", *many[:8], "52 more rows in report.json"]


def test_a_template_with_every_table_holds_every_row_and_none_of_a_run_before(
    run, project, tmp_path, many, monkeypatch
):
    layout = write_report(run, tmp_path / "r.pdf", project, html=False).layout
    save_template(layout, tmp_path / "own.qpt")
    made = write_report(run, tmp_path / "own.pdf", project, str(tmp_path / "own.qpt"), html=False)
    assert names_in(made.layout, "gc_scores_3")[-1] == "Model 59"
    alone = (HEADER, [["Alone", "1", "", "", ""]], {0})
    monkeypatch.setattr(writing, "content", lambda run: replace(content(run), scores=alone))
    made = write_report(run, tmp_path / "own.pdf", project, str(tmp_path / "own.qpt"), html=False)
    assert names_in(made.layout, "gc_scores") == ["Model", "Alone"]
    assert names_in(made.layout, "gc_scores_3") == []


@pytest.fixture
def dialog(qtbot, run, project, tmp_path):
    made = ReportDialog(str(run), ())
    qtbot.addWidget(made)
    made.show()
    made.target.setFilePath(str(tmp_path / "turns.pdf"))
    made.template.setFilePath("")
    made.html.setChecked(False)
    return made


def test_the_window_has_turns_while_a_report_is_written(qtbot, dialog, tmp_path):
    seen, beat = [], QTimer(dialog)
    beat.timeout.connect(lambda: seen.append(dialog.progress.format()))
    beat.start(0)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.write.isEnabled, timeout=60000)
    beat.stop()
    assert {"Reading the maps", "Drawing the series", "Drawing the profile", "Writing the PDF"} <= set(seen)
    assert (tmp_path / "turns.pdf").is_file() and not dialog.progress.isVisible()


def test_a_report_can_be_given_up_and_leaves_no_file(qtbot, dialog, tmp_path):
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.progress.format() == "Drawing the series", timeout=60000)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.write.isEnabled() and not dialog.cancel.isVisible()
    assert "No report was written" in dialog.notice.text()
    qtbot.wait(300)
    assert not list(tmp_path.glob("*.pdf")) and not list(tmp_path.glob(".*"))


def test_closing_the_dialog_or_the_project_gives_the_report_up(qtbot, dialog, project, tmp_path):
    dialog.make()
    qtbot.waitUntil(lambda: dialog.progress.format() == "Reading the maps", timeout=60000)
    project.clear()
    assert dialog.write.isEnabled()
    dialog.make()
    qtbot.waitUntil(lambda: dialog.progress.format() == "Reading the maps", timeout=60000)
    dialog.reject()
    qtbot.wait(300)
    assert not list(tmp_path.glob("*.pdf"))

"""A run's maps of motion in a ramp of their own: chosen in a dialog, kept through ranges and more dates."""

from types import SimpleNamespace

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.tests.with_qgis.test_looks import ends, group, main_map, run  # noqa: F401
from groundcast.ui import looks
from groundcast.ui.dialogs.run_colours import RunColoursDialog
from groundcast.ui.layers import add_run, look, ramps, recolour, relative
from groundcast.ui.run_results import RunResults
from qgis.core import QgsGraduatedSymbolRenderer, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMenu, QPushButton

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


def steps(layer):
    found = layer.renderer()
    if isinstance(found, QgsGraduatedSymbolRenderer):
        return [each.symbol().color().name() for each in found.ranges()]
    return [step.color.name() for step in found.shader().rasterShaderFunction().colorRampItemList()]


def of_kind(group, kind):  # noqa: F811
    return next(layer for layer in look.layers_of(group) if layer.customProperty(look.KIND) == kind)


def test_a_run_gets_vik_and_goes_back_to_the_usual_colours(group):  # noqa: F811
    usual, residual = steps(main_map(group)), steps(of_kind(group, "residual"))
    recolour.recolour(group, ramps.vik())
    assert steps(main_map(group)) == list(ramps.VIK)
    assert steps(of_kind(group, "observed")) == list(ramps.VIK)
    assert steps(of_kind(group, "residual")) == residual, "errors have colours of their own"
    assert main_map(group).renderer().shader().rasterShaderFunction().sourceColorRamp().stops()
    recolour.recolour(group, None)
    assert steps(main_map(group)) == usual and not recolour.kept(group)


def test_the_colours_stay_with_another_range_and_with_all_dates(group, run):  # noqa: F811
    recolour.recolour(group, ramps.vik())
    before, half = ends(main_map(group)), look.stretch(group, 0)
    assert steps(main_map(group)) == list(ramps.VIK)
    every = add_run(run, QgsProject.instance(), "Ustica", True)
    # The range went back to the usual one when the dates were added.
    assert ends(main_map(every)) == (-half, half) != before
    assert {tuple(steps(layer)) for layer in look.layers_of(every)
            if layer.customProperty(look.KIND) == "observed"} == {ramps.VIK}  # fmt: skip
    look.stretch(every)
    assert ends(main_map(every)) == before


@pytest.mark.parametrize("change", ["ramp", "reference"])
def test_a_project_that_is_saved_opens_with_the_range(group, run, tmp_path, change):  # noqa: F811
    # QGIS's copy of a renderer has no range, which was read as no number: legends and ranges were lost.
    if change == "ramp":
        recolour.recolour(group, ramps.vik())
    else:
        results = RunResults(run)
        place = QgsPointXY(*(float(values[7]) for values in sample_run.egms()[:2]))
        relative.show(group, results.series_at(place, 1.0), results.folder)
        results.close()
    before = ends(main_map(group))
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    shown = [la for la in again.mapLayers().values() if la.customProperty(look.KIND) == "median"]
    assert {ends(layer) for layer in shown} == {before}
    again.clear()


def test_points_are_coloured_too(qgis_app, tmp_path):
    made = add_run(sample_run.write_point_run(tmp_path / "run-1-seasonal"), QgsProject.instance())
    recolour.recolour(made, ramps.vik())
    points = [la for la in look.layers_of(made) if isinstance(la.renderer(), QgsGraduatedSymbolRenderer)]
    moving = [la for la in points if la.customProperty(look.KIND) == "median"]
    assert moving and steps(moving[0])[0] == ramps.VIK[0] and steps(moving[0])[-1] == ramps.VIK[-1]
    QgsProject.instance().clear()


def test_the_dialog_offers_vik_and_the_usual_ramp(qtbot, qgis_app):
    dialog = RunColoursDialog(ramps.ramp("motion"))
    qtbot.addWidget(dialog)
    dialog.show()
    click = lambda name: QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)  # noqa: E731
    click("gcVikRamp")
    assert ramps.colours_of(dialog.chosen(), 11) == ramps.VIK
    click("gcUsualRamp")
    assert ramps.colours_of(dialog.chosen()) == ramps.COLOURS["motion"]


def test_the_menu_opens_it_for_the_run(group, run, qgis_app):  # noqa: F811
    made = looks.Looks(map_window(), print, lambda: SimpleNamespace(on=False))
    menu = made.menu(lambda: str(run), map_window().mainWindow())
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Colours of this run…").trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RunColoursDialog))
    dialog.findChild(QPushButton, "gcVikRamp").click()
    box = dialog.findChild(QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert steps(main_map(group)) == list(ramps.VIK)
    made.close()


def test_options_offer_vik_for_all_runs(qtbot, qgis_app):
    from groundcast.ui.options_looks import LooksGroup

    page = LooksGroup()
    qtbot.addWidget(page)
    page.show()
    QTest.mouseClick(page.vik, Qt.MouseButton.LeftButton)
    page.save()
    try:
        assert ramps.colours_of(ramps.ramp("motion"), 11) == ramps.VIK
        assert ramps.colours_of(ramps.ramp("error")) == ramps.COLOURS["error"]
    finally:
        page.show_shipped()
        page.save()
    assert ramps.colours_of(ramps.ramp("motion")) == ramps.COLOURS["motion"]

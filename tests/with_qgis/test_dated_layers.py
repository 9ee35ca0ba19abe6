"""A group of dated layers that is a part of its folder, or of several folders, is taken as just these."""

import pytest
from groundcast.core.source import Source
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.test_add_stack import add, opened, place  # noqa: F401
from groundcast.tests.with_qgis.test_add_stack_sign import DAYS, folder, told
from groundcast.ui import jobs, settings, source_options, sources
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QDropEvent


def group(files):
    """Loaded layers in a group, dragged as the layer tree hands them over."""
    made = QgsProject.instance().layerTreeRoot().addGroup("dated")
    layers = [QgsRasterLayer(str(path), path.stem) for path in files]
    for layer in layers:
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer, False)
        made.addLayer(layer)
    return QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer) for layer in layers])


def drop(widget, data):
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, key))


def chosen(place, spans):  # noqa: F811
    one = sorted(folder(place).iterdir())
    if not spans:
        return one[:3]
    return [*one[:2], sorted(folder(place, "later").iterdir())[3]]


@needs_worker
@pytest.mark.parametrize("spans", [False, True], ids=["part of a folder", "two folders"])
def test_a_group_is_taken_as_just_its_layers(spans, place, qtbot):  # noqa: F811
    files = chosen(place, spans)
    dialog = opened(qtbot, "", until="")
    drop(dialog, group(files))
    told(qtbot, dialog, lambda info: info.get("epochs") == 3)
    days = [DAYS[0], DAYS[1], DAYS[3] if spans else DAYS[2]]
    assert [str(day).replace("-", "") for day in dialog.preview.dates] == days
    path, options = add(qtbot, dialog)
    assert {path, *options["also"]} == {str(each) for each in files}
    assert not sources.is_drawn(path, options)
    study = Study(data_path=path, data_options=options)
    assert len(jobs.training(study).job.deformation.also) == 2
    assert Source(path, **source_options.entries(options)).also == tuple(options["also"])


def test_the_whole_folder_is_the_folder(place, qtbot):  # noqa: F811
    files = sorted(folder(place).iterdir())
    dialog = opened(qtbot, "", until="")
    drop(dialog, group(files))
    assert dialog.path() == str(files[0].parent) and "also" not in dialog.options()


def test_a_group_becomes_one_factor(place, qtbot):  # noqa: F811
    settings.write("python", str(environment.python_in()))
    files = chosen(place, False)
    study = Study(data_path=str(place / "d.csv"))
    step = FactorsStep(study)
    qtbot.addWidget(step)
    drop(step, group(files))
    assert list(study.factors) == ["los"]
    factor = jobs.training(study).job.factors["los"]
    assert {factor.path, *factor.also} == {str(each) for each in files}

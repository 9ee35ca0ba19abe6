"""The process that reads for a preview is killed in the midst: one sentence, and the next try works."""

import os
import signal
import sys

import pytest
from groundcast.tests.with_qgis.dock_window import needs_data, needs_worker, scripted_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.tests.with_qgis.test_add_stack import opened, place  # noqa: F401
from groundcast.ui import settings, warm_reader
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.preview import Preview
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

SAID = 'The worker stopped while reading. <a href="again">Try again</a> or copy the diagnostics.'

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no signal kills a process there")


@pytest.fixture(autouse=True)
def nothing_left():
    yield
    warm_reader.close()


def killed(qtbot, ready):
    """Kill the reader once it is ready; gives the number of its process."""
    qtbot.waitUntil(lambda: ready() and warm_reader.shared()._process is not None, timeout=60000)
    number = warm_reader.shared()._process.processId()
    os.kill(number, signal.SIGKILL)
    return number


@needs_worker
@needs_data
def test_a_real_reading_that_is_killed_can_be_tried_again(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, EGMS, until=None)
    number = killed(qtbot, lambda: dialog.preview.reading and dialog.preview.share > 0)
    qtbot.waitUntil(lambda: dialog.notice.kind == "error", timeout=60000)
    assert dialog.notice.text() == SAID and not dialog.add.isEnabled()
    assert dialog.preview.info == {} and dialog.preview.dates == [] and not dialog.preview.reading
    dialog.notice.findChild(QLabel, "gcStackNoticeText").linkActivated.emit("again")
    assert dialog.notice.kind == "info"
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=120000)
    assert "11,590 points" in dialog.notice.text() and dialog.add.isEnabled()
    assert warm_reader.shared()._process.processId() != number
    dialog.reject()


@needs_worker
@needs_data
def test_the_next_dialog_reads_what_the_killed_one_did_not(place, qtbot):  # noqa: F811
    first = opened(qtbot, EGMS, until=None)
    killed(qtbot, lambda: first.preview.reading)
    qtbot.waitUntil(lambda: first.notice.kind == "error", timeout=60000)
    first.reject()
    assert opened(qtbot, EGMS).add.isEnabled()


def test_a_first_look_goes_with_the_process_that_made_it(place, qtbot, monkeypatch):  # noqa: F811
    preview = Preview(more=("--glance",))
    preview._ask = lambda path, options: None
    preview._heard({"dates": ["2020-01-05", "2020-01-17"], "series": 5})
    preview._question = type(
        "Question", (), {"lost": True, "stop": lambda self: None, "deleteLater": lambda self: None}
    )()
    preview._refused("gone")
    assert (preview.info, preview.dates, preview.count, preview.problem_told()) == ({}, [], 0, SAID)
    preview.again()
    assert (preview.problem, preview.lost) == ("", False)


def test_a_source_that_cannot_be_read_offers_no_other_try(place, qtbot):  # noqa: F811
    scripted_worker(place, info="a.csv is empty. Choose another file.")
    settings.write("python", str(place / "python"))
    dialog = AddStackDialog(str(place / "python"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    qtbot.dialog = dialog
    dialog.show()
    qtbot.waitUntil(lambda: dialog.notice.kind == "error", timeout=20000)
    assert dialog.notice.text() == "a.csv is empty. Choose another file."

"""What the Add-stack dialog says of sources that are no series: one sentence with the way out."""

import shutil

import pytest
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.test_add_stack import OPERA, opened, place, real  # noqa: F401
from groundcast.ui import warm_reader


@pytest.fixture(autouse=True)
def nothing_left():
    yield
    warm_reader.close()


@needs_worker
@real(OPERA)
def test_a_single_date_is_no_series(place, qtbot):  # noqa: F811
    (place / "one date").mkdir()
    shutil.copy(OPERA / "displacement_20160708_20160801.tif", place / "one date" / "20160801.tif")
    dialog = opened(qtbot, place / "one date", until="warning")
    said = "There is only one date. Choose the folder, or the file, that holds all dates."
    assert dialog.notice.text() == said == dialog.reason.text() and not dialog.add.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "https://example.org/a.tif",
            "https://example.org/a.tif lies on another computer. Download it, and choose the file.",
        ),
        ("/nowhere/a.tif", "There is no /nowhere/a.tif. Check the path, or choose again."),
    ],
)
def test_what_is_not_here_is_told_with_the_cure(place, qtbot, text, said):  # noqa: F811
    dialog = opened(qtbot, "", until=None)
    dialog.source.setFilePath(text)
    qtbot.waitUntil(lambda: dialog.reason.text() == said, timeout=5000)
    assert not dialog.add.isEnabled() and dialog.notice.text() == said
    dialog.reject()


@needs_worker
def test_a_model_of_another_program_is_no_series(place, qtbot):  # noqa: F811
    (place / "other model.pt").write_bytes(b"PK\x03\x04" + bytes(3000))
    dialog = opened(qtbot, place / "other model.pt", until="error")
    assert dialog.notice.text().startswith(
        "other model.pt is in no format that GroundCast reads. Give a table"
    )
    assert [file.name for file in place.rglob("*")] == ["other model.pt"]
    dialog.reject()

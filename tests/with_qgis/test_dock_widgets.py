"""The dock's small widgets on their own: notice, step, rows, date strip, loss curve, form, estimates."""

from datetime import date, timedelta

import pytest
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import report
from groundcast.ui import estimate, settings, sources, words
from groundcast.ui.preview import Preview
from groundcast.ui.widgets.date_strip import DateStrip
from groundcast.ui.widgets.loss_plot import LossPlot
from groundcast.ui.widgets.notice import Notice
from groundcast.ui.widgets.row import Row
from groundcast.ui.widgets.step import Step
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QWidget

DAYS = [date(2020, 1, 3) + timedelta(days=12 * k) for k in range(30)]


def test_notice_shows_its_cures_and_goes(qtbot):
    notice, pressed = Notice("gcTest"), []
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say("error", "18 dates are too few.", [("gcCure", "Set to 6", lambda: pressed.append(1))])
    notice.show()
    QTest.mouseClick(notice.button("gcCure"), Qt.MouseButton.LeftButton)
    assert pressed == [1] and notice.text() == "18 dates are too few." == notice.accessibleName()
    notice.say("info", "Other.")
    assert notice.button("gcCure") is None
    notice.clear()
    assert notice.isHidden() and notice.text() == ""


def test_step_title_is_cut_at_the_right_and_never_widens(qtbot):
    step = Step(1, "Data", "gcTestStep")
    qtbot.addWidget(step)
    step.summarise("210 dates, 2020–2024, mm & more and more and more")
    step.resize(220, 100)
    step.show()
    assert step.title().startswith("1  Data  ·  210") and step.title().endswith("…")
    assert step.fontMetrics().horizontalAdvance(step.title()) < 220
    assert step.toolTip() == step.full_title() == step.accessibleName()
    step.resize(900, 100)
    assert step.title().endswith("mm && more and more and more")


def test_row_turns_before_a_button_is_cut(qtbot):
    buttons = [QPushButton("Train and forecast"), QPushButton("Load model…")]
    place = QWidget()
    row = Row(buttons, place)
    qtbot.addWidget(place)
    place.resize(600, 120)
    place.show()
    row.resize(600, 100)
    assert buttons[0].y() == buttons[1].y()
    row.resize(buttons[0].sizeHint().width() + 20, 100)
    qtbot.waitUntil(lambda: buttons[1].y() > buttons[0].y(), timeout=2000)
    assert row.minimumSizeHint().width() <= max(b.sizeHint().width() for b in buttons)


def test_date_strip_reads_out_each_date_by_keyboard(qtbot):
    strip = DateStrip()
    qtbot.addWidget(strip)
    kept = [day for day in DAYS if day != DAYS[4]]
    strip.show_dates(kept, [DAYS[4]], 10)
    strip.resize(360, 24)
    strip.show()
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.accessibleDescription() == "2020-01-03"
    for _ in range(4):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == f"{DAYS[4]}, missing"
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert strip.accessibleDescription() == f"{DAYS[-1]}, held back"
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleDescription() == f"{DAYS[-2]}, held back"


def test_date_strip_paints_held_back_darker(qtbot):
    strip = DateStrip()
    qtbot.addWidget(strip)
    strip.resize(400, 24)
    strip.show_dates(DAYS, [], 0)
    plain = strip.grab().toImage()
    strip.show_dates(DAYS, [], 10)
    shaded = strip.grab().toImage()
    scale = plain.width() / 400
    right, left = int(395 * scale), int(20 * scale)
    assert shaded.pixelColor(right, 1).lightness() < plain.pixelColor(right, 1).lightness()
    assert shaded.pixelColor(left, 1) == plain.pixelColor(left, 1)


def test_a_closed_step_has_a_mark_where_something_is_off(qtbot):
    step, notice = Step(3, "Regions", "gcTestStep"), Notice("gcTestNotice")
    qtbot.addWidget(step)
    step.resize(400, 200)
    step.body.addWidget(notice)
    step.summarise("A, B")
    plain = "3  Regions  ·  A, B"
    for kind in ("info", "success"):
        notice.say(kind, "Two regions.")
        step.open(False)
        assert step.title() == plain and step.trouble() == ""
    notice.say("warning", "A and B overlap.")
    assert step.title() == f"\u26a0 {plain}" and step.toolTip() == "A and B overlap."
    assert step.accessibleName() == f"{plain}, warning: A and B overlap."
    step.open()
    assert step.title() == plain == step.accessibleName() and step.toolTip() == ""
    step.open(False)
    notice.clear()
    assert step.title() == plain and step.accessibleName() == plain
    step.set_trouble("The environment is broken.")
    assert step.title() == f"\u26a0 {plain}" and step.toolTip() == "The environment is broken."


def test_loss_plot_takes_what_the_worker_reports_and_nothing_else(qtbot):
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.resize(300, 80)
    assert plot.isHidden()
    for name, step, value in (("loss", 1, 1.0), ("validation loss", 1, 0.9), ("loss", 2, 0.5),
                              ("validation loss", 2, 0.95), ("R2", 2, 0.4), ("loss", 3, None),
                              ("skill", 2, -0.123)):  # fmt: skip
        plot.add(name, step, value)
    assert plot.train == {1: 1.0, 2: 0.5} and plot.best() == 1
    told = "epoch 2: loss 0.5000, validation 0.9500, R² 0.40, skill −12\u00a0%"
    assert plot.accessibleDescription() == told
    plot.add("skill", 3, None)
    shown = plot.grab().toImage()
    plot.add("skill", 3, 0.08)
    assert plot.accessibleDescription().endswith("skill +8\u00a0%") and plot.grab().toImage() != shown
    assert "that of persistence, the last value carried on" in plot.toolTip()
    empty = LossPlot()
    qtbot.addWidget(empty)
    empty.resize(300, 80)
    assert plot.grab().toImage() != empty.grab().toImage()
    plot.clear()
    assert plot.isHidden() and plot.best() is None and not plot.explained and not plot.skills


def test_gaps_follow_the_interval_around_them():
    slow = [DAYS[-1] + timedelta(days=24 * k) for k in range(1, 20)]
    assert sources.missing_dates(DAYS + slow) == []
    assert sources.missing_dates([day for day in DAYS if day not in DAYS[7:9]]) == DAYS[7:9]


def test_numbers_and_times_in_words():
    assert words.number(-3.25, 1) in ("\u22123.2", "\u22123.3")
    assert words.duration(3) == "about 5 s" and words.duration(240) == "about 4 min"
    assert words.duration(9000) == "about 2.5 h"
    assert words.memory(1.4e9) == "1.4 GB" and words.memory(5e8) == "500 MB"


def test_without_a_run_the_processor_is_measured_by_a_small_step(qgis_app):
    class Study:
        model, settings = "gru", {}

    def of(**device):
        return estimate.pace("gru", device)

    assert of(kind="cpu", step_seconds=2 * estimate.REFERENCE_STEP) == pytest.approx(2.0)
    assert of(kind="cpu") == 1.0 and of(kind="cuda", step_seconds=1.0) == estimate.UNMEASURED["cuda"]
    slow = {"kind": "cpu", "step_seconds": 4 * estimate.REFERENCE_STEP}
    assert "by a short measurement here" in estimate.sentence(Study, slow, 120, 210, 1)
    assert "half a second of training" in estimate.how(Study, slow)
    assert "rough" in estimate.sentence(Study, {"kind": "cuda"}, 120, 210, 1)


def test_estimate_learns_from_a_finished_run(qgis_app):
    class Study:
        model, settings = "gler-bigrunet", {"epochs": 3}

    settings.write("pace/cpu/gler-bigrunet", 0.0)
    before = estimate.sentence(Study, {"kind": "cpu"}, 120, 210, 1)
    assert "rough" in before
    document = report()
    document["seconds"] = 3600.0
    estimate.learn(document)
    document["job"]["task"], document["seconds"] = "forecast", 1.0
    estimate.learn(document)
    after = estimate.sentence(Study, {"kind": "cpu"}, 120, 210, 1)
    settings.write("pace/cpu/gler-bigrunet", 0.0)
    assert "about 60 min" in after and "measured" in after


@pytest.mark.parametrize("entry", catalogue.ENTRIES, ids=lambda entry: entry.name)
def test_every_setting_of_the_catalogue_has_a_field_that_keeps_its_default(qtbot, entry):
    from groundcast.ui.widgets.settings_form import SettingsForm
    from qgis.PyQt.QtWidgets import QGroupBox

    box = QGroupBox()
    qtbot.addWidget(box)
    form, told = SettingsForm(box), []
    form.edited.connect(lambda changed, seed: told.append((changed, seed)))
    form.show_settings(entry, {}, 0)
    assert told == []
    for setting in entry.settings:
        field = form.field(setting.name)
        assert setting.help.split(".")[0] in field.toolTip() and field.accessibleName() == setting.label
    if entry.settings:
        form.field("seed").setValue(5)
        assert told == [({}, 5)]


def test_what_rounds_to_nothing_has_no_sign():
    assert words.number(-0.3) == words.number(0.0) == "0"
    assert words.number(-0.7) == "\u22121" and words.number(float("nan")) == "nan"


def test_the_time_of_a_method_counts_what_does_not_shrink_on_a_fast_processor(qgis_app):
    """The default was told to take 5 s on 11,590 points and took 19."""
    fast = {"kind": "cpu", "step_seconds": 0.4 * estimate.REFERENCE_STEP}
    seconds = estimate.seconds_of("groundcast", {}, fast, 11590, 210, 1)
    assert 15 < seconds < 25 and seconds > estimate.seconds_of("seasonal", {}, fast, 11590, 210, 1)
    assert estimate.pace("gru", fast) == pytest.approx(0.4)


def test_missing_dates_are_told_by_where_they_are(qgis_app):
    """Three dates that lie years apart were told as three after the first gap."""
    told = Preview.__new__(Preview)
    told.dates = [day for day in DAYS if day not in DAYS[7:9]]
    told.missing = DAYS[7:9]
    assert told.gaps_note().startswith(f"2 dates are missing after {DAYS[6]}. They are filled")
    told.dates, told.missing = [day for day in DAYS if day not in (DAYS[2], DAYS[8])], [DAYS[2], DAYS[8]]
    assert told.gaps_note().startswith(f"2 dates are missing, the first {DAYS[2]}, the last {DAYS[8]}. They")
    told.missing = DAYS[2:3]
    assert told.gaps_note().startswith(f"The date {DAYS[2]} is missing.")

"""Views of a study from its first window to its first run: the docks, and every dialog that leads there."""

import os

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QScrollArea
from views import dock, one_dialog
from window_driver import OUT, bench, find, quiet

SOURCE, RUN = os.environ["GROUNDCAST_SOURCE"], os.environ["GROUNDCAST_RUN"]
ALGORITHMS = ("train", "compare", "report")


def first_run(views):
    from groundcast.ui import settings

    bench().show_forecast()
    yield lambda: dock().worker.status is not None
    settings.write("python", "/nowhere/python")
    dock().worker.look()
    yield quiet(1.5)
    views.window("01_dock_first_run", dock())
    settings.write("python", "")
    dock().worker.look()
    yield lambda: dock().worker.ready
    yield quiet(0.5)
    views.window("02_dock_empty", dock())


def empty_docks(views):
    for number, name in ((3, "compare"), (4, "series"), (5, "profile"), (6, "water")):
        bench().docks.show(name)
        yield quiet(1)
        views.window(f"0{number}_{name}_empty", bench().docks[name])
        bench().docks.show(name, False)
    bench().docks.show("forecast")


def dialogs_without_data(views):
    yield from one_dialog(views, "10_set_up", bench().shell.setup.show, "gcSetupDialog", pause=2)
    yield from one_dialog(views, "11_add_stack_empty", dock().add_stack, "gcAddStackDialog")
    yield from one_dialog(views, "12_library_empty", bench().show_models, "gcModelLibrary", pause=1)
    QTimer.singleShot(0, bench().shell.show_options)
    yield lambda: bench().shell.options.page is not None
    page = bench().shell.options.page
    yield lambda: page.environment.status.status is not None and page.isVisible()
    yield quiet(1)
    views.page("13_options", page)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    yield quiet(0.3)
    views.page("14_options_end", page)
    page.window().reject()
    yield quiet(0.3)


def egms(views):
    """A study of EGMS points with a finished run."""
    yield from one_dialog(
        views,
        "20_add_stack",
        lambda: dock().add_stack(SOURCE),
        "gcAddStackDialog",
        lambda d: d.add.isEnabled(),
    )
    dock().data.take_path(SOURCE)
    yield lambda: find("gcRunButton").isEnabled() and not dock().data.preview.reading
    dock().study.runs = [RUN]
    dock().study.changed()
    bench().runs.show(RUN)
    yield lambda: not bench().runs.loader.busy
    yield quiet(2)


def steps_of_the_dock(views):
    for number, step in enumerate(dock().steps, 1):
        for other in dock().steps:
            other.open(other is step)
        if step is dock().model:
            find("gcAdvanced").setCollapsed(False)
        yield quiet(0.5)
        dock().scroll.ensureWidgetVisible(step, 0, 0)
        dock().scroll.verticalScrollBar().setValue(max(step.y() - 4, 0))
        yield quiet(0.3)
        views.window(f"3{number}_step_{number}", dock())


def is_checked(dialog) -> bool:
    """Whether the window of the steps has looked at the data."""
    return bool(dialog.found) and dialog.state.kind == "success"


def dialogs_of_a_study(views):
    prepared = dock().data.prepared
    yield from one_dialog(views, "40_prepare", prepared.prepare, "gcPreparationDialog", is_checked)
    yield from one_dialog(views, "41_models", find("gcModelsButton").click, "gcModelsDialog")
    yield from one_dialog(views, "42_compare", bench().comparing.ask, "gcCompareDialog")
    yield from one_dialog(views, "43_report", lambda: bench().runs.report_on(RUN), "gcReportDialog")
    yield from one_dialog(views, "44_library", bench().show_models, "gcModelLibrary", pause=2)


def processing(views):
    import processing as toolbox

    for number, name in enumerate(ALGORITHMS):
        dialog = toolbox.createAlgorithmDialog(f"groundcast:{name}")
        dialog.show()
        yield quiet(1)
        dialog.grab().save(str(OUT / f"7{number}_processing_{name}.png"))
        dialog.close()
        dialog.deleteLater()
    yield quiet(0.3)

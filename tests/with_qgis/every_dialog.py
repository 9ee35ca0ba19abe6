"""Every dialog of the plugin, each made as its place in the plugin makes it, for checks that hold for all."""

import json

from groundcast.models import catalogue
from groundcast.tests.with_qgis import model_files, sample_run, scenario_run
from groundcast.tests.with_qgis.dock_window import scripted_worker
from groundcast.ui import compare_needs, model_library, settings
from groundcast.ui.model_fitness import AtHand
from groundcast.ui.study import Study

AT_HAND = catalogue.AtHand(dates=200, series=500, points=True, memory_bytes=8e9)


def add_stack(place):
    from groundcast.ui.dialogs.add_stack import AddStackDialog

    scripted_worker(place)
    (place / "data.csv").write_text("a\n1\n")
    return AddStackDialog(str(place / "data.csv"))


def add_stack_empty(place):
    from groundcast.ui.dialogs.add_stack import AddStackDialog

    return AddStackDialog()


def set_up(place):
    from groundcast.ui.dialogs.setup import SetupDialog

    return SetupDialog()


def velocity_regions(place):
    """Around two points that move: too few, which it says."""
    from groundcast.ui.dialogs.velocity_regions import VelocityRegionsDialog
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:3035&field=velocity:double", "Points", "memory")
    for speed in (-3.0, 12.0):
        feature = QgsFeature(layer.fields())
        feature["velocity"] = speed
        layer.dataProvider().addFeatures([feature])
    return VelocityRegionsDialog(layer)


def models(place):
    from groundcast.ui.dialogs.models import ModelsDialog

    return ModelsDialog("gler-bigrunet", {}, AT_HAND, {"cnn-phlstm": "Needs a raster; these are points."})


def library(place):
    from groundcast.ui.dialogs.model_library import ModelLibraryDialog

    model_library.add(model_files.write(place / "Ustica.gcast"))
    dialog = ModelLibraryDialog(Study(), lambda: (AtHand(model_files.INFO), ""))
    dialog.open_at()
    return dialog


def compare(place):
    from groundcast.ui.dialogs.compare import CompareDialog

    return CompareDialog(compare_needs.Setting(AT_HAND, regions=("A", "B")))


def prepare(place):
    """As the worker found the data of Ustica; asked nothing more."""
    from groundcast.tests.with_qgis.test_preparation import FOUND
    from groundcast.ui.dialogs.preparation import PreparationDialog

    class Told(PreparationDialog):
        def _ask(self):
            """The answer is here already."""

    dialog = Told("/data/a.zip", {})
    dialog._answered(json.loads(json.dumps(FOUND)))
    return dialog


def factor(place):
    from groundcast.ui.dialogs.factor import FactorDialog

    return FactorDialog(Study(data_path=str(place), factors={"rain": str(place)}), "rain")


def path_source(place):
    """What was found in a scenario's file."""
    from groundcast.ui.dialogs.path_source import PathSourceDialog

    scripted_worker(place)
    (place / "rain.csv").write_text("date,rain\n2024-01-01,1\n2024-01-13,2\n")
    return PathSourceDialog("rain", str(place / "rain.csv"), {})


def patterns(place):
    """As the worker answered."""
    from groundcast.tests.with_qgis.test_patterns import FOUND
    from groundcast.ui.dialogs.patterns import PatternsDialog

    class Told(PatternsDialog):
        def _ask(self):
            """The answer is here already."""

    dialog = Told(Study(data_path=str(place)))
    dialog._answered(FOUND)
    return dialog


def _trained(place):
    from groundcast.ui.report_file import read_report
    from groundcast.ui.trained_run import TrainedRun

    folder = scenario_run.trained(place / "run-1-gler-bigrunet")
    return TrainedRun(folder, read_report(str(folder)))


def scenario(place):
    from groundcast.ui.dialogs.scenario import ScenarioDialog

    return ScenarioDialog(_trained(place))


def ablation(place):
    from groundcast.ui.dialogs.ablation import AblationDialog

    return AblationDialog(_trained(place))


def ablation_found(place):
    from groundcast.ui.dialogs.ablation import AblationDialog

    run = _trained(place)
    (run.folder / "ablation").mkdir()
    (run.folder / "ablation" / "ablation.json").write_text(json.dumps(scenario_run.ablation()))
    return AblationDialog(run)


def report(place):
    from groundcast.ui.dialogs.report import ReportDialog

    dialog = ReportDialog(str(scenario_run.trained(place / "run-1-gler-bigrunet")), (), lambda _: None)
    text = "Written: report-run-1-gler-bigrunet.pdf, report-run-1-gler-bigrunet.html."
    dialog.notice.say("success", text, [("gcOne", "Open", print), ("gcTwo", "Save as template…", print)])
    return dialog


def residuals(place):
    from groundcast.tests.with_qgis.qgis_window import qgis_window
    from groundcast.ui.dialogs.residuals import ResidualsDialog

    return ResidualsDialog(sample_run.write_raster_run(place / "run-1-seasonal"), qgis_window())


def loss(_place):
    from groundcast.ui.widgets.loss_plot import LossPlot
    from groundcast.ui.widgets.loss_window import LossWindow

    small = LossPlot()
    for epoch in range(1, 5):
        small.add("loss", epoch, 1 / epoch)
    made = LossWindow(small)
    # It stands on the small one's window.
    made.followed = small
    return made


def run_colours(_place):
    from groundcast.ui.dialogs.run_colours import RunColoursDialog
    from groundcast.ui.layers import ramps

    return RunColoursDialog(ramps.ramp("motion"))


def options(place):
    """No dialog of its own: the page of QGIS's options."""
    from groundcast.ui.options_page import OptionsPage
    from groundcast.ui.setup_window import SetupWindow

    scripted_worker(place)
    return OptionsPage(SetupWindow())


DIALOGS = (
    velocity_regions, add_stack, add_stack_empty, set_up, models, library, compare, prepare, factor,
    patterns, scenario, ablation, ablation_found, report, residuals,
    path_source, loss, run_colours, options,
)  # fmt: skip

# What they remember, and where they look.
KEYS = ("python", "results", "report_template")


def forget():
    """Take back what the dialogs were told."""
    for key in KEYS:
        settings.write(key, "")

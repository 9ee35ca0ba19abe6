"""What keeps a study from running, said beside the button, and with its cures in the step concerned."""

from __future__ import annotations

from ...core.job import Job
from ...models import catalogue
from .. import model_needs, settings, words
from ..words import tr

BASELINE = "seasonal"


class Hindrance:
    """Looks at the steps of a `ForecastDock`."""

    def __init__(self, dock):
        self.dock = dock

    @property
    def study(self):
        """The study of the dock."""
        return self.dock.study

    def reason(self) -> str:
        """Why the study cannot run, "" when it can; notices with cures appear in their steps."""
        step = self.dock.model
        step.problem.clear()
        entry = catalogue.entry(self.study.model)
        if not self.dock.data.has_data():
            return tr("Choose data first.")
        if self.dock.data.preview.problem:
            return tr("Cure the data in step 1 first.")
        if self.dock.regions.trouble():
            return tr("Cure the regions in step 3 first.")
        if not settings.is_set_up() or (entry.learned and not self.dock.worker.ready):
            return self.dock.worker.reason() or tr(
                "The worker environment is not set up yet. Set it up first."
            )
        return self._elsewhere(entry) or self._too_few(entry)

    def _elsewhere(self, entry) -> str:
        """A model that cannot leave its region, where regions have roles."""
        if not self.dock.regions.roles() or entry.elsewhere:
            return ""
        text = tr(
            "{model} learns the series of its own region, and can forecast no other. "
            "Choose another model, or set every region to Train.",
            model=tr(entry.label),
        )
        name = Job.model
        label = tr("Use {model}", model=words.label_of(name))
        cure = ("gcUseMovable", label, lambda: self.dock.model.take_model(name))
        self.dock.model.problem.say("error", text, [cure])
        return tr("Choose a model that can leave its region.")

    def _too_few(self, entry) -> str:
        """What to do where the dates do not do for the model, said in its step too; "" where they do."""
        count = self.dock.data.preview.epochs()
        training = count - int(self.study.hold_back)
        time_step = int(self.study.settings.get("time_step", 0) or 0)
        if not count:
            return ""
        least = min(entry.least_dates, entry.dates_needed(model_needs.own(entry, self.study.settings)))
        if training < least:
            self._say_least(count, training, entry)
            return tr("Choose another model, or hold back fewer dates.")
        if entry.learned and time_step > training // 3:
            self._say_time_step(count, time_step, training // 3)
            return tr("Cure the time step first.")
        return self._unfit(entry)

    def _unfit(self, entry) -> str:
        """What else keeps the model from the data; a memory that may not do is told, and not in the way."""
        code, wrong = model_needs.problem(entry, self.study.settings, self.dock.model.at_hand())
        if not code:
            return ""
        cure = [self._use_baseline(self.dock.data.preview.epochs())]
        self.dock.model.problem.say("warning" if code == "memory" else "error", wrong, cure)
        return "" if code == "memory" else tr("Choose a model that fits the data.")

    def _say_least(self, count, training, entry):
        text = tr(
            "{n} dates less {held} held back leave {left}; {model} needs {least}.",
            n=count,
            held=count - training,
            left=training,
            model=tr(entry.label),
            least=entry.least_dates,
        )
        self.dock.model.problem.say("error", text, [self._use_baseline(training)])

    def _say_time_step(self, count, time_step, most):
        text = tr(
            "{n} dates are too few for a time step of {step}. "
            "Set a time step of {most} or less, or use a baseline."
        )
        cure = (
            "gcSetTimeStep",
            tr("Set to {most}", most=most),
            lambda: self.dock.model.take_setting("time_step", most),
        )
        text = text.format(n=count, step=time_step, most=most)
        self.dock.model.problem.say("error", text, [cure, self._use_baseline(count)])

    def _use_baseline(self, dates):
        name = BASELINE if dates >= catalogue.entry(BASELINE).least_dates else "persistence"
        label = tr("Use {model}", model=words.label_of(name))
        return ("gcUseBaseline", label, lambda: self.dock.model.take_model(name))

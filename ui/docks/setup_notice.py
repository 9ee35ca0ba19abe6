"""Above the steps: that the worker environment is to be set up, or why the one there does not work."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal

from .. import settings
from ..widgets.notice import Notice
from ..words import tr


class SetupNotice(Notice):
    """The offer of a set-up, which can be hidden for good, or the trouble with its cures.

    Signals: `setupRequested`, `repairRequested`, `optionsRequested`.
    """

    setupRequested = pyqtSignal()  # noqa: N815
    repairRequested = pyqtSignal()  # noqa: N815
    optionsRequested = pyqtSignal()  # noqa: N815

    def __init__(self):
        super().__init__("gcSetupNotice")

    def tell(self, reason: str, broken: bool) -> None:
        """`reason` says why the worker cannot run, "" where it can; `broken` is one that is there."""
        if broken:
            self.say("error", reason, self._cures())
        elif reason and settings.read("hide_setup", "") != "yes":
            self._offer()
        else:
            self.clear()

    def _offer(self) -> None:
        self.say(
            "info",
            tr("Forecasts need a one-time set-up. Series with simple baselines, and profiles, work now."),
            [
                ("gcSetupButton", tr("Set up…"), self.setupRequested.emit),
                self._options(),
                ("gcHideSetupButton", tr("Hide"), self._hide),
            ],
        )

    def _cures(self) -> list:
        """What can be done about an environment that is there and does not work."""
        if settings.read("python"):
            # The user's own environment is the user's to mend.
            return [self._options()]
        return [("gcRepairButton", tr("Repair"), self.repairRequested.emit), self._options()]

    def _options(self):
        return "gcOptionsButton", tr("Options…"), self.optionsRequested.emit

    def _hide(self) -> None:
        settings.write("hide_setup", "yes")
        self.clear()

"""Toolbar, menu and shortcuts: made from one table, taken away in reverse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtGui import QIcon

from .. import resources
from .compat import QAction
from .words import tr

MENU = "&GroundCast"


@dataclass(frozen=True)
class Command:
    """One action: its name in code, label, what it does in a sentence, icon, chord, checkable, and whether
    it stands in the toolbar too ("toolbar"), there once used ("later"), or in the menu only ("menu")."""

    name: str
    label: str
    help: str
    icon: str
    chord: str = ""
    checkable: bool = False
    place: str = "toolbar"


COMMANDS = (
    Command("forecast", "Forecast", "Choose data, train a model and forecast.", "groundcast", "F", True),
    Command("stack", "Add stack", "Choose a file or folder of displacements.", "add_stack", "A"),
    Command("region", "Region tool", "Draw the regions that a model is trained on.", "region", "R", True),
    Command("profile", "Profile tool", "Draw a line and see the ground along it.", "profile", "P", True),
    Command("series", "Series tool", "Click the map and see the series there.", "series", "S", True),
    Command("compare", "Compare", "Score models side by side on your data.", "compare", "C", True),
    Command(
        "water",
        "Water storage",
        "Correct a model's water by the ground's motion.",
        "water",
        "W",
        True,
        place="later",
    ),
    Command(
        "models",
        "Model library",
        "Saved models, their cards, and forecasts with them.",
        "model",
        "M",
        place="menu",
    ),
    Command(
        "options",
        "Options",
        "Worker environment, device, memory, colours, language.",
        "options",
        place="menu",
    ),
    Command("help", "Help", "How GroundCast works, and how far to trust it.", "help", "H"),
    Command(
        "diagnostics",
        "Copy diagnostics",
        "Versions, device and the last run's log, for a report.",
        "diagnostics",
        place="menu",
    ),
)


class Actions:
    """The plugin's actions in QGIS's window.

    Args:
        iface: QGIS's interface.
        does: what to call for each of `COMMANDS`, by its name, with the action's check.
    """

    def __init__(self, iface, does: dict[str, Callable[[bool], None]]):
        self._iface = iface
        self.toolbar = iface.addToolBar(tr("GroundCast"))
        self.toolbar.setObjectName("gcToolBar")
        self._made = {command.name: self._make(command, does[command.name]) for command in COMMANDS}

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def _make(self, command: Command, does: Callable[[bool], None]) -> QAction:
        window = self._iface.mainWindow()
        action = QAction(QIcon(resources.path(f"icons/{command.icon}.svg")), tr(command.label), window)
        action.setObjectName(f"gc{command.name.title()}Action")
        action.setCheckable(command.checkable)
        action.triggered.connect(does)
        chord = f"Ctrl+G, {command.chord}" if command.chord else ""
        self._iface.registerMainWindowAction(action, chord)
        told = f"{tr(command.label)} ({chord})" if chord else tr(command.label)
        action.setToolTip(f"<b>{told}</b><br>{tr(command.help)}")
        action.setStatusTip(tr(command.help))
        self._iface.addPluginToMenu(MENU, action)
        if command.place == "toolbar":
            self.toolbar.addAction(action)
        return action

    def put_in_toolbar(self, name: str) -> None:
        """Give an action of the menu its place in the toolbar, in the order of `COMMANDS`."""
        after = [command.name for command in COMMANDS]
        after = after[after.index(name) + 1 :]
        there = self.toolbar.actions()
        if self._made[name] not in there:
            following = [self._made[other] for other in after if self._made[other] in there]
            self.toolbar.insertAction(following[0] if following else None, self._made[name])

    def remove(self) -> None:
        """Leave no action, menu or toolbar behind."""
        for action in reversed(list(self._made.values())):
            self._iface.removePluginMenu(MENU, action)
            self._iface.unregisterMainWindowAction(action)
            self.toolbar.removeAction(action)
            action.deleteLater()
        self._made.clear()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()

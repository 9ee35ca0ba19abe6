"""The plugin's dialogs that are open, whoever opened them and whatever window they hang on."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication, QDialog

PACKAGE = __name__.split(".")[0]


def close_all() -> None:
    """Close and delete them, as Cancel would, for the plugin's unload."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and type(dialog).__module__.split(".")[0] == PACKAGE:
            # Not `reject`: a set-up that goes on would only be cancelled by it, and stay.
            dialog.done(QDialog.DialogCode.Rejected)
            dialog.deleteLater()

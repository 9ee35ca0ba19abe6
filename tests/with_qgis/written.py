"""What the plugin writes in steps between QGIS's events, written at once for a test."""

from pathlib import Path

from groundcast.ui.exporting.package import PROJECT, project_steps
from groundcast.ui.report.writing import Made, Writing


def write_report(folder, target, project, template="", html=True, chosen=None) -> Made:
    """The report on the run in `folder`; see `ui.report.writing.Writing`."""
    writing = Writing(folder, target, project, template, html, chosen)
    for _ in writing.steps():
        pass
    return writing.made


def write_project(folder: Path) -> Path:
    """The project of a run's layers; see `ui.exporting.package.project_steps`."""
    for _ in project_steps(folder):
        pass
    return folder / PROJECT

"""What a dock asks for and who answers it: the signals of each dock, when it is made."""

from __future__ import annotations

HELP_PAGES = {
    "forecast": "forecast",
    "compare": "compare#table",
    "series": "map#series",
    "profile": "map#profile",
    "water": "water",
    "water_plots": "water#plots",
}


def wire(bench, name: str, dock) -> None:
    """Connect a new dock with the workbench and its tools."""
    # A dock needs widgets; QGIS's start, which reads this file, does not.
    from .widgets.help_key import HelpKey

    HelpKey(dock, HELP_PAGES.get(name, "index"), bench.show_help)
    if name in DOCKS:
        DOCKS[name](bench, name, dock)


def _forecast(bench, _name, dock) -> None:
    runs = bench.runs
    dock.show_studies(bench.shelf)
    dock.setup = bench.shell.setup
    dock.optionsRequested.connect(bench.shell.show_options)
    dock.libraryRequested.connect(bench.show_models)
    dock.runFinished.connect(runs.show)
    dock.showRun.connect(runs.show)
    dock.playRun.connect(runs.play)
    dock.showSkill.connect(runs.judge)
    dock.results.reportRequested.connect(runs.report_on)
    dock.results.residualsRequested.connect(runs.show_residuals)
    dock.results.renamed.connect(runs.rename)
    dock.results.renamed.connect(lambda *_: bench.docks.reread())
    dock.results.export.setMenu(bench.exports.menu(dock.results.current, dock))
    dock.results.look.setMenu(bench.looks.menu(dock.results.current, dock))
    dock.drawRegionRequested.connect(lambda shape: bench.draw_region(True, shape))
    dock.helpRequested.connect(bench.show_help)
    dock.profileRequested.connect(lambda: bench.draw_profile(True))
    dock.seriesRequested.connect(lambda: bench.pick_series(True))
    dock.visibilityChanged.connect(lambda _seen: bench.mirror())


def _compare(bench, _name, dock) -> None:
    bench.comparing.follow(dock)
    dock.helpRequested.connect(bench.show_help)
    dock.visibilityChanged.connect(lambda _seen: bench.mirror())


def _water(bench, _name, dock) -> None:
    dock.plotsRequested.connect(bench.plot_water)
    dock.runFinished.connect(bench.refresh_water_plots)
    dock.results.renamed.connect(bench.runs.rename)
    dock.results.renamed.connect(lambda folder, _before: bench.rename_water_plots(folder))
    dock.playRequested.connect(bench.runs.play_group)
    dock.visibilityChanged.connect(lambda _seen: bench.mirror())


def _water_plots(bench, name, dock) -> None:
    dock.helpRequested.connect(lambda: bench.show_help(HELP_PAGES[name]))


def _plots(bench, name, dock) -> None:
    dock.helpRequested.connect(lambda: bench.show_help(HELP_PAGES[name]))
    dock.tool.set_action(bench.actions[name])
    dock.observed = bench.observed
    # The run that the user looks at, which need not be the newest.
    folder = bench.docks.run or bench.runs.latest()
    if folder:
        dock.set_run(folder)
    else:
        bench.observed.look()
        dock.set_observed(bench.observed.results)


DOCKS = {
    "forecast": _forecast,
    "compare": _compare,
    "series": _plots,
    "profile": _plots,
    "water": _water,
    "water_plots": _water_plots,
}

"""Names of models beside the boxes and bars of a comparison do not lie on each other."""

import pytest
from groundcast.ui.compare_line import Line
from groundcast.ui.plots.colours import Theme

LONG = "Tendencia y estacionalidad"
LABELS = {f"m{n}": LONG if n % 2 else "Persistencia" for n in range(6)}
BOXES = {"5": -6.0, "25": -2.0, "50": 0.0, "75": 2.0, "95": 6.0}


def plotted(kind):
    """A plot of six models, every second one with a name too long for one line."""
    from groundcast.ui.plots.box_plot import BoxPlot
    from groundcast.ui.plots.skill_bars import SkillBars

    lines = [Line(name, "all", {0: 4.0}, 0.1, "seasonal", 0.1, 0.1, BOXES) for name in LABELS]
    return {"boxes": BoxPlot, "bars": SkillBars}[kind](Theme.of(), lines, LABELS)


@pytest.mark.parametrize("kind", ["boxes", "bars"])
@pytest.mark.parametrize(("height", "lines"), [(120, 1), (170, 1), (500, 2)])
def test_names_have_the_lines_that_there_is_room_for(qtbot, kind, height, lines):
    """In Spanish and Italian a name in two lines lay on its neighbours."""
    plot = plotted(kind)
    qtbot.addWidget(plot)
    plot.resize(320, 300)
    plot.show()
    plot.resize(320, height)
    plot.draw()
    names = plot.axes.get_yticklabels()
    assert max(name.get_text().count("\n") + 1 for name in names) == lines
    assert all(name.get_text().replace("\n", " ").startswith(("Tendencia", "Persist")) for name in names)
    boxes = [name.get_window_extent() for name in names]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[:i])

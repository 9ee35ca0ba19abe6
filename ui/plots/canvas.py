"""The ground of every plot: a matplotlib canvas in QGIS's colours, with an overlay that moves cheaply.

Import this module only when a plot is first shown: it loads matplotlib.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager

import matplotlib
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy

from .colours import Theme
from .navigation import Navigation
from .quick import hold_titles, layout

try:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
except ImportError:  # matplotlib before 3.5 knows only this name
    from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg

Key = Qt.Key
WARM_TICKS = 8
# Of a pixel: more than what pixels lose on their way to inches and back, less than anybody sees.
GRAIN = 0.01


class PlotCanvas(FigureCanvasQTAgg):
    """A plot: subclasses build their axes in `build` and fill them in `show_values`.

    Signals:
        hovered: x of the nearest value under the cursor, or None when it leaves.
        stepped: +1 or -1 for the right and left key.
        menu_asked: (global position, x or None) of a right click.
    """

    hovered = pyqtSignal(object)
    stepped = pyqtSignal(int)
    menu_asked = pyqtSignal(object, object)

    _is_styled = False

    def __init__(self, theme: Theme, parent=None):
        self.theme = theme
        dpi = QApplication.instance().primaryScreen().logicalDotsPerInch()
        with self.styled():
            figure = Figure(dpi=dpi, **self.layout_settings())
        super().__init__(figure)
        if parent is not None:
            self.setParent(parent)
        self._background = None
        self.overlay = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        em = self.fontMetrics().height()
        self.setMinimumSize(12 * em, 7 * em)
        self.mpl_connect("draw_event", self._remember)
        self.mpl_connect("motion_notify_event", self._hover)
        self.mpl_connect("figure_leave_event", lambda _event: self.hovered.emit(None))
        self.mpl_connect("button_press_event", self._menu)
        with self.styled():
            axes = self.build(figure)
        self.navigation = Navigation(self, axes)

    def build(self, figure: Figure) -> list:
        """Make the axes, the main one first, and their empty artists."""
        raise NotImplementedError

    def warm(self) -> None:
        """Make the ticks and open the font, which the first drawing would else do besides all the rest."""
        with self.styled():
            self.get_renderer().get_text_width_height_descent("0", FontProperties(), False)
            for axes in self.figure.axes:
                for axis in (axes.xaxis, axes.yaxis):
                    axis.get_major_ticks(WARM_TICKS)

    def layout_settings(self) -> dict:
        """How the room around the axes is found, for `Figure`."""
        return layout(self.layout_needs)

    def layout_needs(self):
        """The `Needs` of the room around the axes; None where it is always found anew."""
        return None

    def nearest(self, x: float):
        """The x of the value nearest to `x`, or None where there is none."""
        raise NotImplementedError

    @contextmanager
    def styled(self):
        """A context in which matplotlib draws in the theme's colours and font, costless inside another."""
        if self._is_styled:
            yield
            return
        self._is_styled = True
        try:
            with matplotlib.rc_context(self.theme.rc()):
                yield
        finally:
            self._is_styled = False

    def draw(self):
        # Ticks are made while drawing, so they need the theme then, too.
        with self.styled(), warnings.catch_warnings():
            # While a dock is dragged nearly shut there is no room for axes: nothing to tell a user.
            warnings.filterwarnings("ignore", message="constrained_layout not applied")
            super().draw()

    def draw_idle(self) -> None:
        """Draw when it is painted next; a plot for a file is drawn by whoever writes it.

        matplotlib draws in an event of its own, too: a new plot was drawn for a size that it had not got yet,
        and once more as it was painted; one behind another dock, for nobody.
        """
        if not (self.theme.is_paper or getattr(self, "_is_drawing", False)):
            self._draw_pending = True
            self.update()

    def draw_overlay(self) -> None:
        """Draw the moving artists over the kept picture; the curves are not drawn again."""
        if self._background is None or getattr(self, "_draw_pending", False):
            # The drawing that is about to come draws them, too.
            self.draw_idle()
            return
        self.restore_region(self._background)
        self._draw_artists()
        self.blit(self.figure.bbox)

    def on_overlay(self, *artists) -> None:
        """Take artists out of the picture into the overlay."""
        for artist in artists:
            artist.set_animated(True)
            artist.set_in_layout(False)
        self.overlay += artists

    def copy_image(self) -> None:
        """The picture as it is seen, on the clipboard."""
        QApplication.clipboard().setPixmap(self.grab())

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        self._take_whole_pixels()

    def _take_whole_pixels(self) -> None:
        """A picture as large as the widget: 113 pixels in inches and back may be 112.99…, drawn as 112.

        The strip without a picture showed whatever the memory held, on screens of other than 96 dots an inch.
        """
        figure = self.figure
        if any(int(side + GRAIN) > int(side) for side in figure.bbox.size):
            figure.set_size_inches(*((side + GRAIN) / figure.dpi for side in figure.bbox.size), forward=False)

    def keyPressEvent(self, event):  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_image()
        elif event.key() == Key.Key_Home:
            self.navigation.home()
        elif event.key() in (Key.Key_Left, Key.Key_Right):
            self.stepped.emit(1 if event.key() == Key.Key_Right else -1)
        elif event.key() == Key.Key_Space:
            self.navigation.hand = True
        else:
            # Tab, Escape and the rest belong to the window: no keyboard trap.
            event.ignore()

    def keyReleaseEvent(self, event):  # noqa: N802
        if event.key() == Key.Key_Space and not event.isAutoRepeat():
            self.navigation.hand = False

    def _draw_artists(self) -> None:
        with self.styled():
            for artist in self.overlay:
                if artist.get_visible():
                    self.figure.draw_artist(artist)

    def _remember(self, _event) -> None:
        if not self.is_saving() and self.figure.canvas is self:
            hold_titles(self.figure)
            self._background = self.copy_from_bbox(self.figure.bbox)
            self._draw_artists()

    def _hover(self, event) -> None:
        if event.inaxes is None or self.navigation.dragging:
            return
        self.hovered.emit(self.nearest(event.xdata))

    def _menu(self, event) -> None:
        if event.button == 3:
            x = None if event.inaxes is None else self.nearest(event.xdata)
            self.menu_asked.emit(self.mapToGlobal(event.guiEvent.pos()), x)

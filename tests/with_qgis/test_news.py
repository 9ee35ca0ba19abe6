"""What came of a run stays in the message bar as long as its project is open."""

from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import news
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtTest import QTest


def test_news_stay_until_the_project_is_closed_and_leave_the_rest(qgis_new_project):
    window = map_window()
    window.messageBar().clearWidgets()
    window.messageBar().pushMessage("QGIS", "another plugin's", Qgis.MessageLevel.Warning, 0)
    news.tell(window, "Forecast ready to 2026-03-02.", Qgis.MessageLevel.Success)
    news.tell(window, "The factors of run 1 were tested.")
    assert window.message() == "The factors of run 1 were tested."
    QgsProject.instance().clear()
    QTest.qWait(10)
    assert [item.text() for item in window.messageBar().items()] == ["another plugin's"]
    window.messageBar().clearWidgets()


def test_news_that_the_user_closed_are_gone_with_what_watched_for_them(qgis_new_project):
    window = map_window()
    window.messageBar().clearWidgets()
    news.tell(window, "Forecast ready to 2026-03-02.")
    window.messageBar().clearWidgets()
    QTest.qWait(10)
    QgsProject.instance().clear()
    assert window.message() == ""

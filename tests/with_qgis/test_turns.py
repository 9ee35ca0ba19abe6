"""Work in turns: others have a turn between two steps, and nothing goes on in another project."""

from groundcast.ui.turns import Turns
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer


def noted(seen, count):
    for number in range(count):
        seen.append(number)
        yield


def test_others_have_a_turn_between_two_steps(qtbot, qgis_app):
    owner, seen = QObject(), []
    turns = Turns(QgsProject.instance(), owner)
    other = QTimer(owner)
    other.timeout.connect(lambda: seen.append("other"))
    other.start(0)
    turns.begin(noted(seen, 3))
    qtbot.waitUntil(lambda: not turns.busy, timeout=2000)
    other.stop()
    between = seen[seen.index(0) : seen.index(2)]
    assert [each for each in seen if each != "other"] == [0, 1, 2] and between.count("other") >= 2
    owner.deleteLater()


def test_what_was_begun_is_given_up_for_another_work_and_with_the_project(qtbot, qgis_new_project):
    owner, first, second = QObject(), [], []
    turns = Turns(QgsProject.instance(), owner)
    turns.begin(noted(first, 100))
    turns.begin(noted(second, 100))
    qtbot.waitUntil(lambda: len(second) > 1, timeout=2000)
    QgsProject.instance().clear()
    assert not turns.busy and first == []
    count = len(second)
    qtbot.wait(20)
    assert len(second) == count
    owner.deleteLater()


def test_work_of_no_project_goes_on_whatever_becomes_of_projects(qtbot, qgis_new_project):
    owner, seen = QObject(), []
    turns = Turns(None, owner)
    turns.begin(noted(seen, 5))
    qtbot.waitUntil(lambda: len(seen) > 1, timeout=2000)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not turns.busy, timeout=2000)
    assert seen == list(range(5))
    owner.deleteLater()

"""How far a forecast reaches before anybody says it: 72 dates, or half of what was observed."""

from datetime import date, timedelta

import pytest
from groundcast.ui.docks.steps.model import ModelStep
from groundcast.ui.study import Study
from qgis.PyQt.QtCore import QDate

LONG, SHORT = ([date(2020, 1, 1) + timedelta(days=12 * i) for i in range(n)] for n in (200, 21))


@pytest.fixture
def step(qgis_app):
    step = ModelStep(Study())
    yield step
    step.deleteLater()


def choose(step, dates, cadence=12):
    step.show_dates(dates, cadence, chosen=True)


def test_short_data_are_not_forecast_into_a_scenario(step):
    choose(step, SHORT)
    assert step.study.horizon == step.horizon.value() == 10
    assert step.note.isHidden()
    choose(step, LONG)
    assert step.study.horizon == 72


def test_dates_that_the_worker_tells_later_count(step):
    choose(step, [], 0)
    assert step.study.horizon == 72
    step.show_dates(SHORT, 24)
    assert step.study.horizon == 5


def test_what_the_user_said_stays(step):
    choose(step, SHORT)
    step.horizon.setValue(30)
    choose(step, LONG)
    assert step.study.horizon == 30
    step.until.setDate(QDate(2027, 1, 1))
    choose(step, SHORT)
    assert step.study.until == "2027-01-01"


def test_a_study_that_comes_back_keeps_its_horizon(step):
    choose(step, LONG)
    step.show_dates(SHORT, 12, chosen=False)
    assert step.study.horizon == 72 and not step.note.isHidden()

"""Repairing the worker's environment: pip comes back, and another build of torch is made anew."""

import shutil
import sys

from groundcast.tests.worker.test_environment import shelf  # noqa: F401
from groundcast.worker import environment, installation, interpreters
from groundcast.worker.supply import Supply


def made(place):
    """An environment, and a file in it that goes when it is made anew."""
    environment.create(place=place, python=sys.executable)
    (place / "kept").write_text("")
    return environment.python_in(place)


def without_pip(place):
    for found in [*place.rglob("site-packages/pip"), *place.rglob("site-packages/pip-*.dist-info")]:
        shutil.rmtree(found)
    shutil.rmtree(next(place.rglob("torch-2.13.0.dist-info")))


def test_an_environment_that_lost_pip_gets_it_back(tmp_path, shelf):  # noqa: F811
    place = tmp_path / "worker"
    python = made(place)
    without_pip(place)
    assert interpreters.ask(python, ["-m", "pip", "--version"]).returncode
    assert environment.repair(place=place).ready
    assert (place / "kept").exists()


def test_where_pip_does_not_come_back_the_environment_is_made_anew(tmp_path, shelf, monkeypatch):  # noqa: F811
    place = tmp_path / "worker"
    made(place)
    without_pip(place)
    monkeypatch.setattr(installation, "has_pip", lambda python: False)
    assert environment.repair(place=place).ready
    assert not (place / "kept").exists()


def test_programs_that_are_no_python_have_no_pip(tmp_path):
    assert not interpreters.has_pip(str(tmp_path / "none"))


def test_repair_exchanges_the_build_that_is_not_asked_for(tmp_path, shelf, monkeypatch):  # noqa: F811
    monkeypatch.setattr(sys, "platform", "linux")
    place = tmp_path / "worker"
    made(place)
    assert environment.repair(place=place, supply=Supply("cuda")).ready and (place / "kept").exists()
    assert environment.repair(place=place).ready and (place / "kept").exists()
    assert environment.repair(place=place, supply=Supply("cpu")).ready
    assert not (place / "kept").exists()

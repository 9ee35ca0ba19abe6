"""The study lives in the project: saved with each change, restored, and moved along with its folder."""

import json

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.ui.study import KEY, SCOPE, Memory, Study
from qgis.core import QgsProject


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def kept(project):
    study = Study()
    memory = Memory(study, project)
    yield study
    memory.close()


def fill(study, folder):
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "ustica.csv").write_text("x")
    (folder / "run-1-seasonal").mkdir()
    study.name = "Ustica"
    study.data_path = str(folder / "data" / "ustica.csv")
    tiles, other = [str(folder / "data" / "east.csv")], str(folder / "data" / "descending.csv")
    study.data_options = {"unit": "mm", "cell": 100.0, "also": tiles, "other": other}
    study.factors = {"rain": str(folder / "data" / "rain.csv")}
    study.settings = {"epochs": 20}
    study.runs = [str(folder / "run-1-seasonal")]
    study.changed()


def test_survives_save_and_reopen(kept, project, tmp_path):
    fill(kept, tmp_path / "work")
    before = kept.to_dict()
    assert project.write(str(tmp_path / "work" / "p.qgz"))
    project.clear()
    assert kept.to_dict() == Study().to_dict()
    assert project.read(str(tmp_path / "work" / "p.qgz"))
    assert kept.to_dict() == before
    assert not project.isDirty()


def test_paths_move_with_the_project_folder(kept, project, tmp_path):
    fill(kept, tmp_path / "work")
    project.write(str(tmp_path / "work" / "p.qgs"))
    assert (
        str(tmp_path) not in (tmp_path / "work" / "p.qgs").read_text().split("<study")[1].split("</study")[0]
    )
    project.clear()
    (tmp_path / "work").rename(tmp_path / "elsewhere, ü")
    project.read(str(tmp_path / "elsewhere, ü" / "p.qgs"))
    assert kept.data_path == str(tmp_path / "elsewhere, ü" / "data" / "ustica.csv")
    assert kept.factors == {"rain": str(tmp_path / "elsewhere, ü" / "data" / "rain.csv")}
    assert kept.runs == [str(tmp_path / "elsewhere, ü" / "run-1-seasonal")]
    assert kept.data_options["also"] == [str(tmp_path / "elsewhere, ü" / "data" / "east.csv")]
    assert kept.data_options["other"] == str(tmp_path / "elsewhere, ü" / "data" / "descending.csv")


def test_what_studies_held_once_is_passed_over():
    entries = Study(name="Ustica").to_dict()
    assert Study.from_dict(entries | {"profile_layer_id": "Profiles_1"}).name == "Ustica"


def test_save_under_another_name_keeps_paths_valid(kept, project, tmp_path):
    fill(kept, tmp_path / "work")
    project.write(str(tmp_path / "work" / "p.qgs"))
    (tmp_path / "deep" / "er").mkdir(parents=True)
    project.write(str(tmp_path / "deep" / "er" / "q.qgs"))
    project.clear()
    project.read(str(tmp_path / "deep" / "er" / "q.qgs"))
    assert kept.data_path == str(tmp_path / "work" / "data" / "ustica.csv")


def test_project_without_study_gives_an_empty_one(kept, project, tmp_path):
    project.write(str(tmp_path / "empty.qgs"))
    fill(kept, tmp_path / "work")
    project.read(str(tmp_path / "empty.qgs"))
    assert kept.to_dict() == Study().to_dict()
    assert project.readEntry(SCOPE, KEY, "") == ("", False)


def test_made_sources_keep_their_word(kept, project, tmp_path):
    kept.data_path = "simulated:small"
    kept.changed()
    project.write(str(tmp_path / "p.qgs"))
    project.read(str(tmp_path / "p.qgs"))
    assert kept.data_path == "simulated:small"


def test_every_change_reaches_observers_and_project_at_once(kept, project):
    told = []
    forget = kept.on_change(lambda: told.append(kept.horizon))
    kept.horizon = 24
    kept.changed()
    kept.changed()
    assert told == [24]
    assert json.loads(project.readEntry(SCOPE, KEY, "")[0])["horizon"] == 24
    forget()
    kept.horizon = 12
    kept.changed()
    assert told == [24]


def test_an_observer_that_changes_the_study_ends_in_rest(kept):
    def bound():
        kept.hold_back = min(kept.hold_back, 5)
        kept.changed()

    kept.on_change(bound)
    kept.hold_back = 50
    kept.changed()
    assert kept.hold_back == 5


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"version": 2}, "study-version"),
        ([], "study-version"),
        ({"version": 1, "swath": 3}, "study-entry"),
        ({"version": 1, "runs": "run-1"}, "study-entry"),
        ({"version": 1, "horizon": "many"}, "study-entry"),
    ],
)
def test_a_study_of_another_kind_is_refused(entries, code):
    with pytest.raises(GroundCastError) as caught:
        Study.from_dict(entries)
    assert caught.value.code == code


def test_a_newer_study_stays_in_the_project_untouched(project, tmp_path):
    text = json.dumps({"version": 2, "name": "of tomorrow"})
    project.writeEntry(SCOPE, KEY, text)
    study = Study()
    memory = Memory(study, project)
    assert study.to_dict() == Study().to_dict()
    assert project.readEntry(SCOPE, KEY, "")[0] == text
    memory.close()


def test_closed_memory_hears_nothing(project, tmp_path):
    study = Study()
    Memory(study, project).close()
    study.name = "gone"
    study.changed()
    assert project.readEntry(SCOPE, KEY, "")[1] is False
    project.clear()
    assert study.name == "gone"

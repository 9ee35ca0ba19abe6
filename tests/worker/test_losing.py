"""Sources and results that go away while a job runs are told in one sentence."""

from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker.losing import Needed


def made(tmp_path, **more):
    (tmp_path / "drive").mkdir()
    (tmp_path / "local").mkdir()
    for path in (tmp_path / "drive" / "data.csv", tmp_path / "local" / "rain.csv"):
        path.write_text("x")
    job = Job(
        deformation=Source(str(tmp_path / "drive" / "data.csv")),
        factors={"rain": Source(str(tmp_path / "local" / "rain.csv"), kind="rain")},
        out=str(tmp_path / "local"),
        **more,
    )
    return Needed(job)


def test_nothing_is_lost_while_all_is_there(tmp_path):
    assert made(tmp_path).lost() is None


def test_the_first_that_is_gone_is_named(tmp_path):
    needed = made(tmp_path)
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    error = needed.lost()
    assert error.code == "folder-gone" and "data.csv cannot be reached any more." in str(error)


def test_what_never_was_a_file_is_not_missed(tmp_path):
    job = Job(deformation=Source("PG:host=x dbname=y|layername=" + 300 * "z"), out=str(tmp_path))
    assert Needed(job).lost() is None
    assert Needed(Job(deformation=Source("simulated:small"), out="")).lost() is None

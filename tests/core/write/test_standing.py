"""A folder that must stay: what is written into it is refused once it is gone, and it is not made anew."""

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.write.atomic import replacing_folder, write_bytes
from groundcast.core.write.standing import standing


def test_a_folder_that_went_away_is_told_and_not_made_anew(tmp_path):
    folder = tmp_path / "drive" / "run-1"
    folder.mkdir(parents=True)
    with standing(folder):
        write_bytes(folder / "A" / "median.tif", b"first")
        (tmp_path / "drive").rename(tmp_path / "unplugged")
        with pytest.raises(GroundCastError, match="cannot be reached any more") as told:
            write_bytes(folder / "A" / "lower.tif", b"second")
        with pytest.raises(GroundCastError), replacing_folder(folder / "cube.zarr", ("x",)):
            pass
        # Other places are none of its business.
        write_bytes(tmp_path / "else" / "a.txt", b"x")
    assert told.value.code == "folder-gone" and str(folder) in told.value.message
    assert not (tmp_path / "drive").exists()
    assert (tmp_path / "unplugged" / "run-1" / "A" / "median.tif").read_bytes() == b"first"


def test_after_the_job_missing_folders_are_made_as_ever(tmp_path):
    folder = tmp_path / "run-1"
    folder.mkdir()
    with standing(folder):
        pass
    folder.rmdir()
    write_bytes(folder / "a.txt", b"x")
    assert (folder / "a.txt").read_bytes() == b"x"

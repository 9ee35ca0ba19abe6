"""What is written never takes the place of what it was made from."""

import pytest
from groundcast.tests.core.readers.making import text, tif
from groundcast.worker.door import main

TABLE = "pid,lon,lat,20200105,20200117,20200129,20200210\na,5.0,45.0,1,2,3,4\n"


@pytest.mark.parametrize(
    ("source", "out", "words"),
    [
        ("s/20200105.tif", "s/20200105.tif", ["convert"]),
        ("s", "s/20200117.tif", ["convert"]),
        ("s", "s/20200117.tif", ["prepare"]),
        ("a_mm.csv", "a_mm.csv", ["series", "--at", "5,45"]),
    ],
)
def test_a_source_is_not_written_over(source, out, words, tmp_path, capsys):
    tif(tmp_path, "s/20200105.tif"), tif(tmp_path, "s/20200117.tif"), text(tmp_path, "a_mm.csv", TABLE)
    before = (tmp_path / out).read_bytes()
    command, *more = words
    assert main([command, str(tmp_path / source), str(tmp_path / out), *more]) == 1
    told = capsys.readouterr().err
    assert f"{tmp_path / out} belongs to the source itself, and would be lost. Choose another name." in told
    assert (tmp_path / out).read_bytes() == before


def test_another_name_is_written_again_and_again(tmp_path, capsys):
    source = tif(tmp_path, "s/20200105.tif")
    for _ in range(2):
        assert main(["convert", str(source), str(tmp_path / "out.tif")]) == 0, capsys.readouterr().err

"""What is not what its name says, or is not there."""

import zipfile

import h5py
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import READERS, read, reader_of
from groundcast.core.source import Source


def refused(path, message, **options):
    with pytest.raises(GroundCastError, match=message) as caught:
        read(Source(str(path), **options))
    return caught.value


def test_missing_path(tmp_path):
    assert refused(tmp_path / "none.csv", r"There is no file or folder").code == "missing"
    refused("", "There is no file or folder ''")


def test_empty_folder(tmp_path):
    assert "it is empty" in refused(tmp_path, "holds no GeoTIFF and no table").message
    (tmp_path / "notes.md").write_text("x")
    refused(tmp_path, "no table among its 1 files")


def test_text_named_tif(tmp_path):
    (tmp_path / "20200105.tif").write_text("hello")
    refused(tmp_path / "20200105.tif", r"20200105.tif is not a GeoTIFF but text")


def test_zip_named_tif(tmp_path):
    (tmp_path / "20200105.tif").write_bytes(b"PK\x03\x04rest")
    refused(tmp_path / "20200105.tif", r"is not a GeoTIFF but a zip archive.*end in .zip")


def test_tif_named_csv(raster):
    path = raster("20200105.tif", np.ones((2, 2)))
    path = path.rename(path.with_suffix(".csv"))
    refused(path, r"20200105.csv is a GeoTIFF, not a table of text.*end in .tif")


def test_binary_and_empty_files_named_csv(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"\x01\x00\x02\x00" * 20)
    refused(tmp_path / "a.csv", "a.csv holds binary data")
    (tmp_path / "b.csv").write_bytes(b"")
    refused(tmp_path / "b.csv", "b.csv is empty")


def test_text_named_zip(table):
    refused(table("a.zip", "x,y,20200105", "1,2,3"), "a.zip is not a zip archive")


def test_zip_without_csv(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("readme.md", "x")
    refused(tmp_path / "a.zip", "The archive a.zip holds no CSV; it holds readme.md")


def test_zip_with_several_tables(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("one.csv", "x,y,20200105\n1,2,3\n")
        archive.writestr("two.csv", "x,y,20200105\n1,2,4\n")
    refused(tmp_path / "a.zip", r"holds 2 tables \(one.csv, two.csv\)")
    assert read(Source(str(tmp_path / "a.zip"), variable="two")).values.tolist() == [[4]]


@pytest.mark.parametrize("share", [0.001, 0.5, 0.999])
def test_truncated_download(data, tmp_path, share):
    whole = (data / "egms_ustica/EGMS_L3_E45N17_100km_U_2020_2024_1.zip").read_bytes()
    path = tmp_path / "EGMS_L3_U.zip"
    path.write_bytes(whole[: int(len(whole) * share)])
    refused(path, r"The archive EGMS_L3_U.zip is cut short or damaged\. Download it again")


def test_archive_damaged_inside(data, tmp_path):
    whole = bytearray((data / "egms_ustica/EGMS_L3_E45N17_100km_U_2020_2024_1.zip").read_bytes())
    whole[100_000:100_100] = bytes(100)
    (tmp_path / "EGMS_L3_U.zip").write_bytes(whole)
    refused(tmp_path / "EGMS_L3_U.zip", r"The archive EGMS_L3_U.zip is cut short or damaged")


def test_folder_with_one_table_stands_for_it(table, tmp_path):
    table("s/a.csv".replace("s/", ""), "x,y,20200105", "1,2,3")
    assert read(Source(str(tmp_path))).values.tolist() == [[3]]
    table("b.csv", "x,y,20200105", "1,2,3")
    refused(tmp_path, r"holds 2 tables \(a.csv, b.csv\)")


def test_unknown_format_and_reader(tmp_path, table):
    (tmp_path / "a.docx").write_text("x")
    refused(tmp_path / "a.docx", "a.docx is in no format that GroundCast reads")
    refused(table("a.csv", "x,y,20200105", "1,2,3"), "There is no reader 'magic'", reader="magic")


def test_vector_that_is_none(tmp_path):
    (tmp_path / "a.gpkg").write_text("x")
    refused(tmp_path / "a.gpkg", "a.gpkg is not a vector file, or is damaged")


def test_text_of_two_bytes_a_letter(table):
    refused(
        table("a.csv", "x,y,20200105", "1,2,3", encoding="utf-16"),
        r"a.csv is text in UTF-16\. Save it as UTF-8",
    )


def test_chosen_reference_system_that_is_none(table):
    path = table("a.csv", "x,y,20200105", "1,2,3")
    refused(path, "'EPSG:banana' is no coordinate reference system", crs="EPSG:banana")


@pytest.fixture
def sources(tmp_path, raster, table):
    """A source of each shape, and the reader that finds itself."""
    values = np.arange(8.0).reshape(2, 2, 2)
    raster("s/20200105.tif", values[0], "mm")
    raster("s/20200117.tif", values[1], "mm")
    bands = raster("b.tif", values, "mm", descriptions=["20200105", "20200117"])
    points = table("p_mm.csv", "id,x,y,20200105,20200117", "a,1,1,5,6")
    with h5py.File(tmp_path / "cum.h5", "w") as file:
        file["other"] = [1, 2]
    return {"rasters": tmp_path / "s", "bands": bands, "csv": points, "hdf5": tmp_path / "cum.h5"}


@pytest.mark.parametrize("name", [reader.name for reader in READERS])
def test_a_format_that_is_named_fits_or_is_refused_in_a_sentence(sources, name):
    for found, path in sources.items():
        try:
            assert reader_of(Source(str(path))) == found
            read(Source(str(path), reader=name, crs="EPSG:32633"))
        except GroundCastError as error:
            assert error.message and error.cure
    wrong = "csv" if name != "csv" else "mintpy"
    refused(sources["rasters"], r"^s cannot be read as: .*Choose another format", reader=wrong)

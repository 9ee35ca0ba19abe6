"""PostGIS: a server of the test's own where one is installed; words of connections everywhere."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import psycopg
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source, without_password


def _programs():
    """The folder of PostgreSQL's programs where PostGIS is installed too."""
    found = shutil.which("pg_ctl")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    for folder in folders:
        shared = Path("/usr/share/postgresql") / folder.parent.name / "extension" / "postgis.control"
        if shared.is_file() and (folder / "initdb").is_file():
            return folder
    pytest.skip("PostgreSQL with PostGIS is not installed")


def _run(folder, program, *words):
    """As the user that may run a server: never root."""
    before = ["su", "postgres", "-c"] if os.geteuid() == 0 else ["sh", "-c"]
    command = " ".join([str(folder / program), *words])
    subprocess.run([*before, command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def server():
    """The words of a connection to an empty database with PostGIS."""
    programs = _programs()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
        free.close()
        if os.geteuid() == 0:
            shutil.chown(name, "postgres")
        _run(programs, "initdb", "-D", f"{name}/data", "-A", "trust", "-U", "postgres")
        options = f"'-p {port} -k {name} -c fsync=off'"
        _run(programs, "pg_ctl", "-D", f"{name}/data", "-o", options, "-l", f"{name}/log", "-w", "start")
        words = f"host=localhost port={port} user=postgres dbname=postgres"
        try:
            with psycopg.connect(words) as connection:
                connection.execute("create extension postgis")
            yield words
        finally:
            _run(programs, "pg_ctl", "-D", f"{name}/data", "-m", "immediate", "-w", "stop")


@pytest.fixture(scope="module")
def donana(server):
    """Doñana's points as a layer, and what they are."""
    path = Path(__file__).resolve().parents[4] / "shared/data/donana/donana_s1_asc_los_mm_unique.csv"
    if not path.is_file():
        pytest.skip("the real data are not beside the repository (../shared/data)")
    stack = read(Source(str(path)))
    days = [f"d{day}".replace("-", "") for day in stack.dates.astype(str)]
    columns = ", ".join(f"{day} real" for day in days)
    srid = stack.place.crs.split(":")[1]
    with psycopg.connect(server) as connection:
        connection.execute("create schema insar")
        connection.execute(
            f"create table insar.donana (pid text, coherence real, {columns}, geom geometry(Point, {srid}))"
        )
        with connection.cursor().copy("copy insar.donana from stdin") as rows:
            for i, name in enumerate(stack.place.identifiers):
                values = [float(v) if np.isfinite(v) else None for v in stack.values[:, i]]
                place = f"SRID={srid};POINT({float(stack.place.x[i])!r} {float(stack.place.y[i])!r})"
                rows.write_row([name, i / 1000, *values, place])
    return server, stack


def test_a_layer_is_what_its_table_was(donana):
    words, stack = donana
    found = read(Source(f"PG:{words}", unit="mm"))
    np.testing.assert_allclose(found.values, stack.values, rtol=1e-6)
    np.testing.assert_array_equal(found.dates, stack.dates)
    np.testing.assert_array_equal(found.place.identifiers, stack.place.identifiers)
    np.testing.assert_allclose(found.place.x, stack.place.x)
    assert found.place.crs == stack.place.crs and found.kind == "los"
    assert found.quality["temporal_coherence"][5] == pytest.approx(0.005)


def test_a_layer_by_name_with_a_filter(donana):
    words, _ = donana
    for named in (f"PG:{words} tables=insar.donana(geom)", f"PG:{words}|layername=donana"):
        assert len(read(Source(f"{named}|subset=coherence < 0.0095", unit="mm")).place) == 10
    assert len(read(Source(f"postgresql://postgres@{_address(words)}|layername=insar.donana")).place) > 400


def _address(words):
    parts = dict(part.split("=") for part in words.split())
    return f"{parts['host']}:{parts['port']}/{parts['dbname']}"


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("|layername=ischia", r"has no layer of points 'ischia'\. Name one .* Layers are: insar\.donana\."),
        ("|layername=donana|subset=nonsense > 1", 'does not answer: column "nonsense" does not exist'),
        ("|layername=donana|subset=true; drop table insar.donana", "does not answer: "),
        ("|layername=donana|subset=false", "has 134 dates but no points"),
    ],
)
def test_what_a_database_refuses(donana, more, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(f"PG:{donana[0]} password=geheim{more}", unit="mm"))
    assert len(read(Source(f"PG:{donana[0]}", unit="mm")).place) > 400


def test_a_database_without_postgis(server):
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database bare")
    with pytest.raises(GroundCastError, match="Install PostGIS in it, or choose another database"):
        read(Source("PG:" + server.replace("dbname=postgres", "dbname=bare")))


@pytest.mark.parametrize(
    "path",
    [
        "PG:host=localhost port=1 dbname=insar user=me password=geheim",
        "PG:host=localhost port=1 dbname=insar password='geh eim' user=me|layername=points",
        "postgresql://me:geheim@localhost:1/insar",
    ],
)
def test_a_database_that_cannot_be_reached_is_told_without_the_password(path, capsys):
    from groundcast.worker.door import main

    assert main(["info", path]) == 1
    said = capsys.readouterr().err
    assert "does not answer: connection" in said and "put the password in ~/.pgpass" in said
    assert "geh" not in said and "eim" not in said and said.count("\n") == 1


def test_a_password_is_written_to_no_file():
    from groundcast.core.job import Job

    job = Job(deformation=Source("PG:host=db dbname=a password=geheim user=me|layername=p"))
    assert "geheim" not in job.to_json() and "PG:host=db dbname=a user=me|layername=p" in job.to_json()
    assert without_password("/data/password=geheim.csv") == "/data/password=geheim.csv"


def test_words_that_are_no_connection():
    with pytest.raises(GroundCastError, match="does not answer"):
        read(Source("PG:nonsense"))


def test_a_spatialite_layer(data, tmp_path):
    """SpatiaLite is read by GDAL itself, without the library of that name."""
    ogr2ogr = shutil.which("ogr2ogr")
    if ogr2ogr is None:
        pytest.skip("ogr2ogr is not installed")
    shape, out = data / "donana/Sentinel_Asc.shp", tmp_path / "donana_cm.sqlite"
    options = ["-f", "SQLite", "-dsco", "SPATIALITE=YES", "-nln", "points"]
    subprocess.run([ogr2ogr, *options, str(out), str(shape)], check=True, capture_output=True)
    before, after = read(Source(str(shape), unit="cm")), read(Source(f"{out}|layername=points"))
    np.testing.assert_allclose(after.values, before.values, rtol=1e-6)
    np.testing.assert_allclose(after.place.x, before.place.x)
    assert after.place.crs == before.place.crs

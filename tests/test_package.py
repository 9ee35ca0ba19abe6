"""The plugin's zip: what lies in it, and what the plugin repository's scanners say of it."""

import configparser
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 25_000_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    target = tmp_path_factory.mktemp("package") / "folder with spaces" / "groundcast.zip"
    command = [sys.executable, str(ROOT / "scripts" / "package"), str(target)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return target


@pytest.fixture(scope="module")
def unpacked(archive):
    folder = archive.parent / "unpacked"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / "groundcast"


def names(archive):
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


def test_one_folder_and_nothing_hidden(archive):
    parts = [Path(name).parts for name in names(archive)]
    assert {each[0] for each in parts} == {"groundcast"}
    assert not [each for each in parts if any(p.startswith(".") or p == "__pycache__" for p in each)]


def test_no_tests_and_nothing_compiled(archive):
    for name in names(archive):
        assert "tests" not in Path(name).parts
        assert Path(name).suffix not in (".pyc", ".so", ".dll", ".pyd", ".exe", ".zip", ".whl")


@pytest.mark.parametrize(
    "name",
    ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "worker/__main__.py", "worker/requirements.txt"],
)
def test_what_must_be_inside(unpacked, name):
    assert (unpacked / name).is_file()


def test_every_file_of_the_rooms_is_inside(archive):
    packed = {Path(*Path(name).parts[1:]) for name in names(archive)}
    for room in ("ui", "worker", "core", "models", "figures", "resources"):
        here = {p.relative_to(ROOT) for p in (ROOT / room).rglob("*.py")}
        assert here <= packed


def test_size(archive):
    assert archive.stat().st_size < LARGEST


def test_licence_is_the_gpl(unpacked):
    text = (unpacked / "LICENSE").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text


def test_metadata(unpacked):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(unpacked / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    wanted = {
        "name": "GroundCast",
        "qgisMinimumVersion": "3.22",
        "qgisMaximumVersion": "4.99",
        "hasProcessingProvider": "yes",
        "experimental": "False",
    }
    assert {key: general[key] for key in wanted} == wanted
    assert (unpacked / general["icon"]).is_file()
    for key in ("about", "description", "author", "email", "tracker", "repository", "homepage", "tags"):
        assert general[key]


def test_metadata_names_every_dependency_and_the_same_version(unpacked):
    text = (unpacked / "metadata.txt").read_text(encoding="utf-8")
    about = text.split("about=")[1].split("\nversion=")[0]
    for line in (unpacked / "worker" / "requirements.txt").read_text().split():
        assert line.split("=")[0].rstrip(">") in about
    version = text.split("\nversion=")[1].split()[0]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text()
    assert f"## {version}" in (unpacked / "CHANGELOG.md").read_text()


def test_same_sources_give_the_same_zip(archive, tmp_path):
    command = [sys.executable, str(ROOT / "scripts" / "package"), str(tmp_path / "again.zip")]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def bandit(folder):
    command = [sys.executable, "-m", "bandit", "-q", "-r", "-f", "json", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    answer = json.loads(run.stdout)
    assert answer["errors"] == []
    return [f"{r['test_id']} {r['filename']}:{r['line_number']} {r['issue_text']}" for r in answer["results"]]


def secrets(folder):
    command = [sys.executable, "-m", "detect_secrets", "-C", str(folder), "scan", "--all-files", "."]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)["results"]
    return [f"{each['type']} {name}:{each['line_number']}" for name in found for each in found[name]]


def test_bandit_finds_nothing(unpacked):
    assert bandit(unpacked) == []


def test_detect_secrets_finds_nothing(unpacked):
    assert secrets(unpacked) == []


def test_the_scanners_do_find_things(tmp_path):
    """A scan that looked at nothing would pass too."""
    digest = "".join(f"{number:02x}" for number in range(7, 200, 9))
    (tmp_path / "bad.py").write_text(f"import pickle\nassert x\nCHECK_PASSWORD = '{digest}'\n")
    assert {line.split()[0] for line in bandit(tmp_path)} >= {"B101", "B403"}
    assert secrets(tmp_path)

"""The worker's environment with stand-ins: pythons that are shell scripts, and a shelf of tiny packages."""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.worker import environment, installation, interpreters, supply
from groundcast.worker.supply import CPU_INDEX, CUDA_INDEX, Supply

posix = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
GOOD = {"python": "3.11.2", "versions": {}, "error": "", "device": {"kind": "cpu", "name": "c"}}
TORCH = """
class _No:
    def is_available(self): return False
class backends: mps = _No()
cuda = _No()
"""


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def probed(path, **changes):
    """A stand-in interpreter that gives the probe's answer with `changes`."""
    versions = {name: wanted for name, (_, wanted) in environment.requirements().items()}
    versions |= changes.pop("versions", {})
    (path.parent / "answer.json").write_text(json.dumps(GOOD | {"versions": versions} | changes))
    return program(path, f"cat '{path.parent}/answer.json'")


def wheel(shelf, name, version, source):
    """A package of one module, as pip installs it."""
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(shelf / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", source)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """pip finds a tiny torch and a tiny numpy here, and nothing else anywhere."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    wheel(shelf, "torch", "2.13.0", TORCH)
    wheel(shelf, "numpy", "1.26.0", "")
    wanted = tmp_path / "requirements.txt"
    wanted.write_text("torch==2.13.0\nnumpy>=1.26\n")
    monkeypatch.setattr(environment, "REQUIREMENTS", wanted)
    monkeypatch.setattr(Supply, "reaches", lambda self, address: False)
    monkeypatch.setattr(supply, "has_nvidia", lambda: False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    return shelf


def test_this_environment_is_ready():
    status = environment.check(sys.executable)
    assert status.ready, status.problem
    assert status.torch.startswith("2.13.0")
    assert status.device["name"]
    assert status.problem == ""


def test_missing_environment(tmp_path):
    status = environment.check(tmp_path / "bin" / "python")
    assert not status.ready
    assert f"{status.problem} {status.cure}" == ("The worker environment is not set up yet. Set it up first.")


@posix
def test_old_python(tmp_path):
    status = environment.check(probed(tmp_path / "python", python="3.8.10"))
    assert f"{status.problem} {status.cure}" == (
        "The worker environment has Python 3.8; 3.10 or newer is needed. Repair it in Options."
    )
    assert status.code == "python-version"


@posix
def test_missing_torch(tmp_path):
    status = environment.check(probed(tmp_path / "python", versions={"torch": None}))
    assert status.problem == "The worker environment lacks torch."
    assert status.code == "torch-missing"


@posix
def test_other_torch(tmp_path):
    status = environment.check(probed(tmp_path / "python", versions={"torch": "2.12.0+cpu"}))
    assert status.problem == "The worker environment lacks torch 2.13.0 (it has 2.12.0+cpu)."


@posix
def test_build_of_the_same_torch_is_ready(tmp_path):
    assert environment.check(probed(tmp_path / "python", versions={"torch": "2.13.0+cu130"})).ready


@posix
def test_old_package(tmp_path):
    status = environment.check(probed(tmp_path / "python", versions={"rasterio": "1.2.10"}))
    assert status.problem == "The worker environment lacks rasterio 1.3 (it has 1.2.10)."


@posix
def test_torch_that_does_not_start(tmp_path):
    status = environment.check(probed(tmp_path / "python", error="OSError: libgomp is missing"))
    assert status.code == "torch-broken"
    assert "libgomp is missing" in status.problem


@posix
@pytest.mark.parametrize("text", ["echo hello", "exit 3", "echo '{}'"])
def test_program_that_is_no_python(tmp_path, text):
    status = environment.check(program(tmp_path / "python", text))
    assert not status.ready
    assert "does not start" in status.problem
    assert status.cure == "Repair it in Options."


@posix
def test_file_that_is_no_program_is_told_without_an_error_code(tmp_path):
    (tmp_path / "notes.txt").write_text("no program")
    status = environment.check(tmp_path / "notes.txt")
    assert (
        status.problem == f"The worker environment does not start ({tmp_path}/notes.txt: Permission denied)."
    )


@posix
def test_program_that_gives_no_answer(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "PROBE_SECONDS", 0.2)
    status = environment.check(program(tmp_path / "python", "exec sleep 5"))
    assert "no answer within 0.2 seconds" in status.problem


def test_folder_is_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "my data"))
    assert environment.folder() == tmp_path / "my data" / "groundcast" / "worker"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert environment.python_in() == tmp_path / "Local/groundcast/worker/Scripts/python.exe"


@posix
def test_finding_pythons(tmp_path, monkeypatch):
    """Broken ones and QGIS itself are passed over, too old ones come last."""
    answer = "echo {}"
    program(tmp_path / "python3.12", answer.format("3.12.1"))
    program(tmp_path / "python3.11", "exit 127")
    program(tmp_path / "python3", answer.format("3.8.10"))
    monkeypatch.setattr(sys, "executable", program(tmp_path / "python", "echo 3.12.9"))
    monkeypatch.setenv("PATH", str(tmp_path))
    chosen = program(tmp_path / "chosen", answer.format("3.10.0"))
    found = interpreters.find_python((chosen,))
    mine = [Path(each.path).name for each in found if each.path.startswith(str(tmp_path))]
    assert mine[:2] == ["chosen", "python3.12"]
    assert mine[-1] == "python3"
    assert found[0].text == "3.10.0"
    assert "python3.11" not in mine


@posix
def test_sys_executable_is_never_looked_at(tmp_path, monkeypatch):
    ran = tmp_path / "ran"
    monkeypatch.setattr(sys, "executable", program(tmp_path / "qgis-bin", f"touch '{ran}'"))
    for system in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        assert str(tmp_path / "qgis-bin") not in list(interpreters._candidates())
    assert not ran.exists()


@posix
def test_only_old_pythons(tmp_path, monkeypatch):
    old = interpreters.Interpreter("/usr/bin/python3", (3, 8, 10))
    monkeypatch.setattr(installation, "find_python", lambda: [old])
    with pytest.raises(GroundCastError, match=r"3\.10 to 3\.14 is needed; found only 3\.8\.10") as caught:
        environment.create(place=tmp_path / "worker")
    assert caught.value.code == "python-missing"
    assert caught.value.cure.startswith("Install Python")


def test_no_python_at_all(tmp_path, monkeypatch):
    monkeypatch.setattr(installation, "find_python", list)
    with pytest.raises(GroundCastError, match=r"No Python 3\.10 or newer was found"):
        environment.create(place=tmp_path / "worker")


@posix
def test_missing_venv_module(tmp_path):
    text = 'case "$*" in *ensurepip*) exit 1;; *) echo 3.11.2;; esac'
    with pytest.raises(GroundCastError, match="lacks the modules venv and ensurepip") as caught:
        environment.create(place=tmp_path / "worker", python=program(tmp_path / "python", text))
    assert "sudo apt install python3.11-venv" in caught.value.cure


def test_small_disk_names_both_sizes(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=1_100_000_000)
    monkeypatch.setattr(installation.shutil, "disk_usage", lambda place: usage)
    monkeypatch.setattr(supply, "has_nvidia", lambda: False)
    with pytest.raises(GroundCastError, match=r"1\.1 GB free, 2\.3 GB needed"):
        environment.create(place=tmp_path / "worker", python=sys.executable)


def test_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(GroundCastError, match="cannot be written") as caught:
        environment.create(place=tmp_path / "file" / "worker", python=sys.executable)
    assert caught.value.code == "not-writable"


def test_making_mending_and_removing(tmp_path, shelf):
    """From nothing to ready, with spaces in the path; then a lost package is put back; then it goes."""
    place, told = tmp_path / "my data" / "worker", []
    status = environment.create(lambda *words: told.append(words), place=place, python=sys.executable)
    assert status.ready
    assert status.versions == {"torch": "2.13.0", "numpy": "1.26.0"}
    assert told[0][0] == "Making the environment"
    assert told[-1][0] == "Checking"
    fractions = [fraction for _, fraction, _ in told]
    assert fractions == sorted(fractions)
    assert not place.with_name("worker-downloads").exists()

    kept = place / "kept"
    kept.write_text("")
    info = next(place.rglob("torch-2.13.0.dist-info"))
    shutil.rmtree(info)
    assert environment.check(environment.python_in(place)).code == "torch-missing"
    assert environment.create(place=place).ready
    assert kept.exists()

    environment.remove(place)
    assert not place.exists()
    environment.remove(place)


def test_cancel_leaves_nothing(tmp_path, shelf):
    place = tmp_path / "worker"
    with pytest.raises(GroundCastError) as caught:
        environment.create(cancelled=lambda: True, place=place, python=sys.executable)
    assert caught.value.code == "cancelled"
    assert not place.exists()
    assert not place.with_name("worker-downloads").exists()


def test_index_out_of_reach(tmp_path, shelf, monkeypatch):
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    place = tmp_path / "worker"
    with pytest.raises(GroundCastError, match="could not be downloaded") as caught:
        environment.create(place=place, python=sys.executable)
    assert caught.value.code == "network"
    assert not place.exists()


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["ERROR: Could not install packages: [Errno 28] No space left on device"], "disk-full"),
        (["ERROR: No matching distribution found for torch==2.13.0"], "torch-unavailable"),
        (["something", "ERROR: broken wheel"], "pip"),
    ],
)
def test_what_pip_says_in_words(lines, code):
    error = installation._explain([sys.executable, "-m", "pip"], lines, 1, Supply())
    assert error.code == code
    assert error.cure


@pytest.mark.parametrize(
    ("system", "card", "build", "reachable", "index"),
    [
        ("linux", False, "auto", True, CPU_INDEX),
        ("linux", False, "auto", False, None),
        ("linux", True, "auto", True, None),
        ("linux", True, "cpu", True, CPU_INDEX),
        ("linux", False, "cuda", True, None),
        ("win32", True, "auto", True, CUDA_INDEX),
        ("win32", False, "auto", True, None),
        ("win32", False, "cuda", True, CUDA_INDEX),
        ("win32", True, "cpu", True, None),
        ("darwin", False, "auto", True, None),
        ("darwin", False, "cuda", True, None),
    ],
)
def test_choice_of_torch(monkeypatch, system, card, build, reachable, index):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(supply, "has_nvidia", lambda: card)
    monkeypatch.setattr(Supply, "reaches", lambda self, address: reachable)
    assert Supply(build).options() == (["--extra-index-url", index] if index else [])


def test_size_follows_the_build(monkeypatch):
    monkeypatch.setattr(supply, "has_nvidia", lambda: False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert environment.estimate() == environment.estimate("cpu") < environment.estimate("cuda")


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        ("system", {"HTTPS_PROXY": "http://of-the-system", "HOME": "/h"}),
        ("direct", {"HOME": "/h", "NO_PROXY": "*", "no_proxy": "*"}),
        (
            "http://own:8080",
            {"HOME": "/h"} | dict.fromkeys(["HTTP_PROXY", "http_proxy"], "http://own:8080")
            | dict.fromkeys(["HTTPS_PROXY", "https_proxy"], "http://own:8080"),
        ),
    ],
)  # fmt: skip
def test_proxy_reaches_pip(proxy, expected):
    given = {"HTTPS_PROXY": "http://of-the-system", "HOME": "/h"}
    assert Supply(proxy=proxy).environment(given) == expected


def test_unreachable_proxy_reaches_nothing():
    assert not Supply(proxy="http://127.0.0.1:9").reaches("https://download.pytorch.org/whl/cpu/torch/")


def test_folder_of_packages_is_all_that_pip_asks(tmp_path, shelf, monkeypatch):
    """Without the variables of the shelf: the folder is given by the user's choice alone."""
    for name in ("PIP_FIND_LINKS", "PIP_NO_INDEX"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    place = tmp_path / "worker"
    given = Supply(wheels=str(shelf))
    assert environment.create(place=place, python=sys.executable, supply=given).ready
    (shelf / "numpy-1.26.0-py3-none-any.whl").unlink()
    environment.remove(place)
    with pytest.raises(GroundCastError, match=r"has no numpy>=1\.26 for this computer") as caught:
        environment.create(place=place, python=sys.executable, supply=given)
    assert caught.value.code == "wheels-lacking"
    assert "pip download -r requirements.txt" in caught.value.cure


def test_other_build_is_made_anew(tmp_path, shelf, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    place = tmp_path / "worker"
    environment.create(place=place, python=sys.executable)
    assert supply.build_in(place) == "cuda"
    kept = place / "kept"
    kept.write_text("")
    environment.create(place=place, python=sys.executable, supply=Supply("cuda"))
    assert kept.exists()
    environment.create(place=place, python=sys.executable, supply=Supply("cpu"))
    assert not kept.exists()


def test_repair_adds_what_is_missing_and_makes_anew_what_is_broken(tmp_path, shelf):
    place = tmp_path / "worker"
    environment.create(place=place, python=sys.executable)
    kept = place / "kept"
    kept.write_text("")
    assert environment.repair(place=place).ready and kept.exists()
    shutil.rmtree(next(place.rglob("torch-2.13.0.dist-info")))
    assert environment.repair(place=place).ready and kept.exists()
    next(place.rglob("torch.py")).write_text("raise OSError('libgomp is missing')")
    assert environment.check(environment.python_in(place)).code == "torch-broken"
    assert environment.repair(place=place).ready
    assert not kept.exists()


@posix
def test_every_device_is_told_with_a_jobs_word_for_it():
    devices = environment.check(sys.executable).devices
    assert devices[-1]["value"] == devices[-1]["kind"] == "cpu"
    assert [each["value"] for each in devices if each["kind"] == "cuda"] == [
        f"cuda:{k}" for k in range(sum(each["kind"] == "cuda" for each in devices))
    ]


def test_folder_with_other_files_is_never_emptied(tmp_path):
    (tmp_path / "photos").write_text("")
    with pytest.raises(GroundCastError, match="holds other files") as caught:
        environment.create(place=tmp_path, python=sys.executable)
    assert caught.value.code == "not-environment"
    assert (tmp_path / "photos").exists()


def test_remove_spares_other_folders(tmp_path):
    (tmp_path / "photos").write_text("")
    with pytest.raises(GroundCastError, match="is no Python environment"):
        environment.remove(tmp_path)
    assert (tmp_path / "photos").exists()

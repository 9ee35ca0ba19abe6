"""Water storage on the command line: what it prints, its defaults and options, bad words in one line."""

import json
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.water import Water
from groundcast.worker import commands, door, water_commands


def job(*words):
    return water_commands.job(commands.parser().parse_args(["assimilate", *map(str, words)]))


def printed(capsys, *words):
    assert door.main([str(word) for word in words]) == 0
    return json.loads(capsys.readouterr().out)


def test_loading_prints_a_disk_at_full_precision(capsys):
    said = printed(
        capsys,
        "loading",
        "--radius-km",
        14,
        "--height-m",
        1,
        "--distances-km",
        "0,14,20,50,100,300",
        "--json",
    )
    expected = [-2.689024, -1.504817, -0.664368, -0.183944, -0.081743, -0.016666]
    assert said["displacement_mm"] == pytest.approx(expected, abs=1e-6)
    assert (said["unit"], said["sign"], said["frame"], said["gravity"]) == ("mm", "positive up", "CE", 9.81)
    assert len(repr(said["displacement_mm"][0])) > 12


def test_loading_takes_height_frame_and_gravity(capsys):
    words = ("loading", "--radius-km", 1000, "--distances-km", "0", "--json")
    one = printed(capsys, *words)["displacement_mm"][0]
    assert printed(capsys, *words, "--height-m", 0.1)["displacement_mm"][0] == pytest.approx(one / 10)
    assert printed(capsys, *words, "--g", 4.905)["displacement_mm"][0] == pytest.approx(2 * one)
    frames = {f: printed(capsys, *words, "--frame", f)["displacement_mm"][0] for f in ("CE", "CM", "CF")}
    assert frames["CE"] == one
    assert frames["CM"] < frames["CE"] < frames["CF"]


def test_enkf_update_prints_what_can_be_checked_by_hand(capsys):
    words = (
        "enkf-update",
        "--members",
        "10,20,30,40",
        "--operator",
        -0.02,
        "--observation",
        -0.9,
        "--sigma",
        0.1,
    )
    said = printed(capsys, *words, "--json", "--mode", "sqrt")
    assert said["gain"] == pytest.approx(-43.4782608695652)
    assert said["analysis"]["mean"] == pytest.approx(42.3913043478261)
    assert said["analysis"]["sd"] ** 2 == pytest.approx(500 / 3 * (1 - (1 / 15) / (1 / 15 + 0.01)))
    plain = printed(capsys, *words, "--json", "--mode", "unperturbed")["analysis"]
    gain = -43.4782608695652
    assert plain["members"] == pytest.approx([x + gain * (-0.9 + 0.02 * x) for x in (10, 20, 30, 40)])
    assert printed(capsys, *words, "--json")["mode"] == "perturbed"
    assert "few" in " ".join(said["notes"])


def test_defaults_of_assimilate_are_those_of_the_contract():
    made = job("--prior", "p.tif", "--deformation", "u.tif", "--out", "o")
    water = made.water
    assert (water.sigma_mm, water.sd_mm, water.tau_days, water.length_km) == (9, 60, 90, 150)
    assert (water.members, water.mode, water.localisation_km, water.halo_km) == (24, "per-cell", 300, 300)
    assert (water.reference, water.frame, made.seed, made.task) == ("none", "CE", 0, "assimilate")
    assert Job.from_json(made.to_json()) == made


def test_every_option_reaches_the_job():
    made = job(
        "--prior", "p.tif", "--deformation", "u.tif", "--out", "o", "--sigma-mm", 3, "--sd-mm", 40,
        "--tau-days", 60, "--length-km", 100, "--members", 30, "--mode", "joint", "--seed", 5,
        "--localisation-km", 200, "--study", "s.gpkg", "--halo-km", 250, "--validation", "v.csv",
        "--reference", "r.gpkg", "--validation-unit", "cm", "--exclude", "2016-05-01/2016-06-30",
        "--set", "smoother=on", "--set", "velocity_mm=0", "--kind", "up",
    )  # fmt: skip
    water = made.water
    assert (water.sigma_mm, water.sd_mm, water.members, water.mode, made.seed) == (3, 40, 30, "joint", 5)
    assert (water.validation.unit, water.exclude) == ("cm", ("2016-05-01/2016-06-30",))
    assert (water.smoother, water.velocity_mm) == ("on", 0)
    assert Path(water.reference).name == "r.gpkg"


def test_a_job_from_before_loads_with_the_defaults():
    entries = json.loads(Job().to_json())
    del entries["water"]
    assert Job.from_json(json.dumps(entries)).water == Water()


DISK = ("loading", "--radius-km", "9")
ONE_UPDATE = ("enkf-update", "--operator", "1", "--observation", "1")
A_RUN = ("assimilate", "--prior", "p.tif", "--deformation", "u", "--out", "o")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("loading", "--radius-km", "0", "--distances-km", "1"), "A disk of 0 km radius"),
        ((*DISK, "--distances-km", "near"), "--distances-km near is not a list"),
        ((*DISK, "--distances-km", ","), "names no distance"),
        ((*DISK, "--distances-km", "1", "--height-m", "nan"), "--height-m is no number"),
        ((*ONE_UPDATE, "--members", "1", "--sigma", "1"), "no spread"),
        ((*ONE_UPDATE, "--members", "1,1", "--sigma", "1"), "do not differ"),
        ((*ONE_UPDATE, "--members", "1,2", "--sigma", "0"), "of 0 mm"),
        ((*A_RUN, "--sigma-mm", "0"), "sigma_mm = 0 is out"),
        ((*A_RUN, "--sd-mm", "0"), "sd_mm = 0 is out"),
        ((*A_RUN, "--members", "1"), "members = 1 is out"),
        ((*A_RUN, "--set", "wings=2"), "no setting 'wings'"),
        ((*A_RUN, "--set", "cells=no"), "cells = no is out"),
        (A_RUN, "There is no file or folder"),
    ],
)
def test_wrong_words_are_told_in_one_line(words, told, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert door.main(list(words)) == 1
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert told in said


def test_water_settings_out_of_range_or_unknown_are_told():
    with pytest.raises(GroundCastError, match="minimum_valid = 2 is out of range"):
        Water(minimum_valid=2)
    with pytest.raises(GroundCastError, match="halo_km = -1 is out of range"):
        Water(halo_km=-1)
    with pytest.raises(GroundCastError, match="unknown entry 'wet'"):
        Water.from_dict({"wet": 1})

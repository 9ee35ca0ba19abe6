"""`groundcast patterns`: the number of kinds that a stack was made of, from the known past alone."""

import json

import numpy as np
import pytest
from groundcast.worker import door, pattern_numbers

DATES, HELD = 40, 10


def table(path, values):
    days = np.datetime64("2020-01-03") + 12 * np.arange(values.shape[1])
    lines = ["id,latitude,longitude," + ",".join(str(day).replace("-", "") for day in days)]
    for number, row in enumerate(values):
        cells = ",".join("" if np.isnan(v) else f"{v:.3f}" for v in row)
        lines.append(f"{number},45.{number:03d},7.{number:03d},{cells}")
    path.write_text("\n".join(lines) + "\n")
    return path


def kinds(count, series=30):
    """Series (P, N) of so many slopes, with noise and a gap."""
    draw, time = np.random.default_rng(0), np.arange(DATES)
    slopes = np.linspace(-1, 1, count)[np.arange(series) % count] if count > 1 else np.zeros(series)
    values = slopes[:, None] * time + draw.normal(0, 0.4, (series, DATES))
    values[-1, 5:8] = np.nan
    return values


def asked(capsys, *words):
    assert door.main(["patterns", *map(str, words)]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_kinds_that_were_made_are_recommended(tmp_path, capsys, count):
    path = table(tmp_path / "motion_mm.csv", kinds(count))
    (row,) = json.loads(asked(capsys, path, "--json"))["regions"]
    assert row["recommended"] == count and row["series"] == row["looked_at"] == 30
    assert list(row["silhouette"]) == [str(number) for number in range(2, 11)]
    assert f"best in {count} patterns" in row["sentence"]


def test_series_of_one_kind_need_no_patterns(tmp_path, capsys):
    text = asked(capsys, table(tmp_path / "motion_mm.csv", kinds(1)), "--smoothing", 0)
    assert "No number of patterns stands apart" in text and "*" not in text
    assert text.splitlines()[0] == "Series up to 2020-12-16, smoothed over 0 dates."


def test_what_is_held_back_is_not_looked_at(tmp_path, capsys):
    values = kinds(2)
    one = asked(capsys, table(tmp_path / "motion_mm.csv", values), "--most", 4)
    values[:, -HELD:] = 900 * np.arange(30)[:, None]
    assert asked(capsys, table(tmp_path / "motion_mm.csv", values), "--most", 4) == one
    more = asked(capsys, tmp_path / "motion_mm.csv", "--most", 4, "--set", "hold_back=1")
    assert more != one


def test_few_and_equal_series_have_none(tmp_path, capsys):
    for values in (kinds(2, 2), np.ones((12, DATES))):
        (row,) = json.loads(asked(capsys, table(tmp_path / "motion_mm.csv", values), "--json"))["regions"]
        assert row["recommended"] == 1 and row["silhouette"] == {}
        assert "too few, or too much alike" in row["sentence"]


@pytest.mark.parametrize("words", [("--most", 1), ("--smoothing", 4), ("--smoothing", 1)])
def test_numbers_that_are_none_are_refused(tmp_path, capsys, words):
    path = table(tmp_path / "motion_mm.csv", kinds(2))
    assert door.main(["patterns", str(path), *map(str, words)]) == 1
    assert "cannot be looked for. Give 2 patterns or more" in capsys.readouterr().err


def test_of_many_series_a_sample_is_looked_at(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(pattern_numbers.clusters, "SAMPLE", 20)
    text = asked(capsys, table(tmp_path / "motion_mm.csv", kinds(2)))
    assert "30 series, 20 of them drawn" in text and "best in 2 patterns" in text

"""Maps of motion, crossing and skill as layers: names, units, colours and legends, on real EGMS values."""

from datetime import date

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.layers import add_run, kinds, show_only, styles
from groundcast.ui.layers.crossings import NOT_BEFORE
from groundcast.ui.layers.periods import EPOCH, periods
from groundcast.ui.layers.ramps import ALREADY, NOT_CROSSING
from osgeo import gdal
from qgis.core import QgsProject

pytestmark = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = sample_run.write_raster_run(tmp_path_factory.mktemp("study") / "run-5-seasonal")
    sample_run.with_products(made, threshold=-3.0)
    return made


@pytest.fixture
def group(folder, qgis_new_project):
    return add_run(folder, QgsProject.instance())


def layer(group, name):
    return next(node.layer() for node in group.findLayers() if node.name() == name)


def shader_of(found):
    return found.renderer().shader().rasterShaderFunction()


def labels(found):
    return [item.label for item in shader_of(found).colorRampItemList()]


def test_groups_and_names_say_what_when_and_in_which_unit(group):
    assert [child.name() for child in group.children()] == [
        "Forecast 2026-03-02, median (mm)",
        "Interval width 2026-03-02 (mm)",
        "Residual 2024-12-25 (mm)",
        "Skill against the best baseline (%)",
        "Forecast velocity (mm/yr)",
        "Forecast acceleration (mm/yr²)",
        "Change against the past (mm/yr)",
        "Falls below −3 mm, probability (%)",
        "Falls below −3 mm, date",
        "Ends of the 90 % interval",
        "Displacement (mm)",
        "Falls below −3 mm, probability (%)",
    ]
    ends = [node.name() for node in group.children()[9].findLayers()]
    assert ends[:2] == ["Forecast 2026-03-02, lower 90 % (mm)", "Forecast 2026-03-02, upper 90 % (mm)"]
    assert ends[-2:] == ["Falls below −3 mm, early date (10 %)", "Falls below −3 mm, late date (90 %)"]


def test_only_the_last_median_is_seen(group):
    seen = [node.name() for node in group.findLayers() if node.isVisible()]
    assert seen == ["Forecast 2026-03-02, median (mm)"]


def test_motion_of_the_forecast_has_ranges_of_its_own_in_its_unit(group, folder):
    for name, kind, unit in (
        ("Forecast velocity (mm/yr)", "velocity", " mm/yr"),
        ("Forecast acceleration (mm/yr²)", "acceleration", " mm/yr²"),
        ("Change against the past (mm/yr)", "change", " mm/yr"),
    ):
        shader = shader_of(layer(group, name))
        values = np.concatenate(
            [gdal.Open(str(folder / r / f"seasonal_{kind}.tif")).ReadAsArray().ravel() for r in "AB"]
        )
        assert (
            shader.maximumValue() == -shader.minimumValue() >= np.abs(np.nanpercentile(values, [2, 98])).max()
        )
        assert shader.colorRampItemList()[0].color.name() == "#ca0020"
        assert shader.legendSettings().suffix() == unit
    ends = shader_of(layer(group, "Forecast velocity, lower 90 % (mm/yr)"))
    assert ends.maximumValue() == shader_of(layer(group, "Forecast velocity (mm/yr)")).maximumValue()


def test_probability_is_told_in_percent_and_dated(group):
    newest = layer(group, "Falls below −3 mm, probability (%)")
    legend = shader_of(newest).legendSettings()
    assert (shader_of(newest).minimumValue(), shader_of(newest).maximumValue()) == (0, 1)
    assert (legend.minimumLabel(), legend.maximumLabel()) == ("0", "100")
    assert legend.suffix() == " % below −3 mm by 2026-03-02"
    assert shader_of(newest).colorRampItemList()[0].color.lightness() > 220
    chances = group.children()[-1]
    assert len(chances.findLayers()) == 18 and chances.findLayers()[0].name() == "2026-03-02 probability (%)"
    assert all(node.layer().temporalProperties().isActive() for node in chances.findLayers())


def test_date_of_crossing_is_classes_of_the_calendar_and_grey_for_not_in_time(group, folder):
    found = layer(group, "Falls below −3 mm, date")
    items = shader_of(found).colorRampItemList()
    assert 2 <= len(items) <= 9 and labels(found)[-1] == "not crossed before 2026-03-02"
    assert items[-1].color.name() == NOT_CROSSING and items[-1].value == float("inf")
    assert items[0].color.lightness() < items[-2].color.lightness()
    assert all(label.startswith("in 202") for label in labels(found)[:-1])
    median = gdal.Open(str(folder / "maps" / "median.vrt"))
    there = np.isfinite(median.GetRasterBand(median.RasterCount).ReadAsArray())
    dates = gdal.Open(str(folder / "maps" / "crossing.tif")).ReadAsArray()
    assert (np.isfinite(dates) == there).all() and (dates == NOT_BEFORE).any() and (dates < NOT_BEFORE).any()


def test_what_lies_beyond_the_threshold_already_is_a_class_of_its_own():
    told = kinds.About("below", -20.0, "", "2026-12-30", "2025-12-30")
    known = (date(2025, 12, 30) - EPOCH).days
    found = styles._date_classes((known, known + 40, known + 100), told)
    assert [label for _, _, label in found] == [
        "already crossed on 2025-12-30", "in 2026-02", "in 2026-03", "in 2026-04",
        "not crossed before 2026-12-30",
    ]  # fmt: skip
    assert [label for _, _, label in styles._date_classes((), told)] == ["not crossed before 2026-12-30"]
    assert [colour for _, colour, _ in styles._date_classes((known,), told)] == [ALREADY, NOT_CROSSING]


def test_skill_says_in_words_where_the_baseline_is_better(group):
    found = layer(group, "Skill against the best baseline (%)")
    assert labels(found) == [
        "over 25 % worse than the best baseline",
        "5 to 25 % worse than the best baseline",
        "about equal (within 5 %)",
        "5 to 25 % better",
        "over 25 % better",
    ]
    assert [item.value for item in shader_of(found).colorRampItemList()] == [-25, -5, 5, 25, float("inf")]


def test_the_map_of_skill_is_shown_alone_when_asked_for(group):
    found = show_only(group, "skill")
    assert found.name() == "Skill against the best baseline (%)"
    assert [node.name() for node in group.findLayers() if node.isVisible()] == [found.name()]
    assert show_only(group, "nothing") is None


def test_descriptions_name_unit_threshold_and_reference(group):
    assert "Threshold: below −3 mm." in layer(group, "Falls below −3 mm, date").metadata().abstract()
    skill = layer(group, "Skill against the best baseline (%)").metadata().abstract()
    assert "against the best baseline; below 0 it is worse." in skill
    assert "Unit: mm/yr²" in layer(group, "Forecast acceleration (mm/yr²)").metadata().abstract()


def test_styles_lie_beside_the_files(folder, group):
    for kind in ("skill", "crossing", "probability", "velocity_lower", "lower50"):
        assert (folder / "A" / f"seasonal_{kind}.qml").is_file()


@pytest.mark.parametrize(
    ("first", "last", "count", "labels"),
    [
        (date(2025, 1, 5), date(2025, 8, 2), 8, ("2025-01", "2025-08")),
        (date(2024, 11, 5), date(2025, 2, 2), 4, ("2024-11", "2025-02")),
        (date(2025, 1, 5), date(2026, 12, 30), 8, ("2025 Q1", "2026 Q4")),
        (date(2025, 2, 5), date(2027, 5, 8), 5, ("2025 H1", "2027 H1")),
        (date(2024, 6, 1), date(2029, 2, 1), 6, ("2024", "2029")),
        (date(2024, 6, 1), date(2044, 2, 1), 7, ("2024–2026", "2042–2044")),
        (date(2025, 5, 5), date(2025, 5, 5), 1, ("2025-05", "2025-05")),
    ],
)
def test_at_most_eight_spans_cover_the_dates(first, last, count, labels):
    found = periods(first, last)
    assert len(found) == count and (found[0][1], found[-1][1]) == labels
    ends = [end for end, _ in found]
    assert ends == sorted(ends) and ends[-1] >= (last - EPOCH).days > (ends[-2] if count > 1 else 0)


def test_words_of_a_threshold_from_above():
    told = kinds.About("above", 12.5, "seasonal", "2026-03-02")
    assert kinds.name("crossing", None, told) == "Rises above 12.5 mm, date"
    assert kinds.name("skill", None, told) == "Skill against Trend and season (%)"

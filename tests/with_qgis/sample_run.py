"""A small, true results folder for tests of the plots: Ustica's EGMS points, forecast by a baseline.

The observed values are the EGMS record; the forecast and its interval come from the trend-and-season
baseline, so every number is a measured or a computed one.
"""

import csv
import io
import json
import zipfile
from functools import lru_cache
from pathlib import Path

import numpy as np
from groundcast.core.baselines import BASELINES, METHODS
from groundcast.core.dates import field_date, iso
from osgeo import gdal, ogr, osr

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
EGMS = DATA / "egms_ustica" / "EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip"
CRS = "EPSG:3035"
HOLD_BACK, HORIZON, CADENCE, CELL = 10, 36, 12, 100.0
MODEL = {
    "name": "seasonal",
    "label": "Trend and season",
    "settings": {},
    "parameters": 0,
    "optimistic": False,
}
CREDIT = "Generated using European Union's Copernicus Land Monitoring Service information"


@lru_cache(maxsize=1)
def egms():
    """(x (P,), y (P,), identifiers, dates (T,), values (T, P)) of the EGMS file."""
    with zipfile.ZipFile(EGMS) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        rows = list(csv.reader(io.TextIOWrapper(archive.open(name), encoding="utf-8")))
    days = {i: field_date(column) for i, column in enumerate(rows[0]) if field_date(column) is not None}
    east, north = rows[0].index("easting"), rows[0].index("northing")
    values = np.array([[row[i] for i in days] for row in rows[1:]], np.float32).T
    x, y = (np.array([float(row[i]) for row in rows[1:]]) for i in (east, north))
    return x, y, [row[0] for row in rows[1:]], np.array(list(days.values()), "datetime64[D]"), values


def opened_to_change(path: Path):
    """A raster of a run, open to be changed by a test; GDAL would rather keep it a cloud-optimised file."""
    kind = gdal.OF_RASTER | gdal.OF_UPDATE
    return gdal.OpenEx(str(path), kind, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])


def write_raster_run(folder: Path) -> Path:
    """A run on 100 m cells with the regions A (west) and B (east)."""
    x, y, _, dates, values = egms()
    cells, origin, shape = _gridded(x, y, values)
    half = shape[1] // 2
    artifacts, regions, scores = [], [], []
    for name, columns in (("A", slice(0, half)), ("B", slice(half, None))):
        forecast = _forecast(dates, cells[:, :, columns].reshape(len(dates), -1))
        place = (origin[0] + (columns.start or 0) * CELL, origin[1])
        for kind, (when, layer) in forecast.items():
            path = f"{name}/{'observed' if kind == 'observed' else 'seasonal_' + kind}.tif"
            _write_cog(folder / path, when, layer.reshape(len(when), shape[0], -1), place)
            artifacts.append(_artifact(kind, name, path, when))
        regions.append(
            {"name": name, "colour": "#56B4E9", "series": int(np.isfinite(cells[0, :, columns]).sum())}
        )
        scores.append(_score(name, forecast))
    return _write_report(folder, dates, regions, scores, artifacts, "raster")


def write_point_run(folder: Path, count: int = 600) -> Path:
    """A run at `count` of the EGMS points, one region named all."""
    x, y, names, dates, values = egms()
    forecast = _forecast(dates, values[:, :count])
    path = folder / "all" / "points.gpkg"
    path.parent.mkdir(parents=True, exist_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for kind in ("observed", "median", "lower", "upper", "residual"):
        _write_layer(source, kind, *forecast[kind], x, y, names)
    source = None
    artifacts = [_artifact("points", "all", "all/points.gpkg", dates)]
    regions = [{"name": "all", "colour": "#56B4E9", "series": count}]
    return _write_report(folder, dates, regions, [_score("all", forecast)], artifacts, "points")


def with_backtest(folder: Path, model: str = "theta", count: int = 300) -> dict:
    """Make `model`, with its backtest, that of the run in `folder`; gives the report."""
    path = folder / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["model"] = {"name": model, "label": model}
    report["backtest"] = _backtest(model, count)
    path.write_text(json.dumps(report), encoding="utf-8")
    return report


def with_products(folder: Path, threshold: float = -20.0, side: str = "below") -> dict:
    """Give the raster run in `folder` every further map, computed from its own median and interval."""
    path = folder / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["job"] |= {"threshold_mm": threshold, "threshold_side": side}
    for region in [entry["name"] for entry in report["regions"]]:
        parts = {}
        for entry in [e for e in report["artifacts"] if e["region"] == region]:
            data = gdal.Open(str(folder / entry["path"]))
            parts[entry["kind"]], place = data.ReadAsArray(), data.GetGeoTransform()
        when = np.array(report["dates"]["forecast"], "datetime64[D]")
        for kind, (dates, values) in _products(parts, when, threshold, side).items():
            name = f"{region}/seasonal_{kind}.tif"
            _write_cog(folder / name, dates, values.astype(np.float32), (place[0], place[3]))
            given = dates if str(dates[0])[0].isdigit() else []
            report["artifacts"].append(_artifact(kind, region, name, np.array(given, "datetime64[D]")))
    path.write_text(json.dumps(report), encoding="utf-8")
    return report


def _products(parts, when, threshold, side):
    """{kind: (dates or names of bands, values)} from `median`, `lower`, `upper` (B, Y, X) and the past."""
    median, half = parts["median"], (parts["upper"] - parts["lower"]) / 2
    years = (when - when[0]).astype(float) / 365.25
    slope = (median[-1] - median[0]) / years[-1]
    past = (parts["observed"][-1] - parts["observed"][-31]) / (30 * CADENCE / 365.25)
    spread = np.maximum(half / 1.645, 1e-6)
    distance = (threshold - median) / spread * (1 if side == "below" else -1)
    chance = 1 / (1 + np.exp(-1.702 * distance))
    made = {"probability": (when, np.where(np.isfinite(median), chance, np.nan)), "width": (when, 2 * half)}
    for share, level in ((0.41, 50), (0.78, 80)):
        made[f"lower{level}"] = (when, median - share * half)
        made[f"upper{level}"] = (when, median + share * half)
    error = half[-1] / years[-1]
    flat = {"velocity": slope, "velocity_lower": slope - error, "velocity_upper": slope + error}
    flat |= {"acceleration": slope / 3, "change": slope - past}
    skill = 100 * (1 - np.abs(parts["residual"]).mean(axis=0) / np.abs(parts["residual"][0]).clip(0.5))
    flat |= {"skill": np.where(np.isfinite(median[0]), skill, np.nan)}
    for kind, at in (("crossing", 0.5), ("crossing_early", 0.05), ("crossing_late", 0.95)):
        over = chance >= at
        first = when.astype("datetime64[D]").astype(int)[over.argmax(axis=0)]
        flat[kind] = np.where(over.any(axis=0), first, np.nan)
    return made | {kind: ([kind], values[None]) for kind, values in flat.items()}


@lru_cache(maxsize=4)
def _backtest(model, count):
    """The backtest of a report for `count` of the points: 4 origins, real forecasts, per-series scores."""
    _, _, _, dates, values = egms()
    values, days = values[:, :count], dates.astype(int).astype(float)
    horizons, counts = np.array([1, 2, 3, 5, 7, 10]), len(dates) - 10 * np.arange(1, 5)[::-1]
    truth = np.stack([values[n - 1 + horizons] for n in counts])
    half = np.quantile(np.abs(np.diff(values[: counts[0]], axis=0)), 0.9, axis=0)
    rows, means, by_origin = {}, {}, {}
    for name in dict.fromkeys((model, *BASELINES)):
        median = np.stack([METHODS[name](values[:n], days[:n], days[n - 1 + horizons]) for n in counts])
        errors = np.abs(truth - median)
        rmse = np.sqrt(np.nanmean(errors**2, axis=(0, 2)))
        rows[name] = {
            "rmse_mm": _by(horizons, rmse),
            "coverage90": _by(horizons, np.nanmean(errors <= half, axis=(0, 2))),
            "width90_mm": _by(horizons, np.full(len(horizons), 2 * half.mean())),
        }
        means[name] = float(rmse.mean())
        by_origin[name] = _by(dates[counts - 1], np.sqrt(np.nanmean(errors**2, axis=(1, 2))))
    reference = min(BASELINES, key=means.get)
    return {
        "origins": [str(day) for day in dates[counts - 1]],
        "horizons": horizons.tolist(),
        "models": rows,
        "reference": reference,
        "skill": {name: 1 - mean / means[reference] for name, mean in means.items()},
        "mean_rmse_mm": means,
        "rmse_mm_by_origin": by_origin,
        "series": count,
    }


def _by(keys, values):
    return {str(key): float(value) for key, value in zip(keys, values)}


def _gridded(x, y, values):
    """((T, Y, X) means of the points in 100 m cells, (left, top), (Y, X))."""
    left, top = np.floor(x.min() / CELL) * CELL, np.ceil(y.max() / CELL) * CELL
    column, row = ((x - left) // CELL).astype(int), ((top - y) // CELL).astype(int)
    shape = int(row.max()) + 1, int(column.max()) + 1
    total, count = np.zeros((len(values), *shape)), np.zeros(shape)
    np.add.at(count, (row, column), 1)
    for layer, dated in zip(total, values):
        np.add.at(layer, (row, column), dated)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32), (left, top), shape


def _forecast(dates, values):
    """{kind: (dates, values)} of the trend-and-season baseline for (T, P) `values`."""
    days = dates.astype(int).astype(float)
    ahead = dates[-1] + CADENCE * np.arange(1, HORIZON + 1)
    known = slice(0, len(dates) - HOLD_BACK)
    held_back = BASELINES["seasonal"](values[known], days[known], days[-HOLD_BACK:])
    median = BASELINES["seasonal"](values, days, ahead.astype(int).astype(float))
    fit = BASELINES["seasonal"](values, days, days)
    with np.errstate(invalid="ignore"):
        width = np.quantile(np.abs(np.nan_to_num(values - fit)), 0.9, axis=0)
    held = dates[-HOLD_BACK:]
    return {
        "observed": (dates, values),
        "held_back": (held, held_back),
        "residual": (held, values[-HOLD_BACK:] - held_back),
        "median": (ahead, median),
        "lower": (ahead, median - width),
        "upper": (ahead, median + width),
    }


def _write_cog(path, dates, values, place):
    path.parent.mkdir(parents=True, exist_ok=True)
    memory = gdal.GetDriverByName("MEM").Create(
        "", values.shape[2], values.shape[1], len(dates), gdal.GDT_Float32
    )
    memory.SetGeoTransform((place[0], CELL, 0, place[1], 0, -CELL))
    memory.SetProjection(_crs().ExportToWkt())
    for index, (date, layer) in enumerate(zip(dates, values), 1):
        band = memory.GetRasterBand(index)
        band.SetNoDataValue(float("nan"))
        band.SetDescription(str(date).replace("-", ""))
        band.WriteArray(layer)
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=["COMPRESS=DEFLATE", "BLOCKSIZE=128"])


def _write_layer(source, kind, dates, values, x, y, names):
    layer = source.CreateLayer(kind, _crs(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("pid", ogr.OFTString))
    for date in dates:
        layer.CreateField(ogr.FieldDefn(f"D{date}".replace("-", ""), ogr.OFTReal))
    layer.StartTransaction()
    for index, column in enumerate(values.T):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x[index]} {y[index]})"))
        feature.SetField("pid", names[index])
        for field, value in enumerate(column, 1):
            if np.isfinite(value):
                feature.SetField(field, float(value))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _crs():
    crs = osr.SpatialReference()
    crs.SetFromUserInput(CRS)
    return crs


def _artifact(kind, region, path, dates):
    model = "" if kind in ("observed", "points") else "seasonal"
    return {"kind": kind, "region": region, "model": model, "path": path, "dates": iso(dates), "unit": "mm"}


def _score(region, forecast):
    rmse = float(np.sqrt(np.nanmean(forecast["residual"][1] ** 2)))
    return {"region": region, "model": "seasonal", "on": "pixels", "rmse_mm": {"all": rmse}}


def _write_report(folder, dates, regions, scores, artifacts, kind):
    report = {
        "schema": 1,
        "groundcast": "0.1.0",
        "created": "2026-01-01T00:00:00",
        "simulated": False,
        "seed": 0,
        "seconds": 1.0,
        "job": {},
        "versions": {},
        "device": {"name": "processor", "kind": "cpu"},
        "data": {
            "path": EGMS.name,
            "kind": kind,
            "unit": "mm",
            "sign": "positive towards the satellite",
            "crs": CRS,
            "cadence_days": CADENCE,
            "attribution": CREDIT,
        },
        "factors": [],
        "dates": {
            "observed": iso(dates),
            "held_back": iso(dates[-HOLD_BACK:]),
            "forecast": iso(dates[-1] + CADENCE * np.arange(1, HORIZON + 1)),
        },
        "model": MODEL,
        "regions": regions,
        "scores": scores,
        "verdicts": [],
        "warnings": [],
        "artifacts": artifacts,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder

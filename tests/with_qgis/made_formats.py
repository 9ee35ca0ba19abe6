"""Files in the formats of processors, made of OPERA's real series by the worker's Python: FOLDER OPERA.

Each lies in a folder of its own, laid out as its processor lays it out.
"""

import shutil
import sys
from pathlib import Path

import h5py
import netCDF4
import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).parents[1] / "core" / "readers"))
import made_isce
import made_opera

DAYS = ("20200105", "20200117", "20200129", "20200210")
PAIRS = tuple(zip(DAYS, DAYS[1:]))
ISCE_XML = """<imageFile>
 <property name="WIDTH"><value>{width}</value></property>
 <property name="LENGTH"><value>{height}</value></property>
 <property name="NUMBER_BANDS"><value>2</value></property>
 <property name="DATA_TYPE"><value>FLOAT</value></property>
 <property name="SCHEME"><value>BIL</value></property><property name="BYTE_ORDER"><value>l</value></property>
</imageFile>"""
ISCE_VRT = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}">
 <VRTRasterBand band="1" dataType="Float32" subClass="VRTRawRasterBand">
  <SourceFilename relativeToVRT="1">filt_fine.unw</SourceFilename><ByteOrder>LSB</ByteOrder>
  <ImageOffset>0</ImageOffset><PixelOffset>4</PixelOffset><LineOffset>{line}</LineOffset>
 </VRTRasterBand>
 <VRTRasterBand band="2" dataType="Float32" subClass="VRTRawRasterBand">
  <SourceFilename relativeToVRT="1">filt_fine.unw</SourceFilename><ByteOrder>LSB</ByteOrder>
  <ImageOffset>{offset}</ImageOffset><PixelOffset>4</PixelOffset><LineOffset>{line}</LineOffset>
 </VRTRasterBand>
</VRTDataset>"""
PLACE = {"crs": "EPSG:32613", "transform": rasterio.Affine(30, 0, 717600, 0, -30, 3481740)}


def write(path, values, driver="GTiff", unit="", **options):
    """One raster of a band, or of more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = values if values.ndim == 3 else values[None]
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", driver=driver, dtype="float32", **shape, **PLACE) as file:
        file.write(bands)
        if unit:
            file.units = [unit] * len(bands)
        if "descriptions" in options:
            file.descriptions = options["descriptions"]
        file.update_tags(**options.get("tags", {}))


def made(folder, layers):
    """Every format."""
    write(folder / "bands" / "series.tif", layers, unit="mm", descriptions=DAYS)
    names = ("D20200105", "2020-01-17", "2020029", "2020.1120")
    for name, layer in zip(names, layers):
        write(folder / "names" / f"los_{name}.tif", layer, unit="mm")
    for day, name, layer in zip(DAYS, "abcd", layers):
        tags = {"DATE": f"{day[:4]}-{day[4:6]}-{day[6:]}"}
        write(folder / "tags" / f"los_{name}.tif", layer, unit="mm", tags=tags)
        write(folder / "envi" / f"disp_{day}.img", layer, "ENVI")
        write(folder / "sarscape" / f"layer{day[4:]}", layer, "ENVI")
        written = np.datetime64(f"{day[:4]}-{day[4:6]}-{day[6:]}").item().strftime("%d-%b-%Y").upper()
        entry = f"<AcquisitionTime>{written} 05:32:12.70000000</AcquisitionTime>"
        (folder / "sarscape" / f"layer{day[4:]}.sml").write_text(f"<HEADER_INFO>{entry}</HEADER_INFO>")
        grid(folder / "gmt" / f"disp_{day}.grd", layer)
    for number, (one, other) in enumerate(PAIRS):
        pair, phase = f"{one}_{other}", (layers[number + 1] - layers[number]) / -4.41
        write(folder / "GEOC" / pair / f"{pair}.geo.unw.tif", phase)
        write(folder / "GEOC" / pair / f"{pair}.geo.cc.tif", np.full_like(phase, 0.6))
        write(folder / "hyp3" / f"S1AA_{one}T053212_{other}T053212_unw_phase.tif", phase)
        lines = np.stack([np.full_like(phase, 99), phase], axis=1).astype("<f4")
        (folder / "isce" / pair).mkdir(parents=True)
        lines.tofile(folder / "isce" / pair / "filt_fine.unw")
        shutil.copytree(folder / "isce" / pair, folder / "isce_vrt" / pair)
        text = ISCE_VRT.format(width=phase.shape[1], height=phase.shape[0], **lines_of(phase))
        (folder / "isce_vrt" / pair / "filt_fine.unw.vrt").write_text(text)
        text = ISCE_XML.format(width=phase.shape[1], height=phase.shape[0])
        (folder / "isce" / pair / "filt_fine.unw.xml").write_text(text)
    radar(folder / "isce_radar" / "merged", layers)
    (folder / "opera").mkdir()
    for day, layer in zip(DAYS, layers):
        made_opera.product(folder / "opera" / f"{made_opera.name('20191224', day)}.nc", layer / 1000)
    hdf5(folder, layers)
    table(folder, layers)


def radar(folder, layers):
    """ISCE's topsStack in radar geometry, with the places of its pixels."""
    for number, (one, other) in enumerate(PAIRS):
        phase = (layers[number + 1] - layers[number]) / -4.41
        pair = folder / "interferograms" / f"{one}_{other}"
        made_isce.raw(pair / "filt_fine.unw", [np.full_like(phase, 99), phase])
        made_isce.raw(pair / "filt_fine.unw.conncomp", [np.ones_like(phase)], "u1")
        made_isce.raw(pair / "filt_fine.cor", [np.full_like(phase, 0.7)])
    made_isce.place(folder / "geom_reference", shape=phase.shape)


def lines_of(phase):
    """Where the second band of rows that take turns begins, and how long a row of both is, in bytes."""
    return {"offset": 4 * phase.shape[1], "line": 8 * phase.shape[1]}


def grid(path, layer):
    """A grid of GMT: z(y, x) from the south."""
    path.parent.mkdir(exist_ok=True)
    with netCDF4.Dataset(path, "w") as file:
        for axis, count, start in (("x", layer.shape[1], 14.9), ("y", layer.shape[0], 37.8)):
            file.createDimension(axis, count)
            coordinate = file.createVariable(axis, "f8", (axis,))
            coordinate.units = {"x": "degrees_east", "y": "degrees_north"}[axis]
            coordinate[:] = start + 0.001 * np.arange(count)
        z = file.createVariable("z", "f4", ("y", "x"))
        z.units = "mm"
        z[:] = layer[::-1]


def hdf5(folder, layers):
    """LiCSBAS's cum_filt.h5, and MintPy's series in both forms."""
    corners = {"corner_lat": 45.0, "corner_lon": 5.0, "post_lat": -0.001, "post_lon": 0.001}
    (folder / "licsbas").mkdir()
    with h5py.File(folder / "licsbas" / "cum_filt.h5", "w") as file:
        file["cum"], file["imdates"] = layers, np.array([int(day) for day in DAYS])
        for name, number in corners.items():
            file[name] = number
    with h5py.File(folder / "licsbas" / "cum.h5", "w") as file:
        file["cum"], file["imdates"] = layers, np.array([int(day) for day in DAYS])
        for name, number in corners.items():
            file[name] = number
        for name in ("coh_avg", "resid_rms", "n_gap", "stc", "vel"):
            file[name] = np.full(layers.shape[1:], 0.5, np.float32)
    (folder / "licsbas" / "results").mkdir()
    np.ones(layers.shape[1:], "<f4").tofile(folder / "licsbas" / "results" / "mask")
    about = {
        "FILE_TYPE": "timeseries", "UNIT": "m", "LENGTH": str(layers.shape[1]), "WIDTH": str(layers.shape[2]),
        "X_FIRST": "5.0", "Y_FIRST": "45.0", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees",
        "Y_UNIT": "degrees",
    }  # fmt: skip
    (folder / "mintpy").mkdir()
    with h5py.File(folder / "mintpy" / "geo_timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = layers / 1000, np.array(DAYS, "S8")
        file.attrs.update(about)
    with h5py.File(folder / "mintpy" / "geo_temporalCoherence.h5", "w") as file:
        file["temporalCoherence"] = np.full(layers.shape[1:], 0.8, np.float32)
        file.attrs.update(about | {"FILE_TYPE": "temporalCoherence", "UNIT": "1"})


def table(folder, layers):
    """A long table: one row a point and date."""
    rows = ["id,date,lon,lat,value"]
    for point in range(40):
        for day, layer in zip(DAYS, layers):
            value = layer[point, point]
            rows.append(
                f"p{point},{day[:4]}-{day[4:6]}-{day[6:]},{5 + point / 1000},{45 + point / 1000},{value}"
            )
    (folder / "long.csv").write_text("\n".join(rows) + "\n")


def main():
    folder, opera = Path(sys.argv[1]), Path(sys.argv[2])
    files = sorted(opera.glob("displacement_*.tif"))[: len(DAYS)]
    layers = [rasterio.open(path).read(1)[:60, :80] * 1000 for path in files]
    made(folder, np.stack(layers).astype(np.float32))


if __name__ == "__main__":
    main()

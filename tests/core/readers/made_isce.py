"""Folders as ISCE 2's topsStack writes them, small; the numbers are made.

Layout: MintPy docs/dir_structure.md, "ISCE / topsStack" (github.com/insarlab/MintPy): merged/interferograms/
PAIR/ with filt_fine.unw (amplitude and phase, interleaved by line), filt_fine.cor and filt_fine.unw.conncomp,
and merged/geom_reference/ with lat.rdr, lon.rdr (float64) and los.rdr (incidence, and the azimuth of the line
of sight from the north, anti-clockwise), each with .xml and .vrt beside it. Coherence may have two bands,
amplitude first: mintpy/utils/readfile.py takes the second of `unw`, `cor` and `ion`.
"""

import numpy as np

PAIRS = (("20200105_20200117", 1.0), ("20200117_20200129", 2.0))
SHAPE = (2, 3)
_XML = """<imageFile>
 <property name="WIDTH"><value>{width}</value></property>
 <property name="LENGTH"><value>{length}</value></property>
 <property name="NUMBER_BANDS"><value>{bands}</value></property>
 <property name="DATA_TYPE"><value>{kind}</value></property>
 <property name="SCHEME"><value>BIL</value></property><property name="BYTE_ORDER"><value>l</value></property>
</imageFile>"""
_BAND = """<VRTRasterBand dataType="{kind}" band="{band}" subClass="VRTRawRasterBand">
<SourceFilename relativeToVRT="1">{name}</SourceFilename><ByteOrder>LSB</ByteOrder>
<ImageOffset>{offset}</ImageOffset><PixelOffset>{pixel}</PixelOffset><LineOffset>{line}</LineOffset>
</VRTRasterBand>"""
_KINDS = {"f4": ("FLOAT", "Float32"), "f8": ("DOUBLE", "Float64"), "u1": ("BYTE", "Byte")}


def raw(path, bands, kind="f4", ending=".vrt"):
    """A raw file of bands (B, Y, X), interleaved by line, and its description in `ending`."""
    bands = np.asarray(bands, f"<{kind}")
    path.parent.mkdir(parents=True, exist_ok=True)
    bands.transpose(1, 0, 2).tofile(path)
    count, length, width = bands.shape
    if ending == ".xml":
        text = _XML.format(width=width, length=length, bands=count, kind=_KINDS[kind][0])
    else:
        size = bands.itemsize
        lines = {"pixel": size, "line": size * width * count, "kind": _KINDS[kind][1], "name": path.name}
        inner = "".join(_BAND.format(band=i + 1, offset=size * width * i, **lines) for i in range(count))
        text = f'<VRTDataset rasterXSize="{width}" rasterYSize="{length}">{inner}</VRTDataset>'
    path.with_name(path.name + ending).write_text(text)


def stack(folder, geometry=True, ending=".vrt", coherence=0.5):
    """topsStack's `merged`; gives the folder of interferograms."""
    ones = np.ones(SHAPE)
    for pair, phase in PAIRS:
        inner = folder / "merged/interferograms" / pair
        raw(inner / "filt_fine.unw", [ones * 99, ones * phase], ending=ending)
        raw(inner / "filt_fine.unw.conncomp", [ones], "u1", ending)
        raw(inner / "filt_fine.cor", [ones * 3000, ones * coherence], ending=ending)
    if geometry:
        place(folder / "merged/geom_reference", ending=ending)
    return folder / "merged/interferograms"


def place(folder, shape=SHAPE, ending=".vrt"):
    """lat.rdr, lon.rdr and los.rdr; the first pixel has no coordinates."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(float)
    latitude, longitude = 37.5 + rows / 100 + columns / 1000, 15 + columns / 100 - rows / 1000
    latitude[0, 0] = longitude[0, 0] = 0
    for name, layer in (("lat", latitude), ("lon", longitude)):
        raw(folder / f"{name}.rdr", [layer], "f8", ending)
    raw(folder / "los.rdr", [np.full(shape, 39.0), np.full(shape, -260.0)], ending=ending)

"""Paths that lead nowhere, or not to data: a name, its maker, and words of what is said."""

from groundcast.tests.core.readers.making import link, text, tif

REFUSED = [
    ("broken link", lambda f: link(f, f / "gone.tif", "20200105.tif"), "There is no file or folder"),
    (
        "link round to itself",
        lambda f: link(f, f / "20200105.tif", "20200105.tif"),
        "There is no file or folder",
    ),
    ("remote address", lambda f: "https://example.org/20200105.tif", "There is no file or folder"),
    (
        "path of a virtual system",
        lambda f: "/vsicurl/https://example.org/20200105.tif",
        "There is no file or folder",
    ),
    ("path with a zero byte", lambda f: "a\0b.tif", "There is no file or folder"),
    ("path of 5000 letters", lambda f: "x" * 5000 + ".tif", "There is no file or folder"),
    ("empty folder", lambda f: (f / "s").mkdir() or f / "s", "it is empty"),
    (
        "folder named like a raster",
        lambda f: (f / "20200105.tif").mkdir() or f / "20200105.tif",
        "it is empty",
    ),
    ("folder of other files", lambda f: text(f, "s/readme.md", "x").parent, "no table among its 1 files"),
    ("format nobody knows", lambda f: text(f, "a.docx", "x"), "no format that GroundCast reads"),
]

# Read, with what must be said or come out.
READ = [
    ("letters of all scripts in the path", lambda f: tif(f, "Ötztal 形变/20200105.tif"), ""),
    (
        "link round to itself beside",
        lambda f: link(f, f / "b.tif", "b.tif") and tif(f, "20200105.tif"),
        "",
    ),
    ("symbolic link", lambda f: link(f, tif(f, "a/20200105.tif"), "20200105.tif"), ""),
]

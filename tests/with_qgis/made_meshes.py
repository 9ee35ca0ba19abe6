"""Meshes as hydraulic and other programs write them; the values are numbers that try the forms only.

2DM: SMS, "2D Mesh Files *.2dm"; ASCII and binary .dat: SMS, "ASCII Dataset Files" and "Binary Dataset Files"
(xmswiki.com), as MDAL of QGIS reads them.
"""

import struct

import numpy as np

X, Y = (each.ravel() for each in np.meshgrid(500000 + 100.0 * np.arange(4), 4000000 + 100.0 * np.arange(3)))
VALUES = np.arange(4)[:, None] * 2.5 + np.arange(len(X))
SECONDS = 12 * 86400


def mesh(folder):
    """Twelve nodes and six squares."""
    lines = ["MESH2D"]
    for square in range(6):
        corner = square // 3 * 4 + square % 3 + 1
        lines.append(f"E4Q {square + 1} {corner} {corner + 1} {corner + 5} {corner + 4} 1")
    lines += [f"ND {i + 1} {x} {y} 0.0" for i, (x, y) in enumerate(zip(X, Y))]
    (folder / "ground.2dm").write_text("\n".join(lines) + "\n")
    return folder / "ground.2dm"


def ascii_dat(
    folder, values=VALUES, name="displacement", start="RT_JULIAN 2458853.5", step=SECONDS, arrows=False
):
    """Values of several times, one number a node, or two of an arrow."""
    kind = "BEGVEC" if arrows else "BEGSCL"
    lines = ["DATASET", 'OBJTYPE "mesh2d"', start, kind, f"ND {values.shape[1]}", "NC 6", f'NAME "{name}"']
    lines.append("TIMEUNITS se")
    for i, row in enumerate(values):
        lines.append(f"TS 0 {i * step}")
        lines += [f"{value} {value}" if arrows else f"{value}" for value in row]
    path = folder / f"{name}.dat"
    path.write_text("\n".join([line for line in lines if line] + ["ENDDS"]) + "\n")
    return path


def binary_dat(folder, values=VALUES, name="height"):
    """The same in the binary form: numbered cards, float32, hours since a time that it does not say."""
    word = struct.Struct("<i").pack
    cards = word(3000) + word(100) + word(3) + word(110) + word(4) + word(120) + word(4)
    cards += word(130) + word(170) + word(values.shape[1]) + word(180) + word(6)
    cards += word(190) + name.encode().ljust(40, b"\0")
    for i, row in enumerate(values):
        cards += word(200) + word(0) + struct.pack("<f", i * SECONDS / 3600) + row.astype("<f4").tobytes()
    path = folder / f"{name}.dat"
    path.write_bytes(cards + word(210))
    return path

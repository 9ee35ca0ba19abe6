"""Where a stack comes from: all that a reader needs, as plain data."""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from .errors import GroundCastError

# How the path of a layer in a database starts.
DATABASE = ("pg:", "postgresql://")
_PASSWORD = re.compile(r"(?i)\bpassword\s*=\s*('(?:[^'\\]|\\.)*'|[^\s|]+)\s*")
_WORDS = {
    "sign": ("towards", "away"),
    "phase_sign": ("away", "towards"),
    "network": ("whole", "as-acquired"),
    "date_order": ("ymd", "dmy", "mdy"),
    "first_day": ("0", "1"),
}
# Every finite number is a value.
NO_NUMBER = "none"
_LISTS = ("select", "also", "reference", "years", "bounds")


@dataclass(frozen=True)
class Source:
    """A deformation or factor input.

    Every empty string or zero means "find it in the source, and say what was found".

    Attributes:
        path: file or folder; "simulated:small", "simulated:full" make the simulated scene.
        reader: name of the reader, when the choice should not be made from the file.
        kind: "los", "up", "east" for deformation, or the factor's name.
        unit: unit of the values in the source ("m", "cm", "mm", "rad" …).
        sign: of a deformation: "away" where positive values mean motion away from the satellite, down or
            west, which are turned round as they are read; "towards" confirms that they need not be; ""
            leaves them, and says so where the source does not tell. Of interferograms see `phase_sign`.
        crs: coordinate reference system for sources that carry none ("EPSG:25830").
        variable: band, field prefix or data set to take, where there are several.
        select: points or pixels to keep: a QGIS layer's selection as identifiers, else empty.
        also: further files of the same kind to take together: tiles, later interferograms; of rasters and GMT
            grids the listed files and folders, and no others.
        wavelength_mm: radar wavelength of a phase in millimetres; 0 finds it, and says how.
        phase_sign: "away" where a phase that grows from the first to the second date is motion away
            from the satellite, "towards" where it is the other way round; "" as the format says.
        network: of interferograms: "whole" solves all dates together, "as-acquired" each date from
            the interferograms up to it only, as it was known on that day; "" is "whole".
        reference: place of zero deformation, x, y or left, bottom, right, top in the source's
            coordinates; () leaves the values as they are.
        years: first and last year that a monthly climatology is repeated over.
        bounds: left, bottom, right, top of the part to read, in the source's coordinates; () reads all.
        coarser: pixels along each side of a raster that are averaged to one while it is read; 0 or 1
            keeps them.
        no_data: numbers that stand for "no data", with commas and as the source writes them, beside what
            it declares; "none" where every finite number is a value; "" finds them, and says which.
        date_order: "ymd", "dmy" or "mdy", how columns and entries like 20/01/05 or 05/01/2020 are read;
            "" takes year, month and day where they rise so, and says it.
        first_day: "0" or "1", the number of 1 January where names count the days of a year (2020004);
            "" is 0 for GMT grids, as GMTSAR counts, and 1 for others, and is said.
    """

    path: str
    reader: str = ""
    kind: str = ""
    unit: str = ""
    sign: str = ""
    crs: str = ""
    variable: str = ""
    select: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    wavelength_mm: float = 0.0
    phase_sign: str = ""
    network: str = ""
    reference: tuple[float, ...] = ()
    years: tuple[int, ...] = ()
    bounds: tuple[float, ...] = ()
    coarser: int = 0
    no_data: str = ""
    date_order: str = ""
    first_day: str = ""

    def __post_init__(self):
        """Refuses options out of range (`source-option`), wherever they came from."""
        _require(self.wavelength_mm >= 0, f"The wavelength {self.wavelength_mm:g} mm", "Give 0 or more.")
        for name, known in _WORDS.items():
            chosen = getattr(self, name)
            said = f"The source's {name.replace('_', ' ')} {chosen!r}"
            _require(chosen in ("", *known), said, f"Choose {' or '.join(known)}.")
        _require(
            _is_numbers(self.no_data),
            f"The source's no data {self.no_data!r}",
            "Give numbers with commas, or none.",
        )
        said = f"The reference of {len(self.reference)} numbers"
        _require(len(self.reference) in (0, 2, 4), said, "Give x, y or left, bottom, right, top.")

        _require(self.coarser >= 0, f"The source's coarser = {self.coarser}", "Give 0 or more pixels.")
        _require(_is_box(self.bounds), f"The source's box {self.bounds}", "Give left, bottom, right, top.")
        sound = not self.years or (len(self.years) == 2 and 1900 <= self.years[0] <= self.years[1] <= 2100)
        _require(
            sound, f"The span of years {self.years}", "Give the first and the last year, from 1900 to 2100."
        )

    @property
    def no_data_numbers(self) -> tuple[float, ...]:
        """Those said to stand for "no data"; () where none were said, or every number is a value."""
        if self.no_data.strip().lower() in ("", NO_NUMBER):
            return ()
        return tuple(float(part) for part in self.no_data.split(","))

    @property
    def title(self) -> str:
        """The name of the file, folder or layer, for people."""
        if self.path.lower().startswith(DATABASE):
            return without_password(self.path)
        return Path(self.path.split("|")[0]).name

    def as_dict(self) -> dict:
        """As plain data; a password stays out of what is written to files."""
        lists = {name: list(getattr(self, name)) for name in _LISTS}
        return asdict(self) | lists | {"path": without_password(self.path)}

    @classmethod
    def from_dict(cls, entries: dict) -> Source:
        """The source written by `as_dict`.

        Raises:
            GroundCastError: a key is unknown (`job-key`).
        """
        known = {f.name for f in fields(cls)}
        unknown = sorted(set(entries) - known)
        if unknown:
            raise GroundCastError(
                f"The job's source has the unknown entry {unknown[0]!r}.",
                f"Known entries are {', '.join(sorted(known))}.",
                "job-key",
            )
        return cls(**entries | {name: tuple(entries.get(name, ())) for name in _LISTS})


def without_password(path: str) -> str:
    """The words of a connection to a database without the password; any other path as it is."""
    if not path.lower().startswith(DATABASE):
        return path
    return re.sub(r"(://[^:/@|]*):[^@|]*@", r"\1@", _PASSWORD.sub("", path)).strip()


def _is_numbers(text: str) -> bool:
    """Whether a text is empty, "none", or finite numbers with commas."""
    if text.strip().lower() in ("", NO_NUMBER):
        return True
    try:
        return all(math.isfinite(float(part)) for part in text.split(","))
    except ValueError:
        return False


def _is_box(bounds: tuple[float, ...]) -> bool:
    """Whether these are no bounds, or those of a box with a size."""
    return not bounds or (len(bounds) == 4 and bounds[0] < bounds[2] and bounds[1] < bounds[3])


def _require(holds: bool, said: str, cure: str) -> None:
    if not holds:
        raise GroundCastError(f"{said} is out of range.", cure, "source-option")

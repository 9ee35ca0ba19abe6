"""Where a stack comes from: all that a reader needs, as plain data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from .errors import GroundCastError


@dataclass(frozen=True)
class Source:
    """A deformation or factor input.

    Every empty string or zero means "find it in the source, and say what was found".

    Attributes:
        path: file or folder; "simulated:small", "simulated:full" make the simulated scene.
        reader: name of the reader, when the choice should not be made from the file.
        kind: "los", "up", "east" for deformation, or the factor's name.
        unit: unit of the values in the source ("m", "cm", "mm", "rad" …).
        crs: coordinate reference system for sources that carry none ("EPSG:25830").
        variable: band, field prefix or data set to take, where there are several.
        select: points or pixels to keep: a QGIS layer's selection as identifiers, else empty.
    """

    path: str
    reader: str = ""
    kind: str = ""
    unit: str = ""
    crs: str = ""
    variable: str = ""
    select: tuple[str, ...] = ()

    def as_dict(self) -> dict:
        return asdict(self) | {"select": list(self.select)}

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
        return cls(**entries | {"select": tuple(entries.get("select", ()))})

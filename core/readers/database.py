"""Layers of points in a PostGIS database, one column a date: `PG:dbname=… host=…|layername=schema.table`.

The words after PG: are those of OGR and of PostgreSQL's own library (libpq, "Connection Strings"): what they
leave out comes from the environment, the service file and the password file, where a password belongs. The
database's own driver is used, since GDAL as it comes with Python's packages has none.
"""

from __future__ import annotations

import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import GroundCastError
from ..library import Library
from ..source import DATABASE, Source, without_password
from ..stack import Stack
from . import text
from .point_csv import kind_in_name, table_columns
from .points import Columns, point_stack
from .vector import part_of

psycopg = Library("psycopg")
conninfo, sql = Library("psycopg.conninfo"), Library("psycopg.sql")

_SECONDS = 10
_X, _Y = "groundcast_x", "groundcast_y"
# Words of OGR's that PostgreSQL does not know.
_OURS = ("tables", "schemas", "active_schema")
_POINTS = ("POINT", "MULTIPOINT", "POINTM", "POINTZ", "POINTZM", "GEOMETRY")
_LAYERS = """
    select f_table_schema, f_table_name, f_geometry_column, coalesce(auth_name || ':' || auth_srid, '')
    from geometry_columns left join spatial_ref_sys using (srid)
    where upper(type) = any(%s) order by 1, 2
"""
_COLUMNS = """
    select column_name from information_schema.columns
    where table_schema = %s and table_name = %s and udt_name not in ('geometry', 'geography', 'bytea')
    order by ordinal_position
"""


@dataclass(frozen=True)
class Layer:
    """A table of points: its schema, name, column of geometry, and reference system."""

    schema: str
    table: str
    geometry: str
    crs: str


class Database:
    """A layer of a PostGIS database."""

    name = "postgis"
    label = "PostGIS points"

    def accepts(self, source: Source) -> bool:
        """By the words PG: or postgresql://."""
        return source.path.lower().startswith(DATABASE)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the letters before the dates of the columns.

        Raises:
            GroundCastError: the database cannot be reached or refuses (`database`), or has no such layer
                (`layer`).
        """
        with _connected(source) as connection, tempfile.TemporaryDirectory() as folder:
            layer = _layer(connection, _wanted(source.path), source)
            names = [row[0] for row in connection.execute(_COLUMNS, (layer.schema, layer.table))]
            path = Path(folder) / re.sub(r"[^\w-]", "_", layer.table)
            _copied(connection, layer, names, part_of(source.path, "subset"), path)
            header = text.Header(path, "", [*names, _X, _Y], ",", ".", "utf-8", 0)
            table = table_columns(header, source.variable, source.date_order)
        x, y = (table.others[name].astype(float) for name in (_X, _Y))
        others = {name: column for name, column in table.others.items() if name not in (_X, _Y)}
        found = Columns(layer.table, table.dates, table.values, others, layer.crs, x, y)
        return point_stack(found, source, kind_in_name(layer.table))


@contextmanager
def _connected(source: Source):
    """A connection that can only read.

    Raises:
        GroundCastError: it cannot be made, or what is asked is refused (`database`).
    """
    words = source.path.split("|")[0]
    try:
        known = conninfo.conninfo_to_dict(_for_libpq(words))
        known.setdefault("connect_timeout", _SECONDS)
        with psycopg.connect(**known) as connection:
            connection.read_only = True
            yield connection
    except psycopg.errors.UndefinedTable as error:
        raise _told(words, error, "Install PostGIS in it, or choose another database.") from error
    except psycopg.OperationalError as error:
        raise _told(words, error, "Check host, name and user; put the password in ~/.pgpass.") from error
    except psycopg.Error as error:
        raise _told(words, error, "Check the connection, the layer and its filter.") from error


def _told(words: str, error: Exception, cure: str) -> GroundCastError:
    """The first line of what the database says, without the password."""
    said = " ".join(str(error).strip().split("\n")[0].split()).rstrip(".")
    secret = conninfo_password(words)
    said = said.replace(secret, "…") if secret else said
    return GroundCastError(
        f"The database {without_password(words)} does not answer: {said}.", cure, "database"
    )


def conninfo_password(words: str) -> str:
    """The password among the words of a connection, "" where there is none or they are not understood."""
    try:
        return conninfo.conninfo_to_dict(_for_libpq(words)).get("password") or ""
    except psycopg.Error:
        return ""


def _for_libpq(words: str) -> str:
    """The words that PostgreSQL's library understands."""
    if words.lower().startswith("postgresql://"):
        return words
    return re.sub(rf"(?i)\b({'|'.join(_OURS)})\s*=\s*('[^']*'|\S+)", "", words[3:])


def _wanted(path: str) -> str:
    """The layer that a path names, in QGIS's way or in OGR's; "" where it names none."""
    found = re.search(r"(?i)\btables\s*=\s*'?([^\s'(]+)", path.split("|")[0])
    return part_of(path, "layername") or (found[1] if found else "")


def _layer(connection, wanted: str, source: Source) -> Layer:
    """The layer of a name, or the only one.

    Raises:
        GroundCastError: there is none, or several (`layer`).
    """
    layers = [Layer(*row) for row in connection.execute(_LAYERS, (list(_POINTS),))]
    found = [each for each in layers if wanted in ("", each.table, f"{each.schema}.{each.table}")]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"{each.schema}.{each.table}" for each in layers[:8]) or "none"
    said = f"holds {len(found)} layers of points"
    if wanted and not found:
        said = f"has no layer of points {wanted!r}"
    raise GroundCastError(
        f"The database {without_password(source.path.split('|')[0])} {said}.",
        f"Name one with |layername=. Layers are: {listed}.",
        "layer",
    )


def _copied(connection, layer: Layer, names: list[str], subset: str | None, path: Path) -> None:
    """Writes the rows of a layer as a table of text, coordinates last."""
    place = sql.SQL("ST_Centroid({})").format(sql.Identifier(layer.geometry))
    columns = [sql.Identifier(name) for name in names]
    columns += [sql.SQL("{}({})").format(sql.SQL(axis), place) for axis in ("ST_X", "ST_Y")]
    where = sql.SQL(" where {}").format(sql.SQL(subset)) if subset else sql.SQL("")
    query = sql.SQL("copy (select {} from {}{}) to stdout (format csv)").format(
        sql.SQL(", ").join(columns), sql.Identifier(layer.schema, layer.table), where
    )
    with open(path, "wb") as file, connection.cursor().copy(query) as rows:
        for part in rows:
            file.write(part)

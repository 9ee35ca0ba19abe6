"""Data of the plugin: icons, help, styles. Reached through `path` alone."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def path(name: str) -> str:
    """The file of a resource, such as "icons/region.svg".

    Raises:
        FileNotFoundError: there is none of that name.
    """
    found = FOLDER / name
    if not found.is_file():
        raise FileNotFoundError(f"The plugin has no resource {name!r}.")
    return str(found)

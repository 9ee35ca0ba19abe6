"""A report without what tells of its writer: folders, the user's name, passwords."""

from __future__ import annotations

import getpass
import json
import re
from pathlib import Path

# A path in running text: folders, which may hold spaces, then a name. Words between two paths of a line
# are lost with the first one, rather than half a folder's name be told.
_FOLDERS = r"(?:[^\\/\"'<>|:;\n]+[\\/]+)"
_NAME = r"([^\\/\s\"'<>|:,;()]*)"
_PATH = re.compile(rf"(?<![\w.:/\\~…-])(?:[A-Za-z]:|\\\\[^\\/\s]+)?[\\/]{_FOLDERS}+{_NAME}")
_IN_HOME = re.compile(rf"~[\\/]{_FOLDERS}+{_NAME}")
_SIGN_IN = re.compile(r"(\w+://)[^/@\s\"']+@")
LEAST_NAME = 3


def private(text: str, known: list[str] | tuple[str, ...] = ()) -> str:
    """The text with every folder shortened: "~/x.csv" in the user's own, "…/x.csv" elsewhere.

    Args:
        known: paths that may stand in it; they are found whole even where they hold spaces.
    """
    text = _SIGN_IN.sub(r"\1", text)
    spelled = {spelling: short(path) for path in known if path for spelling in _spellings(path)}
    for path in sorted(spelled, key=len, reverse=True):
        text = text.replace(path, spelled[path])
    for home in _spellings(str(Path.home())):
        text = text.replace(home, "~")
    text = _IN_HOME.sub(lambda found: f"~/…/{found.group(1)}", text)
    text = _PATH.sub(lambda found: f"…/{found.group(1)}", text)
    user = _user()
    return re.sub(rf"(?<!\w){re.escape(user)}(?!\w)", "user", text) if len(user) >= LEAST_NAME else text


def short(path: str) -> str:
    """A path by its last part, and whether it lies in the user's folder."""
    parts = re.split(r"[\\/]", path.rstrip("/\\"))
    home = re.split(r"[\\/]", str(Path.home()))
    if parts == home:
        return "~"
    if parts[: len(home)] != home:
        return f"…/{parts[-1]}"
    return f"~/{parts[-1]}" if len(parts) == len(home) + 1 else f"~/…/{parts[-1]}"


def paths_in(document) -> list[str]:
    """Every absolute path among the strings of a JSON document."""
    if isinstance(document, dict):
        return [path for entry in document.values() for path in paths_in(entry)]
    if isinstance(document, list):
        return [path for entry in document for path in paths_in(entry)]
    absolute = isinstance(document, str) and re.match(r"(/|~|[A-Za-z]:[\\/]|\\\\)", document)
    return [document] if absolute and "\n" not in document else []


def _spellings(path: str) -> tuple[str, ...]:
    """A path as the system, as JSON and as a URL writes it."""
    return tuple(dict.fromkeys((path, json.dumps(path)[1:-1], path.replace("\\", "/"))))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in this system's list
        return ""

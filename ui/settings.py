"""What the user set once for all studies, kept by QGIS."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsProject, QgsSettings

from ..worker import environment
from ..worker.supply import DIRECT, SYSTEM, Supply

PREFIX = "groundcast/"


def read(key: str, default=""):
    """One setting as text."""
    return QgsSettings().value(PREFIX + key, default)


def write(key: str, value) -> None:
    """Keep one setting."""
    QgsSettings().setValue(PREFIX + key, value)


def python() -> str:
    """The worker's interpreter: the one the user chose, else the plugin's own environment's."""
    return str(read("python") or environment.python_in(environment_place()))


def environment_place() -> Path:
    """The folder of the plugin's own environment: the one the user chose, else the usual one."""
    return Path(read("environment") or environment.folder())


def supply() -> Supply:
    """Build, proxy and packages for the environment, as the user chose them."""
    return Supply(str(read("build") or "auto"), _proxy(), str(read("wheels")))


def _proxy() -> str:
    """The proxy of choice as `Supply` takes it; QGIS's own unless the user said otherwise."""
    choice = read("proxy", "qgis")
    if choice == "none":
        return DIRECT
    if choice == "own":
        return str(read("proxy_address")) or DIRECT
    return qgis_proxy()


def qgis_proxy() -> str:
    """QGIS's proxy as an address, "system" where QGIS has none of its own."""
    kept = QgsSettings()
    kind, host = kept.value("proxy/proxyType", ""), kept.value("proxy/proxyHost", "")
    if not kept.value("proxy/proxyEnabled", False, type=bool) or kind == "DefaultProxy" or not host:
        return SYSTEM
    user, word = (
        quote(str(kept.value(f"proxy/{key}", "")), safe="") for key in ("proxyUser", "proxyPassword")
    )
    sign_in = f"{user}:{word}@" if user else ""
    port = kept.value("proxy/proxyPort", "")
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    return f"{scheme}://{sign_in}{host}" + (f":{port}" if port else "")


def device(wanted: str = "auto") -> str:
    """What a job's device is: `wanted` by the study, else the one chosen in Options."""
    return wanted if wanted and wanted != "auto" else str(read("device", "auto")) or "auto"


def cache_folder() -> Path:
    """Where copies for the map go: the folder the user set, else beside the results."""
    return Path(read("cache") or shown_folder() / "sources")


def is_set_up() -> bool:
    """Whether there is an interpreter to start; whether it works is for `environment.check`."""
    return os.path.isfile(python())


def package() -> Path:
    """The plugin's own folder, from which the worker runs."""
    return Path(__file__).resolve().parent.parent


def results_folder() -> Path:
    """Where runs go: the folder the user set, else beside the project, else the user's own folder."""
    chosen, project = read("results"), QgsProject.instance().homePath()
    if chosen:
        return Path(chosen)
    return Path(project) / "GroundCast" if project else home()


def shown_folder() -> Path:
    """Where what only the map and the plots need is written: the results' folder where that is allowed."""
    folder = results_folder()
    there = next((each for each in (folder, *folder.parents) if os.path.exists(each)), folder)
    return folder if os.path.isdir(there) and os.access(there, os.W_OK) else home()


def home() -> Path:
    """The user's GroundCast folder."""
    return Path.home() / "GroundCast"


def pace(device: str, model: str) -> float:
    """Seconds per unit of work measured in the last run on this device; 0 before the first."""
    return float(read(f"pace/{_key(device)}/{model}", 0.0))


def keep_pace(device: str, model: str, seconds: float) -> None:
    """Keep what a finished run measured."""
    write(f"pace/{_key(device)}/{model}", float(seconds))


def _key(text: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in text)

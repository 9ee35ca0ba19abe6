"""Where the worker's packages come from: which build of torch, through which proxy, or from a folder.

Standard library only; runs on Python 3.9 inside QGIS, in any thread.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

SYSTEM, DIRECT = "system", "direct"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_INDEX = "https://download.pytorch.org/whl/cu130"
LIBRARIES = ("lib/python*/site-packages", "Lib/site-packages")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "PIP_PROXY")


@dataclass(frozen=True)
class Supply:
    """What the user chose about the packages.

    Attributes:
        build: "cpu", "cuda", or "auto" for what suits this computer.
        proxy: "system" for what the environment says, "direct" for none, or an address such as
            "http://host:8080".
        wheels: folder of downloaded packages, "" to download them now.
    """

    build: str = "auto"
    proxy: str = SYSTEM
    wheels: str = ""

    @property
    def chosen_build(self) -> str:
        """ "cpu" or "cuda", as this computer gets it; macOS has one build for both."""
        if sys.platform == "darwin":
            return "cpu"
        return ("cuda" if has_nvidia() else "cpu") if self.build == "auto" else self.build

    def options(self) -> list:
        """Words for pip: a folder and nothing else, or the index of the build besides the usual one.

        Linux has CUDA inside the usual build and the processor's, a quarter of the size, apart;
        Windows the other way round. An index that cannot be reached is left out.
        """
        if self.wheels:
            return ["--no-index", "--find-links", self.wheels]
        index = ""
        if sys.platform.startswith("linux") and self.chosen_build == "cpu":
            index = CPU_INDEX
        elif sys.platform == "win32" and self.chosen_build == "cuda":
            index = CUDA_INDEX
        return ["--extra-index-url", index] if index and self.reaches(index + "/torch/") else []

    def environment(self, environ: dict) -> dict:
        """`environ` with the proxy of choice, in both spellings that programs look for."""
        if self.proxy == SYSTEM:
            return dict(environ)
        names = {name.lower() for name in PROXIES}
        kept = {name: value for name, value in environ.items() if name.lower() not in names}
        if self.proxy == DIRECT:
            return kept | {"NO_PROXY": "*", "no_proxy": "*"}
        spelled = [spelling for name in PROXIES[:2] for spelling in (name, name.lower())]
        return kept | dict.fromkeys(spelled, self.proxy)

    def reaches(self, address: str) -> bool:
        """Whether an https address answers, through the proxy."""
        # Loading these takes longer than all else that a dock needs to open.
        import urllib.error
        import urllib.request

        proxies = {SYSTEM: None, DIRECT: {}}.get(self.proxy, {"http": self.proxy, "https": self.proxy})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
        try:
            request = urllib.request.Request(address, method="HEAD")
            with opener.open(request, timeout=8):
                return True
        except (urllib.error.URLError, OSError, ValueError):
            return False


def has_nvidia() -> bool:
    """Whether an NVIDIA driver is installed here."""
    return bool(shutil.which("nvidia-smi")) or os.path.exists("/proc/driver/nvidia/version")


def build_in(place: Path) -> str:
    """The build of torch in an environment on Linux or Windows, "" where there is none."""
    found = [info for libraries in LIBRARIES for info in Path(place).glob(f"{libraries}/torch-*.dist-info")]
    for info in sorted(found):
        version = info.name[len("torch-") : -len(".dist-info")]
        if "+cpu" in version:
            return "cpu"
        if "+cu" in version:
            return "cuda"
        return "cuda" if sys.platform.startswith("linux") else "cpu"
    return ""

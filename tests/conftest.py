"""Registers the repository as the package `groundcast`, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def register():
    """Make `import groundcast` mean this repository."""
    if "groundcast" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "groundcast", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["groundcast"] = module
    spec.loader.exec_module(module)


register()

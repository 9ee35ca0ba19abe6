"""Registers the repository, or an unpacked plugin, as the package `groundcast`."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def register(root=ROOT):
    """Make `import groundcast` mean the folder `root`, whatever its name."""
    if "groundcast" in sys.modules:
        return sys.modules["groundcast"]
    spec = importlib.util.spec_from_file_location(
        "groundcast", Path(root) / "__init__.py", submodule_search_locations=[str(root)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["groundcast"] = module
    spec.loader.exec_module(module)
    return module

"""The worker's door: `python -u -I <package>/worker/__main__.py COMMAND …`, from a folder of any name."""

import importlib.util
import sys
from pathlib import Path

PACKAGE = "groundcast"


def register() -> None:
    """Make the folder above this one the package `groundcast`, whatever it is called."""
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(
        PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    if PACKAGE not in sys.modules:
        register()
    from groundcast.worker.door import main

    sys.exit(main(sys.argv[1:]))

"""Run by the worker's Python: prints one line of JSON about itself, for `environment.check`.

The names of the packages to look up are the arguments. It runs on its own, without the package,
and must be understood by any Python 3 so that an old one can say its version.
"""

import importlib
import json
import os
import sys


def versions(names):
    """Installed version of each package, None where it is missing."""
    try:
        from importlib import metadata
    except ImportError:
        return {}
    found = {}
    for name in names:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = None
    return found


def device(torch):
    """Kind, name and memory of the device that torch would compute on."""
    if torch.cuda.is_available():
        card = torch.cuda.get_device_properties(0)
        return {"kind": "cuda", "name": card.name, "memory_bytes": card.total_memory}
    if torch.backends.mps.is_available():
        return {"kind": "mps", "name": "Apple graphics", "memory_bytes": 0}
    return {"kind": "cpu", "name": f"Processor ({os.cpu_count() or 1} cores)", "memory_bytes": memory()}


def memory():
    """Bytes of the computer's memory; 0 where the system does not say (Windows has no sysconf)."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def main(names):
    """Print the answer; a torch that cannot be imported is told with its reason."""
    answer = {"python": ".".join(map(str, sys.version_info[:3])), "versions": versions(names), "error": ""}
    try:
        answer["device"] = device(importlib.import_module("torch"))
    except Exception as error:  # any failure of a foreign library must reach the user as words
        answer["error"] = ": ".join((type(error).__name__, str(error)))
    print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])

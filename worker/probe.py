"""Run by the worker's Python: prints one line of JSON about itself, for `environment.check`.

The names of the packages to look up are the arguments. It runs on its own, without the package,
and must be understood by any Python 3 so that an old one can say its version.
"""

import importlib
import json
import os
import sys
import time


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


def devices(torch):
    """Kind, name, memory and a job's word for every device that torch can compute on, the fastest first."""
    found = []
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        card = torch.cuda.get_device_properties(number)
        known = {"name": card.name, "memory_bytes": card.total_memory}
        known["free_bytes"] = told(lambda number=number: torch.cuda.mem_get_info(number)[0])
        found.append(dict(kind="cuda", value=f"cuda:{number}", **known))
    if torch.backends.mps.is_available():
        found.append({"kind": "mps", "value": "mps", "name": "Apple graphics", "memory_bytes": 0})
    name = f"Processor ({os.cpu_count() or 1} cores)"
    size = {
        "memory_bytes": memory(),
        "free_bytes": free_memory(),
        "step_seconds": told(lambda: step_seconds(torch)),
    }
    return [*found, dict(kind="cpu", value="cpu", name=name, **size)]


def told(ask):
    """A number that is good to know, 0 where torch cannot tell: the device computes all the same."""
    try:
        return ask()
    except (RuntimeError, AttributeError):
        return 0


def step_seconds(torch):
    """Seconds of one training step of a small recurrent network on one thread of the processor.

    The least of those that half a second has room for: whatever else the computer does only adds to it.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    net = torch.nn.GRU(32, 64, batch_first=True)
    given = torch.full((8, 12, 32), 0.1)
    times, end = [], time.perf_counter() + 0.5
    while len(times) < 3 or time.perf_counter() < end:
        began = time.perf_counter()
        net(given)[0].mean().backward()
        times.append(time.perf_counter() - began)
    torch.set_num_threads(threads)
    return min(times)


def free_memory():
    """Bytes of the computer's memory that are not in use; 0 where the system does not say."""
    try:
        with open("/proc/meminfo") as listing:
            entries = dict(line.split(":", 1) for line in listing)
        return int(entries["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError, IndexError):
        return 0


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
        answer["devices"] = devices(importlib.import_module("torch"))
        answer["device"] = answer["devices"][0]
    except Exception as error:  # any failure of a foreign library must reach the user as words
        answer["error"] = ": ".join((type(error).__name__, str(error)))
    print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])

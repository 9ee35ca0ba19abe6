"""Command line of the worker's environment, the same code that the plugin runs.

python3 scripts/lib/environment.py path|python|check|create|remove
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from package import register  # noqa: E402

register()
from groundcast.core.errors import GroundCastError  # noqa: E402
from groundcast.worker import environment  # noqa: E402


def show(stage, fraction, detail):
    """One line of progress: in place on a terminal, else only when the stage changes."""
    text = f"  {fraction:4.0%}  {stage}" + (f": {detail}" if detail else "")
    if sys.stderr.isatty():
        print(f"\r{text:<70}", end="", file=sys.stderr, flush=True)
    elif stage != show.last:
        print(text, file=sys.stderr, flush=True)
    show.last = stage


show.last = ""


def check():
    """Print the state; 0 when learned models can run."""
    status = environment.check()
    if not status.ready:
        print(f"{status.problem} {status.cure}", file=sys.stderr)
        return 1
    print(f"Python {status.version}, torch {status.torch}, {status.device['name']}: {status.python}")
    return 0


def create():
    """Make or complete the environment, and print its state."""
    final = environment.estimate()[0]
    print(f"Setting up the worker in {environment.folder()} ({final} MB).", file=sys.stderr, flush=True)
    environment.create(show)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    return check()


def main(arguments):
    """Run one subcommand."""
    commands = {
        "path": lambda: print(environment.folder()),
        "python": lambda: print(environment.python_in()),
        "check": check,
        "create": create,
        "remove": environment.remove,
    }
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return commands[arguments[0]]() or 0
    except GroundCastError as error:
        print(str(error), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

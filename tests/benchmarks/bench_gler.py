"""How fast GLER-BiGRUnet trains: ours against plain PyTorch and plain Keras 3, interleaved on this machine.

    python tests/benchmarks/bench_gler.py [--keras KERAS/bin/python] [--batches 4] [--rounds 5]

Each contender is a process of its own; they take turns, a few batches each, so that whatever else the
machine does falls on all of them. An epoch is 45 batches of 64 windows and one validation. What counts
is the median of the rounds' ratios; processor seconds tell on a busy machine what a quiet one would show.
Keras has an environment of its own:

    python -m venv KERAS && KERAS/bin/pip install tensorflow-cpu keras
"""

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FACTOR_CELLS = 90
BATCHES = 45


class Contender:
    """A process that trains on demand."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        answer = self.process.stdout.readline().split()
        if answer[:1] != ["ready"]:
            raise SystemExit(f"{name} did not start.")
        self.parameters, self.memory, self.epochs, self.work = int(answer[1]), 0.0, [], []

    def ask(self, words):
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        seconds, work, self.memory = map(float, self.process.stdout.readline().split())
        return seconds, work

    def measure(self, batches):
        """Seconds and processor seconds of an epoch, from a few of its batches."""
        training, validation = self.ask(f"train {batches}"), self.ask("validate")
        seconds, work = (BATCHES / batches * t + v for t, v in zip(training, validation))
        self.epochs.append(seconds)
        self.work.append(work)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def contenders(given):
    """(name, command) of each."""
    wide, native = [given.pixels] * 4, [given.pixels] + [FACTOR_CELLS] * 3
    torch_script, keras_script = str(HERE / "torch_gler.py"), str(HERE / "keras_gler.py")

    def command(start, widths, target):
        numbers = [str(width) for width in widths]
        return [*start, "--widths", *numbers, "--target", target, "--threads", str(given.threads)]

    ours = [sys.executable, torch_script, "--contender", "ours"]
    plain = [sys.executable, torch_script, "--contender", "plain"]
    found = [
        ("ours, paper mode", command(ours, wide, "seq")),
        ("ours, default", command(ours, native, "last")),
    ]
    if not given.no_plain:
        found.append(("plain PyTorch, paper mode", command(plain, wide, "seq")))
    if given.keras:
        found.append(("Keras 3, paper mode", command([given.keras, keras_script], wide, "seq")))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pixels", type=int, default=19578)
    parser.add_argument("--batches", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--keras", default="", help="Python of an environment with tensorflow-cpu and keras")
    parser.add_argument("--no-plain", action="store_true")
    given = parser.parse_args()
    running = [Contender(name, command) for name, command in contenders(given)]
    for _ in range(given.rounds):
        for contender in running:
            contender.measure(given.batches)
            print(f"{contender.name:28s}{contender.epochs[-1]:8.1f} s/epoch", file=sys.stderr, flush=True)
    tell(running)
    for contender in running:
        contender.close()


def tell(running):
    """The table of medians, and the ratios of each round to both of ours."""
    print(f"{'':28s}{'parameters':>12s}{'s/epoch':>10s}{'CPU s':>8s}{'peak GB':>9s}")
    for c in running:
        seconds, work = statistics.median(c.epochs), statistics.median(c.work)
        print(f"{c.name:28s}{c.parameters:12,d}{seconds:10.1f}{work:8.1f}{c.memory:9.2f}")
    for peer in running[2:]:
        for own in running[:2]:
            wall = spread(peer.epochs, own.epochs)
            print(f"{own.name} is {wall} times as fast as {peer.name}; CPU {spread(peer.work, own.work)}")


def spread(theirs, ours):
    """Median of the rounds' ratios, and their range."""
    ratios = sorted(theirs / mine for theirs, mine in zip(theirs, ours))
    return f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"


if __name__ == "__main__":
    main()

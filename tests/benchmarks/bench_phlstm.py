"""What peepholes cost: CNN-PhLSTM's recurrent layers, and the whole network, against torch's LSTM.

    python tests/benchmarks/bench_phlstm.py [--rounds 9] [--side 450]

Layers of 512, 256 and 128 on 5 dates of 512 features, batch 4 (He et al. 2022): training steps (forward,
backward, Adam) in turn, on one thread; processor time counts, and the median of the rounds' ratios.
The whole network is a training step on maps of `--side` pixels a side.
"""

import argparse
import statistics
import sys
import time
import types
from pathlib import Path

import torch

PACKAGE = Path(__file__).resolve().parents[2]
KINDS = ("cnn-phlstm", "cnn-lstm")
STEPS, BATCH = 5, 4


def package():
    """The package under the name that its modules expect, wherever it lies."""
    module = types.ModuleType("groundcast")
    module.__path__ = [str(PACKAGE)]
    sys.modules["groundcast"] = module


def layers(kind):
    """A training step of the recurrent layers alone, as a function without arguments."""
    from groundcast.models.cnn_phlstm import CHANNELS, RECURRENT, UNITS

    widths = (CHANNELS[-1], *UNITS)
    net = torch.nn.Sequential(*(RECURRENT[kind](w, u) for w, u in zip(widths, widths[1:])))
    return _step(net, torch.randn(STEPS, BATCH, CHANNELS[-1]))


def network(kind, side):
    """A training step of the whole network, as a function without arguments."""
    from groundcast.models.cnn_phlstm import CnnRecurrent, frame

    return _step(CnnRecurrent(frame(side, side), kind), torch.randn(BATCH, STEPS, side, side))


def _step(net, given):
    optimizer = torch.optim.Adam([weight for weight in net.parameters() if weight.requires_grad])

    def step():
        optimizer.zero_grad(set_to_none=True)
        net(given).square().mean().backward()
        optimizer.step()

    return step


def seconds(step, times):
    """Processor seconds of a step."""
    begun = time.process_time()
    for _ in range(times):
        step()
    return (time.process_time() - begun) / times


def compare(what, make, times, rounds):
    """Prints the ratio of peephole cells to torch's, interleaved."""
    steps = {kind: make(kind) for kind in KINDS}
    found = {kind: [] for kind in KINDS}
    for step in steps.values():
        seconds(step, 2)
    for _ in range(rounds):
        for kind, step in steps.items():
            found[kind].append(seconds(step, times))
    ratios = [mine / theirs for mine, theirs in zip(*(found[kind] for kind in KINDS))]
    own = statistics.median(found[KINDS[0]])
    told = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    print(f"{what}: {own * 1e3:.1f} CPU ms a step with peepholes; over torch's LSTM {told}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--side", type=int, default=450)
    given = parser.parse_args()
    package()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    compare("recurrent layers, T = 5", layers, 20, given.rounds)
    compare("whole network", lambda kind: network(kind, given.side), 1, given.rounds)


if __name__ == "__main__":
    main()

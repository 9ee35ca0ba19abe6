"""Our engine, or the plain PyTorch network, in a process of its own; see bench_gler.py.

Reads `train N` and `validate` from stdin, answers with seconds, processor
seconds and peak memory in GB.
"""

import argparse
import importlib.util
import resource
import sys
import time
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[2]
ACTIVATIONS = ("tanh", "tanh", "relu", "relu")


def load(name, path):
    """The module at `path`."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Ours:
    def __init__(self, tables, training, validation, target):
        load("conftest", ROOT / "tests" / "conftest.py")
        from groundcast.models.engine import Series
        from groundcast.models.fused import FusedEngine
        from groundcast.models.gler_bigrunet import GlerBiGruNet, Shape

        self.training = training
        net = GlerBiGruNet(Shape(tuple(t.shape[1] for t in tables), ACTIVATIONS[: len(tables)], 256, target))
        net.initialise(0)
        series = Series(tables, 15, target, np.array(training), np.array(validation), 0.2)
        self.engine = FusedEngine(net, series, 0)
        self.parameters = sum(w.numel() for w in net.parameters())
        self.epoch = 0

    def train(self, count):
        draw = np.random.default_rng(self.epoch)
        order = draw.permutation(np.repeat(np.arange(len(self.training)), 64))
        self.epoch += 1
        self.engine.begin(self.epoch, 1e-4, list(order.reshape(-1, 64))[:count])
        with self.engine.at_work():
            for number in range(count):
                self.engine.step(number)

    def validate(self):
        with self.engine.at_work():
            self.engine.evaluate()


class Windows(torch.utils.data.Dataset):
    """Windows as a plain script would hand them out, each `copies` times."""

    def __init__(self, tables, starts, target, copies):
        self.tables, self.starts, self.target = tables, list(starts) * copies, target

    def __len__(self):
        return len(self.starts)

    def __getitem__(self, place):
        start = self.starts[place]
        windows = [t[start : start + 15] for t in self.tables]
        shifted = [t[start + 1 : start + 16] for t in self.tables]
        return windows, [s[-1] if self.target == "last" else s for s in shifted]


class Plain:
    def __init__(self, tables, training, validation, target):
        plain = load("plain_gler", Path(__file__).with_name("plain_gler.py"))
        self.loss = plain.log_cosh
        self.net = plain.PlainGler([t.shape[1] for t in tables], ACTIVATIONS[: len(tables)], 256, target)
        self.optimizer = plain.nadam(self.net)
        self.parameters = sum(w.numel() for w in self.net.parameters())
        loader = torch.utils.data.DataLoader
        self.batches = loader(Windows(tables, training, target, 64), 64, shuffle=True)
        self.checks = loader(Windows(tables, validation, target, 16), 64)

    def train(self, count):
        self.net.train()
        for number, (windows, truths) in enumerate(self.batches):
            if number == count:
                break
            self.optimizer.zero_grad()
            self.loss(self.net(windows), truths).backward()
            self.optimizer.step()

    @torch.no_grad()
    def validate(self):
        self.net.eval()
        for windows, truths in self.checks:
            self.loss(self.net(windows), truths).item()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--contender", choices=["ours", "plain"], required=True)
    parser.add_argument("--widths", type=int, nargs="+", required=True)
    parser.add_argument("--target", default="seq")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    draw = torch.Generator().manual_seed(0)
    tables = [torch.randn(79, width, generator=draw) for width in given.widths]
    training = [i * 64 // 45 for i in range(45)]
    validation = sorted(set(range(64)) - set(training))
    kind = {"ours": Ours, "plain": Plain}[given.contender]
    contender = kind(tables, training, validation, given.target)
    contender.train(2)
    print("ready", contender.parameters, flush=True)
    for line in sys.stdin:
        word, *count = line.split()
        begun, worked = time.perf_counter(), time.process_time()
        contender.train(int(count[0])) if word == "train" else contender.validate()
        seconds, work = time.perf_counter() - begun, time.process_time() - worked
        print(seconds, work, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, flush=True)


if __name__ == "__main__":
    main()

"""How fast Spacetimeformer trains beside its public implementation, and what it needs of memory.

    python tests/benchmarks/bench_spacetimeformer.py [--peer CHECKOUT] [--points 8,32] [--rounds 5]

CHECKOUT is a clone of github.com/QData/spacetimeformer; its network needs a few packages beside torch:

    pip install --no-deps einops performer-pytorch local-attention axial-positional-embedding \
        hyper-connections torch-einops-utils

Both take training steps of the same sizes (those of Wang et al. 2024: 24 dates to 6, 200 wide, 5 + 5 layers,
batch 16) in turn, on one thread; processor time counts, and the median of the rounds' ratios. The peer runs
with its default attention, which is linear (Performer), and with exact attention, as ours is. Without a
checkout there is no ratio. Memory is that of a process of its own which trains a step on
1, 2 and 4 times as many groups and forecasts all of them; what the interpreter and torch need is taken off.
"""

import argparse
import importlib
import multiprocessing
import resource
import statistics
import sys
import time
import types
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1]
CONTEXT, AHEAD, BATCH, WIDTH, LAYERS = 24, 6, 16, 200, 5
SEED, STEPS = 0, 2
KINDS = {"default attention": "performer", "exact attention": "full"}
BASE_GROUPS, GROUP = 32, 32


def package():
    """The package under the name that its modules expect, wherever it lies."""
    if "groundcast" not in sys.modules:
        module = types.ModuleType("groundcast")
        module.__path__ = [str(PACKAGE)]
        sys.modules["groundcast"] = module


def ours(points):
    """One training step of ours as a function without arguments."""
    package()
    from groundcast.models.group_engine import Grouped, GroupEngine
    from groundcast.models.known import View
    from groundcast.models.parts import Cut
    from groundcast.models.shown import Series
    from groundcast.models.spacetimeformer import Form, Spacetimeformer

    net = Spacetimeformer(Form(points, CONTEXT, AHEAD, WIDTH, inner=4 * WIDTH, layers=LAYERS))
    net.initialise(SEED)
    draw = torch.Generator().manual_seed(SEED)
    values, calendar = torch.randn(100, points, generator=draw).numpy(), torch.randn(100, 3, generator=draw)
    seen = Series.of(values, values, 12.0 * np.arange(100), View(Cut(7, None), "nothing", CONTEXT), AHEAD)
    shown = seen.shown(np.arange(points)[None], 0, torch.device("cpu"))
    windows = np.stack([np.arange(64), np.zeros(64, int)], axis=1)
    engine = GroupEngine(net, Grouped(shown, calendar, windows, windows[:1]), SEED)
    batches = [np.arange(BATCH)] * 1000
    engine.begin(1, 5e-4, batches)
    numbers = iter(range(1000))
    return lambda: engine.step(next(numbers))


def public(checkout, points, attention):
    """One training step of the public implementation, its losses as by default, as a function."""
    network = _network(checkout)
    net = network(
        d_yc=points, d_yt=points, d_x=3, max_seq_len=CONTEXT + AHEAD, d_model=WIDTH, d_queries_keys=50,
        d_values=50, n_heads=4, e_layers=LAYERS, d_layers=LAYERS, d_ff=4 * WIDTH, global_self_attn=attention,
        local_self_attn=attention, global_cross_attn=attention, local_cross_attn=attention, verbose=False,
        device=torch.device("cpu"),
    )  # fmt: skip
    for module in net.modules():
        if type(module).__name__ == "PerformerAttention":
            module.register_forward_hook(_in_one_piece)
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-4, weight_decay=1e-3)
    draw = torch.Generator().manual_seed(SEED)
    past, ahead = torch.randn(BATCH, CONTEXT, 3, generator=draw), torch.randn(BATCH, AHEAD, 3, generator=draw)
    known, truth = (torch.randn(BATCH, n, points, generator=draw) for n in (CONTEXT, AHEAD))

    def step():
        optimizer.zero_grad(set_to_none=True)
        told, _, (logits, labels), _ = net(past, known, ahead, torch.zeros_like(truth))
        loss = (told - truth).square().mean()
        loss = loss + 1e-3 * torch.nn.functional.cross_entropy(logits.view(-1, points), labels.view(-1))
        loss.backward()
        optimizer.step()

    return step


def _in_one_piece(module, given, told):
    """Today's torch refuses to `view` what the peer's attention gives: the copy that `reshape` would make."""
    return told[0].contiguous(), told[1]


def _network(checkout):
    """The peer's network without what its package loads beside it."""
    root = Path(checkout) / "spacetimeformer"
    if not (root / "time2vec.py").is_file():
        raise SystemExit(f"{checkout} is no checkout of github.com/QData/spacetimeformer.")
    for name, folder in (("spacetimeformer", root), ("spacetimeformer.spacetimeformer_model", None)):
        module = types.ModuleType(name)
        module.__path__ = [str(folder or root / "spacetimeformer_model")]
        sys.modules[name] = module
    sys.modules["spacetimeformer"].Time2Vec = importlib.import_module("spacetimeformer.time2vec").Time2Vec
    return importlib.import_module("spacetimeformer.spacetimeformer_model.nn").Spacetimeformer


def seconds(step):
    """Processor seconds of a training step."""
    begun = time.process_time()
    for _ in range(STEPS):
        step()
    return (time.process_time() - begun) / STEPS


def spread(ratios):
    """Median and range."""
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def compare(given, points):
    """Prints the ratio of a training step to each kind of the peer, interleaved."""
    running = {"ours": ours(points)}
    if given.peer:
        running |= {kind: public(given.peer, points, word) for kind, word in KINDS.items()}
    for step in running.values():
        step()
    found = {name: [] for name in running}
    for _ in range(given.rounds):
        for name, step in running.items():
            found[name].append(seconds(step))
    print(f"{points} points: ours {statistics.median(found['ours']):.2f} CPU s a step")
    for kind in list(running)[1:]:
        ratios = [mine / theirs for mine, theirs in zip(found["ours"], found[kind])]
        print(f"  ours / public, {kind}: {spread(ratios)}")


def _memory(times, answer):
    """Peak MB beyond the start while `times` x `BASE_GROUPS` groups are trained and forecast."""
    torch.set_num_threads(1)
    package()
    from groundcast.core.panel import Panel
    from groundcast.core.reporter import Silent
    from groundcast.models import catalogue, families

    series = times * BASE_GROUPS * GROUP
    draw = np.random.default_rng(SEED)
    values = draw.normal(size=(60, series)).cumsum(axis=0).astype(np.float32)
    dates = np.datetime64("2020-01-01") + 12 * np.arange(60)
    panel = Panel(values, dates, 12, cells=np.arange(series), places=draw.uniform(0, 5e3, (series, 2)))
    settings = catalogue.settings("spacetimeformer", {"steps": 1, "components": "no"})
    before = _peak()
    families.forecaster("spacetimeformer", settings, "cpu", 0, None).fit(panel, Silent()).predict(panel, 6)
    answer.put(_peak() - before)


def _peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def memory():
    """Prints peak memory by the number of groups, and what it grows by with each group."""
    fresh, found = multiprocessing.get_context("spawn"), {}
    for times in (1, 2, 4):
        answer = fresh.Queue()
        process = fresh.Process(target=_memory, args=(times, answer))
        process.start()
        found[times] = answer.get()
        process.join()
        print(f"{times * BASE_GROUPS} groups of {GROUP}: {found[times]:.0f} MB above the start")
    first, then = found[2] - found[1], (found[4] - found[2]) / 2
    print(f"memory: {first:.0f} MB for {BASE_GROUPS} more groups from 1x to 2x, {then:.0f} MB from 2x to 4x;")
    print(f"  4x / 1x: {found[4] / found[1]:.2f} (4 or less is linear or better)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--peer", default="", help="a clone of github.com/QData/spacetimeformer")
    parser.add_argument("--points", default="8,32")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    torch.set_num_threads(1)
    # A child's peak begins with what its parent held when it was started: the peer holds gigabytes.
    memory()
    for points in map(int, given.points.split(",")):
        compare(given, points)


if __name__ == "__main__":
    main()

"""The figure set of a comparison, from its files: each with a caption, or a reason why it is missing."""

from __future__ import annotations

import json
from pathlib import Path

from ..core.stack import Stack
from ..figures import patterns
from . import compared, comparison_patterns, model_figures, region_figures
from .captions import Captions
from .compared import Compared

FOLDER = "figures"
FIRST_SEED = 0


def draw(out: Path, document: dict, stack: Stack) -> list[Path]:
    """All figures of the comparison in `out`, as PDF and PNG in its folder `figures`; gives their paths.

    `captions.md` beside them says what each shows, with its numbers, and which do not apply, and why.
    """
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    note = _note(document)
    captions = Captions(note)
    found = compared.load(out, document, stack)
    for region in dict.fromkeys(row["region"] for row in document["rows"]):
        region_figures.draw(folder, document, found, region, note, captions)
    for name, parts in document["parts"].items():
        folders = [out / part for part in parts]
        model_figures.draw(folder, name, document, folders, found, note, captions)
    _patterns(folder, document, found, _wanted(out, document), note, captions)
    without = [
        document["labels"][name]
        for name, own in document["parts"].items()
        if not model_figures.losses(out / own[0])
    ]
    if without:
        captions.skip(f"Loss of {', '.join(without)}", "not trained in epochs.")
    captions.write(folder)
    return sorted(folder.iterdir())


def _note(document: dict) -> str:
    """What stands under every figure: simulated or whose data, and that paper mode flatters."""
    told = "Simulated data." if document["simulated"] else document["data"].get("attribution", "")
    if document["optimistic"]:
        return f"{told} Paper mode: optimistic.".strip()
    beside = "Models in paper mode are optimistic."
    return f"{told} {beside}".strip() if document.get("mode") == "both" else told


def _wanted(out: Path, document: dict) -> int:
    """Number of patterns that a compared model was told to use; 0 where none was."""
    counts = [0]
    for parts in document["parts"].values():
        path = out / parts[0] / "job.json"
        told = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        counts.append(int(told.get("settings", {}).get("clusters", 0)))
    return max(counts) if max(counts) > 1 else 0


def _patterns(
    folder: Path, document: dict, found: Compared, wanted: int, note: str, captions: Captions
) -> None:
    few = comparison_patterns.sampled(found, FIRST_SEED)
    if why := comparison_patterns.why_none(few):
        captions.skip("Silhouette and patterns", why)
        return
    curve, count = comparison_patterns.curve(few, FIRST_SEED, wanted)
    labels = {name: document["labels"][name] for name in region_figures.best(document)}
    made = comparison_patterns.patterns(few, count, FIRST_SEED, labels)
    patterns.silhouette(folder, curve, count, note)
    patterns.patterns(folder, found.dates, made, note)
    how = "as the model was told" if wanted == count else "the best of those tried"
    captions.add(
        "silhouette",
        f"K-means on the series until {found.dates[found.starts.min()]}, the first origin: mean silhouette, "
        f"{curve[count]:.2f} with {count} patterns, {how}.",
    )
    sizes = ", ".join(f"{one['size']:,}" for one in made)
    further = region_figures.further_said(max(map(few.count, labels)))
    captions.add("patterns", f"Mean and quartiles of the series of each pattern: {sizes} series.{further}")

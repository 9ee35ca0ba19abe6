"""The pictures behind scripts/screenshots: QGIS in every variant of screen, scaling and theme.

Each variant has an Xvfb of its own, and gets a folder of pictures, `outcome.json` with what is cut off in
them, and a sheet of all of them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import real_window  # noqa: E402

ROOT, HERE = real_window.ROOT, real_window.HERE
PICTURES = ROOT / "docs" / "pictures"
EGMS = ROOT.parent / "shared" / "data" / "egms_ustica" / "EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip"
SIZES, SCALES, THEMES = ("1280x800", "1920x1080"), (100, 200), ("light", "dark")
DARK = "[UI]\nUITheme=Night Mapping\n"
SPEAKING = "[locale]\noverrideFlag=true\nuserLocale={language}\n"
GRIDDED = ("cell=100", "threshold_mm=-15", "threshold_side=below")
FACTORS = ("rain", "temperature", "ndvi")
# A sheet is looked at as a whole: each picture of it is this wide.
WIDE, COLUMNS = 640, 4


@dataclass(frozen=True)
class Variant:
    """Size of the screen in pixels, scaling in percent, theme."""

    size: str
    scale: int
    theme: str

    def __str__(self):
        return f"{self.size}-{self.scale}-{self.theme}"

    def variables(self) -> dict[str, str]:
        """What QGIS starts with."""
        return {"GROUNDCAST_SIZE": self.size, "QT_SCALE_FACTOR": f"{self.scale / 100:g}"}


VARIANTS = [Variant(*each) for each in product(SIZES, SCALES, THEMES)]


def on_a_screen(size: str, journey: str, shots: Path, variables: dict, settings: str = "") -> dict:
    """Run a journey on a screen of `size` pixels; gives its outcome."""
    with tempfile.TemporaryDirectory(prefix="groundcast-screenshots-") as home:
        # Xvfb names its display on the pipe once it can be used.
        read, write = os.pipe()
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
        screen = subprocess.Popen(
            words, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write)
        try:
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            more = {"DISPLAY": display, "HOME": home, **real_window.home_of_the_worker(), **variables}
            return real_window.go(HERE / f"{journey}.py", Path(home), shots, more, settings)
        finally:
            screen.terminate()
            screen.wait()


def runs(worker: str, source: Path, out: Path) -> dict[str, str]:
    """The runs that the pictures show, made by the command line where they are not there yet."""
    run, scene, made = out / "run-1-groundcast", out / "scene", out / "run-2-factor-regression"
    twin, water, compared = out / "twin", out / "water-1", out / "comparison-1"
    scenario, ablation = out / "scenario-3", made / "ablation"
    cells = out / "run-1-cells"
    if not (run / "report.json").is_file():
        _groundcast(worker, "train", source, "--out", run)
    if not (cells / "report.json").is_file():
        _groundcast(worker, "train", source, *(f"--set={word}" for word in GRIDDED), "--out", cells)
    factors = [f"--factor={name}={scene / 'factors' / name}" for name in FACTORS]
    places = ["--regions", scene / "regions.gpkg", *factors, "--model", "factor-regression"]
    if not (made / "report.json").is_file():
        _groundcast(worker, "simulate", scene, "--size", "small")
        _groundcast(worker, "train", scene / "deformation", *places, "--out", made)
    if not (scenario / "report.json").is_file():
        words = ["--set-factor", "rain=own", "--change", "rain=x0.5", "--horizon", 24]
        _groundcast(worker, "scenario", made, *words, "--out", scenario)
    if not (ablation / "ablation.json").is_file():
        _groundcast(worker, "ablation", scene / "deformation", *places, "--origins", 2, "--out", ablation)
    if not (compared / "comparison.json").is_file():
        few = ["--models", "theta,drift,groundcast", "--max-series", 300, "--origins", 2, "--seeds", 1]
        _groundcast(worker, "compare", source, *few, "--out", compared)
    if not (water / "report.json").is_file():
        _groundcast(worker, "simulate", twin, "--scene", "loading", "--size", "small")
        files = (("prior", "prior"), ("deformation", "up"), ("validation", "validation"))
        given = [f"--{name}={twin / f'{file}.tif'}" for name, file in files]
        _groundcast(worker, "assimilate", *given, "--out", water)
    return {
        "GROUNDCAST_SOURCE": str(source),
        "GROUNDCAST_RUN": str(run),
        "GROUNDCAST_CELLS": str(cells),
        "GROUNDCAST_SCENE": str(made),
        "GROUNDCAST_SCENARIO": str(scenario),
        "GROUNDCAST_COMPARED": str(compared),
        "GROUNDCAST_WATER": str(water),
    }


def _groundcast(worker, *words):
    command = [worker, "-I", str(ROOT / "worker" / "__main__.py"), *map(str, words)]
    print("  groundcast " + " ".join(map(str, words[:2])), flush=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.strip().splitlines()[-1])


def take(variant: Variant, known: dict, out: Path, only: str, language: str) -> int:
    """Every view in one variant; gives how many things are wrong in it."""
    print(f"{variant}:", flush=True)
    settings = DARK if variant.theme == "dark" else ""
    settings += SPEAKING.format(language=language) if language else ""
    called = f"{variant}-{language}" if language else str(variant)
    folder, more = out / called, {**known, **variant.variables(), "GROUNDCAST_ONLY": only}
    outcome = on_a_screen(variant.size, "every_window", folder, more, settings)
    notes, wrong = outcome["notes"], 0
    if outcome["error"]:
        print(f"  {outcome['error']}")
        wrong += 1
    for part, trace in notes["not opened"].items():
        print(f"  {part}: {trace.strip().splitlines()[-1]}")
        wrong += 1
    for name in notes["larger, of QGIS"]:
        print(f"  {name} is a window of QGIS, which is larger than the screen itself. It is not counted.")
    for name in notes["larger than the screen"]:
        print(f"  {name} is larger than the screen.")
        wrong += 1
    for name, lines in notes["cut off"].items():
        print("\n".join(f"  {name}: {line}" for line in lines))
        wrong += len(lines)
    sheet(sorted(folder.glob("[0-9]*.png")), out / f"{called}.png")
    return wrong


def sheet(pictures: list[Path], path: Path) -> None:
    """All pictures small on one."""
    from PIL import Image

    small = []
    for picture in pictures:
        image = Image.open(picture).convert("RGB")
        image.thumbnail((WIDE, WIDE))
        small.append(image)
    if not small:
        return
    high = max(image.height for image in small)
    rows = -(-len(small) // COLUMNS)
    whole = Image.new("RGB", (COLUMNS * WIDE, rows * high), "#808080")
    for index, image in enumerate(small):
        whole.paste(image, (index % COLUMNS * WIDE, index // COLUMNS * high))
    whole.save(path)


def for_the_docs(known: dict, out: Path, only: str) -> int:
    """The sequence of docs/five-minutes.md with the time of each step, and the pictures of the guide."""
    wrong = 0
    for journey in (each for each in ("five_minutes", "guide") if only in each):
        shots = out / journey
        outcome = on_a_screen("1280x800", journey, shots, known)
        if outcome["error"]:
            print(outcome["error"])
            wrong += 1
            continue
        seconds = outcome["notes"].get("seconds", {})
        for step, taken in seconds.items():
            print(f"  {step.replace('_', ' '):20} {taken:6.1f} s")
        if seconds:
            print(f"  {'in all':20} {sum(seconds.values()):6.1f} s")
        for picture in sorted(shots.glob("*.png")):
            _keep(picture)
    return int(bool(wrong))


def _keep(picture: Path) -> None:
    """Put a picture into the docs, with few colours."""
    from PIL import Image

    image = Image.open(picture).convert("RGB")
    if "page" not in picture.stem:
        # A window has few colours: 256 of them, a third of the bytes. A page's ramps have more.
        image = image.quantize(256, dither=Image.Dither.NONE)
    image.save(PICTURES / picture.name, optimize=True)


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description="Pictures of the real window.")
    parser.add_argument("worker", help=argparse.SUPPRESS)
    parser.add_argument("variants", nargs="*", metavar="VARIANT", help=", ".join(map(str, VARIANTS)))
    parser.add_argument("--docs", action="store_true", help="the pictures of the docs")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--only", default="", help="parts of the names of views, with commas between")
    parser.add_argument("--language", default="", help="of QGIS and the plugin: de, es, it, zh_CN")
    parser.add_argument("--source", type=Path, default=EGMS, help="an EGMS file")
    given = parser.parse_intermixed_args()
    if not given.source.is_file():
        sys.exit(f"There is no file {str(given.source)!r}. Name an EGMS file with --source.")
    unknown = set(given.variants) - set(map(str, VARIANTS))
    if unknown:
        sys.exit(f"There is no variant {sorted(unknown)[0]!r}. There are {', '.join(map(str, VARIANTS))}.")
    out = given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    known = runs(given.worker, given.source, out)
    if given.docs:
        return for_the_docs(known, out, given.only)
    chosen = [each for each in VARIANTS if not given.variants or str(each) in given.variants]
    wrong = sum(take(each, known, out, given.only, given.language) for each in chosen)
    print(f"{out}: {wrong or 'nothing'} to look at.")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

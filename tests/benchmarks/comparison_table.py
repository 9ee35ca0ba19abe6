"""Rows of the tables in docs/reproduction.md, from folders that `groundcast compare` wrote.

    python tests/benchmarks/comparison_table.py OUT [FACTORS="rain and NDVI" …]

Prints a Markdown table, the smallest RMSE on single series first, references in italics. Words behind a
folder stand behind the names of its networks; references are taken from the first folder, and refused where
another one differs from it in their scores, as its rows would not compare. What stands below the table is
for the text around it: origins, what was shortened, and what ran away.
"""

import argparse
import json
import sys
from pathlib import Path

REFERENCES = ("persistence", "linear", "seasonal")
MAPS = (("MSE mm²", "mse_mm2", 1), ("SSIM", "ssim", 2), ("MS-SSIM", "ms_ssim", 2), ("PSNR dB", "psnr_db", 1))
PIXELS = (("MAE", "mae_mm", 2), ("R2", "r2", 2), ("SMAPE %", "smape", 0), ("MASE", "mase", 2))
MEANS = (("MAE", "mae_mm", 2), ("R2", "r2", 2), ("SMAPE %", "smape", 0), ("MASE", "mase", 2))


def read(word):
    """(document, words behind its networks) of a folder as it is given on the command line."""
    folder, _, suffix = word.partition("=")
    return json.loads((Path(folder) / "comparison.json").read_text(encoding="utf-8")), suffix


def pairs(documents, region):
    """(name, row on pixels, row on the region's mean) of each model, references once."""
    found, seen = [], {}
    for document, suffix in documents:
        for row in (row for row in document["rows"] if row["region"] == region and row["on"] == "pixels"):
            name = row["model"]
            label = document["labels"][name]
            if name in REFERENCES:
                if seen.setdefault(name, row["rmse_mm"]) != row["rmse_mm"]:
                    sys.exit(f"{label} is {seen[name]} and {row['rmse_mm']}: these folders do not compare.")
                if any(label in told for told, *_ in found):
                    continue
                label = f"*{label}*"
            mean = next(r for r in document["rows"] if _place(r) == (name, region, "region mean"))
            found.append((f"{label}, {suffix}" if suffix and name not in REFERENCES else label, row, mean))
    return sorted(found, key=lambda each: each[1]["rmse_mm"])


def _place(row):
    return row["model"], row["region"], row["on"]


def lines(documents, region):
    """The table, line by line."""
    found = pairs(documents, region)
    drawn = found[0][1].get("ssim") is not None
    maps = MAPS if drawn else ()
    means = [each for each in MEANS if found[0][2].get(each[1]) is not None]
    horizons = [str(h) for h in documents[0][0]["horizons"]]
    shown = [horizons[0], horizons[len(horizons) // 2 - 1], horizons[-1]]
    head = ["model", "RMSE", "± seeds", "from each origin", *(name for name, *_ in PIXELS), "90 % held"]
    head += [f"RMSE {' / '.join(shown)}", *(name for name, *_ in maps), "region mean RMSE", "± seeds"]
    head += [name for name, *_ in means]
    yield _line(head)
    yield _line(["---"] * len(head)).replace(" ", "")
    for label, row, mean in found:
        cells = [label, _number(row["rmse_mm"], 2), _number(row["rmse_mm_spread"], 2)]
        cells += [" / ".join(_number(error, 2) for error in row["rmse_mm_by_origin"].values())]
        cells += [_number(row[key], digits) for _, key, digits in PIXELS]
        cells += [f"{100 * row['coverage90']:.0f} %"]
        cells += [" / ".join(_number(row["rmse_mm_by_horizon"][h], 2) for h in shown)]
        cells += [_number(row[key], digits) for _, key, digits in maps]
        cells += [_number(mean["rmse_mm"], 2), _number(mean["rmse_mm_spread"], 2)]
        yield _line(cells + [_number(mean[key], digits) for _, key, digits in means])


def _line(cells):
    return f"| {' | '.join(cells)} |"


def _number(value, digits):
    return "" if value is None else f"{value:.{digits}f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="OUT[=WORDS]")
    parser.add_argument("--region", default="", help="the first one by default")
    given = parser.parse_args()
    documents = [read(word) for word in given.folders]
    print(*lines(documents, given.region or documents[0][0]["rows"][0]["region"]), sep="\n")
    for document, suffix in documents:
        print(f"\n{suffix} {document['series']} series, {document['seeds']} seeds, {document['mode']}")
        print(f"origins {', '.join(document['origins'])}", document["note"], sep="\n")
        print(*(told for each in document["runaways"].values() for told in each), sep="\n")


if __name__ == "__main__":
    main()

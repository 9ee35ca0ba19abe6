"""What a report says: sentences and tables from a run's report.json, without any layout."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .. import scenario_words, setting_words, sign_words, trust, trust_words
from ..spoken import translated
from ..words import device_name, label_of, number, percent, tr


@dataclass(frozen=True)
class Content:
    """The words of a report.

    Attributes:
        title, subtitle: what was forecast, and from what.
        kind: "success", "warning" or "info", as the dock marks the sentence.
        sentence: what the forecast is worth.
        scores: (header, rows, indices of the rows in bold).
        trust: paragraphs on how far to trust it.
        settings, data: (what, value) in the order in which they are read.
        credit: of the data.
    """

    title: str
    subtitle: str
    kind: str
    sentence: str
    scores: tuple[list[str], list[list[str]], set[int]]
    trust: list[str]
    settings: list[tuple[str, str]]
    data: list[tuple[str, str]]
    credit: str


def content(run) -> Content:
    """The words of a `RunResults`."""
    report = run.report
    kind, sentence = trust_words.told(report)
    if scenario_words.is_scenario(report):
        sentence = scenario_words.opening(report)
    credit = report["data"].get("attribution") or ""
    return Content(
        run.title, _subtitle(run), kind, sentence, _scores(report), _trust(report), _settings(report),
        _data(report), credit,
    )  # fmt: skip


def _subtitle(run) -> str:
    report = run.report
    place = str(report["data"]["path"]).replace("\\", "/").rstrip("/").split("/")[-1]
    dates = report["dates"]
    span = tr("observed {first} to {last}", first=dates["observed"][0], last=dates["observed"][-1])
    return tr("{place} · {span} · forecast to {end}", place=place, span=span, end=dates["forecast"][-1])


def _scores(report: dict) -> tuple[list[str], list[list[str]], set[int]]:
    """The table of the dock: model, RMSE, skill, coverage and width."""
    found = trust.read(report)
    if found is None:
        return [], [], set()
    baseline = label_of(found.reference)
    header = [
        tr("Model"), tr("RMSE (mm)"), tr("Skill (%)"), tr("90 % interval held"), tr("Its width (mm)")
    ]  # fmt: skip
    rows = [_row(score, found.reference) for score in found.scores]
    best = {i for i, score in enumerate(found.scores) if score.model in found.best("rmse")}
    header[2] = tr("Skill against {baseline} (%)", baseline=baseline)
    return header, rows, best


def _row(score, reference: str) -> list[str]:
    skill = "–" if score.model == reference else _told(100 * score.skill, 0, signed=True)
    return [
        label_of(score.model),
        _told(score.rmse, 2),
        skill,
        percent(score.held) if math.isfinite(score.held) else "–",
        _told(score.width, 1),
    ]


def _told(value: float, decimals: int, signed: bool = False) -> str:
    if not math.isfinite(value):
        return "–"
    text = number(value, decimals)
    return f"+{text}" if signed and round(value, decimals) > 0 else text


def _trust(report: dict) -> list[str]:
    """What a reader must know before the maps are used."""
    found = trust.read(report)
    lines = [tr("Simulated data: no measurement of the ground.")] if report.get("simulated") else []
    if scenario_words.is_scenario(report):
        each = scenario_words.told(report)[1]
        lines += [each] if each != scenario_words.opening(report) else []
        lines += [scenario_words.basis(report), report["scenario"]["meaning"]]
    elif found is not None:
        lines += [trust_words.basis(report, found), trust_words.origins(found)]
        lines += [
            tr(
                "Skill is how much smaller the RMSE is than that of {baseline}, the best of three baselines, "
                "picked after the scores were known.",
                baseline=label_of(found.reference),
            )
        ]
    if report["model"].get("optimistic"):
        lines.append(tr("The model was chosen on the dates it is scored on: its scores flatter it."))
    lines += [_warning(entry) for entry in report.get("warnings") or []]
    lines.append(
        tr(
            "The forecast says how the past goes on. It knows nothing of works, earthquakes or weather "
            "to come, unless it is a scenario. The farther ahead, the wider its interval: read both together."
        )
    )
    return [line for line in lines if line]


def _warning(entry: dict) -> str:
    return translated(f"{entry['message']} {entry.get('cure') or ''}".strip())


def _settings(report: dict) -> list[tuple[str, str]]:
    job, model = report.get("job") or {}, report["model"]
    rows = [
        (tr("Model"), model.get("label") or label_of(model["name"])),
        (tr("Settings changed"), _changed(model["name"], job.get("settings") or {})),
        (tr("Horizon"), tr("{n} dates", n=len(report["dates"]["forecast"]))),
        (tr("Held back"), tr("{n} dates", n=len(report["dates"]["held_back"]))),
        (tr("Regions"), ", ".join(region["name"] for region in report["regions"])),
        (tr("Factors"), ", ".join(factor["name"] for factor in report.get("factors") or []) or tr("none")),
        (tr("Seed"), str(report.get("seed", 0))),
        (tr("Device"), device_name(str((report.get("device") or {}).get("name") or "–"))),
        (tr("Made by"), f"GroundCast {report['groundcast']}, {report['created'][:16].replace('T', ' ')}"),
    ]
    return rows


def _changed(model: str, settings: dict) -> str:
    said = (
        (setting_words.label(model, name), setting_words.value(model, name, settings[name]))
        for name in settings
    )
    return ", ".join(f"{name}: {value}" for name, value in said) or tr("none")


def _data(report: dict) -> list[tuple[str, str]]:
    data, dates = report["data"], len(report["dates"]["observed"])
    rows = [
        (tr("Source"), str(data["path"]).replace("\\", "/").rstrip("/").split("/")[-1]),
        (tr("Dates"), tr("{n}, every {days} days", n=dates, days=data.get("cadence_days") or "–")),
        (tr("Series"), number(sum(float(region.get("series") or 0) for region in report["regions"]))),
        (tr("Unit and sign"), f"{data['unit']}, {sign_words.told(data['sign'])}"),
        (tr("Reference system"), str(data.get("crs") or "–")),
    ]
    return rows + [(tr("Note"), translated(note)) for note in data.get("notes") or []]

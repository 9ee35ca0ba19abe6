"""A response in words, with its interval."""

from groundcast.tests.with_qgis import scenario_run
from groundcast.ui import scenario_words, trust_words


def test_words_of_a_response():
    def told(*regions, **entries):
        return trust_words.told({"scenario": scenario_run.entry(list(regions), **entries)})

    limits = "This is a response of the model, not proof of cause."
    kind, text = told(scenario_run.region())
    assert kind == "info" and text == (
        f"+1 K temperature: −0.15 mm on 2023-07-24 (90\u00a0% of trainings: −0.21 to −0.09). {limits}"
    )
    kind, text = told(scenario_run.region(half=0.4), changes=("x0.7",))
    assert kind == "warning" and text == (
        "0.7 × temperature: no effect can be told. Mean response: −0.15 mm on 2023-07-24 "
        f"(90\u00a0% of trainings: −0.55 to +0.25). {limits}"
    )
    kind, text = told(scenario_run.region(half=None), changes=("year:2021",))
    assert kind == "warning" and "Temperature as in 2021: −0.15 mm on 2023-07-24. One training alone" in text
    kind, text = told(scenario_run.region(), scenario_run.region(0.1, 0.5, "B"))
    assert kind == "info" and "which tells nothing" in text
    assert [line[:8] for line in text.split("\n")] == ["+1 K tem", "region A", "region B", "This is "]
    kind, text = told(scenario_run.region(), changes=())
    assert text.startswith("Temperature in the usual year: −0.15 mm")
    early = scenario_run.region() | {"response_mm": [-0.3, -0.15], "upper_mm": [-0.24, -0.09]}
    assert "−0.15 mm on 2023-07-24" in told(early)[1] and "largest −0.30 mm on 2023-07-12" in told(early)[1]


def test_a_report_opens_with_few_words_where_there_are_several_regions():
    def opening(*regions):
        return scenario_words.opening({"scenario": scenario_run.entry(list(regions))})

    limits = "This is a response of the model, not proof of cause."
    several = opening(scenario_run.region(), scenario_run.region(-0.4, 0.1, "B"))
    assert several == f"+1 K temperature: −0.40 mm on average. {limits}"
    assert "90\u00a0% of trainings" in opening(scenario_run.region())


def test_the_interval_is_never_that_of_the_forecast():
    report = {"scenario": scenario_run.entry([scenario_run.region()]), "dates": {"forecast": ["2023-07-24"]}}
    assert scenario_words.basis(report) == (
        "Against temperature in the usual year; rain as the model forecasts it. The interval is the spread "
        "between 3 trainings, not the uncertainty of the forecast. Forecast to 2023-07-24."
    )

"""The quick models of the catalogue: baselines, statistical methods, and their combination."""

from __future__ import annotations

from .entry import POOLED_MEMORY, Entry, Needs, Setting

THETA = "Assimakopoulos & Nikolopoulos 2000, Int. J. Forecast. 16, doi 10.1016/S0169-2070(00)00066-2"
NLINEAR = "cf. Zeng et al. 2023 (NLinear), doi 10.1609/aaai.v37i9.26317"
OWN = "core/baselines; a textbook method"

REFERENCES = (
    Entry(
        "persistence",
        "Persistence",
        "The last observed value stays.",
        least_dates=1,
        source=OWN,
        about="Nothing moves any more. Hard to beat over a few dates where the motion is slow.",
        elsewhere=True,
    ),
    Entry(
        "linear",
        "Linear",
        "A straight line through all dates.",
        least_dates=3,
        source=OWN,
        about="Least squares for each series. Right where the motion is steady and has no season.",
        elsewhere=True,
    ),
    Entry(
        "seasonal",
        "Trend and season",
        "A straight line and a yearly cycle.",
        least_dates=8,
        source=OWN,
        about="Least squares for each series. Dates that span less than a year leave the cycle out.",
        elsewhere=True,
    ),
)

POOLED = Needs(memory=POOLED_MEMORY)
CORRECTION = Setting(
    "correction",
    "off",
    "Learned correction",
    "auto learns which series wants more of which member, and uses it where that made past "
    "forecasts better. It takes twice the time, and did not help on most data.",
    ("off", "auto"),
)

STATISTICAL = (
    Entry(
        "groundcast",
        "GroundCast",
        "Simple forecasts together, each with the weight that past dates show it deserves.",
        least_dates=8,
        settings=(CORRECTION,),
        source="cf. Bates & Granger 1969, Oper. Res. Q. 20, doi 10.1057/jors.1969.103",
        about="Fourteen quick methods forecast the known past from many earlier dates; how well they did "
        "decides their weights, lead by lead. The default: on the stacks tried it seldom lost to a "
        "reference.",
        needs=POOLED,
        elsewhere=True,
        watches=True,
    ),
    Entry(
        "gaussian-process",
        "Gaussian process",
        "Trend, season and short memory, learned from all series together.",
        least_dates=8,
        source="Rasmussen & Williams 2006, Gaussian Processes for Machine Learning",
        about="How strong trend, season and memory are is estimated once for the whole stack; each series "
        "is then forecast by its own past. The best single method on most stacks tried.",
        needs=POOLED,
        elsewhere=True,
    ),
    Entry(
        "factor-regression",
        "Season, memory and factors",
        "Season and memory, and what recent rain or heat add, where that made earlier forecasts better.",
        factors=True,
        least_dates=8,
        source="cf. Hoerl & Kennard 1970 (ridge), Technometrics 12, doi 10.1080/00401706.1970.10488634",
        about="A regression on factors of the last dates. Where they did not help earlier forecasts it "
        "leaves them out and says so; without factors it is season and memory alone.",
        needs=POOLED,
    ),
    Entry(
        "mean-of-three",
        "Mean of three",
        "The mean of the last three values stays.",
        least_dates=1,
        source=OWN,
        about="Persistence that one noisy date cannot spoil.",
        elsewhere=True,
    ),
    Entry(
        "drift",
        "Drift",
        "The line from the first to the last value goes on.",
        least_dates=2,
        source=OWN,
        about="A line through two values only: it ends where the series ends.",
        elsewhere=True,
    ),
    Entry(
        "recent-linear",
        "Linear, last year",
        "A straight line through the last year.",
        least_dates=3,
        source=OWN,
        about="Follows a change of speed within months, at the price of a slope that is known less well.",
        elsewhere=True,
    ),
    Entry(
        "seasonal-ridge",
        "Trend and season, pooled",
        "Line, yearly and half-yearly cycle, drawn towards what the stack shares.",
        least_dates=8,
        source=OWN,
        about="Like trend and season, with weaker cycles where the series of the stack show none.",
    ),
    Entry(
        "seasonal-naive",
        "Last year again",
        "The values of the last year come back.",
        least_dates=8,
        source=OWN,
        about="The value of the same day a year before; persistence below a year of dates. Loses on most "
        "stacks tried.",
        elsewhere=True,
    ),
    Entry(
        "exponential",
        "Exponential smoothing",
        "A weighted mean of the values, recent ones first, stays.",
        least_dates=3,
        source="Holt 2004, Int. J. Forecast. 20, doi 10.1016/j.ijforecast.2003.09.015",
        about="A level that follows the values and stays: persistence with less noise.",
        elsewhere=True,
    ),
    Entry(
        "damped-holt",
        "Damped trend",
        "A level and a slope that follow the values; the slope fades.",
        least_dates=4,
        source="Gardner & McKenzie 1985, Manag. Sci. 31, doi 10.1287/mnsc.31.10.1237",
        about="Carries a recent trend on, less and less of it the farther ahead.",
        elsewhere=True,
    ),
    Entry(
        "theta",
        "Theta",
        "Half the straight line, half the smoothed level.",
        least_dates=4,
        source=THETA,
        about="A level that drifts by half the slope of the line; won the M3 competition of forecasts in "
        "2000.",
        elsewhere=True,
    ),
    Entry(
        "theta-deseasonalised",
        "Theta and season",
        "Theta on the series without its season, which comes back.",
        least_dates=8,
        source=THETA,
        about="For series with a yearly cycle and a trend that bends.",
        elsewhere=True,
    ),
    Entry(
        "harmonic-ar",
        "Season and memory",
        "Trend and season, and a departure from them that fades.",
        least_dates=8,
        source=OWN,
        about="Begins where the series is now and goes back to its line and season over some dates.",
    ),
    Entry(
        "pooled-ar",
        "Pooled autoregression",
        "Weights of the last dates that are common to all series.",
        least_dates=8,
        source=NLINEAR,
        about="One linear rule for the whole stack, learned by ridge regression.",
    ),
    Entry(
        "pooled-ar-deseasonalised",
        "Pooled autoregression and season",
        "Pooled autoregression on the series without their season, which comes back.",
        least_dates=8,
        source=NLINEAR,
        about="The same rule for what is left of the series without its season.",
    ),
    Entry(
        "components-var",
        "Shared patterns",
        "Lines, and the few patterns that the series have in common.",
        least_dates=8,
        source=OWN,
        about="Principal components of what the lines leave, carried on together; what a series shares with"
        " no other is forecast by its line.",
    ),
    Entry(
        "dmd",
        "Dynamic modes",
        "Shared patterns that swing and fade (dynamic mode decomposition).",
        least_dates=8,
        source="Schmid 2010, J. Fluid Mech. 656, doi 10.1017/S0022112010001217",
        about="For stacks whose series swing together with periods of their own.",
    ),
)

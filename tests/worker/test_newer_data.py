"""Newer data are read as those of the training were."""

from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker.forecasting import SAID, as_trained

TOLD = Source(
    "old.h5", kind="los", unit="rad", crs="EPSG:32633", variable="phase", also=("tile.h5",),
    wavelength_mm=31.1, phase_sign="towards", network="whole", reference=(14.9, 37.7), years=(2003, 2010),
    bounds=(14.0, 37.0, 15.0, 38.0), coarser=2, no_data="0", date_order="dmy", first_day="0", sign="away",
)  # fmt: skip


def test_what_was_said_of_the_values_still_holds():
    job = as_trained(Job(deformation=Source("new.h5")), Job(deformation=TOLD))
    for name in SAID:
        assert getattr(job.deformation, name) == getattr(TOLD, name), name
    assert (job.deformation.path, job.deformation.also, job.deformation.years) == ("new.h5", (), ())


def test_what_is_said_of_the_newer_data_goes_first():
    newer = Source("new.h5", phase_sign="away", unit="mm")
    made = as_trained(Job(deformation=newer), Job(deformation=TOLD)).deformation
    assert (made.phase_sign, made.unit, made.wavelength_mm) == ("away", "mm", 31.1)


def test_a_forecast_from_the_model_s_own_data_names_no_source():
    assert as_trained(Job(deformation=Source("")), Job(deformation=TOLD)).deformation == Source("")

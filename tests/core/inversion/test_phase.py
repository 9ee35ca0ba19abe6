"""Phase to millimetres."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.inversion.phase import information, towards_millimetres, wavelength_by_revisit


def test_a_fringe_is_half_a_wavelength():
    assert towards_millimetres(56.0, "towards") * 2 * np.pi == pytest.approx(28)
    assert towards_millimetres(56.0, "away") * 2 * np.pi == pytest.approx(-28)


@pytest.mark.parametrize(("days", "wavelength"), [(35, 56.236), (6, 55.466), (12, 55.466), (46, 236.057)])
def test_wavelength_by_the_days_between_passes(days, wavelength):
    dates = np.datetime64("2008-01-01") + days * np.array([0, 1, 3, 4, 7])
    found, note = wavelength_by_revisit(dates)
    assert found == wavelength and "Confirm it" in note


def test_unknown_revisit_asks_for_the_wavelength():
    with pytest.raises(GroundCastError, match=r"does not state the radar's wavelength\. Give it: 55.5 mm"):
        wavelength_by_revisit(np.datetime64("2008-01-01") + np.array([0, 1, 3]))


def test_weights_by_coherence():
    np.testing.assert_allclose(information(np.array([0.0, 0.5, np.nan, 1.0])), [0, 1 / 3, 0, 0.9801 / 0.0199])

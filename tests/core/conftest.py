"""Real data, read once."""

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def data():
    """The folder of real data; tests that need it skip where it is not at hand."""
    if not DATA.is_dir():
        pytest.skip("the real data are not beside the repository (../shared/data)")
    return DATA


@pytest.fixture(scope="session")
def ustica():
    """EGMS L2b points of Ustica, track 22; not to be changed in place."""
    from groundcast.core.readers import read
    from groundcast.core.source import Source

    path = DATA / "egms_ustica" / "EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip"
    if not path.is_file():
        pytest.skip("the real data are not beside the repository (../shared/data)")
    return read(Source(str(path)))

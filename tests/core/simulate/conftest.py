"""One small scene for all tests of this folder."""

import pytest
from groundcast.core.simulate import scene


@pytest.fixture(scope="session")
def small():
    return scene("small", 0)

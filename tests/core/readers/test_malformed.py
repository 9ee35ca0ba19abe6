"""Malformed sources: each gets one sentence that names the place and the cure; nothing is half read."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.malformed import READ, REFUSED


def test_there_are_at_least_sixty():
    assert len(REFUSED) >= 60 and len({name for name, *_ in REFUSED + READ}) == len(REFUSED) + len(READ)


@pytest.mark.parametrize(("make", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused_in_one_sentence(tmp_path, make, words):
    path = make(tmp_path)
    with pytest.raises(GroundCastError) as caught:
        read(Source(str(path)))
    error = caught.value
    assert words in error.message
    assert "\n" not in str(error) and error.message.endswith(".") and len(error.message) < 400
    assert error.code and error.cure.endswith(".")


@pytest.mark.parametrize(("make", "words"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_read_and_told(tmp_path, make, words):
    stack = read(Source(str(make(tmp_path)), unit="mm"))
    assert np.isfinite(stack.values).any() and not np.isinf(stack.values).any()
    assert any(words in note for note in (*stack.notes, ""))

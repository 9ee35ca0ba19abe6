"""Origins that share dates, or do not count alike, are worth fewer."""

import numpy as np
from groundcast.core.independent import apart

LEADS = np.array([1, 2, 5])


def test_origins_closer_than_the_lead_count_as_one():
    found = apart(np.ones((16, 3)), np.arange(16), LEADS)
    np.testing.assert_allclose(found, [16, 1 + 15 / 2, 1 + 15 / 5])


def test_origins_far_apart_count_each():
    np.testing.assert_allclose(apart(np.ones((4, 3)), 50 * np.arange(4), LEADS), 4)


def test_one_that_counts_for_all_is_one():
    counts = np.array([1e-9, 1e-9, 1.0])[:, None] * np.ones(3)
    np.testing.assert_allclose(apart(counts, 50 * np.arange(3), LEADS), 1, rtol=1e-6)


def test_what_no_origin_saw_is_one_and_unseen_origins_do_not_count():
    counts = np.ones((2, 3, 3))
    counts[0, :, 1] = 0
    counts[1, 0, 2] = 0
    found = apart(counts, 50 * np.arange(3), LEADS)
    np.testing.assert_allclose(found, [[3, 1, 3], [3, 3, 2]])

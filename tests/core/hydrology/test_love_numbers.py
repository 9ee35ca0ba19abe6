"""Love-number files: column orders, starts, lengths, frames."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology.loading import disk_response
from groundcast.core.hydrology.love_numbers import bundled, in_frame, love_numbers, read

PREM = bundled()


def write(path, order="hlk", first=1, last=5000, heading="", skip=None):
    """A file of the bundled h with l and k of the right signs, columns in `order`."""
    lines = [heading] if heading else []
    for n in range(first, last + 1):
        h = PREM.h[n]
        columns = {"h": h, "l": PREM.l_1 if n == 1 else 1.9 / (n + 60), "k": -2.7 / (n + 6) if n > 1 else 0.0}
        if n != skip:
            lines.append(f"{n} " + " ".join(f"{columns[c]:.8E}" for c in order))
    path.write_text("\n".join(lines) + "\n")
    return path


def test_bundled_numbers_name_their_source_and_licence():
    assert PREM.degree == 5000
    assert (PREM.h[0], PREM.h[1], PREM.h[2]) == (0, -0.28566759, -0.99079949)
    assert PREM.h[-1] == pytest.approx(-6.2107226, abs=1e-7)
    assert (PREM.l_1, PREM.frame) == (0.10358232, "CE")
    assert "Wang et al. (2012)" in PREM.source


def test_bundled_numbers_are_those_of_the_original(data):
    original = read(data / "love_numbers" / "PREM-LLNs-truncated.dat")
    assert np.array_equal(original.h, PREM.h)
    assert (original.l_1, original.frame) == (PREM.l_1, "CE")


@pytest.mark.parametrize("order", ["hlk", "hkl", "h", "hl"])
@pytest.mark.parametrize("first", [0, 1])
def test_column_orders_and_starts(tmp_path, order, first):
    found = read(write(tmp_path / "a.dat", order, first))
    assert np.array_equal(found.h, np.round(PREM.h, 8))
    if "l" in order:
        assert found.l_1 == pytest.approx(PREM.l_1)


def test_a_heading_decides(tmp_path):
    found = read(write(tmp_path / "a.dat", "klh", heading="n k l h"))
    assert found.h[2] == PREM.h[2]


def test_h_0_of_a_file_is_used_and_said(tmp_path):
    path = write(tmp_path / "a.dat", "h", 1)
    path.write_text("0 -0.13\n" + path.read_text())
    found = read(path)
    assert found.h[0] == -0.13
    assert "h_0" in found.notes[0]
    assert disk_response(2000, 0, found)[0] - disk_response(2000, 0, PREM)[0] == pytest.approx(
        -1.74, abs=0.02
    )


def test_frames_change_degree_one_only():
    centre = in_frame(PREM, "CM")
    figure = in_frame(PREM, "CF")
    assert centre.h[1] == pytest.approx(PREM.h[1] - 1)
    assert figure.h[1] == pytest.approx(2 / 3 * (PREM.h[1] - PREM.l_1))
    assert figure.h[1] + 2 * figure.l_1 == pytest.approx(0)
    assert np.array_equal(centre.h[2:], PREM.h[2:])
    assert in_frame(centre, "CF").h[1] == pytest.approx(figure.h[1])


def test_a_file_that_ends_early_is_used_with_a_note(tmp_path):
    found = read(write(tmp_path / "a.dat", last=1024))
    assert "ends at degree 1024" in found.notes[0]


@pytest.mark.parametrize(
    ("made", "told"),
    [
        ({"last": 696}, "ends at degree 696, too early"),
        ({"first": 2}, "starts at degree 2"),
        ({"skip": 77}, "does not hold every degree"),
        ({"order": "khl"}, "h in a.dat is -0.3375 at degree 2"),
        ({"order": "lhk"}, "not in the order n, h, l, k"),
        ({"order": "hll"}, "not in the order n, h, l, k"),
    ],
)
def test_wrong_files_are_told_in_one_sentence(tmp_path, made, told):
    with pytest.raises(GroundCastError, match=told):
        read(write(tmp_path / "a.dat", **made))


def test_files_that_are_none_are_told(tmp_path):
    with pytest.raises(GroundCastError, match="There is no Love-number file"):
        read(tmp_path / "none.dat")
    (tmp_path / "a.dat").write_text("1 2 3\n1 2\n")
    with pytest.raises(GroundCastError, match="is not a table of Love numbers"):
        read(tmp_path / "a.dat")


def test_frames_that_cannot_be_had_are_told(tmp_path):
    with pytest.raises(GroundCastError, match="There is no frame 'GC'"):
        love_numbers(frame="GC")
    with pytest.raises(GroundCastError, match="has no l of degree 1"):
        love_numbers(str(write(tmp_path / "a.dat", "h")), "CM")
    with pytest.raises(GroundCastError, match="from which no other can be found"):
        in_frame(in_frame(PREM, "CF"), "CM")

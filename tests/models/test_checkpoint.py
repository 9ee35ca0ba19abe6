"""Model files: what is written comes back, and no bad file is ever trusted."""

import io
import json
import pickle
import zipfile

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.reporter import Silent
from groundcast.models import checkpoint
from groundcast.models.fitted import FittedGler
from groundcast.models.forecasting import Gler

DAMAGED = (
    "is not a GroundCast model, or was damaged in transfer. Nothing was loaded. "
    "Choose a .gcast file or a run folder."
)


@pytest.fixture
def model(make_panel, small):
    return Gler(small, "cpu").fit(make_panel().before(-4), Silent())


@pytest.fixture
def file(model, tmp_path):
    path = tmp_path / "my model.gcast"
    model.save(path, {"grid": {"crs": "EPSG:3035"}}, {"halfwidth": np.ones((3, 6), np.float32)})
    return path


def rewritten(path, **changes):
    """The file with entries replaced by bytes, or left out where None."""
    with zipfile.ZipFile(path) as archive:
        entries = {i.filename: archive.read(i) for i in archive.infolist()} | changes
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            if content is not None:
                archive.writestr(name, content)
    return path


def with_card(path, **changes):
    with zipfile.ZipFile(path) as archive:
        card = json.loads(archive.read("card.json"))
    return rewritten(path, **{"card.json": json.dumps(card | changes).encode()})


def refused(path):
    with pytest.raises(GroundCastError) as told:
        FittedGler.load(path, "cpu")
    return str(told.value)


def test_a_loaded_model_forecasts_the_same_without_the_data(make_panel, model, file):
    loaded = FittedGler.load(file, "cpu")
    panel = make_panel().before(-4)
    expected = model.predict(panel, 6).median
    assert (loaded.predict(panel, 6).median == expected).all()
    assert (loaded.predict(loaded.panel, 6).median == expected).all()
    assert loaded.facts == model.facts
    assert loaded.parameters == model.parameters
    assert loaded.card == {"grid": {"crs": "EPSG:3035"}}
    assert loaded.arrays["halfwidth"].shape == (3, 6)


def test_later_dates_are_remembered(make_panel, model, tmp_path):
    panel = make_panel()
    panel.values[-1, 2] = np.nan
    model.remember(panel)
    model.save(tmp_path / "m.gcast")
    loaded = FittedGler.load(tmp_path / "m.gcast", "cpu")
    assert loaded.panel.dates[-1] == panel.dates[-1]
    assert (loaded.predict(loaded.panel, 6).median == model.predict(panel, 6).median).all()
    assert loaded.panel.factors["rain"].maximum == panel.factors["rain"].maximum


def test_saving_again_keeps_what_was_added(file, tmp_path):
    loaded = FittedGler.load(file, "cpu")
    loaded.save(tmp_path / "second.gcast", {"name": "Ustica"})
    assert FittedGler.load(tmp_path / "second.gcast", "cpu").card == {
        "grid": {"crs": "EPSG:3035"},
        "name": "Ustica",
    }


def test_numpy_and_the_standard_library_can_read_it(model, file):
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("card.json"))["model"] == "gler-bigrunet"
        weight = np.load(io.BytesIO(archive.read("arrays/weights/narrow.weight.npy")), allow_pickle=False)
    assert (weight == model.net.narrow.weight.numpy()).all()


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_truncated_files_are_refused(file, share):
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * share)])
    assert refused(file) == f"my model.gcast {DAMAGED}"


def test_a_flipped_byte_is_noticed(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x10
    file.write_bytes(bytes(content))
    assert refused(file) == f"my model.gcast {DAMAGED}"


def test_other_files_are_refused(tmp_path):
    for name, content in (("text.gcast", b"hello"), ("empty.gcast", b"")):
        (tmp_path / name).write_bytes(content)
        assert refused(tmp_path / name) == f"{name} {DAMAGED}"
    with zipfile.ZipFile(tmp_path / "photos.gcast", "w") as archive:
        archive.writestr("holiday.jpg", b"...")
    assert refused(tmp_path / "photos.gcast") == f"photos.gcast {DAMAGED}"


def test_a_missing_file_is_told(tmp_path):
    assert refused(tmp_path / "none.gcast").startswith("There is no model at ")


class Bomb:
    """Leaves a trace where its pickle is ever loaded."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return (open, (str(self.trace), "w"))


def test_a_pickle_is_never_executed(file, tmp_path):
    trace = tmp_path / "trace"
    bomb = io.BytesIO()
    np.lib.format.write_array(bomb, np.array([Bomb(trace)], dtype=object), allow_pickle=True)
    rewritten(file, **{"arrays/weights/narrow.bias.npy": bomb.getvalue()})
    assert refused(file) == f"my model.gcast {DAMAGED}"
    file.write_bytes(pickle.dumps(Bomb(trace)))
    assert refused(file) == f"my model.gcast {DAMAGED}"
    assert not trace.exists()


@pytest.mark.parametrize("name", ["arrays/../../evil.npy", "/etc/evil.npy", "arrays/evil.pkl", "code.py"])
def test_foreign_entries_are_refused(file, name):
    assert refused(rewritten(file, **{name: b"import os"})) == f"my model.gcast {DAMAGED}"


def test_a_header_that_promises_too_much_is_refused_before_memory_is_taken(file):
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        header, {"descr": "<f4", "fortran_order": False, "shape": (1 << 40,)}
    )
    assert refused(rewritten(file, **{"arrays/weights/narrow.bias.npy": header.getvalue()})).endswith(DAMAGED)


def test_a_card_nested_without_end_is_refused(file):
    assert refused(rewritten(file, **{"card.json": b"[" * 100_000})).endswith(DAMAGED)


def test_compressed_entries_are_refused(file):
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("arrays/zeros.npy", bytes(1000))
    assert refused(file).endswith(DAMAGED)


def test_another_model_is_told_by_name(file):
    message = refused(with_card(file, model="cnn-phlstm"))
    assert message.startswith("my model.gcast holds the model 'cnn-phlstm', not a recurrent network.")


def test_a_newer_schema_is_told(file):
    assert refused(with_card(file, schema=9)).startswith(
        "my model.gcast has schema 9, this GroundCast reads schema 1."
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "other"},
        {"facts": {}},
        {"facts": None},
        {"dates": ["2020-01-01"]},
        {"dates": "soon"},
        {"extra": None, "schema": "1"},
    ],
)
def test_cards_that_say_something_else_are_refused(file, changes):
    assert refused(with_card(file, **changes)).endswith(DAMAGED)


def test_weights_of_other_shapes_are_refused(file):
    with zipfile.ZipFile(file) as archive:
        facts = json.loads(archive.read("card.json"))["facts"]
    facts["settings"]["hidden"] = 1 << 40
    assert refused(with_card(file, facts=facts)).endswith(DAMAGED)


def test_missing_weights_are_noticed(file):
    assert refused(rewritten(file, **{"arrays/weights/narrow.bias.npy": None})).endswith(DAMAGED)


def test_only_plain_numbers_can_be_written(tmp_path):
    with pytest.raises(ValueError, match="does not belong"):
        checkpoint.save(tmp_path / "m.gcast", {}, {"a": np.array([object()])})
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_survives_a_failed_save(file, model):
    before = file.read_bytes()
    with pytest.raises(ValueError, match="Out of range float"):
        model.save(file, {"score": float("nan")})
    assert file.read_bytes() == before

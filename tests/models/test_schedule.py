import math
from types import SimpleNamespace

from groundcast.models import checkpoint
from groundcast.models.progress import STATE, Keeper
from groundcast.models.schedule import Plateau, Stopping, restored, state
from groundcast.models.training import Plan, Progress


def rates(losses, **options):
    plateau = Plateau(1e-4, 0.2, **options)
    found = []
    for loss in losses:
        plateau.after(loss)
        found.append(plateau.rate)
    return found


def keras_rates(losses, factor=0.2, patience=4, cooldown=4, smallest=1e-15):
    """Keras 3's ReduceLROnPlateau.on_epoch_end, line by line."""
    rate, best, wait, cooling, found = 1e-4, math.inf, 0, 0, []
    for loss in losses:
        if cooling > 0:
            cooling -= 1
            wait = 0
        if loss < best - 1e-4:
            best, wait = loss, 0
        elif not cooling > 0:
            wait += 1
            if wait >= patience and rate > smallest:
                rate = max(rate * factor, smallest)
                cooling, wait = cooldown, 0
        found.append(rate)
    return found


def test_four_epochs_without_progress_lower_the_rate():
    assert rates([1.0, 0.5, 0.5, 0.5, 0.5, 0.5])[-2:] == [1e-4, 1e-4 * 0.2]


def test_progress_below_a_ten_thousandth_does_not_count():
    assert rates([0.5 - 0.00002 * i for i in range(5)])[-1] == 1e-4 * 0.2
    assert rates([0.5 - 0.00011 * i for i in range(5)])[-1] == 1e-4


def test_after_lowering_the_rate_four_epochs_are_free():
    found = rates([0.5] * 20)
    assert [i for i in range(1, 20) if found[i] < found[i - 1]] == [4, 11, 18]


def test_the_whole_course_is_that_of_keras():
    losses = [math.exp(-i / 9) + 0.05 * math.sin(3 * i) for i in range(128)]
    assert rates(losses) == keras_rates(losses)


def test_the_rate_has_a_floor():
    assert rates([1.0] * 300)[-1] == 1e-15


def test_stopping_knows_the_best_epoch():
    stopping = Stopping(2)
    assert stopping.better(1, 0.5)
    assert not stopping.better(2, 0.5)
    assert not stopping.over(2)
    assert not stopping.better(3, math.nan)
    assert stopping.over(3)
    assert (stopping.best, stopping.best_epoch) == (0.5, 1)


def test_without_patience_nothing_stops():
    assert not Stopping(0).over(1000)


def trained_for(losses, early_stop):
    """Epochs that a training with these validation losses takes, of at most as many."""
    progress = Progress(Plateau(1e-4, 0.2), Stopping(early_stop))
    plan = Plan(len(losses), 32, 1, 10, 0, "best")
    while not progress.over(plan):
        loss = losses[progress.epoch - 1]
        progress.stopping.better(progress.epoch, loss)
        progress.plateau.after(loss)
        progress.epoch += 1
    return progress.epoch - 1


def test_tiny_gains_at_a_dead_rate_end_a_training():
    """Each epoch was better by a billionth, so that no patience ended it, at a rate that moved nothing."""
    creeping = [0.5 - 1e-9 * epoch for epoch in range(128)]
    assert trained_for(creeping, 12) == 33
    assert trained_for(creeping, 0) == 128, "what never stops early goes on, as the paper's did"


def test_gains_that_count_go_on_to_the_end():
    assert trained_for([0.5 - 2e-4 * epoch for epoch in range(128)], 12) == 128


def test_a_state_without_the_first_rate_goes_on_from_that_of_the_settings(tmp_path, monkeypatch):
    """As older states have it: the reduced rate was taken for the first, and died later."""
    worn = Plateau(1e-7, 0.2)
    entries = {key: value for key, value in state(worn)[0].items() if key != "first"}
    schedule = [entries, state(Stopping(0))[0]]
    card = {"engine": {}, "schedule": schedule, "epoch": 9, "batch": 0, "best_kept": 0}
    (tmp_path / STATE).touch()
    monkeypatch.setattr(Keeper, "_checked", lambda *given: card)
    monkeypatch.setattr(checkpoint, "read_arrays", lambda path: [])
    progress = Progress(Plateau(1e-4, 0.2), Stopping(0))
    assert Keeper(tmp_path, "").restore(SimpleNamespace(remember=lambda *given: None), progress, None)
    assert progress.plateau.rate == 1e-7 and progress.plateau.dead


def test_a_schedule_survives_its_json():
    plateau = Plateau(1e-4, 0.2)
    assert restored(Plateau, state(plateau)[0]) == plateau
    plateau.after(0.3)
    assert restored(Plateau, state(plateau)[0]) == plateau
    plateau.rate = 1e-8
    assert restored(Plateau, state(plateau)[0]).dead

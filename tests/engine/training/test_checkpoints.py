"""Runs that are interrupted and resumed, bit for bit; checkpoint files that lie."""

import dataclasses
import io
import json
import zipfile

import numpy as np
import pytest

from engine import arrays, network
from engine.errors import CheckpointError, OutputError, SettingsError
from engine.training.checkpoints import Checkpoint
from engine.training.data import TrainingData
from engine.training.events import BatchEnded, EpochEnded, EvaluationProgress, TrainingFinished
from engine.training.pace import Tally
from engine.training.progress import Progress, RunState
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer
from tests.engine.support.convnet import narrow_convnet
from tests.engine.support.rounding import rounding

EVERYTHING = TrainingSettings(
    epochs=2, seed=5, schedule="cosine", augment=True, dropout=0.3, patience=2
)
PLAIN = TrainingSettings(epochs=2, seed=5)
EPOCH = dataclasses.asdict(EpochEnded(1, 2, 0.5, 0.9, 0.4, 0.8, 20.0))


@pytest.fixture(scope="module")
def data(few_digits):
    """300 images to train and validate with, 600 to test with: two rounds of the test."""
    return few_digits(300, 600)


def figures(events):
    """What is said in the events, times left out."""
    timed = ("seconds", "seconds_left", "images_per_second")
    return [
        (
            type(event).__name__,
            {k: v for k, v in dataclasses.asdict(event).items() if k not in timed},
        )
        for event in events
    ]


def assert_same_weights(some, others):
    for ours, theirs in zip(some, others, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def cut_after(settings, data, events, **options):
    """A checkpoint after so many events, and what was said until then."""
    trainer = Trainer(settings, data, **options)
    run = trainer.run()
    said = [next(run) for _ in range(events)]
    checkpoint = trainer.checkpoint()
    run.close()
    return checkpoint, said


# --- Resuming


@pytest.fixture(scope="module")
def undisturbed(data):
    """Events and final weights of a run with all that is drawn at random."""
    with pytest.MonkeyPatch.context() as narrow:
        narrow.setattr(network, "build_convnet", narrow_convnet)
        trainer = Trainer(EVERYTHING, data)
        return figures(trainer.run()), trainer.model.get_weights()


# Of the events number 0 is the start, 1-5 batches, 6 validation, 7 the epoch's end, 8-12 batches,
# 13 validation, 14 the epoch's end, 15 the best epoch's weights, 16 and 17 the test, 18 the end.
@pytest.mark.slow
@pytest.mark.parametrize("events", [4, 7, 10, 13, 16])
def test_a_run_interrupted_anywhere_ends_with_the_same_bits(
    data, narrow_network, undisturbed, tmp_path, events
):
    checkpoint, said = cut_after(EVERYTHING, data, events)
    file = checkpoint.save(tmp_path / "checkpoint.npz")
    resumed = Trainer(EVERYTHING, data, resume=Checkpoint.load(file))
    rest = figures(resumed.run())
    assert figures(said) + rest[1:] == undisturbed[0]
    assert_same_weights(resumed.model.get_weights(), undisturbed[1])


@pytest.mark.slow
def test_a_plain_run_interrupted_twice_ends_with_the_same_bits(data):
    whole = Trainer(PLAIN, data)
    list(whole.run())
    first, _ = cut_after(PLAIN, data, 3)
    second, _ = cut_after(PLAIN, data, 7, resume=first)
    resumed = Trainer(PLAIN, data, resume=second)
    started = next(resumed.run())
    assert (started.epochs_done, started.batch) == (1, 1)
    list(resumed.run())
    assert_same_weights(resumed.model.get_weights(), whole.model.get_weights())


@pytest.mark.slow
def test_validation_is_resumed_in_its_middle(few_digits, narrow_network):
    settings = TrainingSettings(epochs=1, batch_size=200, validation_split=0.9)
    many = few_digits(1300, 10)
    whole = figures(Trainer(settings, many).run())
    held = [e for e in whole if e[0] == "EvaluationProgress" and e[1]["stage"] == "validation"]
    assert len(held) == 3
    checkpoint, said = cut_after(settings, many, 3)
    assert isinstance(said[-1], EvaluationProgress)
    assert checkpoint.progress.held.images == 500
    rest = figures(Trainer(settings, many, resume=checkpoint).run())
    assert figures(said) + rest[1:] == whole


def test_a_closed_run_is_resumed_by_running_again(data, linear_network):
    whole, cut = Trainer(PLAIN, data), Trainer(PLAIN, data)
    list(whole.run())
    events = cut.run()
    for _ in range(9):
        next(events)
    events.close()
    list(cut.run())
    assert_same_weights(cut.model.get_weights(), whole.model.get_weights())


def test_a_finished_run_says_its_figures_again_and_trains_no_more(data, linear_network):
    trainer = Trainer(PLAIN, data)
    *_, finished = trainer.run()
    before = trainer.model.get_weights()
    _, again = Trainer(PLAIN, data, resume=trainer.checkpoint()).run()
    assert isinstance(again, TrainingFinished)
    assert again == finished
    assert_same_weights(trainer.model.get_weights(), before)


def test_a_checkpoint_is_taken_by_value(data, linear_network):
    trainer = Trainer(PLAIN, data)
    events = trainer.run()
    for _ in range(3):
        next(events)
    checkpoint = trainer.checkpoint()
    kept = [array.copy() for array in (*checkpoint.weights, *checkpoint.optimizer)]
    list(events)
    assert checkpoint.progress.steps == 2
    assert_same_weights((*checkpoint.weights, *checkpoint.optimizer), kept)


# --- Patience, learning rate, more epochs


def test_patience_ends_a_run_with_the_weights_of_its_best_epoch(data, linear_network):
    settings = TrainingSettings(epochs=60, learning_rate=0.3, batch_size=20, patience=3)
    trainer = Trainer(settings, data)
    after, events = {}, []
    for event in trainer.run():
        events.append(event)
        if isinstance(event, EpochEnded):
            after[event.epoch] = trainer.model.get_weights()
    epochs = [event for event in events if isinstance(event, EpochEnded)]
    best = min(epochs, key=lambda event: event.val_loss)
    assert len(epochs) == best.epoch + 3 < 60
    (said,) = (event for event in events if type(event).__name__ == "BestEpochTaken")
    assert (said.best_epoch, said.val_loss) == (best.epoch, best.val_loss)
    assert (said.epochs_done, said.stopped_early) == (len(epochs), True)
    assert_same_weights(trainer.model.get_weights(), after[best.epoch])
    assert isinstance(events[-1], TrainingFinished)


def test_patience_survives_an_interruption(data, linear_network):
    settings = TrainingSettings(epochs=60, learning_rate=0.3, batch_size=20, patience=3)
    whole = Trainer(settings, data)
    said = figures(whole.run())
    ends = [number for number, event in enumerate(said) if event[0] == "EpochEnded"]
    checkpoint, _ = cut_after(settings, data, ends[-2] + 1)
    assert checkpoint.progress.waited == 2
    resumed = Trainer(settings, data, resume=checkpoint)
    assert figures(resumed.run())[1:] == said[ends[-2] + 1 :]
    assert_same_weights(resumed.model.get_weights(), whole.model.get_weights())


def test_a_loss_that_is_not_a_number_is_never_the_best():
    progress = Progress(1)
    assert not progress.is_better(float("nan"))
    assert not progress.is_better(None)
    progress.best_loss = 1.0
    assert [progress.is_better(loss) for loss in (0.5, 1.0, float("nan"))] == [True, False, False]


def test_patience_needs_something_to_validate_with(data):
    with pytest.raises(SettingsError, match="validation split above 0"):
        TrainingSettings(patience=1, validation_split=0)
    with pytest.raises(SettingsError, match="no image to validate with"):
        Trainer(
            TrainingSettings(patience=1, validation_split=1e-17),
            data,
        )


def test_more_epochs_make_the_run_that_had_planned_them(data, linear_network):
    whole, short = (Trainer(dataclasses.replace(PLAIN, epochs=n), data) for n in (3, 2))
    said = [event for event in figures(whole.run()) if event[0] in ("BatchEnded", "EpochEnded")]
    list(short.run())
    resumed = Trainer(short.settings, data, resume=short.checkpoint())
    added = list(resumed.run(more=1))
    assert added[0].settings.epochs == 3
    assert (added[0].epochs_done, added[0].batch) == (2, 0)
    more = [event for event in figures(added) if event[0] in ("BatchEnded", "EpochEnded")]
    assert more == said[-6:]
    assert isinstance(added[-1], TrainingFinished)
    assert_same_weights(resumed.model.get_weights(), whole.model.get_weights())


@pytest.mark.parametrize("more", [-1, 999])
def test_a_run_has_at_most_a_thousand_epochs(data, linear_network, more):
    with pytest.raises(SettingsError, match="1 to 1000"):
        Trainer(PLAIN, data).run(more=more)


def test_the_learning_rate_is_set_between_two_steps_and_the_next_one_takes_it(data, linear_network):
    settings = dataclasses.replace(PLAIN, epochs=1, batch_size=240)
    trainer = Trainer(settings, data)
    assert trainer.learning_rate == pytest.approx(1e-3)
    events = trainer.run()
    next(events)
    trainer.learning_rate = 0.01
    before = np.concatenate([w.ravel() for w in trainer.model.get_weights()])
    next(events)
    after = np.concatenate([w.ravel() for w in trainer.model.get_weights()])
    # Kingma, Ba 2014: the first step is the learning rate times the sign of the gradient, short of
    # it by as much as epsilon, 1e-7, is of the gradient: a thousandth, where that is 1e-4.
    assert np.abs(after - before).max() == pytest.approx(0.01, rel=1e-3)
    events.close()
    resumed = Trainer(settings, data, resume=trainer.checkpoint())
    assert resumed.learning_rate == pytest.approx(0.01)
    assert [(change.step, change.rate) for change in resumed.progress.rates] == [(0, 0.01)]


def rates(trainer):
    """The learning rate of every step."""
    first = trainer.learning_rate
    steps = (event for event in trainer.run() if isinstance(event, BatchEnded))
    return [first, *(trainer.learning_rate for _ in steps)]


def test_a_cosine_rises_for_a_twentieth_and_falls_to_nothing(few_digits, linear_network):
    settings = TrainingSettings(
        epochs=4, batch_size=10, validation_split=0, schedule="cosine", learning_rate=0.02
    )
    seen = rates(Trainer(settings, few_digits(100, 10)))
    # 40 steps, of which 2 rise from a hundredth; then half a cosine over 38
    rising = [0.0002, 0.0101]
    falling = [0.01 * (1 + np.cos(np.pi * step / 38)) for step in range(38)]
    # 1 + cos cancels towards the end: what is rounded is of the size of the highest rate.
    np.testing.assert_allclose(seen[:40], rising + falling, rtol=0, atol=0.02 * rounding(4))


def test_setting_the_rate_scales_the_rest_of_a_cosine_and_survives_a_checkpoint(
    few_digits, linear_network
):
    settings = TrainingSettings(epochs=4, batch_size=10, validation_split=0, schedule="cosine")
    data = few_digits(100, 10)
    plain = rates(Trainer(settings, data))
    trainer = Trainer(settings, data)
    events = trainer.run()
    for _ in range(11):
        next(events)
    trainer.learning_rate = plain[10] / 2
    assert trainer.learning_rate == pytest.approx(plain[10] / 2)
    events.close()
    resumed = Trainer(settings, data, resume=trainer.checkpoint())
    assert resumed.progress.rate_factor == pytest.approx(0.5)
    np.testing.assert_allclose(rates(resumed)[:-1], np.array(plain[10:-1]) / 2, rtol=rounding(4))
    list(resumed.run())
    more = resumed.run(more=1)
    assert resumed.learning_rate == pytest.approx(1e-5)  # a hundredth of the highest
    list(more)


@pytest.mark.parametrize("rate", [0, -1e-3, 1.01, float("nan")])
def test_a_learning_rate_out_of_range_is_refused(data, linear_network, rate):
    trainer = Trainer(PLAIN, data)
    with pytest.raises(SettingsError, match="Learning rate"):
        trainer.learning_rate = rate
    assert trainer.learning_rate == pytest.approx(1e-3)


def test_every_batch_says_how_many_images_a_second(data, linear_network):
    steps = [e for e in Trainer(PLAIN, data).run() if isinstance(e, BatchEnded)]
    assert all(event.images_per_second > 0 for event in steps)


# --- What is refused


@pytest.fixture
def checkpoint(data, linear_network):
    return cut_after(PLAIN, data, 4)[0]


def test_other_data_is_refused(data, checkpoint):
    for part in ("images", "labels", "test_images", "test_labels"):
        changed = getattr(data, part).copy()
        changed[-1] += 1
        other = dataclasses.replace(data, **{part: changed})
        with pytest.raises(CheckpointError, match="trained on other images"):
            Trainer(PLAIN, other, resume=checkpoint)


def test_other_settings_are_refused(data, checkpoint):
    with pytest.raises(SettingsError, match="other settings"):
        Trainer(dataclasses.replace(PLAIN, seed=6), data, resume=checkpoint)


def changed(checkpoint, **progress):
    state = dataclasses.replace(
        checkpoint.state, progress=dataclasses.replace(checkpoint.progress, **progress)
    )
    return dataclasses.replace(checkpoint, state=state)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c: dataclasses.replace(c, weights=c.weights[:-1]),
        lambda c: dataclasses.replace(c, weights=(c.weights[0][:-1], *c.weights[1:])),
        lambda c: dataclasses.replace(
            c, weights=(c.weights[0].astype(np.float16), *c.weights[1:])
        ),
        lambda c: dataclasses.replace(c, optimizer=c.optimizer[:-1]),
        lambda c: dataclasses.replace(c, best_weights=c.weights),
        lambda c: changed(c, batch=-1),
        lambda c: changed(c, batch=2),
        lambda c: changed(c, steps=8, batch=8),
        lambda c: changed(c, epochs=0),
        lambda c: changed(c, epochs=10**6),
        lambda c: changed(c, best_epoch=1),
    ],
)  # fmt: skip
def test_a_checkpoint_that_cannot_be_of_this_run_is_refused(data, checkpoint, spoil):
    with pytest.raises(CheckpointError, match="not of this network"):
        Trainer(PLAIN, data, resume=spoil(checkpoint))


# --- Files


def test_every_number_of_the_state_comes_back_to_the_last_bit(checkpoint):
    state = checkpoint.state
    assert RunState.from_json(state.to_json()) == state
    nothing = dataclasses.replace(state.progress, best_loss=float("inf"))
    odd = dataclasses.replace(state, progress=nothing, pen_strokes="/strokes")
    assert RunState.from_json(odd.to_json()) == odd


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plain: plain.pop("settings"),
        lambda plain: plain.update(more=1),
        lambda plain: plain["settings"].update(epochs="3"),
        lambda plain: plain["settings"].update(epochs=2.5),
        lambda plain: plain["settings"].update(epochs=10**9),
        lambda plain: plain["settings"].update(augment="yes"),
        lambda plain: plain["settings"].update(schedule=["cosine"]),
        lambda plain: plain["progress"].update(history=3),
        lambda plain: plain["progress"].update(history=[{}]),
        lambda plain: plain["progress"].update(seen=None),
        lambda plain: plain.update(progress=[]),
        lambda plain: plain["progress"].update(seconds=float("nan")),
        lambda plain: plain["progress"].update(seconds=-1.0),
        lambda plain: plain["progress"].update(seconds=10**400),
        lambda plain: plain["progress"].update(epoch_seconds=float("inf")),
        lambda plain: plain["progress"].update(history=[EPOCH | {"seconds": 1e300}]),
        lambda plain: plain["progress"].update(history=[EPOCH | {"epoch": 10**400}]),
        lambda plain: plain["progress"].update(history=[EPOCH | {"loss": 10**400}]),
        lambda plain: plain["progress"].update(steps=-(2**53) - 1),
    ],
)  # fmt: skip
def test_a_state_that_is_not_one_is_refused_in_a_sentence(checkpoint, spoil):
    plain = json.loads(checkpoint.state.to_json())
    spoil(plain)
    with pytest.raises(CheckpointError, match="start a new run"):
        RunState.from_json(json.dumps(plain))


def test_the_losses_of_a_diverged_run_come_back(checkpoint):
    nan, infinite = float("nan"), float("inf")
    progress = dataclasses.replace(
        checkpoint.progress,
        seen=Tally(50, nan, 5.0),
        history=[EpochEnded(**EPOCH | {"loss": nan, "val_loss": infinite})],
        steps=2**53,
    )
    text = dataclasses.replace(checkpoint.state, progress=progress).to_json()
    assert "NaN" in text
    assert "Infinity" in text
    assert RunState.from_json(text).to_json() == text


@pytest.mark.parametrize("text", ["", "[]", "3", "{}", "[" * 100_000, "\udcff"])
def test_text_that_is_no_state_is_refused(text):
    with pytest.raises(CheckpointError, match="broken"):
        RunState.from_json(text)


def test_a_state_of_another_version_is_refused(checkpoint):
    plain = json.loads(checkpoint.state.to_json()) | {"version": 2}
    with pytest.raises(CheckpointError, match="another version"):
        RunState.from_json(json.dumps(plain))


def test_a_file_cut_off_anywhere_is_refused(checkpoint, tmp_path):
    whole = checkpoint.save(tmp_path / "whole.npz").read_bytes()
    for length in (0, 1, 100, len(whole) // 2, len(whole) - 30, len(whole) - 1):
        cut = tmp_path / "cut.npz"
        cut.write_bytes(whole[:length])
        with pytest.raises(CheckpointError, match="cannot be read"):
            Checkpoint.load(cut)


def test_a_flipped_bit_is_noticed(checkpoint, tmp_path):
    file = checkpoint.save(tmp_path / "whole.npz")
    spoilt = bytearray(file.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    file.write_bytes(spoilt)
    with pytest.raises(CheckpointError, match="cannot be read"):
        Checkpoint.load(file)


def archive(path, *, method=zipfile.ZIP_STORED, **entries):
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in entries.items():
            file.writestr(f"{name}.npy", content)
    return path


def as_npy(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def npy_that_says(numbers):
    """A header that announces more than follows."""
    file = io.BytesIO()
    about = {"shape": (numbers,), "fortran_order": False, "descr": "<f4"}
    np.lib.format.write_array_header_1_0(file, about)
    return file.getvalue() + bytes(16)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no array at all",
        as_npy(np.array([{"a": 1}], object)),
        as_npy(np.array(["text"])),
        as_npy(np.zeros(4, np.complex64)),
        as_npy(np.zeros((3, 3), np.float32, order="F")),
        as_npy(np.zeros(4, np.float32))[:-1],
        as_npy(np.zeros(4, np.float32)) + b"more",
        as_npy(np.zeros(4, np.float32)).replace(b"(4,)", b"(-4,)"),
        npy_that_says(4 * 10**9),
        as_npy(np.zeros(4, np.float32)).replace(b"\x93NUMPY\x01", b"\x93NUMPY\x02"),
    ],
)  # fmt: skip
def test_an_array_that_is_not_plain_numbers_is_refused(tmp_path, content):
    with pytest.raises(CheckpointError, match="cannot be read"):
        arrays.read_arrays(archive(tmp_path / "a.npz", state=content), at_most=10**6)


def test_an_archive_that_swells_or_is_large_is_refused(tmp_path):
    zeros = as_npy(np.zeros(10**6, np.uint8))
    packed = archive(tmp_path / "a.npz", method=zipfile.ZIP_DEFLATED, state=zeros)
    with pytest.raises(CheckpointError, match="compressed"):
        arrays.read_arrays(packed, at_most=10**7)
    plain = archive(tmp_path / "b.npz", state=zeros)
    with pytest.raises(CheckpointError, match="too large"):
        arrays.read_arrays(plain, at_most=10**6)


def test_arrays_that_are_no_checkpoint_are_refused(checkpoint, tmp_path):
    other = arrays.write_arrays(tmp_path / "other.npz", {"images": np.zeros(3, np.uint8)})
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        Checkpoint.load(other)
    file = checkpoint.save(tmp_path / "checkpoint.npz")
    with zipfile.ZipFile(file, "a") as more:
        more.writestr("more.npy", as_npy(np.zeros(3, np.uint8)))
    with pytest.raises(CheckpointError, match="more than a checkpoint"):
        Checkpoint.load(file)


def test_a_write_that_fails_leaves_the_old_checkpoint(checkpoint, tmp_path, monkeypatch):
    file = checkpoint.save(tmp_path / "checkpoint.npz")
    before = file.read_bytes()

    def half(draft, **_):
        draft.write(b"half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", half)
    with pytest.raises(OutputError, match="No space left"):
        checkpoint.save(file)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.npz"]


def test_numpy_itself_opens_a_checkpoint(checkpoint, tmp_path):
    with np.load(checkpoint.save(tmp_path / "checkpoint.npz"), allow_pickle=False) as stored:
        assert_same_weights([stored["weights_0"], stored["weights_1"]], checkpoint.weights)


def test_training_data_knows_itself_by_its_content(data):
    same = TrainingData(
        data.images.copy(), data.labels.copy(), data.test_images.copy(), data.test_labels.copy()
    )
    assert same.digest() == data.digest()
    turned = dataclasses.replace(data, images=data.images.transpose(0, 2, 1))
    assert turned.digest() != data.digest()

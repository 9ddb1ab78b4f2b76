"""Training in the second tab: watched, paused, stopped, kept, and drawn against meanwhile."""

import gc
import itertools
import threading
import weakref
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from engine.training import start_or_resume
from engine.training.events import (
    BatchEnded,
    BestEpochTaken,
    EpochEnded,
    TrainingFinished,
    TrainingStarted,
)
from gui import dialogs
from gui.bridge.training.messages import TrainingEnded
from tests.gui.train.trainee import Trainee

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawn(person, seven):
    """Something to explain lies on the canvas before the person goes on."""
    person.draw(seven)
    person.wait_for_the_map()


# -- a whole run -----------------------------------------------------------------------------------


def test_a_run_shows_its_progress_its_curves_its_points_and_its_test_figures(trainee):
    trainee.set_up(epochs=2)
    trainee.click("startTraining")
    shown = []
    bars = [trainee.person.find(name) for name in ("epochProgress", "batchProgress")]
    trainee.window.training_event.connect(lambda _: shown.append([bar.value() for bar in bars]))
    ended = trainee.wait_for_the_end()
    assert not ended.stopped

    (started,) = trainee.of(TrainingStarted)
    assert (started.training_images, started.validation_images) == (160, 40)
    epoch_values = [values[0] for values in shown]
    assert epoch_values == sorted(epoch_values)
    assert epoch_values[-1] == bars[0].maximum() == 2 * started.batches
    assert len(set(map(tuple, shown))) > 3

    epochs, (finished,) = trainee.of(EpochEnded), trainee.of(TrainingFinished)
    for name, part, held, unit in (
        ("lossPlot", "loss", "val_loss", 1),
        ("accuracyPlot", "accuracy", "val_accuracy", 100),
    ):
        plot = trainee.person.find(name)
        assert plot.series("training")[0] == [1, 2]
        assert plot.series("training")[1] == [getattr(e, part) * unit for e in epochs]
        assert plot.series("validation")[1] == [getattr(e, held) * unit for e in epochs]
        assert len(plot.series("running")[0]) > 3
    assert f"loss {finished.test_loss:.4f}" in trainee.text("trainingResult")
    assert f"{finished.test_accuracy * 100:.2f} %" in trainee.text("trainingResult")
    assert trainee.text("trainingState").startswith("Done")


def test_curves_grow_on_the_screen_while_an_epoch_is_under_way(running):
    plot = running.person.find("lossPlot")
    seen = len(plot.series("running")[0])
    running.wait_for(BatchEnded, count=3)
    assert len(plot.series("running")[0]) >= seen + 3
    assert not running.of(TrainingEnded)


def test_training_in_the_tab_computes_what_the_trainer_computes_alone(trainee, fast_training):
    from engine.training.trainer import Trainer

    trainee.set_up(epochs=2)
    trainee.click("startTraining")
    settings = trainee.wait_for_the_end().settings
    alone = [e for e in Trainer(settings, fast_training).run() if isinstance(e, EpochEnded)]
    for watched, apart in zip(trainee.of(EpochEnded), alone, strict=True):
        assert replace(watched, seconds=0) == replace(apart, seconds=0)


def test_what_is_set_in_the_fields_is_what_is_trained_with(trainee):
    fields = {
        "epochs": "1",
        "batchSize": "64",
        "learningRate": "0.002",
        "validationSplit": "0.5",
        "seed": "7",
    }
    for name, text in fields.items():
        trainee.person.fill_in(name, text)
    trainee.click("startTraining")
    settings = trainee.wait_for_the_end().settings
    assert (settings.epochs, settings.batch_size, settings.seed) == (1, 64, 7)
    assert (settings.learning_rate, settings.validation_split) == (0.002, 0.5)
    (started,) = trainee.of(TrainingStarted)
    assert (started.training_images, started.batches) == (100, 2)


def test_without_a_validation_split_there_are_no_validation_points(trainee):
    trainee.set_up(epochs=1)
    trainee.person.fill_in("validationSplit", "0")
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    assert trainee.person.find("lossPlot").series("validation")[0] == []
    assert trainee.person.find("lossPlot").series("training")[0] == [1]


def test_the_trained_network_is_kept_and_can_be_opened_from_the_menu(trainee, four):
    trainee.set_up(epochs=1)
    trainee.click("startTraining")
    kept = trainee.wait_for_the_end().kept
    assert kept.is_file()
    assert kept.parent == trainee.person.state.path / "networks"
    menu = trainee.window.files.kept_menu
    menu.popup(trainee.window.mapToGlobal(trainee.window.rect().center()))
    trainee.person.wait_until(menu.isVisible)
    trainee.person.click(menu, menu.actionGeometry(menu.actions()[0]).center())
    chooser = trainee.person.find("liveNetwork")
    trainee.person.wait_until(lambda: chooser.currentText() == trainee.person.state.names.of(kept))
    trainee.person.draw(*four)
    assert trainee.person.wait_for_the_map() is not None


def test_a_saved_network_opens_again_and_says_what_the_trained_one_said(
    trainee, tmp_path, monkeypatch, drawn
):
    trainee.set_up(epochs=1)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    trainee.click("watchTraining")
    learnt = trainee.person.wait_for_the_map()
    assert learnt.network == "training"

    file = tmp_path / "mine.keras"
    monkeypatch.setattr(dialogs, "ask_where_to_save_network", lambda *_: file)
    monkeypatch.setattr(dialogs, "ask_what_to_open", lambda *_: file)
    trainee.click("saveTrained")
    assert str(file) in trainee.person.read_message()
    trainee.person.press(Qt.Key.Key_O, modifier=CONTROL)
    chooser = trainee.person.find("liveNetwork")
    trainee.person.wait_until(lambda: chooser.currentText() == "mine.keras")
    opened = trainee.person.wait_for_the_map()
    assert opened.network == "loaded"
    np.testing.assert_allclose(opened.logits, learnt.logits, atol=1e-4)


def test_a_network_that_cannot_be_saved_there_can_be_saved_elsewhere(
    trainee, tmp_path, monkeypatch, four
):
    trainee.set_up(epochs=1)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    (tmp_path / "a file").write_text("in the way")
    places = iter([tmp_path / "a file" / "mine.keras", tmp_path / "mine.keras"])
    monkeypatch.setattr(dialogs, "ask_where_to_save_network", lambda *_: next(places))
    trainee.person.press(Qt.Key.Key_S, modifier=CONTROL)
    message = trainee.person.read_message()
    assert "a file" in message
    assert message.endswith(".")
    assert "\n" not in message
    trainee.click("toastClose")
    trainee.person.draw(*four)
    assert trainee.person.wait_for_the_map() is not None
    trainee.person.press(Qt.Key.Key_S, modifier=CONTROL)
    assert "Saved" in trainee.person.read_message()
    assert (tmp_path / "mine.keras").is_file()


# -- stopping and pausing --------------------------------------------------------------------------


@pytest.fixture
def pulled(monkeypatch, fast_training):
    """Every event that a training run computed, shown or not."""
    from engine.training.trainer import Trainer

    computed, run = [], Trainer.run

    def counted(self, **how):
        for event in run(self, **how):
            computed.append(event)
            yield event

    monkeypatch.setattr(Trainer, "run", counted)
    return computed


def test_stop_ends_the_run_within_one_batch_and_keeps_what_was_trained(pulled, running):
    running.click("stopTraining")
    computed = len(pulled)
    ended = running.wait_for_the_end()
    assert len(pulled) <= computed + 1
    assert ended.stopped
    assert ended.kept.is_file()
    assert running.text("trainingState").startswith("Stopped")
    assert running.enabled("startTraining")
    assert not running.enabled("stopTraining")
    assert running.text("trainingResult").startswith("When it was stopped: loss")


def test_after_a_run_no_button_has_the_focus_that_pause_had(running):
    assert running.person.find("pauseTraining").hasFocus()
    running.click("stopTraining")
    running.wait_for_the_end()
    assert running.person.canvas.hasFocus(), "Space would open the past runs"


def test_another_run_can_follow_a_stopped_one_and_begins_with_clean_curves(running):
    running.click("stopTraining")
    running.wait_for_the_end()
    running.set_up(epochs=1)
    running.click("startTraining")
    running.wait_for(TrainingEnded)
    assert running.person.find("lossPlot").series("training")[0] == [1]
    assert len(running.person.state.networks()) == 2


def test_the_weights_of_the_best_epoch_are_said_to_be_after_its_steps(person, fast_training):
    trainee = Trainee(person)
    trainee.set_up(epochs=12)
    person.fill_in("patience", "1")
    person.fill_in("learningRate", "0.01")
    trainee.click("startTraining")
    seen = []
    trainee.thread.snapshot.connect(seen.append)
    trainee.wait_for_the_end()
    best, last = trainee.of(BestEpochTaken)[-1], trainee.of(BatchEnded)[-1]
    assert best.best_epoch < last.epoch
    assert seen[-1].steps == best.best_epoch * last.batches
    assert trainee.text("goOnTraining") == "Train on"  # the planned epochs, not one alone


@pytest.fixture
def collected_when_asked(person):
    """Garbage is collected only where somebody asks for it."""
    looking = person.window.room.collector.timer
    looking.stop()
    yield
    looking.start()


def test_nothing_of_a_run_stays_in_memory(running, monkeypatch, collected_when_asked):
    """A run more is 150 MB more, and a person trains many in one window."""
    frozen, trainers, networks = [], weakref.WeakSet(), weakref.WeakSet()
    prepare = start_or_resume.prepare

    def noted(*plan, **how):
        run = prepare(*plan, **how)
        trainers.add(run.trainer)
        networks.add(run.trainer.model)
        return run

    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    monkeypatch.setattr(start_or_resume, "prepare", noted)
    running.click("stopTraining")
    running.wait_for_the_end()
    running.set_up(epochs=1)
    running.click("startTraining")
    running.wait_for(BatchEnded)
    assert len(trainers) == len(networks) == 1
    running.wait_for(TrainingEnded)
    assert not trainers
    assert not networks
    assert not frozen, "what the collector never looks at again would keep what is garbage by then"


def test_what_is_garbage_at_the_end_of_a_run_is_destroyed_by_the_windows_thread(
    running, collected_when_asked
):
    """A widget that nobody holds any more may be among it, and another thread would crash on it."""
    destroyed_by = []

    class Garbage:
        def __init__(self):
            self.itself = self

        def __del__(self):
            destroyed_by.append(threading.current_thread())

    Garbage()
    running.click("stopTraining")
    running.wait_for_the_end()
    assert destroyed_by == [threading.main_thread()]


def test_paused_training_computes_nothing_until_it_is_resumed(pulled, running):
    running.click("pauseTraining")
    first = running.wait_until_it_holds()
    computed, told = len(pulled), len(running.of(BatchEnded))
    running.person.press(Qt.Key.Key_E)
    running.person.wait_for_the_map()
    second = running.wait_until_it_holds()
    assert len(pulled) == computed
    assert len(running.of(BatchEnded)) == told
    assert first.steps == second.steps
    assert all(map(np.array_equal, first.arrays, second.arrays))
    assert running.text("trainingState") == "Paused."
    assert running.text("pauseTraining") == "Resume"
    running.click("pauseTraining")
    running.wait_for(BatchEnded)
    assert running.text("pauseTraining") == "Pause"


def test_space_pauses_and_resumes_wherever_the_person_is(running):
    running.person.go_to("Draw")
    running.person.canvas.setFocus()
    running.person.press(Qt.Key.Key_Space)
    assert running.person.find("pauseTraining").isChecked()
    running.wait_until_it_holds()
    running.person.press(Qt.Key.Key_Space)
    assert not running.person.find("pauseTraining").isChecked()
    running.wait_for(BatchEnded)


def test_space_pauses_right_after_start_was_clicked(running):
    running.person.press(Qt.Key.Key_Space)
    assert running.person.find("pauseTraining").isChecked()


def test_space_does_nothing_while_nothing_is_trained(trainee):
    trainee.person.canvas.setFocus()
    trainee.person.press(Qt.Key.Key_Space)
    assert not trainee.person.find("pauseTraining").isChecked()


def test_a_paused_run_can_be_stopped(running):
    running.click("pauseTraining")
    running.wait_until_it_holds()
    running.click("stopTraining")
    assert running.wait_for_the_end().stopped
    assert not running.enabled("pauseTraining")
    assert running.text("pauseTraining") == "Pause"


def test_a_network_can_be_saved_while_it_is_in_training(running, tmp_path, monkeypatch):
    monkeypatch.setattr(dialogs, "ask_where_to_save_network", lambda *_: tmp_path / "so-far.keras")
    running.click("saveTrained")
    assert "so-far.keras" in running.person.read_message()
    assert (tmp_path / "so-far.keras").is_file()
    assert not running.of(TrainingEnded)


def menu_of(trainee):
    actions = trainee.window.actions_by_name
    return [name for name in ("start", "pause", "stop") if actions[name].isEnabled()]


def test_the_menu_offers_what_the_run_allows(trainee):
    assert menu_of(trainee) == ["start"]
    trainee.set_up(epochs=500, batch_size=20)
    trainee.person.go_to("Draw")
    trainee.person.choose_from_menu("Training", "start")
    trainee.wait_for(BatchEnded)
    assert menu_of(trainee) == ["pause", "stop"]
    trainee.person.choose_from_menu("Training", "stop")
    assert "stop" not in menu_of(trainee)
    trainee.wait_for_the_end()
    assert menu_of(trainee) == ["start"]


def test_a_run_started_from_the_menu_is_followed_on_the_draw_tab(trainee):
    trainee.set_up(epochs=500, batch_size=20)
    trainee.person.go_to("Draw")
    progress = trainee.person.find("trainingProgress")
    assert not progress.isVisible()
    trainee.person.choose_from_menu("Training", "start")
    trainee.person.wait_until(lambda: "of 500" in progress.text() and "left" in progress.text())
    assert progress.text().startswith("training: epoch ")
    assert progress.isVisible()
    trainee.person.click(progress)
    assert trainee.window.tabs.currentWidget() is trainee.window.training
    trainee.click("stopTraining")
    trainee.wait_for_the_end()


def test_no_time_is_told_before_enough_steps_are_timed(trainee):
    said = []
    trainee.window.training_event.connect(
        lambda event: (
            said.append(trainee.text("trainingState"))
            if isinstance(event, BatchEnded) and event.seconds_left is None
            else None
        )
    )
    trainee.set_up(epochs=1, batch_size=20)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    assert "Estimating the time…" in said
    assert not any("left" in words for words in said)


def test_the_axes_are_those_of_the_run_that_is_shown_from_its_start(trainee):
    def axes():
        (low, high), _ = trainee.window.training.curves.loss.getPlotItem().viewRange()
        return low <= 0, round(high)

    assert axes() == (True, 3)
    trainee.set_up(epochs=40)
    trainee.click("startTraining")
    assert axes() == (True, 41)  # with two parts in a hundred to spare
    trainee.wait_for(BatchEnded)
    trainee.click("stopTraining")
    trainee.wait_for_the_end()
    trainee.set_up(epochs=2)
    trainee.click("startTraining")
    assert axes() == (True, 2)
    assert not trainee.window.training.curves.loss.series("running")[0]
    trainee.wait_for(TrainingEnded)


def test_a_run_cannot_be_started_twice(running):
    assert not running.enabled("startTraining")
    running.click("startTraining")
    assert not running.window.actions_by_name["start"].isEnabled()
    running.wait_for(BatchEnded, count=2)
    assert len(running.of(TrainingStarted)) == 1
    assert not running.enabled("epochs")


# -- drawing meanwhile -----------------------------------------------------------------------------


def test_drawing_is_answered_while_training_goes_on(running, four, seven):
    running.person.go_to("Draw")
    for strokes in itertools.islice(itertools.cycle((four, [seven])), 4):
        running.person.press(Qt.Key.Key_Delete)
        running.person.draw(*strokes)
        explained = running.person.wait_for_the_map()
        np.testing.assert_array_equal(
            explained.pixels, running.person.canvas.drawing.digit().pixels
        )
        assert explained.network == "loaded"
        running.wait_for(BatchEnded)


def test_watching_shows_answers_that_change_while_the_network_learns(drawn, running):
    running.click("watchTraining")
    assert running.person.find("liveNetwork").currentText() == "in training"
    seen = []
    running.window.explained.connect(seen.append)
    running.person.wait_until(lambda: len({e.steps for e in seen if e.network == "training"}) > 4)
    learnt = [e for e in seen if e.network == "training"]
    assert [e.steps for e in learnt] == sorted(e.steps for e in learnt)
    assert (learnt[0].logits != learnt[-1].logits).any()
    assert (learnt[0].values != learnt[-1].values).any()
    assert "in training" in running.text("trainingDrawingWho")
    running.click("watchTraining")
    assert running.person.find("liveNetwork").currentText() == "shipped network"
    assert running.person.wait_for_the_map().network == "loaded"


def test_what_is_watched_while_the_run_is_paused_has_learned_all_steps_so_far(drawn, running):
    running.click("watchTraining")  # what traces it takes longer than its weights need to come
    running.person.wait_until(lambda: running.person.map.network == "training")
    running.click("watchTraining")
    before = running.person.wait_for_the_map()
    assert before.network == "loaded"
    running.wait_for(BatchEnded, count=5)
    running.click("pauseTraining")
    held = running.wait_until_it_holds()
    running.click("watchTraining")
    running.person.wait_until(lambda: running.person.map.steps == held.steps)
    assert f"after {held.steps:,} step" in running.text("trainingDrawingWho")
    running.click("watchTraining")


def test_the_map_that_is_watched_catches_up_when_the_run_is_paused(drawn, running):
    running.click("watchTraining")
    running.wait_for(BatchEnded, count=3)
    running.click("pauseTraining")
    held = running.wait_until_it_holds()
    running.person.wait_until(lambda: running.person.map.steps == held.steps)


def test_the_network_in_training_cannot_be_watched_before_there_is_one(trainee):
    assert not trainee.enabled("watchTraining")
    trainee.person.choose_from_list(trainee.person.find("liveNetwork"), 1)
    assert trainee.window.live.network == "loaded"


def test_after_the_end_what_is_watched_is_the_network_that_was_kept(drawn, trainee):
    trainee.set_up(epochs=1)
    trainee.click("startTraining")
    trainee.click("watchTraining")
    kept = trainee.wait_for_the_end().kept
    trainee.person.wait_until(lambda: trainee.person.map.network == "training")
    explained = trainee.person.wait_for_the_map()
    import keras

    chances = keras.models.load_model(kept)(explained.pixels[None, ..., None]).numpy()[0]
    np.testing.assert_allclose(explained.probabilities, chances, atol=1e-4)


def test_the_drawing_is_seen_and_drawn_on_the_training_tab_too(trainee, seven, four):
    canvas = trainee.person.canvas
    assert canvas.isVisible()
    trainee.person.draw(seven)
    explained = trainee.person.wait_for_the_map()
    assert trainee.window.training.heatmap.explained is explained
    assert trainee.person.find("trainingHeatmap").isVisible()
    trainee.person.go_to("Draw")
    assert canvas.isVisible()
    assert canvas.parent() is trainee.window.draw
    assert len(canvas.drawing.ink.strokes) == 1
    trainee.person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert canvas.drawing.is_empty


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Escape])
def test_delete_and_escape_clear_only_a_drawing_that_is_in_sight(trainee, seven, key):
    canvas = trainee.person.canvas
    trainee.person.draw(seven)
    assert canvas.isVisible()
    assert not canvas.visibleRegion().isEmpty()
    trainee.person.press(key)
    assert canvas.drawing.is_empty
    trainee.person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert not canvas.drawing.is_empty


# -- when it fails ---------------------------------------------------------------------------------


def test_a_run_that_cannot_begin_says_so_and_the_next_one_works(trainee, monkeypatch, four):
    from engine.training import start_or_resume as training

    def fail(*_, **__):
        raise MemoryError("no room for the weights")

    with monkeypatch.context() as broken:
        broken.setattr(training, "Trainer", fail)
        trainee.click("startTraining")
        message = trainee.person.read_message()
        trainee.wait_for_the_end()
    assert message.startswith("Training failed")
    assert message.endswith(".")
    assert trainee.enabled("startTraining")
    trainee.person.draw(*four)
    assert trainee.person.wait_for_the_map() is not None
    trainee.set_up(epochs=1)
    trainee.click("startTraining")
    trainee.wait_for(TrainingFinished)


def test_a_run_that_breaks_off_says_so_and_keeps_what_was_trained(trainee, monkeypatch):
    from engine.training.trainer import Trainer

    run = Trainer.run

    def breaking(self, **how):
        for number, event in enumerate(run(self, **how)):
            yield event
            if number == 3:
                raise RuntimeError("the machine is tired")

    monkeypatch.setattr(Trainer, "run", breaking)
    trainee.click("startTraining")
    ended = trainee.wait_for_the_end()
    assert trainee.person.message.startswith("Training failed")
    assert ended.stopped
    assert ended.kept.is_file()
    assert trainee.enabled("startTraining")
    assert trainee.enabled("saveTrained")


def test_space_after_a_click_on_watch_it_learn_pauses_the_run_and_presses_no_button(drawn, running):
    running.click("watchTraining")
    running.person.press(Qt.Key.Key_Space)
    assert running.person.find("liveNetwork").currentText() == "in training"
    assert running.person.find("pauseTraining").isChecked()
    running.click("watchTraining")
    running.person.press(Qt.Key.Key_Space)
    assert running.person.find("liveNetwork").currentText() == "shipped network"
    assert not running.person.find("pauseTraining").isChecked()


def test_the_test_set_read_by_the_network_in_training_is_headed_by_its_steps(drawn, running):
    running.click("watchTraining")
    running.person.wait_until(lambda: running.person.map.network == "training")
    running.click("pauseTraining")
    held = running.wait_until_it_holds()
    running.person.wait_until(lambda: running.person.map.steps == held.steps)
    running.person.press(Qt.Key.Key_F)
    summary = running.person.find("failuresSummary")
    running.person.wait_until(lambda: "right" in summary.text())
    assert f"the network in training after {held.steps:,} steps" in summary.text()
    running.window.failures.panel.close()
    running.person.go_to("Train")


def test_t_leads_to_the_measures_and_says_why_there_are_none_of_a_network_that_learns(
    drawn, running
):
    person, window = running.person, running.window
    running.click("watchTraining")
    person.wait_until(lambda: person.map.network == "training")
    person.press(Qt.Key.Key_T)
    assert window.tabs.currentWidget() is window.draw
    note = person.find("trustNote")
    person.wait_until(note.isVisible)
    assert "pause the run (Space)" in note.text()
    person.press(Qt.Key.Key_Space)
    person.wait_until(lambda: not note.isVisible())
    assert person.find("measure_deletion").text() != "–"
    person.press(Qt.Key.Key_T)
    assert not window.draw.inspector.sections["trust"].is_open
    person.go_to("Train")
    person.press(Qt.Key.Key_T)
    assert window.tabs.currentWidget() is window.draw
    assert window.draw.inspector.sections["trust"].is_open


def test_who_cannot_watch_yet_is_told_what_to_do_first(trainee):
    watch = trainee.person.find("watchTraining")
    assert not watch.isEnabled()
    assert watch.toolTip().startswith("Start a run first.")

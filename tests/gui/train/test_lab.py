"""The lab: recipes, resumed runs, a learning rate to turn, and the time machine."""

import json
import sys
import threading
import urllib.request

import numpy as np
import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QPoint, QProcess

from engine.errors import OutputError
from engine.locks import locked
from engine.training import start_or_resume
from engine.training.events import BatchEnded, EpochEnded, TrainingFinished, TrainingStarted
from engine.training.moments import Moment
from engine.training.recipes import RECIPES
from engine.training.runs import RunFolder, runs_in
from gui import dialogs
from gui.bridge.training.messages import TrainingEnded
from gui.kept import state_folder as keeping
from gui.train import tensorboard
from gui.train.replay import timeline
from tests.gui.train.trainee import Trainee

QUICK = 40  # ms


@pytest.fixture
def trained(trainee, seven):
    """A run of two epochs is done; a 7 lies on the canvas."""
    trainee.person.go_to("Draw")
    trainee.person.draw(seven)
    trainee.person.wait_for_the_map()
    trainee.person.go_to("Train")
    trainee.set_up(epochs=2)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    return trainee


def end_of(trainee, number):
    trainee.person.wait_until(lambda: len(trainee.of(TrainingEnded)) >= number)
    return trainee.of(TrainingEnded)[number - 1]


def stop_in_first_epoch(trainee):
    trainee.set_up(epochs=3, batch_size=10)
    trainee.click("startTraining")
    trainee.wait_for(BatchEnded)
    trainee.click("stopTraining")
    return trainee.wait_for_the_end()


def test_a_recipe_sets_what_belongs_together_and_leaves_the_seed(trainee):
    trainee.person.fill_in("seed", "7")
    box = trainee.person.find("recipe")
    trainee.person.choose_from_list(box, box.findData("ship"))
    wanted, shown = RECIPES["ship"].settings, trainee.window.training.form.settings()
    assert shown.seed == 7
    for name in ("epochs", "batch_size", "schedule", "augment", "dropout", "validation_split"):
        assert getattr(shown, name) == getattr(wanted, name)
    assert RECIPES["ship"].meaning in box.toolTip()


def test_a_start_that_fails_leaves_the_run_before_at_hand(trained, monkeypatch):
    before = trained.window.room.run

    def fail(*_, **__):
        raise OutputError("The disk is full; free some space.")

    monkeypatch.setattr(start_or_resume, "prepare", fail)
    trained.click("startTraining")
    end_of(trained, 2)
    assert trained.window.room.run.path == before.path
    assert trained.window.training.timeline.newest == Moment(2)
    assert trained.enabled("goOnTraining")


def test_settings_that_do_not_go_together_are_told_in_one_sentence(trainee):
    trainee.person.fill_in("patience", "2")
    trainee.person.fill_in("validationSplit", "0")
    trainee.click("startTraining")
    assert "Patience" in trainee.person.read_message()
    assert not trainee.window.room.training


def test_a_run_is_kept_in_a_folder_with_the_weights_of_every_epoch(trained):
    folder = trained.window.room.run
    assert folder.snapshots() == (0, 1, 2)
    assert len(folder.record().history) == 2
    assert folder.record().finished


def test_a_stopped_run_is_resumed_where_it_was(trainee):
    ended = stop_in_first_epoch(trainee)
    assert ended.stopped
    batches = RunFolder(ended.run).checkpoint().progress.steps
    assert 0 < batches < 3 * trainee.of(TrainingStarted)[0].batches
    assert trainee.text("goOnTraining") == "Resume the last run"
    trainee.click("goOnTraining")
    again = end_of(trainee, 2)
    assert not again.stopped
    assert trainee.of(TrainingStarted)[1].batch == batches
    steps = RunFolder(again.run).checkpoint().progress.steps
    assert steps == 3 * trainee.of(TrainingStarted)[0].batches
    assert len(trainee.of(EpochEnded)) == 3


def test_an_unfinished_run_is_offered_at_the_next_start(
    trainee, open_window, person_at, loaded_once
):
    ended = stop_in_first_epoch(trainee)
    trainee.window.close()
    later = Trainee(person_at(open_window()))
    assert "not finished" in later.text("trainingState")
    assert later.enabled("goOnTraining")
    later.click("goOnTraining")
    end_of(later, 1)
    assert later.of(TrainingFinished)
    assert [run.path for run in runs_in(later.person.state.runs)] == [ended.run]


def test_one_more_epoch_resumes_the_finished_run(trained):
    assert trained.text("goOnTraining") == "One more epoch"
    trained.click("goOnTraining")
    end_of(trained, 2)
    assert trained.window.room.run.snapshots() == (0, 1, 2, 3)
    assert trained.window.training.curves.loss.series("training")[0] == [1, 2, 3]
    assert len(trained.of(TrainingFinished)) == 2


def test_the_learning_rate_can_be_turned_while_it_trains(trainee):
    trainee.set_up(epochs=30, batch_size=10)
    trainee.click("startTraining")
    trainee.wait_for(BatchEnded)
    assert not trainee.enabled("epochs")
    trainee.person.fill_in("learningRate", "0.0002\n")
    trainee.wait_for(BatchEnded, count=2)
    trainee.click("stopTraining")
    ended = trainee.wait_for_the_end()
    (change,) = RunFolder(ended.run).checkpoint().progress.rates
    assert change.rate == pytest.approx(0.0002)


def explained_after(trained, epoch, explain, network):
    """What the engine says of the drawing with the kept weights of an epoch, apart."""
    model = network.build_convnet()
    model.set_weights(list(trained.window.room.run.load_snapshot(epoch)))
    from engine import Classifier

    return explain(Classifier(model), trained.person.map.pixels[None], target=None)


def test_the_time_machine_replays_bars_and_map_from_random_weights_to_now(trained):
    from engine import explain, network

    slider = trained.person.find("timeline")
    moments = trained.window.training.timeline.moments
    assert moments == (Moment(0), Moment(0, 1), Moment(0, 2), Moment(1), Moment(2))
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 4, 4)
    for place in (0, 1, 4, 3):
        epoch = moments[place]
        slider.setValue(place)
        trained.person.wait_until(
            lambda epoch=epoch: (
                trained.person.map.network == "epoch"
                and trained.person.map.moment == epoch
                and trained.window.live.settled
            )
        )
        shown = trained.person.map
        apart = explained_after(trained, epoch, explain, network)
        np.testing.assert_allclose(shown.logits, apart.logits[0], atol=1e-3)
        values = apart.values[0, ..., 0]
        np.testing.assert_allclose(shown.values, values, atol=1e-3 * np.abs(values).max())
        assert epoch.words in trained.text("trainingDrawingWho")
        assert epoch.words in trained.person.find("liveNetwork").currentText()
        assert trained.text("timelineLabel") == epoch.words


def test_the_slider_goes_along_with_a_growing_run_until_it_is_moved_back(trained):
    slider = trained.person.find("timeline")
    trained.click("goOnTraining")
    end_of(trained, 2)
    assert slider.value() == slider.maximum() == 5
    slider.setValue(1)
    trained.click("goOnTraining")
    end_of(trained, 3)
    assert (slider.value(), slider.maximum()) == (1, 6)


def test_the_slider_never_contradicts_who_reads(trained):
    slider = trained.person.find("timeline")
    slider.setValue(0)
    trained.person.wait_until(lambda: trained.person.map.moment == Moment(0))
    assert trained.text("timelineLabel") == "random weights"
    network = trained.window.room.engine.networks["epoch"]
    assert trained.text("trainingDrawingWho").startswith(f"{network.title} ·")
    trained.click("watchTraining")
    trained.person.wait_until(lambda: trained.person.map.network == "training")
    steps = trained.person.map.steps
    assert trained.text("timelineLabel") == f"now, after {steps:,} steps"
    assert f"after {steps:,} steps" in trained.text("trainingDrawingWho")
    assert slider.value() == slider.maximum()
    trained.click("watchTraining")
    trained.person.wait_until(lambda: trained.person.map.network == "loaded")
    assert "weights" not in trained.text("timelineLabel")
    assert "step" not in trained.text("timelineLabel")


@pytest.fixture
def quick_film(monkeypatch):
    """A film shows each moment as soon as it is explained."""
    monkeypatch.setattr(timeline, "PLAY_EVERY", QUICK)


@pytest.mark.usefixtures("quick_film")
def test_play_goes_through_all_moments_and_stops_at_the_end(trained):
    seen, slider = [], trained.person.find("timeline")
    trained.window.explained.connect(lambda explained: seen.append(explained.moment))
    trained.click("playRun")
    play = trained.person.find("playRun")
    trained.person.wait_until(lambda: not play.isChecked())
    assert slider.value() == slider.maximum()
    trained.person.wait_until(lambda: trained.person.map.moment == Moment(2))
    assert set(seen) == set(trained.window.training.timeline.moments)
    trained.click("playRun")  # at the end: it starts over
    assert slider.value() == 0
    trained.click("playRun")
    held = slider.value()
    trained.person.qtbot.wait(4 * QUICK)
    assert slider.value() == held


def test_the_strip_shows_the_drawing_at_moments_of_the_run_and_a_tile_goes_there(trained):
    strip = trained.window.training.strip
    moments = trained.window.training.timeline.moments
    trained.person.wait_until(
        lambda: (
            len(strip.tiles) == len(moments)
            and all(tile.content.values is not None for tile in strip.tiles)
        )
    )
    assert [tile.content.key for tile in strip.tiles] == list(moments)
    trained.person.click(strip.tile_of(Moment(0, 2)))
    trained.person.wait_until(lambda: trained.person.map.moment == Moment(0, 2))
    trained.person.wait_for_the_map()
    tile, shown = strip.tile_of(Moment(0, 2)), trained.person.map
    assert tile.isChecked()
    np.testing.assert_allclose(tile.content.values, shown.values, atol=1e-4)
    assert f"reads {shown.predicted}" in tile.toolTip()
    assert trained.text("timelineLabel") == "after 2 steps"


def test_the_strip_follows_light_and_dark(trained):
    strip = trained.window.training.strip
    trained.person.wait_until(
        lambda: strip.tiles and all(tile.content.values is not None for tile in strip.tiles)
    )
    for theme, is_dark in (("dark", True), ("light", False), ("dark", True)):
        trained.window.actions_by_name[theme].trigger()
        for tile in strip.tiles:
            corner = tile.map_square().toRect().topLeft() + QPoint(3, 3)
            lightness = tile.grab().toImage().pixelColor(corner).lightness()
            assert (lightness < 128) == is_dark, (theme, tile.content.title)


def test_only_the_newest_finished_runs_are_kept_and_every_unfinished_one(trainee, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 1)
    unfinished = stop_in_first_epoch(trainee).run
    for number in (2, 3):
        trainee.set_up(epochs=1, batch_size=50)
        trainee.click("startTraining")
        end_of(trainee, number)
    kept = runs_in(trainee.person.state.runs)
    assert [run.path for run in kept] == [trainee.window.room.run.path, unfinished]


def test_a_run_that_another_window_trains_is_not_resumed_nor_kept_again(trainee):
    ended = stop_in_first_epoch(trainee)
    networks = trainee.person.state.networks()
    with locked(ended.run):
        trainee.click("goOnTraining")
        end_of(trainee, 2)
    assert "Another program" in trainee.person.read_message()
    assert trainee.person.state.networks() == networks


def test_the_training_tab_shows_the_drawing_as_soon_as_it_is_opened(person, seven):
    person.draw(seven)
    explained = person.wait_for_the_map()
    person.go_to("Train")
    assert person.find("trainingHeatmap").explained is explained
    assert ">7<" in person.find("trainingDrawingTitle").text()


def test_a_film_shows_the_drawing_at_every_moment_of_the_strip(trained, monkeypatch, tmp_path):
    moments = trained.window.training.timeline.moments
    assert {Moment(0), Moment(0, 1), Moment(1), Moment(2)} <= set(moments)
    monkeypatch.setattr(dialogs, "ask_where_to_film", lambda *_: tmp_path / "film.png")
    trained.person.choose_from_menu("File", "film")
    assert f"Film of {len(moments)} pictures" in trained.person.read_message()
    with Image.open(tmp_path / "film.png") as film:
        assert film.n_frames == len(moments)


def test_a_run_stopped_in_its_first_epoch_makes_a_film_of_its_steps(
    trainee, seven, monkeypatch, tmp_path
):
    trainee.person.go_to("Draw")
    trainee.person.draw(seven)
    trainee.person.wait_for_the_map()
    trainee.person.go_to("Train")
    run = RunFolder(stop_in_first_epoch(trainee).run)
    monkeypatch.setattr(dialogs, "ask_where_to_film", lambda *_: tmp_path / "film.png")
    trainee.person.choose_from_menu("File", "film")
    assert f"Film of {len(run.moments())} pictures" in trainee.person.read_message()
    assert run.snapshots() == (0,)
    with Image.open(tmp_path / "film.png") as film:
        assert film.n_frames == len(run.moments()) >= 2


def test_the_strip_frames_the_moment_of_a_map_that_is_still_being_refined(trained):
    """A costly map comes first as an estimate, and is refined for seconds on a slow machine."""
    strip, framed = trained.window.training.strip, []
    trained.person.wait_until(lambda: strip.tile_of(Moment(0, 1)) is not None)
    methods = trained.window.draw.method.methods
    methods.setCurrentIndex(methods.findData("smoothgrad"))
    trained.person.wait_for_the_map()
    trained.window.explained.connect(
        lambda shown: framed.append(
            (shown.final, shown.moment, [t.content.key for t in strip.tiles if t.content.explained])
        )
    )
    for moment in (Moment(1), Moment(0, 1)):
        trained.person.click(strip.tile_of(moment))
        trained.person.wait_until(lambda at=moment: any(seen[:2] == (True, at) for seen in framed))
        early = [tiles for final, at, tiles in framed if at == moment and not final]
        assert early
        assert all(tiles == [moment] for tiles in early)


def test_without_a_run_there_is_nothing_to_film_and_that_is_said(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    person.choose_from_menu("File", "film")
    assert "train a network first" in person.read_message()


def test_a_logged_run_can_be_seen_in_tensorboard(trainee, monkeypatch):
    opened = []
    monkeypatch.setattr(tensorboard.QDesktopServices, "openUrl", opened.append)
    assert not trainee.person.find("openTensorBoard").isVisible()
    trainee.set_up(epochs=1)
    trainee.person.click_check_box(trainee.person.find("logForTensorBoard"))
    trainee.click("startTraining")
    ended = trainee.wait_for_the_end()
    assert list((ended.run / keeping.LOGS / "train").glob("*tfevents*"))
    trainee.click("openTensorBoard")
    trainee.person.wait_until(lambda: opened)
    with urllib.request.urlopen(opened[0].toString() + "data/runs") as answer:
        runs = json.load(answer)
    assert any(name.endswith("train") for name in runs)
    trainee.click("openTensorBoard")
    assert opened[0] == opened[1]


STUBBORN = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("http://localhost:1/", flush=True)
time.sleep(600)
"""


def test_a_tensorboard_of_another_folder_ends_beside_the_window(
    window, person, monkeypatch, tmp_path
):
    monkeypatch.setattr(tensorboard, "command", lambda *_: (sys.executable, "-c", STUBBORN))
    monkeypatch.setattr(tensorboard.QDesktopServices, "openUrl", lambda _: True)
    board, addresses = window.findChild(tensorboard.TensorBoard), []
    board.opened.connect(addresses.append)
    board.open()
    person.wait_until(lambda: addresses)
    (before,) = board.findChildren(QProcess)
    board.follow(tmp_path)
    assert before.state() == QProcess.ProcessState.Running  # nobody waited for it
    board.open()
    person.wait_until(lambda: len(addresses) == 2)
    person.wait_until(lambda: not shiboken6.isValid(before))
    assert "could not be started" not in person.message


def test_a_tensorboard_that_does_not_start_is_told(window, person, monkeypatch):
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    window.findChild(tensorboard.TensorBoard).open()
    assert "TensorBoard could not be started" in person.read_message()


@pytest.mark.usefixtures("quick_film")
def test_a_film_goes_on_past_a_moment_that_is_not_kept_any_more(trained):
    play, shown = trained.person.find("playRun"), trained.window.training.timeline
    (trained.window.room.run.path / "epochs" / "0001.npz").unlink()
    assert Moment(1) in shown.moments
    trained.click("playRun")
    trained.person.wait_until(lambda: not play.isChecked())
    assert shown.moment == shown.newest
    trained.person.wait_until(lambda: trained.person.map.moment == shown.newest)


def test_a_moment_that_is_not_kept_any_more_is_said_to_be_gone_in_the_strip(trained, line):
    (trained.window.room.run.path / "epochs" / "0001.npz").unlink()
    trained.person.draw(line((60, 140), (220, 140)))
    tile = trained.window.training.strip.tile_of(Moment(1))
    trained.person.wait_until(lambda: tile.content.note == "gone")
    assert "not kept any more" in tile.toolTip()
    newest = trained.window.training.strip.tiles[-1]
    trained.person.wait_until(lambda: newest.content.values is not None)


def test_a_run_that_is_stopped_before_its_first_step_leaves_nothing(trainee, monkeypatch):
    """Stop is pressed while the data is read: there is no run then that could be the last one."""
    prepare, begun, go = start_or_resume.prepare, threading.Event(), threading.Event()

    def slowly(*how, **more):
        begun.set()
        assert go.wait(60)
        return prepare(*how, **more)

    monkeypatch.setattr(start_or_resume, "prepare", slowly)
    trainee.click("startTraining")
    trainee.person.wait_until(begun.is_set)
    trainee.click("stopTraining")
    go.set()
    ended = trainee.wait_for_the_end()
    assert ended.stopped
    assert ended.kept is None
    assert not RunFolder(ended.run).exists
    assert trainee.window.room.run is None
    assert not trainee.enabled("goOnTraining")

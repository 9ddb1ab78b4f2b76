"""Past runs: a table, curves over each other, and runs that are resumed or deleted from there."""

import json
from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from engine.locks import locked
from engine.training.events import BatchEnded, EpochEnded, TrainingStarted
from engine.training.pace import Tally
from engine.training.progress import Progress, RunState
from engine.training.recipes import RECIPES
from engine.training.runs import RunFolder, runs_in
from engine.training.settings import TrainingSettings
from gui.bridge.messages.read_runs import RunsRead
from gui.bridge.training.messages import TrainingEnded
from gui.bridge.training.run_rows import in_words
from gui.kept import state_folder as keeping
from gui.train import run_table
from gui.train.run_curves import MOST

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BEGAN = 1_700_000_000.0
COLUMNS = {"started": 0, "settings": 1, "epochs": 2, "loss": 3, "accuracy": 4, "test": 5, "took": 6}


def keep_run(parent, number, settings, *, done, finished, pen_strokes=None):
    """A run's record as InkLens writes it, without weights; the higher its number the newer."""
    folder = parent / f"run-{number:02d}"
    (folder / "epochs").mkdir(parents=True)
    held_out = settings.validation_split > 0
    history = [
        EpochEnded(
            epoch,
            settings.epochs,
            1 / (epoch + number),
            1 - 0.1 / epoch,
            (0.5 / epoch if epoch < 3 else 0.3) if held_out else None,
            (0.9 + 0.01 * min(epoch, 4 - epoch)) if held_out else None,
            20.0,
        )
        for epoch in range(1, done + 1)
    ]
    progress = Progress(settings.epochs, seconds=90.0 * number, history=history, finished=finished)
    if finished:
        progress.test = Tally()
        progress.test.add(0.03, 9800 + number, 10_000)
    state = RunState(settings, pen_strokes, "0" * 64, progress)
    times = {"started": BEGAN + 3600 * number, "changed": BEGAN + 3600 * number}
    (folder / "run.json").write_text(json.dumps({**times, "state": state.to_json()}))
    return folder


@pytest.fixture
def kept(window, state):
    """Three runs: a finished one, one with other settings, and an unfinished one, the newest."""
    runs, plain = state.runs, TrainingSettings()
    return [
        keep_run(runs, 1, plain, done=3, finished=True),
        keep_run(runs, 2, replace(plain, batch_size=20, seed=7, epochs=2), done=2, finished=True),
        keep_run(
            runs,
            3,
            replace(plain, validation_split=0.0, epochs=9),
            done=4,
            finished=False,
            pen_strokes="/somewhere/strokes.unipen",
        ),
    ]


class Reader:
    """Someone at the table of past runs."""

    def __init__(self, person):
        self.person, self.window = person, person.window
        person.go_to("Train")
        person.click(person.find("pastRunsButton"))
        self.dialog = person.find("pastRuns")
        person.wait_until(self.dialog.isVisible)

    @property
    def table(self):
        return self.dialog.table

    def wait_for_rows(self, count):
        self.person.wait_until(lambda: self.table.rowCount() == count)

    def cell(self, row, column):
        return self.table.item(row, COLUMNS[column]).text()

    def click_row(self, row, modifier=Qt.KeyboardModifier.NoModifier):
        place = self.table.visualItemRect(self.table.item(row, 1)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    @property
    def chosen(self):
        return [row.path.name for row in self.dialog.selected]

    def click(self, name):
        self.person.click(self.dialog.findChild(QPushButton, name))

    def answer(self, name):
        """Click on a button of the question that is open."""
        box = self.dialog.findChild(QMessageBox, "deleteQuestion")
        self.person.wait_until(box.isVisible)
        self.person.click(box.findChild(QPushButton, name))


@pytest.fixture
def reader(person, kept):
    reading = Reader(person)
    reading.wait_for_rows(3)
    yield reading
    reading.dialog.close()


# -- the table -------------------------------------------------------------------------------------


def test_every_run_has_a_row_the_newest_first_with_its_settings_and_figures(reader):
    assert reader.cell(0, "settings") == "Tutorial, validation split 0, pen strokes"
    assert reader.cell(1, "settings") == "Tutorial, batch size 20, seed 7"
    assert reader.cell(2, "settings") == "Tutorial"
    assert reader.cell(0, "epochs") == "4 of 9"
    figures = [reader.cell(0, name) for name in ("loss", "accuracy", "test")]
    assert figures == ["–", "–", "not finished"]
    assert reader.cell(2, "loss") == "0.2500, last 0.3000"
    assert reader.cell(2, "accuracy") == "92.00 %, last 91.00 %"
    assert [reader.cell(row, "test") for row in (1, 2)] == ["98.02 %", "98.01 %"]
    assert [reader.cell(row, "took") for row in range(3)] == [
        "4 min 30 s",
        "3 min 00 s",
        "1 min 30 s",
    ]
    assert "2023" in reader.cell(2, "started")
    assert "3 runs" in reader.person.find("pastRunsSummary").text()


def test_a_click_on_a_header_sorts_by_the_number_behind_the_words(reader):
    header = reader.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(COLUMNS["took"]) + 8, header.height() // 2)
    for expected in (["1 min 30 s", "3 min 00 s", "4 min 30 s"], ["4 min 30 s"]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        took = [reader.cell(row, "took") for row in range(3)]
        assert took[: len(expected)] == expected


def test_a_run_is_named_by_the_nearest_recipe_and_by_what_differs_from_it():
    ship = RECIPES["ship"].settings
    assert in_words(ship, pen_strokes=False) == "As shipped, auto, seed 1"
    changed = replace(ship, precision="bfloat16", dropout=0.2, plain_epochs=2, seed=0)
    assert in_words(changed, pen_strokes=True) == (
        "As shipped, dropout 0.2, last 2 epochs plain, pen strokes, bfloat16"
    )
    assert in_words(TrainingSettings(), pen_strokes=False) == "Tutorial"


def test_without_a_run_the_table_says_what_to_do(person):
    reading = Reader(person)
    summary = person.find("pastRunsSummary")
    person.wait_until(lambda: "train a network first" in summary.text())
    assert not reading.dialog.resume.isEnabled()
    assert not reading.dialog.delete.isEnabled()
    reading.dialog.close()


def test_a_broken_record_is_left_out_and_fifty_runs_are_listed(person, state):
    for number in range(1, 51):
        keep_run(state.runs, number, TrainingSettings(), done=3, finished=True)
    (state.runs / "run-50" / "run.json").write_text("{")
    reading = Reader(person)
    reading.wait_for_rows(49)
    reading.dialog.close()


def spoil(folder, *, started=None, **progress):
    """Change a record as a crash or another program might have."""
    plain = json.loads((folder / "run.json").read_text())
    state = json.loads(plain["state"])
    state["progress"].update(progress)
    plain |= {"state": json.dumps(state)} | ({} if started is None else {"started": started})
    (folder / "run.json").write_text(json.dumps(plain))


@pytest.mark.parametrize(
    "broken",
    [
        {"started": float("nan")},
        {"started": float("inf")},
        {"started": 10**400},
        {"started": 1e300},
        {"seconds": float("nan")},
        {"seconds": float("-inf")},
        {"epochs": 10**400},
    ],
)
def test_a_record_with_an_impossible_number_is_left_out_and_the_table_shows_the_others(
    person, kept, broken
):
    spoil(kept[1], **broken)
    reading = Reader(person)
    reading.wait_for_rows(2)
    assert [reading.cell(row, "took") for row in range(2)] == ["4 min 30 s", "1 min 30 s"]
    reading.click_row(1)
    assert reading.chosen == ["run-01"]
    assert len(reading.dialog.loss.shown[0].training[0]) == 3
    reading.dialog.close()


@pytest.mark.parametrize("loss", [float("nan"), float("inf")])
@pytest.mark.parametrize("first", [1, 2])
def test_a_diverged_run_is_listed_and_drawn_as_far_as_it_has_numbers(person, kept, loss, first):
    history = [
        asdict(replace(each, loss=loss, val_loss=loss) if each.epoch >= first else each)
        for each in RunFolder(kept[0]).record().history
    ]
    spoil(kept[0], history=history)
    reading = Reader(person)
    reading.wait_for_rows(3)
    reading.click_row(2)
    assert reading.cell(2, "loss") == (str(loss) if first == 1 else f"0.5000, last {loss}")
    assert reading.dialog.loss.shown[0].training[0] == ([] if first == 1 else [1, 2, 3])
    assert reading.dialog.accuracy.shown[0].training[0] == [1, 2, 3]
    reading.dialog.loss.grab()
    reading.dialog.close()


def fail(*_):
    raise RuntimeError("no row of a run")


def test_a_table_that_could_not_be_filled_is_still_painted_and_heard(reader, monkeypatch):
    fewer = RunsRead(reader.table.runs[:2], (), "")
    monkeypatch.setattr(reader.table, "select", fail)
    with pytest.raises(RuntimeError, match="no row"):
        reader.dialog.show_runs(fewer)
    assert reader.table.updatesEnabled()
    reader.click_row(1)
    assert reader.chosen == ["run-02"]
    assert [curve.name for curve in reader.dialog.loss.shown] == [reader.cell(1, "started")]


def test_rows_that_cannot_be_shown_leave_those_that_are(reader, monkeypatch):
    fewer = RunsRead(reader.table.runs[:2], (), "")
    whole = run_table.cells_of
    monkeypatch.setattr(run_table, "cells_of", fail)
    with pytest.raises(RuntimeError, match="no row"):
        reader.dialog.show_runs(fewer)
    reader.click_row(2)
    assert reader.chosen == ["run-01"]
    monkeypatch.setattr(run_table, "cells_of", whole)
    reader.dialog.show_runs(fewer)
    assert reader.table.rowCount() == 2


# -- curves over each other ------------------------------------------------------------------------


def test_the_newest_run_is_drawn_at_once_and_those_selected_over_each_other(reader, kept):
    assert reader.chosen == ["run-03"]
    reader.click_row(2)
    reader.click_row(1, CONTROL)
    assert reader.chosen == ["run-02", "run-01"]
    history = RunFolder(kept[0]).record().history
    for plot, name, unit in (
        (reader.dialog.loss, "loss", 1),
        (reader.dialog.accuracy, "accuracy", 100),
    ):
        curve = plot.shown[1]
        assert curve.training == ([1, 2, 3], [getattr(e, name) * unit for e in history])
        assert curve.validation[1] == [getattr(e, f"val_{name}") * unit for e in history]
        legend = [label.text for _, label in plot.legend.items]
        assert legend == [reader.cell(1, "started"), reader.cell(2, "started")]
        drawn = [item.getData()[1] for item in plot.getPlotItem().listDataItems()]
        assert curve.training[1] in [list(line) for line in drawn if line is not None]
    assert [reader.table.item(row, 0).icon().isNull() for row in (1, 2)] == [False, False]


COURSE = [[0.002 * number, 2.3 / number, 0.8 * number / 50] for number in range(1, 51)]


def stopped_at_once(parent, *, course):
    """A run that was stopped in its first epoch, with what is kept of its steps."""
    folder = keep_run(parent, 1, RECIPES["fast"].settings, done=0, finished=False)
    plain = json.loads((folder / "run.json").read_text())
    (folder / "run.json").write_text(json.dumps(plain | {"course": course}))
    return folder


def test_a_run_that_was_stopped_in_its_first_epoch_is_drawn_as_far_as_it_came(person, state):
    stopped_at_once(state.runs, course=COURSE)
    reading = Reader(person)
    reading.wait_for_rows(1)
    for plot, column, unit in ((reading.dialog.loss, 1, 1), (reading.dialog.accuracy, 2, 100)):
        assert plot.shown[0].training[0] == [each[0] for each in COURSE]
        assert plot.shown[0].training[1] == pytest.approx([unit * each[column] for each in COURSE])
        assert plot.words == ""
    reading.dialog.close()


def test_a_run_of_one_epoch_has_a_line_and_not_only_its_end(person, state):
    folder = keep_run(state.runs, 1, RECIPES["fast"].settings, done=1, finished=True)
    plain = json.loads((folder / "run.json").read_text())
    course = [*COURSE, [1.0, 0.5, 0.9]]
    (folder / "run.json").write_text(json.dumps(plain | {"course": course}))
    reading = Reader(person)
    reading.wait_for_rows(1)
    assert reading.dialog.loss.shown[0].training[0] == [*(each[0] for each in COURSE), 1.0]
    assert reading.dialog.loss.shown[0].training[1][-1] == 1 / 2  # its epoch's own figure
    reading.dialog.close()


def test_a_plot_of_a_run_without_figures_says_so_and_its_axes_are_those_of_figures(person, state):
    stopped_at_once(state.runs, course=[])
    reading = Reader(person)
    reading.wait_for_rows(1)
    for plot, top in ((reading.dialog.loss, 2.4), (reading.dialog.accuracy, 100)):
        assert "no epoch was finished" in plot.words
        assert "no epoch was finished" in plot.accessibleDescription()
        low, high = plot.getPlotItem().viewRange()[1]
        assert low <= 0
        assert high == pytest.approx(top, rel=0.05)
        assert not plot.legend.items
    reading.dialog.close()


def test_the_train_tab_shows_after_a_restart_how_far_the_last_run_came(
    state, open_window, person_at
):
    folder = stopped_at_once(state.runs, course=COURSE)
    window = open_window()
    curves, person = window.training.curves, person_at(window)
    person.go_to("Train")
    person.wait_until(lambda: curves.run == folder)
    assert curves.loss.series("running") == (
        [each[0] for each in COURSE],
        [each[1] for each in COURSE],
    )
    assert curves.accuracy.series("running")[1] == [100 * each[2] for each in COURSE]
    assert curves.loss.words == ""


def test_the_train_tab_says_after_a_restart_that_there_is_nothing_to_draw(
    state, open_window, person_at
):
    stopped_at_once(state.runs, course=[])
    window = open_window()
    curves, person = window.training.curves, person_at(window)
    person.go_to("Train")
    person.wait_until(lambda: "no epoch was finished" in curves.accuracy.words)
    curves.begin(None, 3)
    assert curves.accuracy.words == ""


def test_the_keyboard_selects_runs_and_leaves(reader):
    reader.click_row(0)
    for keys, expected in (
        ((Qt.Key.Key_Down,), ["run-03", "run-02"]),
        ((Qt.Key.Key_Down,), ["run-03", "run-02", "run-01"]),
    ):
        for key in keys:
            QTest.keyClick(reader.table, key, SHIFT)
        assert reader.chosen == expected
    QTest.keyClick(reader.dialog, Qt.Key.Key_Escape)
    assert not reader.dialog.isVisible()
    assert not reader.person.canvas.drawing.ink.strokes


def test_a_key_opens_the_table_from_anywhere(person, kept):
    person.press(Qt.Key.Key_R, modifier=CONTROL)
    dialog = person.find("pastRuns")
    person.wait_until(lambda: dialog.isVisible() and dialog.table.rowCount() == 3)
    dialog.close()


def test_more_runs_than_can_be_told_apart_are_not_drawn_and_that_is_said(person, state):
    for number in range(1, MOST + 3):
        keep_run(state.runs, number, TrainingSettings(), done=2, finished=True)
    reading = Reader(person)
    reading.wait_for_rows(MOST + 2)
    QTest.keyClick(reading.table, Qt.Key.Key_A, CONTROL)
    assert len(reading.dialog.loss.shown) == MOST
    assert f"first {MOST} of {MOST + 2}" in person.find("pastRunsLegend").text()
    reading.dialog.close()


# -- deleting --------------------------------------------------------------------------------------


def test_a_run_is_deleted_only_after_the_person_has_said_so(reader, kept):
    reader.click_row(1)
    reader.click("deleteRuns")
    reader.answer("cancelDelete")
    assert len(runs_in(reader.person.state.runs)) == 3
    QTest.keyClick(reader.table, Qt.Key.Key_Delete)
    reader.answer("confirmDelete")
    reader.wait_for_rows(2)
    assert not kept[1].exists()
    assert [run.path for run in runs_in(reader.person.state.runs)] == [kept[2], kept[0]]


def test_who_does_not_wish_to_be_asked_deletes_at_once(reader, kept):
    reader.window.trainer.asks_before_deleting = False
    reader.click_row(1)
    reader.click("deleteRuns")
    reader.wait_for_rows(2)
    assert not kept[1].exists()


def test_several_runs_go_together_and_the_next_newest_is_offered(reader, kept):
    reader.click_row(0)
    reader.click_row(1, SHIFT)
    reader.click("deleteRuns")
    reader.answer("confirmDelete")
    reader.wait_for_rows(1)
    assert reader.window.room.run.path == kept[0]
    assert reader.person.find("goOnTraining").text() == "One more epoch"
    assert "not finished" not in reader.person.find("trainingState").text()


def test_a_run_that_another_program_trains_is_not_deleted_and_that_is_said(reader, kept):
    reader.click_row(0)
    with locked(kept[2]):
        reader.click("deleteRuns")
        reader.answer("confirmDelete")
        summary = reader.person.find("pastRunsSummary")
        reader.person.wait_until(lambda: "Another program" in summary.text())
    assert kept[2].exists()
    assert reader.table.rowCount() == 3


# -- resuming --------------------------------------------------------------------------------------


def stopped_run(trainee, number):
    trainee.click("startTraining")
    trainee.wait_for(BatchEnded)
    trainee.click("stopTraining")
    trainee.person.wait_until(lambda: len(trainee.of(TrainingEnded)) == number)
    return trainee.of(TrainingEnded)[-1].run


def test_an_unfinished_run_is_resumed_from_the_table_though_a_newer_one_is_there(trainee):
    trainee.set_up(epochs=2, batch_size=10)
    first = stopped_run(trainee, 1)
    trainee.set_up(epochs=1, batch_size=50)
    trainee.click("startTraining")
    trainee.person.wait_until(lambda: len(trainee.of(TrainingEnded)) == 2)
    reader = Reader(trainee.person)
    reader.wait_for_rows(2)
    reader.click_row(1)
    assert reader.dialog.resume.text() == "Resume"
    reader.click("resumeRun")
    trainee.person.wait_until(lambda: len(trainee.of(TrainingEnded)) == 3)
    assert trainee.of(TrainingEnded)[-1].run == first
    assert RunFolder(first).record().finished
    assert trainee.window.training.curves.loss.series("training")[0] == [1, 2]
    assert not reader.dialog.isVisible()


def test_a_finished_run_whose_weights_were_dropped_is_still_compared_and_can_be_deleted(
    trainee, monkeypatch
):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 1)
    trainee.set_up(epochs=1, batch_size=50)
    for number in (1, 2):
        trainee.click("startTraining")
        trainee.person.wait_until(lambda number=number: len(trainee.of(TrainingEnded)) == number)
    assert len(runs_in(trainee.person.state.runs)) == 1
    reader = Reader(trainee.person)
    reader.wait_for_rows(2)
    assert reader.dialog.resume.isEnabled()
    reader.click_row(1)
    assert not reader.dialog.resume.isEnabled()
    assert "weights are gone" in reader.dialog.resume.toolTip()
    assert reader.dialog.loss.shown[0].training[0] == [0.25, 0.5, 0.75, 1]
    reader.click("deleteRuns")
    reader.answer("confirmDelete")
    reader.wait_for_rows(1)
    assert not list(trainee.person.state.past_runs.iterdir())
    assert len(runs_in(trainee.person.state.runs)) == 1
    reader.dialog.close()


def test_the_run_in_progress_can_be_neither_deleted_nor_resumed(trainee):
    trainee.set_up(epochs=500, batch_size=10)
    trainee.click("startTraining")
    trainee.person.wait_until(lambda: trainee.of(TrainingStarted, BatchEnded))
    trainee.wait_for(EpochEnded)
    reader = Reader(trainee.person)
    reader.wait_for_rows(1)
    reader.click_row(0)
    assert not reader.dialog.delete.isEnabled()
    assert not reader.dialog.resume.isEnabled()
    trainee.window.room.stop_training()
    trainee.wait_for_the_end()
    trainee.person.wait_until(reader.dialog.delete.isEnabled)
    assert reader.dialog.resume.isEnabled()
    reader.dialog.close()

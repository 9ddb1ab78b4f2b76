"""What is set before a run: precision, plain epochs, pen strokes; and that a run has it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFormLayout, QLabel

from engine.data import pen_writers
from engine.training import precision
from engine.training.events import BatchEnded, PrecisionTried, TrainingStarted
from engine.training.precision import Choice
from engine.training.recipes import RECIPES
from engine.training.runs import RunFolder, runs_in
from engine.training.settings import SETTINGS
from gui import dialogs
from gui.bridge.training.messages import PenStrokesDrawn
from tests.gui.train.trainee import Trainee


@pytest.fixture
def few_pen_strokes(tmp_path):
    """A UNIPEN file with digits of two writers, one of them trained on."""
    digit = """.SEGMENT DIGIT {number} ? "{label}"
.COMMENT {label} {writer} {number}
.PEN_DOWN
 100 300
 180 {bend}
 240 100
.PEN_UP
"""
    digits = [
        digit.format(number=number, label=number % 10, writer=writer, bend=120 + 10 * number)
        for number, writer in enumerate((1, 1, 1, 5, 5))
    ]
    file = tmp_path / "few.unipen"
    file.write_text(".VERSION 1.0\n" + "".join(digits), "ascii")
    return file


def choose_precision(trainee, name):
    box = trainee.person.find("precision")
    trainee.person.choose_from_list(box, box.findData(name))


# -- precision and plain epochs --------------------------------------------------------------------


def test_the_shipped_recipe_shows_its_precision_and_its_plain_epochs(trainee):
    box = trainee.person.find("recipe")
    trainee.person.choose_from_list(box, box.findData("ship"))
    wanted = RECIPES["ship"].settings
    assert trainee.person.find("precision").currentData() == wanted.precision
    assert trainee.person.find("plainEpochs").value() == wanted.plain_epochs
    assert trainee.window.training.form.settings().plain_epochs == wanted.plain_epochs


@pytest.mark.parametrize("name", RECIPES)
def test_the_fields_hold_every_setting_of_a_recipe(trainee, name):
    box = trainee.person.find("recipe")
    trainee.person.choose_from_list(box, box.findData(name))
    wanted, shown = RECIPES[name].settings, trainee.window.training.form.settings()
    assert replace(shown, seed=wanted.seed) == wanted


def test_plain_epochs_can_be_set_only_where_images_are_varied(trainee):
    assert not trainee.enabled("plainEpochs")
    trainee.person.click_check_box(trainee.person.find("augment"))
    assert trainee.enabled("plainEpochs")
    trainee.person.fill_in("plainEpochs", "2")
    assert trainee.window.training.form.settings().plain_epochs == 2
    trainee.person.click_check_box(trainee.person.find("augment"))
    assert not trainee.enabled("plainEpochs")
    assert trainee.window.training.form.settings().plain_epochs == 0


def test_at_least_one_epoch_varies_its_images(trainee):
    box = trainee.person.find("recipe")
    trainee.person.choose_from_list(box, box.findData("ship"))
    trainee.person.fill_in("epochs", "4")
    settings = trainee.window.training.form.settings()
    assert (settings.epochs, settings.plain_epochs) == (4, 3)
    trainee.person.fill_in("epochs", "40")
    assert trainee.window.training.form.settings().plain_epochs == 5


def test_every_setting_has_a_field_that_says_its_meaning_and_its_range(trainee):
    for name, setting in SETTINGS.items():
        first, *others = name.split("_")
        field = trainee.person.find(first + "".join(word.capitalize() for word in others))
        assert field.accessibleName() == (setting.spoken or setting.label)
        assert setting.meaning in field.toolTip()
        if setting.choices:
            shown = range(field.count())
            assert [field.itemData(row) for row in shown] == list(setting.choices)
            assert all(field.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in shown)
        else:
            assert setting.allowed in field.toolTip()


def test_the_form_has_room_in_a_window_640_high(trainee):
    trainee.window.resize(1000, 640)
    trainee.person.wait_until(lambda: trainee.window.height() == 640)
    for section, fields in (
        ("run", ("recipe", "epochs", "batchSize", "learningRate", "schedule")),
        ("data", ("validationSplit", "augment", "penStrokes")),
        ("more", ("patience", "dropout", "hardest", "precision", "seed", "logForTensorBoard")),
    ):
        trainee.window.training.form.unfold((f"{section}Settings",))
        trainee.person.wait_until(trainee.person.find(fields[-1]).isVisible)
        trainee.window.training.form.verticalScrollBar().setValue(0)
        for name in (*fields, "startTraining", "goOnTraining", "pastRunsButton", "saveTrained"):
            part = trainee.person.find(name)
            trainee.person.wait_until(
                lambda part=part: part.visibleRegion().boundingRect().size() == part.size()
            )


@pytest.mark.parametrize("width", [960, 1280])
def test_the_fields_of_all_sections_begin_on_one_line(trainee, width):
    window, form = trainee.window, trainee.window.training.form
    window.resize(width, 900)
    trainee.person.wait_until(lambda: window.width() == width)
    fields = [
        trainee.person.find(name) for name in ("epochs", "validationSplit", "patience", "seed")
    ]
    trainee.person.wait_until(lambda: all(field.isVisible() for field in fields))
    assert len({field.mapTo(form, QPoint(0, 0)).x() for field in fields}) == 1


def test_the_form_says_in_a_students_words_what_a_setting_is_called(trainee):
    form = trainee.window.training.form
    words = [label.text() for label in form.findChildren(QLabel)]
    assert {"Learn from", "Stop early", "Held out"} <= set(words)
    assert not {"Hardest part", "Patience"} & set(words)
    assert trainee.person.find("patience").text() == "never"


def test_a_run_trains_in_the_precision_and_with_the_plain_epochs_of_the_fields(trainee):
    trainee.set_up(epochs=2)
    choose_precision(trainee, "bfloat16")
    trainee.person.click_check_box(trainee.person.find("augment"))
    trainee.person.fill_in("plainEpochs", "1")
    trainee.click("startTraining")
    trainee.wait_for(BatchEnded)
    for name in ("precision", "augment", "plainEpochs", "penStrokes"):
        assert not trainee.enabled(name)
    settings = trainee.wait_for_the_end().settings
    assert (settings.precision, settings.augment, settings.plain_epochs) == ("bfloat16", True, 1)
    assert not trainee.person.find("trainingPrecision").isVisible()
    assert trainee.enabled("plainEpochs")


def test_a_precision_that_is_tried_out_is_told_step_by_step_and_then_why(trainee, monkeypatch):
    def tried(*_, **__):
        for step in range(1, 4):
            yield PrecisionTried("bfloat16", step, 3)
        return Choice("bfloat16", "1.9 times as fast as float32, with the same loss")

    from engine.training import trainer as training

    monkeypatch.setattr(training, "choose_precision", tried)
    said = []
    trainee.window.training_event.connect(
        lambda _: said.append((trainee.text("trainingState"), trainee.text("batchProgress")))
    )
    trainee.set_up(epochs=1)
    choose_precision(trainee, "auto")
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    assert ("Trying bfloat16, step 3 of 3", "step 3 of 3") in said
    (started,) = trainee.of(TrainingStarted)
    assert started.settings.precision == "bfloat16"
    told = trainee.person.find("trainingPrecision")
    assert told.isVisible()
    assert told.text() == (
        "Computes in bfloat16: 1.9 times as fast as float32, with the same loss."
    )
    assert told.text() in told.toolTip()
    box = trainee.person.find("precision")
    assert (box.currentData(), box.currentText()) == ("bfloat16", "bfloat16 (auto)")
    choose_precision(trainee, "float32")
    box.activated.emit(box.currentIndex())
    assert [box.itemText(row) for row in range(box.count())] == [
        "auto",
        "float32",
        "bfloat16",
        "float16",
    ]
    trainee.click("startTraining")
    trainee.person.wait_until(lambda: len(trainee.of(TrainingStarted)) == 2)
    assert not told.isVisible()


@pytest.fixture
def trying(trainee, monkeypatch, request):
    """Precisions are being tried, in as many steps each as the test says."""
    monkeypatch.setattr(precision, "STEPS", request.param)
    trainee.set_up(epochs=1, batch_size=1)
    choose_precision(trainee, "auto")
    trainee.click("startTraining")
    trainee.wait_for(PrecisionTried)
    return trainee


@pytest.mark.parametrize("trying", [400], indirect=True)
def test_the_words_about_the_strip_follow_a_run_that_has_no_step_yet(trying):
    """Precisions are tried for half a minute on a slow machine."""
    strip, words = trying.person.find("filmstripEmpty"), trying.person.find("timelineLabel")
    assert strip.isVisible()
    assert strip.text().startswith("The run is starting")
    assert words.text() == "the run is starting…"
    trying.click("stopTraining")
    trying.wait_for_the_end()
    assert strip.text().startswith("Press Start")
    assert words.text() == "no run yet"


def test_settings_say_what_their_numbers_count_and_labels_have_the_hints_of_their_fields(trainee):
    form = trainee.window.training.form
    trainee.person.fill_in("hardest", "0.4\n")
    trainee.person.fill_in("averaged", "2\n")
    assert trainee.person.find("hardest").text() == "0.40 of a batch"
    assert trainee.person.find("averaged").text() == "2.00 epochs"
    trainee.person.fill_in("averaged", "0\n")
    assert trainee.person.find("averaged").text() == "the last step"
    box = trainee.person.find("recipe")
    trainee.person.choose_from_list(box, box.findData("fast"))
    hints = {}
    for rows in form.findChildren(QFormLayout):
        for row in range(rows.rowCount()):
            label = rows.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = rows.itemAt(row, QFormLayout.ItemRole.FieldRole)
            if label is not None and field is not None:
                hints[label.widget().text()] = (label.widget().toolTip(), field.widget().toolTip())
    assert len(hints) > 10
    assert all(label == field != "" for label, field in hints.values()), hints


@pytest.mark.parametrize("trying", [400], indirect=True)
def test_a_run_can_be_stopped_while_precisions_are_tried(trying):
    trying.click("stopTraining")
    assert trying.wait_for_the_end().stopped
    assert not trying.of(TrainingStarted)
    assert trying.enabled("startTraining")


@pytest.mark.parametrize("trying", [40], indirect=True)
def test_a_learning_rate_set_while_precisions_are_tried_is_trained_with(trying):
    trying.person.fill_in("learningRate", "0.004\n")
    trying.wait_for(TrainingStarted)
    assert trying.of(TrainingStarted)[-1].learning_rate == pytest.approx(0.004)
    trying.wait_for(BatchEnded)
    trying.click("stopTraining")
    run = RunFolder(trying.wait_for_the_end().run).checkpoint()
    assert any(np.isclose(np.ravel(each), 0.004).all() for each in run.optimizer if each.size == 1)


# -- pen strokes -----------------------------------------------------------------------------------


def choose_file(trainee, monkeypatch, file):
    monkeypatch.setattr(dialogs, "ask_for_pen_strokes", lambda *_: file)
    trainee.click("penStrokesButton")


def test_pen_strokes_are_trained_on_too_and_stay_with_the_run(
    trainee, monkeypatch, few_pen_strokes, fast_training
):
    choose_file(trainee, monkeypatch, few_pen_strokes)
    assert trainee.text("penStrokesButton") == "few.unipen"
    trainee.set_up(epochs=1)
    trainee.person.fill_in("validationSplit", "0")
    trainee.click("startTraining")
    ended = trainee.wait_for_the_end()
    (started,) = trainee.of(TrainingStarted)
    joined = 3 * pen_writers.COPIES
    assert started.training_images == len(fast_training.labels) + joined
    assert RunFolder(ended.run).record().state.pen_strokes == str(few_pen_strokes)


def test_many_hands_are_offered_with_pen_strokes_alone_and_a_run_has_them(
    trainee, monkeypatch, few_pen_strokes, fast_training
):
    many = trainee.person.find("manyHands")
    assert not many.isVisible()
    choose_file(trainee, monkeypatch, few_pen_strokes)
    trainee.person.click_check_box(many)
    trainee.set_up(epochs=2)
    trainee.person.fill_in("validationSplit", "0")
    trainee.click("startTraining")
    ended = trainee.wait_for_the_end()
    (started,) = trainee.of(TrainingStarted)
    assert started.training_images == len(fast_training.labels) + 3 * pen_writers.SEEN
    assert RunFolder(ended.run).record().state.settings.many_hands


def test_a_run_can_be_stopped_while_its_pen_strokes_are_drawn(
    trainee, monkeypatch, few_pen_strokes
):
    monkeypatch.setattr(pen_writers, "COPIES", 10**6)
    choose_file(trainee, monkeypatch, few_pen_strokes)
    trainee.click("startTraining")
    trainee.wait_for(PenStrokesDrawn, count=2)
    assert trainee.text("trainingState") == "Drawing the pen strokes…"
    assert trainee.text("batchProgress").endswith("of 3,000,000 drawn")
    trainee.click("stopTraining")
    assert trainee.wait_for_the_end().stopped
    assert not runs_in(trainee.person.state.runs)
    assert not trainee.person.message
    assert trainee.enabled("startTraining")


@pytest.mark.parametrize("content", [None, b"PK\3\4\xff\xfe", b"label,pixel0\n7,0\n"])
def test_a_missing_or_foreign_file_is_told_in_one_sentence_and_no_run_is_left(
    trainee, monkeypatch, tmp_path, content
):
    file = tmp_path / "strokes.unipen"
    if content is not None:
        file.write_bytes(content)
    choose_file(trainee, monkeypatch, file)
    trainee.click("startTraining")
    message = trainee.person.read_message()
    trainee.wait_for_the_end()
    assert "strokes.unipen" in message
    assert "pen strokes" in message
    assert message.endswith(".")
    assert "Errno" not in message
    assert "codec" not in message
    assert not runs_in(trainee.person.state.runs)
    assert trainee.enabled("startTraining")


def test_the_cross_or_the_delete_key_leaves_the_pen_strokes_out(trainee, monkeypatch, tmp_path):
    field = trainee.window.training.form.pen_strokes
    assert not trainee.enabled("penStrokesClear")
    for leave_out in (
        lambda: trainee.click("penStrokesClear"),
        lambda: trainee.person.press(Qt.Key.Key_Delete),
    ):
        choose_file(trainee, monkeypatch, tmp_path / "strokes.unipen")
        assert field.path == tmp_path / "strokes.unipen"
        leave_out()
        assert field.path is None
        assert trainee.text("penStrokesButton") == "none"


def test_a_dialog_that_was_left_changes_nothing(trainee, monkeypatch, tmp_path):
    choose_file(trainee, monkeypatch, tmp_path / "strokes.unipen")
    choose_file(trainee, monkeypatch, None)
    assert trainee.window.training.form.pen_strokes.path == tmp_path / "strokes.unipen"


def test_the_pen_strokes_are_remembered_at_the_next_start(
    trainee, monkeypatch, tmp_path, open_window, person_at
):
    file = tmp_path / "a very long name of pen strokes that no button is wide enough for.unipen"
    choose_file(trainee, monkeypatch, file)
    trainee.window.close()
    later = Trainee(person_at(open_window(wait=False)))
    assert later.window.training.form.pen_strokes.path == file
    assert "…" in later.text("penStrokesButton")
    assert str(file) in later.person.find("penStrokes").toolTip()

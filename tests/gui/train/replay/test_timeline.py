"""The slider through a run: who answers while a moment is on its way."""

import pytest
from PySide6.QtCore import Qt

from engine.training.moments import Moment
from gui.train.replay.timeline import Timeline

MOMENTS = (Moment(0), Moment(0, 1), Moment(0, 64), Moment(1))


@pytest.fixture
def timeline(qtbot):
    shown = Timeline()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_moments(MOMENTS)
    shown.expect_answers(True)
    shown.show_chosen("training")
    shown.show_answering("training", 64)
    return shown


def test_an_answer_that_was_asked_for_before_does_not_end_the_film(timeline, qtbot):
    qtbot.mouseClick(timeline.play, Qt.MouseButton.LeftButton)
    assert (timeline.is_playing, timeline.moment) == (True, MOMENTS[0])
    timeline.show_answering("training", 80)  # of a drawing before the moment was loaded
    assert (timeline.is_playing, timeline.moment) == (True, MOMENTS[0])
    assert timeline.words.text() == MOMENTS[0].words
    timeline.show_chosen("epoch")
    timeline.show_answering("epoch", None, MOMENTS[0])
    qtbot.wait_until(lambda: timeline.moment == MOMENTS[1])
    assert timeline.is_playing


def test_a_slider_that_is_moved_stays_until_its_moment_answers(timeline, qtbot):
    timeline.slider.setFocus()
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Home)
    timeline.show_answering("training", 80)
    assert timeline.moment == MOMENTS[0]


def test_a_network_that_is_chosen_ends_the_film_also_while_a_moment_is_on_its_way(timeline, qtbot):
    qtbot.mouseClick(timeline.play, Qt.MouseButton.LeftButton)
    timeline.show_chosen("training")
    assert (timeline.is_playing, timeline.moment) == (False, MOMENTS[-1])


def test_a_moment_that_cannot_be_loaded_lets_others_answer_again(timeline, qtbot):
    timeline.slider.setFocus()
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Home)
    timeline.pass_over(MOMENTS[0])
    timeline.show_answering("training", 80)
    assert timeline.words.text() == "now, after 80 steps"

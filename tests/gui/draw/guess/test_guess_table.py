"""The table of a guess is read at every width: names before the column of AUC."""

import pytest

from engine.attribution.table import METHODS
from engine.guessing.agreement import Agreement
from gui.draw.guess.guess_table import GuessTable


@pytest.fixture
def table(qapp, qtbot):
    shown = GuessTable()
    qtbot.addWidget(shown)
    shown.show_found([Agreement(each, 0.5, 0.75) for each in METHODS], 0.1)
    shown.show_method("integrated_gradients")
    return shown


@pytest.mark.parametrize("width", [192, 235, 400])
def test_no_name_is_cut(table, width):
    table.resize(width, table.sizeHint().height())
    at = table.columns()
    titles = [each.title for each in METHODS.values()]
    assert at.first + max(map(table.fontMetrics().horizontalAdvance, titles)) < at.share
    assert (at.auc == width) == (width < 200)  # there AUC is told on hover


def test_a_line_says_on_hover_what_has_no_room_in_it(table):
    assert table.words_of(2).endswith("Integrated Gradients: overlap 50 %, AUC 0.75")

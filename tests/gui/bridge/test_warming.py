"""Tracing takes a second at times: it is done while nothing is drawn, not when a stroke begins."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from engine.attribution import compiled
from engine.attribution.table import METHODS
from gui.bridge.messages.measure_map import MapMeasured
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.messages.read_runs import ReadRuns, RunsRead


@pytest.fixture
def traced(monkeypatch):
    """What was traced since the last look: `(method, whether classes share an image)`."""
    made = []
    original = compiled.Compiled.__init__

    def noted(self, classifier, method, *arguments, shared=False):
        original(self, classifier, method, *arguments, shared=shared)
        made.append((method, shared))

    monkeypatch.setattr(compiled.Compiled, "__init__", noted)
    return made


def choose(person, selector, value):
    combo = person.find(selector)
    if not combo.isVisible():  # its section was folded to make room
        person.click(person.find("viewHeading"))
    person.choose_from_list(combo, combo.findData(value))


def warm(person):
    """Whether the engine has made ready what is on the screen."""
    networks, request = person.window.room.engine.networks, person.window.live.request
    return request.warm_up in networks[request.network].warm


def test_the_first_stroke_finds_method_and_small_maps_traced(open_window, person_at, four, traced):
    person = person_at(open_window())
    choose(person, "methodSelector", "lrp")
    choose(person, "smallMapsSelector", "classes")
    person.wait_until(lambda: warm(person))
    assert {("lrp", False), ("lrp", True)} <= set(traced)
    traced.clear()
    person.draw(*four)
    person.wait_for_the_map()
    person.wait_until(lambda: person.window.draw.maps is not None)
    assert traced == []


def test_every_method_is_traced_where_all_are_shown(open_window, person_at, traced):
    person = person_at(open_window())
    choose(person, "smallMapsSelector", "methods")
    person.wait_until(lambda: warm(person))
    assert {method for method, _ in traced} >= set(METHODS) - {"activations"}


def test_another_network_is_traced_before_it_is_drawn_for(open_window, person_at, four, traced):
    person = person_at(open_window())
    choose(person, "methodSelector", "grad_cam")
    person.wait_until(lambda: warm(person))
    opened = []
    person.window.room.engine.subscribe(NetworkOpened, opened.append)
    person.window.room.open_network(None)
    person.wait_until(lambda: bool(opened) and warm(person))
    traced.clear()
    person.draw(*four)
    person.wait_for_the_map()
    assert traced == []


def test_clearing_while_a_map_is_measured_makes_ready_what_is_on_the_screen(
    open_window, person_at, four, tmp_path
):
    """Measuring and making ready must not make way to each other for ever."""
    person = person_at(open_window())
    person.draw(*four)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_T)
    choose(person, "smallMapsSelector", "classes")
    measured = []
    person.window.room.engine.subscribe(MapMeasured, measured.append)
    person.wait_until(lambda: measured)
    person.press(Qt.Key.Key_Delete)
    person.wait_until(lambda: warm(person))
    read = []
    person.window.room.engine.subscribe(RunsRead, read.append)
    person.window.room.engine.mailbox.post(ReadRuns(tmp_path, tmp_path))
    person.wait_until(lambda: read)  # an errand, which is begun once there is nothing else to do


def test_a_new_map_lays_nothing_out_anew(person, seven):
    person.draw(seven[:3])
    person.pen_down(seven[2])
    person.wait_for_the_map()
    seen, shown = Layouts(), len(person.shown)
    person.window.installEventFilter(seen)
    person.window.draw.installEventFilter(seen)
    for point in seven[3:12]:
        person.pen_to(point)
        person.wait_for_the_map()
    person.window.removeEventFilter(seen)
    person.window.draw.removeEventFilter(seen)
    person.pen_up(seven[12])
    assert len(person.shown) >= shown + 9
    assert seen.count == 0


class Layouts(QObject):
    """Counts how often a widget is told to lay its parts out."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False

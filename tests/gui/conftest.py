"""The real window on an invisible screen, and a person who uses it with real events."""

import gc
import itertools
import threading
import time
import weakref

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    QStandardPaths,
    Qt,
    QThread,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.data.pen import read_pen_digits
from engine.drawing import SIDE
from engine.files import SHIPPED_NETWORK
from gui import dialogs, main_window
from gui.app import create_window, make_application
from gui.bridge import engine_room
from gui.kept.state_folder import StateFolder
from tests.engine.support.convnet import narrow_convnet

PATIENCE = 180_000  # ms after which something that never comes has failed to come; no test times
LOOKS_EVERY = 2  # ms
LOOKS_AT_ALL_AFTER = 40  # windows: what is made for many tests and let go later waits until then
FAST_IMAGES = 200


# -- Qt itself -------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def qapp():
    """The application object as `python main.py` makes it, with settings in a place of its own."""
    QStandardPaths.setTestModeEnabled(True)
    return make_application()


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's, which looks every 2 ms for what a test waits for, and not every 10."""
    qtbot.waitUntil = _wait_until
    return qtbot


def _wait_until(true, *, timeout=PATIENCE):
    if true():
        return
    loop, pulse, problems = QEventLoop(), QTimer(), []
    latest = time.monotonic() + timeout / 1000

    def look():
        try:
            if not true():
                if time.monotonic() < latest:
                    return
                problems.append(TimeoutError(f"what was waited for did not come in {timeout} ms"))
        except BaseException as problem:  # from within an event it would reach nobody
            problems.append(problem)
        pulse.stop()
        loop.quit()

    pulse.timeout.connect(look)
    pulse.start(LOOKS_EVERY)
    loop.exec()
    for problem in problems:
        raise problem


@pytest.fixture(autouse=True)
def nothing_of_qt_is_left(qapp, monkeypatch):
    """Fail a test that leaves a running thread, an active timer or a top-level widget."""
    started: weakref.WeakSet[QTimer | QThread] = weakref.WeakSet()
    for kind in (QTimer, QThread):
        monkeypatch.setattr(kind, "start", _remembering(kind.start, started))
    before = set(QApplication.topLevelWidgets())
    colours, scheme = qapp.palette(), QGuiApplication.styleHints().colorScheme()
    yield
    _delete_what_is_due()
    qapp.setPalette(colours)
    QGuiApplication.styleHints().setColorScheme(scheme)
    alive = [it for it in started if shiboken6.isValid(it)]
    busy = [it for it in alive if (it.isActive() if isinstance(it, QTimer) else it.isRunning())]
    widgets = set(QApplication.topLevelWidgets()) - before
    left = [f"{it!r} of {it.parent()!r}" for it in (*busy, *widgets)]
    assert not left, f"left behind: {left}"
    assert not engine_room.lingering, "a thread outlived its window"
    assert gc.isenabled(), "garbage is left to a window that has closed"


def _remembering(start, started):
    def remembering(it, *arguments):
        started.add(it)
        return start(it, *arguments)

    return remembering


def _delete_what_is_due() -> None:
    """Run deferred deletions now: outside an event loop Qt leaves them for later."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


# -- windows ---------------------------------------------------------------------------------------


_freeze = gc.freeze  # the real one, also while a window is open
_windows_closed = itertools.count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """After a window has closed, keep the garbage collector off what stays.

    It would walk over all that TensorFlow keeps, a quarter of a second a window, to find what one
    test has left. Here nothing refers to the test's window any more.
    """
    done = yield
    if "open_window" in item.fixturenames:
        if next(_windows_closed) % LOOKS_AT_ALL_AFTER == 0:
            gc.unfreeze()
        gc.collect()
        _freeze()
    return done


@pytest.fixture
def state(tmp_path):
    """What the test's windows keep: their settings, drawing, networks and runs."""
    return StateFolder(tmp_path / "state")


@pytest.fixture
def open_window(qtbot, state, monkeypatch):
    """Open real windows whose state lies in the test's own folder; each is closed in the end.

    `open_window()` waits until the engine is ready; `open_window(wait=False)` does not.
    """
    opened, was_ready = [], {}
    # A program has one window, and what it starts with stays. Here hundreds follow each other, and
    # each would keep what is left of those before for good: 100 to 400 MB a run of training.
    monkeypatch.setattr(gc, "freeze", lambda: None)

    def open_one(*, wait=True, folder=state.path, **options):
        window = create_window(state=folder, **options)
        opened.append(window)
        problems, ready = [], []
        window.room.failed.connect(problems.append)
        was_ready[window] = ready
        window.ready.connect(lambda: ready.append(True))
        window.show()
        if wait:
            qtbot.waitUntil(lambda: bool(ready or problems), timeout=PATIENCE)
            assert ready, f"the engine did not start: {problems[0].details[-800:]}"
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return window

    yield open_one
    late = []
    # On a busy machine a trace of ten classes takes longer than a person at the window would wait.
    monkeypatch.setattr(main_window, "CLOSING_PATIENCE", PATIENCE / 1000)
    for window in opened:
        if window.isVisible():
            window.close()
            # While TensorFlow is imported a window does not wait for its thread, nor is it to.
            late += [window] if was_ready[window] and not window.ended else []
        engine_room.wait_for_lingering()
        window.deleteLater()
    opened.clear()
    was_ready.clear()
    _delete_what_is_due()
    gc.collect()
    assert not late, "a window did not end its threads in time"


@pytest.fixture(scope="session")
def loaded_once(shipped_network):
    """The shipped network, loaded and traced once for all the windows of most tests."""
    from engine import Classifier
    from engine.networks.reading import Reading

    return Classifier(shipped_network, reading=Reading(subject="ink"))


@pytest.fixture
def window(open_window, loaded_once, unhurried, monkeypatch):
    """The window with its engine ready; `open_window()` is the one that loads its network."""
    from engine import classifier, network
    from engine.vetting.looking import look
    from gui.train.learning_curves import LearningCurves

    # In this process: each of its own takes half a second, and tests/engine/vetting has those.
    monkeypatch.setattr(network, "vet", look)
    load = classifier.load_classifier

    def from_memory(path=None, **how):
        return loaded_once if path == SHIPPED_NETWORK else load(path, **how)

    make = LearningCurves.make

    def once_seen(curves):
        if curves.isVisible():
            make(curves)

    monkeypatch.setattr(classifier, "load_classifier", from_memory)
    # Two plots are half of what a window costs; `open_window()` makes them when it is ready.
    monkeypatch.setattr(LearningCurves, "make", once_seen)
    return open_window()


@pytest.fixture
def person(window, qtbot, state):
    """Someone at that window."""
    return Person(window, qtbot, state)


@pytest.fixture
def person_at(qtbot, state):
    """Someone at another window."""
    return lambda window: Person(window, qtbot, state)


@pytest.fixture
def restart(open_window, person_at):
    """`restart(person)`: close the window and open another over the same state."""

    def again(person):
        person.window.close()
        return person_at(open_window())

    return again


@pytest.fixture
def answer(monkeypatch):
    """`answer(ask_what_to_open=path)`: what the person chooses in a file dialog."""

    def choose(**paths):
        for name, path in paths.items():
            monkeypatch.setattr(dialogs, name, lambda *_, path=path: path)

    return choose


class Person:
    """Does at a window what a person does, with events that take the way of real ones.

    Attributes:
        state: what the window keeps.
        shown: every explanation that was shown since the person came.
    """

    def __init__(self, window, qtbot, state):
        self.window, self.qtbot, self.state = window, qtbot, state
        self.canvas = window.draw.canvas
        self.shown = []
        window.explained.connect(self.shown.append)

    # -- hands -------------------------------------------------------------------------------------

    def draw(self, *strokes):
        """Draw strokes, points in canvas units 0..280; the window lives on between two points."""
        for stroke in strokes:
            self.pen_down(stroke[0])
            for point in stroke[1:]:
                self.pen_to(point)
            self.pen_up(stroke[-1])

    def drop(self, *paths):
        """Drag files over the middle of the window and let them go."""
        mime, place = QMimeData(), self.window.rect().center()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        how = (Qt.DropAction.CopyAction, mime, left, no_key)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(place), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), *how))
        self.wait_for_a_picture()

    def pen_down(self, point):
        self._pen(QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton)

    def pen_to(self, point):
        self._pen(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton)
        QCoreApplication.processEvents()

    def pen_up(self, point):
        self._pen(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()

    def hover(self, point):
        """Move the mouse with no button down."""
        self._pen(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, held=False)
        QCoreApplication.processEvents()

    def _pen(self, kind, point, button, *, held=True):
        """Send a mouse event with parts of a pixel, as a tablet or a high-DPI screen does."""
        place = self.on_canvas(point)
        up = kind == QEvent.Type.MouseButtonRelease or not held
        buttons = Qt.MouseButton.NoButton if up else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind,
            place,
            self.canvas.mapToGlobal(place),
            button,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.canvas, event)

    def on_canvas(self, point):
        """Where a point in canvas units lies on the widget, which shows a square in its middle."""
        side = min(self.canvas.width(), self.canvas.height())
        left = (self.canvas.width() - side) / 2
        return QPointF(left + point[0] * side / SIDE, point[1] * side / SIDE)

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        """Press keys one after the other; whatever has the focus gets them."""
        handle = (QApplication.activeWindow() or self.window).windowHandle()
        for key in keys:
            QTest.keyClick(handle, key, modifier)
        QCoreApplication.processEvents()
        self.wait_for_a_picture()

    def write(self, text):
        """Type letters and digits, and Enter at a line's end."""
        handle = self.window.windowHandle()
        for letter in text:
            QTest.keyClick(handle, Qt.Key.Key_Return if letter == "\n" else letter)
        QCoreApplication.processEvents()

    def fill_in(self, name, text):
        """Replace what a field of this object name holds."""
        field = self.find(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
        self.write(text)

    def click(self, widget, place=None):
        """Click on the screen where a widget lies; whatever lies over it would get the click."""
        window = widget.window()
        self._bring_into_sight(widget)
        place = widget.mapTo(window, place if place is not None else widget.rect().center())
        no_key = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, no_key, place)
        QCoreApplication.processEvents()
        self.wait_for_a_picture()

    def _bring_into_sight(self, widget):
        """Scroll to a widget and wait until it stays where it is, as a hand does."""
        before = None
        while (lies := widget.mapTo(widget.window(), QPoint())) != before:
            before = lies
            for scrolled in (self.window.draw.inspector, self.window.training.form):
                if scrolled.isAncestorOf(widget):
                    scrolled.ensureWidgetVisible(widget)
            for _ in range(3):  # what is laid out anew, and what follows that
                QCoreApplication.processEvents()

    def click_check_box(self, box):
        """Click where the box itself is."""
        self.click(box, QPoint(8, box.height() // 2))

    def point_at(self, widget, place):
        """Rest the pointer on a place of a widget."""
        window = widget.window()
        QTest.mouseMove(window.windowHandle(), widget.mapTo(window, place))
        QCoreApplication.processEvents()

    def choose_from_list(self, combo, row):
        """Open a drop-down list and click on a row of it."""
        self.click(combo)
        view = combo.view()
        self.qtbot.waitUntil(view.isVisible, timeout=PATIENCE)
        entry = view.visualRect(view.model().index(row, 0))
        place = entry.intersected(view.viewport().rect()).center()
        self.point_at(view.viewport(), view.viewport().rect().bottomLeft())
        self.point_at(view.viewport(), place)  # a list takes no click of a pointer that lay still
        self.click(view.viewport(), place)

    def choose_from_menu(self, title, action):
        """Open a menu of the bar and click on an entry."""
        bar = self.window.menuBar()
        entry = next(a for a in bar.actions() if a.text().replace("&", "") == title)
        self.click(bar, bar.actionGeometry(entry).center())
        menu = entry.menu()
        self.qtbot.waitUntil(menu.isVisible, timeout=PATIENCE)
        self.click(menu, menu.actionGeometry(self.window.actions_by_name[action]).center())

    def go_to(self, tab):
        """Click on the tab of this name."""
        tabs = self.window.tabs.tabBar()
        place = next(i for i in range(tabs.count()) if tabs.tabText(i) == tab)
        self.click(tabs, tabs.tabRect(place).center())

    # -- eyes --------------------------------------------------------------------------------------

    def find(self, name):
        """The widget of this object name."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"there is no widget {name!r}"
        return found

    @property
    def map(self):
        """The explanation on the screen, or None."""
        return self.window.draw.heatmap.explained

    @property
    def message(self):
        """What the toast says; empty while there is none."""
        toast, label = self.find("toast"), self.find("toastText")
        return label.text() if toast.isVisible() else ""

    @property
    def tiles(self):
        """The tiles of the strip, left to right."""
        return self.window.draw.strip.tiles

    @property
    def checked_tiles(self):
        """What the tiles stand for that are marked as explained."""
        return [tile.content.key for tile in self.tiles if tile.isChecked()]

    # -- patience ----------------------------------------------------------------------------------

    def wait_until(self, true):
        """Wait until something comes true; what is asked of a map that is late is not true yet."""

        def holds():
            try:
                return bool(true())
            except AttributeError:  # of None, in place of the map
                if self.window.draw.heatmap.is_stale:
                    return False
                raise

        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def wait_for_a_picture(self):
        """Wait until one that was asked for is read, if one was."""
        if self.window.opening.is_busy:
            self.wait_until(lambda: not self.window.opening.is_busy)

    def wait_until_ready(self):
        """Wait until the engine is ready for what is on the screen: no trace is broken off."""
        networks, live = self.window.room.engine.networks, self.window.live
        self.wait_until(lambda: live.request.warm_up in networks[live.network].warm)

    def wait_for_the_map(self):
        """Wait until what is shown belongs to what is drawn, and return it."""
        self.wait_for_a_picture()
        self.wait_until(lambda: self.window.live.settled)
        return self.map

    def read_message(self):
        """Wait for a toast and return what it says, once what takes long to open has opened."""
        self.wait_until(lambda: self.message and not self.message.startswith("Opening "))
        return self.message


# -- ink -------------------------------------------------------------------------------------------


@pytest.fixture
def seven():
    """A 7 in two pieces of one stroke, in canvas units."""
    return _line((70, 60), (205, 62)) + _line((205, 62), (120, 235))[1:]


@pytest.fixture
def four():
    """A 4 in two strokes, in canvas units."""
    angle = _line((110, 50), (70, 150)) + _line((70, 150), (200, 152))[1:]
    return [angle, _line((165, 70), (160, 240))]


@pytest.fixture
def line():
    """`line(start, end)`: points along it, eight to thirteen units apart, at parts of a unit."""
    return _line


def _line(start, end):
    count = max(2, int(np.hypot(*np.subtract(end, start)) / 10))
    ends = np.array([start, end], float)
    return [tuple(ends[0] + (ends[1] - ends[0]) * part) for part in np.linspace(0, 1, count)]


@pytest.fixture(scope="session")
def pen_strokes(pen_sample):
    """Strokes of people with a pen on a tablet, in canvas units: a list of digits' stroke lists."""
    return [_on_the_canvas(digit.strokes) for digit in read_pen_digits(pen_sample)]


def _on_the_canvas(strokes):
    points = np.concatenate(strokes)
    low, reach = points.min(axis=0), np.ptp(points, axis=0).max()
    return [(stroke - low) / reach * 200 + 40 for stroke in strokes]


# -- the engine ------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def shipped(shipped_network):
    """The shipped network, traced anew and apart from any window: what answers are checked with."""
    from engine import Classifier

    return Classifier(shipped_network)


@pytest.fixture(scope="session")
def explained_apart(shipped):
    """`explained_apart(pixels, target)`: probabilities and values of the engine's own `explain`."""
    from engine import explain

    def explained(pixels, target):
        values = explain(shipped, pixels[None], target=target).values[0, :, :, 0]
        return shipped.probabilities(pixels)[0], values

    return explained


@pytest.fixture
def fast_training(monkeypatch):
    """Let training runs see only the first few hundred images, so that an epoch takes a moment.

    And let them train a narrow network, of the same layers: the ConvNet's checkpoint has 96 MB.
    """
    from engine.data import mnist
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import network
    from engine.training.data import TrainingData

    monkeypatch.setattr(network, "build_convnet", narrow_convnet)

    (images, labels), (test_images, test_labels) = mnist.load_data()
    few = TrainingData(
        images[:FAST_IMAGES], labels[:FAST_IMAGES], test_images[:100], test_labels[:100]
    )
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)
    return few


class HeldEngine:
    """An engine as slow as a test wants: each answer waits until it is let go.

    Attributes:
        asked: pixels of every image that was really computed.
    """

    def __init__(self):
        self.asked = []
        self._answers = threading.Semaphore(0)
        self._free = False

    def hold(self):
        """Called in the engine's thread, before its answer leaves."""
        if not self._free:
            self._answers.acquire()

    def let_go(self, answers=1):
        """Let that many answers leave."""
        self._answers.release(answers)

    def let_all_go(self):
        """Be fast from now on."""
        self._free = True
        self._answers.release(1000)


@pytest.fixture
def held_engine(window, monkeypatch):
    """The window's engine, held."""
    from engine.attribution.live import LiveExplainer

    engine, steps = HeldEngine(), LiveExplainer.steps

    def held(self, pixels, *asked, **how):
        engine.asked.append(pixels)
        for answer in steps(self, pixels, *asked, **how):
            if answer is not None:
                engine.hold()
            yield answer

    monkeypatch.setattr(LiveExplainer, "steps", held)
    yield engine
    engine.let_all_go()

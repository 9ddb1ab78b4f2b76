"""The window and the screen: never larger than it, never beside it, and none at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from gui.outside.display import why_no_window

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow  # each test starts a process or more
SHOW = """
import sys
from PySide6.QtCore import QCoreApplication
from gui.app import create_window
from gui.bridge.engine_room import EngineRoom
EngineRoom.start = lambda room: None  # or the closing window waits for TensorFlow's import
window = create_window(state=sys.argv[1])
window.show()
QCoreApplication.processEvents()
if sys.argv[2:]:
    window.move(*map(int, sys.argv[2:]))
print(*window.geometry().getRect(), *window.screen().availableGeometry().getRect(), flush=True)
window.close()
import os
os._exit(0)
"""


@pytest.fixture
def shown_on(tmp_path):
    """`shown_on((width, height))`: where the window lies on such a screen, and the screen."""

    def shown(size, place=()):
        screen = tmp_path / "screen.json"
        width, height = size
        screen.write_text(json.dumps({"screens": [{"width": width, "height": height}]}))
        done = subprocess.run(
            [sys.executable, "-c", SHOW, str(tmp_path / "state"), *map(str, place)],
            env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        numbers = [int(number) for number in done.stdout.split()]
        return QRect(*numbers[:4]), QRect(*numbers[4:])

    return shown


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600), (960, 540)])
def test_the_window_is_never_larger_than_the_screen(shown_on, size):
    window, screen = shown_on(size)
    assert (screen.width(), screen.height()) == size
    assert window.width() <= screen.width()
    assert window.height() + 40 <= screen.height(), "a title bar has to be seen too"


def test_a_window_of_a_larger_screen_comes_back_whole_on_a_smaller_one(shown_on):
    large, _ = shown_on((3840, 2160), place=(2500, 1300))
    assert large.left() >= 2500
    assert large.height() == 730
    window, screen = shown_on((1280, 720))
    assert screen.contains(window), f"{window} on {screen}"


def test_where_no_display_answers_the_window_is_rendered_to_a_picture(tmp_path):
    plain = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        env=plain | {"DISPLAY": ":987"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "so the window is rendered to" in done.stdout
    assert (tmp_path / "inklens-window.png").stat().st_size > 10_000


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_why_there_is_no_window_is_said_before_qt_would_end_the_process(monkeypatch):
    from gui.outside import display

    assert why_no_window({}) == "There is no display"
    assert not why_no_window({"QT_QPA_PLATFORM": "offscreen:configfile=x"})
    assert not why_no_window({"QT_QPA_PLATFORM": "minimal"})
    monkeypatch.setattr(display, "_load_plugin", lambda _: None)
    monkeypatch.setattr(display, "_reaches_x11", lambda: False)
    assert why_no_window({"DISPLAY": ":9"}) == "No display answers at DISPLAY=:9"
    monkeypatch.setattr(display, "_reaches_x11", lambda: True)
    assert not why_no_window({"DISPLAY": ":9"})

    def lacks(_):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(display, "_load_plugin", lacks)
    assert "lacks libxcb-cursor.so.0" in why_no_window({"DISPLAY": ":9"})

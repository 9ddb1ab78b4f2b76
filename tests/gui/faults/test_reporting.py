"""A crash of the real window, the next start, and what lands on the clipboard."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from gui.bridge.mailbox import Mailbox
from gui.faults.catching import Faults
from gui.faults.own_log import OwnLog

ROOT = Path(__file__).resolve().parents[3]
NO_WINDOW_MANAGER = "This plugin does not support propagateSizeHints()\n"
START = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from gui import app
create = app.create_window

def crash(window):
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    def slot():
        raise LookupError("a slot of the window that crashes")
    QTimer.singleShot(50, window, slot)
    QTimer.singleShot(400, window, os.abort)

def report(window):
    notice = window.status.notice
    def read():
        print(notice.text)
        notice._accept.click()
        shown = window.findChild(QPlainTextEdit, "reportText")
        window.findChild(object, "copyReport").click()
        assert QGuiApplication.clipboard().text() == shown.toPlainText()
        print(shown.toPlainText())
        print("then:", notice.text)
        window.close()
    QTimer.singleShot(50, window, read)

def quiet(window):
    def read():
        print("told:", window.status.notice.text)
        window.close()
    QTimer.singleShot(50, window, read)

def create_and_do(**options):
    window = create(**options)
    globals()[sys.argv[1]](window)
    return window

app.create_window = create_and_do
sys.exit(app.run_window(sys.argv[2:]))
"""


@pytest.fixture
def start(tmp_path):
    """Start a real window in a process of its own, whose state lies in the test's folder."""

    def run(what, *arguments):
        return subprocess.run(
            [sys.executable, "-c", START, what, *arguments],
            cwd=ROOT,
            env=os.environ | {"XDG_DATA_HOME": str(tmp_path / "Annas data")},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the folder of data is Linux's")
def test_a_window_that_crashed_is_reported_at_the_next_start_and_only_then(start):
    crashed = start("crash")
    assert crashed.returncode < 0
    assert "LookupError" in crashed.stderr
    again = start("report")
    assert again.returncode == 0
    assert again.stderr in ("", NO_WINDOW_MANAGER)
    assert again.stdout.startswith("InkLens did not end in order the last time.\nInkLens ")
    for words in (
        "Fatal Python error: Aborted",
        "numpy 2",
        "PySide6-Essentials 6",
        "LookupError: a slot of the window that crashes",
        'File "gui/app.py"',
    ):
        assert words in again.stdout
    assert "Annas" not in again.stdout
    assert str(ROOT) not in again.stdout
    assert again.stdout.endswith("then: \n")
    after = start("quiet", "--verbose")
    assert (after.returncode, after.stdout) == (0, "told: \n")
    assert "gui.app: InkLens" in after.stderr  # --verbose says what is done


@pytest.fixture
def followed(window, tmp_path, monkeypatch):
    """The window, told of what nobody caught; what heard of it before hears nothing."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    faults = Faults(window)
    faults.install()
    window.reporting.follow(OwnLog(tmp_path / "log"), faults)
    yield window
    faults.uninstall()


@pytest.mark.expects_log("what nobody caught is logged as an error")
def test_a_slot_that_raises_is_one_notice_and_the_window_goes_on(followed, person, seven):
    def slot():
        raise LookupError("in a slot")

    QTimer.singleShot(0, slot)
    assert "(LookupError), and it goes on" in person.read_message()
    person.click(person.find("toastDetails"))
    box = followed.findChild(QDialog, "detailsBox")
    assert "in a slot" in box.detailedText()
    box.reject()
    person.draw(seven)
    assert person.wait_for_the_map().predicted == 7


@pytest.mark.expects_log("what nobody caught is logged as an error")
def test_an_engine_thread_that_raises_is_told(followed, person, seven, monkeypatch):
    def fail(*_):
        raise LookupError("in the engine's thread")

    monkeypatch.setattr(Mailbox, "may_continue", fail)
    person.draw(seven)
    assert "LookupError" in person.read_message()


def test_the_log_is_copied_from_the_help_menu(person):
    person.choose_from_menu("Help", "copy_log")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("InkLens ")
    assert "computes on: CPU" in text
    assert "clipboard" in person.message
    assert str(Path.home()) not in text


def test_a_drawing_to_restore_and_a_crash_to_report_are_offered_one_after_the_other(window, person):
    done, notice = [], window.status.notice
    notice.show_offer("A drawing is kept.", "Restore it", lambda: done.append("restored"))
    notice.show_offer("InkLens crashed.", "Show report", lambda: done.append("shown"))
    assert person.message == "A drawing is kept."
    person.click(person.find("toastOffer"))
    assert done == ["restored"]
    assert person.message == "InkLens crashed."
    assert person.find("toastOffer").text() == "Show report"
    person.click(person.find("toastOffer"))
    assert done == ["restored", "shown"]
    assert not person.message


def test_the_report_shows_what_it_copies(window):
    from gui.faults.reporting import show_report

    dialog = show_report(window, "all that is known")
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "all that is known"
    dialog.findChild(object, "copyReport").click()
    assert QGuiApplication.clipboard().text() == "all that is known"
    dialog.reject()

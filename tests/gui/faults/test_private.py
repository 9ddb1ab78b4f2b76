"""What is written into a log, and what is left out of it."""

import sys
import traceback
from pathlib import Path

import pytest

from engine.errors import ImageFileError
from engine.files import RESOURCES
from gui.faults.private import without_private

GPU = "/job:localhost/replica:0/task:0/device:GPU:0"
SECRET = "Annas Zeugnis 2026"


@pytest.mark.parametrize(
    "text",
    [
        f"FileNotFoundError: [Errno 2] No such file or directory: '/home/anna/{SECRET}.png'",
        f'OSError: cannot open "C:\\Users\\anna\\{SECRET}.keras"',
        f"ValueError: File not found: filepath=/media/stick/{SECRET}/net.keras. Please check",
        f"ValueError: File not found: filepath={SECRET}.keras. Please check",
        f"engine.errors.ImageFileError: {SECRET} is no picture; open another file.",
        f"Qt: QFile::rename: Empty or null file name /home/anna/{SECRET}",
        f"Qt: cannot load /home/anna/{SECRET}/photo.jpg: permission denied",
        f'  File "/home/anna/{SECRET}/plugin.py", line 3, in read',
        f"can't open '\\\\server\\share\\{SECRET}'",
    ],
)
def test_no_file_of_a_person_is_named(text):
    kept = without_private(text)
    for word in SECRET.split():
        assert word not in kept
    assert "anna" not in kept


def test_where_it_happened_stays():
    root = RESOURCES.parent
    lines = [
        f'  File "{root / "gui" / "app.py"}", line 12, in run_window',
        f'  File "{Path(pytest.__file__)}", line 3, in main',
        f'  File "{Path(traceback.__file__)}", line 3, in print_exc',
        '  File "<string>", line 1, in <module>',
        "ValueError: shapes (3, 4) and (5, 6) do not fit",
        f"ResourceExhaustedError: OOM when allocating on {GPU} by allocator GPU_0_bfc",
    ]
    app, library, python, string, value, memory = without_private("\n".join(lines)).split("\n")
    assert app == '  File "gui/app.py", line 12, in run_window'
    assert library == '  File "libraries/pytest/__init__.py", line 3, in main'
    assert python == '  File "python/traceback.py", line 3, in print_exc'
    assert (string, value, memory) == tuple(lines[3:])


def test_a_whole_traceback_keeps_its_lines_and_kinds(tmp_path):
    try:
        try:
            (tmp_path / f"{SECRET}.png").read_bytes()
        except OSError as error:
            raise ImageFileError(f"{SECRET}.png is no picture.") from error
    except ImageFileError as error:
        text = "".join(traceback.format_exception(error))
    kept = without_private(text)
    assert len(kept.split("\n")) == len(text.split("\n"))
    assert "FileNotFoundError: [Errno 2] No such file or directory" in kept
    assert "engine.errors.ImageFileError" in kept
    assert "Zeugnis" not in kept
    assert str(tmp_path) not in kept
    assert sys.prefix not in kept


def test_a_word_without_end_is_looked_through_once():
    """Tried from each of its letters on, it would take hours."""
    for word in ("." * 200_000, "a.b" * 100_000):
        assert without_private(f"said {word} and image.png") == f"said {word} and ‹file›"

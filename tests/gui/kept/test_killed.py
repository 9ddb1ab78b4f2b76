"""A program that is killed while one draws loses three seconds of the drawing at most."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.data.inklens_file import read_drawing
from gui.kept.autosave import recover
from gui.kept.state_folder import StateFolder

ROOT = Path(__file__).resolve().parents[3]
LOST = 3.0  # seconds of drawing, at most


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so there")
def test_a_program_that_is_killed_while_one_draws_loses_three_seconds_at_most(tmp_path):
    script = Path(__file__).with_name("killed_while_drawing.py")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    state = StateFolder(tmp_path)
    with subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    ) as drawing:
        assert drawing.stdout is not None
        drawn = [tuple(map(float, drawing.stdout.readline().split()))]
        while drawn[-1][0] < drawn[0][0] + LOST + 2:
            drawn.append(tuple(map(float, drawing.stdout.readline().split())))
        drawing.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        drawn += [
            tuple(map(float, line.split())) for line in drawing.stdout if len(line.split()) == 2
        ]
    (file,) = recover(state.autosaved, state.recovered)
    kept = read_drawing(file)
    points = sum(map(len, kept.drawing.ink.strokes))
    assert points >= max((number for when, number in drawn if when <= killed - LOST), default=0)
    assert points > 0
    assert [len(times) for times in kept.times] == [len(s) for s in kept.drawing.ink.strokes]
    assert recover(state.autosaved, state.recovered) == []

"""`--verbose`: what is done is said on standard error, and nothing is said without it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("words", [(), ("--verbose",)], ids=["quiet", "verbose"])
def test_a_command_says_what_it_does_only_where_it_is_asked_to(words, tmp_path):
    (tmp_path / "broken.keras").write_text("no network")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "evaluate", "--model", "broken.keras", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    *said, last = done.stderr.splitlines()
    assert done.returncode == 2
    assert "broken.keras is not a Keras network" in last
    assert len(said) == bool(words)
    assert all("engine.vetting.vet: A network was looked at in" in line for line in said)


WARNS = """
import sys, warnings
from engine.machine.verbose import speak
speak(bool(sys.argv[1]))
warnings.warn("a tag is larger than its file")
"""


@pytest.mark.parametrize("verbose", ["", "verbose"])
def test_what_a_library_warns_of_is_read_only_where_it_is_asked_for(verbose):
    done = subprocess.run(
        [sys.executable, "-c", WARNS, verbose],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ("a tag is larger" in done.stderr) == bool(verbose)
    assert done.stdout == ""

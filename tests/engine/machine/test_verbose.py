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

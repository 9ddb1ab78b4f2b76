"""What the program is started again for: by Python, or by a bundle that is its own Python."""

import json
import subprocess
import sys

import pytest

import main
from engine.errors import NetworkFileError
from engine.machine import again
from engine.vetting import vet as vetting
from tests.docs.blocks import ROOT


def test_where_there_is_a_python_it_is_told_what_to_do():
    assert again.command(again.LOOK, "-c", "pass") == [sys.executable, "-c", "pass"]
    assert (again.PROGRAM, again.CALLED) == ("main.py", ("python", "main.py"))


def test_a_bundle_is_started_by_the_name_of_the_job(monkeypatch):
    monkeypatch.setattr(again, "BUNDLED", True)
    assert again.command(again.BOARD, "-m", "tensorboard.main") == [sys.executable, "tensorboard"]


def test_a_job_is_done_with_the_words_after_its_name(monkeypatch):
    told = []
    monkeypatch.setattr(vetting, "main", lambda: told.append(sys.argv[1:]))
    monkeypatch.setattr(sys, "argv", ["inklens", again.LOOK, "a file.keras"])
    with pytest.raises(SystemExit) as ended:
        main.main(sys.argv[1:])
    assert not ended.value.code
    assert told == [["a file.keras"]]


@pytest.mark.slow
def test_main_looks_at_a_network_as_a_bundle_does(tmp_path, monkeypatch):
    (tmp_path / "broken.keras").write_text("no network")
    as_bundle = [sys.executable, str(ROOT / "main.py"), again.LOOK]
    monkeypatch.setattr(vetting, "command", lambda *_: as_bundle)
    with pytest.raises(NetworkFileError, match=r"broken\.keras is not a Keras network"):
        vetting.vet(tmp_path / "broken.keras")
    words = [*as_bundle, str(tmp_path / "broken.keras")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "refused" in json.loads(done.stdout)

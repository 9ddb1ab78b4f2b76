"""What was found by trying is kept for the machine that it was found on."""

import pytest

from engine.machine import tried
from engine.machine.tried import Tried


@pytest.fixture
def findings(tmp_path):
    return Tried(tmp_path / "new folder" / tried.FILE_NAME)


def test_a_finding_is_found_again_for_the_same_question_alone(findings):
    assert findings.found("precision", 50) is None
    findings.keep("bfloat16", "precision", 50)
    assert findings.found("precision", 50) == "bfloat16"
    assert findings.found("precision", 51) is None
    findings.keep("float32", "precision", 50)
    assert findings.found("precision", 50) == "float32"


def test_another_processor_is_another_machine(findings, monkeypatch):
    findings.keep("bfloat16", "precision")
    monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", "SSE41")
    assert findings.found("precision") is None


@pytest.mark.parametrize("broken", ["", "[1]", "{", '{"a": 1}', "[" * 5000, "9" * 70_000])
def test_a_broken_file_holds_nothing_and_is_written_anew(broken, findings, tmp_path):
    file = tmp_path / "new folder" / tried.FILE_NAME
    file.parent.mkdir()
    file.write_text(broken)
    assert findings.found("precision") is None
    findings.keep("float32", "precision")
    assert findings.found("precision") == "float32"


def test_the_oldest_findings_are_forgotten_and_a_place_that_is_taken_is_no_fault(tmp_path):
    findings = Tried(tmp_path / "tried.json")
    for number in range(tried._MOST + 5):
        findings.keep("float32", number)
    assert findings.found(4) is None
    assert findings.found(5) == "float32"
    (tmp_path / "taken").write_text("")
    Tried(tmp_path / "taken" / "tried.json").keep("float32", 1)

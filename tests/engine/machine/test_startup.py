"""Bringing TensorFlow in: without a word on standard error, and only where it is needed."""

import os
import sys

import pytest

from engine.machine import startup
from engine.machine.startup import import_tensorflow

CHATTER = (
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR",
    "I0000 00:00:1795473260.026679   20165 port.cc:153] oneDNN custom operations are on.",
    "E0000 00:00:1795473260.027047   20165 cuda_dnn.cc:8310] Unable to register cuDNN factory",
)
WORDS = ("ImportError: libcudart.so is from another planet", "W is a letter", "IOError")


def test_tensorflow_is_imported_without_a_word_on_standard_error(run_python):
    facts, errors = run_python(
        "import json, sys\n"
        "from engine.machine.startup import import_tensorflow\n"
        "import_tensorflow()\n"
        "import tensorflow as tf\n"
        "from engine import load_classifier\n"
        "load_classifier().logits([[[0.0] * 28] * 28])\n"
        "print(json.dumps(float(tf.reduce_sum(tf.ones((3, 3))))))"
    )
    assert (facts, errors) == (9, "")


def test_chatter_is_held_back_and_every_other_word_passed_on(capfd):
    with startup.without_chatter():
        for line in (*CHATTER, *WORDS):
            os.write(2, f"{line}\n".encode())
        assert capfd.readouterr().err == ""
    assert capfd.readouterr().err.splitlines() == list(WORDS)


def test_what_was_held_back_is_said_even_when_the_import_fails(capfd):
    @startup.without_chatter()
    def import_what_is_broken():
        os.write(2, b"a library is missing\n")
        raise ImportError

    with pytest.raises(ImportError):
        import_what_is_broken()
    assert capfd.readouterr().err == "a library is missing\n"


def test_standard_error_works_again_afterwards(capfd):
    with startup.without_chatter():
        pass
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"


def test_a_program_without_standard_error_can_start_too(monkeypatch):
    def closed(_):
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setattr(os, "dup", closed)
    entered = False
    with startup.without_chatter():
        entered = True
    assert entered


def test_the_persons_own_log_level_is_respected(monkeypatch):
    monkeypatch.setenv("TF_CPP_MIN_LOG_LEVEL", "0")
    import_tensorflow()
    assert os.environ["TF_CPP_MIN_LOG_LEVEL"] == "0"


def test_a_second_call_does_nothing(monkeypatch):
    monkeypatch.setattr(startup, "map_libraries", lambda: pytest.fail("it was mapped again"))
    import_tensorflow()


def test_mapping_the_libraries_ahead_is_left_out_where_it_cannot_be_done(monkeypatch):
    monkeypatch.setattr(startup.ctypes, "CDLL", lambda _: pytest.fail("something was mapped"))
    monkeypatch.setattr(startup.importlib.util, "find_spec", lambda _: None)
    startup.map_libraries()
    monkeypatch.setattr(sys, "platform", "win32")
    startup.map_libraries()

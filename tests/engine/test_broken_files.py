"""Files that are cut short or have bits turned over: read right, or one clear error.

`python -m tests.benchmarks broken_files` tries many more of each, with time and memory.
"""

import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from engine.data import mnist
from engine.errors import DataError, ImageFileError, InkLensError, NetworkFileError
from engine.images import read_picture
from engine.vetting.looking import look
from engine.vetting.vet import vet
from tests.engine.support.broken import READERS, tried
from tests.engine.support.files import cut_short, flipped
from tests.engine.support.hostile import archive, layer, old_file, sequential, without_modules

ROOT = Path(__file__).resolve().parents[2]
CUTS, FLIPS, SEED = 25, 60, 7
NET = sequential(layer("Flatten", "flat"), layer("Dense", "classes", units=4, activation="softmax"))


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_a_broken_file_is_read_right_or_refused(kind, tmp_path):
    name, make, read, error = READERS[kind]
    path = tmp_path / name
    make(path)
    content = path.read_bytes()
    assert tried(path, read, error, [content]) == (1, 0)
    read_well, refused = tried(path, read, error, cut_short(content, CUTS))
    assert read_well + refused == CUTS
    read_well, refused = tried(path, read, error, flipped(content, FLIPS, SEED))
    assert read_well + refused == FLIPS


def test_a_broken_archive_of_a_network_is_refused_or_passes(tmp_path):
    weights = {"layers/dense/vars/0": np.ones((36, 4), np.float32)}
    path = archive(tmp_path / "net.keras", NET, weights)
    content = path.read_bytes()
    start = content.find(b"PK\x01\x02")  # its directory, and the configuration before the weights
    for contents in (
        cut_short(content, CUTS),
        flipped(content, FLIPS, SEED, 1500),
        (content[:start] + each for each in flipped(content[start:], FLIPS, SEED)),
    ):
        tried(path, look, NetworkFileError, contents)


@pytest.mark.slow
def test_a_broken_h5_file_is_refused_or_passes_and_keeps_nobody_busy(tmp_path):
    weights = {"classes": {"kernel": np.ones((36, 4), np.float32), "bias": np.ones(4, np.float32)}}
    path = old_file(tmp_path / "net.h5", without_modules(NET), weights)
    content = path.read_bytes()
    # In the process of its own that it needs: some of them would never end.
    _, refused = tried(path, vet, NetworkFileError, cut_short(content, 2))
    assert refused == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process for each file takes half a second")
def test_h5_files_broken_at_many_places_are_refused_or_pass(tmp_path):
    weights = {"classes": {"kernel": np.ones((36, 4), np.float32), "bias": np.ones(4, np.float32)}}
    path = old_file(tmp_path / "net.h5", without_modules(NET), weights)
    numbers = (str(each) for each in (CUTS, FLIPS, SEED))
    done = subprocess.run(
        [sys.executable, "-m", "tests.engine.support.h5_forks", str(path), *numbers],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["read"] + found["refused"] + found["ended by a limit"] == CUTS + FLIPS
    assert found["refused"] >= CUTS
    assert found["MiB"] < 500


def test_a_header_of_60_000_by_60_000_pixels_is_refused_before_anything_is_decoded(tmp_path):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b""))
    (tmp_path / "huge.png").write_bytes(png + chunk(b"IEND", b""))
    with pytest.raises(ImageFileError, match="over 50 megapixels"):
        read_picture(tmp_path / "huge.png")


def test_a_name_over_several_lines_is_told_on_one():
    said = str(InkLensError("a\nb\r\x1b[31m\u202e\u2028c é 7.png is broken."))
    assert said == "a?b??[31m??c é 7.png is broken."


@pytest.mark.parametrize("shape", [(10**9, 28, 28), (10**6,), (5,)])
def test_an_array_that_claims_another_shape_takes_no_memory(tmp_path, shape, monkeypatch):
    header = {"descr": "|u1", "fortran_order": False, "shape": shape}
    path = tmp_path / "mnist.npz"
    import zipfile

    from numpy.lib import format as npy

    with zipfile.ZipFile(path, "w") as file, file.open("x_train.npy", "w") as entry:
        npy.write_array_header_1_0(entry, header)
        entry.write(bytes(5))
    monkeypatch.setattr(np, "empty", lambda *_: pytest.fail("memory was taken"))
    with pytest.raises(DataError, match="is not MNIST"):
        mnist.load_data(path)


def test_a_pickle_in_an_npz_is_not_opened(tmp_path):
    class Evil:
        def __reduce__(self):
            return (pytest.fail, ("it was opened",))

    path = tmp_path / "mnist.npz"
    with path.open("wb") as file:
        np.savez(file, x_train=np.array([Evil()], dtype=object))
    with pytest.raises(DataError, match=r"is not MNIST|cannot be read"):
        mnist.load_data(path)

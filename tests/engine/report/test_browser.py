"""A report in a real browser without a network: it shows, light and dark, and asks for nothing."""

import shutil
import subprocess

import numpy as np
import pytest
from PIL import Image

from engine.attribution.table import METHODS
from engine.report.content import Entry, Map, Report
from engine.report.page import page

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
PDF = shutil.which("pdftoppm")
PAPER_OF_A_DARK_MAP = np.array([34, 31, 33])
PAPER = {"light": (255, 255, 255), "dark": (31, 32, 35)}
NO_NETWORK = ("--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9")


def run(folder, scheme, *arguments):
    """Open the report; what the browser says."""
    setting = f"--blink-settings=preferredColorScheme={0 if scheme == 'dark' else 1}"
    command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [*NO_NETWORK, f"--user-data-dir={folder / scheme}", "--enable-logging=stderr"]
    command += [setting, *arguments]
    done = subprocess.run(
        [*command, (folder / "report.html").as_uri()],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=True,
    )
    return done.stderr


def seen(folder, scheme):
    """What the browser shows, `(H, W, 3)`, and what it says."""
    said = run(folder, scheme, "--window-size=900,1400", f"--screenshot={folder / scheme}.png")
    with Image.open(folder / f"{scheme}.png") as picture:
        return np.asarray(picture.convert("RGB")).astype(int), said


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")
def test_a_report_shows_light_and_dark_and_asks_for_nothing(tmp_path):
    write(tmp_path, "the drawing")
    for scheme, paper in PAPER.items():
        picture, said = seen(tmp_path, scheme)
        assert tuple(picture[3, 3]) == paper
        assert "CONSOLE" not in said, said[-1000:]  # where what is refused or missing is told
        coloured = np.ptp(picture, axis=2) > 100
        assert coloured[500:].sum() > 5_000, "the maps are not there"
        title = np.abs(picture[20:70, 30:400] - np.array(paper)).max(axis=2) > 150
        assert title.sum() > 300, "the title is not there"


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None or PDF is None, reason="no Chromium, or no pdftoppm")
def test_it_is_printed_on_white_paper_whole_and_a_picture_a_page(tmp_path):
    write(tmp_path, "first", "second", command="python main.py explain " + "word " * 60)
    run(tmp_path, "dark", f"--print-to-pdf={tmp_path}/page.pdf", "--no-pdf-header-footer")
    subprocess.run([PDF, "-r", "50", tmp_path / "page.pdf", tmp_path / "page"], check=True)
    pages = []
    for file in sorted(tmp_path.glob("page-*.ppm")):
        with Image.open(file) as picture:
            pages.append(np.asarray(picture.convert("RGB")).astype(int))
    for page_ in pages:
        assert tuple(page_[3, 3]) == (255, 255, 255)
    dark_paper = (np.abs(np.concatenate(pages) - PAPER_OF_A_DARK_MAP).max(axis=2) < 3).mean()
    assert dark_paper < 0.005  # the maps are those for light paper
    words = subprocess.run(
        [PDF.replace("ppm", "text"), tmp_path / "page.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    assert words.count("word") == 2 * 60  # no line of a command goes over the edge
    first = next(n for n, text in enumerate(words.split("\f")) if "second" in text and n)
    assert words.split("\f")[first].lstrip().startswith("second")


def write(folder, *names, command=""):
    """A report of such pictures, as a file."""
    pixels = np.zeros((28, 28), np.float32)
    pixels[5:20, 10:14] = 1
    values = np.random.default_rng(0).normal(0, 1, (28, 28)).astype(np.float32)
    maps = tuple(Map(method, METHODS[method].settings({}), values) for method in METHODS)
    logits = np.linspace(-4, 5, 10).astype(np.float32)
    said = {"script": "print(1)", "command": command}
    entries = tuple(
        Entry(name, pixels, logits, logits / 10, 9, None, maps, "lrp", **said) for name in names
    )
    text = page(Report("How it was read", "net", "", tuple("0123456789"), entries))
    (folder / "report.html").write_text(text, "utf-8")

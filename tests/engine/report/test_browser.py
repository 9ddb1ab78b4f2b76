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
PAPER = {"light": (255, 255, 255), "dark": (31, 32, 35)}
NO_NETWORK = ("--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9")


def seen(folder, scheme):
    """What the browser shows, `(H, W, 3)`, and what it says."""
    setting = f"--blink-settings=preferredColorScheme={0 if scheme == 'dark' else 1}"
    command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [*NO_NETWORK, f"--user-data-dir={folder / scheme}", "--enable-logging=stderr"]
    command += [setting, "--window-size=900,1400", f"--screenshot={folder / scheme}.png"]
    done = subprocess.run(
        [*command, (folder / "report.html").as_uri()],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=True,
    )
    with Image.open(folder / f"{scheme}.png") as picture:
        return np.asarray(picture.convert("RGB")).astype(int), done.stderr


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")
def test_a_report_shows_light_and_dark_and_asks_for_nothing(tmp_path):
    pixels = np.zeros((28, 28), np.float32)
    pixels[5:20, 10:14] = 1
    values = np.random.default_rng(0).normal(0, 1, (28, 28)).astype(np.float32)
    maps = tuple(Map(method, METHODS[method].settings({}), values) for method in METHODS)
    logits = np.linspace(-4, 5, 10).astype(np.float32)
    entry = Entry("a 4", pixels, logits, logits / 10, 9, None, maps, "lrp", script="print(1)")
    text = page(Report("How it was read", "net", "", tuple("0123456789"), (entry,)))
    (tmp_path / "report.html").write_text(text, "utf-8")
    for scheme, paper in PAPER.items():
        picture, said = seen(tmp_path, scheme)
        assert tuple(picture[3, 3]) == paper
        assert "CONSOLE" not in said, said[-1000:]  # where what is refused or missing is told
        coloured = np.ptp(picture, axis=2) > 100
        assert coloured[500:].sum() > 5_000, "the maps are not there"
        title = np.abs(picture[20:70, 30:400] - np.array(paper)).max(axis=2) > 150
        assert title.sum() > 300, "the title is not there"

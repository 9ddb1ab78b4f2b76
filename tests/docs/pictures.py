"""The pictures of the methods' pages, each by the very command that its page shows."""

import contextlib
import os
import shlex
from pathlib import Path

from PIL import Image

import main
from tests.docs.fences import fences

WIDEST = 860
"""Of a picture in a page, in pixels; 128 feature maps are larger."""


def draw_methods(folder: Path) -> None:
    """Run the command of each method's page in its folder."""
    with contextlib.chdir(folder):
        for page in sorted(folder.glob("*.md")):
            for fence in fences(page):
                for line in fence.commands:
                    if f"--out {page.stem}.png" in line:
                        main.main(shlex.split(line)[2:])
                        _lighten(folder / f"{page.stem}.png")


def _lighten(picture: Path) -> None:
    """Fewer bytes, the same picture: 255 colours suffice a map, and no page shows more pixels."""
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    image.thumbnail((WIDEST, WIDEST), Image.Resampling.LANCZOS)
    image.save(picture, optimize=True)
    os.utime(picture)

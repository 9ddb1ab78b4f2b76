"""Heatmaps of one digit at the moments of a run, as a film: an animated GIF or PNG."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from engine.errors import OutputError
from engine.files import write_whole
from engine.render import View, enlarged, grey, heatmap
from engine.training.moments import Moment
from engine.words import tr

if TYPE_CHECKING:
    from engine.attribution.frame import Frame

ZOOM = 9
GAP = 12  # pixels round the two pictures
MILLISECONDS = 700  # of one moment
LAST = 2500  # of the last one, before it starts over
SUFFIXES = (".gif", ".png", ".apng")
_TEXT = 16
_PAPER, _INK = (244, 244, 242), (30, 30, 30)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One moment of a film.

    Attributes:
        moment: of the run.
        frame: the explanation by the network of that time; one map, not those of a layer.
        names: of the classes.
    """

    moment: Moment
    frame: "Frame"
    names: tuple[str, ...] = tuple("0123456789")

    @property
    def caption(self) -> str:
        """What stands under it, in English: the font that Pillow brings has few other letters."""
        when, frame, names = _when(self.moment), self.frame, self.names
        chance = f"{float(frame.probabilities[frame.predicted]) * 100:.1f} %"
        against = "" if frame.versus is None else f" and not {names[frame.versus]}"
        return (
            f"{when}: reads {names[frame.predicted]}, {chance}; why {names[frame.target]}{against}"
        )


def require_film_name(path: Path) -> None:
    """Find out before the work whether a film can have this name.

    Raises:
        OutputError: its ending is not that of a film.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise OutputError(tr("{name} is no film's name; end it in .gif or .png.", name=path.name))


def save_film(
    pixels: NDArray[np.floating], scenes: Sequence[Scene], path: Path, view: View = "signed"
) -> Path:
    """Write a film of a digit beside its maps, one scene a moment; it starts over at its end.

    Args:
        pixels: the digit, `(H, W)` in [0, 1].
        scenes: one at least.
        path: ends in .gif, or in .png or .apng for an animated PNG, which keeps every colour.
        view: how values are shown.

    Raises:
        OutputError: another ending, or the folder cannot be written to.
    """
    require_film_name(path)
    frames = [_frame(pixels, scene, view) for scene in scenes]
    lasting = [MILLISECONDS] * (len(frames) - 1) + [LAST]

    def write(draft: Path) -> None:
        kind = "GIF" if path.suffix.lower() == ".gif" else "PNG"
        # The first frame is part of the film, not a still for viewers that cannot play one.
        more = {"default_image": False} if kind == "PNG" else {"disposal": 1}
        frames[0].save(
            draft,
            format=kind,
            save_all=True,
            append_images=frames[1:],
            duration=lasting,
            loop=0,
            **more,
        )

    return write_whole(path, write)


def _when(moment: Moment) -> str:
    if moment.epoch:
        return f"after epoch {moment.epoch}"
    if moment.step:
        return f"after {moment.step} step{'s' if moment.step > 1 else ''}"
    return "random weights"


def _frame(pixels: NDArray[np.floating], scene: Scene, view: View) -> Image.Image:
    sides = [grey(pixels), heatmap(scene.frame.values, view).pixels]
    height, width = (side * ZOOM for side in pixels.shape)
    sheet = Image.new("RGB", (2 * width + 3 * GAP, height + 3 * GAP + _TEXT), _PAPER)
    for number, side in enumerate(sides):
        zoom = max(1, width // side.shape[1])
        picture = Image.fromarray(enlarged(side, zoom)[..., :3])
        sheet.paste(picture, (GAP + number * (width + GAP), GAP))
    words = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(_TEXT)
    words.text((GAP, height + 2 * GAP - 2), scene.caption, fill=_INK, font=font)
    return sheet

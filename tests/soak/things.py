"""Files of all kinds, good and bad, that a monkey opens; and what it answers in file dialogs."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from engine.data import mnist
from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink
from gui import dialogs
from tests.engine.support.files import cut_short, flipped
from tests.engine.support.hostile import archive, layer, old_file, sequential, without_modules

MEANT_FOR = {
    "ask_what_to_open": "any",
    "ask_for_folder": "folders",
    "ask_for_settings_folder": "folders",
    "ask_for_labels": "labels",
    "ask_for_pen_strokes": "pen",
    "ask_for_corrections": "corrections",
    "ask_for_data_file": "data",
    "ask_for_data_folder": "folders",
}


@dataclass(frozen=True)
class Things:
    """Where everything lies.

    Attributes:
        kinds: kind -> files and folders of it.
        out: folder of what is written.
    """

    kinds: dict[str, list[Path]]
    out: Path

    def any(self, chance: random.Random, kind: str = "any") -> Path:
        """One of a kind, or of all."""
        if kind == "any":
            kind = chance.choice(("networks", "networks", "pictures", "pictures", "drawings",
                                  "folders", "labels", "bad"))  # fmt: skip
        return chance.choice(self.kinds[kind])


def make(folder: Path, pen_file: Path) -> Things:
    """Write them all."""
    for name in ("networks", "pictures", "bad", "out", "classes", "empty"):
        (folder / name).mkdir(parents=True)
    kinds = {
        "networks": _networks(folder / "networks"),
        "pictures": _pictures(folder / "pictures"),
        "drawings": [_drawing(folder / "three strokes.inklens")],
        "labels": _labels(folder),
        "pen": [pen_file, folder / "pictures" / "gone.unipen"],
        "data": _data(folder),
        "corrections": [
            folder / "out" / "written.corrections",
            folder / "bad" / "gone.corrections",
        ],
        "folders": [folder / "pictures", folder / "classes", folder / "empty", folder / "gone"],
    }
    kinds["bad"] = _bad(folder / "bad", [*kinds["networks"], *kinds["pictures"][:3]])
    return Things(kinds, folder / "out")


def answer_dialogs(
    things: Things, chance: random.Random, patch: Callable[[object, str, object], None]
) -> None:
    """Let every file dialog be answered at once: with a file, a bad one, or not at all."""

    def chosen(kind: str) -> Callable[..., Path | None]:
        return lambda *_: None if chance.random() < 0.1 else things.any(chance, kind)

    def written(ending: str) -> Callable[..., Path | None]:
        return lambda *_: None if chance.random() < 0.1 else things.out / f"written{ending}"

    written_to = {
        "ask_where_to_save_drawing": ".inklens",
        "ask_where_to_save_network": ".keras",
        "ask_where_to_export": ".png",
        "ask_where_to_report": ".html",
        "ask_where_to_film": ".gif",
        "ask_where_to_save_corrections": ".corrections",
        "ask_where_to_keep_results": ".csv",
    }
    asked = {name for name in vars(dialogs) if name.startswith("ask_")}
    open_for_ever = asked - {*MEANT_FOR, *written_to, "ask_for_name"}
    assert not open_for_ever, f"nobody would answer {open_for_ever}"
    for name, kind in MEANT_FOR.items():
        patch(dialogs, name, chosen(kind))
    for name, ending in written_to.items():
        patch(dialogs, name, written(ending))
    patch(dialogs, "ask_for_name", lambda *_: chance.choice([None, "", "my\nnetwork " + "é" * 90]))


def _networks(folder: Path) -> list[Path]:
    rng = np.random.default_rng(3)

    def values(*shape: int) -> np.ndarray:
        return rng.normal(0, 0.3, shape).astype(np.float32)

    def dense(inputs: int, classes: int) -> dict[str, np.ndarray]:
        name = "layers/dense/vars"
        return {f"{name}/0": values(inputs, classes), f"{name}/1": values(classes)}

    def head(classes: int) -> dict[str, object]:
        return layer("Dense", "classes", units=classes, activation="softmax")

    flat = layer("Flatten", "flat")
    digits = sequential(flat, head(10), shape=(28, 28, 1))
    colours = sequential(flat, head(12), shape=(24, 24, 3))
    few = sequential(flat, head(3), shape=(16, 16, 1))
    paths = [
        archive(folder / "digits.keras", digits, dense(784, 10)),
        archive(folder / "in colour.keras", colours, dense(24 * 24 * 3, 12)),
        archive(folder / "three classes.keras", few, dense(256, 3)),
    ]
    old = {"classes": {"kernel": values(784, 10), "bias": values(10)}}
    return [*paths, old_file(folder / "old.h5", without_modules(digits), old)]


def _pictures(folder: Path) -> list[Path]:
    rng, paths = np.random.default_rng(4), []
    (_, _), (images, _) = mnist.load_data()
    for number in range(4):
        paths.append(folder / f"digit {number}.png")
        Image.fromarray(images[number]).resize((140, 140)).save(paths[-1])
    for name, size in (
        ("photo.jpg", (640, 480)),
        ("one pixel.png", (1, 1)),
        ("wide.bmp", (900, 3)),
    ):
        paths.append(folder / name)
        noise = rng.integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
        Image.fromarray(noise).save(paths[-1])
    return paths


def _drawing(path: Path) -> Path:
    angle = np.linspace(0, 6, 40)
    circle = np.stack([140 + 80 * np.cos(angle), 140 + 80 * np.sin(angle)], axis=1)
    strokes = (circle.astype(np.float32), (circle[:5] + 9).astype(np.float32))
    return write_drawing(KeptDrawing(Drawing(ink=Ink(strokes, 16.0))), path)


def _labels(folder: Path) -> list[Path]:
    words = {
        "labels.txt": "\n".join(f"class {k}" for k in range(10)),
        "names.json": json.dumps({"names": [f"name {k}" for k in range(12)]}),
        "bad labels.csv": '"' * 999,
    }
    for name, text in words.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in words]


def _data(folder: Path) -> list[Path]:
    rng = np.random.default_rng(5)
    good, bad = folder / "own data.npz", folder / "bad data.npz"
    arrays = {
        "x_train": rng.integers(0, 255, (120, 28, 28), dtype=np.uint8),
        "y_train": np.arange(120) % 4,
        "x_test": rng.integers(0, 255, (40, 28, 28), dtype=np.uint8),
        "y_test": np.arange(40) % 4,
    }
    np.savez(good, **arrays)  # type: ignore[arg-type]
    bad.write_bytes(good.read_bytes()[:5000])
    for name in ("cats", "dogs"):
        (folder / "classes" / name).mkdir()
        for number in range(6):
            noise = rng.integers(0, 255, (20, 20), dtype=np.uint8)
            Image.fromarray(noise).save(folder / "classes" / name / f"{number}.png")
    return [good, bad, folder / "no such.npz"]


def _bad(folder: Path, good: list[Path]) -> list[Path]:
    paths = [folder / "no such file.png"]
    for path in good:
        content = path.read_bytes()
        for number, each in enumerate((*cut_short(content, 2), *flipped(content, 2, 5))):
            paths.append(folder / f"{path.stem} {number}{path.suffix}")
            paths[-1].write_bytes(each)
    huge = sequential(layer("Flatten", "f"), layer("Dense", "d", units=10**6), shape=(999, 999, 1))
    code = sequential(layer("Lambda", "code", function={"class_name": "__lambda__", "config": {}}))
    paths += [archive(folder / "huge.keras", huge), archive(folder / "code.keras", code)]
    (folder / "letter.inklens").write_text("a letter to my aunt")
    (folder / "nothing.png").touch()
    return [*paths, folder / "letter.inklens", folder / "nothing.png"]

"""The sub-commands: the same engine from a shell.

Exit status 0 on success, 2 with one clear line on standard error for what a person got wrong.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.arguments import command_parser
from engine.durations import duration
from engine.errors import ImageFileError, InkLensError, OutputError
from engine.startup import import_tensorflow

if TYPE_CHECKING:
    from engine.attribution import Attribution
    from engine.device import Device
    from engine.render import Colours
    from engine.training_events import TrainingEvent

ENLARGE = 10  # a pixel of a digit is a square of this many in the pictures written
FEATURE_ENLARGE = 3  # a pixel of a feature map: there may be hundreds of maps


def run_command(arguments: list[str]) -> int:
    """Run one sub-command; return the exit status."""
    options = command_parser().parse_args(arguments)
    commands: dict[str, Callable[[argparse.Namespace], None]] = {
        "explain": explain_command,
        "train": train_command,
        "evaluate": evaluate_command,
    }
    try:
        commands[options.command](options)
    except InkLensError as error:
        print(f"main.py {options.command}: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"main.py {options.command}: stopped.", file=sys.stderr)
        return 130
    return 0


def explain_command(options: argparse.Namespace) -> None:
    """Explain pictures or a test sample; write a picture, the values, or both."""
    names, digits = _digits(options.images, options.sample)
    for path in (options.out, options.values):
        _require_folder(path)
    device = _device(options)
    from engine.attribution import explain
    from engine.classifier import load_classifier, require_digits, softmax

    classifier = load_classifier(options.model, device=device.name)
    require_digits(classifier, str(options.model or "The shipped network"))
    found = explain(
        classifier,
        digits,
        options.method,
        options.target,
        versus=options.versus,
        score=options.score,
    )
    chances = softmax(found.logits)
    for row, name in enumerate(names):
        print(_reading(name, found, chances, row))
    if options.out:
        print(f"Picture: {_write_picture(options.out, digits, found, options.view)}")
    if options.values:
        print(f"Values: {_write_values(options.values, digits, found)}")


def train_command(options: argparse.Namespace) -> None:
    """Train the classic ConvNet on MNIST, with progress, and save it where asked."""
    from engine.errors import NetworkFileError
    from engine.training_events import TrainingSettings

    settings = TrainingSettings(
        epochs=options.epochs,
        batch_size=options.batch_size,
        validation_split=options.validation_split,
        learning_rate=options.learning_rate,
        seed=options.seed,
    )
    if options.out and options.out.suffix != ".keras":
        raise NetworkFileError(f"{options.out.name}: a network's file name must end in .keras.")
    _require_folder(options.out)
    device = _device(options)
    from engine import network
    from engine.training import Trainer, TrainingData

    trainer = Trainer(settings, TrainingData.mnist(), device=device.name)
    with _Progress() as progress:
        for event in trainer.run():
            progress.show(event)
    if options.out:
        print(f"Network: {network.save(trainer.model, options.out, half=options.half)}")


def evaluate_command(options: argparse.Namespace) -> None:
    """Print test loss, accuracy and the confusion of a network."""
    device = _device(options)
    from engine import network
    from engine.classifier import Classifier, require_digits
    from engine.data import mnist
    from engine.paths import SHIPPED_NETWORK
    from engine.training import evaluate

    classifier = Classifier(network.load(options.model or SHIPPED_NETWORK), device=device.name)
    require_digits(classifier, str(options.model or "The shipped network"))
    images, labels = mnist.test_set()
    loss, accuracy, confusion = evaluate(classifier, images, labels)
    print(f"Test loss {loss:.4f}, accuracy {accuracy:.2%} on {len(labels)} images")
    print("Confusion (row: the digit, column: what the network read)")
    print("      " + "".join(f"{k:6d}" for k in range(10)) + "   right")
    for digit, row in enumerate(confusion):
        print(f"{digit:6d}" + "".join(f"{n:6d}" for n in row) + f"{row[digit] / row.sum():8.1%}")


def _device(options: argparse.Namespace) -> "Device":
    """Bring TensorFlow in, choose the device and say which."""
    import_tensorflow()
    from engine.device import choose_device

    device = choose_device(options.device)
    print(f"Device: {device.label} ({device.reason})")
    return device


def _digits(images: list[Path], sample: int | None) -> tuple[list[str], np.ndarray[Any, Any]]:
    from engine.data import mnist
    from engine.images import read_digit

    names, digits = [str(path) for path in images], [read_digit(path) for path in images]
    if sample is not None:
        pixels, label = mnist.test_sample(sample)
        names.append(f"test sample {sample} (a {label})")
        digits.append(pixels)
    if not digits:
        raise ImageFileError("There is nothing to explain; give picture files or --sample N.")
    return names, np.stack(digits)


def _require_folder(path: Path | None) -> None:
    """Find out before the work, not after it, that its result has no place to go."""
    if path is None:
        return
    from engine.paths import write_whole

    if path.is_dir():
        raise OutputError(f"{path} is a folder; give a file name in it.")
    existed = path.exists()
    if not existed:
        write_whole(path, lambda draft: draft.touch())
        path.unlink()


def _reading(name: str, found: "Attribution", chances: Any, row: int) -> str:
    read, target = int(chances[row].argmax()), int(found.target[row])
    versus = "" if found.versus is None else f" and not {int(found.versus[row])}"
    return (
        f"{name}: read as {read} ({chances[row, read]:.1%}); explained as {target}{versus} "
        f"(logit {found.logits[row, target]:.2f}, {chances[row, target]:.1%})"
    )


def _write_picture(path: Path, digits: Any, found: "Attribution", view: Any) -> Path:
    """A row an image: what the network received, the heatmap, and the heatmap over the ink.

    Feature maps have a size of their own: they make one sheet an image. What has no sign is shown
    as a magnitude.
    """
    from engine.render import enlarged, feature_grid, grey, grid, heatmap, overlay, save_png

    feature_maps = found.method == "activations"
    if not found.signed or (feature_maps and found.values.min() >= 0):
        view = "magnitude"
    if feature_maps:
        sheets = [feature_grid(maps, view).pixels for maps in found.values]
        large = [enlarged(sheet, FEATURE_ENLARGE) for sheet in sheets]
        return save_png(grid(large, columns=1, gap=ENLARGE), path)
    cells: list[Colours] = []
    for pixels, values in zip(digits, found.values[..., 0], strict=True):
        row = (grey(pixels), heatmap(values, view).pixels, overlay(pixels, values, view))
        cells.extend(enlarged(cell, ENLARGE) for cell in row)
    return save_png(grid(cells, columns=3, gap=ENLARGE), path)


def _write_values(path: Path, digits: Any, found: "Attribution") -> Path:
    from engine.paths import write_whole

    arrays = {
        "values": found.values,
        "images": digits,
        "target": found.target,
        "logits": found.logits,
        "method": np.array(found.method),
    }
    if found.versus is not None:
        arrays["versus"] = found.versus

    def write(draft: Path) -> None:
        with draft.open("wb") as file:
            np.savez_compressed(file, **arrays)

    return write_whole(path, write)


class _Progress:
    """Training events as progress bars and one line an epoch."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._bars = Progress(
            TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[figures]}")
        )
        self._task = self._bars.add_task("starting", total=1, figures="")

    def __enter__(self) -> "_Progress":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.update(self._task, visible=False)
        self._bars.stop()

    def show(self, event: "TrainingEvent") -> None:
        """Show one event."""
        from engine import training_events as events

        match event:
            case events.BatchEnded():
                self._bar(
                    f"epoch {event.epoch}",
                    event.batch,
                    event.batches,
                    f"loss {event.loss:.4f}  accuracy {event.accuracy:.2%}"
                    f"  {duration(event.seconds_left)} left",
                )
            case events.EvaluationProgress():
                left = f"{duration(event.seconds_left)} left"
                self._bar(event.stage, event.done, event.total, left)
            case events.EpochEnded():
                self._bars.console.print(epoch_line(event), highlight=False)
            case events.TrainingFinished():
                self._bars.console.print(
                    f"Test loss {event.test_loss:.4f}, accuracy {event.test_accuracy:.2%} "
                    f"after {duration(event.seconds)}",
                    highlight=False,
                )

    def _bar(self, what: str, done: int, total: int, figures: str) -> None:
        self._bars.update(
            self._task, description=what, completed=done, total=total, figures=figures
        )


def epoch_line(event: Any) -> str:
    """One epoch in words."""
    line = (
        f"Epoch {event.epoch}/{event.epochs}: loss {event.loss:.4f}, accuracy {event.accuracy:.2%}"
    )
    if event.val_loss is not None:
        line += f"; validation {event.val_loss:.4f}, {event.val_accuracy:.2%}"
    return f"{line} ({duration(event.seconds)})"

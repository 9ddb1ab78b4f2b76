"""The sub-commands: the same engine from a shell.

Exit status 0 on success, 2 with one clear line on standard error for what a person got wrong.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.arguments import TRAINING_OPTIONS, command_parser, measure_options, method_options
from engine.cli_explain import explain_images
from engine.cli_measure import measure_images
from engine.durations import duration
from engine.errors import InkLensError, MethodError, OutputError
from engine.measured import measures_named
from engine.measured import settings as measure_settings
from engine.methods import method_named
from engine.startup import import_tensorflow

if TYPE_CHECKING:
    from engine.device import Device
    from engine.training_events import TrainingEvent


def run_command(arguments: list[str]) -> int:
    """Run one sub-command; return the exit status."""
    options = command_parser().parse_args(arguments)
    commands: dict[str, Callable[[argparse.Namespace], None]] = {
        "explain": explain_command,
        "measure": measure_command,
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
    method_named(options.method).settings(method_options(options))  # a mistake is said at once
    for path in (options.out, options.values):
        _require_folder(path)
    explain_images(options, _device(options).name)


def measure_command(options: argparse.Namespace) -> None:
    """Measure how far the maps of pictures or of a test sample can be trusted."""
    chosen = measures_named(options.measures)  # a mistake is said at once
    if options.out and not set(chosen) & {"deletion", "insertion"}:
        raise MethodError("--out draws deletion and insertion; name one of them in --measures.")
    given = method_options(options) | measure_options(options)
    given.pop("seed")
    measure_settings(options.method, given, options.seed)
    for path in (options.out, options.values):
        _require_folder(path)
    measure_images(options, _device(options).name)


def train_command(options: argparse.Namespace) -> None:
    """Train the classic ConvNet on MNIST, with progress, and save it where asked."""
    from engine.errors import NetworkFileError
    from engine.recipes import recipe_named

    wanted = {name: getattr(options, name) for name in TRAINING_OPTIONS}
    said = {name: value for name, value in wanted.items() if value is not None}
    settings = replace(recipe_named(options.recipe).settings, **said)
    if options.out and options.out.suffix != ".keras":
        raise NetworkFileError(f"{options.out.name}: a network's file name must end in .keras.")
    _require_folder(options.out)
    device = _device(options)
    from engine import network
    from engine.data import pen_writers
    from engine.training import Trainer, TrainingData

    data = TrainingData.mnist()
    if options.pen_strokes:
        written = pen_writers.training_images(options.pen_strokes, settings.seed)
        print(f"Pen strokes: {len(written.labels)} images of {len(set(written.writers))} writers")
        data = data.joined_by(written.images, written.labels)
    trainer = Trainer(settings, data, device=device.name)
    with _Progress() as progress:
        for event in trainer.run():
            progress.show(event)
    if options.pen_strokes:
        print(_read_of_held_out(trainer.model, options.pen_strokes))
    if options.out:
        print(f"Network: {network.save(trainer.model, options.out, half=options.half)}")


def _read_of_held_out(model: Any, path: Path) -> str:
    """How well a network reads the pen strokes of writers that it was not trained on."""
    from engine.classifier import Classifier
    from engine.data import pen_writers
    from engine.training import evaluate

    held = pen_writers.held_out_images(path)
    _, accuracy, confusion = evaluate(Classifier(model), held.images, held.labels)
    by_digit = confusion.diagonal() / confusion.sum(axis=1)
    worst = int(by_digit.argmin())
    return (
        f"Pen strokes of {len(set(held.writers))} other writers: {accuracy:.2%} of "
        f"{len(held.labels)}; the least of all digits, {worst}: {by_digit[worst]:.1%}"
    )


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

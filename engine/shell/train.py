"""`train`: a new run, or one gone on with, kept in a folder of its own while it trains."""

import argparse
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import SettingsError
from engine.shell.arguments import TRAINING_OPTIONS
from engine.training.checkpoints import Checkpoint
from engine.training.distribution import (
    Distribution,
    distribute,
    losing_no_worker,
    require_agreement,
    require_shareable,
    workers,
)
from engine.training.events import TrainingSettings
from engine.training.recipes import RECIPES, recipe_named
from engine.training.runs import RunFolder, keeping, new_run, run_to_resume
from engine.words import duration

if TYPE_CHECKING:
    from engine.training.data import TrainingData
    from engine.training.events import TrainingEvent
    from engine.training.trainer import Trainer


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be trained, and where it is kept.

    Attributes:
        settings: of the run.
        folder: of the run.
        pen_strokes: file of pen strokes to train on too.
        resume: where the run goes on, or None for a new one.
        more: epochs beyond those that a resumed run had planned.
    """

    settings: TrainingSettings
    folder: RunFolder
    pen_strokes: Path | None
    resume: Checkpoint | None = None
    more: int = 0


def planned(options: argparse.Namespace) -> Plan:
    """What the words on the command line ask for.

    Raises:
        CheckpointError: there is no run to go on with.
        OutputError: the folder for a new run holds one already.
        SettingsError: a setting out of range, or one that a resumed run cannot change.
    """
    wanted = {name: getattr(options, name) for name in TRAINING_OPTIONS}
    said = {name: value for name, value in wanted.items() if value is not None}
    if options.resume:
        return _resumed(options, said)
    recipe = recipe_named(options.recipe or next(iter(RECIPES))).settings
    epochs = said.get("epochs", recipe.epochs)  # with fewer than a recipe's, one still varies
    least = {"plain_epochs": min(recipe.plain_epochs, max(0, epochs - 1))}
    settings = replace(recipe, **(least | said))
    folder = RunFolder(options.run) if options.run else new_run()
    cluster = workers(options.distribute)
    if cluster is None or cluster.is_chief:
        folder.require_new()
    return Plan(settings, folder, options.pen_strokes)


def _resumed(options: argparse.Namespace, said: dict[str, Any]) -> Plan:
    fixed = [name for name in ("run", "recipe") if getattr(options, name) is not None]
    fixed += [name for name in said if name != "epochs"]
    if fixed:
        raise SettingsError(
            f"--{fixed[0].replace('_', '-')} cannot be changed in a run that goes on; "
            "leave it out, or start a new run."
        )
    folder = run_to_resume(options.resume)
    checkpoint = folder.checkpoint()
    progress, origin = checkpoint.progress, checkpoint.state.pen_strokes
    more = said.get("epochs", progress.epochs) - progress.epochs
    if more < 0 or (progress.finished and not more):
        raise SettingsError(
            f"The run in {folder.path} has {progress.epochs} epochs"
            f"{' and is finished' if progress.finished else ''}; give more with --epochs."
        )
    pen_strokes = options.pen_strokes or (Path(origin) if origin else None)
    return Plan(checkpoint.settings, folder, pen_strokes, checkpoint, more)


def shared_out(plan: Plan, options: argparse.Namespace) -> Distribution:
    """Who computes with whom, said; with several workers it waits for all of them.

    Raises:
        SettingsError: see `distribute`; or several workers cannot train in this precision.
    """
    cluster = workers(options.distribute)
    if cluster is not None:
        require_shareable(plan.settings.precision, len(cluster.workers))
        print(f"Waiting for all {len(cluster.workers)} workers", flush=True)
    with _stopped_at_once():
        sharing = distribute(options.distribute, gpu=options.device != "cpu")
    print(f"Distributed: {sharing.words}", flush=True)
    return sharing


def train(
    plan: Plan, options: argparse.Namespace, device: str | None, sharing: Distribution
) -> None:
    """Carry a plan out, with progress; say at the end what came of it.

    Of several workers the chief keeps the run, logs, and saves the network.

    Raises:
        KeyboardInterrupt: a person stopped it; its text says how to go on.
        WorkerLostError: another worker is gone; the run is kept as of its last checkpoint.
    """
    from engine import network
    from engine.training.trainer import Trainer

    several = sharing.workers > 1
    settings = plan.settings
    if several and settings.precision == "auto":  # what is fastest may differ among them
        settings = replace(settings, precision="float32")
    with losing_no_worker() if several else nullcontext():
        data = _data(plan)
        trainer = Trainer(
            settings, data, device=device, resume=plan.resume, strategy=sharing.strategy
        )
        if sharing.strategy is not None and several:
            done = trainer.progress.steps
            about = f"{settings} {plan.more} {done} {data.digest()}"
            require_agreement(sharing.strategy, about)
        if not sharing.is_chief:
            _train_along(trainer, plan)
            return
        if plan.resume is None:
            plan.folder.make()
        print(f"Run: {plan.folder.path}")
        _pull(plan, trainer, data, options.logdir)
    model = network.with_dtype(trainer.model, "float32") if sharing.strategy else trainer.model
    if options.out:
        print(f"Network: {network.save(model, options.out, half=options.half)}")
    if plan.pen_strokes:  # last: a file may have no writer that was held out
        print(_read_of_held_out(model, plan.pen_strokes))


def _train_along(trainer: "Trainer", plan: Plan) -> None:
    """Do this worker's share."""
    with _interrupt_asked_for() as is_asked_for, closing(trainer.run(more=plan.more)) as events:
        for _ in events:
            if is_asked_for():
                raise KeyboardInterrupt("stopped; the run is kept by the chief.")


@contextmanager
def _stopped_at_once() -> Iterator[None]:
    """Ctrl+C ends the program even where Python does not get to look."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _data(plan: Plan) -> "TrainingData":
    from engine.training.data import TrainingData

    data = TrainingData.mnist()
    if plan.pen_strokes is None:
        return data
    joined = data.with_pen_strokes(plan.pen_strokes, plan.settings.seed)
    print(f"Pen strokes: {len(joined.labels) - len(data.labels)} images")
    return joined


def _pull(plan: Plan, trainer: "Trainer", data: "TrainingData", logdir: Path | None) -> None:
    events = keeping(trainer, plan.folder, more=plan.more)
    with (
        _interrupt_asked_for() as is_asked_for,
        closing(events),
        _log(trainer, data, logdir) as log,
        _Progress() as progress,
    ):
        for event in events:
            progress.show(event)
            log(event)
            if is_asked_for():
                break
    if not trainer.progress.finished:
        raise KeyboardInterrupt(
            f"stopped and kept; python main.py train --resume {plan.folder.path} goes on."
        )


def _log(trainer: "Trainer", data: "TrainingData", logdir: Path | None) -> Any:
    if logdir is None:
        return nullcontext(lambda _event: None)
    from engine.training.tensorboard_log import TrainingLog

    return TrainingLog(trainer, data, logdir)


@contextmanager
def _interrupt_asked_for() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C was pressed: it takes effect between two events, when a run can be kept.

    Pressed again, it stops the program at once.
    """
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return

    def ask(*_: object) -> None:
        asked.set()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _read_of_held_out(model: Any, path: Path) -> str:
    """How well a network reads the pen strokes of writers that it was not trained on."""
    from engine.classifier import Classifier
    from engine.data import pen_writers
    from engine.evaluation import evaluate

    held = pen_writers.held_out_images(path)
    _, accuracy, confusion = evaluate(Classifier(model), held.images, held.labels)
    by_digit = confusion.diagonal() / np.maximum(confusion.sum(axis=1), 1)
    worst = int(by_digit.argmin())
    return (
        f"Pen strokes of {len(set(held.writers))} other writers: {accuracy:.2%} of "
        f"{len(held.labels)}; the least of all digits, {worst}: {by_digit[worst]:.1%}"
    )


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
        from engine.training import events

        match event:
            case events.PrecisionTried():
                self._bar(f"trying {event.precision}", event.step, event.steps, "")
            case events.TrainingStarted(settings=settings, reason=reason):
                why = f" ({reason})" if reason else ""
                self._bars.console.print(f"Precision: {settings.precision}{why}", highlight=False)
            case events.BatchEnded():
                self._bar(
                    f"epoch {event.epoch}",
                    event.batch,
                    event.batches,
                    f"loss {event.loss:.4f}  accuracy {event.accuracy:.2%}"
                    f"  {event.images_per_second:.0f} images/s"
                    f"  {duration(event.seconds_left)} left",
                )
            case events.EvaluationProgress():
                left = f"{duration(event.seconds_left)} left"
                self._bar(event.stage, event.done, event.total, left)
            case events.EpochEnded():
                self._bars.console.print(epoch_line(event), highlight=False)
            case events.BestEpochTaken(best_epoch=best, val_loss=loss) if loss is not None:
                self._bars.console.print(
                    f"{'Stopped early; the' if event.stopped_early else 'The'} network is that of "
                    f"epoch {best}, validation {loss:.4f}",
                    highlight=False,
                )
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

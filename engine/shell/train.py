"""`train`: a new run, or a resumed one, kept in a folder of its own while it trains."""

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.data import datasets
from engine.data.notes import Note, untold
from engine.errors import SettingsError
from engine.machine.again import CALLED
from engine.networks.names import write_names
from engine.shell.arguments import training_settings
from engine.training.data import require_shipped, require_variable
from engine.training.distribution import (
    Distribution,
    distribute,
    losing_no_worker,
    require_agreement,
    require_shareable,
    workers,
)
from engine.training.plan import Plan
from engine.training.recipes import RECIPES, recipe_named
from engine.training.runs import RunFolder, new_run, run_to_resume
from engine.words import one_line

if TYPE_CHECKING:
    from engine.training.start_or_resume import PreparedRun

ENOUGH = 100
"""Validation images that a temperature is fitted to: of fewer, a single one decides."""


def planned(options: argparse.Namespace) -> Plan:
    """What the words on the command line mean.

    Raises:
        CheckpointError: there is no run to resume.
        OutputError: the folder for a new run holds one already.
        SettingsError: a setting out of range, or one that a resumed run cannot change.
    """
    if options.calibrate and not options.out:
        raise SettingsError("--calibrate is for the network that is saved; give --out FILE.keras.")
    plan = _planned(options)
    if options.calibrate and not plan.settings.validation_split:
        _require_enough(0)
    return plan


def _require_enough(validation_images: int) -> None:
    if validation_images < ENOUGH:
        raise SettingsError(
            f"--calibrate needs {ENOUGH} validation images, and there are {validation_images}; "
            "start a run with a higher --validation-split."
        )


def _planned(options: argparse.Namespace) -> Plan:
    said = training_settings(options)
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
    return Plan(folder, settings, options.pen_strokes, options.logdir, data=options.data)


def _resumed(options: argparse.Namespace, said: dict[str, Any]) -> Plan:
    fixed = [name for name in ("run", "recipe") if getattr(options, name) is not None]
    fixed += [name for name in said if name != "epochs"]
    if fixed:
        raise SettingsError(
            f"--{fixed[0].replace('_', '-')} cannot be changed in a run that is resumed; "
            "leave it out, or start a new run."
        )
    folder = run_to_resume(options.resume)
    state = folder.checkpoint().state
    progress = state.progress
    more = said.get("epochs", progress.epochs) - progress.epochs
    if more < 0 or (progress.finished and not more):
        raise SettingsError(
            f"The run in {folder.path} has {progress.epochs} epochs"
            f"{' and is finished' if progress.finished else ''}; give more with --epochs."
        )
    return Plan.to_resume(
        folder,
        state,
        more=more,
        log=options.logdir,
        pen_strokes=options.pen_strokes,
        data=options.data,
    )


def announced(plan: Plan) -> tuple[Note, ...]:
    """Say what there is to train on, before anything is done; a run that is resumed said it.

    Returns:
        What is odd about it, which is said too.

    Raises:
        DataError: it cannot be trained on.
        SettingsError: not with these settings.
    """
    if plan.resumes:
        return ()
    if plan.data is None:
        require_shipped(plan.settings)
        return ()
    settings = plan.settings
    found = datasets.look(plan.data, settings.picture_size, settings.colours)
    require_variable(settings, found.described)
    held = found.training - settings.training_images(found.training)
    print(
        f"Data: {found.described.words}; {found.training - held} pictures to train with, {held} "
        f"to validate, {found.test} to test"
    )
    counts = zip(found.described.classes, found.of_class, strict=True)
    print("Classes: " + ", ".join(f"{name} ({count})" for name, count in counts), flush=True)
    for note in found.notes:
        print(f"{one_line(found.described.name)}: {note}", file=sys.stderr)
    return found.noted


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
    plan: Plan,
    options: argparse.Namespace,
    device: str | None,
    sharing: Distribution,
    told: tuple[Note, ...],
) -> None:
    """Carry a plan out, with progress; say at the end what came of it.

    Of several workers the chief keeps the run, logs, and saves the network. What is odd about the
    data is said once all of it is read, but for what was `told` before.

    Raises:
        KeyboardInterrupt: a person stopped it; its text says how to resume it.
        WorkerLostError: another worker is gone; the run is kept as of its last checkpoint.
    """
    from engine import network
    from engine.training.start_or_resume import prepare

    several = sharing.workers > 1
    with losing_no_worker() if several else nullcontext():
        run = prepare(plan, device=device, sharing=sharing, tell=_say_pen_strokes)
        if options.calibrate:
            _require_enough(len(run.data.images) - _training_images(run))
        if sharing.strategy is not None and several:
            require_agreement(sharing.strategy, _in_short(run))
        if not sharing.is_chief:
            _train_along(run)
            return
        for note in untold(run.data.noted, told):
            print(f"{one_line(run.data.described.name)}: {note}", file=sys.stderr)
        _train_and_show(run)
    trained = run.trainer.model
    model = network.with_dtype(trained, "float32") if sharing.strategy else trained
    if options.out:
        print(f"Network: {network.save(model, options.out, half=options.half)}")
        if names := write_names(options.out, run.data.described.classes):
            print(f"Names of its classes: {names}")
    if options.calibrate:  # once it is saved: nothing that goes wrong here can lose it
        model = _calibrated(model, run)
        network.save(model, options.out, half=options.half)
    if plan.pen_strokes:  # last: a file may have no writer that was held out
        print(_read_of_held_out(model, plan.pen_strokes))


def _training_images(run: "PreparedRun") -> int:
    return run.trainer.settings.training_images(len(run.data.images))


def _calibrated(model: Any, run: "PreparedRun") -> Any:
    """The network, its logits divided by the temperature that fits the validation images; said."""
    from engine import network
    from engine.calibration import LEAST, calibration_error, fitted_temperature
    from engine.classifier import Classifier
    from engine.evaluation import logits_of

    first = _training_images(run)
    images, labels = run.data.images[first:], run.data.labels[first:]
    classifier = Classifier(model)
    logits = logits_of(classifier, images)
    temperature = fitted_temperature(logits, labels)
    if temperature < 1.01 * LEAST:
        print(
            f"Temperature: all {len(labels)} validation images are read right, which does not say "
            "how sure to be; the network stays as it is"
        )
        return model
    before, after = (
        calibration_error(classifier.chances(logits / np.float32(divisor)), labels)
        for divisor in (1, temperature)
    )
    print(
        f"Temperature: {temperature:.3f}, fitted to {len(labels)} validation images; on these the "
        f"expected calibration error is {before:.2%} without and {after:.2%} with it"
    )
    return network.cooled(model, temperature)


def _say_pen_strokes(drawn: int, total: int) -> None:
    if drawn == total:
        print(f"Pen strokes: {total} images")


def _in_short(run: "PreparedRun") -> str:
    """What all workers must have in common."""
    steps, digest = run.trainer.progress.steps, run.data.digest()
    return f"{run.trainer.settings} {run.plan.more} {steps} {digest}"


def _train_along(run: "PreparedRun") -> None:
    """Do this worker's share; the chief keeps the run."""
    events = run.trainer.run(more=run.plan.more)
    with _interruptible() as is_interrupted, closing(events):
        for _ in events:
            if is_interrupted():
                raise KeyboardInterrupt("stopped; the run is kept by the chief.")


def _train_and_show(run: "PreparedRun") -> None:
    """Train with progress bars, until the end or Ctrl+C."""
    from engine.shell.training_progress import TrainingBars

    events, folder = run.train(), run.plan.folder.path
    print(f"Run: {folder}")
    with _interruptible() as is_interrupted, closing(events), TrainingBars() as bars:
        for event in events:
            bars.show(event)
            if is_interrupted():
                break
    if not run.trainer.progress.finished:
        raise KeyboardInterrupt(
            f"stopped and kept; {' '.join(CALLED)} train --resume {folder} resumes it."
        )


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


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
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

    others = pen_writers.held_out_images(path)
    _, accuracy, confusion = evaluate(Classifier(model), others.images, others.labels)
    by_digit = confusion.diagonal() / np.maximum(confusion.sum(axis=1), 1)
    worst = int(by_digit.argmin())
    return (
        f"Pen strokes of {len(set(others.writers))} other writers: {accuracy:.2%} of "
        f"{len(others.labels)}; the least of all digits, {worst}: {by_digit[worst]:.1%}"
    )

"""The sub-commands: the same engine from a shell.

Exit status 0 on success, 1 where some of the pictures could not be read, 2 with one clear line on
standard error for what a person got wrong.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.attribution.table import method_named
from engine.errors import InkLensError, MethodError, NetworkFileError, OutputError
from engine.files import require_ending
from engine.machine.again import PROGRAM
from engine.machine.startup import import_tensorflow
from engine.machine.verbose import speak
from engine.measures.table import measures_named
from engine.measures.table import settings as measure_settings
from engine.shell.arguments import command_parser, given_for_measures, given_for_method
from engine.shell.evaluate import evaluate_network
from engine.shell.explain import explain_images
from engine.shell.measure import measure_images
from engine.shell.read import read_pictures
from engine.shell.report import report_images
from engine.shell.saved import as_saved
from engine.shell.train import announced, planned, shared_out, train
from engine.training.distribution import ALONE
from engine.vetting.vet import vet

if TYPE_CHECKING:
    from engine.machine.device import Device


def run_command(arguments: list[str]) -> int:
    """Run one sub-command; return the exit status."""
    options = command_parser().parse_args(arguments)
    speak(options.verbose)
    commands: dict[str, Callable[[argparse.Namespace], int | None]] = {
        "read": read_command,
        "explain": explain_command,
        "report": report_command,
        "measure": measure_command,
        "train": train_command,
        "evaluate": evaluate_command,
    }
    try:
        return commands[options.command](options) or 0
    except InkLensError as error:
        print(f"{PROGRAM} {options.command}: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt as stop:
        print(f"{PROGRAM} {options.command}: {str(stop) or 'stopped.'}", file=sys.stderr)
        return 130


def read_command(options: argparse.Namespace) -> int:
    """Print a line a picture: name, class, probability; nothing else on standard output."""
    import_tensorflow()
    from engine.machine.device import choose_device

    return read_pictures(options, choose_device(options.device).name)


def explain_command(options: argparse.Namespace) -> int:
    """Explain pictures or a test sample; write a picture, the values, or both."""
    as_saved(options)
    method_named(options.method).settings(given_for_method(options))  # a mistake is said at once
    _require_places(options)
    return explain_images(options, _device(options).name)


def report_command(options: argparse.Namespace) -> int:
    """Write a page about pictures or a test sample that stands alone."""
    as_saved(options)
    measure_settings(options.method, _without_seed(options), options.seed or 0)
    _require_folder(options.out)
    require_ending(options.out, ".html")
    return report_images(options, _device(options).name)


def measure_command(options: argparse.Namespace) -> int:
    """Measure how far the maps of pictures or of a test sample can be trusted."""
    as_saved(options)
    chosen = measures_named(options.measures)  # a mistake is said at once
    if options.out and not set(chosen) & {"deletion", "insertion"}:
        raise MethodError("--out draws deletion and insertion; name one of them in --measures.")
    given = given_for_method(options) | given_for_measures(options)
    given.pop("seed")
    measure_settings(options.method, given, options.seed)
    _require_places(options)
    return measure_images(options, _device(options).name)


def train_command(options: argparse.Namespace) -> None:
    """Train the classic ConvNet on MNIST, keep the run, and save the network where asked."""
    plan = planned(options)  # a mistake is said at once
    if options.out and options.out.suffix != ".keras":
        raise NetworkFileError(f"{options.out.name}: a network's file name must end in .keras.")
    _require_folder(options.out)
    told = announced(plan)  # and one in the data too
    if options.distribute is None:
        train(plan, options, _device(options).name, ALONE, told)
        return
    import_tensorflow()
    sharing = shared_out(plan, options)
    train(plan, options, None if sharing.strategy else _device(options).name, sharing, told)


def evaluate_command(options: argparse.Namespace) -> None:
    """Print test loss, accuracy and the confusion of a network."""
    evaluate_network(options, _device(options).name)


def _without_seed(options: argparse.Namespace) -> dict[str, Any]:
    """What was said about the method; measures and method draw by the same seed."""
    return {name: value for name, value in given_for_method(options).items() if name != "seed"}


def _device(options: argparse.Namespace) -> "Device":
    """Bring TensorFlow in, choose the device and say which; a network is looked at before that."""
    if getattr(options, "model", None) is not None:
        vet(options.model)
    import_tensorflow()
    from engine.machine.device import choose_device

    device = choose_device(options.device)
    print(f"Device: {device.label} ({device.reason})")
    return device


def _require_places(options: argparse.Namespace) -> None:
    """Find out before the work whether picture and values can be written under these names."""
    code = getattr(options, "code", None)
    for path, ending in ((options.out, ".png"), (options.values, ".npz"), (code, ".py")):
        if path is not None:
            _require_folder(path)
            require_ending(path, ending)


def _require_folder(path: Path | None) -> None:
    """Find out before the work, not after it, that its result has no place to go."""
    if path is None:
        return
    from engine.files import require_replaceable, write_whole

    try:
        is_folder, existed = path.is_dir(), path.exists()
    except OSError as error:  # a name that no file can have
        raise OutputError(
            f"{path.name[:40]}… cannot be written ({error.strerror}); give another name."
        ) from error
    if is_folder:
        raise OutputError(f"{path} is a folder; give a file name in it.")
    if existed:
        require_replaceable(path)
    else:
        write_whole(path, lambda draft: draft.touch())
        path.unlink(missing_ok=True)  # another worker may have looked for the same place

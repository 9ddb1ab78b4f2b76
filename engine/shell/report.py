"""`python main.py report`: one page about pictures, folders or a test sample."""

import argparse
import shlex
import time
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import OutputError
from engine.files import write_text
from engine.machine.again import CALLED
from engine.pictures.fitting import FITS
from engine.shell.arguments import given_for_method
from engine.shell.explain import progress, require_something
from engine.shell.opening import count_of, opened, portions, tell
from engine.shell.saved import settle_classes, tell_network

if TYPE_CHECKING:
    from engine.report.content import Entry

_READING = ("range", "polarity", "orientation", "subject", "size", "labels", "output")
MOST = 100  # pictures on one page: each is some 100 KB of it


def report_images(options: argparse.Namespace, device: str | None) -> int:
    """Explain what was named by every method, and write one page about it.

    Returns:
        Exit status: 1 where some pictures could not be read.
    """
    from engine.networks.digest import weights_digest
    from engine.report.content import Report
    from engine.report.gathering import Question, entries, versions
    from engine.report.page import Section, page, section

    require_something(options)
    classifier = opened(options, device)
    settle_classes(options, classifier)
    total = count_of(options.images, options.sample)
    if total > MOST:
        raise OutputError(f"{total} pictures make too long a page; name at most {MOST}.")
    question = Question(options.method, given_for_method(options), options.target, options.versus)
    found: list[Section] = []
    twice = _of_one_name(options.images)
    broken: list[str] = []
    with progress("explaining", total) as show:
        for part in portions(classifier, options.images, options.sample, options.fit):
            broken += [_without_places(why, options.images) for why in part.broken]
            for name, pixels in zip(part.names, part.stacked() if part.names else (), strict=True):
                called = _shown(name, twice)
                for entry in entries(classifier, pixels, called, question, options.model):
                    if entry is not None:
                        command = _command(options, entry, is_file=Path(name).exists())
                        told = replace(entry, command=command)
                        found.append(section(told, classifier.names))
                show(len(found), total)
    what = f"{found[0].name} was" if len(found) == 1 else f"{len(found)} pictures were"
    report = Report(
        f"How {what} read",
        "the shipped network" if options.model is None else options.model.name,
        weights_digest(classifier.model),
        classifier.names,
        left_out=tuple(broken),
        versions=versions(),
        made=time.strftime("%d %B %Y").lstrip("0"),
    )
    print(f"Report: {write_text(options.out, page(report, found))}")
    tell(options, classifier)
    tell_network(options, classifier)
    return int(bool(broken))


def _without_places(why: str, named: Sequence[Path]) -> str:
    """A sentence with the names of files alone: where they lie is nobody else's business."""
    for path in sorted(named, key=lambda each: -len(str(each))):  # a folder after what is in it
        if path.name:
            why = why.replace(str(path), path.name)
    return why


def _of_one_name(images: Sequence[Path]) -> set[str]:
    """Names that several of the pictures have, in folders of their own."""
    from engine.networks.pictures import files_in

    files = {file.absolute() for file, _ in files_in(images)}
    names = Counter(file.name for file in files)
    return {name for name, times in names.items() if times > 1}


def _shown(name: str, of_one_name: Collection[str]) -> str:
    """What a picture is called on the page: its file's name, with its folder's where needed."""
    file = Path(name)
    alone = file.name not in of_one_name
    return file.name if alone else f"{file.absolute().parent.name}/{file.name}"


def _command(options: argparse.Namespace, entry: "Entry", *, is_file: bool) -> str:
    """What explains one of the pictures again, where its file and the network's are."""
    words = [*CALLED, "explain"]
    words += [entry.name] if is_file else ["--sample", str(options.sample)]
    words += ["--method", options.method, "--target", str(entry.target)]
    words += [] if entry.versus is None else ["--versus", str(entry.versus)]
    for name, value in given_for_method(options).items():
        words += [f"--{name.replace('_', '-')}", str(value)]
    for name in ("model", *_READING):
        value = getattr(options, name)
        value = value.name if isinstance(value, Path) else value
        words += [] if value is None else [f"--{name}", str(value)]
    if options.fit != FITS[0]:
        words += ["--fit", options.fit]
    return shlex.join([*words, "--values", "map.npz"])

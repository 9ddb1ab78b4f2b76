"""The reading of a network: said by a person, by the network itself, by test digits, or guessed."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from engine.networks.layout import Layout, layout_of
from engine.networks.reading import AS_SAID, Found, Reading, plausible
from engine.networks.saying import Said, said_by
from engine.networks.shown_digits import DIGITS, Best, best_by_digits
from engine.words import tr

_SIDES = range(16, 65)  # of pictures so small that test digits can be made into them


def reading_of(
    model: Any,
    graph: Any,
    said: Mapping[str, Any] | None = None,
    names: tuple[str, ...] | None = None,
) -> Found:
    """The best that is known of a network's input.

    What a person said holds. A network of ten classes and small pictures is shown test digits: it
    is read as it reads them best, if it reads them at all and what its layers say does not fit as
    well. Else what the network says holds: its Rescaling or Normalization, its name. What is left
    is guessed: values from 0 to 1, bright ink; of a network that reads digits as well in several
    ranges, the likeliest of them.

    Args:
        model: the network, for its name.
        graph: the same with one output.
        said: fields of a `Reading` that a person gave.
        names: of its classes, if they are known.

    Raises:
        ReadingError: a person said what there is not.
        UnsupportedNetworkError: it takes no picture.
    """
    given = {name: value for name, value in (said or {}).items() if value is not None}
    reading = Reading(**given)
    reasons = dict.fromkeys(given, AS_SAID)
    layout = layout_of(graph, reading.size)
    ink = _reads_ink(graph, layout, names)
    own = said_by(model)
    told = {name: value for name, value in own.fields.items() if name not in given}
    if told.get("range") not in {each.range for each in plausible(layout.picture[2], digits=ink)}:
        told.pop("range", None)  # one of colours, by the name of a network that was built for grey
    best: Best | None = None
    if _may_read_digits(graph, layout, names):
        holds = {name: told[name] for name in _held(own, ink=ink) & told.keys()}
        fixed = frozenset(given | holds)
        claimed = told.get("range") if own.weight == "some" else None
        if not {"range", "polarity"} <= fixed:  # the orientation alone is not looked for
            known = replace(reading, **holds)
            best = best_by_digits(
                model, graph, layout, known, fixed=fixed, claimed=claimed, names=names
            )
    if best is None:
        if not ink:  # of pictures that are no signs, polarity says nothing
            told.pop("polarity", None)
        reading = replace(reading, **told)
        reasons |= dict.fromkeys(told, own.reason)
    else:
        ink = True
        reading, why = _by_digits(best, told, own)
        reasons = why | reasons
    if "subject" not in given:
        reading = replace(reading, subject="ink" if ink else "photo")
    return Found(reading, MappingProxyType(reasons))


def _held(own: Said, *, ink: bool) -> set[str]:
    """The fields that a network says and that digits are not asked about."""
    if own.weight == "all":
        return {"range", "polarity", "orientation"}
    if own.weight == "some" or not ink:
        return {"polarity", "orientation"}
    return {"orientation"}


def _by_digits(best: Best, told: Mapping[str, Any], own: Said) -> tuple[Reading, dict[str, str]]:
    """The reading where test digits are read, and why; the range is no one's where it is guessed.

    Args:
        best: what the digits show.
        told: those fields that the network says itself.
        own: how it says them.
    """
    reading = best.reading
    right = tr("it reads {share:.0%} of test digits right so", share=best.right)
    reasons = {"polarity": right, "orientation": right}
    if best.clear:
        reasons["range"] = right
        if best.by_chances:
            reasons["range"] = tr(
                "it reads {share:.0%} of test digits right so, and finds the right digit more "
                "probable than in another range",
                share=best.right,
            )
    elif "range" in told:
        reading = replace(reading, range=told["range"])
    fits = [name for name, value in told.items() if value == getattr(reading, name)]
    if own.weight == "little" and len(fits) < len(told):
        fits = []  # what it says is of another network
    return reading, reasons | dict.fromkeys(fits, own.reason)


def _reads_ink(graph: Any, layout: Layout, names: tuple[str, ...] | None) -> bool:
    """Whether it is for single signs: by the names of its classes, or as MNIST's networks are."""
    if layout.picture[0] not in _SIDES or layout.picture[2] != 1:
        return False
    if names is not None:
        return all(len(name) == 1 for name in names)
    return layout.picture[:2] == (28, 28) and graph.outputs[0].shape[-1] == DIGITS


def _may_read_digits(graph: Any, layout: Layout, names: tuple[str, ...] | None) -> bool:
    height, width, channels = layout.picture
    small = height == width and height in _SIDES and channels in (1, 3)
    unnamed = names is None or set(names) == set(map(str, range(DIGITS)))
    return small and unnamed and graph.outputs[0].shape[-1] == DIGITS

"""The sentences in which it is said that nothing, or hardly anything, shows in pictures."""

from engine.data.notes import Part
from engine.words import tr, trn

_NAMED = 3  # classes


def are_blank(part: Part, classes: list[int], names: tuple[str, ...]) -> str:
    """Of classes in most of whose pictures in a part nothing shows."""
    named = _named(classes, names)
    if part == "train":
        return tr(
            "Nothing shows in most training pictures of {names}: each is of one single value.",
            names=named,
        )
    if part == "test":
        return tr(
            "Nothing shows in most test pictures of {names}: each is of one single value.",
            names=named,
        )
    return tr(
        "Nothing shows in most pictures of {names}: each is of one single value.", names=named
    )


def first_are_blank(classes: list[int], names: tuple[str, ...]) -> str:
    """Of classes in the first picture of which nothing shows."""
    return trn(
        "Nothing shows in the first picture of {names}: it is of one single value.",
        "Nothing shows in the first pictures of {names}: each is of one single value.",
        len(classes),
        names=_named(classes, names),
    )


def first_are_dark(most: int) -> str:
    """Of the first pictures, which reach `most` of 255."""
    return tr(
        "The first pictures are nearly black, {most} of 255 at their brightest: if 12 bits were "
        "stored in 16, say, scale them up first.",
        most=most,
    )


def all_are_dark(part: Part, most: int) -> str:
    """Of a part, almost all of whose pictures reach no more than `most` of 255."""
    if part == "train":
        return tr(
            "Almost all training pictures are nearly black, {most} of 255 at their brightest: "
            "if 12 bits were stored in 16, say, scale them up first.",
            most=most,
        )
    if part == "test":
        return tr(
            "Almost all test pictures are nearly black, {most} of 255 at their brightest: "
            "if 12 bits were stored in 16, say, scale them up first.",
            most=most,
        )
    return tr(
        "Almost all training and test pictures are nearly black, {most} of 255 at their "
        "brightest: if 12 bits were stored in 16, say, scale them up first.",
        most=most,
    )


def classes_are_dark(part: Part, classes: list[int], names: tuple[str, ...], most: int) -> str:
    """Of classes, almost all of whose pictures in a part are so, among brighter ones."""
    named = _named(classes, names)
    if part == "train":
        return tr(
            "Almost all training pictures of {names} are nearly black, {most} of 255 at their "
            "brightest: if they were stored in another range than the others, scale them up first.",
            names=named,
            most=most,
        )
    if part == "test":
        return tr(
            "Almost all test pictures of {names} are nearly black, {most} of 255 at their "
            "brightest: if they were stored in another range than the others, scale them up first.",
            names=named,
            most=most,
        )
    return tr(
        "Almost all pictures of {names} are nearly black, {most} of 255 at their brightest: if "
        "they were stored in another range than the others, scale them up first.",
        names=named,
        most=most,
    )


def some_are_dark(part: Part, some: int, total: int, most: int) -> str:
    """Of so many pictures of a part, among brighter ones of their classes."""
    if part == "test":
        return trn(
            "{n} of {total} test pictures is nearly black, {most} of 255 at its brightest: if it "
            "was stored in another range than the others, scale it up first.",
            "{n} of {total} test pictures are nearly black, {most} of 255 at their brightest: if "
            "they were stored in another range than the others, scale them up first.",
            some,
            total=total,
            most=most,
        )
    return trn(
        "{n} of {total} training pictures is nearly black, {most} of 255 at its brightest: if it "
        "was stored in another range than the others, scale it up first.",
        "{n} of {total} training pictures are nearly black, {most} of 255 at their brightest: if "
        "they were stored in another range than the others, scale them up first.",
        some,
        total=total,
        most=most,
    )


def _named(classes: list[int], names: tuple[str, ...]) -> str:
    first = ", ".join(names[each] for each in classes[:_NAMED])
    if len(classes) <= _NAMED:
        return first
    return tr("{names} and {count} more", names=first, count=len(classes) - _NAMED)

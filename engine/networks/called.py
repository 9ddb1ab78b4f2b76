"""Classes by what people call them: a name, or a number."""

import difflib
from collections.abc import Sequence

from engine.errors import TargetError
from engine.words import tr

_NEAR = 5  # names that a sentence offers
_ALIKE = 0.6  # of difflib's ratio: "cta" is "cat", "zebra" is nothing near it


def class_called(said: str | int, names: Sequence[str]) -> int:
    """The number of the class that is meant.

    A number is one, whatever the classes are called. A name may be written in large or small
    letters, and with spaces, hyphens or underscores, where that leaves no doubt.

    Args:
        said: a number, or a name.
        names: of the network's classes, first to last.

    Raises:
        TargetError: there is no such class, or several; names those that are near it.
    """
    if isinstance(said, int):
        if not 0 <= said < len(names):
            raise TargetError(
                tr(
                    "The network has no class {said}; choose 0 to {last}.",
                    said=said,
                    last=len(names) - 1,
                )
            )
        return said
    exact = [number for number, name in enumerate(names) if name == said]
    loose = [number for number, name in enumerate(names) if plain(name) == plain(said)]
    for found in (exact, loose):
        if len(found) == 1:
            return found[0]
    if several := exact or loose:
        numbers = tr(" or ").join(map(str, several[:_NEAR]))
        raise TargetError(
            tr(
                "Several classes are called {said!r}; give a number: {numbers}.",
                said=said,
                numbers=numbers,
            )
        )
    raise TargetError(
        tr("The network has no class {said!r}; {remedy}", said=said, remedy=_remedy(said, names))
    )


def mistakable(said: str | int, names: Sequence[str]) -> str:
    """A sentence where a number is also what another class is called; "" else.

    Args:
        said: as in `class_called`.
        names: likewise.
    """
    if not isinstance(said, int) or str(said) not in names or names[said] == str(said):
        return ""
    return tr(
        "{said} is taken for the number of the class {number}; for the class that is "
        "called {said} give its number, {index}.",
        said=said,
        number=names[said],
        index=list(names).index(str(said)),
    )


def paired(theirs: Sequence[str], ours: Sequence[str]) -> tuple[tuple[int, ...], str]:
    """Which of the network's classes each class of some data is.

    By their names, wherever they stand; what has no name in common is taken in its order.

    Args:
        theirs: names of the data's classes, numbers where nobody gave any.
        ours: as many names of the network's.

    Returns:
        For each of `theirs` the number of one of `ours`, and a sentence on what was taken in its
        order; "" where names agree, or where neither has any.
    """
    known = [plain(name) for name in ours]
    found = [known.index(plain(each)) if known.count(plain(each)) == 1 else None for each in theirs]
    found = [each if found.count(each) == 1 else None for each in found]
    unnamed = numbered(theirs), numbered(ours)
    if None in found and any(unnamed):
        pairs = _pairs(theirs, ours, range(len(ours)))
        return tuple(range(len(ours))), (
            tr(
                "the network's classes have no names, so they are taken in their order: {pairs}.",
                pairs=pairs,
            )
            if unnamed[1]
            else tr(
                "the data's classes have no names, so they are taken in their order: {pairs}.",
                pairs=pairs,
            )
        )
    left = iter(number for number in range(len(ours)) if number not in found)
    whole = [next(left) if each is None else each for each in found]
    apart = [number for number, each in enumerate(found) if each is None]
    if not apart:
        return tuple(whole), ""
    which = (
        tr("none") if len(apart) == len(ours) else tr("only {count}", count=len(ours) - len(apart))
    )
    names = [ours[number] for number in whole]
    return tuple(whole), (
        tr(
            "{which} of its {ours} classes are called as the network's; the others are "
            "taken in their order: {theirs}; give data of its classes if that is wrong.",
            which=which,
            ours=len(ours),
            theirs=_pairs(theirs, names, apart),
        )
    )


def numbered(names: Sequence[str]) -> bool:
    """Whether classes are called by their numbers: nobody gave them names."""
    return list(names) == [str(number) for number in range(len(names))]


def _pairs(theirs: Sequence[str], ours: Sequence[str], which: Sequence[int]) -> str:
    shown = ", ".join(
        tr("{theirs} as {ours}", theirs=theirs[k], ours=ours[k]) for k in which[:_NEAR]
    )
    return tr("{shown}, and so on", shown=shown) if len(which) > _NEAR else shown


def plain(name: str) -> str:
    """A name without what people write in different ways."""
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


def _remedy(said: str, names: Sequence[str]) -> str:
    """What a person can give in place of it."""
    last = len(names) - 1
    if numbered(names):
        return tr("its classes have no names but 0 to {last}.", last=last)
    if near := _near(said, names):
        return tr(
            "near it: {classes}.",
            classes=", ".join(f"{names[number]} ({number})" for number in near),
        )
    if len(names) <= 2 * _NEAR:
        return tr("choose {names}.", names=", ".join(names))
    shown = ", ".join(names[:_NEAR])
    return tr("give a number from 0 to {last}, or a name, such as {shown}.", last=last, shown=shown)


def _near(said: str, names: Sequence[str]) -> list[int]:
    """Classes whose names hold what was said, then those that are written nearly so."""
    asked, known = plain(said), [plain(name) for name in names]
    holding = [number for number, name in enumerate(known) if asked and asked in name]
    holding.sort(key=lambda number: len(known[number]))
    alike = difflib.get_close_matches(asked[:120], known, _NEAR, _ALIKE)
    found = holding[:_NEAR] + [known.index(name) for name in alike]
    return list(dict.fromkeys(found))[:_NEAR]

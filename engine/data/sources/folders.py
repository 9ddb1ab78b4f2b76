"""A folder with a folder for each class."""

import numpy as np

from engine.data import folder
from engine.data.described import Described
from engine.data.folder import Listed, Listing
from engine.data.notes import worded
from engine.data.sources.source import (
    SIDE_OF_FOLDERS,
    Colours,
    Labels,
    Look,
    Pictures,
    Shape,
    Source,
    Tell,
    counter,
    counts,
    one_of_each,
)
from engine.errors import DataError, ImageFileError
from engine.images import BLACK, colour_of, read_picture
from engine.words import tr, trn

_LOOKED_INTO = 24  # pictures that say whether it is in colour


class FolderOfClasses(Source):
    """Pictures and drawings, each a file."""

    def look(self, side: int, colours: Colours) -> Look:
        """As `Source`."""
        listing = folder.listing_of(self.path)
        described = self._described(listing, side, colours)
        labels = np.array([each.label for each in listing.training], np.int64)
        shown = tuple(listing.training[row] for row in one_of_each(labels))
        ground = folder.ground_of(listing)
        images, sample_labels, broken = folder.read_listed(shown, described.shape, ground)
        return Look(
            described,
            len(listing.training),
            len(listing.test),
            counts(labels, len(listing.classes)),
            images,
            tuple(int(label) for label in sample_labels),
            worded(*listing.notes, *_broken_among(shown, broken), *_ground(ground)),
        )

    def read(self, side: int, colours: Colours, tell: Tell | None) -> Pictures:
        """As `Source`."""
        listing = folder.listing_of(self.path)
        described = self._described(listing, side, colours)
        shape, total = described.shape, len(listing.training) + len(listing.test)
        self.require_room(total, shape)
        counted, ground = counter(tell, total), folder.ground_of(listing)
        images, labels, broken = folder.read_listed(listing.training, shape, ground, tell=counted)
        test_images, test_labels, more = folder.read_listed(
            listing.test, shape, ground, tell=counted
        )
        self._require_all_classes(listing, labels, test_labels)
        noted = worded(*_notes(listing, broken + more, total), *_ground(ground))
        return Pictures(described, images, labels, test_images, test_labels, noted)

    def read_test(self, shape: Shape, tell: Tell | None) -> Pictures:
        """As `Source`."""
        listing = folder.listing_of(self.path)
        self.require_room(len(listing.test), shape)
        counted, ground = counter(tell, len(listing.test)), folder.ground_of(listing)
        images, labels, broken = folder.read_listed(listing.test, shape, ground, tell=counted)
        noted = worded(*_notes(listing, broken, len(listing.test)), *_ground(ground))
        return self.test_alone(images, labels, listing.classes, noted)

    def require_there(self) -> None:
        """As `Source`."""
        folder.listing_of(self.path)

    def _described(self, listing: Listing, side: int, colours: Colours) -> Described:
        side = side or SIDE_OF_FOLDERS
        channels = {"grey": 1, "colour": 3}.get(colours) or (3 if _is_coloured(listing) else 1)
        return Described(self.name, str(self.path), side, side, channels, listing.classes)

    def _require_all_classes(self, listing: Listing, labels: Labels, test_labels: Labels) -> None:
        """See that something of each was read.

        Raises:
            DataError: of one no training picture could be, or of none a picture to test.
        """
        absent = set(range(len(listing.classes))) - set(labels.tolist())
        if absent or not len(test_labels):
            where = listing.classes[min(absent)] if absent else tr("the test's folders")
            raise DataError(
                tr(
                    "{name}: no picture of {where} can be read; mend or remove what is in it.",
                    name=self.name,
                    where=where,
                )
            )


def _is_coloured(listing: Listing) -> bool:
    """As the first pictures say, the same ones each time."""
    for each in listing.training[:_LOOKED_INTO]:
        if folder.is_drawing(each.file):
            continue
        try:
            picture = colour_of(read_picture(each.file))
        except ImageFileError:
            continue
        if folder.are_coloured(picture):
            return True
    return False


def _broken_among(shown: tuple[Listed, ...], broken: list[str]) -> tuple[str, ...]:
    """What is said of all that nobody has looked at yet, where a few cannot be read."""
    if not broken:
        return ()
    return (
        trn(
            "{n} of the {total} pictures that were looked at cannot be read.",
            "{n} of the {total} pictures that were looked at cannot be read.",
            len(broken),
            total=len(shown),
        ),
    )


def _notes(listing: Listing, broken: list[str], of: int) -> tuple[str, ...]:
    return (*listing.notes, folder.words_for_broken(broken, of)) if broken else listing.notes


def _ground(ground: float) -> tuple[str, ...]:
    """What is said of a ground that most pictures on paper have not."""
    if ground != BLACK:
        return ()
    return (
        tr(
            "What is transparent in the pictures is taken as black, for what they show is nearly "
            "white."
        ),
    )

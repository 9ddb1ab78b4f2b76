"""What the classes of tf-explain's interface share: images in, one sheet of pictures out."""

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

import keras
import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.attribution.base import Attribution
from engine.attribution.explaining import explain
from engine.classifier import Classifier
from engine.core.colours import black_and_white, grey_tiles, overlay_tiles, signed_tiles
from engine.core.copies import classifier_of
from engine.core.sheet import Sheet, images_that_fit
from engine.errors import InputShapeError, MethodError, TargetError
from engine.render import VIEWS
from engine.utils.saver import save_picture
from engine.words import tr

Array = NDArray[Any]
Grid = NDArray[np.uint8]
Model: TypeAlias = keras.Model | Classifier
Data = tuple[ArrayLike, ArrayLike | None]
Classes = int | Sequence[int] | NDArray[np.integer[Any]] | None
Paint = Callable[[Array, Attribution], Array]
"""`(images (n, H, W, C) in [0, 1], their attribution) -> tiles (n · k, h, w)`, or RGB ones."""

PORTION = 1000  # images explained at a time, unless told otherwise


class Explainer:
    """A method as tf-explain 0.3.1 offers it: `explain` gives a picture, `save` writes it.

    `explain` takes `validation_data`, a tuple of images `(N, H, W, C)` and their labels or None;
    a Keras `model` with a softmax or without, of which it explains the *logit*, and which stays
    as it is; and a `class_index`: one class, one class an image, or None for what the model
    predicts. A model with one output has two classes: 1 is what its score speaks for, 0 the
    opposite (tf-explain's 0 is 1 here). Beside tf-explain's own arguments it takes these by
    keyword:

    * `max_images`: show the first so many. Without it, as many as fit on 4096 x 4096 pixels
      (21,316 digits of 28 x 28, 324 photos of 224 x 224), with a warning if there are more. Only
      what is shown is computed.
    * `versus`, `score` and the options of the method, as in `engine.explain`.

    It raises what `engine.explain` raises.

    Attributes:
        method: id of the method in `engine.METHODS`.
        batch_size: images explained at a time; None leaves it to InkLens. Does not change values.
    """

    method: ClassVar[str]
    batch_size: int | None = None

    def save(self, grid: Array, output_dir: Path | str, output_name: str) -> None:
        """Write a grid to `output_dir / output_name`; the folder is made if need be.

        Args:
            grid: uint8 `(h, w)`, `(h, w, 1)` or RGB `(h, w, 3)`, as `explain` returns it.
            output_dir: folder.
            output_name: name of the file; its ending, `.png` for instance, says which format.

        Raises:
            OutputError: the folder cannot be written to, or no picture's name ends so.
        """
        save_picture(grid, output_dir, output_name)

    def _sheet(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        paint: Paint,
        *,
        tile: tuple[int, ...] | None = None,
        max_images: int | None = None,
        versus: Classes = None,
        **options: Any,
    ) -> Array:
        """Explain portion by portion and put what is painted of each on one sheet.

        Args:
            validation_data: images and labels.
            model: what is explained.
            class_index: which class.
            paint: makes tiles of values.
            tile: `(h, w, k)` of the tiles of one image; None for one as large as the image.
            max_images: show so many.
            versus: contrasted class.
            options: of `engine.explain`.
        """
        classifier = classifier_of(model, shape=_shape(validation_data))
        images = _images(validation_data, classifier)
        target, against = _classes(class_index, len(images)), _classes(versus, len(images))
        height, width, tiles = tile or (*classifier.input_shape[:2], 1)
        count = _shown(len(images), images_that_fit(height * width, tiles), max_images)
        black, white = black_and_white(images[:count])
        sheet: Sheet | None = None
        portion = self.batch_size or PORTION
        for start in range(0, count, portion):
            part = slice(start, min(start + portion, count))
            found = explain(
                classifier,
                images[part],
                self.method,
                None if target is None else target[part],
                versus=None if against is None else against[part],
                **options,
            )
            shown = (classifier.as_batch(images[part]) - black) / (white - black)
            painted = paint(shown, found)
            sheet = sheet or Sheet(count * tiles, painted.shape[1:], painted.dtype)
            sheet.put(start * tiles, painted)
        if sheet is None:
            raise InputShapeError(tr("There is no image to explain; give one at least."))
        return sheet.picture


class PixelExplainer(Explainer):
    """A method with one value a pixel and channel, shown in grey or in red and blue.

    `explain` takes one more keyword, `view`:

    * "magnitude", as in tf-explain: uint8 `(⌈√N⌉ · H, ⌈√N⌉ · W)`, black where a pixel did not
      count, white where it counted most in its image: max over channels of |value|.
    * "signed": RGB, `(⌈√N⌉ · H, ⌈√N⌉ · W, 3)`, red for the class, blue against it, white for 0:
      sum over channels of the values.
    """

    def _pictures(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        *,
        view: str = "magnitude",
        **options: Any,
    ) -> Grid:
        if view not in VIEWS:
            raise MethodError(
                tr(
                    "There is no view {view!r}; choose {views}.",
                    view=view,
                    views=" or ".join(VIEWS),
                )
            )

        def paint(_: Array, found: Attribution) -> Array:
            return signed_tiles(found.values) if view == "signed" else grey_tiles(found.magnitude)

        return self._sheet(validation_data, model, class_index, paint, **options)


class OverlayExplainer(Explainer):
    """A method with one value a pixel, shown in colours over the image.

    uint8 RGB, `(⌈√N⌉ · H, ⌈√N⌉ · W, 3)`; a colour map spans each image's own values.
    """

    def _pictures(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        *,
        colormap: int | str,
        image_weight: float,
        **options: Any,
    ) -> Grid:
        def paint(images: Array, found: Attribution) -> Array:
            return overlay_tiles(images, found.values[..., 0], colormap, image_weight)

        return self._sheet(validation_data, model, class_index, paint, **options)


def values_of(
    method: str, images: ArrayLike, model: Model, class_index: Classes, **options: Any
) -> Array:
    """The values of a method, `(N, H, W, C)`, where tf-explain has a helper that gives numbers.

    Args:
        method: id of the method.
        images: `(N, H, W, C)`.
        model: the classifier.
        class_index: one class, one an image, or None for the predicted one.
        options: of `engine.explain`, whose errors are raised.
    """
    classifier = classifier_of(model, shape=_shape((images, None)))
    batch = _images((images, None), classifier)
    target = _classes(class_index, len(batch))
    return explain(classifier, batch, method, target, **options).values


def per_image(class_index: Classes, classifier: Classifier, images: Array) -> Array:
    """The class of each image, `(N,)`.

    Raises:
        TargetError: a class that the network does not have, or not one class an image.
    """
    target = _classes(class_index, len(images))
    if target is None:
        return classifier.logits(images).argmax(axis=-1)
    if target.min(initial=0) < 0 or target.max(initial=0) >= classifier.classes:
        raise TargetError(tr("The network's classes are 0 to {last}.", last=classifier.classes - 1))
    return target


def _shape(validation_data: Any) -> tuple[int, ...] | None:
    """Of one image, as they are given."""
    given = validation_data[0] if isinstance(validation_data, tuple | list) else None
    shape = np.shape(given) if given is not None else ()
    return tuple(shape[1:]) if len(shape) > 1 else None


def _images(validation_data: Any, classifier: Classifier) -> Array:
    """The images `(N, ...)`, in their own type."""
    if not isinstance(validation_data, tuple | list) or len(validation_data) != 2:
        raise InputShapeError(
            tr(
                "validation_data is a tuple of images and labels; give (images, None) "
                "without labels."
            )
        )
    images = np.asarray(validation_data[0])
    alone = images.shape in (classifier.input_shape, classifier.input_shape[:2])
    return images[None] if alone else images


def _classes(given: Classes, images: int) -> Array | None:
    """One class an image, `(N,)`, or None."""
    if given is None:
        return None
    classes = np.asarray(given)
    if classes.ndim == 1 and len(classes) != images:
        raise TargetError(
            tr(
                "There are {images} images but {classes} classes; give one for each.",
                images=images,
                classes=len(classes),
            )
        )
    return np.full(images, classes) if classes.ndim == 0 else classes


def _shown(count: int, room: int, wanted: int | None) -> int:
    """How many images are shown."""
    if wanted is not None:
        if wanted < 1:
            raise MethodError(tr("max_images is {wanted}; give 1 or more.", wanted=wanted))
        return min(count, wanted, room)
    if count > room:
        warnings.warn(
            tr(
                "Only the first {room} of {count} images fit on a sheet and are explained; "
                "max_images says how many you want.",
                room=room,
                count=count,
            ),
            stacklevel=5,
        )
    return min(count, room)

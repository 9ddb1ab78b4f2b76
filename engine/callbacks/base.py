"""What all callbacks share: when a picture is made, and how it gets to TensorBoard."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import keras
import numpy as np
import tensorflow as tf

from engine.callbacks.data import images_and_labels
from engine.classifier import Classifier
from engine.core.base import Data, Grid
from engine.core.copies import classifier_of
from engine.errors import SettingsError
from engine.files import make_folder
from engine.networks.written import is_written


class ExplanationCallback(keras.callbacks.Callback, ABC):
    """Draws an explanation of the model in training each epoch, for TensorBoard.

    As in tf-explain 0.3.1 the picture lies in `output_dir / <date and time>`, a folder of each
    callback's own, under the tag of its method, at the step that is the epoch's number from 0.
    It is there for TensorBoard as soon as the epoch is over.

    Mistakes show when training starts, not after the first epoch. The model's weights, its
    optimizer and its training are the same with a callback as without: what is explained is a
    copy, made once and given the weights of the moment.

    Every callback takes these by keyword, beside tf-explain's arguments:

    * `every_batches=k`: a picture after every k-th batch too, tagged `<tag>/batches`, at the step
      that is the number of batches this callback has seen.
    * `output="name"`: which output is explained, of a model with several.
    * `max_images` and the other keywords of the class in `engine.core` with the same method. Any
      number of validation images takes a bounded amount of memory: of more than fit on a sheet
      of 4096 x 4096 pixels (21,316 digits) the first that fit are explained.

    `validation_data` may be a `tf.data.Dataset`, a `PyDataset` or a generator of batches too, of
    which the first `max_images` are taken, 64 if nothing is said. A model that is written in Python
    is explained by methods that need gradients or outputs alone. A copy of a callback, as tuners
    make one for each trial, writes to a folder of its own.

    Attributes:
        tag: TensorBoard's name of the pictures.
        validation_data: images, and labels or None.
        output_dir: folder of the event file.
        file_writer: writes it.
        every_batches: how many batches lie between two pictures, or None.
        options: keywords that go to the class in `engine.core`.
    """

    tag: ClassVar[str]

    def __init__(
        self,
        validation_data: Data,
        output_dir: Path | str,
        *,
        every_batches: int | None = None,
        output: str | None = None,
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Raises:
            OutputError: the folder cannot be made.
            SettingsError: `every_batches` is less than 1.
        """
        super().__init__()
        if every_batches is not None and every_batches < 1:
            raise SettingsError(f"every_batches is {every_batches}; give 1 or more, or None.")
        self.validation_data = images_and_labels(validation_data, options.get("max_images"))
        self.every_batches = every_batches
        self.output = output
        self.options = options
        self._folder = Path(output_dir)
        self._start()

    def _start(self) -> None:
        """A folder and an event file of its own, nothing seen."""
        self.output_dir = self._folder / datetime.now().strftime("%Y%m%d-%H%M%S.%f")
        make_folder(self.output_dir)
        self.file_writer = tf.summary.create_file_writer(str(self.output_dir))
        self._batches = self._before_epoch = 0
        self._written: tuple[Any, Classifier] | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> "ExplanationCallback":
        """One that starts anew, with a folder of its own and the same images: as tuners want."""
        other = type(self).__new__(type(self))
        memo[id(self)] = other
        keras.callbacks.Callback.__init__(other)
        own = ("validation_data", "file_writer", "output_dir", "_written")
        for name, value in vars(self).items():
            if name not in (*own, *vars(other)):
                setattr(other, name, deepcopy(value, memo))
        other.validation_data = self.validation_data
        other._start()
        return other

    @property
    def explained(self) -> Any:
        """What is explained of the model: itself; its classifier, where it must be kept here."""
        if is_written(self.model):
            if self._written is None or self._written[0] is not self.model:
                shape = tuple(np.shape(self.validation_data[0])[1:])
                made = classifier_of(self.model, self.output, shape)
                self._written = self.model, made
            return self._written[1]
        return classifier_of(self.model, self.output) if self.output else self.model

    @abstractmethod
    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now; `options` as in `self.options`."""

    def on_train_begin(self, logs: Mapping[str, Any] | None = None) -> None:
        """Try one image, so that what cannot work is said before anything is trained."""
        # A Sequential model without an input is built by its training.
        if is_written(self.model) or getattr(self.model, "inputs", None):
            self.explain(**{**self.options, "max_images": 1})

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Count batches from here."""
        self._before_epoch = self._batches

    def on_train_batch_end(self, batch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Draw if it is time for it; Keras may run several batches before it tells."""
        before, self._batches = self._batches, self._before_epoch + batch + 1
        every = self.every_batches
        if every is not None and self._batches // every > before // every:
            self._write(f"{self.tag}/batches", self._batches)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Draw, and hand the picture to TensorBoard."""
        self._write(self.tag, epoch)

    def _write(self, tag: str, step: int) -> None:
        grid = self.explain(**self.options)
        picture = grid[None, ..., None] if grid.ndim == 2 else grid[None]
        with self.file_writer.as_default():
            tf.summary.image(tag, picture, step=step)
        self.file_writer.flush()

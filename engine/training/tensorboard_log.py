"""A training run for TensorBoard: curves under Keras's names, and heatmaps, each epoch."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
import tensorflow as tf

from engine.callbacks.vanilla_gradients import VanillaGradientsCallback
from engine.training.events import BatchEnded, EpochEnded, TrainingEvent, TrainingFinished

if TYPE_CHECKING:
    from engine.training.data import TrainingData
    from engine.training.trainer import Trainer

SHOWN = 9
"""Digits whose heatmaps are drawn: validation images, or test images where there are none."""


class TrainingLog:
    """Call it with every event; `tensorboard --logdir FOLDER` shows what it wrote.

    `FOLDER/train` and `FOLDER/validation` get `epoch_loss`, `epoch_accuracy` and
    `epoch_learning_rate` as from Keras's `TensorBoard` callback, `FOLDER/test` the test's figures,
    and a folder named by date and time the Vanilla Gradients of a few digits. Steps are epochs
    from 0.
    """

    def __init__(self, trainer: "Trainer", data: "TrainingData", folder: Path) -> None:
        """Make the folder.

        Raises:
            OutputError: it cannot be made.
        """
        first = trainer.settings.training_images(len(data.images))
        images, labels = data.images[first:], data.labels[first:]
        if not len(labels):
            images, labels = data.test_images, data.test_labels
        digits = images[:SHOWN].astype(np.float32) / 255
        digits = digits[..., None] if digits.ndim == 3 else digits
        self._trainer = trainer
        self._heatmaps = VanillaGradientsCallback((digits, labels[:SHOWN]), None, folder)
        self._heatmaps.set_model(trainer.model)
        self._heatmaps.on_train_begin()
        self._writers = {
            part: tf.summary.create_file_writer(str(folder / part))
            for part in ("train", "validation", "test")
        }
        self._rate = trainer.learning_rate

    def __enter__(self) -> "TrainingLog":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for writer in (*self._writers.values(), self._heatmaps.file_writer):
            writer.close()

    def __call__(self, event: TrainingEvent) -> None:
        """Write what the event says."""
        match event:
            case BatchEnded() if event.batch == event.batches:
                self._rate = self._trainer.learning_rate
            case EpochEnded():
                step = event.epoch - 1
                self._write("train", step, loss=event.loss, accuracy=event.accuracy)
                self._write("train", step, learning_rate=self._rate)
                self._write("validation", step, loss=event.val_loss, accuracy=event.val_accuracy)
                self._heatmaps.on_epoch_end(step)
            case TrainingFinished():
                step = len(self._trainer.progress.history) - 1
                self._write("test", step, loss=event.test_loss, accuracy=event.test_accuracy)

    def _write(self, part: str, step: int, **figures: float | None) -> None:
        with self._writers[part].as_default():
            for name, value in figures.items():
                if value is not None:
                    tf.summary.scalar(f"epoch_{name}", value, step=step)
        self._writers[part].flush()

"""The settings of a training run, one row a setting, from which everything else is made.

The window's form, the options of `train`, the checks and the words in the table of past runs read
these rows, in this order: a new setting is its row here, and the code that obeys it. A run's record
keeps every setting by its name; one that a record does not have is at its default.

No TensorFlow, so that a window can know them.
"""

from dataclasses import dataclass
from typing import Literal

from engine.data.described import LARGEST, SMALLEST
from engine.errors import SettingsError
from engine.training.setting_row import row, rows
from engine.words import tr

MOST_EPOCHS = 1000
Schedule = Literal["constant", "cosine"]
Colours = Literal["auto", "grey", "colour"]
Precision = Literal["auto", "float32", "bfloat16", "float16"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingSettings:
    """What a person chooses before a run; the defaults are the tutorial's. See `SETTINGS`."""

    epochs: int = row(
        3,
        tr("Epochs"),
        tr("Passes over the training images"),
        low=1,
        high=MOST_EPOCHS,
        compared="never",  # the table of past runs has a column for them
        section="run",
    )
    batch_size: int = row(
        50,
        tr("Batch size"),
        tr("Images a step"),
        low=1,
        high=10_000,
        phrase=tr("batch size {}"),
        section="run",
    )
    hardest: float = row(
        1.0,
        tr("Hardest part"),
        # The others are only read, which takes a third of the time (Jiang et al. 2019,
        # arXiv 1910.00762).
        tr(
            "Part of each batch that a step learns from, the images that it reads worst; "
            "1: all of them, less: faster"
        ),
        form_label=tr("Learn from"),
        around=tr("{} of a batch"),
        low=0,
        high=1,
        above_low=True,
        step=0.1,
        phrase=tr("learns from the hardest {}"),
        phrases={1.0: tr("learns from all")},
    )
    learning_rate: float = row(
        1e-3,
        tr("Learning rate"),
        tr("How far each step goes; larger is faster, and too large learns nothing"),
        low=0,
        high=1,
        above_low=True,
        step=0.0005,
        decimals=6,
        live=True,
        phrase=tr("learning rate {}"),
        section="run",
    )
    schedule: Schedule = row(  # noqa: RUF009 - a field
        "constant",
        tr("Schedule"),
        tr("The learning rate stays, or rises to it and then falls to zero along a cosine"),
        spoken=tr("Schedule of the learning rate"),
        choices={
            "constant": tr("The learning rate stays as it is"),
            "cosine": tr("Rises to the learning rate, then falls to zero"),
        },
        beside="learning_rate",
        phrases={"constant": tr("constant rate"), "cosine": tr("cosine rate")},
    )
    validation_split: float = row(
        0.2,
        tr("Validation split"),
        tr(
            "Part of the training images that it never trains on, to be tested with "
            "after each epoch; these are the last ones"
        ),
        form_label=tr("Held out"),
        low=0,
        high=0.9,
        step=0.05,
        decimals=3,
        phrase=tr("validation split {}"),
        section="data",
    )
    patience: int = row(
        0,
        tr("Patience"),
        tr(
            "After so many epochs without a better validation loss it stops, and "
            "takes the best epoch's network; 0: it trains every epoch"
        ),
        form_label=tr("Stop early"),
        low=0,
        high=1000,
        special=tr("never"),
        around=tr("after {}"),
        phrase=tr("patience {}"),
    )
    dropout: float = row(
        0.0,
        tr("Dropout"),
        tr(
            "Part of the inputs of each dense layer that a step leaves out, against "
            "learning by heart; 0: none"
        ),
        low=0,
        high=0.9,
        step=0.1,
        phrase=tr("dropout {}"),
    )
    smoothing: float = row(
        0.0,
        tr("Label smoothing"),
        # Szegedy et al. 2016, arXiv 1512.00567
        tr("Part of each label that is spread over all classes, against being too sure; 0: none"),
        form_label=tr("Smoothing"),
        low=0,
        high=0.5,
        step=0.005,
        decimals=4,
        phrase=tr("label smoothing {}"),
        section="data",
    )
    averaged: float = row(
        0.0,
        tr("Averaged epochs"),
        tr(
            "About so many of the last epochs have a part in the weights that are "
            "validated, tested and kept, which are a moving average; 0: those of the "
            "last step alone"
        ),
        form_label=tr("Average over"),
        around=tr("{} epochs"),
        low=0,
        high=MOST_EPOCHS,
        step=0.5,
        special=tr("the last step"),
        phrase=tr("weights averaged over {} epochs"),
        section="run",
    )
    picture_size: int = row(
        0,
        tr("Picture size"),
        tr(
            "Side to which pictures of your own data are fitted, in pixels, 8 to 48; "
            "0: their own, and 28 for a folder"
        ),
        spoken=tr("Size of pictures"),
        low=0,
        high=LARGEST,
        special=tr("as it is"),
        of_data=True,
        compared="default",
        phrase="{0} × {0}",
        section="data",
    )
    colours: Colours = row(  # noqa: RUF009 - a field
        "auto",
        tr("Colours"),
        tr("Whether the network sees your own pictures in grey or in colour"),
        choices={
            "auto": tr("In colour where the pictures are"),
            "grey": tr("By their brightness alone"),
            "colour": tr("Red, green and blue"),
        },
        of_data=True,
        compared="default",
        phrases={"grey": tr("in grey"), "colour": tr("in colour")},
        beside="picture_size",
        section="data",
    )
    augment: bool = row(
        False,
        tr("Vary images"),
        tr("Each image a little turned, bent and bolder each time, as if by another hand"),
        phrases={True: tr("images varied"), False: tr("images as they are")},
        section="data",
    )
    plain_epochs: int = row(
        0,
        tr("Plain epochs"),
        tr("Epochs at the end that show the images as they are, after at least one varied"),
        spoken=tr("Plain epochs at the end"),
        low=0,
        high=MOST_EPOCHS,
        around=tr("not the last {}"),
        special=tr("in every epoch"),
        beside="augment",
        needs="augment",
        phrase=tr("last {} epochs plain"),
    )
    many_hands: bool = row(
        False,
        tr("Many hands"),
        tr(
            "Pen strokes are drawn anew for each epoch, as by more hands than wrote "
            "them; otherwise each four times, once for all epochs"
        ),
        of_strokes=True,
        phrases={True: tr("by many hands"), False: tr("by few hands")},
        section="data",
    )
    precision: Precision = row(  # noqa: RUF009 - a field
        "float32",
        tr("Precision"),
        tr("Of the arithmetic; weights, validation and test are float32 in any"),
        choices={
            "auto": tr("Tries a few steps and takes what is fastest here with the same loss"),
            "float32": tr("24 bits of each factor count; the tutorial's"),
            "bfloat16": tr(
                "8 bits of each factor count, over the range of float32; fast on new processors"
            ),
            "float16": tr("11 bits of each factor count, over a small range; fast on older GPUs"),
        },
        compared="default",  # whatever the recipe is
        phrase="{}",
    )
    seed: int = row(
        0,
        tr("Seed"),
        tr("Of weights, order and all that is random: the same seed, the same run"),
        low=0,
        high=2**31 - 1,
        compared="default",
        phrase=tr("seed {}"),
    )

    def __post_init__(self) -> None:
        """Check each setting, and those that do not go together.

        Raises:
            SettingsError: one is out of range, or contradicts another.
        """
        for setting in SETTINGS.values():
            setting.check(getattr(self, setting.name))
        if 0 < self.picture_size < SMALLEST:
            raise SettingsError(
                tr(
                    "Picture size {picture_size} is out of range; choose {smallest} to {largest}.",
                    picture_size=self.picture_size,
                    smallest=SMALLEST,
                    largest=LARGEST,
                )
            )
        if self.patience and not self.validation_split:
            raise SettingsError(
                tr("Patience needs a validation loss; choose a validation split above 0.")
            )
        if self.augment and self.plain_epochs >= self.epochs:
            raise SettingsError(
                tr(
                    "Of {epochs} epochs the last {plain_epochs} would show images as they are, so "
                    "that none is varied; choose fewer plain epochs, or more epochs.",
                    epochs=self.epochs,
                    plain_epochs=self.plain_epochs,
                )
            )

    def training_images(self, images: int) -> int:
        """How many of so many images are trained with: the first; the others validate."""
        return int(images * (1 - self.validation_split))

    def batches(self, images: int) -> int:
        """Steps an epoch, with so many images for training and validation."""
        return -(-self.training_images(images) // self.batch_size)


SETTINGS = rows(TrainingSettings)
"""Name -> setting, in the order of the form."""

"""Ways to train the classic ConvNet, by name: settings that belong together, and what for.

No TensorFlow, so that the window can offer them.
"""

from dataclasses import dataclass
from types import MappingProxyType

from engine.errors import SettingsError
from engine.training.settings import TrainingSettings
from engine.words import tr


@dataclass(frozen=True, slots=True)
class Recipe:
    """Settings that belong together.

    Attributes:
        name: on the command line.
        title: in the window.
        meaning: one sentence on what it is for.
        settings: what it sets; each can be changed.
    """

    name: str
    title: str
    meaning: str
    settings: TrainingSettings


_ALL = (
    Recipe(
        "blog",
        tr("Tutorial"),
        tr("The settings of the classic tutorial, to the letter."),
        TrainingSettings(),
    ),
    Recipe(
        "fast",
        tr("Fast"),
        tr(
            "The tutorial's accuracy in a fraction of its time: one pass over all "
            "images, in the precision that is fastest here, learning from the "
            "hardest of each batch."
        ),
        TrainingSettings(
            epochs=1,
            batch_size=96,
            validation_split=0.0,
            learning_rate=2.5e-3,
            schedule="cosine",
            precision="auto",
            hardest=0.4,
        ),
    ),
    Recipe(
        "ship",
        tr("As shipped"),
        tr(
            "Every training image varied as if by another hand, until the last "
            "epochs show them as they are: an hour instead of minutes, for a network "
            "that reads how people write."
        ),
        TrainingSettings(
            epochs=48,
            batch_size=128,
            validation_split=0.035,
            learning_rate=1e-3,
            seed=1,
            schedule="cosine",
            augment=True,
            dropout=0.4,
            smoothing=0.003,
            averaged=2.0,
            many_hands=True,
            precision="auto",
            plain_epochs=5,
        ),
    ),
)

RECIPES = MappingProxyType({recipe.name: recipe for recipe in _ALL})
"""Name -> recipe; the first is the default."""


def recipe_named(name: str) -> Recipe:
    """The recipe with this name.

    Raises:
        SettingsError: there is none.
    """
    if name not in RECIPES:
        raise SettingsError(
            tr(
                "There is no recipe {name!r}; choose {recipes}.",
                name=name,
                recipes=", ".join(RECIPES),
            )
        )
    return RECIPES[name]

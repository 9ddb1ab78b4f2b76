"""What a table says of a past run: its settings in words, and its figures."""

from dataclasses import dataclass
from pathlib import Path

from engine.data.described import MNIST, Described
from engine.training.course import CoursePoint
from engine.training.events import EpochEnded
from engine.training.recipes import RECIPES, Recipe
from engine.training.runs import RunRecord
from engine.training.settings import SETTINGS, TrainingSettings
from engine.words import tr


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run.

    Attributes:
        path: its folder.
        started: in seconds since 1970.
        settings: the nearest recipe, and what differs from it.
        planned: epochs that it is to have.
        history: every epoch that is done.
        test_accuracy: in [0, 1]; None while it is not finished.
        seconds: that it has taken.
        can_resume: whether its weights are kept.
        course: figures within the epochs, thinned out.
    """

    path: Path
    started: float
    settings: str
    planned: int
    history: tuple[EpochEnded, ...]
    test_accuracy: float | None
    seconds: float
    can_resume: bool = True
    course: tuple[CoursePoint, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether it went through, test included."""
        return self.test_accuracy is not None

    @property
    def losses(self) -> tuple[float, ...]:
        """The validation loss of every epoch that has one."""
        return tuple(e.val_loss for e in self.history if e.val_loss is not None)

    @property
    def accuracies(self) -> tuple[float, ...]:
        """The validation accuracy of every epoch that has one, in [0, 1]."""
        return tuple(e.val_accuracy for e in self.history if e.val_accuracy is not None)


def words_for_more(done: int, planned: int) -> str:
    """What training a finished run further is called.

    After an early stop the epochs that are still planned come too, as long as they help.
    """
    return tr("One more epoch") if done >= planned else tr("Train on")


def row_of(path: Path, record: RunRecord, *, can_resume: bool) -> RunRow:
    """The row of a run that is kept in `path`, with its weights or not."""
    state, finished = record.state, record.finished
    return RunRow(
        path=path,
        started=record.started,
        settings=in_words(
            state.settings, pen_strokes=state.pen_strokes is not None, data=state.data
        ),
        planned=state.progress.epochs,
        history=record.history,
        test_accuracy=None if finished is None else finished.test_accuracy,
        seconds=state.progress.seconds,
        can_resume=can_resume,
        course=record.course,
    )


def in_words(settings: TrainingSettings, *, pen_strokes: bool, data: Described = MNIST) -> str:
    """The nearest recipe and every difference from it, but for epochs: "Tutorial, batch size 20".

    Other data than MNIST is said first. A seed is said unless it is 0, and a precision unless it
    is float32.
    """
    recipe = min(RECIPES.values(), key=lambda each: len(_differences(settings, each)))
    joined = [tr("pen strokes")] if pen_strokes else []
    own = [] if data.is_shipped else [data.name]
    differences = _differences(settings, recipe)
    return ", ".join([*own, recipe.title, *differences, *joined, *_apart(settings)])


def _differences(settings: TrainingSettings, recipe: Recipe) -> list[str]:
    """What is not as in the recipe, of all that has an effect."""
    return [
        setting.mention(getattr(settings, name))
        for name, setting in SETTINGS.items()
        if setting.compared == "recipe"
        and (not setting.needs or getattr(settings, setting.needs))
        and getattr(settings, name) != getattr(recipe.settings, name)
    ]


def _apart(settings: TrainingSettings) -> list[str]:
    """What is not at its default, of all that has nothing to do with a recipe."""
    return [
        setting.mention(getattr(settings, name))
        for name, setting in SETTINGS.items()
        if setting.compared == "default" and getattr(settings, name) != setting.default
    ]

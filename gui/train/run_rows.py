"""What a table says of a past run: its settings in words, and its figures."""

from dataclasses import dataclass, fields
from pathlib import Path

from engine.training.events import EpochEnded, TrainingSettings
from engine.training.recipes import RECIPES, Recipe
from engine.training.runs import RunRecord

_APART = ("epochs", "seed", "precision")  # said in a column of its own, or whatever the recipe is
_COMPARED = tuple(
    field.name for field in fields(TrainingSettings) if field.name not in (*_APART, "plain_epochs")
)


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
        can_go_on: whether its weights are kept.
    """

    path: Path
    started: float
    settings: str
    planned: int
    history: tuple[EpochEnded, ...]
    test_accuracy: float | None
    seconds: float
    can_go_on: bool = True

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
    return "One more epoch" if done >= planned else "Train on"


def row_of(path: Path, record: RunRecord, *, can_go_on: bool) -> RunRow:
    """The row of a run that is kept in `path`, with its weights or not."""
    state, finished = record.state, record.finished
    return RunRow(
        path=path,
        started=record.started,
        settings=in_words(state.settings, pen_strokes=state.pen_strokes is not None),
        planned=state.progress.epochs,
        history=record.history,
        test_accuracy=None if finished is None else finished.test_accuracy,
        seconds=state.progress.seconds,
        can_go_on=can_go_on,
    )


def in_words(settings: TrainingSettings, *, pen_strokes: bool) -> str:
    """The nearest recipe and every difference from it, but for epochs: "Tutorial, batch size 20".

    A seed is said unless it is 0, and a precision unless it is float32.
    """
    recipe = min(RECIPES.values(), key=lambda each: len(_differences(settings, each)))
    words = [recipe.title, *_differences(settings, recipe)]
    if settings.augment and settings.plain_epochs != recipe.settings.plain_epochs:
        words.append(f"last {settings.plain_epochs} epochs plain")
    if pen_strokes:
        words.append("pen strokes")
    if settings.precision != "float32":
        words.append(settings.precision)
    if settings.seed:
        words.append(f"seed {settings.seed}")
    return ", ".join(words)


def _differences(settings: TrainingSettings, recipe: Recipe) -> list[str]:
    return [
        _said(name, getattr(settings, name))
        for name in _COMPARED
        if getattr(settings, name) != getattr(recipe.settings, name)
    ]


def _said(name: str, value: object) -> str:
    if name == "augment":
        return "images varied" if value else "images as they are"
    if name == "schedule":
        return f"{value} rate"
    if name == "hardest":
        return "learns from all" if value == 1 else f"hardest part {value:g}"
    number = f"{value:g}" if isinstance(value, float) else f"{value}"
    return f"{name.replace('_', ' ')} {number}"

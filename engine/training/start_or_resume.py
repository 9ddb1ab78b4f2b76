"""A planned run made ready to train: the one way for window and shell."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, replace

from engine.machine.tried import Tried
from engine.training.data import TrainingData
from engine.training.distribution import ALONE, Distribution
from engine.training.events import TrainingEvent
from engine.training.keeping import train_and_keep
from engine.training.plan import Plan
from engine.training.tensorboard_log import TrainingLog
from engine.training.trainer import Trainer


@dataclass(frozen=True, slots=True, eq=False)
class PreparedRun:
    """A run that waits for its next step.

    Attributes:
        plan: what it was made from.
        trainer: where it starts, or where it was.
        data: what it trains, validates and tests with.
    """

    plan: Plan
    trainer: Trainer
    data: TrainingData

    def train(self) -> Generator[TrainingEvent, None, None]:
        """Pull the trainer's events and pass them on; keep the run and log it meanwhile.

        Closing the generator stops the run, which can be resumed from there.

        Raises:
            OutputError: the folder is taken, or cannot be written to, or another program has
                trained the run further since `prepare`.
        """
        if not self.plan.resumes:
            self.plan.folder.make()
        events = train_and_keep(self.trainer, self.plan.folder, more=self.plan.more)
        with closing(events), self._log() as log:
            for event in events:
                log(event)
                yield event

    def _log(self) -> AbstractContextManager[Callable[[TrainingEvent], None]]:
        if self.plan.log is None:
            return nullcontext(lambda _event: None)
        return TrainingLog(self.trainer, self.data, self.plan.log)


def prepare(
    plan: Plan,
    *,
    device: str | None = None,
    sharing: Distribution = ALONE,
    tell: Callable[[int, int], None] | None = None,
    tell_data: Callable[[int, int], None] | None = None,
) -> PreparedRun:
    """Read the data, draw the pen strokes, and build the network or take it from its checkpoint.

    Args:
        plan: of the run.
        device: where it trains; TensorFlow's choice if None.
        sharing: who computes, several devices for instance.
        tell: called with how many of how many pen strokes are drawn; what it raises breaks off.
        tell_data: likewise of the pictures of other data than MNIST.

    Raises:
        CheckpointError: there is no run to resume, or it is of other data or another network.
        DataError: MNIST, the other data or the pen strokes cannot be read.
        SettingsError: what is planned cannot be trained with this data or by these devices.
    """
    settings = plan.settings
    if sharing.workers > 1 and settings.precision == "auto":  # what is fastest may differ
        settings = replace(settings, precision="float32")
    checkpoint = plan.folder.checkpoint() if plan.resumes else None
    data = TrainingData.of(plan.data, settings, tell=tell_data)
    if plan.pen_strokes is not None:
        anew = settings.many_hands
        data = data.with_pen_strokes(plan.pen_strokes, settings.seed, anew=anew, tell=tell)
    trainer = Trainer(
        settings,
        data,
        device=device,
        resume=checkpoint,
        strategy=sharing.strategy,
        tried=None if plan.tried is None else Tried(plan.tried),
    )
    return PreparedRun(plan, trainer, data)

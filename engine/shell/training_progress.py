"""A training run on a terminal: progress bars, and one line an epoch."""

from rich.progress import BarColumn, Progress, TextColumn

from engine.training import events
from engine.words import duration, estimate


class TrainingBars:
    """Training events as progress bars and one line an epoch."""

    def __init__(self) -> None:
        self._bars = Progress(
            TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[figures]}")
        )
        self._task = self._bars.add_task("starting", total=1, figures="")

    def __enter__(self) -> "TrainingBars":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.update(self._task, visible=False)
        self._bars.stop()

    def show(self, event: events.TrainingEvent) -> None:
        """Show one event."""
        match event:
            case events.PrecisionTried():
                self._bar(f"trying {event.precision}", event.step, event.steps, "")
            case events.DeviceGivenUp(words=words):
                self._print(words)
            case events.TrainingStarted(settings=settings, reason=reason):
                why = f" ({reason})" if reason else ""
                self._print(f"Precision: {settings.precision}{why}")
            case events.BatchEnded():
                self._bar(
                    f"epoch {event.epoch}",
                    event.batch,
                    event.batches,
                    f"loss {event.loss:.4f}  accuracy {event.accuracy:.2%}"
                    f"  {event.images_per_second:.0f} images/s"
                    f"  {_left(event.seconds_left)}",
                )
            case events.EvaluationProgress():
                self._bar(event.stage, event.done, event.total, _left(event.seconds_left))
            case events.EpochEnded():
                self._print(epoch_line(event))
            case events.BestEpochTaken(best_epoch=best, val_loss=loss) if loss is not None:
                self._print(
                    f"{'Stopped early; the' if event.stopped_early else 'The'} network is that of "
                    f"epoch {best}, validation {loss:.4f}"
                )
            case events.TrainingFinished():
                self._print(
                    f"Test loss {event.test_loss:.4f}, accuracy {event.test_accuracy:.2%} "
                    f"after {duration(event.seconds)}"
                )

    def _print(self, line: str) -> None:
        self._bars.console.print(line, highlight=False)

    def _bar(self, what: str, done: int, total: int, figures: str) -> None:
        self._bars.update(
            self._task, description=what, completed=done, total=total, figures=figures
        )


def _left(seconds: float | None) -> str:
    return "" if seconds is None else f"{estimate(seconds)} left"


def epoch_line(event: events.EpochEnded) -> str:
    """One epoch in words."""
    line = (
        f"Epoch {event.epoch}/{event.epochs}: loss {event.loss:.4f}, accuracy {event.accuracy:.2%}"
    )
    if event.val_loss is not None:
        line += f"; validation {event.val_loss:.4f}, {event.val_accuracy:.2%}"
    return f"{line} ({duration(event.seconds)})"

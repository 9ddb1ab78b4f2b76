"""A training run as it is meant: what window and shell say of one that they start or resume."""

from dataclasses import dataclass
from pathlib import Path

from engine.errors import SettingsError
from engine.training.progress import RunState
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.words import tr


@dataclass(frozen=True, slots=True)
class Plan:
    """A run to be started, or resumed.

    Attributes:
        folder: in which the run is kept; a new run makes it.
        settings: of the run; a resumed one's own.
        pen_strokes: file of pen strokes that are trained on too, or None.
        log: folder for the curves and heatmaps that TensorBoard shows, or None for none.
        resumes: whether the run in `folder` is resumed.
        more: epochs beyond those that a resumed run had planned.
        data: `.npz` file or folder of pictures that is trained on; None for MNIST.
        tried: file of what was found by trying on this machine, which is not tried again; or None.
    """

    folder: RunFolder
    settings: TrainingSettings
    pen_strokes: Path | None = None
    log: Path | None = None
    resumes: bool = False
    more: int = 0
    data: Path | None = None
    tried: Path | None = None

    @classmethod
    def to_resume(
        cls,
        folder: RunFolder,
        state: RunState,
        *,
        more: int = 0,
        log: Path | None = None,
        pen_strokes: Path | None = None,
        data: Path | None = None,
    ) -> "Plan":
        """Resume the run in a folder.

        Args:
            folder: of the run.
            state: of the run, from its record or its checkpoint.
            more: epochs beyond those that it had planned.
            log: as above.
            pen_strokes: where the run's pen strokes lie by now; where they were if None.
            data: where the run's own data lies by now, likewise.

        Raises:
            SettingsError: data is named for a run on MNIST.
        """
        if data is not None and state.data.is_shipped:
            raise SettingsError(tr("The run was trained on MNIST; resume it without other data."))
        strokes = pen_strokes or (Path(state.pen_strokes) if state.pen_strokes else None)
        own = data or (Path(state.data.path) if state.data.path else None)
        return cls(folder, state.settings, strokes, log, resumes=True, more=more, data=own)

"""Make a film of how a run learned to see a drawing."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from engine.attribution.table import METHODS
from engine.errors import InputShapeError, OutputError
from engine.film import Scene, save_film
from engine.render import View
from engine.training.runs import RunFolder
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explain


@dataclass(frozen=True, slots=True, eq=False)
class MakeFilm(Message):
    """Explain what is on the canvas at every kept moment of a run, and write it as a film.

    Attributes:
        request: what is explained and how; its network does not matter.
        run: folder of the run.
        view: how values are shown.
        path: of the film.
    """

    urgency: ClassVar = Urgency.ERRAND

    request: Explain
    run: Path
    view: View
    path: Path

    @property
    def topic(self) -> Hashable:
        """A film of the same name takes its place."""
        return MakeFilm, self.path

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Making the film")

    def answer(self, engine: Engine) -> "Iterator[FilmMade]":
        """An answer a moment, and a last one once the film is written."""
        from engine.attribution.live import LiveExplainer
        from engine.classifier import Classifier
        from engine.network import build_convnet

        run, request = RunFolder(self.run), self.request
        if why := run.data.why_not_drawn:
            raise InputShapeError(why)
        moments = run.moments()
        if not moments:  # they were deleted since the film was asked for
            raise OutputError(tr("There is no run to film yet: train a network first."))
        classifier = Classifier(build_convnet(), device=engine.networks.device)
        options: dict[str, Any] = dict(request.options)
        explainer = LiveExplainer(classifier, request.method, **options)
        pixels = request.drawing.digit().pixels
        scenes: list[Scene] = []
        for moment in moments:
            classifier.set_weights(list(run.load_snapshot(moment)))
            frame = explainer.frame(pixels, request.target, request.versus)
            scenes.append(Scene(moment, frame, run.data.classes))
            yield FilmMade(len(scenes), len(moments))
        view = self.view if METHODS[request.method].signed else "magnitude"
        yield FilmMade(len(moments), len(moments), save_film(pixels, scenes, self.path, view))


@dataclass(frozen=True, slots=True)
class FilmMade:
    """So many of the moments are explained; `path` once the film is written."""

    done: int
    total: int
    path: Path | None = None

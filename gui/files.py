"""Files by menu, key, drop or command line: drawings, networks, pictures, heatmaps."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from engine.data.inklens_file import SUFFIX
from engine.errors import InkLensError
from engine.film import require_film_name
from engine.images import read_picture
from engine.networks import names
from engine.pictures.scene import Scene
from engine.render import Ground, View
from engine.teaching.corrections_file import SUFFIX as CORRECTIONS
from engine.words import tr, trn
from gui import dialogs
from gui.bridge.engine_room import EngineRoom
from gui.bridge.messages.describe_network import DescribeNetwork, NetworkDescribed
from gui.bridge.messages.explain import Explain, Explained
from gui.bridge.messages.make_film import FilmMade, MakeFilm
from gui.bridge.problems import problem_from
from gui.draw.picture.folder import PictureFolder, pictures_in
from gui.draw.picture.opening import WantedPicture
from gui.kept.state_folder import StateFolder
from gui.outside.clipboard import PASTED, clipboard_contents
from gui.outside.exporting import export, require_export_name

EXPORTING = tr("Exporting the heatmap")
FILMING = tr("Making the film")
OPENING_PICTURE = tr("Opening the picture")
PASTING = tr("Pasting")
NETWORK_SUFFIXES = (".keras", ".h5", ".hdf5", ".pb", ".tflite", ".onnx")
ONE_AT_A_TIME = (*NETWORK_SUFFIXES, SUFFIX, CORRECTIONS)


def first_folder() -> str:
    """Where dialogs open before there was a file: among the person's own, not the program's."""
    for place in (
        QStandardPaths.StandardLocation.DocumentsLocation,
        QStandardPaths.StandardLocation.HomeLocation,
    ):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir():
            return folder
    return ""


class FileActions(QObject):
    """Lets the person choose a file, then opens, saves or exports.

    Attributes:
        pictures: those that are paged through.
        kept_menu: the networks that were trained on this computer.

    Signals:
        drawing_chosen(Path): a drawing is to be opened.
        corrections_chosen(Path): corrections are.
        picture_wanted(WantedPicture): a picture is to be shown.
        labels_opened(Path): a file of the names of classes.
        failed(Problem): a file is not what it should be.
        renamed(): a kept network has another name.
        folder_changed(): dialogs open elsewhere.
        news(str, str): something was written, and what was being done.
    """

    drawing_chosen = Signal(object)
    corrections_chosen = Signal(object)
    picture_wanted = Signal(object)
    labels_opened = Signal(object)
    failed = Signal(object)
    news = Signal(str, str)
    renamed = Signal()
    folder_changed = Signal()

    def __init__(self, room: EngineRoom, state: StateFolder, folder: str, window: QWidget) -> None:
        """Work for `window`, starting in `folder`."""
        super().__init__(window)
        self._room, self._state, self._window = room, state, window
        self._folder = folder or first_folder()
        self.pictures = PictureFolder()
        self.kept_menu = QMenu(tr("&Kept networks"), window)
        self.kept_menu.aboutToShow.connect(self._list_kept)
        room.engine.subscribe(NetworkDescribed, self._on_described)
        room.engine.subscribe(FilmMade, self._on_film)

    @property
    def folder(self) -> str:
        """Of the last file; dialogs open there."""
        return self._folder

    @folder.setter
    def folder(self, folder: str) -> None:
        self._folder = folder
        self.folder_changed.emit()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a drawing, a network, a picture of a digit, or a folder of such pictures."""
        if path.is_dir():
            self._open_folder(path)
            return
        self.folder = str(path.parent)
        if path.suffix.lower() in NETWORK_SUFFIXES:
            self._room.open_network(path)
        elif path.suffix.lower() == SUFFIX:
            self.drawing_chosen.emit(path)
        elif path.suffix.lower() == CORRECTIONS:
            self.corrections_chosen.emit(path)
        elif path.suffix.lower() in names.ENDINGS:
            self.labels_opened.emit(path)
        else:
            self._show(PictureFolder.around(path))

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open one file or folder, or page through several pictures.

        Of networks and drawings there is one at a time: the first of them is opened.
        """
        if len(paths) == 1:
            self.open(paths[0])
        elif alone := [path for path in paths if path.suffix.lower() in ONE_AT_A_TIME]:
            labels = [path for path in paths if path.suffix.lower() in names.ENDINGS]
            if labels and alone[0].suffix.lower() in NETWORK_SUFFIXES:
                self.folder = str(alone[0].parent)
                self._room.open_network(alone[0], labels=labels[0])
            else:
                self.open(alone[0])
        elif paths:
            self.folder = str(paths[0].parent)
            self._show(PictureFolder(paths))

    @Slot(int)
    def page(self, by: int) -> None:
        """Show the next picture of the folder, or one before."""
        if self.pictures.step(by) is None:
            words = tr("There is no other picture to page to: open or drop a folder of pictures.")
            self.news.emit(words, "")
        else:
            self._show(self.pictures)

    def paste(self) -> None:
        """Open the picture, or the files, on the clipboard."""
        try:
            found = clipboard_contents()
        except InkLensError as error:
            self.failed.emit(problem_from(error, PASTING))
            return
        if isinstance(found, np.ndarray):
            self.pictures = PictureFolder()
            self.picture_wanted.emit(WantedPicture(lambda: found, PASTED, "", PASTING))
        else:
            self.open_all(found)

    def _open_folder(self, folder: Path) -> None:
        self.folder = str(folder)
        try:
            found = pictures_in(folder)
        except InkLensError as error:
            self.failed.emit(problem_from(error, OPENING_PICTURE))
        else:
            self._show(PictureFolder(found))

    def _show(self, pictures: PictureFolder) -> None:
        self.pictures, path = pictures, pictures.shown
        if path is not None:
            read = partial(read_picture, path)
            wanted = WantedPicture(read, path.name, pictures.words, OPENING_PICTURE, path)
            self.picture_wanted.emit(wanted)

    def open_shipped(self) -> None:
        """Back to the network that InkLens ships."""
        self._room.open_network(None)

    def ask_what_to_open(self) -> None:
        """A dialog, then `open`."""
        if path := dialogs.ask_what_to_open(self._window, self.folder):
            self.open(path)

    def ask_for_folder(self) -> None:
        """A dialog, then page through the pictures of a folder."""
        if path := dialogs.ask_for_folder(self._window, self.folder):
            self.open(path)

    def ask_where_to_save(self) -> None:
        """A dialog, then save the trained network."""
        if not self._room.can_save:
            return
        if path := dialogs.ask_where_to_save_network(self._window, self.folder):
            self.folder = str(path.parent)
            self._room.save_trained(path)

    def ask_where_to_export(self, explained: Explained, view: View, ground: Ground) -> None:
        """A dialog, then ask which network the shown map is of, to write both."""
        path = dialogs.ask_where_to_export(self._window, self.folder)
        if path is None:
            return
        self.folder = str(path.parent)
        try:
            require_export_name(path)
        except InkLensError as error:
            self.failed.emit(problem_from(error, EXPORTING))
        else:
            message = DescribeNetwork(explained, view, ground, path)
            self._room.engine.mailbox.post(message)

    @Slot(object)
    def _on_described(self, described: NetworkDescribed) -> None:
        if described.message.path is None:
            return
        try:
            path = export(described)
        except InkLensError as error:
            self.failed.emit(problem_from(error, EXPORTING))
        else:
            self.news.emit(tr("Saved as {path}", path=path), EXPORTING)

    def ask_where_to_film(self, request: Explain, view: View) -> None:
        """A dialog, then a film of the drawing at every kept moment of the newest run."""
        run = self._room.run
        if run is None or not run.moments():
            self.news.emit(tr("There is no run to film yet: train a network first."), "")
        elif request.drawing.is_empty:
            self.news.emit(tr("There is nothing to film yet: draw a digit first."), "")
        elif isinstance(request.drawing, Scene):
            self.news.emit(
                tr("A film shows how digits were learned: open a digit network first."), ""
            )
        elif request.method == "activations":
            words = tr("A film shows one map per moment: choose any method but Activations.")
            self.news.emit(words, "")
        elif path := dialogs.ask_where_to_film(self._window, self.folder):
            self.folder = str(path.parent)
            try:
                require_film_name(path)
            except InkLensError as error:
                self.failed.emit(problem_from(error, FILMING))
                return
            self._room.engine.mailbox.post(MakeFilm(request, run.path, view, path))

    @Slot(object)
    def _on_film(self, made: FilmMade) -> None:
        if made.path is not None:
            self.news.emit(
                trn(
                    "Film of {n} picture saved as {path}",
                    "Film of {n} pictures saved as {path}",
                    made.total,
                    path=made.path,
                ),
                FILMING,
            )

    # -- networks that are kept ----------------------------------------------------------------

    def title_of(self, name: str, path: Path | None) -> str:
        """What a network is called: one that is kept by its accuracy and date, or as one wishes."""
        kept = path is not None and path in self._state.networks()
        return self._state.names.of(path) if kept and path is not None else name

    def _list_kept(self) -> None:
        self.kept_menu.clear()
        kept, called = self._state.networks(), self._state.names
        renaming = QMenu(tr("&Rename"), self.kept_menu)
        for path in kept:
            for menu, slot in ((self.kept_menu, self._on_kept), (renaming, self._on_rename)):
                action = menu.addAction(called.of(path).replace("&", "&&"))
                action.setData(str(path))
                action.triggered.connect(slot)
        if kept:
            self.kept_menu.addSeparator()
            self.kept_menu.addMenu(renaming)
        else:
            self.kept_menu.addAction(tr("Networks you train are kept here")).setEnabled(False)

    @Slot()
    def _on_kept(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._room.open_network(Path(action.data()))

    @Slot()
    def _on_rename(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        path, called = Path(action.data()), self._state.names
        name = dialogs.ask_for_name(self._window, called.of(path))
        if name is None:
            return
        try:
            called.rename(path, name)
        except InkLensError as error:
            self.failed.emit(problem_from(error, tr("Renaming the network")))
        else:
            self.renamed.emit()

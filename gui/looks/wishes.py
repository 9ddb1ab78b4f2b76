"""What a person wishes of all windows at once: colours of maps, signs over them, less motion."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gui.settings import MapColours, Motion

_BLINKS = 1060  # ms of a text cursor, as Qt has it where the system says nothing


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wished.

    Attributes:
        map_colours: of maps with a sign: red for and blue against, or greys from black (against)
            to white (for), which keep their order on paper and in any eyes.
        signs: whether + and − stand over the strongest pixels of maps with a sign.
        motion: whether what moves by itself goes in steps instead; as the system says, or always.
    """

    map_colours: MapColours = "red_blue"
    signs: bool = False
    motion: Motion = "system"


class Wearer(QObject):
    """Holds the wishes of the application.

    Signals:
        changed(): others are wished.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        """Start with none."""
        super().__init__(application)
        self.worn = Wishes()


def wearer() -> Wearer:
    """The application's."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("there is no application to wear anything")
    return application.findChild(Wearer) or Wearer(application)


def wishes() -> Wishes:
    """What is wished now; the defaults where no application runs."""
    return Wishes() if QCoreApplication.instance() is None else wearer().worn


def wear(wished: Wishes) -> None:
    """Let every window follow these wishes from now on."""
    holder = wearer()
    if wished == holder.worn:
        return
    holder.worn = wished
    QApplication.setCursorFlashTime(0 if reduced_motion() else _BLINKS)
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        widget.update()
    holder.changed.emit()


def reduced_motion() -> bool:
    """Whether nothing shall move by itself but in steps."""
    motion = wishes().motion
    return system_reduces_motion() if motion == "system" else motion == "reduced"


def system_reduces_motion() -> bool:
    """Whether the desktop asks for less motion, as far as Qt 6.11 tells: on Windows alone.

    There "Animation effects" off means that Qt animates no menus. Elsewhere Qt has no word of it,
    and animates none either way.
    """
    on_windows = QApplication.platformName() == "windows"
    return on_windows and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)

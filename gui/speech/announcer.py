"""Says a sentence to whoever listens: a screen reader, if there is one."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """The one voice of the application.

    Signals:
        said(str): this was said.
    """

    said = Signal(str)

    def say(self, source: QWidget, words: str, *, urgent: bool = False) -> None:
        """Say a sentence.

        Args:
            source: what it is about.
            words: the sentence; nothing is said where it is empty.
            urgent: it goes before what is being read out.
        """
        if not words:
            return
        event = QAccessibleAnnouncementEvent(source, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)  # does nothing where nobody listens
        self.said.emit(words)


def announcer() -> Announcer:
    """The application's."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("there is no application to speak for")
    return application.findChild(Announcer) or Announcer(application)


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say a sentence about `source`."""
    announcer().say(source, words, urgent=urgent)

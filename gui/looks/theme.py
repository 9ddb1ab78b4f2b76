"""Light, dark, or what the system says; and one scale of type."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.looks.style import dress
from gui.looks.tokens import DARK, LIGHT, Tokens
from gui.settings import Theme

Role = Literal["answer", "heading", "body", "caption"]
_SCHEMES: dict[Theme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)
# role: (size in parts of the application's font, weight)
_TYPE: dict[Role, tuple[float, QFont.Weight]] = {
    "answer": (1.9, QFont.Weight.DemiBold),
    "heading": (1.2, QFont.Weight.DemiBold),
    "body": (1.0, QFont.Weight.Normal),
    "caption": (0.9, QFont.Weight.Normal),
}


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the application light or dark looks; "system" follows the desktop from now on."""
    follower = application.findChild(_Follower) or _Follower(application)
    follower.wear(theme)


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows; light where it says nothing."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def tokens() -> Tokens:
    """The colours that are worn now."""
    application = QGuiApplication.instance()
    follower = application.findChild(_Follower) if application is not None else None
    return DARK if follower is not None and follower.dark else LIGHT


def colour(name: str) -> QColor:
    """The colour of this name in `Tokens`, as it is worn now."""
    return QColor(getattr(tokens(), name))


def font(role: Role) -> QFont:
    """The application's font in one of the four sizes: answer, heading, body, caption."""
    size, weight = _TYPE[role]
    scaled = QFont(QApplication.font())
    scaled.setPointSizeF(scaled.pointSizeF() * size)
    scaled.setWeight(weight)
    return scaled


def palette_of(worn: Tokens) -> QPalette:
    """The tokens as Qt's palette, which custom-painted widgets read."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(worn, name)))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.disabled))
    return palette


class _Follower(QObject):
    """Remembers which theme the application wears, and changes with the desktop.

    Attributes:
        dark: whether it is dark now.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.dark = False
        self._application = application
        self._theme: Theme = "system"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)

    def wear(self, theme: Theme) -> None:
        """Put on the looks of a theme."""
        self._theme = theme
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])
        self._dress()

    @Slot()
    def _on_desktop_changed(self) -> None:
        if self._theme == "system":
            self._dress()

    def _dress(self) -> None:
        self.dark = self._theme == "dark" or (self._theme == "system" and system_is_dark())
        worn = DARK if self.dark else LIGHT
        self._application.setPalette(palette_of(worn))
        dress(self._application, worn)

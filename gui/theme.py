"""Light, dark, or what the system says."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.settings import Theme

ACCENT = QColor("#2f6fd6")
_SCHEMES: dict[Theme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES = {
    # role: (light, dark)
    QPalette.ColorRole.Window: ("#f4f4f2", "#232427"),
    QPalette.ColorRole.WindowText: ("#1d1e20", "#e8e8e6"),
    QPalette.ColorRole.Base: ("#ffffff", "#2f3137"),
    QPalette.ColorRole.AlternateBase: ("#ededeb", "#36383e"),
    QPalette.ColorRole.Text: ("#1d1e20", "#e8e8e6"),
    QPalette.ColorRole.PlaceholderText: ("#77787c", "#8d8f94"),
    QPalette.ColorRole.Button: ("#ebebe9", "#3a3c42"),
    QPalette.ColorRole.ButtonText: ("#1d1e20", "#e8e8e6"),
    QPalette.ColorRole.Light: ("#ffffff", "#44464c"),
    QPalette.ColorRole.Midlight: ("#f0f0ee", "#3a3c41"),
    QPalette.ColorRole.Mid: ("#b9bab8", "#55575d"),
    QPalette.ColorRole.Dark: ("#9c9d9b", "#161719"),
    QPalette.ColorRole.Shadow: ("#6d6e6c", "#0d0e0f"),
    QPalette.ColorRole.Link: ("#2f6fd6", "#6ea0f0"),
    QPalette.ColorRole.ToolTipBase: ("#ffffff", "#303237"),
    QPalette.ColorRole.ToolTipText: ("#1d1e20", "#e8e8e6"),
}
_DISABLED = ("#a3a4a2", "#85888f")
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the application light or dark colours; "system" follows the desktop."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])
    dark = theme == "dark" or (theme == "system" and system_is_dark())
    application.setPalette(_palette(dark))


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows; light where it says nothing."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(dark: bool) -> QPalette:
    palette = QPalette()
    for role, colours in _ROLES.items():
        palette.setColor(role, QColor(colours[dark]))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[dark]))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#5b93ee") if dark else ACCENT)
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Accent, QColor("#5b93ee") if dark else ACCENT)
    return palette

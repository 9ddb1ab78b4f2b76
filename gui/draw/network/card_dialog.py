"""The card of a network, to be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from engine.words import tr
from gui.bridge.messages.network.look_at_network import NetworkCard
from gui.draw.network.card_text import as_html, as_text


def show_card(card: NetworkCard, parent: QWidget) -> QDialog:
    """Open it over `parent`; it is gone once it is closed."""
    text = QTextBrowser()
    text.setObjectName("networkCardText")
    text.setAccessibleName(tr("What there is to know of the network"))
    text.setOpenLinks(False)
    text.setHtml(as_html(card))
    dialog = QDialog(parent)
    dialog.setObjectName("networkCard")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Network: {name}", name=card.name))
    dialog.resize(640, 600)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.setObjectName("networkCardCopy")
    copy.setToolTip(tr("As text: a row a line, cells separated by tabs"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(card)))
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.open()
    return dialog

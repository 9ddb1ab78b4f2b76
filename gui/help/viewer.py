"""The window of help: what a control is, the page that says more, and the list of all pages."""

import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr
from gui.actions import key_table
from gui.help.pages import KEYS, PAGES, Page, page
from gui.help.whats_this import Help
from gui.looks import theme
from gui.parts.arrangement import STEP

_SIZE = (820, 600)
_LIST = 220  # px
_MOST_LIST = 0.4  # of the window, which a low screen makes smaller: the page is what is read
_ID = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Pages beside their list; links between them are followed here, others in the browser.

    Attributes:
        control: what is said of the control that was asked about.
        text: the page.
        listed: all pages.
    """

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("InkLens help"))
        self.control, self.text, self.listed = QLabel(self), _Pages(self), QListWidget(self)
        self.control.setObjectName("helpOnControl")
        self.control.setWordWrap(True)
        self.control.setTextFormat(Qt.TextFormat.PlainText)
        self.control.setFont(theme.font("heading"))
        self.text.setObjectName("helpText")
        self.text.setAccessibleName(tr("The page"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        self.listed.setObjectName("helpPages")
        self.listed.setAccessibleName(tr("Pages of the help"))
        self.listed.setSpacing(2)
        for each in PAGES:
            item = QListWidgetItem(each.title, self.listed)
            item.setData(_ID, each.id)
        self.listed.currentItemChanged.connect(self._on_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.listed)
        row.addWidget(self.text, 1)
        column.setSpacing(STEP)
        column.addWidget(self.control)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        room = self.screen().availableGeometry().size()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height() - 40))
        widest = self.listed.sizeHintForColumn(0) + 2 * STEP
        self.listed.setFixedWidth(min(max(_LIST, widest), round(self.width() * _MOST_LIST)))

    def show_help(self, found: Help) -> None:
        """Say what a control is, and show its page."""
        self.show_page(found.page)
        said = f"{found.title}: {found.text}" if found.title != found.text else found.text
        self.control.setText(said if found.text else "")
        self.control.setVisible(bool(found.text))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page_id: str) -> None:
        """Show a page, and mark it in the list."""
        for row in range(self.listed.count()):
            if self.listed.item(row).data(_ID) == page_id:
                self.listed.setCurrentRow(row)
                self._show(page(page_id))

    def _show(self, shown: Page) -> None:
        if shown.file is not None:
            # Pictures lie beside the English page, whichever language is shown.
            self.text.setSearchPaths([str(shown.file.parent)])
        self.text.show_text(_keys() if shown.id == KEYS else shown.text)
        self.text.setAccessibleDescription(shown.title)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        self.control.hide()  # it is not what this page is about
        if item is not None:
            self._show(page(item.data(_ID)))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif any(each.id == name for each in PAGES):
            self.show_page(name)


class _Pages(QTextBrowser):
    """Pages that are no wider than the window: pictures are scaled, and commands are broken."""

    def __init__(self, parent: QWidget) -> None:
        """Start without a page."""
        super().__init__(parent)
        # A scroll bar that comes and goes would change the width that pictures are scaled to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show a page from its beginning; `text` is Markdown."""
        self._text = text
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are scaled anew; the part that was being read stays in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            part = bar.value() / max(bar.maximum(), 1)
            self._lay_out()
            bar.setValue(round(part * bar.maximum()))

    def _lay_out(self) -> None:
        document = self.document()
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        block = document.begin()
        while block.isValid():
            if block.blockFormat().nonBreakableLines():
                form = block.blockFormat()
                form.setNonBreakableLines(False)
                QTextCursor(block).setBlockFormat(form)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture at most as wide as there is room for; anything else as it is."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage.fromData(found) if isinstance(found, QByteArray) else QImage(found)
        room = self.viewport().width() - 2 * math.ceil(self.document().documentMargin())
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaledToWidth(room, smooth) if image.width() > room > 0 else image


def _keys() -> str:
    rows = [(tr("key"), tr("what it does")), ("---", "---"), *key_table()]
    table = "\n".join(f"| {key.replace('|', tr('or'))} | {does} |" for key, does in rows)
    return f"# {tr('All keys')}\n\n{table}\n"

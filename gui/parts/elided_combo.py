"""A list whose chosen entry ends in "…" where it has no room, and is read in full on hover."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ElidedComboBox(QComboBox):
    """Qt cuts what does not fit in the middle of a letter."""

    @property
    def shown(self) -> str:
        """The chosen entry as far as there is room for it."""
        return self._fitting(self._option())

    def showPopup(self) -> None:
        """Call the list that opens as this one is called."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any other list, but for its words."""
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._fitting(option)
        if self.currentIndex() < 0 and self.placeholderText():
            faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.ButtonText, faint)
            option.currentText = self.placeholderText()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Begin the hint with the entry in full where it is cut."""
        if event.type() != QEvent.Type.ToolTip or self.shown == self.currentText():
            return super().event(event)
        hint = self.toolTip()
        self.setToolTip(f"{self.currentText()}\n{hint}" if hint else self.currentText())
        done = super().event(event)
        self.setToolTip(hint)
        return done

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        field = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, field, self).width()
        icon = QSize(0, 0) if self.itemIcon(self.currentIndex()).isNull() else self.iconSize()
        room -= icon.width() + 4 if icon.width() else 0
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), right, room)

"""The looks of every control, as a style sheet made of the tokens.

A style sheet over Fusion, and no `QProxyStyle`: Qt would ask a style that is written in Python
thousands of times for each window, and wait each time for whatever other thread holds the
interpreter, which while TensorFlow is imported is up to 5 ms.
"""

from dataclasses import asdict
from string import Template

from PySide6.QtWidgets import QApplication

from gui.looks.marks import mark
from gui.looks.tokens import GRID, RADIUS, Tokens

# What has the focus wears a ring of two pixels where its outline has one; its room stays the same.
_SHEET = """
QPushButton, QToolButton, QComboBox, QAbstractSpinBox, QLineEdit {
    color: $text;
    border: 1px solid $edge;
    border-radius: ${radius}px;
    min-height: 18px;
}
QPushButton, QToolButton, QComboBox { background: $button; }
QLineEdit, QAbstractSpinBox {
    background: $surface;
    selection-background-color: $accent;
    selection-color: $on_accent;
}
QPushButton { padding: 2px 13px; }
QPushButton[narrow="true"] { padding: 2px 4px; }
QToolButton { padding: 1px 3px 0 3px; }
QComboBox { padding: 2px 1px 2px 6px; }
QAbstractSpinBox { padding: 1px 1px 0 1px; qproperty-alignment: "AlignRight | AlignVCenter"; }
QLineEdit { padding: 2px 6px; placeholder-text-color: $faint; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QComboBox:on { background: $pressed; }
QToolButton:checked, QPushButton:checked { background: $tint; border-color: $accent; }
QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus {
    border: 2px solid $accent;
}
QPushButton:focus { padding: 1px 12px; }
QPushButton[narrow="true"]:focus { padding: 1px 3px; }
QToolButton:focus { padding: 0 2px -1px 2px; }
QComboBox:focus { padding: 1px 0 1px 5px; }
QAbstractSpinBox:focus { padding: 0 0 -1px 0; }
QLineEdit:focus { padding: 1px 5px; }
QPushButton:default:focus { background: $button; border-color: $accent; color: $text; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled, QLineEdit:disabled {
    color: $disabled;
    background: transparent;
    border-color: $line;
}
QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; }
QToolButton[autoRaise="true"]:hover { background: $hover; }
QToolButton[autoRaise="true"]:pressed { background: $pressed; }
QToolButton[autoRaise="true"]:checked { background: transparent; }
QToolButton[autoRaise="true"]:checked:hover { background: $hover; }
QToolButton[autoRaise="true"]:focus { border-color: $accent; }
QToolButton::down-arrow { image: url($down); }
QToolButton::up-arrow { image: url($up); }
QToolButton::right-arrow { image: url($right); }
QToolButton::left-arrow { image: url($left); }
QToolButton::menu-indicator { image: url($down); width: 12px; height: 12px; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton::menu-button { border: none; width: 20px; }
QToolButton::menu-arrow { image: url($down); width: 14px; height: 14px; }
QLineEdit QToolButton, QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    background: transparent;
    border: none;
    padding: 0;
    min-height: 0;
}

QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url($down); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url($down_off); }
QComboBox { combobox-popup: 0; }
QComboBox QListView, QComboBox QListView:focus {
    color: $text;
    background: $surface;
    border: 1px solid $edge;
    padding: 3px;
    outline: none;
    selection-background-color: $tint;
    selection-color: $text;
    qproperty-spacing: 3;
}

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border;
    width: 21px;
    border: none;
    margin: 2px 2px 2px 3px;
    border-radius: 3px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-bottom: 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-top: 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: $pressed; }
QAbstractSpinBox::up-arrow { image: url($up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($down); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url($up_off); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: url($down_off); }
QAbstractSpinBox[bare="true"]::up-button, QAbstractSpinBox[bare="true"]::down-button {
    width: 3px;
    margin: 0;
}
QAbstractSpinBox[bare="true"]::up-arrow, QAbstractSpinBox[bare="true"]::up-arrow:off,
QAbstractSpinBox[bare="true"]::down-arrow, QAbstractSpinBox[bare="true"]::down-arrow:off {
    image: none;
}

QCheckBox, QRadioButton {
    color: $text;
    spacing: 6px;
    border: 2px solid transparent;
    border-radius: ${radius}px;
    padding: 0 4px 0 1px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator,
QAbstractItemView::indicator, QMenu::indicator {
    width: 16px;
    height: 16px;
    border: 1px solid $edge;
    border-radius: 4px;
    background: $surface;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
    background: $accent;
    border-color: $accent;
    image: url($check);
}
QCheckBox::indicator:indeterminate { background: $tint; border-color: $accent; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QMenu::indicator:disabled {
    border-color: $line;
    background: transparent;
}
QCheckBox::indicator:checked:disabled { image: url($check_off); }

QSlider { min-height: 22px; min-width: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::groove:vertical { width: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical {
    background: $accent;
    border-radius: 2px;
}
QSlider::handle {
    width: 14px;
    height: 14px;
    border: 1px solid $edge;
    border-radius: 8px;
    background: $surface;
}
QSlider::handle:horizontal { margin: -6px 0; }
QSlider::handle:vertical { margin: 0 -6px; }
QSlider::handle:hover { background: $hover; border-color: $accent; }
QSlider::handle:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QSlider::handle:pressed { background: $accent; }
QSlider::sub-page:horizontal:disabled, QSlider::add-page:vertical:disabled { background: $line; }
QSlider::handle:disabled { border-color: $line; background: $window; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabWidget::tab-bar { left: ${grid}px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    color: $faint;
    background: transparent;
    border: none;
    border-bottom: 2px solid transparent;
    padding: 6px 16px 5px 16px;
}
QTabBar::tab:hover { color: $text; border-bottom-color: $edge; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus {
    border: 2px solid $accent;
    border-radius: 4px;
    padding: 4px 14px 5px 14px;
}
QTabBar::tab:disabled { color: $disabled; }

QGroupBox {
    background: $surface;
    border: 1px solid $line;
    border-radius: ${grid}px;
    margin-top: 22px;
}
QGroupBox::title {
    subcontrol-origin: margin;
    subcontrol-position: top left;
    left: 2px;
    padding: 2px 0;
    color: $text;
}

QProgressBar {
    color: $text;
    background: $sunken;
    border: 1px solid $line;
    border-radius: ${radius}px;
    text-align: center;
    min-height: 16px;
}
QProgressBar::chunk {
    background: $tint;
    border-right: 2px solid $accent;
    border-top-left-radius: 5px;
    border-bottom-left-radius: 5px;
}

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $window; color: $text; border: none; padding: 0 4px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 3px ${grid}px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; margin: 0 1px; }
QMenu::item:selected { background: $tint; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px ${grid}px; }
QMenu::icon { padding-left: ${grid}px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: ${grid}px; }
QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator:exclusive:checked { border: 4px solid $accent; width: 8px; height: 8px; }
QMenu::right-arrow { image: url($right); width: 14px; height: 14px; margin-right: 6px; }

QToolTip {
    color: $text;
    background: $tooltip;
    border: 1px solid $edge;
    padding: 4px 6px;
}

QAbstractItemView { outline: none; }
QTableView, QListView, QTreeView, QPlainTextEdit, QTextEdit {
    color: $text;
    background: $surface;
    alternate-background-color: $sunken;
    border: 1px solid $line;
    border-radius: ${radius}px;
    selection-background-color: $tint;
    selection-color: $text;
    gridline-color: $line;
}
QTableView:focus, QListView:focus, QTreeView:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 1px solid $accent;
}
QListView#failedDigits::item:selected { background: $accent; border-radius: ${radius}px; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
    color: $text;
    background: $sunken;
    border: none;
    border-right: 1px solid $line;
    border-bottom: 1px solid $line;
    padding: 5px ${grid}px;
}
QHeaderView::section:hover { background: $pressed; }
QTableCornerButton::section { background: $sunken; border: none; }

QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QScrollArea#coachSaid { background: transparent; border: 1px solid transparent; }
QScrollArea#coachSaid:focus { border-color: $accent; }
QFrame#coachMark { background: $tooltip; border: 2px solid $accent; border-radius: ${radius}px; }
QFrame#toast { background: transparent; border: none; }
"""


def sheet(worn: Tokens) -> str:
    """The style sheet of a theme."""
    marks = {name: mark(f"chevron-{name}", worn.edge) for name in ("down", "up", "right", "left")}
    return Template(_SHEET).substitute(
        asdict(worn),
        grid=GRID,
        radius=RADIUS,
        check=mark("check", worn.on_accent),
        check_off=mark("check", worn.disabled),
        down_off=mark("chevron-down", worn.line),
        up_off=mark("chevron-up", worn.line),
        **marks,
    )


def dress(application: QApplication, worn: Tokens) -> None:
    """Let all controls look so; nothing is done where they do already.

    The old sheet is taken off first. Where one sheet follows another Qt 6.11 dresses each widget
    once for itself and once more for everything that it lies in, which takes four times as long.
    """
    wanted = sheet(worn)
    if application.styleSheet() != wanted:
        application.setStyleSheet("")
        application.setStyleSheet(wanted)

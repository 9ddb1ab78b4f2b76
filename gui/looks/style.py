"""The looks of every control, as a style sheet made of the tokens.

A style sheet over Fusion, and no `QProxyStyle`: Qt would ask a style that is written in Python
thousands of times for each window, and wait each time for whatever other thread holds the
interpreter, which while TensorFlow is imported is up to 5 ms.
"""

from dataclasses import asdict
from string import Template

from PySide6.QtWidgets import QApplication

from engine.words import tr
from gui.looks.marks import mark
from gui.looks.tokens import GRID, RADIUS, Tokens

# What has the focus wears a ring of two pixels where its outline has one; its room stays the same.
_SHEET = tr(
    "\nQPushButton, QToolButton, QComboBox, QAbstractSpinBox, QLineEdit {\n    "
    "color: $text;\n    border: 1px solid $edge;\n    border-radius: "
    "${radius}px;\n    min-height: 18px;\n}\nQPushButton, QToolButton, "
    "QComboBox { background: $button; }\nQLineEdit, QAbstractSpinBox {\n    "
    "background: $surface;\n    selection-background-color: $accent;\n    "
    "selection-color: $on_accent;\n}\nQPushButton { padding: 2px 13px; }\n"
    'QPushButton[narrow="true"] { padding: 2px 4px; }\nQToolButton { padding: '
    "1px 3px 0 3px; }\nQComboBox { padding: 2px 1px 2px 6px; }\n"
    "QAbstractSpinBox { padding: 1px 1px 0 1px; qproperty-alignment: "
    '"AlignRight | AlignVCenter"; }\nQLineEdit { padding: 2px 6px; '
    "placeholder-text-color: $faint; }\nQPushButton:hover, QToolButton:hover, "
    "QComboBox:hover { background: $hover; }\nQPushButton:pressed, "
    "QToolButton:pressed, QComboBox:on { background: $pressed; }\n"
    "QToolButton:checked, QPushButton:checked { background: $tint; "
    "border-color: $accent; }\nQPushButton:default { background: $accent; "
    "border-color: $accent; color: $on_accent; }\nQPushButton:default:hover { "
    "background: $accent_hover; border-color: $accent_hover; }\n"
    "QPushButton:focus, QToolButton:focus, QComboBox:focus, "
    "QAbstractSpinBox:focus, QLineEdit:focus {\n    border: 2px solid "
    "$accent;\n}\nQPushButton:focus { padding: 1px 12px; }\n"
    'QPushButton[narrow="true"]:focus { padding: 1px 3px; }\n'
    "QToolButton:focus { padding: 0 2px -1px 2px; }\nQComboBox:focus { "
    "padding: 1px 0 1px 5px; }\nQAbstractSpinBox:focus { padding: 0 0 -1px 0; "
    "}\nQLineEdit:focus { padding: 1px 5px; }\nQPushButton:default:focus { "
    "background: $button; border-color: $accent; color: $text; }\n"
    "QPushButton:disabled, QToolButton:disabled, QComboBox:disabled,\n"
    "QAbstractSpinBox:disabled, QLineEdit:disabled {\n    color: "
    "$disabled;\n    background: transparent;\n    border-color: $line;\n}\n"
    'QToolButton[autoRaise="true"] { background: transparent; border-color: '
    'transparent; }\nQToolButton[autoRaise="true"]:hover { background: '
    '$hover; }\nQToolButton[autoRaise="true"]:pressed { background: $pressed; '
    '}\nQToolButton[autoRaise="true"]:checked { background: transparent; }\n'
    'QToolButton[autoRaise="true"]:checked:hover { background: $hover; }\n'
    'QToolButton[autoRaise="true"]:focus { border-color: $accent; }\n'
    "QToolButton::down-arrow { image: url($down); }\nQToolButton::up-arrow { "
    "image: url($up); }\nQToolButton::right-arrow { image: url($right); }\n"
    "QToolButton::left-arrow { image: url($left); }\n"
    "QToolButton::menu-indicator { image: url($down); width: 12px; height: "
    '12px; }\nQToolButton[popupMode="1"] { padding-right: 22px; }\n'
    "QToolButton::menu-button { border: none; width: 20px; }\n"
    "QToolButton::menu-arrow { image: url($down); width: 14px; height: 14px; "
    "}\nQLineEdit QToolButton, QAbstractSpinBox QLineEdit, QComboBox "
    "QLineEdit {\n    background: transparent;\n    border: none;\n    padding: "
    "0;\n    min-height: 0;\n}\n\nQComboBox::drop-down { border: none; width: "
    "20px; }\nQComboBox::down-arrow { image: url($down); width: 14px; height: "
    "14px; }\nQComboBox::down-arrow:disabled { image: url($down_off); }\n"
    "QComboBox { combobox-popup: 0; }\nQComboBox QListView, QComboBox "
    "QListView:focus {\n    color: $text;\n    background: $surface;\n    "
    "border: 1px solid $edge;\n    padding: 3px;\n    outline: none;\n    "
    "selection-background-color: $tint;\n    selection-color: $text;\n    "
    "qproperty-spacing: 3;\n}\n\nQAbstractSpinBox::up-button, "
    "QAbstractSpinBox::down-button {\n    subcontrol-origin: border;\n    "
    "width: 21px;\n    border: none;\n    margin: 2px 2px 2px 3px;\n    "
    "border-radius: 3px;\n}\nQAbstractSpinBox::up-button { "
    "subcontrol-position: top right; margin-bottom: 0; }\n"
    "QAbstractSpinBox::down-button { subcontrol-position: bottom right; "
    "margin-top: 0; }\nQAbstractSpinBox::up-button:hover, "
    "QAbstractSpinBox::down-button:hover { background: $hover; }\n"
    "QAbstractSpinBox::up-button:pressed, "
    "QAbstractSpinBox::down-button:pressed { background: $pressed; }\n"
    "QAbstractSpinBox::up-arrow { image: url($up); width: 12px; height: "
    "12px; }\nQAbstractSpinBox::down-arrow { image: url($down); width: 12px; "
    "height: 12px; }\nQAbstractSpinBox::up-arrow:disabled, "
    "QAbstractSpinBox::up-arrow:off { image: url($up_off); }\n"
    "QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off "
    "{ image: url($down_off); }\n\nQCheckBox, QRadioButton {\n    color: "
    "$text;\n    spacing: 6px;\n    border: 2px solid transparent;\n    "
    "border-radius: ${radius}px;\n    padding: 0 4px 0 1px;\n}\n"
    "QCheckBox:focus, QRadioButton:focus { border-color: $accent; }\n"
    "QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }\n"
    "QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator,\n"
    "QAbstractItemView::indicator, QMenu::indicator {\n    width: 16px;\n    "
    "height: 16px;\n    border: 1px solid $edge;\n    border-radius: 4px;\n    "
    "background: $surface;\n}\nQRadioButton::indicator { border-radius: 9px; }\n"
    "QCheckBox::indicator:hover, QRadioButton::indicator:hover { "
    "border-color: $accent; }\nQCheckBox::indicator:checked, "
    "QGroupBox::indicator:checked,\nQAbstractItemView::indicator:checked, "
    "QMenu::indicator:non-exclusive:checked {\n    background: $accent;\n    "
    "border-color: $accent;\n    image: url($check);\n}\n"
    "QCheckBox::indicator:indeterminate { background: $tint; border-color: "
    "$accent; }\nQRadioButton::indicator:checked { border: 5px solid $accent; "
    "width: 8px; height: 8px; }\nQCheckBox::indicator:disabled, "
    "QRadioButton::indicator:disabled, QMenu::indicator:disabled {\n    "
    "border-color: $line;\n    background: transparent;\n}\n"
    "QCheckBox::indicator:checked:disabled { image: url($check_off); }\n\n"
    "QSlider { min-height: 22px; min-width: 22px; }\n"
    "QSlider::groove:horizontal { height: 4px; border-radius: 2px; "
    "background: $line; }\nQSlider::groove:vertical { width: 4px; "
    "border-radius: 2px; background: $line; }\nQSlider::sub-page:horizontal, "
    "QSlider::add-page:vertical {\n    background: $accent;\n    "
    "border-radius: 2px;\n}\nQSlider::handle {\n    width: 14px;\n    height: "
    "14px;\n    border: 1px solid $edge;\n    border-radius: 8px;\n    "
    "background: $surface;\n}\nQSlider::handle:horizontal { margin: -6px 0; }\n"
    "QSlider::handle:vertical { margin: 0 -6px; }\nQSlider::handle:hover { "
    "background: $hover; border-color: $accent; }\nQSlider::handle:focus { "
    "border: 2px solid $accent; width: 12px; height: 12px; }\n"
    "QSlider::handle:pressed { background: $accent; }\n"
    "QSlider::sub-page:horizontal:disabled, "
    "QSlider::add-page:vertical:disabled { background: $line; }\n"
    "QSlider::handle:disabled { border-color: $line; background: $window; }\n\n"
    "QTabWidget::pane { border: none; border-top: 1px solid $line; }\n"
    "QTabWidget::tab-bar { left: ${grid}px; }\nQTabBar { qproperty-drawBase: "
    "0; }\nQTabBar::tab {\n    color: $faint;\n    background: transparent;\n    "
    "border: none;\n    border-bottom: 2px solid transparent;\n    padding: "
    "6px 16px 5px 16px;\n}\nQTabBar::tab:hover { color: $text; "
    "border-bottom-color: $edge; }\nQTabBar::tab:selected { color: $text; "
    "border-bottom-color: $accent; }\nQTabBar::tab:focus {\n    border: 2px "
    "solid $accent;\n    border-radius: 4px;\n    padding: 4px 14px 5px 14px;\n"
    "}\nQTabBar::tab:disabled { color: $disabled; }\n\nQGroupBox {\n    "
    "background: $surface;\n    border: 1px solid $line;\n    border-radius: "
    "${grid}px;\n    margin-top: 22px;\n}\nQGroupBox::title {\n    "
    "subcontrol-origin: margin;\n    subcontrol-position: top left;\n    left: "
    "2px;\n    padding: 2px 0;\n    color: $text;\n}\n\nQProgressBar {\n    color: "
    "$text;\n    background: $sunken;\n    border: 1px solid $line;\n    "
    "border-radius: ${radius}px;\n    text-align: center;\n    min-height: "
    "16px;\n}\nQProgressBar::chunk {\n    background: $tint;\n    border-right: "
    "2px solid $accent;\n    border-top-left-radius: 5px;\n    "
    "border-bottom-left-radius: 5px;\n}\n\nQScrollBar { background: "
    "transparent; border: none; margin: 0; }\nQScrollBar:vertical { width: "
    "12px; }\nQScrollBar:horizontal { height: 12px; }\nQScrollBar::handle { "
    "background: $edge; border-radius: 3px; margin: 3px; }\n"
    "QScrollBar::handle:vertical { min-height: 32px; }\n"
    "QScrollBar::handle:horizontal { min-width: 32px; }\n"
    "QScrollBar::handle:hover { background: $faint; }\nQScrollBar::add-line, "
    "QScrollBar::sub-line { width: 0; height: 0; border: none; }\n"
    "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; "
    "}\n\nQMenuBar { background: $window; color: $text; border: none; padding: "
    "0 4px; spacing: 0; }\nQMenuBar::item { background: transparent; padding: "
    "3px ${grid}px; border-radius: 4px; }\nQMenuBar::item:selected { "
    "background: $hover; }\nQMenuBar::item:pressed { background: $pressed; }\n"
    "QMenu { background: $surface; color: $text; border: 1px solid $edge; "
    "padding: 4px; }\nQMenu::item { padding: 5px 24px 5px 10px; "
    "border-radius: 4px; margin: 0 1px; }\nQMenu::item:selected { background: "
    "$tint; color: $text; }\nQMenu::item:disabled { color: $disabled; "
    "background: transparent; }\nQMenu::separator { height: 1px; background: "
    "$line; margin: 4px ${grid}px; }\nQMenu::icon { padding-left: ${grid}px; "
    "}\nQMenu::indicator { width: 14px; height: 14px; margin-left: ${grid}px; "
    "}\nQMenu::indicator:exclusive { border-radius: 8px; }\n"
    "QMenu::indicator:exclusive:checked { border: 4px solid $accent; width: "
    "8px; height: 8px; }\nQMenu::right-arrow { image: url($right); width: "
    "14px; height: 14px; margin-right: 6px; }\n\nQToolTip {\n    color: "
    "$text;\n    background: $tooltip;\n    border: 1px solid $edge;\n    "
    "padding: 4px 6px;\n}\n\nQAbstractItemView { outline: none; }\nQTableView, "
    "QListView, QTreeView, QPlainTextEdit, QTextEdit {\n    color: $text;\n    "
    "background: $surface;\n    alternate-background-color: $sunken;\n    "
    "border: 1px solid $line;\n    border-radius: ${radius}px;\n    "
    "selection-background-color: $tint;\n    selection-color: $text;\n    "
    "gridline-color: $line;\n}\nQTableView:focus, QListView:focus, "
    "QTreeView:focus, QPlainTextEdit:focus, QTextEdit:focus {\n    border: "
    "1px solid $accent;\n}\nQListView#failedDigits::item:selected { "
    "background: $accent; border-radius: ${radius}px; }\nQHeaderView { "
    "background: $sunken; border: none; }\nQHeaderView::section {\n    color: "
    "$text;\n    background: $sunken;\n    border: none;\n    border-right: 1px "
    "solid $line;\n    border-bottom: 1px solid $line;\n    padding: 5px "
    "${grid}px;\n}\nQHeaderView::section:hover { background: $pressed; }\n"
    "QTableCornerButton::section { background: $sunken; border: none; }\n\n"
    "QStatusBar { background: $window; border-top: 1px solid $line; }\n"
    "QStatusBar::item { border: none; }\nQFrame#coachMark { background: "
    "$tooltip; border: 2px solid $accent; border-radius: ${radius}px; }\n"
    "QFrame#toast { background: transparent; border: none; }\n"
)


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
    """Let all controls look so; nothing is done where they do already."""
    wanted = sheet(worn)
    if application.styleSheet() != wanted:
        application.setStyleSheet(wanted)

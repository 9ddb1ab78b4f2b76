"""Light and dark: every colour that has to be seen can be seen, and the controls wear them."""

import re
from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QSlider,
    QSpinBox,
    QStyle,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.files import RESOURCES
from gui.looks import theme
from gui.looks.icons import symbol
from gui.looks.marks import mark
from gui.looks.style import sheet
from gui.looks.tokens import DARK, LIGHT, Tokens
from gui.parts.pictures import array_of

TEXT, CONTROL = 4.5, 3.0  # WCAG 2.2: 1.4.3 for text, 1.4.11 for controls and 2.4.13 for focus
THEMES = {"light": LIGHT, "dark": DARK}
ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "inklens")

GROUNDS = ("window", "surface", "sunken", "button", "hover", "pressed", "tint", "tooltip")
READ = (
    *(("text", ground) for ground in GROUNDS),
    *(("faint", ground) for ground in GROUNDS),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    *((name, ground) for name in ("link", "warning") for ground in GROUNDS[:3]),
)
SEEN = (
    *(("edge", ground) for ground in ("window", "surface", "sunken", "button", "hover", "pressed")),
    *(("accent", ground) for ground in ("window", "surface", "sunken", "button", "hover", "tint")),
    ("on_accent", "accent"),
)


def contrast(one, other):
    """Contrast ratio of two colours `(..., 3)` of 0 to 255, from 1 to 21.

    (L1 + 0.05) / (L2 + 0.05) of the relative luminances, the brighter one above: WCAG 2.2,
    "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
    """
    both = np.stack(np.broadcast_arrays(luminance(one), luminance(other)))
    return (both.max(axis=0) + 0.05) / (both.min(axis=0) + 0.05)


def luminance(colours):
    """Relative luminance of sRGB colours, 0 for black to 1 for white.

    WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
    """
    parts = np.asarray(colours, float) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ (0.2126, 0.7152, 0.0722)


def rgb(colour):
    """A colour or its `#rrggbb` as three numbers of 0 to 255."""
    return QColor(colour).getRgb()[:3]


@pytest.fixture(params=THEMES)
def worn(request, qapp):
    """The tokens of a theme that the application wears."""
    theme.apply_theme(qapp, request.param)
    return THEMES[request.param]


@pytest.fixture
def shown(qtbot):
    """`shown(*controls)`: them one under the other in a window that has the focus; returns it."""

    def in_a_window(*controls):
        host = QWidget()
        qtbot.addWidget(host)
        column = QVBoxLayout(host)
        for control in controls:
            column.addWidget(control)
        host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        host.show()
        qtbot.waitUntil(host.isActiveWindow)
        host.setFocus()
        return host

    return in_a_window


def pixels(host):
    """What a window shows: uint8 RGB `(H, W, 3)`."""
    QCoreApplication.processEvents()
    return array_of(host.grab().toImage())[..., :3]


def part(host, control):
    """What a window shows where a control lies."""
    place = control.geometry()
    return pixels(host)[place.top() : place.bottom() + 1, place.left() : place.right() + 1]


# -- tokens ----------------------------------------------------------------------------------------


class _Dressed(QObject):
    """Counts how often a widget is told of another style."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_black_on_white_has_the_contrast_that_wcag_gives():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x76,) * 3, (255,) * 3) == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("name", "ground"), READ)
def test_text_can_be_read_on_each_ground_that_it_stands_on(tokens, name, ground):
    assert contrast(rgb(getattr(tokens, name)), rgb(getattr(tokens, ground))) >= TEXT


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("name", "ground"), SEEN)
def test_outlines_and_marks_stand_out_from_each_ground(tokens, name, ground):
    assert contrast(rgb(getattr(tokens, name)), rgb(getattr(tokens, ground))) >= CONTROL


def test_custom_painted_widgets_find_readable_text_in_the_palette(worn, qapp):
    for text, ground in (
        *(("WindowText", "Window"), ("Text", "Base"), ("Text", "AlternateBase")),
        *(("ButtonText", "Button"), ("ToolTipText", "ToolTipBase")),
        *(("HighlightedText", "Highlight"), ("Link", "Window"), ("Link", "Base")),
        *(("PlaceholderText", ground) for ground in ("Window", "Base", "AlternateBase", "Button")),
    ):
        roles = (getattr(QPalette.ColorRole, role) for role in (text, ground))
        assert contrast(*(rgb(qapp.palette().color(role)) for role in roles)) >= TEXT, (
            text,
            ground,
        )


def test_a_colour_is_asked_for_by_its_name(worn):
    for field in fields(Tokens):
        assert theme.colour(field.name).name() == getattr(worn, field.name)


def test_system_follows_the_desktop_and_a_chosen_theme_does_not(qapp, monkeypatch):
    def desktop_turns(scheme):  # an invisible screen has no desktop that would
        monkeypatch.setattr(theme, "system_is_dark", lambda: scheme == Qt.ColorScheme.Dark)
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)

    theme.apply_theme(qapp, "system")
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        desktop_turns(scheme)
        assert theme.tokens() is tokens
        assert qapp.palette().window().color().name() == tokens.window
        assert qapp.styleSheet() == sheet(tokens)
    theme.apply_theme(qapp, "dark")
    desktop_turns(Qt.ColorScheme.Light)
    assert theme.tokens() is DARK


# -- type ------------------------------------------------------------------------------------------


def test_a_change_of_theme_dresses_a_control_twice_however_deep_it_lies(qapp, qtbot):
    theme.apply_theme(qapp, "light")
    host = deepest = QWidget()
    qtbot.addWidget(host)
    for _ in range(12):
        QVBoxLayout(deepest).addWidget(inner := QPushButton("x"))
        deepest = inner
    host.show()
    dressed = _Dressed(deepest)
    theme.apply_theme(qapp, "dark")
    assert dressed.times == 2
    theme.apply_theme(qapp, "light")
    assert dressed.times == 4


def test_type_has_four_sizes_that_follow_the_system_font(qapp):
    sizes = [theme.font(role).pointSizeF() for role in ("caption", "body", "heading", "answer")]
    assert sizes == sorted(set(sizes))
    assert sizes[1] == QApplication.font().pointSizeF()
    assert {theme.font(role).family() for role in ("caption", "answer")} == {qapp.font().family()}


# -- controls --------------------------------------------------------------------------------------


def test_outlines_of_real_controls_stand_out_from_the_window(worn, shown):
    box, field, combo = QCheckBox("unchecked"), QLineEdit("text"), QComboBox()
    button, spin = QPushButton("button"), QSpinBox()
    host = shown(box, field, combo, button, spin)
    for control in (box, field, combo, button, spin):
        middle = part(host, control)[control.height() // 2]
        left = middle[:8]  # where the outline is crossed, and no letter is
        assert contrast(left, rgb(worn.window)).max() >= CONTROL, control


def test_the_mark_of_a_checked_box_stands_out_from_the_box(worn, shown):
    box = QCheckBox("checked")
    box.setChecked(True)
    host = shown(box)
    marked = part(host, box)[:, 4:18].reshape(-1, 3)
    fill = marked[(marked == rgb(worn.accent)).all(axis=1)]
    assert len(fill) > 50
    assert contrast(marked, rgb(worn.accent)).max() >= CONTROL


def test_the_handle_of_a_slider_stands_out_from_the_window(worn, shown):
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(50)
    host = shown(slider)
    picture = part(host, slider)
    column = picture[:, slider.width() // 2]  # the handle's outline above and below its middle
    assert contrast(column, rgb(worn.window)).max() >= CONTROL


@pytest.mark.parametrize(
    "make",
    [QPushButton, QToolButton, QCheckBox, QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox],
    ids=lambda kind: kind.__name__,
)
def test_the_focus_is_marked_all_around(worn, shown, make):
    control = make()
    if hasattr(control, "setText"):
        control.setText("word")
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    host = shown(control)
    before = part(host, control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    changed = contrast(part(host, control), before) >= CONTROL  # WCAG 2.2, 2.4.13
    for side in (changed[:3], changed[-3:], changed[:, :3].T, changed[:, -3:].T):
        assert side.any(axis=0).mean() > 0.7


def test_the_focus_is_marked_on_a_slider_and_on_a_tab(worn, shown):
    slider, tabs = QSlider(Qt.Orientation.Horizontal), QTabBar()
    slider.setValue(50)
    tabs.addTab("Draw")
    host = shown(slider, tabs)
    for control in (slider, tabs):
        host.setFocus()
        before = part(host, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert (contrast(part(host, control), before) >= CONTROL).sum() > 20


def test_the_focus_is_marked_on_a_button_that_wears_the_accent(worn, shown):
    button = QPushButton("OK")
    button.setDefault(True)
    host = shown(button)
    before = part(host, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    changed = contrast(part(host, button), before) >= CONTROL
    assert changed[:8].any(axis=0).mean() > 0.7


class WithIcons(QProxyStyle):
    """As on a desktop whose dialogs have icons on their buttons: black ones, also on the accent."""

    def styleHint(self, hint, *asked):
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, *asked)


def test_buttons_of_dialogs_have_words_and_no_icons_of_the_desktop(worn, qtbot):
    box, icons = QDialogButtonBox(), WithIcons("Fusion")
    qtbot.addWidget(box)
    box.setStyle(icons)
    assert box.addButton(QDialogButtonBox.StandardButton.Close).icon().isNull()


def test_controls_of_one_row_have_one_height_and_keep_it_with_the_focus(worn, shown):
    button, tool, combo, spin, field = controls = (
        *(QPushButton("word"), QToolButton(), QComboBox(), QDoubleSpinBox(), QLineEdit("word")),
    )
    tool.setText("word")
    tool.setIcon(symbol("undo", theme.colour("text"), theme.colour("disabled")))
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    combo.addItem("word")
    host = shown(*controls)
    assert host.isVisible()
    heights = {control.sizeHint().height() for control in (button, tool, combo, spin, field)}
    assert len(heights) == 1
    sizes = [control.sizeHint() for control in controls]
    for control, size in zip(controls, sizes, strict=True):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QCoreApplication.processEvents()
        assert control.sizeHint() == size


# -- symbols ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ICONS)
def test_a_symbol_is_drawn_in_the_hand_of_the_others(name):
    shape = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    for part_of_the_hand in (
        'viewBox="0 0 16 16"',
        'fill="none"',
        'stroke="currentColor"',
        'stroke-width="1.5"',
        'stroke-linecap="round"',
        'stroke-linejoin="round"',
    ):
        assert part_of_the_hand in shape


@pytest.mark.parametrize("name", ICONS)
def test_a_symbol_takes_the_colour_it_is_given(qapp, name):
    icon = symbol(name, QColor("#112233"), QColor("#998877"))
    for mode, colour in ((QIcon.Mode.Normal, "#112233"), (QIcon.Mode.Disabled, "#998877")):
        seen = array_of(icon.pixmap(QSize(32, 32), mode).toImage())
        full = seen[seen[..., 3] > 250]
        assert len(full) > 10
        assert (abs(full[:, :3].astype(int) - rgb(colour)) <= 1).all()


def test_every_mark_of_the_style_sheet_is_there_in_its_colour(qapp):
    for tokens in THEMES.values():
        paths = set(re.findall(r"url\((.*?)\)", sheet(tokens)))
        assert len(paths) >= 6
        assert not [path for path in paths if QIcon(path).pixmap(16).isNull()]
    seen = array_of(QIcon(mark("check", "#123456")).pixmap(64).toImage())
    full = seen[seen[..., 3] > 250]
    assert len(full) > 50
    assert (abs(full[:, :3].astype(int) - rgb("#123456")) <= 1).all()

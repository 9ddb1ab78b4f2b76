<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>InkLens</name>
    <message>
        <source>
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
QPushButton[narrow=&quot;true&quot;] { padding: 2px 4px; }
QToolButton { padding: 1px 3px 0 3px; }
QComboBox { padding: 2px 1px 2px 6px; }
QAbstractSpinBox { padding: 1px 1px 0 1px; qproperty-alignment: &quot;AlignRight | AlignVCenter&quot;; }
QLineEdit { padding: 2px 6px; placeholder-text-color: $faint; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QComboBox:on { background: $pressed; }
QToolButton:checked, QPushButton:checked { background: $tint; border-color: $accent; }
QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus {
    border: 2px solid $accent;
}
QPushButton:focus { padding: 1px 12px; }
QPushButton[narrow=&quot;true&quot;]:focus { padding: 1px 3px; }
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
QToolButton[autoRaise=&quot;true&quot;] { background: transparent; border-color: transparent; }
QToolButton[autoRaise=&quot;true&quot;]:hover { background: $hover; }
QToolButton[autoRaise=&quot;true&quot;]:pressed { background: $pressed; }
QToolButton[autoRaise=&quot;true&quot;]:checked { background: transparent; }
QToolButton[autoRaise=&quot;true&quot;]:checked:hover { background: $hover; }
QToolButton[autoRaise=&quot;true&quot;]:focus { border-color: $accent; }
QToolButton::down-arrow { image: url($down); }
QToolButton::up-arrow { image: url($up); }
QToolButton::right-arrow { image: url($right); }
QToolButton::left-arrow { image: url($left); }
QToolButton::menu-indicator { image: url($down); width: 12px; height: 12px; }
QToolButton[popupMode=&quot;1&quot;] { padding-right: 22px; }
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
QFrame#coachMark { background: $tooltip; border: 2px solid $accent; border-radius: ${radius}px; }
QFrame#toast { background: transparent; border: none; }
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + your ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + your paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is kept on this computer; save it to give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first {most} of {selected} are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Time was up after {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and not {escape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and not {versus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for class {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {early}the network is that of epoch {best_epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {hidden} shorter strokes have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back from the scrambled copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy log for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export heatmap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on what is under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and how to read a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next picture of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next test sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open drawing, network or picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing was logged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, class {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not {versus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, read as a {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} images a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {done} of {total} passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--distribute multi-worker needs TF_CONFIG; set it on every worker, each with an index of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Click to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is best, 1 is bad: the same map without what the network learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is best: almost the same image has the same map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is best: the values add up to the score, with nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1, higher is better: what the map calls important is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1, less ImageNet&apos;s mean, over its deviation, channel by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1, lower is better: what the map calls important was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255, less ImageNet&apos;s mean, blue before green before red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.05 × (max − min) of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.15 × (max − min) of each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00 h 00 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stroke on a picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 bits of each factor count, over a small range; fast on older GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bits of each factor count; the tutorial&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits of each factor count, over the range of float32; fast on new processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: not kept any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {test_accuracy} of the test set is read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; can be changed while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; line: the ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;InkLens&lt;/h3&gt;Draw a digit, see which pixels made the network say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A + where a pixel speaks for the class, a − where it speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 0 explained as a 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 9 that is read as a 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is a whole number; give one, or one for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is not set against itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour means the same value in all tiles, so that they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy learns for some seconds; the network that reads now stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy learns what was misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction says one of the ten digits, 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted pixel becomes background, so deletion only removes ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doubt about the answer: the drawing is unlike what the network has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film shows how digits were learned: open a digit network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film shows one map per epoch: choose any method but Activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a folder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a folder of pictures or drawings for each class; with train and test in it those are taken, or else every fifth picture is held out for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map has a value for red, green and blue of each pixel: their sum keeps the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that does not notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that is the same everywhere has no ranks to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or pseudonym, if the results shall say whose guess it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open: save the trained network, open it, and copy the code then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is no drawing: export its map, or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of 28 × 28 pixels is read as it is; only grey paper is made plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel&apos;s brightness times its gradient: its share in the score, were the network linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel&apos;s share in the score gained on the way from the baseline to the image; the shares add up to that gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantised network cannot be taught: open it with its full weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress; stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scrambled copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size of {value} × {value2} is out of range; give 1 to {largest} pixels for each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stride of {value} skips pixels between patches of {value2}; give a stride of at most the patch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way has two steps at least, its ends; n_steps is {n_steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About so many of the last epochs have a part in the weights that are validated, tested and kept, which are a moving average; 0: those of the last step alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the net&amp;work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations are the same for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations have no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations speak for no class, so no pixel comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line a method to a CSV file, for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the corrections of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what relevance is divided by, with its sign: more of it absorbs weak evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {added} of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its softmax the network goes on with {}, so that its logits cannot be reached: the logarithms of its probabilities are explained in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many epochs without a better validation loss it stops, and takes the best epoch&apos;s network; 0: it trains every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers of this copy are random: it knows nothing. Yet this map still looks like the digit. A map that stays as it was does not show what a network learned. M goes through the other methods; the button above leads back to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All writers in {path} are held out, as every fifth is; give a file with digits of other writers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also train on how people write: UCI&apos;s pendigits, a .unipen file that InkLens does not ship; every fifth writer is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write curves and heatmaps of a few digits after each epoch for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has values that are not finite numbers; replace NaN and infinity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF (*.gif);;Animated PNG, full colour (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network was opened since this map was made: ask again, for a map of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is training the run in {folder}; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another worker was lost or stopped; start all of them again with --resume and the run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was found: take every correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text: a row a line, cells separated by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before runs are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the inspector (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the {shipped_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar and per cent: the part of your marks that lies in the map&apos;s strongest pixels, as many of them as you marked.
Tick under the bar: what as many marks put anywhere would get.
AUC: how likely a marked pixel is stronger than one that is not; by chance 0.50.
The number in front: which map agrees best with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the fix: {before}. Now: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of a pixel that is taken away; 0 is the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the uniform image from which the path starts; 0 is the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness that covers the square; 0 is the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush: paint in the colour beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys: arrow keys move a cross, with Shift in small steps; Enter puts the pen down, and lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their brightness alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints take 16 MB an epoch. Runs that lie in another folder stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the names of its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another live network above; while a run trains, watch it learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to flip to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {name}: nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {target}, not {versus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes share one image, but here are {batch}; give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clever Hans: right for the wrong reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to see its digits, worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close these settings; what was changed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close these words; Esc does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours mean the same in all tiles, so that they can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare past runs, resume or delete one (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing maps with those before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the drawing with the training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the drawing with training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the guess with the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the network before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the maps of all methods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by {way}: {passes} a call, {value:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes in {chosen}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Keras code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its &amp;values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner {value} at {across} of the width and {down} of the height. Arrow keys move it, Enter goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of InkLens (*{corrections})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of InkLens (*{corrections});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of deletion and insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, epochs and the point from which training could be resumed are gone then. Networks that you saved stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {number} of {path} has {fault}; take it out of the file, or give another UNIPEN file of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the chosen cell, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the brightness of the paper: even light, white paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is shown on the canvas; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, of those that it is to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot is of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, while the sentence above says what the network reads. By keys: arrow keys move a cross, Enter puts the pen down and lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here. The network reads it while the pen moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit to compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit to see which maps notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit with the mouse. {words} E brings the next test sample, Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, or press E for a test sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, or take the next test digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the canvas: then each stroke has a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or open something whose class you know: each line then says what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the edge of your strokes over every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the next one, or teach a copy what is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw your strokes&apos; edge over maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw: draw and ask. Train: train the network and watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing it again, as by other hands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pen strokes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, by mouse, keys and ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of InkLens (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings, networks and pictures ({ours} {pictures});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image a little turned, bent and bolder each time, as if by another hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is a class with its own map. Click one, or press its digit, to see why it would be that one. With Ctrl: why the first and not the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the canvas; undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End within one batch; what was trained is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of its images were read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of the validation images are read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at the end that show the images as they are, after at least one varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase ruled and squared lines, margins and boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser: bring the picture back where something was painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training image varied as if by another hand, until the last epochs show them as they are: an hour instead of minutes, for a network that reads how people write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is marked: leave some pixels out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the difference between two scores: what speaks for the class and against this one (Ctrl+0 to Ctrl+9, R for the runner-up; the same key again to stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain whatever the network predicts (key P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained: why {escape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining the drawing at earlier moments of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what is under the pointer; its last page has every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of class {target}{against}; the strongest pixel is row {row}, column {column} with {strongest}. {explained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;film of the epochs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps have a size of their own: they cannot lie over the ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are looked for in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you open or save are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of {total} pictures saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix {lower}: {reads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the picture to the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next step without doing this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the network as it was; the corrections stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the newest run where it was stopped, to the last bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {text_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place where a feature map helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients × Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess again, on the next test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided SmoothGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided SmoothGrad must change every ReLU, and {path!r} ({name}) has one inside that it cannot reach; choose smoothgrad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap beside the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides all maps. Mark where you think the network looks, then see how its maps agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the film here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dark ink has to be to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes; larger is faster, and too large learns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it leans to the right, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far its centre of mass lies from where MNIST has it, in pixels of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the run is; a click shows the training tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the values miss the score that they should add up to: 0 where they account for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to &amp;trust this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it &amp;reads pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads pictures (menu File)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers of the copy are random, from the last one down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many noisy copies are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many noisy copies of the image are averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How maps look, and what the tiles show. It changes no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the map is left when layers forget what they learned, the last one first: a map that stays the same does not show what the network learned. Where it is 0 away from the ink, the ink alone keeps the correlation of the sizes high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the score is lost when the surroundings of a pixel are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the class score would change if a pixel became a little brighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the colours of a pixel come together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network takes its pictures, and what its classes are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the picture comes to the network&apos;s size: its middle alone, all of it with a margin, or all of it in other proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the picture fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels (M for the next method, Shift+M for the previous one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels, and with which parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thick ink looks (keys [ and ]). The network receives strokes of one width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thick the ink looks (keys [ and ]). The network always receives strokes 2.5 pixels wide; on a test sample, ink is as wide as you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the stroke is, in pixels of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong the network is on average, as cross-entropy; lower is better, 0 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {name} was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of 28 × 28 in grey can be varied, and {words}; train on them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a piecewise linear network the score is the pixels times their gradients plus the biases times theirs; this is the biases&apos; part of it, whatever the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour where the pictures are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many even steps the pixels are taken away or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens did not end in order the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens runs on the CPU: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens was ended while someone drew; the drawing of {newest} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens {version} on Python {python_version}
{libraries}
{platform}, {cpu_count} cores; computes on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkLens: report for its developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not learn {them}: {advice}, then teach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how it reads pictures: see Network, beside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a single stroke. The score of {name} is {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as most training digits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as that already: pick another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned all {taught}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned {after} of {taught}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads &lt;span style=&apos;font-size:28px; font-weight:600&apos;&gt;{first}&lt;/span&gt;, {sure}{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads as many test digits as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {first}, {sure}{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {value} more test {digits} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers, its classes, and what explains it (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its longest side, in pixels of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its network reads {height} × {width} {colours} pictures of {classes} classes, and the canvas of this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are gone: those of the newest {runs_kept} finished runs are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the digit, and erase what lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the taught network on this computer, and read with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is darker than the level, and make the pen&apos;s mark white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the taught network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It reads in a moment, and is chosen under Live network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras networks (*.keras)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key A for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRP has no rule for the layer {path!r} ({name}); choose integrated_gradients, which asks nothing of a layer but its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the map over the ink (key O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the map over your strokes (key O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {rate} is out of range; choose above 0, up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the drawing as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving strokes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network in training read what you draw, while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network itself answer again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pen erase ink instead of drawing it (key X).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a copy of the network forget: layers get random weights, the last one first. A map that stays the same does not show what the network learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a stroke that flips the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a stroke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the nearest training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for a short stroke, drawn or erased, with which the network reads another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost drawing of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Colour map CET-D1: Kovesi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test sample, 0 to 9999: Enter puts it on the canvas, key E brings the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST&apos;s digits are 28 × 28 and grey; size and colours are for data of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every setting of this dialog what it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the amount of ink one that most digits have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the drawing as large as most digits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the strokes as wide as most people&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;over the ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map over the ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on the digit beside the canvas what you think counts most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the pixels where you think the network looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with the mouse where you think the network looks; the right button takes marks away. By keys: arrow keys move a cross; Enter starts marking and ends it, with Shift unmarking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the map while the pen rests (key T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread? Draw a digit, say below what it is, and a copy of the network learns it in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the run that explains your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than in {place} of the training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most the stroke drawn {which}: without it the score of {name} falls from {score} to {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the drawing to where most digits lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network (empty: its accuracy and date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or pseudonym, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of classes (*.txt *.csv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the network&apos;s classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest of {known} training digits so far, with distances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest of {total} training digits, with distances in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest training digits: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {network}{steps}. InkLens {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks you train are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display answers at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No explanation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is left to train with; hold out a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer with feature maps is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is named; choose from {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is kept yet: train a network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single stroke was found that does it. Try another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No writer in {path} is held out, as those numbered 0, 5, 10 … are; give a file with digits of one of them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody caught this exception, for the %d. time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: without any one stroke the score of {name} is no lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked of a scrambled copy: go back to the network first (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet: draw the digit, then say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written where it ended: it was killed, or the machine stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now reading with: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {figures}{fast}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the arithmetic; weights, validation and test are float32 in any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the finished run, on images that it was never trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of weights, order and all that is random: the same seed, the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {epochs} epochs the last {plain_epochs} would show images as they are, so that none is varied; choose fewer plain epochs, or more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {tested} test digits it misreads {worse} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: their maps wait until the pen rests, which leaves a slow computer more time for the large map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it: {drawing}. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture each of {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how strongly, without &amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 ink can be taught here, and this one reads {shape}: open one of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 pixels can be taught here, and this one reads {height} × {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of the digits 0 to 9 can be taught here, as what they know is kept with MNIST&apos;s digits: open one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks that read the digits 0 to 9 can be taught here: open one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {room} of {count} images fit on a sheet and are explained; max_images says how many you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a drawing, a network or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the runs that were logged for TensorBoard in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your network first: the shipped one, and those in training, know their classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, drop or paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, drop or paste a picture for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: a name or pseudonym that stands in the results of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the picture with the mouse. {words} Delete takes away what was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint out with blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint out with what lies around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of each batch that a step learns from, the images that it reads worst; 1: all of them, less: faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of each label that is spread over all classes, against being too sure; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the images that are read right; higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the inputs of each dense layer that a step leaves out, against learning by heart; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the training images that it never trains on, to be tested with after each epoch; these are the last ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past &amp;runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past training runs, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience has no image to validate with; hold out a larger part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience needs a validation loss; choose a validation split above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this batch, or resume (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen down, {across} across, {down} down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes are digits that go with MNIST, not with {name}; leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes are drawn anew for each epoch, as by more hands than wrote them; otherwise each four times, once for all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes in UNIPEN text (*.unipen pendigits-orig*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen up, {across} across, {down} down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing to be enlarged (*.svg);;Values for NumPy (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size {picture_size} is out of range; choose {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and labels in Keras&apos;s layout, corrections (*.npz *{corrections});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of {value} × {value2} are fitted to that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one square to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain epochs at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: your drawing, read after every kept step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel to read its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on the straight path from the baseline to the image, placed as Gauss and Legendre do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start: here your drawing is read after 1, 2, 4 … steps and after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while pixels are set to the fill, the most relevant first; with the background as fill it only takes ink away, and pixels without ink change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while the image&apos;s pixels are put on a sheet of the fill, the most relevant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python that prints this map without InkLens is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random: {depth} of {layers_in_words} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomised weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation of each method&apos;s map with that of the network itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation of the magnitudes once each layer is randomised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation with the map once this layer, and those above it here, are randomised.
Bar and number: of the magnitudes. Mark: of the signed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;play stroke by stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {network}, explained by InkLens{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read pictures so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so from now on; remembered for this very network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading MNIST&apos;s test digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train the ConvNet from random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and blue keep their order for people who are colour-blind. Greys go from black, against the class, to white, for it: on paper and in any eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: a replay shows whole strokes, the time machine steps slowly, nothing blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected one (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is kept of the selected runs (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises to the learning rate, then falls to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}. Pixels marked so far: {marked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: the digit. Columns: read as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: the digit; columns: what it was read as. Click to see the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs here because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation: a probability has nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;trained network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the corrections as a data set: the Train tab and train --data take the file, and Open brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is: click on the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of class {target}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of {target} and {versus} differ by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, not %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrambled copy · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrambling a copy of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of training, pauses included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it large, in the place of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several classes are called {said!r}; give a number: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several layers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map, and how well your marks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the maps (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing what the layers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, each map alone has all the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side: why it is a 9, and why it is read as a 4. The strongest − of the second map lies where the 9 is open at the top: ink there speaks against a 4. Close it with one stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side to which pictures of your own data are fitted, in pixels, 8 to 48; 0: their own, and 28 for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign or size of values (key S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in ink are drawn; pictures are opened and painted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs over strong pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmoothGrad in which every ReLU hands back only what speaks for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside InkLens ({name}), and it goes on; Help &gt; Copy log for a bug report has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation of each method&apos;s map with that of the network itself: 1 is the same map, 0 has nothing in common with it.
Bar and number: of the sizes of the values. Mark: of the values with their signs.
A map that is 0 away from the ink keeps a long bar by the ink alone: there the mark says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in units of brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run first. {watch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: ask for another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten the drawing until its slant is one that most people have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke {value} is left out: with it the score changes by {change}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke {value}: not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke {value}: without it the score changes by {change}, read as {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}. The values have no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}; against: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF_CONFIG is not a cluster of workers and this worker&apos;s place in it; set it like {&quot;cluster&quot;: {&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}, &quot;task&quot;: {&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all marks away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last marks back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught {things}, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard could not be started; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard is at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow sees a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sample {index} does not exist; choose 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set: {figures} after {took}.{best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 × 28 image that the network receives: your strokes scaled into 20 × 20, redrawn 2.5 pixels wide, and moved so that the centre of mass lies in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 × 28 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU {value}; InkLens goes on on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brightness of all pixels, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is not of this network; start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class score (logit) on each tile: it differs where per cent are all 0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class score (logit) on each tile: it differs where per cent are all 0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the feature maps of that layer, which is beside the way to the classes or before a layer that rounds or picks; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the pixels, as one of its layers rounds or picks; choose occlusion_sensitivity, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that shall be read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class to explain: keys 0 to 9, or a click on a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of this network are not the ten digits: the test set is none for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convolutions of this network are inside code of its own, where their feature maps cannot be reached; choose a method that needs none, such as integrated_gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit in the picture is very small; a larger picture is read better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit may not stand upright: {value} it is read as {read}. Turn the picture if that is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is loading. Start drawing: it will catch up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that file dialogs begin in; the next file that is opened moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be looked into ({strerror}); name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient averaged over noisy copies of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hole counts as much as the ring: in its middle ink would speak against a 0. Draw a dot into it, and watch the score under the map fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that the network really receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer {last} is a ReLU; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer {name!r} ends in {squash}; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run is not finished: {history} of {epochs} epochs are done. It can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer whose feature maps are used, by name; inside a nested network as outer/inner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name!r} ({name2}) cannot be copied; build the network of Keras&apos;s own layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name!r} ({name2}) is quantised; save the network with full weights, or with Dense layers quantised only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name!r} has weights that are not finite numbers ({name2}); its training failed, so open one that was saved earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {path!r} ({what}) is not piecewise linear in its input and biases, so its score does not split into pixels and biases; integrated_gradients shares it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays, or rises to it and then falls to zero along a cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live network reads pictures, not this drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is on the clipboard. It names no files of yours, and holds no drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of each epoch: how wrong the network is, lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is 0 everywhere, so there is no size to compare its change with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is 0 everywhere: no pixel counts for {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is for the clipboard; choose a file to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is the same everywhere, so no pixel comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of one of two classes; a click makes it the large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the difference of two scores. What both classes share is gone; what is left decides between them. Ctrl and a digit, or Ctrl and a click on a tile, ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of your drawing, by whichever network answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of your drawing, while the network learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map: how much each pixel counted for the explained class, by this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest recipe, and what differs from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network as it is: {layers_in_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot learn these, as its numbers grow without end: remove the one that was added last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives one score without a sigmoid: above 0 is taken for its second class, below 0 for its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no class {known}; choose 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no class {said!r}; {said2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no class {said}; choose 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no class {worst}; choose 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no hidden layer by which digits could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no hidden layer by which drawings could be compared with its training digits; the warning for what is no digit is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no weights to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has other layers than the one whose training digits were measured; measure them for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in training is another one after every step: pause the run (Space) to measure its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is quantised ({}): its weights are explained as the numbers they stand for, and probabilities may differ a little from its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is so sure that no pixel changes its probability: that map is blank, while the score&apos;s is not. InkLens explains scores. Draw until it is in doubt, and the second map comes to life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network learned on meanwhile: pause the run (Space), then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads images of {input_shape}, but got an array of {times}; resize the images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s classes are 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the images that is read right, after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture has over 50 megapixels; paste a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the map is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that the network reads. Paint on it; reading and map follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels add up to {total}, and the score is {score}: what layers add or take away has the rest, so read where it is strong, not how much it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {range} is one of three channels, but this network takes {channels}; choose 0..1, 0..255 or -1..1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made: every method, and the measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result looks like no digit that the network has learned from: do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has other settings; resume it with its own, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was trained on MNIST; resume it without other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was trained on other images than {name}; give the same ones, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score handed back layer by layer, until every pixel has its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is 0, so there is nothing to have a share in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the classic tutorial, to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet alone, seen straight from above. Its picture shows four corners to drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of this training run is broken; start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taught copy is gone by now: teach it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten methods, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles show your strokes, and what the score does without each; a click leaves one out, and what is left is centred anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network could not be kept on disk; save it elsewhere before you close InkLens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training digits that the network finds most like it, and how usual it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training pictures are in the order of their classes, so that validation, which takes the last ones, sees few of them: hold nothing out, or mix the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial&apos;s accuracy in a fraction of its time: one pass over all images, in the precision that is fastest here, learning from the hardest of each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the map are on the clipboard, as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this method have no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers do not train the same run; give all of them the same words, data and, with --resume, the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no strokes to replay: draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {images} images but {classes} classes; give one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {images} images but {given} classes; give one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} corrections already: save them and train on that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colour map {colormap!r}; give a name such as &apos;viridis&apos; or &apos;magma&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; give a .npz file or a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heatmap yet: draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image to explain; give one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {name!r}; choose {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure {name!r}; choose from {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method {name!r}; choose {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other picture to page to: open or drop a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the folder {name}; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the folder {path}; name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard; copy one and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reading yet: draw a digit, or press E for a test sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe {name!r}; choose {recipes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to film yet: train a network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score {score!r}; choose logit or probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training run in {path} that can be read; name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training run in {path}; name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished training run in {path}; name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view {view!r}; choose {views}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name} {self_!r}; choose {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {path}; give a .npz file, corrections or a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to film yet: draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: the run ended before it learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to teach yet: correct a drawing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one sample at least; num_samples is {num_samples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These corrections take more than {value} MB; remove some, then save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pixels made it say so. What is + speaks for the class, what is − against it; the bar says in which colour. The line is the edge of your ink. Point at a pixel to read its value; by keys, Tab leads there, and the arrow keys go from pixel to pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are about strokes, and this network reads whole pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thicker brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has {problem}; undo some strokes to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {value:.0f} canvas widths of ink, more than a digit has: undo some strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot be built for pictures of {picture} ({error}); say the size of its pictures, or save it in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot read a picture of its own size; save it in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot read a picture of {value} × {value2} here ({said}); save it in another form, or say the size of its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network could not be copied so that the copy says the same, so InkLens does not read it; build it of Keras&apos;s own layers, without state of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not say {unsaid}. With which of these does it read best what you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network ends in a softmax over one class, which is always 1; give its last layer a sigmoid, or two classes, and train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network ends in {last}, and what comes out is neither a distribution nor plain logits; save it up to its softmax or its last dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network gives numbers that are not finite for an ordinary picture; open one that was trained further, or say the range of its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network gives {shape}; InkLens explains one row of class scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no convolution whose feature maps could be shown; choose a method that needs none, such as integrated_gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no output {name!r}; name one of {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no weights to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {inputs} inputs ({inputs2}), and InkLens shows it one picture; wrap it in a model of that input alone, in which the others are constants, and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {outputs} outputs; name one of {outputs2}, with --output in the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is of the class {name}; InkLens explains Sequential and functional models, so rebuild it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is quantised, and rounds so coarsely that its weights alone say something else; save it with full weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is subclassed or not built; wrap it as a Sequential or functional model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is written in Python and cannot read images of shape {shape} ({said}); give it images as it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is written in Python and gives {len} results; wrap it in a model that returns its class scores alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is written in Python and was never called, so that the size of its images is not known; call it once on a batch of images, and then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network reads an 8, and is sure. But look where its map is strong: in the corner. In training every 8 had that dab, and nothing else did. Take the eraser (X), erase the dab, and see what it reads then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network reads pictures: there are no test digits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network reads pictures; go back to the shipped network (File) and open it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes a row of {numbers} numbers, which is {wanted}; say the size of its pictures, --size HEIGHTxWIDTH in the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes pictures of {shape}, not of {size}; leave the size out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes {shape}, any number of channels; save it with a fixed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes {shape}; InkLens shows pictures to networks that take height × width × channels, height × width, or one row of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network was trained on {name} and knows no digits of MNIST; its own test is in the table of past runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system lacks {missing}, which `make run` would bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training run is of another version of InkLens; start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker cannot listen at {address} or reach the others ({value}); check the addresses in TF_CONFIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those were the first steps. Help has examples, and F1 explains what is under the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles follow the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles say scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles, one class against another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles: &amp;all classes or all methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from requesting the explanation to showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine: your drawing, read and explained as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on other data than MNIST: a .npz file in Keras&apos;s layout (x_train, y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST), or corrections (.corrections), which are drawn many times before MNIST&apos;s digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on where the newest run ended: {done} of {planned} epochs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the ConvNet from random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this run further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training in float16 works on one device only; choose bfloat16 or float32, or leave --distribute out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: the images it learns from, each as it was read before its step; a point at the end of every epoch.
Validation: images that are held out. If this curve turns while the other one improves, the network learns its images by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling to the network {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out: {does} what is marked on the canvas makes it read {after}, {chance}, instead of {value}. Of the {value2} pixels that the network receives {changed} {value3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a few steps and takes what is fastest here with the same loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying how the network reads the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {precision}, step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a quarter to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a quarter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two maps on one scale. Of the score: values up to {score}. Of the probability: up to {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the squares each tile is a stroke. Click one to leave it out, again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the squares: a map for each class, or for each method (key A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike any training digit: do not rely on this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no file (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy: the best, then the last one&apos;s if that is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss: the best epoch&apos;s, then the last one&apos;s if that is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanilla Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each digit was read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn: noise, new weights, and the noise of SmoothGrad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data holds: pictures, classes, sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the feature maps of a layer see in the image, whatever the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network reads, how sure it is, and what came second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to know of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change the network&apos;s mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would flip it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you corrected so far; Delete removes the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it stops, how it computes, and what is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was stopped: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you think it looks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it look{asked}? Mark it on the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where networks are computed, from the next start on; --device goes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the feature maps that raise the score are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network &amp;fails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether BatchNorm is folded into the weights beside it before anything is handed back; off, each is a layer of its own, and what it adds keeps relevance from the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the network sees your own pictures in grey or in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class the map explains, and which one it is set against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which gradients weigh the feature maps: all, as in the paper; or only guided ones, which are positive where the map is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images it sees, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which maps notice random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network reads and explains what you draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which noise is drawn: the same seed gives the same map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixels make the network say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule each kind of layer hands its relevance on by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stroke did it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a 4, and not a 9?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the tool, in per cent of the picture&apos;s longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: {resolve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their sign, or only how strongly a pixel counts (key S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their signs (marks), {most_changed} notices most ({low}), {unchanged} least ({high}). Bars and numbers: sizes alone. 1: the same map; 0: nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the trained network as a .keras file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing at moments of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing is read as soon as the engine is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess and each map: {said}; by chance {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Core ML network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FlaxLayer (arbitrary code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JaxLayer (arbitrary code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Lambda layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PyTorch network, which holds Python code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TFLite network, which has lost what explanations need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TFSMLayer (arbitrary code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TorchModuleWrapper (arbitrary code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a border of {borders} axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call is of no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration without weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that is not 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is given a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is given nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is given {len} axes and not {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a module without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network without layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network without the size of its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pen {width:g} wide, not {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pickle, which can run any code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product of no two matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result for all pictures together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scrambled copy of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice between no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice without a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke&apos;s x, y and ms are not equally many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a writer that is not 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {label}, training digit {number}, distance {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}, up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a few more of the same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all across the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all along the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all along the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all down the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all down the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all down the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all maps; now the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ONNX network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of the type {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the curve, less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the curve, more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays and no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this stage left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention is of a query and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention is of sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases times gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black is 0, white is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black is 0, white is 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black is −1, white is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bright ink on a dark ground, as in MNIST; photographs as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter: counts for more{line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build the network in Python, load_weights, and model.save(&apos;network.keras&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build the network of it, load its weights, and {keras}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by few hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by many hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be split off: the logarithm of the probability is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims to hold {value:,.0f} MB of weights in {value2:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {name}, {read_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {name}; logit {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert it with onnx2tf (onnx2tf -i network.onnx -oh5) and open the .h5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correcting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark ink on a bright ground, as on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes a network in too many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes a network of {layers:,} layers, where InkLens opens up to {max_layers:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes a network of {parameters:,} weights but holds {stored:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes a network that needs {takes} of memory, most of it for the layer {value!r}, where InkLens gives it {max_bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to replay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each class by itself (sigmoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {min} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon (ε)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equation is no equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasing that flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating the time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain that class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it to ONNX and convert that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixing the {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for and against, alike (ε)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a number from 0 to {last}, or a name, such as {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a stroke as wide as most have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it as much ink as most have, by wider or narrower strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a file with the name {name}, which leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a link, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a link, {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds arrays of more than 2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds two files of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds weights that are not finite numbers (NaN or infinity), in {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds weights without the network that they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {shown}, which is no part of a network for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {value!r}, which are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a SavedModel, which Keras 3 does not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a Sequential network of {in_a_row:,} layers, which Keras would build for minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Keras network; open a .keras or .h5 file that Keras saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it computed a wrong sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UNIPEN text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {value}, of a newer InkLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a method {value!r}, which there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads {share:.0%} of test digits right so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its classes have no names but 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last layer is split off: its scores are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last layer&apos;s activation is split off: its scores are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, {name}, and what stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outputs are scores, and explained as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures take more than {value} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its training and test pictures differ in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the weights {value!r} in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {} epochs plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns from the hardest {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load it with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the folder with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss:.4f}, accuracy {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it as large as most are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it lean as most do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {index}, {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_images is {wanted}; give 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure takes one image, but got {batch}; give one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is picked than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more of what speaks for it (γ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {percent} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near 0, pixels tell it all: the rest of the score is the same for any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near it: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs code from {join}, which InkLens does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no point of a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no square picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such folder, or it cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise (σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing leads to the layer {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, after 00,000 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, after {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the Train tab: save the trained network, and Ctrl+Alt+S the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the canvas: move it in small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the canvas: move the pen&apos;s cross; on the map: from pixel to pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the canvas: put the pen down, and lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the classes (softmax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pixel a step, at most {most_steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sign in ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sign in ink: cut out of its sheet, made as bright as in MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only how strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what speaks for it (z⁺)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file from someone you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file that was saved whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a smaller network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the Keras network that it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed strangely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad_width has another number of axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a SavedModel, which Keras 3 does not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the score that no pixel accounts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels times gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability: up to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation of the sizes once every layer is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {then}. Click to bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuild it as a functional one, keras.Model(inputs, outputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red for, blue against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red: for the class, blue: against it{line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine takes at most {most} images of this network at once; use explain for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative change of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats has more numbers than there are axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}:  {value}{here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows and columns exchanged, as in EMNIST&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again with Keras 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it for any number of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it from Python with model.save(&apos;network.keras&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the network with Keras&apos;s own layers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score less both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score to be shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score: up to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set against {against}: why not {against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows no ink; open a picture of a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes that do not fit: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread over the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke that flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke {value} {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the values less the score they share out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away what was painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {pictures:,} pictures at once, which needs {takes} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test sample {number}: {read} {chance}, {true} {chance2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test sample {sample} does not exist; choose 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test/{name} is not used: train has no such class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU was selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU failed its first computation ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {value!r} has no result to give out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {value!r} has no result {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {value!r}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is {loss:.3f}, and {loss2:.3f} in {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map says why {target}{against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has no class {target}; choose 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network that InkLens ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {value}{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {with_}{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run of {time_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test&apos;s folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole picture in its own colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {shipped_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {whose} classes have no names, so they are taken in their order: {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then it reads {name}, {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are in {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is neither a file nor a sub-command {name}; --help lists what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was too little time. Let other programs rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these GPUs are fast in float16, which works on one device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this GPU is not made for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train the network again, with a smaller learning rate for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {lower}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: epoch {epoch} of {epochs}, {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned a quarter to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned a quarter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to more than 2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to {value:,.0f} times its size, which the weights of a network do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation (held out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation_data is a tuple of images and labels; give (images, None) without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights averaged over {} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is joined has not as many axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is picked is no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is picked is no slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the sample was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether ink is bright or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which values black and white have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while a scrambled copy answers: back to the network; while you guess: give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white for, black against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white: for the class, black: against it{line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why not that class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a stroke of usual width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the usual ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker {value} of {count}, {num_replicas_in_sync} devices in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst first; click one to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}, which is no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x_{part} has values from {low:g} to {high:g}, not 0 to 255 or 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x_{part} has {value} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x_{part} is {dtype}, and y_{part} {dtype2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_{part} has labels out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_{part} has labels that are no whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_{part} has the shape {shape} for {value} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}

It ended without being closed, about {when}.
{how}

Last lines of its log:
{value}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}{seconds} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken} of {total} pictures cannot be read and {are} left out: {first}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capitalize}: {reads}. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes} classes: {names}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} strokes on a picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}

Last lines of the log:
{value}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} failed ({name}); please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each} of {taught}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effects} {how}{few} Single changes sum to {sum}; without any ink it changes by {all_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no weights of an epoch; choose another epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be looked into ({strerror}); give another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({strerror}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} by {width} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{history} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images are no whole lots of {num_samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images are no whole ways of {n_steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{is_}, and is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys_title}

| key | what it does |
| --- | --- |
{rows}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has {values} numbers and not {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value} is out of range; choose {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learned} {cost} It took {seconds:.0f} s.{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many}, each drawn {again} times as by other hands, before MNIST&apos;s digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maps} of {methods} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}
The number: {value}.
{paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} has no option {name!r}; {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: why {target}{against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {count} feature maps of {rows} by {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module}.{kind} as {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more epochs are out of range; a run has 1 to 1000 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} marked, {percent} of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {kind}{value}, each with its share of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} beside train and test is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be copied to {gettempdir} to be looked at ({value}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be loaded as a Keras network ({error}); open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({value}); open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture; open a PNG, JPEG or other image file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as names of classes; give a name a line, or CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: it is broken, or made to keep a reader busy; open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be trained on ({what}); give a .npz file in Keras&apos;s layout: x_train, y_train, x_test, y_test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} describes a network that needs {takes} of memory; open a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not describe a network&apos;s training digits; measure them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not number its classes 0 to {value}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no correction to train on; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no test picture that can be read; give other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has over 50 megapixels; open a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has pictures of {height} × {width} × {channels}; the ConvNet takes {smallest} to {largest} pixels a side, in grey or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {classes} classes; give data with 2 to {most_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a drawing without any ink; name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds another network by now: open it again, then teach that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most_files} pictures; give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no folder for each of two or more classes, with at least two pictures each; give another folder, or a .npz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no results of guesses; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {names} folders; classes are {most_classes} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a drawing, and the network reads whole pictures; name pictures, or a network for digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a drawing. {no_drawing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is blank; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is hidden, so it is left out; name it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB; open a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 4 MiB; names of classes take less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 64 MiB; open a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no film&apos;s name; end it in .gif or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is trained on with MNIST&apos;s digits, 28 × 28 and grey; leave size and colours as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value!r}; give {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names classes. {none_open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names {found} classes, but the network has {classes}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads images of {height} × {width} × {channels}, but a picture has one channel or three; open a network for such pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads images of {input_shape} and knows {classes} classes, but InkLens draws 28 × 28 × 1 digits of 10 classes; open a network for digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved with another network ({network}): open that one to see the same map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {absolute}, signed {signed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a map is written as a picture (.png or .svg) or as values (.npz); choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a network&apos;s file name must end in .keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a screenshot&apos;s file name must end in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no picture of {where} can be read; mend or remove what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the network takes {channels} channels, and pictures have one or three; open a network for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this file&apos;s name must end in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {value} × {value2} take {value3} MiB, and {value4} are allowed; give fewer, or make them smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number_of} images of {true} were read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to {number2} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: a {label}{read}; Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} takes {value:.1f} times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} in {layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made ({strerror}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({said}); choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as MNIST ({error}); put Keras&apos;s mnist.npz there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes ({why}); give a UNIPEN file of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as the weights of a training run ({said}); choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be removed ({strerror}); remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({value}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({value}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no pen strokes ({value!r}); give a UNIPEN file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a run already; resume it, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than a checkpoint; choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {value} MB, as no drawing is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no drawing of InkLens ({error}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of at most 256 MiB; give a UNIPEN file of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not MNIST ({name} has another shape or type); put Keras&apos;s mnist.npz there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a checkpoint; choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {name}: overlap {overlap}, AUC {auc:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {title}, overlap {overlap}, AUC {auc:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points, more than {most_points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} {value}. Select two or more to compare them (Ctrl or Shift with a click, or Shift with the arrow keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} is taken for the number of the class {value}; for the class that is called {said} give its number, {index}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; once more takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} came second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} cannot be loaded as a Keras network ({value}); open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} needs code from {value}, which is no layer of Keras&apos;s for pictures; save the network with Keras&apos;s own layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} and not {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text_!r} is no size; give HEIGHTxWIDTH, 28x28 for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times:.1f} times as fast as float32, with the same loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} agrees best with you: {yours} of your marks are among its strongest pixels; by chance it would be {by_chance}. Yellow on the map: what you marked, and thick what the map has too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is shown instead: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: area {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: see its result large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} numbers do not fit into {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training_images} images to train on, {validation_images} to validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training} pictures to train and validate with, {test} to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.0f} canvas widths of ink, more than {value2:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} are no shares of the score, so they need not add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} as {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be read ({said}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} feature maps of {value2} by {value3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} feature maps, {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} holds no corrections of InkLens ({error}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no Sequential or functional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no cell of Keras&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no network of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {value!r}, no whole number from {least} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {low:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {value} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: reads {value}, {chance}; why {value2}{against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} of its {ours} classes are called as the network&apos;s; the others are taken in their order: {theirs}; give data of its classes if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reads &lt;span style=&apos;{style}&apos;&gt;{shown}&lt;/span&gt;{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reads {first}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}Class {target} · score {score} · {ends}{method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}{against} · scores differ by {score} · {ends}{method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}{value} feature maps · {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} called {name!r}; choose {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, so the window is rendered to {resolve} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  (ink {float:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  (red {value:.2f}, green {value2:.2f}, blue {value3:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {inked} of them inked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: reads {read}, {chance}; why {why}{against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖m(x + e) − m(x)‖ / ‖m(x)‖, the mean over noisy copies x + e of the image x with the map m: how much the map changes when the image hardly does; 0 where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

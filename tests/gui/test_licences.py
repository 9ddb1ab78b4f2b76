"""About names every library and its licence, each of which lets InkLens use it."""

import re

from PySide6.QtWidgets import QMessageBox

from gui import licences

USABLE = re.compile(
    r"MIT|BSD|Apache|Mozilla|MPL|PSF|LGPL|Zlib|CC0|ISC", re.IGNORECASE
)  # permissive, or weak copyleft of packages that are used unchanged


def test_every_installed_library_states_a_licence_that_lets_inklens_use_it():
    found = licences.licences()
    names = {name.lower() for name, _, _ in found}
    assert {"tensorflow", "keras", "numpy", "pyqtgraph", "pillow"} <= names
    assert len(found) > 30
    for name, version, licence in found:
        assert USABLE.search(licence), f"{name} {version}: {licence}"


def test_about_lists_them(person):
    person.choose_from_menu("Help", "about")
    box = person.window.findChild(QMessageBox, "aboutBox")
    for name, version, licence in licences.licences():
        assert f"{name} {version}: {licence}" in box.detailedText()
    box.reject()


def test_a_copy_without_its_lock_file_lists_none_and_opens(monkeypatch, tmp_path):
    monkeypatch.setattr(licences, "LOCK", tmp_path / "gone.lock")
    assert licences.licences() == []

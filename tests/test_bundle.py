"""The bundle's recipe, without making a bundle: it is run with stand-ins for PyInstaller."""

import ast
import importlib.util
import pkgutil
import re
import runpy
import site
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from unittest import mock

import pytest

from engine.machine.again import JOBS
from engine.words import LANGUAGES
from gui.help.pages import PAGES
from tests.docs.blocks import ROOT

SPEC = ROOT / ".ci" / "bundle" / "inklens.spec"
CODE = [ROOT / "main.py", *(ROOT / "engine").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]


def submodules(package: str, **_: object) -> list[str]:
    """As PyInstaller's: what lies in folders that are packages, and in no others."""
    if not (ROOT / package).is_dir():
        return [package]
    inside = pkgutil.walk_packages([str(ROOT / package)], f"{package}.")
    return [package, *(each.name for each in inside)]


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    """What the recipe asks of PyInstaller; its lists lie in it by the names that it gives them."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_submodules = submodules
    hooks.collect_data_files = lambda *_, **__: []
    hooks.copy_metadata = lambda name: [(f"metadata of {name}", f"{name}.dist-info")]
    made = tmp_path_factory.mktemp("dist")
    asked = {}

    def analysis(scripts: list[str], **words: object) -> SimpleNamespace:
        asked.update(words, scripts=scripts)
        return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=scripts)

    words = {"SPECPATH": str(SPEC.parent), "DISTPATH": str(made), "Analysis": analysis}
    stands_in = dict.fromkeys(("PYZ", "EXE", "COLLECT", "BUNDLE"), mock.Mock())
    prefixes: list[str] = []
    with pytest.MonkeyPatch.context() as patched:
        for name in ("PyInstaller", "PyInstaller.utils"):
            patched.setitem(sys.modules, name, ModuleType(name))
        patched.setitem(sys.modules, hooks.__name__, hooks)
        patched.setattr(sys, "path", [*sys.path])
        patched.setattr(site, "PREFIXES", prefixes)
        found = runpy.run_path(str(SPEC), {**words, **stands_in})
    return SimpleNamespace(**asked, lists=found, prefixes=prefixes, made=made / "inklens")


@pytest.fixture(scope="module")
def laid(recipe):
    """Every file that goes in beside the modules, by its path in the folder."""
    there = {f"{folder}/{Path(file).name}".removeprefix("./") for file, folder in recipe.datas}
    kept = recipe.lists["needed"]([(each,) for each in there])
    return {path for (path,) in kept}


def opened_by_name() -> Iterator[tuple[str, Path]]:
    """Each file or folder of the repository that a module knows as a constant, and where."""
    for file in CODE[1:]:
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for constant, value in vars(importlib.import_module(name)).items():
            if isinstance(value, Path) and value.is_relative_to(ROOT) and value != ROOT:
                yield f"{name}.{constant}", value


def files_in(path: Path) -> Iterator[Path]:
    """A file itself, or those of a folder, which programs may list."""
    inside = path.rglob("*") if path.is_dir() else [path]
    return (each for each in inside if each.is_file() and each.suffix not in (".py", ".pyc"))


def test_what_the_program_opens_by_name_is_in_the_bundle(laid):
    places = dict(opened_by_name())
    assert {"engine.files.MNIST_FILE", "gui.language.FOLDER", "gui.licences.LOCK"} <= places.keys()
    for name, path in places.items():
        wanted = {each.relative_to(ROOT).as_posix() for each in files_in(path)}
        missing = {each for each in wanted - laid if not each.startswith("resources/screenshots/")}
        assert not missing, name


def test_every_page_of_the_help_has_its_pictures_there(laid):
    pages = [page for page in PAGES if page.file is not None]
    pictures = 0
    for page in pages:
        for picture in re.findall(r"!\[[^]]*]\(([^)]+)\)", page.text):
            place = (page.file.parent / picture).resolve().relative_to(ROOT).as_posix()
            assert place in laid, page.id
            pictures += 1
    assert pictures >= 10


def test_every_module_is_in_the_bundle_though_it_is_first_named_when_it_is_used(recipe):
    wanted = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in CODE[1:]
    }
    assert wanted <= set(recipe.hiddenimports)
    assert {module for module, _ in JOBS.values()} <= set(recipe.hiddenimports)
    assert recipe.scripts == [str(ROOT / "main.py")]


def test_nothing_that_is_left_out_is_imported(recipe):
    left_out = set(recipe.excludes)
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            named = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                named = [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
            above = {name.rsplit(".", dots)[0] for name in named for dots in range(4)}
            assert not above & left_out, f"{file}:{node.lineno}"


def test_autograph_finds_the_sources_that_it_reads(recipe):
    module = "tensorflow.python.ops.parallel_for.pfor"  # Guided SmoothGrad's steps go through it
    assert recipe.module_collection_mode == dict.fromkeys(("engine", module), "pyz+py")
    assert importlib.util.find_spec(module) is not None


def test_a_library_stays_in_the_folder_of_its_package(recipe):
    assert str(ROOT / ".venv") in recipe.prefixes
    kept = ["tensorflow/libtensorflow_cc.so.2", "PySide6/Qt/translations/qtbase_uk.qm"]
    left = ["tensorflow/include/a.h", "PySide6/Qt/qml/a.qml", "PySide6/Qt/lib/libQt6Quick.so.6"]
    needed = recipe.lists["needed"]([(each,) for each in [*kept, *left]])
    assert [path for (path,) in needed] == kept


@pytest.mark.skipif(sys.platform != "linux", reason="desktop files are those of Linux")
def test_the_desktop_is_told_in_every_language_what_the_bundle_is(recipe):
    menu = (recipe.made / "share" / "inklens.desktop").read_text("utf-8")
    types = (recipe.made / "share" / "inklens-mime.xml").read_text("utf-8")
    assert (recipe.made / "install.sh").stat().st_mode & 0o100
    for code in LANGUAGES.keys() - {"en"}:
        assert {f"GenericName[{code}]", f"Comment[{code}]"} <= set(
            re.findall(r"^[^=]+", menu, re.MULTILINE)
        )
        assert types.count(f'xml:lang="{code}"') == types.count("<mime-type ")

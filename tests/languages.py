"""`python -m tests.languages`: collect the words of the source into the files of translations.

Words are what `engine.words.tr` and `trn` are called with. They go through Qt's own tools: lupdate
merges them into `resources/languages/inklens_*.ts`, which Qt Linguist edits, and lrelease compiles
those. With `--compile` only the last step.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from engine.words import LANGUAGES

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "languages"
CODES = tuple(code for code in LANGUAGES if code != "en")


@dataclass(frozen=True, order=True)
class Word:
    """A text that is to be translated, and whether it is of a number of things."""

    text: str
    counted: bool = False


def words_of(source: str, name: str = "") -> Iterator[Word]:
    """What a module asks to be translated.

    Raises:
        ValueError: a text is no literal, so that nobody could translate it.
    """
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        place = {"tr": 0, "trn": 1}.get(node.func.id)
        if place is None:
            continue
        text = node.args[place]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise ValueError(f"{name}:{node.lineno}: tr takes a literal")
        yield Word(text.value, node.func.id == "trn")


def all_words() -> list[Word]:
    """Of engine and window, each once, in alphabetical order."""
    found: set[Word] = set()
    for file in (*ROOT.glob("engine/**/*.py"), *ROOT.glob("gui/**/*.py")):
        found.update(words_of(file.read_text(encoding="utf-8"), file.relative_to(ROOT).as_posix()))
    return sorted(found)


def translations(code: str) -> dict[Word, list[str]]:
    """Word -> its translation, in each form that the language has; empty where there is none."""
    found = {}
    for message in ElementTree.parse(FOLDER / f"inklens_{code}.ts").iter("message"):
        counted = message.get("numerus") == "yes"
        said = message.find("translation")
        if said is None or said.get("type") in ("obsolete", "vanished"):
            continue
        forms = [form.text or "" for form in said] if counted else [said.text or ""]
        found[Word(message.findtext("source") or "", counted)] = forms
    return found


def collect() -> None:
    """Merge all words into the files; what is new there is unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "words.py"
        listed.write_text("\n".join(map(_call, all_words())), encoding="utf-8")
        for code in CODES:
            options = ("-no-obsolete", "-silent", "-locations", "none", "-source-language", "en")
            _run("lupdate", *options, "-target-language", code, str(listed), "-ts", _file(code))


def compile_all() -> None:
    """Make what the window reads."""
    for code in CODES:
        compiled = _file(code).removesuffix(".ts") + ".qm"
        _run("lrelease", "-silent", "-nounfinished", _file(code), "-qm", compiled)


def _call(word: Word) -> str:
    text = word.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    counted = ", None, 1" if word.counted else ""
    return f'QCoreApplication.translate("InkLens", "{text}"{counted})'


def _file(code: str) -> str:
    return str(FOLDER / f"inklens_{code}.ts")


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *words], check=True)


if __name__ == "__main__":
    if "--compile" not in sys.argv:
        collect()
    compile_all()

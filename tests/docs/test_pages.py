"""Pages: what InkLens writes into them is what it says today, and every link leads somewhere."""

import json
import re
from urllib.parse import unquote

import fastjsonschema
import numpy as np
import pytest
from PIL import Image

import main
from engine.attribution.table import METHODS
from tests.docs.blocks import PAGES, ROOT, blocks, filled
from tests.docs.fences import fences, pages
from tests.docs.makers import QUICK
from tests.docs.shell_page import WINDOW, parsers, said, told

_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", sorted(PAGES.rglob("*.md")), ids=lambda page: page.stem)
def test_what_needs_no_network_is_written_as_it_is_today(page):
    text = page.read_text("utf-8")
    assert filled(text, page.stem, QUICK) == text, "run `python -m tests.docs shell options ...`"


def test_every_command_has_its_reference():
    text = (PAGES / "shell.md").read_text("utf-8")
    assert [words for name, words, _ in blocks(text) if name == "shell"] == list(parsers())


@pytest.mark.parametrize("command", parsers())
def test_the_reference_says_all_that_help_says(command, capsys):
    """`--help` itself is asked; what it breaks into lines is put together again."""
    parser = parsers()[command]
    with pytest.raises(SystemExit):
        main.main([*([] if command == WINDOW else [command]), "--help"])
    helped = "".join(capsys.readouterr().out.split())
    text = (PAGES / "shell.md").read_text("utf-8")
    (written,) = (inside for _, words, inside in blocks(text) if words == command)
    options = [action for action in parser._actions if action.dest != "help"]
    assert len(options) == sum(line.startswith("| `") for line in written.splitlines())
    for action in options:
        assert said(parser, action) in written
        assert told(parser, action) in written
        meaning = parser._get_formatter()._expand_help(action) if action.help else ""
        assert "".join(meaning.split()) in helped
        assert all(option in helped for option in action.option_strings)


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.id)
def test_each_method_has_a_page_with_all_that_one_asks(method):
    page = PAGES / "methods" / f"{method.id}.md"
    text = page.read_text("utf-8")
    assert text.startswith(f"# {method.title}\n")
    assert method.summary.rstrip(".") in text.replace("\n", " ")
    assert "\n> " in text  # the formula
    wanted = ["What its values mean", "When it misleads", "Options", "Paper"]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == wanted
    (shown,) = (line for fence in fences(page) for line in fence.commands)
    assert f"--method {method.id} --out {method.id}.png" in shown
    with Image.open(page.with_suffix(".png")) as picture:
        assert np.asarray(picture).std() > 5  # something is to be seen


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_inside_the_repository_leads_somewhere(page):
    prose = _CODE.sub("", page.read_text("utf-8"))
    for link in _LINK.findall(prose):
        if re.match(r"[a-z]+:", link):
            continue  # another place's business
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} leads nowhere"
        assert target.is_relative_to(ROOT)
        if anchor:
            assert anchor in _anchors(target), f"{link}: no such heading"


def _anchors(page):
    """What headings are called in links."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in found]


def test_the_site_has_every_page():
    told = (ROOT / "mkdocs.yml").read_text("utf-8")
    for page in PAGES.rglob("*.md"):
        assert f": {page.relative_to(ROOT).as_posix()}\n" in told


CITATION = {
    "type": "object",
    "required": ["cff-version", "message", "title", "authors"],
    "additionalProperties": False,
    "properties": {
        "cff-version": {"const": "1.2.0"},
        "message": {"type": "string", "minLength": 1},
        "title": {"type": "string", "minLength": 1},
        "abstract": {"type": "string", "minLength": 1},
        "type": {"enum": ["software", "dataset"]},
        "version": {"type": "string"},
        "license": {"const": "MIT"},
        "keywords": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "authors": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": ["name"], "minProperties": 1},
        },
    },
}
"""The part of CFF 1.2.0's schema that the file uses; the whole was checked by cffconvert."""


def test_the_citation_is_valid_and_of_this_version():
    from engine.version import VERSION

    told = _plain_yaml((ROOT / "CITATION.cff").read_text("utf-8"))
    fastjsonschema.validate(CITATION, told)
    assert told["version"] == VERSION
    assert "(CITATION.cff)" in (ROOT / "README.md").read_text("utf-8")


def _plain_yaml(text):
    """The few forms of YAML that the file has: words, folded words, lists."""
    told: dict[str, object] = {}
    for block in re.split(r"\n(?=\S)", text.strip()):
        name, _, rest = block.partition(":")
        lines = [line.strip() for line in rest.splitlines() if line.strip()]
        if lines[0] == ">-":
            told[name] = " ".join(lines[1:])
        elif lines[0].startswith("- "):
            entries = [line.removeprefix("- ") for line in lines]
            pairs = [entry.partition(": ") for entry in entries]
            named = name == "authors"
            told[name] = [{key: value} for key, _, value in pairs] if named else entries
        else:
            told[name] = json.loads(lines[0]) if lines[0].startswith('"') else lines[0]
    return told

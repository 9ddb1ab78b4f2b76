"""A report is one file that fetches nothing and runs nothing, and says what it was given."""

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from engine.attribution.table import METHODS
from engine.measures.table import Measured
from engine.report.content import Entry, Map, Report
from engine.report.page import page

NOTHING_FETCHED = {"src", "srcset", "href", "action", "poster", "data", "background"}


class Read(HTMLParser):
    """Tags that are opened, addresses that are asked for, and words."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.addresses, self.words, self.open = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.addresses += [value for name, value in attrs if name in NOTHING_FETCHED]
        self.addresses += re.findall(r"url\(([^)]*)\)", dict(attrs).get("style") or "")

    def handle_data(self, data):
        self.words.append(data)


def entry(name="a 4.png", **changes):
    random = np.random.default_rng(0)
    pixels = np.zeros((28, 28), np.float32)
    pixels[5:20, 10:14] = 1
    maps = [
        Map(method, METHODS[method].settings({}), random.normal(0, 1, (28, 28)).astype(np.float32))
        for method in METHODS
        if method not in ("activations", "lrp")
    ]
    maps.append(Map("activations", {"layer": "last"}, np.ones((5, 5, 7), np.float32)))
    maps.append(Map("lrp", {}, None, "LRP has no rule for <this>."))
    logits = np.linspace(-4, 5, 10).astype(np.float32)
    given = {
        "name": name,
        "pixels": pixels,
        "logits": logits,
        "chances": np.exp(logits) / np.exp(logits).sum(),
        "target": 9,
        "versus": 4,
        "maps": tuple(maps),
        "chosen": "smoothgrad",
        "measured": (
            Measured("deletion", 1, 1, 0.1234),
            Measured("completeness", 1, 1, None, "It shares out no score."),
        ),
        "command": "python main.py explain 'a 4.png'",
        "script": "print('1 < 2 & 3')",
        "strokes": (np.array([[10, 20], [30, 40]], np.float32), np.array([[5, 5]], np.float32)),
    }
    return Entry(**given | changes)


def report(*entries, **changes):
    classes = changes.pop("classes", tuple("0123456789"))
    given = {"versions": {"Keras": "3.x"}, "made": "1 May 2026"} | changes
    return page(Report("How it was read", "net.keras", "0f" * 32, classes, entries, **given))


@pytest.fixture(scope="module")
def read():
    return Read(report(entry()))


def test_nothing_is_fetched_and_nothing_runs(read):
    assert all(address.startswith(("data:image/png;base64,", "#")) for address in read.addresses)
    assert not {"script", "link", "iframe", "object", "embed", "form"} & {t for t, _ in read.tags}
    assert not [name for _, attributes in read.tags for name in attributes if name.startswith("on")]
    (policy,) = [a for t, a in read.tags if t == "meta" and a.get("http-equiv")]
    assert policy["content"].startswith("default-src 'none'")
    assert "url(" not in "".join(read.words)


def test_every_method_the_reading_and_the_measures_are_on_it(read):
    words = " ".join(read.words)
    for method in METHODS.values():
        assert method.title in words
    for wanted in (
        "why 9 and not 4",
        "LRP has no rule for <this>.",
        "Deletion",
        "0.123",
        "It shares out no score.",
        "python main.py explain 'a 4.png'",
        "print('1 < 2 & 3')",
        "net.keras",
        "0f" * 32,
        "3.x",
        "1 May 2026",
        "0.15 × (max − min)",
    ):
        assert wanted in words, wanted
    assert "None" not in words


def test_classes_go_by_their_names_and_a_map_has_its_remark():
    names = tuple(f"class <{letter}>" for letter in "abcdefghij")
    odd = Map("lrp", METHODS["lrp"].settings({}), np.ones((28, 28), np.float32), "", "Not <all>.")
    words = " ".join(Read(report(entry(maps=(odd,)), classes=names)).words)
    assert "why class <j> and not class <e>" in words
    assert "Not <all>." in words


def test_maps_have_a_light_and_a_dark_form(read):
    pictures = [attributes for tag, attributes in read.tags if tag == "img"]
    light, dark = (
        [each["src"] for each in pictures if each.get("class") == ground]
        for ground in ("light", "dark")
    )
    assert len(light) == len(dark) == len(METHODS) - 1
    assert not set(light[:5]) & set(dark[:5])


def test_nothing_is_said_to_be_read_to_the_whole():
    logits = np.array([30.0] + [0.0] * 9, np.float32)
    chances = np.exp(logits - 30) / np.exp(logits - 30).sum()
    one = entry("a.png", logits=logits, chances=chances)
    words = " ".join(Read(report(one, entry("b.png"))).words)
    assert "100.0 %" not in words
    assert words.count(">99.9 %") == 3  # in the list, over its part, and in the table


def test_a_name_is_never_more_than_words():
    evil = '<script>alert(1)</script><img src="http://x/">"\'&'
    text = report(entry(evil), entry("b"), left_out=(evil,))
    found = Read(text)
    assert not [tag for tag, _ in found.tags if tag == "script"]
    assert not [address for address in found.addresses if "http" in address]
    assert " ".join(found.words).count(evil) == 3  # in the list, over its part, and left out


def test_several_pictures_are_listed_and_the_list_leads_to_them():
    found = Read(report(entry("first.png"), entry("second.png")))
    places = {attributes.get("id") for tag, attributes in found.tags if tag == "section"}
    links = {a["href"] for tag, a in found.tags if tag == "a"}
    assert links == {f"#{place}" for place in places}
    assert len(links) == 2


def test_a_picture_in_colour_and_odd_numbers_make_a_page_too():
    pixels = np.random.default_rng(0).uniform(0, 1, (20, 30, 3)).astype(np.float32)
    values = np.full((20, 30), np.nan, np.float32)
    maps = (Map("vanilla_gradients", {}, values), Map("grad_cam", {"layer": None}, 0 * values[:9]))
    found = Read(report(entry(pixels=pixels, maps=maps, strokes=())))
    assert [a for t, a in found.tags if t == "span" and "1.5" in a.get("style", "")]

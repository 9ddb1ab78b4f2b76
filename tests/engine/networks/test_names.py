"""Names of classes, from whatever files people keep them in; hostile ones too."""

import json
import tracemalloc

import keras
import pytest

from engine import load_classifier
from engine.errors import LabelsError
from engine.networks.names import files_beside, names_beside, read_names

THREE = ("cat", "dog", "guinea pig")
UNREAD = "cannot be read as names"

GOOD = {
    "lines.txt": "cat\ndog\nguinea pig\n",
    "windows.txt": "\ufeffcat\r\ndog\r\n\r\nguinea pig",
    "teachable machine.txt": "0 cat\n1 dog\n2 guinea pig\n",
    "numbered, unordered.txt": "2: guinea pig\n0: cat\n1: dog\n",
    "names.csv": "cat\ndog\nguinea pig\n",
    "headed.csv": "name\ncat\ndog\nguinea pig\n",
    "numbered.csv": "0,cat\n2,guinea pig\n1,dog\n",
    "numbered, headed.csv": "id;class\n0;cat\n1;dog\n2;guinea pig\n",
    "names first.csv": 'class_name,index\n"cat",0\n"dog",1\n"guinea pig",2\n',
    "list.json": json.dumps(THREE),
    "by number.json": json.dumps({"0": "cat", "2": "guinea pig", "1": "dog"}),
    "keras.json": json.dumps({"dog": 1, "cat": 0, "guinea pig": 2}),
    "imagenet.json": json.dumps({str(k): [f"n{k}", name] for k, name in enumerate(THREE)}),
    "hub.json": json.dumps({"model": "x", "id2label": dict(enumerate(THREE))}),
    "named list.json": json.dumps({"labels": [{"name": name} for name in THREE]}),
}


@pytest.mark.parametrize("name", GOOD)
def test_names_are_read_from_text_csv_and_json(tmp_path, name):
    (tmp_path / name).write_bytes(GOOD[name].encode())
    assert read_names(tmp_path / name, 3) == THREE


def test_text_in_utf_16_is_read_too(tmp_path):
    (tmp_path / "a.txt").write_text("Hündin\nKater\n", "utf-16")
    assert read_names(tmp_path / "a.txt", 2) == ("Hündin", "Kater")


def test_digits_as_names_are_names(tmp_path):
    (tmp_path / "a.txt").write_text("\n".join("0123456789"))
    assert read_names(tmp_path / "a.txt", 10) == tuple("0123456789")


def test_a_name_is_one_short_line_that_moves_no_cursor(tmp_path):
    bad = ["a\x1b[2Jb\tc", "x" * 9999, "\u202eevil\u200b", ""]
    (tmp_path / "a.json").write_text(json.dumps(bad))
    names = read_names(tmp_path / "a.json", 4)
    assert names == ("a [2Jb c", "x" * 120, "evil", "3")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("few.txt", b"cat\ndog\n", "names 2 classes, but the network has 3"),
        ("empty.txt", b"", "names 0 classes"),
        ("empty.csv", b"\n\n", UNREAD),
        ("wrong.json", b'{"1": "a", "2": "b", "3": "c"}', "number its classes 0 to 2"),
        ("broken.json", b"[1, 2", UNREAD),
        ("deep.json", b"[" * 100_000, UNREAD),
        ("number.json", b"3", UNREAD),
        ("nested.json", b'["a", {"b": []}, null]', UNREAD),
        ("turned.json", b'{"a": true, "b": 1.5}', UNREAD),
        ("loop.json", b'{"labels": {"labels": {"labels": 3}}}', "names 1 classes"),
        ("binary.txt", b"\x80\x04\x95\xff\xfe", "is no text"),
        ("many.txt", b"a\n" * 2_000_000, UNREAD),
        pytest.param("many.csv", b"a\n" * 2_000_000, UNREAD, marks=pytest.mark.slow),
        pytest.param(
            "many.json", b"[" + b"[]," * 1_300_000 + b"[]]", UNREAD, marks=pytest.mark.slow
        ),
        ("digits.json", b"9" * 4_000_000, UNREAD),
        ("nul.txt", b"cat\0dog\n", "is no text"),
        ("odd.txt", b"\xff\xfea", "is no text"),
    ],
)
def test_a_file_that_names_no_classes_of_this_network_is_one_sentence(tmp_path, name, data, says):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(LabelsError, match=says) as raised:
        read_names(tmp_path / name, 3)
    assert "\n" not in str(raised.value)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(3 * 1024**3)
    tracemalloc.start()
    with pytest.raises(LabelsError, match="larger than 4 MiB"):
        read_names(tmp_path / "huge.txt", 3)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()
    with pytest.raises(LabelsError, match="There is no file"):
        read_names(tmp_path / "none.txt", 3)


def test_names_beside_a_network_are_found_if_they_fit(tmp_path):
    network = tmp_path / "pets.keras"
    assert names_beside(network, 3) is None
    (tmp_path / "labels.txt").write_text("0 cat\n1 dog\n2 guinea pig\n")
    assert names_beside(network, 3) == (THREE, tmp_path / "labels.txt")
    assert names_beside(network, 4) is None
    (tmp_path / "pets_labels.json").write_text('["a", "b", "c"]')
    assert next(iter(files_beside(network))).name == "pets_labels.json"
    assert names_beside(network, 3)[0] == ("a", "b", "c")


def test_a_classifier_has_the_names_of_its_classes(tmp_path):
    layers = [keras.Input((5, 5, 3)), keras.layers.Flatten()]
    model = keras.Sequential([*layers, keras.layers.Dense(1, activation="sigmoid")])
    model.save(tmp_path / "pets.keras")
    assert load_classifier(tmp_path / "pets.keras").names == ("0", "1")
    (tmp_path / "labels.txt").write_text("cat\ndog\n")
    assert load_classifier(tmp_path / "pets.keras").names == ("cat", "dog")
    (tmp_path / "chosen.csv").write_text("Katze\nHund\n")
    chosen = load_classifier(tmp_path / "pets.keras", labels=tmp_path / "chosen.csv")
    assert chosen.names == ("Katze", "Hund")
    (tmp_path / "chosen.csv").write_text("Katze\n")
    with pytest.raises(LabelsError, match="names 1 classes, but the network has 2"):
        load_classifier(tmp_path / "pets.keras", labels=tmp_path / "chosen.csv")

"""Values written for NumPy: the same keys from the window and from the shell."""

import numpy as np

from engine.attribution.values_file import save_values


def stored(path, **given):
    logits = np.arange(20.0).reshape(2, 10)
    whole = {"logits": logits, "versus": None, "method": "lrp"}
    with np.load(save_values(path / "values.npz", **{**whole, **given})) as arrays:
        return dict(arrays)


def test_one_image_and_several_are_written_under_the_same_keys(tmp_path):
    maps = np.ones((2, 8, 8, 1), np.float32)
    digits = np.zeros((2, 8, 8), np.float32)
    several = stored(tmp_path, values=maps, images=digits, target=np.array([1, 2]))
    one = stored(tmp_path, values=maps[0, ..., 0], images=digits[0], target=1)
    keys = {"values", "images", "logits", "target", "versus", "method"}
    assert (set(several), set(one)) == (keys, keys | {"image"})
    np.testing.assert_array_equal(one["image"], one["images"])
    np.testing.assert_array_equal(several["values"], maps)
    assert str(one["method"]) == str(several["method"]) == "lrp"


def test_a_class_that_is_not_set_against_another_is_said_to_be_so(tmp_path):
    given = {"values": np.ones((2, 8, 8, 1)), "images": np.ones((2, 8, 8)), "target": [1, 2]}
    assert stored(tmp_path, **given)["versus"].tolist() == [-1, -1]
    assert stored(tmp_path, **given, versus=[3, 4])["versus"].tolist() == [3, 4]


def test_what_a_method_reports_beside_its_values_is_written_too(tmp_path):
    given = {"values": np.ones((8, 8)), "images": np.ones((8, 8)), "target": 1}
    assert stored(tmp_path, **given, details={"gap": [0.5]})["gap"].tolist() == [0.5]

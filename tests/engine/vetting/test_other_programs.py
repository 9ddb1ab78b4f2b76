"""Networks of other programs are told by what their files are, with the way to convert them."""

import pytest

from engine.errors import NetworkFileError
from engine.vetting.looking import look

TFLITE = b"\x1c\x00\x00\x00TFL3" + bytes(40)


@pytest.mark.parametrize(
    ("name", "content", "what", "remedy"),
    [
        ("net.tflite", TFLITE, "a TFLite network", "open the Keras network"),
        ("renamed.keras", TFLITE, "a TFLite network", "open the Keras network"),
        ("net.ONNX", b"\x08\x07", "an ONNX network", "convert it with onnx2tf"),
        ("saved_model.pb", b"\x08\x01", "part of a SavedModel", r"model\.save\('network\.keras'\)"),
        ("net.pth", b"PK\x03\x04", "a PyTorch network", "export it to ONNX"),
        ("net.mlmodel", b"\x08\x01", "a Core ML network", "open the Keras network"),
        ("net.json", b"{}", "a configuration without weights", "load its weights"),
        ("net.npz", b"PK\x03\x04", "arrays and no network", r"model\.save"),
        ("net.pkl", b"\x80\x04", "a pickle, which can run any code", r"model\.save"),
    ],
)
def test_a_file_of_another_program_is_named_with_what_to_do(tmp_path, name, content, what, remedy):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NetworkFileError, match=f"is {what}.*; .*{remedy}") as raised:
        look(tmp_path / name)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("mark", ["saved_model.pb", "keras_metadata.pb"])
def test_the_folder_of_a_saved_model_is_named_with_what_to_do(tmp_path, mark):
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / mark).write_bytes(b"\x08\x01")
    with pytest.raises(NetworkFileError, match=r"is a SavedModel.*; load it with Keras 2"):
        look(tmp_path / "net")

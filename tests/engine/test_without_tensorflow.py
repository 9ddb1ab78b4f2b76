"""What the window needs at once loads without TensorFlow: the list is that of the contract."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

IMPORTED = """
import importlib, json, sys

for name in {names}:
    importlib.import_module(name)
    found = [heavy for heavy in {heavy} if heavy in sys.modules]
    if found:
        print(json.dumps([name, *found]))
        break
else:
    print(json.dumps([]))
"""


def test_the_modules_that_must_load_without_tensorflow_do(run_python):
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (contract,) = [each for each in contracts if each["id"] == "without-tensorflow"]
    names, heavy = contract["source_modules"], contract["forbidden_modules"]
    assert len(names) > 20
    assert heavy == ["tensorflow", "keras", "h5py"]
    assert run_python(IMPORTED.format(names=names, heavy=heavy)) == ([], "")

"""Each package in a lock file is justified in a line, may be used, and is named in About."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-cuda.lock",
    ".ci/requirements-docs.lock",
    ".ci/requirements-bundle.lock",
)
TEXT = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| ([a-z][a-z0-9-]+) \| ([^|]+) \|", TEXT, re.MULTILINE))


def pinned(lock):
    names = re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[._]+", "-", name).lower() for name in names}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_file_says_why_it_is_there(lock):
    assert not pinned(lock) - set(ROWS)
    assert all(len(why) > 5 for why in ROWS.values())


def test_no_line_is_left_of_a_package_that_is_gone():
    known = set.union(*map(pinned, LOCKS))
    assert not set(ROWS) - known - {"package"}

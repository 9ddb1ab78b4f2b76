"""Code in pages: what stands between two lines of three backticks."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.docs.blocks import ROOT

SHELL = ("", "sh", "bash")
_FENCE = re.compile(r"^```([\w-]*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """A piece of code in a page.

    Attributes:
        page: file.
        line: number of its first line, from 1.
        language: as said after the backticks; "" where nothing is.
        code: what stands in it.
    """

    page: Path
    line: int
    language: str
    code: str

    @property
    def place(self) -> str:
        """Where it stands: `docs/lesson.md:12`."""
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line}"

    @property
    def commands(self) -> list[str]:
        """Its lines, continued ones joined, without comments; of a shell's code."""
        if self.language not in SHELL:
            return []
        joined = self.code.replace("\\\n", " ")
        lines = [re.sub(r"(^|\s+)#.*$", "", line).strip() for line in joined.splitlines()]
        return [line for line in lines if line]


def fences(page: Path) -> list[Fence]:
    """Every piece of code in a page, first to last."""
    text = page.read_text("utf-8")
    return [
        Fence(page, text.count("\n", 0, found.start()) + 2, found[1], found[2])
        for found in _FENCE.finditer(text)
    ]


def pages() -> list[Path]:
    """Every page of the repository that people read."""
    beside = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [*beside, *sorted((ROOT / "docs").rglob("*.md")), ROOT / "resources" / "README.md"]

"""Blocks of pages that InkLens writes: between `<!-- made: NAME ... -->` and `<!-- end -->`."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs"
Maker = Callable[[str], str]
"""What the block holds, of the words after its name, or of the page's name where there are none."""
BLOCK = re.compile(r"(<!-- made: (\w+)(?: ([^>]*?))? -->\n).*?(<!-- end -->)", re.DOTALL)


def filled(text: str, page: str, makers: Mapping[str, Maker]) -> str:
    """A page's text with its blocks made anew, those that have a maker."""

    def made(found: re.Match[str]) -> str:
        start, name, words, end = found.groups()
        return f"{start}\n{makers[name](words or page)}\n\n{end}" if name in makers else found[0]

    return BLOCK.sub(made, text)


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, words and what stands in it, of each block of a page."""
    for found in BLOCK.finditer(text):
        inside = found[0].removeprefix(found[1]).removesuffix(found[4])
        yield found[2], found[3] or "", inside.strip()


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

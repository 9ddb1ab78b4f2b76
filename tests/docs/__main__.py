"""`python -m tests.docs`: write anew what the pages of docs/ have from InkLens itself.

Blocks between `<!-- made: NAME -->` and `<!-- end -->`, and the pictures of the methods. Names
choose some: `python -m tests.docs shell options` takes no TensorFlow and a second.
"""

import sys

from tests.docs.blocks import PAGES, filled
from tests.docs.makers import makers
from tests.docs.pictures import draw_methods


def main() -> None:
    """Fill the blocks, draw the pictures."""
    chosen = set(sys.argv[1:])
    made = {name: make for name, make in makers().items() if not chosen or name in chosen}
    for page in sorted(PAGES.rglob("*.md")):
        before = page.read_text("utf-8")
        after = filled(before, page.stem, made)
        if after != before:
            page.write_text(after, "utf-8")
            print(page.relative_to(PAGES))
    if not chosen or "pictures" in chosen:
        draw_methods(PAGES / "methods")


if __name__ == "__main__":
    main()

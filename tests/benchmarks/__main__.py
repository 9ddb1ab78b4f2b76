"""`make bench`: how fast InkLens is, measured here and now; each part is a module of its own."""

import os
import platform
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `gui` has it, before NumPy is imported

PARTS = ("methods", "engine_floor", "to_the_pixel", "startup", "pen_to_pixel", "while_training")
"""Those that take a minute or two; `hour`, `runs`, `openings`, `growth` are run when named."""


def main() -> None:
    from importlib import import_module

    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    asked = sys.argv[1:] or list(PARTS)
    for number, name in enumerate(asked):
        if name.isdecimal():
            continue  # how many, for the part before
        print(f"\n## {name}", flush=True)
        how_many = [int(each) for each in asked[number + 1 : number + 2] if each.isdecimal()]
        import_module(f"tests.benchmarks.{name}").main(*how_many)


if __name__ == "__main__":
    main()

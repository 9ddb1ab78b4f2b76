"""`make bench`: how fast InkLens is, measured here and now; each part is a module of its own."""

import os
import platform
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PARTS = ("methods", "startup", "pen_to_pixel", "while_training")


def main() -> None:
    from importlib import import_module

    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    for name in sys.argv[1:] or PARTS:
        print(f"\n## {name}", flush=True)
        import_module(f"tests.benchmarks.{name}").main()


if __name__ == "__main__":
    main()

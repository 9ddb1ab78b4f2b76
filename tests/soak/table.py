"""The table of docs/reliability.md, made from what `make soak ARGS="... --out FILE.json"` kept.

python -m tests.soak.table docs/reliability.json
"""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
FIGURES = PAGE.with_suffix(".json")
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
BUSY = "longest computing of the window's thread"
HEAD = ("tried", "how often", "lost", "let in", "hung", "seen besides")
Found = dict[str, Any]
Row = tuple[str, ...]


def rendered(found: Iterable[Found]) -> str:
    """All runs as a table in Markdown; of a part that was run more than once, each run."""
    rows = [HEAD, ("---",) * len(HEAD), *(ROWS[each["part"]](each) for each in found)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _monkey(found: Found) -> Row:
    memory = found["memory"]
    parts = [memory[min(3, len(memory) - 1)], *(memory[len(memory) * n // 4] for n in (1, 2, 3))]
    marks = " → ".join(str(each) for each in (*parts, memory[-1]))
    now, most = found.get("tensors at the end, at most", (None, None))
    pool = "" if most is None else f" (tensors {now} MB, at most {most} MB at once)"
    alone, whole, busy = (
        f"{found[name] * 1000:.0f} ms"
        for name in ("longest gap without other programs", "longest gap", BUSY)
    )
    gaps = (
        f"longest gap of the event loop {alone} ({whole} with what other programs took), of which "
        f"its thread computed {busy} at most"
    )
    right = "read and explained right" if found["a 3 is read and explained right"] else "NOT right"
    before, after = found["before"], found["after"]
    left = ", ".join(
        f"{name} {before[name]} and {after[name]}" for name in ("threads", "widgets", "timers")
    )
    return (
        f"a monkey at the window, seed {found['seed']}",
        f"{found['events']:,} events in {found['seconds'] / 60:.0f} min",
        _none(found["faults"]),
        "0",
        "0" if found["closed in order"] else "1",
        (
            f"{gaps}; {marks} MB after {min(2000, found['events'])} events, at each quarter and at "
            f"the end{pool}; "
            f"{left} before and after; a 3 drawn at the end is {right}"
        ),
    )


def _disks(found: Found) -> Row:
    if "skipped" in found:
        return ("full and read-only disks", "skipped", "", "", "", found["skipped"])
    writes = found["full"]["written"] + found["read only"]["written"]
    return ("a full disk, a read-only one", f"{writes} writes", str(found["lost"]), "0", "0", "")


def _kills(found: Found) -> Row:
    kills = found["kills"]
    parts = ", ".join(f"{number} while {what}" for what, number in kills.items())
    title = f"`kill -9` at random moments, seed {found['seed']}"
    return (title, f"{sum(kills.values())} kills", _none(found["lost"]), "0", "0", parts)


def _systems(found: Found) -> Row:
    names = ", ".join(found["systems"])
    return ("odd systems", str(len(found["systems"])), "0", "0", _none(found["wrong"]), names)


def _windows(found: Found) -> Row:
    memory = " → ".join(str(each) for each in found["memory"])
    return (
        f"rapid openings and closings in one process, seed {found['seed']}",
        str(found["openings"]),
        "0",
        "0",
        _none(found["threads"]),
        f"{memory} MB",
    )


def _pair(found: Found) -> Row:
    title = "two programs on the same settings and runs"
    return (title, f"{found['events']:,} events", _none(found["wrong"]), "0", "0", "")


def _files(found: Found) -> Row:
    figures = found["read, refused, slowest s, most MiB"]
    read, refused = (sum(each[i] for each in figures.values()) for i in (0, 1))
    slowest, most = (max(each[i] for each in figures.values()) for i in (2, 3))
    return (
        f"broken files of {len(figures)} kinds: cut short, bits flipped, seed 16",
        f"{found['tried']:,} files",
        "0",
        "0",
        "0",
        f"{read:,} read, {refused:,} refused in one sentence; {slowest} s and {most} MiB at most",
    )


def _hostile(found: Found) -> Row:
    let_in = "0" if found["well"] else found["said"]
    return ("networks that nobody should open", f"{found['tried']} tests", "0", let_in, "0", "")


def _properties(found: Found) -> Row:
    title = "properties of ink, digits, files, settings, messages (hypothesis)"
    times = f"{found['examples each']:,} examples each"
    return (title, times, "0" if found["well"] else found["said"], "0", "0", found["said"])


def _none(wrong: list[Any]) -> str:
    return str(len(wrong))


ROWS: dict[str, Callable[[Found], Row]] = {
    "monkey": _monkey,
    "disks": _disks,
    "kills": _kills,
    "systems": _systems,
    "windows": _windows,
    "pair": _pair,
    "files": _files,
    "hostile": _hostile,
    "properties": _properties,
}


def written(page: str, table: str) -> str:
    """The page with this table in it."""
    before, rest = page.split(BEGIN)
    return f"{before}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}"


def main() -> None:
    """Write the table of a file of figures into the page."""
    found = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    FIGURES.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    PAGE.write_text(written(PAGE.read_text("utf-8"), rendered(found)), "utf-8")


if __name__ == "__main__":
    main()
